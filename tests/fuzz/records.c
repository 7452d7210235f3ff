/* A table of texts. */
#include "fuzz.h"

/* Each field is copied whole, and each name finds its own column. */
static void check(const bpjs_records *records) {
  const int64_t columns = bpjs_records_column_count(records);
  int64_t line = 0;
  for (int64_t row = -1; row < bpjs_records_count(records); row++) {
    FUZZ_CHECK(bpjs_records_line(records, row) > line);
    line = bpjs_records_line(records, row);
    for (int64_t column = 0; column < columns; column++) {
      int64_t length = -1, found = -1;
      FUZZ_CHECK(bpjs_records_text(records, row, column, NULL, 0, &length, NULL) == BPJS_OK);
      char *text = malloc((size_t)length + 1);
      FUZZ_CHECK(text != NULL);
      FUZZ_CHECK(bpjs_records_text(records, row, column, text, length + 1, &length, NULL) ==
                 BPJS_OK);
      FUZZ_CHECK(memchr(text, '\0', (size_t)length) == NULL && text[length] == '\0');
      if (row == -1)
        FUZZ_CHECK(bpjs_records_column(records, text, length, &found, NULL) == BPJS_OK &&
                   found == column);
      free(text);
    }
  }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  bpjs_records *records = NULL;
  bpjs_error error = {.struct_size = sizeof error};
  const int32_t status =
      bpjs_records_read((const char *)data, (int64_t)size, "fuzz", 4, NULL, &records, &error);
  FUZZ_CHECK(status == BPJS_OK ? records != NULL : records == NULL && error.code == status);
  if (status == BPJS_OK)
    check(records);
  bpjs_records_free(records);
  return 0;
}
