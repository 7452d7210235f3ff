/* The rows as a table, and the two doors to it. */
#include <stddef.h>
#include <string.h>

#include "base/structure.h"
#include "bpjsstat.h"

/* Groups (functions, structs, enums) and their members (arguments, fields,
 * enumerators) are two flat lists; in the list of members each group begins
 * with an entry without a name, and one more ends the list. */
typedef struct entry {
  const char *name, *type, *about;
  int64_t number; /* struct: size; field: offset; enumerator: value */
  int64_t extra;  /* struct: least size; field: elements */
} entry;

#define GROUP                                                                                      \
  { NULL, NULL, NULL, 0, 0 }

/* Functions. */
#define FIRST(type, name, role) {#name, #type, role, 0, 0},
#define NEXT(type, name, role) {#name, #type, role, 0, 0},
#define NO_ARGUMENT
#define STRUCT(name, last, about, fields)
#define ENUM(name, enumerators)
#define FUNCTION(returns, name, since, about, arguments) {#name, #returns, about, 0, 0},
static const entry functions[] = {
#include "abi/rows.h"
};
#undef FUNCTION
#define FUNCTION(returns, name, since, about, arguments) since,
static const char *const function_since[] = {
#include "abi/rows.h"
};
#undef FUNCTION
#define FUNCTION(returns, name, since, about, arguments) GROUP, arguments
static const entry arguments[] = {
#include "abi/rows.h"
    GROUP};
#undef FUNCTION
#undef STRUCT
#undef ENUM

