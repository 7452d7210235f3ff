#include "claims.h"

static bpjs_error error = {.struct_size = sizeof(bpjs_error)};

/* 60 % x 80 x 1,000,000 = 48,000,000: B for the share, nothing to round. */
START_TEST(a_line_has_the_lowest_confidence_of_the_rows_it_touched) {
  bpjs_law *law = claims_law(CLAIMS_TEXT);
  bpjs_benefit *claim = claims_begin(law);
  ck_assert_int_eq(claims_add_death(claim, 1000000, &error), BPJS_OK);
  ck_assert_int_eq(bpjs_claim_last_amount(claim), 48000000);
  bpjs_benefit *benefit = claims_hand(claim);
  bpjs_law_free(law); /* a result outlives it */
  const bpjs_benefit_line line = claims_line(benefit, 0);
  ck_assert_int_eq(line.amount, 48000000);
  ck_assert_int_eq(line.confidence, BPJS_LAW_CONFIDENCE_B);
  ck_assert_uint_eq(line.flags, 0);
  ck_assert_int_eq(line.base, 1000000);
  ck_assert_str_eq(line.citation, "PP A 1");
  bpjs_benefit_free(benefit);
}
END_TEST

/* 0.6 x 80 x 33 = 1,584; a fraction needs a wage and a share that do not divide: of
 * 333,333 x 1 ppm = 0.333333. */
