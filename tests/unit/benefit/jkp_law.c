/* JKP by a law that an overlay changes, or that is another. */
#include "job_loss.h"

#define MILLION INT64_C(1000000)

#define ROW(parameter, key, value, unit, confidence)                                               \
  parameter "\tPU\t" key "\t2022-02-01\t\t\t" value "\t" unit "\tan overlay\t" confidence "\t\n"
#define CONDITIONS                                                                                 \
  ROW("jkp.condition.months", "", "0", "months", "A")                                              \
  ROW("jkp.condition.consecutive", "", "0", "months", "A")                                         \
  ROW("jkp.claim.window", "", "3", "months", "A")                                                  \
  ROW("jkp.claims.most", "", "3", "count", "A") ROW("jkp.wage_ceiling", "", "5000000", "IDR", "A")
#define SHARE(key, value, confidence) ROW("jkp.benefit.share", key, value, "ppm", confidence)

/* Instalments are as many as the law has shares; a share of nothing is no line. */
START_TEST(a_law_may_have_other_instalments) {
  bpjs_law *law = law_of(CONDITIONS SHARE("1", "500000", "A") SHARE("2", "0", "A")
                             SHARE("3", "250000", "A") SHARE("5", "250000", "A"));
  bpjs_job_loss loss = loss_on(day_of(2024, 1, 10), 4 * MILLION);
  loss.months = 600; /* there is no window here */
  bpjs_benefit *benefit = paid(law, loss, NULL);
  ck_assert_int_eq(bpjs_benefit_count(benefit), 3); /* and the window */
  ck_assert_int_eq(line_at(benefit, 0).amount, 2000000);
  ck_assert_int_eq(line_at(benefit, 1).number, 3);
  ck_assert_int_eq(line_at(benefit, 1).amount, 1000000);
  ck_assert_int_eq(line_at(benefit, 1).confidence, BPJS_LAW_CONFIDENCE_A);
  ck_assert_int_eq(totals_of(benefit, 0).total, 3000000);
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
  law = law_of(CONDITIONS);
  bpjs_error error = {.struct_size = sizeof error};
  ck_assert_int_eq(status_of(law, loss, NULL, &error), BPJS_ERROR_NO_RULE);
  ck_assert_str_eq(error.value, "jkp.benefit.share");
  bpjs_law_free(law);
}
END_TEST

/* A reform of the share, and of a condition: who is paid because of one has it in the
 * line. */
