#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/csv.h"
#include "random.h"
#include "suite.h"

/* What the reader says, one event a line:
 *   row:line[field][field]...           a record
 *   row:line!code column [value] message   a problem */
static void add_event(bpjs_buffer *log, int event, const bpjs_csv_record *record) {
  bpjs_buffer_add_integer(log, record->row);
  bpjs_buffer_add_text(log, ":");
  bpjs_buffer_add_integer(log, record->line);
  if (event == BPJS_CSV_RECORD) {
    ck_assert_int_gt(record->count, 0);
    for (int64_t i = 0; i < record->count; i++) {
      bpjs_buffer_add_text(log, "[");
      bpjs_buffer_add(log, record->fields[i].bytes, (size_t)record->fields[i].length);
      bpjs_buffer_add_text(log, "]");
    }
  } else {
    ck_assert_int_eq(event, BPJS_CSV_PROBLEM);
    bpjs_buffer_add_text(log, "!");
    bpjs_buffer_add_text(log, bpjs_status_name(record->code) + strlen("BPJS_ERROR_"));
    bpjs_buffer_add_text(log, " ");
    bpjs_buffer_add_integer(log, record->column);
    bpjs_buffer_add_text(log, " [");
    bpjs_buffer_add(log, record->value, (size_t)record->value_length);
    bpjs_buffer_add_text(log, "]");
    ck_assert_int_gt((int64_t)strlen(record->message), 0);
  }
  bpjs_buffer_add_text(log, "\n");
}

static void drain(bpjs_csv_reader *reader, bpjs_buffer *log, int last) {
  bpjs_csv_record record;
  int event;
  while ((event = bpjs_csv_reader_next(reader, &record)) != last)
    add_event(log, event, &record);
}

/* Reads the bytes in pieces; each piece is a copy of its own, so that a
 * pointer into an older one is found by the sanitizer. `state` NULL: in one. */
static bpjs_buffer log_of(char separator, const char *bytes, int64_t length, uint64_t *state,
                          uint64_t most) {
  bpjs_buffer log = {0};
  bpjs_csv_reader *reader = bpjs_csv_reader_new(separator);
  ck_assert_ptr_nonnull(reader);
  for (int64_t at = 0; at < length;) {
    int64_t size = state == NULL ? length : (int64_t)random_below(state, most + 1);
    if (size > length - at)
      size = length - at;
    char *piece = malloc(size == 0 ? 1 : (size_t)size);
    memcpy(piece, bytes + at, (size_t)size);
    bpjs_csv_reader_feed(reader, piece, size);
    drain(reader, &log, BPJS_CSV_MORE);
    free(piece);
    at += size;
  }
  bpjs_csv_reader_end(reader);
  drain(reader, &log, BPJS_CSV_END);
  bpjs_csv_record record;
  ck_assert_int_eq(bpjs_csv_reader_next(reader, &record), BPJS_CSV_END);
  bpjs_csv_reader_free(reader);
  bpjs_buffer_add(&log, "", 1);
  ck_assert(!log.failed);
  return log;
}

static void check_bytes(char separator, const char *bytes, int64_t length, const char *expected) {
  bpjs_buffer log = log_of(separator, bytes, length, NULL, 0);
  ck_assert_str_eq(log.bytes, expected);
  bpjs_buffer_free(&log);
  uint64_t one_by_one = 1;
  log = log_of(separator, bytes, length, &one_by_one, 1);
  ck_assert_str_eq(log.bytes, expected);
  bpjs_buffer_free(&log);
}

static void check(const char *text, const char *expected) {
  check_bytes(',', text, (int64_t)strlen(text), expected);
}

START_TEST(records_are_cut_into_fields) {
  check("", "");
  check("a", "0:1[a]\n");
  check("a,b\nc,d\n", "0:1[a][b]\n1:2[c][d]\n");
  check("a,b\nc,d", "0:1[a][b]\n1:2[c][d]\n");
  check(",", "0:1[][]\n");
  check(",,\na,", "0:1[][][]\n1:2[a][]\n");
  check("a b;c\td\n", "0:1[a b;c\td]\n");
  check("\xC3\xA9,\xE2\x82\xAC\n", "0:1[\xC3\xA9][\xE2\x82\xAC]\n");
}
END_TEST

