#include "savings.h"

/* The whole balance, to `beneficiary`, and its tax. */
static void check_whole(const bpjs_benefit *benefit, int64_t balance, int32_t beneficiary) {
  const bpjs_benefit_line line = line_at(benefit, 0);
  ck_assert_int_eq(line.programme, BPJS_PROGRAMME_JHT);
  ck_assert_int_eq(line.kind, BPJS_BENEFIT_LUMP_SUM);
  ck_assert_int_eq(line.what, BPJS_BENEFIT_BALANCE);
  ck_assert_int_eq(line.beneficiary, beneficiary);
  ck_assert_int_eq(line.amount, balance);
  ck_assert_int_eq(line.base, balance);
  ck_assert_str_eq(line.detail, "");
  ck_assert_int_eq(bpjs_benefit_refusal_count(benefit), 0);
  ck_assert_int_eq(totals_of(benefit).total, balance);
}

/* JHT-5: 60,000,000, first full claim of 2024: 5 % of 10,000,000. */
START_TEST(the_press_example_is_met) {
  bpjs_law *law = built_in();
  const bpjs_savings_claim claim = claim_of(BPJS_SAVINGS_AGE, day_of(2024, 12, 19), 60000000);
  bpjs_benefit *benefit = claimed(law, &claim, NULL);
  check_whole(benefit, 60000000, BPJS_BENEFICIARY_PARTICIPANT);
  ck_assert_int_eq(bpjs_benefit_count(benefit), 3);
  const bpjs_benefit_totals totals = totals_of(benefit);
  ck_assert_int_eq(totals.tax, 500000);
  ck_assert_int_eq(totals.net, 59500000);
  ck_assert_uint_eq(totals.flags, 0);
  const bpjs_benefit_line whole = line_at(benefit, 0);
  ck_assert_int_eq(whole.confidence, BPJS_LAW_CONFIDENCE_A);
  ck_assert_str_eq(whole.citation, "PP 46/2015 art 22(1)-(3)");
  ck_assert_str_eq(benefit->entries[0].formula, "balance");
  ck_assert_int_eq(step_number(benefit, 0, "full_age", 0), 56);
  ck_assert_int_eq(step_number(benefit, 0, "balance", 0), 60000000);
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

START_TEST(a_member_gets_a_statement_every_year) {
  bpjs_law *law = built_in();
  bpjs_savings_claim claim = claim_of(BPJS_SAVINGS_AGE, day_of(2024, 12, 19), 0);
  for (int i = 0; i < 2; i++) {
    bpjs_benefit *benefit = claimed(law, &claim, NULL);
    const bpjs_benefit_line term = line_at(benefit, bpjs_benefit_count(benefit) - 1);
    ck_assert_int_eq(term.kind, BPJS_BENEFIT_TERM);
    ck_assert_int_eq(term.what, BPJS_BENEFIT_STATEMENT);
    ck_assert_int_eq(term.beneficiary, BPJS_BENEFICIARY_PARTICIPANT);
    ck_assert_int_eq(term.count, 1);
    ck_assert_int_eq(term.unit, BPJS_LAW_UNIT_YEARS);
    ck_assert_int_eq(term.amount, 0);
    ck_assert_str_eq(term.citation, "PP 46/2015 art 22(7)");
    bpjs_benefit_free(benefit);
    claim.born_day = day_of(2000, 1, 1); /* too early for the balance */
  }
  bpjs_law_free(law);
}
END_TEST

START_TEST(a_death_pays_the_first_of_the_heirs) {
  const struct {
    uint32_t heirs;
    int32_t beneficiary;
  } cases[] = {
      {0, BPJS_BENEFICIARY_HEIRS},
      {BPJS_HEIR_SPOUSE | BPJS_HEIR_PARENT, BPJS_BENEFICIARY_SPOUSE},
      {BPJS_HEIR_CHILD, BPJS_BENEFICIARY_CHILD},
      {BPJS_HEIR_SIBLING, BPJS_BENEFICIARY_SIBLING},
      {BPJS_HEIR_NONE, BPJS_BENEFICIARY_FUND},
  };
  bpjs_law *law = built_in();
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    bpjs_savings_claim claim = claim_of(BPJS_SAVINGS_DEATH, day_of(2024, 12, 19), 70000000);
    claim.heirs = cases[i].heirs;
    bpjs_benefit *benefit = claimed(law, &claim, NULL);
    check_whole(benefit, 70000000, cases[i].beneficiary);
    ck_assert_str_eq(line_at(benefit, 0).citation, "PP 46/2015 art 22(1)-(3)");
    ck_assert_int_eq(totals_of(benefit).tax, 1000000); /* 5 % of 20,000,000, as of any other */
    bpjs_benefit_free(benefit);
    claim.cause = BPJS_SAVINGS_TOTAL_DISABILITY; /* the member is alive */
    benefit = claimed(law, &claim, NULL);
    check_whole(benefit, 70000000, BPJS_BENEFICIARY_PARTICIPANT);
    bpjs_benefit_free(benefit);
  }
  bpjs_law_free(law);
}
END_TEST

