#include "benefit/event.h"
#include "benefit/jht.h"
#include "benefit/jkp.h"

static bool has(const bpjs_event *event, uint32_t flag) {
  return (event->life.flags & flag) != 0;
}

static bool is_death(const bpjs_event *event) {
  return event->life.event == BPJS_LIFE_DEATH || event->life.event == BPJS_LIFE_ACCIDENT_DEATH;
}

uint32_t bpjs_event_heirs(const bpjs_event *event) {
  const uint32_t heirs = event->life.heirs;
  return heirs == 0 || event->children.count == 0 ? heirs : heirs | BPJS_HEIR_CHILD;
}

/* What was given, 0 with its flag too. */
static int32_t months(const bpjs_event *event, uint32_t flag, int32_t given) {
  return given != 0 || has(event, flag) ? given : BPJS_MONTHS_UNKNOWN;
}

int32_t bpjs_event_jkk(const bpjs_event *event, bpjs_error *error) {
  const bpjs_life *life = &event->life;
  const bpjs_accident accident = {
      .struct_size = sizeof accident,
      .flags = has(event, BPJS_LIFE_DAILY_WAGE) ? BPJS_ACCIDENT_DAILY_WAGE : 0,
      .segment = life->segment,
      .event = is_death(event) ? BPJS_ACCIDENT_DEATH : BPJS_ACCIDENT_TOTAL_DISABILITY,
      .day = life->day,
      .heirs = bpjs_event_heirs(event),
      .wage = life->wage};
  const bpjs_losses none = {NULL, 0};
  return bpjs_jkk_claim(event->claim, &accident, &none, &event->children, error);
}

int32_t bpjs_event_jkm(const bpjs_event *event, bpjs_error *error) {
  const bpjs_death death = {.struct_size = sizeof death,
                            .segment = event->life.segment,
                            .day = event->life.day,
                            .months = months(event, BPJS_LIFE_MONTHS, event->life.months),
                            .heirs = bpjs_event_heirs(event)};
  return bpjs_jkm_claim(event->claim, &death, &event->children, error);
}

static int32_t savings_cause(const bpjs_event *event) {
  switch (event->life.event) {
  case BPJS_LIFE_ACCIDENT_DEATH:
  case BPJS_LIFE_DEATH:
    return BPJS_SAVINGS_DEATH;
  case BPJS_LIFE_ACCIDENT_DISABILITY:
  case BPJS_LIFE_DISABILITY:
    return BPJS_SAVINGS_TOTAL_DISABILITY;
  case BPJS_LIFE_RETIREMENT:
    return BPJS_SAVINGS_AGE;
  default:
    return event->life.segment == BPJS_SEGMENT_BPU ? BPJS_SAVINGS_BUSINESS_STOP
           : has(event, BPJS_LIFE_RESIGNED)        ? BPJS_SAVINGS_RESIGNATION
                                                   : BPJS_SAVINGS_DISMISSAL;
  }
}

/* The first day on which who left can claim: after the waiting time of that day's law. */
static int32_t claim_day(const bpjs_event *event, int32_t cause) {
  const int32_t day = event->life.day;
  if (event->life.event != BPJS_LIFE_JOB_LOSS)
    return day;
  const bpjs_rule wait =
      bpjs_claim_law(event->claim, day, "jht.leave.wait", BPJS_SEGMENT_ALL, bpjs_jht_key(cause));
  return bpjs_months_after(day, (int32_t)wait.value);
}

int32_t bpjs_event_jht(const bpjs_event *event, bpjs_error *error) {
  const bpjs_life *life = &event->life;
  const int32_t cause = savings_cause(event), day = claim_day(event, cause);
  const bpjs_savings_claim savings = {
      .struct_size = sizeof savings,
      .flags = (has(event, BPJS_LIFE_BORN) ? BPJS_SAVINGS_BORN : 0) |
               (has(event, BPJS_LIFE_NO_NPWP) ? BPJS_SAVINGS_NO_NPWP : 0),
      .cause = cause,
      .day = day,
      .event_day = life->day,
      .born_day = life->born_day,
      .heirs = bpjs_event_heirs(event),
      .balance = life->balance};
  const size_t before = event->claim->entry_count;
  const bool is_known = life->balance != 0 || has(event, BPJS_LIFE_BALANCE);
  const int32_t status = is_known ? bpjs_jht_claim(event->claim, &savings, error)
                                  : bpjs_jht_unknown(event->claim, &savings, error);
  for (size_t i = before; day != life->day && i < event->claim->entry_count; i++)
    if (event->claim->entries[i].line.kind != BPJS_BENEFIT_TERM)
      event->claim->entries[i].line.from_day = day;
  return status;
}

