#include "base/error.h"
#include "base/structure.h"
#include "law/rule.h"

#define LEAST BPJS_STRUCT_LEAST(bpjs_law_policy, minimum_confidence)

int32_t bpjs_law_policy_in(const bpjs_law_policy *theirs, bpjs_law_policy *ours,
                           bpjs_error *error) {
  bpjs_law_policy read = {.struct_size = sizeof read};
  if (theirs != NULL && !bpjs_struct_in(&read, sizeof read, LEAST, theirs))
    return bpjs_error_struct_size(error, "policy");
  if ((read.flags & ~(uint32_t)BPJS_LAW_CARRY_FORWARD) != 0)
    return bpjs_error_number(error, BPJS_ERROR_ARGUMENT, "flags", read.flags,
                             "flags is not a sum of bpjs_law_policy_flag");
  if (read.minimum_confidence < BPJS_LAW_CONFIDENCE_NONE ||
      read.minimum_confidence > BPJS_LAW_CONFIDENCE_D)
    return bpjs_error_number(error, BPJS_ERROR_ARGUMENT, "minimum_confidence",
                             read.minimum_confidence,
                             "minimum_confidence is not one of bpjs_law_confidence");
  if (read.minimum_confidence == BPJS_LAW_CONFIDENCE_NONE)
    read.minimum_confidence = BPJS_LAW_CONFIDENCE_C;
  *ours = read;
  return BPJS_OK;
}
