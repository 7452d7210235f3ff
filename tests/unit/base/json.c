#include <math.h>
#include <string.h>

#include "base/json.h"
#include "suite.h"

static void check(bpjs_buffer *buffer, const char *expected) {
  bpjs_buffer_add(buffer, "", 1);
  ck_assert(!buffer->failed);
  ck_assert_str_eq(buffer->bytes, expected);
  bpjs_buffer_free(buffer);
}

START_TEST(objects_and_arrays_nest) {
  bpjs_buffer buffer = {0};
  bpjs_json json = {&buffer, 0};
  bpjs_json_open_object(&json, NULL);
  bpjs_json_double(&json, "ratio", 38.81);
  bpjs_json_open_object(&json, "gap");
  bpjs_json_integer(&json, "persons", -61800000);
  bpjs_json_close_object(&json);
  bpjs_json_open_array(&json, "list");
  bpjs_json_integer(&json, NULL, 1);
  bpjs_json_null(&json, NULL);
  bpjs_json_string(&json, NULL, "x");
  bpjs_json_open_array(&json, NULL);
  bpjs_json_close_array(&json);
  bpjs_json_open_object(&json, NULL);
  bpjs_json_close_object(&json);
  bpjs_json_close_array(&json);
  bpjs_json_text(&json, "part", "abc", 2);
  bpjs_json_null(&json, "none");
  bpjs_json_boolean(&json, "yes", 1);
  bpjs_json_boolean(&json, "no", 0);
  bpjs_json_close_object(&json);
  check(&buffer,
        "{\"ratio\":38.81,\"gap\":{\"persons\":-61800000},"
        "\"list\":[1,null,\"x\",[],{}],\"part\":\"ab\",\"none\":null,\"yes\":true,\"no\":false}");
}
END_TEST

START_TEST(texts_are_escaped) {
  bpjs_buffer buffer = {0};
  bpjs_json json = {&buffer, 0};
  bpjs_json_open_object(&json, NULL);
  bpjs_json_text(&json, "k\"\n", "a\"b\\c/d\b\f\n\r\t\x01\x1F\x7F\0e", 17);
  bpjs_json_text(&json, "", "", 0);
  bpjs_json_string(&json, "Rp\xC2\xA0", "\xE2\x82\xAC");
  bpjs_json_close_object(&json);
  check(&buffer, "{\"k\\\"\\n\":\"a\\\"b\\\\c/d\\b\\f\\n\\r\\t\\u0001\\u001f\x7F\\u0000e\","
                 "\"\":\"\",\"Rp\xC2\xA0\":\"\xE2\x82\xAC\"}");
}
END_TEST

START_TEST(numbers_that_json_lacks_are_null) {
  bpjs_buffer buffer = {0};
  bpjs_json json = {&buffer, 0};
  bpjs_json_open_array(&json, NULL);
  bpjs_json_double(&json, NULL, INFINITY);
  bpjs_json_double(&json, NULL, -INFINITY);
  bpjs_json_double(&json, NULL, NAN);
  bpjs_json_double(&json, NULL, 1e22);
  bpjs_json_close_array(&json);
  check(&buffer, "[null,null,null,1e+22]");
}
END_TEST

SUITE("base.json", objects_and_arrays_nest, texts_are_escaped, numbers_that_json_lacks_are_null)
