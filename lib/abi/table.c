/* The rows as a table, and the two doors to it. */
#include <stddef.h>
#include <string.h>

#include "base/structure.h"
#include "bpjsstat.h"

/* Groups (handles, functions, structs, enums) are arrays of rows; their members (arguments,
 * fields, enumerators) are in the row of their group. The texts of a row are one literal, one
 * text after the other, each with its NUL: an array of pointers would have to be relocated
 * when a program starts, and takes more room than the texts. */
typedef struct row {
  const char *texts; /* of the group, then of its members */
  uint32_t size;     /* of all of them, and the literal's own NUL */
  uint32_t first;    /* where the numbers of the members begin */
} row;

typedef struct numbers {
  int64_t number; /* struct: size; field: offset; enumerator: value */
  int64_t extra;  /* struct: least size; field: elements */
} numbers;

#define TEXT(text) text "\0"
#define ROW(first, texts)                                                                          \
  { texts, (uint32_t)sizeof(texts), first }

/* Handles. */
#define FIRST(type, name, role, unit) TEXT(#name) TEXT(#type) TEXT(role) TEXT(unit)
#define NEXT(type, name, role, unit) TEXT(#name) TEXT(#type) TEXT(role) TEXT(unit)
#define NO_ARGUMENT
#define FUNCTION(returns, name, since, about, arguments)
#define STRUCT(name, since, last, about, fields)
#define ENUM(name, since, kind, about, enumerators)
#define HANDLE(name, since, about) ROW(0, TEXT(#name) TEXT(since) TEXT(about)),
static const row handles[] = {
#include "abi/rows.h"
};
#undef HANDLE
#define HANDLE(name, since, about)

