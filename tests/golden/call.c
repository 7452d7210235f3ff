/* Calls any public function: one that the compiler makes of each row. */
#include "call.h"

#include <string.h>

#include "bpjsstat.h"

/* 1. Its arguments as a struct. */
#define HANDLE(name, since, about)
#define STRUCT(name, since, last, about, fields)
#define ENUM(name, since, kind, about, enumerators)
#define NO_ARGUMENT char none;
#define FIRST(type, name, role, unit) type name;
#define NEXT(type, name, role, unit) type name;
#define FUNCTION(returns, name, since, about, arguments)                                           \
  struct arguments_of_##name {                                                                     \
    arguments                                                                                      \
  };
#include "abi/rows.h"
#undef NO_ARGUMENT
#undef FIRST
#undef NEXT
#undef FUNCTION

/* 2. Fills that struct. */
#define NO_ARGUMENT (void)given, filled->none = 0;
#define FIRST(type, name, role, unit) memcpy(&filled->name, given, sizeof filled->name);
#define NEXT(type, name, role, unit) memcpy(&filled->name, ++given, sizeof filled->name);
#define FUNCTION(returns, name, since, about, arguments)                                           \
  static void fill_##name(struct arguments_of_##name *filled, const value *given) {                \
    arguments                                                                                      \
  }
#include "abi/rows.h"
#undef NO_ARGUMENT
#undef FIRST
#undef NEXT
#undef FUNCTION

/* 3. Calls it. The first word of the return type says where the result goes. */
#define RESULT_void (void
#define RESULT_int32_t made->number = (int64_t
#define RESULT_int64_t made->number = (int64_t
#define RESULT_const made->text = (const
#define NO_ARGUMENT
#define FIRST(type, name, role, unit) filled.name
#define NEXT(type, name, role, unit) , filled.name
#define FUNCTION(returns, name, since, about, arguments)                                           \
  static void call_##name(call *made) {                                                            \
    struct arguments_of_##name filled;                                                             \
    fill_##name(&filled, made->given);                                                             \
    RESULT_##returns) name(arguments);                                                             \
  }
#include "abi/rows.h"
#undef FUNCTION

#define FUNCTION(returns, name, since, about, arguments) {#name, call_##name},
static const struct {
  const char *name;
  void (*make)(call *made);
} functions[] = {
#include "abi/rows.h"
};

void call_make(call *made) {
  for (size_t i = 0; i < sizeof functions / sizeof functions[0]; i++)
    if (strcmp(functions[i].name, made->function) == 0)
      functions[i].make(made);
}
