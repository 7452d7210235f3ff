#include <string.h>

#include "base/error.h"
#include "base/problems.h"
#include "suite.h"

static void add(bpjs_problems *problems, int32_t code, const bpjs_place *place,
                const char *message) {
  bpjs_error problem = {.struct_size = sizeof problem};
  bpjs_error_set(&problem, code, place, "%s", message);
  ck_assert_int_eq(bpjs_problems_add(problems, &problem), BPJS_OK);
}

/* Every part present; none but the message; and what lies between. */
static bpjs_problems *example(void) {
  bpjs_problems *problems = NULL;
  ck_assert_int_eq(bpjs_problems_new(&problems, NULL), BPJS_OK);
  const bpjs_place full = {"my.csv", 11, 12, 3, "OBS_VALUE", "3\"9,2", 5};
  const bpjs_place no_source = {.line = 4, .value = "x", .value_length = 1};
  const bpjs_place no_line = {.source = "my.csv", .field = "TIME_PERIOD"};
  add(problems, BPJS_ERROR_SYNTAX, &full, "not a number");
  add(problems, BPJS_ERROR_UNKNOWN, &no_source, "no such code");
  add(problems, BPJS_ERROR_NOT_FOUND, &no_line, "the column is missing");
  add(problems, BPJS_ERROR_LIMIT, NULL, "too much");
  return problems;
}

static void check(const bpjs_problems *problems, int32_t format, const char *expected) {
  char out[2000];
  int64_t length = -1;
  ck_assert_int_eq(bpjs_problems_write(problems, format, out, sizeof out, &length, NULL), BPJS_OK);
  ck_assert_str_eq(out, expected);
  ck_assert_int_eq(length, (int64_t)strlen(expected));
}

START_TEST(text_leaves_out_what_does_not_apply) {
  bpjs_problems *problems = example();
  check(problems, BPJS_FORMAT_TEXT,
        "my.csv:12: OBS_VALUE \"3\"9,2\": not a number\n"
        "line 4: \"x\": no such code\n"
        "my.csv: TIME_PERIOD: the column is missing\n"
        "too much\n");
  bpjs_problems_free(problems);
}
END_TEST

START_TEST(text_gives_the_number_of_a_field_without_a_name) {
  bpjs_problems *problems = NULL;
  ck_assert_int_eq(bpjs_problems_new(&problems, NULL), BPJS_OK);
  const bpjs_place twice = {
      .source = "my.csv", .line = 1, .column = 6, .value = "X", .value_length = 1};
  const bpjs_place empty = {.line = 1, .column = 7};
  add(problems, BPJS_ERROR_SYNTAX, &twice, "it is there twice");
  add(problems, BPJS_ERROR_SYNTAX, &empty, "it needs a name");
  check(problems, BPJS_FORMAT_TEXT,
        "my.csv:1: column 6 \"X\": it is there twice\n"
        "line 1: column 7: it needs a name\n");
  bpjs_problems_free(problems);
}
END_TEST

START_TEST(json_has_every_key) {
  bpjs_problems *problems = example();
  check(problems, BPJS_FORMAT_JSON,
        "[{\"source\":\"my.csv\",\"line\":12,\"row\":11,\"column\":3,\"field\":\"OBS_VALUE\","
        "\"value\":\"3\\\"9,2\",\"code\":\"BPJS_ERROR_SYNTAX\",\"message\":\"not a number\"},"
        "{\"source\":\"\",\"line\":4,\"row\":null,\"column\":null,\"field\":\"\","
        "\"value\":\"x\",\"code\":\"BPJS_ERROR_UNKNOWN\",\"message\":\"no such code\"},"
        "{\"source\":\"my.csv\",\"line\":null,\"row\":null,\"column\":null,"
        "\"field\":\"TIME_PERIOD\",\"value\":\"\",\"code\":\"BPJS_ERROR_NOT_FOUND\","
        "\"message\":\"the column is missing\"},"
        "{\"source\":\"\",\"line\":null,\"row\":null,\"column\":null,\"field\":\"\","
        "\"value\":\"\",\"code\":\"BPJS_ERROR_LIMIT\",\"message\":\"too much\"}]");
  bpjs_problems_free(problems);
}
END_TEST

