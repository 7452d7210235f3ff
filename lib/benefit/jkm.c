#include "base/error.h"
#include "base/structure.h"
#include "benefit/given.h"
#include "benefit/scholarship.h"
#include "trace/arguments.h"
#include "trace/span.h"

#define LEAST BPJS_STRUCT_LEAST(bpjs_death, reserved)

/* The months that one must have contributed for the whole benefit. */
typedef struct waiting {
  bpjs_rule months;
  bool counts; /* something hangs on it */
  bool is_within;
} waiting;

static bpjs_rule rule(const bpjs_benefit *claim, const char *parameter, int32_t segment) {
  return bpjs_claim_law(claim, claim->day, parameter, segment, "");
}

/* Since 2025-02-24, of the self-employed; before, one day of membership was said to be
 * enough, which matters to those without a month only. */
static waiting wait_for(const bpjs_benefit *claim, const bpjs_death *death) {
  waiting wait = {.months = rule(claim, "jkm.wait.months", death->segment)};
  wait.counts = wait.months.status == BPJS_OK && (wait.months.value > 0 || death->months == 0);
  wait.is_within = wait.counts && death->months < wait.months.value;
  return wait;
}

int32_t bpjs_jkm_months_like(const bpjs_benefit *claim, int32_t segment, int32_t months) {
  const int64_t turns[] = {1, rule(claim, "jkm.wait.months", segment).value,
                           rule(claim, "jkm.scholarship.months", BPJS_SEGMENT_ALL).value};
  int64_t like = 0;
  for (size_t i = 0; i < sizeof turns / sizeof *turns; i++)
    if (turns[i] <= months && turns[i] > like)
      like = turns[i];
  return (int32_t)like;
}

static void open_sum(bpjs_benefit *claim, const bpjs_death *death, const waiting *wait,
                     int32_t what) {
  bpjs_claim_open(claim, BPJS_PROGRAMME_JKM, BPJS_BENEFIT_LUMP_SUM, what, BPJS_BENEFICIARY_HEIRS);
  bpjs_claim_heir(claim, death->heirs,
                  what == BPJS_BENEFIT_FUNERAL || what == BPJS_BENEFIT_WAITING);
  if (!wait->counts)
    return;
  bpjs_claim_given(claim, "months_contributed", BPJS_LAW_UNIT_MONTHS, death->months);
  bpjs_claim_rule(claim, "wait_months", &wait->months);
  if (wait->is_within && what != BPJS_BENEFIT_WAITING)
    bpjs_claim_deny(claim, BPJS_BENEFIT_REASON_MONTHS, wait->months.parameter, death->months,
                    wait->months.value);
}

static void add_sum(bpjs_benefit *claim, const bpjs_death *death, const waiting *wait, int32_t what,
                    const bpjs_rule *amount) {
  open_sum(claim, death, wait, what);
  (void)bpjs_claim_end_amount(claim, amount, NULL); /* fits: 10^15 at the most */
}

/* Paid at once. */
static void add_periodic(bpjs_benefit *claim, const bpjs_death *death, const waiting *wait) {
  const bpjs_rule amount = rule(claim, "jkm.periodic.amount", BPJS_SEGMENT_ALL),
                  months = rule(claim, "jkm.periodic.months", BPJS_SEGMENT_ALL);
  int64_t product = 0; /* of an amount up to 10^15 and months up to 1200: it fits */
  (void)bpjs_exact_times(amount.value, months.value, &product);
  open_sum(claim, death, wait, BPJS_BENEFIT_PERIODIC);
  bpjs_claim_rule(claim, "amount", &amount);
  bpjs_claim_rule(claim, "months", &months);
  claim->open.entry.line.count = months.value;
  claim->open.entry.line.unit = BPJS_LAW_UNIT_MONTHS;
  (void)bpjs_claim_end_whole(claim, "jkm_periodic", product, NULL);
}

/* The funeral, in the place of the one below; a source calls it death and funeral. */
static void add_waiting(bpjs_benefit *claim, const bpjs_death *death, const waiting *wait) {
  const bpjs_rule amount = rule(claim, "jkm.wait.amount", death->segment);
  add_sum(claim, death, wait, BPJS_BENEFIT_WAITING, &amount);
  if (claim->open.reason == 0)
    bpjs_claim_warn(claim, BPJS_BENEFIT_WARNING_LABEL, BPJS_PROGRAMME_JKM, amount.value,
                    amount.parameter);
}

