/* The groups of a cube as observations. */
#ifndef BPJS_TALLY_EXPORT_H
#define BPJS_TALLY_EXPORT_H

#include "bpjsstat/dataset.h"
#include "tally/groups.h"

/* What is written, and from what. */
typedef struct bpjs_export {
  const bpjs_tally *tally;
  const bpjs_tally *cube;
  const char *series, *source;
  int64_t series_length, source_length;
  bpjs_dataset *fresh;
  bpjs_error *error;
} bpjs_export;

/* OK; UNKNOWN, ENCODING, LIMIT, OVERFLOW, MEMORY. */
int32_t bpjs_export_all(const bpjs_export *to);

#endif
