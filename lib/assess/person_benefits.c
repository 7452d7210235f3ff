#include "assess/person.h"

#include "base/error.h"
#include "bpjsstat/people.h"

/* In which programmes: those of which the month's bill has a line. */
static int32_t enrolled(const bpjs_bill *bill) {
  int32_t programmes = 0;
  for (int32_t i = 0; i < bill->line_count; i++)
    programmes |= bill->lines[i].due.programme;
  return programmes;
}

/* Where it is not told how many months were contributed, they are enough. */
static int32_t months_of(const bpjs_person *person, int32_t most) {
  return person->months < 0 || person->months > most ? most : person->months;
}

static int32_t death(const bpjs_person *person, bpjs_benefit_room *room, bpjs_error *error) {
  const bpjs_death death = {.struct_size = sizeof death,
                            .segment = person->segment,
                            .day = person->day,
                            .months = months_of(person, BPJS_SPAN_MOST)};
  bpjs_claim_again(room->claim, person->day, person->segment, BPJS_PROGRAMME_JKM);
  return bpjs_jkm_claim(room->claim, &death, &room->wish->children, error);
}

static int32_t accident(const bpjs_person *person, int32_t event, bpjs_benefit_room *room,
                        bpjs_error *error) {
  const bpjs_accident accident = {.struct_size = sizeof accident,
                                  .segment = person->segment,
                                  .event = event == BPJS_LIFE_ACCIDENT_DEATH
                                               ? BPJS_ACCIDENT_DEATH
                                               : BPJS_ACCIDENT_TOTAL_DISABILITY,
                                  .day = person->day,
                                  .wage = person->wage};
  const bpjs_losses none = {NULL, 0};
  bpjs_claim_again(room->claim, person->day, person->segment, BPJS_PROGRAMME_JKK);
  return bpjs_jkk_claim(room->claim, &accident, &none, &room->wish->children, error);
}

/* Who was too old, or is no citizen, has no JKP in the bill. */
static int32_t job_loss(const bpjs_person *person, bpjs_benefit_room *room, bpjs_error *error) {
  bpjs_job_loss loss = {.struct_size = sizeof loss, .day = person->day, .wage = person->wage};
  bpjs_claim_again(room->claim, person->day, BPJS_SEGMENT_PU, BPJS_PROGRAMME_JKP);
  loss.months = months_of(person, bpjs_jkp_months_most(room->claim));
  return bpjs_jkp_claim(room->claim, &loss, error);
}

/* The months contributed are the last ones, and those for which the law knows wages. */
static int32_t months_paid(const bpjs_person *person, const bpjs_law *law) {
  const int32_t first = bpjs_jp_first_day(law);
  if (person->months <= 0 || person->wage <= 0 || first > person->day)
    return 0;
  const int32_t most = bpjs_date_months_between(first, person->day) + 1;
  return person->months < most ? person->months : most;
}

static int32_t retirement(const bpjs_person *person, bpjs_benefit_room *room, int32_t months,
                          bpjs_error *error) {
  const bpjs_pension pension = {.struct_size = sizeof pension,
                                .flags = BPJS_PENSION_ACCRUED,
                                .event = BPJS_PENSION_OLD_AGE,
                                .day = person->day};
  const bpjs_month_span paid = {.struct_size = sizeof paid,
                                .day = bpjs_months_after(person->month, 1 - months),
                                .months = months,
                                .amount = person->wage};
  const bpjs_month_spans wages = {&paid, 1};
  const bpjs_year_rates none = {NULL, 0};
  bpjs_claim_again(room->claim, person->day, BPJS_SEGMENT_PU, BPJS_PROGRAMME_JP);
  return bpjs_jp_claim_in(room->pension, room->claim, &pension, &wages, &none, &none, error);
}

static int32_t pay(const bpjs_person *person, bpjs_terms *terms, int32_t event, bpjs_error *error) {
  static const int32_t programmes[] = {[BPJS_LIFE_ACCIDENT_DEATH] = BPJS_PROGRAMME_JKK,
                                       [BPJS_LIFE_DEATH] = BPJS_PROGRAMME_JKM,
                                       [BPJS_LIFE_ACCIDENT_DISABILITY] = BPJS_PROGRAMME_JKK,
                                       [BPJS_LIFE_JOB_LOSS] = BPJS_PROGRAMME_JKP,
                                       [BPJS_LIFE_RETIREMENT] = BPJS_PROGRAMME_JP};
  bpjs_benefit_room *room = &terms->benefits;
  if ((room->wish->events >> event & 1) == 0 || (enrolled(&terms->bill) & programmes[event]) == 0)
    return BPJS_OK;
  const int32_t paid = event == BPJS_LIFE_RETIREMENT ? months_paid(person, terms->law) : 0;
  if (event == BPJS_LIFE_RETIREMENT && paid == 0)
    return BPJS_OK;
  const int32_t status = event == BPJS_LIFE_DEATH        ? death(person, room, error)
                         : event == BPJS_LIFE_JOB_LOSS   ? job_loss(person, room, error)
                         : event == BPJS_LIFE_RETIREMENT ? retirement(person, room, paid, error)
                                                         : accident(person, event, room, error);
  return status == BPJS_OK ? bpjs_benefit_room_take(room, event, error) : status;
}

int32_t bpjs_person_assess(const bpjs_person *person, bpjs_terms *terms, bpjs_error *error) {
  int32_t status = bpjs_person_bill(person, terms, error);
  terms->benefits.made.count = 0;
  if (terms->benefits.wish == NULL || person->segment == BPJS_SEGMENT_PMI)
    return status;
  for (int32_t event = BPJS_LIFE_ACCIDENT_DEATH; status == BPJS_OK && event <= BPJS_LIFE_RETIREMENT;
       event++)
    status = pay(person, terms, event, error);
  return status;
}

int32_t bpjs_person_months_like(const bpjs_person *person, bpjs_terms *terms) {
  bpjs_benefit_room *room = &terms->benefits;
  if (room->wish == NULL || person->months < 0)
    return person->months;
  bpjs_claim_again(room->claim, person->day, person->segment, BPJS_PROGRAMME_JKM);
  const int32_t most = bpjs_jkp_months_most(room->claim);
  const int32_t jkm = bpjs_jkm_months_like(room->claim, person->segment, person->months);
  const int32_t jkp =
      bpjs_jkp_months_like(room->claim, person->months < most ? person->months : most);
  return jkm > jkp ? jkm : jkp;
}

bool bpjs_person_accrues(const bpjs_terms *terms) {
  return terms->benefits.wish != NULL &&
         (terms->benefits.wish->events >> BPJS_LIFE_RETIREMENT & 1) != 0 &&
         (enrolled(&terms->bill) & BPJS_PROGRAMME_JP) != 0;
}
