/* Which columns a survey takes, and how it reads them. */
#include <math.h>

#include "samples.h"

static double total_of(bpjs_survey *survey) {
  survey_add(survey, BPJS_SURVEY_TOTAL, 0, 0, 0);
  ck_assert_int_eq(bpjs_survey_design(survey, NULL, NULL), BPJS_OK);
  bpjs_survey_result *result = survey_run(survey);
  const double value = survey_get(result, -1, 0).value;
  bpjs_survey_result_free(result);
  return value;
}

START_TEST(numbers_of_every_type_are_read) {
  const struct {
    int8_t a[3];
    uint8_t b[3];
    int16_t c[3];
    uint16_t d[3];
    int32_t e[3];
    uint32_t f[3];
    int64_t g[3];
    uint64_t h[3];
    float i[3];
    double j[3];
  } in = {{-1, 2, 3}, {1, 2, 3},  {-1, 2, 3}, {1, 2, 3},    {-1, 2, 3},
          {1, 2, 3},  {-1, 2, 3}, {1, 2, 3},  {0.5F, 2, 3}, {0.25, 2, 3}};
  const struct {
    int32_t type;
    const void *values;
    double total;
  } cases[] = {{BPJS_PEOPLE_INT8, in.a, 4},      {BPJS_PEOPLE_UINT8, in.b, 6},
               {BPJS_PEOPLE_INT16, in.c, 4},     {BPJS_PEOPLE_UINT16, in.d, 6},
               {BPJS_PEOPLE_INT32, in.e, 4},     {BPJS_PEOPLE_UINT32, in.f, 6},
               {BPJS_PEOPLE_INT64, in.g, 4},     {BPJS_PEOPLE_UINT64, in.h, 6},
               {BPJS_PEOPLE_FLOAT32, in.i, 5.5}, {BPJS_PEOPLE_FLOAT64, in.j, 5.25}};
  const double one = 1;
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    bpjs_survey *survey = survey_new();
    survey_real(survey, BPJS_SURVEY_WEIGHT, 0, &one, 1);
    ck_assert_int_eq(bpjs_survey_set(survey, BPJS_SURVEY_VARIABLE, 0, cases[i].type,
                                     cases[i].values, 0, 3, NULL, 0, NULL),
                     BPJS_OK);
    ck_assert_double_eq(total_of(survey), cases[i].total);
    bpjs_survey_free(survey);
  }
}
END_TEST

START_TEST(strides_and_bits_are_followed) {
  const double table[3][2] = {{1, 10}, {2, 20}, {4, 40}};
  const double one = 1;
  const uint8_t bits = 2 + 8;
  bpjs_survey *survey = survey_new();
  survey_real(survey, BPJS_SURVEY_WEIGHT, 0, &one, 1);
  ck_assert_int_eq(bpjs_survey_set(survey, BPJS_SURVEY_VARIABLE, 0, BPJS_PEOPLE_FLOAT64,
                                   &table[0][1], sizeof table[0], 3, &bits, 1, NULL),
                   BPJS_OK);
  ck_assert_double_eq(total_of(survey), 50);
  bpjs_survey_free(survey);
}
END_TEST

START_TEST(what_cannot_be_a_column_is_refused_by_its_argument) {
  static const double numbers[4] = {1, 2, 3, 4};
  const struct {
    int32_t what;
    int64_t index;
    int32_t type;
    const void *values;
    int64_t stride, length, offset;
    int32_t status;
    const char *field;
  } cases[] = {
      {0, 0, BPJS_PEOPLE_FLOAT64, numbers, 0, 4, 0, BPJS_ERROR_ARGUMENT, "what"},
      {BPJS_SURVEY_SCALE + 1, 0, BPJS_PEOPLE_FLOAT64, numbers, 0, 4, 0, BPJS_ERROR_ARGUMENT,
       "what"},
      {BPJS_SURVEY_VARIABLE, -1, BPJS_PEOPLE_FLOAT64, numbers, 0, 4, 0, BPJS_ERROR_RANGE, "index"},
      {BPJS_SURVEY_REPLICATE, 10000, BPJS_PEOPLE_FLOAT64, numbers, 0, 4, 0, BPJS_ERROR_RANGE,
       "index"},
      {BPJS_SURVEY_WEIGHT, 0, 0, numbers, 0, 4, 0, BPJS_ERROR_ARGUMENT, "type"},
      {BPJS_SURVEY_STRATUM, 0, BPJS_PEOPLE_FLOAT32, numbers, 0, 4, 0, BPJS_ERROR_ARGUMENT, "type"},
      {BPJS_SURVEY_CLUSTER, 0, BPJS_PEOPLE_FLOAT64, numbers, 0, 4, 0, BPJS_ERROR_ARGUMENT, "type"},
      {BPJS_SURVEY_DOMAIN, 0, BPJS_PEOPLE_FLOAT64, numbers, 0, 4, 0, BPJS_ERROR_ARGUMENT, "type"},
      {BPJS_SURVEY_WEIGHT, 0, BPJS_PEOPLE_FLOAT64, NULL, 0, 4, 0, BPJS_ERROR_ARGUMENT, "values"},
      {BPJS_SURVEY_WEIGHT, 0, BPJS_PEOPLE_FLOAT64, numbers, 0, -1, 0, BPJS_ERROR_RANGE, "length"},
      {BPJS_SURVEY_WEIGHT, 0, BPJS_PEOPLE_FLOAT64, numbers, 0, (int64_t)INT32_MAX + 1, 0,
       BPJS_ERROR_LIMIT, "length"},
      {BPJS_SURVEY_WEIGHT, 0, BPJS_PEOPLE_FLOAT64, numbers, 7, 4, 0, BPJS_ERROR_RANGE, "stride"},
      {BPJS_SURVEY_WEIGHT, 0, BPJS_PEOPLE_FLOAT64, numbers, 0, 4, -1, BPJS_ERROR_RANGE,
       "validity_offset"}};
  bpjs_survey *survey = survey_new();
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    bpjs_error error = survey_error();
    ck_assert_int_eq(bpjs_survey_set(survey, cases[i].what, cases[i].index, cases[i].type,
                                     cases[i].values, cases[i].stride, cases[i].length, NULL,
                                     cases[i].offset, &error),
                     cases[i].status);
    ck_assert_str_eq(error.field, cases[i].field);
    ck_assert_int_eq(bpjs_survey_count(survey), 0);
  }
  bpjs_survey_free(survey);
}
END_TEST

