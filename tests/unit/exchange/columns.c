/* Every struct of the table can be told as columns, and each column has its unit. */
#include "arrow.h"

static int32_t int32_in(const char *bytes) {
  int32_t number;
  memcpy(&number, bytes, sizeof number);
  return number;
}

/* One pair: "unit", and what the table says of the field. */
static void metadata_is(const char *bytes, const char *unit) {
  ck_assert_int_eq(int32_in(bytes), 1);
  ck_assert_int_eq(int32_in(bytes + 4), 4);
  ck_assert_int_eq(memcmp(bytes + 8, "unit", 4), 0);
  ck_assert_int_eq(int32_in(bytes + 12), (int)strlen(unit));
  ck_assert_int_eq(memcmp(bytes + 16, unit, strlen(unit)), 0);
}

static const char *format_of(const char *type, const char *unit, int64_t length) {
  if (length > 0)
    return "u";
  if (strncmp(unit, "day", 3) == 0 && (unit[3] == '\0' || unit[3] == ' '))
    return "tdD";
  return strcmp(type, "int32_t") == 0    ? "i"
         : strcmp(type, "uint32_t") == 0 ? "I"
         : strcmp(type, "int64_t") == 0  ? "l"
         : strcmp(type, "double") == 0   ? "g"
                                         : "?";
}

static void columns_are_fields(int64_t i) {
  table made = exported(bpjs_abi_text(BPJS_ABI_STRUCT, i, 0), NULL, 0);
  int64_t k = 0;
  for (int64_t j = 0; j < bpjs_abi_number(BPJS_ABI_FIELD, i, 0); j++) {
    const char *name = bpjs_abi_text(BPJS_ABI_FIELD, i, j);
    const char *unit = bpjs_abi_text(BPJS_ABI_FIELD_UNIT, i, j);
    if (strcmp(name, "struct_size") == 0 || strcmp(unit, "zero") == 0)
      continue;
    ck_assert_int_lt(k, made.schema.n_children);
    const struct ArrowSchema *child = made.schema.children[k++];
    ck_assert_str_eq(child->name, name);
    ck_assert_str_eq(child->format, format_of(bpjs_abi_text(BPJS_ABI_FIELD_TYPE, i, j), unit,
                                              bpjs_abi_number(BPJS_ABI_FIELD_LENGTH, i, j)));
    metadata_is(child->metadata, unit);
    ck_assert_int_eq(child->flags, child->format[0] == 't' && strchr(unit, '=') != NULL
                                       ? ARROW_FLAG_NULLABLE
                                       : 0);
  }
  ck_assert_int_eq(k, made.schema.n_children);
  released(&made);
}

START_TEST(every_struct_has_a_column_a_field) {
  const int64_t structs = bpjs_abi_number(BPJS_ABI_STRUCT, 0, 0);
  ck_assert_int_gt(structs, 20);
  for (int64_t i = 0; i < structs; i++)
    columns_are_fields(i);
}
END_TEST

SUITE("exchange.columns", every_struct_has_a_column_a_field)
