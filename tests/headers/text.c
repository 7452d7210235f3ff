/* Prints the declarations that the library writes of itself; with an argument,
 * assertions of the sizes, places and numbers of its table instead. */
#include <stdio.h>
#include <stdlib.h>

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

int main(int argc, char **argv) {
  int64_t length = 0;
  (void)argv;
  if (argc > 1) {
    print_assertions();
    return 0;
  }
  if (bpjs_abi_write(BPJS_FORMAT_C, NULL, 0, &length, NULL) != BPJS_OK)
    return 1;
  char *text = malloc((size_t)length + 1);
  if (text == NULL || bpjs_abi_write(BPJS_FORMAT_C, text, length + 1, &length, NULL) != BPJS_OK)
    return 1;
  fwrite(text, 1, (size_t)length, stdout);
  free(text);
  return 0;
}
