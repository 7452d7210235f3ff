/* A table of three chunks, and what takes it. */
#ifndef BPJSSTAT_TESTS_EXCHANGE_CHUNKS_H
#define BPJSSTAT_TESTS_EXCHANGE_CHUNKS_H

#include "arrivals.h"

static const int64_t wages[] = {10, 11, 12, 13, 14};
static const int32_t ends[] = {0, 2, 4, 6, 8, 10};
static const char texts[] = "PUPUXXPUYY";
static const uint8_t indices[] = {0, 1, 0, 1, 1};
static const int32_t sex_ends[] = {0, 4, 10};
static const char sexes[] = "malefemale";
static const uint8_t bits[] = {0x1E};
static const told sex_values = {.format = "u", .data = sex_ends, .bytes = sexes, .length = 2};
static const told columns[] = {
    {.name = "synthetic", .format = "b"},
    {.name = "wage", .format = "l", .data = wages, .bits = bits, .null_count = 1},
    {.name = "segment", .format = "u", .data = ends, .bytes = texts},
    {.name = "sex", .format = "C", .data = indices, .dictionary = &sex_values},
    {.name = "Wage", .format = "g"},
    {.name = "decile", .format = "n"}};

enum { COLUMNS = sizeof columns / sizeof *columns, ROWS = 5 };

/* Three chunks: rows 0 and 1, none, rows 2 to 4. */
static inline void tell(producer *of) {
  tell_schema(of, columns, COLUMNS);
  tell_chunk(of, columns, COLUMNS, 2);
  tell_chunk(of, columns, COLUMNS, 0);
  tell_chunk(of, columns, COLUMNS, 3)->array.offset = 2;
  for (int i = 0; i < COLUMNS; i++)
    of->chunks[2].children[i].length = ROWS;
}

static inline bpjs_exchange_people *taken(producer *of) {
  struct ArrowArrayStream stream = stream_of(of);
  bpjs_exchange_people *arrivals = NULL;
  ck_assert_int_eq(bpjs_exchange_people_new(&stream, &arrivals, NULL), BPJS_OK);
  return arrivals;
}

static inline bpjs_people *people_new(void) {
  bpjs_people *people = NULL;
  ck_assert_int_eq(bpjs_people_new(&people, NULL), BPJS_OK);
  return people;
}

static inline int64_t next(bpjs_exchange_people *arrivals, bpjs_people *people) {
  int64_t rows = -1;
  ck_assert_int_eq(bpjs_exchange_people_next(arrivals, 0, people, &rows, NULL, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_people_count(people), rows);
  return rows;
}

#endif
