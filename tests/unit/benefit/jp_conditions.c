/* Who has a pension, and who a lump sum. */
#include "pension.h"

enum { MONTHS = BPJS_BENEFIT_REASON_MONTHS, MEMBERSHIP = BPJS_BENEFIT_REASON_MEMBERSHIP };
enum { DENSITY = BPJS_BENEFIT_REASON_DENSITY };

static void refused(const asked *a, int32_t what, int32_t reason, const char *parameter,
                    int64_t found, int64_t needed) {
  bpjs_benefit *benefit = paid(a);
  const bpjs_benefit_refusal refusal = refusal_at(benefit, 0);
  ck_assert_int_eq(refusal.what, what);
  ck_assert_int_eq(refusal.reason, reason);
  ck_assert_str_eq(refusal.parameter, parameter);
  ck_assert_int_eq(refusal.found, found);
  ck_assert_int_eq(refusal.needed, needed);
  ck_assert_int_eq(lines_of(benefit, BPJS_BENEFIT_MONTHLY), 0);
  ck_assert_int_eq(line_at(benefit, 0).what, BPJS_BENEFIT_CONTRIBUTIONS);
  bpjs_benefit_free(benefit);
}

static void pays(const asked *a, int32_t what) {
  bpjs_benefit *benefit = paid(a);
  ck_assert_int_eq(line_at(benefit, 0).what, what);
  ck_assert_int_eq(lines_of(benefit, BPJS_BENEFIT_MONTHLY), 1);
  ck_assert_int_eq(lines_of(benefit, BPJS_BENEFIT_LUMP_SUM), 0);
  bpjs_benefit_free(benefit);
}

/* Inflation, and what a lump sum earns, of every year. */
static const bpjs_year_rate known[] = {{.struct_size = sizeof(bpjs_year_rate), .rate_ppm = 20000}};

/* 2015-08 to 2030-07 are 180 months; without the first, or on the last day of June,
 * 179. */
START_TEST(old_age_needs_180_months) {
  asked a = ask_born(day_of(1970, 7, 1));
  bpjs_month_span wages[] = {span(2015, 8, 180, 5000000)};
  WAGES(a, wages);
  INFLATION(a, known);
  DEVELOPMENT(a, known);
  a.policy.flags = BPJS_LAW_CARRY_FORWARD;
  pays(&a, BPJS_BENEFIT_OLD_AGE_PENSION);
  wages[0].day = day_of(2015, 9, 30);
  refused(&a, BPJS_BENEFIT_OLD_AGE_PENSION, MONTHS, "jp.vesting", 179, 180);
  wages[0].day = day_of(2015, 8, 1);
  a.pension.born_day = day_of(1970, 6, 30);
  refused(&a, BPJS_BENEFIT_OLD_AGE_PENSION, MONTHS, "jp.vesting", 179, 180);
}
END_TEST

/* Enrolled on 2025-01-31: a month later is 2025-02-28. */
START_TEST(disability_needs_a_month_of_membership) {
  asked a = ask(DISABILITY, day_of(2025, 2, 28));
  const bpjs_month_span wages[] = {span(2025, 1, 2, 5000000)};
  WAGES(a, wages);
  a.pension.flags = BPJS_PENSION_ENROLLED;
  a.pension.enrolled_day = day_of(2025, 1, 31);
  pays(&a, BPJS_BENEFIT_DISABILITY_PENSION);
  a.pension.day = day_of(2025, 2, 27);
  refused(&a, BPJS_BENEFIT_DISABILITY_PENSION, MEMBERSHIP, "jp.disability.membership", 0, 1);
  a.pension.enrolled_day = day_of(2025, 2, 27);
  refused(&a, BPJS_BENEFIT_DISABILITY_PENSION, MEMBERSHIP, "jp.disability.membership", 0, 1);
  /* the first month that was paid, where no day is given */
  a.pension.flags = 0;
  a.pension.enrolled_day = 0;
  pays(&a, BPJS_BENEFIT_DISABILITY_PENSION);
  a.pension.day = day_of(2025, 1, 31);
  refused(&a, BPJS_BENEFIT_DISABILITY_PENSION, MEMBERSHIP, "jp.disability.membership", 0, 1);
  /* all months are later */
  a.pension.day = day_of(2024, 12, 31);
  refused(&a, BPJS_BENEFIT_DISABILITY_PENSION, MEMBERSHIP, "jp.disability.membership", 0, 1);
  /* nor with a reform that asks for none */
  bpjs_law *law =
      law_with("jp.disability.membership\tPU\t\t2015-07-01\t\t\t0\tmonths\treform\tA\t\n");
  a.law = law;
  refused(&a, BPJS_BENEFIT_DISABILITY_PENSION, MEMBERSHIP, "jp.disability.membership", 0, 0);
  bpjs_law_free(law);
}
END_TEST

