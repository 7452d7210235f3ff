/* How dimensions, keys and measures are called. */
#ifndef BPJS_TALLY_NAMES_H
#define BPJS_TALLY_NAMES_H

#include "base/buffer.h"
#include "tally/groups.h"

/* "area", "age", "risk_class". */
const char *bpjs_name_dimension(int32_t what);

/* PU, 64.08, 20-24, JKK+JKM, male, 2024-12; nothing for what is not given. */
void bpjs_name_key(bpjs_buffer *buffer, const bpjs_tally_dimension *dimension, int64_t key);

/* The same as a code of datasets, where it has one: MALE, AGE_20_24, DTSEN_D1. Of GROUPS the
 * key is one of them. */
void bpjs_name_group(bpjs_buffer *buffer, const bpjs_tally_dimension *dimension, int64_t key);

/* "wage", "monthly". */
const char *bpjs_name_kind(int32_t kind);

/* monthly_jkk_employer_law_1. */
void bpjs_name_measure(bpjs_buffer *buffer, const bpjs_tally_measure *measure);

/* dues_monthly_employer: a series of a dataset, in which one programme has a place of its
 * own. */
void bpjs_name_series(bpjs_buffer *buffer, const bpjs_tally_measure *measure);

#endif
