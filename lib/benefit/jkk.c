#include "benefit/jkk.h"

#include "base/error.h"
#include "base/structure.h"
#include "trace/arguments.h"

#define LEAST BPJS_STRUCT_LEAST(bpjs_accident, prosthesis_price)

/* Of the terms. */
static int32_t beneficiary_of(const bpjs_accident *accident) {
  return accident->event == BPJS_ACCIDENT_DEATH ? BPJS_BENEFICIARY_HEIRS
                                                : BPJS_BENEFICIARY_PARTICIPANT;
}

/* The employer's term to report, where there is one; a late report makes the benefit
 * the employer's to bear, which nothing here takes off. */
static void add_report(bpjs_benefit *claim, const bpjs_accident *accident) {
  const bpjs_rule days =
      bpjs_claim_law(claim, claim->day, "jkk.report.days", accident->segment, "");
  const int32_t last_day = claim->day + (int32_t)days.value;
  if (days.status != BPJS_OK)
    return;
  bpjs_claim_open(claim, BPJS_PROGRAMME_JKK, BPJS_BENEFIT_TERM, BPJS_BENEFIT_REPORT_DEADLINE,
                  beneficiary_of(accident))
      ->to_day = last_day;
  bpjs_claim_end_term(claim, &days);
  if (claim->open.reason == 0 && accident->reported_day != 0 && accident->reported_day > last_day)
    bpjs_claim_warn(claim, BPJS_BENEFIT_WARNING_REPORTED, BPJS_PROGRAMME_JKK, last_day,
                    days.parameter);
}

static int32_t add_event(bpjs_benefit *claim, const bpjs_accident *accident,
                         const bpjs_losses *losses, const bpjs_children *children,
                         const bpjs_jkk_base *base, bpjs_error *error) {
  int32_t status = BPJS_OK;
  if (accident->event < BPJS_ACCIDENT_PARTIAL_DISABILITY)
    return status;
  if (accident->event == BPJS_ACCIDENT_DEATH)
    status = bpjs_jkk_death(claim, accident, base, error);
  else
    status = bpjs_jkk_disability(claim, accident, losses, base, error);
  if (status != BPJS_OK || accident->event == BPJS_ACCIDENT_PARTIAL_DISABILITY)
    return status;
  return bpjs_scholarship_claim(claim, BPJS_PROGRAMME_JKK, children, error);
}

static int32_t add_terms(bpjs_benefit *claim, const bpjs_accident *accident, bpjs_error *error) {
  const int32_t status =
      bpjs_claim_terms(claim, BPJS_PROGRAMME_JKK, beneficiary_of(accident), accident->claim_day,
                       accident->complete_day, accident->paid_day, accident->heirs, error);
  if (status == BPJS_OK)
    add_report(claim, accident);
  return status;
}

int32_t bpjs_jkk_claim(bpjs_benefit *claim, const bpjs_accident *accident,
                       const bpjs_losses *losses, const bpjs_children *children,
                       bpjs_error *error) {
  bpjs_jkk_base base;
  if (bpjs_claim_expired(claim, BPJS_PROGRAMME_JKK, accident->claim_day))
    return add_terms(claim, accident, error);
  int32_t status = bpjs_jkk_base_find(claim, accident, &base, error);
  if (status == BPJS_OK)
    status = bpjs_jkk_costs(claim, accident, error);
  if (status == BPJS_OK)
    status = bpjs_jkk_stmb(claim, accident, &base, error);
  if (status == BPJS_OK)
    status = add_event(claim, accident, losses, children, &base, error);
  return status == BPJS_OK ? add_terms(claim, accident, error) : status;
}

int32_t bpjs_benefit_jkk(const bpjs_law *law, const bpjs_accident *accident,
                         const bpjs_loss *losses, int64_t loss_count, const bpjs_child *children,
                         int64_t child_count, const bpjs_law_policy *policy, bpjs_benefit **benefit,
                         bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  int32_t status = bpjs_check_pointers(law, accident, "accident", benefit, "benefit", error);
  if (status != BPJS_OK)
    return status;
  bpjs_accident ours;
  if (!bpjs_struct_in(&ours, sizeof ours, LEAST, accident))
    return bpjs_error_struct_size(error, "accident");
  const bpjs_losses all_losses = {losses, loss_count};
  const bpjs_children all_children = {children, child_count};
  bpjs_benefit *claim = NULL;
  status = bpjs_losses_check(&all_losses, error);
  if (status == BPJS_OK)
    status = bpjs_children_check(&all_children, error);
  if (status == BPJS_OK)
    status = bpjs_jkk_check(&ours, loss_count, child_count, error);
  if (status == BPJS_OK)
    status = bpjs_claim_new(law, policy, ours.day, ours.segment, BPJS_PROGRAMME_JKK, &claim, error);
  if (status != BPJS_OK)
    return status;
  return bpjs_claim_hand(bpjs_jkk_claim(claim, &ours, &all_losses, &all_children, error), claim,
                         benefit, error);
}
