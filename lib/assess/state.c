#include "assess/state.h"

#include <string.h>

#include "base/date.h"
#include "trace/later.h"

static void begin(bpjs_ages *ages, int32_t month, bpjs_terms *terms) {
  const bpjs_date first = bpjs_date_from_days(month);
  memset(ages, 0, sizeof *ages);
  ages->month = month;
  ages->month_end = month + bpjs_date_days_in_month(first.year, first.month) - 1;
  ages->jkp_age = bpjs_person_jkp_age(terms, month);
}

static int32_t ask(int32_t born, const bpjs_ages *ages, bpjs_terms *terms) {
  return bpjs_person_retired(terms, ages->month, born) ? 2 : 1;
}

static bool retired(int32_t born, bpjs_ages *ages, bpjs_terms *terms) {
  const int32_t at = ages->month_end - born;
  if (at < 0 || at >= BPJS_STATE_DAYS)
    return ask(born, ages, terms) == 2;
  if (ages->retired[at] == 0)
    ages->retired[at] = (uint8_t)ask(born, ages, terms);
  return ages->retired[at] == 2;
}

/* So many whole years have passed on the birthday, and not before. */
static bool too_old(int32_t born, int32_t entered, bpjs_ages *ages) {
  if (ages->jkp_age == INT32_MAX)
    return false;
  const int32_t at = ages->month_end - born;
  if (at < 0 || at >= BPJS_STATE_DAYS)
    return entered >= bpjs_years_after(born, ages->jkp_age);
  if (ages->jkp_birthday[at] == 0)
    ages->jkp_birthday[at] = bpjs_years_after(born, ages->jkp_age);
  return entered >= ages->jkp_birthday[at];
}

static int32_t of_age(const bpjs_days *days, bpjs_ages *ages, bpjs_terms *terms) {
  const int32_t entered = days->is_enrolled ? days->enrolled : ages->month;
  return BPJS_STATE_BORN | (retired(days->born, ages, terms) ? BPJS_STATE_RETIRED : 0) |
         (too_old(days->born, entered, ages) ? BPJS_STATE_NO_JKP : 0);
}

int32_t bpjs_state_of(const bpjs_days *days, int32_t segment, int32_t month, bpjs_ages *ages,
                      bpjs_terms *terms) {
  if (ages->month != month)
    begin(ages, month, terms);
  if ((days->is_enrolled && days->enrolled > ages->month_end) ||
      (days->has_left && days->left < month))
    return BPJS_STATE_ABSENT;
  if (segment == BPJS_SEGMENT_PMI)
    return days->is_enrolled && days->enrolled < month ? BPJS_STATE_NOTHING : 0;
  int32_t state = terms->reliefs != 0 && days->is_enrolled ? BPJS_STATE_ENROLLED : 0;
  if (segment == BPJS_SEGMENT_PU && days->is_born)
    state |= of_age(days, ages, terms);
  return state;
}
