#include "coverage/fields.h"

#include <math.h>

#include "base/error.h"
#include "base/number.h"
#include "coverage/arguments.h"

int32_t bpjs_coverage_check_format(int32_t format, int32_t language, bpjs_error *error) {
  if (format == BPJS_FORMAT_TEXT)
    return bpjs_coverage_check_language(language, error);
  if (format == BPJS_FORMAT_JSON || format == BPJS_FORMAT_CSV || format == BPJS_FORMAT_CSV_RECORDS)
    return BPJS_OK;
  return bpjs_error_number(error, BPJS_ERROR_ARGUMENT, "format", format,
                           "format must be TEXT, JSON, CSV or CSV_RECORDS");
}

void bpjs_coverage_add_number(bpjs_buffer *buffer, bool first, double number) {
  if (!first)
    bpjs_buffer_add_text(buffer, ",");
  if (isfinite(number))
    bpjs_number_add_double(buffer, number);
}