static int32_t add_scholarship(bpjs_benefit *claim, const bpjs_death *death, const waiting *wait,
                               const bpjs_children *children, bpjs_error *error) {
  const bpjs_rule needed = rule(claim, "jkm.scholarship.months", BPJS_SEGMENT_ALL);
  const bpjs_scholarship_condition condition = {"scholarship_months", &needed};
  if (children->count == 0)
    return BPJS_OK;
  bpjs_claim_open(claim, BPJS_PROGRAMME_JKM, BPJS_BENEFIT_LUMP_SUM, BPJS_BENEFIT_SCHOLARSHIP,
                  BPJS_BENEFICIARY_CHILD);
  bpjs_claim_rule(claim, condition.what, &needed);
  if (needed.value > 0 && death->months == BPJS_MONTHS_UNKNOWN)
    bpjs_claim_deny(claim, BPJS_BENEFIT_REASON_NOT_GIVEN, "months", 0, 0);
  else if (needed.value > 0 && death->months < needed.value)
    bpjs_claim_deny(claim, BPJS_BENEFIT_REASON_MONTHS, needed.parameter, death->months,
                    needed.value);
  else if (wait->is_within)
    bpjs_claim_deny(claim, BPJS_BENEFIT_REASON_MONTHS, wait->months.parameter, death->months,
                    wait->months.value);
  if (claim->open.reason != 0)
    return bpjs_claim_end_whole(claim, "amount", 0, error);
  bpjs_claim_drop(claim);
  return bpjs_scholarship_pay(claim, BPJS_PROGRAMME_JKM, children, &condition, error);
}

/* All of it hangs on months that were not told. */
static void refuse_unknown(bpjs_benefit *claim) {
  const bpjs_benefit_refusal refusal = {.programme = BPJS_PROGRAMME_JKM,
                                        .reason = BPJS_BENEFIT_REASON_NOT_GIVEN,
                                        .day = claim->day,
                                        .parameter = "months"};
  bpjs_claim_refuse(claim, &refusal);
}

int32_t bpjs_jkm_claim(bpjs_benefit *claim, const bpjs_death *death, const bpjs_children *children,
                       bpjs_error *error) {
  const waiting wait = wait_for(claim, death);
  if (death->months == BPJS_MONTHS_UNKNOWN && wait.counts) {
    refuse_unknown(claim);
    return BPJS_OK;
  }
  const bpjs_rule sum = rule(claim, "jkm.death", BPJS_SEGMENT_ALL),
                  funeral = rule(claim, "jkm.funeral", BPJS_SEGMENT_ALL);
  if (wait.is_within)
    add_waiting(claim, death, &wait);
  add_sum(claim, death, &wait, BPJS_BENEFIT_DEATH, &sum);
  add_periodic(claim, death, &wait);
  if (!wait.is_within)
    add_sum(claim, death, &wait, BPJS_BENEFIT_FUNERAL, &funeral);
  const int32_t status = add_scholarship(claim, death, &wait, children, error);
  if (status != BPJS_OK)
    return status;
  if (wait.months.value > 0) {
    bpjs_claim_open(claim, BPJS_PROGRAMME_JKM, BPJS_BENEFIT_TERM, BPJS_BENEFIT_WAITING_PERIOD,
                    BPJS_BENEFICIARY_HEIRS);
    bpjs_claim_end_term(claim, &wait.months);
  }
  return bpjs_claim_terms(claim, BPJS_PROGRAMME_JKM, BPJS_BENEFICIARY_HEIRS, 0, death->complete_day,
                          death->paid_day, death->heirs, error);
}

static int32_t check(const bpjs_death *death, bpjs_error *error) {
  int32_t status = bpjs_check_reserved(death->reserved, error);
  if (status == BPJS_OK &&
      (death->segment < BPJS_SEGMENT_PU || death->segment > BPJS_SEGMENT_JAKON))
    status = bpjs_error_number(error, BPJS_ERROR_RANGE, "segment", death->segment,
                               "the segment must be PU, BPU or JAKON");
  if (status == BPJS_OK)
    status = bpjs_day_check(death->day, "day", error);
  if (status == BPJS_OK)
    status = bpjs_given_months(death->months, "months", error);
  if (status == BPJS_OK)
    status = bpjs_given_heirs(death->heirs, error);
  if (status == BPJS_OK)
    status = bpjs_given_later(death->complete_day, death->day, "complete_day", error);
  if (status == BPJS_OK)
    status = bpjs_given_later(death->paid_day, death->complete_day, "paid_day", error);
  if (status == BPJS_OK && death->paid_day != 0 && death->complete_day == 0)
    status = bpjs_error_number(error, BPJS_ERROR_RANGE, "paid_day", death->paid_day,
                               "a payment is given without the day on which the file was complete");
  return status;
}

int32_t bpjs_benefit_jkm(const bpjs_law *law, const bpjs_death *death, const bpjs_child *children,
                         int64_t child_count, const bpjs_law_policy *policy, bpjs_benefit **benefit,
                         bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  const bpjs_children given = {children, child_count};
  bpjs_benefit *claim = NULL;
  bpjs_death asked;
  int32_t status = bpjs_check_pointers(law, death, "death", benefit, "benefit", error);
  if (status != BPJS_OK)
    return status;
  if (!bpjs_struct_in(&asked, sizeof asked, LEAST, death))
    return bpjs_error_struct_size(error, "death");
  status = check(&asked, error);
  if (status == BPJS_OK)
    status = bpjs_children_check(&given, error);
  if (status == BPJS_OK)
    status =
        bpjs_claim_new(law, policy, asked.day, asked.segment, BPJS_PROGRAMME_JKM, &claim, error);
  if (status != BPJS_OK)
    return status;
  status = bpjs_jkm_claim(claim, &asked, &given, error);
  return bpjs_claim_hand(status, claim, benefit, error);
}
