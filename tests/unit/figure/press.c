/* What the press figures give, each expected value worked out here. A quotient
 * is least where the numerator is least and the denominator greatest. */
#include <math.h>

#include "figures.h"

typedef int32_t operation(const bpjs_figure *, const bpjs_figure *, bpjs_figure *, bpjs_error *);

static bpjs_figure of_two(operation *apply, const char *a, const char *b) {
  bpjs_figure first = figure_of(a), second = figure_of(b), result = {.struct_size = sizeof result};
  bpjs_error error = {.struct_size = sizeof error};
  int32_t status = apply(&first, &second, &result, &error);
  ck_assert_msg(status == BPJS_OK, "%s, %s: %s", a, b, error.message);
  return result;
}

/* Value and bounds, to the last but few binary digits. */
static void check(bpjs_figure got, double value, double lower, double upper, const char *text,
                  const char *interval) {
  ck_assert_double_eq_tol(got.value, value, fabs(value) * 1e-14);
  ck_assert_double_eq_tol(got.lower, lower, fabs(lower) * 1e-14);
  ck_assert_double_eq_tol(got.upper, upper, fabs(upper) * 1e-14);
  ck_assert_int_eq(got.bounds, BPJS_BOUNDS_ROUNDING);
  figure_prints(&got, BPJS_FORMAT_TEXT, BPJS_LANGUAGE_EN, text);
  figure_prints(&got, BPJS_FORMAT_INTERVAL, BPJS_LANGUAGE_EN, interval);
}

START_TEST(coverage_of_eligible_and_of_employed_workers) {
  /* 39.2 / 101 = 0.38812; 39.15 / 101.5 = 0.38571; 39.25 / 100.5 = 0.39055 */
  check(of_two(bpjs_figure_share, "39,2 juta pekerja", "101 juta pekerja"), 100 * 39.2 / 101,
        100 * 39.15 / 101.5, 100 * 39.25 / 100.5, "38.81 %", "38.57 to 39.05 %");
  /* 39.2 / 142 = 0.27606; 39.15 / 142.5 = 0.27474; 39.25 / 141.5 = 0.27739 */
  check(of_two(bpjs_figure_share, "39,2 juta", "142 juta orang"), 100 * 39.2 / 142,
        100 * 39.15 / 142.5, 100 * 39.25 / 141.5, "27.61 %", "27.47 to 27.74 %");
}
END_TEST

START_TEST(vulnerable_workers_of_all_and_of_the_target) {
  /* 2.81 / 39.2 = 0.07168; 2.805 / 39.25 = 0.07146; 2.815 / 39.15 = 0.07190 */
  check(of_two(bpjs_figure_share, "2,81 juta", "39,2 juta"), 100 * 2.81 / 39.2, 100 * 2.805 / 39.25,
        100 * 2.815 / 39.15, "7.17 %", "7.15 to 7.19 %");
  /* 2.81 / 30 = 0.09367; 2.805 / 30.5 = 0.09197; 2.815 / 29.5 = 0.09542 */
  check(of_two(bpjs_figure_share, "2,81 juta", "30 juta"), 100 * 2.81 / 30, 100 * 2.805 / 30.5,
        100 * 2.815 / 29.5, "9.37 %", "9.20 to 9.54 %");
}
END_TEST

START_TEST(gap_between_eligible_and_covered) {
  /* 101 - 39.2 = 61.8; 100.5 - 39.25 = 61.25; 101.5 - 39.15 = 62.35 */
  check(of_two(bpjs_figure_subtract, "101 juta", "39,2 juta pekerja"), 61.8e6, 61.25e6, 62.35e6,
        "61.80 million persons", "61.25 to 62.35 million persons");
}
END_TEST

START_TEST(segments_add_to_the_total) {
  /* 29.3 + 9.9 + 6 = 45.2; half units 0.05 + 0.05 + 0.5 = 0.6 */
  bpjs_figure sum = of_two(bpjs_figure_add, "29,3 juta", "9,9 juta");
  bpjs_figure construction = figure_of("6 juta"), total = {.struct_size = sizeof total};
  ck_assert_int_eq(bpjs_figure_add(&sum, &construction, &total, NULL), BPJS_OK);
  check(total, 45.2e6, 44.6e6, 45.8e6, "45.20 million", "44.60 to 45.80 million");
  /* Whole numbers below 2^53 are added without any error. */
  ck_assert_double_eq(total.value, 45200000);
  ck_assert_double_eq(total.lower, 44600000);
  ck_assert_double_eq(total.upper, 45800000);
}
END_TEST

