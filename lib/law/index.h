/* Where the rows of a group are, without a search: a law is asked for some two
 * hundred rules a month. */
#ifndef BPJS_LAW_INDEX_H
#define BPJS_LAW_INDEX_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct bpjs_law;

typedef struct bpjs_law_span {
  uint32_t first, end; /* rows first to end - 1, of one parameter, segment and key */
} bpjs_law_span;

typedef struct bpjs_law_index {
  bpjs_law_span *groups; /* in order of the rows */
  size_t group_count;
  size_t note_first, note_end; /* the groups that are notes, which stand together */
  uint32_t *slots;             /* open addressing; 0 is empty, else a group + 1 */
  size_t slot_mask;
} bpjs_law_index;

/* Of rows that are in order and will not change. False if there is no memory. */
bool bpjs_law_index_build(struct bpjs_law *law);

void bpjs_law_index_free(bpjs_law_index *index);

/* The group; NULL if there is no row of it, or no index yet. */
const bpjs_law_span *bpjs_law_index_find(const struct bpjs_law *law, const char *parameter,
                                         int32_t segment, const char *key);

#endif
