#include "exchange/structs.h"

#include <string.h>

#include "base/error.h"
#include "bpjsstat/abi.h"
#include "exchange/column.h"

static uint32_t stamp(const unsigned char *item) {
  uint32_t size;
  memcpy(&size, item, sizeof size);
  return size;
}

static int32_t wrong_size(int64_t row, bpjs_error *error) {
  return bpjs_error_set(error, BPJS_ERROR_STRUCT_SIZE,
                        &(bpjs_place){.row = row, .field = "structs"},
                        "struct_size is not set, too small, not that of the first, or the struct "
                        "is cut");
}

/* All are of the size of the first, and whole. */
static int32_t measure(bpjs_structs *of, int64_t length, bpjs_error *error) {
  if (length == 0)
    return BPJS_OK;
  if (length < (int64_t)sizeof(uint32_t))
    return wrong_size(1, error);
  of->stride = stamp(of->bytes);
  if ((int64_t)of->stride < bpjs_abi_number(BPJS_ABI_STRUCT_LEAST, of->structure, 0))
    return wrong_size(1, error);
  of->count = length / (int64_t)of->stride;
  for (int64_t i = 0; i < of->count; i++)
    if (stamp(of->bytes + (size_t)i * of->stride) != of->stride)
      return wrong_size(i + 1, error);
  return length % (int64_t)of->stride == 0 ? BPJS_OK : wrong_size(of->count + 1, error);
}

int32_t bpjs_structs_in(const char *name, int64_t name_length, const char *structs, int64_t length,
                        bpjs_structs *of, bpjs_error *error) {
  if (name == NULL || name_length < 0)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "name",
                               name == NULL ? "name is NULL" : "its length is negative");
  const int64_t structure = bpjs_column_struct(name, name_length);
  if (structure < 0)
    return bpjs_error_set(
        error, BPJS_ERROR_UNKNOWN,
        &(bpjs_place){.field = "name", .value = name, .value_length = name_length},
        "no struct of the library has this name");
  if (length < 0 || (structs == NULL && length > 0))
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "structs",
                               length < 0 ? "their length is negative" : "structs is NULL");
  *of = (bpjs_structs){.structure = structure, .bytes = (const unsigned char *)structs};
  return measure(of, length, error);
}
