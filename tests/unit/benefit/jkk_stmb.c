#include "accident.h"

#define WAGE INT64_C(4000000)

typedef struct part {
  int32_t number, unit;
  int64_t count, amount;
} part;

enum { MONTHS = BPJS_LAW_UNIT_MONTHS, DAYS = BPJS_LAW_UNIT_DAYS };

static void pays(const bpjs_law *law, bpjs_accident asked, const part *parts, int count) {
  int64_t sum = 0;
  bpjs_benefit *benefit = paid(law, asked);
  ck_assert_int_eq(lines_for(benefit, BPJS_BENEFIT_STMB), count);
  for (int i = 0; i < count; i++) {
    const bpjs_benefit_line line = nth_line(benefit, BPJS_BENEFIT_STMB, i);
    ck_assert_int_eq(line.kind, BPJS_BENEFIT_INSTALMENT);
    ck_assert_int_eq(line.beneficiary, BPJS_BENEFICIARY_PARTICIPANT);
    ck_assert_int_eq(line.number, parts[i].number);
    ck_assert_int_eq(line.unit, parts[i].unit);
    ck_assert_int_eq(line.count, parts[i].count);
    ck_assert_int_eq(line.base, asked.wage);
    ck_assert_int_eq(line.amount, parts[i].amount);
    sum += parts[i].amount;
  }
  ck_assert_int_eq(totals_of(benefit).total, sum);
  ck_assert_int_eq(warned(benefit, BPJS_BENEFIT_WARNING_DAYS, "jkk.stmb.month_days"),
                   asked.days > 0 ? 30 : -1);
  bpjs_benefit_free(benefit);
}

static bpjs_accident unable(int32_t day, int32_t months, int32_t days) {
  bpjs_accident asked = accident_of(BPJS_ACCIDENT_TEMPORARY, PU, WAGE, day);
  asked.months = months;
  asked.days = days;
  return asked;
}

/* PP 44/2015: 100 % for six months, 75 % for six, then 50 %; since PP 82/2019, 2 December
 * 2019, 100 % for twelve. 14 months: 6 x 4,000,000 + 6 x 3,000,000 + 2 x 2,000,000. */
START_TEST(shares_fall_with_the_months_by_the_law_of_the_accident) {
  const part old[] = {{1, MONTHS, 6, 24000000}, {2, MONTHS, 6, 18000000}, {3, MONTHS, 2, 4000000}};
  const part new[] = {{1, MONTHS, 6, 24000000}, {2, MONTHS, 6, 24000000}, {3, MONTHS, 2, 4000000}};
  const int32_t change = day_of(2019, 12, 2);
  bpjs_law *law = built_in();
  pays(law, unable(day_of(2015, 7, 1), 14, 0), old, 3);
  pays(law, unable(change - 1, 14, 0), old, 3);
  pays(law, unable(change, 14, 0), new, 3);
  pays(law, unable(change + 1, 14, 0), new, 3);
  bpjs_law_free(law);
}
END_TEST

START_TEST(a_slice_begins_with_its_month) {
  const part parts[][3] = {
      {{1, MONTHS, 1, 4000000}},
      {{1, MONTHS, 6, 24000000}},
      {{1, MONTHS, 6, 24000000}, {2, MONTHS, 1, 3000000}},
      {{1, MONTHS, 6, 24000000}, {2, MONTHS, 6, 18000000}},
      {{1, MONTHS, 6, 24000000}, {2, MONTHS, 6, 18000000}, {3, MONTHS, 1, 2000000}},
      {{1, MONTHS, 6, 24000000}, {2, MONTHS, 6, 18000000}, {3, MONTHS, 1188, 2376000000}}};
  const int32_t months[] = {1, 6, 7, 12, 13, 1200}, counts[] = {1, 1, 2, 2, 3, 3};
  bpjs_law *law = built_in();
  for (int i = 0; i < 6; i++)
    pays(law, unable(day_of(2018, 1, 1), months[i], 0), parts[i], counts[i]);
  bpjs_law_free(law);
}
END_TEST

/* Of 30 days to a month: 10 days in month 1: 4,000,000 / 3 = 1,333,333.33; 15 days after
 * six months are in month 7, at 75 %: 1,500,000; 45 days after five months are 30 in month
 * 6, 4,000,000, and 15 in month 7; 400 days alone are 180, 180 and 40: 24,000,000,
 * 18,000,000 and 50 % x 4/3 x 4,000,000 = 2,666,666.67. */
