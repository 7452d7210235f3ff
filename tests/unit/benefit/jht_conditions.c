#include "savings.h"

static void check_paid(const bpjs_law *law, const bpjs_savings_claim *claim) {
  bpjs_benefit *benefit = claimed(law, claim, NULL);
  ck_assert_int_eq(bpjs_benefit_refusal_count(benefit), 0);
  ck_assert_int_eq(line_at(benefit, 0).kind, BPJS_BENEFIT_LUMP_SUM);
  ck_assert_int_eq(bpjs_benefit_count(benefit), 3);
  bpjs_benefit_free(benefit);
}

/* Refused, without a tax of it; the statement to the member stands. */
static void check_refused(const bpjs_law *law, const bpjs_savings_claim *claim, int32_t reason,
                          const char *parameter, int64_t found, int64_t needed, int32_t day) {
  bpjs_benefit *benefit = claimed(law, claim, NULL);
  const bool is_part = claim->cause >= BPJS_SAVINGS_HOUSING;
  ck_assert_int_eq(bpjs_benefit_count(benefit), 1);
  ck_assert_int_eq(line_at(benefit, 0).kind, BPJS_BENEFIT_TERM);
  ck_assert_int_eq(bpjs_benefit_refusal_count(benefit), 1);
  const bpjs_benefit_refusal refusal = refusal_at(benefit, 0);
  ck_assert_int_eq(refusal.programme, BPJS_PROGRAMME_JHT);
  ck_assert_int_eq(refusal.what, is_part ? BPJS_BENEFIT_PARTIAL_BALANCE : BPJS_BENEFIT_BALANCE);
  ck_assert_str_eq(refusal.detail, claim->cause == BPJS_SAVINGS_HOUSING       ? "housing"
                                   : claim->cause == BPJS_SAVINGS_PREPARATION ? "preparation"
                                                                              : "");
  ck_assert_int_eq(refusal.reason, reason);
  ck_assert_str_eq(refusal.parameter, parameter);
  ck_assert_int_eq(refusal.found, found);
  ck_assert_int_eq(refusal.needed, needed);
  ck_assert_int_eq(refusal.day, day);
  ck_assert_uint_eq(totals_of(benefit).flags,
                    reason == BPJS_BENEFIT_REASON_NOT_GIVEN ? BPJS_BENEFIT_INCOMPLETE : 0);
  bpjs_benefit_free(benefit);
}

static void check_no_rule(const bpjs_law *law, const bpjs_savings_claim *claim,
                          const char *parameter) {
  bpjs_benefit *benefit = NULL;
  bpjs_error error = {.struct_size = sizeof error};
  ck_assert_int_eq(bpjs_benefit_jht(law, claim, NULL, &benefit, &error), BPJS_ERROR_NO_RULE);
  ck_assert_str_eq(error.value, parameter);
  ck_assert_ptr_null(benefit);
}

/* Born on 29 February 1968: 56 on 29 February 2024. Were it 57, who is born on 29 February
 * 1960 would reach it on 28 February 2017. */
START_TEST(the_whole_balance_is_paid_at_56) {
  const struct {
    int32_t born[3], reached[3];
  } cases[] = {
      {{1968, 2, 29}, {2024, 2, 29}},
      {{1967, 2, 28}, {2023, 2, 28}},
      {{1968, 12, 31}, {2024, 12, 31}},
      {{1960, 1, 1}, {2016, 1, 1}},
  };
  bpjs_law *law = built_in();
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    const int32_t *born = cases[i].born, *reached = cases[i].reached;
    const int32_t day = day_of(reached[0], reached[1], reached[2]);
    bpjs_savings_claim claim = claim_of(BPJS_SAVINGS_AGE, day, 1000);
    claim.born_day = day_of(born[0], born[1], born[2]);
    check_paid(law, &claim);
    claim.day = day + 1;
    check_paid(law, &claim);
    claim.day = day - 1;
    check_refused(law, &claim, BPJS_BENEFIT_REASON_EARLY, "jht.full.age", 55, 56, day);
  }
  bpjs_law_free(law);
  law = law_with("jht.full.age\tALL\t\t2015-07-01\t\t\t57\tyears\tx\tA\t\n");
  bpjs_savings_claim claim = claim_of(BPJS_SAVINGS_AGE, day_of(2017, 2, 28), 1000);
  claim.born_day = day_of(1960, 2, 29);
  check_paid(law, &claim);
  claim.day--;
  check_refused(law, &claim, BPJS_BENEFIT_REASON_EARLY, "jht.full.age", 56, 57,
                day_of(2017, 2, 28));
  bpjs_law_free(law);
}
END_TEST

