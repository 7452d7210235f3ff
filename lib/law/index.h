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
  uint32_t apart;      /* no day is in two of them */
} bpjs_law_span;

/* Rules that are found beforehand, see usual.h; those of programmes in order of them. */
enum bpjs_law_usual {
  BPJS_USUAL_ENROLMENT_JKK,
  BPJS_USUAL_ENROLMENT_JKM,
  BPJS_USUAL_ENROLMENT_JHT,
  BPJS_USUAL_ENROLMENT_JP,
  BPJS_USUAL_JKP_NEEDS_JKK,
  BPJS_USUAL_JKP_NEEDS_JKM,
  BPJS_USUAL_JKP_NEEDS_JHT,
  BPJS_USUAL_JKP_NEEDS_JP,
  BPJS_USUAL_JKP_AGE,
  BPJS_USUAL_JKP_CITIZEN,
  BPJS_USUAL_JKP_THROUGH_EMPLOYER,
  BPJS_USUAL_JKK_RATE,
  BPJS_USUAL_JKM_RATE,
  BPJS_USUAL_JHT_EMPLOYER,
  BPJS_USUAL_JHT_WORKER,
  BPJS_USUAL_JP_EMPLOYER,
  BPJS_USUAL_JP_WORKER,
  BPJS_USUAL_JP_CEILING,
  BPJS_USUAL_JKP_GOVERNMENT,
  BPJS_USUAL_JKP_FROM_JKK,
  BPJS_USUAL_JKP_FROM_JKM,
  BPJS_USUAL_JKP_CEILING,
  BPJS_USUAL_DUE_DAY,
  BPJS_USUAL_DUE_MONTH,
  BPJS_USUAL_ROUND_STEP,      /* of a contribution */
  BPJS_USUAL_ROUND_DIRECTION, /* of a contribution */
  BPJS_USUAL_COUNT
};

/* Keys of a size; a risk class has the one that is 1 less. */
enum bpjs_usual_key {
  BPJS_USUAL_LARGE,
  BPJS_USUAL_MEDIUM,
  BPJS_USUAL_SMALL,
  BPJS_USUAL_MICRO,
  BPJS_USUAL_KEYS = 5
};

typedef struct bpjs_law_index {
  bpjs_law_span *groups; /* in order of the rows */
  size_t group_count;
  size_t note_first, note_end; /* the groups that are notes, which stand together */
  uint32_t *slots;             /* open addressing; 0 is empty, else a group + 1 */
  size_t slot_mask;
  bpjs_law_span usual[BPJS_USUAL_COUNT][BPJS_USUAL_KEYS];
} bpjs_law_index;

/* Of rows that are in order and will not change. False if there is no memory. */
bool bpjs_law_index_build(struct bpjs_law *law);

void bpjs_law_index_free(bpjs_law_index *index);

/* The group; NULL if there is no row of it, or no index yet. */
const bpjs_law_span *bpjs_law_index_find(const struct bpjs_law *law, const char *parameter,
                                         int32_t segment, const char *key);

#endif
