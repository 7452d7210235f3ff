#include "table.h"

#include <string.h>

ffi_type *table_type(const char *text) {
  static const struct {
    const char *name;
    ffi_type *type;
  } types[] = {
      {"void", &ffi_type_void},      {"char", &ffi_type_schar},
      {"int8_t", &ffi_type_sint8},   {"uint8_t", &ffi_type_uint8},
      {"int16_t", &ffi_type_sint16}, {"uint16_t", &ffi_type_uint16},
      {"int32_t", &ffi_type_sint32}, {"uint32_t", &ffi_type_uint32},
      {"int64_t", &ffi_type_sint64}, {"uint64_t", &ffi_type_uint64},
      {"double", &ffi_type_double},
  };
  size_t length = strlen(text);
  if (length > 0 && text[length - 1] == '*')
    return &ffi_type_pointer;
  for (size_t i = 0; i < sizeof types / sizeof types[0]; i++)
    if (strcmp(text, types[i].name) == 0)
      return types[i].type;
  return NULL;
}
