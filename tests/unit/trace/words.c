#include "trace/words.h"

#include <stdio.h>
#include <string.h>

#include "bpjsstat/law.h"
#include "law/parameter.h"
#include "suite.h"

enum { KEY, ENGLISH, INDONESIAN, CELLS };
enum { EN = BPJS_LANGUAGE_EN, ID = BPJS_LANGUAGE_ID };

static const bpjs_embedded *const shared = &bpjs_embedded_trace_words;

/* All that is shared, in order of the table. */
static const char *const keys[] = {"unit.months",
                                   "unit.years",
                                   "unit.days",
                                   "unit_one.months",
                                   "unit_one.years",
                                   "unit_one.days",
                                   "flag.yes",
                                   "flag.no",
                                   "direction.down",
                                   "direction.half_up",
                                   "direction.up",
                                   "heading.formula",
                                   "heading.arithmetic",
                                   "heading.confidence",
                                   "heading.notes",
                                   "heading.warnings",
                                   "heading.law",
                                   "text.of",
                                   "text.rounded",
                                   "text.lesser",
                                   "text.and",
                                   "text.given",
                                   "text.derived",
                                   "text.from",
                                   "text.to",
                                   "text.known",
                                   "text.assumed",
                                   "text.carried",
                                   "text.inside",
                                   "text.layer",
                                   "text.english",
                                   "text.note",
                                   "text.confidence",
                                   "text.lowest"};

