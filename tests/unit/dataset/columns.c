#include "dataset/columns.h"

#include <string.h>

#include "suite.h"

START_TEST(every_column_is_found_by_its_name) {
  for (int i = 0; i < BPJS_COLUMN_COUNT; i++) {
    const char *name = bpjs_column_name(i);
    ck_assert_int_eq(bpjs_column_find(name, (int64_t)strlen(name)), i);
  }
  ck_assert_str_eq(bpjs_column_name(BPJS_COLUMN_STRUCTURE), "STRUCTURE");
  ck_assert_str_eq(bpjs_column_name(BPJS_COLUMN_REF_AREA), "REF_AREA");
  ck_assert_str_eq(bpjs_column_name(BPJS_COLUMN_DECIMALS), "DECIMALS");
  ck_assert_str_eq(bpjs_column_name(BPJS_COLUMN_SOURCE), "SOURCE");
}
END_TEST

START_TEST(another_name_is_a_free_column) {
  const char *names[] = {"NOTE", "series", "SERIES ", "SERIE", ""};
  for (int i = 0; i < 5; i++)
    ck_assert_int_eq(bpjs_column_find(names[i], (int64_t)strlen(names[i])), BPJS_COLUMN_COUNT);
}
END_TEST

SUITE("dataset.columns", every_column_is_found_by_its_name, another_name_is_a_free_column)