START_TEST(lines_end_with_or_without_carriage_return) {
  check("a,b\r\nc,d\r\n", "0:1[a][b]\n1:2[c][d]\n");
  check("a\r\nb\nc\r\n", "0:1[a]\n1:2[b]\n2:3[c]\n");
  check("a,\r\n\"b\"\r\n", "0:1[a][]\n1:2[b]\n");
}
END_TEST

START_TEST(empty_lines_are_no_records) {
  check("\n", "");
  check("\r\n", "");
  check("\n\na\n\r\n\nb\n\n", "0:3[a]\n1:6[b]\n");
  check("\"\"\n", "0:1[]\n");
  check(" \n", "0:1[ ]\n");
}
END_TEST

START_TEST(quoted_fields_hold_anything) {
  check("\"a,b\",c\n", "0:1[a,b][c]\n");
  check("\"a\"\"b\"\n", "0:1[a\"b]\n");
  check("\"\"\"\"\n", "0:1[\"]\n");
  check("\"\"\"a\"\"\",\"b\",c\n", "0:1[\"a\"][b][c]\n");
  check("\"a\nb\r\nc\rd\",e\nf\n", "0:1[a\nb\r\nc\rd][e]\n1:4[f]\n");
  check("\"\",\"\"", "0:1[][]\n");
  check("x,\"y\"", "0:1[x][y]\n");
}
END_TEST

START_TEST(a_byte_order_mark_is_passed_over) {
  check("\xEF\xBB\xBF"
        "a,b\n",
        "0:1[a][b]\n");
  check("\xEF\xBB\xBF\"a\",b\n", "0:1[a][b]\n");
  check("\xEF\xBB\xBF", "");
  check("\xEF\xBB\xBF\n\xEF\xBB\xBF\n", "0:2[\xEF\xBB\xBF]\n");
  /* These begin like one: a full-width letter, then bytes that are no text. */
  check("\xEF\xBB\xBC,b\n", "0:1[\xEF\xBB\xBC][b]\n");
  check("\xEF\xBB", "0:1!ENCODING 1 [\xEF\xBB]\n");
  check("\xEF,b\nc\n", "0:1!ENCODING 1 [\xEF]\n1:2[c]\n");
  check("\xEF\"", "0:1!SYNTAX 1 [\xEF\"]\n");
}
END_TEST

START_TEST(a_problem_names_its_place_and_the_next_line_is_read) {
  check("a\nb,c\"d,e\nf\n", "0:1[a]\n1:2!SYNTAX 2 [c\"]\n2:3[f]\n");
  check("a\n\"b\"c,d\nf\n", "0:1[a]\n1:2!SYNTAX 1 [b\"c]\n2:3[f]\n");
  check("\"a\nb\"c\nd\n", "0:2!SYNTAX 1 [a\nb\"c]\n1:3[d]\n");
  check("a\rb\nc\n", "0:1!SYNTAX 1 [a\r]\n1:2[c]\n");
  check("a,b\r\r\nc\n", "0:1!SYNTAX 2 [b\r]\n1:2[c]\n");
  check("\"a\"\rb\nc\n", "0:1!SYNTAX 1 [a\"\r]\n1:2[c]\n");
  check("a\nb\r", "0:1[a]\n1:2!SYNTAX 1 [b\r]\n");
  check("\r", "0:1!SYNTAX 1 [\r]\n");
  check("a\"", "0:1!SYNTAX 1 [a\"]\n");
}
END_TEST

START_TEST(an_open_quote_is_named_where_it_opened) {
  check("a\n\nb,\"c\nd,e\nf\n", "0:1[a]\n1:3!SYNTAX 2 [c\nd,e\nf\n]\n");
  check("\"", "0:1!SYNTAX 1 []\n");
  check("\"a\nb\",\"c\n", "0:2!SYNTAX 2 [c\n]\n");
}
END_TEST

START_TEST(only_utf8_without_nul_is_text) {
  check("a,\xFF,b\nc\n", "0:1!ENCODING 2 [\xFF]\n1:2[c]\n");
  check("a,\"b\n\xC3\",d\nc\n", "0:2!ENCODING 2 [b\n\xC3]\n1:3[c]\n");
  check("\xED\xA0\x80\n", "0:1!ENCODING 1 [\xED\xA0\x80]\n");
  bpjs_buffer log = log_of(',', "a\nb,c\0d,\xFF\ne\n", 12, NULL, 0);
  ck_assert_mem_eq(log.bytes, "0:1[a]\n1:2!ENCODING 2 [c\0d]\n2:3[e]\n", 36);
  ck_assert_uint_eq(log.length, 36);
  bpjs_buffer_free(&log);
}
END_TEST

