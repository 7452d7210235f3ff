#include "job_loss.h"

#include "benefit/jkp.h"

#define MILLION INT64_C(1000000)

static const char old_article[] = "PP 37/2021 art 21",
                  new_article[] = "PP 37/2021 art 21(1) as changed by PP 6/2025";

/* The six instalments, and their sum. */
static void check(const bpjs_law *law, bpjs_job_loss loss, const int64_t amounts[6]) {
  bpjs_benefit *benefit = paid(law, loss, NULL);
  int64_t sum = 0;
  for (int32_t i = 0; i < 6; i++) {
    const bpjs_benefit_line line = line_at(benefit, i);
    ck_assert_int_eq(line.programme, BPJS_PROGRAMME_JKP);
    ck_assert_int_eq(line.kind, BPJS_BENEFIT_INSTALMENT);
    ck_assert_int_eq(line.what, BPJS_BENEFIT_CASH);
    ck_assert_int_eq(line.beneficiary, BPJS_BENEFICIARY_PARTICIPANT);
    ck_assert_int_eq(line.number, i + 1);
    ck_assert_int_eq(line.count, 1);
    ck_assert_int_eq(line.base, loss.wage < 5 * MILLION ? loss.wage : 5 * MILLION);
    ck_assert_str_eq(line.detail, "");
    ck_assert_int_eq(line.amount, amounts[i]);
    sum += amounts[i];
  }
  const bpjs_benefit_totals totals = totals_of(benefit, BPJS_PROGRAMME_JKP);
  ck_assert_int_eq(lines_of(benefit, BPJS_BENEFIT_INSTALMENT), 6);
  ck_assert_int_eq(totals.total, sum);
  ck_assert_int_eq(totals.net, sum);
  ck_assert_int_eq(totals.caps, 0);
  ck_assert_int_eq(totals.monthly, 0);
  ck_assert_int_eq(totals.tax, 0);
  ck_assert_uint_eq(totals.flags, 0);
  ck_assert_int_eq(totals_of(benefit, 0).total, sum);
  ck_assert_int_eq(bpjs_benefit_refusal_count(benefit), 0);
  ck_assert_int_eq(bpjs_benefit_warning_count(benefit), 0);
  bpjs_benefit_free(benefit);
}

/* JKP-1: 45 % of 5,000,000 thrice and 25 % thrice, 10,500,000. JKP-2: 60 %, 3,000,000
 * a month, 18,000,000. */
START_TEST(the_ceiling_is_as_published) {
  bpjs_law *law = built_in();
  const int64_t old[] = {2250000, 2250000, 2250000, 1250000, 1250000, 1250000},
                new[] = {3000000, 3000000, 3000000, 3000000, 3000000, 3000000},
                wages[] = {5000000, 5000001, 12000000, INT64_MAX};
  for (int i = 0; i < 4; i++) {
    check(law, loss_on(day_of(2022, 2, 1), wages[i]), old);
    check(law, loss_on(day_of(2024, 1, 10), wages[i]), old);
    check(law, loss_on(day_of(2024, 9, 6), wages[i]), old); /* the last on 2025-02-06 */
    check(law, loss_on(day_of(2025, 2, 7), wages[i]), new);
    check(law, loss_on(day_of(2026, 11, 1), wages[i]), new);
  }
  bpjs_law_free(law);
}
END_TEST

/* 4,000,000: 45 % 1,800,000, 25 % 1,000,000, 60 % 2,400,000. */
START_TEST(below_the_ceiling_the_wage_counts) {
  bpjs_law *law = built_in();
  const int64_t old[] = {1800000, 1800000, 1800000, 1000000, 1000000, 1000000},
                new[] = {2400000, 2400000, 2400000, 2400000, 2400000, 2400000},
                least[] = {2249999, 2249999, 2249999, 1250000, 1250000, 1250000};
  check(law, loss_on(day_of(2024, 1, 10), 4 * MILLION), old);
  check(law, loss_on(day_of(2025, 2, 7), 4 * MILLION), new);
  check(law, loss_on(day_of(2024, 1, 10), 4999998), least); /* 2,249,999.1, 1,249,999.5 */
  bpjs_law_free(law);
}
END_TEST

/* An instalment is of the law of its own day: approved on 2024-12-10, 2 x 2,250,000 and
 * 4 x 3,000,000 are 16,500,000; the one of 2025-02-06 is old, of 2025-02-07 new. */
