/* Arguments that come in from the caller. */
#ifndef BPJS_TRACE_ARGUMENTS_H
#define BPJS_TRACE_ARGUMENTS_H

#include <stdint.h>

#include "bpjsstat/base.h"

/* Neither law, input (called `name`) nor what is made (`made_name`) is NULL: or
 * ARGUMENT. */
int32_t bpjs_check_pointers(const void *law, const void *input, const char *name, const void *made,
                            const char *made_name, bpjs_error *error);

/* A fact that is 0 if it is not given, else a day: or RANGE. */
int32_t bpjs_check_day_or_none(int32_t day, const char *field, bpjs_error *error);

/* A day of registration, if it is given (not 0), is not after the month of `day`:
 * or RANGE. Both are days. */
int32_t bpjs_check_registered(int32_t registered_day, int32_t day, bpjs_error *error);

/* No flags but those known, called `field`: or RANGE. */
int32_t bpjs_check_flags(uint32_t flags, uint32_t known, const char *field, bpjs_error *error);

/* Not negative: or RANGE. */
int32_t bpjs_check_number(int64_t number, const char *field, bpjs_error *error);

/* A reserved field is 0: or ARGUMENT. */
int32_t bpjs_check_reserved(int32_t reserved, bpjs_error *error);

#endif
