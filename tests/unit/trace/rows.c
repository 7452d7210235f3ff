#include "trace/rows.h"

#include "kept.h"

START_TEST(a_copy_outlives_the_law) {
  bpjs_trace_rows rows = kept("jp.wage_ceiling", 10042300, false);
  const bpjs_trace_row *used = &rows.items[0];
  ck_assert_str_eq(used->row.parameter, "jp.wage_ceiling");
  ck_assert_int_eq(used->row.value, 10042300);
  ck_assert_int_eq(used->row.unit, BPJS_LAW_UNIT_IDR);
  ck_assert_int_eq(used->row.segment, BPJS_SEGMENT_PU);
  ck_assert_uint_eq(used->row.flags, 0);
  ck_assert_int_eq(used->index, 1); /* in order of parameters */
  ck_assert_str_eq(bpjs_trace_at(&rows, used->citation), "letter");
  ck_assert_str_eq(bpjs_trace_at(&rows, used->note), "read in \"Jamsostek\"");
  bpjs_trace_rows_free(&rows);
  rows = kept("jkk.rate", 0, false);
  ck_assert_uint_eq(rows.items[0].note, 0);
  ck_assert_str_eq(bpjs_trace_at(&rows, 0), "");
  bpjs_trace_rows_free(&rows);
  ck_assert_ptr_null(rows.items);
  ck_assert_uint_eq(rows.count, 0);
}
END_TEST

START_TEST(each_row_is_copied_once_and_carried_another_time) {
  bpjs_law *law = kept_law();
  const int64_t rate = index_of(law, "jkk.rate", 0), note = index_of(law, "note.jkk.base", 0);
  bpjs_trace_rows rows;
  ck_assert(bpjs_trace_rows_begin(&rows));
  ck_assert_int_eq(bpjs_trace_rows_use(&rows, law, rate, false), 0);
  ck_assert_int_eq(bpjs_trace_rows_use(&rows, law, rate, true), 1);
  ck_assert_int_eq(bpjs_trace_rows_use(&rows, law, note, false), 2);
  ck_assert_int_eq(bpjs_trace_rows_use(&rows, law, rate, false), 0);
  ck_assert_int_eq(bpjs_trace_rows_use(&rows, law, rate, true), 1);
  ck_assert_int_eq(bpjs_trace_rows_use(&rows, law, note, false), 2);
  ck_assert_uint_eq(rows.count, 3);
  ck_assert_uint_eq(rows.items[0].row.flags, 0);
  ck_assert_uint_eq(rows.items[1].row.flags, BPJS_LAW_ROW_CARRIED);
  ck_assert_uint_eq(rows.items[2].row.flags, BPJS_LAW_ROW_ASSUMED);
  bpjs_trace_rows_free(&rows);
  bpjs_law_free(law);
}
END_TEST

static int32_t copy_all(const bpjs_law *law) {
  bpjs_trace_rows rows;
  bool copied = bpjs_trace_rows_begin(&rows);
  for (int64_t i = 0; copied && i < bpjs_law_count(law); i++)
    for (int carried = 0; copied && carried < 2; carried++)
      copied = bpjs_trace_rows_use(&rows, law, i, carried != 0) >= 0;
  bpjs_trace_rows_free(&rows);
  return copied ? BPJS_OK : BPJS_ERROR_MEMORY;
}

START_TEST(each_failing_allocation_is_told) {
  bpjs_law *law = kept_law();
  FAIL_EACH_ALLOCATION(copy_all(law), (void)0);
  bpjs_law_free(law);
}
END_TEST

SUITE("trace.rows", a_copy_outlives_the_law, each_row_is_copied_once_and_carried_another_time,
      each_failing_allocation_is_told)
