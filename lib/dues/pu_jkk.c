#include <string.h>

#include "base/error.h"
#include "base/never.h"
#include "dues/pu.h"
#include "law/industry.h"

static int32_t look_up(const bpjs_pu *pu, bpjs_rule *industry, bpjs_error *error) {
  const char *code = pu->worker->industry;
  return bpjs_law_industry_rule(pu->rules->law, pu->rules->policy, pu->bill->month, code,
                                (int64_t)strlen(code), industry, error);
}

/* A class that is given overrides that of the industry, which is compared where
 * the law tells one, but has to be an industry. */
static int32_t compare(bpjs_pu *pu, bpjs_error *error) {
  bpjs_rule industry;
  int32_t status = look_up(pu, &industry, NULL);
  if (status == BPJS_ERROR_UNKNOWN)
    return look_up(pu, &industry, error);
  if (status == BPJS_OK && industry.value != pu->worker->risk_class)
    bpjs_bill_warn(pu->bill, BPJS_DUES_WARNING_RISK_CLASS, BPJS_PROGRAMME_JKK, industry.value,
                   industry.parameter);
  return BPJS_OK;
}

static int32_t find_class(bpjs_pu *pu, int64_t *risk_class, bpjs_rule *industry,
                          bpjs_error *error) {
  const bpjs_wage_earner *worker = pu->worker;
  *risk_class = worker->risk_class;
  if (worker->industry[0] == '\0')
    return *risk_class != 0 ? BPJS_OK
                            : bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "risk_class",
                                                  "JKK needs a risk class or an industry");
  if (*risk_class != 0)
    return compare(pu, error);
  int32_t status = look_up(pu, industry, error);
  if (status == BPJS_OK)
    *risk_class = industry->value;
  return status;
}

int32_t bpjs_pu_jkk(bpjs_pu *pu, bpjs_error *error) {
  const bpjs_pu_rules *rules = pu->rules;
  bpjs_rule industry;
  int64_t risk_class;
  int32_t status = find_class(pu, &risk_class, &industry, error);
  if (status != BPJS_OK)
    return status;
  if (NEVER(risk_class < 1 || risk_class > BPJS_PU_CLASSES))
    return BPJS_ERROR_RANGE;
  bpjs_pu_share share = {.programme = BPJS_PROGRAMME_JKK,
                         .payer = BPJS_PAYER_EMPLOYER,
                         .rate = &rules->jkk[risk_class - 1],
                         .industry = pu->worker->risk_class == 0 ? &industry : NULL};
  if (pu->labour.given) {
    share.rate = &rules->labour.jkk[risk_class - 1];
    share.relieved = &pu->labour;
    if (pu->worker->industry[0] != '\0') /* no source maps its list to the annex */
      bpjs_bill_warn(pu->bill, BPJS_DUES_WARNING_INDUSTRY, BPJS_PROGRAMME_JKK, 0,
                     share.rate->parameter);
  } else if (pu->pp49.given) {
    share.rate = &rules->pp49.jkk[risk_class - 1];
    share.relieved = &pu->pp49;
  }
  bpjs_line *line;
  return bpjs_pu_rate(pu, &share, &line, error);
}

int32_t bpjs_pu_jkm(bpjs_pu *pu, bpjs_error *error) {
  bpjs_pu_share share = {
      .programme = BPJS_PROGRAMME_JKM, .payer = BPJS_PAYER_EMPLOYER, .rate = &pu->rules->jkm};
  if (pu->pp49.given) {
    share.rate = &pu->rules->pp49.jkm;
    share.relieved = &pu->pp49;
  }
  bpjs_line *line;
  return bpjs_pu_rate(pu, &share, &line, error);
}
