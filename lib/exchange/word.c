#include "exchange/word.h"

#include <string.h>

#include "base/never.h"
#include "base/number.h"
#include "bpjsstat/abi.h"
#include "people/columns.h"

/* The enum whose names a column has; NULL: none. */
static const char *enum_of(int32_t what) {
  switch (what) {
  case BPJS_PEOPLE_SEGMENT:
    return "bpjs_segment";
  case BPJS_PEOPLE_PROGRAMMES:
    return "bpjs_programme";
  case BPJS_PEOPLE_SEX:
    return "bpjs_sex";
  case BPJS_PEOPLE_SECTOR:
    return "bpjs_bpu_sector";
  case BPJS_PEOPLE_GROUPS:
    return "bpjs_people_group";
  case BPJS_PEOPLE_SIZE:
    return "bpjs_company_size";
  default:
    return NULL;
  }
}

void bpjs_words_of(int32_t what, bpjs_words *words) {
  const char *name = enum_of(what);
  *words = (bpjs_words){.what = what};
  int64_t i = 0;
  const int64_t enums = name == NULL ? 0 : bpjs_abi_number(BPJS_ABI_ENUM, 0, 0);
  while (i < enums && strcmp(bpjs_abi_text(BPJS_ABI_ENUM, i, 0), name) != 0)
    i++;
  if (i == enums)
    return;
  words->add_up = what == BPJS_PEOPLE_PROGRAMMES || what == BPJS_PEOPLE_GROUPS;
  const int64_t count = bpjs_abi_number(BPJS_ABI_ENUMERATOR, i, 0);
  for (int64_t j = 0; j < count && !NEVER(words->count == BPJS_WORDS_MOST); j++) {
    const char *text = bpjs_abi_text(BPJS_ABI_ENUMERATOR, i, j) + strlen(name) + 1;
    words->items[words->count++] =
        (bpjs_word){.text = text,
                    .length = (int64_t)strlen(text),
                    .value = bpjs_abi_number(BPJS_ABI_ENUMERATOR_VALUE, i, j)};
  }
}

static char upper(char letter) {
  return letter >= 'a' && letter <= 'z' ? (char)(letter - 'a' + 'A') : letter;
}

static bool is_word(const bpjs_word *word, const char *text, int64_t length) {
  if (length != word->length)
    return false;
  int64_t i = 0;
  while (i < length && upper(text[i]) == word->text[i])
    i++;
  return i == length;
}

static bool read_one(const bpjs_words *words, const char *text, int64_t length, int64_t *value) {
  for (int32_t i = 0; i < words->count; i++)
    if (is_word(&words->items[i], text, length)) {
      *value = words->items[i].value;
      return true;
    }
  return false;
}

/* "JKK+JKM", each once; "none" is the empty sum. */
static bool read_sum(const bpjs_words *words, const char *text, int64_t length, int64_t *value) {
  static const bpjs_word none = {.text = "NONE", .length = 4};
  int64_t sum = 0;
  if (is_word(&none, text, length)) {
    *value = 0;
    return true;
  }
  for (int64_t at = 0; at <= length;) {
    const char *plus = memchr(text + at, '+', (size_t)(length - at));
    const int64_t end = plus == NULL ? length : plus - text;
    int64_t one;
    if (!read_one(words, text + at, end - at, &one) || (sum & one) != 0)
      return false;
    sum |= one;
    at = end + 1;
  }
  *value = sum;
  return true;
}

static bool read_digits(const char *text, int64_t count, int64_t *value) {
  for (int64_t i = 0; i < count; i++) {
    if (text[i] < '0' || text[i] > '9')
      return false;
    *value = *value * 10 + (text[i] - '0');
  }
  return true;
}

/* 64.08.01.2001 as Kemendagri writes it, KD_64_08 as the library does. */
static bool read_area(const char *text, int64_t length, int64_t *value) {
  static const bpjs_word prefix = {.text = "KD_", .length = 3};
  const bool own = length > 3 && is_word(&prefix, text, 3);
  const char point = own ? '_' : '.';
  text += own ? 3 : 0;
  length -= own ? 3 : 0;
  int64_t code = 0, at = 2;
  if (length < 2 || !read_digits(text, 2, &code))
    return false;
  while (at < length) {
    const int64_t digits = at == 8 ? 4 : 2;
    if (at > 8 || length < at + 1 + digits || text[at] != point ||
        !read_digits(text + at + 1, digits, &code))
      return false;
    at += 1 + digits;
  }
  *value = code;
  return true;
}

/* G3-018 */
static bool read_industry(const char *text, int64_t length, int64_t *value) {
  int64_t code = 0;
  if (length != 6 || upper(text[0]) != 'G' || text[2] != '-' || !read_digits(text + 1, 1, &code) ||
      !read_digits(text + 3, 3, &code))
    return false;
  *value = code;
  return true;
}

/* 2025-03-01 */
static bool read_day(const char *text, int64_t length, int64_t *value) {
  bpjs_period period = {.struct_size = sizeof period};
  if (length != 10 || text[4] != '-' || text[7] != '-' ||
      bpjs_period_read(text, length, &period, NULL) != BPJS_OK)
    return false;
  *value = period.first_day;
  return true;
}

static bool read_word(const bpjs_words *words, const char *text, int64_t length, int64_t *value) {
  switch (words->what) {
  case BPJS_PEOPLE_AREA:
    return read_area(text, length, value);
  case BPJS_PEOPLE_INDUSTRY:
    return read_industry(text, length, value);
  case BPJS_PEOPLE_BORN:
  case BPJS_PEOPLE_ENROLLED:
  case BPJS_PEOPLE_LEFT:
  case BPJS_PEOPLE_DAY:
    return read_day(text, length, value);
  default:
    return words->add_up ? read_sum(words, text, length, value)
                         : read_one(words, text, length, value);
  }
}

int32_t bpjs_word_read(const bpjs_words *words, const char *text, int64_t length, int64_t *value) {
  const int32_t status = bpjs_number_read_integer(text, length, value);
  if (status != BPJS_ERROR_SYNTAX)
    return status;
  return read_word(words, text, length, value) ? BPJS_OK : BPJS_ERROR_UNKNOWN;
}