/* Children who have a right to a pension: until the age of the law, marriage or work. */
static int32_t entitled(const bpjs_event *event) {
  const int32_t day = event->life.day;
  const bpjs_rule age = bpjs_claim_law(event->claim, day, "jp.child.age", BPJS_SEGMENT_PU, "");
  int32_t count = 0;
  for (int64_t i = 0; i < event->children.count; i++) {
    const bpjs_child child = bpjs_children_at(&event->children, i);
    const bool is_old = (child.flags & BPJS_CHILD_BORN) != 0 && age.status == BPJS_OK &&
                        bpjs_years_after(child.born_day, (int32_t)age.value) <= day;
    count +=
        !is_old && (child.flags & BPJS_CHILD_MARRIED) == 0 && child.work == BPJS_CHILD_WORK_NONE;
  }
  return count;
}

static bpjs_pension survivors(const bpjs_event *event) {
  bpjs_pension pension = {.struct_size = sizeof pension,
                          .event = BPJS_PENSION_DEATH,
                          .day = event->life.day,
                          .heirs = bpjs_event_heirs(event)};
  if (event->children.count == 0 || pension.heirs == 0)
    return pension;
  pension.children = entitled(event);
  if (pension.children == 0)
    pension.heirs &= ~(uint32_t)BPJS_HEIR_CHILD;
  if (pension.heirs == 0)
    pension.heirs = BPJS_HEIR_NONE;
  return pension;
}

/* From the event's day: before the pension age it is refused. */
static bpjs_pension old_age(const bpjs_event *event) {
  return (bpjs_pension){.struct_size = sizeof(bpjs_pension),
                        .event = BPJS_PENSION_OLD_AGE,
                        .flags = BPJS_PENSION_BORN,
                        .day = event->life.day,
                        .born_day = event->life.born_day};
}

/* Without the day of birth it is not known whether the pension age is reached. */
static void refuse_old_age(const bpjs_event *event) {
  const bpjs_benefit_refusal refusal = {.programme = BPJS_PROGRAMME_JP,
                                        .what = BPJS_BENEFIT_OLD_AGE_PENSION,
                                        .reason = BPJS_BENEFIT_REASON_NOT_GIVEN,
                                        .day = event->life.day,
                                        .parameter = "born_day"};
  bpjs_claim_refuse(event->claim, &refusal);
}

int32_t bpjs_event_jp(const bpjs_event *event, bpjs_error *error) {
  const bpjs_life *life = &event->life;
  bpjs_pension pension = {
      .struct_size = sizeof pension, .event = BPJS_PENSION_DISABILITY, .day = life->day};
  if (life->event == BPJS_LIFE_RETIREMENT && !has(event, BPJS_LIFE_BORN)) {
    refuse_old_age(event);
    return BPJS_OK;
  }
  if (is_death(event))
    pension = survivors(event);
  else if (life->event == BPJS_LIFE_RETIREMENT)
    pension = old_age(event);
  if (has(event, BPJS_LIFE_BORN)) {
    pension.flags |= BPJS_PENSION_BORN;
    pension.born_day = life->born_day;
  }
  if (has(event, BPJS_LIFE_ENROLLED)) {
    pension.flags |= BPJS_PENSION_ENROLLED;
    pension.enrolled_day = life->enrolled_day;
  }
  return bpjs_jp_claim(event->claim, &pension, &event->wages, &event->inflation,
                       &event->development, error);
}

/* Registration cannot be earlier than the first day on which the law has an age for it:
 * who was too old even then never was a member. 0: it has none. */
static int32_t first_registration(const bpjs_event *event) {
  const bpjs_law *law = event->claim->rows.law;
  size_t first, end;
  bpjs_law_group(law, "jkp.enrolment.age", BPJS_SEGMENT_PU, "", &first, &end);
  if (first == end)
    return 0;
  const int32_t day = law->rows[first].valid_from, born = event->life.born_day;
  return day > event->life.day ? event->life.day : day < born ? born : day;
}

/* It is approved on the day of the event. */
int32_t bpjs_event_jkp(const bpjs_event *event, bpjs_error *error) {
  const int32_t registered = has(event, BPJS_LIFE_BORN) ? first_registration(event) : 0;
  const bpjs_job_loss loss = {.struct_size = sizeof loss,
                              .flags = registered != 0 ? BPJS_JOB_LOSS_BORN : 0,
                              .day = event->life.day,
                              .born_day = event->life.born_day,
                              .registered_day = registered,
                              .cause = has(event, BPJS_LIFE_RESIGNED) ? BPJS_JOB_LOSS_RESIGNATION
                                                                      : BPJS_JOB_LOSS_DISMISSAL,
                              .months = months(event, BPJS_LIFE_JKP_MONTHS, event->life.jkp_months),
                              .wage = event->life.wage};
  return has(event, BPJS_LIFE_DAILY_WAGE) ? bpjs_jkp_claim_daily(event->claim, &loss, error)
                                          : bpjs_jkp_claim(event->claim, &loss, error);
}
