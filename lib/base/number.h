/* Numbers to text and back, without the C library's locale-dependent ways. */
#ifndef BPJS_BASE_NUMBER_H
#define BPJS_BASE_NUMBER_H

#include <stdbool.h>
#include <stdint.h>

#include "base/buffer.h"

/* The shortest decimal digits that read back as the same double, as JSON
 * numbers: 38.81, 39200000, -0.5; with an exponent from 1e+21 and below
 * 0.000001, as JavaScript has it. -0 is "0". The same bytes on every machine.
 * Infinities are "inf" and "-inf"; NaN is the caller's business. */
void bpjs_number_add_double(bpjs_buffer *buffer, double number);

/* The number rounded half away from zero to `decimals` (0 to 9), with the two
 * separators given (thousands '\0': none). Exact: rounds the double's exact
 * decimal value. */
void bpjs_number_add_fixed(bpjs_buffer *buffer, double number, int decimals, char thousands,
                           char point);

/* digits x 10^scale, scale from -300 to 250: `value` is the double nearest to
 * it, ties to even; `lower` and `upper` equal it if it is exact, else they are
 * the two doubles around the true number. Each may be NULL. */
void bpjs_number_scale(int64_t digits, int scale, double *value, double *lower, double *upper);

/* Reads a decimal number [-]digits[.digits]: all digits as one integer, and how
 * many stood after the point. Status: SYNTAX, or OVERFLOW beyond int64 or 1000
 * decimals. */
int32_t bpjs_number_read_decimal(const char *text, int64_t length, int64_t *digits,
                                 int32_t *decimals);

/* Reads [-]digits into int64. Status: SYNTAX or OVERFLOW. */
int32_t bpjs_number_read_integer(const char *text, int64_t length, int64_t *number);

/* Reads any JSON number, or inf, -inf: the double nearest to it (within one
 * unit in the last place is not enough: what bpjs_number_add_double wrote must
 * come back the same). Status: SYNTAX or OVERFLOW. */
int32_t bpjs_number_read_double(const char *text, int64_t length, double *number);

#endif
