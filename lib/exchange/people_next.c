#include "base/error.h"
#include "base/memory.h"
#include "base/problems.h"
#include "exchange/chunk.h"

/* A row that comes alone is no constant for columns of more rows. */
static int32_t check_rows(const bpjs_chunk_reading *reading, int64_t rows) {
  for (int32_t what = BPJS_PEOPLE_SEGMENT; what < BPJS_PEOPLE_COLUMNS; what++) {
    const bpjs_people_column *column = &reading->people->columns[what];
    if (column->set && !column->constant && column->length != rows)
      return bpjs_error_set(reading->error, BPJS_ERROR_CONFLICT,
                            &(bpjs_place){.field = bpjs_people_name(what)},
                            "the column has %lld rows, the chunk has %lld",
                            (long long)column->length, (long long)rows);
  }
  return BPJS_OK;
}

static int32_t read_columns(const bpjs_exchange_people *arrivals, bpjs_chunk_reading *reading) {
  int32_t status = BPJS_OK;
  bpjs_people_unset_kept(reading->people);
  for (int32_t i = 0; i < arrivals->count; i++)
    bpjs_people_unset(reading->people, arrivals->columns[i].what, NULL);
  for (int32_t i = 0; status == BPJS_OK && i < arrivals->count; i++) {
    reading->column = &arrivals->columns[i];
    status = bpjs_chunk_column(reading, arrivals->pending.children[reading->column->child]);
  }
  return status == BPJS_OK ? check_rows(reading, arrivals->pending.length) : status;
}

/* The problems are told last of all that can fail. */
static int32_t read_chunk(const bpjs_exchange_people *arrivals, bpjs_chunk_reading *reading,
                          bpjs_problems *problems) {
  if (problems == NULL)
    return read_columns(arrivals, reading);
  if (bpjs_problems_new(&reading->problems, NULL) != BPJS_OK)
    return bpjs_error_memory(reading->error);
  int32_t status = read_columns(arrivals, reading);
  if (status == BPJS_OK && bpjs_problems_move(problems, reading->problems) != BPJS_OK)
    status = bpjs_error_memory(reading->error);
  bpjs_problems_free(reading->problems);
  return status;
}

static void keep(const bpjs_exchange_people *arrivals, bpjs_chunk *chunk, bpjs_people *people) {
  for (int32_t i = 0; i < arrivals->count; i++)
    people->kept_columns |= 1U << arrivals->columns[i].what;
  people->kept = chunk;
  people->release = bpjs_chunk_free;
}

/* The columns are read into a copy, so that a failure changes nothing. */
static int32_t hand_over(bpjs_exchange_people *arrivals, bool stops, bpjs_people *people,
                         bpjs_problems *problems, bpjs_error *error) {
  bpjs_people made = *people;
  bpjs_chunk *chunk = bpjs_memory_new(1, sizeof *chunk);
  if (chunk == NULL)
    return bpjs_error_memory(error);
  bpjs_chunk_reading reading = {.chunk = chunk, .people = &made, .stops = stops, .error = error};
  chunk->array = arrivals->pending;
  const int32_t status = read_chunk(arrivals, &reading, problems);
  if (status != BPJS_OK) {
    chunk->array.release = NULL; /* it stays pending */
    bpjs_chunk_free(chunk);
    return status;
  }
  arrivals->pending.release = NULL;
  bpjs_people_let_go(people);
  *people = made;
  keep(arrivals, chunk, people);
  return BPJS_OK;
}

static int32_t check_arguments(const bpjs_exchange_people *arrivals, uint32_t flags,
                               const bpjs_people *people, const int64_t *rows, bpjs_error *error) {
  if (arrivals == NULL || people == NULL || rows == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT,
                               arrivals == NULL ? "arrivals"
                               : people == NULL ? "people"
                                                : "rows",
                               "a pointer is NULL");
  if ((flags & ~(uint32_t)BPJS_PEOPLE_STOP) != 0)
    return bpjs_error_number(error, BPJS_ERROR_RANGE, "flags", flags,
                             "one of these is not known here");
  return BPJS_OK;
}

int32_t bpjs_exchange_people_next(bpjs_exchange_people *arrivals, uint32_t flags,
                                  bpjs_people *people, int64_t *rows, bpjs_problems *problems,
                                  bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  int32_t status = check_arguments(arrivals, flags, people, rows, error);
  if (status == BPJS_OK)
    status = bpjs_arrivals_fetch(arrivals, error);
  if (status != BPJS_OK)
    return status;
  const int64_t count = arrivals->pending.release == NULL ? 0 : arrivals->pending.length;
  if (count > 0) {
    status = hand_over(arrivals, (flags & BPJS_PEOPLE_STOP) != 0, people, problems, error);
  } else {
    bpjs_people_unset_kept(people);
    bpjs_people_let_go(people);
  }
  if (status == BPJS_OK)
    *rows = count;
  return status;
}
