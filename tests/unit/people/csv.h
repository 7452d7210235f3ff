/* People read from CSV, in tests. */
#ifndef BPJSSTAT_TESTS_PEOPLE_CSV_H
#define BPJSSTAT_TESTS_PEOPLE_CSV_H

#include "columns.h"

typedef struct input {
  bpjs_people_reader *reader;
  bpjs_people *people;
  bpjs_problems *problems;
  bpjs_error error;
} input;

static inline input input_new(void) {
  input made = {.people = people_new(), .error = people_error()};
  ck_assert_int_eq(bpjs_people_reader_new("file", 4, &made.reader, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_problems_new(&made.problems, NULL), BPJS_OK);
  return made;
}

static inline void input_free(input *in) {
  bpjs_people_reader_free(in->reader);
  bpjs_people_free(in->people);
  bpjs_problems_free(in->problems);
}

/* All of the bytes in one piece: fewer rows than a chunk has. */
static inline int32_t input_feed(input *in, const char *text) {
  int64_t taken = -1;
  const int64_t length = (int64_t)strlen(text);
  const int32_t status = bpjs_people_reader_feed(in->reader, text, length, &taken, &in->error);
  if (status == BPJS_OK)
    ck_assert_int_eq(taken, length);
  return status;
}

/* How many rows there are next. */
static inline int64_t input_next(input *in) {
  int64_t rows = -1;
  const int32_t status =
      bpjs_people_reader_next(in->reader, in->people, &rows, in->problems, &in->error);
  ck_assert_msg(status == BPJS_OK, "%s", in->error.message);
  return rows;
}

/* A whole file of less than a chunk. */
static inline int64_t input_read(input *in, const char *text) {
  ck_assert_msg(input_feed(in, text) == BPJS_OK, "%s", in->error.message);
  ck_assert_int_eq(bpjs_people_reader_end(in->reader, NULL), BPJS_OK);
  return input_next(in);
}

enum { NO_VALUE = -999 };

/* NO_VALUE: null. */
static inline int64_t input_value(const input *in, int64_t row, int32_t what) {
  int64_t value;
  int32_t given;
  ck_assert_int_eq(bpjs_people_get(in->people, row, what, &value, &given, NULL), BPJS_OK);
  return given == 1 ? value : NO_VALUE;
}

static inline bpjs_error input_problem(const input *in, int64_t index) {
  bpjs_error problem = people_error();
  ck_assert_int_eq(bpjs_problems_get(in->problems, index, &problem, NULL), BPJS_OK);
  return problem;
}

#endif
