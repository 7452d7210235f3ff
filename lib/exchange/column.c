#include "exchange/column.h"

#include <string.h>

#include "bpjsstat/abi.h"

int64_t bpjs_column_struct(const char *name, int64_t length) {
  const int64_t count = bpjs_abi_number(BPJS_ABI_STRUCT, 0, 0);
  for (int64_t i = 0; i < count; i++) {
    const char *known = bpjs_abi_text(BPJS_ABI_STRUCT, i, 0);
    if ((int64_t)strlen(known) == length && memcmp(known, name, (size_t)length) == 0)
      return i;
  }
  return -1;
}

static bool begins(const char *unit, const char *word) {
  const size_t length = strlen(word);
  return strncmp(unit, word, length) == 0 && (unit[length] == '\0' || unit[length] == ' ');
}

static bool is_hidden(int64_t structure, int64_t field) {
  return strcmp(bpjs_abi_text(BPJS_ABI_FIELD, structure, field), "struct_size") == 0 ||
         begins(bpjs_abi_text(BPJS_ABI_FIELD_UNIT, structure, field), "zero");
}

/* "day 0=none", "day 2147483647=open": the number before the sign. */
static bool read_none(const char *unit, int32_t *none) {
  const char *sign = strchr(unit, '=');
  if (sign == NULL)
    return false;
  const char *digit = sign;
  while (digit[-1] != ' ')
    digit--;
  for (*none = 0; digit < sign; digit++)
    *none = *none * 10 + (*digit - '0');
  return true;
}

static void describe(int64_t structure, int64_t field, bpjs_column *column) {
  static const struct {
    const char *type, *format;
    size_t width;
  } plain[] = {{"int32_t", "i", 4}, {"uint32_t", "I", 4}, {"int64_t", "l", 8}, {"double", "g", 8}};
  const char *type = bpjs_abi_text(BPJS_ABI_FIELD_TYPE, structure, field);
  const char *unit = bpjs_abi_text(BPJS_ABI_FIELD_UNIT, structure, field);
  const int64_t length = bpjs_abi_number(BPJS_ABI_FIELD_LENGTH, structure, field);
  *column =
      (bpjs_column){.name = bpjs_abi_text(BPJS_ABI_FIELD, structure, field),
                    .format = "u",
                    .unit = unit,
                    .offset = (size_t)bpjs_abi_number(BPJS_ABI_FIELD_OFFSET, structure, field),
                    .width = (size_t)length,
                    .is_text = length > 0};
  for (size_t k = 0; length == 0 && k < sizeof plain / sizeof *plain; k++)
    if (strcmp(type, plain[k].type) == 0) {
      column->format = plain[k].format;
      column->width = plain[k].width;
    }
  if (begins(unit, "day")) {
    column->format = "tdD";
    column->has_none = read_none(unit, &column->none);
  }
}

bool bpjs_column_at(int64_t structure, int64_t k, bpjs_column *column) {
  const int64_t fields = bpjs_abi_number(BPJS_ABI_FIELD, structure, 0);
  for (int64_t field = 0; field < fields; field++)
    if (!is_hidden(structure, field) && k-- == 0) {
      describe(structure, field, column);
      return true;
    }
  return false;
}

int64_t bpjs_column_count(int64_t structure) {
  const int64_t fields = bpjs_abi_number(BPJS_ABI_FIELD, structure, 0);
  int64_t count = 0;
  for (int64_t field = 0; field < fields; field++)
    count += !is_hidden(structure, field);
  return count;
}
