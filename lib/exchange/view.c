#include "exchange/view.h"

#include <stddef.h>

/* So that no number of bytes overflows. */
#define ROWS_MOST (INT64_MAX / 32)

const char *bpjs_arrow_fault(const struct ArrowArray *array, int64_t n_buffers,
                             int64_t n_children) {
  if (array == NULL)
    return "the array is NULL";
  if (array->release == NULL)
    return "the array is released";
  if (array->length < 0 || array->offset < 0)
    return "the length or the offset of the array is negative";
  if (array->length > ROWS_MOST || array->offset > ROWS_MOST)
    return "the array is longer than memory";
  if (array->null_count < -1 || array->null_count > array->length)
    return "the array has fewer nulls than none, or more than rows";
  if (array->n_buffers != n_buffers || (n_buffers > 0 && array->buffers == NULL))
    return "the array has not the buffers of its format";
  if (array->n_children != n_children || (n_children > 0 && array->children == NULL))
    return "the array has not the columns of its schema";
  if (n_buffers > 0 && array->null_count > 0 && array->buffers[0] == NULL)
    return "the array has nulls, and no bits that say where";
  return NULL;
}

const uint8_t *bpjs_arrow_bits(const struct ArrowArray *array) {
  return array->n_buffers > 0 && array->null_count != 0 ? array->buffers[0] : NULL;
}

const char *bpjs_arrow_look(const struct ArrowArray *array, const bpjs_arrow_format *format,
                            int64_t from, int64_t count, bpjs_arrow_view *view) {
  const char *fault = bpjs_arrow_fault(array, format->buffers, 0);
  if (fault != NULL)
    return fault;
  if (array->length - count < from)
    return "the column has fewer rows than the table";
  if (format->buffers > 1 && count > 0 && array->buffers[1] == NULL)
    return "the column has rows, and no values";
  *view = (bpjs_arrow_view){.array = array,
                            .format = *format,
                            .first = array->offset + from,
                            .count = count,
                            .bits = bpjs_arrow_bits(array),
                            .bits_first = array->offset + from};
  return NULL;
}
