#include "survey/fault.h"

#include "base/buffer.h"
#include "base/error.h"
#include "base/number.h"

int32_t bpjs_survey_fault(bpjs_error *error, int32_t code, int64_t row, int32_t what,
                          const char *message) {
  return bpjs_error_set(error, code, &(bpjs_place){.row = row + 1, .field = bpjs_survey_name(what)},
                        "%s", message);
}

static int32_t deliver(bpjs_error *error, int32_t code, int64_t row, int32_t what,
                       bpjs_buffer *value, const char *message) {
  const bpjs_place place = {.row = row + 1,
                            .field = bpjs_survey_name(what),
                            .value = value->bytes,
                            .value_length = (int64_t)value->length};
  bpjs_error_set(error, code, &place, "%s", message);
  const bool failed = value->failed;
  bpjs_buffer_free(value);
  return failed ? bpjs_error_memory(error) : code;
}

int32_t bpjs_survey_fault_real(bpjs_error *error, int32_t code, int64_t row, int32_t what,
                               double value, const char *message) {
  bpjs_buffer text = {0};
  if (value != value)
    bpjs_buffer_add_text(&text, "nan");
  else
    bpjs_number_add_double(&text, value);
  return deliver(error, code, row, what, &text, message);
}

int32_t bpjs_survey_fault_code(bpjs_error *error, int32_t code, int64_t row, int32_t what,
                               int64_t value, const char *message) {
  bpjs_buffer text = {0};
  bpjs_buffer_add_integer(&text, value);
  return deliver(error, code, row, what, &text, message);
}
