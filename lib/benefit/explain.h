/* The parts of an explanation. All of it is notation of what a result holds:
 * nothing is computed here. */
#ifndef BPJS_BENEFIT_EXPLAIN_H
#define BPJS_BENEFIT_EXPLAIN_H

#include "benefit/claim.h"

/* What is explained. */
typedef struct bpjs_explained_benefit {
  const bpjs_benefit *benefit;
  size_t first, end; /* entries */
  bool all;          /* all lines, not one */
  int32_t language;
} bpjs_explained_benefit;

/* Whether note `index` of benefit->notes goes with a line that is explained:
 * note.benefit.<programme>.all goes with each of the programme's,
 * note.benefit.<programme>.<topic> with those of which topic is the code of what they
 * are for, or the name of a step. */
bool bpjs_explain_benefit_notes(const bpjs_explained_benefit *explained, size_t index);

/* Whether a line's amount is made of several numbers: one amount of the law is not. */
bool bpjs_explain_benefit_computes(const bpjs_claim_entry *entry);

/* "60 % x 80 x 1,000,000 = 48,000,000": statements, a line each. */
void bpjs_explain_benefit_arithmetic(const bpjs_benefit *benefit, const bpjs_claim_entry *entry,
                                     int32_t language, bpjs_buffer *buffer);

void bpjs_explain_benefit_text(const bpjs_explained_benefit *explained, bpjs_buffer *buffer);
void bpjs_explain_benefit_json(const bpjs_explained_benefit *explained, bpjs_buffer *buffer);

#endif
