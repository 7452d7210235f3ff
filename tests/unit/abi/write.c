#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "allocation.h"
#include "suite.h"

static char *written(int32_t format) {
  int64_t length = 0;
  ck_assert_int_eq(bpjs_abi_write(format, NULL, 0, &length, NULL), BPJS_OK);
  char *text = malloc((size_t)length + 1);
  ck_assert_ptr_nonnull(text);
  ck_assert_int_eq(bpjs_abi_write(format, text, length + 1, &length, NULL), BPJS_OK);
  ck_assert_uint_eq(strlen(text), (size_t)length);
  return text;
}

static void has(const char *text, const char *part) {
  ck_assert_msg(strstr(text, part) != NULL, "without: %s", part);
}

START_TEST(json_has_all_kinds_of_rows) {
  char *text = written(BPJS_FORMAT_JSON);
  has(text, "{\"version\":\"0.3.0\",\"level\":");
  has(text,
      "{\"name\":\"bpjs_status_name\",\"returns\":\"const char *\",\"since\":\"0.1\",\"about\":"
      "\"The name of a status.\",\"arguments\":[{\"name\":\"status\",\"type\":\"int32_t\","
      "\"role\":\"in\",\"unit\":\"enum bpjs_status\"}]}");
  has(text,
      "{\"name\":\"bpjs_version\",\"returns\":\"const char *\",\"since\":\"0.1\",\"about\":\"The "
      "version of the library.\",\"arguments\":[]}");
  has(text, "\"handles\":[{\"name\":\"bpjs_problems\",\"since\":\"0.1\",");
  /* 4 x 4 bytes; the third field follows two of them. */
  has(text, "{\"name\":\"bpjs_period\",\"size\":16,\"least\":16,\"since\":\"0.1\",");
  has(text,
      "{\"name\":\"first_day\",\"type\":\"int32_t\",\"length\":0,\"offset\":8,\"since\":\"0.1\","
      "\"unit\":\"day\",\"about\":\"days since 1970-01-01\"}");
  has(text, "{\"name\":\"bpjs_unit\",\"kind\":\"one\",\"since\":\"0.1\",");
  has(text,
      "\"constants\":[{\"name\":\"BPJS_LANGUAGE_NONE\",\"value\":0,\"enum\":\"bpjs_language\",");
  has(text,
      "\"statuses\":[{\"name\":\"BPJS_OK\",\"value\":0,\"since\":\"0.1\",\"about\":\"success\"}");
  free(text);
}
END_TEST

START_TEST(the_fingerprint_is_the_number_in_hexadecimal) {
  char *text = written(BPJS_FORMAT_JSON), expected[64];
  snprintf(expected, sizeof expected, "\"fingerprint\":\"%016llx\"",
           (unsigned long long)bpjs_abi_number(BPJS_ABI_FINGERPRINT, 0, 0));
  has(text, expected);
  free(text);
}
END_TEST

START_TEST(c_declares_handles_enums_structs_and_functions) {
  char *text = written(BPJS_FORMAT_C);
  has(text, "typedef struct bpjs_problems bpjs_problems;\n");
  has(text, "enum bpjs_language {\n  BPJS_LANGUAGE_NONE = 0,\n  BPJS_LANGUAGE_ID = 1,\n"
            "  BPJS_LANGUAGE_EN = 2\n};\n");
  has(text, "typedef struct bpjs_period {\n  uint32_t struct_size;\n  int32_t kind;\n"
            "  int32_t first_day;\n  int32_t last_day;\n} bpjs_period;\n");
  has(text, "  char source[128];\n");
  has(text, "const char *bpjs_version(void);\n");
  has(text, "int32_t bpjs_problems_new(bpjs_problems **problems, bpjs_error *error);\n");
  has(text, "int64_t bpjs_abi_number(int32_t item, int64_t i, int64_t j);\n");
  free(text);
}
END_TEST

START_TEST(other_formats_and_outputs_are_refused) {
  bpjs_error error = {.struct_size = sizeof error}, unset = {0};
  char small[8] = "before";
  int64_t length = 7;
  ck_assert_int_eq(bpjs_abi_write(BPJS_FORMAT_CSV, small, sizeof small, &length, &error),
                   BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "format");
  ck_assert_int_eq(bpjs_abi_write(0, small, sizeof small, &length, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(length, 7);
  ck_assert_int_eq(bpjs_abi_write(BPJS_FORMAT_C, small, sizeof small, &length, &error),
                   BPJS_ERROR_BUFFER);
  ck_assert_int_gt(length, 1000);
  ck_assert_int_eq(bpjs_abi_write(BPJS_FORMAT_C, small, sizeof small, NULL, &error),
                   BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_abi_write(BPJS_FORMAT_C, small, sizeof small, &length, &unset),
                   BPJS_ERROR_STRUCT_SIZE);
  ck_assert_str_eq(small, "before");
}
END_TEST

START_TEST(an_allocation_that_fails_is_told) {
  bpjs_error error = {.struct_size = sizeof error};
  int64_t length = 7;
  FAIL_EACH_ALLOCATION(bpjs_abi_write(BPJS_FORMAT_JSON, NULL, 0, &length, &error),
                       ck_assert_int_eq(length, 7));
}
END_TEST

SUITE("abi.write", json_has_all_kinds_of_rows, the_fingerprint_is_the_number_in_hexadecimal,
      c_declares_handles_enums_structs_and_functions, other_formats_and_outputs_are_refused,
      an_allocation_that_fails_is_told)
