#include <math.h>

#include "sample.h"

static bpjs_observation about(const char *series) {
  bpjs_observation observation = {.struct_size = sizeof observation,
                                  .period_kind = BPJS_PERIOD_DAY};
  strcpy(observation.series, series);
  return observation;
}

static bpjs_figure persons(int64_t digits) {
  bpjs_figure figure = {.struct_size = sizeof figure};
  ck_assert_int_eq(
      bpjs_figure_make(digits, 0, 6, BPJS_UNIT_PERSONS, BPJS_BOUNDS_ROUNDING, 0, &figure, NULL),
      BPJS_OK);
  return figure;
}

START_TEST(what_is_added_is_there_with_its_defaults) {
  bpjs_dataset *dataset = sample_of(HEADER);
  bpjs_observation observation = about("employed");
  bpjs_figure figure = persons(142);
  ck_assert_int_eq(bpjs_dataset_add(dataset, &observation, &figure, "BPS, 2024", 9, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_dataset_add(dataset, &observation, &figure, NULL, 0, NULL), BPJS_OK);
  sample_is(dataset,
            "STRUCTURE,STRUCTURE_ID,ACTION,SERIES,PROGRAMME,SEGMENT,GROUP,REF_AREA,TIME_PERIOD,"
            "OBS_VALUE,UNIT_MEASURE,UNIT_MULT,DECIMALS,OBS_STATUS,QUALIFIER,CONFIDENCE,SOURCE\n"
            "dataflow,LIBBPJSSTAT:OBSERVATIONS(1.0),I,employed,ALL,ALL,ALL,ID,1970-01-01,142,"
            "PERSONS,6,0,A,,,\"BPS, 2024\"\n"
            "dataflow,LIBBPJSSTAT:OBSERVATIONS(1.0),I,employed,ALL,ALL,ALL,ID,1970-01-01,142,"
            "PERSONS,6,0,A,,,\n");
  bpjs_dataset_free(dataset);
}
END_TEST

START_TEST(digits_of_a_figure_that_was_not_printed_are_dropped) {
  bpjs_dataset *dataset = sample_of(HEADER);
  bpjs_observation observation = about("employed");
  bpjs_figure figure = persons(142);
  figure.flags = 0;
  ck_assert_int_eq(bpjs_dataset_add(dataset, &observation, &figure, NULL, 0, NULL), BPJS_OK);
  bpjs_figure got = sample_figure(dataset, 0);
  ck_assert_int_eq(got.digits, 0);
  ck_assert_double_eq(got.value, 142e6);
  bpjs_dataset_free(dataset);
}
END_TEST

/* Refused with this code at this column; the dataset stays empty. */
static void refused(const bpjs_observation *observation, const bpjs_figure *figure, int32_t code,
                    const char *field, const char *value) {
  bpjs_dataset *dataset = sample_of(HEADER);
  bpjs_error error = {.struct_size = sizeof error};
  ck_assert_int_eq(bpjs_dataset_add(dataset, observation, figure, NULL, 0, &error), code);
  ck_assert_str_eq(error.field, field);
  ck_assert_str_eq(error.value, value);
  ck_assert_int_eq(bpjs_dataset_count(dataset), 0);
  bpjs_dataset_free(dataset);
}

START_TEST(the_rules_of_files_hold) {
  bpjs_observation good = about("employed"), bad = good;
  bpjs_figure figure = persons(1), wrong = persons(-1);
  refused(&good, &wrong, BPJS_ERROR_RANGE, "OBS_VALUE", "-1000000");
  wrong = figure;
  wrong.flags = 0;
  wrong.lower = NAN;
  refused(&good, &wrong, BPJS_ERROR_RANGE, "LOWER", "nan");
  wrong.lower = 2e6;
  refused(&good, &wrong, BPJS_ERROR_RANGE, "LOWER", "2000000");
  wrong = figure;
  wrong.flags = 0;
  wrong.upper = -INFINITY;
  refused(&good, &wrong, BPJS_ERROR_RANGE, "UPPER", "-inf");
  wrong.value = INFINITY;
  refused(&good, &wrong, BPJS_ERROR_RANGE, "OBS_VALUE", "inf");
  wrong = figure;
  wrong.bounds = 7;
  refused(&good, &wrong, BPJS_ERROR_UNKNOWN, "BOUNDS", "7");
  wrong = figure;
  wrong.flags |= 64;
  refused(&good, &wrong, BPJS_ERROR_RANGE, "QUALIFIER", "65"); /* and PUBLISHED */
  wrong = figure;
  wrong.unit = -1;
  refused(&good, &wrong, BPJS_ERROR_UNKNOWN, "UNIT_MEASURE", "-1");
  strcpy(bad.series, "a b");
  refused(&bad, &figure, BPJS_ERROR_SYNTAX, "SERIES", "a b");
  bad = about("");
  refused(&bad, &figure, BPJS_ERROR_SYNTAX, "SERIES", "");
  bad = good;
  memset(bad.series, 'x', sizeof bad.series);
  refused(&bad, &figure, BPJS_ERROR_SYNTAX, "SERIES", "");
  bad = good;
  strcpy(bad.programme, "JKN");
  refused(&bad, &figure, BPJS_ERROR_UNKNOWN, "PROGRAMME", "JKN");
  bad = good;
  strcpy(bad.segment, "JKN");
  refused(&bad, &figure, BPJS_ERROR_UNKNOWN, "SEGMENT", "JKN");
  bad = good;
  strcpy(bad.area, "KD_00");
  refused(&bad, &figure, BPJS_ERROR_UNKNOWN, "REF_AREA", "KD_00");
  bad = good;
  bad.status = 'X';
  refused(&bad, &figure, BPJS_ERROR_UNKNOWN, "OBS_STATUS", "88"); /* X in ASCII */
  bad = good;
  bad.confidence = 5;
  refused(&bad, &figure, BPJS_ERROR_UNKNOWN, "CONFIDENCE", "5");
  bad.confidence = -1;
  refused(&bad, &figure, BPJS_ERROR_UNKNOWN, "CONFIDENCE", "-1");
}
END_TEST

START_TEST(the_days_have_to_be_those_of_the_kind) {
  bpjs_observation observation = about("employed");
  bpjs_figure figure = persons(1);
  observation.last_day = 1;
  refused(&observation, &figure, BPJS_ERROR_RANGE, "TIME_PERIOD", "0 to 1");
  observation.last_day = -1;
  refused(&observation, &figure, BPJS_ERROR_RANGE, "TIME_PERIOD", "0 to -1");
  observation.last_day = 0;
  observation.period_kind = BPJS_PERIOD_MONTH;
  refused(&observation, &figure, BPJS_ERROR_RANGE, "TIME_PERIOD", "0 to 0");
  observation.period_kind = BPJS_PERIOD_NONE;
  refused(&observation, &figure, BPJS_ERROR_RANGE, "TIME_PERIOD", "0 to 0");
}
END_TEST

START_TEST(arguments_are_checked) {
  static char huge[262145];
  memset(huge, 's', sizeof huge);
  bpjs_dataset *dataset = sample_of(HEADER);
  bpjs_error error = {.struct_size = sizeof error}, unset = {.struct_size = 0};
  bpjs_observation good = about("employed"), small_about = {.struct_size = 8};
  bpjs_figure figure = persons(1), small_figure = {.struct_size = 8};
  ck_assert_int_eq(bpjs_dataset_add(NULL, &good, &figure, "", 0, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "dataset");
  ck_assert_int_eq(bpjs_dataset_add(dataset, NULL, &figure, "", 0, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "observation");
  ck_assert_int_eq(bpjs_dataset_add(dataset, &good, NULL, "", 0, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "figure");
  ck_assert_int_eq(bpjs_dataset_add(dataset, &small_about, &figure, "", 0, &error),
                   BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(bpjs_dataset_add(dataset, &good, &small_figure, "", 0, &error),
                   BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(bpjs_dataset_add(dataset, &good, &figure, "", 0, &unset),
                   BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(bpjs_dataset_add(dataset, &good, &figure, NULL, 1, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_dataset_add(dataset, &good, &figure, "", -1, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_dataset_add(dataset, &good, &figure, "a\0b", 3, &error),
                   BPJS_ERROR_ENCODING);
  ck_assert_int_eq(bpjs_dataset_add(dataset, &good, &figure, "\xFF", 1, &error),
                   BPJS_ERROR_ENCODING);
  ck_assert_str_eq(error.field, "SOURCE");
  ck_assert_int_eq(bpjs_dataset_add(dataset, &good, &figure, huge, 262145, &error),
                   BPJS_ERROR_LIMIT);
  ck_assert_int_eq(bpjs_dataset_count(dataset), 0);
  ck_assert_int_eq(bpjs_dataset_add(dataset, &good, &figure, huge, 262144, &error), BPJS_OK);
  bpjs_dataset_free(dataset);
}
END_TEST

START_TEST(no_memory_adds_nothing) {
  bpjs_dataset *dataset = NULL;
  ck_assert_int_eq(bpjs_dataset_new(&dataset, NULL), BPJS_OK);
  bpjs_observation observation = about("employed");
  bpjs_figure figure = persons(142);
  FAIL_EACH_ALLOCATION(bpjs_dataset_add(dataset, &observation, &figure, "src", 3, NULL),
                       ck_assert_int_eq(bpjs_dataset_count(dataset), 0));
  ck_assert_int_eq(bpjs_dataset_count(dataset), 1);
  bpjs_dataset_free(dataset);
}
END_TEST

SUITE("dataset.add", what_is_added_is_there_with_its_defaults,
      digits_of_a_figure_that_was_not_printed_are_dropped, the_rules_of_files_hold,
      the_days_have_to_be_those_of_the_kind, arguments_are_checked, no_memory_adds_nothing)