/* Of 10 months, from that of enrolment to that of the event, 8 are 80 %. That of the event
 * is not counted where it was not paid: of 9, 7 are 77.7777 %. Of 11, 8 are 72.7272 %. */
START_TEST(disability_needs_a_density_of_80_percent) {
  asked a = ask(DISABILITY, day_of(2025, 10, 1));
  bpjs_month_span wages[] = {span(2025, 3, 8, 5000000)};
  WAGES(a, wages);
  a.pension.flags = BPJS_PENSION_ENROLLED;
  a.pension.enrolled_day = day_of(2025, 1, 31);
  bpjs_benefit *benefit = paid(&a);
  ck_assert_int_eq(step_of(benefit, 0, "density", 0), 800000);
  ck_assert_int_eq(step_of(benefit, 0, "member_months", 0), 10);
  ck_assert_int_eq(step_of(benefit, 0, "membership", 0), 8);
  ck_assert_int_eq(find_step(benefit, 0, "enrolled_day", 0)->given, 1);
  bpjs_benefit_free(benefit);
  wages[0].months = 7;
  refused(&a, BPJS_BENEFIT_DISABILITY_PENSION, DENSITY, "jp.disability.density", 777777, 800000);
  wages[0].months = 8;
  a.pension.enrolled_day = day_of(2024, 12, 1);
  refused(&a, BPJS_BENEFIT_DISABILITY_PENSION, DENSITY, "jp.disability.density", 727272, 800000);
}
END_TEST

/* The contribution of the event's month is due later: all the months before it are a
 * density of 100 %, and with it too. */
START_TEST(who_paid_every_month_is_dense) {
  asked a = ask(DISABILITY, day_of(2025, 3, 10));
  bpjs_month_span wages[] = {span(2025, 1, 3, 5000000)};
  WAGES(a, wages);
  a.pension.flags = BPJS_PENSION_ENROLLED;
  a.pension.enrolled_day = day_of(2025, 1, 10);
  for (int32_t months = 3; months >= 2; months--) {
    wages[0].months = months;
    bpjs_benefit *benefit = paid(&a);
    ck_assert_int_eq(line_at(benefit, 0).what, BPJS_BENEFIT_DISABILITY_PENSION);
    ck_assert_int_eq(step_of(benefit, 0, "member_months", 0), months);
    ck_assert_int_eq(step_of(benefit, 0, "density", 0), 1000000);
    bpjs_benefit_free(benefit);
  }
  a.pension.enrolled_day = day_of(2025, 2, 10);
  wages[0] = span(2025, 2, 1, 5000000);
  pays(&a, BPJS_BENEFIT_DISABILITY_PENSION);
  /* half of two */
  a.pension.enrolled_day = day_of(2025, 1, 10);
  refused(&a, BPJS_BENEFIT_DISABILITY_PENSION, DENSITY, "jp.disability.density", 500000, 800000);
}
END_TEST

/* Enrolled in the month of the event, which was not paid, there is no month to pay. */
START_TEST(without_months_of_membership_the_density_is_0) {
  bpjs_law *law =
      law_with("jp.disability.membership\tPU\t\t2015-07-01\t\t\t0\tmonths\treform\tA\t\n");
  asked a = ask(DISABILITY, day_of(2025, 3, 10));
  const bpjs_month_span wages[] = {span(2025, 1, 2, 5000000)};
  WAGES(a, wages);
  a.law = law;
  a.pension.flags = BPJS_PENSION_ENROLLED;
  a.pension.enrolled_day = day_of(2025, 3, 1);
  refused(&a, BPJS_BENEFIT_DISABILITY_PENSION, DENSITY, "jp.disability.density", 0, 800000);
  bpjs_law_free(law);
}
END_TEST

