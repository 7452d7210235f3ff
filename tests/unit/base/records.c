#include <stdlib.h>
#include <string.h>

#include "suite.h"

static bpjs_error error;

static int32_t read(const char *text, int64_t length, bpjs_problems *problems,
                    bpjs_records **records) {
  error = (bpjs_error){.struct_size = sizeof error};
  return bpjs_records_read(text, length, "wages.csv", 9, problems, records, &error);
}

static bpjs_records *good(const char *text) {
  bpjs_records *records = NULL;
  ck_assert_msg(read(text, (int64_t)strlen(text), NULL, &records) == BPJS_OK, "%s", error.message);
  return records;
}

static const char *text_of(const bpjs_records *records, int64_t row, int64_t column) {
  static char text[64];
  int64_t length = -1;
  ck_assert_int_eq(bpjs_records_text(records, row, column, text, sizeof text, &length, NULL),
                   BPJS_OK);
  ck_assert_uint_eq((size_t)length, strlen(text));
  return text;
}

START_TEST(a_table_has_its_fields_by_row_and_column) {
  bpjs_records *records = good(
      "\xEF\xBB\xBFmonth,amount\r\n2025-01,\"5,000,000\"\r\n\r\n2025-02,\"a \"\"b\"\"\nc\"\n,");
  ck_assert_int_eq(bpjs_records_count(records), 3);
  ck_assert_int_eq(bpjs_records_column_count(records), 2);
  ck_assert_str_eq(text_of(records, -1, 0), "month");
  ck_assert_str_eq(text_of(records, -1, 1), "amount");
  ck_assert_str_eq(text_of(records, 0, 0), "2025-01");
  ck_assert_str_eq(text_of(records, 0, 1), "5,000,000");
  ck_assert_str_eq(text_of(records, 1, 1), "a \"b\"\nc");
  ck_assert_str_eq(text_of(records, 2, 0), "");
  ck_assert_str_eq(text_of(records, 2, 1), "");
  static const int64_t lines[] = {1, 2, 4, 6};
  for (int64_t row = -1; row < 3; row++)
    ck_assert_int_eq(bpjs_records_line(records, row), lines[row + 1]);
  bpjs_records_free(records);
}
END_TEST

START_TEST(a_column_is_found_by_its_whole_name) {
  bpjs_records *records = good("month,months,amount\n");
  int64_t index = -1;
  ck_assert_int_eq(bpjs_records_count(records), 0);
  ck_assert_int_eq(bpjs_records_column(records, "months", 6, &index, &error), BPJS_OK);
  ck_assert_int_eq(index, 1);
  ck_assert_int_eq(bpjs_records_column(records, "months", 5, &index, &error), BPJS_OK);
  ck_assert_int_eq(index, 0);
  ck_assert_int_eq(bpjs_records_column(records, "Amount", 6, &index, &error), BPJS_ERROR_NOT_FOUND);
  ck_assert_str_eq(error.field, "column");
  ck_assert_str_eq(error.value, "Amount");
  ck_assert_int_eq(index, 0);
  bpjs_records_free(records);
}
END_TEST

START_TEST(what_is_no_table_is_refused_with_its_place) {
  static const struct {
    const char *text, *value;
    int32_t code;
    int64_t row, line, column;
  } cases[] = {{"", "", BPJS_ERROR_SYNTAX, 0, 1, 0},
               {"\n\n", "", BPJS_ERROR_SYNTAX, 0, 1, 0},
               {"a,,b\n", "", BPJS_ERROR_SYNTAX, 0, 1, 2},
               {"month;amount\n2025-01;5\n", "month;amount", BPJS_ERROR_SYNTAX, 0, 1, 1},
               {"month\tamount\n", "month amount", BPJS_ERROR_SYNTAX, 0, 1, 1},
               {"a,b,a\n1,2,3\n", "a", BPJS_ERROR_SYNTAX, 0, 1, 3},
               {"a,b\n1\n", "", BPJS_ERROR_SYNTAX, 1, 2, 0},
               {"a,b\n1,2\n1,2,3\n", "", BPJS_ERROR_SYNTAX, 2, 3, 0},
               {"a,b\n1,\"2\n", "\"2", BPJS_ERROR_SYNTAX, 1, 2, 2},
               {"a,b\n1,\xff\n", "?", BPJS_ERROR_ENCODING, 1, 2, 2}};
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    bpjs_records *records = NULL;
    ck_assert_int_eq(read(cases[i].text, (int64_t)strlen(cases[i].text), NULL, &records),
                     cases[i].code);
    ck_assert_ptr_null(records);
    ck_assert_str_eq(error.source, "wages.csv");
    ck_assert_int_eq(error.row, cases[i].row);
    ck_assert_int_eq(error.line, cases[i].line);
    ck_assert_int_eq(error.column, cases[i].column);
  }
}
END_TEST

START_TEST(every_problem_is_listed) {
  static const char text[] = "a,b\n1\n1,2\n1,2,3\n\"x\"y,2\n";
  bpjs_problems *problems = NULL;
  bpjs_records *records = NULL;
  bpjs_error problem = {.struct_size = sizeof problem};
  ck_assert_int_eq(bpjs_problems_new(&problems, NULL), BPJS_OK);
  ck_assert_int_eq(read(text, sizeof text - 1, problems, &records), BPJS_ERROR_SYNTAX);
  ck_assert_int_eq(bpjs_problems_count(problems), 3);
  static const int64_t rows[] = {1, 3, 4};
  for (int i = 0; i < 3; i++) {
    ck_assert_int_eq(bpjs_problems_get(problems, i, &problem, NULL), BPJS_OK);
    ck_assert_int_eq(problem.row, rows[i]);
  }
  ck_assert_int_eq(bpjs_records_read(text, sizeof text - 1, NULL, 0, NULL, &records, NULL),
                   BPJS_ERROR_SYNTAX);
  bpjs_problems_free(problems);
}
END_TEST

