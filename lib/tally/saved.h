/* Reading what was saved, piece by piece. */
#ifndef BPJS_TALLY_SAVED_H
#define BPJS_TALLY_SAVED_H

#include "base/error.h"
#include "tally/format.h"
#include "tally/groups.h"

typedef struct bpjs_saved {
  const unsigned char *at; /* what is there was measured before it is read */
  const char *name;
  int64_t name_length;
  bpjs_error *error;
} bpjs_saved;

int32_t bpjs_saved_small(bpjs_saved *saved);
int64_t bpjs_saved_large(bpjs_saved *saved);

/* Says what is wrong, in which group (from 1; 0: none): `code`. */
int32_t bpjs_saved_refuse(const bpjs_saved *saved, int32_t code, int64_t row, const char *field,
                          const char *message);

/* Reads all groups into a tally that has begun: OK; SYNTAX, MEMORY. */
int32_t bpjs_saved_groups(bpjs_saved *saved, bpjs_tally *tally, int64_t count);

#endif
