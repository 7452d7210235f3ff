#include "claims.h"

/* Everything that allocates: lines, steps, rows, refusals, warnings, notes. */
static int32_t make(const bpjs_law *law, bpjs_benefit **out, bpjs_error *error) {
  const bpjs_law_policy policy = {.struct_size = sizeof policy, .flags = BPJS_LAW_CARRY_FORWARD};
  bpjs_benefit *claim = NULL;
  int32_t status =
      bpjs_claim_new(law, &policy, claims_day(2025, 4, 1), PU, JKK | JP, &claim, error);
  if (status != BPJS_OK)
    return status;
  const bpjs_rule none = claims_rule(claim, "jkk.funeral", ALL, ""),
                  least =
                      bpjs_claim_law(claim, claims_day(2026, 3, 1), "jp.benefit.minimum", PU, ""),
                  expiry = claims_rule(claim, "jkk.claim.expiry", ALL, "");
  bpjs_claim_open(claim, JP, BPJS_BENEFIT_MONTHLY, BPJS_BENEFIT_OLD_AGE_PENSION,
                  BPJS_BENEFICIARY_PARTICIPANT);
  status = bpjs_claim_end_amount(claim, &least, error);
  for (int64_t wage = 1000000; status == BPJS_OK && wage < 40000000; wage += 1000000)
    status = claims_add_death(claim, wage, error);
  bpjs_claim_open(claim, JKK, BPJS_BENEFIT_LUMP_SUM, BPJS_BENEFIT_FUNERAL, BPJS_BENEFICIARY_HEIRS);
  if (status == BPJS_OK)
    status = bpjs_claim_end_amount(claim, &none, error);
  bpjs_claim_open(claim, JKK, BPJS_BENEFIT_TERM, BPJS_BENEFIT_CLAIM_EXPIRY, BPJS_BENEFICIARY_HEIRS);
  bpjs_claim_end_term(claim, &expiry);
  return bpjs_claim_hand(status, claim, out, error);
}

START_TEST(each_allocation_that_fails_is_told_and_leaves_nothing) {
  bpjs_law *law = claims_law(CLAIMS_TEXT);
  bpjs_benefit *benefit = NULL;
  FAIL_EACH_ALLOCATION(make(law, &benefit, NULL), ck_assert_ptr_null(benefit));
  ck_assert_int_eq(bpjs_benefit_count(benefit), 41);
  ck_assert_int_eq(claims_line(benefit, 0).programme, JKK); /* by programme */
  ck_assert_int_eq(claims_line(benefit, 0).amount, 48000000);
  ck_assert_int_eq(claims_line(benefit, 40).programme, JP);
  bpjs_benefit_free(benefit);
  bpjs_benefit_free(NULL);
  bpjs_law_free(law);
}
END_TEST

START_TEST(the_policy_of_the_caller_is_checked) {
  bpjs_law *law = claims_law(CLAIMS_TEXT);
  const bpjs_law_policy policy = {.struct_size = sizeof policy, .minimum_confidence = 9};
  bpjs_benefit *claim = NULL;
  ck_assert_int_eq(bpjs_claim_new(law, &policy, 0, PU, JKK, &claim, NULL), BPJS_ERROR_ARGUMENT);
  ck_assert_ptr_null(claim);
  bpjs_law_free(law);
}
END_TEST

/* Notes of the room, of the day and segment, as sure as the policy asks. */
START_TEST(a_claim_has_the_notes_of_its_day_and_segment) {
  bpjs_law *law = claims_law(CLAIMS_TEXT);
  bpjs_benefit *claim = claims_begin(law);
  ck_assert_int_eq((int64_t)claim->note_count, 3);
  static const char *const names[] = {"note.benefit.jkk.death", "note.benefit.jkk.treatment",
                                      "note.benefit.jkm.all"};
  for (int i = 0; i < 3; i++)
    ck_assert_str_eq(claim->rows.items[claim->notes[i]].parameter, names[i]);
  bpjs_benefit_free(claim);
  bpjs_law_free(law);
}
END_TEST

