#include "ask.h"
#include "made.h"

#define LEFT                                                                                       \
  "jht.rate.employer\tPU\t\t2015-07-01\t\t\t37000\tppm\tx\tA\t\n"            /* 0 */               \
  "jkk.rate\tPU\t1\t2015-07-01\t2019-12-31\t\t2400\tppm\tx\tB\t\n"           /* 1 */               \
  "jkk.rate\tPU\t1\t2020-01-01\t\t2020-02-01\t2500\tppm\tx\tB\t\n"           /* 2 */               \
  "jkk.rate\tPU\t2\t2015-07-01\t\t\t5400\tppm\tx\tB\t\n"                     /* 3 */               \
  "jkk.rate\tBPU\t\t2015-07-01\t\t\t10000\tppm\tx\tB\t\n"                    /* 4 */               \
  "jp.wage_ceiling\tPU\t\t2025-03-01\t2026-02-28\t\t10547400\tIDR\tx\tB\t\n" /* 5 */               \
  "rounding.step\tALL\tfine\t2015-07-01\t2019-12-31\t\t1\tIDR\tx\tC\t\n"     /* 6 */               \
  "rounding.step\tALL\tfine\t2020-01-01\t\t\t1\tIDR\tx\tC\tsaid again\n"     /* 7 */

/* Another citation, another confidence, another value; BPU is missing, JHT of
 * the worker is new. */
#define RIGHT                                                                                      \
  "jht.rate.employer\tPU\t\t2015-07-01\t\t\t37000\tppm\ty\tA\t\n" /* 0 */                          \
  "jht.rate.worker\tPU\t\t2015-07-01\t\t\t20000\tppm\tx\tA\t\n"   /* 1 */                          \
  "jkk.rate\tPU\t1\t2015-07-01\t\t\t2400\tppm\tx\tC\t\n"          /* 2 */                          \
  "jkk.rate\tPU\t2\t2015-07-01\t\t\t5401\tppm\tx\tB\t\n"          /* 3 */                          \
  "rounding.step\tALL\tfine\t2015-07-01\t\t\t1\tIDR\tx\tC\t\n"    /* 4 */

static bpjs_law_query on(const char *day) {
  return (bpjs_law_query){.struct_size = sizeof(bpjs_law_query), .day = day_of(day)};
}

static void ck_changes(const bpjs_law *law, bpjs_law_query query, const bpjs_law *other,
                       bpjs_law_query other_query, const bpjs_law_policy *policy, int64_t count,
                       const int64_t (*expected)[2]) {
  int64_t before[9], after[9], found = -1;
  ck_assert_int_eq(
      bpjs_law_diff(law, &query, other, &other_query, policy, before, after, 9, &found, NULL),
      BPJS_OK);
  ck_assert_int_eq(found, count);
  for (int64_t i = 0; i < count; i++) {
    ck_assert_int_eq(before[i], expected[i][0]);
    ck_assert_int_eq(after[i], expected[i][1]);
  }
}

START_TEST(two_days_differ_in_what_changed_between_them) {
  bpjs_law *law = made_read(LAW_TOP LEFT);
  ck_changes(law, on("2015-07-01"), law, on("2019-12-31"), NULL, 0, NULL);
  ck_changes(law, on("2019-12-31"), law, on("2020-01-01"), NULL, 1, (const int64_t[][2]){{1, 2}});
  ck_changes(law, on("2020-01-01"), law, on("2019-12-31"), NULL, 1, (const int64_t[][2]){{2, 1}});
  ck_changes(law, on("2025-02-28"), law, on("2025-03-01"), NULL, 1, (const int64_t[][2]){{-1, 5}});
  ck_changes(law, on("2026-02-28"), law, on("2026-03-01"), NULL, 1, (const int64_t[][2]){{5, -1}});
  ck_changes(law, on("2015-06-30"), law, on("2015-07-01"), NULL, 5,
             (const int64_t[][2]){{-1, 0}, {-1, 1}, {-1, 3}, {-1, 4}, {-1, 6}});
  bpjs_law_free(law);
}
END_TEST

START_TEST(two_laws_differ_in_value_citation_and_confidence) {
  bpjs_law *law = made_read(LAW_TOP LEFT), *other = made_read(LAW_TOP RIGHT);
  ck_changes(law, on("2016-01-01"), other, on("2016-01-01"), NULL, 5,
             (const int64_t[][2]){{0, 0}, {-1, 1}, {1, 2}, {3, 3}, {4, -1}});
  ck_changes(other, on("2016-01-01"), law, on("2016-01-01"), NULL, 5,
             (const int64_t[][2]){{0, 0}, {1, -1}, {2, 1}, {3, 3}, {-1, 4}});
  bpjs_law_free(law);
  bpjs_law_free(other);
}
END_TEST

START_TEST(a_policy_holds_for_both_sides) {
  bpjs_law *law = made_read(LAW_TOP LEFT);
  const bpjs_law_policy carry = {.struct_size = sizeof carry, .flags = BPJS_LAW_CARRY_FORWARD};
  const bpjs_law_policy known = {.struct_size = sizeof known, .known_on = day_of("2020-01-31")};
  ck_changes(law, on("2026-02-28"), law, on("2026-03-01"), &carry, 0, NULL);
  ck_changes(law, on("2019-12-31"), law, on("2020-01-01"), &known, 0, NULL);
  bpjs_law_free(law);
}
END_TEST

