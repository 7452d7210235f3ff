/* What readers see of benefits, in two languages: words.tsv, and words_<programme>.tsv
 * for the steps and formulas of each; and the codes of the enumerators. */
#ifndef BPJS_BENEFIT_WORDS_H
#define BPJS_BENEFIT_WORDS_H

#include <stdint.h>

#include "base/buffer.h"
#include "base/table.h"
#include "trace/flags.h"

/* The words of the key "group.name"; empty if there are none. */
bpjs_cell bpjs_benefit_word(const char *group, const char *name, int32_t language);
void bpjs_benefit_add_word(bpjs_buffer *buffer, const char *group, const char *name,
                           int32_t language);

/* Codes as JSON and CSV have them: "lump_sum", "death", "heirs", "no_rule",
 * "carried"; "" for numbers that are none. */
const char *bpjs_benefit_kind_code(int32_t kind);
const char *bpjs_benefit_what_code(int32_t what);
const char *bpjs_benefit_beneficiary_code(int32_t beneficiary);
const char *bpjs_benefit_reason_code(int32_t reason);
const char *bpjs_benefit_warning_name(int32_t code);
const char *bpjs_benefit_event_code(int32_t event); /* of a life: "accident_death" */

/* Of enum bpjs_benefit_flag. */
extern const bpjs_flag bpjs_benefit_flags[];

#endif
