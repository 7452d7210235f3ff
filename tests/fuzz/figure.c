/* First byte: the language; the rest: a figure. What is read and written reads
 * the same in both languages, and JSON and CSV can be written. */
#include "fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  if (size == 0)
    return 0;
  bpjs_figure figure = {.struct_size = sizeof figure};
  bpjs_error error = {.struct_size = sizeof error};
  int32_t status =
      bpjs_figure_read((const char *)data + 1, (int64_t)size - 1, data[0] % 4, &figure, &error);
  FUZZ_CHECK(status == BPJS_OK || error.code == status);
  if (status != BPJS_OK)
    return 0;
  FUZZ_CHECK(figure.lower <= figure.value && figure.value <= figure.upper);
  for (int32_t language = BPJS_LANGUAGE_ID; language <= BPJS_LANGUAGE_EN; language++) {
    char text[512];
    int64_t length = 0;
    for (int32_t format = BPJS_FORMAT_CSV_RECORDS; format >= BPJS_FORMAT_TEXT; format--)
      FUZZ_CHECK(bpjs_figure_write(&figure, format, language, text, sizeof text, &length, NULL) ==
                 BPJS_OK);
    bpjs_figure again = {.struct_size = sizeof again};
    FUZZ_CHECK(bpjs_figure_read(text, length, language, &again, NULL) == BPJS_OK);
    FUZZ_CHECK(memcmp(&figure, &again, sizeof figure) == 0);
  }
  return 0;
}
