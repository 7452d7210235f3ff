#include <string.h>

#include "base/buffer.h"
#include "suite.h"

static bpjs_buffer filled(const char *text) {
  bpjs_buffer buffer = {0};
  bpjs_buffer_add_text(&buffer, text);
  return buffer;
}

START_TEST(a_text_grows) {
  bpjs_buffer buffer = filled("ab");
  bpjs_buffer_add(&buffer, "cde", 2);
  bpjs_buffer_add(&buffer, NULL, 0);
  bpjs_buffer_add_text(&buffer, "");
  for (int i = 0; i < 1000; i++)
    bpjs_buffer_add(&buffer, "x", 1);
  ck_assert_uint_eq(buffer.length, 1004);
  ck_assert_mem_eq(buffer.bytes, "abcdxx", 6);
  bpjs_buffer_free(&buffer);
  ck_assert_ptr_null(buffer.bytes);
}
END_TEST

START_TEST(integers_of_all_sizes_are_added) {
  static const struct {
    int64_t number;
    const char *text;
  } cases[] = {{0, "0"},
               {7, "7"},
               {-10, "-10"},
               {4336959, "4336959"},
               {INT64_MAX, "9223372036854775807"},
               {INT64_MIN, "-9223372036854775808"}};
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    bpjs_buffer buffer = {0};
    bpjs_buffer_add_integer(&buffer, cases[i].number);
    bpjs_buffer_add(&buffer, "", 1);
    ck_assert_str_eq(buffer.bytes, cases[i].text);
    bpjs_buffer_free(&buffer);
  }
}
END_TEST

START_TEST(a_text_is_delivered_with_a_nul_or_not_at_all) {
  char out[5] = "keep";
  int64_t length = -1;
  bpjs_error error = {.struct_size = sizeof error};
  bpjs_buffer buffer = filled("abc");
  ck_assert_int_eq(bpjs_buffer_deliver(&buffer, NULL, 0, &length, &error), BPJS_OK);
  ck_assert_int_eq(length, 3);
  length = -1;
  buffer = filled("abc");
  ck_assert_int_eq(bpjs_buffer_deliver(&buffer, out, 3, &length, &error), BPJS_ERROR_BUFFER);
  ck_assert_int_eq(length, 3);
  ck_assert_str_eq(out, "keep");
  ck_assert_str_eq(error.field, "capacity");
  buffer = filled("abc");
  ck_assert_int_eq(bpjs_buffer_deliver(&buffer, out, 4, &length, &error), BPJS_OK);
  ck_assert_mem_eq(out, "abc\0", 5);
  buffer = filled("");
  ck_assert_int_eq(bpjs_buffer_deliver(&buffer, out, 1, &length, &error), BPJS_OK);
  ck_assert_str_eq(out, "");
  ck_assert_int_eq(length, 0);
}
END_TEST

START_TEST(a_text_without_memory_is_not_delivered) {
  char out[5] = "keep";
  int64_t length = -1;
  bpjs_buffer buffer = {0};
  allocation_fail(1);
  bpjs_buffer_add_text(&buffer, "abc");
  ck_assert(allocation_failed());
  bpjs_buffer_add_text(&buffer, "def");
  ck_assert_uint_eq(buffer.length, 0);
  ck_assert_int_eq(bpjs_buffer_deliver(&buffer, out, 5, &length, NULL), BPJS_ERROR_MEMORY);
  ck_assert_str_eq(out, "keep");
  ck_assert_int_eq(length, -1);
}
END_TEST

START_TEST(the_way_out_is_checked) {
  char out[5] = {0};
  int64_t length = 0;
  bpjs_error error = {.struct_size = sizeof error};
  ck_assert_int_eq(bpjs_buffer_check_out(out, 5, &length, &error), BPJS_OK);
  ck_assert_int_eq(bpjs_buffer_check_out(out, 0, &length, &error), BPJS_OK);
  ck_assert_int_eq(bpjs_buffer_check_out(NULL, 0, &length, &error), BPJS_OK);
  ck_assert_int_eq(bpjs_buffer_check_out(out, 5, NULL, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "length");
  ck_assert_int_eq(bpjs_buffer_check_out(out, -1, &length, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "capacity");
  ck_assert_int_eq(bpjs_buffer_check_out(NULL, 1, &length, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "buffer");
}
END_TEST

SUITE("base.buffer", a_text_grows, integers_of_all_sizes_are_added,
      a_text_is_delivered_with_a_nul_or_not_at_all, a_text_without_memory_is_not_delivered,
      the_way_out_is_checked)
