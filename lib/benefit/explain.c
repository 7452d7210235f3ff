#include "benefit/explain.h"

#include "base/error.h"
#include "benefit/text.h"

static int32_t check(const bpjs_benefit *benefit, int64_t index, int32_t format,
                     bpjs_error *error) {
  if (format != BPJS_FORMAT_TEXT && format != BPJS_FORMAT_JSON)
    return bpjs_error_number(error, BPJS_ERROR_ARGUMENT, "format", format,
                             "format is neither TEXT nor JSON");
  if (index < -1 || (index >= 0 && (uint64_t)index >= benefit->entry_count))
    return bpjs_error_number(error, BPJS_ERROR_RANGE, "index", index,
                             "there is no line with this index");
  return BPJS_OK;
}

int32_t bpjs_benefit_explain(const bpjs_benefit *benefit, int64_t index, int32_t format,
                             int32_t language, char *buffer, int64_t capacity, int64_t *length,
                             bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  int32_t status = bpjs_text_check(benefit, language, buffer, capacity, length, error);
  if (status == BPJS_OK)
    status = check(benefit, index, format, error);
  if (status != BPJS_OK)
    return status;
  const bpjs_explained_benefit explained = {.benefit = benefit,
                                            .first = index < 0 ? 0 : (size_t)index,
                                            .end = index < 0 ? benefit->entry_count
                                                             : (size_t)index + 1,
                                            .all = index < 0,
                                            .language = language};
  bpjs_buffer text = {0};
  (format == BPJS_FORMAT_TEXT ? bpjs_explain_benefit_text : bpjs_explain_benefit_json)(&explained,
                                                                                       &text);
  return bpjs_buffer_deliver(&text, buffer, capacity, length, error);
}
