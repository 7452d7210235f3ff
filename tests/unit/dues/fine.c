#include "asked.h"

static bpjs_dues *due(const bpjs_law *law, int32_t day, int64_t amount, int32_t months) {
  bpjs_dues *dues = NULL;
  bpjs_error error = {.struct_size = sizeof error};
  int32_t status = bpjs_dues_fine(law, day, amount, months, NULL, &dues, &error);
  ck_assert_msg(status == BPJS_OK, "%s", error.message);
  return dues;
}

static int64_t fine_of(const bpjs_law *law, int32_t day, int64_t amount, int32_t months) {
  bpjs_dues *dues = due(law, day, amount, months);
  ck_assert_int_eq(bpjs_dues_count(dues), 1);
  const bpjs_dues_line line = line_at(dues, 0);
  ck_assert_int_eq(line.programme, 0);
  ck_assert_int_eq(line.payer, BPJS_PAYER_EMPLOYER);
  ck_assert_int_eq(line.base, amount);
  ck_assert_int_eq(line.count, months);
  const uint32_t rows = BPJS_DUES_ROUNDED | BPJS_DUES_KNOWN_ASSUMED | BPJS_DUES_OVERLAY;
  ck_assert_uint_eq(line.flags & ~rows, BPJS_DUES_FINE | BPJS_DUES_RATE);
  ck_assert_int_eq(total_at(dues, -1).employer, line.amount);
  ck_assert_int_eq(total_at(dues, -1).bill, line.amount);
  bpjs_dues_free(dues);
  return line.amount;
}

/* 2 % a month of 689,000: 13,780; three months 41,340, not compounded. */
START_TEST(it_grows_with_the_months_and_is_not_compounded) {
  bpjs_law *law = built_in();
  const int32_t day = day_of(2024, 3, 20);
  ck_assert_int_eq(fine_of(law, day, 689000, 0), 0);
  ck_assert_int_eq(fine_of(law, day, 689000, 1), 13780);
  ck_assert_int_eq(fine_of(law, day, 689000, 3), 41340);
  ck_assert_int_eq(fine_of(law, day, 689000, 1200), 16536000);
  ck_assert_int_eq(fine_of(law, day, 0, 12), 0);
  bpjs_law_free(law);
}
END_TEST

/* 0.5 % for contributions of 2020-08 to 2021-01. */
START_TEST(it_was_lower_for_months_of_the_pandemic) {
  bpjs_law *law = built_in();
  const struct {
    int32_t year, month;
    int64_t fine;
  } cases[] = {{2015, 7, 20000}, {2020, 7, 20000}, {2020, 8, 5000},
               {2021, 1, 5000},  {2021, 2, 20000}, {2026, 11, 20000}};
  for (int i = 0; i < 6; i++)
    ck_assert_int_eq(fine_of(law, day_of(cases[i].year, cases[i].month, 28), 1000000, 1),
                     cases[i].fine);
  bpjs_law_free(law);
}
END_TEST

/* 25 x 2 % = 0.5 -> 1; two months 1, three 1.5 -> 2; 24 x 2 % = 0.48 -> 0, two
 * months 0.96 -> 1: all months are rounded at once. */
START_TEST(all_months_are_rounded_at_once) {
  bpjs_law *law = built_in();
  const int32_t day = day_of(2024, 3, 1);
  ck_assert_int_eq(fine_of(law, day, 25, 1), 1);
  ck_assert_int_eq(fine_of(law, day, 25, 2), 1);
  ck_assert_int_eq(fine_of(law, day, 25, 3), 2);
  ck_assert_int_eq(fine_of(law, day, 24, 1), 0);
  ck_assert_int_eq(fine_of(law, day, 24, 2), 1);
  bpjs_dues *dues = due(law, day, 24, 2);
  const bpjs_dues_line line = line_at(dues, 0);
  ck_assert_int_eq(line.fraction_ppm, 960000);
  ck_assert_int_eq(line.rate_ppm, 20000);
  ck_assert_int_eq(line.confidence, BPJS_LAW_CONFIDENCE_C);
  ck_assert_uint_ne(line.flags & BPJS_DUES_ROUNDED, 0);
  bpjs_dues_free(dues);
  dues = due(law, day, 25, 2);
  ck_assert_int_eq(line_at(dues, 0).confidence, BPJS_LAW_CONFIDENCE_B);
  bpjs_dues_free(dues);
  bpjs_law *up = law_with("rounding.step\tALL\tfine\t2015-07-01\t\t\t100\tIDR\tx\tA\t\n"
                          "rounding.direction\tALL\tfine\t2015-07-01\t\t\tup\tdirection\tx\tA\t\n");
  ck_assert_int_eq(fine_of(up, day, 25, 2), 100);
  bpjs_law_free(up);
  bpjs_law_free(law);
}
END_TEST

