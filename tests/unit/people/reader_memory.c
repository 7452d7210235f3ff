/* The reader where memory runs out. */
#include "csv.h"

START_TEST(no_memory_makes_no_reader) {
  bpjs_people_reader *reader = NULL;
  FAIL_EACH_ALLOCATION(bpjs_people_reader_new("x", 1, &reader, NULL), ck_assert_ptr_null(reader));
  bpjs_people_reader_free(reader);
}
END_TEST

/* Two columns, one of which grows wide; a cut record; a quoted quote; two problems. */
#define PIECES                                                                                     \
  { "area,wa", "ge\n64,\"5\"\"\"\n6408,5\n,", "7\n1,x\n" }

static int32_t feed_pieces(bpjs_people_reader *reader) {
  static const char *const pieces[] = PIECES;
  int32_t status = BPJS_OK;
  int64_t taken;
  for (int i = 0; status == BPJS_OK && i < 3; i++)
    status = bpjs_people_reader_feed(reader, pieces[i], (int64_t)strlen(pieces[i]), &taken, NULL);
  return status;
}

START_TEST(a_reader_without_memory_is_over) {
  for (long n = 1;; n++) {
    input in = input_new();
    int64_t rows = -1, taken = -1;
    allocation_fail(n);
    const int32_t status = feed_pieces(in.reader);
    if (!allocation_failed()) {
      ck_assert_int_eq(status, BPJS_OK);
      ck_assert_int_eq(input_next(&in), 4);
      ck_assert_int_eq(bpjs_problems_count(in.problems), 2);
      ck_assert_int_gt(n, 10);
      input_free(&in);
      break;
    }
    ck_assert_int_eq(status, BPJS_ERROR_MEMORY);
    ck_assert_int_eq(bpjs_people_reader_feed(in.reader, "1,1\n", 4, &taken, NULL),
                     BPJS_ERROR_MEMORY);
    ck_assert_int_eq(bpjs_people_reader_end(in.reader, NULL), BPJS_ERROR_MEMORY);
    ck_assert_int_eq(bpjs_people_reader_next(in.reader, in.people, &rows, in.problems, &in.error),
                     BPJS_ERROR_MEMORY);
    ck_assert_int_eq(in.error.code, BPJS_ERROR_MEMORY);
    ck_assert_int_eq(rows, -1);
    ck_assert_int_eq(taken, -1);
    ck_assert_int_eq(bpjs_problems_count(in.problems), 0);
    input_free(&in);
  }
}
END_TEST

/* The end of the input has a record, whose problem needs memory. */
START_TEST(no_memory_at_the_end) {
  for (long n = 1;; n++) {
    input in = input_new();
    ck_assert_int_eq(input_feed(&in, "wage\nx"), BPJS_OK);
    allocation_fail(n);
    const int32_t status = bpjs_people_reader_end(in.reader, NULL);
    if (!allocation_failed()) {
      ck_assert_int_eq(status, BPJS_OK);
      ck_assert_int_gt(n, 1);
      input_free(&in);
      break;
    }
    ck_assert_int_eq(status, BPJS_ERROR_MEMORY);
    input_free(&in);
  }
}
END_TEST

/* Many plain records: the note of where their lines begin. */
START_TEST(no_memory_for_plain_records) {
  static const char record[] = "5000000,1\n";
  char text[10 * 20 + 1] = "";
  for (int i = 0; i < 20; i++)
    strcat(text, record);
  for (long n = 1;; n++) {
    input in = input_new();
    ck_assert_int_eq(input_feed(&in, "wage,sex\n"), BPJS_OK);
    allocation_fail(n);
    int64_t taken;
    const int32_t status =
        bpjs_people_reader_feed(in.reader, text, (int64_t)strlen(text), &taken, NULL);
    if (!allocation_failed()) {
      ck_assert_int_eq(status, BPJS_OK);
      ck_assert_int_eq(input_next(&in), 20);
      ck_assert_int_gt(n, 1);
      input_free(&in);
      break;
    }
    ck_assert_int_eq(status, BPJS_ERROR_MEMORY);
    input_free(&in);
  }
}
END_TEST

/* Taking rows fails where there is no memory for problems, and then succeeds. */
START_TEST(rows_are_not_lost_with_memory) {
  input in = input_new();
  int64_t rows = -1;
  ck_assert_int_eq(input_feed(&in, "wage\nx\n5\n"), BPJS_OK);
  FAIL_EACH_ALLOCATION(bpjs_people_reader_next(in.reader, in.people, &rows, in.problems, &in.error),
                       {
                         ck_assert_int_eq(rows, -1);
                         ck_assert_int_eq(bpjs_people_count(in.people), 0);
                         ck_assert_int_eq(bpjs_problems_count(in.problems), 0);
                       });
  ck_assert_int_eq(rows, 2);
  ck_assert_int_eq(bpjs_people_count(in.people), 2);
  ck_assert_int_eq(bpjs_problems_count(in.problems), 1);
  input_free(&in);
}
END_TEST

SUITE("people.reader_memory", no_memory_makes_no_reader, a_reader_without_memory_is_over,
      no_memory_at_the_end, no_memory_for_plain_records, rows_are_not_lost_with_memory)
