/* Sums and products of the rows of benefits that the law or the press print, and
 * the limits of pensions, each made from the year before. */
#include "ask.h"

enum {
  ALL = BPJS_SEGMENT_ALL,
  PU = BPJS_SEGMENT_PU,
  BPU = BPJS_SEGMENT_BPU,
  JAKON = BPJS_SEGMENT_JAKON,
  PMI = BPJS_SEGMENT_PMI
};

static const char old_day[] = "2019-12-01", new_day[] = "2019-12-02"; /* PP 82/2019 */

/* ppm of rupiah or months that come out whole */
static int64_t share(int64_t base, int64_t ppm) {
  ck_assert_int_eq(base * ppm % 1000000, 0);
  return base * ppm / 1000000;
}

/* PP 45/2015 art 18(3): a year's limit is the one before x (1 + inflation of the year
 * before), up to the step; both growth and step are rows. */
START_TEST(each_limit_of_jp_follows_from_the_year_before) {
  static const char *const limits[] = {"jp.benefit.minimum", "jp.benefit.maximum"};
  bpjs_law *law = built_in();
  for (int i = 0; i < 2; i++) {
    int64_t limit = value_on(law, limits[i], PU, "", "2015-07-01");
    for (int year = 2016; year <= 2026; year++) {
      char before[16], first[16], last[16];
      snprintf(before, sizeof before, "%d-12-31", year - 1);
      snprintf(first, sizeof first, "%d-03-01", year);
      snprintf(last, sizeof last, "%d-02-28", year + 1);
      const int64_t growth = value_on(law, "inflation.general", ALL, "", before);
      const int64_t step = value_on(law, "rounding.step", ALL, "jp_limit", first);
      ck_assert_int_eq(step, year <= 2019 ? 50 : 100);
      ck_assert_int_eq(value_on(law, "rounding.direction", ALL, "jp_limit", first),
                       BPJS_LAW_DIRECTION_UP);
      const int64_t whole = step * 1000000;
      limit = (limit * (1000000 + growth) + whole - 1) / whole * step;
      ck_assert_int_eq(value_on(law, limits[i], PU, "", first), limit);
      ck_assert_int_eq(value_on(law, limits[i], PU, "", last), limit);
    }
  }
  bpjs_law_free(law);
}
END_TEST

START_TEST(jkk_pays_56_wages_for_total_disability_and_48_for_death) {
  static const char *const days[] = {"2015-07-01", old_day, new_day, "2026-11-21"};
  bpjs_law *law = built_in();
  for (int i = 0; i < 4; i++) {
    const int64_t months = value_on(law, "jkk.disability.months", ALL, "", days[i]);
    ck_assert_int_eq(share(months, value_on(law, "jkk.disability.total", ALL, "", days[i])), 56);
    ck_assert_int_eq(share(months, value_on(law, "jkk.death.share", ALL, "", days[i])), 48);
  }
  bpjs_law_free(law);
}
END_TEST

static int64_t jkk_periodic(const bpjs_law *law, const char *day) {
  return value_on(law, "jkk.periodic.amount", ALL, "", day) *
         value_on(law, "jkk.periodic.months", ALL, "", day);
}

static int64_t jkk_death(const bpjs_law *law, int64_t wage, const char *day) {
  return share(value_on(law, "jkk.disability.months", ALL, "", day) * wage,
               value_on(law, "jkk.death.share", ALL, "", day));
}

/* A death at work at the least base of the self-employed: 48,000,000 + 12,000,000 +
 * 10,000,000 since PP 82/2019. */
START_TEST(jkk_death_at_the_least_base_is_70_million) {
  bpjs_law *law = built_in();
  const int64_t base = value_on(law, "jkk.base.minimum", BPU, "", new_day);
  ck_assert_int_eq(jkk_death(law, base, new_day), 48000000);
  ck_assert_int_eq(jkk_periodic(law, new_day), 12000000);
  ck_assert_int_eq(value_on(law, "jkk.funeral", ALL, "", new_day), 10000000);
  ck_assert_int_eq(jkk_periodic(law, old_day), 4800000);
  ck_assert_int_eq(value_on(law, "jkk.funeral", ALL, "", old_day), 3000000);
  bpjs_law_free(law);
}
END_TEST

/* The paid case of the Gondang dam: 95,000 a day, 121,800,000 in all. */
START_TEST(a_death_in_construction_in_2018_came_to_121_800_000) {
  const char *day = "2018-10-15";
  bpjs_law *law = built_in();
  const int64_t wage = 95000 * value_on(law, "jkk.base.days", JAKON, "", day);
  ck_assert_int_eq(wage, 2375000);
  ck_assert_int_eq(jkk_death(law, wage, day) + jkk_periodic(law, day) +
                       value_on(law, "jkk.funeral", ALL, "", day),
                   121800000);
  bpjs_law_free(law);
}
END_TEST

