/* Every row of an assessment is what the function of room dues gives for that person. */
#include "alone.h"
#include "assess/kernel.h"

enum { PAYERS = 5, PROGRAMMES = 5, COLUMNS_OF_LAW = PAYERS * PROGRAMMES + 2, MILLION = 1000000 };

/* For each programme and payer a column; then all dues of a month, and all packages. */
static void add_measures(bpjs_assess *assess, int32_t law) {
  for (int32_t p = 0; p < PROGRAMMES; p++)
    for (int32_t payer = 1; payer <= PAYERS; payer++) {
      const bpjs_tally_measure measure = {.struct_size = sizeof measure,
                                          .kind = BPJS_TALLY_MONTHLY,
                                          .law = law,
                                          .programme = 1 << p,
                                          .payer = payer};
      ck_assert_int_eq(bpjs_assess_add_measure(assess, &measure, NULL), BPJS_OK);
    }
  for (int32_t kind = BPJS_TALLY_MONTHLY; kind <= BPJS_TALLY_PACKAGE; kind++) {
    const bpjs_tally_measure all = {.struct_size = sizeof all, .kind = kind, .law = law};
    ck_assert_int_eq(bpjs_assess_add_measure(assess, &all, NULL), BPJS_OK);
  }
}

static void add_line(const bpjs_dues_line *line, bool once, int64_t *amounts) {
  for (int32_t p = 0; p < PROGRAMMES; p++)
    if (line->programme == 1 << p && !once)
      amounts[p * PAYERS + line->payer - 1] += line->amount;
  if (line->payer != BPJS_PAYER_RECOMPOSITION)
    amounts[PAYERS * PROGRAMMES + once] += line->amount;
}

static int32_t ask(const asked *a, int64_t i, int64_t *amounts) {
  const bool once = a->c->segment[i] == BPJS_SEGMENT_PMI;
  memset(amounts, 0, COLUMNS_OF_LAW * sizeof *amounts);
  if (once && !(a->days || a->industries))
    return BPJS_ERROR_ARGUMENT; /* the months of the contract are not there */
  if (absent(a, i))
    return BPJS_OK;
  if (once && a->days && month_of(a->c->enrolled[i]) < month_of(a->day))
    return BPJS_OK; /* paid in another month */
  bpjs_dues *dues = NULL;
  const int32_t status = ask_dues(a, i, &dues);
  bpjs_dues_line line = {.struct_size = sizeof line};
  for (int64_t k = 0; k < bpjs_dues_count(dues); k++) {
    ck_assert_int_eq(bpjs_dues_get(dues, k, &line, NULL), BPJS_OK);
    add_line(&line, once, amounts);
  }
  bpjs_dues_free(dues);
  return status;
}

/* ---- and all at once ---- */

static void compare(const asked *a, const int64_t *amounts, const int32_t *statuses,
                    int64_t column) {
  int64_t alone[COLUMNS_OF_LAW];
  for (int64_t i = 0; i < a->c->count; i++) {
    asked of_row = *a;
    if (a->day_of_row != NULL)
      of_row.day = a->day_of_row[i];
    const int32_t status = ask(&of_row, i, alone);
    ck_assert_msg(statuses[i] == status, "day %d, row %lld, segment %d: %s, alone %s", of_row.day,
                  (long long)i, a->c->segment[i], bpjs_status_name(statuses[i]),
                  bpjs_status_name(status));
    for (int64_t k = 0; k < COLUMNS_OF_LAW; k++)
      ck_assert_msg(amounts[(column + k) * a->c->count + i] == (status == BPJS_OK ? alone[k] : 0),
                    "row %lld, column %lld: %lld, alone %lld", (long long)i, (long long)k,
                    (long long)amounts[(column + k) * a->c->count + i], (long long)alone[k]);
  }
}