START_TEST(each_instalment_has_the_law_of_its_day) {
  bpjs_law *law = built_in();
  const struct {
    int32_t day, old;
  } cases[] = {{day_of(2024, 12, 10), 2}, {day_of(2025, 1, 6), 2}, {day_of(2025, 1, 7), 1},
               {day_of(2025, 2, 6), 1},   {day_of(2025, 2, 7), 0}, {day_of(2024, 9, 7), 5},
               {day_of(2024, 9, 6), 6},   {day_of(2024, 8, 31), 6}};
  for (int i = 0; i < 8; i++) {
    int64_t amounts[6];
    for (int k = 0; k < 6; k++)
      amounts[k] = k >= cases[i].old ? 3000000 : k < 3 ? 2250000 : 1250000;
    check(law, loss_on(cases[i].day, 5 * MILLION), amounts);
    bpjs_benefit *benefit = paid(law, loss_on(cases[i].day, 5 * MILLION), NULL);
    for (int k = 0; k < 6; k++) {
      const bpjs_benefit_line line = line_at(benefit, k);
      ck_assert_str_eq(line.citation, k >= cases[i].old ? new_article : old_article);
      ck_assert_int_eq(line.confidence, BPJS_LAW_CONFIDENCE_B);
      ck_assert_uint_eq(line.flags, BPJS_BENEFIT_KNOWN_ASSUMED);
    }
    if (i == 0)
      ck_assert_int_eq(totals_of(benefit, 0).total, 16500000);
    bpjs_benefit_free(benefit);
  }
  bpjs_law_free(law);
}
END_TEST

