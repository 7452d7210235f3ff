#include <stdio.h>

#include "sample.h"

#define GOOD "population,2024,7,PERSONS\n"

/* A file with one wrong row among good ones: what is said of it. */
static const struct {
  const char *header, *row;
  int32_t code;
  int64_t column;
  const char *field, *value;
} wrong[] = {
    {HEADER, "population,2024,7", BPJS_ERROR_SYNTAX, 4, "UNIT_MEASURE", ""},
    {HEADER, "population,2024,7,PERSONS,8", BPJS_ERROR_SYNTAX, 5, "", "8"},
    {HEADER, "popu lation,2024,7,PERSONS", BPJS_ERROR_SYNTAX, 1, "SERIES", "popu lation"},
    {HEADER, "population,2024-13,7,PERSONS", BPJS_ERROR_RANGE, 2, "TIME_PERIOD", "2024-13"},
    {HEADER, "population,2024-02/2024-01,7,PERSONS", BPJS_ERROR_RANGE, 2, "TIME_PERIOD",
     "2024-02/2024-01"},
    {HEADER, "population,2024,\"7,5\",PERSONS", BPJS_ERROR_SYNTAX, 3, "OBS_VALUE", "7,5"},
    {HEADER, "population,2024,-7,PERSONS", BPJS_ERROR_RANGE, 3, "OBS_VALUE", "-7"},
    {HEADER, "population,2024,99999999999999999999,PERSONS", BPJS_ERROR_OVERFLOW, 3, "OBS_VALUE",
     "99999999999999999999"},
    {HEADER, "population,2024,7,PEOPLE", BPJS_ERROR_UNKNOWN, 4, "UNIT_MEASURE", "PEOPLE"},
    {HEADER, "\"population\"x,2024,7,PERSONS", BPJS_ERROR_SYNTAX, 1, "SERIES", NULL},
    {HEADER, "population,20\"24,7,PERSONS", BPJS_ERROR_SYNTAX, 2, "TIME_PERIOD", NULL},
    {HEADER, "population,\xFF,7,PERSONS", BPJS_ERROR_ENCODING, 2, "TIME_PERIOD", NULL},
    {"NOTE,LOWER," HEADER, ",3,population,2024,7,PERSONS", BPJS_ERROR_SYNTAX, 0, "UPPER", ""},
    {"NOTE,LOWER,UPPER," HEADER, ",8,9,population,2024,7,PERSONS", BPJS_ERROR_RANGE, 2, "LOWER",
     "8"},
    {"NOTE,REF_AREA," HEADER, ",KD_00,population,2024,7,PERSONS", BPJS_ERROR_UNKNOWN, 2, "REF_AREA",
     "KD_00"},
};

/* A file of the header, good rows around the wrong one (data record 3). */
static char *file_of(size_t i) {
  static char csv[1024];
  const char *extra = wrong[i].header[0] != 'N' ? "" : strstr(wrong[i].header, "UP") ? ",,," : ",,";
  snprintf(csv, sizeof csv, "%s%s" GOOD "%s" GOOD "%s\n%s" GOOD, wrong[i].header, extra, extra,
           wrong[i].row, extra);
  return csv;
}

START_TEST(a_problem_names_file_line_row_column_and_value) {
  for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
    bpjs_dataset *dataset = sample_of(HEADER "a,2020,1,PERSONS\n");
    bpjs_problems *problems = NULL;
    bpjs_error error = {.struct_size = sizeof error}, listed = {.struct_size = sizeof listed};
    ck_assert_int_eq(bpjs_problems_new(&problems, NULL), BPJS_OK);
    int32_t status = sample_read(dataset, file_of(i), problems, &error);
    ck_assert_msg(status == wrong[i].code, "%s: %s, %s", wrong[i].row, bpjs_status_name(status),
                  error.message);
    ck_assert_int_eq(error.code, status);
    ck_assert_str_eq(error.source, "sample.csv");
    ck_assert_int_eq(error.row, 3);
    ck_assert_int_eq(error.line, 4);
    ck_assert_int_eq(error.column, wrong[i].column);
    ck_assert_str_eq(error.field, wrong[i].field);
    if (wrong[i].value != NULL)
      ck_assert_str_eq(error.value, wrong[i].value);
    ck_assert_str_ne(error.message, "");
    ck_assert_int_eq(bpjs_problems_count(problems), 1);
    ck_assert_int_eq(bpjs_problems_get(problems, 0, &listed, NULL), BPJS_OK);
    ck_assert_mem_eq(&listed, &error, sizeof error);
    ck_assert_int_eq(bpjs_dataset_count(dataset), 1);
    bpjs_problems_free(problems);
    bpjs_dataset_free(dataset);
  }
}
END_TEST

