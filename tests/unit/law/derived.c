/* Rows that follow from others, and are in the tables because the law prints
 * them. */
#include "ask.h"

enum { PU = BPJS_SEGMENT_PU, BPU = BPJS_SEGMENT_BPU, JAKON = BPJS_SEGMENT_JAKON };

static const char *const classes[] = {"1", "2", "3", "4", "5"};

/* ppm of rupiah that come out whole */
static int64_t share(int64_t base, int64_t ppm) {
  ck_assert_int_eq(base * ppm % 1000000, 0);
  return base * ppm / 1000000;
}

START_TEST(jkp_is_the_sum_of_its_parts_and_net_rates_are_what_is_left) {
  static const char *const days[] = {"2021-02-02", "2025-02-06", "2025-02-07", "2026-11-21"};
  bpjs_law *law = built_in();
  for (int i = 0; i < 4; i++) {
    const char *day = days[i];
    const int64_t from_jkk = value_on(law, "jkp.rate.from_jkk", PU, "", day);
    const int64_t from_jkm = value_on(law, "jkp.rate.from_jkm", PU, "", day);
    ck_assert_int_eq(value_on(law, "jkp.rate.total", PU, "", day),
                     value_on(law, "jkp.rate.government", PU, "", day) + from_jkk + from_jkm);
    for (int c = 0; c < 5; c++)
      ck_assert_int_eq(value_on(law, "jkk.rate.net", PU, classes[c], day),
                       value_on(law, "jkk.rate", PU, classes[c], day) - from_jkk);
    ck_assert_int_eq(value_on(law, "jkm.rate.net", PU, "", day),
                     value_on(law, "jkm.rate", PU, "", day) - from_jkm);
  }
  bpjs_law_free(law);
}
END_TEST

START_TEST(bands_join_and_their_reference_is_the_middle) {
  bpjs_law *law = built_in();
  const char *day = "2015-07-01";
  int64_t half = 0;
  for (int band = 1; band <= 33; band++) {
    char key[16], next[16];
    snprintf(key, sizeof key, "%02d", band);
    snprintf(next, sizeof next, "%02d", band + 1);
    const int64_t from = value_on(law, "bpu.band.from", BPU, key, day);
    const int64_t reference = value_on(law, "bpu.band.reference", BPU, key, day);
    if (band < 33) {
      const int64_t above = value_on(law, "bpu.band.from", BPU, next, day);
      ck_assert_int_eq(value_on(law, "bpu.band.to", BPU, key, day) + 1000, above);
      if (band > 1) {
        ck_assert_int_eq(from + above, 2 * reference);
        half = (above - from) / 2;
      }
    } else { /* has no end: as wide as the one before */
      ck_assert_int_eq(reference, from + half);
    }
  }
  /* The first has no beginning: as wide as the second, 200,000. */
  ck_assert_int_eq(value_on(law, "bpu.band.from", BPU, "01", day), 0);
  ck_assert_int_eq(value_on(law, "bpu.band.reference", BPU, "01", day), 1100000 - 100000);
  bpjs_law_free(law);
}
END_TEST

START_TEST(the_first_and_last_band_give_the_least_and_most_of_bpu) {
  bpjs_law *law = built_in();
  const char *day = "2026-01-01";
  const int64_t least = value_on(law, "bpu.band.reference", BPU, "01", day);
  const int64_t most = value_on(law, "bpu.band.reference", BPU, "33", day);
  const int64_t jkk = value_on(law, "jkk.rate", BPU, "", day);
  const int64_t jht = value_on(law, "jht.rate", BPU, "", day);
  const int64_t jkm = value_on(law, "jkm.amount", BPU, "", day);
  ck_assert_int_eq(value_on(law, "jkk.amount.minimum", BPU, "", day), share(least, jkk));
  ck_assert_int_eq(value_on(law, "jkk.amount.maximum", BPU, "", day), share(most, jkk));
  ck_assert_int_eq(value_on(law, "jht.amount.minimum", BPU, "", day), share(least, jht));
  ck_assert_int_eq(value_on(law, "jht.amount.maximum", BPU, "", day), share(most, jht));
  ck_assert_int_eq(value_on(law, "package.minimum", BPU, "JKK+JKM", day), share(least, jkk) + jkm);
  ck_assert_int_eq(value_on(law, "package.minimum", BPU, "JKK+JKM+JHT", day),
                   share(least, jkk) + jkm + share(least, jht));
  ck_assert_int_eq(value_on(law, "relief.pp50_2025.package.minimum", BPU, "", day),
                   share(least, value_on(law, "relief.pp50_2025.jkk.rate", BPU, "transport", day)) +
                       value_on(law, "relief.pp50_2025.jkm.amount", BPU, "transport", day));
  bpjs_law_free(law);
}
END_TEST

