#include "base/never.h"
#include "benefit/development.h"
#include "benefit/jp.h"

/* What makes the contributions of a month. */
typedef struct rates {
  bpjs_rule ceiling, employer, worker, step, direction;
} rates;

static bpjs_rule rule_of(const bpjs_jp *jp, int32_t month, const char *parameter, int32_t segment,
                         const char *key) {
  return bpjs_law_rule(jp->claim->rows.law, &jp->claim->policy, bpjs_spans_day(month), parameter,
                       segment, key);
}

/* Notes a rule unless it is that of the month before. */
static void note(const bpjs_jp *jp, const char *what, const bpjs_rule *rule, bpjs_rule *last,
                 int32_t month) {
  if (bpjs_jp_is_new(rule, last) && bpjs_claim_rule(jp->claim, what, rule))
    bpjs_claim_of_year(jp->claim, bpjs_date_from_days(bpjs_spans_day(month)).year);
  *last = *rule;
}

static bool share(bpjs_jp_rounding *rounding, int64_t wage, const bpjs_rule *rate, int64_t *sum) {
  bpjs_exact exact = {0, 0};
  int64_t rounded;
  (void)NEVER(!bpjs_exact_share(wage, rate->value, &exact)); /* no rate is more than all */
  return bpjs_jp_round(rounding, exact, false, &rounded) && bpjs_exact_plus(*sum, rounded, sum);
}

/* False: overflow. */
static bool contribute(const bpjs_jp *jp, int32_t month, rates *last, int64_t *contribution) {
  bpjs_rule ceiling;
  const int64_t wage = bpjs_jp_wage(jp, month, &ceiling);
  const bpjs_rule employer = rule_of(jp, month, "jp.rate.employer", BPJS_SEGMENT_PU, ""),
                  worker = rule_of(jp, month, "jp.rate.worker", BPJS_SEGMENT_PU, "");
  bpjs_jp_rounding rounding = {
      .step = rule_of(jp, month, "rounding.step", BPJS_SEGMENT_ALL, "contribution"),
      .direction = rule_of(jp, month, "rounding.direction", BPJS_SEGMENT_ALL, "contribution")};
  note(jp, "ceiling", &ceiling, &last->ceiling, month);
  note(jp, "employer_rate", &employer, &last->employer, month);
  note(jp, "worker_rate", &worker, &last->worker, month);
  *contribution = 0;
  if (!share(&rounding, wage, &employer, contribution) ||
      !share(&rounding, wage, &worker, contribution))
    return false;
  if (rounding.used) {
    note(jp, "contribution_round_step", &rounding.step, &last->step, month);
    note(jp, "contribution_round_direction", &rounding.direction, &last->direction, month);
  }
  return true;
}

/* Employer's and worker's share of each month that counts. */
static int32_t contributions(bpjs_jp *jp, bpjs_development *of, bpjs_error *error) {
  rates last = {{.row = -1}, {.row = -1}, {.row = -1}, {.row = -1}, {.row = -1}};
  for (int32_t month = of->first; month < of->end; month++)
    if (bpjs_jp_counts(jp, month) &&
        !contribute(jp, month, &last, &jp->contributions[month - of->first]))
      return bpjs_claim_overflow("wages", bpjs_month_spans_amount(jp->wages, &jp->spans, month),
                                 error);
  return BPJS_OK;
}

static bpjs_benefit_line *open_line(bpjs_jp *jp, int32_t what) {
  bpjs_benefit_line *line = bpjs_claim_open(jp->claim, BPJS_PROGRAMME_JP, BPJS_BENEFIT_LUMP_SUM,
                                            what, BPJS_BENEFICIARY_PARTICIPANT);
  if (jp->pension->event == BPJS_PENSION_DEATH)
    bpjs_claim_heir(jp->claim, jp->pension->heirs, false);
  return line;
}

/* For the reason that contributions were. */
static void refuse_development(bpjs_jp *jp) {
  const bpjs_benefit_refusal paid = jp->claim->open.refusal;
  open_line(jp, BPJS_BENEFIT_DEVELOPMENT);
  bpjs_claim_deny(jp->claim, paid.reason, paid.parameter, paid.found, paid.needed);
  jp->claim->open.refusal.day = paid.day;
  bpjs_jp_end_refused(jp);
}

/* Up to and with the month of the pension day. */
int32_t bpjs_jp_lump_sum(bpjs_jp *jp, bpjs_error *error) {
  bpjs_benefit *claim = jp->claim;
  const int32_t january = bpjs_date_to_days((bpjs_date){BPJS_DATE_FIRST_YEAR, 1, 1});
  const int32_t end = bpjs_date_months_between(january, jp->when.day) + 1;
  bpjs_development of = {.parameter = "jp.development.rate",
                         .key = "",
                         .segment = BPJS_SEGMENT_PU,
                         .rates = jp->development,
                         .first = jp->spans.first < end ? jp->spans.first : end,
                         .end = end,
                         .contributions = jp->contributions};
  bpjs_benefit_line *line = open_line(jp, BPJS_BENEFIT_CONTRIBUTIONS);
  line->count = jp->months;
  line->unit = BPJS_LAW_UNIT_MONTHS;
  int32_t status = contributions(jp, &of, error);
  if (status == BPJS_OK)
    status = bpjs_development_end_contributions(claim, &of, error);
  if (status != BPJS_OK)
    return status;
  if (claim->open.reason != 0) {
    refuse_development(jp);
    return BPJS_OK;
  }
  const bpjs_benefit_line paid = claim->open.entry.line;
  line = open_line(jp, BPJS_BENEFIT_DEVELOPMENT);
  bpjs_jp_follow(line, &paid);
  line->base = paid.amount;
  return bpjs_development_end(claim, &of, error);
}