START_TEST(an_age_that_was_not_given_is_asked_for) {
  bpjs_law *law = built_in();
  bpjs_savings_claim claim = claim_of(BPJS_SAVINGS_AGE, day_of(2024, 2, 29), 1000);
  claim.flags = 0;
  check_refused(law, &claim, BPJS_BENEFIT_REASON_NOT_GIVEN, "born_day", 0, 0, 0);
  bpjs_law_free(law);
}
END_TEST

/* The law of the day of the claim: a member who died or was disabled before it began is
 * paid by it too. */
START_TEST(death_and_total_disability_pay_at_once) {
  bpjs_law *law = built_in();
  for (int32_t cause = BPJS_SAVINGS_DEATH; cause <= BPJS_SAVINGS_TOTAL_DISABILITY; cause++) {
    bpjs_savings_claim claim = claim_of(cause, day_of(2015, 7, 1), 1000);
    check_paid(law, &claim);
    claim.event_day = claim.day;
    check_paid(law, &claim);
    claim.event_day = 0;
    check_paid(law, &claim);
    claim.day--;
    check_no_rule(law, &claim, "jht.full.event");
  }
  bpjs_law_free(law);
  law = law_with("jht.full.event\tALL\tdeath\t2015-07-01\t\t\t0\tflag\tx\tA\t\n");
  bpjs_savings_claim claim = claim_of(BPJS_SAVINGS_DEATH, day_of(2024, 1, 1), 1000);
  check_refused(law, &claim, BPJS_BENEFIT_REASON_CAUSE, "jht.full.event", 0, 0, 0);
  bpjs_law_free(law);
}
END_TEST

/* A month from 31 January is 28 February; without a day of leaving it is that of the
 * claim. */
START_TEST(who_leaves_waits_a_month) {
  bpjs_law *law = built_in();
  for (int32_t cause = BPJS_SAVINGS_RESIGNATION; cause <= BPJS_SAVINGS_BUSINESS_STOP; cause++) {
    bpjs_savings_claim claim = claim_of(cause, day_of(2023, 2, 28), 1000);
    claim.event_day = day_of(2023, 1, 31);
    check_paid(law, &claim);
    claim.day--;
    check_refused(law, &claim, BPJS_BENEFIT_REASON_EARLY, "jht.leave.wait", 0, 1,
                  day_of(2023, 2, 28));
    claim.event_day = 0;
    check_refused(law, &claim, BPJS_BENEFIT_REASON_EARLY, "jht.leave.wait", 0, 1,
                  day_of(2023, 3, 27));
    claim.event_day = day_of(2023, 5, 1); /* not left yet */
    check_refused(law, &claim, BPJS_BENEFIT_REASON_EARLY, "jht.leave.wait", 0, 1,
                  day_of(2023, 6, 1));
  }
  bpjs_law_free(law);
  law = law_with("jht.leave.wait\tALL\tresignation\t2022-04-26\t\t\t6\tmonths\tx\tA\t\n");
  bpjs_savings_claim claim = claim_of(BPJS_SAVINGS_RESIGNATION, day_of(2023, 6, 14), 1000);
  claim.event_day = day_of(2023, 1, 15); /* five months are over on 15 June */
  check_refused(law, &claim, BPJS_BENEFIT_REASON_EARLY, "jht.leave.wait", 4, 6,
                day_of(2023, 7, 15));
  claim.day++;
  check_refused(law, &claim, BPJS_BENEFIT_REASON_EARLY, "jht.leave.wait", 5, 6,
                day_of(2023, 7, 15));
  bpjs_law_free(law);
}
END_TEST

/* PP 60/2015 from 2015-09-01 for those who resign, are dismissed, go abroad; Permenaker
 * 4/2022 from 2022-04-26 for them, and for the end of a contract and of a business. */
