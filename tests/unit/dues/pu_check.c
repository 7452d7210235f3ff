/* What a wage earner can be. */
#include "pu_sample.h"

#include "dues/pu.h"

/* The field that the second of two workers is refused for. */
static void refuses(const bpjs_wage_earner *worker, const char *field) {
  bpjs_wage_earner workers[] = {earner(2020, 1, 5000000), *worker};
  bpjs_error error = fails(workers, 2, NULL, BPJS_ERROR_RANGE);
  ck_assert_str_eq(error.field, field);
  ck_assert_int_eq(error.row, 2);
}

#define REFUSES(field, ...)                                                                        \
  do {                                                                                             \
    const int64_t values_[] = {__VA_ARGS__};                                                       \
    for (size_t i_ = 0; i_ < sizeof values_ / sizeof values_[0]; i_++) {                           \
      bpjs_wage_earner worker_ = earner(2024, 6, 5000000);                                         \
      memset(&worker_.field, 0, sizeof worker_.field);                                             \
      memcpy(&worker_.field, &values_[i_], sizeof worker_.field);                                  \
      refuses(&worker_, #field);                                                                   \
    }                                                                                              \
  } while (0)

START_TEST(lists_have_ends) {
  REFUSES(flags, 16, UINT32_MAX);
  REFUSES(wage_kind, -1, 4, INT32_MIN, INT32_MAX);
  REFUSES(risk_class, -1, 6, INT32_MIN, INT32_MAX);
  REFUSES(size, -1, 4);
  REFUSES(programmes, 32, UINT32_MAX);
  REFUSES(reliefs, 8, UINT32_MAX);
  REFUSES(jkn, -1, 3);
}
END_TEST

START_TEST(numbers_have_ends) {
  REFUSES(active_workers, -1, INT32_MIN);
  REFUSES(sales_fall_ppm, 1000001, INT32_MAX);
  REFUSES(wage, -1, INT64_MIN);
  REFUSES(minimum_wage, -1, INT64_MIN);
}
END_TEST

START_TEST(days_have_ends) {
  const int64_t before = day_of(1899, 12, 31), after = day_of(2200, 1, 1);
  REFUSES(day, before, after, INT32_MIN, INT32_MAX);
  REFUSES(registered_day, before, after);
  REFUSES(paid_through_day, before, after);
  REFUSES(payment_day, before, after);
  bpjs_wage_earner worker = earner(2024, 6, 5000000);
  worker.flags = BPJS_WORKER_BORN;
  worker.born_day = (int32_t)before;
  refuses(&worker, "born_day");
}
END_TEST

START_TEST(months_have_ends) {
  REFUSES(months, -1, 1201, INT32_MIN, INT32_MAX);
}
END_TEST

/* Somebody born within the month can have a bill of it, not somebody of the next. */
START_TEST(nobody_is_born_later) {
  bpjs_wage_earner worker = earner(2024, 6, 5000000);
  worker.flags = BPJS_WORKER_BORN;
  worker.born_day = day_of(2024, 6, 30);
  bpjs_dues_free(dues_of(&worker));
  worker.born_day++;
  refuses(&worker, "born_day");
  worker.flags = 0;
  worker.born_day = day_of(1980, 1, 1); /* given, and the flag forgotten */
  refuses(&worker, "born_day");
}
END_TEST

/* Registered in the month or before it, and not before birth; paid in it or after.
 * Where there are several months the first counts. */
START_TEST(facts_have_an_order) {
  bpjs_wage_earner worker = earner(2024, 6, 5000000);
  worker.months = 3;
  worker.registered_day = day_of(2024, 6, 30);
  worker.payment_day = day_of(2024, 6, 1);
  worker.paid_through_day = day_of(2030, 1, 1); /* in advance */
  bpjs_dues_free(dues_of(&worker));
  worker.registered_day++;
  refuses(&worker, "registered_day");
  worker.registered_day = day_of(1990, 5, 5);
  worker.payment_day--;
  refuses(&worker, "payment_day");
  worker.payment_day = 0;
  worker.flags = BPJS_WORKER_BORN;
  worker.born_day = day_of(1990, 5, 5);
  bpjs_dues_free(dues_of(&worker));
  worker.born_day++;
  refuses(&worker, "registered_day");
  worker.registered_day = 0;
  bpjs_dues_free(dues_of(&worker));
}
END_TEST

START_TEST(nobody_has_to_be_told) {
  bpjs_wage_earner worker = earner(2024, 6, -1);
  ck_assert_int_eq(bpjs_pu_check(&worker, 1, NULL), BPJS_ERROR_RANGE);
}
END_TEST

START_TEST(an_industry_ends_with_a_nul) {
  bpjs_wage_earner worker = earner(2024, 6, 5000000);
  memset(worker.industry, 'G', sizeof worker.industry);
  refuses(&worker, "industry");
}
END_TEST

START_TEST(all_ends_are_fine) {
  bpjs_wage_earner worker = {.struct_size = sizeof worker,
                             .flags = 15,
                             .day = day_of(2026, 12, 31),
                             .months = 1,
                             .wage_kind = BPJS_WAGE_KIND_PIECE_WEATHER,
                             .risk_class = 5,
                             .size = BPJS_COMPANY_SIZE_MICRO,
                             .programmes = JKK | JKM | JHT | JP | JKP,
                             .reliefs = 7,
                             .jkn = BPJS_JKN_NONE,
                             .born_day = day_of(1900, 1, 1),
                             .registered_day = day_of(2026, 12, 31),
                             .paid_through_day = day_of(2199, 12, 31),
                             .payment_day = day_of(2199, 12, 31),
                             .active_workers = INT32_MAX,
                             .sales_fall_ppm = 1000000,
                             .wage = INT64_MAX,
                             .minimum_wage = INT64_MAX};
  bpjs_dues_free(dues_of(&worker));
  worker.sales_fall_ppm = INT32_MIN;
  bpjs_dues_free(dues_of(&worker));
}
END_TEST

SUITE("dues.pu_check", lists_have_ends, numbers_have_ends, days_have_ends, months_have_ends,
      nobody_is_born_later, facts_have_an_order, nobody_has_to_be_told, an_industry_ends_with_a_nul,
      all_ends_are_fine)
