/* Values of law from text. */
#ifndef BPJS_LAW_VALUE_READ_H
#define BPJS_LAW_VALUE_READ_H

#include <stdint.h>

/* BPJS_OK; SYNTAX, OVERFLOW, RANGE (no such day) or UNKNOWN (no such direction). */
int32_t bpjs_law_value_read(int32_t unit, const char *text, int64_t length, int64_t *value);

#endif
