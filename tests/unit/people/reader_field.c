/* What fields say, what is at fault in them, and that nothing of it is lost. */
#include <stdio.h>
#include <stdlib.h>

#include "bpjsstat/dues.h"
#include "csv.h"
#include "people/columns.h"
#include "people/store.h"

/* In a record of its own: unquoted and short, then quoted. */
static void reads(const char *column, const char *field, int32_t what, int64_t value) {
  char text[1024];
  for (int quoted = 0; quoted < 2; quoted++) {
    input in = input_new();
    const char *quote = quoted ? "\"" : "";
    /* Records behind it, so that it lies within what is read at once. */
    int length =
        snprintf(text, sizeof text, "%s,synthetic\n%s%s%s,1\n", column, quote, field, quote);
    for (int i = 0; i < 40; i++)
      length += snprintf(text + length, sizeof text - (size_t)length, ",1\n");
    ck_assert_int_eq(input_read(&in, text), 41);
    ck_assert_msg(input_value(&in, 0, what) == value, "%s %s: %lld", column, field,
                  (long long)input_value(&in, 0, what));
    ck_assert_int_eq(input_value(&in, 1, what), NO_VALUE);
    ck_assert_int_eq(bpjs_problems_count(in.problems), 0);
    input_free(&in);
  }
}

START_TEST(numbers_of_any_length) {
  reads("wage", "0", BPJS_PEOPLE_WAGE, 0);
  reads("wage", "-0", BPJS_PEOPLE_WAGE, 0);
  reads("wage", "-7", BPJS_PEOPLE_WAGE, -7);
  reads("wage", "007", BPJS_PEOPLE_WAGE, 7);
  char digits[32] = "";
  int64_t value = 0;
  for (int i = 1; i <= 18; i++) {
    digits[i - 1] = (char)('0' + i % 10);
    value = value * 10 + i % 10;
    reads("wage", digits, BPJS_PEOPLE_WAGE, value);
  }
  reads("wage", "99999999", BPJS_PEOPLE_WAGE, 99999999);
  reads("wage", "9999999999999999", BPJS_PEOPLE_WAGE, INT64_C(9999999999999999));
  reads("wage", "9223372036854775807", BPJS_PEOPLE_WAGE, INT64_MAX);
  reads("wage", "-9223372036854775808", BPJS_PEOPLE_WAGE, INT64_MIN);
  reads("weight", "000000000000000000000000000000012", BPJS_PEOPLE_WEIGHT, 12);
}
END_TEST

START_TEST(days_as_dates) {
  reads("born", "1970-01-01", BPJS_PEOPLE_BORN, 0);
  reads("enrolled", "1969-12-31", BPJS_PEOPLE_ENROLLED, -1);
  reads("left", "1972-02-29", BPJS_PEOPLE_LEFT, 2 * 365 + 31 + 28);
  reads("day", "2024-12-15", BPJS_PEOPLE_DAY, DAY);
  reads("day", "-25567", BPJS_PEOPLE_DAY, -25567);
}
END_TEST

START_TEST(words_of_either_case) {
  reads("segment", "PU", BPJS_PEOPLE_SEGMENT, BPJS_SEGMENT_PU);
  reads("segment", "bpu", BPJS_PEOPLE_SEGMENT, BPJS_SEGMENT_BPU);
  reads("segment", "Jakon", BPJS_PEOPLE_SEGMENT, BPJS_SEGMENT_JAKON);
  reads("segment", "PMI", BPJS_PEOPLE_SEGMENT, BPJS_SEGMENT_PMI);
  reads("programmes", "JKK", BPJS_PEOPLE_PROGRAMMES, BPJS_PROGRAMME_JKK);
  reads("programmes", "JKK JKM", BPJS_PEOPLE_PROGRAMMES, BPJS_PROGRAMME_JKK + BPJS_PROGRAMME_JKM);
  reads("programmes", "jkm+jht+jp+jkp", BPJS_PEOPLE_PROGRAMMES,
        BPJS_PROGRAMME_JKM + BPJS_PROGRAMME_JHT + BPJS_PROGRAMME_JP + BPJS_PROGRAMME_JKP);
  reads("sex", "male", BPJS_PEOPLE_SEX, BPJS_SEX_MALE);
  reads("sex", "FEMALE", BPJS_PEOPLE_SEX, BPJS_SEX_FEMALE);
  reads("sex", "Laki-laki", BPJS_PEOPLE_SEX, BPJS_SEX_MALE);
  reads("sex", "PEREMPUAN", BPJS_PEOPLE_SEX, BPJS_SEX_FEMALE);
  reads("size", "large", BPJS_PEOPLE_SIZE, BPJS_COMPANY_SIZE_LARGE);
  reads("size", "medium", BPJS_PEOPLE_SIZE, BPJS_COMPANY_SIZE_MEDIUM);
  reads("size", "small", BPJS_PEOPLE_SIZE, BPJS_COMPANY_SIZE_SMALL);
  reads("size", "MICRO", BPJS_PEOPLE_SIZE, BPJS_COMPANY_SIZE_MICRO);
}
END_TEST

