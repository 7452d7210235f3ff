/* A stream of one array: as often asked for its schema as one likes, the array once. */
#include <errno.h>

#include "arrow.h"

static int32_t open_stream(const bpjs_dues_totals *totals, int64_t count,
                           struct ArrowArrayStream *stream, bpjs_error *error) {
  static const char name[] = "bpjs_dues_totals";
  return bpjs_exchange_struct_stream(name, (int64_t)strlen(name), (const char *)totals,
                                     count * (int64_t)sizeof *totals, stream, error);
}

static const bpjs_dues_totals two[] = {{.struct_size = sizeof two[0], .bill = 5},
                                       {.struct_size = sizeof two[0], .bill = 6}};

START_TEST(the_array_comes_once_and_then_the_end) {
  struct ArrowArrayStream stream;
  table made, end;
  ck_assert_int_eq(open_stream(two, 2, &stream, NULL), BPJS_OK);
  ck_assert_int_eq(stream.get_schema(&stream, &made.schema), 0);
  ck_assert_int_eq(stream.get_next(&stream, &made.array), 0);
  ck_assert_int_eq(stream.get_schema(&stream, &end.schema), 0);
  for (int k = 0; k < 2; k++) {
    memset(&end.array, 0xFF, sizeof end.array);
    ck_assert_int_eq(stream.get_next(&stream, &end.array), 0);
    ck_assert(end.array.release == NULL);
  }
  ck_assert_ptr_null(stream.get_last_error(&stream));
  end.schema.release(&end.schema);
  stream.release(&stream);
  ck_assert(stream.release == NULL);
  ck_assert_int_eq(int64_at(&made, "bill", 1), 6); /* it outlives its stream */
  released(&made);
}
END_TEST

START_TEST(a_stream_that_nobody_reads_is_freed) {
  struct ArrowArrayStream stream;
  ck_assert_int_eq(open_stream(two, 2, &stream, NULL), BPJS_OK);
  stream.release(&stream);
  ck_assert_int_eq(open_stream(NULL, 0, &stream, NULL), BPJS_OK);
  stream.release(&stream);
}
END_TEST

START_TEST(no_memory_for_the_schema_is_an_error_of_the_stream) {
  struct ArrowArrayStream stream;
  struct ArrowSchema schema;
  ck_assert_int_eq(open_stream(two, 2, &stream, NULL), BPJS_OK);
  allocation_fail(1);
  const int told = stream.get_schema(&stream, &schema);
  allocation_fail(0);
  ck_assert_int_eq(told, ENOMEM);
  ck_assert_str_eq(stream.get_last_error(&stream), bpjs_status_text(BPJS_ERROR_MEMORY));
  ck_assert_int_eq(stream.get_schema(&stream, &schema), 0);
  ck_assert_ptr_null(stream.get_last_error(&stream));
  schema.release(&schema);
  stream.release(&stream);
}
END_TEST

START_TEST(what_cannot_be_is_refused) {
  bpjs_error error = {.struct_size = sizeof error}, wrong = {.struct_size = 1};
  struct ArrowArrayStream stream;
  ck_assert_int_eq(open_stream(two, -1, &stream, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "structs");
  ck_assert_int_eq(open_stream(two, 2, NULL, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "stream");
  ck_assert_int_eq(open_stream(two, 2, &stream, &wrong), BPJS_ERROR_STRUCT_SIZE);
}
END_TEST

static int32_t open_and_close(void) {
  struct ArrowArrayStream stream;
  const int32_t status = open_stream(two, 2, &stream, NULL);
  if (status == BPJS_OK)
    stream.release(&stream);
  return status;
}

START_TEST(each_failing_allocation_is_told) {
  FAIL_EACH_ALLOCATION(open_and_close(), (void)0);
}
END_TEST

SUITE("exchange.struct_stream", the_array_comes_once_and_then_the_end,
      a_stream_that_nobody_reads_is_freed, no_memory_for_the_schema_is_an_error_of_the_stream,
      what_cannot_be_is_refused, each_failing_allocation_is_told)
