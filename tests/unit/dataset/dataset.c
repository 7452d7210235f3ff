#include "sample.h"

START_TEST(an_observation_comes_back_as_it_was_read) {
  bpjs_dataset *dataset = sample_of(
      "SERIES,PROGRAMME,SEGMENT,GROUP,REF_AREA,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,UNIT_MULT,"
      "OBS_STATUS,CONFIDENCE\n"
      "claims,JKK,JAKON_PMI,MALE,KD_64_08,1970-01-02,1.2,CASES,3,P,B\n");
  ck_assert_int_eq(bpjs_dataset_count(dataset), 1);
  bpjs_observation got = sample_get(dataset, 0);
  ck_assert_str_eq(got.series, "claims");
  ck_assert_str_eq(got.programme, "JKK");
  ck_assert_str_eq(got.segment, "JAKON_PMI");
  ck_assert_str_eq(got.group, "MALE");
  ck_assert_str_eq(got.area, "KD_64_08");
  ck_assert_int_eq(got.period_kind, BPJS_PERIOD_DAY);
  ck_assert_int_eq(got.first_day, 1);
  ck_assert_int_eq(got.last_day, 1);
  ck_assert_int_eq(got.status, 'P');
  ck_assert_int_eq(got.confidence, BPJS_CONFIDENCE_B);
  bpjs_figure figure = sample_figure(dataset, 0);
  ck_assert_double_eq(figure.value, 1200);
  ck_assert_double_eq(figure.lower, 1150);
  ck_assert_int_eq(figure.unit, BPJS_UNIT_CASES);
  bpjs_dataset_free(dataset);
}
END_TEST

START_TEST(arguments_are_checked) {
  bpjs_dataset *dataset = sample_of(HEADER "a,2024,1,PERSONS\n");
  bpjs_error error = {.struct_size = sizeof error}, unset = {.struct_size = 0};
  bpjs_observation about = {.struct_size = sizeof about}, small_about = {.struct_size = 8};
  bpjs_figure figure = {.struct_size = sizeof figure}, small_figure = {.struct_size = 8};
  ck_assert_int_eq(bpjs_dataset_new(NULL, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_dataset_new(&dataset, &unset), BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(bpjs_dataset_count(NULL), 0);
  bpjs_dataset_free(NULL);
  ck_assert_int_eq(bpjs_dataset_get(NULL, 0, &about, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "dataset");
  ck_assert_int_eq(bpjs_dataset_get(dataset, 0, NULL, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "observation");
  ck_assert_int_eq(bpjs_dataset_get(dataset, 0, &small_about, &error), BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(bpjs_dataset_get(dataset, 0, &about, &unset), BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(bpjs_dataset_get(dataset, 1, &about, &error), BPJS_ERROR_RANGE);
  ck_assert_int_eq(bpjs_dataset_get(dataset, -1, &about, &error), BPJS_ERROR_RANGE);
  ck_assert_str_eq(about.series, "");
  ck_assert_int_eq(bpjs_dataset_figure(NULL, 0, &figure, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_dataset_figure(dataset, 0, NULL, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "figure");
  ck_assert_int_eq(bpjs_dataset_figure(dataset, 0, &small_figure, &error), BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(bpjs_dataset_figure(dataset, 0, &figure, &unset), BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(bpjs_dataset_figure(dataset, 1, &figure, &error), BPJS_ERROR_RANGE);
  ck_assert_int_eq(bpjs_dataset_figure(dataset, -1, &figure, &error), BPJS_ERROR_RANGE);
  ck_assert_double_eq(figure.value, 0);
  bpjs_dataset_free(dataset);
}
END_TEST

START_TEST(no_memory_makes_no_dataset) {
  bpjs_dataset *dataset = NULL;
  FAIL_EACH_ALLOCATION(bpjs_dataset_new(&dataset, NULL), ck_assert_ptr_null(dataset));
  ck_assert_int_eq(bpjs_dataset_count(dataset), 0);
  bpjs_dataset_free(dataset);
}
END_TEST

SUITE("dataset.dataset", an_observation_comes_back_as_it_was_read, arguments_are_checked,
      no_memory_makes_no_dataset)
