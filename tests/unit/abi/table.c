#include <string.h>

#include "suite.h"

START_TEST(a_function_is_found_with_its_arguments) {
  int64_t found = -1;
  for (int64_t i = 0; i < bpjs_abi_number(BPJS_ABI_FUNCTION, 0, 0); i++)
    if (strcmp(bpjs_abi_text(BPJS_ABI_FUNCTION, i, 0), "bpjs_abi_number") == 0)
      found = i;
  ck_assert_int_ge(found, 0);
  ck_assert_str_eq(bpjs_abi_text(BPJS_ABI_FUNCTION_RETURN, found, 0), "int64_t");
  ck_assert_int_eq(bpjs_abi_number(BPJS_ABI_ARGUMENT, found, 0), 3);
  ck_assert_str_eq(bpjs_abi_text(BPJS_ABI_ARGUMENT, found, 1), "i");
  ck_assert_str_eq(bpjs_abi_text(BPJS_ABI_ARGUMENT_TYPE, found, 0), "int32_t");
}
END_TEST

SUITE("abi.table", a_function_is_found_with_its_arguments)
