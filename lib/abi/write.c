/* The table whole: as JSON, and as declarations in C. */
#include <string.h>

#include "base/buffer.h"
#include "base/error.h"
#include "base/json.h"
#include "bpjsstat.h"

/* A member of an object: where it is in the table, and whether it is a number. */
typedef struct property {
  const char *key;
  int32_t item;
  int is_number;
} property;

static const property handle[] = {{"name", BPJS_ABI_HANDLE, 0},
                                  {"since", BPJS_ABI_HANDLE_SINCE, 0},
                                  {"about", BPJS_ABI_HANDLE_ABOUT, 0},
                                  {NULL, 0, 0}};
static const property function[] = {{"name", BPJS_ABI_FUNCTION, 0},
                                    {"returns", BPJS_ABI_FUNCTION_RETURN, 0},
                                    {"since", BPJS_ABI_FUNCTION_SINCE, 0},
                                    {"about", BPJS_ABI_FUNCTION_ABOUT, 0},
                                    {NULL, 0, 0}};
static const property argument[] = {{"name", BPJS_ABI_ARGUMENT, 0},
                                    {"type", BPJS_ABI_ARGUMENT_TYPE, 0},
                                    {"role", BPJS_ABI_ARGUMENT_ROLE, 0},
                                    {"unit", BPJS_ABI_ARGUMENT_UNIT, 0},
                                    {NULL, 0, 0}};
static const property structure[] = {
    {"name", BPJS_ABI_STRUCT, 0},        {"size", BPJS_ABI_STRUCT_SIZE, 1},
    {"least", BPJS_ABI_STRUCT_LEAST, 1}, {"since", BPJS_ABI_STRUCT_SINCE, 0},
    {"about", BPJS_ABI_STRUCT_ABOUT, 0}, {NULL, 0, 0}};
static const property field[] = {
    {"name", BPJS_ABI_FIELD, 0},          {"type", BPJS_ABI_FIELD_TYPE, 0},
    {"length", BPJS_ABI_FIELD_LENGTH, 1}, {"offset", BPJS_ABI_FIELD_OFFSET, 1},
    {"since", BPJS_ABI_FIELD_SINCE, 0},   {"unit", BPJS_ABI_FIELD_UNIT, 0},
    {"about", BPJS_ABI_FIELD_ABOUT, 0},   {NULL, 0, 0}};
static const property enumeration[] = {{"name", BPJS_ABI_ENUM, 0},
                                       {"kind", BPJS_ABI_ENUM_KIND, 0},
                                       {"since", BPJS_ABI_ENUM_SINCE, 0},
                                       {"about", BPJS_ABI_ENUM_ABOUT, 0},
                                       {NULL, 0, 0}};

static void add_properties(bpjs_json *json, const property *one, int64_t i, int64_t j) {
  for (; one->key != NULL; one++)
    if (one->is_number)
      bpjs_json_integer(json, one->key, bpjs_abi_number(one->item, i, j));
    else
      bpjs_json_string(json, one->key, bpjs_abi_text(one->item, i, j));
}

/* Each group an object, each with an array of its members if it has any. */
static void add_groups(bpjs_json *json, const char *key, const property *group, const char *members,
                       const property *member) {
  bpjs_json_open_array(json, key);
  const int64_t groups = bpjs_abi_number(group->item, 0, 0);
  for (int64_t i = 0; i < groups; i++) {
    bpjs_json_open_object(json, NULL);
    add_properties(json, group, i, 0);
    if (member != NULL) {
      bpjs_json_open_array(json, members);
      const int64_t count = bpjs_abi_number(member->item, i, 0);
      for (int64_t j = 0; j < count; j++) {
        bpjs_json_open_object(json, NULL);
        add_properties(json, member, i, j);
        bpjs_json_close_object(json);
      }
      bpjs_json_close_array(json);
    }
    bpjs_json_close_object(json);
  }
  bpjs_json_close_array(json);
}