START_TEST(every_problem_is_listed_in_order_behind_those_before) {
  bpjs_dataset *dataset = sample_of(HEADER);
  bpjs_problems *problems = NULL;
  bpjs_error error = {.struct_size = sizeof error}, got = {.struct_size = sizeof got};
  ck_assert_int_eq(bpjs_problems_new(&problems, NULL), BPJS_OK);
  for (int time = 1; time <= 2; time++) {
    ck_assert_int_eq(sample_read(dataset,
                                 HEADER ",2024,x,PERSONS\n" GOOD "population,24,1,METRES\n",
                                 problems, &error),
                     BPJS_ERROR_SYNTAX);
    ck_assert_int_eq(bpjs_problems_count(problems), 4 * time);
  }
  const struct {
    int64_t row;
    const char *field;
  } expected[] = {{1, "SERIES"}, {1, "OBS_VALUE"}, {3, "TIME_PERIOD"}, {3, "UNIT_MEASURE"}};
  for (int64_t i = 0; i < 8; i++) {
    ck_assert_int_eq(bpjs_problems_get(problems, i, &got, NULL), BPJS_OK);
    ck_assert_int_eq(got.row, expected[i % 4].row);
    ck_assert_str_eq(got.field, expected[i % 4].field);
  }
  bpjs_problems_free(problems);
  bpjs_dataset_free(dataset);
}
END_TEST

START_TEST(a_record_over_several_lines_is_told_by_its_first) {
  bpjs_dataset *dataset = sample_of(HEADER);
  bpjs_error error = {.struct_size = sizeof error};
  ck_assert_int_eq(sample_read(dataset,
                               "NOTE," HEADER "\"a\nb\nc\"," GOOD "n,population,2024,x,PERSONS\n",
                               NULL, &error),
                   BPJS_ERROR_SYNTAX);
  ck_assert_int_eq(error.row, 2);
  ck_assert_int_eq(error.line, 5);
  bpjs_dataset_free(dataset);
}
END_TEST

START_TEST(an_empty_file_has_no_header) {
  const char *empty[] = {"", "\n\n", "\xEF\xBB\xBF", "\r\n"};
  bpjs_dataset *dataset = sample_of(HEADER);
  bpjs_error error = {.struct_size = sizeof error};
  for (int i = 0; i < 4; i++) {
    ck_assert_int_eq(sample_read(dataset, empty[i], NULL, &error), BPJS_ERROR_SYNTAX);
    ck_assert_int_eq(error.line, 1);
    ck_assert_str_eq(error.source, "sample.csv");
  }
  ck_assert_int_eq(bpjs_dataset_read(dataset, NULL, 0, NULL, 0, NULL, &error), BPJS_ERROR_SYNTAX);
  ck_assert_str_eq(error.source, "");
  bpjs_dataset_free(dataset);
}
END_TEST

START_TEST(nul_and_unterminated_quotes_are_problems) {
  bpjs_dataset *dataset = sample_of(HEADER);
  bpjs_error error = {.struct_size = sizeof error};
  ck_assert_int_eq(
      bpjs_dataset_read(dataset, HEADER "a\0b,2024,1,IDR\n", 42 + 15, "f", 1, NULL, &error),
      BPJS_ERROR_ENCODING);
  ck_assert_int_eq(error.row, 1);
  ck_assert_int_eq(
      sample_read(dataset, HEADER GOOD "\"population,2024,7,PERSONS\n" GOOD, NULL, &error),
      BPJS_ERROR_SYNTAX);
  ck_assert_int_eq(error.row, 2);
  ck_assert_int_eq(error.line, 3);
  bpjs_dataset_free(dataset);
}
END_TEST

static int32_t feed(bpjs_dataset_reader *reader, const char *text) {
  return bpjs_dataset_reader_feed(reader, text, (int64_t)strlen(text), NULL);
}

/* 100 MB without a line end, in pieces: memory stays small, the next record
 * is seen. */
