/* The library's own table as libffi needs it: types by their C names. */
#ifndef BPJSSTAT_TESTS_FFI_TABLE_H
#define BPJSSTAT_TESTS_FFI_TABLE_H

#include <ffi.h>

#include "bpjsstat.h"

/* The type that a text of the table names; NULL if no binding knows it. */
ffi_type *table_type(const char *text);

#endif