static int is_statuses(int64_t i) {
  return strcmp(bpjs_abi_text(BPJS_ABI_ENUM, i, 0), "bpjs_status") == 0;
}

/* Enumerators in one list: the statuses, or all others with their enum. */
static void add_constants(bpjs_json *json, const char *key, int statuses) {
  bpjs_json_open_array(json, key);
  for (int64_t i = 0; i < bpjs_abi_number(BPJS_ABI_ENUM, 0, 0); i++)
    for (int64_t j = 0; j < bpjs_abi_number(BPJS_ABI_ENUMERATOR, i, 0); j++) {
      if (is_statuses(i) != statuses)
        continue;
      bpjs_json_open_object(json, NULL);
      bpjs_json_string(json, "name", bpjs_abi_text(BPJS_ABI_ENUMERATOR, i, j));
      bpjs_json_integer(json, "value", bpjs_abi_number(BPJS_ABI_ENUMERATOR_VALUE, i, j));
      if (!statuses)
        bpjs_json_string(json, "enum", bpjs_abi_text(BPJS_ABI_ENUM, i, 0));
      bpjs_json_string(json, "since", bpjs_abi_text(BPJS_ABI_ENUMERATOR_SINCE, i, j));
      bpjs_json_string(json, "about", bpjs_abi_text(BPJS_ABI_ENUMERATOR_ABOUT, i, j));
      bpjs_json_close_object(json);
    }
  bpjs_json_close_array(json);
}

static void write_json(bpjs_buffer *buffer) {
  bpjs_json json = {.buffer = buffer};
  const uint64_t fingerprint = (uint64_t)bpjs_abi_number(BPJS_ABI_FINGERPRINT, 0, 0);
  char digits[17] = "";
  for (int k = 0; k < 16; k++)
    digits[k] = "0123456789abcdef"[fingerprint >> (60 - 4 * k) & 15];
  bpjs_json_open_object(&json, NULL);
  bpjs_json_string(&json, "version", bpjs_version());
  bpjs_json_integer(&json, "level", bpjs_abi_number(BPJS_ABI_LEVEL, 0, 0));
  bpjs_json_string(&json, "fingerprint", digits);
  add_groups(&json, "functions", function, "arguments", argument);
  add_groups(&json, "handles", handle, NULL, NULL);
  add_groups(&json, "structs", structure, "fields", field);
  add_groups(&json, "enums", enumeration, NULL, NULL);
  add_constants(&json, "constants", 0);
  add_constants(&json, "statuses", 1);
  bpjs_json_close_object(&json);
}

static void add(bpjs_buffer *buffer, const char *a, const char *b, const char *c) {
  bpjs_buffer_add_text(buffer, a);
  bpjs_buffer_add_text(buffer, b);
  bpjs_buffer_add_text(buffer, c);
}

/* "int32_t kind", "char name[64]", "bpjs_law *law". */
static void add_declarator(bpjs_buffer *buffer, const char *type, const char *name,
                           int64_t length) {
  const size_t last = strlen(type);
  add(buffer, type, last > 0 && type[last - 1] == '*' ? "" : " ", name);
  if (length > 0) {
    bpjs_buffer_add_text(buffer, "[");
    bpjs_buffer_add_integer(buffer, length);
    bpjs_buffer_add_text(buffer, "]");
  }
}

static void declare_enum(bpjs_buffer *buffer, int64_t i) {
  add(buffer, "enum ", bpjs_abi_text(BPJS_ABI_ENUM, i, 0), " {\n");
  const int64_t count = bpjs_abi_number(BPJS_ABI_ENUMERATOR, i, 0);
  for (int64_t j = 0; j < count; j++) {
    add(buffer, "  ", bpjs_abi_text(BPJS_ABI_ENUMERATOR, i, j), " = ");
    bpjs_buffer_add_integer(buffer, bpjs_abi_number(BPJS_ABI_ENUMERATOR_VALUE, i, j));
    bpjs_buffer_add_text(buffer, j + 1 < count ? ",\n" : "\n");
  }
  bpjs_buffer_add_text(buffer, "};\n");
}

