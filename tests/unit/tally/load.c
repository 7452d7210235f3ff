/* What was saved comes back; what was not, or has changed, is refused. */
#include "tallies.h"
#include "tally/format.h"

enum { ROOM = 1 << 14, VERSION_AT = 8, DAY_AT = 12, COUNTS_AT = 16, GROUPS_AT = 32, FIRST_AT = 40 };

/* A few people by all that there is, with a measure of dues. */
static int64_t small(char *bytes) {
  static crowd c;
  static const int64_t edges[] = {2000000, 9000000};
  bpjs_tally *tally = tally_new(LAST_DAY);
  int64_t length;
  tally_by(tally, BPJS_PEOPLE_SEGMENT, 0);
  tally_by(tally, BPJS_PEOPLE_AREA, 2);
  tally_by(tally, BPJS_PEOPLE_BORN, 20);
  tally_of(tally, BPJS_TALLY_WAGE);
  tally_of(tally, BPJS_TALLY_MONTHS);
  ck_assert_int_eq(bpjs_tally_histogram(tally, edges, 2, NULL), BPJS_OK);
  crowd_make(&c, 9, 59);
  tally_take(tally, &c, 0, 9);
  ck_assert_int_eq(bpjs_tally_save(tally, bytes, ROOM, &length, NULL), BPJS_OK);
  bpjs_people_free(c.people);
  bpjs_tally_free(tally);
  return length;
}

static void rehash(char *bytes, int64_t length) {
  unsigned char hash[BPJS_SAVED_HASH];
  bpjs_saved_hash(bytes, length - BPJS_SAVED_HASH, hash);
  memcpy(bytes + length - BPJS_SAVED_HASH, hash, sizeof hash);
}

/* From a copy of just this length, so that a byte read beyond it is found out. */
static int32_t load(const char *bytes, int64_t length, bpjs_tally **tally, bpjs_error *error) {
  char *copy = malloc(length == 0 ? 1 : (size_t)length);
  memcpy(copy, bytes, (size_t)length);
  *tally = NULL;
  const int32_t status = bpjs_tally_load(copy, length, "part 7", 6, tally, error);
  free(copy);
  return status;
}

static void put(char *bytes, int64_t at, uint64_t number, int width) {
  for (int i = 0; i < width; i++)
    bytes[at + i] = (char)(unsigned char)(number >> (8 * i));
}

START_TEST(a_saved_tally_comes_back) {
  static crowd c;
  crowd_make(&c, CROWD, 61);
  bpjs_tally *tally = tally_rich(), *back = NULL;
  tally_take(tally, &c, 0, CROWD / 2);
  int64_t length;
  char *bytes = tally_bytes(tally, &length);
  ck_assert_int_eq(load(bytes, length, &back, NULL), BPJS_OK);
  ck_assert(tally_same(tally, back));
  ck_assert_int_eq(bpjs_tally_day(back), LAST_DAY);
  /* It goes on as the one that was saved. */
  tally_take(tally, &c, CROWD / 2, CROWD / 2);
  tally_take(back, &c, CROWD / 2, CROWD / 2);
  ck_assert(tally_same(tally, back));
  free(bytes);
  bpjs_tally_free(tally);
  bpjs_tally_free(back);
  bpjs_people_free(c.people);
}
END_TEST

