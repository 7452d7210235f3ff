/* Sentences about a result. language: enum bpjs_language, NONE is English. */
#ifndef BPJS_BENEFIT_TEXT_H
#define BPJS_BENEFIT_TEXT_H

#include "benefit/claim.h"

/* "Scholarship, child 1, university or training": what a line or a refusal is about.
 * what 0 is the whole programme. */
void bpjs_text_add_subject(bpjs_buffer *buffer, int32_t programme, int32_t what, int32_t number,
                           const char *detail, int32_t language);

void bpjs_text_add_refusal(bpjs_buffer *buffer, const bpjs_benefit *benefit,
                           const bpjs_benefit_refusal *refusal, int32_t language);

void bpjs_text_add_warning(bpjs_buffer *buffer, const bpjs_benefit *benefit,
                           const bpjs_benefit_warning *warning, int32_t language);

/* What every text out checks: BPJS_OK or ARGUMENT. */
int32_t bpjs_text_check(const bpjs_benefit *benefit, int32_t language, const char *buffer,
                        int64_t capacity, const int64_t *length, bpjs_error *error);

#endif
