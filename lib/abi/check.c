/* Rows against headers: a row that lies does not compile. */
#include <stddef.h>

#include "bpjsstat.h"

/* 1. Every function again, as its row has it. */
#define HANDLE(name, since, about)
#define FIRST(type, name, role, unit) type name
#define NEXT(type, name, role, unit) , type name
#define NO_ARGUMENT void
#define FUNCTION(returns, name, since, about, arguments) extern returns name(arguments);
#define STRUCT(name, since, last, about, fields)
#define ENUM(name, since, kind, about, enumerators)
#include "abi/rows.h"
#undef FUNCTION
#undef STRUCT
#undef ENUM

/* 2. Every field has the type and the place of its row, and the fields of the
 *    rows fill the struct: none is missing or there twice, there is no hole. */
#define FUNCTION(returns, name, since, about, arguments)
#define ENUM(name, since, kind, about, enumerators)
#define FIELD(structure, type, name, since, unit, about) type name;
#define ARRAY(structure, type, length, name, since, unit, about) type name[length];
#define STRUCT(name, since, last, about, fields)                                                   \
  struct check_##name {                                                                            \
    fields                                                                                         \
  };
#include "abi/rows.h"
#undef STRUCT
#undef FIELD
#undef ARRAY
#define STRUCT(name, since, last, about, fields)                                                   \
  fields _Static_assert(offsetof(name, struct_size) == 0, #name " begins with struct_size");
#define PLACE(structure, name)                                                                     \
  _Static_assert(offsetof(structure, name) == offsetof(struct check_##structure, name),            \
                 #structure "." #name " is elsewhere");
#define FIELD(structure, type, name, since, unit, about)                                           \
  PLACE(structure, name)                                                                           \
  _Static_assert(_Generic(&((structure *)0)->name, type * : 1, default : 0),                       \
                 #structure "." #name " is not " #type);
#define ARRAY(structure, type, length, name, since, unit, about)                                   \
  PLACE(structure, name)                                                                           \
  _Static_assert(_Generic(&((structure *)0)->name, type(*)[length] : 1, default : 0),              \
                 #structure "." #name " is not " #type "[" #length "]");
#include "abi/rows.h"
#undef STRUCT
#undef FIELD
#undef ARRAY
#define FIELD(structure, type, name, since, unit, about) +sizeof(type)
#define ARRAY(structure, type, length, name, since, unit, about) +sizeof(type) * (length)
#define STRUCT(name, since, last, about, fields)                                                   \
  _Static_assert(0 fields == sizeof(name), "the rows of " #name " do not fill it");
#include "abi/rows.h"
#undef STRUCT
#undef ENUM

/* 3. Every enumerator has a row: -Werror=switch finds the one that has not. */
#pragma GCC diagnostic error "-Wswitch"
#define STRUCT(name, since, last, about, fields)
#define ENUMERATOR(enumeration, name, since, about) case name:
#define ENUM(name, since, kind, about, enumerators)                                                \
  __attribute__((unused)) static int check_##name(enum name value) {                               \
    switch (value) { enumerators return 1; }                                                       \
    return 0;                                                                                      \
  }
#include "abi/rows.h"
