/* Calls any public function as a binding does: its types from the library's
 * table, its address from the loader, no prototype of the headers. */
#include "call.h"

#include <dlfcn.h>
#include <string.h>

#include "table.h"

typedef union result {
  ffi_arg narrow; /* how libffi returns integers narrower than a register */
  int64_t wide;
  const char *text;
} result;

static const char *text_of(int32_t item, int64_t i, int64_t j) {
  return bpjs_abi_text(item, i, j);
}

static ffi_type *known(const char *text) {
  ffi_type *type = table_type(text);
  if (type == NULL)
    broken("a type that no binding knows", text);
  return type;
}

void call_make(call *made) {
  ffi_type *types[MOST_ARGUMENTS], *returns;
  void *given[MOST_ARGUMENTS];
  const char *returned = text_of(BPJS_ABI_FUNCTION_RETURN, made->index, 0);
  for (int j = 0; j < made->count; j++) {
    types[j] = known(text_of(BPJS_ABI_ARGUMENT_TYPE, made->index, j));
    given[j] = &made->given[j];
  }
  returns = known(returned);

  void *symbol = dlsym(RTLD_DEFAULT, made->function);
  void (*function)(void);
  memcpy(&function, &symbol, sizeof function);
  ffi_cif cif;
  if (symbol == NULL ||
      ffi_prep_cif(&cif, FFI_DEFAULT_ABI, (unsigned)made->count, returns, types) != FFI_OK)
    broken("is not exported, or libffi refuses it", made->function);
  result out;
  memset(&out, 0, sizeof out);
  ffi_call(&cif, function, &out, given);
  if (returns == &ffi_type_sint32)
    made->number = (int32_t)out.narrow;
  else if (returns == &ffi_type_sint64)
    made->number = out.wide;
  else if (returns == &ffi_type_pointer)
    made->text = out.text;
  else if (returns != &ffi_type_void)
    broken("returns what no binding knows", returned);
}
