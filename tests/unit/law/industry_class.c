#include "ask.h"
#include "law/industry.h"
#include "made.h"

static int32_t class_on(const bpjs_law *law, const char *code, const char *day,
                        const bpjs_law_policy *policy, int32_t *risk_class, bpjs_error *error) {
  return bpjs_law_industry_class(law, code, (int64_t)strlen(code), day_of(day), policy, risk_class,
                                 NULL, error);
}

static void ck_class(const bpjs_law *law, const char *code, const char *day, int32_t expected) {
  int32_t risk_class = -1;
  bpjs_error error = {.struct_size = sizeof error};
  int32_t status = class_on(law, code, day, NULL, &risk_class, &error);
  ck_assert_msg(status == BPJS_OK, "%s on %s: %s", code, day, error.message);
  ck_assert_int_eq(risk_class, expected);
}

static void ck_refused(const bpjs_law *law, const char *code, const char *day, int32_t status) {
  int32_t risk_class = 77;
  bpjs_error error = {.struct_size = sizeof error};
  ck_assert_int_eq(class_on(law, code, day, NULL, &risk_class, &error), status);
  ck_assert_int_eq(risk_class, 77);
}

/* PP 82/2019 governs from 2019-12-02; of the annex before it groups I and II
 * could be compared, up to I.23 and II.12. Classes are the annex's groups. */
START_TEST(the_annex_governs_from_its_day) {
  bpjs_law *law = built_in();
  for (int64_t i = 0; i < bpjs_law_industry_count(); i++) {
    bpjs_law_industry industry = {.struct_size = sizeof industry};
    ck_assert_int_eq(bpjs_law_industry_get(i, &industry, NULL), BPJS_OK);
    ck_class(law, industry.code, "2019-12-02", industry.group);
    ck_class(law, industry.code, "2026-03-01", industry.group);
    ck_refused(law, industry.code, "2015-06-30", BPJS_ERROR_NO_RULE);
    if (strcmp(industry.code, "G1-022") == 0)
      ck_refused(law, industry.code, "2019-12-01", BPJS_ERROR_AMBIGUOUS);
    else if (industry.group == 1 || (industry.group == 2 && industry.number <= 12))
      ck_class(law, industry.code, "2019-12-01", industry.group);
    else
      ck_refused(law, industry.code, "2019-12-01", BPJS_ERROR_NO_RULE);
  }
  bpjs_law_free(law);
}
END_TEST

/* PP 44/2015 lists it as I.22 and as II.13. */
START_TEST(watch_repair_was_listed_in_two_classes) {
  bpjs_law *law = built_in();
  int32_t risk_class = 77;
  bpjs_error error = {.struct_size = sizeof error};
  ck_assert_int_eq(class_on(law, "G1-022", "2015-07-01", NULL, &risk_class, &error),
                   BPJS_ERROR_AMBIGUOUS);
  ck_assert_str_eq(error.field, "code");
  ck_assert_str_eq(error.value, "G1-022");
  ck_assert_str_eq(error.message, "the industry is listed in risk class 1 and in risk class 2: "
                                  "give the risk class");
  ck_assert_int_eq(risk_class, 77);
  ck_class(law, "G1-022", "2019-12-02", 1);
  bpjs_law_free(law);
}
END_TEST

START_TEST(the_row_that_says_so_is_told) {
  bpjs_law *law = built_in();
  int32_t risk_class;
  int64_t index = -1;
  ck_assert_int_eq(bpjs_law_industry_class(law, "G1-001", 6, day_of("2019-12-01"), NULL,
                                           &risk_class, &index, NULL),
                   BPJS_OK);
  bpjs_law_row row = row_of(law, index);
  ck_assert_str_eq(row.parameter, "jkk.industry_class");
  ck_assert_str_eq(row.key, "G1-001");
  ck_assert_int_eq(row.valid_from, day_of("2015-07-01"));
  bpjs_law_free(law);
}
END_TEST