START_TEST(shares_of_the_segments) {
  /* 29.3 / 45.2 = 0.64823; 29.25 / 45.25 = 0.64641; 29.35 / 45.15 = 0.65006 */
  check(of_two(bpjs_figure_share, "29,3 juta", "45,2 juta"), 100 * 29.3 / 45.2, 100 * 29.25 / 45.25,
        100 * 29.35 / 45.15, "64.82 %", "64.64 to 65.01 %");
  /* 9.9 / 45.2 = 0.21903; 9.85 / 45.25 = 0.21768; 9.95 / 45.15 = 0.22038 */
  check(of_two(bpjs_figure_share, "9,9 juta", "45,2 juta"), 100 * 9.9 / 45.2, 100 * 9.85 / 45.25,
        100 * 9.95 / 45.15, "21.90 %", "21.77 to 22.04 %");
  /* 6 / 45.2 = 0.13274; 5.5 / 45.25 = 0.12155; 6.5 / 45.15 = 0.14396 */
  check(of_two(bpjs_figure_share, "6 juta", "45,2 juta"), 100 * 6 / 45.2, 100 * 5.5 / 45.25,
        100 * 6.5 / 45.15, "13.27 %", "12.15 to 14.40 %");
}
END_TEST

START_TEST(average_benefits) {
  /* 90 / 7.3 = 12.3288; 89.5 / 7.35 = 12.1769; 90.5 / 7.25 = 12.4828 */
  check(of_two(bpjs_figure_average, "Rp90 triliun", "7,3 juta penerima"), 90e6 / 7.3, 89.5e6 / 7.35,
        90.5e6 / 7.25, "Rp12.33 million", "Rp12.18 to Rp12.48 million");
  /* 57 / 4.2 = 13.5714; 56.5 / 4.25 = 13.2941; 57.5 / 4.15 = 13.8554 */
  check(of_two(bpjs_figure_average, "Rp57 triliun", "4,2 juta penerima"), 57e6 / 4.2, 56.5e6 / 4.25,
        57.5e6 / 4.15, "Rp13.57 million", "Rp13.29 to Rp13.86 million");
  /* 663000 / 160 = 4143.75; 662500 / 160.5 = 4127.73; 663500 / 159.5 = 4159.87 */
  check(of_two(bpjs_figure_average, "Rp663 miliar", "160 ribu anak"), 663e6 / 160, 662.5e6 / 160.5,
        663.5e6 / 159.5, "Rp4.14 million", "Rp4.13 to Rp4.16 million");
}
END_TEST

START_TEST(base_before_the_growth) {
  /* 39.2 / 1.4934 = 26.2488; 39.15 / 1.49345 = 26.2145; 39.25 / 1.49335 = 26.2832 */
  check(of_two(bpjs_figure_base, "39,2 juta", "49,34 persen"), 39.2e6 / 1.4934, 39.15e6 / 1.49345,
        39.25e6 / 1.49335, "26.25 million", "26.21 to 26.28 million");
}
END_TEST

START_TEST(growth_of_participants_in_a_year) {
  /* 45.22 / 41.56 = 1.08807; 45.215 / 41.565 = 1.08781; 45.225 / 41.555 = 1.08832 */
  check(of_two(bpjs_figure_growth, "41,56 juta", "45,22 juta"), 100 * (45.22 - 41.56) / 41.56,
        100 * (45.215 - 41.565) / 41.565, 100 * (45.225 - 41.555) / 41.555, "8.81 %",
        "8.78 to 8.83 %");
}
END_TEST

SUITE("figure.press", coverage_of_eligible_and_of_employed_workers,
      vulnerable_workers_of_all_and_of_the_target, gap_between_eligible_and_covered,
      segments_add_to_the_total, shares_of_the_segments, average_benefits, base_before_the_growth,
      growth_of_participants_in_a_year)