static void check_part(const bpjs_law *law, int32_t cause, int64_t balance, int64_t asked,
                       int64_t amount, uint32_t flags) {
  bpjs_savings_claim claim = claim_of(cause, day_of(2024, 1, 15), balance);
  claim.asked = asked;
  bpjs_benefit *benefit = claimed(law, &claim, NULL);
  const bpjs_benefit_line line = line_at(benefit, 0);
  ck_assert_int_eq(line.kind, BPJS_BENEFIT_LUMP_SUM);
  ck_assert_int_eq(line.what, BPJS_BENEFIT_PARTIAL_BALANCE);
  ck_assert_int_eq(line.beneficiary, BPJS_BENEFICIARY_PARTICIPANT);
  ck_assert_str_eq(line.detail, cause == BPJS_SAVINGS_HOUSING ? "housing" : "preparation");
  ck_assert_str_eq(line.citation, "PP 46/2015 art 22(4)-(6)");
  ck_assert_int_eq(line.base, balance);
  ck_assert_int_eq(line.amount, amount);
  ck_assert_uint_eq(line.flags & ~(uint32_t)BPJS_BENEFIT_KNOWN_ASSUMED, flags);
  ck_assert_int_eq(line.confidence, (flags & BPJS_BENEFIT_ROUNDED) != 0 ? BPJS_LAW_CONFIDENCE_C
                                                                        : BPJS_LAW_CONFIDENCE_A);
  ck_assert_str_eq(benefit->entries[0].formula, asked == 0 ? "part" : "part_asked");
  ck_assert_int_eq(step_number(benefit, 0, "share", 0),
                   cause == BPJS_SAVINGS_HOUSING ? 300000 : 100000);
  if (asked != 0)
    ck_assert_int_eq(step_number(benefit, 0, "asked", 0), asked);
  ck_assert_int_eq(line_at(benefit, 1).base, amount); /* what is taxed */
  bpjs_benefit_free(benefit);
}

/* 30 % of 50,000,000 is 15,000,000, 10 % is 5,000,000; 30 % of 5 is 1.5, half up 2. */
START_TEST(a_part_is_what_is_asked_within_the_share) {
  bpjs_law *law = built_in();
  const int32_t H = BPJS_SAVINGS_HOUSING, P = BPJS_SAVINGS_PREPARATION;
  const uint32_t CUT = BPJS_BENEFIT_CUT, ROUNDED = BPJS_BENEFIT_ROUNDED;
  check_part(law, H, 50000000, 0, 15000000, 0);
  check_part(law, P, 50000000, 0, 5000000, 0);
  check_part(law, H, 50000000, 1, 1, 0);
  check_part(law, H, 50000000, 14999999, 14999999, 0);
  check_part(law, H, 50000000, 15000000, 15000000, 0);
  check_part(law, H, 50000000, 15000001, 15000000, CUT);
  check_part(law, P, 50000000, 15000000, 5000000, CUT);
  check_part(law, H, 5, 0, 2, ROUNDED);
  check_part(law, H, 5, 1, 1, 0);
  check_part(law, H, 5, 3, 2, CUT | ROUNDED);
  check_part(law, H, 0, 0, 0, 0);
  bpjs_law_free(law);
}
END_TEST

/* Nothing that could be paid has a rule on the day: the call fails. */
START_TEST(before_the_law_nothing_is_paid) {
  bpjs_law *law = built_in();
  for (int32_t cause = BPJS_SAVINGS_AGE; cause <= BPJS_SAVINGS_PREPARATION; cause++) {
    bpjs_savings_claim claim = claim_of(cause, day_of(2015, 6, 30), 1000);
    bpjs_benefit *benefit = NULL;
    bpjs_error error = {.struct_size = sizeof error};
    ck_assert_int_eq(bpjs_benefit_jht(law, &claim, NULL, &benefit, &error), BPJS_ERROR_NO_RULE);
    ck_assert_ptr_null(benefit);
    ck_assert_int_eq(strncmp(error.value, "jht.", 4), 0);
  }
  bpjs_law_free(law);
}
END_TEST