START_TEST(each_side_has_its_own_pattern_and_segment) {
  bpjs_law *law = made_read(LAW_TOP LEFT);
  bpjs_law_query one = on("2016-01-01"), two = on("2016-01-01");
  strcpy(one.pattern, "jkk");
  strcpy(two.pattern, "jkk.*");
  ck_changes(law, one, law, two, NULL, 0, NULL);
  one.pattern[0] = '\0';
  ck_changes(law, one, law, two, NULL, 2, (const int64_t[][2]){{0, -1}, {6, -1}});
  strcpy(one.pattern, "JKK");
  one.segment = BPJS_SEGMENT_PU;
  ck_changes(law, one, law, two, NULL, 1, (const int64_t[][2]){{-1, 4}});
  two.segment = BPJS_SEGMENT_BPU;
  ck_changes(law, one, law, two, NULL, 3, (const int64_t[][2]){{1, -1}, {3, -1}, {-1, 4}});
  bpjs_law_free(law);
}
END_TEST

START_TEST(the_count_is_told_beyond_the_room) {
  bpjs_law *law = made_read(LAW_TOP LEFT);
  bpjs_law_query one = on("2015-06-30"), two = on("2015-07-01");
  int64_t before[2] = {77, 77}, after[2] = {77, 77}, count = -1;
  ck_assert_int_eq(bpjs_law_diff(law, &one, law, &two, NULL, NULL, NULL, 0, &count, NULL), BPJS_OK);
  ck_assert_int_eq(count, 5);
  ck_assert_int_eq(bpjs_law_diff(law, &one, law, &two, NULL, before, after, 1, &count, NULL),
                   BPJS_OK);
  ck_assert_int_eq(count, 5);
  ck_assert_int_eq(before[0], -1);
  ck_assert_int_eq(after[0], 0);
  ck_assert_int_eq(before[1], 77);
  ck_assert_int_eq(after[1], 77);
  bpjs_law_free(law);
}
END_TEST

START_TEST(arguments_are_checked) {
  bpjs_law *law = made_read(LAW_TOP LEFT);
  bpjs_law_query day = on("2016-01-01"), none = {.struct_size = sizeof none};
  bpjs_law_query far = {.struct_size = sizeof far, .day = INT32_MAX};
  const bpjs_law_policy policy = {.struct_size = 4};
  int64_t before = 77, after = 77, count = 77;
  bpjs_error error = {.struct_size = sizeof error}, unset = {.struct_size = 0};
  const struct {
    const bpjs_law *law;
    const bpjs_law_query *query;
    const bpjs_law *other;
    const bpjs_law_query *other_query;
    const bpjs_law_policy *policy;
    int64_t *before, *after;
    int64_t capacity;
    int64_t *count;
    bpjs_error *error;
    int32_t status;
    const char *field;
  } cases[] = {
      {NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, &error, BPJS_ERROR_ARGUMENT, "law"},
      {law, NULL, law, &day, NULL, &before, &after, 1, &count, &error, BPJS_ERROR_ARGUMENT,
       "query"},
      {law, &none, law, &day, NULL, &before, &after, 1, &count, &error, BPJS_ERROR_ARGUMENT,
       "query"},
      {law, &far, law, &day, NULL, &before, &after, 1, &count, &error, BPJS_ERROR_RANGE, "query"},
      {law, &day, NULL, &day, NULL, &before, &after, 1, &count, &error, BPJS_ERROR_ARGUMENT,
       "other"},
      {law, &day, law, NULL, NULL, &before, &after, 1, &count, &error, BPJS_ERROR_ARGUMENT,
       "other_query"},
      {law, &day, law, &none, NULL, &before, &after, 1, &count, &error, BPJS_ERROR_ARGUMENT,
       "other_query"},
      {law, &day, law, &day, &policy, &before, &after, 1, &count, &error, BPJS_ERROR_STRUCT_SIZE,
       "policy"},
      {law, &day, law, &day, NULL, NULL, &after, 1, &count, &error, BPJS_ERROR_ARGUMENT, "before"},
      {law, &day, law, &day, NULL, &before, NULL, 1, &count, &error, BPJS_ERROR_ARGUMENT, "after"},
      {law, &day, law, &day, NULL, &before, &after, -1, &count, &error, BPJS_ERROR_ARGUMENT,
       "capacity"},
      {law, &day, law, &day, NULL, &before, &after, 1, NULL, &error, BPJS_ERROR_ARGUMENT, "count"},
      {law, &day, law, &day, NULL, &before, &after, 1, &count, &unset, BPJS_ERROR_STRUCT_SIZE,
       "count"},
  };
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    ck_assert_int_eq(bpjs_law_diff(cases[i].law, cases[i].query, cases[i].other,
                                   cases[i].other_query, cases[i].policy, cases[i].before,
                                   cases[i].after, cases[i].capacity, cases[i].count,
                                   cases[i].error),
                     cases[i].status);
    ck_assert_str_eq(error.field, cases[i].field);
  }
  ck_assert_int_eq(before, 77);
  ck_assert_int_eq(after, 77);
  ck_assert_int_eq(count, 77);
  bpjs_law_free(law);
}
END_TEST

SUITE("law.diff", two_days_differ_in_what_changed_between_them,
      two_laws_differ_in_value_citation_and_confidence, a_policy_holds_for_both_sides,
      each_side_has_its_own_pattern_and_segment, the_count_is_told_beyond_the_room,
      arguments_are_checked)
