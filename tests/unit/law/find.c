#include "sample.h"

#define ROWS                                                                                       \
  HEADER "jkk.rate|PU|2|2015-07-01|||5400|ppm|PP 44/2015|B|\n"                                     \
         "jkm.rate|PU||2015-07-01|||3000|ppm|PP 44/2015|D|\n"                                      \
         "jp.wage_ceiling|PU||2026-03-01|||11086300|IDR|letter|B|\n"

static const struct {
  const char *parameter, *key, *day;
  int32_t segment, code;
  const char *field, *value, *message;
} cases[] = {
    {"jkk.rate", "2", "2015-06-30", 1, BPJS_ERROR_NO_RULE, "parameter", "jkk.rate",
     "no rule in force for jkk.rate (PU, 2) on 2015-06-30"},
    {"jkk.rate", "1", "2020-01-01", 1, BPJS_ERROR_NO_RULE, "parameter", "jkk.rate",
     "no rule in force for jkk.rate (PU, 1) on 2020-01-01"},
    {"jht.rate.worker", "", "2020-01-01", 1, BPJS_ERROR_NO_RULE, "parameter", "jht.rate.worker",
     "no rule in force for jht.rate.worker (PU) on 2020-01-01"},
    {"jp.wage_ceiling", "", "2027-03-01", 1, BPJS_ERROR_NOT_ANNOUNCED, "parameter",
     "jp.wage_ceiling",
     "jp.wage_ceiling (PU) is announced yearly and known until 2027-02-28: there is none yet on "
     "2027-03-01, unless the last one is carried forward"},
    {"jkm.rate", "", "2020-01-01", 1, BPJS_ERROR_CONFIDENCE, "parameter", "jkm.rate",
     "jkm.rate (PU) on 2020-01-01 has confidence D, and C or better is asked for"},
    {"jkx.rate", "", "2020-01-01", 1, BPJS_ERROR_UNKNOWN, "parameter", "jkx.rate",
     "there is no such parameter"},
    {"", "", "2020-01-01", 1, BPJS_ERROR_UNKNOWN, "parameter", "", "there is no such parameter"},
    {"jkk.rate", "", "2020-01-01", 4, BPJS_ERROR_UNKNOWN, "segment", "4",
     "the parameter is not one of this segment"},
    {"jkk.rate", "", "2020-01-01", -1, BPJS_ERROR_UNKNOWN, "segment", "-1",
     "the parameter is not one of this segment"},
    {"jkk.rate", "6", "2020-01-01", 1, BPJS_ERROR_UNKNOWN, "key", "6",
     "the parameter has no such key"},
    {"jkk.industry_class", "1234567890123456789012345678901", "2020-01-01", 1, BPJS_ERROR_NO_RULE,
     "parameter", "jkk.industry_class",
     "no rule in force for jkk.industry_class (PU, 1234567890123456789012345678901) on 2020-01-01"},
    {"jkk.industry_class", "12345678901234567890123456789012", "2020-01-01", 1, BPJS_ERROR_UNKNOWN,
     "key", "12345678901234567890123456789012", "the parameter has no such key"},
};

START_TEST(what_is_not_found_is_told_with_its_reason) {
  bpjs_law *law = sample_of(ROWS);
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    bpjs_error error = {.struct_size = sizeof error};
    bpjs_law_row row = {.struct_size = sizeof row}, untouched = row;
    int64_t index = -7;
    int32_t status = bpjs_law_find(law, cases[i].parameter, (int64_t)strlen(cases[i].parameter),
                                   cases[i].segment, cases[i].key, (int64_t)strlen(cases[i].key),
                                   sample_day(cases[i].day), NULL, &index, &row, &error);
    ck_assert_msg(status == cases[i].code, "%s: %s", cases[i].parameter, error.message);
    ck_assert_str_eq(error.field, cases[i].field);
    ck_assert_str_eq(error.value, cases[i].value);
    ck_assert_str_eq(error.message, cases[i].message);
    ck_assert_int_eq(index, -7);
    ck_assert_mem_eq(&row, &untouched, sizeof row);
  }
  bpjs_law_free(law);
}
END_TEST

START_TEST(a_row_is_found_with_its_index) {
  bpjs_law *law = sample_of(ROWS);
  int64_t index = -1;
  bpjs_law_row row = {.struct_size = sizeof row};
  ck_assert_int_eq(
      bpjs_law_find(law, "jkk.rate", 8, BPJS_SEGMENT_PU, "2", 1, 16617, NULL, &index, &row, NULL),
      BPJS_OK);
  ck_assert_int_eq(index, 0);
  ck_assert_int_eq(row.struct_size, sizeof row);
  ck_assert_int_eq(row.flags, BPJS_LAW_ROW_ASSUMED);
  ck_assert_int_eq(row.segment, BPJS_SEGMENT_PU);
  ck_assert_int_eq(row.kind, BPJS_LAW_KIND_LASTING);
  ck_assert_int_eq(row.unit, BPJS_LAW_UNIT_PPM);
  ck_assert_int_eq(row.confidence, BPJS_LAW_CONFIDENCE_B);
  ck_assert_int_eq(row.valid_from, 16617); /* 2015-07-01 */
  ck_assert_int_eq(row.valid_to, 2147483647);
  ck_assert_int_eq(row.known_from, 16617);
  ck_assert_int_eq(row.layer, 0);
  ck_assert_int_eq(row.value, 5400);
  ck_assert_str_eq(row.parameter, "jkk.rate");
  ck_assert_str_eq(row.key, "2");
  ck_assert_int_eq(
      bpjs_law_find(law, "jkk.rate", 8, BPJS_SEGMENT_PU, "2", 1, 16617, NULL, NULL, NULL, NULL),
      BPJS_OK);
  bpjs_law_free(law);
}
END_TEST

