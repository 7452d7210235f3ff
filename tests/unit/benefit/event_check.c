/* What an event can be asked with. */
#include "life.h"

static void wrong(const bpjs_law *law, told asked, int32_t status, const char *field) {
  bpjs_benefit *benefit = NULL;
  bpjs_error error = {.struct_size = sizeof error};
  ck_assert_int_eq(ask(law, &asked, &benefit, &error), status);
  ck_assert_str_eq(error.field, field);
  ck_assert_ptr_null(benefit);
}

START_TEST(fields_outside_their_range_are_refused) {
  bpjs_law *law = built_in();
  const told right = worker(BPJS_LIFE_DEATH, day_of(2025, 3, 1));
  const int32_t never = day_of(2200, 1, 1);
  told asked;
#define WRONG(field, value)                                                                        \
  (asked = right, asked.life.field = (value), wrong(law, asked, BPJS_ERROR_RANGE, #field))
#define WRONG_WITH(flag, field, value)                                                             \
  (asked = right, asked.life.flags = (flag), asked.life.field = (value),                           \
   wrong(law, asked, BPJS_ERROR_RANGE, #field))
  WRONG(flags, 256);
  WRONG(segment, 0);
  WRONG(segment, BPJS_SEGMENT_PMI);
  WRONG(event, 0);
  WRONG(event, 7);
  WRONG(day, never);
  WRONG(programmes, 32);
  WRONG(months, -1);
  WRONG(months, 1201);
  WRONG(jkp_months, -1);
  WRONG(jkp_months, 25);
  WRONG(jkp_months, 1201);
  WRONG(heirs, 256);
  WRONG(born_day, 1);
  WRONG(enrolled_day, 1);
  WRONG_WITH(BPJS_LIFE_BORN, born_day, never);
  WRONG_WITH(BPJS_LIFE_BORN, born_day, right.life.day + 1);
  WRONG_WITH(BPJS_LIFE_ENROLLED, enrolled_day, never);
  WRONG_WITH(BPJS_LIFE_ENROLLED, enrolled_day, right.life.day + 1);
  WRONG(wage, -1);
  WRONG(balance, -1);
  WRONG(flags, BPJS_LIFE_RESIGNED); /* who died */
  asked = right;
  asked.life.reserved = 1;
  wrong(law, asked, BPJS_ERROR_ARGUMENT, "reserved");
  asked = right;
  asked.life.heirs = BPJS_HEIR_NONE; /* with a child in the list */
  add_child(&asked, BPJS_SCHOOL_LEVEL_SD);
  wrong(law, asked, BPJS_ERROR_RANGE, "heirs");
  asked.child_count = 0;
  bpjs_benefit_free(statement(law, &asked));
  asked = right;
  asked.life.segment = BPJS_SEGMENT_BPU;
  asked.life.flags = BPJS_LIFE_DAILY_WAGE;
  wrong(law, asked, BPJS_ERROR_RANGE, "flags");
  bpjs_law_free(law);
}
END_TEST

/* All five, JKK, JKM and JHT, JKK and JKM. */
START_TEST(a_segment_has_its_programmes) {
  bpjs_law *law = built_in();
  const int32_t most[] = {JKK | JKM | JHT | JP | JKP, JKK | JKM | JHT, JKK | JKM};
  for (int32_t segment = BPJS_SEGMENT_PU; segment <= BPJS_SEGMENT_JAKON; segment++)
    for (int32_t programme = JKK; programme <= JKP; programme *= 2) {
      told asked = worker(BPJS_LIFE_DEATH, day_of(2025, 3, 1));
      asked.life.segment = segment;
      asked.life.programmes = (uint32_t)programme;
      if ((most[segment - 1] & programme) == 0)
        wrong(law, asked, BPJS_ERROR_RANGE, "programmes");
      else
        bpjs_benefit_free(statement(law, &asked));
    }
  bpjs_law_free(law);
}
END_TEST

START_TEST(arrays_are_checked) {
  bpjs_law *law = built_in();
  const told right = worker(BPJS_LIFE_DEATH, day_of(2025, 3, 1));
  told asked = right;
  add_child(&asked, 9);
  wrong(law, asked, BPJS_ERROR_RANGE, "level");
  asked.child_count = -1;
  wrong(law, asked, BPJS_ERROR_ARGUMENT, "children");
  asked = right;
  asked.wages[0].amount = 0;
  wrong(law, asked, BPJS_ERROR_RANGE, "amount");
  asked = right;
  asked.wages[1] = asked.wages[0];
  asked.wage_count = 2;
  wrong(law, asked, BPJS_ERROR_RANGE, "day");
  asked = right;
  asked.inflation.year = 1;
  wrong(law, asked, BPJS_ERROR_RANGE, "year");
  asked = right;
  asked.development.rate_ppm = -1;
  wrong(law, asked, BPJS_ERROR_RANGE, "rate_ppm");
  bpjs_law_free(law);
}
END_TEST

START_TEST(arguments_are_checked) {
  bpjs_law *law = built_in();
  bpjs_benefit *benefit = NULL;
  bpjs_error error = {.struct_size = sizeof error}, small = {.struct_size = 4};
  told asked = worker(BPJS_LIFE_DEATH, day_of(2025, 3, 1));
  bpjs_life *life = &asked.life;
#define ASK(law, life, benefit, error)                                                             \
  bpjs_benefit_event(law, life, NULL, 0, NULL, 0, NULL, 0, NULL, 0, NULL, benefit, error)
  ck_assert_int_eq(ASK(NULL, life, &benefit, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "law");
  ck_assert_int_eq(ASK(law, NULL, &benefit, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "life");
  ck_assert_int_eq(ASK(law, life, NULL, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "benefit");
  ck_assert_int_eq(ASK(law, life, &benefit, &small), BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(ASK(NULL, NULL, NULL, NULL), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(ASK(law, life, &benefit, NULL), BPJS_OK);
  bpjs_benefit_free(benefit);
  benefit = NULL;
  life->struct_size = 8;
  ck_assert_int_eq(ASK(law, life, &benefit, &error), BPJS_ERROR_STRUCT_SIZE);
  ck_assert_str_eq(error.field, "life");
  life->struct_size = sizeof *life;
  asked.policy.minimum_confidence = 99;
  ck_assert_int_eq(ask(law, &asked, &benefit, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_ptr_null(benefit);
  bpjs_law_free(law);
}
END_TEST

static int32_t call(const bpjs_law *law, const told *asked, bpjs_benefit **benefit) {
  const int32_t status = ask(law, asked, benefit, NULL);
  if (status == BPJS_OK) {
    bpjs_benefit_free(*benefit);
    *benefit = NULL;
  }
  return status;
}

START_TEST(an_allocation_that_fails_is_told) {
  bpjs_law *law = built_in();
  bpjs_benefit *benefit = NULL;
  for (int32_t event = BPJS_LIFE_ACCIDENT_DEATH; event <= BPJS_LIFE_RETIREMENT; event++) {
    told asked = worker(event, day_of(2025, 3, 1));
    asked.wages[0].months = 2;
    add_child(&asked, BPJS_SCHOOL_LEVEL_UNIVERSITY);
    FAIL_EACH_ALLOCATION(call(law, &asked, &benefit), ck_assert_ptr_null(benefit));
    asked.life.programmes = JHT;
    FAIL_EACH_ALLOCATION(call(law, &asked, &benefit), ck_assert_ptr_null(benefit));
  }
  bpjs_law_free(law);
}
END_TEST

/* A total that does not fit: 48 months of half of the largest number. */
START_TEST(what_does_not_fit_is_told) {
  bpjs_law *law = built_in();
  told asked = worker(BPJS_LIFE_ACCIDENT_DEATH, day_of(2025, 3, 1));
  asked.life.wage = INT64_MAX / 2;
  wrong(law, asked, BPJS_ERROR_OVERFLOW, "amount");
  asked.life.wage = 5 * MILLION;
  asked.life.balance = INT64_MAX;
  wrong(law, asked, BPJS_ERROR_OVERFLOW, "total");
  asked = worker(BPJS_LIFE_JOB_LOSS, day_of(2025, 3, 1));
  asked.life.flags = BPJS_LIFE_DAILY_WAGE;
  asked.life.wage = INT64_MAX;
  wrong(law, asked, BPJS_ERROR_OVERFLOW, "wage");
  bpjs_law_free(law);
}
END_TEST

SUITE("benefit.event_check", fields_outside_their_range_are_refused, a_segment_has_its_programmes,
      arrays_are_checked, arguments_are_checked, an_allocation_that_fails_is_told,
      what_does_not_fit_is_told)