/* months: each row has a day of its own, in the years 2015 to 2026. */
static void hold_of(int32_t day, bool days, bool industries, bool months, int32_t path,
                    int32_t threads, int64_t count, uint64_t seed) {
  bpjs_law *law = built_in();
  bpjs_assess *assess = NULL;
  crowd c;
  crowd_make(&c, count, seed, day, days, industries);
  int32_t *own = crowd_array(count, sizeof *own);
  for (int64_t i = 0; i < count; i++)
    own[i] = day_of(2015, 1, 1) + (int32_t)random_below(&seed, 12 * 365);
  if (months)
    crowd_set(&c, BPJS_PEOPLE_DAY, BPJS_PEOPLE_INT32, own, NULL);
  ck_assert_int_eq(bpjs_assess_new(law, NULL, &assess, NULL), BPJS_OK);
  add_measures(assess, 0);
  int64_t *amounts = crowd_array(count * COLUMNS_OF_LAW, sizeof *amounts);
  int32_t *statuses = crowd_array(count, sizeof *statuses);
  bpjs_kernel kernel;
  if (path == BPJS_ASSESS_AVX2 && !bpjs_kernel_avx2(&kernel))
    path = BPJS_ASSESS_AUTO;
  const bpjs_assess_options options = {
      .struct_size = sizeof options, .day = day, .path = path, .threads = threads};
  bpjs_assess_summary summary = {.struct_size = sizeof summary};
  bpjs_error error = {.struct_size = sizeof error};
  const int32_t status = bpjs_assess_rows(assess, c.people, 0, count, &options, NULL, amounts,
                                          count * COLUMNS_OF_LAW, statuses, &summary, &error);
  ck_assert_msg(status == BPJS_OK, "%s", error.message);
  ck_assert_int_eq(summary.rows, count);
  ck_assert_int_eq(summary.assessed + summary.absent + summary.bad, count);
  const asked a = {&c, law, day, days, industries, months ? own : NULL};
  compare(&a, amounts, statuses, 0);
  free(own);
  free(amounts);
  free(statuses);
  bpjs_assess_free(assess);
  crowd_free(&c);
  bpjs_law_free(law);
}

static void hold(int32_t day, bool days, bool industries, int32_t path, int32_t threads,
                 int64_t count, uint64_t seed) {
  hold_of(day, days, industries, false, path, threads, count, seed);
}

START_TEST(each_row_may_have_its_month) {
  hold_of(day_of(2025, 3, 1), false, true, true, BPJS_ASSESS_AUTO, 2, suite_cases(50000), 9);
}
END_TEST

START_TEST(a_million_workers_are_each_as_if_alone) {
  const int64_t some = suite_cases(MILLION); /* unless all are asked for, a fortieth */
  hold(day_of(2025, 3, 10), true, true, BPJS_ASSESS_AUTO, 2, some < MILLION ? some / 4 + 1 : some,
       1);
}
END_TEST

START_TEST(columns_of_bytes_too) {
  hold(day_of(2024, 12, 31), false, false, BPJS_ASSESS_AUTO, 1, suite_cases(100000), 2);
  hold(day_of(2024, 12, 31), false, false, BPJS_ASSESS_SCALAR, 3, suite_cases(100000), 3);
}
END_TEST

START_TEST(under_the_law_of_each_year) {
  for (int32_t year = 2015; year <= 2026; year++)
    hold(day_of(year, 9, 1), true, year % 2 == 0, BPJS_ASSESS_SCALAR, 1, suite_cases(20000),
         (uint64_t)year);
  hold(day_of(2017, 1, 1), true, false, BPJS_ASSESS_AVX2, 1, suite_cases(20000), 5);
  hold(day_of(2026, 3, 1), false, true, BPJS_ASSESS_AUTO, 1, suite_cases(20000), 6);
}
END_TEST

SUITE("assess.equal", a_million_workers_are_each_as_if_alone, columns_of_bytes_too,
      each_row_may_have_its_month, under_the_law_of_each_year)
