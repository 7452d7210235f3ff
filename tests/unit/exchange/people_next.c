/* Chunks one after the other: what belongs to whom, and for how long. */
#include "chunks.h"

START_TEST(chunks_come_one_after_the_other) {
  static producer of;
  tell(&of);
  bpjs_exchange_people *arrivals = taken(&of);
  bpjs_people *people = people_new();
  ck_assert_int_eq(next(arrivals, people), 2);
  row_is(people, BPJS_PEOPLE_WAGE, 0, 0, 0);
  row_is(people, BPJS_PEOPLE_WAGE, 1, 11, 1);
  row_is(people, BPJS_PEOPLE_SEX, 1, BPJS_SEX_FEMALE, 1);
  ck_assert_int_eq(of.chunks[0].released, 0);
  ck_assert_int_eq(next(arrivals, people), 3); /* that without rows is passed over */
  row_is(people, BPJS_PEOPLE_WAGE, 0, 12, 1);
  row_is(people, BPJS_PEOPLE_SEGMENT, 1, BPJS_SEGMENT_PU, 1);
  ck_assert_int_eq(of.chunks[0].released, 1);
  ck_assert_int_eq(of.chunks[1].released, 1);
  ck_assert_int_eq(of.chunks[2].released, 0);
  for (int i = 0; i < 2; i++) {
    ck_assert_int_eq(next(arrivals, people), 0);
    ck_assert_int_eq(bpjs_people_count(people), 0);
  }
  ck_assert_int_eq(of.next, 4); /* the end is asked for once */
  ck_assert_int_eq(of.chunks[2].released, 1);
  bpjs_people_free(people);
  bpjs_exchange_people_free(arrivals);
  all_released(&of);
  ck_assert_int_eq(of.streams_released, 1);
}
END_TEST

/* Each set of columns has its chunk, whatever becomes of the handle. */
START_TEST(a_chunk_belongs_to_its_people) {
  static producer of;
  tell(&of);
  bpjs_exchange_people *arrivals = taken(&of);
  bpjs_people *first = people_new(), *second = people_new();
  ck_assert_int_eq(next(arrivals, first), 2);
  ck_assert_int_eq(next(arrivals, second), 3);
  bpjs_exchange_people_free(arrivals);
  ck_assert_int_eq(of.streams_released, 1);
  ck_assert_int_eq(of.chunks[0].released + of.chunks[2].released, 0);
  row_is(first, BPJS_PEOPLE_WAGE, 1, 11, 1);
  row_is(second, BPJS_PEOPLE_WAGE, 1, 13, 1);
  bpjs_people_free(first);
  ck_assert_int_eq(of.chunks[0].released, 1);
  ck_assert_int_eq(of.chunks[2].released, 0);
  bpjs_people_free(second);
  all_released(&of);
}
END_TEST

/* Columns of a chunk go with it, also where another stream has others. */
START_TEST(people_go_from_stream_to_stream) {
  static producer of, other;
  static const int8_t months[] = {7, 8, 9};
  const told column = {.name = "months", .format = "c", .data = months};
  tell(&of);
  tell_schema(&other, &column, 1);
  tell_chunk(&other, &column, 1, 3);
  bpjs_exchange_people *arrivals = taken(&of), *others = taken(&other);
  bpjs_people *people = people_new();
  ck_assert_int_eq(next(arrivals, people), 2);
  ck_assert_int_eq(next(others, people), 3);
  row_is(people, BPJS_PEOPLE_MONTHS, 2, 9, 1);
  row_is(people, BPJS_PEOPLE_WAGE, 1, 0, 0);
  ck_assert_int_eq(of.chunks[0].released, 1);
  bpjs_exchange_people_free(arrivals);
  bpjs_exchange_people_free(others);
  bpjs_people_free(people);
  all_released(&of);
  all_released(&other);
}
END_TEST

