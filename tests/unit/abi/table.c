#include <stddef.h>
#include <string.h>

#include "suite.h"

static int64_t find(int32_t item, const char *name) {
  for (int64_t i = 0; i < bpjs_abi_number(item, 0, 0); i++)
    if (strcmp(bpjs_abi_text(item, i, 0), name) == 0)
      return i;
  ck_abort_msg("no row of %s", name);
  return -1;
}

static int64_t find_in(int32_t item, int64_t i, const char *name) {
  for (int64_t j = 0; j < bpjs_abi_number(item, i, 0); j++)
    if (strcmp(bpjs_abi_text(item, i, j), name) == 0)
      return j;
  ck_abort_msg("no row of %s", name);
  return -1;
}

START_TEST(a_function_is_found_with_its_arguments) {
  int64_t i = find(BPJS_ABI_FUNCTION, "bpjs_period_read");
  ck_assert_str_eq(bpjs_abi_text(BPJS_ABI_FUNCTION_RETURN, i, 0), "int32_t");
  ck_assert_str_eq(bpjs_abi_text(BPJS_ABI_FUNCTION_SINCE, i, 0), "0.1");
  ck_assert_str_eq(bpjs_abi_text(BPJS_ABI_FUNCTION_ABOUT, i, 0), "Reads a period.");
  ck_assert_int_eq(bpjs_abi_number(BPJS_ABI_ARGUMENT, i, 0), 4);
  ck_assert_str_eq(bpjs_abi_text(BPJS_ABI_ARGUMENT, i, 1), "length");
  ck_assert_str_eq(bpjs_abi_text(BPJS_ABI_ARGUMENT_TYPE, i, 1), "int64_t");
  ck_assert_str_eq(bpjs_abi_text(BPJS_ABI_ARGUMENT_ROLE, i, 1), "len:text");
  ck_assert_int_eq(bpjs_abi_number(BPJS_ABI_ARGUMENT, find(BPJS_ABI_FUNCTION, "bpjs_version"), 0),
                   0);
}
END_TEST

START_TEST(a_struct_is_found_with_its_fields) {
  int64_t i = find(BPJS_ABI_STRUCT, "bpjs_error");
  /* 4 + 4 + 3 x 8 + 128 + 64 + 128 + 384 */
  ck_assert_int_eq(bpjs_abi_number(BPJS_ABI_STRUCT_SIZE, i, 0), 736);
  ck_assert_int_eq(bpjs_abi_number(BPJS_ABI_STRUCT_LEAST, i, 0), 736);
  ck_assert_str_eq(bpjs_abi_text(BPJS_ABI_STRUCT_ABOUT, i, 0), "What went wrong and where.");
  ck_assert_int_eq(bpjs_abi_number(BPJS_ABI_FIELD, i, 0), 9);
  int64_t j = find_in(BPJS_ABI_FIELD, i, "field");
  ck_assert_str_eq(bpjs_abi_text(BPJS_ABI_FIELD_TYPE, i, j), "char");
  ck_assert_int_eq(bpjs_abi_number(BPJS_ABI_FIELD_LENGTH, i, j), 64);
  ck_assert_int_eq(bpjs_abi_number(BPJS_ABI_FIELD_OFFSET, i, j), 4 + 4 + 3 * 8 + 128);
  ck_assert_str_eq(bpjs_abi_text(BPJS_ABI_FIELD_ABOUT, i, j), "name of the field or argument");
  ck_assert_int_eq(bpjs_abi_number(BPJS_ABI_FIELD_LENGTH, i, 0), 0);
}
END_TEST

START_TEST(an_enum_is_found_with_its_values) {
  int64_t i = find(BPJS_ABI_ENUM, "bpjs_area_level");
  ck_assert_int_eq(bpjs_abi_number(BPJS_ABI_ENUMERATOR, i, 0), 6);
  int64_t j = find_in(BPJS_ABI_ENUMERATOR, i, "BPJS_AREA_UNION");
  ck_assert_int_eq(bpjs_abi_number(BPJS_ABI_ENUMERATOR_VALUE, i, j), 9);
  ck_assert_str_ne(bpjs_abi_text(BPJS_ABI_ENUMERATOR_ABOUT, i, j), "");
}
END_TEST

/* Every item that the header has, found in the table itself, with no sense in
 * i or j beyond the ends: -1 and "", and nothing outside is read. */
