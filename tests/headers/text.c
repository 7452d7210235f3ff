/* Prints what the library writes of itself: "c" declarations, "json" the table; or
 * "assertions" of the sizes, places and numbers in it. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bpjsstat.h"

static void print_assertions(void) {
  for (int64_t i = 0; i < bpjs_abi_number(BPJS_ABI_STRUCT, 0, 0); i++) {
    const char *name = bpjs_abi_text(BPJS_ABI_STRUCT, i, 0);
    printf("ASSERT(sizeof(%s) == %lld)\n", name,
           (long long)bpjs_abi_number(BPJS_ABI_STRUCT_SIZE, i, 0));
    for (int64_t j = 0; j < bpjs_abi_number(BPJS_ABI_FIELD, i, 0); j++)
      printf("ASSERT(offsetof(%s, %s) == %lld)\n", name, bpjs_abi_text(BPJS_ABI_FIELD, i, j),
             (long long)bpjs_abi_number(BPJS_ABI_FIELD_OFFSET, i, j));
  }
  for (int64_t i = 0; i < bpjs_abi_number(BPJS_ABI_ENUM, 0, 0); i++)
    for (int64_t j = 0; j < bpjs_abi_number(BPJS_ABI_ENUMERATOR, i, 0); j++)
      printf("ASSERT(%s == %lld)\n", bpjs_abi_text(BPJS_ABI_ENUMERATOR, i, j),
             (long long)bpjs_abi_number(BPJS_ABI_ENUMERATOR_VALUE, i, j));
}

static int print_written(int32_t format) {
  int64_t length = 0;
  if (bpjs_abi_write(format, NULL, 0, &length, NULL) != BPJS_OK)
    return 1;
  char *text = malloc((size_t)length + 1);
  if (text == NULL || bpjs_abi_write(format, text, length + 1, &length, NULL) != BPJS_OK)
    return 1;
  fwrite(text, 1, (size_t)length, stdout);
  free(text);
  return 0;
}

int main(int argc, char **argv) {
  const char *what = argc == 2 ? argv[1] : "";
  if (strcmp(what, "c") == 0)
    return print_written(BPJS_FORMAT_C);
  if (strcmp(what, "json") == 0)
    return print_written(BPJS_FORMAT_JSON);
  if (strcmp(what, "assertions") != 0)
    return 2;
  print_assertions();
  return 0;
}
