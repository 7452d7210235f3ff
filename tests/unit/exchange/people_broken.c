/* Schemas and arrays that are not what they say: refused, and everything released once. */
#include "arrivals.h"

static const int64_t wages[] = {1, 2, 3};
static const int32_t ends[] = {0, 2, 4, 6};
static const char texts[] = "PUPUPU";
static const uint8_t indices[] = {0, 1, 0};
static const int32_t sex_ends[] = {0, 4, 10};
static const char sexes[] = "malefemale";
static const told sex_values = {.format = "u", .data = sex_ends, .bytes = sexes, .length = 2};
static const told columns[] = {
    {.name = "wage", .format = "l", .data = wages},
    {.name = "segment", .format = "u", .data = ends, .bytes = texts},
    {.name = "sex", .format = "C", .data = indices, .dictionary = &sex_values},
    {.name = "months", .format = "n"},
    {.name = "note", .format = "+l"}}; /* of another name: whatever it is */

enum { WAGE, SEGMENT, SEX, MONTHS, NOTE, COLUMNS, ROWS = 3 };

#define ARRAY of->chunks[0].array
#define CHILD of->chunks[0].children
#define DICTIONARY of->chunks[0].dictionaries
#define BUFFERS of->chunks[0].buffers

#define BREAK(name, ...)                                                                           \
  static void name(producer *of) {                                                                 \
    __VA_ARGS__;                                                                                   \
  }

BREAK(nothing, (void)of)
BREAK(schema_released, of->schema.release = NULL)
BREAK(schema_no_format, of->schema.format = NULL)
BREAK(schema_no_table, of->schema.format = "l")
BREAK(schema_list, of->schema.format = "+l")
BREAK(schema_dictionary, of->schema.dictionary = &of->dictionaries[SEX])
BREAK(schema_negative, of->schema.n_children = -1)
BREAK(schema_no_columns, of->schema.children = NULL)
BREAK(schema_none, of->schema.n_children = 0)
BREAK(schema_column_null, of->places[NOTE] = NULL)
BREAK(schema_column_released, of->children[WAGE].release = NULL)
BREAK(schema_column_no_format, of->children[WAGE].format = NULL)
BREAK(schema_name, of->children[NOTE].name = "\xFF")
BREAK(schema_twice, of->children[NOTE].name = "wage")
BREAK(schema_no_name, of->children[NOTE].name = NULL)
BREAK(schema_days, of->children[WAGE].format = "tdD")
BREAK(schema_days_ms, of->children[WAGE].format = "tdm")
BREAK(schema_bool, of->children[WAGE].format = "b")
BREAK(schema_float, of->children[WAGE].format = "g")
BREAK(schema_view, of->children[SEGMENT].format = "vu")
BREAK(schema_binary, of->children[SEGMENT].format = "z")
BREAK(schema_empty, of->children[WAGE].format = "")
BREAK(schema_long, of->children[WAGE].format = "ll")
BREAK(decimal_fraction, of->children[WAGE].format = "d:18,2")
BREAK(decimal_negative, of->children[WAGE].format = "d:18,-1")
BREAK(decimal_wide, of->children[WAGE].format = "d:18,0,256")
BREAK(decimal_none, of->children[WAGE].format = "d:,0")
BREAK(decimal_letter, of->children[WAGE].format = "d:a,0")
BREAK(decimal_short, of->children[WAGE].format = "d:18")
BREAK(index_text, of->children[SEX].format = "u")
BREAK(index_decimal, of->children[SEX].format = "d:18,0")
BREAK(index_days, of->children[SEX].name = "born"; of->children[SEX].format = "tdD")
BREAK(values_float, of->dictionaries[SEX].format = "g")
BREAK(values_released, of->dictionaries[SEX].release = NULL)
BREAK(values_nested, of->dictionaries[SEX].dictionary = &of->dictionaries[SEX])