START_TEST(beyond_the_ends_there_is_nothing) {
  static const int64_t beyond[] = {-1, 1000000, INT64_MIN, INT64_MAX};
  int64_t items = find(BPJS_ABI_ENUM, "bpjs_abi_item");
  for (int64_t k = 0; k < bpjs_abi_number(BPJS_ABI_ENUMERATOR, items, 0); k++) {
    int32_t item = (int32_t)bpjs_abi_number(BPJS_ABI_ENUMERATOR_VALUE, items, k);
    int counts = item == BPJS_ABI_LEVEL || item == BPJS_ABI_FINGERPRINT ||
                 item == BPJS_ABI_FUNCTION || item == BPJS_ABI_STRUCT || item == BPJS_ABI_ENUM ||
                 item == BPJS_ABI_HANDLE;
    for (size_t b = 0; b < sizeof beyond / sizeof beyond[0]; b++) {
      if (!counts)
        ck_assert_int_eq(bpjs_abi_number(item, beyond[b], 0), -1);
      ck_assert_str_eq(bpjs_abi_text(item, beyond[b], 0), "");
    }
  }
  static const int32_t members[] = {BPJS_ABI_ARGUMENT,      BPJS_ABI_ARGUMENT_TYPE,
                                    BPJS_ABI_ARGUMENT_ROLE, BPJS_ABI_FIELD,
                                    BPJS_ABI_FIELD_TYPE,    BPJS_ABI_FIELD_ABOUT,
                                    BPJS_ABI_ENUMERATOR,    BPJS_ABI_ENUMERATOR_ABOUT};
  for (size_t m = 0; m < sizeof members / sizeof members[0]; m++)
    for (size_t b = 0; b < sizeof beyond / sizeof beyond[0]; b++)
      ck_assert_str_eq(bpjs_abi_text(members[m], 1, beyond[b]), "");
  for (size_t b = 0; b < sizeof beyond / sizeof beyond[0]; b++) {
    ck_assert_int_eq(bpjs_abi_number(BPJS_ABI_FIELD_LENGTH, 0, beyond[b]), -1);
    ck_assert_int_eq(bpjs_abi_number(BPJS_ABI_FIELD_OFFSET, 0, beyond[b]), -1);
    ck_assert_int_eq(bpjs_abi_number(BPJS_ABI_ENUMERATOR_VALUE, 0, beyond[b]), -1);
  }
}
END_TEST

START_TEST(the_first_index_beyond_the_end_is_refused) {
  int64_t functions = bpjs_abi_number(BPJS_ABI_FUNCTION, 0, 0);
  ck_assert_str_eq(bpjs_abi_text(BPJS_ABI_FUNCTION, functions, 0), "");
  ck_assert_int_eq(bpjs_abi_number(BPJS_ABI_ARGUMENT, functions, 0), -1);
  for (int64_t i = 0; i < functions; i++) {
    int64_t count = bpjs_abi_number(BPJS_ABI_ARGUMENT, i, 0);
    ck_assert_str_eq(bpjs_abi_text(BPJS_ABI_ARGUMENT, i, count), "");
    for (int64_t j = 0; j < count; j++)
      ck_assert_str_ne(bpjs_abi_text(BPJS_ABI_ARGUMENT, i, j), "");
  }
}
END_TEST

START_TEST(an_item_that_does_not_exist_has_neither_number_nor_text) {
  static const int32_t items[] = {-1, 2, 9, 18, 32, 48, 53, INT32_MIN, INT32_MAX};
  for (size_t k = 0; k < sizeof items / sizeof items[0]; k++) {
    ck_assert_int_eq(bpjs_abi_number(items[k], 0, 0), -1);
    ck_assert_str_eq(bpjs_abi_text(items[k], 0, 0), "");
  }
  ck_assert_str_eq(bpjs_abi_text(BPJS_ABI_LEVEL, 0, 0), "");
  ck_assert_int_eq(bpjs_abi_number(BPJS_ABI_FUNCTION_ABOUT, 0, 0), -1);
}
END_TEST

START_TEST(the_level_counts_the_rows) {
  int64_t rows = bpjs_abi_number(BPJS_ABI_HANDLE, 0, 0);
  static const int32_t items[][2] = {{BPJS_ABI_FUNCTION, BPJS_ABI_ARGUMENT},
                                     {BPJS_ABI_STRUCT, BPJS_ABI_FIELD},
                                     {BPJS_ABI_ENUM, BPJS_ABI_ENUMERATOR}};
  for (size_t k = 0; k < 3; k++)
    for (int64_t i = 0; i < bpjs_abi_number(items[k][0], 0, 0); i++)
      rows += 1 + bpjs_abi_number(items[k][1], i, 0);
  ck_assert_int_eq(bpjs_abi_number(BPJS_ABI_LEVEL, 0, 0), rows);
}
END_TEST

SUITE("abi.table", a_function_is_found_with_its_arguments, a_struct_is_found_with_its_fields,
      an_enum_is_found_with_its_values, beyond_the_ends_there_is_nothing,
      the_first_index_beyond_the_end_is_refused,
      an_item_that_does_not_exist_has_neither_number_nor_text, the_level_counts_the_rows)