START_TEST(less_sure_rows_are_found_when_asked_for) {
  bpjs_law *law = sample_of(ROWS);
  bpjs_law_policy policy = sample_policy(NULL, 0);
  policy.minimum_confidence = BPJS_LAW_CONFIDENCE_D;
  ck_assert_int_eq(sample_value(law, "jkm.rate", 1, "", "2020-01-01", &policy), 3000);
  policy.minimum_confidence = BPJS_LAW_CONFIDENCE_A;
  ck_assert_int_eq(sample_value(law, "jkk.rate", 1, "2", "2020-01-01", &policy),
                   -BPJS_ERROR_CONFIDENCE);
  policy.minimum_confidence = BPJS_LAW_CONFIDENCE_B;
  ck_assert_int_eq(sample_value(law, "jkk.rate", 1, "2", "2020-01-01", &policy), 5400);
  bpjs_law_free(law);
}
END_TEST

/* Days far from any law are no more than that. */
START_TEST(any_day_may_be_asked) {
  bpjs_law *law = sample_of(ROWS);
  const int32_t days[] = {INT32_MIN, -719163, -719162, -1, 0, 1};
  for (int i = 0; i < 6; i++)
    ck_assert_int_eq(bpjs_law_find(law, "jkk.rate", 8, 1, "2", 1, days[i], NULL, NULL, NULL, NULL),
                     BPJS_ERROR_NO_RULE);
  bpjs_error error = {.struct_size = sizeof error};
  ck_assert_int_eq(bpjs_law_find(law, "jkk.rate", 8, 1, "2", 1, INT32_MAX, NULL, NULL, NULL, NULL),
                   BPJS_OK);
  ck_assert_int_eq(
      bpjs_law_find(law, "jp.wage_ceiling", 15, 1, "", 0, INT32_MAX, NULL, NULL, NULL, &error),
      BPJS_ERROR_NOT_ANNOUNCED);
  ck_assert_ptr_nonnull(strstr(error.message, "on 2147483647"));
  bpjs_law_free(law);
}
END_TEST

static int32_t ask(const bpjs_law *law, const char *parameter, int64_t length, const char *key,
                   int64_t key_length) {
  return bpjs_law_find(law, parameter, length, 1, key, key_length, 16617, NULL, NULL, NULL, NULL);
}

START_TEST(arguments_are_checked) {
  bpjs_law *law = sample_of(ROWS);
  bpjs_error small_error = {.struct_size = 8};
  bpjs_law_row small = {.struct_size = 8};
  bpjs_law_policy policy = {.struct_size = sizeof policy, .flags = 2};
  ck_assert_int_eq(
      bpjs_law_find(law, "jkk.rate", 8, 1, "2", 1, 16617, NULL, NULL, NULL, &small_error),
      BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(bpjs_law_find(law, "jkk.rate", 8, 1, "2", 1, 16617, NULL, NULL, &small, NULL),
                   BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(bpjs_law_find(law, "jkk.rate", 8, 1, "2", 1, 16617, &policy, NULL, NULL, NULL),
                   BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(ask(NULL, "jkk.rate", 8, "2", 1), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(ask(law, NULL, 0, "2", 1), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(ask(law, "jkk.rate", -1, "2", 1), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(ask(law, "jkk.rate", 8, NULL, 1), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(ask(law, "jkk.rate", 8, "2", -1), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(ask(law, "jkm.rate", 8, NULL, 0), BPJS_ERROR_CONFIDENCE);
  ck_assert_int_eq(ask(law, "jkk.rate\0", 9, "2", 1), BPJS_ERROR_UNKNOWN);
  ck_assert_int_eq(ask(law, "jkk.rate", 8, "2\0", 2), BPJS_ERROR_UNKNOWN);
  bpjs_law_free(law);
}
END_TEST

/* The ceiling of 2026 is B; beyond 2027-02-28 it is a guess. */
START_TEST(what_is_carried_forward_is_c_at_best) {
  bpjs_law *law = sample_of(ROWS);
  const struct {
    const char *day;
    int32_t least, code;
  } asked[] = {{"2027-02-28", BPJS_LAW_CONFIDENCE_B, BPJS_OK},
               {"2027-03-01", BPJS_LAW_CONFIDENCE_B, BPJS_ERROR_CONFIDENCE},
               {"2027-03-01", BPJS_LAW_CONFIDENCE_C, BPJS_OK}};
  for (size_t i = 0; i < sizeof asked / sizeof asked[0]; i++) {
    const bpjs_law_policy policy = {.struct_size = sizeof policy,
                                    .flags = BPJS_LAW_CARRY_FORWARD,
                                    .minimum_confidence = asked[i].least};
    ck_assert_int_eq(bpjs_law_find(law, "jp.wage_ceiling", 15, BPJS_SEGMENT_PU, "", 0,
                                   sample_day(asked[i].day), &policy, NULL, NULL, NULL),
                     asked[i].code);
  }
  bpjs_law_free(law);
}
END_TEST

SUITE("law.find", what_is_not_found_is_told_with_its_reason, a_row_is_found_with_its_index,
      less_sure_rows_are_found_when_asked_for, what_is_carried_forward_is_c_at_best,
      any_day_may_be_asked, arguments_are_checked)