/* Groups III to V have one transcription: C. */
START_TEST(a_class_less_sure_than_asked_is_refused) {
  bpjs_law *law = built_in();
  int32_t risk_class = 77;
  const bpjs_law_policy sure = {.struct_size = sizeof sure,
                                .minimum_confidence = BPJS_LAW_CONFIDENCE_B};
  bpjs_rule rule = {.month = 77};
  bpjs_law_policy ours;
  ck_assert_int_eq(bpjs_law_policy_in(&sure, &ours, NULL), BPJS_OK);
  ck_assert_int_eq(class_on(law, "G3-019", "2025-01-01", &sure, &risk_class, NULL),
                   BPJS_ERROR_CONFIDENCE);
  ck_assert_int_eq(
      bpjs_law_industry_rule(law, &ours, day_of("2025-01-01"), "G3-019", 6, &rule, NULL),
      BPJS_ERROR_CONFIDENCE);
  ck_assert_int_eq(risk_class, 77);
  ck_assert_int_eq(rule.month, 77);
  ck_assert_int_eq(class_on(law, "G1-001", "2025-01-01", &sure, &risk_class, NULL), BPJS_OK);
  bpjs_law_free(law);
}
END_TEST

#define ALSO(key, from, to, value)                                                                 \
  LAW_TOP "jkk.industry_class.also\tPU\t" key "\t" from "\t" to "\t\t" value "\tcount\tx\tB\t\n"

START_TEST(two_listings_in_one_class_are_no_question) {
  bpjs_law *law = built_in();
  bpjs_law *same = made_apply(law, ALSO("G1-022", "2015-07-01", "2019-12-01", "1"), "same.tsv");
  ck_class(same, "G1-022", "2015-07-01", 1);
  bpjs_law *new = made_apply(law, ALSO("G3-019", "2025-03-10", "2025-05-20", "4"), "new.tsv");
  ck_class(new, "G3-019", "2025-03-09", 3);
  ck_refused(new, "G3-019", "2025-03-10", BPJS_ERROR_AMBIGUOUS);
  ck_refused(new, "G3-019", "2025-05-20", BPJS_ERROR_AMBIGUOUS);
  ck_class(new, "G3-019", "2025-05-21", 3);
  bpjs_law_free(law);
  bpjs_law_free(same);
  bpjs_law_free(new);
}
END_TEST

static int32_t rule_of(const bpjs_law *law, const char *month, const char *code, bpjs_rule *rule,
                       bpjs_error *error) {
  bpjs_law_policy policy;
  ck_assert_int_eq(bpjs_law_policy_in(NULL, &policy, NULL), BPJS_OK);
  return bpjs_law_industry_rule(law, &policy, day_of(month), code, (int64_t)strlen(code), rule,
                                error);
}

/* What begins inside a month governs all of it: December 2019 has the annex of
 * PP 82/2019, and the list that it replaced is no more asked. */
START_TEST(a_month_has_the_list_of_its_end) {
  bpjs_law *law = built_in();
  bpjs_rule rule = {.month = 77};
  bpjs_error error = {.struct_size = sizeof error};
  ck_assert_int_eq(rule_of(law, "2019-11-01", "G1-022", &rule, &error), BPJS_ERROR_AMBIGUOUS);
  ck_assert_int_eq(rule_of(law, "2019-11-01", "G3-019", &rule, &error), BPJS_ERROR_NO_RULE);
  ck_assert_str_eq(error.value, "jkk.industry_class");
  ck_assert(strstr(error.message, "G3-019") != NULL);
  ck_assert_int_eq(rule.month, 77);
  ck_assert_int_eq(rule_of(law, "2019-12-01", "G1-022", &rule, &error), BPJS_OK);
  ck_assert_int_eq(rule.value, 1);
  ck_assert_uint_eq(rule.flags, BPJS_RULE_INSIDE_MONTH);
  ck_assert_int_eq(rule.confidence, BPJS_LAW_CONFIDENCE_C);
  ck_assert_int_eq(rule_of(law, "2019-12-01", "G3-019", &rule, &error), BPJS_OK);
  ck_assert_int_eq(rule.value, 3);
  ck_assert_int_eq(rule_of(law, "2020-01-01", "G1-022", &rule, &error), BPJS_OK);
  ck_assert_uint_eq(rule.flags, 0);
  ck_assert_int_eq(rule.confidence, BPJS_LAW_CONFIDENCE_B);
  bpjs_law *new = made_apply(law, ALSO("G3-019", "2024-02-29", "2024-04-29", "4"), "new.tsv");
  ck_assert_int_eq(rule_of(new, "2024-01-01", "G3-019", &rule, &error), BPJS_OK);
  ck_assert_int_eq(rule_of(new, "2024-02-01", "G3-019", &rule, &error), BPJS_ERROR_AMBIGUOUS);
  ck_assert_int_eq(rule_of(new, "2024-03-01", "G3-019", &rule, &error), BPJS_ERROR_AMBIGUOUS);
  ck_assert_int_eq(rule_of(new, "2024-04-01", "G3-019", &rule, &error), BPJS_OK);
  bpjs_law_free(law);
  bpjs_law_free(new);
}
END_TEST