/* Structs. */
#define FUNCTION(returns, name, since, about, arguments)
#define ENUM(name, enumerators)
#define STRUCT(name, last, about, fields)                                                          \
  {#name, NULL, about, (int64_t)sizeof(name), (int64_t)BPJS_STRUCT_LEAST(name, last)},
static const entry structs[] = {
#include "abi/rows.h"
};
#undef STRUCT
#define FIELD(structure, type, name, about)                                                        \
  {#name, #type, about, (int64_t)offsetof(structure, name), 0},
#define ARRAY(structure, type, length, name, about)                                                \
  {#name, #type, about, (int64_t)offsetof(structure, name), length},
#define STRUCT(name, last, about, fields) GROUP, fields
static const entry fields[] = {
#include "abi/rows.h"
    GROUP};
#undef STRUCT
#undef ENUM

/* Enums. */
#define STRUCT(name, last, about, fields)
#define ENUMERATOR(enumeration, name, about) {#name, NULL, about, (int64_t)(name), 0},
#define ENUM(name, enumerators) {#name, NULL, "", 0, 0},
static const entry enums[] = {
#include "abi/rows.h"
};
#undef ENUM
#define ENUM(name, enumerators) GROUP, enumerators
static const entry enumerators[] = {
#include "abi/rows.h"
    GROUP};

#define COUNT(list) ((int64_t)(sizeof(list) / sizeof(list)[0]))

/* Where the members of group i begin in their list, and how many there are;
 * -1 if there is no such group. */
static int64_t members_of(const entry *members, int64_t count, int64_t i, int64_t *first) {
  int64_t group = -1, found = -1;
  for (int64_t k = 0; k < count; k++) {
    if (members[k].name == NULL) {
      if (group++ == i)
        return found;
      *first = k + 1;
      found = 0;
    } else {
      found++;
    }
  }
  return -1;
}

static const entry *member(const entry *members, int64_t count, int64_t i, int64_t j) {
  int64_t first = 0;
  int64_t found = i < 0 ? -1 : members_of(members, count, i, &first);
  return j < 0 || j >= found ? NULL : &members[first + j];
}

static const entry *group(const entry *groups, int64_t count, int64_t i) {
  return i < 0 || i >= count ? NULL : &groups[i];
}

static uint64_t hash_bytes(uint64_t hash, const void *bytes, size_t length) {
  const unsigned char *s = bytes;
  for (size_t k = 0; k < length; k++)
    hash = (hash ^ s[k]) * 0x100000001b3u;
  return hash;
}

static uint64_t hash_text(uint64_t hash, const char *text) {
  return text == NULL ? hash : hash_bytes(hash, text, strlen(text) + 1);
}

static uint64_t hash_entries(uint64_t hash, const entry *entries, int64_t count) {
  for (int64_t k = 0; k < count; k++) {
    hash = hash_text(hash, entries[k].name);
    hash = hash_text(hash, entries[k].type);
    unsigned char numbers[16];
    for (int b = 0; b < 8; b++) {
      numbers[b] = (unsigned char)((uint64_t)entries[k].number >> (8 * b));
      numbers[8 + b] = (unsigned char)((uint64_t)entries[k].extra >> (8 * b));
    }
    hash = hash_bytes(hash, numbers, sizeof numbers);
  }
  return hash;
}

static int64_t fingerprint(void) {
  uint64_t hash = 0xcbf29ce484222325u;
  hash = hash_entries(hash, functions, COUNT(functions));
  hash = hash_entries(hash, arguments, COUNT(arguments));
  hash = hash_entries(hash, structs, COUNT(structs));
  hash = hash_entries(hash, fields, COUNT(fields));
  hash = hash_entries(hash, enums, COUNT(enums));
  hash = hash_entries(hash, enumerators, COUNT(enumerators));
  for (int64_t k = 0; k < COUNT(arguments); k++)
    hash = hash_text(hash, arguments[k].about);
  int64_t number;
  memcpy(&number, &hash, sizeof number);
  return number;
}

int64_t bpjs_abi_number(int32_t item, int64_t i, int64_t j) {
  const entry *row = NULL;
  int64_t first;
  switch (item) {
  case BPJS_ABI_LEVEL:
    /* Each list of members has an entry for every group, and the last one. */
    return COUNT(arguments) - 1 + COUNT(fields) - 1 + COUNT(enumerators) - 1;
  case BPJS_ABI_FINGERPRINT:
    return fingerprint();
  case BPJS_ABI_FUNCTION:
    return COUNT(functions);
  case BPJS_ABI_ARGUMENT:
    return i < 0 ? -1 : members_of(arguments, COUNT(arguments), i, &first);
  case BPJS_ABI_STRUCT:
    return COUNT(structs);
  case BPJS_ABI_STRUCT_SIZE:
    row = group(structs, COUNT(structs), i);
    return row == NULL ? -1 : row->number;
  case BPJS_ABI_STRUCT_LEAST:
    row = group(structs, COUNT(structs), i);
    return row == NULL ? -1 : row->extra;
  case BPJS_ABI_FIELD:
    return i < 0 ? -1 : members_of(fields, COUNT(fields), i, &first);
  case BPJS_ABI_FIELD_LENGTH:
    row = member(fields, COUNT(fields), i, j);
    return row == NULL ? -1 : row->extra;
  case BPJS_ABI_FIELD_OFFSET:
    row = member(fields, COUNT(fields), i, j);
    return row == NULL ? -1 : row->number;
  case BPJS_ABI_ENUM:
    return COUNT(enums);
  case BPJS_ABI_ENUMERATOR:
    return i < 0 ? -1 : members_of(enumerators, COUNT(enumerators), i, &first);
  case BPJS_ABI_ENUMERATOR_VALUE:
    row = member(enumerators, COUNT(enumerators), i, j);
    return row == NULL ? -1 : row->number;
  default:
    return -1;
  }
}

const char *bpjs_abi_text(int32_t item, int64_t i, int64_t j) {
  const entry *row;
  switch (item) {
  case BPJS_ABI_FUNCTION:
  case BPJS_ABI_FUNCTION_RETURN:
  case BPJS_ABI_FUNCTION_SINCE:
  case BPJS_ABI_FUNCTION_ABOUT:
    row = group(functions, COUNT(functions), i);
    break;
  case BPJS_ABI_ARGUMENT:
  case BPJS_ABI_ARGUMENT_TYPE:
  case BPJS_ABI_ARGUMENT_ROLE:
    row = member(arguments, COUNT(arguments), i, j);
    break;
  case BPJS_ABI_STRUCT:
  case BPJS_ABI_STRUCT_ABOUT:
    row = group(structs, COUNT(structs), i);
    break;
  case BPJS_ABI_FIELD:
  case BPJS_ABI_FIELD_TYPE:
  case BPJS_ABI_FIELD_ABOUT:
    row = member(fields, COUNT(fields), i, j);
    break;
  case BPJS_ABI_ENUM:
    row = group(enums, COUNT(enums), i);
    break;
  case BPJS_ABI_ENUMERATOR:
  case BPJS_ABI_ENUMERATOR_ABOUT:
    row = member(enumerators, COUNT(enumerators), i, j);
    break;
  default:
    row = NULL;
  }
  if (row == NULL)
    return "";
  switch (item) {
  case BPJS_ABI_FUNCTION_SINCE:
    return function_since[i];
  case BPJS_ABI_FUNCTION_RETURN:
  case BPJS_ABI_ARGUMENT_TYPE:
  case BPJS_ABI_FIELD_TYPE:
    return row->type;
  case BPJS_ABI_FUNCTION_ABOUT:
  case BPJS_ABI_ARGUMENT_ROLE:
  case BPJS_ABI_STRUCT_ABOUT:
  case BPJS_ABI_FIELD_ABOUT:
  case BPJS_ABI_ENUMERATOR_ABOUT:
    return row->about;
  default:
    return row->name;
  }
}