START_TEST(codes_with_points_and_letters) {
  reads("area", "64", BPJS_PEOPLE_AREA, 64);
  reads("area", "64.08", BPJS_PEOPLE_AREA, 6408);
  reads("area", "64.08.01", BPJS_PEOPLE_AREA, 640801);
  reads("area", "64.08.01.2001", BPJS_PEOPLE_AREA, INT64_C(6408012001));
  reads("area", "6408012001", BPJS_PEOPLE_AREA, INT64_C(6408012001));
  reads("industry", "G1-018", BPJS_PEOPLE_INDUSTRY, 1018);
  reads("industry", "g5-024", BPJS_PEOPLE_INDUSTRY, 5024);
  reads("industry", "3018", BPJS_PEOPLE_INDUSTRY, 3018);
}
END_TEST

/* The row at fault is there and refused, and the problem says which and why. */
static void refuses(const char *column, const char *field, int32_t code) {
  char text[1024];
  input in = input_new();
  int length = snprintf(text, sizeof text, "synthetic,%s\n1,\n1,%s\n", column, field);
  for (int i = 0; i < 40; i++)
    length += snprintf(text + length, sizeof text - (size_t)length, "1,\n");
  ck_assert_int_eq(input_read(&in, text), 42);
  ck_assert_msg(bpjs_problems_count(in.problems) == 1, "%s %s", column, field);
  const bpjs_error problem = input_problem(&in, 0);
  ck_assert_int_eq(problem.code, code);
  ck_assert_int_eq(problem.row, 2);
  ck_assert_int_eq(problem.line, 3);
  ck_assert_int_eq(problem.column, 2);
  ck_assert_str_eq(problem.source, "file");
  ck_assert_str_eq(problem.field, column);
  ck_assert_str_eq(problem.value, field);
  ck_assert_int_gt((int)strlen(problem.message), 0);
  bpjs_people_summary summary = {.struct_size = sizeof summary};
  static const int64_t segment = BPJS_SEGMENT_BPU, wage = 1;
  if (strcmp(column, "segment") != 0)
    people_long(in.people, BPJS_PEOPLE_SEGMENT, &segment, 1);
  if (strcmp(column, "wage") != 0)
    people_long(in.people, BPJS_PEOPLE_WAGE, &wage, 1);
  ck_assert_int_eq(bpjs_people_check(in.people, 1, 1, DAY, 0, NULL, &summary, NULL, NULL), BPJS_OK);
  ck_assert_int_eq(summary.bad, 1);
  ck_assert_int_eq(summary.first_status, BPJS_ERROR_RANGE);
  ck_assert_str_eq(bpjs_people_name(summary.first_what), column);
  input_free(&in);
}

START_TEST(fields_at_fault_are_told) {
  static const char *const columns[] = {"segment", "programmes", "wage",   "risk_class", "industry",
                                        "born",    "sex",        "months", "area",       "sector",
                                        "groups",  "decile",     "size",   "enrolled",   "left",
                                        "weight",  "day"};
  for (int i = 0; i < 17; i++) {
    refuses(columns[i], "x", BPJS_ERROR_SYNTAX);
    refuses(columns[i], "9223372036854775808", BPJS_ERROR_OVERFLOW);
    refuses(columns[i], " 1", BPJS_ERROR_SYNTAX);
    refuses(columns[i], "1.5", BPJS_ERROR_SYNTAX);
    refuses(columns[i], "+1", BPJS_ERROR_SYNTAX);
    refuses(columns[i], "a field of more than twenty-four bytes", BPJS_ERROR_SYNTAX);
  }
  refuses("segment", "PUB", BPJS_ERROR_SYNTAX);
  refuses("segment", "P", BPJS_ERROR_SYNTAX);
  refuses("segment", "JKK", BPJS_ERROR_SYNTAX);
  refuses("programmes", "JKK++JKM", BPJS_ERROR_SYNTAX);
  refuses("programmes", "JKK+PU", BPJS_ERROR_SYNTAX);
  refuses("born", "1980-02-30", BPJS_ERROR_RANGE);
  refuses("born", "1981-02-29", BPJS_ERROR_RANGE);
  refuses("born", "1980-13-01", BPJS_ERROR_RANGE);
  refuses("born", "1980-00-01", BPJS_ERROR_RANGE);
  refuses("born", "1980-01-00", BPJS_ERROR_RANGE);
  refuses("born", "0000-01-01", BPJS_ERROR_RANGE);
  refuses("born", "1980-1-01", BPJS_ERROR_SYNTAX);
  refuses("born", "1980-01-011", BPJS_ERROR_SYNTAX);
  refuses("area", "64.8", BPJS_ERROR_SYNTAX);
  refuses("area", "64.08.01.20011", BPJS_ERROR_SYNTAX);
  refuses("industry", "G1-18", BPJS_ERROR_SYNTAX);
  refuses("industry", "H1-018", BPJS_ERROR_SYNTAX);
}
END_TEST

