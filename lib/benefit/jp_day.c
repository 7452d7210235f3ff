#include "benefit/jp.h"

#define AGE "jp.pension_age"

static int32_t last_day(void) {
  return bpjs_date_to_days((bpjs_date){BPJS_DATE_LAST_YEAR, 12, 31});
}

int32_t bpjs_jp_next_month(int32_t day) {
  return bpjs_months_after(day - bpjs_date_from_days(day).day + 1, 1);
}

/* A search for the first day on which who was born then is as old as the law asks on
 * that day. It is a birthday, or a day on which the law changes. */
typedef struct search {
  const bpjs_law *law;
  const bpjs_law_policy *policy;
  size_t first, end; /* rows of the pension age */
  bpjs_rule age;
} search;

static bool is_reached(search *s, int32_t day, int32_t age) {
  const bpjs_rule rule = bpjs_law_rule_on(s->law, s->policy, day, AGE, BPJS_SEGMENT_PU, "");
  if (rule.status != BPJS_OK || rule.value > age)
    return false;
  s->age = rule;
  return true;
}

/* Among the days after one birthday and before the next. */
static int32_t changed(search *s, int32_t birthday, int32_t next, int32_t age) {
  int32_t found = 0;
  for (size_t i = s->first; i < s->end; i++) {
    const bpjs_law_entry *row = &s->law->rows[i];
    const int32_t days[] = {row->valid_from,
                            row->valid_to == BPJS_LAW_OPEN ? birthday : row->valid_to + 1};
    for (size_t j = 0; j < sizeof days / sizeof *days; j++)
      if (days[j] > birthday && days[j] < next && (found == 0 || days[j] < found) &&
          is_reached(s, days[j], age))
        found = days[j];
  }
  return found;
}

static int32_t least(const search *s) {
  int64_t age = BPJS_JP_YEARS;
  for (size_t i = s->first; i < s->end; i++)
    age = s->law->rows[i].value < age ? s->law->rows[i].value : age;
  return (int32_t)age;
}

static int32_t reached(search *s, int32_t born_day) {
  const int32_t last = last_day();
  bpjs_law_group(s->law, AGE, BPJS_SEGMENT_PU, "", &s->first, &s->end);
  for (int32_t age = least(s);; age++) {
    const int32_t birthday = bpjs_years_after(born_day, age);
    if (birthday > last)
      return 0;
    const int32_t found = is_reached(s, birthday, age)
                              ? birthday
                              : changed(s, birthday, bpjs_years_after(born_day, age + 1), age);
    if (found != 0)
      return found;
  }
}

bpjs_jp_day bpjs_jp_day_of(const bpjs_law *law, const bpjs_law_policy *policy,
                           const bpjs_pension *pension) {
  bpjs_jp_day when = {.day = pension->day};
  if ((pension->flags & BPJS_PENSION_BORN) == 0)
    return when;
  search s = {.law = law, .policy = policy};
  s.age = bpjs_law_rule_on(law, policy, BPJS_LAW_FIRST_DAY, AGE, BPJS_SEGMENT_PU, "");
  when.reached = reached(&s, pension->born_day);
  when.age = s.age;
  if (when.reached != 0)
    when.due = bpjs_months_after(when.reached, pension->deferral_months);
  if (when.day == 0)
    when.day = when.due;
  return when;
}
