/* First byte: how long the pieces are; the rest: people as CSV. A file in pieces says the
 * same as a whole one, and who is told of is refused by the check. */
#include "fuzz.h"

enum { DAY = 20000, MOST_ROWS = 64 };

typedef struct input {
  bpjs_people_reader *reader;
  bpjs_people *people;
  bpjs_problems *problems;
  bpjs_error error;
  int32_t status;
  int64_t rows;
} input;

/* Fewer bytes than a chunk has rows: all of them are taken. */
static void feed(input *in, const char *bytes, int64_t length, int64_t piece) {
  for (int64_t at = 0; in->status == BPJS_OK && at < length; at += piece) {
    const int64_t size = length - at < piece ? length - at : piece;
    int64_t taken = -1;
    in->status = bpjs_people_reader_feed(in->reader, bytes + at, size, &taken, &in->error);
    FUZZ_CHECK(taken == (in->status == BPJS_OK ? size : -1));
  }
}

static input read_file(const char *bytes, int64_t length, int64_t piece) {
  input in = {.error = {.struct_size = sizeof in.error}};
  const int64_t name = length < 9 ? length : 9;
  FUZZ_CHECK(bpjs_people_reader_new(bytes, name, &in.reader, NULL) == BPJS_OK);
  FUZZ_CHECK(bpjs_people_new(&in.people, NULL) == BPJS_OK);
  FUZZ_CHECK(bpjs_problems_new(&in.problems, NULL) == BPJS_OK);
  feed(&in, bytes, length, piece);
  if (in.status == BPJS_OK)
    in.status = bpjs_people_reader_end(in.reader, &in.error);
  FUZZ_CHECK(in.status == BPJS_OK || in.error.code == in.status);
  FUZZ_CHECK(bpjs_people_reader_next(in.reader, in.people, &in.rows, in.problems, NULL) ==
             in.status);
  return in;
}

static void close_file(input *in) {
  bpjs_people_free(in->people);
  bpjs_people_reader_free(in->reader);
  bpjs_problems_free(in->problems);
}

static void check_values(const input *a, const input *b) {
  for (int64_t i = 0; i < a->rows; i++)
    for (int32_t what = BPJS_PEOPLE_SEGMENT; what <= BPJS_PEOPLE_DAY; what++) {
      int64_t one = 0, other = 0;
      int32_t one_given = 0, other_given = 0;
      FUZZ_CHECK(bpjs_people_get(a->people, i, what, &one, &one_given, NULL) == BPJS_OK);
      FUZZ_CHECK(bpjs_people_get(b->people, i, what, &other, &other_given, NULL) == BPJS_OK);
      FUZZ_CHECK(one == other && one_given == other_given);
    }
}

static void check_lines(const input *a, const input *b) {
  int64_t before = 1;
  for (int64_t i = 0; i < a->rows; i++) {
    const int64_t line = bpjs_people_reader_line(a->reader, i);
    FUZZ_CHECK(line > before && line == bpjs_people_reader_line(b->reader, i));
    before = line;
  }
  FUZZ_CHECK(bpjs_people_reader_line(a->reader, a->rows) == 0);
  FUZZ_CHECK(bpjs_people_reader_row(a->reader) == 0);
}

static void check_problems(const input *a, const input *b) {
  const int64_t count = bpjs_problems_count(a->problems);
  FUZZ_CHECK(bpjs_problems_count(b->problems) == count);
  for (int64_t i = 0; i < count; i++) {
    bpjs_error one = {.struct_size = sizeof one}, other = one;
    int32_t status = BPJS_OK;
    FUZZ_CHECK(bpjs_problems_get(a->problems, i, &one, NULL) == BPJS_OK);
    FUZZ_CHECK(bpjs_problems_get(b->problems, i, &other, NULL) == BPJS_OK);
    FUZZ_CHECK(memcmp(&one, &other, sizeof one) == 0);
    FUZZ_CHECK(one.row >= 1 && one.row <= a->rows);
    if (i < MOST_ROWS)
      FUZZ_CHECK(bpjs_people_check(a->people, one.row - 1, 1, DAY, 0, &status, NULL, NULL, NULL) ==
                     BPJS_OK &&
                 status != BPJS_OK);
  }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  if (size == 0 || size > 60000)
    return 0;
  const char *bytes = (const char *)data + 1;
  const int64_t length = (int64_t)size - 1;
  input whole = read_file(bytes, length, length + 1);
  input pieces = read_file(bytes, length, data[0] + 1);
  FUZZ_CHECK(whole.status == pieces.status && whole.rows == pieces.rows);
  FUZZ_CHECK(memcmp(&whole.error, &pieces.error, sizeof whole.error) == 0);
  check_values(&whole, &pieces);
  check_lines(&whole, &pieces);
  check_problems(&whole, &pieces);
  close_file(&whole);
  close_file(&pieces);
  return 0;
}
