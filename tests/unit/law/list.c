#include "ask.h"
#include "made.h"

#define ROWS                                                                                       \
  "jht.rate.employer\tPU\t\t2015-07-01\t\t\t37000\tppm\tx\tA\t\n"                      /* 0 */     \
  "jkk.rate\tPU\t1\t2015-07-01\t2019-12-31\t\t2400\tppm\tx\tB\t\n"                     /* 1 */     \
  "jkk.rate\tPU\t1\t2020-01-01\t\t2020-02-01\t2500\tppm\tx\tB\t\n"                     /* 2 */     \
  "jkk.rate\tPU\t2\t2015-07-01\t\t\t5400\tppm\tx\tB\t\n"                               /* 3 */     \
  "jkk.rate\tBPU\t\t2015-07-01\t\t\t10000\tppm\tx\tB\t\n"                              /* 4 */     \
  "jp.wage_ceiling\tPU\t\t2025-03-01\t2026-02-28\t\t10547400\tIDR\tx\tB\t\n"           /* 5 */     \
  "jp.wage_ceiling\tPU\t\t2026-03-01\t2027-02-28\t\t11086300\tIDR\tx\tD\t\n"           /* 6 */     \
  "note.jkp.bill\tPU\t\t2022-02-01\t\t\t\tnote\tx\tC\t\n"                              /* 7 */     \
  "relief.pp49_2020.full_months\tALL\t\t2020-08-01\t2021-01-31\t\t2\tmonths\tx\tC\t\n" /* 8 */

static bpjs_law_query query_of(const char *pattern, int32_t segment, const char *day) {
  bpjs_law_query query = {.struct_size = sizeof query, .segment = segment};
  strcpy(query.pattern, pattern);
  if (day != NULL)
    query.day = day_of(day);
  return query;
}

static void ck_listed(bpjs_law_query query, const bpjs_law_policy *policy, int64_t count,
                      const int64_t *expected) {
  bpjs_law *law = made_read(LAW_TOP ROWS);
  int64_t indices[9], found = -1;
  ck_assert_int_eq(bpjs_law_list(law, &query, policy, indices, 9, &found, NULL), BPJS_OK);
  ck_assert_int_eq(found, count);
  for (int64_t i = 0; i < count; i++)
    ck_assert_int_eq(indices[i], expected[i]);
  bpjs_law_free(law);
}

#define LISTED(query, policy, ...)                                                                 \
  ck_listed(query, policy, (int64_t)(sizeof((int64_t[]){__VA_ARGS__}) / sizeof(int64_t)),          \
            (int64_t[]){__VA_ARGS__})

START_TEST(without_a_day_all_rows_that_match_are_listed) {
  LISTED(query_of("", 0, NULL), NULL, 0, 1, 2, 3, 4, 5, 6, 7, 8);
  LISTED(query_of("rate", 0, NULL), NULL, 0, 1, 2, 3, 4);
  LISTED(query_of("JKK.*", 0, NULL), NULL, 1, 2, 3, 4);
  LISTED(query_of("j?k.rate", BPJS_SEGMENT_PU, NULL), NULL, 1, 2, 3);
  LISTED(query_of("", BPJS_SEGMENT_BPU, NULL), NULL, 4);
  ck_listed(query_of("", BPJS_SEGMENT_PMI, NULL), NULL, 0, NULL);
  ck_listed(query_of("jkm", 0, NULL), NULL, 0, NULL);
}
END_TEST

START_TEST(with_a_day_those_that_govern_it_are) {
  ck_listed(query_of("", 0, "2015-06-30"), NULL, 0, NULL);
  LISTED(query_of("", 0, "2015-07-01"), NULL, 0, 1, 3, 4);
  LISTED(query_of("", 0, "2019-12-31"), NULL, 0, 1, 3, 4);
  LISTED(query_of("", 0, "2020-01-01"), NULL, 0, 2, 3, 4);
  LISTED(query_of("", 0, "2020-07-31"), NULL, 0, 2, 3, 4);
  LISTED(query_of("", 0, "2020-08-01"), NULL, 0, 2, 3, 4, 8);
  LISTED(query_of("", 0, "2021-01-31"), NULL, 0, 2, 3, 4, 8);
  LISTED(query_of("", 0, "2021-02-01"), NULL, 0, 2, 3, 4);
  LISTED(query_of("", 0, "2025-12-01"), NULL, 0, 2, 3, 4, 5, 7);
  LISTED(query_of("rate", BPJS_SEGMENT_PU, "2025-12-01"), NULL, 0, 2, 3);
}
END_TEST