#define RECORDS                                                                                    \
  "my.csv,12,11,3,OBS_VALUE,\"3\"\"9,2\",BPJS_ERROR_SYNTAX,not a number\n"                         \
  ",4,,,,x,BPJS_ERROR_UNKNOWN,no such code\n"                                                      \
  "my.csv,,,,TIME_PERIOD,,BPJS_ERROR_NOT_FOUND,the column is missing\n"                            \
  ",,,,,,BPJS_ERROR_LIMIT,too much\n"

START_TEST(csv_has_a_header_unless_only_records_are_wanted) {
  bpjs_problems *problems = example();
  check(problems, BPJS_FORMAT_CSV, "source,line,row,column,field,value,code,message\n" RECORDS);
  check(problems, BPJS_FORMAT_CSV_RECORDS, RECORDS);
  bpjs_problems_free(problems);
}
END_TEST

START_TEST(an_empty_list_is_empty_in_each_format) {
  bpjs_problems *problems = NULL;
  ck_assert_int_eq(bpjs_problems_new(&problems, NULL), BPJS_OK);
  check(problems, BPJS_FORMAT_TEXT, "");
  check(problems, BPJS_FORMAT_JSON, "[]");
  check(problems, BPJS_FORMAT_CSV, "source,line,row,column,field,value,code,message\n");
  check(problems, BPJS_FORMAT_CSV_RECORDS, "");
  bpjs_problems_free(problems);
}
END_TEST

START_TEST(bad_arguments_have_a_status) {
  bpjs_problems *problems = example();
  bpjs_error error = {.struct_size = sizeof error}, no_size = {0};
  char out[16] = "before";
  int64_t length = 99;
  ck_assert_int_eq(bpjs_problems_write(problems, BPJS_FORMAT_TEXT, out, 16, &length, &no_size),
                   BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(bpjs_problems_write(NULL, BPJS_FORMAT_TEXT, out, 16, &length, &error),
                   BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "problems");
  const int32_t formats[] = {0, BPJS_FORMAT_INTERVAL, BPJS_FORMAT_CSV_RECORDS + 1, -1};
  for (int i = 0; i < 4; i++) {
    ck_assert_int_eq(bpjs_problems_write(problems, formats[i], out, 16, &length, &error),
                     BPJS_ERROR_ARGUMENT);
    ck_assert_str_eq(error.field, "format");
  }
  ck_assert_int_eq(bpjs_problems_write(problems, BPJS_FORMAT_TEXT, out, -1, &length, &error),
                   BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "capacity");
  ck_assert_str_eq(out, "before");
  ck_assert_int_eq(length, 99);
  bpjs_problems_free(problems);
}
END_TEST

START_TEST(no_memory_leaves_the_output_alone) {
  bpjs_problems *problems = example();
  bpjs_error error = {.struct_size = sizeof error};
  char out[2000] = "before";
  int64_t length = 99;
  for (int32_t format = BPJS_FORMAT_JSON; format <= BPJS_FORMAT_CSV; format++) {
    strcpy(out, "before");
    length = 99;
    FAIL_EACH_ALLOCATION(bpjs_problems_write(problems, format, out, sizeof out, &length, &error), {
      ck_assert_str_eq(out, "before");
      ck_assert_int_eq(length, 99);
    });
  }
  bpjs_problems_free(problems);
}
END_TEST

SUITE("base.problems_write", text_leaves_out_what_does_not_apply,
      text_gives_the_number_of_a_field_without_a_name, json_has_every_key,
      csv_has_a_header_unless_only_records_are_wanted, an_empty_list_is_empty_in_each_format,
      bad_arguments_have_a_status, no_memory_leaves_the_output_alone)
