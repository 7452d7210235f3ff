#include <stdio.h>

#include "sample.h"

static int32_t set(bpjs_dataset *dataset, int64_t index, const char *column, const char *text) {
  return bpjs_dataset_set_text(dataset, index, column, (int64_t)strlen(column), text,
                               (int64_t)strlen(text), NULL);
}

START_TEST(a_text_is_read_and_set_by_the_name_of_its_column) {
  bpjs_dataset *dataset = sample_of(HEADER "a,2024,1,PERSONS\nb,2024,2,PERSONS\n");
  ck_assert_int_eq(set(dataset, 1, "NOTE", "second"), BPJS_OK);
  ck_assert_int_eq(set(dataset, 1, "SOURCE", "from, there"), BPJS_OK);
  ck_assert_str_eq(sample_text(dataset, 1, "NOTE"), "second");
  ck_assert_str_eq(sample_text(dataset, 0, "NOTE"), "");
  ck_assert_str_eq(sample_text(dataset, 1, "SOURCE"), "from, there");
  ck_assert_int_eq(set(dataset, 1, "NOTE", ""), BPJS_OK);
  ck_assert_str_eq(sample_text(dataset, 1, "NOTE"), "");
  ck_assert_int_eq(bpjs_dataset_set_text(dataset, 0, "NOTE", 4, NULL, 0, NULL), BPJS_OK);
  bpjs_dataset_free(dataset);
}
END_TEST

START_TEST(the_length_is_told_before_the_text_fits) {
  bpjs_dataset *dataset = sample_of(HEADER "abc,2024,1,PERSONS\n");
  char buffer[8] = "unused";
  int64_t length = -1;
  ck_assert_int_eq(bpjs_dataset_text(dataset, 0, "SERIES", 6, NULL, 0, &length, NULL), BPJS_OK);
  ck_assert_int_eq(length, 3);
  length = -1;
  ck_assert_int_eq(bpjs_dataset_text(dataset, 0, "SERIES", 6, buffer, 3, &length, NULL),
                   BPJS_ERROR_BUFFER);
  ck_assert_int_eq(length, 3);
  ck_assert_str_eq(buffer, "unused");
  ck_assert_int_eq(bpjs_dataset_text(dataset, 0, "SERIES", 6, buffer, 4, &length, NULL), BPJS_OK);
  ck_assert_str_eq(buffer, "abc");
  bpjs_dataset_free(dataset);
}
END_TEST

START_TEST(columns_of_observation_and_figure_cannot_be_set) {
  const char *columns[] = {"STRUCTURE", "ACTION",     "SERIES", "TIME_PERIOD",
                           "OBS_VALUE", "CONFIDENCE", "LOWER",  "QUALIFIER"};
  bpjs_dataset *dataset = sample_of(HEADER "a,2024,1,PERSONS\n");
  for (size_t i = 0; i < sizeof columns / sizeof columns[0]; i++)
    ck_assert_int_eq(set(dataset, 0, columns[i], "x"), BPJS_ERROR_ARGUMENT);
  bpjs_dataset_free(dataset);
}
END_TEST

START_TEST(names_and_texts_have_limits) {
  static char text[262145];
  memset(text, 't', sizeof text - 1);
  bpjs_dataset *dataset = sample_of(HEADER "a,2024,1,PERSONS\n");
  bpjs_error error = {.struct_size = sizeof error};
  const char *long_name = "a123456789b123456789c123456789d123456789e123456789f123456789g123";
  ck_assert_int_eq(set(dataset, 0, "", "x"), BPJS_ERROR_SYNTAX);
  ck_assert_int_eq(set(dataset, 0, "a\tb", "x"), BPJS_ERROR_SYNTAX);
  ck_assert_int_eq(set(dataset, 0, long_name, "x"), BPJS_ERROR_LIMIT);
  ck_assert_int_eq(set(dataset, 0, long_name + 1, "x"), BPJS_OK);
  ck_assert_int_eq(set(dataset, 0, "\xFF", "x"), BPJS_ERROR_ENCODING);
  ck_assert_int_eq(set(dataset, 0, "NOTE", "\xFF"), BPJS_ERROR_ENCODING);
  ck_assert_int_eq(bpjs_dataset_set_text(dataset, 0, "N\0", 2, "x", 1, &error),
                   BPJS_ERROR_ENCODING);
  ck_assert_str_eq(error.field, "column");
  ck_assert_int_eq(bpjs_dataset_set_text(dataset, 0, "NOTE", 4, "a\0b", 3, &error),
                   BPJS_ERROR_ENCODING);
  ck_assert_str_eq(error.field, "text");
  /* "x" and 262,143 bytes more are 256 KiB; a text in place of another counts
   * once. */
  ck_assert_int_eq(set(dataset, 0, "NOTE", text), BPJS_ERROR_LIMIT);
  ck_assert_int_eq(set(dataset, 0, "NOTE", text + 1), BPJS_OK);
  ck_assert_int_eq(set(dataset, 0, "NOTE", text + 1), BPJS_OK);
  ck_assert_int_eq(set(dataset, 0, "SOURCE", "x"), BPJS_ERROR_LIMIT);
  ck_assert_int_eq(set(dataset, 0, "NOTE", ""), BPJS_OK);
  ck_assert_int_eq(set(dataset, 0, "SOURCE", text + 1), BPJS_OK);
  ck_assert_int_eq(set(dataset, 0, "SOURCE", text + 1), BPJS_OK);
  bpjs_dataset_free(dataset);
}
END_TEST