START_TEST(beyond_its_end_a_yearly_row_is_listed_if_it_is_carried) {
  const bpjs_law_policy carry = {.struct_size = sizeof carry, .flags = BPJS_LAW_CARRY_FORWARD};
  LISTED(query_of("", 0, "2027-02-28"), NULL, 0, 2, 3, 4, 6, 7);
  LISTED(query_of("", 0, "2027-03-01"), NULL, 0, 2, 3, 4, 7);
  LISTED(query_of("", 0, "2027-03-01"), &carry, 0, 2, 3, 4, 6, 7);
  LISTED(query_of("relief", 0, "2021-01-31"), &carry, 8);
  ck_listed(query_of("relief", 0, "2021-02-01"), &carry, 0, NULL);
}
END_TEST

START_TEST(rows_that_were_not_known_are_not_listed) {
  bpjs_law_policy policy = {.struct_size = sizeof policy, .known_on = day_of("2020-01-31")};
  LISTED(query_of("jkk.rate", BPJS_SEGMENT_PU, "2020-01-01"), &policy, 1, 3);
  LISTED(query_of("", 0, NULL), &policy, 0, 1, 3, 4);
  policy.known_on++;
  LISTED(query_of("jkk.rate", BPJS_SEGMENT_PU, "2020-01-01"), &policy, 2, 3);
  LISTED(query_of("", 0, NULL), &policy, 0, 1, 2, 3, 4);
}
END_TEST

START_TEST(what_is_unsure_is_listed_too) {
  const bpjs_law_policy strict = {.struct_size = sizeof strict, .minimum_confidence = 1};
  LISTED(query_of("jp", 0, "2026-05-01"), &strict, 6);
}
END_TEST

START_TEST(an_overlay_governs_in_place_of_the_row_below) {
  bpjs_law *law = made_read(LAW_TOP "jht.rate.worker\tPU\t\t2015-07-01\t\t\t20000\tppm\tx\tA\t\n");
  bpjs_law *reformed =
      made_apply(law, LAW_TOP "jht.rate.worker\tPU\t\t2015-07-01\t\t\t30000\tppm\tx\tA\t\n", "r");
  bpjs_law_query query = query_of("", 0, "2025-01-01");
  int64_t indices[2] = {-1, -1}, count;
  ck_assert_int_eq(bpjs_law_list(reformed, &query, NULL, indices, 2, &count, NULL), BPJS_OK);
  ck_assert_int_eq(count, 1);
  ck_assert_int_eq(row_of(reformed, indices[0]).value, 30000);
  ck_assert_int_eq(row_of(reformed, indices[0]).layer, 1);
  bpjs_law_free(law);
  bpjs_law_free(reformed);
}
END_TEST

START_TEST(the_count_is_told_beyond_the_room) {
  bpjs_law *law = made_read(LAW_TOP ROWS);
  bpjs_law_query query = query_of("", 0, NULL);
  int64_t indices[3] = {77, 77, 77}, count = -1;
  ck_assert_int_eq(bpjs_law_list(law, &query, NULL, NULL, 0, &count, NULL), BPJS_OK);
  ck_assert_int_eq(count, 9);
  ck_assert_int_eq(bpjs_law_list(law, &query, NULL, indices, 2, &count, NULL), BPJS_OK);
  ck_assert_int_eq(count, 9);
  ck_assert_int_eq(indices[1], 1);
  ck_assert_int_eq(indices[2], 77);
  bpjs_law_free(law);
}
END_TEST

