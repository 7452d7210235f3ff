/* Structs that libffi lays out from the fields of the table are laid out as
 * the table says: a binding may trust either. */
#include <stdio.h>
#include <stdlib.h>

#include "table.h"

static int failures;

static void compare(const char *structure, const char *what, int64_t table, size_t ffi) {
  if (table != (int64_t)ffi) {
    printf("%s.%s: table %lld, libffi %zu\n", structure, what, (long long)table, ffi);
    failures++;
  }
}

static size_t elements_of(int64_t i, int64_t j) {
  int64_t length = bpjs_abi_number(BPJS_ABI_FIELD_LENGTH, i, j);
  return length == 0 ? 1 : (size_t)length;
}

/* libffi has no arrays: an array is its elements, one after the other. */
static void check_struct(int64_t i) {
  const char *name = bpjs_abi_text(BPJS_ABI_STRUCT, i, 0);
  int64_t fields = bpjs_abi_number(BPJS_ABI_FIELD, i, 0);
  size_t count = 0;
  for (int64_t j = 0; j < fields; j++)
    count += elements_of(i, j);
  ffi_type **elements = calloc(count + 1, sizeof(ffi_type *));
  size_t *offsets = calloc(count + 1, sizeof(size_t));
  if (elements == NULL || offsets == NULL)
    abort();
  size_t at = 0;
  for (int64_t j = 0; j < fields; j++)
    for (size_t k = elements_of(i, j); k > 0; k--)
      elements[at++] = table_type(bpjs_abi_text(BPJS_ABI_FIELD_TYPE, i, j));
  ffi_type structure = {.type = FFI_TYPE_STRUCT, .elements = elements};
  if (ffi_get_struct_offsets(FFI_DEFAULT_ABI, &structure, offsets) != FFI_OK) {
    printf("%s: libffi refuses it\n", name);
    failures++;
  } else {
    at = 0;
    int64_t least = bpjs_abi_number(BPJS_ABI_STRUCT_LEAST, i, 0);
    int ends = 0;
    for (int64_t j = 0; j < fields; j++) {
      compare(name, bpjs_abi_text(BPJS_ABI_FIELD, i, j),
              bpjs_abi_number(BPJS_ABI_FIELD_OFFSET, i, j), offsets[at]);
      at += elements_of(i, j);
      ends += least == (int64_t)(at < count ? offsets[at] : structure.size);
    }
    compare(name, "size", bpjs_abi_number(BPJS_ABI_STRUCT_SIZE, i, 0), structure.size);
    if (ends != 1) {
      printf("%s: the least size is not the end of a field\n", name);
      failures++;
    }
  }
  free(elements);
  free(offsets);
}

int main(void) {
  int64_t count = bpjs_abi_number(BPJS_ABI_STRUCT, 0, 0);
  for (int64_t i = 0; i < count; i++)
    check_struct(i);
  printf("%lld structs laid out\n", (long long)count);
  return failures > 0 || count == 0;
}
