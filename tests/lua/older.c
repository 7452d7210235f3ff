/* A library from before the binding: a table of one row, and a version. */
#include <bpjsstat/abi.h>

#include <string.h>

int64_t bpjs_abi_number(int32_t item, int64_t i, int64_t j) {
  (void)i;
  (void)j;
  if (item == BPJS_ABI_ARGUMENT)
    return 0;
  return item == BPJS_ABI_LEVEL || item == BPJS_ABI_FUNCTION ? 1 : -1;
}

const char *bpjs_abi_text(int32_t item, int64_t i, int64_t j) {
  (void)i;
  (void)j;
  if (item == BPJS_ABI_FUNCTION)
    return "bpjs_version";
  return item == BPJS_ABI_FUNCTION_RETURN ? "const char *" : "";
}

int32_t bpjs_abi_write(int32_t format, char *buffer, int64_t capacity, int64_t *length,
                       bpjs_error *error) {
  (void)format;
  (void)buffer;
  (void)capacity;
  (void)length;
  (void)error;
  return BPJS_ERROR_ARGUMENT;
}

const char *bpjs_version(void) {
  return "0.0.9";
}
