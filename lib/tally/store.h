/* The arrays that hold the groups, for the files of this room. */
#ifndef BPJS_TALLY_STORE_H
#define BPJS_TALLY_STORE_H

#include "tally/groups.h"

/* Bins of a group: one more than edges, or none. */
int64_t bpjs_groups_bins(const bpjs_tally *tally);

/* Where to look for the keys first: beyond slot_count, too. */
size_t bpjs_groups_hash(const bpjs_tally *tally, const int64_t *keys);

/* Room for so many groups more; false: no memory, and nothing that can be seen has
 * changed. */
bool bpjs_groups_reserve(bpjs_tally *tally, int64_t more);

/* Puts a group that is not there, for which room is reserved: its index. */
int64_t bpjs_groups_put(bpjs_tally *tally, const int64_t *keys);

/* Whether it can be added to a group: OK or OVERFLOW. */
int32_t bpjs_groups_fits(const bpjs_tally *tally, int64_t index, int64_t count, int64_t weight,
                         const bpjs_tally_sums *sums, const int64_t *bins, bpjs_error *error);

/* Adds what fits. */
void bpjs_groups_add(bpjs_tally *tally, int64_t index, int64_t count, int64_t weight,
                     const bpjs_tally_sums *sums, const int64_t *bins);

/* Adds what fits to the sums of a measure. */
void bpjs_sums_add(bpjs_tally_sums *to, const bpjs_tally_sums *more);

#endif
