#include "law/day.h"
#include "made.h"
#include "random.h"

/* A law, as it is written, is a law again: the same rows, the same bytes. */
static void ck_comes_back(const bpjs_law *law) {
  char *text = made_written(law, BPJS_FORMAT_TEXT);
  bpjs_law *again = made_read(text);
  char *second = made_written(again, BPJS_FORMAT_TEXT);
  ck_assert_str_eq(second, text);
  ck_assert_int_eq(bpjs_law_count(again), bpjs_law_count(law));
  for (int64_t i = 0; i < bpjs_law_count(law); i++) {
    bpjs_law_row a = {.struct_size = sizeof a}, b = {.struct_size = sizeof b};
    ck_assert_int_eq(bpjs_law_get(law, i, &a, NULL), BPJS_OK);
    ck_assert_int_eq(bpjs_law_get(again, i, &b, NULL), BPJS_OK);
    ck_assert(memcmp(&a, &b, sizeof a) == 0);
  }
  char print[65], other[65];
  int64_t length;
  bpjs_law_fingerprint(law, print, sizeof print, &length, NULL);
  bpjs_law_fingerprint(again, other, sizeof other, &length, NULL);
  ck_assert_str_eq(print, other);
  bpjs_law_free(again);
  free(second);
  free(text);
}

START_TEST(the_law_of_the_library_comes_back) {
  bpjs_law *law = NULL;
  ck_assert_int_eq(bpjs_law_new(&law, NULL), BPJS_OK);
  ck_assert_int_gt(bpjs_law_count(law), 500);
  ck_comes_back(law);
  bpjs_law_free(law);
}
END_TEST

#define CEILING(from, value)                                                                       \
  LAW_TOP "jp.wage_ceiling\tPU\t\t" from "\t\t\t" value "\tIDR\treform\tD\t\n"

START_TEST(a_law_with_two_overlays_comes_back) {
  bpjs_law *law = NULL;
  ck_assert_int_eq(bpjs_law_new(&law, NULL), BPJS_OK);
  bpjs_law *one = made_apply(law, CEILING("2027-03-01", "11600000"), "second.tsv");
  bpjs_law *two = made_apply(one, CEILING("2027-03-01", "12000000"), "first.tsv");
  bpjs_law *three = made_apply(two, CEILING("2028-03-01", "12500000"), "first.tsv");
  ck_comes_back(one);
  ck_comes_back(two);
  ck_comes_back(three);
  char *text = made_written(three, BPJS_FORMAT_TEXT);
  ck_assert(strstr(text, "11600000\tIDR\treform\tD\t\t1 second.tsv\n") != NULL);
  ck_assert(strstr(text, "12000000\tIDR\treform\tD\t\t2 first.tsv\n") != NULL);
  ck_assert(strstr(text, "12500000\tIDR\treform\tD\t\t3 first.tsv\n") != NULL);
  free(text);
  bpjs_law_free(law);
  bpjs_law_free(one);
  bpjs_law_free(two);
  bpjs_law_free(three);
}
END_TEST

static uint64_t seed;

static int pick(int count) {
  return (int)random_below(&seed, (uint64_t)count);
}

typedef struct group {
  const char *name, *segment, *key, *unit;
  int lasting;
} group;

/* Lasting ones hold on; the others have gaps as they like. */
static const group groups[] = {
    {"jkk.rate", "PU", "1", "ppm", 1},
    {"jkk.rate", "PU", "2", "ppm", 1},
    {"jkk.rate", "BPU", "", "ppm", 1},
    {"rounding.direction", "ALL", "fine", "direction", 1},
    {"note.jkp.bill", "PU", "", "note", 0},
    {"migrant.flat", "PMI", "", "IDR", 0},
    {"relief.pp49_2020.paid_through", "ALL", "", "date", 0},
    {"relief.pp50_2025.jkk.rate", "BPU", "other", "ppm", 0},
    {"relief.jp_deferral.size", "PU", "micro", "flag", 0},
};
enum { GROUPS = sizeof groups / sizeof groups[0], FIRST_DAY = 16617, ROW_MOST = 400 };

static const char *random_value(const char *unit, char digits[16]) {
  const char *directions[] = {"down", "half_up", "up"}, *days[] = {"2015-07-01", "2199-12-31"};
  snprintf(digits, 16, "%d", pick(2) == 0 ? pick(2) : pick(1000001));
  return strcmp(unit, "direction") == 0 ? directions[pick(3)]
         : strcmp(unit, "date") == 0    ? days[pick(2)]
         : strcmp(unit, "flag") == 0    ? (pick(2) == 0 ? "0" : "1")
         : strcmp(unit, "note") == 0    ? ""
                                        : digits;
}

/* Adds one row; `to` 0 is open. */
static void add_row(char *text, const group *of, int32_t from, int32_t to, int known) {
  const char *notes[] = {"",
                         "a, b",
                         "\"",
                         ("Rp\xC2\xA0"
                          "1"),
                         " blank ",
                         "#"};
  char first[BPJS_LAW_DAY_TEXT], last[BPJS_LAW_DAY_TEXT] = "", day[BPJS_LAW_DAY_TEXT] = "";
  char digits[16];
  bpjs_law_day_text(from, first);
  if (to != 0)
    bpjs_law_day_text(to, last);
  if (known != 0)
    bpjs_law_day_text(known, day);
  text += strlen(text);
  snprintf(text, ROW_MOST, "%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\tart. %d\t%c\t%s\n", of->name,
           of->segment, of->key, first, last, day, random_value(of->unit, digits), of->unit,
           pick(9), "ABCD"[pick(4)], notes[pick(6)]);
}

/* Rows of a group, one after the other. A lasting one ends open. */
static void add_group(char *text, const group *of) {
  int32_t at = FIRST_DAY + (pick(2) == 0 ? 0 : pick(3000));
  int rows = 1 + pick(4);
  for (int i = 0; i < rows; i++) {
    bool last = i + 1 == rows;
    int32_t to = at + pick(500);
    int32_t known = pick(2) == 0 ? 0 : at - 30 + pick(60);
    add_row(text, of, at, last && (of->lasting || pick(2) == 0) ? 0 : to, known);
    at = to + 1 + (of->lasting ? 0 : pick(50));
  }
}

static bpjs_law *random_law(void) {
  static char text[GROUPS * 5 * ROW_MOST];
  const char *names[] = {"", "law", "a", "1 a", "b c.tsv", "\xC3\xA9"};
  strcpy(text, LAW_TOP);
  for (int turn = pick(GROUPS), i = 0; i < GROUPS; i++)
    if (pick(4) != 0)
      add_group(text, &groups[(turn + i) % GROUPS]);
  bpjs_law *law = made_read(text);
  for (int layers = pick(5); layers > 0; layers--) {
    strcpy(text, LAW_TOP);
    for (int i = 0; i < GROUPS; i++)
      if (pick(3) == 0)
        add_group(text, &groups[i]);
    bpjs_law *reformed = made_apply(law, text, names[pick(6)]);
    bpjs_law_free(law);
    law = reformed;
  }
  return law;
}

START_TEST(random_laws_of_random_layers_come_back) {
  for (int64_t i = suite_cases(20000); i > 0; i--) {
    seed = (uint64_t)i;
    bpjs_law *law = random_law();
    ck_comes_back(law);
    bpjs_law_free(law);
  }
}
END_TEST

SUITE("law.round_trip", the_law_of_the_library_comes_back, a_law_with_two_overlays_comes_back,
      random_laws_of_random_layers_come_back)
