/* First byte: the system; the rest: a code. */
#include "fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  if (size == 0)
    return 0;
  bpjs_area area = {.struct_size = sizeof area};
  bpjs_error error = {.struct_size = sizeof error};
  int32_t status =
      bpjs_area_find((const char *)data + 1, (int64_t)size - 1, data[0] % 4, &area, &error);
  FUZZ_CHECK(status == BPJS_OK || error.code == status);
  if (status != BPJS_OK)
    return 0;
  /* What is found is found again under its own code. */
  bpjs_area again = {.struct_size = sizeof again};
  FUZZ_CHECK(bpjs_area_find(area.code, (int64_t)strlen(area.code), BPJS_AREA_SYSTEM_OWN, &again,
                            NULL) == BPJS_OK);
  FUZZ_CHECK(memcmp(&area, &again, sizeof area) == 0);
  return 0;
}
