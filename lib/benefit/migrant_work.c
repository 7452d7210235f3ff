#include "benefit/migrant.h"

/* Months of service from which a sum is paid: the parameter's keys. */
static const char *const bands[] = {"03", "06", "12", "18"};

enum { BANDS = sizeof bands / sizeof *bands };

static int32_t months_of(const char *band) {
  return 10 * (band[0] - '0') + band[1] - '0';
}

/* After an accident: the sum of the last band that the months reach. */
static void add_dismissal_by_service(bpjs_benefit *claim, const bpjs_migrant_case *facts) {
  const bpjs_rule most = bpjs_migrant_rule(claim, "migrant.dismissal.accident.most", "");
  bpjs_rule amount = bpjs_migrant_rule(claim, "migrant.dismissal.accident", bands[0]);
  const int32_t least = months_of(bands[0]);
  const char *band = bands[0];
  for (int32_t i = 1; i < BANDS; i++)
    if (facts->months >= months_of(bands[i])) {
      band = bands[i];
      amount = bpjs_migrant_rule(claim, "migrant.dismissal.accident", band);
    }
  bpjs_claim_open(claim, BPJS_PROGRAMME_JKK, BPJS_BENEFIT_LUMP_SUM, BPJS_BENEFIT_DISMISSAL,
                  BPJS_BENEFICIARY_PARTICIPANT);
  bpjs_claim_given(claim, "service", BPJS_LAW_UNIT_MONTHS, facts->months);
  if (bpjs_claim_rule(claim, "amount", &amount)) {
    if (facts->months < least)
      bpjs_claim_deny(claim, BPJS_BENEFIT_REASON_SERVICE, amount.parameter, facts->months, least);
    else if (band == bands[BANDS - 1] && bpjs_claim_rule(claim, "service_most", &most) &&
             facts->months > most.value)
      bpjs_claim_deny(claim, BPJS_BENEFIT_REASON_SERVICE, most.parameter, facts->months,
                      most.value);
  }
  (void)bpjs_claim_end_whole(claim, "amount", amount.value, NULL); /* fits: 10^15 at the most */
}

/* A sum, and the cost of the way home up to a cap. */
static void add_with_transport(bpjs_benefit *claim, int32_t what, const bpjs_rule *sum,
                               const char *key) {
  const bpjs_rule cap = bpjs_migrant_rule(claim, "migrant.return_transport", key);
  bpjs_migrant_sum(claim, BPJS_BENEFIT_LUMP_SUM, what, sum);
  bpjs_migrant_sum(claim, BPJS_BENEFIT_CAP, BPJS_BENEFIT_RETURN_TRANSPORT, &cap);
}

/* Once: it may be meant for each month. */
static void add_dismissal(bpjs_benefit *claim, const bpjs_rule *amount) {
  bpjs_migrant_sum(claim, BPJS_BENEFIT_LUMP_SUM, BPJS_BENEFIT_DISMISSAL, amount);
  if (bpjs_claim_last_amount(claim) != 0)
    bpjs_claim_warn(claim, BPJS_BENEFIT_WARNING_OPEN, BPJS_PROGRAMME_JKK, 0,
                    "note.benefit.migrant.dismissal");
}

void bpjs_migrant_work(bpjs_benefit *claim, const bpjs_migrant_case *facts) {
  const bpjs_rule departure = bpjs_migrant_rule(claim, "migrant.failed_departure", ""),
                  placement = bpjs_migrant_rule(claim, "migrant.failed_placement", ""),
                  misplaced = bpjs_migrant_rule(claim, "migrant.misplaced", ""),
                  rape = bpjs_migrant_rule(claim, "migrant.rape", ""),
                  dismissal = bpjs_migrant_rule(claim, "migrant.dismissal", ""),
                  loss = bpjs_migrant_rule(claim, "migrant.loss", "");
  switch (facts->event) {
  case BPJS_MIGRANT_EVENT_FAILED_DEPARTURE:
    bpjs_migrant_sum(claim, BPJS_BENEFIT_LUMP_SUM, BPJS_BENEFIT_FAILED_DEPARTURE, &departure);
    break;
  case BPJS_MIGRANT_EVENT_FAILED_PLACEMENT:
    add_with_transport(claim, BPJS_BENEFIT_FAILED_PLACEMENT, &placement, "failed_placement");
    break;
  case BPJS_MIGRANT_EVENT_MISPLACED:
    add_with_transport(claim, BPJS_BENEFIT_MISPLACED, &misplaced, "misplaced");
    break;
  case BPJS_MIGRANT_EVENT_RAPE:
    bpjs_migrant_sum(claim, BPJS_BENEFIT_LUMP_SUM, BPJS_BENEFIT_RAPE, &rape);
    break;
  case BPJS_MIGRANT_EVENT_DISMISSAL:
    add_dismissal(claim, &dismissal);
    break;
  case BPJS_MIGRANT_EVENT_DISMISSAL_ACCIDENT:
    add_dismissal_by_service(claim, facts);
    break;
  default:
    bpjs_migrant_sum(claim, BPJS_BENEFIT_CAP, BPJS_BENEFIT_LOSS_OF_GOODS, &loss);
  }
}
