/* Texts of the library: ask for the length, then for the text. */
#include "output.h"

#include <stdlib.h>
#include <string.h>

/* Each library function below is called twice with the arguments given. */
#define WRITE_TWICE(call)                                                                          \
  bpjs_error error = {.struct_size = sizeof error};                                                \
  char *buffer = NULL;                                                                             \
  int64_t capacity = 0;                                                                            \
  int64_t length = 0;                                                                              \
  int32_t status = call;                                                                           \
  if (status == BPJS_OK) {                                                                         \
    capacity = length + 1;                                                                         \
    buffer = allocate((size_t)capacity, 1);                                                        \
    status = call;                                                                                 \
  }                                                                                                \
  if (status != BPJS_OK) {                                                                         \
    free(buffer);                                                                                  \
    buffer = NULL;                                                                                 \
  }

char *write_figure(const bpjs_figure *figure, int32_t format, int32_t language) {
  WRITE_TWICE(bpjs_figure_write(figure, format, language, buffer, capacity, &length, &error))
  if (buffer == NULL)
    complain_error(&error, NULL);
  return buffer;
}

char *write_coverage(const bpjs_coverage *coverage, int32_t format, int32_t language) {
  WRITE_TWICE(bpjs_coverage_write(coverage, format, language, buffer, capacity, &length, &error))
  if (buffer == NULL)
    complain_error(&error, NULL);
  return buffer;
}

char *write_dataset(const bpjs_dataset *dataset, const int64_t *indices, int64_t count,
                    int32_t format) {
  WRITE_TWICE(
      bpjs_dataset_write(dataset, indices, count, format, buffer, capacity, &length, &error))
  if (buffer == NULL)
    complain_error(&error, NULL);
  return buffer;
}

char *read_column(const bpjs_dataset *dataset, int64_t index, const char *column) {
  WRITE_TWICE(bpjs_dataset_text(dataset, index, column, (int64_t)strlen(column), buffer, capacity,
                                &length, &error))
  return buffer != NULL ? buffer : copy_text("", 0);
}