START_TEST(causes_of_leaving_begin_with_their_law) {
  bpjs_law *law = built_in();
  for (int32_t cause = BPJS_SAVINGS_RESIGNATION; cause <= BPJS_SAVINGS_BUSINESS_STOP; cause++) {
    const bool is_new = cause >= BPJS_SAVINGS_CONTRACT_END;
    const int32_t first = is_new ? day_of(2022, 4, 26) : day_of(2015, 9, 1);
    bpjs_savings_claim claim = claim_of(cause, first, 1000);
    check_paid(law, &claim);
    claim.day = first + 1;
    check_paid(law, &claim);
    claim.day = first - 1;
    check_no_rule(law, &claim, "jht.leave.wait");
    for (int32_t day = day_of(2022, 4, 25); day <= day_of(2022, 4, 27) && !is_new; day++) {
      claim.day = day;
      bpjs_benefit *benefit = claimed(law, &claim, NULL);
      const bpjs_benefit_line line = line_at(benefit, 0);
      ck_assert_int_eq(line.confidence, BPJS_LAW_CONFIDENCE_B);
      ck_assert_str_eq(line.citation, day < day_of(2022, 4, 26) ? "PP 60/2015; Permenaker 19/2015"
                                                                : "Permenaker 4/2022");
      ck_assert_int_eq(step_number(benefit, 0, "leave_wait", 0), 1);
      ck_assert_int_eq(step_of(benefit, 0, "event_day", 0)->unit, BPJS_LAW_UNIT_DATE);
      bpjs_benefit_free(benefit);
    }
  }
  bpjs_law_free(law);
}
END_TEST

/* 10 years are 120 months. */
START_TEST(a_part_is_for_members_of_ten_years_and_once) {
  bpjs_law *law = built_in();
  for (int32_t cause = BPJS_SAVINGS_HOUSING; cause <= BPJS_SAVINGS_PREPARATION; cause++) {
    bpjs_savings_claim claim = claim_of(cause, day_of(2024, 1, 15), 1000);
    claim.flags = 0;
    check_paid(law, &claim);
    claim.months = 121;
    check_paid(law, &claim);
    claim.months = 119;
    check_refused(law, &claim, BPJS_BENEFIT_REASON_MEMBERSHIP, "jht.partial.years", 119, 120, 0);
    claim.flags = BPJS_SAVINGS_PART_TAKEN; /* the first that fails is told */
    check_refused(law, &claim, BPJS_BENEFIT_REASON_MEMBERSHIP, "jht.partial.years", 119, 120, 0);
    claim.months = 120;
    check_refused(law, &claim, BPJS_BENEFIT_REASON_TAKEN, "jht.partial.times", 1, 1, 0);
    claim.day = day_of(2015, 6, 30);
    check_no_rule(law, &claim, "jht.partial.years");
  }
  bpjs_savings_claim whole = claim_of(BPJS_SAVINGS_AGE, day_of(2024, 1, 15), 1000);
  whole.flags |= BPJS_SAVINGS_PART_TAKEN; /* no matter for the rest of it */
  whole.months = 0;
  check_paid(law, &whole);
  bpjs_law_free(law);
  law = law_with("jht.partial.times\tALL\t\t2015-07-01\t\t\t2\tcount\tx\tA\t\n");
  bpjs_savings_claim claim = claim_of(BPJS_SAVINGS_HOUSING, day_of(2024, 1, 15), 1000);
  claim.flags = BPJS_SAVINGS_PART_TAKEN;
  check_paid(law, &claim);
  bpjs_law_free(law);
  law = law_with("jht.partial.times\tALL\t\t2015-07-01\t\t\t0\tcount\tx\tA\t\n");
  claim.flags = 0;
  check_refused(law, &claim, BPJS_BENEFIT_REASON_TAKEN, "jht.partial.times", 0, 0, 0);
  bpjs_law_free(law);
}
END_TEST

SUITE("benefit.jht_conditions", the_whole_balance_is_paid_at_56,
      an_age_that_was_not_given_is_asked_for, death_and_total_disability_pay_at_once,
      who_leaves_waits_a_month, causes_of_leaving_begin_with_their_law,
      a_part_is_for_members_of_ten_years_and_once)