/* What is a number, and too large, is kept as it is, for the check to tell. */
START_TEST(numbers_outside_the_range_are_kept) {
  input in = input_new();
  ck_assert_int_eq(input_read(&in, "risk_class,born\nx,1\n1,x\n300,3000000000\n-1,\n,4\n2,5\n"), 6);
  static const int64_t classes[] = {INT64_MIN, 1, 300, -1, NO_VALUE, 2};
  static const int64_t born[] = {1, INT64_MIN, INT64_C(3000000000), NO_VALUE, 4, 5};
  for (int i = 0; i < 6; i++) {
    ck_assert_int_eq(input_value(&in, i, BPJS_PEOPLE_RISK_CLASS), classes[i]);
    ck_assert_int_eq(input_value(&in, i, BPJS_PEOPLE_BORN), born[i]);
  }
  ck_assert_int_eq(bpjs_problems_count(in.problems), 2);
  input_free(&in);
}
END_TEST

static void bad_record(const char *record, int32_t code, int64_t column, const char *field,
                       const char *value) {
  char text[256];
  input in = input_new();
  snprintf(text, sizeof text, "segment,wage\n2,5\n%s\n2,6\n", record);
  ck_assert_int_eq(input_read(&in, text), 3);
  ck_assert_int_eq(bpjs_problems_count(in.problems), 1);
  const bpjs_error problem = input_problem(&in, 0);
  ck_assert_int_eq(problem.code, code);
  ck_assert_int_eq(problem.row, 2);
  ck_assert_int_eq(problem.line, 3);
  ck_assert_int_eq(problem.column, column);
  ck_assert_str_eq(problem.field, field);
  ck_assert_str_eq(problem.value, value);
  int32_t statuses[3];
  ck_assert_int_eq(bpjs_people_check(in.people, 0, 3, DAY, 0, statuses, NULL, NULL, NULL), BPJS_OK);
  ck_assert_int_eq(statuses[0], BPJS_OK);
  ck_assert_int_eq(statuses[1], BPJS_ERROR_RANGE);
  ck_assert_int_eq(statuses[2], BPJS_OK);
  input_free(&in);
}

START_TEST(records_at_fault_are_rows) {
  bad_record("2", BPJS_ERROR_SYNTAX, 0, "", "");
  bad_record("2,5,", BPJS_ERROR_SYNTAX, 0, "", "");
  bad_record("2,5\"", BPJS_ERROR_SYNTAX, 2, "wage", "5\"");
  bad_record("\"2\"x,5", BPJS_ERROR_SYNTAX, 1, "segment", "2\"x");
  bad_record("2,5,\"6\"7", BPJS_ERROR_SYNTAX, 3, "", "6\"7");
  bad_record("2,\xff", BPJS_ERROR_ENCODING, 2, "wage", "?");
  bad_record("2,5\r6", BPJS_ERROR_SYNTAX, 2, "wage", "5 ");
}
END_TEST

START_TEST(a_record_of_more_than_a_mebibyte_is_refused) {
  enum { LONG = (1 << 20) + 1 };
  input in = input_new();
  char *text = malloc(LONG + 64);
  ck_assert_ptr_nonnull(text);
  int64_t length = sprintf(text, "segment,wage\n");
  memset(text + length, '0', LONG);
  length += LONG;
  length += sprintf(text + length, "2,5\n2,6\n");
  text[length] = '\0';
  ck_assert_int_eq(input_read(&in, text), 2);
  ck_assert_int_eq(bpjs_problems_count(in.problems), 1);
  ck_assert_int_eq(input_problem(&in, 0).code, BPJS_ERROR_LIMIT);
  ck_assert_int_eq(input_value(&in, 1, BPJS_PEOPLE_WAGE), 6);
  free(text);
  input_free(&in);
}
END_TEST

