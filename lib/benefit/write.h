/* A result as JSON and CSV. */
#ifndef BPJS_BENEFIT_WRITE_H
#define BPJS_BENEFIT_WRITE_H

#include "base/json.h"
#include "benefit/claim.h"

void bpjs_benefit_add_json(bpjs_buffer *buffer, const bpjs_benefit *benefit, int32_t language);
void bpjs_benefit_add_csv(bpjs_buffer *buffer, const bpjs_benefit *benefit, bool header);

/* Members that the explanation has too: the programmes, a sum; the array "refused"; the
 * array "warnings"; the flags of a line that are words of their own. */
void bpjs_benefit_json_programmes(bpjs_json *json, const char *key, int32_t programmes);
void bpjs_benefit_json_refused(bpjs_json *json, const bpjs_benefit *benefit, int32_t language);
void bpjs_benefit_json_warnings(bpjs_json *json, const bpjs_benefit *benefit, int32_t language);

/* Whether a line has an amount: neither in kind nor a term. */
bool bpjs_benefit_has_amount(const bpjs_benefit_line *line);

#endif
