#include <inttypes.h>
#include <stdio.h>

#include "base/error.h"
#include "base/memory.h"
#include "base/problems.h"
#include "exchange/cell.h"
#include "exchange/chunk.h"

enum { PROBLEMS_MOST = 10000 };

/* Of the values of a dictionary, what each is once it was read: 0 until then, and of
 * what is bad always. */
typedef struct conversion {
  bpjs_chunk_reading *reading;
  bpjs_words words;
  bpjs_arrow_cell cell;
  int64_t *values;
  uint8_t *bits;
  int64_t *known;
  uint8_t *kinds;
} conversion;

static int32_t tell(const conversion *c, int64_t row, bpjs_error *error) {
  const bpjs_arrow_cell *cell = &c->cell;
  const bpjs_place place = {.row = row + 1,
                            .field = bpjs_people_name(c->reading->column->what),
                            .value = cell->text,
                            .value_length = cell->text_length};
  return bpjs_error_set(error, cell->status, &place, "%s", cell->message);
}

static void read_index(conversion *c, int64_t row) {
  const bpjs_chunk_reading *reading = c->reading;
  bpjs_arrow_cell *cell = &c->cell;
  bpjs_arrow_cell_read(&reading->view, &c->words, row, cell);
  if (cell->kind == BPJS_CELL_NULL)
    return;
  const int64_t index = cell->value;
  if (cell->kind == BPJS_CELL_BAD || index < 0 || index >= reading->dictionary.count) {
    if (cell->kind != BPJS_CELL_BAD)
      cell->text_length = snprintf(cell->digits, sizeof cell->digits, "%" PRId64, index);
    cell->kind = BPJS_CELL_BROKEN;
    cell->status = BPJS_ERROR_RANGE;
    cell->message = "the dictionary has no such value";
    return;
  }
  cell->kind = c->kinds[index];
  cell->value = c->known[index];
  if (cell->kind != 0)
    return;
  bpjs_arrow_cell_read(&reading->dictionary, &c->words, index, cell);
  if (cell->kind <= BPJS_CELL_GIVEN) {
    c->kinds[index] = (uint8_t)cell->kind;
    c->known[index] = cell->value;
  }
}

/* What is bad is a number that no column may have, so that the row stays bad. */
static int32_t add_bad(conversion *c, int64_t row) {
  const bpjs_chunk_reading *reading = c->reading;
  if (reading->stops || c->cell.kind == BPJS_CELL_BROKEN)
    return tell(c, row, reading->error);
  c->values[row] = INT64_MIN;
  if (reading->problems == NULL || bpjs_problems_count(reading->problems) >= PROBLEMS_MOST)
    return BPJS_OK;
  bpjs_error problem = {.struct_size = sizeof problem};
  tell(c, row, &problem);
  return bpjs_problems_add(reading->problems, &problem) == BPJS_OK
             ? BPJS_OK
             : bpjs_error_memory(reading->error);
}

static int32_t convert_row(conversion *c, int64_t row) {
  bpjs_arrow_cell *cell = &c->cell;
  if (c->kinds != NULL)
    read_index(c, row);
  else
    bpjs_arrow_cell_read(&c->reading->view, &c->words, row, cell);
  if (cell->kind == BPJS_CELL_NULL)
    return BPJS_OK;
  c->bits[row / 8] |= (uint8_t)(1U << row % 8);
  c->values[row] = cell->value;
  return cell->kind == BPJS_CELL_GIVEN ? BPJS_OK : add_bad(c, row);
}

static int32_t convert(conversion *c) {
  const bpjs_chunk_reading *reading = c->reading;
  const int64_t count = reading->view.count;
  c->values = bpjs_chunk_memory(reading->chunk, count, sizeof *c->values);
  c->bits = c->values == NULL ? NULL : bpjs_chunk_memory(reading->chunk, count / 8 + 1, 1);
  if (c->bits == NULL)
    return bpjs_error_memory(reading->error);
  int32_t status = BPJS_OK;
  for (int64_t row = 0; status == BPJS_OK && row < count; row++)
    status = convert_row(c, row);
  if (status != BPJS_OK)
    return status;
  return bpjs_people_set(reading->people, reading->column->what, BPJS_PEOPLE_INT64, c->values, 0,
                         count, c->bits, 0, reading->error);
}

int32_t bpjs_chunk_convert(bpjs_chunk_reading *reading) {
  conversion c = {.reading = reading};
  bpjs_words_of(reading->column->what, &c.words);
  if (!reading->column->has_dictionary)
    return convert(&c);
  const size_t count = (size_t)reading->dictionary.count;
  c.known = bpjs_memory_new(count + 1, sizeof *c.known);
  c.kinds = c.known == NULL ? NULL : bpjs_memory_new(count + 1, 1);
  const int32_t status = c.kinds == NULL ? bpjs_error_memory(reading->error) : convert(&c);
  bpjs_memory_free(c.known);
  bpjs_memory_free(c.kinds);
  return status;
}
