/* Numbers in digits: 4.336.959 and 39,2. */
#ifndef BPJS_FIGURE_NOTATION_H
#define BPJS_FIGURE_NOTATION_H

#include <stdint.h>

/* Reads digits with their separators, '.' and ','; it begins with a digit and
 * holds nothing else. The shape decides where it can; the
 * language where one separator stands before just three digits. Status: OK,
 * SYNTAX, AMBIGUOUS, OVERFLOW (digits or decimals beyond what a figure holds). */
int32_t bpjs_figure_notation(const char *text, int64_t length, int32_t language, int64_t *digits,
                             int32_t *decimals);

#endif
