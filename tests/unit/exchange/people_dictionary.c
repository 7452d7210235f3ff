/* Columns of people as indices into a dictionary. */
#include "formats.h"

static const int32_t word_ends[] = {0, 1, 3, 6, 6};
static const char words[] = "xPUbpu";
static const uint8_t not_second[] = {0xD};

/* Values 1 to 3 of four: the first is outside the dictionary, which begins at 1. */
static void dictionary_is(const char *format, const void *indices) {
  const told values = {.format = "u", .data = word_ends, .bytes = words, .offset = 1, .length = 3};
  const told column = {.name = "segment",
                       .format = format,
                       .data = indices,
                       .bits = not_second,
                       .null_count = 1,
                       .dictionary = &values};
  producer of;
  tell_schema(&of, &column, 1);
  tell_chunk(&of, &column, 1, 4);
  bpjs_people *people = arrived(&of, 4);
  row_is(people, BPJS_PEOPLE_SEGMENT, 0, BPJS_SEGMENT_BPU, 1);
  row_is(people, BPJS_PEOPLE_SEGMENT, 1, 0, 0); /* a null, whatever its index */
  row_is(people, BPJS_PEOPLE_SEGMENT, 2, BPJS_SEGMENT_PU, 1);
  row_is(people, BPJS_PEOPLE_SEGMENT, 3, 0, 0); /* an empty text */
  bpjs_people_free(people);
  all_released(&of);
}

START_TEST(a_dictionary_has_indices_of_any_width) {
  dictionary_is("c", (const int8_t[]){1, 100, 0, 2});
  dictionary_is("C", (const uint8_t[]){1, 100, 0, 2});
  dictionary_is("s", (const int16_t[]){1, 100, 0, 2});
  dictionary_is("S", (const uint16_t[]){1, 100, 0, 2});
  dictionary_is("i", (const int32_t[]){1, 100, 0, 2});
  dictionary_is("I", (const uint32_t[]){1, 100, 0, 2});
  dictionary_is("l", (const int64_t[]){1, 100, 0, 2});
  dictionary_is("L", (const uint64_t[]){1, UINT64_MAX, 0, 2});
}
END_TEST

/* Index 0, 1, 0: the second value of each dictionary is null by its bits, 1, if it can. */
START_TEST(a_dictionary_has_values_of_any_format) {
  static const uint8_t first[] = {0x1}, indices[] = {0, 1, 0, 1};
  for (int i = 0; i < FORMATS; i++) {
    const told values = {.format = formats[i].format,
                         .data = formats[i].data,
                         .bytes = formats[i].bytes,
                         .bits = first,
                         .null_count = 1,
                         .length = 2};
    const told column = {.name = "months", .format = "C", .data = indices, .dictionary = &values};
    producer of;
    tell_schema(&of, &column, 1);
    tell_chunk(&of, &column, 1, 4);
    bpjs_people *people = arrived(&of, 4);
    for (int row = 0; row < 4; row++)
      row_is(people, BPJS_PEOPLE_MONTHS, row, row % 2 == 0 ? 9 : 0, row % 2 == 0);
    bpjs_people_free(people);
    all_released(&of);
  }
}
END_TEST

START_TEST(a_dictionary_of_nothing_is_null_in_every_row) {
  static const uint8_t two[] = {0, 1};
  const told values = {.format = "n", .length = 2};
  const told column = {.name = "sex", .format = "C", .data = two, .dictionary = &values};
  producer of;
  tell_schema(&of, &column, 1);
  tell_chunk(&of, &column, 1, 2);
  bpjs_people *people = arrived(&of, 2);
  row_is(people, BPJS_PEOPLE_SEX, 0, 0, 0);
  row_is(people, BPJS_PEOPLE_SEX, 1, 0, 0);
  bpjs_people_free(people);
  all_released(&of);
}
END_TEST

/* male, x, y: rows that have x are told, each; nobody has y. */
START_TEST(a_word_at_fault_is_told_of_each_row_that_has_it) {
  static const int32_t sex_ends[] = {0, 4, 5, 6};
  static const uint8_t of_words[] = {1, 0, 1, 0};
  const told values = {.format = "u", .data = sex_ends, .bytes = "malexy", .length = 3};
  const told column = {.name = "sex", .format = "C", .data = of_words, .dictionary = &values};
  bpjs_exchange_people *arrivals = NULL;
  bpjs_people *people = NULL;
  bpjs_problems *problems = NULL;
  int64_t rows = 0;
  producer of;
  tell_schema(&of, &column, 1);
  tell_chunk(&of, &column, 1, 4);
  struct ArrowArrayStream stream = stream_of(&of);
  ck_assert_int_eq(bpjs_people_new(&people, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_problems_new(&problems, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_exchange_people_new(&stream, &arrivals, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_exchange_people_next(arrivals, 0, people, &rows, problems, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_problems_count(problems), 2);
  for (int i = 0; i < 2; i++) {
    bpjs_error problem = {.struct_size = sizeof problem};
    ck_assert_int_eq(bpjs_problems_get(problems, i, &problem, NULL), BPJS_OK);
    ck_assert_int_eq(problem.row, 1 + 2 * i);
    ck_assert_str_eq(problem.value, "x");
    row_is(people, BPJS_PEOPLE_SEX, 2 * i, INT64_MIN, 1);
    row_is(people, BPJS_PEOPLE_SEX, 2 * i + 1, BPJS_SEX_MALE, 1);
  }
  bpjs_exchange_people_free(arrivals);
  bpjs_people_free(people);
  bpjs_problems_free(problems);
  all_released(&of);
}
END_TEST

SUITE("exchange.people_dictionary", a_dictionary_has_indices_of_any_width,
      a_dictionary_has_values_of_any_format, a_dictionary_of_nothing_is_null_in_every_row,
      a_word_at_fault_is_told_of_each_row_that_has_it)
