#include "benefit/write.h"

#include "base/error.h"
#include "benefit/text.h"

bool bpjs_benefit_has_amount(const bpjs_benefit_line *line) {
  return line->kind != BPJS_BENEFIT_IN_KIND && line->kind != BPJS_BENEFIT_TERM;
}

int32_t bpjs_benefit_write(const bpjs_benefit *benefit, int32_t format, int32_t language,
                           char *buffer, int64_t capacity, int64_t *length, bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  const int32_t status = bpjs_text_check(benefit, language, buffer, capacity, length, error);
  if (status != BPJS_OK)
    return status;
  if (format < BPJS_FORMAT_JSON || format > BPJS_FORMAT_CSV_RECORDS)
    return bpjs_error_number(error, BPJS_ERROR_ARGUMENT, "format", format,
                             "format must be JSON, CSV or CSV_RECORDS");
  bpjs_buffer text = {0};
  if (format == BPJS_FORMAT_JSON)
    bpjs_benefit_add_json(&text, benefit, language);
  else
    bpjs_benefit_add_csv(&text, benefit, format == BPJS_FORMAT_CSV);
  return bpjs_buffer_deliver(&text, buffer, capacity, length, error);
}