static void declare_struct(bpjs_buffer *buffer, int64_t i) {
  const char *name = bpjs_abi_text(BPJS_ABI_STRUCT, i, 0);
  add(buffer, "typedef struct ", name, " {\n");
  const int64_t count = bpjs_abi_number(BPJS_ABI_FIELD, i, 0);
  for (int64_t j = 0; j < count; j++) {
    bpjs_buffer_add_text(buffer, "  ");
    add_declarator(buffer, bpjs_abi_text(BPJS_ABI_FIELD_TYPE, i, j),
                   bpjs_abi_text(BPJS_ABI_FIELD, i, j),
                   bpjs_abi_number(BPJS_ABI_FIELD_LENGTH, i, j));
    bpjs_buffer_add_text(buffer, ";\n");
  }
  add(buffer, "} ", name, ";\n");
}

static void declare_function(bpjs_buffer *buffer, int64_t i) {
  add_declarator(buffer, bpjs_abi_text(BPJS_ABI_FUNCTION_RETURN, i, 0),
                 bpjs_abi_text(BPJS_ABI_FUNCTION, i, 0), 0);
  const int64_t count = bpjs_abi_number(BPJS_ABI_ARGUMENT, i, 0);
  bpjs_buffer_add_text(buffer, count == 0 ? "(void" : "(");
  for (int64_t j = 0; j < count; j++) {
    bpjs_buffer_add_text(buffer, j > 0 ? ", " : "");
    add_declarator(buffer, bpjs_abi_text(BPJS_ABI_ARGUMENT_TYPE, i, j),
                   bpjs_abi_text(BPJS_ABI_ARGUMENT, i, j), 0);
  }
  bpjs_buffer_add_text(buffer, ");\n");
}

/* Structs that are not of the table, such as Arrow's: each once, without its fields. */
static void declare_foreign(bpjs_buffer *buffer) {
  static const char *const foreign[] = {"ArrowSchema", "ArrowArray", "ArrowArrayStream"};
  for (size_t k = 0; k < sizeof foreign / sizeof *foreign; k++)
    add(buffer, "struct ", foreign[k], ";\n");
}

static void write_c(bpjs_buffer *buffer) {
  declare_foreign(buffer);
  for (int64_t i = 0; i < bpjs_abi_number(BPJS_ABI_HANDLE, 0, 0); i++) {
    const char *name = bpjs_abi_text(BPJS_ABI_HANDLE, i, 0);
    add(buffer, "typedef struct ", name, " ");
    add(buffer, name, ";\n", "");
  }
  for (int64_t i = 0; i < bpjs_abi_number(BPJS_ABI_ENUM, 0, 0); i++)
    declare_enum(buffer, i);
  for (int64_t i = 0; i < bpjs_abi_number(BPJS_ABI_STRUCT, 0, 0); i++)
    declare_struct(buffer, i);
  for (int64_t i = 0; i < bpjs_abi_number(BPJS_ABI_FUNCTION, 0, 0); i++)
    declare_function(buffer, i);
}

int32_t bpjs_abi_write(int32_t format, char *out, int64_t capacity, int64_t *length,
                       bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  int32_t status = bpjs_buffer_check_out(out, capacity, length, error);
  if (status != BPJS_OK)
    return status;
  if (format != BPJS_FORMAT_JSON && format != BPJS_FORMAT_C)
    return bpjs_error_number(error, BPJS_ERROR_ARGUMENT, "format", format,
                             "the table is written as JSON or C");
  bpjs_buffer buffer = {0};
  if (format == BPJS_FORMAT_JSON)
    write_json(&buffer);
  else
    write_c(&buffer);
  return bpjs_buffer_deliver(&buffer, out, capacity, length, error);
}
