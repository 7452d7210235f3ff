#include <string.h>

#include "base/error.h"
#include "base/memory.h"
#include "benefit/claim.h"

static void copy(char *field, int64_t size, const char *text) {
  bpjs_error_copy_text(field, size, text, (int64_t)strlen(text));
}

void bpjs_claim_deny(bpjs_benefit *claim, int32_t reason, const char *parameter, int64_t found,
                     int64_t needed) {
  if (claim->open.reason != 0)
    return;
  claim->open.reason = reason;
  claim->open.refusal = (bpjs_benefit_refusal){.reason = reason, .found = found, .needed = needed};
  copy(claim->open.refusal.parameter, sizeof claim->open.refusal.parameter, parameter);
  const bpjs_benefit_line *line = &claim->open.entry.line;
  claim->open.refusal.programme = line->programme;
  claim->open.refusal.what = line->what;
}

/* The fields of the line that were set after it was denied count too. */
static void complete(const bpjs_claim_open_line *open, bpjs_benefit_refusal *refusal) {
  refusal->number = open->entry.line.number;
  copy(refusal->detail, sizeof refusal->detail, open->entry.line.detail);
}

static bool is_for_want_of_a_rule(int32_t reason) {
  return reason == BPJS_BENEFIT_REASON_NO_RULE || reason == BPJS_BENEFIT_REASON_NOT_ANNOUNCED ||
         reason == BPJS_BENEFIT_REASON_CONFIDENCE || reason == BPJS_BENEFIT_REASON_NOT_GIVEN;
}

/* Whether the line has an amount that is in totals. A cap that the law does not have is no
 * money that is missing. */
static bool adds_up(const bpjs_benefit_line *line, int32_t reason) {
  if (line->kind == BPJS_BENEFIT_CAP && reason == BPJS_BENEFIT_REASON_NO_RULE)
    return false;
  return line->kind != BPJS_BENEFIT_IN_KIND && line->kind != BPJS_BENEFIT_TERM &&
         (line->flags & BPJS_BENEFIT_LATER) == 0;
}

void bpjs_claim_refuse(bpjs_benefit *claim, const bpjs_benefit_refusal *refusal) {
  bpjs_claim_refused *grown = bpjs_memory_grow(claim->refused, &claim->refused_capacity,
                                               claim->refused_count + 1, sizeof *grown);
  if (grown == NULL) {
    claim->failed = true;
    return;
  }
  claim->refused = grown;
  bpjs_claim_refused *refused = &grown[claim->refused_count++];
  *refused = (bpjs_claim_refused){.refusal = *refusal};
  refused->refusal.struct_size = sizeof refused->refusal;
  if (refusal == &claim->open.refusal) {
    complete(&claim->open, &refused->refusal);
    refused->incomplete =
        is_for_want_of_a_rule(refusal->reason) && adds_up(&claim->open.entry.line, refusal->reason);
  } else {
    refused->incomplete = is_for_want_of_a_rule(refusal->reason);
  }
}

void bpjs_claim_warn(bpjs_benefit *claim, int32_t code, int32_t programme, int64_t number,
                     const char *parameter) {
  bpjs_benefit_warning warning = {
      .struct_size = sizeof warning, .code = code, .programme = programme, .number = number};
  copy(warning.parameter, sizeof warning.parameter, parameter);
  for (size_t i = 0; i < claim->warning_count; i++)
    if (memcmp(&claim->warnings[i], &warning, sizeof warning) == 0)
      return;
  bpjs_benefit_warning *grown = bpjs_memory_grow(claim->warnings, &claim->warning_capacity,
                                                 claim->warning_count + 1, sizeof *grown);
  if (grown == NULL) {
    claim->failed = true;
    return;
  }
  claim->warnings = grown;
  grown[claim->warning_count++] = warning;
}
