/* The reader where memory runs out. */
#include <stdio.h>

#include "sample.h"

#define GOOD "population,2024,7,PERSONS\n"

static int32_t feed(bpjs_dataset_reader *reader, const char *text) {
  return bpjs_dataset_reader_feed(reader, text, (int64_t)strlen(text), NULL);
}

START_TEST(a_reader_without_memory_is_over) {
  for (long n = 1;; n++) {
    bpjs_dataset *dataset = sample_of(HEADER);
    bpjs_dataset_reader *reader = NULL;
    ck_assert_int_eq(bpjs_dataset_reader_new("x", 1, &reader, NULL), BPJS_OK);
    allocation_fail(n);
    int32_t status = feed(reader, "NOTE," HEADER "n," GOOD);
    if (!allocation_failed()) {
      ck_assert_int_eq(status, BPJS_OK);
      bpjs_dataset_reader_free(reader);
      bpjs_dataset_free(dataset);
      ck_assert_int_gt(n, 4);
      break;
    }
    ck_assert_int_eq(status, BPJS_ERROR_MEMORY);
    ck_assert_int_eq(feed(reader, GOOD), BPJS_ERROR_MEMORY);
    ck_assert_int_eq(bpjs_dataset_reader_finish(reader, dataset, NULL, NULL), BPJS_ERROR_MEMORY);
    ck_assert_int_eq(bpjs_dataset_count(dataset), 0);
    bpjs_dataset_reader_free(reader);
    bpjs_dataset_free(dataset);
  }
}
END_TEST

static int32_t finish_good(bpjs_dataset_reader **reader, bpjs_dataset *dataset) {
  bpjs_dataset_reader_free(*reader);
  *reader = NULL;
  int32_t status = bpjs_dataset_reader_new("x", 1, reader, NULL);
  if (status == BPJS_OK)
    status = feed(*reader, "NOTE," HEADER "n," GOOD);
  return status == BPJS_OK ? bpjs_dataset_reader_finish(*reader, dataset, NULL, NULL) : status;
}

START_TEST(no_memory_reads_nothing) {
  bpjs_dataset *dataset = sample_of(HEADER "a,2020,1,PERSONS\n");
  bpjs_dataset_reader *reader = NULL;
  FAIL_EACH_ALLOCATION(finish_good(&reader, dataset),
                       ck_assert_int_eq(bpjs_dataset_count(dataset), 1));
  ck_assert_int_eq(bpjs_dataset_count(dataset), 2);
  bpjs_dataset_reader_free(reader);
  bpjs_dataset_free(dataset);
}
END_TEST

/* Each allocation that fails gives MEMORY and no problem; once none does, the
 * problems of the file. */
static void fails_cleanly(const char *csv, int32_t code, int64_t expected) {
  bpjs_dataset *dataset = sample_of(HEADER "a,2020,1,PERSONS\n");
  bpjs_problems *problems = NULL;
  ck_assert_int_eq(bpjs_problems_new(&problems, NULL), BPJS_OK);
  for (long n = 1;; n++) {
    allocation_fail(n);
    int32_t status = sample_read(dataset, csv, problems, NULL);
    if (!allocation_failed()) {
      ck_assert_int_eq(status, code);
      break;
    }
    ck_assert_int_eq(status, BPJS_ERROR_MEMORY);
    ck_assert_int_eq(bpjs_problems_count(problems), 0);
    ck_assert_int_eq(bpjs_dataset_count(dataset), 1);
  }
  ck_assert_int_eq(bpjs_problems_count(problems), expected);
  ck_assert_int_eq(bpjs_dataset_count(dataset), 1);
  bpjs_problems_free(problems);
  bpjs_dataset_free(dataset);
}

START_TEST(no_memory_lists_no_problems) {
  fails_cleanly(HEADER GOOD "population,2024,x,PERSONS\n", BPJS_ERROR_SYNTAX, 1);
  fails_cleanly(HEADER "population,2024\n\"", BPJS_ERROR_SYNTAX, 2);
  static char huge[300000] = "NOTE," HEADER;
  size_t at = strlen(huge);
  memset(huge + at, 'n', 262145);
  strcpy(huge + at + 262145, "," GOOD);
  fails_cleanly(huge, BPJS_ERROR_LIMIT, 1);
  fails_cleanly("", BPJS_ERROR_SYNTAX, 1);
  fails_cleanly("\"\n", BPJS_ERROR_SYNTAX, 1);
  fails_cleanly("SERIES,SERIES,A,A,,B\n", BPJS_ERROR_SYNTAX, 3 + 3);
}
END_TEST

/* No room for the last problem: that a joined dataset has too many columns. */
START_TEST(no_memory_for_the_problem_of_columns) {
  static char csv[2][20000];
  for (int file = 0; file < 2; file++) {
    size_t at = (size_t)sprintf(csv[file], "SERIES,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE");
    for (int i = 0; i < 600; i++)
      at += (size_t)sprintf(csv[file] + at, ",c%d_%d", file, i);
    strcpy(csv[file] + at, "\n");
  }
  for (long n = 1;; n++) {
    bpjs_dataset *dataset = sample_of(csv[0]);
    allocation_fail(n);
    int32_t status = sample_read(dataset, csv[1], NULL, NULL);
    bool failed = allocation_failed();
    ck_assert_int_eq(status, failed ? BPJS_ERROR_MEMORY : BPJS_ERROR_LIMIT);
    bpjs_dataset_free(dataset);
    if (!failed)
      break;
  }
}
END_TEST

SUITE("dataset.reader_memory", a_reader_without_memory_is_over, no_memory_reads_nothing,
      no_memory_lists_no_problems, no_memory_for_the_problem_of_columns)
