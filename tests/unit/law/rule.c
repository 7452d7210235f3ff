#include "law/rule.h"

#include "sample.h"

static bpjs_rule rule_of(const bpjs_law *law, const char *parameter, const char *month,
                         const char *known_on, uint32_t flags) {
  bpjs_law_policy theirs = sample_policy(known_on, flags), policy;
  ck_assert_int_eq(bpjs_law_policy_in(&theirs, &policy, NULL), BPJS_OK);
  return bpjs_law_rule(law, &policy, sample_day(month), parameter, BPJS_SEGMENT_PU, "");
}

#define CHANGES                                                                                    \
  HEADER "jkm.rate|PU||2016-01-01|2025-02-06||1|ppm|a|A|\n"                                        \
         "jkm.rate|PU||2025-02-07|2025-03-31|2025-02-07|2|ppm|a|A|\n"                              \
         "jkm.rate|PU||2025-04-01|2025-04-10|2025-03-01|3|ppm|a|A|\n"                              \
         "jkm.rate|PU||2025-04-11|2025-04-29|2025-03-01|4|ppm|a|D|\n"                              \
         "jkm.rate|PU||2025-04-30||2025-03-01|5|ppm|a|D|\n"

/* A change inside the month governs all of it, the last one if there are two;
 * it was found in no rule, so it is C at best. */
START_TEST(what_begins_inside_a_month_governs_all_of_it) {
  static const struct {
    const char *month, *known_on;
    int64_t value;
    int32_t confidence;
    uint32_t flags;
  } cases[] = {
      {"2025-01-01", NULL, 1, 1, 0},         {"2025-02-01", NULL, 2, 3, BPJS_RULE_INSIDE_MONTH},
      {"2025-02-01", "2025-02-06", 1, 1, 0}, {"2025-03-01", "2025-02-06", 1, 1, 0},
      {"2025-03-01", NULL, 2, 1, 0},         {"2025-04-01", NULL, 5, 4, BPJS_RULE_INSIDE_MONTH},
      {"2025-04-01", "2025-02-28", 2, 1, 0}, {"2025-05-01", NULL, 5, 4, 0}};
  bpjs_law *law = sample_of(CHANGES);
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    bpjs_rule rule = rule_of(law, "jkm.rate", cases[i].month, cases[i].known_on, 0);
    ck_assert_int_eq(rule.status, BPJS_OK);
    ck_assert_msg(rule.value == cases[i].value, "%s: %lld", cases[i].month, (long long)rule.value);
    ck_assert_int_eq(rule.confidence, cases[i].confidence);
    ck_assert_uint_eq(rule.flags, cases[i].flags);
    ck_assert_int_eq(rule.month, sample_day(cases[i].month));
    ck_assert_int_eq(rule.segment, BPJS_SEGMENT_PU);
    ck_assert_str_eq(rule.parameter, "jkm.rate");
    ck_assert_str_eq(rule.key, "");
    bpjs_law_row row = {.struct_size = sizeof row};
    ck_assert_int_eq(bpjs_law_get(law, rule.row, &row, NULL), BPJS_OK);
    ck_assert_int_eq(row.value, rule.value);
  }
  bpjs_law_free(law);
}
END_TEST

/* PP 6/2025, in force from 2025-02-07: 0.36 % is the rate of February. */
START_TEST(february_2025_has_the_rate_of_pp_6_2025) {
  bpjs_law *law = sample_law();
  bpjs_rule rule = rule_of(law, "jkp.rate.total", "2025-02-01", NULL, 0);
  ck_assert_int_eq(rule.value, 3600);
  ck_assert_int_eq(rule.confidence, BPJS_LAW_CONFIDENCE_C);
  bpjs_law_free(law);
}
END_TEST

/* An overlay that holds on the day on which the law's row begins. */
START_TEST(what_begins_under_an_overlay_does_not_govern) {
  bpjs_law *law = sample_of(CHANGES);
  law = sample_with(law, HEADER "jkm.rate|PU||2025-02-01|||9|ppm|a|B|\n");
  bpjs_rule rule = rule_of(law, "jkm.rate", "2025-02-01", NULL, 0);
  ck_assert_int_eq(rule.value, 9);
  ck_assert_uint_eq(rule.flags, 0);
  ck_assert_int_eq(rule.confidence, BPJS_LAW_CONFIDENCE_B);
  bpjs_law_free(law);
}
END_TEST

/* What ends inside the month governs it by its first day. */
START_TEST(what_ends_inside_a_month_governs_all_of_it) {
  bpjs_law *law =
      sample_of(HEADER "relief.jp_deferral.rate.worker|PU||2020-08-01|2020-09-10||100|ppm|a|B|\n");
  const char *name = "relief.jp_deferral.rate.worker";
  ck_assert_int_eq(rule_of(law, name, "2020-09-01", NULL, 0).value, 100);
  bpjs_rule none = rule_of(law, name, "2020-10-01", NULL, 0);
  ck_assert_int_eq(none.status, BPJS_ERROR_NO_RULE);
  ck_assert_int_eq(none.row, -1);
  ck_assert_int_eq(none.value, 0);
  ck_assert_int_eq(none.last_day, 0);
  ck_assert_int_eq(rule_of(law, name, "2020-07-01", NULL, 0).status, BPJS_ERROR_NO_RULE);
  bpjs_law_free(law);
}
END_TEST

