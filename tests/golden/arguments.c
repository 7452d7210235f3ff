/* Arguments from text, by the types and roles of the library's table. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bpjsstat.h"
#include "call.h"

enum {
  CAPACITY = 64, /* of an array of integers that is an output */
  MOST_ENUMERATORS = 4096
};

const char *argument_type(const call *made, int j) {
  return bpjs_abi_text(BPJS_ABI_ARGUMENT_TYPE, made->index, j);
}

const char *argument_name(const call *made, int j) {
  return bpjs_abi_text(BPJS_ABI_ARGUMENT, made->index, j);
}

const char *argument_role(const call *made, int j) {
  return bpjs_abi_text(BPJS_ABI_ARGUMENT_ROLE, made->index, j);
}

int argument_about(const call *made, int j, const char *role) {
  const char *name = argument_name(made, j);
  size_t length = strlen(name);
  for (int k = 0; k < made->count; k++) {
    const char *at = argument_role(made, k);
    if (strncmp(at, role, 4) != 0)
      continue;
    for (at += 4; *at != '\0'; at += strcspn(at, " "), at += *at == ' ')
      if (strncmp(at, name, length) == 0 && (at[length] == ' ' || at[length] == '\0'))
        return k;
  }
  return -1;
}

int64_t struct_of(const char *type) {
  if (strncmp(type, "const ", 6) == 0)
    type += 6;
  for (int64_t i = 0; i < bpjs_abi_number(BPJS_ABI_STRUCT, 0, 0); i++) {
    const char *name = bpjs_abi_text(BPJS_ABI_STRUCT, i, 0);
    if (strncmp(type, name, strlen(name)) == 0 && strcmp(type + strlen(name), " *") == 0)
      return i;
  }
  return -1;
}

/* All enumerators, read from the table once: it is searched from its start each time. */
static struct {
  const char *name;
  int64_t value;
} enumerators[MOST_ENUMERATORS];
static int enumerator_count;

static void read_enumerators(void) {
  for (int64_t i = 0; i < bpjs_abi_number(BPJS_ABI_ENUM, 0, 0); i++)
    for (int64_t j = 0; j < bpjs_abi_number(BPJS_ABI_ENUMERATOR, i, 0); j++) {
      if (enumerator_count == MOST_ENUMERATORS)
        broken("too many enumerators", bpjs_abi_text(BPJS_ABI_ENUM, i, 0));
      enumerators[enumerator_count].name = bpjs_abi_text(BPJS_ABI_ENUMERATOR, i, j);
      enumerators[enumerator_count++].value = bpjs_abi_number(BPJS_ABI_ENUMERATOR_VALUE, i, j);
    }
}

static int64_t named(const char *name, size_t length) {
  if (enumerator_count == 0)
    read_enumerators();
  for (int i = 0; i < enumerator_count; i++) {
    const char *found = enumerators[i].name;
    if (strlen(found) == length && memcmp(found, name, length) == 0)
      return enumerators[i].value;
  }
  broken("no such enumerator", name);
}

/* A day as its number, 2147483647 for the open end. */
static int read_day(const char *text, int64_t *number) {
  bpjs_period period = {.struct_size = sizeof period};
  if (strlen(text) != 10 || text[4] != '-' || text[7] != '-' ||
      bpjs_period_read(text, 10, &period, NULL) != BPJS_OK)
    return 0;
  *number = period.first_day;
  return 1;
}

/* An integer, a day, an enumerator, or a sum of enumerators. */
int64_t enumerator(const char *text) {
  int64_t day;
  if (read_day(text, &day))
    return day;
  if (strncmp(text, "BPJS_", 5) != 0) {
    char *end;
    int64_t number = strtoll(text, &end, 10);
    if (*text == '\0' || *end != '\0')
      broken("not an integer", text);
    return number;
  }
  int64_t sum = 0;
  for (;;) {
    size_t length = strcspn(text, "+");
    sum += named(text, length);
    if (text[length] == '\0')
      return sum;
    text += length + 1;
  }
}

static void *new_bytes(size_t size) {
  void *bytes = calloc(size + 1, 1);
  if (bytes == NULL)
    broken("no memory", "");
  return bytes;
}

