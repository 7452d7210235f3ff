#include "area/match.h"

#include <string.h>

#include "bpjsstat/area.h"

enum { SAME = 1000000, ISLANDS = 950000, SLIP = 50000, WORDS = 600000, PREFIXES = 500000 };

void bpjs_match_begin(bpjs_match *match, const char *text, int64_t length) {
  bpjs_words_read(text, length, &match->whole);
  match->rest = match->whole;
  match->type = bpjs_words_strip(&match->rest);
}

static bool same(const bpjs_words *a, const bpjs_words *b) {
  return a->count == b->count && memcmp(a->letters, b->letters, (size_t)a->count) == 0;
}

static bool same_but_islands(const bpjs_words *a, const bpjs_words *b) {
  bpjs_words rest = *a;
  return bpjs_words_drop(&rest, "kepulauan") && same(&rest, b);
}

static int least(int a, int b) {
  return a < b ? a : b;
}

/* Slips between two texts: a letter missing, added, another, or two that follow each other
 * in the wrong order; more than `most` count as `most` + 1. */
static int slips(const bpjs_words *a, const bpjs_words *b, int most) {
  int rows[3][BPJS_WORDS_SIZE + 1];
  const int difference = a->count - b->count;
  if (difference > most || -difference > most)
    return most + 1;
  for (int j = 0; j <= b->count; j++)
    rows[0][j] = j;
  for (int i = 1; i <= a->count; i++) {
    int *row = rows[i % 3], *above = rows[(i + 2) % 3], *before = rows[(i + 1) % 3];
    int fewest = row[0] = i;
    for (int j = 1; j <= b->count; j++) {
      const char *p = a->letters + i, *q = b->letters + j;
      row[j] = least(above[j - 1] + (p[-1] != q[-1]), least(above[j], row[j - 1]) + 1);
      if (i > 1 && j > 1 && p[-1] == q[-2] && p[-2] == q[-1])
        row[j] = least(row[j], before[j - 2] + 1);
      fewest = least(fewest, row[j]);
    }
    if (fewest > most)
      return most + 1;
  }
  return rows[a->count % 3][b->count];
}

/* Whether each word of `asked` is, or with `begins` begins, a word of `name`. */
static bool has_words(const bpjs_words *asked, const bpjs_words *name, bool begins) {
  for (int32_t at = 0, end; at < asked->length; at = end + 1) {
    bool found = false;
    for (end = at; end < asked->length && asked->text[end] != ' ';)
      end++;
    const int32_t size = end - at;
    for (int32_t i = 0; i + size <= name->length && !found; i++)
      found = (i == 0 || name->text[i - 1] == ' ') &&
              (begins || i + size == name->length || name->text[i + size] == ' ') &&
              memcmp(name->text + i, asked->text + at, (size_t)size) == 0;
    if (!found)
      return false;
  }
  return true;
}

static int32_t compare(const bpjs_words *asked, const bpjs_words *name) {
  if (asked->count == 0)
    return 0;
  if (same(asked, name))
    return SAME;
  if (same_but_islands(asked, name) || same_but_islands(name, asked))
    return ISLANDS;
  const int most = asked->count < 5 ? 0 : asked->count < 8 ? 1 : asked->count < 14 ? 2 : 3;
  const int count = slips(asked, name, most);
  if (count <= most)
    return 900000 - SLIP * count;
  const int32_t part = least(asked->count, name->count) * 1000 / name->count;
  if (has_words(asked, name, false))
    return WORDS + 300 * part;
  return has_words(asked, name, true) ? PREFIXES + 200 * part : 0;
}

/* The words of a name without its type, and the type that its level or it says. */
static enum bpjs_word_type read_name(const char *name, int32_t level, bpjs_words *words) {
  bpjs_words_read(name, (int64_t)strlen(name), words);
  if (level == BPJS_AREA_DISTRICT)
    return BPJS_TYPE_DISTRICT;
  if (level == BPJS_AREA_VILLAGE)
    return BPJS_TYPE_VILLAGE;
  const enum bpjs_word_type type = bpjs_words_strip(words);
  return level == BPJS_AREA_PROVINCE ? BPJS_TYPE_PROVINCE : type;
}

int32_t bpjs_match_score(const bpjs_match *match, const char *name, int32_t level) {
  bpjs_words words;
  const enum bpjs_word_type type = read_name(name, level, &words);
  if (match->type == BPJS_TYPE_NONE)
    return compare(&match->whole, &words);
  if (same(&match->whole, &words)) /* Kota Baru, which is none */
    return SAME;
  const int32_t rest = compare(&match->rest, &words);
  return match->type == type ? rest : rest / 10 * 7;
}
