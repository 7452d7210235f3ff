/* What the library found out, a row a result, as tables for people. */
#ifndef BPJSSTAT_RESULTS_H
#define BPJSSTAT_RESULTS_H

#include <bpjsstat.h>

/* Prints the sections of a report or of a list, then the sources. */
int results_print(const bpjs_dataset *results, int32_t language);

#endif
