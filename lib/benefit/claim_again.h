/* Claims one after the other in the same room, of which only amounts are asked: without
 * notes of the law and citations, as nobody explains them. */
#ifndef BPJS_BENEFIT_CLAIM_AGAIN_H
#define BPJS_BENEFIT_CLAIM_AGAIN_H

#include "benefit/programmes.h"

/* Room for claims of so many children each, in which they do not ask for memory; freed
 * with bpjs_benefit_free. policy: of bpjs_law_policy_in. NULL: no memory. */
bpjs_benefit *bpjs_claim_room(const bpjs_law *law, const bpjs_law_policy *policy, int64_t children);

/* Begins a claim in it, in the place of the one before. */
void bpjs_claim_again(bpjs_benefit *claim, int32_t day, int32_t segment, int32_t programmes);

/* How a line's amount hangs on the wage of a month that was given: the lesser of wage and
 * ceiling x ppm / 10^6, rounded once by the rows of key "benefit". False: it does not,
 * up to a wage at which other lines are there, or what the law pays at least. */
typedef struct bpjs_claim_share {
  int64_t ppm;
  int64_t ceiling; /* INT64_MAX: none */
} bpjs_claim_share;

bool bpjs_claim_share_of(const bpjs_benefit *claim, const bpjs_claim_entry *entry,
                         bpjs_claim_share *share);

/* How such a line is rounded: *direction, enum bpjs_law_direction. False: not to whole
 * rupiah, or by rules that may not be used. */
bool bpjs_claim_rounds(const bpjs_benefit *claim, int32_t *direction);

#endif