static void set_field(int64_t s, char *bytes, const char *field, const char *text) {
  for (int64_t j = 0; j < bpjs_abi_number(BPJS_ABI_FIELD, s, 0); j++) {
    if (strcmp(bpjs_abi_text(BPJS_ABI_FIELD, s, j), field) != 0)
      continue;
    char *at = bytes + bpjs_abi_number(BPJS_ABI_FIELD_OFFSET, s, j);
    const char *type = bpjs_abi_text(BPJS_ABI_FIELD_TYPE, s, j);
    int64_t length = bpjs_abi_number(BPJS_ABI_FIELD_LENGTH, s, j);
    value set = {.int64 = 0};
    size_t size = 8;
    if (strcmp(type, "char") == 0) {
      if (strlen(text) >= (size_t)length)
        broken("too long for its field", text);
      memcpy(at, text, strlen(text));
      return;
    }
    if (strcmp(type, "double") == 0)
      set.number = strtod(text, NULL);
    else if (strcmp(type, "int64_t") == 0)
      set.int64 = enumerator(text);
    else if (size = 4, strcmp(type, "uint32_t") == 0)
      set.uint32 = (uint32_t)enumerator(text);
    else
      set.int32 = (int32_t)enumerator(text);
    memcpy(at, &set, size);
    return;
  }
  broken("no such field", field);
}

/* A struct: "id:39,2 juta", "en:39.2 million"; a period; else
 * "field=value;field=value". */
static void read_struct(int64_t s, char *text, char *bytes) {
  const char *name = bpjs_abi_text(BPJS_ABI_STRUCT, s, 0);
  uint32_t size = (uint32_t)bpjs_abi_number(BPJS_ABI_STRUCT_SIZE, s, 0);
  memcpy(bytes, &size, sizeof size);
  if (room_read_struct(name, text, bytes))
    return;
  for (char *field = text; *field != '\0';) {
    char *end = field + strcspn(field, ";");
    char *next = *end == '\0' ? end : end + 1;
    *end = '\0';
    char *equals = strchr(field, '=');
    if (equals == NULL)
      broken("a field without value", field);
    *equals = '\0';
    set_field(s, bytes, field, equals + 1);
    field = next;
  }
}

int64_t read_structs(int64_t s, char *text, char **bytes) {
  size_t size = (size_t)bpjs_abi_number(BPJS_ABI_STRUCT_SIZE, s, 0);
  *bytes = new_bytes(size * (strlen(text) / 4 + 1));
  int64_t count = 0;
  for (char *item = text; item != NULL;) {
    char *next = strstr(item, " // ");
    if (next != NULL) {
      *next = '\0';
      next += 4;
    }
    read_struct(s, item, *bytes + size * (size_t)count++);
    item = next;
  }
  return count;
}

/* Integers separated by blanks. */
static int64_t read_integers(char *text, char **bytes) {
  int64_t *list = new_bytes(sizeof *list * (strlen(text) + 1));
  int64_t count = 0;
  for (char *end; *text != '\0'; text = end + (*end == ' '))
    list[count++] = strtoll(text, &end, 10);
  *bytes = (char *)list;
  return count;
}

/* What is held, with its type, length and bits. */
static void read_held(call *made, int j, char *text) {
  static const char *const kinds[] = {"type:", "len:", "valid:"};
  if (strcmp(text, "NULL") == 0)
    text += 4;
  const held from = column_read(text);
  made->given[j].pointer = from.values;
  for (int k = 0; k < made->count; k++)
    for (size_t kind = 0; kind < sizeof kinds / sizeof kinds[0]; kind++) {
      const size_t size = strlen(kinds[kind]);
      if (strncmp(argument_role(made, k), kinds[kind], size) != 0 ||
          strcmp(argument_role(made, k) + size, argument_name(made, j)) != 0)
        continue;
      if (kind == 0)
        made->given[k].int32 = (int32_t)enumerator("BPJS_PEOPLE_INT64");
      else if (kind == 1)
        made->given[k].int64 = made->lengths[j] = from.length;
      else
        made->given[k].pointer = from.validity;
    }
}

static void read_given(call *made, int j, char *text, int64_t length) {
  const char *type = argument_type(made, j);
  value *given = &made->given[j];
  char *bytes = NULL;
  if (strcmp(type, "int32_t") == 0)
    given->int32 = (int32_t)enumerator(text);
  else if (strcmp(type, "uint32_t") == 0)
    given->uint32 = (uint32_t)enumerator(text);
  else if (strcmp(type, "int64_t") == 0)
    given->int64 = enumerator(text);
  else if (strcmp(type, "double") == 0)
    given->number = strtod(text, NULL);
  else if (strcmp(text, "NULL") == 0)
    given->pointer = NULL;
  else if (strcmp(type, "const char *") == 0) {
    /* Without a NUL behind it, so that reading beyond the length is found. */
    bytes = malloc(length > 0 ? (size_t)length : 1);
    if (bytes == NULL)
      broken("no memory", "");
    memcpy(bytes, text, (size_t)length);
    made->lengths[j] = length;
  } else if (strcmp(type, "const int64_t *") == 0)
    made->lengths[j] = read_integers(text, &bytes);
  else if (struct_of(type) >= 0)
    made->lengths[j] = read_structs(struct_of(type), text, &bytes);
  else
    given->pointer = handle_new(type, text, length);
  if (bytes != NULL)
    given->pointer = bytes;
}