/* Written out by hand, from format.h: on day 1, one group of 2 rows that weigh 3. */
START_TEST(the_bytes_are_those_of_the_format) {
  static char bytes[ROOM];
  const unsigned char expected[] = {
      'B', 'P', 'J', 'S', 'T', 'A', 'L', 'Y', 1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0,
      0,   0,   0,   0,   0,   0,   0,   0,   0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, /* a group */
      7,   0,   0,   0,   0,   0,   0,   0,                                       /* by SEX */
      2,   0,   0,   0,   0,   0,   0,   0,                                       /* women */
      2,   0,   0,   0,   0,   0,   0,   0,                                       /* rows */
      3,   0,   0,   0,   0,   0,   0,   0};
  static const int64_t sexes[] = {2, 2}, weights[] = {1, 2}, segment = 4, months = 6;
  bpjs_people *people = NULL;
  bpjs_tally *tally = tally_new(1);
  int64_t length;
  tally_by(tally, BPJS_PEOPLE_SEX, 0);
  ck_assert_int_eq(bpjs_people_new(&people, NULL), BPJS_OK);
  bpjs_people_set(people, BPJS_PEOPLE_SEX, BPJS_PEOPLE_INT64, sexes, 0, 2, NULL, 0, NULL);
  bpjs_people_set(people, BPJS_PEOPLE_WEIGHT, BPJS_PEOPLE_INT64, weights, 0, 2, NULL, 0, NULL);
  bpjs_people_set(people, BPJS_PEOPLE_SEGMENT, BPJS_PEOPLE_INT64, &segment, 0, 1, NULL, 0, NULL);
  bpjs_people_set(people, BPJS_PEOPLE_MONTHS, BPJS_PEOPLE_INT64, &months, 0, 1, NULL, 0, NULL);
  ck_assert_int_eq(bpjs_tally_people(tally, people, 0, 2, 0, NULL, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_tally_save(tally, bytes, ROOM, &length, NULL), BPJS_OK);
  ck_assert_int_eq(length, (int64_t)sizeof expected + BPJS_SAVED_HASH);
  ck_assert_mem_eq(bytes, expected, sizeof expected);
  bpjs_people_free(people);
  bpjs_tally_free(tally);
}
END_TEST

START_TEST(every_cut_is_refused) {
  static char bytes[ROOM];
  const int64_t length = small(bytes);
  for (int64_t cut = 0; cut < length; cut++) {
    bpjs_tally *tally;
    bpjs_error error = tally_error();
    ck_assert_int_eq(load(bytes, cut, &tally, &error), BPJS_ERROR_SYNTAX);
    ck_assert_ptr_null(tally);
    ck_assert_str_eq(error.source, "part 7");
  }
}
END_TEST

START_TEST(every_changed_bit_is_refused) {
  static char bytes[ROOM];
  const int64_t length = small(bytes);
  for (int64_t at = 0; at < length; at++)
    for (int bit = 0; bit < 8; bit++) {
      bpjs_tally *tally;
      bytes[at] = (char)(bytes[at] ^ 1 << bit);
      ck_assert_int_ne(load(bytes, length, &tally, NULL), BPJS_OK);
      ck_assert_ptr_null(tally);
      bytes[at] = (char)(bytes[at] ^ 1 << bit);
    }
}
END_TEST

START_TEST(more_bytes_are_refused) {
  static char bytes[ROOM];
  const int64_t length = small(bytes);
  bpjs_tally *tally;
  bpjs_error error = tally_error();
  for (int64_t more = 1; more < 300; more++)
    ck_assert_int_eq(load(bytes, length + more, &tally, &error), BPJS_ERROR_SYNTAX);
  ck_assert_str_eq(error.field, "groups");
}
END_TEST

/* Where somebody made the hash fit: a byte that is another one is refused, or gives another
 * tally, which is saved as just these bytes. */
START_TEST(what_is_loaded_is_sound) {
  static char bytes[ROOM], again[ROOM];
  const int64_t length = small(bytes);
  const int step = 1 + (int)(100 / suite_cases(100));
  int64_t loaded = 0;
  for (int64_t at = 0; at < length - BPJS_SAVED_HASH; at++)
    for (int change = 1; change < 256; change += step) {
      bpjs_tally *tally;
      int64_t written;
      const char before = bytes[at];
      bytes[at] = (char)(unsigned char)((unsigned char)before + change);
      rehash(bytes, length);
      const int32_t status = load(bytes, length, &tally, NULL);
      if (status == BPJS_OK) {
        loaded++;
        ck_assert_int_eq(bpjs_tally_save(tally, again, ROOM, &written, NULL), BPJS_OK);
        ck_assert_int_eq(written, length);
        ck_assert_mem_eq(again, bytes, (size_t)length);
        bpjs_tally_free(tally);
      } else {
        ck_assert(status == BPJS_ERROR_SYNTAX || status == BPJS_ERROR_UNKNOWN ||
                  status == BPJS_ERROR_LIMIT);
      }
      bytes[at] = before;
    }
  ck_assert_int_gt(loaded, 0);
}
END_TEST

/* Counts that would need more memory than there is: nothing is asked for. */
START_TEST(absurd_counts_are_refused) {
  static const struct {
    int64_t at;
    uint64_t number;
    int width;
    int32_t status;
    const char *field;
  } cases[] = {{GROUPS_AT, INT64_MAX, 8, BPJS_ERROR_SYNTAX, "groups"},
               {GROUPS_AT, UINT64_MAX, 8, BPJS_ERROR_SYNTAX, "head"},
               {GROUPS_AT, (uint64_t)1 << 60, 8, BPJS_ERROR_SYNTAX, "groups"},
               {GROUPS_AT, 0, 8, BPJS_ERROR_SYNTAX, "groups"},
               {COUNTS_AT, 9, 4, BPJS_ERROR_LIMIT, "head"},
               {COUNTS_AT, 8, 4, BPJS_ERROR_SYNTAX, "groups"},
               {COUNTS_AT, 0xFFFFFFFF, 4, BPJS_ERROR_SYNTAX, "head"},
               {COUNTS_AT + 4, 129, 4, BPJS_ERROR_LIMIT, "head"},
               {COUNTS_AT + 4, 0x7FFFFFFF, 4, BPJS_ERROR_LIMIT, "head"},
               {COUNTS_AT + 4, 0x80000000, 4, BPJS_ERROR_SYNTAX, "head"},
               {COUNTS_AT + 4, 128, 4, BPJS_ERROR_SYNTAX, "groups"},
               {COUNTS_AT + 8, 4097, 4, BPJS_ERROR_LIMIT, "head"},
               {COUNTS_AT + 8, 0xFFFFFFFE, 4, BPJS_ERROR_SYNTAX, "head"},
               {COUNTS_AT + 8, 4096, 4, BPJS_ERROR_SYNTAX, "groups"},
               {COUNTS_AT + 12, 1, 4, BPJS_ERROR_SYNTAX, "head"},
               {VERSION_AT, 2, 4, BPJS_ERROR_UNKNOWN, "version"},
               {VERSION_AT, 0, 4, BPJS_ERROR_UNKNOWN, "version"},
               {DAY_AT, 84006, 4, BPJS_ERROR_SYNTAX, "day"},
               {0, 'b', 1, BPJS_ERROR_SYNTAX, "head"}};
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    static char bytes[ROOM];
    bpjs_tally *tally;
    bpjs_error error = tally_error();
    const int64_t length = small(bytes);
    put(bytes, cases[i].at, cases[i].number, cases[i].width);
    rehash(bytes, length);
    ck_assert_int_eq(load(bytes, length, &tally, &error), cases[i].status);
    ck_assert_str_eq(error.field, cases[i].field);
  }
}
END_TEST

