/* All bytes: a period. What is read and written reads the same. */
#include "fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  bpjs_period period = {.struct_size = sizeof period};
  bpjs_error error = {.struct_size = sizeof error};
  int32_t status = bpjs_period_read((const char *)data, (int64_t)size, &period, &error);
  FUZZ_CHECK(status == BPJS_OK || error.code == status);
  if (status != BPJS_OK)
    return 0;
  FUZZ_CHECK(period.first_day <= period.last_day);
  char text[64];
  int64_t length = 0;
  FUZZ_CHECK(bpjs_period_write(&period, text, sizeof text, &length, NULL) == BPJS_OK);
  bpjs_period again = {.struct_size = sizeof again};
  FUZZ_CHECK(bpjs_period_read(text, length, &again, NULL) == BPJS_OK);
  FUZZ_CHECK(memcmp(&period, &again, sizeof period) == 0);
  return 0;
}
