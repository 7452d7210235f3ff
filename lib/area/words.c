#include "area/words.h"

#include <string.h>

#include "base/table.h"

/* Whether the text ends with a word: DKI Jakarta does not say Jakarta twice. */
static bool ends(const bpjs_words *words, const char *word, int64_t length) {
  const int64_t before = words->length - length;
  return before >= 0 && memcmp(words->text + before, word, (size_t)length) == 0 &&
         (before == 0 || words->text[before - 1] == ' ');
}

/* once: not behind itself. */
static void add(bpjs_words *words, const char *word, int64_t length, bool once) {
  if ((once && ends(words, word, length)) || words->length + 1 + length >= BPJS_WORDS_SIZE)
    return;
  if (words->length > 0)
    words->text[words->length++] = ' ';
  memcpy(words->text + words->length, word, (size_t)length);
  words->length += (int32_t)length;
}

/* Adds a word or what it stands for; whether it stands for something. */
static bool add_word(bpjs_words *words, const char *word, int64_t length, bool once) {
  bpjs_cell cells[2];
  if (!bpjs_table_find(&bpjs_embedded_area_words, word, length, cells, 2)) {
    add(words, word, length, once);
    return false;
  }
  for (int64_t at = 0, end; at < cells[1].length; at = end + 1) {
    for (end = at; end < cells[1].length && cells[1].bytes[end] != ' ';)
      end++;
    add(words, cells[1].bytes + at, end - at, true);
  }
  return true;
}

/* The small letter or the digit, 0 for what separates. */
static char plain(char c) {
  if (c >= 'A' && c <= 'Z')
    return (char)(c - 'A' + 'a');
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c & 0x80) != 0 ? c : '\0';
}

/* Joins the words. */
static void join(bpjs_words *words) {
  words->count = 0;
  for (int32_t i = 0; i < words->length; i++)
    if (words->text[i] != ' ')
      words->letters[words->count++] = words->text[i];
}

void bpjs_words_read(const char *name, int64_t length, bpjs_words *words) {
  char word[BPJS_WORDS_QUERY];
  int64_t size = 0;
  bool stood = false;
  words->length = 0;
  for (int64_t i = 0; i <= length; i++) {
    const char c = i < length ? plain(name[i]) : '\0';
    if (c != '\0' && size < BPJS_WORDS_QUERY)
      word[size++] = c;
    if (c != '\0' || (i < length && name[i] == '\''))
      continue;
    if (size > 0)
      stood = add_word(words, word, size, stood);
    size = 0;
  }
  join(words);
}

bool bpjs_words_drop(bpjs_words *words, const char *word) {
  const int32_t size = (int32_t)strlen(word);
  if (words->length <= size || memcmp(words->text, word, (size_t)size) != 0 ||
      words->text[size] != ' ')
    return false;
  words->length -= size + 1;
  memmove(words->text, words->text + size + 1, (size_t)words->length);
  join(words);
  return true;
}

enum bpjs_word_type bpjs_words_strip(bpjs_words *words) {
  static const struct {
    const char *word;
    enum bpjs_word_type type;
  } types[] = {{"provinsi", BPJS_TYPE_PROVINCE},   {"daerah", BPJS_TYPE_PROVINCE},
               {"di", BPJS_TYPE_PROVINCE},         {"d", BPJS_TYPE_PROVINCE},
               {"kabupaten", BPJS_TYPE_KABUPATEN}, {"kota", BPJS_TYPE_KOTA},
               {"kecamatan", BPJS_TYPE_DISTRICT},  {"desa", BPJS_TYPE_VILLAGE},
               {"kelurahan", BPJS_TYPE_VILLAGE}};
  static const char *const more[] = {"administrasi", "daerah", "di",     "d", "i",
                                     "istimewa",     "khusus", "ibukota"};
  enum bpjs_word_type type = BPJS_TYPE_NONE;
  for (size_t i = 0; i < sizeof types / sizeof *types && type == BPJS_TYPE_NONE; i++)
    if (bpjs_words_drop(words, types[i].word))
      type = types[i].type;
  for (size_t i = 0; i < sizeof more / sizeof *more && type != BPJS_TYPE_NONE; i++)
    bpjs_words_drop(words, more[i]);
  return type;
}
