/* Notes of the law beside the lines that they are about. */
#include "benefit/explain.h"
#include "benefit/words.h"
#include "claims.h"

static const char *const programmes[] = {"jkk.", "jkm.",     "jht.",         "jp.",
                                         "jkp.", "migrant.", "construction."};

/* What follows the programme: "all", the code of what a line is for, or a step. */
static bool is_topic(const char *name) {
  for (int32_t what = 1; *bpjs_benefit_what_code(what) != '\0'; what++)
    if (strcmp(bpjs_benefit_what_code(what), name) == 0)
      return true;
  return strcmp(name, "all") == 0 || bpjs_benefit_word("step", name, BPJS_LANGUAGE_EN).length != 0;
}

START_TEST(every_note_of_the_law_can_be_shown) {
  bpjs_law *law = NULL;
  int found = 0;
  ck_assert_int_eq(bpjs_law_new(&law, NULL), BPJS_OK);
  for (int64_t i = 0; i < bpjs_law_count(law); i++) {
    bpjs_law_row row = {.struct_size = sizeof row};
    ck_assert_int_eq(bpjs_law_get(law, i, &row, NULL), BPJS_OK);
    if (strncmp(row.parameter, "note.benefit.", strlen("note.benefit.")) != 0)
      continue;
    const char *topic = row.parameter + strlen("note.benefit.");
    bool shown = false;
    for (size_t p = 0; p < sizeof programmes / sizeof *programmes; p++)
      if (strncmp(topic, programmes[p], strlen(programmes[p])) == 0)
        shown = is_topic(topic + strlen(programmes[p]));
    ck_assert_msg(shown, "%s goes with no line", row.parameter);
    found++;
  }
  ck_assert_int_gt(found, 30);
  bpjs_law_free(law);
}
END_TEST

static bool shows(const bpjs_benefit *benefit, const char *note) {
  const bpjs_explained_benefit explained = {
      .benefit = benefit, .first = 0, .end = benefit->entry_count, .all = true};
  for (size_t i = 0; i < benefit->note_count; i++)
    if (strcmp(benefit->rows.items[benefit->notes[i]].parameter, note) == 0)
      return bpjs_explain_benefit_notes(&explained, i);
  return false;
}

#define NOTES                                                                                      \
  CLAIMS_LAW CLAIMS_ROW("rounding.step", "ALL", "benefit", "2020-01-01", "", "1", "IDR", "x", "C") \
      CLAIMS_NOTE("note.benefit.jkk.all", "ALL", "2020-01-01", "B", "Of all.")                     \
          CLAIMS_NOTE("note.benefit.jkk.death", "ALL", "2020-01-01", "B", "Of deaths.")            \
              CLAIMS_NOTE("note.benefit.jkk.function", "ALL", "2020-01-01", "B", "Of a step.")     \
                  CLAIMS_NOTE("note.benefit.jkm.all", "ALL", "2020-01-01", "B",                    \
                              "Of another programme.")                                             \
                      CLAIMS_NOTE("note.benefit.construction.all", "JAKON", "2020-01-01", "B",     \
                                  "Of a segment.") CLAIMS_NOTE("note.benefit.migrant.all", "PMI",  \
                                                               "2020-01-01", "B", "Of another.")

START_TEST(notes_go_with_the_lines_that_they_are_about) {
  bpjs_law *law = claims_law(NOTES);
  bpjs_benefit *claim = NULL;
  ck_assert_int_eq(
      bpjs_claim_new(law, NULL, claims_day(2025, 4, 1), BPJS_SEGMENT_JAKON, JKK, &claim, NULL),
      BPJS_OK);
  bpjs_claim_open(claim, JKK, BPJS_BENEFIT_LUMP_SUM, BPJS_BENEFIT_FUNERAL, BPJS_BENEFICIARY_HEIRS);
  ck_assert_int_eq(bpjs_claim_end_whole(claim, "amount", 1, NULL), BPJS_OK);
  ck_assert(shows(claim, "note.benefit.jkk.all"));
  ck_assert(shows(claim, "note.benefit.construction.all"));
  ck_assert(!shows(claim, "note.benefit.jkm.all"));
  ck_assert(!shows(claim, "note.benefit.jkk.death"));
  ck_assert(!shows(claim, "note.benefit.jkk.function"));
  bpjs_claim_open(claim, JKK, BPJS_BENEFIT_LUMP_SUM, BPJS_BENEFIT_DEATH, BPJS_BENEFICIARY_HEIRS);
  bpjs_claim_given(claim, "function", BPJS_LAW_UNIT_PPM, 1);
  ck_assert_int_eq(bpjs_claim_end_whole(claim, "amount", 1, NULL), BPJS_OK);
  ck_assert(shows(claim, "note.benefit.jkk.death"));
  ck_assert(shows(claim, "note.benefit.jkk.function"));
  bpjs_benefit_free(claim);
  bpjs_law_free(law);
}
END_TEST

/* A topic that is of no programme, or of another segment, goes with nothing. */
START_TEST(what_is_of_nobody_is_not_shown) {
  bpjs_law *law = claims_law(NOTES);
  bpjs_benefit *claim = claims_begin(law);
  bpjs_claim_open(claim, JKK, BPJS_BENEFIT_LUMP_SUM, BPJS_BENEFIT_FUNERAL, BPJS_BENEFICIARY_HEIRS);
  ck_assert_int_eq(bpjs_claim_end_whole(claim, "amount", 1, NULL), BPJS_OK);
  ck_assert(!shows(claim, "note.benefit.construction.all"));
  bpjs_trace_row *row = &claim->rows.items[claim->notes[0]];
  row->parameter = "note.benefit.weather.all";
  ck_assert(!shows(claim, "note.benefit.weather.all"));
  row->parameter = "note.benefit.migrant.all";
  ck_assert(!shows(claim, "note.benefit.migrant.all"));
  bpjs_benefit_free(claim);
  bpjs_law_free(law);
}
END_TEST

SUITE("benefit.explain_notes", every_note_of_the_law_can_be_shown,
      notes_go_with_the_lines_that_they_are_about, what_is_of_nobody_is_not_shown)
