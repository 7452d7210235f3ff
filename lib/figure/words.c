#include "figure/words.h"

#include <stddef.h>

#include "bpjsstat/figure.h"

typedef struct word {
  const char *text; /* lower case; a space stands for any run of spaces */
  enum bpjs_word_class class;
  int32_t meaning;
} word;

static const word words[] = {
    {"sekitar", BPJS_WORD_QUALIFIER, BPJS_FIGURE_APPROXIMATE},
    {"kurang lebih", BPJS_WORD_QUALIFIER, BPJS_FIGURE_APPROXIMATE},
    {"kira-kira", BPJS_WORD_QUALIFIER, BPJS_FIGURE_APPROXIMATE},
    {"about", BPJS_WORD_QUALIFIER, BPJS_FIGURE_APPROXIMATE},
    {"around", BPJS_WORD_QUALIFIER, BPJS_FIGURE_APPROXIMATE},
    {"approximately", BPJS_WORD_QUALIFIER, BPJS_FIGURE_APPROXIMATE},
    {"roughly", BPJS_WORD_QUALIFIER, BPJS_FIGURE_APPROXIMATE},
    {"some", BPJS_WORD_QUALIFIER, BPJS_FIGURE_APPROXIMATE},
    {"\xC2\xB1", BPJS_WORD_QUALIFIER, BPJS_FIGURE_APPROXIMATE}, /* plus-minus sign */
    {"~", BPJS_WORD_QUALIFIER, BPJS_FIGURE_APPROXIMATE},
    {"lebih dari", BPJS_WORD_QUALIFIER, BPJS_FIGURE_AT_LEAST},
    {"di atas", BPJS_WORD_QUALIFIER, BPJS_FIGURE_AT_LEAST},
    {"minimal", BPJS_WORD_QUALIFIER, BPJS_FIGURE_AT_LEAST},
    {"sedikitnya", BPJS_WORD_QUALIFIER, BPJS_FIGURE_AT_LEAST},
    {"setidaknya", BPJS_WORD_QUALIFIER, BPJS_FIGURE_AT_LEAST},
    {"paling sedikit", BPJS_WORD_QUALIFIER, BPJS_FIGURE_AT_LEAST},
    {"more than", BPJS_WORD_QUALIFIER, BPJS_FIGURE_AT_LEAST},
    {"at least", BPJS_WORD_QUALIFIER, BPJS_FIGURE_AT_LEAST},
    {"over", BPJS_WORD_QUALIFIER, BPJS_FIGURE_AT_LEAST},
    {"above", BPJS_WORD_QUALIFIER, BPJS_FIGURE_AT_LEAST},
    {">", BPJS_WORD_QUALIFIER, BPJS_FIGURE_AT_LEAST},
    {"hampir", BPJS_WORD_QUALIFIER, BPJS_FIGURE_AT_MOST},
    {"kurang dari", BPJS_WORD_QUALIFIER, BPJS_FIGURE_AT_MOST},
    {"di bawah", BPJS_WORD_QUALIFIER, BPJS_FIGURE_AT_MOST},
    {"maksimal", BPJS_WORD_QUALIFIER, BPJS_FIGURE_AT_MOST},
    {"paling banyak", BPJS_WORD_QUALIFIER, BPJS_FIGURE_AT_MOST},
    {"almost", BPJS_WORD_QUALIFIER, BPJS_FIGURE_AT_MOST},
    {"nearly", BPJS_WORD_QUALIFIER, BPJS_FIGURE_AT_MOST},
    {"less than", BPJS_WORD_QUALIFIER, BPJS_FIGURE_AT_MOST},
    {"at most", BPJS_WORD_QUALIFIER, BPJS_FIGURE_AT_MOST},
    {"under", BPJS_WORD_QUALIFIER, BPJS_FIGURE_AT_MOST},
    {"below", BPJS_WORD_QUALIFIER, BPJS_FIGURE_AT_MOST},
    {"up to", BPJS_WORD_QUALIFIER, BPJS_FIGURE_AT_MOST},
    {"<", BPJS_WORD_QUALIFIER, BPJS_FIGURE_AT_MOST},
    {"tepat", BPJS_WORD_QUALIFIER, BPJS_WORD_EXACT},
    {"persis", BPJS_WORD_QUALIFIER, BPJS_WORD_EXACT},
    {"exactly", BPJS_WORD_QUALIFIER, BPJS_WORD_EXACT},

    {"-", BPJS_WORD_SIGN, -1},
    {"\xE2\x88\x92", BPJS_WORD_SIGN, -1}, /* U+2212 */
    {"minus", BPJS_WORD_SIGN, -1},
    {"+", BPJS_WORD_SIGN, 1},

    {"rp", BPJS_WORD_CURRENCY, BPJS_UNIT_IDR},
    {"rp.", BPJS_WORD_CURRENCY, BPJS_UNIT_IDR},
    {"idr", BPJS_WORD_CURRENCY, BPJS_UNIT_IDR},

    {"rupiah", BPJS_WORD_UNIT, BPJS_UNIT_IDR},
    {"rupiahs", BPJS_WORD_UNIT, BPJS_UNIT_IDR},
    {"%", BPJS_WORD_UNIT, BPJS_UNIT_PERCENT},
    {"persen", BPJS_WORD_UNIT, BPJS_UNIT_PERCENT},
    {"percent", BPJS_WORD_UNIT, BPJS_UNIT_PERCENT},
    {"per cent", BPJS_WORD_UNIT, BPJS_UNIT_PERCENT},
    {"poin persen", BPJS_WORD_UNIT, BPJS_UNIT_PERCENTAGE_POINTS},
    {"poin persentase", BPJS_WORD_UNIT, BPJS_UNIT_PERCENTAGE_POINTS},
    {"percentage point", BPJS_WORD_UNIT, BPJS_UNIT_PERCENTAGE_POINTS},
    {"percentage points", BPJS_WORD_UNIT, BPJS_UNIT_PERCENTAGE_POINTS},
    {"orang", BPJS_WORD_UNIT, BPJS_UNIT_PERSONS},
    {"jiwa", BPJS_WORD_UNIT, BPJS_UNIT_PERSONS},
    {"pekerja", BPJS_WORD_UNIT, BPJS_UNIT_PERSONS},
    {"tenaga kerja", BPJS_WORD_UNIT, BPJS_UNIT_PERSONS},
    {"buruh", BPJS_WORD_UNIT, BPJS_UNIT_PERSONS},
    {"peserta", BPJS_WORD_UNIT, BPJS_UNIT_PERSONS},
    {"penerima manfaat", BPJS_WORD_UNIT, BPJS_UNIT_PERSONS},
    {"penerima", BPJS_WORD_UNIT, BPJS_UNIT_PERSONS},
    {"ahli waris", BPJS_WORD_UNIT, BPJS_UNIT_PERSONS},
    {"anak", BPJS_WORD_UNIT, BPJS_UNIT_PERSONS},
    {"penduduk", BPJS_WORD_UNIT, BPJS_UNIT_PERSONS},
    {"person", BPJS_WORD_UNIT, BPJS_UNIT_PERSONS},
    {"persons", BPJS_WORD_UNIT, BPJS_UNIT_PERSONS},
    {"people", BPJS_WORD_UNIT, BPJS_UNIT_PERSONS},
    {"worker", BPJS_WORD_UNIT, BPJS_UNIT_PERSONS},
    {"workers", BPJS_WORD_UNIT, BPJS_UNIT_PERSONS},
    {"employee", BPJS_WORD_UNIT, BPJS_UNIT_PERSONS},
    {"employees", BPJS_WORD_UNIT, BPJS_UNIT_PERSONS},
    {"participant", BPJS_WORD_UNIT, BPJS_UNIT_PERSONS},
    {"participants", BPJS_WORD_UNIT, BPJS_UNIT_PERSONS},
    {"member", BPJS_WORD_UNIT, BPJS_UNIT_PERSONS},
    {"members", BPJS_WORD_UNIT, BPJS_UNIT_PERSONS},
    {"recipient", BPJS_WORD_UNIT, BPJS_UNIT_PERSONS},
    {"recipients", BPJS_WORD_UNIT, BPJS_UNIT_PERSONS},
    {"beneficiary", BPJS_WORD_UNIT, BPJS_UNIT_PERSONS},
    {"beneficiaries", BPJS_WORD_UNIT, BPJS_UNIT_PERSONS},
    {"heirs", BPJS_WORD_UNIT, BPJS_UNIT_PERSONS},
    {"child", BPJS_WORD_UNIT, BPJS_UNIT_PERSONS},
    {"children", BPJS_WORD_UNIT, BPJS_UNIT_PERSONS},
    {"kasus", BPJS_WORD_UNIT, BPJS_UNIT_CASES},
    {"klaim", BPJS_WORD_UNIT, BPJS_UNIT_CASES},
    {"case", BPJS_WORD_UNIT, BPJS_UNIT_CASES},
    {"cases", BPJS_WORD_UNIT, BPJS_UNIT_CASES},
    {"claim", BPJS_WORD_UNIT, BPJS_UNIT_CASES},
    {"claims", BPJS_WORD_UNIT, BPJS_UNIT_CASES},
    {"buah", BPJS_WORD_UNIT, BPJS_UNIT_COUNT},
    {"desa", BPJS_WORD_UNIT, BPJS_UNIT_COUNT},
    {"kelurahan", BPJS_WORD_UNIT, BPJS_UNIT_COUNT},
    {"kecamatan", BPJS_WORD_UNIT, BPJS_UNIT_COUNT},
    {"kabupaten", BPJS_WORD_UNIT, BPJS_UNIT_COUNT},
    {"kota", BPJS_WORD_UNIT, BPJS_UNIT_COUNT},
    {"kabupaten/kota", BPJS_WORD_UNIT, BPJS_UNIT_COUNT},
    {"provinsi", BPJS_WORD_UNIT, BPJS_UNIT_COUNT},
    {"item", BPJS_WORD_UNIT, BPJS_UNIT_COUNT},
    {"items", BPJS_WORD_UNIT, BPJS_UNIT_COUNT},
    {"villages", BPJS_WORD_UNIT, BPJS_UNIT_COUNT},
    {"districts", BPJS_WORD_UNIT, BPJS_UNIT_COUNT},
    {"regencies", BPJS_WORD_UNIT, BPJS_UNIT_COUNT},
    {"cities", BPJS_WORD_UNIT, BPJS_UNIT_COUNT},
    {"provinces", BPJS_WORD_UNIT, BPJS_UNIT_COUNT},
    {"pemberi kerja", BPJS_WORD_UNIT, BPJS_UNIT_EMPLOYERS},
    {"perusahaan", BPJS_WORD_UNIT, BPJS_UNIT_EMPLOYERS},
    {"badan usaha", BPJS_WORD_UNIT, BPJS_UNIT_EMPLOYERS},
    {"pelaku usaha", BPJS_WORD_UNIT, BPJS_UNIT_EMPLOYERS},
    {"employer", BPJS_WORD_UNIT, BPJS_UNIT_EMPLOYERS},
    {"employers", BPJS_WORD_UNIT, BPJS_UNIT_EMPLOYERS},
    {"firms", BPJS_WORD_UNIT, BPJS_UNIT_EMPLOYERS},
    {"companies", BPJS_WORD_UNIT, BPJS_UNIT_EMPLOYERS},
    {"businesses", BPJS_WORD_UNIT, BPJS_UNIT_EMPLOYERS},
    {"keluarga", BPJS_WORD_UNIT, BPJS_UNIT_FAMILIES},
    {"rumah tangga", BPJS_WORD_UNIT, BPJS_UNIT_FAMILIES},
    {"family", BPJS_WORD_UNIT, BPJS_UNIT_FAMILIES},
    {"families", BPJS_WORD_UNIT, BPJS_UNIT_FAMILIES},
    {"household", BPJS_WORD_UNIT, BPJS_UNIT_FAMILIES},
    {"households", BPJS_WORD_UNIT, BPJS_UNIT_FAMILIES},
    {"keanggotaan", BPJS_WORD_UNIT, BPJS_UNIT_MEMBERSHIPS},
    {"kepesertaan", BPJS_WORD_UNIT, BPJS_UNIT_MEMBERSHIPS},
    {"membership", BPJS_WORD_UNIT, BPJS_UNIT_MEMBERSHIPS},
    {"memberships", BPJS_WORD_UNIT, BPJS_UNIT_MEMBERSHIPS},
    {"bulan", BPJS_WORD_UNIT, BPJS_UNIT_MONTHS},
    {"month", BPJS_WORD_UNIT, BPJS_UNIT_MONTHS},
    {"months", BPJS_WORD_UNIT, BPJS_UNIT_MONTHS},
    {"tahun", BPJS_WORD_UNIT, BPJS_UNIT_YEARS},
    {"year", BPJS_WORD_UNIT, BPJS_UNIT_YEARS},
    {"years", BPJS_WORD_UNIT, BPJS_UNIT_YEARS},

    {"ribu", BPJS_WORD_SCALE, 3},
    {"rb", BPJS_WORD_SCALE, 3},
    {"thousand", BPJS_WORD_SCALE, 3},
    {"juta", BPJS_WORD_SCALE, 6},
    {"jt", BPJS_WORD_SCALE, 6},
    {"million", BPJS_WORD_SCALE, 6},
    {"mio", BPJS_WORD_SCALE, 6},
    {"mn", BPJS_WORD_SCALE, 6},
    {"m", BPJS_WORD_SCALE, BPJS_WORD_MILIAR_OR_MILLION},
    {"miliar", BPJS_WORD_SCALE, 9},
    {"milyar", BPJS_WORD_SCALE, 9},
    {"billion", BPJS_WORD_SCALE, 9},
    {"bn", BPJS_WORD_SCALE, 9},
    {"b", BPJS_WORD_SCALE, 9},
    {"triliun", BPJS_WORD_SCALE, 12},
    {"trilyun", BPJS_WORD_SCALE, 12},
    {"trillion", BPJS_WORD_SCALE, 12},
    {"tn", BPJS_WORD_SCALE, 12},
    {"t", BPJS_WORD_SCALE, 12},
    {"puluh", BPJS_WORD_SMALL_SCALE, 1},
    {"ten", BPJS_WORD_SMALL_SCALE, 1},
    {"ratus", BPJS_WORD_SMALL_SCALE, 2},
    {"hundred", BPJS_WORD_SMALL_SCALE, 2},

    {"nol", BPJS_WORD_ONES, 0},
    {"satu", BPJS_WORD_ONES, 1},
    {"dua", BPJS_WORD_ONES, 2},
    {"tiga", BPJS_WORD_ONES, 3},
    {"empat", BPJS_WORD_ONES, 4},
    {"lima", BPJS_WORD_ONES, 5},
    {"enam", BPJS_WORD_ONES, 6},
    {"tujuh", BPJS_WORD_ONES, 7},
    {"delapan", BPJS_WORD_ONES, 8},
    {"sembilan", BPJS_WORD_ONES, 9},
    {"zero", BPJS_WORD_ONES, 0},
    {"one", BPJS_WORD_ONES, 1},
    {"two", BPJS_WORD_ONES, 2},
    {"three", BPJS_WORD_ONES, 3},
    {"four", BPJS_WORD_ONES, 4},
    {"five", BPJS_WORD_ONES, 5},
    {"six", BPJS_WORD_ONES, 6},
    {"seven", BPJS_WORD_ONES, 7},
    {"eight", BPJS_WORD_ONES, 8},
    {"nine", BPJS_WORD_ONES, 9},
    {"sepuluh", BPJS_WORD_TEENS, 10},
    {"sebelas", BPJS_WORD_TEENS, 11},
    {"ten", BPJS_WORD_TEENS, 10},
    {"eleven", BPJS_WORD_TEENS, 11},
    {"twelve", BPJS_WORD_TEENS, 12},
    {"thirteen", BPJS_WORD_TEENS, 13},
    {"fourteen", BPJS_WORD_TEENS, 14},
    {"fifteen", BPJS_WORD_TEENS, 15},
    {"sixteen", BPJS_WORD_TEENS, 16},
    {"seventeen", BPJS_WORD_TEENS, 17},
    {"eighteen", BPJS_WORD_TEENS, 18},
    {"nineteen", BPJS_WORD_TEENS, 19},
    {"twenty", BPJS_WORD_TENS, 20},
    {"thirty", BPJS_WORD_TENS, 30},
    {"forty", BPJS_WORD_TENS, 40},
    {"fifty", BPJS_WORD_TENS, 50},
    {"sixty", BPJS_WORD_TENS, 60},
    {"seventy", BPJS_WORD_TENS, 70},
    {"eighty", BPJS_WORD_TENS, 80},
    {"ninety", BPJS_WORD_TENS, 90},
    {"belas", BPJS_WORD_BELAS, 10},
    {"puluh", BPJS_WORD_PULUH, 10},
    {"ratus", BPJS_WORD_HUNDRED, 100},
    {"hundred", BPJS_WORD_HUNDRED, 100},
    {"seratus", BPJS_WORD_ONE_HUNDRED, 100},
    {"seribu", BPJS_WORD_ONE_SCALE, 3},
    {"sejuta", BPJS_WORD_ONE_SCALE, 6},
    {"semiliar", BPJS_WORD_ONE_SCALE, 9},
    {"setriliun", BPJS_WORD_ONE_SCALE, 12},
    {"koma", BPJS_WORD_POINT, 0},
    {"point", BPJS_WORD_POINT, 0},
    {"dan", BPJS_WORD_AND, 0},
    {"and", BPJS_WORD_AND, 0},
};

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
  for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
    if (words[i].class != class || words[i].text[0] != first)
      continue;
    const char *end = matches(from, words[i].text);
    if (end == NULL || (best != NULL && end <= best))
      continue;
    best = end;
    *meaning = words[i].meaning;
  }
  if (best == NULL)
    return false;
  cursor->at = best;
  return true;
}