/* Each number of the first group, made one that cannot be. */
START_TEST(numbers_that_cannot_be_are_refused) {
  enum {
    SHAPE = 3 * BPJS_SAVED_DIMENSION + 2 * BPJS_SAVED_MEASURE + 2 * 8,
    FLAGS = FIRST_AT + 3 * BPJS_SAVED_DIMENSION + BPJS_SAVED_MEASURE - 8, /* and the event */
    GROUP = FIRST_AT + SHAPE,
    CELL = GROUP + 3 * 8,
    WAGE = CELL + 2 * 8,
    BINS = WAGE + 2 * BPJS_SAVED_NUMBERS * 8,
    NEXT = BINS + 3 * 8
  };
  static const struct {
    int64_t at;
    int64_t number;
    const char *field;
    int64_t row;
  } cases[] = {{GROUP, 5, "key", 1},
               {GROUP, 4, "key", 2}, /* after the second */
               {NEXT, INT64_MIN, "key", 2},
               {CELL, 0, "count", 1},
               {CELL + 8, -1, "weight", 1},
               {CELL + 8, 0, "measure", 1}, /* nobody, and a weighted sum */
               /* Extremes that are said not to be kept; behind the flags is the next kind. */
               {FLAGS, BPJS_TALLY_NO_EXTREMES, "measure", 1},
               {WAGE, -1, "measure", 1},
               {WAGE, 2, "measure", 1}, /* more rows than there are */
               {WAGE, 0, "measure", 1}, /* none, and a sum */
               {WAGE + 8, -1, "measure", 1},
               {WAGE + 8, 0, "measure", 1},         /* below the least */
               {WAGE + 8, INT64_MAX, "measure", 1}, /* above the largest */
               {WAGE + 16, -1, "measure", 1},
               {WAGE + 24, -1, "measure", 1},
               {WAGE + 24, INT64_MAX, "measure", 1},
               {WAGE + 32, 0, "measure", 1},
               {BINS, -1, "bin", 1},
               {BINS, INT64_MAX, "bin", 1},
               {BINS + 8, INT64_MAX, "bin", 1}};
  static char bytes[ROOM];
  bpjs_tally *tally;
  const int64_t length = small(bytes);
  ck_assert_int_eq(bytes[GROUP], 1);
  ck_assert_int_eq(bytes[CELL], 1);
  ck_assert_int_eq(bytes[WAGE], 1);
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    bpjs_error error = tally_error();
    small(bytes);
    put(bytes, cases[i].at, (uint64_t)cases[i].number, 8);
    rehash(bytes, length);
    ck_assert_int_eq(load(bytes, length, &tally, &error), BPJS_ERROR_SYNTAX);
    ck_assert_str_eq(error.field, cases[i].field);
    ck_assert_int_eq(error.row, cases[i].row);
  }
}
END_TEST