START_TEST(rounding_rows_are_touched_only_where_there_is_something_to_round) {
  bpjs_law *law = claims_law(CLAIMS_TEXT);
  bpjs_benefit *claim = claims_begin(law);
  bpjs_claim_open(claim, JKK, BPJS_BENEFIT_LUMP_SUM, BPJS_BENEFIT_DEATH, BPJS_BENEFICIARY_HEIRS);
  ck_assert_int_eq(bpjs_claim_end_exact(claim, "death", (bpjs_exact){7, 500000}, "benefit", &error),
                   BPJS_OK);
  bpjs_claim_open(claim, JKK, BPJS_BENEFIT_LUMP_SUM, BPJS_BENEFIT_DEATH, BPJS_BENEFICIARY_HEIRS);
  ck_assert_int_eq(bpjs_claim_end_exact(claim, "death", (bpjs_exact){7, 499999}, "benefit", &error),
                   BPJS_OK);
  bpjs_benefit *benefit = claims_hand(claim);
  const bpjs_benefit_line up = claims_line(benefit, 0), down = claims_line(benefit, 1);
  ck_assert_int_eq(up.amount, 8);
  ck_assert_int_eq(down.amount, 7);
  ck_assert_int_eq(up.fraction_ppm, 500000);
  ck_assert_int_eq(up.confidence, BPJS_LAW_CONFIDENCE_C);
  ck_assert_uint_eq(up.flags & BPJS_BENEFIT_ROUNDED, BPJS_BENEFIT_ROUNDED);
  ck_assert_str_eq(up.citation, "no rule");
  ck_assert_uint_eq(benefit->entries[0].step_count, 2);
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

#define TO_HUNDREDS_UP                                                                             \
  CLAIMS_LAW CLAIMS_ROW("rounding.step", "ALL", "benefit", "2020-01-01", "", "100", "IDR", "x",    \
                        "B") CLAIMS_ROW("rounding.direction", "ALL", "benefit", "2020-01-01", "",  \
                                        "up", "direction", "x", "B")

START_TEST(a_reform_may_round_whole_amounts_too) {
  bpjs_law *law = claims_law(TO_HUNDREDS_UP);
  bpjs_benefit *claim = claims_begin(law);
  const int64_t whole[] = {300, 301};
  for (int i = 0; i < 2; i++) {
    bpjs_claim_open(claim, JKK, BPJS_BENEFIT_LUMP_SUM, BPJS_BENEFIT_DEATH, BPJS_BENEFICIARY_HEIRS);
    ck_assert_int_eq(bpjs_claim_end_whole(claim, "death", whole[i], &error), BPJS_OK);
  }
  /* 300 and a part that six decimals do not show: it goes up all the same. */
  bpjs_wide wide;
  bpjs_wide_set(&wide, 300);
  ck_assert(bpjs_wide_scale(&wide, 30));
  wide.limbs[0] |= 1;
  bpjs_claim_open(claim, JKK, BPJS_BENEFIT_LUMP_SUM, BPJS_BENEFIT_DEATH, BPJS_BENEFICIARY_HEIRS);
  ck_assert_int_eq(bpjs_claim_end_wide(claim, "death", &wide, 30, "benefit", &error), BPJS_OK);
  bpjs_claim_open(claim, JKK, BPJS_BENEFIT_LUMP_SUM, BPJS_BENEFIT_DEATH, BPJS_BENEFICIARY_HEIRS);
  ck_assert_int_eq(bpjs_claim_end_whole(claim, "death", INT64_MAX, &error), BPJS_ERROR_OVERFLOW);
  ck_assert_str_eq(error.field, "amount");
  bpjs_benefit *benefit = claims_hand(claim);
  ck_assert_int_eq(claims_line(benefit, 0).amount, 300);
  ck_assert_uint_eq(claims_line(benefit, 0).flags & BPJS_BENEFIT_ROUNDED, 0);
  ck_assert_int_eq(claims_line(benefit, 1).amount, 400);
  ck_assert_int_eq(claims_line(benefit, 2).amount, 400);
  ck_assert_int_eq(claims_line(benefit, 2).fraction_ppm, 0);
  ck_assert_int_eq(bpjs_benefit_count(benefit), 3);
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

START_TEST(what_does_not_fit_is_overflow) {
  bpjs_law *law = claims_law(CLAIMS_TEXT);
  bpjs_benefit *claim = claims_begin(law);
  bpjs_wide wide;
  bpjs_wide_set(&wide, UINT64_MAX);
  bpjs_claim_open(claim, JKK, BPJS_BENEFIT_LUMP_SUM, BPJS_BENEFIT_DEATH, BPJS_BENEFICIARY_HEIRS);
  ck_assert_int_eq(bpjs_claim_end_wide(claim, "death", &wide, 0, "benefit", &error),
                   BPJS_ERROR_OVERFLOW);
  bpjs_claim_open(claim, JKK, BPJS_BENEFIT_LUMP_SUM, BPJS_BENEFIT_DEATH, BPJS_BENEFICIARY_HEIRS);
  ck_assert_int_eq(
      bpjs_claim_end_exact(claim, "death", (bpjs_exact){INT64_MAX, 500000}, "benefit", &error),
      BPJS_ERROR_OVERFLOW);
  bpjs_benefit_free(claim);
  bpjs_law_free(law);
}
END_TEST

START_TEST(a_line_without_its_rule_is_refused_and_leaves_no_step) {
  bpjs_law *law = claims_law(CLAIMS_TEXT);
  bpjs_benefit *claim = claims_begin(law);
  const bpjs_rule none = claims_rule(claim, "jkk.funeral", ALL, ""),
                  unsure = claims_rule(claim, "jkk.device.cap", ALL, "dentures");
  bpjs_claim_open(claim, JKK, BPJS_BENEFIT_LUMP_SUM, BPJS_BENEFIT_FUNERAL, BPJS_BENEFICIARY_HEIRS);
  ck_assert_int_eq(bpjs_claim_end_amount(claim, &none, &error), BPJS_OK);
  ck_assert_int_eq(bpjs_claim_last_amount(claim), 0);
  bpjs_claim_open(claim, JKK, BPJS_BENEFIT_CAP, BPJS_BENEFIT_DENTURES, BPJS_BENEFICIARY_PAYER)
      ->number = 2;
  bpjs_claim_detail(claim, "upper");
  ck_assert_int_eq(bpjs_claim_end_amount(claim, &unsure, &error), BPJS_OK);
  ck_assert_int_eq(claims_add_death(claim, 1000000, &error), BPJS_OK);
  bpjs_benefit *benefit = claims_hand(claim);
  ck_assert_int_eq(bpjs_benefit_count(benefit), 1);
  ck_assert_int_eq((int64_t)benefit->step_count, 3);
  ck_assert_int_eq(bpjs_benefit_refusal_count(benefit), 2);
  const bpjs_benefit_refusal first = claims_refusal(benefit, 0),
                             second = claims_refusal(benefit, 1);
  ck_assert_int_eq(first.reason, BPJS_BENEFIT_REASON_NO_RULE);
  ck_assert_int_eq(first.programme, JKK);
  ck_assert_int_eq(first.what, BPJS_BENEFIT_FUNERAL);
  ck_assert_int_eq(first.day, claims_day(2025, 4, 1));
  ck_assert_str_eq(first.parameter, "jkk.funeral");
  ck_assert_int_eq(second.reason, BPJS_BENEFIT_REASON_CONFIDENCE);
  ck_assert_int_eq(second.number, 2);
  ck_assert_str_eq(second.detail, "upper");
  ck_assert_uint_eq(claims_totals(benefit, 0).flags, BPJS_BENEFIT_INCOMPLETE);
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

START_TEST(a_yearly_value_is_refused_or_carried_forward) {
  bpjs_law *law = claims_law(CLAIMS_TEXT);
  const bpjs_law_policy carry = {.struct_size = sizeof carry, .flags = BPJS_LAW_CARRY_FORWARD};
  for (int with = 0; with < 2; with++) {
    bpjs_benefit *claim = claims_begin_with(law, with ? &carry : NULL, JP), *benefit = NULL;
    const bpjs_rule least =
        bpjs_claim_law(claim, claims_day(2026, 3, 1), "jp.benefit.minimum", PU, "");
    bpjs_claim_open(claim, JP, BPJS_BENEFIT_MONTHLY, BPJS_BENEFIT_OLD_AGE_PENSION,
                    BPJS_BENEFICIARY_PARTICIPANT);
    ck_assert_int_eq(bpjs_claim_end_amount(claim, &least, &error), BPJS_OK);
    const int32_t status = bpjs_claim_hand(BPJS_OK, claim, &benefit, &error);
    if (!with) {
      ck_assert_int_eq(status, BPJS_ERROR_NOT_ANNOUNCED);
      ck_assert_str_eq(error.value, "jp.benefit.minimum");
      ck_assert_ptr_nonnull(strstr(error.message, "known until 2026-02-28"));
      continue;
    }
    ck_assert_int_eq(status, BPJS_OK);
    const bpjs_benefit_line line = claims_line(benefit, 0);
    ck_assert_uint_eq(line.flags, BPJS_BENEFIT_CARRIED);
    ck_assert_int_eq(line.confidence, BPJS_LAW_CONFIDENCE_C);
    bpjs_benefit_warning warning = {.struct_size = sizeof warning};
    ck_assert_int_eq(bpjs_benefit_warning_count(benefit), 1);
    ck_assert_int_eq(bpjs_benefit_warning_get(benefit, 0, &warning, NULL), BPJS_OK);
    ck_assert_int_eq(warning.code, BPJS_BENEFIT_WARNING_CARRIED);
    ck_assert_int_eq(warning.number, claims_day(2026, 2, 28));
    ck_assert_str_eq(warning.parameter, "jp.benefit.minimum");
    bpjs_benefit_free(benefit);
  }
  bpjs_law_free(law);
}
END_TEST

START_TEST(terms_and_services_have_no_amount) {
  bpjs_law *law = claims_law(CLAIMS_TEXT);
  bpjs_benefit *claim = claims_begin(law);
  const bpjs_rule expiry = claims_rule(claim, "jkk.claim.expiry", ALL, ""),
                  note = claims_rule(claim, "note.benefit.jkk.treatment", ALL, ""),
                  none = claims_rule(claim, "jkk.payment.days", ALL, "");
  bpjs_claim_open(claim, JKK, BPJS_BENEFIT_TERM, BPJS_BENEFIT_CLAIM_EXPIRY,
                  BPJS_BENEFICIARY_PARTICIPANT);
  bpjs_claim_end_term(claim, &expiry);
  bpjs_claim_open(claim, JKK, BPJS_BENEFIT_IN_KIND, BPJS_BENEFIT_TREATMENT,
                  BPJS_BENEFICIARY_PARTICIPANT);
  bpjs_claim_end_in_kind(claim, &note);
  bpjs_claim_open(claim, JKK, BPJS_BENEFIT_TERM, BPJS_BENEFIT_PAYMENT_DEADLINE,
                  BPJS_BENEFICIARY_PARTICIPANT);
  bpjs_claim_end_term(claim, &none);
  bpjs_benefit *benefit = claims_hand(claim);
  const bpjs_benefit_line term = claims_line(benefit, 0), service = claims_line(benefit, 1);
  ck_assert_int_eq(term.count, 5);
  ck_assert_int_eq(term.unit, BPJS_LAW_UNIT_YEARS);
  ck_assert_str_eq(term.citation, "PP A 26");
  ck_assert_int_eq(service.amount, 0);
  ck_assert_str_eq(service.citation, "art of note.benefit.jkk.treatment");
  ck_assert_int_eq(bpjs_benefit_refusal_count(benefit), 1);
  ck_assert_uint_eq(claims_totals(benefit, 0).flags, 0); /* no amount is missing */
  ck_assert_int_eq(claims_totals(benefit, 0).total, 0);
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

START_TEST(a_rate_that_was_given_makes_the_line_c_and_is_told) {
  bpjs_law *law = claims_law(CLAIMS_TEXT);
  bpjs_benefit *claim = claims_begin(law);
  for (int again = 0; again < 2; again++) {
    bpjs_claim_open(claim, JP, BPJS_BENEFIT_MONTHLY, BPJS_BENEFIT_OLD_AGE_PENSION,
                    BPJS_BENEFICIARY_PARTICIPANT);
    bpjs_claim_given(claim, "share", BPJS_LAW_UNIT_PPM, 30000);
    bpjs_claim_of_year(claim, 2027);
    bpjs_claim_assume(claim, 2027);
    ck_assert_int_eq(bpjs_claim_end_whole(claim, "amount", 5, &error), BPJS_OK);
  }
  bpjs_benefit *benefit = claims_hand(claim);
  const bpjs_benefit_line line = claims_line(benefit, 0);
  ck_assert_uint_eq(line.flags, BPJS_BENEFIT_ASSUMED);
  ck_assert_int_eq(line.confidence, BPJS_LAW_CONFIDENCE_C);
  ck_assert_str_eq(line.citation, "");
  ck_assert_int_eq(benefit->steps[0].year, 2027);
  ck_assert_int_eq(benefit->steps[0].given, 1);
  ck_assert_int_eq(bpjs_benefit_warning_count(benefit), 1);
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

START_TEST(a_line_that_was_dropped_leaves_nothing) {
  bpjs_law *law = claims_law(CLAIMS_TEXT);
  bpjs_benefit *claim = claims_begin(law);
  bpjs_claim_open(claim, JKK, BPJS_BENEFIT_LUMP_SUM, BPJS_BENEFIT_DEATH, BPJS_BENEFICIARY_HEIRS);
  bpjs_claim_of_year(claim, 2027); /* of no step */
  bpjs_claim_follows(claim, "base", BPJS_LAW_UNIT_IDR, 1);
  bpjs_claim_drop(claim);
  bpjs_benefit *benefit = claims_hand(claim);
  ck_assert_int_eq(bpjs_benefit_count(benefit), 0);
  ck_assert_int_eq((int64_t)benefit->step_count, 0);
  ck_assert_int_eq(bpjs_benefit_refusal_count(benefit), 0);
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

SUITE("benefit.claim_line", a_line_has_the_lowest_confidence_of_the_rows_it_touched,
      rounding_rows_are_touched_only_where_there_is_something_to_round,
      a_reform_may_round_whole_amounts_too, what_does_not_fit_is_overflow,
      a_line_without_its_rule_is_refused_and_leaves_no_step,
      a_yearly_value_is_refused_or_carried_forward, terms_and_services_have_no_amount,
      a_rate_that_was_given_makes_the_line_c_and_is_told, a_line_that_was_dropped_leaves_nothing)
