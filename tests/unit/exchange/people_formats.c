/* Columns of people by the format that Arrow has them in: values, nulls, offsets. */
#include "arrivals.h"

/* Each row has four values, of which the table sees the second to the fourth: the table
 * begins at 1, so that each column is longer. The third is null in a column that has
 * bits: 1011 from the left, least bit first. */
static const int8_t i8[] = {9, 1, 2, -3};
static const uint8_t u8[] = {9, 1, 2, 255};
static const int16_t i16[] = {9, 1, 2, -300};
static const uint16_t u16[] = {9, 1, 2, 65535};
static const int32_t i32[] = {9, 1, 2, -70000};
static const uint32_t u32[] = {9, 1, 2, 4294967295U};
static const int64_t i64[] = {9, 1, 2, INT64_MIN};
static const uint64_t u64[] = {9, 1, 2, INT64_MAX};
/* Two words a number, the low one first; -1 is all ones. */
static const int64_t d128[] = {9, 0, 1, 0, 2, 0, -5, -1};
static const int32_t ends[] = {0, 1, 2, 3, 6};
static const int64_t large_ends[] = {0, 1, 2, 3, 6};
static const char texts[] = "912-42";
static const uint8_t third_null[] = {0xB};

static const struct {
  const char *format;
  const void *data, *bytes;
  int64_t last;
} formats[] = {{"c", i8, NULL, -3},         {"C", u8, NULL, 255},
               {"s", i16, NULL, -300},      {"S", u16, NULL, 65535},
               {"i", i32, NULL, -70000},    {"I", u32, NULL, 4294967295},
               {"l", i64, NULL, INT64_MIN}, {"L", u64, NULL, INT64_MAX},
               {"d:38,0", d128, NULL, -5},  {"d:19,0,128", d128, NULL, -5},
               {"u", ends, texts, -42},     {"U", large_ends, texts, -42}};

enum { FORMATS = sizeof formats / sizeof *formats };

static void columns_are(const told *column, const uint8_t *table_bits, int32_t second_given,
                        int64_t last) {
  producer of;
  tell_schema(&of, column, 1);
  chunk *made = tell_chunk(&of, column, 1, 3);
  made->children[0].length = 4;
  made->array.offset = 1;
  made->array.null_count = table_bits == NULL ? 0 : -1;
  made->own[0] = table_bits;
  bpjs_people *people = arrived(&of, 3);
  row_is(people, BPJS_PEOPLE_WAGE, 0, 1, 1);
  row_is(people, BPJS_PEOPLE_WAGE, 1, second_given * 2, second_given);
  row_is(people, BPJS_PEOPLE_WAGE, 2, last, 1);
  ck_assert_int_eq(bpjs_people_count(people), 3);
  ck_assert_int_eq(of.chunks[0].released, 0);
  bpjs_people_free(people);
  all_released(&of);
}

START_TEST(each_format_is_read) {
  for (int i = 0; i < FORMATS; i++) {
    told column = {.name = "wage",
                   .format = formats[i].format,
                   .data = formats[i].data,
                   .bytes = formats[i].bytes};
    columns_are(&column, NULL, 1, formats[i].last);
    columns_are(&column, third_null, 0, formats[i].last);
    column.bits = third_null;
    column.null_count = 1;
    columns_are(&column, NULL, 0, formats[i].last);
    column.null_count = -1; /* not counted */
    columns_are(&column, NULL, 0, formats[i].last);
    column.null_count = 0; /* none, whatever the bits say */
    columns_are(&column, NULL, 1, formats[i].last);
  }
}
END_TEST

/* Both the column and the table have nulls: given is what is given in both. The table
 * begins at 1 and the column at 2: row i is bit 1 + i of the table, 3 + i of the column. */
START_TEST(nulls_of_the_table_and_of_the_column_join) {
  static const int32_t values[] = {0, 0, 0, 10, 11, 12, 13, 14, 15, 16, 17, 18};
  static const uint8_t column_bits[] = {0x58, 0x05}; /* bits 3 4 6 8 10: rows 0 1 3 5 7 */
  static const uint8_t table_bits[] = {0xD2, 0x01};  /* bits 1 4 6 7 8: rows 0 3 5 6 7 */
  static const int32_t given[] = {1, 0, 0, 1, 0, 1, 0, 1};
  const told column = {.name = "months",
                       .format = "i",
                       .data = values,
                       .bits = column_bits,
                       .null_count = -1,
                       .offset = 2,
                       .length = 10};
  producer of;
  tell_schema(&of, &column, 1);
  chunk *made = tell_chunk(&of, &column, 1, 8);
  made->array.offset = 1;
  made->array.null_count = 3;
  made->own[0] = table_bits;
  bpjs_people *people = arrived(&of, 8);
  for (int i = 0; i < 8; i++)
    row_is(people, BPJS_PEOPLE_MONTHS, i, given[i] * (10 + i), given[i]);
  bpjs_people_free(people);
  all_released(&of);
}
END_TEST

