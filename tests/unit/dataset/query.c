#include <stdio.h>

#include "sample.h"

/* Name of the series tells the row; days of 2024-03-31 and so on come from
 * bpjs_period_read. */
static bpjs_query at(const char *period, int32_t match) {
  bpjs_query query = {.struct_size = sizeof query, .match = match};
  bpjs_period span = {.struct_size = sizeof span};
  ck_assert_int_eq(bpjs_period_read(period, (int64_t)strlen(period), &span, NULL), BPJS_OK);
  query.first_day = span.first_day;
  query.last_day = span.last_day;
  return query;
}

static bpjs_query any(void) {
  return (bpjs_query){.struct_size = sizeof(bpjs_query)};
}

/* The groups of what matches, in order: "a b c". */
static void finds(const bpjs_dataset *dataset, const bpjs_query *query, const char *expected) {
  int64_t indices[64], count = -1;
  char text[512] = "";
  ck_assert_int_eq(bpjs_dataset_query(dataset, query, indices, 64, &count, NULL), BPJS_OK);
  for (int64_t i = 0; i < count; i++) {
    if (i > 0)
      strcat(text, " ");
    strcat(text, sample_get(dataset, indices[i]).group);
  }
  ck_assert_str_eq(text, expected);
}

static bpjs_dataset *places(void) {
  return sample_of("GROUP,SERIES,PROGRAMME,SEGMENT,REF_AREA,SOURCE,TIME_PERIOD,OBS_VALUE,"
                   "UNIT_MEASURE\n"
                   "a,claims,JKK,PU,ID,Antara 2024,2024,1,CASES\n"
                   "b,claims,JKM,PU,KD_64,\"Kontan, 2024\",2024,1,CASES\n"
                   "c,claims,JKK,BPU,KD_64_08,Kontan,2024,1,CASES\n"
                   "d,claims_paid,JKK,PU,KD_PAPUA_2021,,2024,1,CASES\n"
                   "e,claims,JKK,PU,KD_65,,2024,1,CASES\n");
}

START_TEST(each_dimension_is_a_filter) {
  bpjs_dataset *dataset = places();
  bpjs_query query = any();
  finds(dataset, &query, "a b c d e");
  strcpy(query.series, "claims");
  finds(dataset, &query, "a b c e");
  strcpy(query.programme, "JKK");
  finds(dataset, &query, "a c e");
  strcpy(query.segment, "PU");
  finds(dataset, &query, "a e");
  strcpy(query.area, "KD_65");
  finds(dataset, &query, "e");
  strcpy(query.group, "e");
  finds(dataset, &query, "e");
  strcpy(query.group, "a");
  finds(dataset, &query, "");
  strcpy(query.group, "absent");
  finds(dataset, &query, "");
  bpjs_dataset_free(dataset);
}
END_TEST

START_TEST(an_absent_code_of_any_dimension_finds_nothing) {
  bpjs_dataset *dataset = places();
  static const char *const codes[] = {"absent", "JKP", "JAKON_PMI", "absent", "KD_96"};
  for (int dimension = 0; dimension < 5; dimension++) {
    bpjs_query query = any();
    char *const fields[] = {query.series, query.programme, query.segment, query.group, query.area};
    strcpy(fields[dimension], codes[dimension]);
    finds(dataset, &query, "");
  }
  bpjs_dataset_free(dataset);
}
END_TEST

START_TEST(an_area_may_be_a_level) {
  bpjs_dataset *dataset = places();
  bpjs_query query = any();
  strcpy(query.area, "COUNTRY");
  finds(dataset, &query, "a");
  strcpy(query.area, "PROVINCE");
  finds(dataset, &query, "b e");
  strcpy(query.area, "REGENCY");
  finds(dataset, &query, "c");
  strcpy(query.area, "UNION");
  finds(dataset, &query, "d");
  bpjs_dataset_free(dataset);
}
END_TEST

