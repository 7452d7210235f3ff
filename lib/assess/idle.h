/* Passes between calls: what an assessment has learnt of people in one call serves the next
 * one, of people in the same columns, into a tally of the same shape. */
#ifndef BPJS_ASSESS_IDLE_H
#define BPJS_ASSESS_IDLE_H

#include "assess/pass.h"

/* The passes of an assessment that no call has; any thread may take and give. NULL: no
 * memory. */
bpjs_idle *bpjs_idle_new(void);
void bpjs_idle_free(bpjs_idle *idle);

/* A pass for a job: one that waits, if its like was asked before, else a new one. NULL: no
 * memory. */
bpjs_pass *bpjs_idle_take(bpjs_idle *idle, const bpjs_job *job);

/* Gives a pass back, whose sums were moved to its tally, or which is of no use any more. One
 * that has learnt much is not kept. */
void bpjs_idle_give(bpjs_idle *idle, bpjs_pass *pass, bool useful);

#endif
