/* What events would pay: amounts worked out from the law. */
#include "benefits.h"

static void pays(somebody s, int32_t event, int32_t what, int64_t amount) {
  bpjs_law *law = built_in();
  trial t;
  begin(&t, law, NULL, &s, event, what);
  const int64_t found = amount_of(&t);
  ck_assert_msg(found == amount, "event %d, wage %lld, months %d: %lld and not %lld", event,
                (long long)s.wage, s.months, (long long)found, (long long)amount);
  end(&t);
  bpjs_law_free(law);
}

/* PP 82/2019: 20 million, 24 x 500,000, 10 million for the funeral. PP 44/2015: 16.2
 * million, 24 x 200,000, 3 million. */
START_TEST(a_death_pays_sums_of_the_law) {
  pays(one(2025, 3, 10, PU, 5 * MILLION, 40), BPJS_LIFE_DEATH, 0, 42 * MILLION);
  pays(one(2025, 3, 10, PU, 0, 0), BPJS_LIFE_DEATH, 0, 42 * MILLION);
  pays(one(2025, 3, 10, JAKON, 3 * MILLION, -1), BPJS_LIFE_DEATH, 0, 42 * MILLION);
  pays(one(2025, 3, 10, PU, MILLION, 1), BPJS_LIFE_DEATH, BPJS_BENEFIT_PERIODIC, 12 * MILLION);
  pays(one(2019, 12, 2, PU, MILLION, 1), BPJS_LIFE_DEATH, 0, 42 * MILLION);
  pays(one(2019, 12, 1, PU, MILLION, 1), BPJS_LIFE_DEATH, 0, 24 * MILLION);
}
END_TEST

/* Permenaker 1/2025, from 2025-02-24: within three months the funeral alone. */
START_TEST(the_self_employed_wait) {
  pays(one(2025, 3, 10, BPU, MILLION, 2), BPJS_LIFE_DEATH, 0, 10 * MILLION);
  pays(one(2025, 3, 10, BPU, MILLION, 3), BPJS_LIFE_DEATH, 0, 42 * MILLION);
  pays(one(2025, 3, 10, BPU, MILLION, -1), BPJS_LIFE_DEATH, 0, 42 * MILLION);
  pays(one(2025, 2, 24, BPU, MILLION, 2), BPJS_LIFE_DEATH, 0, 10 * MILLION);
  pays(one(2025, 2, 23, BPU, MILLION, 2), BPJS_LIFE_DEATH, 0, 42 * MILLION);
  pays(one(2025, 3, 10, BPU, MILLION, 2), BPJS_LIFE_DEATH, BPJS_BENEFIT_FUNERAL, -1);
}
END_TEST

/* 60 % x 80 x wage, not less than the 20 million of JKM, and 12 and 10 million: 48 x 416,666
 * is 19,999,968, one rupiah of wage more makes 20,000,016. BPU: income of the band. */
START_TEST(a_death_at_work_pays_48_wages) {
  const int32_t event = BPJS_LIFE_ACCIDENT_DEATH;
  pays(one(2025, 3, 10, PU, 5 * MILLION, 1), event, 0, 262 * MILLION);
  pays(one(2025, 3, 10, PU, 5 * MILLION, 1), event, BPJS_BENEFIT_DEATH, 240 * MILLION);
  pays(one(2025, 3, 10, JAKON, 5 * MILLION, 1), event, 0, 262 * MILLION);
  pays(one(2025, 3, 10, PU, 416666, 1), event, BPJS_BENEFIT_DEATH, 20 * MILLION);
  pays(one(2025, 3, 10, PU, 416667, 1), event, BPJS_BENEFIT_DEATH, 20000016);
  pays(one(2025, 3, 10, PU, 300000, 1), event, 0, 42 * MILLION);
  pays(one(2025, 3, 10, PU, 0, 1), event, BPJS_BENEFIT_DEATH, -1);
  pays(one(2025, 3, 10, PU, 4294967296, 1), event, BPJS_BENEFIT_DEATH, 48 * (int64_t)4294967296);
  pays(one(2025, 3, 10, BPU, 1099999, 1), event, 0, 70 * MILLION);
  pays(one(2025, 3, 10, BPU, 1100000, 1), event, BPJS_BENEFIT_DEATH, 48 * 1200000);
}
END_TEST

/* 70 % x 80 x wage, and 24 x 500,000. */
START_TEST(a_total_disability_pays_56_wages) {
  const int32_t event = BPJS_LIFE_ACCIDENT_DISABILITY;
  pays(one(2025, 3, 10, PU, 5 * MILLION, 1), event, 0, 292 * MILLION);
  pays(one(2025, 3, 10, PU, 1, 1), event, BPJS_BENEFIT_TOTAL_DISABILITY, 56);
  pays(one(2025, 3, 10, BPU, MILLION, 1), event, 0, 68 * MILLION);
}
END_TEST