START_TEST(every_shared_word_is_there_once_in_both_languages) {
  bpjs_table table = bpjs_table_open(shared);
  bpjs_cell cells[CELLS];
  size_t count = 0;
  while (bpjs_table_next(&table, cells, CELLS)) {
    ck_assert_uint_lt(count, sizeof keys / sizeof *keys);
    ck_assert(bpjs_cell_is(cells[KEY], keys[count], (int64_t)strlen(keys[count])));
    ck_assert_int_gt(cells[ENGLISH].length, 0);
    ck_assert_int_gt(cells[INDONESIAN].length, 0);
    count++;
  }
  ck_assert_uint_eq(count, sizeof keys / sizeof *keys);
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

static void word_is(const char *group, const char *name, int32_t language, const char *expected) {
  const bpjs_cell found = bpjs_words_find(shared, group, name, language);
  ck_assert(bpjs_cell_is(found, expected, (int64_t)strlen(expected)));
  bpjs_words_add(&text, shared, group, name, language);
  ck_assert_str_eq(taken(), expected);
  bpjs_words_add_shared(&text, group, name, language);
  ck_assert_str_eq(taken(), expected);
}

START_TEST(words_are_found_by_group_and_name) {
  word_is("text", "to", EN, "to");
  word_is("text", "to", ID, "s.d.");
  word_is("text", "to", BPJS_LANGUAGE_NONE, "to");
  word_is("text", "", EN, "");
  word_is("text", "t", EN, "");
  word_is("text", "no", EN, ""); /* flag.no is one */
  word_is("te", "t.to", EN, "");
  char name[100] = ""; /* longer than any key, at last */
  while (strlen(name) + 1 < sizeof name) {
    strcat(name, "t");
    word_is("text", name, EN, "");
  }
}
END_TEST

/* The name after a mark that the context is. */
static void tell(const void *context, const char *name, size_t length) {
  bpjs_buffer_add_text(&text, context);
  bpjs_buffer_add(&text, name, length);
}

static void fills(const char *words, const char *expected) {
  bpjs_words_fill(&text, (bpjs_cell){words, (int64_t)strlen(words)}, tell, "<");
  ck_assert_str_eq(taken(), expected);
}

START_TEST(each_blank_is_asked_for) {
  fills("", "");
  fills("no blank", "no blank");
  fills("{a}", "<a");
  fills("{money} under {relief}, {day}.", "<money under <relief, <day.");
  fills("{a}{b}", "<a<b");
  fills("{}", "<");
  fills("open {brace", "open {brace");
  fills("{a} open {", "<a open {");
  fills("closed} {a}", "closed} <a");
  bpjs_words_fill(&text, (bpjs_cell){"{a}{b}", 4}, tell, "<"); /* its end is its length */
  ck_assert_str_eq(taken(), "<a{");
}
END_TEST

static void value_is(int32_t unit, int64_t value, const char *en, const char *id) {
  bpjs_words_add_value(&text, unit, value, EN);
  ck_assert_str_eq(taken(), en);
  bpjs_words_add_value(&text, unit, value, ID);
  ck_assert_str_eq(taken(), id);
  bpjs_words_add_value(&text, unit, value, BPJS_LANGUAGE_NONE);
  ck_assert_str_eq(taken(), en);
}

START_TEST(values_are_shown_in_their_units) {
  value_is(BPJS_LAW_UNIT_IDR, 5005000, "5,005,000", "5.005.000");
  value_is(BPJS_LAW_UNIT_PPM, 8900, "0.89 %", "0,89 %");
  value_is(BPJS_LAW_UNIT_MONTHS, 31, "31 months", "31 bulan");
  value_is(BPJS_LAW_UNIT_YEARS, 59, "59 years", "59 tahun");
  value_is(BPJS_LAW_UNIT_DAYS, 25, "25 days", "25 hari");
  value_is(BPJS_LAW_UNIT_MONTHS, 1, "1 month", "1 bulan");
  value_is(BPJS_LAW_UNIT_YEARS, 1, "1 year", "1 tahun");
  value_is(BPJS_LAW_UNIT_DAYS, 1, "1 day", "1 hari");
  value_is(BPJS_LAW_UNIT_DAYS, 0, "0 days", "0 hari");
  value_is(BPJS_LAW_UNIT_COUNT, 30000000, "30,000,000", "30.000.000");
  value_is(BPJS_LAW_UNIT_FLAG, 0, "no", "tidak");
  value_is(BPJS_LAW_UNIT_FLAG, 1, "yes", "ya");
  value_is(BPJS_LAW_UNIT_DATE, 0, "1970-01-01", "1970-01-01");
  value_is(BPJS_LAW_UNIT_DIRECTION, BPJS_LAW_DIRECTION_DOWN, "down", "ke bawah");
  value_is(BPJS_LAW_UNIT_DIRECTION, BPJS_LAW_DIRECTION_HALF_UP, "half up", "setengah ke atas");
  value_is(BPJS_LAW_UNIT_DIRECTION, BPJS_LAW_DIRECTION_UP, "up", "ke atas");
}
END_TEST

static void note_is(const char *note, bool has_head, int32_t language, const char *expected) {
  bpjs_words_add_note(&text, note, has_head, language);
  ck_assert_str_eq(taken(), expected);
}

/* The first note is one of the library's law, which has an Indonesian text. */
START_TEST(notes_are_told_in_the_language_or_said_to_be_english) {
  static const char known[] = "If the day is a holiday, the next working day.";
  note_is(known, false, EN, known);
  note_is(known, true, EN, "note: If the day is a holiday, the next working day.");
  note_is(known, false, ID, "Bila hari itu hari libur, hari kerja berikutnya.");
  note_is(known, true, ID, "catatan: Bila hari itu hari libur, hari kerja berikutnya.");
  note_is("As read.", false, BPJS_LANGUAGE_NONE, "As read.");
  note_is("As read.", true, BPJS_LANGUAGE_NONE, "note: As read.");
  note_is("As read.", false, ID, "catatan (dalam bahasa Inggris): As read.");
  note_is("As read.", true, ID, "catatan (dalam bahasa Inggris): As read.");
}
END_TEST

static void parameter_is(const char *parameter, int32_t segment, int32_t language,
                         const char *expected) {
  bpjs_words_add_parameter(&text, parameter, segment, language);
  ck_assert_str_eq(taken(), expected);
}

START_TEST(parameters_are_named_for_their_segment_or_for_all) {
  parameter_is("jp.wage_ceiling", BPJS_SEGMENT_PU, EN, "JP wage ceiling (jp.wage_ceiling)");
  parameter_is("jp.wage_ceiling", BPJS_SEGMENT_PU, ID, "Batas upah tertinggi JP (jp.wage_ceiling)");
  parameter_is("jp.wage_ceiling", BPJS_SEGMENT_BPU, EN, "jp.wage_ceiling");
  bpjs_law_parameter all;
  ck_assert(bpjs_law_parameter_find("rounding.step", 13, BPJS_SEGMENT_ALL, &all, NULL));
  char expected[256];
  snprintf(expected, sizeof expected, "%.*s (rounding.step)", (int)all.name_en.length,
           all.name_en.bytes);
  parameter_is("rounding.step", BPJS_SEGMENT_PU, EN, expected);
  ck_assert(!bpjs_words_add_parameter_name(&text, "no.such", BPJS_SEGMENT_PU, EN));
  ck_assert_uint_eq(text.length, 0);
}
END_TEST

SUITE("trace.words", every_shared_word_is_there_once_in_both_languages,
      words_are_found_by_group_and_name, each_blank_is_asked_for, values_are_shown_in_their_units,
      notes_are_told_in_the_language_or_said_to_be_english,
      parameters_are_named_for_their_segment_or_for_all)
