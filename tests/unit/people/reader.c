/* A file in pieces: chunks, columns, lines, and calls out of order. */
#include <stdio.h>
#include <stdlib.h>

#include "csv.h"
#include "people/columns.h"
#include "people/store.h"

START_TEST(columns_are_those_of_the_first_record) {
  input in = input_new();
  ck_assert_int_eq(input_read(&in, "wage,synthetic,segment\n5000000,1,2\n,1,3\n7,x,1"), 3);
  ck_assert_int_eq(bpjs_people_count(in.people), 3);
  ck_assert_int_eq(input_value(&in, 0, BPJS_PEOPLE_WAGE), 5000000);
  ck_assert_int_eq(input_value(&in, 1, BPJS_PEOPLE_WAGE), NO_VALUE);
  ck_assert_int_eq(input_value(&in, 2, BPJS_PEOPLE_WAGE), 7);
  for (int i = 0; i < 3; i++)
    ck_assert_int_eq(input_value(&in, i, BPJS_PEOPLE_SEGMENT), (i + 1) % 3 + 1);
  ck_assert_int_eq(input_value(&in, 0, BPJS_PEOPLE_SEX), NO_VALUE);
  ck_assert_int_eq(bpjs_problems_count(in.problems), 0);
  ck_assert_int_eq(input_next(&in), 0);
  ck_assert_int_eq(bpjs_people_count(in.people), 0);
  input_free(&in);
}
END_TEST

START_TEST(every_column_has_its_name) {
  input in = input_new();
  ck_assert_int_eq(input_read(&in, "segment,programmes,wage,risk_class,industry,born,sex,months,"
                                   "area,sector,groups,decile,size,enrolled,left,weight,day\n"
                                   "1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17\n"),
                   1);
  for (int32_t what = BPJS_PEOPLE_SEGMENT; what <= BPJS_PEOPLE_DAY; what++)
    ck_assert_int_eq(input_value(&in, 0, what), what);
  input_free(&in);
}
END_TEST

START_TEST(constants_of_the_caller_stay) {
  static const int64_t segment = BPJS_SEGMENT_BPU, wages[] = {1, 2};
  input in = input_new();
  people_long(in.people, BPJS_PEOPLE_SEGMENT, &segment, 1);
  ck_assert_int_eq(input_read(&in, "wage\n5\n6\n7\n"), 3);
  ck_assert_int_eq(input_value(&in, 2, BPJS_PEOPLE_SEGMENT), BPJS_SEGMENT_BPU);
  input_free(&in);
  /* A column that is as long as it likes does not go with a chunk, and nothing changes. */
  in = input_new();
  people_long(in.people, BPJS_PEOPLE_MONTHS, wages, 2);
  ck_assert_int_eq(input_feed(&in, "wage\n5\n6\n"), BPJS_OK);
  int64_t rows = -1;
  ck_assert_int_eq(bpjs_people_reader_next(in.reader, in.people, &rows, in.problems, &in.error),
                   BPJS_ERROR_CONFLICT);
  ck_assert_str_eq(in.error.field, "months");
  ck_assert_int_eq(rows, -1);
  ck_assert_int_eq(input_value(&in, 0, BPJS_PEOPLE_WAGE), NO_VALUE);
  ck_assert_int_eq(bpjs_people_unset(in.people, BPJS_PEOPLE_MONTHS, NULL), BPJS_OK);
  ck_assert_int_eq(input_next(&in), 2);
  input_free(&in);
}
END_TEST

/* A column of the caller's that the file has too is replaced. */
START_TEST(a_column_of_the_file_takes_the_place_of_the_callers) {
  static const int64_t wages[] = {1, 2};
  input in = input_new();
  people_long(in.people, BPJS_PEOPLE_WAGE, wages, 2);
  ck_assert_int_eq(input_read(&in, "wage\n5\n6\n7\n"), 3);
  ck_assert_int_eq(input_value(&in, 2, BPJS_PEOPLE_WAGE), 7);
  input_free(&in);
}
END_TEST

