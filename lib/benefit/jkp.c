#include "benefit/jkp.h"

#include "base/error.h"
#include "base/never.h"
#include "base/structure.h"
#include "benefit/programmes.h"
#include "trace/arguments.h"

#define LEAST BPJS_STRUCT_LEAST(bpjs_job_loss, wage)
/* The keys of jkp.benefit.share: instalments are paid while the law has a share. */
static const char *const instalments[] = {"1", "2", "3", "4", "5", "6"};

/* A month's wage; days: of a day's wage, those of a month, or NULL. */
typedef struct month_wage {
  int64_t wage;
  const bpjs_rule *days;
} month_wage;

static void note_wage(bpjs_benefit *claim, const bpjs_job_loss *loss, const month_wage *month) {
  if (month->days == NULL) {
    bpjs_claim_given(claim, "wage", BPJS_LAW_UNIT_IDR, loss->wage);
    return;
  }
  bpjs_claim_given(claim, "daily_wage", BPJS_LAW_UNIT_IDR, loss->wage);
  bpjs_claim_rule(claim, "wage_days", month->days);
  bpjs_claim_follows(claim, "wage", BPJS_LAW_UNIT_IDR, month->wage);
}

/* The lesser of wage and ceiling x share, PP 37/2021 art. 21, by the law of `day`. */
static int32_t add_instalment(bpjs_benefit *claim, const bpjs_job_loss *loss,
                              const month_wage *month, int32_t number, int32_t day,
                              const bpjs_rule *share, bpjs_error *error) {
  bpjs_benefit_line *line = bpjs_claim_open(claim, BPJS_PROGRAMME_JKP, BPJS_BENEFIT_INSTALMENT,
                                            BPJS_BENEFIT_CASH, BPJS_BENEFICIARY_PARTICIPANT);
  const bpjs_rule ceiling = bpjs_claim_law(claim, day, "jkp.wage_ceiling", BPJS_SEGMENT_PU, "");
  bpjs_exact amount;
  line->number = number;
  line->from_day = day;
  line->base = month->wage < ceiling.value ? month->wage : ceiling.value;
  if (loss->new_job_day != 0 && day >= loss->new_job_day) {
    bpjs_claim_deny(claim, BPJS_BENEFIT_REASON_WORKING, "", 0, 0);
    claim->open.refusal.day = day;
  }
  note_wage(claim, loss, month);
  bpjs_claim_rule(claim, "ceiling", &ceiling);
  bpjs_claim_follows(claim, "base", BPJS_LAW_UNIT_IDR, line->base);
  bpjs_claim_rule(claim, "share", share);
  bpjs_jkp_note(claim, loss);
  if (NEVER(!bpjs_exact_share(line->base, share->value, &amount))) /* no more than the base */
    return bpjs_claim_overflow("wage", loss->wage, error);
  return bpjs_claim_end_exact(claim, month->days == NULL ? "jkp" : "jkp_daily", amount, "benefit",
                              error);
}

/* *last: the day of the last one that is not lost to a new job. */
static int32_t add_instalments(bpjs_benefit *claim, const bpjs_job_loss *loss,
                               const month_wage *month, int32_t *last, bpjs_error *error) {
  int32_t status = BPJS_OK;
  for (int32_t i = 0; status == BPJS_OK && i < (int32_t)(sizeof instalments / sizeof *instalments);
       i++) {
    const int32_t day = bpjs_months_after(loss->day, i);
    const bpjs_rule share =
        bpjs_claim_law(claim, day, "jkp.benefit.share", BPJS_SEGMENT_PU, instalments[i]);
    if (share.status != BPJS_OK && i > 0)
      break;
    if (share.status == BPJS_OK && share.value == 0)
      continue;
    status = add_instalment(claim, loss, month, i + 1, day, &share, error);
    if (loss->new_job_day == 0 || day < loss->new_job_day)
      *last = day;
  }
  return status;
}

static void add_expiry(bpjs_benefit *claim, const bpjs_job_loss *loss) {
  const bpjs_rule window = bpjs_jkp_window(claim, loss);
  bpjs_claim_open(claim, BPJS_PROGRAMME_JKP, BPJS_BENEFIT_TERM, BPJS_BENEFIT_CLAIM_EXPIRY,
                  BPJS_BENEFICIARY_PARTICIPANT)
      ->to_day = bpjs_months_after(bpjs_jkp_dismissed(loss), (int32_t)window.value);
  bpjs_claim_end_term(claim, &window);
}

/* A term that the law does not have is left out. */
static void add_term(bpjs_benefit *claim, int32_t day, int32_t what, const char *parameter) {
  const bpjs_rule term = bpjs_claim_law(claim, day, parameter, BPJS_SEGMENT_PU, "");
  if (term.status != BPJS_OK)
    return;
  bpjs_claim_open(claim, BPJS_PROGRAMME_JKP, BPJS_BENEFIT_TERM, what, BPJS_BENEFICIARY_PARTICIPANT);
  bpjs_claim_end_term(claim, &term);
}

static int32_t pay(bpjs_benefit *claim, const bpjs_job_loss *loss, const month_wage *month,
                   bpjs_error *error) {
  if (!bpjs_jkp_conditions(claim, loss))
    return BPJS_OK;
  int32_t last = loss->day;
  const int32_t status = add_instalments(claim, loss, month, &last, error);
  add_expiry(claim, loss);
  add_term(claim, last, BPJS_BENEFIT_PAYMENT_DEADLINE, "jkp.payment.days");
  add_term(claim, last, BPJS_BENEFIT_SEARCH_APPLICATIONS, "jkp.search.applications");
  add_term(claim, last, BPJS_BENEFIT_SEARCH_INTERVIEWS, "jkp.search.interviews");
  add_term(claim, last, BPJS_BENEFIT_TRAINING_ATTENDANCE, "jkp.training.share");
  return status;
}

int32_t bpjs_jkp_claim(bpjs_benefit *claim, const bpjs_job_loss *loss, bpjs_error *error) {
  return pay(claim, loss, &(month_wage){loss->wage, NULL}, error);
}

int32_t bpjs_jkp_claim_daily(bpjs_benefit *claim, const bpjs_job_loss *loss, bpjs_error *error) {
  const bpjs_rule days = bpjs_claim_law(claim, loss->day, "wage.days", BPJS_SEGMENT_PU, "");
  month_wage month = {.days = &days};
  if (!bpjs_exact_times(loss->wage, days.value, &month.wage))
    return bpjs_claim_overflow("wage", loss->wage, error);
  return pay(claim, loss, &month, error);
}

int32_t bpjs_benefit_jkp(const bpjs_law *law, const bpjs_job_loss *loss,
                         const bpjs_law_policy *policy, bpjs_benefit **benefit, bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  int32_t status = bpjs_check_pointers(law, loss, "loss", benefit, "benefit", error);
  if (status != BPJS_OK)
    return status;
  bpjs_job_loss asked;
  bpjs_benefit *claim;
  if (!bpjs_struct_in(&asked, sizeof asked, LEAST, loss))
    return bpjs_error_struct_size(error, "loss");
  status = bpjs_jkp_check(&asked, error);
  if (status == BPJS_OK)
    status =
        bpjs_claim_new(law, policy, asked.day, BPJS_SEGMENT_PU, BPJS_PROGRAMME_JKP, &claim, error);
  if (status != BPJS_OK)
    return status;
  status = bpjs_jkp_check_months(claim, asked.months, "months", error);
  if (status == BPJS_OK)
    status = bpjs_jkp_claim(claim, &asked, error);
  return bpjs_claim_hand(status, claim, benefit, error);
}