START_TEST(a_dataset_has_at_most_1000_columns) {
  bpjs_dataset *dataset = sample_of(HEADER "a,2024,1,PERSONS\n");
  char name[16];
  for (int i = 0; i < 1000; i++) {
    sprintf(name, "c%d", i);
    ck_assert_int_eq(set(dataset, 0, name, "x"), BPJS_OK);
  }
  ck_assert_int_eq(set(dataset, 0, "c1000", "x"), BPJS_ERROR_LIMIT);
  ck_assert_int_eq(set(dataset, 0, "c999", "y"), BPJS_OK);
  ck_assert_int_eq(set(dataset, 0, "SOURCE", "y"), BPJS_OK);
  bpjs_dataset_free(dataset);
}
END_TEST

START_TEST(arguments_are_checked) {
  bpjs_dataset *dataset = sample_of(HEADER "a,2024,1,PERSONS\n");
  bpjs_error error = {.struct_size = sizeof error}, unset = {.struct_size = 0};
  int64_t length = -1;
  char buffer[8];
  ck_assert_int_eq(bpjs_dataset_text(NULL, 0, "NOTE", 4, buffer, 8, &length, &error),
                   BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "dataset");
  ck_assert_int_eq(bpjs_dataset_text(dataset, 0, NULL, 0, buffer, 8, &length, &error),
                   BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "column");
  ck_assert_int_eq(bpjs_dataset_text(dataset, 0, "NOTE", -1, buffer, 8, &length, &error),
                   BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_dataset_text(dataset, 1, "NOTE", 4, buffer, 8, &length, &error),
                   BPJS_ERROR_RANGE);
  ck_assert_int_eq(bpjs_dataset_text(dataset, -1, "NOTE", 4, buffer, 8, &length, &error),
                   BPJS_ERROR_RANGE);
  ck_assert_int_eq(bpjs_dataset_text(dataset, 0, "NOTE", 4, buffer, 8, &length, &error),
                   BPJS_ERROR_UNKNOWN);
  ck_assert_str_eq(error.value, "NOTE");
  ck_assert_int_eq(bpjs_dataset_text(dataset, 0, "SERIES", 6, NULL, 8, &length, &error),
                   BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_dataset_text(dataset, 0, "SERIES", 6, buffer, 8, &length, &unset),
                   BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(length, -1);
  ck_assert_int_eq(bpjs_dataset_set_text(NULL, 0, "NOTE", 4, "x", 1, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_dataset_set_text(dataset, 0, NULL, 0, "x", 1, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_dataset_set_text(dataset, 0, "NOTE", 4, NULL, 1, &error),
                   BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_dataset_set_text(dataset, 0, "NOTE", 4, "x", -1, &error),
                   BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_dataset_set_text(dataset, 1, "NOTE", 4, "x", 1, &error), BPJS_ERROR_RANGE);
  ck_assert_int_eq(bpjs_dataset_set_text(dataset, 0, "NOTE", 4, "x", 1, &unset),
                   BPJS_ERROR_STRUCT_SIZE);
  bpjs_dataset_free(dataset);
}
END_TEST

START_TEST(no_memory_sets_nothing) {
  bpjs_dataset *dataset = sample_of(HEADER "a,2024,1,PERSONS\n");
  char *before = sample_write(dataset, BPJS_FORMAT_CSV);
  FAIL_EACH_ALLOCATION(set(dataset, 0, "NOTE", "text"), sample_is(dataset, before));
  ck_assert_str_eq(sample_text(dataset, 0, "NOTE"), "text");
  free(before);
  bpjs_dataset_free(dataset);
}
END_TEST

/* The pool of texts grows now and then; some source finds it full. */
START_TEST(no_memory_sets_no_source) {
  bpjs_dataset *dataset = sample_of(HEADER "a,2024,1,PERSONS\n");
  char text[16];
  bool failed = false;
  for (int i = 0; i < 100; i++) {
    sprintf(text, "source %d", i);
    allocation_fail(1);
    int32_t status = set(dataset, 0, "SOURCE", text);
    bool reached = allocation_failed();
    ck_assert_int_eq(status, reached ? BPJS_ERROR_MEMORY : BPJS_OK);
    if (reached) {
      ck_assert_str_ne(sample_text(dataset, 0, "SOURCE"), text);
      ck_assert_int_eq(set(dataset, 0, "SOURCE", text), BPJS_OK);
      failed = true;
    }
    ck_assert_str_eq(sample_text(dataset, 0, "SOURCE"), text);
  }
  ck_assert(failed);
  bpjs_dataset_free(dataset);
}
END_TEST

START_TEST(no_memory_gives_no_text) {
  bpjs_dataset *dataset = sample_of(HEADER "a,2024-01/P2M,1,PERSONS\n");
  char buffer[32] = "unused";
  int64_t length = -1;
  FAIL_EACH_ALLOCATION(
      bpjs_dataset_text(dataset, 0, "TIME_PERIOD", 11, buffer, sizeof buffer, &length, NULL),
      ck_assert_str_eq(buffer, "unused"));
  ck_assert_str_eq(buffer, "2024-01/P2M");
  bpjs_dataset_free(dataset);
}
END_TEST

SUITE("dataset.text", a_text_is_read_and_set_by_the_name_of_its_column,
      the_length_is_told_before_the_text_fits, columns_of_observation_and_figure_cannot_be_set,
      names_and_texts_have_limits, a_dataset_has_at_most_1000_columns, arguments_are_checked,
      no_memory_sets_nothing, no_memory_sets_no_source, no_memory_gives_no_text)
