/* Texts of the library: ask for the length, then for the text. */
#include "output.h"

#include <stdlib.h>
#include <string.h>

/* The library function is called twice with the arguments given. */
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

#define WRITE_OR_COMPLAIN(call)                                                                    \
  WRITE_TWICE(call)                                                                                \
  if (buffer == NULL)                                                                              \
    complain_error(&error, NULL);                                                                  \
  return buffer;

/* "" where the library has none. */
#define WRITE_OR_EMPTY(call)                                                                       \
  WRITE_TWICE(call)                                                                                \
  return buffer != NULL ? buffer : copy_text("", 0);

char *write_figure(const bpjs_figure *figure, int32_t format, int32_t language) {
  WRITE_OR_COMPLAIN(bpjs_figure_write(figure, format, language, buffer, capacity, &length, &error))
}

char *write_coverage(const bpjs_coverage *coverage, int32_t format, int32_t language) {
  WRITE_OR_COMPLAIN(
      bpjs_coverage_write(coverage, format, language, buffer, capacity, &length, &error))
}

char *write_dataset(const bpjs_dataset *dataset, const int64_t *indices, int64_t count,
                    int32_t format) {
  WRITE_OR_COMPLAIN(
      bpjs_dataset_write(dataset, indices, count, format, buffer, capacity, &length, &error))
}

char *write_tally(const bpjs_tally *tally, int32_t format) {
  WRITE_OR_COMPLAIN(bpjs_tally_write(tally, format, buffer, capacity, &length, &error))
}

char *write_areas(const bpjs_area_list *list, int32_t format) {
  WRITE_OR_COMPLAIN(bpjs_area_list_write(list, format, buffer, capacity, &length, &error))
}

char *write_dues(const bpjs_dues *dues, int32_t format, int32_t language) {
  WRITE_OR_COMPLAIN(bpjs_dues_write(dues, format, language, buffer, capacity, &length, &error))
}

char *write_dues_why(const bpjs_dues *dues, int32_t format, int32_t language) {
  WRITE_OR_COMPLAIN(
      bpjs_dues_explain(dues, -1, format, language, buffer, capacity, &length, &error))
}

char *write_benefit(const bpjs_benefit *benefit, int32_t format, int32_t language) {
  WRITE_OR_COMPLAIN(
      bpjs_benefit_write(benefit, format, language, buffer, capacity, &length, &error))
}

char *write_benefit_why(const bpjs_benefit *benefit, int32_t format, int32_t language) {
  WRITE_OR_COMPLAIN(
      bpjs_benefit_explain(benefit, -1, format, language, buffer, capacity, &length, &error))
}

char *write_abi(int32_t format) {
  WRITE_OR_COMPLAIN(bpjs_abi_write(format, buffer, capacity, &length, &error))
}

char *write_benefit_line(const bpjs_benefit *benefit, int64_t index, int32_t language) {
  WRITE_OR_EMPTY(
      bpjs_benefit_line_text(benefit, index, language, buffer, capacity, &length, &error))
}

char *write_benefit_refusal(const bpjs_benefit *benefit, int64_t index, int32_t language) {
  WRITE_OR_EMPTY(
      bpjs_benefit_refusal_text(benefit, index, language, buffer, capacity, &length, &error))
}

char *write_benefit_warning(const bpjs_benefit *benefit, int64_t index, int32_t language) {
  WRITE_OR_EMPTY(
      bpjs_benefit_warning_text(benefit, index, language, buffer, capacity, &length, &error))
}

char *read_column(const bpjs_dataset *dataset, int64_t index, const char *column) {
  WRITE_OR_EMPTY(bpjs_dataset_text(dataset, index, column, (int64_t)strlen(column), buffer,
                                   capacity, &length, &error))
}
