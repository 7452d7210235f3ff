/* Codes of the lists of this room, as JSON has them and as keys of words.tsv. */
#ifndef BPJS_DUES_CODES_H
#define BPJS_DUES_CODES_H

#include <stdint.h>

#include "trace/flags.h"

/* In lower case: "employer", "tiers", "band_from", "minimum_wage".
 * "" for a number that is not in the list. */
const char *bpjs_dues_payer_code(int32_t payer);     /* enum bpjs_payer */
const char *bpjs_dues_formula_code(int32_t formula); /* enum bpjs_formula */
const char *bpjs_dues_step_code(int32_t what);       /* enum bpjs_step_what */
const char *bpjs_dues_warned_code(int32_t code);     /* enum bpjs_dues_warning_code */

/* Of enum bpjs_dues_flag. */
extern const bpjs_flag bpjs_dues_flags[];

/* The unit of a step's number, enum bpjs_law_unit; 0 for a condition, whose row
 * says it. */
int32_t bpjs_dues_step_unit(int32_t what);

#endif