/* 10,001 rows at fault; then the next chunk, which is told of no more. */
START_TEST(problems_are_told_up_to_a_number) {
  input in = input_new();
  ck_assert_int_eq(input_feed(&in, "wage,sex\n"), BPJS_OK);
  for (int i = 0; i < 10001; i++)
    ck_assert_int_eq(input_feed(&in, "x,1\n"), BPJS_OK);
  ck_assert_int_eq(input_next(&in), 10001);
  ck_assert_int_eq(bpjs_problems_count(in.problems), 10000);
  ck_assert_int_eq(input_feed(&in, "x,1\n"), BPJS_OK);
  ck_assert_int_eq(input_next(&in), 1);
  ck_assert_int_eq(bpjs_problems_count(in.problems), 10000);
  bpjs_people_summary summary = {.struct_size = sizeof summary};
  ck_assert_int_eq(bpjs_people_check(in.people, 0, 1, DAY, 0, NULL, &summary, NULL, NULL), BPJS_OK);
  ck_assert_int_eq(summary.bad, 1);
  input_free(&in);
}
END_TEST

/* Nobody asks for the problems of the first chunk; those of the next are not theirs. */
START_TEST(problems_are_those_of_the_chunk) {
  input in = input_new();
  int64_t rows;
  ck_assert_int_eq(input_feed(&in, "wage\nx\n5\n"), BPJS_OK);
  ck_assert_int_eq(bpjs_people_reader_next(in.reader, in.people, &rows, NULL, NULL), BPJS_OK);
  ck_assert_int_eq(rows, 2);
  ck_assert_int_eq(input_feed(&in, "y\n"), BPJS_OK);
  ck_assert_int_eq(input_next(&in), 1);
  ck_assert_int_eq(bpjs_problems_count(in.problems), 1);
  ck_assert_str_eq(input_problem(&in, 0).value, "y");
  ck_assert_int_eq(input_problem(&in, 0).row, 3);
  input_free(&in);
}
END_TEST

static const bpjs_people_column *column_of(const input *in, int32_t what) {
  return &in->people->columns[what];
}

/* Two chunks: areas of provinces, then one of a regency; nulls, then none. */
START_TEST(columns_are_as_narrow_as_their_values) {
  input in = input_new();
  ck_assert_int_eq(input_feed(&in, "segment,area,born,wage\n1,64,5,\n2,31,6,7\n"), BPJS_OK);
  ck_assert_int_eq(input_next(&in), 2);
  ck_assert_int_eq(column_of(&in, BPJS_PEOPLE_SEGMENT)->type, BPJS_PEOPLE_UINT8);
  ck_assert_int_eq(column_of(&in, BPJS_PEOPLE_AREA)->type, BPJS_PEOPLE_UINT8);
  ck_assert_int_eq(column_of(&in, BPJS_PEOPLE_BORN)->type, BPJS_PEOPLE_INT32);
  ck_assert_int_eq(column_of(&in, BPJS_PEOPLE_WAGE)->type, BPJS_PEOPLE_INT64);
  ck_assert_ptr_null(column_of(&in, BPJS_PEOPLE_SEGMENT)->validity);
  ck_assert_ptr_nonnull(column_of(&in, BPJS_PEOPLE_WAGE)->validity);
  ck_assert_int_eq(input_feed(&in, "1,64,5,4\n2,6408,6,7\n2,31,5,7\n"), BPJS_OK);
  ck_assert_int_eq(input_next(&in), 3);
  ck_assert_int_eq(column_of(&in, BPJS_PEOPLE_AREA)->type, BPJS_PEOPLE_INT64);
  ck_assert_ptr_null(column_of(&in, BPJS_PEOPLE_WAGE)->validity);
  static const int64_t areas[] = {64, 6408, 31};
  for (int i = 0; i < 3; i++)
    ck_assert_int_eq(input_value(&in, i, BPJS_PEOPLE_AREA), areas[i]);
  ck_assert_int_eq(input_feed(&in, "1,64,5,4\n"), BPJS_OK);
  ck_assert_int_eq(input_next(&in), 1);
  ck_assert_int_eq(column_of(&in, BPJS_PEOPLE_AREA)->type, BPJS_PEOPLE_UINT8);
  input_free(&in);
}
END_TEST

SUITE("people.reader_field", numbers_of_any_length, days_as_dates, words_of_either_case,
      codes_with_points_and_letters, fields_at_fault_are_told, numbers_outside_the_range_are_kept,
      records_at_fault_are_rows, a_record_of_more_than_a_mebibyte_is_refused,
      problems_are_told_up_to_a_number, problems_are_those_of_the_chunk,
      columns_are_as_narrow_as_their_values)