/* Those of another file go, even where a single row looks like a constant. */
START_TEST(columns_of_another_file_are_gone) {
  input in = input_new(), other = input_new();
  ck_assert_int_eq(input_read(&in, "wage,sex\n5,1\n"), 1);
  bpjs_people_free(other.people);
  other.people = in.people;
  ck_assert_int_eq(input_read(&other, "wage,size\n6,1\n7,2\n"), 2);
  ck_assert_int_eq(input_value(&other, 1, BPJS_PEOPLE_WAGE), 7);
  ck_assert_int_eq(input_value(&other, 1, BPJS_PEOPLE_SEX), NO_VALUE);
  in.people = NULL;
  input_free(&in);
  input_free(&other);
}
END_TEST

START_TEST(rows_come_when_asked_for) {
  input in = input_new();
  ck_assert_int_eq(input_next(&in), 0); /* before the first record */
  ck_assert_int_eq(input_feed(&in, "wage,sex\n1,1\n2"), BPJS_OK);
  ck_assert_int_eq(input_next(&in), 1);
  ck_assert_int_eq(bpjs_people_reader_row(in.reader), 0);
  ck_assert_int_eq(input_feed(&in, "5,2\n3,1\n"), BPJS_OK);
  ck_assert_int_eq(bpjs_people_reader_row(in.reader), 1);
  ck_assert_int_eq(input_feed(&in, "4,2"), BPJS_OK);
  ck_assert_int_eq(input_next(&in), 2);
  ck_assert_int_eq(input_value(&in, 0, BPJS_PEOPLE_WAGE), 25);
  ck_assert_int_eq(input_value(&in, 1, BPJS_PEOPLE_WAGE), 3);
  ck_assert_int_eq(bpjs_people_reader_end(in.reader, NULL), BPJS_OK);
  ck_assert_int_eq(input_next(&in), 1);
  ck_assert_int_eq(input_value(&in, 0, BPJS_PEOPLE_WAGE), 4);
  ck_assert_int_eq(bpjs_people_reader_row(in.reader), 3);
  ck_assert_int_eq(input_next(&in), 0);
  ck_assert_int_eq(bpjs_people_reader_row(in.reader), 4);
  input_free(&in);
}
END_TEST

enum { MANY = 2 * BPJS_PEOPLE_CHUNK + 1 };

/* Row i has the wage 10,000,000 + i: nine bytes with its line feed. */
static char *many_rows(int64_t *length) {
  char *text = malloc(5 + 9 * MANY + 1);
  ck_assert_ptr_nonnull(text);
  *length = sprintf(text, "wage\n");
  for (int i = 0; i < MANY; i++)
    *length += sprintf(text + *length, "%d\n", 10000000 + i);
  return text;
}

START_TEST(a_chunk_is_65536_rows) {
  input in = input_new();
  int64_t length, taken = -1;
  char *text = many_rows(&length);
  ck_assert_int_eq(bpjs_people_reader_feed(in.reader, text, length, &taken, NULL), BPJS_OK);
  int64_t at = 5 + 9 * 65536;
  ck_assert_int_eq(taken, at);
  /* A full chunk takes no more until it is taken itself. */
  ck_assert_int_eq(bpjs_people_reader_feed(in.reader, text + at, length - at, &taken, NULL),
                   BPJS_OK);
  ck_assert_int_eq(taken, 0);
  ck_assert_int_eq(input_next(&in), 65536);
  ck_assert_int_eq(input_value(&in, 65535, BPJS_PEOPLE_WAGE), 10065535);
  ck_assert_int_eq(bpjs_people_reader_line(in.reader, 65535), 65537);
  ck_assert_int_eq(bpjs_people_reader_feed(in.reader, text + at, length - at, &taken, NULL),
                   BPJS_OK);
  ck_assert_int_eq(taken, 9 * 65536);
  at += taken;
  ck_assert_int_eq(input_next(&in), 65536);
  ck_assert_int_eq(input_value(&in, 0, BPJS_PEOPLE_WAGE), 10065536);
  ck_assert_int_eq(bpjs_people_reader_row(in.reader), 65536);
  ck_assert_int_eq(bpjs_people_reader_line(in.reader, 0), 65538);
  ck_assert_int_eq(bpjs_people_reader_feed(in.reader, text + at, length - at, &taken, NULL),
                   BPJS_OK);
  ck_assert_int_eq(taken, 9);
  ck_assert_int_eq(bpjs_people_reader_end(in.reader, NULL), BPJS_OK);
  ck_assert_int_eq(input_next(&in), 1);
  ck_assert_int_eq(input_value(&in, 0, BPJS_PEOPLE_WAGE), 10131072);
  ck_assert_int_eq(bpjs_people_reader_row(in.reader), 131072);
  free(text);
  input_free(&in);
}
END_TEST