START_TEST(a_source_is_found_by_a_part_of_it) {
  bpjs_dataset *dataset = places();
  bpjs_query query = any();
  strcpy(query.source, "Kontan");
  finds(dataset, &query, "b c");
  strcpy(query.source, "2024");
  finds(dataset, &query, "a b");
  strcpy(query.source, "kontan");
  finds(dataset, &query, "");
  bpjs_dataset_free(dataset);
}
END_TEST

#define TIMES "GROUP,SERIES,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,CONFIDENCE\n"

/* Ends: y 2024-12-31, q 2024-09-30, m 2024-08-31, d 2024-08-31, r 2024-08-31,
 * o 2023-08-31, n 2025-02-28. */
static bpjs_dataset *times(void) {
  return sample_of(TIMES "y,s,2024,1,CASES,A\n"
                         "q,s,2024-Q3,1,CASES,A\n"
                         "m,s,2024-08,1,CASES,A\n"
                         "d,s,2024-08-31,1,CASES,A\n"
                         "r,s,2023-01/P20M,1,CASES,A\n"
                         "o,s,2023-08,1,CASES,A\n"
                         "n,s,2025-02,1,CASES,A\n");
}

START_TEST(any_period_comes_newest_first) {
  bpjs_dataset *dataset = times();
  bpjs_query query = any();
  finds(dataset, &query, "n y q m d r o");
  bpjs_dataset_free(dataset);
}
END_TEST

START_TEST(same_is_the_same_first_and_last_day) {
  bpjs_dataset *dataset = times();
  bpjs_query query = at("2024-08", BPJS_QUERY_SAME);
  finds(dataset, &query, "m");
  query = at("2023-01/2024-08", BPJS_QUERY_SAME);
  finds(dataset, &query, "r");
  query = at("2024-09", BPJS_QUERY_SAME);
  finds(dataset, &query, "");
  bpjs_dataset_free(dataset);
}
END_TEST

START_TEST(inside_is_wholly_inside_newest_first) {
  bpjs_dataset *dataset = times();
  bpjs_query query = at("2024", BPJS_QUERY_INSIDE);
  finds(dataset, &query, "y q m d");
  query = at("2023-01/2024-08", BPJS_QUERY_INSIDE);
  finds(dataset, &query, "m d r o");
  bpjs_dataset_free(dataset);
}
END_TEST

/* From 2024-09-30: q 0 days, m, d and r 30, y 92, n 151, o 396. */
START_TEST(nearest_goes_by_the_distance_of_the_ends) {
  bpjs_dataset *dataset = times();
  bpjs_query query = at("2024-09", BPJS_QUERY_NEAREST);
  finds(dataset, &query, "q m d r y n o");
  query.window_days = 92;
  finds(dataset, &query, "q m d r y");
  query.window_days = 91;
  finds(dataset, &query, "q m d r");
  bpjs_dataset_free(dataset);
}
END_TEST

START_TEST(latest_is_not_after_the_end) {
  bpjs_dataset *dataset = times();
  bpjs_query query = at("2024-09", BPJS_QUERY_LATEST);
  finds(dataset, &query, "q m d r o");
  query.window_days = 30;
  finds(dataset, &query, "q m d r");
  query.window_days = 29;
  finds(dataset, &query, "q");
  bpjs_dataset_free(dataset);
}
END_TEST

#define JUDGED                                                                                     \
  TIMES "d,s,2024,1,CASES,D\n"                                                                     \
        "c,s,2024,1,CASES,C\n"                                                                     \
        "none,s,2024,1,CASES,\n"                                                                   \
        "b,s,2024,1,CASES,B\n"                                                                     \
        "old,s,2020,1,CASES,A\n"                                                                   \
        "a,s,2024,1,CASES,A\n"

