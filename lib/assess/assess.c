#include <string.h>

#include "assess/idle.h"
#include "base/error.h"
#include "base/memory.h"
#include "base/structure.h"
#include "law/law.h"

#define LEAST BPJS_STRUCT_LEAST(bpjs_tally_measure, event)

static int32_t missing(const char *name, bpjs_error *error) {
  return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, name, "the pointer is NULL");
}

int32_t bpjs_assess_add_law(bpjs_assess *assess, const bpjs_law *law, const bpjs_law_policy *policy,
                            bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  if (assess == NULL || law == NULL)
    return missing(assess == NULL ? "assess" : "law", error);
  if (assess->law_count == BPJS_ASSESS_LAWS)
    return bpjs_error_number(error, BPJS_ERROR_LIMIT, "law", BPJS_ASSESS_LAWS,
                             "an assessment has so many laws at most");
  bpjs_law_policy *ours = &assess->policies[assess->law_count];
  const int32_t status = bpjs_law_policy_in(policy, ours, error);
  if (status == BPJS_OK)
    assess->laws[assess->law_count++] = bpjs_law_share(law);
  return status;
}

void bpjs_assess_free(bpjs_assess *assess) {
  if (assess == NULL)
    return;
  for (int32_t l = 0; l < assess->law_count; l++)
    bpjs_law_unshare(assess->laws[l]);
  bpjs_idle_free(assess->idle);
  bpjs_memory_free(assess);
}

int32_t bpjs_assess_new(const bpjs_law *law, const bpjs_law_policy *policy, bpjs_assess **assess,
                        bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  if (law == NULL || assess == NULL)
    return missing(law == NULL ? "law" : "assess", error);
  bpjs_assess *made = bpjs_memory_new(1, sizeof *made);
  if (made == NULL)
    return bpjs_error_memory(error);
  made->idle = bpjs_idle_new();
  const int32_t status =
      made->idle == NULL ? bpjs_error_memory(error) : bpjs_assess_add_law(made, law, policy, error);
  if (status == BPJS_OK)
    *assess = made;
  else
    bpjs_assess_free(made);
  return status;
}

int64_t bpjs_assess_law_count(const bpjs_assess *assess) {
  return assess == NULL ? 0 : assess->law_count;
}

int64_t bpjs_assess_measure_count(const bpjs_assess *assess) {
  return assess == NULL ? 0 : assess->measure_count;
}

/* The rules of a measure are those of a tally. */
static int32_t check(const bpjs_tally_measure *measure, int32_t law_count, bpjs_error *error) {
  int32_t status = bpjs_tally_check_measure(measure, error);
  if (status == BPJS_OK)
    status = bpjs_wish_check(measure, error);
  if (status == BPJS_OK && measure->kind == BPJS_TALLY_MONTHS)
    status = bpjs_error_number(error, BPJS_ERROR_ARGUMENT, "kind", measure->kind,
                               "dues have no such measure");
  if (status == BPJS_OK && measure->law >= law_count)
    status = bpjs_error_number(error, BPJS_ERROR_RANGE, "law", measure->law,
                               "the assessment has no law of this number");
  return status;
}

int32_t bpjs_assess_add_measure(bpjs_assess *assess, const bpjs_tally_measure *measure,
                                bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  if (assess == NULL || measure == NULL)
    return missing(assess == NULL ? "assess" : "measure", error);
  bpjs_tally_measure ours;
  if (!bpjs_struct_in(&ours, sizeof ours, LEAST, measure))
    return bpjs_error_struct_size(error, "measure");
  const int32_t status = check(&ours, assess->law_count, error);
  if (status != BPJS_OK)
    return status;
  if (assess->measure_count == BPJS_ASSESS_MEASURES)
    return bpjs_error_number(error, BPJS_ERROR_LIMIT, "measure", BPJS_ASSESS_MEASURES,
                             "an assessment has so many measures at most");
  assess->measures[assess->measure_count++] = ours;
  return BPJS_OK;
}