/* A, and its tax B; leaving is B too. */
START_TEST(what_is_less_sure_than_asked_for_is_refused) {
  bpjs_law *law = built_in();
  const bpjs_law_policy policy = sure(BPJS_LAW_CONFIDENCE_A);
  bpjs_savings_claim claim = claim_of(BPJS_SAVINGS_AGE, day_of(2024, 1, 15), 1000);
  bpjs_benefit *benefit = claimed(law, &claim, &policy);
  ck_assert_int_eq(bpjs_benefit_count(benefit), 2);
  ck_assert_int_eq(line_at(benefit, 0).what, BPJS_BENEFIT_BALANCE);
  ck_assert_int_eq(refusal_at(benefit, 0).reason, BPJS_BENEFIT_REASON_CONFIDENCE);
  ck_assert_int_eq(refusal_at(benefit, 0).what, BPJS_BENEFIT_INCOME_TAX);
  ck_assert_uint_eq(totals_of(benefit).flags, BPJS_BENEFIT_INCOMPLETE);
  bpjs_benefit_free(benefit);
  benefit = NULL;
  bpjs_error error = {.struct_size = sizeof error};
  claim.cause = BPJS_SAVINGS_RESIGNATION;
  ck_assert_int_eq(bpjs_benefit_jht(law, &claim, &policy, &benefit, &error), BPJS_ERROR_CONFIDENCE);
  ck_assert_str_eq(error.value, "jht.leave.wait");
  ck_assert_ptr_null(benefit);
  bpjs_law_free(law);
}
END_TEST

static void expect(const bpjs_savings_claim *claim, int32_t status, const char *field) {
  bpjs_law *law = built_in();
  bpjs_benefit *benefit = NULL;
  bpjs_error error = {.struct_size = sizeof error};
  ck_assert_int_eq(bpjs_benefit_jht(law, claim, NULL, &benefit, &error), status);
  ck_assert_str_eq(error.field, field);
  ck_assert_ptr_null(benefit);
  bpjs_law_free(law);
}

