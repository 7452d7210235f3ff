#include "tally/write.h"
#include "base/error.h"
#include "tally/names.h"

int32_t bpjs_tally_write(const bpjs_tally *tally, int32_t format, char *buffer, int64_t capacity,
                         int64_t *length, bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  if (tally == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "tally", "tally is NULL");
  if (format != BPJS_FORMAT_JSON && format != BPJS_FORMAT_CSV && format != BPJS_FORMAT_CSV_RECORDS)
    return bpjs_error_number(error, BPJS_ERROR_ARGUMENT, "format", format,
                             "format is not JSON, CSV or CSV_RECORDS");
  const int32_t status = bpjs_buffer_check_out(buffer, capacity, length, error);
  if (status != BPJS_OK)
    return status;
  bpjs_buffer text = {0};
  if (format == BPJS_FORMAT_JSON)
    bpjs_tally_json(tally, &text);
  else
    bpjs_tally_csv(tally, format == BPJS_FORMAT_CSV, &text);
  return bpjs_buffer_deliver(&text, buffer, capacity, length, error);
}

int32_t bpjs_tally_key_text(const bpjs_tally *tally, int64_t index, int64_t dimension, char *buffer,
                            int64_t capacity, int64_t *length, bpjs_error *error) {
  int64_t key;
  int32_t status = bpjs_tally_get_key(tally, index, dimension, &key, error);
  if (status == BPJS_OK)
    status = bpjs_buffer_check_out(buffer, capacity, length, error);
  if (status != BPJS_OK)
    return status;
  bpjs_buffer text = {0};
  bpjs_name_key(&text, &tally->dimensions[dimension], key);
  return bpjs_buffer_deliver(&text, buffer, capacity, length, error);
}
