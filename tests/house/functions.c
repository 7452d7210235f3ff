/* Prints the functions of the library's own table, a line each: name, return
 * type, and for each argument "type name role", separated by tabs. */
#include <stdio.h>

#include "bpjsstat.h"

int main(void) {
  for (int64_t i = 0; i < bpjs_abi_number(BPJS_ABI_FUNCTION, 0, 0); i++) {
    printf("%s\t%s", bpjs_abi_text(BPJS_ABI_FUNCTION, i, 0),
           bpjs_abi_text(BPJS_ABI_FUNCTION_RETURN, i, 0));
    for (int64_t j = 0; j < bpjs_abi_number(BPJS_ABI_ARGUMENT, i, 0); j++)
      printf("\t%s %s %s", bpjs_abi_text(BPJS_ABI_ARGUMENT_TYPE, i, j),
             bpjs_abi_text(BPJS_ABI_ARGUMENT, i, j), bpjs_abi_text(BPJS_ABI_ARGUMENT_ROLE, i, j));
    printf("\n");
  }
  return 0;
}
