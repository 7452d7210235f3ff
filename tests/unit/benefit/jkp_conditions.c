/* Who has JKP: each condition on both sides of its bound, under the law before and
 * since 2025-02-07 (benefits.md 5). */
#include "job_loss.h"

#define WAGE 4000000

static bpjs_law *law;
static int32_t before, since; /* days of approval under the two laws */

static void setup(void) {
  law = built_in();
  before = day_of(2025, 2, 6);
  since = day_of(2025, 2, 7);
}

static void teardown(void) {
  bpjs_law_free(law);
}

START_TEST(a_dismissal_and_a_broken_contract_are_covered) {
  setup();
  for (int i = 0; i < 2; i++) {
    bpjs_job_loss loss = loss_on(i == 0 ? before : since, WAGE);
    for (loss.cause = BPJS_JOB_LOSS_DISMISSAL; loss.cause <= BPJS_JOB_LOSS_DEATH; loss.cause++)
      if (loss.cause <= BPJS_JOB_LOSS_CONTRACT_BROKEN)
        pays(law, loss);
      else
        refuses(law, loss, BPJS_BENEFIT_REASON_CAUSE, 0, 0, loss.day, "");
  }
  teardown();
}
END_TEST

START_TEST(citizens_only) {
  setup();
  for (int i = 0; i < 2; i++) {
    bpjs_job_loss loss = loss_on(i == 0 ? before : since, WAGE);
    loss.flags = BPJS_JOB_LOSS_FOREIGN;
    refuses(law, loss, BPJS_BENEFIT_REASON_CITIZEN, 0, 0, loss.day, "jkp.enrolment.citizen");
  }
  teardown();
}
END_TEST

/* Registered on the eve of the 54th birthday, and on it; of one born on 29 February
 * that is 28 February. */
START_TEST(registered_before_54) {
  setup();
  const struct {
    int32_t born, registered;
    bool under;
  } cases[] = {{day_of(1970, 2, 1), day_of(2024, 1, 31), true},
               {day_of(1970, 2, 1), day_of(2024, 2, 1), false},
               {day_of(1970, 2, 1), day_of(2023, 12, 31), true},
               {day_of(1968, 2, 29), day_of(2022, 2, 27), true},
               {day_of(1968, 2, 29), day_of(2022, 2, 28), false},
               {day_of(1970, 2, 1), day_of(1970, 2, 1), true}};
  for (int i = 0; i < 12; i++) {
    bpjs_job_loss loss = loss_on(i < 6 ? before : since, WAGE);
    loss.flags = BPJS_JOB_LOSS_BORN;
    loss.born_day = cases[i % 6].born;
    loss.registered_day = cases[i % 6].registered;
    if (cases[i % 6].under)
      pays(law, loss);
    else
      refuses(law, loss, BPJS_BENEFIT_REASON_AGE, 54, 54, loss.day, "jkp.enrolment.age");
  }
  teardown();
}
END_TEST

START_TEST(twelve_months_of_the_24) {
  setup();
  for (int i = 0; i < 2; i++) {
    bpjs_job_loss loss = loss_on(i == 0 ? before : since, WAGE);
    for (loss.months = 0; loss.months <= 24; loss.months++)
      if (loss.months >= 12)
        pays(law, loss);
      else
        refuses(law, loss, BPJS_BENEFIT_REASON_MONTHS, loss.months, 12, loss.day,
                "jkp.condition.months");
  }
  teardown();
}
END_TEST

/* PP 6/2025 asks for none in a row. */
START_TEST(six_in_a_row_until_2025) {
  setup();
  bpjs_job_loss loss = loss_on(before, WAGE);
  loss.flags = BPJS_JOB_LOSS_CONSECUTIVE;
  for (loss.consecutive = 0; loss.consecutive <= 24; loss.consecutive++) {
    loss.day = before;
    if (loss.consecutive >= 6)
      pays(law, loss);
    else
      refuses(law, loss, BPJS_BENEFIT_REASON_CONSECUTIVE, loss.consecutive, 6, before,
              "jkp.condition.consecutive");
    loss.day = since;
    pays(law, loss);
  }
  teardown();
}
END_TEST

/* Three months, then six, by the law of dismissal: the same day of the month, or its last.
 * If the three end on 2025-02-07 or later, it is six by then. */