BREAK(length_negative, ARRAY.length = -1)
BREAK(offset_negative, ARRAY.offset = -1)
BREAK(length_most, ARRAY.length = INT64_MAX)
BREAK(offset_most, ARRAY.offset = INT64_MAX)
BREAK(offset_beyond, ARRAY.offset = 1)
BREAK(nulls_negative, ARRAY.null_count = -2)
BREAK(nulls_more, ARRAY.null_count = ROWS + 1)
BREAK(nulls_nowhere, ARRAY.null_count = 1)
BREAK(buffers_none, ARRAY.n_buffers = 0)
BREAK(buffers_two, ARRAY.n_buffers = 2)
BREAK(buffers_null, ARRAY.buffers = NULL)
BREAK(columns_fewer, ARRAY.n_children--)
BREAK(columns_more, ARRAY.n_children++)
BREAK(columns_null, ARRAY.children = NULL)
BREAK(table_dictionary, ARRAY.dictionary = &DICTIONARY[SEX])
BREAK(column_null, of->chunks[0].places[WAGE] = NULL)
BREAK(column_released, CHILD[WAGE].release = NULL)
BREAK(column_negative, CHILD[WAGE].length = -1)
BREAK(column_offset, CHILD[WAGE].offset = INT64_MIN)
BREAK(column_short, CHILD[WAGE].length = ROWS - 1)
BREAK(column_buffers, CHILD[WAGE].n_buffers = 3)
BREAK(column_no_buffers, CHILD[WAGE].buffers = NULL)
BREAK(column_no_values, BUFFERS[2 * WAGE][1] = NULL)
BREAK(column_nulls, CHILD[WAGE].null_count = 1)
BREAK(column_children, CHILD[WAGE].n_children = 1)
BREAK(column_dictionary, CHILD[WAGE].dictionary = &DICTIONARY[SEX])
BREAK(text_buffers, CHILD[SEGMENT].n_buffers = 2)
BREAK(text_no_ends, BUFFERS[2 * SEGMENT][1] = NULL)
BREAK(text_no_bytes, BUFFERS[2 * SEGMENT][2] = NULL)
static const int32_t backwards[] = {0, 2, 1, 6}, negative[] = {-1, 2, 4, 6};
BREAK(text_backwards, BUFFERS[2 * SEGMENT][1] = backwards)
BREAK(text_negative, BUFFERS[2 * SEGMENT][1] = negative)
BREAK(nothing_buffers, CHILD[MONTHS].n_buffers = 1)
BREAK(nothing_short, CHILD[MONTHS].length = 0)
BREAK(dictionary_none, CHILD[SEX].dictionary = NULL)
BREAK(dictionary_released, DICTIONARY[SEX].release = NULL)
BREAK(dictionary_negative, DICTIONARY[SEX].length = -1)
BREAK(dictionary_no_ends, BUFFERS[2 * SEX + 1][1] = NULL)
BREAK(dictionary_buffers, DICTIONARY[SEX].n_buffers = 2)
static const uint8_t beyond[] = {0, 1, 2};
BREAK(index_beyond, BUFFERS[2 * SEX][1] = beyond)
static const int8_t below[] = {0, 1, -1};
BREAK(index_negative, of->children[SEX].format = "c"; BUFFERS[2 * SEX][1] = below)
static const uint64_t far[] = {0, 1, UINT64_MAX};
BREAK(index_far, of->children[SEX].format = "L"; BUFFERS[2 * SEX][1] = far)
BREAK(dictionary_empty, DICTIONARY[SEX].length = 0)

