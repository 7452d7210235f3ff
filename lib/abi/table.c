/* The rows as a table, and the two doors to it. */
#include <stddef.h>
#include <string.h>

#include "base/structure.h"
#include "bpjsstat.h"

/* Groups (functions, structs, enums) and their members (arguments, fields,
 * enumerators) are two flat lists; in the list of members each group begins
 * with an entry without a name, and one more ends the list. Handles have no
 * members. */
typedef struct entry {
  const char *name, *type;
  const char *role; /* of an argument; the kind of an enum */
  const char *unit, *since, *about;
  int64_t number; /* struct: size; field: offset; enumerator: value */
  int64_t extra;  /* struct: least size; field: elements */
} entry;

#define GROUP                                                                                      \
  { NULL, NULL, NULL, NULL, NULL, NULL, 0, 0 }

/* Handles. */
#define FIRST(type, name, role, unit) {#name, #type, role, unit, NULL, NULL, 0, 0},
#define NEXT(type, name, role, unit) {#name, #type, role, unit, NULL, NULL, 0, 0},
#define NO_ARGUMENT
#define FUNCTION(returns, name, since, about, arguments)
#define STRUCT(name, since, last, about, fields)
#define ENUM(name, since, kind, about, enumerators)
#define HANDLE(name, since, about) {#name, NULL, NULL, NULL, since, about, 0, 0},
static const entry handles[] = {
#include "abi/rows.h"
};
#undef HANDLE
#define HANDLE(name, since, about)

