#include "trace/rows.h"

#include "kept.h"

START_TEST(a_row_outlives_the_owner_of_its_law) {
  bpjs_trace_rows rows = kept("jp.wage_ceiling", 10042300, false);
  const bpjs_trace_row *used = &rows.items[0];
  ck_assert_str_eq(used->parameter, "jp.wage_ceiling");
  ck_assert_int_eq(used->row->value, 10042300);
  ck_assert_int_eq(used->row->unit, BPJS_LAW_UNIT_IDR);
  ck_assert_int_eq(used->row->segment, BPJS_SEGMENT_PU);
  ck_assert_uint_eq(used->flags, 0);
  ck_assert_str_eq(used->citation, "letter");
  ck_assert_str_eq(used->note, "read in \"Jamsostek\"");
  bpjs_trace_rows_free(&rows);
  rows = kept("jkk.rate", 0, false);
  ck_assert_str_eq(rows.items[0].key, "3");
  ck_assert_str_eq(rows.items[0].note, "");
  bpjs_trace_rows_free(&rows);
  ck_assert_ptr_null(rows.items);
  ck_assert_uint_eq(rows.count, 0);
}
END_TEST

START_TEST(each_row_is_there_once_and_carried_another_time) {
  bpjs_law *law = kept_law();
  const int64_t rate = index_of(law, "jkk.rate", 0), note = index_of(law, "note.jkk.base", 0);
  bpjs_trace_rows rows;
  bpjs_trace_rows_begin(&rows, law);
  ck_assert_int_eq(bpjs_trace_rows_use(&rows, rate, false), 0);
  ck_assert_int_eq(bpjs_trace_rows_use(&rows, rate, true), 1);
  ck_assert_int_eq(bpjs_trace_rows_use(&rows, note, false), 2);
  ck_assert_int_eq(bpjs_trace_rows_use(&rows, rate, false), 0);
  ck_assert_int_eq(bpjs_trace_rows_use(&rows, rate, true), 1);
  ck_assert_int_eq(bpjs_trace_rows_use(&rows, note, false), 2);
  ck_assert_uint_eq(rows.count, 3);
  ck_assert_uint_eq(rows.items[0].flags, 0);
  ck_assert_uint_eq(rows.items[1].flags, BPJS_LAW_ROW_CARRIED);
  ck_assert_uint_eq(rows.items[2].flags, BPJS_LAW_ROW_ASSUMED);
  bpjs_trace_rows_free(&rows);
  bpjs_law_free(law);
}
END_TEST

START_TEST(a_text_of_the_result_is_kept_beside) {
  bpjs_law *law = kept_law();
  bpjs_trace_rows rows;
  bpjs_buffer first = {0}, second = {0}, lost = {.failed = true};
  bpjs_buffer_add_text(&first, "PP 44/2015; bill");
  bpjs_buffer_add_text(&second, "letter; bill");
  bpjs_trace_rows_begin(&rows, law);
  const size_t a = bpjs_trace_rows_keep(&rows, &first), b = bpjs_trace_rows_keep(&rows, &second);
  ck_assert_uint_ne(a, 0);
  ck_assert_str_eq(bpjs_trace_at(&rows, a), "PP 44/2015; bill");
  ck_assert_str_eq(bpjs_trace_at(&rows, b), "letter; bill");
  ck_assert(!rows.texts.failed);
  bpjs_trace_rows_keep(&rows, &lost);
  ck_assert(rows.texts.failed);
  bpjs_trace_rows_free(&rows);
  bpjs_buffer_free(&first);
  bpjs_buffer_free(&second);
  bpjs_law_free(law);
}
END_TEST

static int32_t keep_all(const bpjs_law *law) {
  bpjs_trace_rows rows;
  bool copied = true;
  bpjs_trace_rows_begin(&rows, law);
  for (int64_t i = 0; copied && i < bpjs_law_count(law); i++)
    for (int carried = 0; copied && carried < 2; carried++)
      copied = bpjs_trace_rows_use(&rows, i, carried != 0) >= 0;
  bpjs_trace_rows_free(&rows);
  return copied ? BPJS_OK : BPJS_ERROR_MEMORY;
}

START_TEST(each_failing_allocation_is_told) {
  bpjs_law *law = kept_law();
  FAIL_EACH_ALLOCATION(keep_all(law), (void)0);
  bpjs_law_free(law);
}
END_TEST

SUITE("trace.rows", a_row_outlives_the_owner_of_its_law,
      each_row_is_there_once_and_carried_another_time, a_text_of_the_result_is_kept_beside,
      each_failing_allocation_is_told)
