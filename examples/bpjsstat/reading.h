/* Figures given on the command line. */
#ifndef BPJSSTAT_READING_H
#define BPJSSTAT_READING_H

#include <bpjsstat.h>

/* Reads a figure. Returns STATUS_OK or, after a complaint, STATUS_DATA.
 * name: of the option that gave it, or "". */
int reading_figure(const char *text, const char *name, int32_t notation, bpjs_figure *figure);

#endif