START_TEST(what_is_out_of_range_is_refused_by_name) {
  const int32_t R = BPJS_ERROR_RANGE;
  const bpjs_savings_claim good = claim_of(BPJS_SAVINGS_HOUSING, day_of(2024, 1, 15), 1000);
#define WRONG(member, wrong)                                                                       \
  do {                                                                                             \
    bpjs_savings_claim bad = good;                                                                 \
    bad.member = (wrong);                                                                          \
    expect(&bad, R, #member);                                                                      \
  } while (0)
  WRONG(flags, 8);
  WRONG(cause, -1);
  WRONG(cause, 10);
  WRONG(day, INT32_MAX);
  WRONG(event_day, INT32_MIN);
  WRONG(born_day, INT32_MIN);
  WRONG(born_day, good.day + 1);
  WRONG(months, -1);
  WRONG(months, 1201);
  WRONG(first_year, 1899);
  WRONG(first_year, 2025);
  WRONG(heirs, 256);
  WRONG(balance, -1);
  WRONG(asked, -1);
  WRONG(paid_before, -1);
  WRONG(paid_this_year, -1);
  WRONG(paid_this_year, 1); /* paid_before is 0 */
  bpjs_savings_claim bad = good;
  bad.first_year = 0; /* not guessed where a part was paid */
  bad.paid_before = 1;
  expect(&bad, R, "first_year");
  bad.cause = BPJS_SAVINGS_AGE;
  bad.asked = 1;
  expect(&bad, R, "asked");
  for (int32_t cause = BPJS_SAVINGS_DEATH; cause <= BPJS_SAVINGS_TOTAL_DISABILITY; cause++) {
    bad = claim_of(cause, day_of(2024, 1, 15), 1000);
    bad.event_day = bad.day + 1;
    expect(&bad, R, "event_day");
  }
  bad = good;
  bad.reserved = 1;
  expect(&bad, BPJS_ERROR_ARGUMENT, "reserved");
  bad.struct_size = 8;
  expect(&bad, BPJS_ERROR_STRUCT_SIZE, "claim");
  expect(NULL, BPJS_ERROR_ARGUMENT, "claim");
  ck_assert_int_eq(bpjs_benefit_jht(NULL, NULL, NULL, NULL, NULL), BPJS_ERROR_ARGUMENT);
  bpjs_error error = {0};
  ck_assert_int_eq(bpjs_benefit_jht(NULL, &good, NULL, NULL, &error), BPJS_ERROR_STRUCT_SIZE);
  bpjs_law *law = built_in();
  bpjs_benefit *benefit = NULL;
  const bpjs_law_policy policy = {.struct_size = sizeof policy, .minimum_confidence = 9};
  ck_assert_int_eq(bpjs_benefit_jht(law, &good, &policy, &benefit, NULL), BPJS_ERROR_ARGUMENT);
  ck_assert_ptr_null(benefit);
  bpjs_law_free(law);
}
END_TEST

/* A day of birth counts with its flag only, and days at the ends of the calendar hold. */
START_TEST(what_is_in_range_is_taken) {
  bpjs_law *law = built_in();
  bpjs_savings_claim claim = claim_of(BPJS_SAVINGS_HOUSING, day_of(2199, 12, 31), INT64_MAX);
  claim.flags = 0;
  claim.born_day = INT32_MAX;
  claim.event_day = 0;
  claim.months = 1200;
  claim.heirs = 255;
  claim.first_year = 2199;
  bpjs_benefit *benefit = claimed(law, &claim, NULL);
  ck_assert_int_eq(line_at(benefit, 0).amount, 2767011611056432742); /* x 0.3 = ...742.1 */
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

START_TEST(what_does_not_fit_is_an_overflow) {
  bpjs_savings_claim claim = claim_of(BPJS_SAVINGS_AGE, day_of(2024, 1, 15), INT64_MAX);
  claim.paid_before = 1;
  claim.first_year = 2024;
  expect(&claim, BPJS_ERROR_OVERFLOW, "paid_before");
  claim.paid_this_year = 1;
  claim.first_year = 2020;
  expect(&claim, BPJS_ERROR_OVERFLOW, "paid_this_year");
  /* INT64_MAX is no multiple of 1,000, and the next is above it. */
  bpjs_law *law = law_with("rounding.step\tALL\tbenefit\t2015-07-01\t\t\t1000\tIDR\tx\tA\t\n");
  bpjs_benefit *benefit = NULL;
  claim.paid_before = claim.paid_this_year = 0;
  ck_assert_int_eq(bpjs_benefit_jht(law, &claim, NULL, &benefit, NULL), BPJS_ERROR_OVERFLOW);
  ck_assert_ptr_null(benefit);
  bpjs_law_free(law);
}
END_TEST

START_TEST(failing_allocations_leave_nothing_behind) {
  bpjs_law *law = built_in();
  for (int32_t cause = BPJS_SAVINGS_AGE; cause <= BPJS_SAVINGS_PREPARATION; cause++) {
    bpjs_savings_claim claim = claim_of(cause, day_of(2024, 1, 15), 1000000001);
    claim.heirs = BPJS_HEIR_SPOUSE;
    claim.first_year = 2020;
    bpjs_benefit *benefit = NULL;
    FAIL_EACH_ALLOCATION(bpjs_benefit_jht(law, &claim, NULL, &benefit, NULL),
                         ck_assert_ptr_null(benefit));
    bpjs_benefit_free(benefit);
  }
  bpjs_savings_claim claim = claim_of(BPJS_SAVINGS_HOUSING, day_of(2024, 1, 15), 1000);
  claim.months = 0;
  bpjs_benefit *benefit = NULL;
  FAIL_EACH_ALLOCATION(bpjs_benefit_jht(law, &claim, NULL, &benefit, NULL),
                       ck_assert_ptr_null(benefit));
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

SUITE("benefit.jht", the_press_example_is_met, a_member_gets_a_statement_every_year,
      a_death_pays_the_first_of_the_heirs, a_part_is_what_is_asked_within_the_share,
      before_the_law_nothing_is_paid, what_is_less_sure_than_asked_for_is_refused,
      what_is_out_of_range_is_refused_by_name, what_is_in_range_is_taken,
      what_does_not_fit_is_an_overflow, failing_allocations_leave_nothing_behind)