START_TEST(confidence_goes_before_time_unless_asked_otherwise) {
  bpjs_dataset *dataset = sample_of(JUDGED);
  bpjs_query query = at("2024", BPJS_QUERY_LATEST);
  finds(dataset, &query, "a old b none");
  query.by_date = 1;
  finds(dataset, &query, "a b none old");
  bpjs_dataset_free(dataset);
}
END_TEST

START_TEST(doubtful_observations_come_only_when_asked_for_and_last) {
  bpjs_dataset *dataset = sample_of(JUDGED);
  bpjs_query query = at("2024", BPJS_QUERY_INSIDE);
  finds(dataset, &query, "a b none");
  query.flags = BPJS_QUERY_DOUBTFUL;
  finds(dataset, &query, "a b none c d");
  bpjs_dataset_free(dataset);
}
END_TEST

/* Widths: 1 million, 100 thousand, 0, without limit; twins keep their order. */
START_TEST(then_the_finest_rounding_then_the_order_of_the_dataset) {
  bpjs_dataset *dataset =
      sample_of("GROUP,SERIES,TIME_PERIOD,OBS_VALUE,UNIT_MULT,UNIT_MEASURE,QUALIFIER\n"
                "open,s,2024,39,6,PERSONS,AT_LEAST\n"
                "coarse,s,2024,39,6,PERSONS,\n"
                "fine,s,2024,39.2,6,PERSONS,\n"
                "twin,s,2024,39.3,6,PERSONS,\n"
                "exact,s,2024,39,6,PERSONS,EXACT\n");
  bpjs_query query = at("2024", BPJS_QUERY_SAME);
  finds(dataset, &query, "exact fine twin coarse open");
  bpjs_dataset_free(dataset);
}
END_TEST

START_TEST(the_best_are_given_where_not_all_fit) {
  bpjs_dataset *dataset = times();
  bpjs_query query = any();
  int64_t indices[3] = {-1, -1, -1}, count = -1;
  ck_assert_int_eq(bpjs_dataset_query(dataset, &query, NULL, 0, &count, NULL), BPJS_OK);
  ck_assert_int_eq(count, 7);
  ck_assert_int_eq(bpjs_dataset_query(dataset, &query, indices, 2, &count, NULL), BPJS_OK);
  ck_assert_int_eq(count, 7);
  ck_assert_int_eq(indices[0], 6);
  ck_assert_int_eq(indices[1], 0);
  ck_assert_int_eq(indices[2], -1);
  bpjs_dataset_free(dataset);
}
END_TEST

/* The order of many rows is checked pair by pair: later day first, then row. */
START_TEST(many_matches_are_in_order) {
  enum { ROWS = 997 };
  static char csv[64 * ROWS];
  static int64_t indices[ROWS];
  size_t end = (size_t)sprintf(csv, "%s", TIMES);
  for (int i = 0; i < ROWS; i++)
    end += (size_t)sprintf(csv + end, "g,s,%d,1,CASES,A\n", 1900 + i * 611 % 200);
  bpjs_dataset *dataset = sample_of(csv);
  bpjs_query query = any();
  int64_t count = -1;
  ck_assert_int_eq(bpjs_dataset_query(dataset, &query, indices, ROWS, &count, NULL), BPJS_OK);
  ck_assert_int_eq(count, ROWS);
  for (int i = 1; i < ROWS; i++) {
    int32_t before = sample_get(dataset, indices[i - 1]).last_day;
    int32_t after = sample_get(dataset, indices[i]).last_day;
    ck_assert(before > after || (before == after && indices[i - 1] < indices[i]));
  }
  bpjs_dataset_free(dataset);
}
END_TEST

static void refused(const bpjs_dataset *dataset, const bpjs_query *query, int32_t code,
                    const char *field) {
  bpjs_error error = {.struct_size = sizeof error};
  int64_t count = -1;
  ck_assert_int_eq(bpjs_dataset_query(dataset, query, NULL, 0, &count, &error), code);
  ck_assert_str_eq(error.field, field);
  ck_assert_int_eq(count, -1);
}