static int64_t jkm_total(const bpjs_law *law, const char *day) {
  return value_on(law, "jkm.death", ALL, "", day) +
         value_on(law, "jkm.periodic.amount", ALL, "", day) *
             value_on(law, "jkm.periodic.months", ALL, "", day) +
         value_on(law, "jkm.funeral", ALL, "", day);
}

START_TEST(jkm_pays_24_million_before_pp_82_2019_and_42_million_since) {
  bpjs_law *law = built_in();
  ck_assert_int_eq(jkm_total(law, "2015-07-01"), 24000000);
  ck_assert_int_eq(jkm_total(law, old_day), 24000000);
  ck_assert_int_eq(jkm_total(law, new_day), 42000000);
  ck_assert_int_eq(jkm_total(law, "2026-11-21"), 42000000);
  bpjs_law_free(law);
}
END_TEST

/* From kindergarten to the first degree: 3, 9, 6, 9 and 60 million for one child. */
START_TEST(a_scholarship_from_first_to_last_year_is_87_million_a_child) {
  static const struct {
    const char *level;
    int64_t total;
  } levels[] = {{"tk", 3000000},
                {"sd", 9000000},
                {"smp", 6000000},
                {"sma", 9000000},
                {"university", 60000000}};
  bpjs_law *law = built_in();
  int64_t child = 0;
  for (int i = 0; i < 5; i++) {
    const int64_t level = value_on(law, "scholarship.amount", ALL, levels[i].level, new_day) *
                          value_on(law, "scholarship.years", ALL, levels[i].level, new_day);
    ck_assert_int_eq(level, levels[i].total);
    child += level;
  }
  ck_assert_int_eq(child, 87000000);
  ck_assert_int_eq(child * value_on(law, "scholarship.children", ALL, "", new_day), 174000000);
  bpjs_law_free(law);
}
END_TEST

static int64_t jkp_total(const bpjs_law *law, const char *day) {
  static const char *const instalments[] = {"1", "2", "3", "4", "5", "6"};
  const int64_t ceiling = value_on(law, "jkp.wage_ceiling", PU, "", day);
  int64_t total = 0;
  for (int i = 0; i < 6; i++)
    total += share(ceiling, value_on(law, "jkp.benefit.share", PU, instalments[i], day));
  return total;
}

START_TEST(jkp_pays_at_most_10_500_000_before_pp_6_2025_and_18_million_since) {
  bpjs_law *law = built_in();
  ck_assert_int_eq(jkp_total(law, "2022-02-01"), 10500000);
  ck_assert_int_eq(jkp_total(law, "2025-02-06"), 10500000);
  ck_assert_int_eq(jkp_total(law, "2025-02-07"), 18000000);
  bpjs_law_free(law);
}
END_TEST

/* Before and after work a migrant's JKM is that of workers at home. */
START_TEST(a_migrant_dies_insured_for_24_or_42_million_and_85_million_at_work) {
  static const struct {
    const char *day, *like;
    int64_t total;
  } rules[] = {{"2018-12-10", old_day, 24000000},
               {"2023-02-21", old_day, 24000000},
               {"2023-02-22", new_day, 42000000}};
  static const char *const phases[] = {"before", "after"};
  bpjs_law *law = built_in();
  for (int i = 0; i < 3; i++) {
    for (int p = 0; p < 2; p++)
      ck_assert_int_eq(value_on(law, "migrant.death", PMI, phases[p], rules[i].day) +
                           value_on(law, "migrant.periodic", PMI, phases[p], rules[i].day) +
                           value_on(law, "migrant.funeral", PMI, phases[p], rules[i].day),
                       rules[i].total);
    ck_assert_int_eq(jkm_total(law, rules[i].like), rules[i].total);
    ck_assert_int_eq(value_on(law, "migrant.death.during", PMI, "", rules[i].day), 85000000);
    ck_assert_int_eq(value_on(law, "migrant.jkk.death", PMI, "", rules[i].day), 85000000);
  }
  bpjs_law_free(law);
}
END_TEST

SUITE("law.derived_benefits", each_limit_of_jp_follows_from_the_year_before,
      jkk_pays_56_wages_for_total_disability_and_48_for_death,
      jkk_death_at_the_least_base_is_70_million,
      a_death_in_construction_in_2018_came_to_121_800_000,
      jkm_pays_24_million_before_pp_82_2019_and_42_million_since,
      a_scholarship_from_first_to_last_year_is_87_million_a_child,
      jkp_pays_at_most_10_500_000_before_pp_6_2025_and_18_million_since,
      a_migrant_dies_insured_for_24_or_42_million_and_85_million_at_work)
