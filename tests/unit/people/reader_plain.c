/* Records read where they lie say what the reader of CSV says: the same file with every
 * field in quotes, which none of them is then, has the same columns, problems and lines,
 * wherever either is cut. */
#include <stdio.h>
#include <stdlib.h>

#include "../random.h"
#include "csv.h"
#include "people/columns.h"

enum { MOST_BYTES = 1 << 16, COLUMNS = BPJS_PEOPLE_DAY };

typedef struct file {
  char *plain, *quoted;
  int64_t plain_length, quoted_length;
} file;

static const char *const odd[] = {"",
                                  "PU",
                                  "jakon",
                                  "2001-02-03",
                                  "2001-02-30",
                                  "JKK+JKM",
                                  "JKK JKM",
                                  "64.08",
                                  "G1-018",
                                  "male",
                                  "-5",
                                  "-",
                                  "1x",
                                  "+3",
                                  "micro",
                                  "a b",
                                  "9999999999",
                                  "00000012",
                                  "~",
                                  "\xC3\xA9",
                                  "9223372036854775807",
                                  "9223372036854775808",
                                  "123456789012345678901234",
                                  "1234567890123456789012345",
                                  "00000000000000000000000000000001"};

static void random_field(uint64_t *state, char *field, size_t size) {
  switch (random_below(state, 12)) {
  case 0:
    snprintf(field, size, "%s", odd[random_below(state, sizeof odd / sizeof odd[0])]);
    break;
  case 1:
    field[0] = '\0';
    break;
  case 2:
    snprintf(field, size, "%llu",
             (unsigned long long)(random_next(state) >> random_below(state, 64)));
    break;
  default: {
    uint64_t below = 10;
    for (uint64_t digits = random_below(state, 9); digits > 0; digits--)
      below *= 10;
    snprintf(field, size, "%llu", (unsigned long long)random_below(state, below));
  }
  }
}

static void add(file *to, const char *field, const char *before) {
  to->plain_length += sprintf(to->plain + to->plain_length, "%s%s", before, field);
  to->quoted_length += sprintf(to->quoted + to->quoted_length, "%s\"%s\"", before, field);
}

static void add_end(file *to, const char *end) {
  to->plain_length += sprintf(to->plain + to->plain_length, "%s", end);
  to->quoted_length += sprintf(to->quoted + to->quoted_length, "%s", end);
}

static void random_record(uint64_t *state, file *to, int64_t columns) {
  char field[64];
  int64_t fields = columns;
  if (random_below(state, 50) == 0)
    fields += random_below(state, 2) == 0 ? 1 : -1;
  for (int64_t i = 0; i < fields; i++) {
    random_field(state, field, sizeof field);
    /* An empty field alone is no record, but one if it is quoted. */
    add(to, fields == 1 && field[0] == '\0' ? "0" : field, i == 0 ? "" : ",");
  }
  add_end(to, random_below(state, 10) == 0 ? "\r\n" : "\n");
  if (random_below(state, 50) == 0)
    add_end(to, "\n");
}

/* Columns in a random order; how many. */
static int64_t random_header(uint64_t *state, file *to) {
  int32_t order[COLUMNS + 1];
  for (int32_t i = 0; i <= COLUMNS; i++)
    order[i] = i;
  for (int32_t i = COLUMNS; i > 0; i--) {
    const int32_t j = (int32_t)random_below(state, (uint64_t)i + 1), kept = order[i];
    order[i] = order[j];
    order[j] = kept;
  }
  const int64_t count = 2 + (int64_t)random_below(state, random_below(state, 2) == 0 ? 3 : COLUMNS);
  for (int64_t i = 0; i < count; i++)
    add(to, order[i] == 0 ? "synthetic" : bpjs_people_name(order[i]), i == 0 ? "" : ",");
  add_end(to, "\n");
  return count;
}

/* Feeds all of it, cut at random, or in pieces of a size if that is not 0. */
static void feed(input *in, const char *text, int64_t length, uint64_t *state, int64_t size) {
  for (int64_t at = 0, taken; at < length; at += taken) {
    int64_t piece = size > 0 ? size : 1 + (int64_t)random_below(state, 3000);
    if (piece > length - at)
      piece = length - at;
    /* The reader sees no byte beyond its piece, nor the piece after the call. */
    char *copy = malloc((size_t)piece);
    ck_assert_ptr_nonnull(copy);
    memcpy(copy, text + at, (size_t)piece);
    if (bpjs_people_reader_feed(in->reader, copy, piece, &taken, NULL) != BPJS_OK || taken != piece)
      ck_abort_msg("a piece is not read");
    free(copy);
  }
  ck_assert_int_eq(bpjs_people_reader_end(in->reader, NULL), BPJS_OK);
}