/* It begins inside the month and is not known, and nothing holds before it. */
START_TEST(what_is_not_known_does_not_begin_inside_a_month) {
  bpjs_law *law =
      sample_of(HEADER "relief.jp_deferral.rate.worker|PU||2020-08-05||2020-08-20|100|ppm|a|B|\n");
  const char *name = "relief.jp_deferral.rate.worker";
  ck_assert_int_eq(rule_of(law, name, "2020-08-01", "2020-08-19", 0).status, BPJS_ERROR_NO_RULE);
  ck_assert_int_eq(rule_of(law, name, "2020-08-01", "2020-08-20", 0).value, 100);
  bpjs_law_free(law);
}
END_TEST

START_TEST(a_rule_that_is_not_there_says_so_when_used) {
  bpjs_law *law = sample_law();
  bpjs_law_policy policy;
  bpjs_error error = {.struct_size = sizeof error};
  ck_assert_int_eq(bpjs_law_policy_in(NULL, &policy, NULL), BPJS_OK);
  bpjs_rule rule = rule_of(law, "jp.wage_ceiling", "2027-03-01", NULL, 0);
  ck_assert_int_eq(rule.status, BPJS_ERROR_NOT_ANNOUNCED);
  ck_assert_int_eq(rule.last_day, sample_day("2027-02-28"));
  ck_assert_int_eq(bpjs_rule_use(&rule, &policy, &error), BPJS_ERROR_NOT_ANNOUNCED);
  ck_assert_str_eq(error.message, "jp.wage_ceiling (PU) is announced yearly and known until "
                                  "2027-02-28: there is none yet in 2027-03, unless the last one "
                                  "is carried forward");
  rule = rule_of(law, "jp.wage_ceiling", "2027-03-01", NULL, BPJS_LAW_CARRY_FORWARD);
  ck_assert_int_eq(rule.value, 11086300);
  ck_assert_uint_eq(rule.flags, BPJS_RULE_CARRIED);
  ck_assert_int_eq(rule.confidence, BPJS_LAW_CONFIDENCE_C); /* the row's is B */
  ck_assert_int_eq(bpjs_rule_use(&rule, &policy, &error), BPJS_OK);
  policy.minimum_confidence = BPJS_LAW_CONFIDENCE_B;
  ck_assert_int_eq(bpjs_rule_use(&rule, &policy, &error), BPJS_ERROR_CONFIDENCE);
  policy.minimum_confidence = BPJS_LAW_CONFIDENCE_C;
  rule = bpjs_law_rule(law, &policy, sample_day("2015-06-01"), "jkk.rate", 1, "2");
  ck_assert_int_eq(bpjs_rule_use(&rule, &policy, &error), BPJS_ERROR_NO_RULE);
  ck_assert_str_eq(error.message, "no rule in force for jkk.rate (PU, 2) in 2015-06");
  ck_assert_str_eq(error.field, "parameter");
  ck_assert_str_eq(error.value, "jkk.rate");
  policy.minimum_confidence = BPJS_LAW_CONFIDENCE_A;
  rule = bpjs_law_rule(law, &policy, sample_day("2016-01-01"), "jkk.rate", 1, "2");
  ck_assert_int_eq(bpjs_rule_use(&rule, &policy, &error), BPJS_ERROR_CONFIDENCE);
  ck_assert_str_eq(error.message,
                   "jkk.rate (PU, 2) in 2016-01 has confidence B, and A or better is asked for");
  ck_assert_int_eq(bpjs_rule_use(&rule, &policy, NULL), BPJS_ERROR_CONFIDENCE);
  bpjs_law_free(law);
}
END_TEST

START_TEST(a_policy_is_checked_and_completed) {
  bpjs_law_policy policy = {.known_on = 7}, theirs = {.struct_size = sizeof theirs};
  bpjs_error error = {.struct_size = sizeof error};
  ck_assert_int_eq(bpjs_law_policy_in(NULL, &policy, &error), BPJS_OK);
  ck_assert_int_eq(policy.known_on, 0);
  ck_assert_uint_eq(policy.flags, 0);
  ck_assert_int_eq(policy.minimum_confidence, BPJS_LAW_CONFIDENCE_C);
  for (int32_t letter = BPJS_LAW_CONFIDENCE_A; letter <= BPJS_LAW_CONFIDENCE_D; letter++) {
    theirs.minimum_confidence = letter;
    ck_assert_int_eq(bpjs_law_policy_in(&theirs, &policy, &error), BPJS_OK);
    ck_assert_int_eq(policy.minimum_confidence, letter);
  }
  policy.known_on = 7;
  for (int32_t wrong = -1; wrong <= 5; wrong += 6) {
    theirs.minimum_confidence = wrong;
    ck_assert_int_eq(bpjs_law_policy_in(&theirs, &policy, &error), BPJS_ERROR_ARGUMENT);
    ck_assert_str_eq(error.field, "minimum_confidence");
  }
  theirs.minimum_confidence = 0;
  theirs.flags = 3;
  ck_assert_int_eq(bpjs_law_policy_in(&theirs, &policy, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "flags");
  theirs.struct_size = 12;
  ck_assert_int_eq(bpjs_law_policy_in(&theirs, &policy, &error), BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(policy.known_on, 7);
}
END_TEST

SUITE("law.rule", what_begins_inside_a_month_governs_all_of_it,
      february_2025_has_the_rate_of_pp_6_2025, what_begins_under_an_overlay_does_not_govern,
      what_ends_inside_a_month_governs_all_of_it, what_is_not_known_does_not_begin_inside_a_month,
      a_rule_that_is_not_there_says_so_when_used, a_policy_is_checked_and_completed)