/* What is an integer or a day is not copied: a change of the array is seen. */
START_TEST(numbers_are_taken_where_they_lie) {
  int16_t wages[] = {5, 6};
  int32_t days[] = {20148, 20149};
  const told columns[] = {{.name = "wage", .format = "s", .data = wages},
                          {.name = "born", .format = "tdD", .data = days}};
  producer of;
  tell_schema(&of, columns, 2);
  tell_chunk(&of, columns, 2, 2);
  bpjs_people *people = arrived(&of, 2);
  wages[1] = 7;
  days[0] = 1;
  row_is(people, BPJS_PEOPLE_WAGE, 1, 7, 1);
  row_is(people, BPJS_PEOPLE_BORN, 0, 1, 1);
  bpjs_people_free(people);
  all_released(&of);
}
END_TEST

START_TEST(nothing_is_null_in_every_row) {
  const told columns[] = {{.name = "sex", .format = "n"},
                          {.name = "wage", .format = "c", .data = i8}};
  for (int count = 1; count <= 2; count++) {
    producer of;
    tell_schema(&of, columns, count);
    tell_chunk(&of, columns, count, 3);
    bpjs_people *people = arrived(&of, 3);
    ck_assert_int_eq(bpjs_people_count(people), 3);
    for (int i = 0; i < 3; i++)
      row_is(people, BPJS_PEOPLE_SEX, i, 0, 0);
    bpjs_people_free(people);
    all_released(&of);
  }
}
END_TEST

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

/* 2^63 and -2^63 - 1 are no int64_t, and the ends of int64_t are. */
START_TEST(a_decimal_beyond_int64_is_bad) {
  static const uint64_t good[] = {UINT64_C(1) << 63, UINT64_MAX, INT64_MAX, 0};
  static const struct {
    uint64_t words[2];
    const char *digits;
  } bad[] = {{{UINT64_C(1) << 63, 0}, "9223372036854775808"},
             {{INT64_MAX, UINT64_MAX}, "-9223372036854775809"},
             {{0, 1}, "18446744073709551616"},
             {{0, UINT64_C(1) << 63}, "-170141183460469231731687303715884105728"}};
  const told column = {.name = "wage", .format = "d:38,0", .data = good};
  producer of;
  tell_schema(&of, &column, 1);
  tell_chunk(&of, &column, 1, 2);
  bpjs_people *people = arrived(&of, 2);
  row_is(people, BPJS_PEOPLE_WAGE, 0, INT64_MIN, 1);
  row_is(people, BPJS_PEOPLE_WAGE, 1, INT64_MAX, 1);
  for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
    const told wrong = {.name = "wage", .format = "d:38,0", .data = bad[i].words};
    bpjs_exchange_people *arrivals = NULL;
    bpjs_error error = {.struct_size = sizeof error};
    int64_t rows = 0;
    producer by;
    tell_schema(&by, &wrong, 1);
    tell_chunk(&by, &wrong, 1, 1);
    struct ArrowArrayStream stream = stream_of(&by);
    ck_assert_int_eq(bpjs_exchange_people_new(&stream, &arrivals, NULL), BPJS_OK);
    ck_assert_int_eq(
        bpjs_exchange_people_next(arrivals, BPJS_PEOPLE_STOP, people, &rows, NULL, &error),
        BPJS_ERROR_OVERFLOW);
    ck_assert_str_eq(error.field, "wage");
    ck_assert_str_eq(error.value, bad[i].digits);
    ck_assert_int_eq(error.row, 1);
    bpjs_exchange_people_free(arrivals);
    all_released(&by);
  }
  bpjs_people_free(people);
  all_released(&of);
}
END_TEST

SUITE("exchange.people_formats", each_format_is_read, nulls_of_the_table_and_of_the_column_join,
      numbers_are_taken_where_they_lie, nothing_is_null_in_every_row,
      a_dictionary_has_indices_of_any_width, a_dictionary_has_values_of_any_format,
      a_decimal_beyond_int64_is_bad)