START_TEST(an_overlay_is_in_the_line_that_rests_on_it) {
  bpjs_law *law = law_with(ROW("jkp.condition.months", "", "6", "months", "C"));
  bpjs_job_loss loss = loss_on(day_of(2024, 1, 10), 4 * MILLION);
  loss.months = 6;
  bpjs_benefit *benefit = paid(law, loss, NULL);
  ck_assert_uint_ne(line_at(benefit, 5).flags & BPJS_BENEFIT_OVERLAY, 0);
  ck_assert_int_eq(line_at(benefit, 5).confidence, BPJS_LAW_CONFIDENCE_C);
  ck_assert_str_eq(line_at(benefit, 5).citation, "PP 37/2021 art 21; an overlay");
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
  law = law_with(SHARE("6", "1000000", "D"));
  benefit = paid(law, loss_on(day_of(2024, 1, 10), 4 * MILLION), NULL);
  const bpjs_benefit_refusal refusal = refusal_at(benefit, 0);
  ck_assert_int_eq(refusal.reason, BPJS_BENEFIT_REASON_CONFIDENCE);
  ck_assert_int_eq(refusal.number, 6);
  ck_assert_str_eq(refusal.parameter, "jkp.benefit.share");
  ck_assert_uint_eq(totals_of(benefit, 0).flags, BPJS_BENEFIT_INCOMPLETE);
  ck_assert_int_eq(totals_of(benefit, 0).total, 3 * 1800000 + 2 * 1000000);
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

/* A ceiling of 6,000,000 from March on: 45 % are 2,700,000, 25 % 1,500,000. */
START_TEST(the_ceiling_too_is_that_of_the_instalment) {
  bpjs_law *law =
      law_with("jkp.wage_ceiling\tPU\t\t2024-03-01\t\t2024-02-01\t6000000\tIDR\tan overlay\tA\t\n");
  const int64_t amounts[] = {2250000, 2250000, 2700000, 1500000, 1500000, 1500000};
  bpjs_benefit *benefit = paid(law, loss_on(day_of(2024, 1, 10), 7 * MILLION), NULL);
  for (int i = 0; i < 6; i++) {
    ck_assert_int_eq(line_at(benefit, i).amount, amounts[i]);
    ck_assert_int_eq(line_at(benefit, i).base, i < 2 ? 5 * MILLION : 6 * MILLION);
  }
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

/* A citizen's law for all: the condition is asked, and holds. */
START_TEST(a_condition_that_asks_for_nothing_holds) {
  bpjs_law *law = law_with(ROW("jkp.enrolment.citizen", "", "0", "flag", "A"));
  bpjs_job_loss loss = loss_on(day_of(2024, 1, 10), 4 * MILLION);
  loss.flags = BPJS_JOB_LOSS_FOREIGN;
  pays(law, loss);
  bpjs_law_free(law);
}
END_TEST

/* A window that gets shorter takes nothing away: five months from dismissal, and of what
 * is law later only a longer one counts. */
START_TEST(a_shorter_window_takes_no_right_away) {
  bpjs_law *law = law_of(
      ROW("jkp.condition.months", "", "0", "months", "A")
          ROW("jkp.condition.consecutive", "", "0", "months", "A")
              ROW("jkp.claims.most", "", "3", "count", "A")
                  ROW("jkp.wage_ceiling", "", "5000000", "IDR", "A")
                      SHARE("1", "500000",
                            "A") "jkp.claim.window\tPU\t\t2024-01-01"
                                 "\t2024-02-29\t\t5\tmonths\told\tA\t\n"
                                 "jkp.claim.window\tPU\t\t2024-03-01\t\t\t2\tmonths\tnew\tA\t\n");
  bpjs_job_loss loss = loss_on(day_of(2024, 7, 10), MILLION);
  loss.dismissed_day = day_of(2024, 2, 10);
  bpjs_benefit *benefit = paid(law, loss, NULL);
  ck_assert_int_eq(line_at(benefit, 1).what, BPJS_BENEFIT_CLAIM_EXPIRY);
  ck_assert_int_eq(line_at(benefit, 1).count, 5);
  ck_assert_str_eq(line_at(benefit, 1).citation, "old");
  bpjs_benefit_free(benefit);
  loss.day++;
  refuses(law, loss, BPJS_BENEFIT_REASON_LATE, 6, 5, day_of(2024, 7, 10), "jkp.claim.window");
  bpjs_law_free(law);
}
END_TEST

/* No window at all: neither on the day of dismissal nor of approval. */
START_TEST(a_law_without_a_window_is_wanting) {
  bpjs_law *law = law_of(ROW("jkp.condition.months", "", "0", "months", "A")
                             ROW("jkp.condition.consecutive", "", "0", "months", "A"));
  bpjs_error error = {.struct_size = sizeof error};
  ck_assert_int_eq(status_of(law, loss_on(day_of(2024, 1, 10), MILLION), NULL, &error),
                   BPJS_ERROR_NO_RULE);
  ck_assert_str_eq(error.value, "jkp.claim.window");
  bpjs_law_free(law);
}
END_TEST

SUITE("benefit.jkp_law", a_law_may_have_other_instalments,
      an_overlay_is_in_the_line_that_rests_on_it, the_ceiling_too_is_that_of_the_instalment,
      a_condition_that_asks_for_nothing_holds, a_shorter_window_takes_no_right_away,
      a_law_without_a_window_is_wanting)
