#include "dues/explain.h"
#include "results.h"

START_TEST(a_failure_is_handed_on_and_the_result_freed) {
  bpjs_law *law = law_of(LAW CLASSES);
  bpjs_law_policy policy = policy_of(0, BPJS_LAW_CONFIDENCE_C);
  bpjs_dues *dues = NULL, *out = NULL;
  ck_assert_int_eq(bpjs_result_new(law, &policy, PU, &dues, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_result_hand(BPJS_ERROR_NO_RULE, dues, &out, NULL), BPJS_ERROR_NO_RULE);
  ck_assert_int_eq(bpjs_result_hand(BPJS_ERROR_MEMORY, NULL, &out, NULL), BPJS_ERROR_MEMORY);
  ck_assert_ptr_null(out);
  bpjs_law_free(law);
}
END_TEST

static const bpjs_trace_row *used_by(const bpjs_dues *dues, const bpjs_dues_step *step) {
  return step->used < 0 ? NULL : &dues->rows.items[step->used];
}

START_TEST(steps_keep_the_rows_that_said_them) {
  bpjs_dues *dues = made();
  const bpjs_dues_entry *entry = &dues->entries[0];
  ck_assert_int_eq(entry->formula, BPJS_FORMULA_RATE);
  ck_assert_int_eq(entry->exact.whole, 89000);
  ck_assert_uint_eq(entry->step_count, 2);
  const bpjs_dues_step *steps = &dues->steps[entry->step_first];
  ck_assert_int_eq(steps[0].what, BPJS_STEP_BASE);
  ck_assert_int_eq(steps[0].number, 10000000);
  ck_assert_ptr_null(used_by(dues, &steps[0]));
  ck_assert_int_eq(steps[1].number, 8900);
  ck_assert_int_eq(steps[1].confidence, BPJS_LAW_CONFIDENCE_A);
  const bpjs_trace_row *used = used_by(dues, &steps[1]);
  ck_assert_str_eq(used->parameter, "jkk.rate");
  ck_assert_str_eq(used->key, "3");
  ck_assert_int_eq(used->row->value, 8900);
  ck_assert_int_eq(used->row->segment, PU);
  ck_assert_uint_eq(used->flags, 0);
  ck_assert_str_eq(used->citation, "PP 44/2015 art 16(1)");
  ck_assert_str_eq(used->note, "");
  /* Both months rest on the same copy. */
  ck_assert_int_eq(dues->steps[dues->entries[5].step_first + 1].used, steps[1].used);
  ck_assert_int_eq(dues->segment, PU);
  ck_assert_uint_eq(dues->policy.flags, BPJS_LAW_CARRY_FORWARD);
  ck_assert_uint_eq(strlen(dues->rows.law->fingerprint), BPJS_LAW_FINGERPRINT);
  bpjs_dues_free(dues);
}
END_TEST

/* Announced until February 2025: a row in force there, and carried in March. */
START_TEST(a_row_carried_forward_is_another_than_the_row_in_force) {
  bpjs_law *law = law_of(TEXT);
  bpjs_law_policy policy = policy_of(BPJS_LAW_CARRY_FORWARD, BPJS_LAW_CONFIDENCE_C);
  bpjs_dues *dues = NULL, *out = NULL;
  ck_assert_int_eq(bpjs_result_new(law, &policy, PU, &dues, NULL), BPJS_OK);
  for (int32_t month = 2; month <= 4; month++) {
    bpjs_bill_begin(&bill, law, &policy, day_of(2025, month, 1));
    bpjs_rule ceiling = rule_of(&bill, "jp.wage_ceiling", PU, "");
    bpjs_line *line = bpjs_bill_line(&bill, BPJS_PROGRAMME_JP, WORKER);
    ck_assert_int_eq(bpjs_line_rule(&bill, line, BPJS_STEP_CEILING, &ceiling, NULL), BPJS_OK);
    ck_assert_int_eq(bpjs_line_rule(&bill, line, BPJS_STEP_CEILING, &ceiling, NULL), BPJS_OK);
    ck_assert_int_eq(bpjs_result_add_bill(dues, &bill, NULL), BPJS_OK);
  }
  ck_assert_int_eq(bpjs_result_hand(BPJS_OK, dues, &out, NULL), BPJS_OK);
  const bpjs_dues_step *steps = out->steps;
  ck_assert_uint_eq(out->step_count, 6);
  ck_assert_int_ne(steps[0].used, steps[2].used);
  ck_assert_int_eq(steps[2].used, steps[4].used);
  ck_assert_uint_eq(used_by(out, &steps[0])->flags, 0);
  ck_assert_uint_eq(used_by(out, &steps[2])->flags, BPJS_LAW_ROW_CARRIED);
  ck_assert_uint_eq(steps[2].flags, BPJS_RULE_CARRIED);
  /* No rate or amount: the first row is cited. */
  ck_assert_str_eq(line_at(out, 0).citation, "letter");
  ck_assert_int_eq(bpjs_dues_warning_count(out), 1);
  ck_assert_int_eq(out->warnings[0].warning.month, day_of(2025, 3, 1));
  bpjs_dues_free(out);
  bpjs_law_free(law);
}
END_TEST

static const char *cited(int32_t what) {
  static char citation[256];
  bpjs_law *law = law_of(LAW CLASSES ROW("migrant.package", "PMI", "06", "2023-04-01", "", "108000",
                                         "IDR", "package", "B"));
  bpjs_law_policy policy = policy_of(0, BPJS_LAW_CONFIDENCE_C);
  bpjs_dues *dues = NULL, *out = NULL;
  ck_assert_int_eq(bpjs_result_new(law, &policy, BPJS_SEGMENT_PMI, &dues, NULL), BPJS_OK);
  bpjs_bill_begin(&bill, law, &policy, day_of(2025, 3, 1));
  bpjs_line *line = bpjs_bill_line(&bill, JKK, EMPLOYER);
  bpjs_rule other = rule_of(&bill, "jkk.rate", PU, "3");
  bpjs_rule rule = rule_of(&bill, "migrant.package", BPJS_SEGMENT_PMI, "06");
  ck_assert_int_eq(bpjs_line_rule(&bill, line, BPJS_STEP_CONDITION, &other, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_line_rule(&bill, line, what, &rule, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_result_add_bill(dues, &bill, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_result_hand(BPJS_OK, dues, &out, NULL), BPJS_OK);
  strcpy(citation, line_at(out, 0).citation);
  bpjs_dues_free(out);
  bpjs_law_free(law);
  return citation;
}

START_TEST(a_line_cites_its_rate_amount_or_package) {
  ck_assert_str_eq(cited(BPJS_STEP_RATE), "package");
  ck_assert_str_eq(cited(BPJS_STEP_AMOUNT), "package");
  ck_assert_str_eq(cited(BPJS_STEP_PACKAGE), "package");
  ck_assert_str_eq(cited(BPJS_STEP_CONDITION), "PP 44/2015 art 16(1)");
}
END_TEST

static void notes_are(const bpjs_dues *dues, int32_t month, const char *const *names,
                      size_t count) {
  bpjs_trace_rows notes;
  bpjs_trace_rows_begin(&notes, dues->rows.law);
  ck_assert(bpjs_explain_month_notes(dues, month, &notes));
  ck_assert_uint_eq(notes.count, count);
  for (size_t i = 0; i < count; i++) {
    ck_assert_str_eq(notes.items[i].parameter, names[i]);
    ck_assert_int_eq(notes.items[i].row->unit, BPJS_LAW_UNIT_NOTE);
  }
  ck_assert_str_eq(notes.items[0].note, "no ceiling");
  ck_assert_str_eq(notes.items[0].citation, "note of jkk.base");
  bpjs_trace_rows_free(&notes);
}

START_TEST(a_month_has_the_notes_that_govern_it) {
  bpjs_dues *dues = made();
  static const char *const names[] = {"note.jkk.base", "note.jkp.month", "note.relief.pp49_2020"};
  notes_are(dues, dues->months[0].totals.month, names, 3);
  notes_are(dues, dues->months[1].totals.month, names, 3);
  bpjs_dues_free(dues);
}
END_TEST

START_TEST(a_warning_has_the_months_that_it_is_about) {
  bpjs_dues *dues = made();
  ck_assert_int_eq(bpjs_dues_warning_count(dues), 3);
  static const int32_t codes[] = {BPJS_DUES_WARNING_MINIMUM_WAGE, BPJS_DUES_WARNING_LATE,
                                  BPJS_DUES_WARNING_MINIMUM_WAGE};
  for (int64_t i = 0; i < 3; i++) {
    bpjs_dues_warning warning = {.struct_size = sizeof warning};
    ck_assert_int_eq(bpjs_dues_warning_get(dues, i, &warning, NULL), BPJS_OK);
    ck_assert_int_eq(warning.code, codes[i]);
    ck_assert_int_eq(warning.month, day_of(2025, i < 2 ? 3 : 4, 1));
    ck_assert_int_eq(warning.last_month, day_of(2025, i < 1 ? 3 : 4, 1));
    ck_assert_int_eq(warning.reserved, 0);
    ck_assert_int_eq(warning.number, i == 1 ? 5 : warning.month);
    ck_assert_int_eq(warning.programme, i == 1 ? JKK : 0);
    ck_assert_str_eq(warning.parameter, i == 1 ? "" : "wage");
  }
  bpjs_dues_free(dues);
}
END_TEST

/* The bill that was filled, for each month of a year; Check allocates, so that
 * nothing may be asserted here. */
static int32_t build(const bpjs_law *law, bpjs_dues **out) {
  bpjs_law_policy policy = policy_of(0, BPJS_LAW_CONFIDENCE_C);
  bpjs_dues *dues = NULL;
  int32_t status = bpjs_result_new(law, &policy, PU, &dues, &error);
  for (int32_t month = 1; status == BPJS_OK && month <= 12; month++) {
    bill.month = day_of(2025, month, 1);
    bill.warnings[0].number = month;
    for (int32_t i = 0; i < bill.line_count; i++)
      bill.lines[i].due.month = bill.month;
    status = bpjs_result_add_bill(dues, &bill, &error);
  }
  return bpjs_result_hand(status, dues, out, &error);
}

START_TEST(each_failing_allocation_is_told) {
  error = (bpjs_error){.struct_size = sizeof error};
  bpjs_law *law = law_of(TEXT);
  bpjs_law_policy policy = policy_of(0, BPJS_LAW_CONFIDENCE_C);
  fill(law, &policy, day_of(2025, 1, 1));
  bpjs_dues *out = NULL;
  FAIL_EACH_ALLOCATION(build(law, &out), ck_assert_ptr_null(out));
  ck_assert_int_eq(bpjs_dues_count(out), 60);
  bpjs_dues_free(out);
  bpjs_law_free(law);
}
END_TEST

SUITE("dues.result", a_failure_is_handed_on_and_the_result_freed,
      steps_keep_the_rows_that_said_them, a_row_carried_forward_is_another_than_the_row_in_force,
      a_line_cites_its_rate_amount_or_package, a_month_has_the_notes_that_govern_it,
      a_warning_has_the_months_that_it_is_about, each_failing_allocation_is_told)
