/* The lines of a result as a table for people. */
#ifndef BPJSSTAT_DUES_LINES_H
#define BPJSSTAT_DUES_LINES_H

#include <bpjsstat.h>

const char *dues_payer(int32_t payer, int32_t language);

/* Whether a line is no part of the bill. */
int dues_outside(const bpjs_dues_line *line);

/* Prints the lines of the bill, or those outside it; returns how many rows. */
int dues_print_lines(const bpjs_dues *dues, int want_outside, int32_t language);

#endif