/* PP 6/2025, from 2025-02-07: six months of 60 % of the wage up to 5 million. Before: three
 * of 45 %, three of 25 %; each instalment by the law of its own day. */
START_TEST(a_lost_job_pays_six_months) {
  const int32_t event = BPJS_LIFE_JOB_LOSS;
  pays(one(2025, 3, 10, PU, 9 * MILLION, 24), event, 0, 18 * MILLION);
  pays(one(2025, 3, 10, PU, 4 * MILLION, 12), event, 0, 14400000);
  pays(one(2025, 3, 10, PU, 4 * MILLION, 300), event, 0, 14400000);
  pays(one(2025, 3, 10, PU, 4 * MILLION, -1), event, 0, 14400000);
  pays(one(2025, 3, 10, PU, 4 * MILLION, 11), event, 0, -1);
  pays(one(2025, 3, 10, PU, 0, 24), event, 0, -1);
  /* 0.6 x 3,333,331 = 1,999,998.6: each month is rounded. */
  pays(one(2025, 3, 10, PU, 3333331, 24), event, 0, 6 * 1999999);
  pays(one(2023, 1, 1, PU, 4 * MILLION, 24), event, 0, 8400000);
  pays(one(2025, 1, 10, PU, 4 * MILLION, 24), event, 0, 1800000 + 5 * 2400000);
}
END_TEST

START_TEST(who_is_not_in_a_programme_is_paid_nothing_by_it) {
  somebody foreign = one(2025, 3, 10, PU, 5 * MILLION, 24), old = foreign, few = foreign;
  const somebody pmi = one(2025, 3, 10, BPJS_SEGMENT_PMI, 5 * MILLION, 24);
  foreign.groups = BPJS_PEOPLE_GROUP_FOREIGN;
  old.born = day_of(1965, 1, 1);
  old.enrolled = day_of(2020, 1, 1);
  few.programmes = BPJS_PROGRAMME_JKK | BPJS_PROGRAMME_JKM;
  pays(foreign, BPJS_LIFE_JOB_LOSS, 0, -1);
  pays(foreign, BPJS_LIFE_DEATH, 0, 42 * MILLION);
  pays(old, BPJS_LIFE_JOB_LOSS, 0, -1);   /* 55 when enrolled */
  pays(old, BPJS_LIFE_RETIREMENT, 0, -1); /* 60 and past the pension age */
  pays(old, BPJS_LIFE_DEATH, 0, 42 * MILLION);
  pays(few, BPJS_LIFE_JOB_LOSS, 0, -1);
  pays(few, BPJS_LIFE_RETIREMENT, 0, -1);
  pays(one(2025, 3, 10, BPU, MILLION, 24), BPJS_LIFE_JOB_LOSS, 0, -1);
  for (int32_t event = BPJS_LIFE_ACCIDENT_DEATH; event <= BPJS_LIFE_RETIREMENT; event++)
    if (event != BPJS_LIFE_DISABILITY)
      pays(pmi, event, 0, -1);
}
END_TEST

/* 1 % of the mean wage for each year, each year's wages carried to the prices of this one.
 * 2025 alone: 1 % x 5,000,000. 2024 rose by 1.57 %: (5 x 5,078,500 + 7 x 5,000,000) / 12 =
 * 5,032,708.33. Ceilings: (2 x 10,042,300 + 10 x 10,547,400) / 12 = 10,463,216.67, rounded.
 * Half a year is half of it; what is before July 2015 does not count. */
START_TEST(a_pension_accrues) {
  const int32_t event = BPJS_LIFE_RETIREMENT;
  pays(one(2025, 12, 31, PU, 5 * MILLION, 12), event, 0, 50000);
  pays(one(2025, 12, 1, PU, 5 * MILLION, 6), event, BPJS_BENEFIT_OLD_AGE_PENSION, 25000);
  pays(one(2025, 7, 10, PU, 5 * MILLION, 12), event, 0, 50327);
  pays(one(2025, 12, 31, PU, 20 * MILLION, 12), event, 0, 104632);
  pays(one(2015, 12, 31, PU, 5 * MILLION, 300), event, 0, 25000);
  pays(one(2025, 12, 31, PU, 5 * MILLION, 0), event, 0, -1);
  pays(one(2025, 12, 31, PU, 5 * MILLION, -1), event, 0, -1);
  pays(one(2025, 12, 31, PU, 0, 12), event, 0, -1);
  pays(one(2025, 12, 31, PU, 5 * MILLION, 12), event, BPJS_BENEFIT_CONTRIBUTIONS, -1);
}
END_TEST

SUITE("assess.benefits", a_death_pays_sums_of_the_law, the_self_employed_wait,
      a_death_at_work_pays_48_wages, a_total_disability_pays_56_wages, a_lost_job_pays_six_months,
      who_is_not_in_a_programme_is_paid_nothing_by_it, a_pension_accrues)