/* A test that asks each value for itself takes minutes. */
static bool same_value(const input *a, const input *b, int64_t row, int32_t what) {
  int64_t one = 0, other = 0;
  int32_t one_given = 0, other_given = 0;
  return bpjs_people_get(a->people, row, what, &one, &one_given, NULL) == BPJS_OK &&
         bpjs_people_get(b->people, row, what, &other, &other_given, NULL) == BPJS_OK &&
         one == other && one_given == other_given;
}

static void same_columns(const input *a, const input *b, int64_t rows) {
  for (int32_t what = BPJS_PEOPLE_SEGMENT; what < BPJS_PEOPLE_COLUMNS; what++) {
    const bpjs_people_column *one = &a->people->columns[what], *other = &b->people->columns[what];
    ck_assert_int_eq(one->set, other->set);
    ck_assert_int_eq(one->type, other->type);
    ck_assert_int_eq(one->validity == NULL, other->validity == NULL);
    for (int64_t row = 0; one->set && row < rows; row++)
      if (!same_value(a, b, row, what))
        ck_abort_msg("row %lld of %s is another", (long long)row, bpjs_people_name(what));
  }
}

static void same(input *a, input *b) {
  const int64_t rows = input_next(a);
  ck_assert_int_eq(input_next(b), rows);
  ck_assert_int_gt(rows, 0);
  same_columns(a, b, rows);
  for (int64_t row = 0; row < rows; row++)
    if (bpjs_people_reader_line(a->reader, row) != bpjs_people_reader_line(b->reader, row))
      ck_abort_msg("row %lld is on another line", (long long)row);
  const int64_t count = bpjs_problems_count(a->problems);
  ck_assert_int_eq(bpjs_problems_count(b->problems), count);
  for (int64_t i = 0; i < count; i++) {
    const bpjs_error one = input_problem(a, i), other = input_problem(b, i);
    ck_assert_mem_eq(&one, &other, sizeof one);
  }
}

START_TEST(plain_records_say_what_quoted_ones_say) {
  uint64_t state = 20241215;
  file made = {malloc(MOST_BYTES), malloc(2 * MOST_BYTES), 0, 0};
  ck_assert(made.plain != NULL && made.quoted != NULL);
  for (int64_t i = suite_cases(3000); i > 0; i--) {
    made.plain_length = made.quoted_length = 0;
    const int64_t columns = random_header(&state, &made);
    for (int64_t rows = 1 + (int64_t)random_below(&state, 100); rows > 0; rows--)
      random_record(&state, &made, columns);
    ck_assert_int_lt(made.plain_length, MOST_BYTES);
    input plain = input_new(), quoted = input_new(), bytes = input_new();
    feed(&plain, made.plain, made.plain_length, &state, 0);
    feed(&quoted, made.quoted, made.quoted_length, &state, 0);
    same(&plain, &quoted);
    /* A byte at a time none is read where it lies either. */
    feed(&bytes, made.plain, made.plain_length, &state, 1);
    input_free(&plain);
    plain = input_new();
    feed(&plain, made.plain, made.plain_length, &state, made.plain_length);
    same(&plain, &bytes);
    input_free(&plain);
    input_free(&quoted);
    input_free(&bytes);
  }
  free(made.plain);
  free(made.quoted);
}
END_TEST

/* A column alone: what is an empty line has no row, what is quoted has. */
START_TEST(an_empty_line_is_no_row) {
  char text[1024] = "wage\n5\n\n\r\n\"\"\n";
  for (int i = 0; i < 100; i++)
    strcat(text, "6\n");
  input in = input_new();
  ck_assert_int_eq(input_read(&in, text), 102);
  ck_assert_int_eq(input_value(&in, 0, BPJS_PEOPLE_WAGE), 5);
  ck_assert_int_eq(input_value(&in, 1, BPJS_PEOPLE_WAGE), NO_VALUE);
  ck_assert_int_eq(input_value(&in, 2, BPJS_PEOPLE_WAGE), 6);
  ck_assert_int_eq(bpjs_people_reader_line(in.reader, 1), 5);
  ck_assert_int_eq(bpjs_people_reader_line(in.reader, 2), 6);
  input_free(&in);
}
END_TEST

SUITE("people.reader_plain", plain_records_say_what_quoted_ones_say, an_empty_line_is_no_row)