START_TEST(days_count_at_the_share_of_the_month_they_fall_in) {
  const int32_t day = day_of(2018, 1, 1);
  const part ten[] = {{1, DAYS, 10, 1333333}};
  const part seventh[] = {{1, MONTHS, 6, 24000000}, {2, DAYS, 15, 1500000}};
  const part across[] = {{1, MONTHS, 5, 20000000}, {1, DAYS, 30, 4000000}, {2, DAYS, 15, 1500000}};
  const part alone[] = {{1, DAYS, 180, 24000000}, {2, DAYS, 180, 18000000}, {3, DAYS, 40, 2666667}};
  const part late[] = {{1, MONTHS, 6, 24000000}, {2, MONTHS, 6, 18000000}, {3, DAYS, 3, 200000}};
  bpjs_law *law = built_in();
  pays(law, unable(day, 0, 10), ten, 1);
  pays(law, unable(day, 6, 15), seventh, 2);
  pays(law, unable(day, 5, 45), across, 3);
  pays(law, unable(day, 0, 400), alone, 3);
  pays(law, unable(day, 12, 3), late, 3);
  bpjs_benefit *benefit = paid(law, unable(day, 0, 10));
  const int64_t index = find_nth(benefit, BPJS_BENEFIT_STMB, 0);
  const bpjs_benefit_line line = line_at(benefit, index);
  ck_assert_int_eq(line.confidence, C); /* no rule for parts of a month was found */
  ck_assert_int_eq(line.fraction_ppm, 333333);
  ck_assert_uint_eq(line.flags & BPJS_BENEFIT_ROUNDED, BPJS_BENEFIT_ROUNDED);
  ck_assert_int_eq(step_number(benefit, index, "days_unable"), 10);
  ck_assert_int_eq(step_number(benefit, index, "month_days"), 30);
  ck_assert_int_eq(step_number(benefit, index, "stmb_from"), 1);
  ck_assert_int_eq(step_number(benefit, index, "share"), 1000000);
  ck_assert_str_eq(benefit->entries[index].formula, "stmb_days");
  ck_assert_str_eq(line.citation, "PP 44/2015 art 25(2), Annex III");
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

/* 1 rupiah for 1 day of 30 is 0.0333.. and rounds down, half up from 15 days on; up, it is
 * one even where the six decimals of 0.000000x show nothing: 1 ppm of 1 rupiah. */
START_TEST(a_day_is_rounded_once) {
  bpjs_law *law = built_in();
  const int32_t days[] = {1, 14, 15, 16};
  const int64_t amounts[] = {0, 0, 1, 1};
  for (int i = 0; i < 4; i++) {
    bpjs_accident asked = unable(day_of(2023, 1, 1), 0, days[i]);
    asked.wage = 1;
    const part whole = {1, DAYS, days[i], amounts[i]};
    pays(law, asked, &whole, 1);
  }
  bpjs_law_free(law);
  law = law_with("jkk.stmb.share\tALL\t1\t2023-01-01\t\t\t1\tppm\tx\tA\t\n"
                 "rounding.direction\tALL\tbenefit\t2015-07-01\t\t\tup\tdirection\tx\tA\t\n");
  bpjs_accident asked = unable(day_of(2023, 1, 1), 0, 1);
  asked.wage = 1;
  const part one = {1, DAYS, 1, 1};
  pays(law, asked, &one, 1);
  bpjs_law_free(law);
}
END_TEST

START_TEST(time_unable_to_work_is_paid_whatever_the_event) {
  static const int32_t events[] = {BPJS_ACCIDENT_TREATMENT, BPJS_ACCIDENT_TOTAL_DISABILITY,
                                   BPJS_ACCIDENT_DEATH};
  bpjs_law *law = built_in();
  for (int i = 0; i < 3; i++) {
    bpjs_accident asked = unable(day_of(2023, 1, 1), 2, 0);
    asked.event = events[i];
    bpjs_benefit *benefit = paid(law, asked);
    ck_assert_int_eq(line_for(benefit, BPJS_BENEFIT_STMB).amount, 8000000);
    bpjs_benefit_free(benefit);
  }
  bpjs_law_free(law);
}
END_TEST

START_TEST(a_time_that_is_not_told_is_refused) {
  bpjs_law *law = built_in();
  bpjs_benefit *benefit = paid(law, unable(day_of(2023, 1, 1), 0, 0));
  ck_assert_int_eq(lines_for(benefit, BPJS_BENEFIT_STMB), 0);
  ck_assert_int_eq(bpjs_benefit_refusal_count(benefit), 1);
  refuses(benefit, 0, BPJS_BENEFIT_STMB, BPJS_BENEFIT_REASON_NOT_GIVEN, "months");
  ck_assert_uint_eq(totals_of(benefit).flags, BPJS_BENEFIT_INCOMPLETE);
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

#define COMMON                                                                                     \
  "note.benefit.jkk.wage\tPU\t\t2015-07-01\t\t\t\tnote\tx\tB\tthe wage\n"                          \
  "note.benefit.jkk.treatment\tALL\t\t2015-07-01\t\t\t\tnote\tx\tB\ttreated\n"
#define FROM "jkk.stmb.from\tALL\t1\t2015-07-01\t\t\t1\tmonths\tx\tB\t\n"
#define SHARE "jkk.stmb.share\tALL\t1\t2015-07-01\t\t\t1000000\tppm\tx\tB\t\n"

/* Each missing rule by name, once for the months and once for the days. */
START_TEST(a_rule_that_is_missing_is_named) {
  const struct {
    const char *rows, *months, *days;
  } cases[] = {{COMMON, "jkk.stmb.from", "jkk.stmb.from"},
               {COMMON FROM, "jkk.stmb.share", "jkk.stmb.share"},
               {COMMON FROM SHARE, NULL, "jkk.stmb.month_days"}};
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    bpjs_law *law = law_of(cases[i].rows);
    bpjs_benefit *benefit = paid(law, unable(day_of(2023, 1, 1), 2, 3));
    int64_t at = 0;
    if (cases[i].months != NULL)
      refuses(benefit, at++, BPJS_BENEFIT_STMB, BPJS_BENEFIT_REASON_NO_RULE, cases[i].months);
    else
      ck_assert_int_eq(line_for(benefit, BPJS_BENEFIT_STMB).amount, 8000000);
    refuses(benefit, at, BPJS_BENEFIT_STMB, BPJS_BENEFIT_REASON_NO_RULE, cases[i].days);
    ck_assert_int_eq(warned(benefit, BPJS_BENEFIT_WARNING_DAYS, ""), -1);
    bpjs_benefit_free(benefit);
    bpjs_law_free(law);
  }
}
END_TEST

/* The days of a month are C: a policy that asks for B pays the months alone. */
START_TEST(days_that_are_not_sure_enough_leave_the_months) {
  bpjs_law *law = built_in();
  const bpjs_law_policy policy = sure(B);
  const bpjs_accident asked = unable(day_of(2023, 1, 1), 2, 3);
  bpjs_benefit *benefit = paid_for(law, &asked, NULL, 0, &policy);
  ck_assert_int_eq(totals_of(benefit).total, 8000000);
  refuses(benefit, 0, BPJS_BENEFIT_STMB, BPJS_BENEFIT_REASON_CONFIDENCE, "jkk.stmb.month_days");
  ck_assert_int_eq(refusal_at(benefit, 0).number, 1);
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

/* One more day or month, or rupiah, never pays less; the parts are the whole. */
START_TEST(a_longer_time_never_pays_less) {
  bpjs_law *law = built_in();
  int64_t last = 0;
  for (int32_t days = 1; days < 420; days++) {
    bpjs_benefit *benefit = paid(law, unable(day_of(2018, 1, 1), 0, days));
    ck_assert_int_ge(totals_of(benefit).total, last);
    last = totals_of(benefit).total;
    bpjs_benefit_free(benefit);
  }
  bpjs_law_free(law);
}
END_TEST

START_TEST(the_longest_days_are_exact) {
  bpjs_law *law = built_in();
  bpjs_accident asked = unable(day_of(2018, 1, 1), 1200, 36600); /* 50 % x 36600 / 30 x wage */
  const part parts[] = {{1, MONTHS, 6, 24000000},
                        {2, MONTHS, 6, 18000000},
                        {3, MONTHS, 1188, 2376000000},
                        {3, DAYS, 36600, 2440000000}};
  pays(law, asked, parts, 4);
  asked.wage = INT64_MAX;
  asked.months = 0;
  fails(law, &asked, NULL, 0, BPJS_ERROR_OVERFLOW, "amount", 0);
  bpjs_law_free(law);
}
END_TEST

SUITE("benefit.jkk_stmb", shares_fall_with_the_months_by_the_law_of_the_accident,
      a_slice_begins_with_its_month, days_count_at_the_share_of_the_month_they_fall_in,
      a_day_is_rounded_once, time_unable_to_work_is_paid_whatever_the_event,
      a_time_that_is_not_told_is_refused, a_rule_that_is_missing_is_named,
      days_that_are_not_sure_enough_leave_the_months, a_longer_time_never_pays_less,
      the_longest_days_are_exact)