START_TEST(a_line_of_100_megabytes_is_one_problem) {
  static char piece[1 << 20];
  memset(piece, 'x', sizeof piece);
  bpjs_dataset *dataset = sample_of(HEADER);
  bpjs_dataset_reader *reader = NULL;
  bpjs_problems *problems = NULL;
  bpjs_error error = {.struct_size = sizeof error}, got = {.struct_size = sizeof got};
  ck_assert_int_eq(bpjs_problems_new(&problems, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_dataset_reader_new("long", 4, &reader, NULL), BPJS_OK);
  ck_assert_int_eq(feed(reader, HEADER GOOD), BPJS_OK);
  for (int i = 0; i < 100; i++)
    ck_assert_int_eq(bpjs_dataset_reader_feed(reader, piece, sizeof piece, NULL), BPJS_OK);
  ck_assert_int_eq(feed(reader, "\npopulation,2024,x,PERSONS\n"), BPJS_OK);
  ck_assert_int_eq(bpjs_dataset_reader_finish(reader, dataset, problems, &error), BPJS_ERROR_LIMIT);
  ck_assert_int_eq(error.row, 2);
  ck_assert_int_eq(error.line, 3);
  ck_assert_int_eq(bpjs_problems_count(problems), 2);
  ck_assert_int_eq(bpjs_problems_get(problems, 1, &got, NULL), BPJS_OK);
  ck_assert_int_eq(got.line, 4);
  ck_assert_int_eq(got.row, 3);
  bpjs_dataset_reader_free(reader);
  bpjs_problems_free(problems);
  bpjs_dataset_free(dataset);
}
END_TEST

/* 256 KiB of free text are kept, one byte more is refused. */
START_TEST(the_texts_of_a_record_are_limited) {
  static char csv[300000];
  for (int more = 0; more < 2; more++) {
    size_t at = (size_t)sprintf(csv, "NOTE,SOURCE,MORE," HEADER);
    memset(csv + at, 'n', 100000);
    at += 100000;
    csv[at++] = ',';
    memset(csv + at, 's', 100000);
    at += 100000;
    csv[at++] = ',';
    size_t rest = (size_t)(262144 - 200000 + more);
    memset(csv + at, 'm', rest);
    strcpy(csv + at + rest, "," GOOD);
    bpjs_dataset *dataset = sample_of(HEADER);
    bpjs_error error = {.struct_size = sizeof error};
    ck_assert_int_eq(sample_read(dataset, csv, NULL, &error),
                     more == 0 ? BPJS_OK : BPJS_ERROR_LIMIT);
    if (more == 1)
      ck_assert_str_eq(error.field, "MORE");
    bpjs_dataset_free(dataset);
  }
}
END_TEST

START_TEST(problems_beyond_ten_thousand_are_only_said_to_be_there) {
  enum { ROWS = 10005 };
  char *csv = malloc(64 + ROWS * 2);
  bpjs_dataset *dataset = sample_of(HEADER);
  bpjs_problems *problems = NULL;
  bpjs_error last = {.struct_size = sizeof last};
  ck_assert_int_eq(bpjs_problems_new(&problems, NULL), BPJS_OK);
  strcpy(csv, HEADER);
  for (size_t i = 0; i < ROWS; i++)
    strcpy(csv + strlen(HEADER) + 2 * i, "x\n");
  ck_assert_int_eq(sample_read(dataset, csv, problems, NULL), BPJS_ERROR_SYNTAX);
  ck_assert_int_eq(bpjs_problems_count(problems), 10001);
  ck_assert_int_eq(bpjs_problems_get(problems, 10000, &last, NULL), BPJS_OK);
  ck_assert_int_eq(last.code, BPJS_ERROR_LIMIT);
  ck_assert_int_eq(last.row, 10001);
  ck_assert_str_eq(last.value, "");
  free(csv);
  bpjs_problems_free(problems);
  bpjs_dataset_free(dataset);
}
END_TEST

/* The same bytes whole, with a byte at a time, and with BOM and CRLF. */
START_TEST(it_does_not_matter_where_the_input_is_cut) {
  const char *csv = "NOTE," HEADER "\"comma, \"\"quote\"\" and\nline\"," GOOD "\xC3\xA9," GOOD;
  bpjs_dataset *whole = sample_of(csv), *cut = sample_of(HEADER), *crlf = sample_of(HEADER);
  char *expected = sample_write(whole, BPJS_FORMAT_CSV);
  bpjs_dataset_reader *reader = NULL;
  ck_assert_int_eq(bpjs_dataset_reader_new(NULL, 0, &reader, NULL), BPJS_OK);
  for (const char *at = csv; *at != '\0'; at++)
    ck_assert_int_eq(bpjs_dataset_reader_feed(reader, at, 1, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_dataset_reader_feed(reader, NULL, 0, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_dataset_reader_finish(reader, cut, NULL, NULL), BPJS_OK);
  sample_is(cut, expected);
  bpjs_dataset_reader_free(reader);
  ck_assert_int_eq(
      sample_read(crlf,
                  "\xEF\xBB\xBFNOTE,SERIES,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE\r\n"
                  "\"comma, \"\"quote\"\" and\nline\",population,2024,7,PERSONS\r\n\r\n"
                  "\"\xC3\xA9\",population,2024,7,PERSONS",
                  NULL, NULL),
      BPJS_OK);
  sample_is(crlf, expected);
  free(expected);
  bpjs_dataset_free(whole);
  bpjs_dataset_free(cut);
  bpjs_dataset_free(crlf);
}
END_TEST

START_TEST(a_finished_reader_takes_no_more_calls) {
  bpjs_dataset *dataset = sample_of(HEADER);
  bpjs_dataset_reader *reader = NULL;
  bpjs_error error = {.struct_size = sizeof error};
  ck_assert_int_eq(bpjs_dataset_reader_new("x", 1, &reader, NULL), BPJS_OK);
  ck_assert_int_eq(feed(reader, HEADER GOOD), BPJS_OK);
  ck_assert_int_eq(bpjs_dataset_reader_finish(reader, NULL, NULL, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "dataset");
  ck_assert_int_eq(bpjs_dataset_reader_finish(reader, dataset, NULL, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_dataset_reader_finish(reader, dataset, NULL, &error), BPJS_ERROR_STATE);
  ck_assert_int_eq(bpjs_dataset_reader_feed(reader, "x", 1, &error), BPJS_ERROR_STATE);
  ck_assert_int_eq(bpjs_dataset_count(dataset), 1);
  bpjs_dataset_reader_free(reader);
  bpjs_dataset_free(dataset);
}
END_TEST

START_TEST(arguments_are_checked) {
  bpjs_dataset *dataset = sample_of(HEADER);
  bpjs_dataset_reader *reader = NULL;
  bpjs_error error = {.struct_size = sizeof error}, unset = {.struct_size = 0};
  ck_assert_int_eq(bpjs_dataset_reader_new(NULL, 1, &reader, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_dataset_reader_new("x", -1, &reader, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "name");
  ck_assert_int_eq(bpjs_dataset_reader_new("x", 1, NULL, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_dataset_reader_new("x", 1, &reader, &unset), BPJS_ERROR_STRUCT_SIZE);
  ck_assert_ptr_null(reader);
  ck_assert_int_eq(bpjs_dataset_reader_feed(NULL, "x", 1, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_dataset_reader_finish(NULL, dataset, NULL, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "reader");
  ck_assert_int_eq(bpjs_dataset_reader_new("x", 1, &reader, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_dataset_reader_feed(reader, NULL, 1, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_dataset_reader_feed(reader, "x", -1, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_dataset_reader_feed(reader, "x", 1, &unset), BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(bpjs_dataset_reader_finish(reader, dataset, NULL, &unset),
                   BPJS_ERROR_STRUCT_SIZE);
  bpjs_dataset_reader_free(reader);
  bpjs_dataset_reader_free(NULL);
  ck_assert_int_eq(bpjs_dataset_read(NULL, "", 0, "x", 1, NULL, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_dataset_read(dataset, NULL, 1, "x", 1, NULL, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_dataset_read(dataset, "", 0, NULL, 1, NULL, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_dataset_read(dataset, "", 0, "x", 1, NULL, &unset), BPJS_ERROR_STRUCT_SIZE);
  bpjs_dataset_free(dataset);
}
END_TEST

SUITE("dataset.reader", a_problem_names_file_line_row_column_and_value,
      every_problem_is_listed_in_order_behind_those_before,
      a_record_over_several_lines_is_told_by_its_first, an_empty_file_has_no_header,
      nul_and_unterminated_quotes_are_problems, a_line_of_100_megabytes_is_one_problem,
      the_texts_of_a_record_are_limited, problems_beyond_ten_thousand_are_only_said_to_be_there,
      it_does_not_matter_where_the_input_is_cut, a_finished_reader_takes_no_more_calls,
      arguments_are_checked)
