/* What came out of a call, as text. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bpjsstat.h"
#include "call.h"

void show_text(char *out, int64_t capacity, const char *text, int64_t length) {
  char *to = out + strlen(out), *end = out + capacity - 8;
  for (int64_t k = 0; k < length && to < end; k++) {
    unsigned char byte = (unsigned char)text[k];
    if (byte == '\n' || byte == '\r' || byte == '\t' || byte == '\\') {
      *to++ = '\\';
      *to++ = byte == '\n' ? 'n' : byte == '\r' ? 'r' : byte == '\t' ? 't' : '\\';
    } else if (byte < 0x20) {
      to += sprintf(to, "\\x%02x", byte);
    } else {
      *to++ = (char)byte;
    }
  }
  *to = '\0';
}

static void add(char *out, int64_t capacity, const char *text) {
  show_text(out, capacity, text, (int64_t)strlen(text));
}

static void add_number(char *out, int64_t capacity, int64_t number) {
  char text[24];
  snprintf(text, sizeof text, "%" PRId64, number);
  add(out, capacity, text);
}

/* A sum of enumerators of enum e, and what is left of it. */
static void add_flags(char *out, int64_t capacity, int64_t e, int64_t number) {
  int written = 0;
  for (int64_t j = 0; j < bpjs_abi_number(BPJS_ABI_ENUMERATOR, e, 0); j++) {
    int64_t flag = bpjs_abi_number(BPJS_ABI_ENUMERATOR_VALUE, e, j);
    if (flag == 0 || (number & flag) != flag)
      continue;
    add(out, capacity, written++ > 0 ? "+" : "");
    add(out, capacity, bpjs_abi_text(BPJS_ABI_ENUMERATOR, e, j));
    number -= flag;
  }
  if (number != 0 || written == 0) {
    add(out, capacity, written > 0 ? "+" : "");
    add_number(out, capacity, number);
  }
}

/* A number as its unit has it: enumerators by name, days as dates. */
static void add_quantity(char *out, int64_t capacity, const char *unit, int64_t number) {
  char text[24];
  int64_t length = 0;
  for (int64_t e = 0; e < bpjs_abi_number(BPJS_ABI_ENUM, 0, 0); e++) {
    const char *name = bpjs_abi_text(BPJS_ABI_ENUM, e, 0), *word = unit + strcspn(unit, " ");
    size_t size = strlen(name);
    if (*word != ' ' || strncmp(word + 1, name, size) != 0 || (word[1 + size] & ~' ') != 0)
      continue;
    if (strcmp(bpjs_abi_text(BPJS_ABI_ENUM_KIND, e, 0), "sum") == 0) {
      add_flags(out, capacity, e, number);
      return;
    }
    for (int64_t j = 0; j < bpjs_abi_number(BPJS_ABI_ENUMERATOR, e, 0); j++)
      if (bpjs_abi_number(BPJS_ABI_ENUMERATOR_VALUE, e, j) == number) {
        add(out, capacity, bpjs_abi_text(BPJS_ABI_ENUMERATOR, e, j));
        return;
      }
  }
  bpjs_period day = {.struct_size = sizeof day,
                     .kind = BPJS_PERIOD_DAY,
                     .first_day = (int32_t)number,
                     .last_day = (int32_t)number};
  if (strncmp(unit, "day", 3) == 0 && (unit[3] & ~' ') == 0 && number == (int32_t)number &&
      bpjs_period_write(&day, text, sizeof text, &length, NULL) == BPJS_OK)
    show_text(out, capacity, text, length);
  else
    add_number(out, capacity, number);
}

/* Six digits, which a person can work out. */
static void add_real(char *out, int64_t capacity, double real) {
  char text[32];
  snprintf(text, sizeof text, "%.6g", real);
  add(out, capacity, text);
}

