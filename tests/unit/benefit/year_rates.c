#include "benefit/development.h"
#include "savings.h"

static int32_t check(const bpjs_year_rate *items, int64_t count, bpjs_error *error) {
  const bpjs_year_rates rates = {items, count};
  return bpjs_year_rates_check(&rates, "rates", error);
}

START_TEST(a_rate_of_its_own_year_goes_before_that_of_every_year) {
  const bpjs_year_rate items[] = {rate_of(2020, 1), rate_of(0, 2), rate_of(2021, 3)};
  bpjs_year_rates rates = {items, 3};
  int32_t rate = 7;
  ck_assert(bpjs_year_rates_find(&rates, 2020, &rate));
  ck_assert_int_eq(rate, 1);
  ck_assert(bpjs_year_rates_find(&rates, 2021, &rate));
  ck_assert_int_eq(rate, 3);
  ck_assert(bpjs_year_rates_find(&rates, 2022, &rate));
  ck_assert_int_eq(rate, 2);
  rates.count = 1;
  rate = 7;
  ck_assert(!bpjs_year_rates_find(&rates, 2021, &rate));
  ck_assert_int_eq(rate, 7);
  rates.count = 0;
  ck_assert(!bpjs_year_rates_find(&rates, 2020, &rate));
}
END_TEST

START_TEST(rates_from_minus_100_to_1000_percent_are_taken) {
  const bpjs_year_rate items[] = {rate_of(1900, -1000000), rate_of(2199, 10000000), rate_of(0, 0)};
  ck_assert_int_eq(check(items, 3, NULL), BPJS_OK);
  ck_assert_int_eq(check(NULL, 0, NULL), BPJS_OK);
}
END_TEST

START_TEST(what_is_out_of_range_is_refused_with_its_row) {
  const bpjs_year_rate good = rate_of(2020, 50000);
  const struct {
    bpjs_year_rate rate;
    const char *field, *value;
  } cases[] = {
      {rate_of(1899, 0), "year", "1899"},
      {rate_of(2200, 0), "year", "2200"},
      {rate_of(-1, 0), "year", "-1"},
      {rate_of(2021, -1000001), "rate_ppm", "-1000001"},
      {rate_of(2021, 10000001), "rate_ppm", "10000001"},
      {rate_of(2020, 50000), "year", "2020"}, /* twice */
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    const bpjs_year_rate items[] = {good, cases[i].rate};
    bpjs_error error = {.struct_size = sizeof error};
    ck_assert_int_eq(check(items, 2, &error), BPJS_ERROR_RANGE);
    ck_assert_int_eq(check(items, 2, NULL), BPJS_ERROR_RANGE);
    ck_assert_int_eq(error.row, 2);
    ck_assert_str_eq(error.field, cases[i].field);
    ck_assert_str_eq(error.value, cases[i].value);
  }
  const bpjs_year_rate every[] = {rate_of(0, 1), rate_of(0, 1)};
  ck_assert_int_eq(check(every, 2, NULL), BPJS_ERROR_RANGE);
}
END_TEST

START_TEST(arrays_that_cannot_be_are_refused) {
  bpjs_year_rate items[] = {rate_of(2020, 1), rate_of(2021, 1)};
  bpjs_error error = {.struct_size = sizeof error};
  ck_assert_int_eq(check(items, -1, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "rates");
  ck_assert_int_eq(check(NULL, 1, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(check(items, 1000001, &error), BPJS_ERROR_LIMIT);
  items[1].reserved = 1;
  ck_assert_int_eq(check(items, 2, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "reserved");
  ck_assert_int_eq(error.row, 2);
  items[1].reserved = 0;
  items[1].struct_size = 8;
  ck_assert_int_eq(check(items, 2, &error), BPJS_ERROR_STRUCT_SIZE);
  ck_assert_str_eq(error.field, "rates");
}
END_TEST

START_TEST(development_is_never_below_0) {
  const bpjs_year_rate items[] = {rate_of(2020, 0), rate_of(2021, -1)};
  const bpjs_year_rates rates = {items, 2}, none = {NULL, 0}, wrong = {NULL, 1};
  bpjs_error error = {.struct_size = sizeof error};
  ck_assert_int_eq(bpjs_development_rates_check(&rates, "rates", &error), BPJS_ERROR_RANGE);
  ck_assert_str_eq(error.field, "rate_ppm");
  ck_assert_str_eq(error.value, "-1");
  ck_assert_int_eq(error.row, 2);
  ck_assert_int_eq(bpjs_development_rates_check(&rates, "rates", NULL), BPJS_ERROR_RANGE);
  ck_assert_int_eq(bpjs_development_rates_check(&none, "rates", NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_development_rates_check(&wrong, "rates", NULL), BPJS_ERROR_ARGUMENT);
}
END_TEST

SUITE("benefit.year_rates", a_rate_of_its_own_year_goes_before_that_of_every_year,
      rates_from_minus_100_to_1000_percent_are_taken, what_is_out_of_range_is_refused_with_its_row,
      arrays_that_cannot_be_are_refused, development_is_never_below_0)
