/* Functions of the library that this module is linked with, by name. */
#define _GNU_SOURCE /* dladdr */
#include "core.h"

#include <dlfcn.h>
#include <string.h>

/* Lua loads modules with symbols of their own, so that the library is to be
 * asked itself: the one in which a door of the table was found. */
symbol symbol_find(const char *name) {
  int64_t (*door)(int32_t, int64_t, int64_t) = bpjs_abi_number;
  void *address, *found = NULL;
  Dl_info info;
  symbol function = NULL;
  memcpy(&address, &door, sizeof address);
  if (dladdr(address, &info) == 0)
    return NULL;
  void *library = dlopen(info.dli_fname, RTLD_LAZY | RTLD_NOLOAD);
  if (library == NULL) /* linked into the program itself */
    library = dlopen(NULL, RTLD_LAZY);
  if (library != NULL) {
    found = dlsym(library, name);
    dlclose(library);
  }
  memcpy(&function, &found, sizeof function);
  return function;
}