/* The fields that are not empty, without the size and an error's sentence. */
static void add_fields(int64_t s, const char *bytes, char *out, int64_t capacity) {
  int written = 0;
  for (int64_t j = 1; j < bpjs_abi_number(BPJS_ABI_FIELD, s, 0); j++) {
    const char *at = bytes + bpjs_abi_number(BPJS_ABI_FIELD_OFFSET, s, j);
    const char *type = bpjs_abi_text(BPJS_ABI_FIELD_TYPE, s, j);
    const char *name = bpjs_abi_text(BPJS_ABI_FIELD, s, j);
    int is_text = strcmp(type, "char") == 0, is_long = strcmp(type, "int64_t") == 0;
    int64_t number = 0;
    int32_t narrow = 0;
    if (strcmp(name, "message") == 0)
      continue;
    double real = 0;
    if (strcmp(type, "double") == 0)
      memcpy(&real, at, sizeof real);
    else if (is_long)
      memcpy(&number, at, sizeof number);
    else if (!is_text)
      memcpy(&narrow, at, sizeof narrow);
    if (!is_long && !is_text)
      number = narrow;
    if (is_text ? *at == '\0' : number == 0 && real == 0)
      continue;
    add(out, capacity, written++ > 0 ? ";" : "");
    add(out, capacity, name);
    add(out, capacity, "=");
    if (is_text)
      add(out, capacity, at);
    else if (real != 0)
      add_real(out, capacity, real);
    else
      add_quantity(out, capacity, bpjs_abi_text(BPJS_ABI_FIELD_UNIT, s, j), number);
  }
}

static void add_struct(const char *type, const void *bytes, char *text, char *exact,
                       int64_t capacity) {
  int64_t s = struct_of(type);
  if (!room_write_struct(bpjs_abi_text(BPJS_ABI_STRUCT, s, 0), bytes, text, exact, capacity))
    add_fields(s, bytes, text, capacity);
}

/* How many items of an array that is an output were written. */
static int64_t counted(const call *made, int j) {
  for (int k = 0; k < made->count; k++)
    if (strcmp(argument_name(made, k), "count") == 0) {
      int64_t count = *(const int64_t *)made->given[k].pointer;
      return count < made->lengths[j] ? count : made->lengths[j];
    }
  return made->lengths[j];
}

/* One struct, or as many as were asked for. */
static void add_structs(const call *made, int j, char *text, char *exact, int64_t capacity) {
  const char *type = argument_type(made, j), *bytes = made->given[j].pointer;
  int about = argument_about(made, j, "len:");
  int64_t count = about < 0 ? 1 : made->given[about].int64;
  for (int64_t k = 0; k < count; k++) {
    add(text, capacity, k > 0 ? " // " : "");
    add_struct(type, bytes + k * bpjs_abi_number(BPJS_ABI_STRUCT_SIZE, struct_of(type), 0), text,
               exact, capacity);
  }
}

/* One number, or as many as were asked for. */
static void add_quantities(const call *made, int j, char *text, int64_t capacity) {
  const int narrow = strcmp(argument_type(made, j), "int32_t *") == 0;
  const int about = argument_about(made, j, "len:");
  const int64_t count = about < 0 ? 1 : made->given[about].int64;
  for (int64_t k = 0; k < count; k++) {
    add(text, capacity, k > 0 ? " " : "");
    if (narrow)
      add_quantity(text, capacity, bpjs_abi_text(BPJS_ABI_ARGUMENT_UNIT, made->index, j),
                   ((const int32_t *)made->given[j].pointer)[k]);
    else
      add_number(text, capacity, ((const int64_t *)made->given[j].pointer)[k]);
  }
}

/* Bytes that are no text, as hexadecimal digits. */
static int is_bytes(const call *made, int j) {
  return strncmp(bpjs_abi_text(BPJS_ABI_ARGUMENT_UNIT, made->index, j), "bytes", 5) == 0;
}

static void add_bytes(char *out, int64_t capacity, const unsigned char *bytes, int64_t length) {
  for (int64_t k = 0; k < length; k++) {
    char digits[3];
    snprintf(digits, sizeof digits, "%02x", bytes[k]);
    add(out, capacity, digits);
  }
}