/* A dimension there twice, one that is none; a measure of a kind that is none; edges that
 * fall. */
START_TEST(shapes_that_cannot_be_are_refused) {
  static const struct {
    int64_t at;
    int32_t number;
    const char *field;
  } cases[] = {{FIRST_AT, BPJS_PEOPLE_AREA, "dimension"},
               {FIRST_AT, BPJS_PEOPLE_WAGE, "dimension"},
               {FIRST_AT + 12, 3, "dimension"},
               {FIRST_AT + 24, 6, "measure"},
               {FIRST_AT + 24, BPJS_TALLY_MONTHS, "measure"},
               {FIRST_AT + 28, 1, "measure"},
               {FIRST_AT + 48, 2, "measure"}, /* flags */
               {FIRST_AT + 52, 7, "measure"}, /* event */
               {FIRST_AT + 88, 9000001, "edges"}};
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    static char bytes[ROOM];
    bpjs_tally *tally;
    bpjs_error error = tally_error();
    const int64_t length = small(bytes);
    put(bytes, cases[i].at, (uint32_t)cases[i].number, 4);
    rehash(bytes, length);
    ck_assert_int_eq(load(bytes, length, &tally, &error), BPJS_ERROR_SYNTAX);
    ck_assert_str_eq(error.field, cases[i].field);
  }
}
END_TEST

START_TEST(arguments_are_checked) {
  static char bytes[ROOM];
  const int64_t length = small(bytes);
  bpjs_tally *tally = NULL;
  bpjs_error error = tally_error();
  int64_t written;
  ck_assert_int_eq(bpjs_tally_load(NULL, 1, "", 0, &tally, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_tally_load(NULL, 0, "", 0, &tally, &error), BPJS_ERROR_SYNTAX);
  ck_assert_int_eq(bpjs_tally_load(bytes, -1, "", 0, &tally, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_tally_load(bytes, length, NULL, 1, &tally, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_tally_load(bytes, length, "", -1, &tally, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_tally_load(bytes, length, "", 0, NULL, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_tally_load(bytes, length, NULL, 0, &tally, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_tally_save(NULL, bytes, ROOM, &written, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_tally_save(tally, bytes, ROOM, NULL, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_tally_save(tally, bytes, length, &written, &error), BPJS_ERROR_BUFFER);
  ck_assert_int_eq(written, length);
  bpjs_tally_free(tally);
}
END_TEST

START_TEST(fails_whole_without_memory) {
  static char bytes[ROOM], out[ROOM];
  const int64_t length = small(bytes);
  bpjs_tally *tally = NULL;
  int64_t written;
  FAIL_EACH_ALLOCATION(bpjs_tally_load(bytes, length, "x", 1, &tally, NULL),
                       ck_assert_ptr_null(tally));
  out[0] = 'x';
  FAIL_EACH_ALLOCATION(bpjs_tally_save(tally, out, ROOM, &written, NULL),
                       ck_assert_int_eq(out[0], 'x'));
  ck_assert_mem_eq(out, bytes, (size_t)length);
  bpjs_tally_free(tally);
}
END_TEST

SUITE("tally.load", a_saved_tally_comes_back, the_bytes_are_those_of_the_format,
      every_cut_is_refused, every_changed_bit_is_refused, more_bytes_are_refused,
      what_is_loaded_is_sound, absurd_counts_are_refused, numbers_that_cannot_be_are_refused,
      shapes_that_cannot_be_are_refused, arguments_are_checked, fails_whole_without_memory)