/* Functions. */
#undef FUNCTION
#define FUNCTION(returns, name, since, about, arguments)                                           \
  ROW(0, TEXT(#name) TEXT(#returns) TEXT(since) TEXT(about) arguments),
static const row functions[] = {
#include "abi/rows.h"
};
#undef FUNCTION
#define FUNCTION(returns, name, since, about, arguments)

/* Structs: where the numbers of each field are, the numbers, the texts. */
#undef STRUCT
#define STRUCT(name, since, last, about, fields) of_##name, fields
#define FIELD(structure, type, name, since, unit, about) of_##structure##_field_##name,
#define ARRAY(structure, type, length, name, since, unit, about) of_##structure##_field_##name,
enum field_place {
#include "abi/rows.h"
  FIELD_PLACES
};
#undef STRUCT
#undef FIELD
#undef ARRAY
#define STRUCT(name, since, last, about, fields)                                                   \
  {(int64_t)sizeof(name), (int64_t)BPJS_STRUCT_LEAST(name, last)}, fields
#define FIELD(structure, type, name, since, unit, about) {(int64_t)offsetof(structure, name), 0},
#define ARRAY(structure, type, length, name, since, unit, about)                                   \
  {(int64_t)offsetof(structure, name), length},
static const numbers struct_numbers[] = {
#include "abi/rows.h"
};
#undef STRUCT
#undef FIELD
#undef ARRAY
#define STRUCT(name, since, last, about, fields)                                                   \
  ROW(of_##name + 1, TEXT(#name) TEXT(since) TEXT(about) fields),
#define FIELD(structure, type, name, since, unit, about)                                           \
  TEXT(#name) TEXT(#type) TEXT(unit) TEXT(since) TEXT(about)
#define ARRAY(structure, type, length, name, since, unit, about)                                   \
  TEXT(#name) TEXT(#type) TEXT(unit) TEXT(since) TEXT(about)
static const row structs[] = {
#include "abi/rows.h"
};
#undef STRUCT
#define STRUCT(name, since, last, about, fields)

/* Enums, in the same way. */
#undef ENUM
#define ENUM(name, since, kind, about, enumerators) of_##name, enumerators
#define ENUMERATOR(enumeration, name, since, about) of_##name,
enum enumerator_place {
#include "abi/rows.h"
  ENUMERATOR_PLACES
};
#undef ENUM
#undef ENUMERATOR
#define ENUM(name, since, kind, about, enumerators) {0, 0}, enumerators
#define ENUMERATOR(enumeration, name, since, about) {(int64_t)(name), 0},
static const numbers enum_numbers[] = {
#include "abi/rows.h"
};
#undef ENUM
#undef ENUMERATOR
#define ENUM(name, since, kind, about, enumerators)                                                \
  ROW(of_##name + 1, TEXT(#name) TEXT(kind) TEXT(since) TEXT(about) enumerators),
#define ENUMERATOR(enumeration, name, since, about) TEXT(#name) TEXT(since) TEXT(about)
static const row enums[] = {
#include "abi/rows.h"
};

enum list { HANDLES, FUNCTIONS, STRUCTS, ENUMS, ARGUMENTS, FIELDS, ENUMERATORS, LISTS };

/* Texts are in this order, as far as a list has them. NAME of a list is what is counted. */
enum property { NAME, TYPE, ROLE, UNIT, SINCE, ABOUT, NUMBER, EXTRA };
enum { TEXTS = NUMBER };

#define HAS(property) (1U << (property))
static const struct {
  const row *rows;
  int32_t count;  /* of rows */
  enum list list; /* of groups, or of the groups of these members */
  uint32_t texts; /* that an item has */
} lists[LISTS] = {
#define LIST(name) name, (int32_t)(sizeof(name) / sizeof(name)[0])
    {LIST(handles), HANDLES, HAS(NAME) | HAS(SINCE) | HAS(ABOUT)},
    {LIST(functions), FUNCTIONS, HAS(NAME) | HAS(TYPE) | HAS(SINCE) | HAS(ABOUT)},
    {LIST(structs), STRUCTS, HAS(NAME) | HAS(SINCE) | HAS(ABOUT)},
    {LIST(enums), ENUMS, HAS(NAME) | HAS(ROLE) | HAS(SINCE) | HAS(ABOUT)},
    {LIST(functions), FUNCTIONS, HAS(NAME) | HAS(TYPE) | HAS(ROLE) | HAS(UNIT)},
    {LIST(structs), STRUCTS, HAS(NAME) | HAS(TYPE) | HAS(UNIT) | HAS(SINCE) | HAS(ABOUT)},
    {LIST(enums), ENUMS, HAS(NAME) | HAS(SINCE) | HAS(ABOUT)}};

/* What each item is of its list. COUNT of members is that of their group. */
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

static const char *skip(const char *texts, int64_t count) {
  for (; count > 0; count--)
    texts += strlen(texts) + 1;
  return texts;
}

/* How many texts an item of the list has that are before `property`. */
static int64_t texts_before(enum list list, int property) {
  int64_t count = 0;
  for (int p = 0; p < property; p++)
    count += (lists[list].texts & HAS(p)) != 0;
  return count;
}

static const char *members_of(enum list list, const row *group) {
  return skip(group->texts, texts_before(lists[list].list, TEXTS));
}

/* How many members group i has; -1 if there is no such group. */
static int64_t count_members(enum list list, int64_t i) {
  if (i < 0 || i >= lists[list].count)
    return -1;
  const row *group = &lists[list].rows[i];
  const char *end = group->texts + group->size - 1, *at = members_of(list, group);
  const int64_t texts = texts_before(list, TEXTS);
  int64_t count = 0;
  for (; at < end; at = skip(at, texts))
    count++;
  return count;
}

/* The texts of item i, or of member j of group i; NULL if there is none. */
static const char *find(enum list list, int64_t i, int64_t j) {
  if (i < 0 || i >= lists[list].count)
    return NULL;
  const row *group = &lists[list].rows[i];
  if (list < ARGUMENTS)
    return group->texts;
  return j < 0 || j >= count_members(list, i)
             ? NULL
             : skip(members_of(list, group), j * texts_before(list, TEXTS));
}

/* Of an item that is there. */
static numbers numbers_of(enum list list, int64_t i, int64_t j) {
  switch (list) {
  case STRUCTS:
    return struct_numbers[structs[i].first - 1];
  case FIELDS:
    return struct_numbers[structs[i].first + (size_t)j];
  case ENUMERATORS:
    return enum_numbers[enums[i].first + (size_t)j];
  default:
    return (numbers){0, 0};
  }
}

static uint64_t hash_bytes(uint64_t hash, const void *bytes, size_t length) {
  const unsigned char *s = bytes;
  for (size_t k = 0; k < length; k++)
    hash = (hash ^ s[k]) * 0x100000001b3u;
  return hash;
}

static uint64_t hash_numbers(uint64_t hash, numbers of) {
  unsigned char bytes[16];
  for (int b = 0; b < 8; b++) {
    bytes[b] = (unsigned char)((uint64_t)of.number >> (8 * b));
    bytes[8 + b] = (unsigned char)((uint64_t)of.extra >> (8 * b));
  }
  return hash_bytes(hash, bytes, sizeof bytes);
}

static uint64_t hash_item(uint64_t hash, enum list list, int64_t i, int64_t j) {
  const char *text = find(list, i, j);
  for (int p = NAME; p <= UNIT; p++)
    if ((lists[list].texts & HAS(p)) != 0) {
      hash = hash_bytes(hash, text, strlen(text) + 1);
      text = skip(text, 1);
    }
  return hash_numbers(hash, numbers_of(list, i, j));
}

/* Over what a caller relies on; sentences may be reworded. A list of members has a mark
 * before each group and after the last one. */
static int64_t fingerprint(void) {
  const numbers mark = {0, 0};
  uint64_t hash = 0xcbf29ce484222325u;
  for (enum list list = HANDLES; list < LISTS; list++) {
    for (int64_t i = 0; i < lists[list].count; i++) {
      const int64_t count = list < ARGUMENTS ? 1 : count_members(list, i);
      if (list >= ARGUMENTS)
        hash = hash_numbers(hash, mark);
      for (int64_t j = 0; j < count; j++)
        hash = hash_item(hash, list, i, j);
    }
    if (list >= ARGUMENTS)
      hash = hash_numbers(hash, mark);
  }
  int64_t number;
  memcpy(&number, &hash, sizeof number);
  return number;
}

/* How many rows there are. */
static int64_t level(void) {
  int64_t rows = lists[HANDLES].count + (int64_t)FIELD_PLACES + (int64_t)ENUMERATOR_PLACES;
  for (int64_t i = 0; i < lists[FUNCTIONS].count; i++)
    rows += 1 + count_members(ARGUMENTS, i);
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
  if (doors[door].property == NAME)
    return list < ARGUMENTS ? lists[list].count : count_members(list, i);
  if (doors[door].property < NUMBER || find(list, i, j) == NULL)
    return -1;
  const numbers of = numbers_of(list, i, j);
  return doors[door].property == NUMBER ? of.number : of.extra;
}

const char *bpjs_abi_text(int32_t item, int64_t i, int64_t j) {
  const int door = door_of(item);
  if (door < 0 || doors[door].property >= NUMBER)
    return "";
  const char *texts = find(doors[door].list, i, j);
  return texts == NULL ? ""
                       : skip(texts, texts_before(doors[door].list, (int)doors[door].property));
}
