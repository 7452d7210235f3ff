/* libffi calls every function from the table alone, with zero for every
 * argument: no crash, and from a function that can fail a failure, the same
 * when it is asked to fill a bpjs_error. */
#include <dlfcn.h>
#include <stdio.h>
#include <string.h>

#include "table.h"

enum { ARGUMENTS = 16 };

typedef union value {
  ffi_arg narrow; /* how libffi returns integers narrower than a register */
  int64_t wide;
  double real;
  const void *pointer;
} value;

static int failures;

static void fail(const char *function, const char *what) {
  printf("%s: %s\n", function, what);
  failures++;
}

static const char *text_of(int32_t item, int64_t i, int64_t j) {
  return bpjs_abi_text(item, i, j);
}

/* Function i with zeros; with an error, that goes last. */
static int call(int64_t i, bpjs_error *error, value *result) {
  const char *name = text_of(BPJS_ABI_FUNCTION, i, 0);
  int64_t count = bpjs_abi_number(BPJS_ABI_ARGUMENT, i, 0);
  ffi_type *returns = table_type(text_of(BPJS_ABI_FUNCTION_RETURN, i, 0));
  ffi_type *types[ARGUMENTS];
  value zeros[ARGUMENTS];
  void *arguments[ARGUMENTS];
  memset(zeros, 0, sizeof zeros);
  if (returns == NULL || count < 0 || count > ARGUMENTS) {
    fail(name, "its return type is unknown, or it has too many arguments");
    return 0;
  }
  for (int64_t j = 0; j < count; j++) {
    types[j] = table_type(text_of(BPJS_ABI_ARGUMENT_TYPE, i, j));
    arguments[j] = &zeros[j];
    if (types[j] == NULL || types[j] == &ffi_type_void) {
      fail(name, text_of(BPJS_ABI_ARGUMENT_TYPE, i, j));
      return 0;
    }
  }
  if (error != NULL)
    zeros[count - 1].pointer = error;

  void *symbol = dlsym(RTLD_DEFAULT, name);
  void (*function)(void);
  memcpy(&function, &symbol, sizeof function);
  ffi_cif cif;
  if (symbol == NULL ||
      ffi_prep_cif(&cif, FFI_DEFAULT_ABI, (unsigned)count, returns, types) != FFI_OK) {
    fail(name, "is not exported, or libffi refuses it");
    return 0;
  }
  memset(result, 0, sizeof *result);
  ffi_call(&cif, function, result, arguments);
  return 1;
}

static void check_status(int64_t i, int32_t status) {
  const char *name = text_of(BPJS_ABI_FUNCTION, i, 0);
  int64_t last = bpjs_abi_number(BPJS_ABI_ARGUMENT, i, 0) - 1;
  if (status == BPJS_OK || bpjs_status_name(status)[0] == '\0')
    fail(name, "zeros are accepted, or the status is unknown");
  if (strcmp(text_of(BPJS_ABI_ARGUMENT_TYPE, i, last), "bpjs_error *") != 0 ||
      strcmp(text_of(BPJS_ABI_ARGUMENT, i, last), "error") != 0) {
    fail(name, "can fail and has no error as its last argument");
    return;
  }
  bpjs_error error;
  memset(&error, 0, sizeof error);
  error.struct_size = sizeof error;
  value result;
  if (!call(i, &error, &result))
    return;
  if ((int32_t)result.narrow != status || error.code != status)
    fail(name, "the error does not say what the status says");
  if (error.message[0] == '\0' || error.field[0] == '\0')
    fail(name, "the error has no message or names no argument");
  /* An error whose size is not set cannot be written, which is said. */
  memset(&error, 0, sizeof error);
  if (call(i, &error, &result) && (int32_t)result.narrow != BPJS_ERROR_STRUCT_SIZE)
    fail(name, "takes an error without its size");
}

int main(void) {
  int64_t count = bpjs_abi_number(BPJS_ABI_FUNCTION, 0, 0);
  for (int64_t i = 0; i < count; i++) {
    const char *returns = text_of(BPJS_ABI_FUNCTION_RETURN, i, 0);
    value result;
    if (!call(i, NULL, &result))
      continue;
    if (strcmp(returns, "int32_t") == 0)
      check_status(i, (int32_t)result.narrow);
    if (strcmp(returns, "const char *") == 0 && result.pointer == NULL)
      fail(text_of(BPJS_ABI_FUNCTION, i, 0), "returns NULL for a text");
  }
  printf("%lld functions called with zeros\n", (long long)count);
  return failures > 0 || count == 0;
}
