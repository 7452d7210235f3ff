#include <stddef.h>

#include "bpjsstat/base.h"

static const struct {
  const char *name, *text;
} statuses[] = {
    [BPJS_OK] = {"BPJS_OK", "Success."},
    [BPJS_ERROR_ARGUMENT] = {"BPJS_ERROR_ARGUMENT",
                             "An argument is NULL, or not in the list of its values."},
    [BPJS_ERROR_STRUCT_SIZE] = {"BPJS_ERROR_STRUCT_SIZE",
                                "The struct_size of a struct is not set, or too small."},
    [BPJS_ERROR_MEMORY] = {"BPJS_ERROR_MEMORY", "The system has no memory left."},
    [BPJS_ERROR_BUFFER] = {"BPJS_ERROR_BUFFER", "The text does not fit into the buffer."},
    [BPJS_ERROR_RANGE] = {"BPJS_ERROR_RANGE", "An index, date or number is outside its range."},
    [BPJS_ERROR_OVERFLOW] = {"BPJS_ERROR_OVERFLOW", "A number is beyond what its type holds."},
    [BPJS_ERROR_SYNTAX] = {"BPJS_ERROR_SYNTAX", "The text is not of the form expected."},
    [BPJS_ERROR_AMBIGUOUS] = {"BPJS_ERROR_AMBIGUOUS",
                              "There are two readings and nothing was given to choose."},
    [BPJS_ERROR_ENCODING] = {"BPJS_ERROR_ENCODING",
                             "The text is not valid UTF-8, or holds a NUL byte."},
    [BPJS_ERROR_LIMIT] = {"BPJS_ERROR_LIMIT", "A field or record is longer than allowed."},
    [BPJS_ERROR_UNIT] = {"BPJS_ERROR_UNIT", "The units do not go together."},
    [BPJS_ERROR_DIVISION] = {"BPJS_ERROR_DIVISION", "The divisor's interval contains zero."},
    [BPJS_ERROR_UNKNOWN] = {"BPJS_ERROR_UNKNOWN", "The code is not in its list."},
    [BPJS_ERROR_NOT_FOUND] = {"BPJS_ERROR_NOT_FOUND", "Nothing matches."},
    [BPJS_ERROR_BASIS] = {"BPJS_ERROR_BASIS", "The two bases must not be mixed silently."},
    [BPJS_ERROR_STATE] = {"BPJS_ERROR_STATE", "The call came out of order."},
    [BPJS_ERROR_NO_RULE] = {"BPJS_ERROR_NO_RULE", "No rule of law is in force on the day."},
    [BPJS_ERROR_NOT_ANNOUNCED] = {"BPJS_ERROR_NOT_ANNOUNCED",
                                  "The value is announced yearly, and not yet for the day."},
    [BPJS_ERROR_CONFIDENCE] = {"BPJS_ERROR_CONFIDENCE",
                               "A row of law is less sure than the caller accepts."},
    [BPJS_ERROR_CONFLICT] = {"BPJS_ERROR_CONFLICT", "Rows contradict each other, or leave a gap."},
};

static int known(int32_t status) {
  return status >= 0 && (size_t)status < sizeof statuses / sizeof statuses[0];
}

const char *bpjs_status_name(int32_t status) {
  return known(status) ? statuses[status].name : "";
}

const char *bpjs_status_text(int32_t status) {
  return known(status) ? statuses[status].text : "";
}