/* Room for what comes out. */
static void make_room(call *made, int j) {
  const char *type = argument_type(made, j);
  size_t size = sizeof(int64_t);
  if (struct_of(type) >= 0)
    size = (size_t)bpjs_abi_number(BPJS_ABI_STRUCT_SIZE, struct_of(type), 0);
  else if (argument_about(made, j, "cap:") >= 0 && strcmp(type, "int64_t *") == 0)
    size *= CAPACITY;
  else if (strcmp(type, "char *") == 0)
    return; /* its size is asked for first */
  made->given[j].pointer = new_bytes(argument_about(made, j, "len:") >= 0 ? size * CAPACITY : size);
  made->lengths[j] = CAPACITY;
  uint32_t struct_size = (uint32_t)size;
  if (struct_of(type) >= 0)
    memcpy(made->given[j].pointer, &struct_size, sizeof struct_size);
}

/* Cuts the next argument off, at a bar; \n \r \t \\ \| \xHH stand for bytes. */
static char *next_argument(char **text, int64_t *length) {
  char *from = *text, *to = from, *start = from;
  while (*from != '\0' && *from != '|') {
    if (*from == '\\') {
      from++;
      unsigned hex;
      if (*from == 'x' && sscanf(from, "x%2x", &hex) == 1) {
        *to++ = (char)hex;
        from += 3;
        continue;
      }
      *to++ = *from == 'n' ? '\n' : *from == 'r' ? '\r' : *from == 't' ? '\t' : *from;
      from++;
      continue;
    }
    *to++ = *from++;
  }
  *text = *from == '|' ? from + 1 : NULL;
  *length = to - start;
  *to = '\0';
  return start;
}

/* Whether a length is that of items that are to come out. */
static int is_wanted(const call *made, int j) {
  for (int k = 0; k < made->count; k++)
    if (strcmp(argument_name(made, k), argument_role(made, j) + 4) == 0)
      return strcmp(argument_role(made, k), "out") == 0;
  return 0;
}

/* The first argument with this length, if it goes in; -1: it comes out. */
static int input(const call *made, int length) {
  const char *name = argument_role(made, length) + 4;
  for (int k = 0; k < made->count; k++) {
    const size_t size = strlen(argument_name(made, k));
    if (strncmp(argument_name(made, k), name, size) == 0 && (name[size] & ~' ') == 0)
      return strcmp(argument_role(made, k), "in") == 0 ? k : -1;
  }
  return -1;
}

/* Also how many items are to come out. */
static int is_given(const call *made, int j) {
  const char *role = argument_role(made, j);
  if (strncmp(role, "len:", 4) == 0)
    return is_wanted(made, j);
  return strcmp(role, "in") == 0 || strcmp(role, "inout") == 0 || strcmp(role, "hold") == 0 ||
         strncmp(role, "keep:", 5) == 0;
}

void arguments_read(call *made, char *text) {
  made->count = (int)bpjs_abi_number(BPJS_ABI_ARGUMENT, made->index, 0);
  if (made->count > MOST_ARGUMENTS)
    broken("too many arguments", made->function);
  char *rest = text;
  for (int j = 0; j < made->count; j++) {
    if (is_given(made, j)) {
      int64_t length;
      if (rest == NULL)
        broken("an argument is missing", made->function);
      char *one = next_argument(&rest, &length);
      if (strcmp(argument_role(made, j), "hold") == 0)
        read_held(made, j, one);
      else
        read_given(made, j, one, length);
    } else if (strchr(argument_role(made, j), ':') == NULL) {
      make_room(made, j);
    }
  }
  if (rest != NULL && (rest != text || *rest != '\0'))
    broken("too many arguments given", made->function);
  for (int j = 0; j < made->count; j++) {
    int about = argument_about(made, j, "len:");
    if (about >= 0 && is_given(made, about))
      continue;
    const int in =
        about < 0 || strcmp(argument_role(made, j), "out") != 0 ? -1 : input(made, about);
    if (in >= 0)
      made->lengths[j] = made->lengths[in];
    if (about < 0)
      about = argument_about(made, j, "cap:");
    if (about >= 0)
      made->given[about].int64 = made->lengths[j];
  }
}

void arguments_free(call *made) {
  for (int j = 0; j < made->count; j++) {
    const char *type = argument_type(made, j);
    if (strchr(type, '*') == NULL)
      continue;
    void *pointer = made->given[j].pointer;
    if (strncmp(type, "bpjs_", 5) == 0 && strstr(type, " **") != NULL)
      handle_free(type, *(void **)pointer);
    if (strstr(type, "bpjs_") != NULL && strstr(type, " **") == NULL && struct_of(type) < 0)
      handle_free(type, pointer);
    else
      free(pointer);
  }
}