/* Functions. */
#undef FUNCTION
#define FUNCTION(returns, name, since, about, arguments)                                           \
  {#name, #returns, NULL, NULL, since, about, 0, 0},
static const entry functions[] = {
#include "abi/rows.h"
};
#undef FUNCTION
#define FUNCTION(returns, name, since, about, arguments) GROUP, arguments
static const entry arguments[] = {
#include "abi/rows.h"
    GROUP};
#undef FUNCTION
#define FUNCTION(returns, name, since, about, arguments)

/* Structs. */
#undef STRUCT
#define STRUCT(name, since, last, about, fields)                                                   \
  {#name,                                                                                          \
   NULL,                                                                                           \
   NULL,                                                                                           \
   NULL,                                                                                           \
   since,                                                                                          \
   about,                                                                                          \
   (int64_t)sizeof(name),                                                                          \
   (int64_t)BPJS_STRUCT_LEAST(name, last)},
static const entry structs[] = {
#include "abi/rows.h"
};
#undef STRUCT
#define FIELD(structure, type, name, since, unit, about)                                           \
  {#name, #type, NULL, unit, since, about, (int64_t)offsetof(structure, name), 0},
#define ARRAY(structure, type, length, name, since, unit, about)                                   \
  {#name, #type, NULL, unit, since, about, (int64_t)offsetof(structure, name), length},
#define STRUCT(name, since, last, about, fields) GROUP, fields
static const entry fields[] = {
#include "abi/rows.h"
    GROUP};
#undef STRUCT
#define STRUCT(name, since, last, about, fields)

/* Enums. */
#undef ENUM
#define ENUM(name, since, kind, about, enumerators) {#name, NULL, kind, NULL, since, about, 0, 0},
static const entry enums[] = {
#include "abi/rows.h"
};
#undef ENUM
#define ENUMERATOR(enumeration, name, since, about)                                                \
  {#name, NULL, NULL, NULL, since, about, (int64_t)(name), 0},
#define ENUM(name, since, kind, about, enumerators) GROUP, enumerators
static const entry enumerators[] = {
#include "abi/rows.h"
    GROUP};

#define LIST(name)                                                                                 \
  { name, (int64_t)(sizeof(name) / sizeof(name)[0]) }
enum list { HANDLES, FUNCTIONS, STRUCTS, ENUMS, ARGUMENTS, FIELDS, ENUMERATORS, LISTS };
static const struct {
  const entry *entries;
  int64_t count;
} lists[LISTS] = {LIST(handles),   LIST(functions), LIST(structs),    LIST(enums),
                  LIST(arguments), LIST(fields),    LIST(enumerators)};

/* What each item is of its list. COUNT of members is that of their group. */
enum property { NAME, TYPE, ROLE, UNIT, SINCE, ABOUT, NUMBER, EXTRA };
static const struct {
  int32_t item;
  enum list list;
  enum property property;
} doors[] = {
    {BPJS_ABI_HANDLE, HANDLES, NAME},
    {BPJS_ABI_HANDLE_SINCE, HANDLES, SINCE},
    {BPJS_ABI_HANDLE_ABOUT, HANDLES, ABOUT},
    {BPJS_ABI_FUNCTION, FUNCTIONS, NAME},
    {BPJS_ABI_FUNCTION_RETURN, FUNCTIONS, TYPE},
    {BPJS_ABI_FUNCTION_SINCE, FUNCTIONS, SINCE},
    {BPJS_ABI_FUNCTION_ABOUT, FUNCTIONS, ABOUT},
    {BPJS_ABI_ARGUMENT, ARGUMENTS, NAME},
    {BPJS_ABI_ARGUMENT_TYPE, ARGUMENTS, TYPE},
    {BPJS_ABI_ARGUMENT_ROLE, ARGUMENTS, ROLE},
    {BPJS_ABI_ARGUMENT_UNIT, ARGUMENTS, UNIT},
    {BPJS_ABI_STRUCT, STRUCTS, NAME},
    {BPJS_ABI_STRUCT_SIZE, STRUCTS, NUMBER},
    {BPJS_ABI_STRUCT_LEAST, STRUCTS, EXTRA},
    {BPJS_ABI_STRUCT_SINCE, STRUCTS, SINCE},
    {BPJS_ABI_STRUCT_ABOUT, STRUCTS, ABOUT},
    {BPJS_ABI_FIELD, FIELDS, NAME},
    {BPJS_ABI_FIELD_TYPE, FIELDS, TYPE},
    {BPJS_ABI_FIELD_LENGTH, FIELDS, EXTRA},
    {BPJS_ABI_FIELD_OFFSET, FIELDS, NUMBER},
    {BPJS_ABI_FIELD_SINCE, FIELDS, SINCE},
    {BPJS_ABI_FIELD_UNIT, FIELDS, UNIT},
    {BPJS_ABI_FIELD_ABOUT, FIELDS, ABOUT},
    {BPJS_ABI_ENUM, ENUMS, NAME},
    {BPJS_ABI_ENUM_KIND, ENUMS, ROLE},
    {BPJS_ABI_ENUM_SINCE, ENUMS, SINCE},
    {BPJS_ABI_ENUM_ABOUT, ENUMS, ABOUT},
    {BPJS_ABI_ENUMERATOR, ENUMERATORS, NAME},
    {BPJS_ABI_ENUMERATOR_VALUE, ENUMERATORS, NUMBER},
    {BPJS_ABI_ENUMERATOR_SINCE, ENUMERATORS, SINCE},
    {BPJS_ABI_ENUMERATOR_ABOUT, ENUMERATORS, ABOUT},
};

/* Where an item is in `doors`; -1 if there is no such item. */
static int door_of(int32_t item) {
  for (size_t k = 0; k < sizeof doors / sizeof doors[0]; k++)
    if (doors[k].item == item)
      return (int)k;
  return -1;
}

/* Where the members of group i begin in their list, and how many there are;
 * -1 if there is no such group. */
static int64_t members_of(enum list list, int64_t i, int64_t *first) {
  int64_t group = -1, found = -1;
  if (i < 0)
    return -1;
  for (int64_t k = 0; k < lists[list].count; k++) {
    if (lists[list].entries[k].name == NULL) {
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

static const entry *find(enum list list, int64_t i, int64_t j) {
  if (list < ARGUMENTS)
    return i < 0 || i >= lists[list].count ? NULL : &lists[list].entries[i];
  int64_t first = 0;
  int64_t count = members_of(list, i, &first);
  return j < 0 || j >= count ? NULL : &lists[list].entries[first + j];
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

/* Over what a caller relies on; sentences may be reworded. */
static int64_t fingerprint(void) {
  uint64_t hash = 0xcbf29ce484222325u;
  for (int list = 0; list < LISTS; list++)
    for (int64_t k = 0; k < lists[list].count; k++) {
      const entry *row = &lists[list].entries[k];
      hash = hash_text(hash, row->name);
      hash = hash_text(hash, row->type);
      hash = hash_text(hash, row->role);
      hash = hash_text(hash, row->unit);
      unsigned char numbers[16];
      for (int b = 0; b < 8; b++) {
        numbers[b] = (unsigned char)((uint64_t)row->number >> (8 * b));
        numbers[8 + b] = (unsigned char)((uint64_t)row->extra >> (8 * b));
      }
      hash = hash_bytes(hash, numbers, sizeof numbers);
    }
  int64_t number;
  memcpy(&number, &hash, sizeof number);
  return number;
}

/* Each list of members has an entry for every group, and the last one. */
static int64_t level(void) {
  int64_t rows = lists[HANDLES].count;
  for (int list = ARGUMENTS; list < LISTS; list++)
    rows += lists[list].count - 1;
  return rows;
}

int64_t bpjs_abi_number(int32_t item, int64_t i, int64_t j) {
  if (item == BPJS_ABI_LEVEL)
    return level();
  if (item == BPJS_ABI_FINGERPRINT)
    return fingerprint();
  const int door = door_of(item);
  if (door < 0)
    return -1;
  const enum list list = doors[door].list;
  int64_t first = 0;
  if (doors[door].property == NAME)
    return list < ARGUMENTS ? lists[list].count : members_of(list, i, &first);
  const entry *row = find(list, i, j);
  if (row == NULL)
    return -1;
  switch (doors[door].property) {
  case NUMBER:
    return row->number;
  case EXTRA:
    return row->extra;
  default: /* a text */
    return -1;
  }
}

const char *bpjs_abi_text(int32_t item, int64_t i, int64_t j) {
  const int door = door_of(item);
  const entry *row = door < 0 ? NULL : find(doors[door].list, i, j);
  if (row == NULL)
    return "";
  switch (doors[door].property) {
  case NAME:
    return row->name;
  case TYPE:
    return row->type;
  case ROLE:
    return row->role;
  case UNIT:
    return row->unit;
  case SINCE:
    return row->since;
  case ABOUT:
    return row->about;
  default: /* a number */
    return "";
  }
}
