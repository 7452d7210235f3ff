/* Periods for people. */
#ifndef BPJSSTAT_WHEN_H
#define BPJSSTAT_WHEN_H

#include <bpjsstat.h>

/* As in the data, but a range by its first and last month (or day), as
 * "2023-01/2024-08" instead of "2023-01/P20M". To be freed. */
char *write_when(const bpjs_observation *about);

#endif
