/* One value of a column. */
#include "columns.h"

START_TEST(a_row_is_null_where_its_bit_says_so) {
  const int16_t wages[3] = {-5, 6, 7};
  const uint8_t bits[2] = {0x80, 0x02}; /* of bits 7, 8, 9: given, null, given */
  bpjs_people *people = people_new();
  ck_assert_int_eq(
      bpjs_people_set(people, BPJS_PEOPLE_WAGE, BPJS_PEOPLE_INT16, wages, 0, 3, bits, 7, NULL),
      BPJS_OK);
  const int64_t values[3] = {-5, 0, 7};
  for (int64_t i = 0; i < 3; i++) {
    int64_t value = 99;
    int32_t given = 99;
    ck_assert_int_eq(bpjs_people_get(people, i, BPJS_PEOPLE_WAGE, &value, &given, NULL), BPJS_OK);
    ck_assert_int_eq(value, values[i]);
    ck_assert_int_eq(given, i != 1);
  }
  bpjs_people_free(people);
}
END_TEST

START_TEST(a_constant_holds_for_each_row_and_a_column_that_is_not_set_for_none) {
  const int64_t wages[2] = {10, 20}, sex = BPJS_SEX_FEMALE;
  bpjs_people *people = people_new();
  people_long(people, BPJS_PEOPLE_WAGE, wages, 2);
  people_long(people, BPJS_PEOPLE_SEX, &sex, 1);
  for (int64_t i = 0; i < 2; i++) {
    int64_t value = 99;
    int32_t given = 99;
    ck_assert_int_eq(bpjs_people_get(people, i, BPJS_PEOPLE_SEX, &value, &given, NULL), BPJS_OK);
    ck_assert_int_eq(value, BPJS_SEX_FEMALE);
    ck_assert_int_eq(given, 1);
    ck_assert_int_eq(bpjs_people_get(people, i, BPJS_PEOPLE_BORN, &value, &given, NULL), BPJS_OK);
    ck_assert_int_eq(value, 0);
    ck_assert_int_eq(given, 0);
  }
  bpjs_people_free(people);
}
END_TEST

START_TEST(what_int64_does_not_hold_is_an_overflow) {
  const uint64_t wages[2] = {INT64_MAX, UINT64_C(1) << 63};
  bpjs_people *people = people_new();
  bpjs_error error = people_error();
  ck_assert_int_eq(
      bpjs_people_set(people, BPJS_PEOPLE_WAGE, BPJS_PEOPLE_UINT64, wages, 0, 2, NULL, 0, NULL),
      BPJS_OK);
  int64_t value = 99;
  int32_t given = 99;
  ck_assert_int_eq(bpjs_people_get(people, 1, BPJS_PEOPLE_WAGE, &value, &given, &error),
                   BPJS_ERROR_OVERFLOW);
  ck_assert_int_eq(error.row, 2);
  ck_assert_str_eq(error.field, "wage");
  ck_assert_str_eq(error.value, "9223372036854775808");
  ck_assert_int_eq(value, 99);
  ck_assert_int_eq(given, 99);
  ck_assert_int_eq(bpjs_people_get(people, 0, BPJS_PEOPLE_WAGE, &value, &given, NULL), BPJS_OK);
  ck_assert_int_eq(value, INT64_MAX);
  bpjs_people_free(people);
}
END_TEST

START_TEST(arguments_are_checked) {
  const int64_t wages[2] = {10, 20};
  bpjs_error bad = {.struct_size = 1}, error = people_error();
  bpjs_people *people = people_new();
  people_long(people, BPJS_PEOPLE_WAGE, wages, 2);
  int64_t value = 99;
  int32_t given = 99;
  ck_assert_int_eq(bpjs_people_get(people, 0, BPJS_PEOPLE_WAGE, &value, &given, &bad),
                   BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(bpjs_people_get(NULL, 0, BPJS_PEOPLE_WAGE, &value, &given, &error),
                   BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "people");
  ck_assert_int_eq(bpjs_people_get(people, 0, BPJS_PEOPLE_WAGE, NULL, &given, &error),
                   BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "value");
  ck_assert_int_eq(bpjs_people_get(people, 0, BPJS_PEOPLE_WAGE, &value, NULL, &error),
                   BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "given");
  ck_assert_int_eq(bpjs_people_get(people, 0, 0, &value, &given, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "what");
  ck_assert_int_eq(bpjs_people_get(people, -1, BPJS_PEOPLE_WAGE, &value, &given, &error),
                   BPJS_ERROR_RANGE);
  ck_assert_int_eq(bpjs_people_get(people, 2, BPJS_PEOPLE_WAGE, &value, &given, &error),
                   BPJS_ERROR_RANGE);
  ck_assert_str_eq(error.field, "row");
  ck_assert_str_eq(error.value, "2");
  ck_assert_int_eq(value, 99);
  ck_assert_int_eq(given, 99);
  bpjs_people_free(people);
}
END_TEST

SUITE("people.get", a_row_is_null_where_its_bit_says_so,
      a_constant_holds_for_each_row_and_a_column_that_is_not_set_for_none,
      what_int64_does_not_hold_is_an_overflow, arguments_are_checked)
