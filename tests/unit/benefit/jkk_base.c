#include <stdio.h>

#include "accident.h"

#define TEMPORARY BPJS_ACCIDENT_TEMPORARY

/* A month unable to work, the first, is paid in full: its amount is the base. */
static bpjs_benefit *a_month(const bpjs_law *law, int32_t segment, int64_t wage, int32_t day,
                             uint32_t flags, const bpjs_law_policy *policy) {
  bpjs_accident asked = accident_of(TEMPORARY, segment, wage, day);
  asked.months = 1;
  asked.flags = flags;
  return paid_for(law, &asked, NULL, 0, policy);
}

static bpjs_benefit_line base_of(const bpjs_law *law, int32_t segment, int64_t wage, int32_t day,
                                 uint32_t flags) {
  bpjs_benefit *benefit = a_month(law, segment, wage, day, flags, NULL);
  const bpjs_benefit_line line = line_for(benefit, BPJS_BENEFIT_STMB);
  ck_assert_int_eq(line.amount, line.base);
  bpjs_benefit_free(benefit);
  return line;
}

START_TEST(the_base_of_wage_earners_is_the_last_monthly_wage) {
  bpjs_law *law = built_in();
  bpjs_benefit *benefit = a_month(law, PU, 4321000, day_of(2023, 6, 1), 0, NULL);
  const int64_t index = find_nth(benefit, BPJS_BENEFIT_STMB, 0);
  ck_assert_int_eq(line_at(benefit, index).base, 4321000);
  ck_assert_int_eq(line_at(benefit, index).amount, 4321000);
  ck_assert_int_eq(line_at(benefit, index).confidence, B);
  ck_assert_int_eq(step_number(benefit, index, "wage"), 4321000);
  ck_assert_int_eq(step_of(benefit, index, "wage")->given, 1);
  ck_assert_int_eq(step_of(benefit, index, "reading")->unit, BPJS_LAW_UNIT_NOTE);
  ck_assert_str_eq(benefit->entries[index].formula, "stmb");
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

/* 25 days: a rule of July 2022, assumed before. */
START_TEST(a_wage_of_a_day_counts_as_many_as_make_a_month) {
  bpjs_law *law = built_in();
  const int32_t since = day_of(2022, 7, 1);
  const struct {
    int32_t segment, day, confidence;
  } cases[] = {{PU, since - 1, C}, {PU, since, B}, {JAKON, day_of(2018, 10, 1), C}};
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    bpjs_benefit *benefit =
        a_month(law, cases[i].segment, 95000, cases[i].day, BPJS_ACCIDENT_DAILY_WAGE, NULL);
    const int64_t index = find_nth(benefit, BPJS_BENEFIT_STMB, 0);
    ck_assert_int_eq(line_at(benefit, index).amount, 2375000);
    ck_assert_int_eq(line_at(benefit, index).confidence, cases[i].confidence);
    ck_assert_int_eq(step_number(benefit, index, "daily_wage"), 95000);
    ck_assert_int_eq(step_number(benefit, index, "wage_days"), 25);
    ck_assert_int_eq(step_number(benefit, index, "base"), 2375000);
    ck_assert_str_eq(benefit->entries[index].formula, "stmb_daily");
    bpjs_benefit_free(benefit);
  }
  bpjs_law_free(law);
}
END_TEST