START_TEST(claimed_within_the_window) {
  setup();
  const struct {
    int32_t dismissed, last, months;
  } cases[] = {{day_of(2024, 1, 10), day_of(2024, 4, 10), 3},
               {day_of(2023, 11, 30), day_of(2024, 2, 29), 3},
               {day_of(2024, 10, 10), day_of(2025, 1, 10), 3},
               {day_of(2024, 11, 6), before, 3},
               {day_of(2024, 11, 7), day_of(2025, 5, 7), 6},
               {day_of(2024, 12, 10), day_of(2025, 6, 10), 6},
               {before, day_of(2025, 8, 6), 6},
               {since, day_of(2025, 8, 7), 6},
               {day_of(2025, 1, 31), day_of(2025, 7, 31), 6},
               {day_of(2025, 8, 31), day_of(2026, 2, 28), 6},
               {day_of(2022, 1, 10), day_of(2022, 4, 10), 3}}; /* when there was no window */
  for (int i = 0; i < 11; i++) {
    bpjs_job_loss loss = loss_on(cases[i].last, WAGE);
    loss.dismissed_day = cases[i].dismissed;
    pays(law, loss);
    bpjs_benefit *benefit = paid(law, loss, NULL);
    const bpjs_benefit_line expiry = line_at(benefit, 6);
    ck_assert_int_eq(expiry.what, BPJS_BENEFIT_CLAIM_EXPIRY);
    ck_assert_int_eq(expiry.count, cases[i].months);
    ck_assert_int_eq(expiry.to_day, cases[i].last);
    bpjs_benefit_free(benefit);
    loss.day--;
    pays(law, loss);
    loss.day = cases[i].last + 1;
    refuses(law, loss, BPJS_BENEFIT_REASON_LATE, cases[i].months + 1, cases[i].months,
            cases[i].last, "jkp.claim.window");
    loss.claim_day = cases[i].last; /* approved later */
    pays(law, loss);
    loss.day += 200;
    pays(law, loss);
    loss.claim_day = cases[i].last + 1;
    refuses(law, loss, BPJS_BENEFIT_REASON_LATE, cases[i].months + 1, cases[i].months,
            cases[i].last, "jkp.claim.window");
  }
  teardown();
}
END_TEST

/* What had lapsed before PP 6/2025 it does not revive. */
START_TEST(a_right_that_lapsed_stays_so) {
  setup();
  bpjs_job_loss loss = loss_on(day_of(2025, 2, 10), WAGE);
  loss.dismissed_day = day_of(2024, 10, 10);
  refuses(law, loss, BPJS_BENEFIT_REASON_LATE, 4, 3, day_of(2025, 1, 10), "jkp.claim.window");
  loss.dismissed_day = day_of(2024, 8, 7);
  for (loss.day = before; loss.day <= since; loss.day++)
    refuses(law, loss, BPJS_BENEFIT_REASON_LATE, 6, 3, day_of(2024, 11, 7), "jkp.claim.window");
  teardown();
}
END_TEST

START_TEST(three_claims_five_years_apart) {
  setup();
  for (int i = 0; i < 2; i++) {
    bpjs_job_loss loss = loss_on(i == 0 ? before : since, WAGE);
    loss.months_since = 0; /* does not count before the first claim */
    pays(law, loss);
    for (loss.claims = 1; loss.claims <= 2; loss.claims++) {
      loss.months_since = 60;
      pays(law, loss);
      loss.months_since = 59;
      refuses(law, loss, BPJS_BENEFIT_REASON_SPACING, 59, 60, loss.day, "jkp.claims.months");
    }
    loss.months_since = 60;
    loss.claims = 3;
    refuses(law, loss, BPJS_BENEFIT_REASON_CLAIMS, 3, 3, loss.day, "jkp.claims.most");
    loss.claims = 99;
    refuses(law, loss, BPJS_BENEFIT_REASON_CLAIMS, 99, 3, loss.day, "jkp.claims.most");
  }
  teardown();
}
END_TEST