START_TEST(pp_49_2020_leaves_one_hundredth) {
  bpjs_law *law = built_in();
  const char *day = "2020-08-01";
  const char *jkk = "relief.pp49_2020.jkk.rate", *jkm = "relief.pp49_2020.jkm.rate";
  for (int c = 0; c < 5; c++) {
    ck_assert_int_eq(value_on(law, jkk, PU, classes[c], day) * 100,
                     value_on(law, "jkk.rate", PU, classes[c], day));
    ck_assert_int_eq(value_on(law, jkk, JAKON, classes[c], day) * 100,
                     value_on(law, "construction.tier.jkk", JAKON, classes[c], day));
    ck_assert_int_eq(value_on(law, jkm, JAKON, classes[c], day) * 100,
                     value_on(law, "construction.tier.jkm", JAKON, classes[c], day));
  }
  ck_assert_int_eq(value_on(law, jkk, BPU, "", day) * 100, value_on(law, "jkk.rate", BPU, "", day));
  ck_assert_int_eq(value_on(law, jkk, JAKON, "wages", day) * 100,
                   value_on(law, "jkk.rate", JAKON, "wages", day));
  ck_assert_int_eq(value_on(law, jkm, PU, "", day) * 100, value_on(law, "jkm.rate", PU, "", day));
  ck_assert_int_eq(value_on(law, jkm, JAKON, "wages", day) * 100,
                   value_on(law, "jkm.rate", JAKON, "wages", day));
  ck_assert_int_eq(value_on(law, "relief.pp49_2020.jkm.amount", BPU, "", day) * 100,
                   value_on(law, "jkm.amount", BPU, "", day));
  ck_assert_int_eq(value_on(law, "relief.jp_deferral.rate.employer", PU, "", day) * 100,
                   value_on(law, "jp.rate.employer", PU, "", day));
  ck_assert_int_eq(value_on(law, "relief.jp_deferral.rate.worker", PU, "", day) * 100,
                   value_on(law, "jp.rate.worker", PU, "", day));
  bpjs_law_free(law);
}
END_TEST

START_TEST(the_reliefs_of_2025_leave_one_half) {
  bpjs_law *law = built_in();
  for (int c = 0; c < 5; c++) {
    const int64_t full = value_on(law, "jkk.rate", PU, classes[c], "2025-02-01");
    const char *relief = "relief.labour_intensive.jkk.rate";
    ck_assert_int_eq(value_on(law, relief, PU, classes[c], "2025-02-01") * 2, full);
    ck_assert_int_eq(value_on(law, relief, PU, classes[c], "2026-01-31") * 2, full);
  }
  static const char *const sectors[] = {"transport", "other"};
  for (int i = 0; i < 2; i++) {
    const char *day = "2026-04-01";
    ck_assert_int_eq(value_on(law, "relief.pp50_2025.jkk.rate", BPU, sectors[i], day) * 2,
                     value_on(law, "jkk.rate", BPU, "", day));
    ck_assert_int_eq(value_on(law, "relief.pp50_2025.jkm.amount", BPU, sectors[i], day) * 2,
                     value_on(law, "jkm.amount", BPU, "", day));
  }
  bpjs_law_free(law);
}
END_TEST

START_TEST(the_one_price_of_migrant_workers_is_the_sum_of_its_parts) {
  static const char *const days[] = {"2017-08-01", "2018-12-09", "2018-12-10", "2023-02-21"};
  bpjs_law *law = built_in();
  for (int i = 0; i < 4; i++)
    ck_assert_int_eq(value_on(law, "migrant.flat.total", BPJS_SEGMENT_PMI, "", days[i]),
                     value_on(law, "migrant.before_departure", BPJS_SEGMENT_PMI, "", days[i]) +
                         value_on(law, "migrant.flat", BPJS_SEGMENT_PMI, "", days[i]));
  bpjs_law_free(law);
}
END_TEST

/* 23, 25, 96, 23 and 24 industries in the groups, which are the classes. */
START_TEST(each_industry_has_the_class_of_its_group) {
  static const int expected[] = {23, 25, 96, 23, 24};
  int found[5] = {0};
  bpjs_law *law = built_in();
  ck_assert_int_eq(bpjs_law_industry_count(), 191);
  for (int64_t i = 0; i < bpjs_law_industry_count(); i++) {
    bpjs_law_industry industry = {.struct_size = sizeof industry};
    char code[32];
    ck_assert_int_eq(bpjs_law_industry_get(i, &industry, NULL), BPJS_OK);
    ck_assert_int_eq(industry.number, ++found[industry.group - 1]);
    snprintf(code, sizeof code, "G%d-%03d", industry.group, industry.number);
    ck_assert_str_eq(industry.code, code);
    ck_assert_str_ne(industry.name_id, "");
    ck_assert_str_ne(industry.name_en, "");
    ck_assert_int_eq(value_on(law, "jkk.industry_class", PU, code, "2019-12-02"), industry.group);
  }
  ck_assert_mem_eq(found, expected, sizeof found);
  bpjs_law_free(law);
}
END_TEST

SUITE("law.derived", jkp_is_the_sum_of_its_parts_and_net_rates_are_what_is_left,
      bands_join_and_their_reference_is_the_middle,
      the_first_and_last_band_give_the_least_and_most_of_bpu, pp_49_2020_leaves_one_hundredth,
      the_reliefs_of_2025_leave_one_half, the_one_price_of_migrant_workers_is_the_sum_of_its_parts,
      each_industry_has_the_class_of_its_group)