/* The age of 2026 is 59. From the day on which it is reached the right is old age's, and
 * nothing is paid at once. */
START_TEST(disability_comes_before_the_pension_age) {
  asked a = ask(DISABILITY, day_of(2026, 10, 1));
  const bpjs_month_span wages[] = {span(2026, 1, 9, 5000000)};
  WAGES(a, wages);
  a.pension.flags = BPJS_PENSION_BORN;
  a.pension.born_day = day_of(1967, 10, 2);
  bpjs_benefit *benefit = paid(&a);
  ck_assert_int_eq(line_at(benefit, 0).what, BPJS_BENEFIT_DISABILITY_PENSION);
  ck_assert_int_eq(step_of(benefit, 0, "age", 0), 58);
  ck_assert_int_eq(step_of(benefit, 0, "pension_age", 0), 59);
  ck_assert_int_eq(find_step(benefit, 0, "born_day", 0)->given, 1);
  bpjs_benefit_free(benefit);
  const int32_t born[] = {day_of(1967, 10, 1), day_of(1967, 9, 30), day_of(1965, 12, 31)};
  for (size_t i = 0; i < sizeof born / sizeof *born; i++) {
    a.pension.born_day = born[i];
    benefit = paid(&a);
    ck_assert_int_eq(bpjs_benefit_count(benefit), 0);
    ck_assert_int_eq(bpjs_benefit_refusal_count(benefit), 1);
    const bpjs_benefit_refusal refusal = refusal_at(benefit, 0);
    ck_assert_int_eq(refusal.what, BPJS_BENEFIT_DISABILITY_PENSION);
    ck_assert_int_eq(refusal.reason, BPJS_BENEFIT_REASON_AGE);
    ck_assert_str_eq(refusal.parameter, "jp.pension_age");
    ck_assert_int_eq(refusal.found, i == 2 ? 60 : 59);
    ck_assert_int_eq(refusal.needed, i == 2 ? 58 : 59); /* 58 on 2023-12-31, the age of then */
    ck_assert_uint_eq(totals_of(benefit, JP).flags, 0);
    bpjs_benefit_free(benefit);
  }
  /* who was not told to be of some age is taken to be younger */
  a.pension.flags = 0;
  a.pension.born_day = 0;
  pays(&a, BPJS_BENEFIT_DISABILITY_PENSION);
}
END_TEST

/* An age that is not sure decides nothing. */
START_TEST(an_age_that_is_not_sure_refuses_all) {
  bpjs_law *law = law_with("jp.pension_age\tPU\t\t2015-07-01\t\t\t56\tyears\treform\tD\t\n");
  for (int32_t event = DISABILITY; event <= DEATH; event++) {
    asked a = ask(event, day_of(2025, 10, 1));
    const bpjs_month_span wages[] = {span(2025, 1, 9, 5000000)};
    WAGES(a, wages);
    a.law = law;
    a.pension.flags = BPJS_PENSION_BORN;
    a.pension.born_day = day_of(1990, 1, 1);
    const bpjs_error error = fails(&a, BPJS_ERROR_CONFIDENCE);
    ck_assert_ptr_nonnull(strstr(error.message, "jp.pension_age"));
  }
  bpjs_law_free(law);
}
END_TEST

/* Born in 2136 the age of 65 is of 2201. */
START_TEST(an_age_of_no_calendar_is_not_reached) {
  asked a = ask(DISABILITY, day_of(2199, 10, 1));
  const bpjs_month_span wages[] = {span(2199, 1, 9, 5000000)};
  WAGES(a, wages);
  INFLATION(a, known);
  a.policy.flags = BPJS_LAW_CARRY_FORWARD;
  a.pension.flags = BPJS_PENSION_BORN;
  a.pension.born_day = day_of(2136, 1, 1);
  pays(&a, BPJS_BENEFIT_DISABILITY_PENSION);
}
END_TEST

/* Months below 180 count as 180; at 181 they count themselves: 5,000,000 x 1 % x 181 / 12
 * = 754,166 2/3. */