/* PP 37/2021 art. 39A is of PP 6/2025; before it nothing was said. */
START_TEST(a_closed_employer_is_six_months_behind_at_most) {
  setup();
  bpjs_job_loss loss = loss_on(since, WAGE);
  loss.flags = BPJS_JOB_LOSS_CLOSED;
  pays(law, loss);
  loss.arrears_months = 6;
  pays(law, loss);
  loss.arrears_months = 7;
  refuses(law, loss, BPJS_BENEFIT_REASON_ARREARS, 7, 6, since, "jkp.arrears.months");
  loss.day = before;
  bpjs_benefit *benefit = NULL;
  bpjs_error error = {.struct_size = sizeof error};
  ck_assert_int_eq(bpjs_benefit_jkp(law, &loss, NULL, &benefit, &error), BPJS_ERROR_NO_RULE);
  ck_assert_str_eq(error.value, "jkp.arrears.months");
  ck_assert_ptr_null(benefit);
  teardown();
}
END_TEST

/* What fails all conditions has each as its reason, once those before it hold. */
START_TEST(the_first_that_fails_is_told) {
  setup();
  bpjs_job_loss loss = {.struct_size = sizeof loss,
                        .flags = BPJS_JOB_LOSS_FOREIGN | BPJS_JOB_LOSS_BORN |
                                 BPJS_JOB_LOSS_CONSECUTIVE | BPJS_JOB_LOSS_CLOSED,
                        .day = before,
                        .dismissed_day = day_of(2024, 1, 1),
                        .cause = BPJS_JOB_LOSS_RESIGNATION,
                        .claims = 4,
                        .born_day = day_of(1960, 1, 1),
                        .registered_day = day_of(2021, 1, 1),
                        .arrears_months = 9};
  refuses(law, loss, BPJS_BENEFIT_REASON_CAUSE, 0, 0, before, "");
  loss.cause = BPJS_JOB_LOSS_DISMISSAL;
  refuses(law, loss, BPJS_BENEFIT_REASON_CITIZEN, 0, 0, before, "jkp.enrolment.citizen");
  loss.flags &= ~(uint32_t)BPJS_JOB_LOSS_FOREIGN;
  refuses(law, loss, BPJS_BENEFIT_REASON_AGE, 61, 54, before, "jkp.enrolment.age");
  loss.registered_day = loss.born_day;
  refuses(law, loss, BPJS_BENEFIT_REASON_MONTHS, 0, 12, before, "jkp.condition.months");
  loss.months = 12;
  refuses(law, loss, BPJS_BENEFIT_REASON_CONSECUTIVE, 0, 6, before, "jkp.condition.consecutive");
  loss.consecutive = 6;
  refuses(law, loss, BPJS_BENEFIT_REASON_LATE, 14, 3, day_of(2024, 4, 1), "jkp.claim.window");
  loss.dismissed_day = before;
  refuses(law, loss, BPJS_BENEFIT_REASON_CLAIMS, 4, 3, before, "jkp.claims.most");
  loss.claims = 1;
  refuses(law, loss, BPJS_BENEFIT_REASON_SPACING, 0, 60, before, "jkp.claims.months");
  loss.months_since = 60;
  loss.day = loss.dismissed_day = since;
  refuses(law, loss, BPJS_BENEFIT_REASON_ARREARS, 9, 6, since, "jkp.arrears.months");
  loss.arrears_months = 0;
  refuses(law, loss, BPJS_BENEFIT_REASON_NOT_GIVEN, 0, 0, since, "wage");
  loss.wage = 1;
  pays(law, loss);
  teardown();
}
END_TEST

/* Without the wage the totals want an amount; where a condition fails they do not. */
START_TEST(a_missing_wage_leaves_the_total_open) {
  setup();
  bpjs_benefit *benefit = paid(law, loss_on(since, 0), NULL);
  ck_assert_uint_eq(totals_of(benefit, BPJS_PROGRAMME_JKP).flags, BPJS_BENEFIT_INCOMPLETE);
  bpjs_benefit_free(benefit);
  bpjs_job_loss loss = loss_on(since, WAGE);
  loss.months = 0;
  benefit = paid(law, loss, NULL);
  ck_assert_uint_eq(totals_of(benefit, BPJS_PROGRAMME_JKP).flags, 0);
  bpjs_benefit_free(benefit);
  teardown();
}
END_TEST

SUITE("benefit.jkp_conditions", a_dismissal_and_a_broken_contract_are_covered, citizens_only,
      registered_before_54, twelve_months_of_the_24, six_in_a_row_until_2025,
      claimed_within_the_window, a_right_that_lapsed_stays_so, three_claims_five_years_apart,
      a_closed_employer_is_six_months_behind_at_most, the_first_that_fails_is_told,
      a_missing_wage_leaves_the_total_open)
