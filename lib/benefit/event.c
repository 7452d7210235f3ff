#include "benefit/event.h"

#include "base/error.h"
#include "base/structure.h"
#include "benefit/development.h"
#include "benefit/jkp.h"
#include "trace/arguments.h"
#include "trace/span.h"

#define LEAST BPJS_STRUCT_LEAST(bpjs_life, balance)

/* The programmes, in the order of a statement, and the events for which they pay: bits of
 * enum bpjs_life_event. A death by work accident is JKK's alone (PP 44/2015). */
#define BIT(event) (1U << (event))
#define DEATHS (BIT(BPJS_LIFE_ACCIDENT_DEATH) | BIT(BPJS_LIFE_DEATH))
#define DISABILITIES (BIT(BPJS_LIFE_ACCIDENT_DISABILITY) | BIT(BPJS_LIFE_DISABILITY))

static const struct {
  int32_t programme;
  uint32_t events;
  int32_t (*pay)(const bpjs_event *event, bpjs_error *error);
} programmes[] = {
    {BPJS_PROGRAMME_JKK, BIT(BPJS_LIFE_ACCIDENT_DEATH) | BIT(BPJS_LIFE_ACCIDENT_DISABILITY),
     bpjs_event_jkk},
    {BPJS_PROGRAMME_JKM, BIT(BPJS_LIFE_DEATH), bpjs_event_jkm},
    {BPJS_PROGRAMME_JHT,
     DEATHS | DISABILITIES | BIT(BPJS_LIFE_JOB_LOSS) | BIT(BPJS_LIFE_RETIREMENT), bpjs_event_jht},
    {BPJS_PROGRAMME_JP, DEATHS | DISABILITIES | BIT(BPJS_LIFE_RETIREMENT), bpjs_event_jp},
    {BPJS_PROGRAMME_JKP, BIT(BPJS_LIFE_JOB_LOSS), bpjs_event_jkp}};

static bool is_enrolled(const bpjs_event *event, int32_t programme) {
  return (event->life.programmes & (uint32_t)programme) != 0;
}

static void refuse(const bpjs_event *event, int32_t programme, int32_t reason) {
  const bpjs_benefit_refusal refusal = {
      .programme = programme, .reason = reason, .day = event->life.day};
  bpjs_claim_refuse(event->claim, &refusal);
}

/* Why a programme pays nothing where a reader expects it to: JKM for a death, JKK for a
 * disability. 0: nobody does. */
static int32_t expected(const bpjs_event *event, int32_t programme) {
  if (programme == BPJS_PROGRAMME_JKM && event->life.event == BPJS_LIFE_ACCIDENT_DEATH)
    return is_enrolled(event, BPJS_PROGRAMME_JKK) ? BPJS_BENEFIT_REASON_EXCLUDED
                                                  : BPJS_BENEFIT_REASON_CAUSE;
  if (programme == BPJS_PROGRAMME_JKK && event->life.event == BPJS_LIFE_DISABILITY)
    return BPJS_BENEFIT_REASON_CAUSE;
  return 0;
}

static int32_t pay(const bpjs_event *event, bpjs_error *error) {
  int32_t status = BPJS_OK;
  for (size_t i = 0; status == BPJS_OK && i < sizeof programmes / sizeof *programmes; i++) {
    const int32_t programme = programmes[i].programme;
    const bool concerned = (programmes[i].events & BIT(event->life.event)) != 0;
    const int32_t reason = expected(event, programme);
    if (concerned && is_enrolled(event, programme))
      status = programmes[i].pay(event, error);
    else if (concerned)
      refuse(event, programme, BPJS_BENEFIT_REASON_NOT_ENROLLED);
    else if (reason != 0 && is_enrolled(event, programme))
      refuse(event, programme, reason);
  }
  return status;
}

static int32_t check_arrays(const bpjs_event *event, bpjs_error *error) {
  bpjs_spans spans;
  int32_t status = bpjs_children_check(&event->children, error);
  if (status == BPJS_OK)
    status = bpjs_month_spans_place(&event->wages, "wages", 1, &spans, error);
  if (status == BPJS_OK)
    status = bpjs_year_rates_check(&event->inflation, "inflation", error);
  if (status == BPJS_OK)
    status = bpjs_development_rates_check(&event->development, "development", error);
  return status;
}

static int32_t begin(const bpjs_law *law, const bpjs_law_policy *policy, bpjs_event *event,
                     bpjs_error *error) {
  int32_t status = bpjs_event_check(&event->life, event->children.count, error);
  if (status == BPJS_OK)
    status = check_arrays(event, error);
  if (status == BPJS_OK)
    status = bpjs_claim_new(law, policy, event->life.day, event->life.segment,
                            (int32_t)event->life.programmes, &event->claim, error);
  return status;
}

int32_t bpjs_benefit_event(const bpjs_law *law, const bpjs_life *life, const bpjs_child *children,
                           int64_t child_count, const bpjs_month_span *wages, int64_t wage_count,
                           const bpjs_year_rate *inflation, int64_t inflation_count,
                           const bpjs_year_rate *development, int64_t development_count,
                           const bpjs_law_policy *policy, bpjs_benefit **benefit,
                           bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  int32_t status = bpjs_check_pointers(law, life, "life", benefit, "benefit", error);
  if (status != BPJS_OK)
    return status;
  bpjs_event event = {.children = {children, child_count},
                      .wages = {wages, wage_count},
                      .inflation = {inflation, inflation_count},
                      .development = {development, development_count}};
  if (!bpjs_struct_in(&event.life, sizeof event.life, LEAST, life))
    return bpjs_error_struct_size(error, "life");
  status = begin(law, policy, &event, error);
  if (status != BPJS_OK)
    return status;
  status = bpjs_jkp_check_months(event.claim, event.life.jkp_months, "jkp_months", error);
  if (status == BPJS_OK)
    status = pay(&event, error);
  return bpjs_claim_hand(status, event.claim, benefit, error);
}