static const struct {
  void (*how)(producer *);
  int32_t of_schema, of_array; /* the status of either call */
  const char *field;
} cases[] = {{nothing, BPJS_OK, BPJS_OK, ""},
             {schema_no_name, BPJS_OK, BPJS_OK, ""},
             {schema_released, BPJS_ERROR_ARGUMENT, 0, "schema"},
             {schema_no_format, BPJS_ERROR_ARGUMENT, 0, "schema"},
             {schema_no_table, BPJS_ERROR_UNKNOWN, 0, "schema"},
             {schema_list, BPJS_ERROR_UNKNOWN, 0, "schema"},
             {schema_dictionary, BPJS_ERROR_UNKNOWN, 0, "schema"},
             {schema_negative, BPJS_ERROR_ARGUMENT, 0, "schema"},
             {schema_no_columns, BPJS_ERROR_ARGUMENT, 0, "schema"},
             {schema_none, BPJS_ERROR_NOT_FOUND, 0, "schema"},
             {schema_column_null, BPJS_ERROR_ARGUMENT, 0, "schema"},
             {schema_column_released, BPJS_ERROR_ARGUMENT, 0, "wage"},
             {schema_column_no_format, BPJS_ERROR_ARGUMENT, 0, "wage"},
             {schema_name, BPJS_ERROR_ENCODING, 0, "schema"},
             {schema_twice, BPJS_ERROR_CONFLICT, 0, "wage"},
             {schema_days, BPJS_ERROR_UNIT, 0, "wage"},
             {schema_days_ms, BPJS_ERROR_UNKNOWN, 0, "wage"},
             {schema_bool, BPJS_ERROR_UNKNOWN, 0, "wage"},
             {schema_float, BPJS_ERROR_UNKNOWN, 0, "wage"},
             {schema_view, BPJS_ERROR_UNKNOWN, 0, "segment"},
             {schema_binary, BPJS_ERROR_UNKNOWN, 0, "segment"},
             {schema_empty, BPJS_ERROR_UNKNOWN, 0, "wage"},
             {schema_long, BPJS_ERROR_UNKNOWN, 0, "wage"},
             {decimal_fraction, BPJS_ERROR_UNKNOWN, 0, "wage"},
             {decimal_negative, BPJS_ERROR_UNKNOWN, 0, "wage"},
             {decimal_wide, BPJS_ERROR_UNKNOWN, 0, "wage"},
             {decimal_none, BPJS_ERROR_UNKNOWN, 0, "wage"},
             {decimal_letter, BPJS_ERROR_UNKNOWN, 0, "wage"},
             {decimal_short, BPJS_ERROR_UNKNOWN, 0, "wage"},
             {index_text, BPJS_ERROR_UNKNOWN, 0, "sex"},
             {index_decimal, BPJS_ERROR_UNKNOWN, 0, "sex"},
             {index_days, BPJS_ERROR_UNKNOWN, 0, "born"},
             {values_float, BPJS_ERROR_UNKNOWN, 0, "sex"},
             {values_released, BPJS_ERROR_ARGUMENT, 0, "sex"},
             {values_nested, BPJS_ERROR_ARGUMENT, 0, "sex"},
             {length_negative, BPJS_OK, BPJS_ERROR_ARGUMENT, "array"},
             {offset_negative, BPJS_OK, BPJS_ERROR_ARGUMENT, "array"},
             {length_most, BPJS_OK, BPJS_ERROR_ARGUMENT, "array"},
             {offset_most, BPJS_OK, BPJS_ERROR_ARGUMENT, "array"},
             {offset_beyond, BPJS_OK, BPJS_ERROR_ARGUMENT, "wage"},
             {nulls_negative, BPJS_OK, BPJS_ERROR_ARGUMENT, "array"},
             {nulls_more, BPJS_OK, BPJS_ERROR_ARGUMENT, "array"},
             {nulls_nowhere, BPJS_OK, BPJS_ERROR_ARGUMENT, "array"},
             {buffers_none, BPJS_OK, BPJS_ERROR_ARGUMENT, "array"},
             {buffers_two, BPJS_OK, BPJS_ERROR_ARGUMENT, "array"},
             {buffers_null, BPJS_OK, BPJS_ERROR_ARGUMENT, "array"},
             {columns_fewer, BPJS_OK, BPJS_ERROR_ARGUMENT, "array"},
             {columns_more, BPJS_OK, BPJS_ERROR_ARGUMENT, "array"},
             {columns_null, BPJS_OK, BPJS_ERROR_ARGUMENT, "array"},
             {table_dictionary, BPJS_OK, BPJS_ERROR_ARGUMENT, "array"},
             {column_null, BPJS_OK, BPJS_ERROR_ARGUMENT, "wage"},
             {column_released, BPJS_OK, BPJS_ERROR_ARGUMENT, "wage"},
             {column_negative, BPJS_OK, BPJS_ERROR_ARGUMENT, "wage"},
             {column_offset, BPJS_OK, BPJS_ERROR_ARGUMENT, "wage"},
             {column_short, BPJS_OK, BPJS_ERROR_ARGUMENT, "wage"},
             {column_buffers, BPJS_OK, BPJS_ERROR_ARGUMENT, "wage"},
             {column_no_buffers, BPJS_OK, BPJS_ERROR_ARGUMENT, "wage"},
             {column_no_values, BPJS_OK, BPJS_ERROR_ARGUMENT, "wage"},
             {column_nulls, BPJS_OK, BPJS_ERROR_ARGUMENT, "wage"},
             {column_children, BPJS_OK, BPJS_ERROR_ARGUMENT, "wage"},
             {column_dictionary, BPJS_OK, BPJS_ERROR_ARGUMENT, "wage"},
             {text_buffers, BPJS_OK, BPJS_ERROR_ARGUMENT, "segment"},
             {text_no_ends, BPJS_OK, BPJS_ERROR_ARGUMENT, "segment"},
             {text_no_bytes, BPJS_OK, BPJS_ERROR_ARGUMENT, "segment"},
             {text_backwards, BPJS_OK, BPJS_ERROR_ARGUMENT, "segment"},
             {text_negative, BPJS_OK, BPJS_ERROR_ARGUMENT, "segment"},
             {nothing_buffers, BPJS_OK, BPJS_ERROR_ARGUMENT, "months"},
             {nothing_short, BPJS_OK, BPJS_ERROR_ARGUMENT, "months"},
             {dictionary_none, BPJS_OK, BPJS_ERROR_ARGUMENT, "sex"},
             {dictionary_released, BPJS_OK, BPJS_ERROR_ARGUMENT, "sex"},
             {dictionary_negative, BPJS_OK, BPJS_ERROR_ARGUMENT, "sex"},
             {dictionary_no_ends, BPJS_OK, BPJS_ERROR_ARGUMENT, "sex"},
             {dictionary_buffers, BPJS_OK, BPJS_ERROR_ARGUMENT, "sex"},
             {index_beyond, BPJS_OK, BPJS_ERROR_RANGE, "sex"},
             {index_negative, BPJS_OK, BPJS_ERROR_RANGE, "sex"},
             {index_far, BPJS_OK, BPJS_ERROR_RANGE, "sex"},
             {dictionary_empty, BPJS_OK, BPJS_ERROR_RANGE, "sex"}};