START_TEST(instalments_fall_on_the_same_day_of_the_month_or_its_last) {
  bpjs_law *law = built_in();
  const int32_t days[] = {day_of(2023, 8, 31),  day_of(2023, 9, 30),  day_of(2023, 10, 31),
                          day_of(2023, 11, 30), day_of(2023, 12, 31), day_of(2024, 1, 31)};
  bpjs_benefit *benefit = paid(law, loss_on(days[0], MILLION), NULL);
  for (int i = 0; i < 6; i++) {
    ck_assert_int_eq(line_at(benefit, i).from_day, days[i]);
    ck_assert_int_eq(line_at(benefit, i).to_day, 0);
  }
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

/* 10 x 45 % = 4.5 becomes 5, x 25 % = 2.5 becomes 3; 1 x 60 % = 0.6 becomes 1. What is
 * rounded is C. */
START_TEST(each_is_rounded_once) {
  bpjs_law *law = built_in();
  const int64_t old[] = {5, 5, 5, 3, 3, 3}, new[] = {1, 1, 1, 1, 1, 1};
  check(law, loss_on(day_of(2024, 1, 10), 10), old);
  check(law, loss_on(day_of(2025, 3, 1), 1), new);
  bpjs_benefit *benefit = paid(law, loss_on(day_of(2024, 1, 10), 10), NULL);
  ck_assert_int_eq(line_at(benefit, 0).fraction_ppm, 500000);
  ck_assert_int_eq(line_at(benefit, 0).confidence, BPJS_LAW_CONFIDENCE_C);
  ck_assert_uint_ne(line_at(benefit, 0).flags & BPJS_BENEFIT_ROUNDED, 0);
  bpjs_benefit_free(benefit);
  const bpjs_law_policy sure = at_least(BPJS_LAW_CONFIDENCE_B);
  benefit = paid(law, loss_on(day_of(2024, 1, 10), 20), &sure); /* 9, 5: nothing to round */
  ck_assert_int_eq(totals_of(benefit, 0).total, 42);
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

static void check_term(const bpjs_benefit_line line, int32_t what, int32_t unit, int64_t count,
                       int32_t to_day, const char *citation) {
  ck_assert_int_eq(line.kind, BPJS_BENEFIT_TERM);
  ck_assert_int_eq(line.what, what);
  ck_assert_int_eq(line.programme, BPJS_PROGRAMME_JKP);
  ck_assert_int_eq(line.beneficiary, BPJS_BENEFICIARY_PARTICIPANT);
  ck_assert_int_eq(line.unit, unit);
  ck_assert_int_eq(line.count, count);
  ck_assert_int_eq(line.amount, 0);
  ck_assert_int_eq(line.to_day, to_day);
  ck_assert_str_eq(line.citation, citation);
}

/* Permenaker 2/2025 art. 13: paid within three working days; five applications or an
 * interview a month, or 80 % of the training. Of what came before it the window alone
 * was found. A claim whose last instalment falls on 2025-02-07 has these terms. */
START_TEST(terms_are_of_the_day_of_the_last_instalment) {
  bpjs_law *law = built_in();
  const char article[] = "Permenaker 2/2025 art 13",
             window[] = "PP 37/2021 art 40 as changed by PP 6/2025";
  const int32_t days[] = {day_of(2025, 2, 7), day_of(2025, 2, 6), day_of(2024, 9, 7)};
  for (int i = 0; i < 3; i++) {
    bpjs_job_loss loss = loss_on(days[i], 5 * MILLION);
    loss.dismissed_day = i < 2 ? day_of(2024, 12, 31) : loss.day;
    bpjs_benefit *benefit = paid(law, loss, NULL);
    ck_assert_int_eq(bpjs_benefit_count(benefit), 11);
    if (i < 2) /* three months end on 2025-03-31, when they are six */
      check_term(line_at(benefit, 6), BPJS_BENEFIT_CLAIM_EXPIRY, BPJS_LAW_UNIT_MONTHS, 6,
                 day_of(2025, 6, 30), window);
    else
      check_term(line_at(benefit, 6), BPJS_BENEFIT_CLAIM_EXPIRY, BPJS_LAW_UNIT_MONTHS, 3,
                 day_of(2024, 12, 7), "PP 37/2021 art 40");
    check_term(line_at(benefit, 7), BPJS_BENEFIT_PAYMENT_DEADLINE, BPJS_LAW_UNIT_DAYS, 3, 0,
               article);
    check_term(line_at(benefit, 8), BPJS_BENEFIT_SEARCH_APPLICATIONS, BPJS_LAW_UNIT_COUNT, 5, 0,
               article);
    check_term(line_at(benefit, 9), BPJS_BENEFIT_SEARCH_INTERVIEWS, BPJS_LAW_UNIT_COUNT, 1, 0,
               article);
    check_term(line_at(benefit, 10), BPJS_BENEFIT_TRAINING_ATTENDANCE, BPJS_LAW_UNIT_PPM, 800000, 0,
               article);
    ck_assert_int_eq(line_at(benefit, 7).confidence, BPJS_LAW_CONFIDENCE_A);
    bpjs_benefit_free(benefit);
  }
  bpjs_job_loss loss = loss_on(day_of(2024, 9, 6), 5 * MILLION); /* the last on 2025-02-06 */
  bpjs_benefit *benefit = paid(law, loss, NULL);
  ck_assert_int_eq(bpjs_benefit_count(benefit), 7);
  check_term(line_at(benefit, 6), BPJS_BENEFIT_CLAIM_EXPIRY, BPJS_LAW_UNIT_MONTHS, 3,
             day_of(2024, 12, 6), "PP 37/2021 art 40");
  bpjs_benefit_free(benefit);
  loss.day = day_of(2024, 9, 7);
  loss.new_job_day = day_of(2025, 2, 7); /* so that the fifth is the last */
  benefit = paid(law, loss, NULL);
  ck_assert_int_eq(bpjs_benefit_count(benefit), 6);
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

/* On the day of the new job and later. */
START_TEST(instalments_end_with_a_new_job) {
  bpjs_law *law = built_in();
  const int32_t day = day_of(2025, 3, 10);
  const struct {
    int32_t new_job_day, paid;
  } cases[] = {{day_of(2025, 5, 9), 2},  {day_of(2025, 5, 10), 2}, {day_of(2025, 5, 11), 3},
               {day_of(2025, 8, 11), 6}, {day_of(2025, 3, 11), 1}, {day, 0},
               {day_of(2025, 1, 1), 0}};
  for (int i = 0; i < 7; i++) {
    bpjs_job_loss loss = loss_on(day, 5 * MILLION);
    loss.new_job_day = cases[i].new_job_day;
    bpjs_benefit *benefit = paid(law, loss, NULL);
    ck_assert_int_eq(lines_of(benefit, BPJS_BENEFIT_INSTALMENT), cases[i].paid);
    ck_assert_int_eq(lines_of(benefit, BPJS_BENEFIT_TERM), 5);
    ck_assert_int_eq(bpjs_benefit_refusal_count(benefit), 6 - cases[i].paid);
    ck_assert_int_eq(totals_of(benefit, 0).total, cases[i].paid * 3000000);
    ck_assert_uint_eq(totals_of(benefit, 0).flags, 0);
    for (int32_t k = cases[i].paid; k < 6; k++) {
      const bpjs_benefit_refusal refusal = refusal_at(benefit, k - cases[i].paid);
      ck_assert_int_eq(refusal.reason, BPJS_BENEFIT_REASON_WORKING);
      ck_assert_int_eq(refusal.what, BPJS_BENEFIT_CASH);
      ck_assert_int_eq(refusal.number, k + 1);
      ck_assert_int_eq(refusal.day, day_of(2025, 3 + k, 10));
    }
    bpjs_benefit_free(benefit);
  }
  bpjs_law_free(law);
}
END_TEST

/* Benefits can be claimed since 2022-02-01. */
START_TEST(there_are_no_benefits_before_2022_02_01) {
  bpjs_law *law = built_in();
  bpjs_error error = {.struct_size = sizeof error};
  ck_assert_int_eq(status_of(law, loss_on(day_of(2022, 1, 31), MILLION), NULL, &error),
                   BPJS_ERROR_NO_RULE);
  ck_assert_str_eq(error.value, "jkp.condition.months");
  ck_assert_int_eq(status_of(law, loss_on(day_of(2022, 2, 1), MILLION), NULL, &error), BPJS_OK);
  bpjs_job_loss loss = loss_on(day_of(2022, 1, 31), MILLION);
  loss.cause = BPJS_JOB_LOSS_RESIGNATION; /* whatever the law */
  refuses(law, loss, BPJS_BENEFIT_REASON_CAUSE, 0, 0, loss.day, "");
  bpjs_law_free(law);
}
END_TEST

START_TEST(no_rule_is_as_sure_as_a) {
  bpjs_law *law = built_in();
  const bpjs_law_policy sure = at_least(BPJS_LAW_CONFIDENCE_A);
  bpjs_error error = {.struct_size = sizeof error};
  ck_assert_int_eq(status_of(law, loss_on(day_of(2025, 3, 1), MILLION), &sure, &error),
                   BPJS_ERROR_CONFIDENCE);
  ck_assert_str_eq(error.value, "jkp.condition.months");
  bpjs_law_free(law);
}
END_TEST

typedef struct step {
  const char *what;
  int64_t number;
  int32_t unit, given;
  bool row;
} step;

/* All that the first instalment rests on, in order. */
START_TEST(steps_say_what_made_an_amount) {
  bpjs_law *law = built_in();
  bpjs_job_loss loss = loss_on(day_of(2025, 3, 10), 6 * MILLION);
  loss.flags = BPJS_JOB_LOSS_BORN | BPJS_JOB_LOSS_CLOSED;
  loss.born_day = day_of(1990, 1, 1);
  loss.registered_day = day_of(2023, 1, 1);
  loss.claims = 1;
  loss.months_since = 60;
  const step steps[] = {{"wage", 6000000, BPJS_LAW_UNIT_IDR, 1, false},
                        {"ceiling", 5000000, BPJS_LAW_UNIT_IDR, 0, true},
                        {"base", 5000000, BPJS_LAW_UNIT_IDR, 0, false},
                        {"share", 600000, BPJS_LAW_UNIT_PPM, 0, true},
                        {"enrolment_age", 54, BPJS_LAW_UNIT_YEARS, 0, true},
                        {"months_least", 12, BPJS_LAW_UNIT_MONTHS, 0, true},
                        {"consecutive_least", 0, BPJS_LAW_UNIT_MONTHS, 0, true},
                        {"claim_window", 6, BPJS_LAW_UNIT_MONTHS, 0, true},
                        {"claims_most", 3, BPJS_LAW_UNIT_COUNT, 0, true},
                        {"claims_spacing", 60, BPJS_LAW_UNIT_MONTHS, 0, true},
                        {"arrears_most", 6, BPJS_LAW_UNIT_MONTHS, 0, true}};
  bpjs_benefit *benefit = paid(law, loss, NULL);
  const bpjs_claim_entry *entry = &benefit->entries[0];
  ck_assert_str_eq(entry->formula, "jkp");
  ck_assert_uint_eq(entry->step_count, sizeof steps / sizeof *steps);
  for (size_t i = 0; i < entry->step_count; i++) {
    const bpjs_claim_step *found = &benefit->steps[entry->step_first + i];
    ck_assert_str_eq(found->what, steps[i].what);
    ck_assert_int_eq(found->number, steps[i].number);
    ck_assert_int_eq(found->unit, steps[i].unit);
    ck_assert_int_eq(found->given, steps[i].given);
    ck_assert_int_eq(found->used >= 0, steps[i].row);
  }
  ck_assert_int_eq(benefit->segment, BPJS_SEGMENT_PU);
  ck_assert_int_eq(benefit->programmes, BPJS_PROGRAMME_JKP);
  ck_assert_int_eq(benefit->day, loss.day);
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

/* 25 days (BPJS Ketenagakerjaan membership manual): 100,000 a day are 2,500,000 a month,
 * of which 60 % are 1,500,000; 200,000 are at the ceiling, and 200,001 above it. */
START_TEST(a_wage_of_a_day_is_one_of_a_month) {
  bpjs_law *law = built_in();
  const struct {
    int64_t wage, base, amount;
  } cases[] = {{100000, 2500000, 1500000}, {200000, 5000000, 3000000}, {200001, 5000000, 3000000}};
  for (int i = 0; i < 3; i++) {
    const bpjs_job_loss loss = loss_on(day_of(2025, 3, 10), cases[i].wage);
    bpjs_benefit *claim = NULL, *benefit = NULL;
    ck_assert_int_eq(
        bpjs_claim_new(law, NULL, loss.day, BPJS_SEGMENT_PU, BPJS_PROGRAMME_JKP, &claim, NULL),
        BPJS_OK);
    ck_assert_int_eq(bpjs_jkp_claim_daily(claim, &loss, NULL), BPJS_OK);
    ck_assert_int_eq(bpjs_claim_hand(BPJS_OK, claim, &benefit, NULL), BPJS_OK);
    ck_assert_int_eq(line_at(benefit, 5).amount, cases[i].amount);
    ck_assert_int_eq(line_at(benefit, 5).base, cases[i].base);
    ck_assert_int_eq(totals_of(benefit, 0).total, 6 * cases[i].amount);
    const bpjs_claim_entry *entry = &benefit->entries[0];
    const bpjs_claim_step *steps = &benefit->steps[entry->step_first];
    ck_assert_str_eq(entry->formula, "jkp_daily");
    ck_assert_str_eq(steps[0].what, "daily_wage");
    ck_assert_str_eq(steps[1].what, "wage_days");
    ck_assert_int_eq(steps[1].number, 25);
    ck_assert_str_eq(steps[2].what, "wage");
    ck_assert_int_eq(steps[2].number, 25 * cases[i].wage);
    bpjs_benefit_free(benefit);
  }
  bpjs_law_free(law);
}
END_TEST

START_TEST(a_wage_of_a_day_can_be_too_much_for_a_month) {
  bpjs_law *law = built_in();
  const bpjs_job_loss loss = loss_on(day_of(2025, 3, 10), INT64_MAX);
  bpjs_benefit *claim = NULL;
  bpjs_error error = {.struct_size = sizeof error};
  ck_assert_int_eq(
      bpjs_claim_new(law, NULL, loss.day, BPJS_SEGMENT_PU, BPJS_PROGRAMME_JKP, &claim, NULL),
      BPJS_OK);
  ck_assert_int_eq(bpjs_jkp_claim_daily(claim, &loss, &error), BPJS_ERROR_OVERFLOW);
  ck_assert_str_eq(error.field, "wage");
  bpjs_benefit_free(claim);
  bpjs_law_free(law);
}
END_TEST

SUITE("benefit.jkp", the_ceiling_is_as_published, below_the_ceiling_the_wage_counts,
      each_instalment_has_the_law_of_its_day,
      instalments_fall_on_the_same_day_of_the_month_or_its_last, each_is_rounded_once,
      terms_are_of_the_day_of_the_last_instalment, instalments_end_with_a_new_job,
      there_are_no_benefits_before_2022_02_01, no_rule_is_as_sure_as_a,
      steps_say_what_made_an_amount, a_wage_of_a_day_is_one_of_a_month,
      a_wage_of_a_day_can_be_too_much_for_a_month)
