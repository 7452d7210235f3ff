/* The question itself: what it may be, and what it fails with. */
#include "pension.h"

static const bpjs_month_span wages[] = {{.struct_size = sizeof(bpjs_month_span),
                                         .day = 20089, /* 2025-01-01 */
                                         .months = 4,
                                         .amount = 5000033}};
static const bpjs_year_rate rates[] = {{.struct_size = sizeof(bpjs_year_rate), .rate_ppm = 11111}};

static asked usual(int32_t event) {
  asked a = ask(event, day_of(2025, 4, 30));
  WAGES(a, wages);
  INFLATION(a, rates);
  DEVELOPMENT(a, rates);
  return a;
}

static void field_fails(const bpjs_pension *pension, int32_t code, const char *field) {
  asked a = usual(OLD_AGE);
  a.pension = *pension;
  ck_assert_str_eq(fails(&a, code).field, field);
}

START_TEST(pointers_are_needed) {
  bpjs_law *law = built_in();
  bpjs_benefit *benefit = NULL;
  const bpjs_pension pension = usual(OLD_AGE).pension;
  ck_assert_int_eq(bpjs_benefit_jp(NULL, NULL, NULL, 0, NULL, 0, NULL, 0, NULL, NULL, NULL),
                   BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_benefit_jp(NULL, &pension, NULL, 0, NULL, 0, NULL, 0, NULL, &benefit, NULL),
                   BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_benefit_jp(law, NULL, NULL, 0, NULL, 0, NULL, 0, NULL, &benefit, NULL),
                   BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_benefit_jp(law, &pension, NULL, 0, NULL, 0, NULL, 0, NULL, NULL, NULL),
                   BPJS_ERROR_ARGUMENT);
  bpjs_error unusable = {0};
  ck_assert_int_eq(
      bpjs_benefit_jp(law, &pension, NULL, 0, NULL, 0, NULL, 0, NULL, &benefit, &unusable),
      BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(bpjs_benefit_jp(law, &pension, NULL, 0, NULL, 0, NULL, 0, NULL, &benefit, NULL),
                   BPJS_OK);
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

START_TEST(structs_have_their_size) {
  asked a = usual(OLD_AGE);
  a.pension.struct_size--;
  ck_assert_str_eq(fails(&a, BPJS_ERROR_STRUCT_SIZE).field, "pension");
  a = usual(OLD_AGE);
  a.policy.struct_size = 4;
  fails(&a, BPJS_ERROR_STRUCT_SIZE);
  const bpjs_month_span small[] = {{.struct_size = 8}};
  a = usual(OLD_AGE);
  WAGES(a, small);
  ck_assert_str_eq(fails(&a, BPJS_ERROR_STRUCT_SIZE).field, "wages");
}
END_TEST

/* All zero is a status, not a crash. */
START_TEST(a_day_is_needed) {
  for (int32_t event = OLD_AGE; event <= DEATH; event++) {
    bpjs_pension pension = usual(event).pension;
    pension.day = 0;
    field_fails(&pension, BPJS_ERROR_ARGUMENT, "day");
    pension.flags = BPJS_PENSION_BORN;
    if (event != OLD_AGE)
      field_fails(&pension, BPJS_ERROR_ARGUMENT, "day");
  }
}
END_TEST

START_TEST(every_field_has_its_range) {
  const int32_t early = day_of(1900, 1, 1) - 1;
  for (int i = 0; i < 17; i++) {
    bpjs_pension pension = usual(OLD_AGE).pension;
    const char *field = "";
#define CASE(number, name, value)                                                                  \
  case number:                                                                                     \
    pension.name = (value);                                                                        \
    field = #name;                                                                                 \
    break
    switch (i) {
      CASE(0, flags, 16);
      CASE(1, event, 3);
      CASE(2, event, -1);
      CASE(3, mean, 2);
      CASE(4, mean, -1);
      CASE(5, children, 100);
      CASE(6, children, -1);
      CASE(7, deferral_months, -1);
      CASE(8, deferral_months, 1201);
      CASE(9, deferral_months, INT32_MAX);
      CASE(10, heirs, 256);
      CASE(11, day, early);
      CASE(12, until_day, early);
      CASE(13, born_day, 1);     /* without its flag */
      CASE(14, enrolled_day, 1); /* without its flag */
    case 15:
      pension.flags = BPJS_PENSION_BORN;
      pension.born_day = early;
      field = "born_day";
      break;
    default:
      pension.flags = BPJS_PENSION_ENROLLED;
      pension.enrolled_day = early;
      field = "enrolled_day";
    }
    field_fails(&pension, BPJS_ERROR_RANGE, field);
  }
  bpjs_pension pension = usual(OLD_AGE).pension;
  pension.reserved = 1;
  field_fails(&pension, BPJS_ERROR_ARGUMENT, "reserved");
}
END_TEST

START_TEST(nobody_is_enrolled_or_born_after_the_event) {
  for (int32_t event = OLD_AGE; event <= DEATH; event++) {
    bpjs_pension pension = usual(event).pension;
    pension.flags = BPJS_PENSION_BORN;
    pension.born_day = pension.day + 1;
    field_fails(&pension, BPJS_ERROR_RANGE, "born_day");
    pension.flags = BPJS_PENSION_ENROLLED;
    pension.born_day = 0;
    pension.enrolled_day = pension.day + 1;
    if (event != OLD_AGE)
      field_fails(&pension, BPJS_ERROR_RANGE, "enrolled_day");
  }
}
END_TEST

START_TEST(arrays_are_checked) {
  asked a = usual(OLD_AGE);
  const bpjs_month_span nothing[] = {span(2025, 1, 1, 1), span(2025, 2, 1, 0)};
  WAGES(a, nothing);
  bpjs_error error = fails(&a, BPJS_ERROR_RANGE);
  ck_assert_str_eq(error.field, "amount");
  ck_assert_int_eq(error.row, 2);
  const bpjs_month_span twice[] = {span(2025, 1, 2, 1), span(2025, 2, 1, 1)};
  WAGES(a, twice);
  error = fails(&a, BPJS_ERROR_RANGE);
  ck_assert_int_eq(error.row, 2);
  a = usual(OLD_AGE);
  a.wage_count = -1;
  ck_assert_str_eq(fails(&a, BPJS_ERROR_ARGUMENT).field, "wages");
  a = usual(OLD_AGE);
  a.inflation = NULL;
  ck_assert_str_eq(fails(&a, BPJS_ERROR_ARGUMENT).field, "inflation");
  a = usual(OLD_AGE);
  a.development = NULL;
  ck_assert_str_eq(fails(&a, BPJS_ERROR_ARGUMENT).field, "development");
  const bpjs_year_rate falls[] = {rate(2025, 0), rate(2024, -1)};
  a = usual(OLD_AGE);
  DEVELOPMENT(a, falls);
  ck_assert_int_eq(fails(&a, BPJS_ERROR_RANGE).row, 2);
}
END_TEST

/* One that this machine does not have is as if nothing were asked. */
START_TEST(memory_may_run_out_anywhere) {
  bpjs_law *law = built_in();
  for (int32_t event = OLD_AGE; event <= DEATH; event++) {
    for (int32_t lump = 0; lump < 2; lump++) {
      bpjs_month_span spans[] = {span(2024, lump ? 12 : 1, lump ? 1 : 16, 5000033)};
      asked a = usual(event);
      WAGES(a, spans);
      a.law = law;
      a.policy.minimum_confidence = BPJS_LAW_CONFIDENCE_D;
      a.pension.until_day = day_of(2027, 1, 1);
      a.pension.heirs = BPJS_HEIR_CHILD;
      a.pension.children = 3;
      bpjs_benefit *benefit = NULL;
      FAIL_EACH_ALLOCATION(answer(&a, &benefit, NULL), ck_assert_ptr_null(benefit));
      bpjs_benefit_free(benefit);
    }
  }
  bpjs_law_free(law);
}
END_TEST

/* The library's law without the rows of a parameter, and of a key. */
static bpjs_law *law_without(const char *parameter, const char *key) {
  bpjs_law *law = built_in(), *less = NULL;
  int64_t kept[4096], count = 0, length = 0;
  for (int64_t i = 0; i < bpjs_law_count(law); i++) {
    bpjs_law_row row = {.struct_size = sizeof row};
    ck_assert_int_eq(bpjs_law_get(law, i, &row, NULL), BPJS_OK);
    if (strcmp(row.parameter, parameter) != 0 || strcmp(row.key, key) != 0)
      kept[count++] = i;
  }
  ck_assert_int_lt(count, bpjs_law_count(law));
  static char text[1 << 20];
  ck_assert_int_eq(
      bpjs_law_write(law, kept, count, BPJS_FORMAT_TEXT, text, sizeof text, &length, NULL),
      BPJS_OK);
  ck_assert_int_eq(bpjs_law_read(text, length, "less", 4, NULL, &less, NULL), BPJS_OK);
  bpjs_law_free(law);
  return less;
}

/* Each of these makes some call fail, or some line be refused, and none crash: the three
 * events with a pension, with a lump sum, within one year, and an old age that was
 * deferred. */
START_TEST(every_rule_may_be_missing) {
  const struct {
    const char *parameter, *key;
  } rules[] = {{"jp.accrual", ""},
               {"jp.vesting", ""},
               {"jp.wage_ceiling", ""},
               {"jp.benefit.minimum", ""},
               {"jp.benefit.maximum", ""},
               {"jp.disability.membership", ""},
               {"jp.disability.density", ""},
               {"jp.disability.months", ""},
               {"jp.survivor.membership", ""},
               {"jp.survivor.density", ""},
               {"jp.survivor.months", ""},
               {"jp.survivor.share", "child"},
               {"jp.beneficiaries", "child"},
               {"jp.indexation.month", ""},
               {"jp.rate.employer", ""},
               {"jp.rate.worker", ""},
               {"jp.deferral.years", ""},
               {"jp.pension_age", ""},
               {"rounding.step", "jp_wage"},
               {"rounding.direction", "jp_wage"},
               {"rounding.step", "jp_pension"},
               {"rounding.direction", "jp_pension"},
               {"rounding.step", "contribution"},
               {"rounding.direction", "contribution"},
               {"rounding.decimals", "jp_index"}};
  for (size_t i = 0; i < sizeof rules / sizeof *rules; i++) {
    bpjs_law *law = law_without(rules[i].parameter, rules[i].key);
    bool named = false;
    for (int32_t asks = 0; asks < 10; asks++) {
      const int32_t event = asks % 3;
      const bool is_lump = asks / 3 == 1;
      bpjs_month_span spans[] = {span(2024, is_lump ? 12 : 1, is_lump ? 1 : 16, 5000033),
                                 span(2015, 7, 102, 4000033)};
      if (asks / 3 == 2) /* all of one year */
        spans[0] = span(2025, 1, 4, 5000033);
      asked a = usual(event);
      WAGES(a, spans);
      a.wage_count = event == OLD_AGE && !is_lump ? 2 : 1;
      a.law = law;
      a.policy = (bpjs_law_policy){.struct_size = sizeof a.policy,
                                   .minimum_confidence = BPJS_LAW_CONFIDENCE_D};
      a.pension.until_day = day_of(2026, 1, 1);
      a.pension.heirs = BPJS_HEIR_CHILD;
      a.pension.children = 3;
      if (asks == 9) { /* vested, deferred */
        a = ask_born(day_of(1972, 1, 1));
        spans[0] = span(2015, 7, 300, 4000033);
        a.wages = spans;
        a.wage_count = 1;
        INFLATION(a, rates);
        a.law = law;
        a.policy.flags = BPJS_LAW_CARRY_FORWARD;
        a.pension.deferral_months = 12;
        a.pension.flags |= BPJS_PENSION_COUNTED;
      }
      bpjs_benefit *benefit = NULL;
      bpjs_error error = {.struct_size = sizeof error};
      const int32_t status = answer(&a, &benefit, &error);
      ck_assert_msg(status == BPJS_OK || status == BPJS_ERROR_NO_RULE, "%d %s", status,
                    error.message);
      named = named || (status != BPJS_OK && strstr(error.message, rules[i].parameter) != NULL);
      for (int64_t k = 0; k < bpjs_benefit_refusal_count(benefit); k++) {
        const bpjs_benefit_refusal refusal = refusal_at(benefit, k);
        named = named || (refusal.reason == BPJS_BENEFIT_REASON_NO_RULE &&
                          strcmp(refusal.parameter, rules[i].parameter) == 0);
      }
      bpjs_benefit_free(benefit);
    }
    ck_assert_msg(named, "nothing rests on %s %s", rules[i].parameter, rules[i].key);
    bpjs_law_free(law);
  }
}
END_TEST

SUITE("benefit.jp", pointers_are_needed, structs_have_their_size, a_day_is_needed,
      every_field_has_its_range, nobody_is_enrolled_or_born_after_the_event, arrays_are_checked,
      memory_may_run_out_anywhere, every_rule_may_be_missing)