START_TEST(columns_are_of_one_length) {
  static const double numbers[4] = {1, 2, 3, 4};
  bpjs_survey *survey = survey_new();
  bpjs_error error = survey_error();
  survey_real(survey, BPJS_SURVEY_VARIABLE, 3, numbers, 4);
  survey_real(survey, BPJS_SURVEY_WEIGHT, 0, numbers, 1);
  ck_assert_int_eq(bpjs_survey_count(survey), 4);
  ck_assert_int_eq(bpjs_survey_set(survey, BPJS_SURVEY_REPLICATE, 0, BPJS_PEOPLE_FLOAT64, numbers,
                                   0, 3, NULL, 0, &error),
                   BPJS_ERROR_CONFLICT);
  ck_assert_str_eq(error.field, "replicate");
  ck_assert_str_eq(error.message, "the column has 3 rows, others have 4");
  survey_real(survey, BPJS_SURVEY_SCALE, 0, numbers, 3);
  survey_real(survey, BPJS_SURVEY_VARIABLE, 3, numbers, 3);
  ck_assert_int_eq(bpjs_survey_count(survey), 3);
  ck_assert_int_eq(bpjs_survey_count(NULL), 0);
  bpjs_survey_free(survey);
}
END_TEST

START_TEST(what_is_not_known_is_left_out_and_what_is_infinite_refused) {
  const double one = 1, numbers[] = {1, NAN, 3, INFINITY};
  bpjs_survey *survey = survey_new();
  bpjs_survey_result *result = NULL;
  bpjs_error error = survey_error();
  survey_real(survey, BPJS_SURVEY_WEIGHT, 0, &one, 1);
  survey_real(survey, BPJS_SURVEY_VARIABLE, 0, numbers, 3);
  ck_assert_double_eq(total_of(survey), 4);
  survey_real(survey, BPJS_SURVEY_VARIABLE, 0, numbers, 4);
  ck_assert_int_eq(bpjs_survey_design(survey, NULL, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_survey_run(survey, &result, &error), BPJS_ERROR_RANGE);
  ck_assert_int_eq(error.row, 4);
  ck_assert_str_eq(error.field, "variable");
  ck_assert_str_eq(error.value, "inf");
  ck_assert_ptr_null(result);
  bpjs_survey_free(survey);
}
END_TEST

START_TEST(arguments_are_checked) {
  const double one = 1;
  bpjs_error bad = {.struct_size = 1}, error = survey_error();
  bpjs_survey *survey = survey_new(), *none = NULL;
  ck_assert_int_eq(bpjs_survey_new(&none, &bad), BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(bpjs_survey_new(NULL, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_survey_set(survey, BPJS_SURVEY_WEIGHT, 0, BPJS_PEOPLE_FLOAT64, &one, 0, 1,
                                   NULL, 0, &bad),
                   BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(bpjs_survey_set(NULL, BPJS_SURVEY_WEIGHT, 0, BPJS_PEOPLE_FLOAT64, &one, 0, 1,
                                   NULL, 0, &error),
                   BPJS_ERROR_ARGUMENT);
  bpjs_survey_free(survey);
  bpjs_survey_free(NULL);
}
END_TEST

START_TEST(fails_whole_without_memory) {
  const double one = 1;
  bpjs_survey *survey = NULL;
  FAIL_EACH_ALLOCATION(bpjs_survey_new(&survey, NULL), ck_assert_ptr_null(survey));
  FAIL_EACH_ALLOCATION(bpjs_survey_set(survey, BPJS_SURVEY_VARIABLE, 0, BPJS_PEOPLE_FLOAT64, &one,
                                       0, 1, NULL, 0, NULL),
                       ck_assert_int_eq(bpjs_survey_count(survey), 0));
  bpjs_survey_free(survey);
}
END_TEST

SUITE("survey.set", numbers_of_every_type_are_read, strides_and_bits_are_followed,
      what_cannot_be_a_column_is_refused_by_its_argument, columns_are_of_one_length,
      what_is_not_known_is_left_out_and_what_is_infinite_refused, arguments_are_checked,
      fails_whole_without_memory)