START_TEST(tab_separated_text_knows_no_quotes) {
  static const char text[] = "a\tb,c\t\"d\n\"\t\"\"\r\n\n\t\n\xEF\tx\ry\n";
  check_bytes('\t', text, (int64_t)strlen(text),
              "0:1[a][b,c][\"d]\n1:2[\"][\"\"]\n2:4[][]\n3:5!SYNTAX 2 [x\r]\n");
}
END_TEST

/* A record of `size` bytes, LF, then "b\n". */
static char *long_record(int64_t size, const char *begin) {
  char *bytes = malloc((size_t)size + 3);
  memset(bytes, 'a', (size_t)size);
  memcpy(bytes, begin, strlen(begin));
  memcpy(bytes + size, "\nb\n", 3);
  return bytes;
}

static void check_limit(int64_t size, const char *begin, const char *expected) {
  char *bytes = long_record(size, begin);
  uint64_t state = 5;
  for (int i = 0; i < 2; i++) {
    bpjs_buffer log = log_of(',', bytes, size + 3, i == 0 ? NULL : &state, 100000);
    /* The long field itself is left out: what is before it, what after. */
    size_t head = strcspn(log.bytes, "a");
    size_t tail = head + strspn(log.bytes + head, "a");
    memmove(log.bytes + head, log.bytes + tail, log.length - tail);
    ck_assert_str_eq(log.bytes, expected);
    bpjs_buffer_free(&log);
  }
  free(bytes);
}

START_TEST(a_record_is_limited_to_a_mebibyte) {
  const int64_t limit = 1048576;
  check_limit(limit, "", "0:1[]\n1:2[b]\n");
  check_limit(limit + 1, "", "0:1!LIMIT 1 []\n1:2[b]\n");
  check_limit(limit + 1, "x,y,", "0:1!LIMIT 3 []\n1:2[b]\n");
  check_limit(limit + 500000, "", "0:1!LIMIT 1 []\n1:2[b]\n");
  /* In quotes the line feed is one byte too many, and the line ends there. */
  check_limit(limit, "\"", "0:1!LIMIT 1 []\n1:2[b]\n");
  check_limit(limit - 2, "\"", "0:1!LIMIT 1 [\nb]\n");
  check_limit(limit - 3, "\"", "0:1!SYNTAX 1 [\nb\n]\n");
}
END_TEST

START_TEST(a_carriage_return_may_follow_the_longest_record) {
  char *bytes = long_record(1048576 + 1, "");
  bytes[1048576] = '\r';
  bpjs_buffer log = log_of(',', bytes, 1048576 + 4, NULL, 0);
  ck_assert_uint_eq(log.length, strlen("0:1[]\n1:2[b]\n") + 1048576 + 1);
  bpjs_buffer_free(&log);
  bytes[1048576 + 1] = 'a';
  log = log_of(',', bytes, 1048576 + 4, NULL, 0);
  ck_assert_mem_eq(log.bytes, "0:1!SYNTAX 1 [aaa", 17);
  bpjs_buffer_free(&log);
  free(bytes);
}
END_TEST

START_TEST(a_hundred_megabytes_without_an_end_are_one_problem) {
  static char piece[1 << 16];
  memset(piece, 'a', sizeof piece);
  bpjs_csv_reader *reader = bpjs_csv_reader_new(',');
  bpjs_csv_record record;
  bpjs_buffer log = {0};
  int problems = 0;
  for (int i = 0; i < 1600; i++) {
    bpjs_csv_reader_feed(reader, piece, sizeof piece);
    int event;
    while ((event = bpjs_csv_reader_next(reader, &record)) != BPJS_CSV_MORE) {
      ck_assert_int_eq(event, BPJS_CSV_PROBLEM);
      ck_assert_int_eq(record.code, BPJS_ERROR_LIMIT);
      problems++;
    }
  }
  ck_assert_int_eq(problems, 1);
  bpjs_csv_reader_feed(reader, "x\nb\n", 4);
  drain(reader, &log, BPJS_CSV_MORE);
  bpjs_buffer_add(&log, "", 1);
  ck_assert_str_eq(log.bytes, "1:2[b]\n");
  bpjs_buffer_free(&log);
  bpjs_csv_reader_free(reader);
}
END_TEST

