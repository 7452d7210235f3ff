#include "figure/cursor.h"

static bool letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static char lower(char c) {
  return letter(c) ? (char)(c | 0x20) : c;
}

/* Bytes of the space at `at`: ASCII, U+00A0, U+202F; 0 if there is none. */
static int space(const char *at, const char *end) {
  if (at == end)
    return 0;
  if (*at == ' ' || (*at >= '\t' && *at <= '\r'))
    return 1;
  if (end - at >= 2 && at[0] == '\xC2' && at[1] == '\xA0')
    return 2;
  if (end - at >= 3 && at[0] == '\xE2' && at[1] == '\x80' && at[2] == '\xAF')
    return 3;
  return 0;
}

void bpjs_cursor_skip(bpjs_cursor *cursor) {
  for (int width; (width = space(cursor->at, cursor->end)) != 0;)
    cursor->at += width;
}

int64_t bpjs_cursor_word(const bpjs_cursor *cursor) {
  const char *at = cursor->at;
  while (at != cursor->end && space(at, cursor->end) == 0)
    at++;
  return at - cursor->at;
}

/* The end of `text` at the cursor, NULL if something else stands there. */
static const char *matches(bpjs_cursor cursor, const char *text) {
  bool letters = false;
  for (; *text != '\0'; text++) {
    if (*text == ' ') {
      if (space(cursor.at, cursor.end) == 0)
        return NULL;
      bpjs_cursor_skip(&cursor);
      continue;
    }
    if (cursor.at == cursor.end)
      return NULL;
    if (lower(*cursor.at) != *text)
      return NULL;
    letters = letter(*text);
    cursor.at++;
  }
  /* "t" is not the beginning of "tahun". */
  return letters && cursor.at != cursor.end && letter(*cursor.at) ? NULL : cursor.at;
}

bool bpjs_cursor_take(bpjs_cursor *cursor, enum bpjs_word_class class, int32_t *meaning) {
  bpjs_cursor from = *cursor;
  bpjs_cursor_skip(&from);
  if (from.at == from.end)
    return false;
  char first = lower(*from.at);
  const char *best = NULL;
  for (size_t i = 0; i < bpjs_words_count; i++) {
    if (bpjs_words[i].class != class || bpjs_words[i].text[0] != first)
      continue;
    const char *end = matches(from, bpjs_words[i].text);
    if (end == NULL || (best != NULL && end <= best))
      continue;
    best = end;
    *meaning = bpjs_words[i].meaning;
  }
  if (best == NULL)
    return false;
  cursor->at = best;
  return true;
}
