#include "dues/write.h"

#include "base/error.h"

int32_t bpjs_dues_write(const bpjs_dues *dues, int32_t format, int32_t language, char *buffer,
                        int64_t capacity, int64_t *length, bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  if (dues == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "dues", "dues is NULL");
  if (format < BPJS_FORMAT_JSON || format > BPJS_FORMAT_CSV_RECORDS)
    return bpjs_error_number(error, BPJS_ERROR_ARGUMENT, "format", format,
                             "format must be JSON, CSV or CSV_RECORDS");
  if (language < BPJS_LANGUAGE_NONE || language > BPJS_LANGUAGE_EN)
    return bpjs_error_number(error, BPJS_ERROR_ARGUMENT, "language", language,
                             "language must be one of enum bpjs_language");
  int32_t status = bpjs_buffer_check_out(buffer, capacity, length, error);
  if (status != BPJS_OK)
    return status;
  bpjs_buffer text = {0};
  if (format == BPJS_FORMAT_JSON)
    bpjs_dues_add_json(&text, dues, language);
  else
    bpjs_dues_add_csv(&text, dues, format == BPJS_FORMAT_CSV);
  return bpjs_buffer_deliver(&text, buffer, capacity, length, error);
}
