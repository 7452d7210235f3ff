#include "exchange/array.h"

#include <string.h>

#include "base/error.h"
#include "base/memory.h"
#include "base/utf8.h"
#include "exchange/column.h"

/* What a column owns: the bits that say which rows have a value, then its data; of a
 * text where each ends, and the bytes. */
typedef struct parts {
  const void *buffers[3];
  void *validity, *data, *bytes;
} parts;

static void free_parts(parts *own) {
  bpjs_memory_free(own->validity);
  bpjs_memory_free(own->data);
  bpjs_memory_free(own->bytes);
  bpjs_memory_free(own);
}

static void release_column(struct ArrowArray *array) {
  free_parts(array->private_data);
  array->release = NULL;
}

/* A child that was moved out has no release here any more. */
static void release_all(struct ArrowArray *array) {
  for (int64_t k = 0; k < array->n_children; k++)
    if (array->children[k]->release != NULL)
      array->children[k]->release(array->children[k]);
  bpjs_memory_free(array->private_data);
  array->release = NULL;
}

/* Where a field of a row is; NULL if its struct is older than the field. */
static const unsigned char *field_at(const bpjs_structs *of, const bpjs_column *column,
                                     int64_t row) {
  return column->offset + column->width <= of->stride
             ? of->bytes + (size_t)row * of->stride + column->offset
             : NULL;
}

static bool fill_numbers(const bpjs_structs *of, const bpjs_column *column, parts *own) {
  own->data = bpjs_memory_new((size_t)of->count, column->width);
  if (own->data == NULL)
    return false;
  for (int64_t i = 0; i < of->count; i++) {
    const unsigned char *field = field_at(of, column, i);
    if (field != NULL)
      memcpy((unsigned char *)own->data + (size_t)i * column->width, field, column->width);
  }
  return true;
}

/* Marks the days that are days. */
static bool fill_validity(const bpjs_structs *of, const bpjs_column *column, parts *own,
                          int64_t *null_count) {
  unsigned char *bits = own->validity = bpjs_memory_new((size_t)of->count / 8 + 1, 1);
  const int32_t *days = own->data;
  if (bits == NULL)
    return false;
  for (int64_t i = 0; i < of->count; i++)
    if (days[i] != column->none)
      bits[i / 8] |= (unsigned char)(1 << i % 8);
    else
      ++*null_count;
  return true;
}

/* Each text ends at its NUL, or with its field. */
static size_t text_length(const unsigned char *field, size_t width) {
  const unsigned char *end = field == NULL ? NULL : memchr(field, 0, width);
  return field == NULL ? 0 : end == NULL ? width : (size_t)(end - field);
}

static int32_t measure(const bpjs_structs *of, const bpjs_column *column, int32_t *ends,
                       bpjs_error *error) {
  int64_t total = 0;
  for (int64_t i = 0; i < of->count; i++) {
    const unsigned char *field = field_at(of, column, i);
    const int64_t length = (int64_t)text_length(field, column->width);
    const bpjs_place place = {.row = i + 1, .field = column->name};
    if (length > 0 && bpjs_utf8_valid((const char *)field, length) != length)
      return bpjs_error_set(error, BPJS_ERROR_ENCODING, &place, "the text is not UTF-8");
    total += length;
    if (total > INT32_MAX)
      return bpjs_error_set(error, BPJS_ERROR_LIMIT, &place, "the texts are beyond 2 GiB");
    ends[i + 1] = (int32_t)total;
  }
  return BPJS_OK;
}

static int32_t fill_texts(const bpjs_structs *of, const bpjs_column *column, parts *own,
                          bpjs_error *error) {
  int32_t *ends = own->data = bpjs_memory_new((size_t)of->count + 1, sizeof *ends);
  if (ends == NULL)
    return bpjs_error_memory(error);
  const int32_t status = measure(of, column, ends, error);
  if (status != BPJS_OK)
    return status;
  char *bytes = own->bytes = bpjs_memory_new((size_t)ends[of->count] + 1, 1);
  if (bytes == NULL)
    return bpjs_error_memory(error);
  for (int64_t i = 0; i < of->count; i++)
    if (ends[i + 1] > ends[i])
      memcpy(bytes + ends[i], field_at(of, column, i), (size_t)(ends[i + 1] - ends[i]));
  return BPJS_OK;
}

static int32_t add_column(const bpjs_structs *of, const bpjs_column *column,
                          struct ArrowArray *array, bpjs_error *error) {
  int64_t null_count = 0;
  int32_t status = BPJS_OK;
  parts *own = bpjs_memory_new(1, sizeof *own);
  if (own == NULL)
    return bpjs_error_memory(error);
  if (column->is_text)
    status = fill_texts(of, column, own, error);
  else if (!fill_numbers(of, column, own) ||
           (column->has_none && !fill_validity(of, column, own, &null_count)))
    status = bpjs_error_memory(error);
  if (status != BPJS_OK) {
    free_parts(own);
    return status;
  }
  own->buffers[0] = own->validity;
  own->buffers[1] = own->data;
  own->buffers[2] = own->bytes;
  *array = (struct ArrowArray){.length = of->count,
                               .null_count = null_count,
                               .n_buffers = column->is_text ? 3 : 2,
                               .buffers = own->buffers,
                               .release = release_column,
                               .private_data = own};
  return BPJS_OK;
}

int32_t bpjs_array_of(const bpjs_structs *structs, struct ArrowArray *array, bpjs_error *error) {
  const size_t count = (size_t)bpjs_column_count(structs->structure);
  /* The children, behind them where they are, and the one buffer of a struct array, which
   * is none. */
  struct ArrowArray *children =
      bpjs_memory_new(count + 1, sizeof *children + sizeof(struct ArrowArray *));
  if (children == NULL)
    return bpjs_error_memory(error);
  struct ArrowArray **places = (struct ArrowArray **)(void *)(children + count);
  struct ArrowArray made = {.length = structs->count,
                            .n_buffers = 1,
                            .buffers = (const void **)(void *)(places + count),
                            .children = places,
                            .release = release_all,
                            .private_data = children};
  bpjs_column column;
  while (bpjs_column_at(structs->structure, made.n_children, &column)) {
    places[made.n_children] = &children[made.n_children];
    const int32_t status = add_column(structs, &column, &children[made.n_children], error);
    if (status != BPJS_OK) {
      release_all(&made);
      return status;
    }
    made.n_children++;
  }
  *array = made;
  return BPJS_OK;
}