START_TEST(arguments_are_checked) {
  bpjs_dataset *dataset = times();
  bpjs_query query = any();
  bpjs_error error = {.struct_size = sizeof error}, unset = {.struct_size = 0};
  int64_t index, count = -1;
  refused(NULL, &query, BPJS_ERROR_ARGUMENT, "dataset");
  refused(dataset, NULL, BPJS_ERROR_ARGUMENT, "query");
  ck_assert_int_eq(bpjs_dataset_query(dataset, &query, &index, 1, NULL, &error),
                   BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "count");
  ck_assert_int_eq(bpjs_dataset_query(dataset, &query, NULL, 1, &count, &error),
                   BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_dataset_query(dataset, &query, &index, -1, &count, &error),
                   BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "indices");
  ck_assert_int_eq(bpjs_dataset_query(dataset, &query, &index, 1, &count, &unset),
                   BPJS_ERROR_STRUCT_SIZE);
  query.struct_size = 8;
  refused(dataset, &query, BPJS_ERROR_STRUCT_SIZE, "query");
  query = any();
  query.flags = 2;
  refused(dataset, &query, BPJS_ERROR_ARGUMENT, "flags");
  query = any();
  query.reserved = 1;
  refused(dataset, &query, BPJS_ERROR_ARGUMENT, "reserved");
  query = any();
  query.match = 5;
  refused(dataset, &query, BPJS_ERROR_ARGUMENT, "match");
  query.match = -1;
  refused(dataset, &query, BPJS_ERROR_ARGUMENT, "match");
  query = at("2024", BPJS_QUERY_SAME);
  query.first_day = query.last_day + 1;
  refused(dataset, &query, BPJS_ERROR_RANGE, "first_day");
  query.match = BPJS_QUERY_ANY;
  finds(dataset, &query, "n y q m d r o");
  query.window_days = -1;
  refused(dataset, &query, BPJS_ERROR_RANGE, "window_days");
  query = any();
  memset(query.source, 'x', sizeof query.source);
  refused(dataset, &query, BPJS_ERROR_ARGUMENT, "source");
  query = any();
  memset(query.series, 'x', sizeof query.series);
  refused(dataset, &query, BPJS_ERROR_ARGUMENT, "series");
  query = any();
  strcpy(query.programme, "JKN"); /* health insurance, not here */
  refused(dataset, &query, BPJS_ERROR_UNKNOWN, "programme");
  query = any();
  strcpy(query.segment, "pu");
  refused(dataset, &query, BPJS_ERROR_UNKNOWN, "segment");
  query = any();
  strcpy(query.area, "KD_99");
  refused(dataset, &query, BPJS_ERROR_UNKNOWN, "area");
  bpjs_dataset_free(dataset);
}
END_TEST

START_TEST(no_memory_finds_nothing) {
  bpjs_dataset *dataset = times();
  bpjs_query query = any();
  int64_t index = -1, count = -1;
  FAIL_EACH_ALLOCATION(bpjs_dataset_query(dataset, &query, &index, 1, &count, NULL),
                       ck_assert(index == -1 && count == -1));
  ck_assert_int_eq(count, 7);
  bpjs_dataset_free(dataset);
}
END_TEST

SUITE("dataset.query", each_dimension_is_a_filter, an_absent_code_of_any_dimension_finds_nothing,
      an_area_may_be_a_level, a_source_is_found_by_a_part_of_it, any_period_comes_newest_first,
      same_is_the_same_first_and_last_day, inside_is_wholly_inside_newest_first,
      nearest_goes_by_the_distance_of_the_ends, latest_is_not_after_the_end,
      confidence_goes_before_time_unless_asked_otherwise,
      doubtful_observations_come_only_when_asked_for_and_last,
      then_the_finest_rounding_then_the_order_of_the_dataset, the_best_are_given_where_not_all_fit,
      many_matches_are_in_order, arguments_are_checked, no_memory_finds_nothing)
