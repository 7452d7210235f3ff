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

START_TEST(a_problem_comes_back_whole) {
  bpjs_problems *problems = NULL;
  ck_assert_int_eq(bpjs_problems_new(&problems, NULL), BPJS_OK);
  bpjs_error full = {.struct_size = sizeof full, .code = 7, .row = -1, .line = 2, .column = 3};
  memset(full.source, 's', sizeof full.source - 1);
  memset(full.field, 'f', sizeof full.field - 1);
  memset(full.value, 'v', sizeof full.value - 1);
  memset(full.message, 'm', sizeof full.message - 1);
  ck_assert_int_eq(bpjs_problems_add(problems, &full), BPJS_OK);
  bpjs_error got;
  memset(&got, 'x', sizeof got);
  got.struct_size = sizeof got;
  ck_assert_int_eq(bpjs_problems_get(problems, 0, &got, NULL), BPJS_OK);
  ck_assert_mem_eq(&got, &full, sizeof got);
  bpjs_problems_free(problems);
}
END_TEST

START_TEST(bad_arguments_have_a_status) {
  bpjs_problems *problems = NULL;
  bpjs_error error = {.struct_size = sizeof error}, no_size = {0};
  bpjs_error got = {.struct_size = sizeof got, .row = 99};
  ck_assert_int_eq(bpjs_problems_new(&problems, &no_size), BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(bpjs_problems_new(NULL, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "problems");
  ck_assert_int_eq(bpjs_problems_new(&problems, NULL), BPJS_OK);
  bpjs_error first = example(1, "a");
  ck_assert_int_eq(bpjs_problems_add(problems, &first), BPJS_OK);
  ck_assert_int_eq(bpjs_problems_get(problems, 0, &got, &no_size), BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(bpjs_problems_get(NULL, 0, &got, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "problems");
  ck_assert_int_eq(bpjs_problems_get(problems, 0, NULL, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "problem");
  ck_assert_int_eq(bpjs_problems_get(problems, 0, &no_size, &error), BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(bpjs_problems_get(problems, -1, &got, &error), BPJS_ERROR_RANGE);
  ck_assert_int_eq(bpjs_problems_get(problems, 1, &got, &error), BPJS_ERROR_RANGE);
  ck_assert_str_eq(error.field, "index");
  ck_assert_int_eq(got.row, 99);
  bpjs_problems_free(problems);
}
END_TEST

START_TEST(no_list_is_an_empty_list) {
  ck_assert_int_eq(bpjs_problems_count(NULL), 0);
  bpjs_problems_free(NULL);
}
END_TEST

START_TEST(no_memory_adds_no_problem) {
  bpjs_problems *problems = NULL;
  ck_assert_int_eq(bpjs_problems_new(&problems, NULL), BPJS_OK);
  bpjs_error first = example(1, "a");
  FAIL_EACH_ALLOCATION(bpjs_problems_add(problems, &first),
                       ck_assert_int_eq(bpjs_problems_count(problems), 0));
  ck_assert_int_eq(bpjs_problems_count(problems), 1);
  bpjs_problems_free(problems);
}
END_TEST

START_TEST(problems_move_behind_others_or_stay) {
  bpjs_problems *to = NULL, *from = NULL;
  ck_assert_int_eq(bpjs_problems_new(&to, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_problems_new(&from, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_problems_move(to, from), BPJS_OK);
  ck_assert_int_eq(bpjs_problems_count(to), 0);
  /* More than a list makes room for at first, so that the move must allocate. */
  for (int64_t row = 1; row <= 40; row++) {
    bpjs_error problem = example(row, "a");
    ck_assert_int_eq(bpjs_problems_add(row == 1 ? to : from, &problem), BPJS_OK);
  }
  FAIL_EACH_ALLOCATION(bpjs_problems_move(to, from), {
    ck_assert_int_eq(bpjs_problems_count(to), 1);
    ck_assert_int_eq(bpjs_problems_count(from), 39);
  });
  ck_assert_int_eq(bpjs_problems_count(from), 0);
  ck_assert_int_eq(bpjs_problems_count(to), 40);
  for (int64_t i = 0; i < 40; i++) {
    bpjs_error got = {.struct_size = sizeof got};
    ck_assert_int_eq(bpjs_problems_get(to, i, &got, NULL), BPJS_OK);
    ck_assert_int_eq(got.row, i + 1);
  }
  bpjs_problems_free(from);
  bpjs_problems_free(to);
}
END_TEST

START_TEST(no_memory_leaves_the_output_alone) {
  bpjs_problems *problems = NULL;
  bpjs_error error = {.struct_size = sizeof error};
  FAIL_EACH_ALLOCATION(bpjs_problems_new(&problems, &error), ck_assert_ptr_null(problems));
  bpjs_problems_free(problems);
}
END_TEST

SUITE("base.problems", problems_come_back_in_order, a_problem_comes_back_whole,
      bad_arguments_have_a_status, no_list_is_an_empty_list, no_memory_adds_no_problem,
      problems_move_behind_others_or_stay, no_memory_leaves_the_output_alone)
