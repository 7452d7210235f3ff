#include "dues/words.h"

#include <stdio.h>
#include <string.h>

#include "bpjsstat/dues.h"
#include "dues/bill.h"
#include "dues/codes.h"
#include "suite.h"

enum { KEY, ENGLISH, INDONESIAN, CELLS };

/* The words that no list of the room has. */
static const char *const others[] = {
    "relief.pp49_2020", "relief.jp_deferral", "relief.labour_intensive",
    "relief.pp50_2025", "no_jkp.foreign",     "no_jkp.age",
    "no_jkp.jkn",       "no_jkp.programme",   "heading.relief",
    "heading.settle",   "heading.fine",       "text.outside",
    "text.times",       "text.relieved",      "text.departure"};

static bool is(bpjs_cell key, const char *group, const char *name) {
  char text[64];
  int length = snprintf(text, sizeof text, "%s.%s", group, name);
  return bpjs_cell_is(key, text, length);
}

static bool is_used(bpjs_cell key) {
  for (size_t i = 0; i < sizeof others / sizeof *others; i++)
    if (bpjs_cell_is(key, others[i], (int64_t)strlen(others[i])))
      return true;
  for (int32_t i = 1; i < 64; i++)
    if (is(key, "step", bpjs_dues_step_code(i)) || is(key, "formula", bpjs_dues_formula_code(i)) ||
        is(key, "payer", bpjs_dues_payer_code(i)) || is(key, "warning", bpjs_dues_warned_code(i)))
      return true;
  return false;
}

START_TEST(every_word_is_used_and_there_once_in_both_languages) {
  bpjs_table table = bpjs_table_open(&bpjs_embedded_dues_words);
  bpjs_cell cells[CELLS];
  int count = 0;
  while (bpjs_table_next(&table, cells, CELLS)) {
    count++;
    ck_assert_msg(is_used(cells[KEY]), "%.*s is not used", (int)cells[KEY].length,
                  cells[KEY].bytes);
    ck_assert_int_gt(cells[ENGLISH].length, 0);
    ck_assert_int_gt(cells[INDONESIAN].length, 0);
    bpjs_table rest = table;
    bpjs_cell later[CELLS];
    while (bpjs_table_next(&rest, later, CELLS))
      ck_assert(!bpjs_cell_is(later[KEY], cells[KEY].bytes, cells[KEY].length));
  }
  /* 33 steps, 6 formulas, 5 payers, 18 warnings and the others. */
  ck_assert_int_eq(count, 62 + (int)(sizeof others / sizeof *others));
}
END_TEST

static void has_words(const char *group, const char *name) {
  ck_assert_msg(bpjs_dues_word(group, name, BPJS_LANGUAGE_EN).length > 0, "%s.%s", group, name);
  ck_assert_msg(bpjs_dues_word(group, name, BPJS_LANGUAGE_ID).length > 0, "%s.%s", group, name);
}

START_TEST(every_enumerator_has_words) {
  for (int32_t i = BPJS_STEP_WAGE; i <= BPJS_STEP_ROUND_DIRECTION; i++)
    has_words("step", bpjs_dues_step_code(i));
  for (int32_t i = BPJS_FORMULA_RATE; i <= BPJS_FORMULA_FINE; i++)
    has_words("formula", bpjs_dues_formula_code(i));
  for (int32_t i = BPJS_PAYER_EMPLOYER; i <= BPJS_PAYER_RECOMPOSITION; i++)
    has_words("payer", bpjs_dues_payer_code(i));
  for (int32_t i = BPJS_DUES_WARNING_MINIMUM_WAGE; i <= BPJS_DUES_WARNING_UNPAID; i++)
    has_words("warning", bpjs_dues_warned_code(i));
  ck_assert_int_eq(bpjs_dues_word("step", "", BPJS_LANGUAGE_EN).length, 0);
  ck_assert_int_eq(bpjs_dues_word("step", "wag", BPJS_LANGUAGE_EN).length, 0);
}
END_TEST

/* The same blanks in both languages, as often. */
START_TEST(translations_ask_for_the_same) {
  static const char *const blanks[] = {"{money}",  "{number}", "{day}",       "{value}",
                                       "{reason}", "{relief}", "{parameter}", "{programmes}"};
  for (int32_t i = 1; i <= BPJS_DUES_WARNING_UNPAID; i++) {
    int found[2] = {0, 0}, opened[2] = {0, 0};
    for (int k = 0; k < 2; k++) {
      bpjs_cell text = bpjs_dues_word("warning", bpjs_dues_warned_code(i),
                                      k == 0 ? BPJS_LANGUAGE_EN : BPJS_LANGUAGE_ID);
      for (int64_t at = 0; at < text.length; at++) {
        opened[k] += text.bytes[at] == '{';
        for (int b = 0; b < 8; b++)
          if (strncmp(text.bytes + at, blanks[b], strlen(blanks[b])) == 0)
            found[k] += 1 << (3 * b);
      }
      int sum = 0;
      for (int rest = found[k]; rest != 0; rest >>= 3)
        sum += rest & 7;
      ck_assert_int_eq(sum, opened[k]);
    }
    ck_assert_int_eq(found[0], found[1]);
  }
}
END_TEST

static bpjs_buffer text;

static const char *taken(void) {
  static char copy[256];
  bpjs_buffer_add(&text, "", 1);
  ck_assert(!text.failed && text.length <= sizeof copy);
  memcpy(copy, text.bytes, text.length);
  bpjs_buffer_free(&text);
  return copy;
}

static void relief_is(const char *parameter, const char *expected) {
  bpjs_dues_add_relief(&text, parameter, BPJS_LANGUAGE_EN);
  ck_assert_str_eq(taken(), expected);
}

START_TEST(reliefs_are_named_by_their_parameters) {
  relief_is("relief.pp49_2020.jkk.rate", "PP 49/2020");
  relief_is("relief.jp_deferral.size", "PP 49/2020 (deferral of JP)");
  relief_is("relief.labour_intensive.workers",
            "PP 7/2025 and PP 36/2025 (labour-intensive industries)");
  relief_is("relief.pp50_2025.jkk.rate", "PP 50/2025");
  relief_is("relief.pp50", "");
  relief_is("jkk.rate", "");
  relief_is("", "");
}
END_TEST

SUITE("dues.words", every_word_is_used_and_there_once_in_both_languages, every_enumerator_has_words,
      translations_ask_for_the_same, reliefs_are_named_by_their_parameters)