START_TEST(the_same_bytes_in_other_pieces_say_the_same) {
  static const char *const alphabet[] = {
      "a",        "bc", ",",        ",",    "\n", "\r\n", "\"",  "\"\"",
      "\"a\",\"", "\r", "\xC3\xA9", "\xC3", "\t", "\n\"", "\",", "\xEF\xBB\xBF"};
  uint64_t state = 4336959;
  int64_t rounds = suite_cases(30000);
  for (int64_t round = 0; round < rounds; round++) {
    char bytes[200];
    size_t length = 0;
    uint64_t parts = random_below(&state, 40);
    for (uint64_t i = 0; i < parts; i++) {
      const char *part = alphabet[random_below(&state, sizeof alphabet / sizeof alphabet[0])];
      memcpy(bytes + length, part, strlen(part));
      length += strlen(part);
    }
    if (length > 0 && random_below(&state, 20) == 0)
      bytes[random_below(&state, length)] = '\0';
    char separator = round % 4 == 0 ? '\t' : ',';
    bpjs_buffer whole = log_of(separator, bytes, (int64_t)length, NULL, 0);
    bpjs_buffer pieces = log_of(separator, bytes, (int64_t)length, &state, 1 + state % 20);
    ck_assert_uint_eq(whole.length, pieces.length);
    ck_assert_mem_eq(whole.bytes, pieces.bytes, whole.length);
    bpjs_buffer_free(&whole);
    bpjs_buffer_free(&pieces);
  }
}
END_TEST

START_TEST(fields_of_a_whole_record_lie_in_the_piece) {
  static const char text[] = "ab,\"cd\"\n";
  bpjs_csv_reader *reader = bpjs_csv_reader_new(',');
  bpjs_csv_record record;
  bpjs_csv_reader_feed(reader, text, 8);
  ck_assert_int_eq(bpjs_csv_reader_next(reader, &record), BPJS_CSV_RECORD);
  ck_assert_ptr_eq(record.fields[0].bytes, text);
  ck_assert_ptr_eq(record.fields[1].bytes, text + 4);
  bpjs_csv_reader_free(reader);
}
END_TEST

/* Records of a piece may be read elsewhere, between two that are read here. */
START_TEST(records_are_passed_over_between_records) {
  static const char text[] = "a,b\n1,2\n3,4\n5,\"\n6\"\n\"7\"8\n9";
  const int64_t size = (int64_t)sizeof text - 1;
  bpjs_csv_reader *reader = bpjs_csv_reader_new(',');
  bpjs_csv_record record;
  int64_t length = -1, line = -1;
  ck_assert_ptr_null(bpjs_csv_reader_rest(reader, &length, &line)); /* nothing there */
  bpjs_csv_reader_feed(reader, text, size);
  ck_assert_ptr_null(bpjs_csv_reader_rest(reader, &length, &line)); /* a mark may come */
  ck_assert_int_eq(bpjs_csv_reader_next(reader, &record), BPJS_CSV_RECORD);
  ck_assert_ptr_eq(bpjs_csv_reader_rest(reader, &length, &line), text + 4);
  ck_assert_int_eq(length, size - 4);
  ck_assert_int_eq(line, 2);
  bpjs_csv_reader_pass(reader, 8, 2); /* 1,2 and 3,4 */
  ck_assert_int_eq(bpjs_csv_reader_taken(reader), 12);
  ck_assert_int_eq(bpjs_csv_reader_next(reader, &record), BPJS_CSV_RECORD);
  ck_assert_int_eq(record.row, 3);
  ck_assert_int_eq(record.line, 4);
  ck_assert_int_eq(record.begin, 4);
  ck_assert_int_eq(record.fields[0].bytes[0], '5');
  ck_assert_ptr_eq(bpjs_csv_reader_rest(reader, &length, &line), text + 19);
  ck_assert_int_eq(line, 6);
  ck_assert_int_eq(bpjs_csv_reader_next(reader, &record), BPJS_CSV_PROBLEM);
  ck_assert_int_eq(record.begin, 6);
  ck_assert_ptr_null(bpjs_csv_reader_rest(reader, &length, &line)); /* within its line */
  ck_assert_int_eq(bpjs_csv_reader_next(reader, &record), BPJS_CSV_MORE);
  ck_assert_int_eq(bpjs_csv_reader_taken(reader), size);
  bpjs_csv_reader_feed(reader, "0\n", 2);
  ck_assert_ptr_null(bpjs_csv_reader_rest(reader, &length, &line)); /* within 90 */
  ck_assert_int_eq(bpjs_csv_reader_next(reader, &record), BPJS_CSV_RECORD);
  ck_assert_int_eq(record.row, 5);
  ck_assert_ptr_null(bpjs_csv_reader_rest(reader, &length, &line)); /* nothing left */
  bpjs_csv_reader_free(reader);
}
END_TEST

