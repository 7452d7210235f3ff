/* Columns of people by the format that Arrow has them in: values, nulls, offsets. */
#include "formats.h"

/* The table sees the second to the fourth value of a column: it begins at 1, so that each
 * column is longer. The third is null in a column that has bits: 1101 read from the
 * first on. */
static const uint8_t third_null[] = {0xB};

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

static const struct {
  const char *name;
  int32_t what;
  int is_day;
} names[] = {{"segment", BPJS_PEOPLE_SEGMENT, 0},
             {"programmes", BPJS_PEOPLE_PROGRAMMES, 0},
             {"wage", BPJS_PEOPLE_WAGE, 0},
             {"risk_class", BPJS_PEOPLE_RISK_CLASS, 0},
             {"industry", BPJS_PEOPLE_INDUSTRY, 0},
             {"born", BPJS_PEOPLE_BORN, 1},
             {"sex", BPJS_PEOPLE_SEX, 0},
             {"months", BPJS_PEOPLE_MONTHS, 0},
             {"area", BPJS_PEOPLE_AREA, 0},
             {"sector", BPJS_PEOPLE_SECTOR, 0},
             {"groups", BPJS_PEOPLE_GROUPS, 0},
             {"decile", BPJS_PEOPLE_DECILE, 0},
             {"size", BPJS_PEOPLE_SIZE, 0},
             {"enrolled", BPJS_PEOPLE_ENROLLED, 1},
             {"left", BPJS_PEOPLE_LEFT, 1},
             {"weight", BPJS_PEOPLE_WEIGHT, 0},
             {"day", BPJS_PEOPLE_DAY, 1}};

START_TEST(each_column_has_its_name_and_days_are_of_days) {
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    told column = {.name = names[i].name, .format = "i", .data = i32};
    producer of;
    tell_schema(&of, &column, 1);
    tell_chunk(&of, &column, 1, 2);
    bpjs_people *people = arrived(&of, 2);
    row_is(people, names[i].what, 0, 9, 1);
    bpjs_people_free(people);
    column.format = "tdD";
    tell_schema(&of, &column, 1);
    struct ArrowArrayStream stream = stream_of(&of);
    bpjs_exchange_people *arrivals = NULL;
    ck_assert_int_eq(bpjs_exchange_people_new(&stream, &arrivals, NULL),
                     names[i].is_day ? BPJS_OK : BPJS_ERROR_UNIT);
    bpjs_exchange_people_free(arrivals);
  }
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
      each_column_has_its_name_and_days_are_of_days, numbers_are_taken_where_they_lie,
      nothing_is_null_in_every_row,

      a_decimal_beyond_int64_is_bad)
