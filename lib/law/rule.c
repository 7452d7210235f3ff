#include "law/rule.h"

#include <stdio.h>
#include <string.h>

#include "law/day.h"
#include "law/law.h"
#include "law/refuse.h"

/* The last row to begin after the first day of the month, and to govern the day
 * on which it does; -1 if there is none. */
static int64_t inside_month(const bpjs_law *law, size_t first, size_t end, int32_t month,
                            int32_t known_on) {
  int32_t last_day;
  bool carried;
  for (size_t i = end; i > first && law->rows[i - 1].valid_from > month; i--) {
    int32_t day = law->rows[i - 1].valid_from;
    if (day > month + 30 || day > bpjs_law_month_end(month))
      continue;
    int64_t row = bpjs_law_govern(law, first, end, day, known_on, false, &carried, &last_day);
    if (row >= 0 && law->rows[row].valid_from == day)
      return row;
  }
  return -1;
}

/* What is known of a rule once its row is. */
static void fill(const bpjs_law *law, bpjs_rule *rule, bool carried) {
  if (rule->row < 0) {
    rule->status = rule->last_day == 0 ? BPJS_ERROR_NO_RULE : BPJS_ERROR_NOT_ANNOUNCED;
    return;
  }
  const bpjs_law_entry *row = &law->rows[rule->row];
  rule->value = row->value;
  rule->confidence = row->confidence;
  if (carried)
    rule->flags |= BPJS_RULE_CARRIED;
  if (rule->flags != 0 && rule->confidence < BPJS_LAW_CONFIDENCE_C)
    rule->confidence = BPJS_LAW_CONFIDENCE_C;
}

static int64_t govern(const bpjs_law *law, const bpjs_law_policy *policy, size_t first, size_t end,
                      int32_t day, bool *carried, int32_t *last_day) {
  return bpjs_law_govern(law, first, end, day, policy->known_on,
                         (policy->flags & BPJS_LAW_CARRY_FORWARD) != 0, carried, last_day);
}

/* Of rows that are apart, all of them known, the last that begins in the month or before it
 * governs, if it does not end before. False: it does, or there is none. */
static bool find_apart(const bpjs_law *law, const bpjs_law_span *group, bpjs_rule *rule) {
  const int32_t month = rule->month;
  for (size_t i = group->end; i > group->first; i--) {
    const bpjs_law_entry *row = &law->rows[i - 1];
    if (row->valid_from > month + 30)
      continue;
    const bool inside = row->valid_from > month;
    if (inside && row->valid_from > bpjs_law_month_end(month))
      continue;
    if (inside)
      rule->flags |= BPJS_RULE_INSIDE_MONTH;
    rule->row = (int64_t)i - 1;
    return row->valid_to >= month;
  }
  return false;
}

/* Of any rows. *carried: the row is beyond its end. */
static void find_any(const bpjs_law *law, const bpjs_law_policy *policy, const bpjs_law_span *group,
                     bpjs_rule *rule, bool *carried) {
  const size_t first = group->first, end = group->end;
  rule->row = inside_month(law, first, end, rule->month, policy->known_on);
  if (rule->row >= 0)
    rule->flags |= BPJS_RULE_INSIDE_MONTH;
  else
    rule->row = govern(law, policy, first, end, rule->month, carried, &rule->last_day);
}

void bpjs_law_rule_find(const bpjs_law *law, const bpjs_law_policy *policy,
                        const bpjs_law_span *group, bpjs_rule *rule) {
  bool carried = false;
  if (!group->apart || policy->known_on != 0 || !find_apart(law, group, rule))
    find_any(law, policy, group, rule, &carried);
  fill(law, rule, carried);
}

bpjs_rule bpjs_law_rule(const bpjs_law *law, const bpjs_law_policy *policy, int32_t month,
                        const char *parameter, int32_t segment, const char *key) {
  static const bpjs_law_span none = {0};
  bpjs_rule rule = {.parameter = parameter, .key = key, .segment = segment, .month = month};
  const bpjs_law_span *group = bpjs_law_index_find(law, parameter, segment, key);
  bpjs_law_rule_find(law, policy, group == NULL ? &none : group, &rule);
  return rule;
}

bpjs_rule bpjs_law_rule_of(const bpjs_law *law, const bpjs_law_policy *policy, int32_t month,
                           const bpjs_law_span *group) {
  const bpjs_law_entry *row = &law->rows[group->first];
  bpjs_rule rule = {.parameter = bpjs_law_at(law, row->parameter),
                    .key = bpjs_law_at(law, row->key),
                    .segment = row->segment,
                    .month = month};
  bpjs_law_rule_find(law, policy, group, &rule);
  return rule;
}

bpjs_rule bpjs_law_rule_on(const bpjs_law *law, const bpjs_law_policy *policy, int32_t day,
                           const char *parameter, int32_t segment, const char *key) {
  bpjs_rule rule = {
      .parameter = parameter, .key = key, .segment = segment, .month = day, .by_day = 1};
  size_t first, end;
  bool carried = false;
  bpjs_law_group(law, parameter, segment, key, &first, &end);
  rule.row = govern(law, policy, first, end, day, &carried, &rule.last_day);
  fill(law, &rule, carried);
  return rule;
}

int32_t bpjs_rule_use(const bpjs_rule *rule, const bpjs_law_policy *policy, bpjs_error *error) {
  if (rule->status == BPJS_OK && rule->confidence <= policy->minimum_confidence)
    return BPJS_OK;
  if (error == NULL)
    return rule->status == BPJS_OK ? BPJS_ERROR_CONFIDENCE : rule->status;
  char date[BPJS_LAW_DAY_TEXT], when[BPJS_LAW_DAY_TEXT + 4];
  bpjs_law_day_text(rule->month, date);
  if (!rule->by_day)
    date[strlen("2015-06")] = '\0';
  snprintf(when, sizeof when, "%s %s", rule->by_day ? "on" : "in", date);
  bpjs_law_asked asked = {rule->parameter, rule->key, rule->segment, when};
  if (rule->status == BPJS_ERROR_NO_RULE)
    return bpjs_law_refuse_no_rule(&asked, error);
  if (rule->status == BPJS_ERROR_NOT_ANNOUNCED)
    return bpjs_law_refuse_not_announced(&asked, rule->last_day, error);
  return bpjs_law_refuse_confidence(&asked, rule->confidence, policy->minimum_confidence, error);
}
