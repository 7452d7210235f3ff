/* Every function of the rows, with nothing in it, and a struct behind a handle:
 * to a debugger the interface of the library, compiled in a moment. */
#include "bpjsstat.h"
#include "law/law.h"

#define HANDLE(name, since, about)
#define STRUCT(name, since, last, about, fields)
#define ENUM(name, since, kind, about, enumerators)
#define FIRST(type, name, role, unit) type name
#define NEXT(type, name, role, unit) , type name
#define NO_ARGUMENT void
#define RETURN_void (void
#define RETURN_int32_t return (int32_t
#define RETURN_int64_t return (int64_t
#define RETURN_const return (const
#define FUNCTION(returns, name, since, about, arguments)                                           \
  returns name(arguments) {                                                                        \
    RETURN_##returns)0;                                                                            \
  }
#include "abi/rows.h"