START_TEST(the_end_may_be_told_before_the_last_piece_is_read) {
  bpjs_csv_reader *reader = bpjs_csv_reader_new(',');
  bpjs_buffer log = {0};
  bpjs_csv_reader_feed(reader, "a\nb", 3);
  bpjs_csv_reader_end(reader);
  drain(reader, &log, BPJS_CSV_END);
  ck_assert_uint_eq(log.length, strlen("0:1[a]\n1:2[b]\n"));
  bpjs_buffer_free(&log);
  bpjs_csv_reader_free(reader);
  bpjs_csv_reader_free(NULL);
}
END_TEST

/* BPJS_OK when all was read; a reader that has run out of memory stays so. */
static int32_t read_all(const char *const *pieces) {
  bpjs_csv_reader *reader = bpjs_csv_reader_new(',');
  if (reader == NULL)
    return BPJS_ERROR_MEMORY;
  bpjs_csv_record record;
  int event = BPJS_CSV_MORE;
  while (event != BPJS_CSV_END && event != BPJS_CSV_MEMORY) {
    if (event == BPJS_CSV_MORE && *pieces == NULL)
      bpjs_csv_reader_end(reader);
    if (event == BPJS_CSV_MORE && *pieces != NULL) {
      bpjs_csv_reader_feed(reader, *pieces, (int64_t)strlen(*pieces));
      pieces++;
    }
    event = bpjs_csv_reader_next(reader, &record);
  }
  if (event == BPJS_CSV_MEMORY)
    ck_assert_int_eq(bpjs_csv_reader_next(reader, &record), BPJS_CSV_MEMORY);
  bpjs_csv_reader_free(reader);
  return event == BPJS_CSV_MEMORY ? BPJS_ERROR_MEMORY : BPJS_OK;
}

#define FORTY "forty bytes without a comma or line end."

START_TEST(no_memory_is_an_event) {
  static const char *const runs[][4] = {
      {"a,b\n1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19\n"}, /* more and more fields */
      {"a,\"" FORTY "\"\"\"\n"},                                  /* a doubled quote */
      {"a,b", "c" FORTY FORTY "\nd"},                             /* a record in two pieces */
      {"a,b", "c" FORTY FORTY "\"\nd"},                           /* a problem in two pieces */
      {"a,\"b\"\"", "c" FORTY FORTY "\"\nd"},
      {"\xEF", ",b\n"},
      {"\xEF\xBB", "\"b\n"},
      {"\xEF\xBB"},
      {"a\r", "\n\"b"},
  };
  for (size_t i = 0; i < sizeof runs / sizeof runs[0]; i++)
    FAIL_EACH_ALLOCATION(read_all(runs[i]), {});
}
END_TEST

SUITE("base.csv_reader", records_are_cut_into_fields, lines_end_with_or_without_carriage_return,
      empty_lines_are_no_records, quoted_fields_hold_anything, a_byte_order_mark_is_passed_over,
      a_problem_names_its_place_and_the_next_line_is_read, an_open_quote_is_named_where_it_opened,
      only_utf8_without_nul_is_text, tab_separated_text_knows_no_quotes,
      a_record_is_limited_to_a_mebibyte, a_carriage_return_may_follow_the_longest_record,
      a_hundred_megabytes_without_an_end_are_one_problem,
      the_same_bytes_in_other_pieces_say_the_same, fields_of_a_whole_record_lie_in_the_piece,
      records_are_passed_over_between_records, the_end_may_be_told_before_the_last_piece_is_read,
      no_memory_is_an_event)
