/* A band is found as if all were walked through. */
#include "assess/bands.h"

#include "../laws.h"
#include "../random.h"

static int32_t walk(const bpjs_bpu_rules *rules, int64_t income) {
  int32_t band = rules->band_count - 1;
  while (band >= 0 && rules->band_from[band].value > income)
    band--;
  return band;
}

static void hold(const bpjs_bpu_rules *rules) {
  bpjs_bands bands;
  uint64_t state = 5;
  bpjs_bands_make(rules, &bands);
  for (int32_t i = 0; i < rules->band_count; i++)
    for (int64_t by = -1; by <= 1; by++) {
      const int64_t income = rules->band_from[i].value + by;
      if (income >= 0)
        ck_assert_int_eq(bpjs_bands_of(&bands, income), walk(rules, income));
    }
  for (int i = 0; i < 20000; i++) {
    const int64_t income = (int64_t)(random_next(&state) >> (1 + random_below(&state, 50)));
    ck_assert_int_eq(bpjs_bands_of(&bands, income), walk(rules, income));
  }
  ck_assert_int_eq(bpjs_bands_of(&bands, INT64_MAX), rules->band_count - 1);
}

START_TEST(the_law_has_bands) {
  static bpjs_bpu_rules rules;
  bpjs_law *law = built_in();
  bpjs_law_policy policy;
  ck_assert_int_eq(bpjs_law_policy_in(NULL, &policy, NULL), BPJS_OK);
  bpjs_bpu_rules_resolve(&rules, law, &policy, day_of(2025, 3, 1));
  ck_assert_int_gt(rules.band_count, 1);
  hold(&rules);
  bpjs_law_free(law);
}
END_TEST

/* Bands that begin above 0, lie a rupiah apart, and reach beyond the last bucket. */
START_TEST(bands_may_be_of_any_width) {
  static const int64_t froms[][5] = {{100, 101, 5000, 900000, 5000000000000},
                                     {0, 1, 2, 3, 4},
                                     {5000000, 5000000 + 1, 7000000, 70000000000, INT64_MAX - 1}};
  for (size_t k = 0; k < sizeof froms / sizeof *froms; k++) {
    static bpjs_bpu_rules rules;
    rules.band_count = 5;
    for (int32_t i = 0; i < 5; i++)
      rules.band_from[i].value = froms[k][i];
    hold(&rules);
  }
}
END_TEST

START_TEST(without_bands_there_is_none) {
  static bpjs_bpu_rules rules;
  bpjs_bands bands;
  bpjs_bands_make(&rules, &bands);
  ck_assert_int_eq(bpjs_bands_of(&bands, 0), -1);
  ck_assert_int_eq(bpjs_bands_of(&bands, 1000000000000), -1);
}
END_TEST

SUITE("assess.bands", the_law_has_bands, bands_may_be_of_any_width, without_bands_there_is_none)
