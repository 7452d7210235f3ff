#include "exchange/chunk.h"

#include "base/error.h"
#include "base/memory.h"

void *bpjs_chunk_memory(bpjs_chunk *chunk, int64_t count, size_t size) {
  void *block = bpjs_memory_new((size_t)count, size);
  if (block != NULL)
    chunk->blocks[chunk->count++] = block;
  return block;
}

void bpjs_chunk_free(void *chunk) {
  bpjs_chunk *own = chunk;
  if (own->array.release != NULL)
    own->array.release(&own->array);
  while (own->count > 0)
    bpjs_memory_free(own->blocks[--own->count]);
  bpjs_memory_free(own);
}

/* A row is given where it is in the table and in the column. */
static int32_t join_bits(bpjs_chunk_reading *reading, const struct ArrowArray *table) {
  bpjs_arrow_view *view = &reading->view;
  const uint8_t *outer = bpjs_arrow_bits(table);
  if (outer == NULL)
    return BPJS_OK;
  if (view->bits == NULL) {
    view->bits = outer;
    view->bits_first = table->offset;
    return BPJS_OK;
  }
  uint8_t *both = bpjs_chunk_memory(reading->chunk, view->count / 8 + 1, 1);
  if (both == NULL)
    return bpjs_error_memory(reading->error);
  for (int64_t i = 0; i < view->count; i++)
    if (bpjs_arrow_given(view, i) && bpjs_arrow_bit(outer, table->offset + i))
      both[i / 8] |= (uint8_t)(1U << i % 8);
  view->bits = both;
  view->bits_first = 0;
  return BPJS_OK;
}

/* One block is the values and the bits: there are no fewer bytes than bits ask for. */
static int32_t set_nothing(bpjs_chunk_reading *reading) {
  const uint8_t *zeros = bpjs_chunk_memory(reading->chunk, reading->view.count, 1);
  if (zeros == NULL)
    return bpjs_error_memory(reading->error);
  return bpjs_people_set(reading->people, reading->column->what, BPJS_PEOPLE_INT8, zeros, 0,
                         reading->view.count, zeros, 0, reading->error);
}

static int32_t set_numbers(bpjs_chunk_reading *reading) {
  const bpjs_arrow_view *view = &reading->view;
  const unsigned char *values = view->array->buffers[1];
  return bpjs_people_set(reading->people, reading->column->what, view->format.type,
                         values + view->first * view->format.width, 0, view->count, view->bits,
                         view->bits_first, reading->error);
}

static int32_t refuse(const bpjs_chunk_reading *reading, const char *fault) {
  return bpjs_error_argument(reading->error, BPJS_ERROR_ARGUMENT,
                             bpjs_people_name(reading->column->what), fault);
}

int32_t bpjs_chunk_column(bpjs_chunk_reading *reading, const struct ArrowArray *array) {
  const struct ArrowArray *table = &reading->chunk->array;
  const bpjs_arrival_column *column = reading->column;
  const char *fault =
      bpjs_arrow_look(array, &column->format, table->offset, table->length, &reading->view);
  if (fault != NULL)
    return refuse(reading, fault);
  if (column->has_dictionary != (array->dictionary != NULL))
    return refuse(reading, "either the schema or the array has a dictionary");
  if (column->has_dictionary) {
    fault = bpjs_arrow_look(array->dictionary, &column->dictionary, 0, array->dictionary->length,
                            &reading->dictionary);
    if (fault != NULL)
      return refuse(reading, fault);
  }
  if (column->format.kind == BPJS_ARROW_NOTHING)
    return set_nothing(reading);
  const int32_t status = join_bits(reading, table);
  if (status != BPJS_OK)
    return status;
  return column->format.kind == BPJS_ARROW_NUMBER && !column->has_dictionary
             ? set_numbers(reading)
             : bpjs_chunk_convert(reading);
}