/* Constants of the caller stay; a column set in the place of one of a chunk is theirs. */
START_TEST(columns_of_the_caller_stay) {
  static producer of;
  static const int32_t day = 20148, mine[] = {1, 2};
  tell(&of);
  bpjs_exchange_people *arrivals = taken(&of);
  bpjs_people *people = people_new();
  bpjs_error error = {.struct_size = sizeof error};
  int64_t rows = -1;
  ck_assert_int_eq(
      bpjs_people_set(people, BPJS_PEOPLE_DAY, BPJS_PEOPLE_INT32, &day, 0, 1, NULL, 0, NULL),
      BPJS_OK);
  ck_assert_int_eq(next(arrivals, people), 2);
  row_is(people, BPJS_PEOPLE_DAY, 1, 20148, 1);
  ck_assert_int_eq(
      bpjs_people_set(people, BPJS_PEOPLE_MONTHS, BPJS_PEOPLE_INT32, mine, 0, 2, NULL, 0, NULL),
      BPJS_OK);
  ck_assert_int_eq(bpjs_exchange_people_next(arrivals, 0, people, &rows, NULL, &error),
                   BPJS_ERROR_CONFLICT);
  row_is(people, BPJS_PEOPLE_WAGE, 1, 11, 1); /* nothing is changed */
  ck_assert_int_eq(bpjs_people_unset(people, BPJS_PEOPLE_MONTHS, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_exchange_people_next(arrivals, 0, people, &rows, NULL, &error), BPJS_OK);
  ck_assert_int_eq(rows, 3);
  ck_assert_int_eq(
      bpjs_people_set(people, BPJS_PEOPLE_WAGE, BPJS_PEOPLE_INT32, &day, 0, 1, NULL, 0, NULL),
      BPJS_OK);
  ck_assert_int_eq(bpjs_exchange_people_next(arrivals, 0, people, &rows, NULL, &error), BPJS_OK);
  ck_assert_int_eq(rows, 0);
  row_is(people, BPJS_PEOPLE_DAY, 0, 20148, 1);
  row_is(people, BPJS_PEOPLE_WAGE, 0, 20148, 1);
  row_is(people, BPJS_PEOPLE_SEGMENT, 0, 0, 0);
  bpjs_exchange_people_free(arrivals);
  bpjs_people_free(people);
  all_released(&of);
}
END_TEST

/* One row is a chunk too, and no constant for a column of more rows. */
START_TEST(a_chunk_of_one_row_is_no_constant) {
  static producer of;
  static const int8_t months[] = {7};
  static const int32_t mine[] = {1, 2};
  const told column = {.name = "months", .format = "c", .data = months};
  tell_schema(&of, &column, 1);
  tell_chunk(&of, &column, 1, 1);
  bpjs_exchange_people *arrivals = taken(&of);
  bpjs_people *people = people_new();
  bpjs_error error = {.struct_size = sizeof error};
  int64_t rows = -1;
  ck_assert_int_eq(
      bpjs_people_set(people, BPJS_PEOPLE_WAGE, BPJS_PEOPLE_INT32, mine, 0, 2, NULL, 0, NULL),
      BPJS_OK);
  ck_assert_int_eq(bpjs_exchange_people_next(arrivals, 0, people, &rows, NULL, &error),
                   BPJS_ERROR_CONFLICT);
  ck_assert_str_eq(error.field, "wage");
  ck_assert_int_eq(rows, -1);
  row_is(people, BPJS_PEOPLE_MONTHS, 0, 0, 0);
  ck_assert_int_eq(bpjs_people_unset(people, BPJS_PEOPLE_WAGE, NULL), BPJS_OK);
  ck_assert_int_eq(next(arrivals, people), 1);
  row_is(people, BPJS_PEOPLE_MONTHS, 0, 7, 1);
  bpjs_exchange_people_free(arrivals);
  bpjs_people_free(people);
  all_released(&of);
}
END_TEST

/* Texts at fault are in rows 2 and 4 of the columns: 1 and 3 of the last chunk. */
START_TEST(problems_have_the_row_of_the_chunk) {
  static producer of;
  tell(&of);
  bpjs_exchange_people *arrivals = taken(&of);
  bpjs_people *people = people_new();
  bpjs_problems *problems = NULL;
  bpjs_error error = {.struct_size = sizeof error};
  int64_t rows = -1;
  ck_assert_int_eq(bpjs_problems_new(&problems, NULL), BPJS_OK);
  ck_assert_int_eq(
      bpjs_exchange_people_next(arrivals, BPJS_PEOPLE_STOP, people, &rows, problems, &error),
      BPJS_OK);
  ck_assert_int_eq(
      bpjs_exchange_people_next(arrivals, BPJS_PEOPLE_STOP, people, &rows, problems, &error),
      BPJS_ERROR_UNKNOWN);
  ck_assert_int_eq(error.row, 1);
  ck_assert_str_eq(error.field, "segment");
  ck_assert_str_eq(error.value, "XX");
  ck_assert_int_eq(rows, 2);
  ck_assert_int_eq(bpjs_problems_count(problems), 0);
  ck_assert_int_eq(bpjs_exchange_people_next(arrivals, 0, people, &rows, problems, &error),
                   BPJS_OK);
  ck_assert_int_eq(bpjs_problems_count(problems), 2);
  ck_assert_int_eq(bpjs_problems_get(problems, 1, &error, NULL), BPJS_OK);
  ck_assert_int_eq(error.row, 3);
  ck_assert_int_eq(error.code, BPJS_ERROR_UNKNOWN);
  ck_assert_str_eq(error.value, "YY");
  row_is(people, BPJS_PEOPLE_SEGMENT, 2, INT64_MIN, 1);
  bpjs_exchange_people_free(arrivals);
  bpjs_people_free(people);
  bpjs_problems_free(problems);
  all_released(&of);
}
END_TEST

START_TEST(as_many_problems_are_told_as_documented) {
  enum { MANY = 10001 };
  static producer of;
  static int32_t many_ends[MANY + 1];
  static const char one[MANY] = {0};
  for (int i = 0; i <= MANY; i++)
    many_ends[i] = i;
  const told column = {.name = "sex", .format = "u", .data = many_ends, .bytes = one};
  tell_schema(&of, &column, 1);
  tell_chunk(&of, &column, 1, MANY);
  bpjs_exchange_people *arrivals = taken(&of);
  bpjs_people *people = people_new();
  bpjs_problems *problems = NULL;
  int64_t rows = -1;
  ck_assert_int_eq(bpjs_problems_new(&problems, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_exchange_people_next(arrivals, 0, people, &rows, problems, NULL), BPJS_OK);
  ck_assert_int_eq(rows, MANY);
  ck_assert_int_eq(bpjs_problems_count(problems), 10000);
  row_is(people, BPJS_PEOPLE_SEX, MANY - 1, INT64_MIN, 1);
  bpjs_exchange_people_free(arrivals);
  bpjs_people_free(people);
  bpjs_problems_free(problems);
}
END_TEST

START_TEST(columns_of_other_names_are_told) {
  static producer of;
  tell(&of);
  of.children[4].name = NULL;
  bpjs_exchange_people *arrivals = taken(&of);
  bpjs_error wrong = {.struct_size = 1};
  char name[16];
  int64_t length = -1;
  ck_assert_int_eq(bpjs_exchange_people_ignored_count(NULL), 0);
  ck_assert_int_eq(bpjs_exchange_people_ignored_count(arrivals), 2);
  ck_assert_int_eq(bpjs_exchange_people_ignored(arrivals, 0, name, sizeof name, &length, NULL),
                   BPJS_OK);
  ck_assert_str_eq(name, "synthetic");
  ck_assert_int_eq(length, 9);
  ck_assert_int_eq(bpjs_exchange_people_ignored(arrivals, 1, name, sizeof name, &length, NULL),
                   BPJS_OK);
  ck_assert_str_eq(name, "");
  ck_assert_int_eq(bpjs_exchange_people_ignored(arrivals, 0, name, 4, &length, NULL),
                   BPJS_ERROR_BUFFER);
  for (int64_t index = -1; index <= 2; index += 3)
    ck_assert_int_eq(
        bpjs_exchange_people_ignored(arrivals, index, name, sizeof name, &length, NULL),
        BPJS_ERROR_RANGE);
  ck_assert_int_eq(bpjs_exchange_people_ignored(NULL, 0, name, sizeof name, &length, NULL),
                   BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_exchange_people_ignored(arrivals, 0, NULL, 1, &length, NULL),
                   BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_exchange_people_ignored(arrivals, 0, name, sizeof name, &length, &wrong),
                   BPJS_ERROR_STRUCT_SIZE);
  bpjs_exchange_people_free(arrivals);
}
END_TEST

SUITE("exchange.people_next", chunks_come_one_after_the_other, a_chunk_belongs_to_its_people,
      people_go_from_stream_to_stream, columns_of_the_caller_stay,
      a_chunk_of_one_row_is_no_constant, problems_have_the_row_of_the_chunk,
      as_many_problems_are_told_as_documented, columns_of_other_names_are_told)