/* One output; false if the argument is none. */
static int add_output(const call *made, int j, char *text, char *exact, int64_t capacity) {
  const char *type = argument_type(made, j), *role = argument_role(made, j);
  const void *pointer = made->given[j].pointer;
  int is_out = strcmp(role, "out") == 0,
      is_inout = strcmp(role, "inout") == 0 || strncmp(role, "keep:", 5) == 0;
  if (strcmp(role, "own") == 0)
    handle_write(type, *(void *const *)pointer, made->columns, text, capacity);
  else if (is_inout && struct_of(type) < 0 && pointer != NULL)
    handle_write(type, pointer, made->columns, text, capacity);
  else if (!is_out || strcmp(argument_name(made, j), "error") == 0)
    return 0;
  else if (strcmp(type, "char *") == 0 && is_bytes(made, j))
    add_bytes(text, capacity, pointer, made->lengths[j]);
  else if (strcmp(type, "char *") == 0)
    show_text(text, capacity, pointer, made->lengths[j]);
  else if (strcmp(type, "int32_t *") == 0 ||
           (strcmp(type, "int64_t *") == 0 && argument_about(made, j, "len:") >= 0))
    add_quantities(made, j, text, capacity);
  else if (strcmp(type, "int64_t *") == 0 && argument_about(made, j, "cap:") >= 0)
    for (int64_t k = 0; k < counted(made, j); k++) {
      add(text, capacity, k > 0 ? " " : "");
      add_number(text, capacity, ((const int64_t *)pointer)[k]);
    }
  else if (strcmp(type, "int64_t *") == 0 && strcmp(argument_name(made, j), "length") == 0)
    return 0; /* of the text above */
  else if (strcmp(type, "int64_t *") == 0)
    add_number(text, capacity, *(const int64_t *)pointer);
  else
    add_structs(made, j, text, exact, capacity);
  return 1;
}

/* The unit of an argument, or of a field of one, by its name. */
static const char *unit_of(const call *made, const char *name) {
  for (int j = 0; j < made->count; j++) {
    if (strcmp(argument_name(made, j), name) == 0)
      return bpjs_abi_text(BPJS_ABI_ARGUMENT_UNIT, made->index, j);
    int64_t s = strcmp(argument_role(made, j), "in") == 0 ? struct_of(argument_type(made, j)) : -1;
    for (int64_t k = 0; s >= 0 && k < bpjs_abi_number(BPJS_ABI_FIELD, s, 0); k++)
      if (strcmp(bpjs_abi_text(BPJS_ABI_FIELD, s, k), name) == 0)
        return bpjs_abi_text(BPJS_ABI_FIELD_UNIT, s, k);
  }
  return "";
}

/* Where a failure is; a value at fault that is a number, in its unit. */
static void add_place(const call *made, char *text, int64_t capacity) {
  bpjs_error place = *(const bpjs_error *)made->given[made->count - 1].pointer;
  char *end, named[sizeof place.value] = "";
  int64_t number = strtoll(place.value, &end, 10);
  place.code = 0;
  if (end != place.value && *end == '\0') {
    add_quantity(named, sizeof named, unit_of(made, place.field), number);
    memcpy(place.value, named, sizeof named);
  }
  add_fields(struct_of("bpjs_error *"), (const char *)&place, text, capacity);
}

void show(const call *made, char *text, char *exact, int64_t capacity) {
  const char *returns = bpjs_abi_text(BPJS_ABI_FUNCTION_RETURN, made->index, 0);
  *text = *exact = '\0';
  if (strcmp(returns, "const char *") == 0) {
    add(text, capacity, made->text);
  } else if (strcmp(returns, "int64_t") == 0) {
    add_number(text, capacity, made->number);
  } else if (made->number != BPJS_OK) {
    add_place(made, text, capacity);
  } else {
    int written = 0;
    for (int j = 0; j < made->count; j++) {
      char *end = text + strlen(text);
      if (written > 0)
        add(text, capacity, " | ");
      if (add_output(made, j, text, exact, capacity))
        written++;
      else
        *end = '\0';
    }
  }
}