START_TEST(lines_are_those_of_the_input) {
  input in = input_new();
  /* Lines 2, 4 after an empty one, 5 with a line feed in quotes, 7, and 8 at fault. */
  ck_assert_int_eq(input_read(&in, "wage,synthetic\n1,\n\n2,\n3,\"a\nb\"\n4,\n5\"6,\n7,\n"), 6);
  static const int64_t lines[] = {2, 4, 5, 7, 8, 9};
  for (int i = 0; i < 6; i++)
    ck_assert_int_eq(bpjs_people_reader_line(in.reader, i), lines[i]);
  ck_assert_int_eq(bpjs_people_reader_line(in.reader, 6), 0);
  ck_assert_int_eq(bpjs_people_reader_line(in.reader, -1), 0);
  ck_assert_int_eq(bpjs_people_reader_line(NULL, 0), 0);
  ck_assert_int_eq(bpjs_people_reader_row(NULL), 0);
  input_free(&in);
}
END_TEST

static void refused(const char *text, int32_t code, int64_t column, const char *value) {
  input in = input_new();
  int64_t rows = -1, taken = -1;
  int32_t status = bpjs_people_reader_feed(in.reader, text, (int64_t)strlen(text), &taken, NULL);
  if (status == BPJS_OK) /* a first record without a line feed */
    status = bpjs_people_reader_end(in.reader, &in.error);
  else
    ck_assert_int_eq(taken, -1);
  ck_assert_int_eq(status, code);
  /* And again, whatever is called. */
  for (int i = 0; i < 3; i++) {
    in.error = people_error();
    ck_assert_int_eq(
        i == 0   ? bpjs_people_reader_feed(in.reader, "1\n", 2, &taken, &in.error)
        : i == 1 ? bpjs_people_reader_end(in.reader, &in.error)
                 : bpjs_people_reader_next(in.reader, in.people, &rows, in.problems, &in.error),
        code);
    ck_assert_int_eq(in.error.code, code);
    ck_assert_int_eq(in.error.line, 1);
    ck_assert_int_eq(in.error.column, column);
    ck_assert_str_eq(in.error.source, "file");
    ck_assert_str_eq(in.error.value, value);
  }
  ck_assert_int_eq(rows, -1);
  ck_assert_int_eq(bpjs_people_reader_end(in.reader, NULL), code);
  ck_assert_int_eq(bpjs_people_reader_next(in.reader, in.people, &rows, NULL, NULL), code);
  input_free(&in);
}

START_TEST(a_first_record_must_name_columns) {
  refused("wage,salary\n1,2\n", BPJS_ERROR_UNKNOWN, 2, "salary");
  refused("Wage\n1\n", BPJS_ERROR_UNKNOWN, 1, "Wage");
  refused("wag\n1\n", BPJS_ERROR_UNKNOWN, 1, "wag");
  refused("synthetid\n1\n", BPJS_ERROR_UNKNOWN, 1, "synthetid");
  refused("wage;segment\n1;2\n", BPJS_ERROR_UNKNOWN, 1, "wage;segment");
  refused("wage,,sex\n", BPJS_ERROR_UNKNOWN, 2, "");
  refused("wage,sex,wage\n", BPJS_ERROR_CONFLICT, 3, "wage");
  refused("synthetic,wage,synthetic", BPJS_ERROR_CONFLICT, 3, "synthetic");
  refused("synthetic\n1\n", BPJS_ERROR_SYNTAX, 1, "synthetic");
  refused("wage,\"sex\n", BPJS_ERROR_SYNTAX, 2, "sex ");
  refused("wage\xff\n", BPJS_ERROR_ENCODING, 1, "wage?");
  refused("", BPJS_ERROR_SYNTAX, 0, "");
  refused("\n\n", BPJS_ERROR_SYNTAX, 0, "");
}
END_TEST

