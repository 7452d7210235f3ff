/* Prints what the library's table promises, a line for each promise: what a later
 * release must still say, word for word. Sentences may be reworded, ranges widened,
 * lines added. */
#include <stdio.h>

#include "bpjsstat.h"

static const char *text(int32_t item, int64_t i, int64_t j) {
  return bpjs_abi_text(item, i, j);
}

static long long number(int32_t item, int64_t i, int64_t j) {
  return (long long)bpjs_abi_number(item, i, j);
}

static void print_function(int64_t i) {
  printf("function\t%s\t%s\t%s", text(BPJS_ABI_FUNCTION, i, 0), text(BPJS_ABI_FUNCTION_SINCE, i, 0),
         text(BPJS_ABI_FUNCTION_RETURN, i, 0));
  for (int64_t j = 0; j < bpjs_abi_number(BPJS_ABI_ARGUMENT, i, 0); j++)
    printf("\t%s %s %s", text(BPJS_ABI_ARGUMENT_TYPE, i, j), text(BPJS_ABI_ARGUMENT, i, j),
           text(BPJS_ABI_ARGUMENT_ROLE, i, j));
  printf("\n");
}

static void print_struct(int64_t i) {
  printf("struct\t%s\t%s\t%lld\n", text(BPJS_ABI_STRUCT, i, 0), text(BPJS_ABI_STRUCT_SINCE, i, 0),
         number(BPJS_ABI_STRUCT_LEAST, i, 0));
  for (int64_t j = 0; j < bpjs_abi_number(BPJS_ABI_FIELD, i, 0); j++)
    printf("field\t%s\t%s\t%s\t%s\t%lld\t%lld\n", text(BPJS_ABI_STRUCT, i, 0),
           text(BPJS_ABI_FIELD, i, j), text(BPJS_ABI_FIELD_SINCE, i, j),
           text(BPJS_ABI_FIELD_TYPE, i, j), number(BPJS_ABI_FIELD_LENGTH, i, j),
           number(BPJS_ABI_FIELD_OFFSET, i, j));
}

static void print_enum(int64_t i) {
  printf("enum\t%s\t%s\t%s\n", text(BPJS_ABI_ENUM, i, 0), text(BPJS_ABI_ENUM_SINCE, i, 0),
         text(BPJS_ABI_ENUM_KIND, i, 0));
  for (int64_t j = 0; j < bpjs_abi_number(BPJS_ABI_ENUMERATOR, i, 0); j++)
    printf("enumerator\t%s\t%s\t%s\t%lld\n", text(BPJS_ABI_ENUM, i, 0),
           text(BPJS_ABI_ENUMERATOR, i, j), text(BPJS_ABI_ENUMERATOR_SINCE, i, j),
           number(BPJS_ABI_ENUMERATOR_VALUE, i, j));
}

int main(void) {
  for (int64_t i = 0; i < bpjs_abi_number(BPJS_ABI_HANDLE, 0, 0); i++)
    printf("handle\t%s\t%s\n", text(BPJS_ABI_HANDLE, i, 0), text(BPJS_ABI_HANDLE_SINCE, i, 0));
  for (int64_t i = 0; i < bpjs_abi_number(BPJS_ABI_FUNCTION, 0, 0); i++)
    print_function(i);
  for (int64_t i = 0; i < bpjs_abi_number(BPJS_ABI_STRUCT, 0, 0); i++)
    print_struct(i);
  for (int64_t i = 0; i < bpjs_abi_number(BPJS_ABI_ENUM, 0, 0); i++)
    print_enum(i);
  return 0;
}
