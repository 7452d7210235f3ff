/* Observations as a table for people. */
#ifndef BPJSSTAT_OBSERVATIONS_H
#define BPJSSTAT_OBSERVATIONS_H

#include "options.h"

int observations_print(const bpjs_dataset *dataset, const int64_t *indices, int64_t count,
                       int32_t language);

#endif