START_TEST(the_key_of_a_rule_outlives_the_code_that_was_asked_for) {
  bpjs_law *law = built_in();
  bpjs_rule rule;
  char code[] = "G2-001";
  ck_assert_int_eq(rule_of(law, "2025-01-01", code, &rule, NULL), BPJS_OK);
  memset(code, 'x', sizeof code - 1);
  ck_assert_str_eq(rule.key, "G2-001");
  ck_assert_str_eq(rule.parameter, "jkk.industry_class");
  ck_assert_int_eq(rule.month, day_of("2025-01-01"));
  ck_assert_int_eq(row_of(law, rule.row).value, 2);
  bpjs_law_free(law);
}
END_TEST

START_TEST(what_is_no_code_of_the_annex_is_unknown) {
  bpjs_law *law = built_in();
  const char *codes[] = {
      "",        "G1-024", "g1-001",
      "G1-1",    "G6-001", "1",
      "G1-0011", "code",   "an industry of a very long name, longer than any code"};
  bpjs_rule rule = {.month = 77};
  bpjs_error error = {.struct_size = sizeof error};
  for (size_t i = 0; i < sizeof codes / sizeof codes[0]; i++) {
    ck_refused(law, codes[i], "2025-01-01", BPJS_ERROR_UNKNOWN);
    ck_assert_int_eq(rule_of(law, "2025-01-01", codes[i], &rule, &error), BPJS_ERROR_UNKNOWN);
    ck_assert_str_eq(error.value, codes[i]);
  }
  ck_assert_int_eq(rule.month, 77);
  bpjs_law_free(law);
}
END_TEST

START_TEST(arguments_are_checked) {
  bpjs_law *law = built_in();
  const bpjs_law_policy small = {.struct_size = 4};
  int32_t class = 77;
  int64_t index = 77;
  bpjs_error error = {.struct_size = sizeof error}, unset = {.struct_size = 0};
  const struct {
    const bpjs_law *law;
    const char *code;
    int64_t length;
    const bpjs_law_policy *policy;
    int32_t *risk_class;
    bpjs_error *error;
    int32_t status;
    const char *field;
  } cases[] = {
      {NULL, NULL, 0, NULL, NULL, &error, BPJS_ERROR_ARGUMENT, "law"},
      {law, "G1-001", 6, NULL, NULL, &error, BPJS_ERROR_ARGUMENT, "risk_class"},
      {law, NULL, 0, NULL, &class, &error, BPJS_ERROR_ARGUMENT, "code"},
      {law, "G1-001", -1, NULL, &class, &error, BPJS_ERROR_ARGUMENT, "code_length"},
      {law, "G1-001", 6, &small, &class, &error, BPJS_ERROR_STRUCT_SIZE, "policy"},
      {law, "G1-001", 6, NULL, &class, &unset, BPJS_ERROR_STRUCT_SIZE, "policy"},
  };
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    ck_assert_int_eq(bpjs_law_industry_class(cases[i].law, cases[i].code, cases[i].length,
                                             day_of("2025-01-01"), cases[i].policy,
                                             cases[i].risk_class, &index, cases[i].error),
                     cases[i].status);
    ck_assert_str_eq(error.field, cases[i].field);
  }
  ck_assert_int_eq(class, 77);
  ck_assert_int_eq(index, 77);
  bpjs_law_free(law);
}
END_TEST

SUITE("law.industry_class", the_annex_governs_from_its_day, watch_repair_was_listed_in_two_classes,
      the_row_that_says_so_is_told, a_class_less_sure_than_asked_is_refused,
      two_listings_in_one_class_are_no_question, a_month_has_the_list_of_its_end,
      the_key_of_a_rule_outlives_the_code_that_was_asked_for,
      what_is_no_code_of_the_annex_is_unknown, arguments_are_checked)
