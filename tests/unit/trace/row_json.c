#include "trace/row_json.h"

#include "kept.h"

static bpjs_buffer text;

static void written(const char *expected) {
  bpjs_buffer_add(&text, "", 1);
  ck_assert_str_eq(text.bytes, expected);
  bpjs_buffer_free(&text);
}

static void row_is(const char *parameter, int64_t value, const char *key, const char *expected) {
  bpjs_trace_rows rows = kept(parameter, value, false);
  bpjs_json json = {&text, 0};
  bpjs_trace_row_json(&json, key, &rows.items[0]);
  written(expected);
  bpjs_trace_rows_free(&rows);
}

START_TEST(a_row_is_an_object_of_all_that_is_known) {
  row_is("jkk.rate", 0, NULL,
         "{\"parameter\":\"jkk.rate\",\"segment\":\"PU\",\"key\":\"3\","
         "\"valid_from\":\"2015-07-01\",\"valid_to\":null,\"known_from\":\"2015-06-30\","
         "\"known_assumed\":false,\"value\":8900,\"unit\":\"ppm\","
         "\"citation\":\"PP 44/2015 art 16(1)\",\"confidence\":\"A\",\"layer\":0,\"note\":\"\"}");
  row_is("jp.wage_ceiling", 10042300, NULL,
         "{\"parameter\":\"jp.wage_ceiling\",\"segment\":\"PU\",\"key\":\"\","
         "\"valid_from\":\"2024-03-01\",\"valid_to\":\"2025-02-28\",\"known_from\":\"2024-03-04\","
         "\"known_assumed\":false,\"value\":10042300,\"unit\":\"IDR\",\"citation\":\"letter\","
         "\"confidence\":\"B\",\"layer\":0,\"note\":\"read in \\\"Jamsostek\\\"\"}");
  row_is("jp.wage_ceiling", 10547400, "row",
         "\"row\":{\"parameter\":\"jp.wage_ceiling\",\"segment\":\"PU\",\"key\":\"\","
         "\"valid_from\":\"2025-03-01\",\"valid_to\":\"2026-02-28\",\"known_from\":\"2025-03-01\","
         "\"known_assumed\":false,\"value\":10547400,\"unit\":\"IDR\",\"citation\":\"bill\","
         "\"confidence\":\"C\",\"layer\":1,\"note\":\"\"}");
  row_is("note.jkk.base", 0, NULL,
         "{\"parameter\":\"note.jkk.base\",\"segment\":\"PU\",\"key\":\"\","
         "\"valid_from\":\"2015-07-01\",\"valid_to\":null,\"known_from\":\"2015-07-01\","
         "\"known_assumed\":true,\"value\":null,\"unit\":\"note\",\"citation\":\"art 16\","
         "\"confidence\":\"B\",\"layer\":0,\"note\":\"No ceiling.\"}");
}
END_TEST

START_TEST(what_is_no_number_is_a_text) {
  bpjs_json json = {&text, 0};
  bpjs_json_open_object(&json, NULL);
  bpjs_trace_json_value(&json, "a", BPJS_LAW_UNIT_IDR, 5005000);
  bpjs_trace_json_value(&json, "b", BPJS_LAW_UNIT_FLAG, 1);
  bpjs_trace_json_value(&json, "c", BPJS_LAW_UNIT_NOTE, 0);
  bpjs_trace_json_value(&json, "d", BPJS_LAW_UNIT_DATE, 20148); /* as in trace.notation */
  bpjs_trace_json_value(&json, "e", BPJS_LAW_UNIT_DIRECTION, BPJS_LAW_DIRECTION_HALF_UP);
  bpjs_json_close_object(&json);
  written("{\"a\":5005000,\"b\":1,\"c\":null,\"d\":\"2025-03-01\",\"e\":\"half_up\"}");
}
END_TEST

START_TEST(a_day_that_stands_for_none_is_null) {
  bpjs_json json = {&text, 0};
  bpjs_json_open_array(&json, NULL);
  bpjs_trace_json_day(&json, NULL, 0);
  bpjs_trace_json_open_day(&json, NULL, 0, 0);
  bpjs_trace_json_open_day(&json, NULL, 1, 0);
  bpjs_trace_json_open_day(&json, NULL, INT32_MAX, INT32_MAX);
  bpjs_json_close_array(&json);
  written("[\"1970-01-01\",null,\"1970-01-02\",null]");
}
END_TEST

START_TEST(a_text_made_is_written_and_freed) {
  bpjs_json json = {&text, 0};
  bpjs_buffer made = {0}, lost = {.failed = true};
  bpjs_buffer_add_text(&made, "a \"b\"");
  bpjs_trace_json_made(&json, NULL, &made);
  ck_assert_ptr_null(made.bytes);
  written("\"a \\\"b\\\"\"");
  bpjs_trace_json_made(&json, NULL, &lost);
  ck_assert(text.failed);
  bpjs_buffer_free(&text);
}
END_TEST

START_TEST(lines_are_an_array) {
  bpjs_json json = {&text, 0};
  bpjs_buffer none = {0}, two = {0}, failed = {.failed = true};
  bpjs_buffer_add_text(&two, "1 + 1\n= 2\n");
  bpjs_json_open_object(&json, NULL);
  bpjs_trace_json_lines(&json, "a", &none);
  bpjs_trace_json_lines(&json, "b", &two);
  bpjs_json_close_object(&json);
  written("{\"a\":[],\"b\":[\"1 + 1\",\"= 2\"]}");
  json = (bpjs_json){&text, 0};
  bpjs_trace_json_lines(&json, NULL, &failed);
  ck_assert(text.failed);
  bpjs_buffer_free(&text);
  text = (bpjs_buffer){0};
}
END_TEST

SUITE("trace.row_json", lines_are_an_array, a_row_is_an_object_of_all_that_is_known,
      what_is_no_number_is_a_text, a_day_that_stands_for_none_is_null,
      a_text_made_is_written_and_freed)
