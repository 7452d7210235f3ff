#include "dataset/store.h"

#include "sample.h"

static const bpjs_observation population = {.struct_size = sizeof population,
                                            .status = 'A',
                                            .series = "population",
                                            .programme = "ALL",
                                            .segment = "ALL",
                                            .group = "ALL",
                                            .area = "KD_64"};

static void add(bpjs_dataset *dataset) {
  bpjs_figure figure = {.struct_size = sizeof figure};
  ck_assert(bpjs_store_add(dataset, &population, &figure, "src", 3, BPJS_ACTION_ADD));
}

START_TEST(column_names_are_short_and_printable) {
  char longest[65];
  memset(longest, 'n', sizeof longest);
  ck_assert_int_eq(bpjs_store_column_name("My note, \"quoted\"", 17), BPJS_OK);
  ck_assert_int_eq(bpjs_store_column_name(longest, 63), BPJS_OK);
  ck_assert_int_eq(bpjs_store_column_name(longest, 64), BPJS_ERROR_LIMIT);
  ck_assert_int_eq(bpjs_store_column_name("", 0), BPJS_ERROR_SYNTAX);
  ck_assert_int_eq(bpjs_store_column_name("a\nb", 3), BPJS_ERROR_SYNTAX);
  ck_assert_int_eq(bpjs_store_column_name("a\x7F", 2), BPJS_ERROR_SYNTAX);
  ck_assert_int_eq(bpjs_store_column_name("\xC3\xA9", 2), BPJS_OK);
}
END_TEST

START_TEST(texts_of_free_columns_are_kept_by_row) {
  bpjs_dataset dataset = {.count = 0};
  int64_t length;
  for (int i = 0; i < 5; i++)
    add(&dataset);
  ck_assert_int_eq(bpjs_store_column(&dataset, "NOTE", 4), -1);
  int64_t note = bpjs_store_make_column(&dataset, "NOTE", 4);
  ck_assert_int_eq(note, 0);
  ck_assert_int_eq(bpjs_store_make_column(&dataset, "MORE", 4), 1);
  ck_assert_int_eq(bpjs_store_make_column(&dataset, "NOTE", 4), 0);
  ck_assert_int_eq(bpjs_store_column(&dataset, "MORE", 4), 1);
  ck_assert_int_eq(bpjs_store_column(&dataset, "src", 3), -1);
  ck_assert(bpjs_store_set(&dataset, 4, 0, "", 0));
  ck_assert(bpjs_store_set(&dataset, 3, 0, "three", 5));
  ck_assert(bpjs_store_set(&dataset, 1, 0, "one", 3));
  ck_assert(bpjs_store_set(&dataset, 3, 0, "THREE", 5));
  ck_assert_str_eq(bpjs_pool_text(&dataset.pool, bpjs_store_get(&dataset, 3, 0), &length), "THREE");
  ck_assert_uint_eq(bpjs_store_get(&dataset, 0, 0), 0);
  ck_assert_uint_eq(bpjs_store_get(&dataset, 4, 0), 0);
  ck_assert_uint_eq(bpjs_store_get(&dataset, 3, 1), 0);
  ck_assert_int_eq(bpjs_store_text_length(&dataset, 3), 3 + 5);
  ck_assert_int_eq(bpjs_store_text_length(&dataset, 4), 3);
  bpjs_store_free(&dataset);
}
END_TEST

static int32_t set_named(bpjs_dataset *dataset) {
  return bpjs_store_set_named(dataset, 0, "NOTE", 4, "text", 4) ? BPJS_OK : BPJS_ERROR_MEMORY;
}

START_TEST(no_memory_leaves_no_column_behind) {
  bpjs_dataset dataset = {.count = 0};
  add(&dataset);
  FAIL_EACH_ALLOCATION(set_named(&dataset), ck_assert_uint_eq(dataset.column_count, 0));
  ck_assert_uint_eq(dataset.column_count, 1);
  bpjs_store_free(&dataset);
}
END_TEST

static int32_t add_one(bpjs_dataset *dataset) {
  bpjs_figure figure = {.struct_size = sizeof figure};
  return bpjs_store_add(dataset, &population, &figure, "src", 3, BPJS_ACTION_ADD)
             ? BPJS_OK
             : BPJS_ERROR_MEMORY;
}

START_TEST(no_memory_leaves_no_row_behind) {
  bpjs_dataset dataset = {.count = 0};
  FAIL_EACH_ALLOCATION(add_one(&dataset), ck_assert_uint_eq(dataset.count, 0));
  ck_assert_uint_eq(dataset.count, 1);
  bpjs_store_free(&dataset);
}
END_TEST

SUITE("dataset.store", column_names_are_short_and_printable, texts_of_free_columns_are_kept_by_row,
      no_memory_leaves_no_column_behind, no_memory_leaves_no_row_behind)