START_TEST(want_of_a_rule_fails_the_call_only_where_there_is_no_answer) {
  bpjs_law *law = claims_law(CLAIMS_TEXT);
  bpjs_error error = {.struct_size = sizeof error};
  for (int refused = 0; refused < 2; refused++) {
    bpjs_benefit *claim = claims_begin(law), *benefit = NULL;
    const bpjs_rule none = claims_rule(claim, "jkk.funeral", ALL, ""),
                    expiry = claims_rule(claim, "jkk.claim.expiry", ALL, "");
    bpjs_claim_open(claim, JKK, BPJS_BENEFIT_LUMP_SUM, BPJS_BENEFIT_FUNERAL,
                    BPJS_BENEFICIARY_HEIRS);
    ck_assert_int_eq(bpjs_claim_end_amount(claim, &none, NULL), BPJS_OK);
    bpjs_claim_open(claim, JKK, BPJS_BENEFIT_TERM, BPJS_BENEFIT_CLAIM_EXPIRY,
                    BPJS_BENEFICIARY_HEIRS);
    bpjs_claim_end_term(claim, &expiry);
    const bpjs_benefit_refusal fact = {.programme = JKM, .reason = BPJS_BENEFIT_REASON_MONTHS};
    if (refused)
      bpjs_claim_refuse(claim, &fact);
    const int32_t status = bpjs_claim_hand(BPJS_OK, claim, &benefit, refused ? NULL : &error);
    ck_assert_int_eq(status, refused ? BPJS_OK : BPJS_ERROR_NO_RULE);
    ck_assert_ptr_eq(benefit, refused ? claim : NULL);
    bpjs_benefit_free(benefit);
  }
  ck_assert_str_eq(error.field, "parameter");
  ck_assert_str_eq(error.value, "jkk.funeral");
  ck_assert_str_eq(error.message, "no rule in force for jkk.funeral (ALL) on 2025-04-01");
  bpjs_benefit *claim = claims_begin(law), *benefit = NULL;
  const bpjs_rule none = claims_rule(claim, "jkk.funeral", ALL, "");
  bpjs_claim_open(claim, JKK, BPJS_BENEFIT_LUMP_SUM, BPJS_BENEFIT_FUNERAL, BPJS_BENEFICIARY_HEIRS);
  ck_assert_int_eq(bpjs_claim_end_amount(claim, &none, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_claim_hand(BPJS_OK, claim, &benefit, NULL), BPJS_ERROR_NO_RULE);
  bpjs_law_free(law);
}
END_TEST

START_TEST(a_total_that_does_not_fit_is_overflow) {
  bpjs_law *law = claims_law(CLAIMS_TEXT);
  static const int32_t kinds[] = {BPJS_BENEFIT_LUMP_SUM, BPJS_BENEFIT_MONTHLY, BPJS_BENEFIT_CAP,
                                  BPJS_BENEFIT_TAX};
  for (int k = 0; k < 4; k++) {
    bpjs_error error = {.struct_size = sizeof error};
    bpjs_benefit *claim = claims_begin(law), *benefit = NULL;
    for (int i = 0; i < 2; i++) {
      bpjs_claim_open(claim, JKK, kinds[k], BPJS_BENEFIT_DEATH, BPJS_BENEFICIARY_HEIRS);
      ck_assert_int_eq(bpjs_claim_end_whole(claim, "death", INT64_MAX, &error), BPJS_OK);
    }
    ck_assert_int_eq(bpjs_claim_hand(BPJS_OK, claim, &benefit, &error), BPJS_ERROR_OVERFLOW);
    ck_assert_str_eq(error.field, "total");
    ck_assert_ptr_null(benefit);
  }
  bpjs_law_free(law);
}
END_TEST

START_TEST(a_status_so_far_is_handed_on) {
  bpjs_law *law = claims_law(CLAIMS_TEXT);
  bpjs_benefit *benefit = NULL;
  ck_assert_int_eq(bpjs_claim_hand(BPJS_ERROR_RANGE, claims_begin(law), &benefit, NULL),
                   BPJS_ERROR_RANGE);
  ck_assert_ptr_null(benefit);
  bpjs_law_free(law);
}
END_TEST

SUITE("benefit.claim", each_allocation_that_fails_is_told_and_leaves_nothing,
      the_policy_of_the_caller_is_checked, a_claim_has_the_notes_of_its_day_and_segment,
      want_of_a_rule_fails_the_call_only_where_there_is_no_answer,
      a_total_that_does_not_fit_is_overflow, a_status_so_far_is_handed_on)
