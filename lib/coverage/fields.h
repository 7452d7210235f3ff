/* What the written forms of results have in common. */
#ifndef BPJS_COVERAGE_FIELDS_H
#define BPJS_COVERAGE_FIELDS_H

#include <stdbool.h>
#include <stdint.h>

#include "base/buffer.h"

/* TEXT needs a language; JSON, CSV and CSV_RECORDS none; others: ARGUMENT. */
int32_t bpjs_coverage_check_format(int32_t format, int32_t language, bpjs_error *error);

/* A number as a CSV field: nothing if it is infinite. */
void bpjs_coverage_add_number(bpjs_buffer *buffer, bool first, double number);

#endif
