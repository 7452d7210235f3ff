/* A piece of a synthetic population as columns of integers. */
#ifndef BPJSSTAT_COLUMNS_H
#define BPJSSTAT_COLUMNS_H

#include "population.h"

#include <stdio.h>

typedef struct columns {
  int64_t room;                    /* rows */
  int64_t count;                   /* rows that are there */
  void *values[PERSON_COLUMNS];    /* 0 where it is not given */
  uint8_t *given[PERSON_COLUMNS];  /* a bit a row, the least of a byte first */
  int64_t missing[PERSON_COLUMNS]; /* rows where it is not given */
} columns;

/* The bytes of a value: 1 without a sign, 4 or 8 with one. */
int columns_width(int column);

columns columns_new(int64_t room);
void columns_free(columns *made);

/* Makes the rows from `first` on, from 0: `count` of them, up to the room. */
void columns_fill(columns *made, const drawing *from, int64_t first, int64_t count);

/* Writes the values of a column, the least byte first. */
void columns_write(const columns *made, int column, FILE *stream);

/* People that look at all of the room, whatever is in it then. */
int32_t columns_people(const columns *made, bpjs_people *people, bpjs_error *error);

#endif