START_TEST(rounding_without_a_rule_is_refused) {
  bpjs_law *law = law_of("fine.rate\tPU\t\t2020-01-01\t\t\t20000\tppm\tx\tA\t\n");
  bpjs_error error = {.struct_size = sizeof error};
  bpjs_dues *dues = NULL;
  const int32_t day = day_of(2020, 1, 1);
  ck_assert_int_eq(fine_of(law, day, 25, 2), 1);
  ck_assert_int_eq(bpjs_dues_fine(law, day, 25, 1, NULL, &dues, &error), BPJS_ERROR_NO_RULE);
  ck_assert_str_eq(error.value, "rounding.step");
  ck_assert_ptr_null(dues);
  bpjs_law_free(law);
}
END_TEST

/* int64 max x 2 % x 50 = int64 max; 51 months are beyond it. 9,223,372,036,854,775,807
 * x 2 % = 184,467,440,737,095,516.14. */
START_TEST(the_largest_contributions_are_exact) {
  bpjs_law *law = built_in();
  const int32_t day = day_of(2024, 3, 1);
  bpjs_error error = {.struct_size = sizeof error};
  bpjs_dues *dues = NULL;
  ck_assert_int_eq(fine_of(law, day, INT64_MAX, 1), INT64_C(184467440737095516));
  ck_assert_int_eq(fine_of(law, day, INT64_MAX, 50), INT64_MAX);
  ck_assert_int_eq(fine_of(law, day, 1, 1), 0);
  ck_assert_int_eq(bpjs_dues_fine(law, day, INT64_MAX, 51, NULL, &dues, &error),
                   BPJS_ERROR_OVERFLOW);
  ck_assert_str_eq(error.field, "amount");
  ck_assert_int_eq(bpjs_dues_fine(law, day, INT64_MAX, 1200, NULL, &dues, &error),
                   BPJS_ERROR_OVERFLOW);
  ck_assert_ptr_null(dues);
  bpjs_law_free(law);
}
END_TEST

START_TEST(what_is_out_of_range_is_refused_by_name) {
  bpjs_law *law = built_in();
  bpjs_error error = {.struct_size = sizeof error};
  bpjs_dues *dues = NULL;
  const struct {
    int32_t day;
    int64_t amount;
    int32_t months, status;
    const char *field;
  } cases[] = {
      {19000, -1, 1, BPJS_ERROR_RANGE, "amount"},
      {19000, INT64_MIN, 1, BPJS_ERROR_RANGE, "amount"},
      {19000, 1, -1, BPJS_ERROR_RANGE, "months"},
      {19000, 1, 1201, BPJS_ERROR_RANGE, "months"},
      {INT32_MAX, 1, 1, BPJS_ERROR_RANGE, "day"},
      {day_of(2015, 6, 30), 1, 1, BPJS_ERROR_NO_RULE, "parameter"},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    ck_assert_int_eq(
        bpjs_dues_fine(law, cases[i].day, cases[i].amount, cases[i].months, NULL, &dues, &error),
        cases[i].status);
    ck_assert_str_eq(error.field, cases[i].field);
  }
  bpjs_law_policy policy = {.struct_size = sizeof policy, .flags = 2};
  ck_assert_int_eq(bpjs_dues_fine(law, 19000, 1, 1, &policy, &dues, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_dues_fine(NULL, 19000, 1, 1, NULL, &dues, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "law");
  ck_assert_int_eq(bpjs_dues_fine(law, 19000, 1, 1, NULL, NULL, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "dues");
  error.struct_size = 0;
  ck_assert_int_eq(bpjs_dues_fine(law, 19000, 1, 1, NULL, &dues, &error), BPJS_ERROR_STRUCT_SIZE);
  ck_assert_ptr_null(dues);
  bpjs_law_free(law);
}
END_TEST

START_TEST(failing_allocations_leave_nothing_behind) {
  bpjs_law *law = built_in();
  bpjs_dues *dues = NULL;
  FAIL_EACH_ALLOCATION(bpjs_dues_fine(law, 19000, 25, 1, NULL, &dues, NULL),
                       ck_assert_ptr_null(dues));
  bpjs_dues_free(dues);
  bpjs_law_free(law);
}
END_TEST

SUITE("dues.fine", it_grows_with_the_months_and_is_not_compounded,
      it_was_lower_for_months_of_the_pandemic, all_months_are_rounded_at_once,
      rounding_without_a_rule_is_refused, the_largest_contributions_are_exact,
      what_is_out_of_range_is_refused_by_name, failing_allocations_leave_nothing_behind)
