/* Names for people: of series, codes and periods. */
#ifndef BPJS_COVERAGE_NAMES_H
#define BPJS_COVERAGE_NAMES_H

#include <stdint.h>

#include "base/buffer.h"
#include "bpjsstat/dataset.h"

/* Adds the name of a series, its code if it has none. */
void bpjs_coverage_add_series(bpjs_buffer *buffer, const char *code, int32_t language);

/* Adds ", PU, Aceh ..." for what is not ALL or the nation, in words if there
 * are any. */
void bpjs_coverage_add_scope(bpjs_buffer *buffer, const bpjs_observation *about, int32_t language);

/* Adds the name of one code along a dimension. */
void bpjs_coverage_add_code(bpjs_buffer *buffer, int32_t dimension, const char *code,
                            int32_t language);

/* Adds the period of an observation: 2024-08, and 2023-01/2024-08 where the
 * dataset has 2023-01/P20M. */
void bpjs_coverage_add_period(bpjs_buffer *buffer, const bpjs_observation *about);

#endif