/* Of 10,001 bad records. */
START_TEST(problems_end_at_their_limit) {
  static char text[2 + 4 * 10001] = "a\n";
  for (int i = 0; i < 10001; i++)
    memcpy(text + 2 + 4 * i, "1,2\n", 4);
  bpjs_problems *problems = NULL;
  bpjs_records *records = NULL;
  ck_assert_int_eq(bpjs_problems_new(&problems, NULL), BPJS_OK);
  ck_assert_int_eq(read(text, sizeof text, problems, &records), BPJS_ERROR_SYNTAX);
  ck_assert_int_eq(bpjs_problems_count(problems), 10000);
  bpjs_problems_free(problems);
}
END_TEST

START_TEST(bad_arguments_are_refused) {
  bpjs_records *records = NULL;
  bpjs_error bad = {0};
  char text[8];
  int64_t number;
  ck_assert_int_eq(read("a", -1, NULL, &records), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(read(NULL, 1, NULL, &records), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(read(NULL, 0, NULL, &records), BPJS_ERROR_SYNTAX);
  ck_assert_int_eq(read("a", 1, NULL, NULL), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "records");
  ck_assert_int_eq(read("a", ((int64_t)64 << 20) + 1, NULL, &records), BPJS_ERROR_LIMIT);
  ck_assert_int_eq(bpjs_records_read("a", 1, NULL, 1, NULL, &records, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_records_read("a", 1, "x", -1, NULL, &records, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_records_read("a", 1, "x", 1, NULL, &records, &bad), BPJS_ERROR_STRUCT_SIZE);
  records = good("a,b\n1,2\n");
  ck_assert_int_eq(bpjs_records_text(NULL, 0, 0, text, 8, &number, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_records_text(records, 0, 0, NULL, 8, &number, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_records_text(records, 0, 0, text, 8, &number, &bad),
                   BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(bpjs_records_text(records, 1, 0, text, 8, &number, &error), BPJS_ERROR_RANGE);
  ck_assert_int_eq(bpjs_records_text(records, -2, 0, text, 8, &number, &error), BPJS_ERROR_RANGE);
  ck_assert_int_eq(bpjs_records_text(records, 0, 2, text, 8, &number, &error), BPJS_ERROR_RANGE);
  ck_assert_int_eq(bpjs_records_text(records, 0, -1, text, 8, &number, &error), BPJS_ERROR_RANGE);
  ck_assert_int_eq(bpjs_records_text(records, 0, 0, text, 1, &number, &error), BPJS_ERROR_BUFFER);
  ck_assert_int_eq(bpjs_records_column(NULL, "a", 1, &number, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_records_column(records, NULL, 1, &number, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_records_column(records, "a", 1, NULL, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_records_column(records, "a", -1, &number, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_records_column(records, "a", 1, &number, &bad), BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(bpjs_records_line(records, 1), 0);
  ck_assert_int_eq(bpjs_records_line(records, -2), 0);
  bpjs_records_free(records);
  ck_assert_int_eq(bpjs_records_line(NULL, -1), 0);
  ck_assert_int_eq(bpjs_records_count(NULL), 0);
  ck_assert_int_eq(bpjs_records_column_count(NULL), 0);
  bpjs_records_free(NULL);
}
END_TEST

START_TEST(each_allocation_that_fails_is_told) {
  static const char text[] = "a,b\n1,2\n3,4\n5,6\n7,8\n9,10\n", bad[] = "a,b\n1\n";
  bpjs_records *records = NULL;
  char out[8];
  int64_t length;
  FAIL_EACH_ALLOCATION(bpjs_records_read(text, sizeof text - 1, "x", 1, NULL, &records, NULL),
                       if (records != NULL) abort());
  FAIL_EACH_ALLOCATION(bpjs_records_text(records, 4, 1, out, sizeof out, &length, NULL), (void)0);
  bpjs_records_free(records);
  records = NULL;
  bpjs_problems *problems = NULL;
  ck_assert_int_eq(bpjs_problems_new(&problems, NULL), BPJS_OK);
  for (long failing = 1; failing < 100; failing++) {
    allocation_fail(failing);
    const int32_t status = bpjs_records_read(bad, sizeof bad - 1, "x", 1, problems, &records, NULL);
    const bool failed = allocation_failed();
    ck_assert_int_eq(status, failed ? BPJS_ERROR_MEMORY : BPJS_ERROR_SYNTAX);
    ck_assert_int_eq(bpjs_problems_count(problems), failed ? 0 : 1);
    if (!failed)
      break;
  }
  bpjs_problems_free(problems);
}
END_TEST

SUITE("base.records", a_table_has_its_fields_by_row_and_column, a_column_is_found_by_its_whole_name,
      what_is_no_table_is_refused_with_its_place, every_problem_is_listed,
      problems_end_at_their_limit, bad_arguments_are_refused, each_allocation_that_fails_is_told)
