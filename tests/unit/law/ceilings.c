#include "ask.h"

/* PP 45/2015 art 29: the last ceiling, as it was truncated, times 1 + growth,
 * truncated again. */
START_TEST(each_published_ceiling_follows_from_growth_by_truncation) {
  static const int64_t published[] = {7000000, 7335300, 7703500, 8094000,  8512400,  8939700,
                                      8754600, 9077600, 9559600, 10042300, 10547400, 11086300};
  bpjs_law *law = built_in();
  int64_t ceiling = value_on(law, "jp.wage_ceiling", BPJS_SEGMENT_PU, "", "2015-07-01");
  ck_assert_int_eq(ceiling, published[0]);
  for (int year = 2016; year <= 2026; year++) {
    char day[16];
    snprintf(day, sizeof day, "%d-03-01", year);
    const int64_t growth = value_on(law, "jp.wage_ceiling.growth", BPJS_SEGMENT_PU, "", day);
    const int64_t step = value_on(law, "rounding.step", BPJS_SEGMENT_ALL, "jp_ceiling", day);
    ck_assert_int_eq(value_on(law, "rounding.direction", BPJS_SEGMENT_ALL, "jp_ceiling", day),
                     BPJS_LAW_DIRECTION_DOWN);
    ceiling = ceiling * (1000000 + growth) / 1000000 / step * step;
    ck_assert_int_eq(ceiling, published[year - 2015]);
    ck_assert_int_eq(value_on(law, "jp.wage_ceiling", BPJS_SEGMENT_PU, "", day), ceiling);
  }
  bpjs_law_free(law);
}
END_TEST

/* 8,094,067.45; 8,512,459.80; 10,042,359.80; 11,086,372.14: four of the eleven
 * tell truncation from the nearest hundred. */
START_TEST(rounding_to_the_nearest_would_not_give_the_published_ceilings) {
  static const int years[] = {2018, 2019, 2024, 2026};
  bpjs_law *law = built_in();
  for (int i = 0; i < 4; i++) {
    char day[16], before[16];
    snprintf(day, sizeof day, "%d-03-01", years[i]);
    snprintf(before, sizeof before, "%d-02-28", years[i]);
    const int64_t last = value_on(law, "jp.wage_ceiling", BPJS_SEGMENT_PU, "", before);
    const int64_t growth = value_on(law, "jp.wage_ceiling.growth", BPJS_SEGMENT_PU, "", day);
    const int64_t nearest = (last * (1000000 + growth) / 1000000 + 50) / 100 * 100;
    ck_assert_int_eq(nearest, value_on(law, "jp.wage_ceiling", BPJS_SEGMENT_PU, "", day) + 100);
  }
  bpjs_law_free(law);
}
END_TEST

SUITE("law.ceilings", each_published_ceiling_follows_from_growth_by_truncation,
      rounding_to_the_nearest_would_not_give_the_published_ceilings)
