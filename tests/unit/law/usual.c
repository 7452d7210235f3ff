#include "law/usual.h"

#include "law/law.h"
#include "random.h"
#include "sample.h"

enum { ROWS = 6, MONTHS = 16, FIRST_YEAR = 2010, YEARS = 22 };

/* First days of months, in order. */
static int32_t month_of(int index) {
  static int32_t months[12 * YEARS];
  char text[32];
  if (months[index] == 0) {
    snprintf(text, sizeof text, "%d-%02d-01", FIRST_YEAR + index / 12, index % 12 + 1);
    months[index] = sample_day(text);
  }
  return months[index];
}

static void same(const bpjs_rule *a, const bpjs_rule *b) {
  ck_assert_str_eq(a->parameter, b->parameter);
  ck_assert_str_eq(a->key, b->key);
  ck_assert_int_eq(a->segment, b->segment);
  ck_assert_int_eq(a->month, b->month);
  ck_assert_int_eq(a->by_day, b->by_day);
  if (a->status != b->status || a->row != b->row || a->value != b->value ||
      a->confidence != b->confidence || a->flags != b->flags || a->last_day != b->last_day)
    ck_abort_msg("%s %s in the month of %d: row %lld, not %lld", a->parameter, a->key, a->month,
                 (long long)a->row, (long long)b->row);
}

/* How many of the rules there are, each as a search by its name finds it. */
static int compare(const bpjs_law *law, const bpjs_law_policy *theirs, int number) {
  bpjs_law_policy policy;
  int found = 0;
  ck_assert_int_eq(bpjs_law_policy_in(theirs, &policy, NULL), BPJS_OK);
  for (int key = 0; key < BPJS_USUAL_KEYS; key++)
    for (int i = 0; i < 12 * YEARS; i++) {
      bpjs_rule rule;
      bpjs_law_rule_usual(law, &policy, month_of(i), number, key, &rule);
      if (key > 0 && rule.key[0] == '\0') {
        ck_assert_int_eq(rule.status, BPJS_ERROR_NO_RULE);
        continue;
      }
      const bpjs_rule asked =
          bpjs_law_rule(law, &policy, month_of(i), rule.parameter, rule.segment, rule.key);
      same(&rule, &asked);
      found += rule.status == BPJS_OK;
    }
  return found;
}

START_TEST(what_is_found_beforehand_is_what_a_search_finds) {
  const bpjs_law_policy carry = sample_policy(NULL, BPJS_LAW_CARRY_FORWARD),
                        then = sample_policy("2021-03-15", 0);
  bpjs_law *law = sample_law();
  bpjs_law *few = sample_of(HEADER "jkm.rate|PU||2016-01-01|||1|ppm|a|C|\n");
  bpjs_law *reformed = sample_with(sample_law(), HEADER "jkm.rate|PU||2025-03-10|||9|ppm|a|B|\n"
                                                        "due.day|PU||2024-01-01|||20|days|a|B|\n");
  for (int number = 0; number < BPJS_USUAL_COUNT; number++) {
    ck_assert_int_gt(compare(law, NULL, number), 0);
    ck_assert_int_gt(compare(law, &carry, number), 0);
    ck_assert_int_ge(compare(law, &then, number), 0);
    ck_assert_int_eq(compare(few, NULL, number) > 0, number == BPJS_USUAL_JKM_RATE);
    ck_assert_int_gt(compare(reformed, NULL, number), 0);
  }
  bpjs_law_free(law);
  bpjs_law_free(few);
  bpjs_law_free(reformed);
}
END_TEST

/* Day against day of all pairs. */
static bool are_apart(const bpjs_law *law, const bpjs_law_span *group) {
  for (size_t i = group->first; i < group->end; i++)
    for (size_t j = i + 1; j < group->end; j++)
      if (law->rows[i].valid_from <= law->rows[j].valid_to &&
          law->rows[j].valid_from <= law->rows[i].valid_to)
        return false;
  return true;
}

/* How many groups are apart; frees the law. */
static size_t count_apart(bpjs_law *law, size_t *groups) {
  size_t apart = 0;
  *groups = law->index.group_count;
  for (size_t i = 0; i < *groups; i++) {
    const bpjs_law_span *group = &law->index.groups[i];
    ck_assert_int_eq(group->apart != 0, are_apart(law, group));
    apart += group->apart != 0;
  }
  bpjs_law_free(law);
  return apart;
}

#define RELIEF(from, to) "relief.jp_deferral.rate.worker|PU||" from "|" to "||100|ppm|a|B|\n"

START_TEST(a_group_knows_whether_its_rows_are_apart) {
  static const char old[] = HEADER RELIEF("2020-08-01", "2020-09-10");
  size_t groups;
  bpjs_law *law = sample_with(sample_law(), HEADER "jkm.rate|PU||2025-03-10|||9|ppm|a|B|\n");
  const size_t apart = count_apart(law, &groups);
  ck_assert_uint_gt(apart, 0);
  ck_assert_uint_lt(apart, groups);
  /* One day is enough. */
  law = sample_with(sample_of(old), HEADER RELIEF("2020-09-10", "2020-09-30"));
  ck_assert_uint_eq(count_apart(law, &groups), 0);
  law = sample_with(sample_of(old), HEADER RELIEF("2020-09-11", "2020-09-30"));
  ck_assert_uint_eq(count_apart(law, &groups), 1);
}
END_TEST

/* Up to six rows, one after another, with gaps or without. */
static size_t fill(uint64_t *state, bpjs_law_entry *rows) {
  const size_t count = random_below(state, ROWS + 1);
  const int32_t kind = 1 + (int32_t)random_below(state, 4);
  int32_t day = month_of(0) + (int32_t)random_below(state, 60);
  for (size_t i = 0; i < count; i++) {
    rows[i] = (bpjs_law_entry){.kind = kind,
                               .valid_from = day,
                               .valid_to = day + (int32_t)random_below(state, 70),
                               .confidence = 1 + (int32_t)random_below(state, 4),
                               .layer = (int32_t)random_below(state, 3),
                               .value = (int64_t)i};
    rows[i].known_from = day + (int32_t)random_below(state, 90) - 45;
    day = rows[i].valid_to + 1 + (int32_t)(random_below(state, 2) * random_below(state, 40));
    if (i + 1 == count && random_below(state, 2) == 0)
      rows[i].valid_to = BPJS_LAW_OPEN;
  }
  return count;
}

START_TEST(rows_that_are_apart_govern_as_any_rows_do) {
  uint64_t state = 20261128;
  for (int64_t n = suite_cases(20000); n > 0; n--) {
    static bpjs_law law;
    bpjs_law_entry rows[ROWS];
    law = (bpjs_law){.rows = rows, .count = fill(&state, rows)};
    const bpjs_law_span any = {.end = (uint32_t)law.count},
                        apart = {.end = (uint32_t)law.count, .apart = true};
    bpjs_law_policy policy = {.flags = (uint32_t)random_below(&state, 2)};
    if (random_below(&state, 4) == 0)
      policy.known_on = month_of(0) + (int32_t)random_below(&state, 300);
    for (int month = 0; month < MONTHS; month++) {
      bpjs_rule one = {.parameter = "a", .key = "", .month = month_of(month)}, other = one;
      bpjs_law_rule_find(&law, &policy, &any, &one);
      bpjs_law_rule_find(&law, &policy, &apart, &other);
      same(&other, &one);
    }
  }
}
END_TEST

SUITE("law.usual", what_is_found_beforehand_is_what_a_search_finds,
      a_group_knows_whether_its_rows_are_apart, rows_that_are_apart_govern_as_any_rows_do)