enum { CASES = sizeof cases / sizeof *cases };

static void tell(producer *of, int i) {
  tell_schema(of, columns, COLUMNS);
  tell_chunk(of, columns, COLUMNS, ROWS);
  cases[i].how(of);
}

static void next_is(int i, bpjs_exchange_people *arrivals) {
  bpjs_people *people = NULL;
  bpjs_error error = {.struct_size = sizeof error};
  int64_t rows = -1;
  ck_assert_int_eq(bpjs_people_new(&people, NULL), BPJS_OK);
  for (int again = 0; again < 2; again++) { /* what is broken stays so */
    const int32_t status = bpjs_exchange_people_next(arrivals, 0, people, &rows, NULL, &error);
    if (cases[i].of_array == BPJS_OK && again == 1)
      ck_assert_int_eq(rows, 0);
    ck_assert_msg(status == cases[i].of_array, "case %d: %s: %s", i, error.field, error.message);
    if (status != BPJS_OK) {
      ck_assert_str_eq(error.field, cases[i].field);
      ck_assert_int_eq(rows, -1);
      ck_assert_int_eq(bpjs_people_count(people), 0);
    }
  }
  bpjs_people_free(people);
}

START_TEST(a_stream_that_is_broken_is_refused) {
  for (int i = 0; i < CASES; i++) {
    static producer of;
    bpjs_exchange_people *arrivals = NULL;
    bpjs_error error = {.struct_size = sizeof error};
    tell(&of, i);
    const int schema_was_there = of.schema.release != NULL;
    struct ArrowArrayStream stream = stream_of(&of);
    const int32_t status = bpjs_exchange_people_new(&stream, &arrivals, &error);
    ck_assert_msg(status == cases[i].of_schema, "case %d: %s", i, error.message);
    if (status == BPJS_OK) {
      ck_assert(stream.release == NULL);
      next_is(i, arrivals);
      bpjs_exchange_people_free(arrivals);
      all_released(&of);
    } else {
      ck_assert_str_eq(error.field, cases[i].field);
      ck_assert(stream.release == release_stream);
      ck_assert_ptr_null(arrivals);
      stream.release(&stream);
    }
    ck_assert_int_eq(of.schemas_released, schema_was_there);
    ck_assert_int_eq(of.streams_released, 1);
  }
}
END_TEST

/* The same in one array; what is refused stays the caller's, both of it. */
START_TEST(an_array_that_is_broken_is_refused) {
  for (int i = 0; i < CASES; i++) {
    static producer of;
    bpjs_exchange_people *arrivals = NULL;
    bpjs_error error = {.struct_size = sizeof error};
    tell(&of, i);
    struct ArrowSchema schema = of.schema;
    struct ArrowArray array = of.chunks[0].array;
    const int32_t status = bpjs_exchange_people_array(&schema, &array, &arrivals, &error);
    ck_assert_msg(status == cases[i].of_schema, "case %d: %s", i, error.message);
    if (status == BPJS_OK) {
      ck_assert(schema.release == NULL);
      ck_assert(array.release == NULL);
      next_is(i, arrivals);
      bpjs_exchange_people_free(arrivals);
      ck_assert_int_eq(of.schemas_released, 1);
      ck_assert_int_eq(of.chunks[0].released, 1);
    } else {
      ck_assert_str_eq(error.field, cases[i].field);
      ck_assert(schema.release == of.schema.release);
      ck_assert(array.release == release_array);
      ck_assert_ptr_null(arrivals);
    }
  }
}
END_TEST

/* No row is looked at, so that nothing has to be there. */
START_TEST(an_array_without_rows_needs_no_values) {
  static producer of;
  tell(&of, 0);
  of.chunks[0].array.length = 0;
  memset(of.chunks[0].places, 0, sizeof of.chunks[0].places);
  bpjs_people *people = arrived(&of, 0);
  bpjs_people_free(people);
  all_released(&of);
}
END_TEST

SUITE("exchange.people_broken", a_stream_that_is_broken_is_refused,
      an_array_that_is_broken_is_refused, an_array_without_rows_needs_no_values)