START_TEST(a_mark_and_quotes_are_fine) {
  input in = input_new();
  ck_assert_int_eq(input_read(&in, "\xEF\xBB\xBF\"wage\",sex\r\n\"5\",1\r\n6,2\r\n"), 2);
  ck_assert_int_eq(input_value(&in, 0, BPJS_PEOPLE_WAGE), 5);
  ck_assert_int_eq(input_value(&in, 1, BPJS_PEOPLE_SEX), BPJS_SEX_FEMALE);
  input_free(&in);
}
END_TEST

START_TEST(what_has_ended_takes_no_more) {
  input in = input_new();
  int64_t taken = -1;
  ck_assert_int_eq(input_read(&in, "wage\n5"), 1);
  ck_assert_int_eq(bpjs_people_reader_feed(in.reader, "6\n", 2, &taken, &in.error),
                   BPJS_ERROR_STATE);
  ck_assert_int_eq(taken, -1);
  ck_assert_int_eq(bpjs_people_reader_end(in.reader, &in.error), BPJS_ERROR_STATE);
  ck_assert_int_eq(input_value(&in, 0, BPJS_PEOPLE_WAGE), 5);
  input_free(&in);
}
END_TEST

START_TEST(arguments_are_checked) {
  input in = input_new();
  bpjs_error unset = {0};
  bpjs_people_reader *reader = NULL;
  int64_t n = 7;
  ck_assert_int_eq(bpjs_people_reader_new(NULL, 1, &reader, NULL), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_people_reader_new("x", -1, &reader, NULL), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_people_reader_new("x", 1, NULL, NULL), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_people_reader_new("x", 1, &reader, &unset), BPJS_ERROR_STRUCT_SIZE);
  ck_assert_ptr_null(reader);
  ck_assert_int_eq(bpjs_people_reader_feed(NULL, "", 0, &n, NULL), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_people_reader_feed(in.reader, "", 0, NULL, NULL), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_people_reader_feed(in.reader, NULL, 1, &n, NULL), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_people_reader_feed(in.reader, "", -1, &n, NULL), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_people_reader_feed(in.reader, "", 0, &n, &unset), BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(bpjs_people_reader_end(NULL, NULL), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_people_reader_end(in.reader, &unset), BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(bpjs_people_reader_next(NULL, in.people, &n, NULL, NULL), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_people_reader_next(in.reader, NULL, &n, NULL, NULL), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_people_reader_next(in.reader, in.people, NULL, NULL, NULL),
                   BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_people_reader_next(in.reader, in.people, &n, NULL, &unset),
                   BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(n, 7);
  ck_assert_int_eq(bpjs_people_reader_feed(in.reader, NULL, 0, &n, NULL), BPJS_OK);
  ck_assert_int_eq(n, 0);
  bpjs_people_reader_free(NULL);
  input_free(&in);
}
END_TEST

SUITE("people.reader", columns_are_those_of_the_first_record, every_column_has_its_name,
      constants_of_the_caller_stay, a_column_of_the_file_takes_the_place_of_the_callers,
      columns_of_another_file_are_gone, rows_come_when_asked_for, a_chunk_is_65536_rows,
      lines_are_those_of_the_input, a_first_record_must_name_columns, a_mark_and_quotes_are_fine,
      what_has_ended_takes_no_more, arguments_are_checked)
