#include <string.h>

#include "base/error.h"
#include "base/utf8.h"
#include "bpjsstat/law.h"
#include "law/industry_table.h"

enum { TEXT_LIMIT = 255, DIGITS = 4 };

static char lower(char c) {
  return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

static bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

/* Bytes beyond ASCII are letters, each of its own. */
static bool in_word(char c) {
  return is_digit(c) || (lower(c) >= 'a' && lower(c) <= 'z') || (unsigned char)c >= 0x80;
}

static bool same(const char *a, const char *b, int64_t length) {
  for (int64_t i = 0; i < length; i++)
    if (lower(a[i]) != lower(b[i]))
      return false;
  return true;
}

static bool same_cell(bpjs_cell a, bpjs_cell b) {
  return a.length == b.length && same(a.bytes, b.bytes, a.length);
}

/* Cuts the first word off; false if there is none. */
static bool next_word(bpjs_cell *text, bpjs_cell *word) {
  int64_t at = 0;
  while (at < text->length && !in_word(text->bytes[at]))
    at++;
  int64_t end = at;
  while (end < text->length && in_word(text->bytes[end]))
    end++;
  *word = (bpjs_cell){text->bytes + at, end - at};
  *text = (bpjs_cell){text->bytes + end, text->length - end};
  return word->length != 0;
}

static bool begins_word(bpjs_cell name, bpjs_cell beginning) {
  bpjs_cell word;
  while (next_word(&name, &word))
    if (word.length >= beginning.length && same(word.bytes, beginning.bytes, beginning.length))
      return true;
  return false;
}

/* Whether the text has words and each begins one of the name. */
static bool has_words(bpjs_cell name, bpjs_cell text) {
  bpjs_cell word;
  int64_t words = 0;
  for (; next_word(&text, &word); words++)
    if (!begins_word(name, word))
      return false;
  return words != 0;
}

/* What is asked for: a number, of one group or of each (0); or words. */
typedef struct wish {
  bpjs_cell text;
  int32_t group, number; /* number 0: words */
} wish;

/* "G3", "III" or "3": a group of the annex; 0 if it is none. */
static int32_t group_of(bpjs_cell text) {
  static const char *const romans[] = {"I", "II", "III", "IV", "V"};
  for (int32_t i = 0; i < 5; i++)
    if (same_cell(text, (bpjs_cell){romans[i], (int64_t)strlen(romans[i])}))
      return i + 1;
  if (text.length == 2 && lower(text.bytes[0]) == 'g')
    text = (bpjs_cell){text.bytes + 1, 1};
  return text.length == 1 && text.bytes[0] >= '1' && text.bytes[0] <= '5' ? text.bytes[0] - '0' : 0;
}

static int32_t number_of(bpjs_cell text) {
  int32_t number = 0;
  if (text.length > DIGITS)
    return 0;
  for (int64_t i = 0; i < text.length; i++) {
    if (!is_digit(text.bytes[i]))
      return 0;
    number = number * 10 + (text.bytes[i] - '0');
  }
  return number;
}

static wish wish_of(const char *text, int64_t length) {
  while (length > 0 && text[0] == ' ') {
    text++;
    length--;
  }
  while (length > 0 && text[length - 1] == ' ')
    length--;
  wish made = {.text = {text, length}};
  int64_t stop = 0;
  while (stop < length && text[stop] != '-' && text[stop] != '.')
    stop++;
  if (stop == length) {
    made.number = number_of(made.text);
  } else {
    made.group = group_of((bpjs_cell){text, stop});
    if (made.group != 0)
      made.number = number_of((bpjs_cell){text + stop + 1, length - stop - 1});
  }
  return made;
}

static bool is_whole(const wish *wanted, const bpjs_industry_row *row) {
  return same_cell(wanted->text, row->cells[BPJS_INDUSTRY_NAME_ID]) ||
         same_cell(wanted->text, row->cells[BPJS_INDUSTRY_NAME_EN]);
}

static bool matches(const wish *wanted, const bpjs_industry_row *row) {
  if (wanted->number != 0)
    return wanted->number == row->number && (wanted->group == 0 || wanted->group == row->group);
  return has_words(row->cells[BPJS_INDUSTRY_NAME_ID], wanted->text) ||
         has_words(row->cells[BPJS_INDUSTRY_NAME_EN], wanted->text);
}

static int32_t check(const char *text, int64_t length, const int64_t *indices, int64_t capacity,
                     const int64_t *count, bpjs_error *error) {
  if (text == NULL || length < 0)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, text == NULL ? "text" : "length",
                               "text is NULL or its length negative");
  if (capacity < 0 || (indices == NULL && capacity != 0))
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "indices",
                               "indices is NULL or its capacity negative");
  if (count == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "count", "count is NULL");
  bpjs_place place = {.field = "text", .value = text, .value_length = length};
  if (length > TEXT_LIMIT)
    return bpjs_error_set(error, BPJS_ERROR_LIMIT, &place, "the text has over %d bytes",
                          TEXT_LIMIT);
  if (bpjs_utf8_valid(text, length) != length || memchr(text, '\0', (size_t)length) != NULL)
    return bpjs_error_set(error, BPJS_ERROR_ENCODING, &place,
                          "the text is not UTF-8, or has a NUL");
  return BPJS_OK;
}

int32_t bpjs_law_industry_search(const char *text, int64_t length, int64_t *indices,
                                 int64_t capacity, int64_t *count, bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  int32_t status = check(text, length, indices, capacity, count, error);
  if (status != BPJS_OK)
    return status;
  wish wanted = wish_of(text, length);
  int64_t found = 0;
  for (int whole = 1; whole >= 0; whole--) {
    bpjs_table table = bpjs_industry_open();
    bpjs_industry_row row;
    for (int64_t i = 0; bpjs_industry_next(&table, &row); i++)
      if (is_whole(&wanted, &row) == (whole != 0) && (whole != 0 || matches(&wanted, &row))) {
        if (found < capacity)
          indices[found] = i;
        found++;
      }
  }
  *count = found;
  return BPJS_OK;
}
