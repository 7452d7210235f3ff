/* What a key of a dimension may be. */
#ifndef BPJS_TALLY_KEY_H
#define BPJS_TALLY_KEY_H

#include "tally/groups.h"

/* Whether people can be told apart so: OK; ARGUMENT, RANGE. */
int32_t bpjs_key_check(const bpjs_tally_dimension *dimension, bpjs_error *error);

/* Whether every key of `fine` lies in one key of `coarse`, which is by the same. */
bool bpjs_key_nests(const bpjs_tally_dimension *fine, const bpjs_tally_dimension *coarse);

/* The key that a key of a finer dimension lies in; one of its own stays. */
int64_t bpjs_key_coarsen(const bpjs_tally_dimension *dimension, int64_t key);

/* Whether a key can be one of the dimension. */
bool bpjs_key_valid(const bpjs_tally_dimension *dimension, int64_t key);

/* Fills birthdays: on `day`, who was born on birthdays[k] or before is k years old. */
void bpjs_key_birthdays(int32_t day, int32_t birthdays[BPJS_TALLY_AGES]);

/* The months that keys of DAY and its like span. */
int32_t bpjs_key_months(const bpjs_tally_dimension *dimension);

#endif
