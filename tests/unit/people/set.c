/* What columns a set of them takes, and how many rows it then has. */
#include "columns.h"

static const int64_t numbers[4] = {1, 2, 3, 4};

static int32_t set(bpjs_people *people, int32_t what, int64_t length) {
  return bpjs_people_set(people, what, BPJS_PEOPLE_INT64, numbers, 0, length, NULL, 0, NULL);
}

START_TEST(rows_are_those_of_the_columns_that_are_no_constants) {
  bpjs_people *people = people_new();
  ck_assert_int_eq(bpjs_people_count(NULL), 0);
  ck_assert_int_eq(bpjs_people_count(people), 0);
  ck_assert_int_eq(set(people, BPJS_PEOPLE_SEGMENT, 1), BPJS_OK);
  ck_assert_int_eq(bpjs_people_count(people), 1);
  ck_assert_int_eq(set(people, BPJS_PEOPLE_WAGE, 4), BPJS_OK);
  ck_assert_int_eq(bpjs_people_count(people), 4);
  ck_assert_int_eq(set(people, BPJS_PEOPLE_DAY, 1), BPJS_OK);
  ck_assert_int_eq(bpjs_people_count(people), 4);
  ck_assert_int_eq(bpjs_people_unset(people, BPJS_PEOPLE_WAGE, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_people_count(people), 1);
  ck_assert_int_eq(bpjs_people_unset(people, BPJS_PEOPLE_WAGE, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_people_unset(people, BPJS_PEOPLE_SEGMENT, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_people_unset(people, BPJS_PEOPLE_DAY, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_people_count(people), 0);
  bpjs_people_free(people);
  bpjs_people_free(NULL);
}
END_TEST

START_TEST(no_rows_are_rows_too) {
  bpjs_people *people = people_new();
  ck_assert_int_eq(
      bpjs_people_set(people, BPJS_PEOPLE_WAGE, BPJS_PEOPLE_INT8, NULL, 0, 0, NULL, 0, NULL),
      BPJS_OK);
  ck_assert_int_eq(set(people, BPJS_PEOPLE_SEGMENT, 1), BPJS_OK);
  ck_assert_int_eq(bpjs_people_count(people), 0);
  ck_assert_int_eq(set(people, BPJS_PEOPLE_SEX, 2), BPJS_ERROR_CONFLICT);
  bpjs_people_free(people);
}
END_TEST

START_TEST(columns_are_of_one_length_and_a_column_may_be_replaced) {
  bpjs_people *people = people_new();
  bpjs_error error = people_error();
  ck_assert_int_eq(set(people, BPJS_PEOPLE_WAGE, 4), BPJS_OK);
  ck_assert_int_eq(set(people, BPJS_PEOPLE_WAGE, 3), BPJS_OK);
  ck_assert_int_eq(set(people, BPJS_PEOPLE_SEGMENT, 3), BPJS_OK);
  ck_assert_int_eq(bpjs_people_set(people, BPJS_PEOPLE_RISK_CLASS, BPJS_PEOPLE_INT64, numbers, 0, 2,
                                   NULL, 0, &error),
                   BPJS_ERROR_CONFLICT);
  ck_assert_str_eq(error.field, "risk_class");
  ck_assert_str_eq(error.message, "the column has 2 rows, others have 3");
  ck_assert_int_eq(set(people, BPJS_PEOPLE_WAGE, 2), BPJS_ERROR_CONFLICT);
  ck_assert_int_eq(bpjs_people_count(people), 3);
  int64_t value = 0;
  int32_t given = 0;
  ck_assert_int_eq(bpjs_people_get(people, 2, BPJS_PEOPLE_WAGE, &value, &given, NULL), BPJS_OK);
  ck_assert_int_eq(value, 3);
  ck_assert_int_eq(bpjs_people_get(people, 2, BPJS_PEOPLE_RISK_CLASS, &value, &given, NULL),
                   BPJS_OK);
  ck_assert_int_eq(given, 0);
  bpjs_people_free(people);
}
END_TEST

START_TEST(what_cannot_be_a_column_is_refused_by_its_argument) {
  const struct {
    int32_t what, type;
    const void *values;
    int64_t stride, length, offset;
    int32_t status;
    const char *field;
  } cases[] = {
      {0, BPJS_PEOPLE_INT64, numbers, 0, 4, 0, BPJS_ERROR_ARGUMENT, "what"},
      {BPJS_PEOPLE_DAY + 1, BPJS_PEOPLE_INT64, numbers, 0, 4, 0, BPJS_ERROR_ARGUMENT, "what"},
      {BPJS_PEOPLE_WAGE, 0, numbers, 0, 4, 0, BPJS_ERROR_ARGUMENT, "type"},
      {BPJS_PEOPLE_WAGE, BPJS_PEOPLE_UINT64 + 1, numbers, 0, 4, 0, BPJS_ERROR_ARGUMENT, "type"},
      {BPJS_PEOPLE_WAGE, BPJS_PEOPLE_INT64, NULL, 0, 4, 0, BPJS_ERROR_ARGUMENT, "values"},
      {BPJS_PEOPLE_WAGE, BPJS_PEOPLE_INT64, numbers, 0, -1, 0, BPJS_ERROR_RANGE, "length"},
      {BPJS_PEOPLE_WAGE, BPJS_PEOPLE_INT64, numbers, -8, 4, 0, BPJS_ERROR_RANGE, "stride"},
      {BPJS_PEOPLE_WAGE, BPJS_PEOPLE_INT64, numbers, 7, 4, 0, BPJS_ERROR_RANGE, "stride"},
      {BPJS_PEOPLE_WAGE, BPJS_PEOPLE_INT64, numbers, 0, 4, -1, BPJS_ERROR_RANGE,
       "validity_offset"}};
  bpjs_people *people = people_new();
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    bpjs_error error = people_error();
    ck_assert_int_eq(bpjs_people_set(people, cases[i].what, cases[i].type, cases[i].values,
                                     cases[i].stride, cases[i].length, NULL, cases[i].offset,
                                     &error),
                     cases[i].status);
    ck_assert_int_eq(error.code, cases[i].status);
    ck_assert_str_eq(error.field, cases[i].field);
    ck_assert_int_eq(bpjs_people_count(people), 0);
  }
  bpjs_people_free(people);
}
END_TEST

START_TEST(arguments_are_checked) {
  bpjs_error bad = {.struct_size = 1}, error = people_error();
  bpjs_people *people = people_new(), *none = NULL;
  ck_assert_int_eq(bpjs_people_new(&none, &bad), BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(bpjs_people_new(NULL, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "people");
  ck_assert_int_eq(
      bpjs_people_set(people, BPJS_PEOPLE_WAGE, BPJS_PEOPLE_INT64, numbers, 0, 4, NULL, 0, &bad),
      BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(set(NULL, BPJS_PEOPLE_WAGE, 4), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_people_unset(people, BPJS_PEOPLE_WAGE, &bad), BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(bpjs_people_unset(NULL, BPJS_PEOPLE_WAGE, NULL), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_people_unset(people, 0, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "what");
  bpjs_people_free(people);
}
END_TEST

START_TEST(without_memory_there_is_no_set) {
  bpjs_people *people = NULL;
  FAIL_EACH_ALLOCATION(bpjs_people_new(&people, NULL), ck_assert_ptr_null(people));
  bpjs_people_free(people);
}
END_TEST

SUITE("people.set", rows_are_those_of_the_columns_that_are_no_constants, no_rows_are_rows_too,
      columns_are_of_one_length_and_a_column_may_be_replaced,
      what_cannot_be_a_column_is_refused_by_its_argument, arguments_are_checked,
      without_memory_there_is_no_set)
