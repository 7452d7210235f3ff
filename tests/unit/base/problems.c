#include <string.h>

#include "base/problems.h"
#include "suite.h"

static bpjs_error example(int64_t row, const char *message) {
  bpjs_error problem = {.struct_size = sizeof problem, .code = BPJS_ERROR_SYNTAX, .row = row};
  strcpy(problem.field, "OBS_VALUE");
  strcpy(problem.message, message);
  return problem;
}

START_TEST(problems_come_back_in_order) {
  bpjs_problems *problems = NULL;
  ck_assert_int_eq(bpjs_problems_new(&problems, NULL), BPJS_OK);
  bpjs_error first = example(3, "a"), second = example(7, "b");
  ck_assert_int_eq(bpjs_problems_add(problems, &first), BPJS_OK);
  ck_assert_int_eq(bpjs_problems_add(problems, &second), BPJS_OK);
  ck_assert_int_eq(bpjs_problems_count(problems), 2);
  bpjs_error got = {.struct_size = sizeof got};
  ck_assert_int_eq(bpjs_problems_get(problems, 1, &got, NULL), BPJS_OK);
  ck_assert_int_eq(got.row, 7);
  ck_assert_str_eq(got.field, "OBS_VALUE");
  ck_assert_str_eq(got.message, "b");
  bpjs_problems_free(problems);
}
END_TEST

START_TEST(no_memory_leaves_the_output_alone) {
  bpjs_problems *problems = NULL;
  bpjs_error error = {.struct_size = sizeof error};
  FAIL_EACH_ALLOCATION(bpjs_problems_new(&problems, &error), ck_assert_ptr_null(problems));
  bpjs_problems_free(problems);
}
END_TEST

SUITE("base.problems", problems_come_back_in_order, no_memory_leaves_the_output_alone)