static void ck_refused(const bpjs_law *law, const bpjs_law_query *query,
                       const bpjs_law_policy *policy, int32_t status, const char *field,
                       const char *value) {
  int64_t index = 77, count = 77;
  bpjs_error error = {.struct_size = sizeof error};
  ck_assert_int_eq(bpjs_law_list(law, query, policy, &index, 1, &count, &error), status);
  ck_assert_str_eq(error.field, field);
  ck_assert_str_eq(error.value, value);
  ck_assert_int_eq(index, 77);
  ck_assert_int_eq(count, 77);
}

/* Years 1900 to 2199: -70 x 365 - 17 leap days = -25567 is 1900-01-01. */
START_TEST(queries_are_checked) {
  bpjs_law *law = made_read(LAW_TOP ROWS);
  bpjs_law_query query = query_of("", 0, NULL);
  const bpjs_law_policy flags = {.struct_size = sizeof flags, .flags = 2};
  bpjs_law_query small = query, bad = query;
  small.struct_size = sizeof small - 1;
  ck_refused(NULL, NULL, NULL, BPJS_ERROR_ARGUMENT, "law", "");
  ck_refused(law, NULL, NULL, BPJS_ERROR_ARGUMENT, "query", "");
  ck_refused(law, &small, NULL, BPJS_ERROR_STRUCT_SIZE, "query", "");
  bad.day = -25568;
  ck_refused(law, &bad, NULL, BPJS_ERROR_RANGE, "query", "-25568");
  bad.day = 84006;
  ck_refused(law, &bad, NULL, BPJS_ERROR_RANGE, "query", "84006");
  bad = query;
  bad.segment = -1;
  ck_refused(law, &bad, NULL, BPJS_ERROR_ARGUMENT, "query", "-1");
  bad.segment = 5;
  ck_refused(law, &bad, NULL, BPJS_ERROR_ARGUMENT, "query", "5");
  bad = query;
  bad.reserved = 1;
  ck_refused(law, &bad, NULL, BPJS_ERROR_ARGUMENT, "query", "1");
  bad = query;
  memset(bad.pattern, 'a', sizeof bad.pattern);
  ck_refused(law, &bad, NULL, BPJS_ERROR_ARGUMENT, "query", "");
  int64_t count;
  bpjs_error error = {.struct_size = sizeof error};
  ck_assert_int_eq(bpjs_law_list(law, &query, &flags, NULL, 0, &count, &error),
                   BPJS_ERROR_ARGUMENT);
  bad = query;
  bad.day = -25567;
  ck_assert_int_eq(bpjs_law_list(law, &bad, NULL, NULL, 0, &count, &error), BPJS_OK);
  ck_assert_int_eq(count, 0);
  bad.day = 84005;
  ck_assert_int_eq(bpjs_law_list(law, &bad, NULL, NULL, 0, &count, &error), BPJS_OK);
  ck_assert_int_eq(count, 5);
  bpjs_law_free(law);
}
END_TEST

START_TEST(outputs_are_checked) {
  bpjs_law *law = made_read(LAW_TOP ROWS);
  bpjs_law_query query = query_of("", 0, NULL);
  int64_t index = 77, count = 77;
  bpjs_error error = {.struct_size = sizeof error}, unset = {.struct_size = 0};
  ck_assert_int_eq(bpjs_law_list(law, &query, NULL, &index, -1, &count, &error),
                   BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "capacity");
  ck_assert_int_eq(bpjs_law_list(law, &query, NULL, NULL, 1, &count, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "indices");
  ck_assert_int_eq(bpjs_law_list(law, &query, NULL, &index, 1, NULL, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "count");
  ck_assert_int_eq(bpjs_law_list(law, &query, NULL, &index, 1, &count, &unset),
                   BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(index, 77);
  ck_assert_int_eq(count, 77);
  bpjs_law_free(law);
}
END_TEST

SUITE("law.list", without_a_day_all_rows_that_match_are_listed, with_a_day_those_that_govern_it_are,
      beyond_its_end_a_yearly_row_is_listed_if_it_is_carried,
      rows_that_were_not_known_are_not_listed, what_is_unsure_is_listed_too,
      an_overlay_governs_in_place_of_the_row_below, the_count_is_told_beyond_the_room,
      queries_are_checked, outputs_are_checked)