/* What the base in construction is was not read: C, however the wage is given. */
START_TEST(in_construction_the_base_is_a_reading) {
  bpjs_law *law = built_in();
  const bpjs_law_policy policy = sure(B);
  ck_assert_int_eq(base_of(law, JAKON, 2375000, day_of(2023, 6, 1), 0).confidence, C);
  ck_assert_int_eq(base_of(law, JAKON, 2375000, day_of(2023, 6, 1), 0).amount, 2375000);
  bpjs_benefit *benefit = a_month(law, JAKON, 2375000, day_of(2023, 6, 1), 0, &policy);
  refuses(benefit, 0, BPJS_BENEFIT_STMB, BPJS_BENEFIT_REASON_CONFIDENCE, "note.benefit.jkk.wage");
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

/* Annex II of PP 44/2015: band 1 has 1,000,000; from 1,100,000 band 2 has 1,200,000; from
 * 2,700,000 band 10 has 2,950,000 ... band 33 from 20,200,000, of which the contribution
 * of 1 % is 207,000. */
START_TEST(the_base_of_the_self_employed_is_that_of_the_band) {
  bpjs_law *law = built_in();
  const int32_t day = day_of(2023, 6, 1);
  ck_assert_int_eq(base_of(law, BPU, 1, day, 0).amount, 1000000);
  ck_assert_int_eq(base_of(law, BPU, 500000, day, 0).amount, 1000000);
  ck_assert_int_eq(base_of(law, BPU, 1099999, day, 0).amount, 1000000);
  ck_assert_int_eq(base_of(law, BPU, 1100000, day, 0).amount, 1200000);
  ck_assert_int_eq(base_of(law, BPU, 3000000, day, 0).amount, 2950000);
  ck_assert_int_eq(base_of(law, BPU, INT64_MAX, day, 0).amount, 20700000);
  ck_assert_int_eq(base_of(law, BPU, 1000000, day, 0).confidence, C); /* band 1 is B */
  bpjs_benefit *benefit = a_month(law, BPU, 3000000, day, 0, NULL);
  const int64_t index = find_nth(benefit, BPJS_BENEFIT_STMB, 0);
  ck_assert_int_eq(step_number(benefit, index, "income"), 3000000);
  ck_assert_int_eq(step_number(benefit, index, "reference"), 2950000);
  ck_assert_int_eq(step_number(benefit, index, "minimum"), 1000000);
  ck_assert_int_eq(step_number(benefit, index, "base"), 2950000);
  ck_assert_int_eq(step_of(benefit, index, "reading")->confidence, C);
  ck_assert_str_eq(benefit->entries[index].formula, "stmb_band");
  ck_assert_str_eq(line_at(benefit, index).citation, "PP 82/2019 Annex III");
  bpjs_benefit_free(benefit);
  const bpjs_law_policy policy = sure(B);
  benefit = a_month(law, BPU, 1000000, day, 0, &policy);
  refuses(benefit, 0, BPJS_BENEFIT_STMB, BPJS_BENEFIT_REASON_CONFIDENCE, "note.benefit.jkk.wage");
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

START_TEST(the_base_is_not_below_the_least_of_the_law) {
  bpjs_law *law = law_with("jkk.base.minimum\tBPU\t\t2023-01-01\t\t\t2000000\tIDR\tx\tA\t\n");
  ck_assert_int_eq(base_of(law, BPU, 500000, day_of(2022, 12, 31), 0).amount, 1000000);
  ck_assert_int_eq(base_of(law, BPU, 500000, day_of(2023, 1, 1), 0).amount, 2000000);
  ck_assert_int_eq(base_of(law, BPU, 3000000, day_of(2023, 1, 1), 0).amount, 2950000);
  bpjs_law_free(law);
}
END_TEST

#define COMMON                                                                                     \
  "note.benefit.jkk.wage\tBPU\t\t2015-07-01\t\t\t\tnote\tx\tC\tthe band\n"                         \
  "note.benefit.jkk.treatment\tALL\t\t2015-07-01\t\t\t\tnote\tx\tB\ttreated\n"                     \
  "jkk.stmb.from\tALL\t1\t2015-07-01\t\t\t1\tmonths\tx\tB\t\n"                                     \
  "jkk.stmb.share\tALL\t1\t2015-07-01\t\t\t1000000\tppm\tx\tB\t\n"
#define MINIMUM "jkk.base.minimum\tBPU\t\t2015-07-01\t\t\t1000000\tIDR\tx\tB\t\n"
#define FROM "bpu.band.from\tBPU\t01\t2015-07-01\t\t\t800000\tIDR\tx\tB\t\n"
#define REFERENCE "bpu.band.reference\tBPU\t01\t2015-07-01\t\t\t1000000\tIDR\tx\tB\t\n"

/* The rule that is missing is named, and an income below the lowest band has none. */
START_TEST(a_band_that_is_missing_is_named) {
  const struct {
    const char *rows;
    int64_t income;
    const char *parameter;
  } cases[] = {{COMMON MINIMUM, 900000, "bpu.band.from"},
               {COMMON MINIMUM FROM, 900000, "bpu.band.reference"},
               {COMMON FROM REFERENCE, 900000, "jkk.base.minimum"},
               {COMMON MINIMUM FROM REFERENCE, 799999, "bpu.band.from"}};
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    bpjs_law *law = law_of(cases[i].rows);
    bpjs_benefit *benefit = a_month(law, BPU, cases[i].income, day_of(2023, 6, 1), 0, NULL);
    refuses(benefit, 0, BPJS_BENEFIT_STMB, BPJS_BENEFIT_REASON_NO_RULE, cases[i].parameter);
    if (i == 3) {
      ck_assert_int_eq(refusal_at(benefit, 0).found, 799999);
      ck_assert_int_eq(refusal_at(benefit, 0).needed, 800000);
    }
    bpjs_benefit_free(benefit);
    bpjs_law_free(law);
  }
  bpjs_law *law = law_of(COMMON MINIMUM FROM REFERENCE);
  ck_assert_int_eq(base_of(law, BPU, 800000, day_of(2023, 6, 1), 0).amount, 1000000);
  bpjs_law_free(law);
}
END_TEST

START_TEST(days_of_a_month_without_a_rule_are_named) {
  bpjs_law *law = law_of(COMMON);
  bpjs_benefit *benefit =
      a_month(law, JAKON, 95000, day_of(2023, 6, 1), BPJS_ACCIDENT_DAILY_WAGE, NULL);
  refuses(benefit, 0, BPJS_BENEFIT_STMB, BPJS_BENEFIT_REASON_NO_RULE, "jkk.base.days");
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

/* Bands are numbered by two digits, 01 to 99; here of 100 rupiah each. */
START_TEST(all_bands_that_can_be_are_found) {
  static char rows[99 * 2 * 80 + sizeof COLUMNS COMMON MINIMUM] = COLUMNS COMMON MINIMUM;
  for (int i = 1; i <= 99; i++)
    sprintf(rows + strlen(rows),
            "bpu.band.from\tBPU\t%02d\t2015-07-01\t\t\t%d\tIDR\tx\tB\t\n"
            "bpu.band.reference\tBPU\t%02d\t2015-07-01\t\t\t%d\tIDR\tx\tB\t\n",
            i, 2000000 + i * 100, i, 3000000 + i * 100);
  bpjs_law *law = NULL;
  ck_assert_int_eq(bpjs_law_read(rows, (int64_t)strlen(rows), "rows", 4, NULL, &law, NULL),
                   BPJS_OK);
  const int32_t day = day_of(2023, 6, 1);
  ck_assert_int_eq(base_of(law, BPU, 2000100, day, 0).amount, 3000100);
  ck_assert_int_eq(base_of(law, BPU, 2009899, day, 0).amount, 3009800);
  ck_assert_int_eq(base_of(law, BPU, 2009900, day, 0).amount, 3009900);
  ck_assert_int_eq(base_of(law, BPU, INT64_MAX, day, 0).amount, 3009900);
  bpjs_law_free(law);
}
END_TEST

SUITE("benefit.jkk_base", the_base_of_wage_earners_is_the_last_monthly_wage,
      a_wage_of_a_day_counts_as_many_as_make_a_month, in_construction_the_base_is_a_reading,
      the_base_of_the_self_employed_is_that_of_the_band, the_base_is_not_below_the_least_of_the_law,
      a_band_that_is_missing_is_named, days_of_a_month_without_a_rule_are_named,
      all_bands_that_can_be_are_found)