START_TEST(disability_counts_180_months_at_least) {
  asked a = ask(DISABILITY, day_of(2030, 8, 31));
  bpjs_month_span wages[] = {span(2015, 8, 181, 5000000)};
  const bpjs_year_rate still[] = {rate(0, 0)};
  WAGES(a, wages);
  INFLATION(a, still);
  a.policy.flags = BPJS_LAW_CARRY_FORWARD;
  ck_assert_int_eq(first_line(&a).count, 181);
  ck_assert_int_eq(first_line(&a).amount, 754167);
  for (int32_t months = 180; months >= 179; months--) {
    wages[0].months = months;
    ck_assert_int_eq(first_line(&a).count, 180);
    ck_assert_int_eq(first_line(&a).amount, 750000);
  }
}
END_TEST

/* Nothing was paid, where a reform asks for no density. */
START_TEST(a_pension_is_of_some_month) {
  bpjs_law *law = law_with("jp.disability.density\tPU\t\t2015-07-01\t\t\t0\tppm\treform\tA\t\n");
  asked a = ask(DISABILITY, day_of(2025, 10, 1));
  const bpjs_month_span wages[] = {span(2025, 11, 8, 5000000)};
  WAGES(a, wages);
  a.law = law;
  a.pension.flags = BPJS_PENSION_ENROLLED;
  a.pension.enrolled_day = day_of(2025, 1, 31);
  bpjs_benefit *benefit = paid(&a);
  ck_assert_int_eq(bpjs_benefit_count(benefit), 0);
  ck_assert_int_eq(refusal_at(benefit, 0).reason, MONTHS);
  ck_assert_int_eq(refusal_at(benefit, 0).needed, 1);
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

START_TEST(without_wages_nothing_is_known) {
  for (int32_t event = OLD_AGE; event <= DEATH; event++) {
    asked a = ask(event, day_of(2025, 10, 1));
    const bpjs_benefit_refusal refusal = first_refusal(&a);
    ck_assert_int_eq(refusal.reason, BPJS_BENEFIT_REASON_NOT_GIVEN);
    ck_assert_str_eq(refusal.parameter, "wages");
    bpjs_benefit *benefit = paid(&a);
    ck_assert_int_eq(bpjs_benefit_count(benefit), 0);
    ck_assert_uint_eq(totals_of(benefit, JP).flags, BPJS_BENEFIT_INCOMPLETE);
    bpjs_benefit_free(benefit);
  }
}
END_TEST

/* Conditions that are less sure than asked for decide nothing: no lump sum either. */
START_TEST(a_condition_that_is_not_sure_refuses_all) {
  for (int32_t event = OLD_AGE; event <= DISABILITY; event++) {
    asked a = ask(event, day_of(2025, 10, 1));
    const bpjs_month_span wages[] = {span(2025, 9, 2, 5000000)};
    WAGES(a, wages);
    a.policy.minimum_confidence = BPJS_LAW_CONFIDENCE_A;
    const bpjs_error error = fails(&a, BPJS_ERROR_CONFIDENCE);
    ck_assert_ptr_nonnull(
        strstr(error.message, event == OLD_AGE ? "jp.vesting" : "jp.disability.membership"));
  }
}
END_TEST

/* A reform's density is surer or not than its membership. */
START_TEST(a_density_that_is_not_sure_refuses_all) {
  bpjs_law *law =
      law_with("jp.disability.membership\tPU\t\t2015-07-01\t\t\t1\tmonths\treform\tA\t\n");
  asked a = ask(DISABILITY, day_of(2025, 10, 1));
  const bpjs_month_span wages[] = {span(2025, 8, 3, 5000000)};
  WAGES(a, wages);
  a.law = law;
  a.policy.minimum_confidence = BPJS_LAW_CONFIDENCE_A;
  const bpjs_error error = fails(&a, BPJS_ERROR_CONFIDENCE);
  ck_assert_ptr_nonnull(strstr(error.message, "jp.disability.density"));
  bpjs_law_free(law);
}
END_TEST

SUITE("benefit.jp_conditions", old_age_needs_180_months, disability_needs_a_month_of_membership,
      disability_needs_a_density_of_80_percent, who_paid_every_month_is_dense,
      without_months_of_membership_the_density_is_0, disability_comes_before_the_pension_age,
      an_age_that_is_not_sure_refuses_all, an_age_of_no_calendar_is_not_reached,
      disability_counts_180_months_at_least, a_pension_is_of_some_month,
      without_wages_nothing_is_known, a_condition_that_is_not_sure_refuses_all,
      a_density_that_is_not_sure_refuses_all)
