/* Cash for who lost work (JKP): what its files share. */
#ifndef BPJS_BENEFIT_JKP_H
#define BPJS_BENEFIT_JKP_H

#include "benefit/claim.h"

/* The day of dismissal: that of approval if it was not given. */
int32_t bpjs_jkp_dismissed(const bpjs_job_loss *loss);

/* The day on which it was claimed: that of approval if it was not given. */
int32_t bpjs_jkp_claimed(const bpjs_job_loss *loss);

/* The months since dismissal in which one can claim: of the law of that day, or where it
 * has none of the day of approval; but a longer one that is law on the last day of them
 * takes its place. A right that had ended by then is not revived. */
bpjs_rule bpjs_jkp_window(const bpjs_benefit *claim, const bpjs_job_loss *loss);

/* What the fields can be, and how they go together. */
int32_t bpjs_jkp_check(const bpjs_job_loss *loss, bpjs_error *error);

/* As bpjs_jkp_claim, of a wage that is that of a day. */
int32_t bpjs_jkp_claim_daily(bpjs_benefit *claim, const bpjs_job_loss *loss, bpjs_error *error);

/* Whether all conditions hold, by the law of the day of approval; if not, the first
 * that fails refuses the whole programme. */
bool bpjs_jkp_conditions(bpjs_benefit *claim, const bpjs_job_loss *loss);

/* Notes the rules of the conditions in the open line, which rests on them. */
void bpjs_jkp_note(bpjs_benefit *claim, const bpjs_job_loss *loss);

/* Months contributed before dismissal, called `field`: no more than the window in which
 * the law counts them, where it has one; or RANGE. */
int32_t bpjs_jkp_check_months(const bpjs_benefit *claim, int32_t months, const char *field,
                              bpjs_error *error);

#endif
