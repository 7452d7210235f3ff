#include "accident.h"
#include "benefit/programmes.h"

#define DEATH BPJS_ACCIDENT_DEATH

static bpjs_accident dead(int32_t day) {
  return accident_of(DEATH, PU, 1000000, day);
}

/* PP 44/2015 two years, PP 82/2019 five, of the day of the accident; 29 February ends on
 * 28 February. */
START_TEST(the_right_to_claim_ends_with_its_years) {
  const struct {
    int32_t day;
    int64_t years;
    int32_t last;
  } cases[] = {{day_of(2019, 12, 1), 2, day_of(2021, 12, 1)},
               {day_of(2019, 12, 2), 5, day_of(2024, 12, 2)},
               {day_of(2019, 12, 3), 5, day_of(2024, 12, 3)},
               {day_of(2020, 2, 29), 5, day_of(2025, 2, 28)}};
  bpjs_law *law = built_in();
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    bpjs_benefit *benefit = paid(law, dead(cases[i].day));
    const bpjs_benefit_line line = line_for(benefit, BPJS_BENEFIT_CLAIM_EXPIRY);
    ck_assert_int_eq(line.kind, BPJS_BENEFIT_TERM);
    ck_assert_int_eq(line.count, cases[i].years);
    ck_assert_int_eq(line.unit, BPJS_LAW_UNIT_YEARS);
    ck_assert_int_eq(line.to_day, cases[i].last);
    ck_assert_int_eq(line.amount, 0);
    bpjs_benefit_free(benefit);
  }
  bpjs_law_free(law);
}
END_TEST

/* On the last day all is paid; a day later nothing, and it is said when the last was. */
START_TEST(a_claim_after_the_last_day_is_refused_whole) {
  bpjs_law *law = built_in();
  bpjs_accident asked = dead(day_of(2020, 3, 1));
  const int32_t last = day_of(2025, 3, 1);
  asked.claim_day = last;
  bpjs_benefit *benefit = paid(law, asked);
  ck_assert_int_eq(totals_of(benefit).total, 70000000);
  ck_assert_int_eq(warned(benefit, BPJS_BENEFIT_WARNING_EXPIRED, ""), -1);
  bpjs_benefit_free(benefit);
  asked.claim_day = last + 1;
  asked.transport = BPJS_TRANSPORT_LAND;
  asked.complete_day = last + 1;
  asked.paid_day = last + 99;
  benefit = paid(law, asked);
  ck_assert_int_eq(bpjs_benefit_count(benefit), 1);
  ck_assert_int_eq(line_at(benefit, 0).what, BPJS_BENEFIT_CLAIM_EXPIRY);
  ck_assert_int_eq(line_at(benefit, 0).beneficiary, BPJS_BENEFICIARY_HEIRS);
  ck_assert_int_eq(bpjs_benefit_refusal_count(benefit), 1);
  refuses(benefit, 0, 0, BPJS_BENEFIT_REASON_LATE, "jkk.claim.expiry");
  ck_assert_int_eq(refusal_at(benefit, 0).day, last);
  ck_assert_int_eq(refusal_at(benefit, 0).needed, 5);
  ck_assert_int_eq(warned(benefit, BPJS_BENEFIT_WARNING_EXPIRED, "jkk.claim.expiry"), last);
  ck_assert_int_eq(totals_of(benefit).total, 0);
  ck_assert_uint_eq(totals_of(benefit).flags, 0);
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

/* A term that is not known, or not sure enough, closes nothing. */
START_TEST(an_unsure_term_closes_nothing) {
  bpjs_law *law = law_with("jkk.claim.expiry\tALL\t\t2019-12-02\t\t\t5\tyears\tx\tD\t\n");
  bpjs_accident asked = dead(day_of(2020, 3, 1));
  asked.claim_day = day_of(2099, 1, 1);
  bpjs_benefit *benefit = paid(law, asked);
  ck_assert_int_eq(totals_of(benefit).total, 70000000);
  refuses(benefit, 0, BPJS_BENEFIT_CLAIM_EXPIRY, BPJS_BENEFIT_REASON_CONFIDENCE,
          "jkk.claim.expiry");
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
  law = law_of("note.benefit.jkk.treatment\tALL\t\t2015-07-01\t\t\t\tnote\tx\tB\ttreated\n");
  asked.event = BPJS_ACCIDENT_TREATMENT;
  benefit = paid(law, asked);
  ck_assert_int_eq(bpjs_benefit_count(benefit), 1);
  refuses(benefit, 0, BPJS_BENEFIT_CLAIM_EXPIRY, BPJS_BENEFIT_REASON_NO_RULE, "jkk.claim.expiry");
  refuses(benefit, 1, BPJS_BENEFIT_PAYMENT_DEADLINE, BPJS_BENEFIT_REASON_NO_RULE,
          "jkk.payment.days");
  refuses(benefit, 2, BPJS_BENEFIT_LATE_RATE, BPJS_BENEFIT_REASON_NO_RULE, "jkk.late.rate");
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

/* Seven working days, Monday to Friday. 2 June 2025 is a Monday: to Wednesday 11 June; a
 * file complete on Friday the 6th, Saturday or Sunday is paid by Tuesday the 17th. */
START_TEST(the_deadline_counts_working_days) {
  const int32_t monday = day_of(2025, 6, 2);
  const int32_t after[] = {9, 9, 9, 11, 11, 10, 9};
  bpjs_law *law = built_in();
  for (int i = 0; i < 7; i++) {
    bpjs_accident asked = dead(day_of(2025, 5, 1));
    asked.complete_day = monday + i;
    bpjs_benefit *benefit = paid(law, asked);
    const bpjs_benefit_line line = line_for(benefit, BPJS_BENEFIT_PAYMENT_DEADLINE);
    ck_assert_int_eq(line.count, 7);
    ck_assert_int_eq(line.unit, BPJS_LAW_UNIT_DAYS);
    ck_assert_int_eq(line.confidence, A);
    ck_assert_int_eq(line.to_day, monday + i + after[i]);
    bpjs_benefit_free(benefit);
  }
  bpjs_benefit *benefit = paid(law, dead(day_of(2025, 5, 1)));
  ck_assert_int_eq(line_for(benefit, BPJS_BENEFIT_PAYMENT_DEADLINE).to_day, 0);
  const bpjs_benefit_line rate = line_for(benefit, BPJS_BENEFIT_LATE_RATE);
  ck_assert_int_eq(rate.kind, BPJS_BENEFIT_TERM);
  ck_assert_int_eq(rate.count, 10000);
  ck_assert_int_eq(rate.unit, BPJS_LAW_UNIT_PPM);
  ck_assert_int_eq(rate.to_day, 0);
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

/* 1 % a day of 48,000,000 + 12,000,000 + 10,000,000: due by 11 June 2025, paid on the 11th
 * nothing, on the 12th 700,000, on the 21st 7,000,000. Time unable to work and costs are no
 * lump sums. */
START_TEST(late_payment_is_compensated_by_the_day) {
  const int32_t deadline = day_of(2025, 6, 11);
  bpjs_law *law = built_in();
  for (int32_t late = 0; late <= 10; late += late == 1 ? 9 : 1) {
    bpjs_accident asked = dead(day_of(2025, 5, 1));
    asked.heirs = BPJS_HEIR_CHILD;
    asked.months = 2;
    asked.transport = BPJS_TRANSPORT_AIR;
    asked.complete_day = day_of(2025, 6, 2);
    asked.paid_day = deadline + late;
    bpjs_benefit *benefit = paid(law, asked);
    const int64_t index = find_nth(benefit, BPJS_BENEFIT_LATE_COMPENSATION, 0);
    ck_assert_int_eq(index >= 0, late > 0);
    ck_assert_int_eq(totals_of(benefit).total, 72000000 + 700000 * late);
    if (late > 0) {
      const bpjs_benefit_line line = line_at(benefit, index);
      ck_assert_int_eq(line.kind, BPJS_BENEFIT_LUMP_SUM);
      ck_assert_int_eq(line.beneficiary, BPJS_BENEFICIARY_CHILD);
      ck_assert_int_eq(line.base, 70000000);
      ck_assert_int_eq(line.count, late);
      ck_assert_int_eq(line.unit, BPJS_LAW_UNIT_DAYS);
      ck_assert_int_eq(line.from_day, deadline + late);
      ck_assert_int_eq(line.amount, 700000 * late);
      ck_assert_int_eq(line.confidence, B); /* of the sums; rate and deadline are A */
      ck_assert_str_eq(line.citation, "PP 44/2015 art 37");
      ck_assert_int_eq(step_number(benefit, index, "rate"), 10000);
      ck_assert_int_eq(step_number(benefit, index, "working_days"), 7);
      ck_assert_int_eq(step_number(benefit, index, "deadline"), deadline);
      ck_assert_int_eq(step_number(benefit, index, "complete_day"), asked.complete_day);
      ck_assert_int_eq(step_number(benefit, index, "paid_day"), asked.paid_day);
      ck_assert_int_eq(step_number(benefit, index, "days_late"), late);
      ck_assert_int_eq(step_number(benefit, index, "lump_sums"), 70000000);
      ck_assert_str_eq(benefit->entries[index].formula, "late_compensation");
    }
    bpjs_benefit_free(benefit);
  }
  bpjs_law_free(law);
}
END_TEST

/* 56 x 2,950,000 of the self-employed is C, and is the participant's. */
START_TEST(a_compensation_is_as_sure_as_what_it_is_of) {
  bpjs_law *law = law_with("jkk.periodic.amount\tALL\t\t2019-12-02\t\t\t600000\tIDR\tx\tB\t\n");
  bpjs_accident asked =
      accident_of(BPJS_ACCIDENT_TOTAL_DISABILITY, BPU, 3000000, day_of(2025, 5, 1));
  asked.heirs = BPJS_HEIR_SPOUSE;
  asked.complete_day = day_of(2025, 6, 2);
  asked.paid_day = day_of(2025, 6, 12);
  bpjs_benefit *benefit = paid(law, asked);
  const bpjs_benefit_line line = line_for(benefit, BPJS_BENEFIT_LATE_COMPENSATION);
  ck_assert_int_eq(line.beneficiary, BPJS_BENEFICIARY_PARTICIPANT);
  ck_assert_int_eq(line.base, 165200000 + 14400000);
  ck_assert_int_eq(line.amount, 1796000);
  ck_assert_int_eq(line.confidence, C);
  ck_assert_uint_eq(line.flags & BPJS_BENEFIT_OVERLAY, BPJS_BENEFIT_OVERLAY);
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

START_TEST(without_lump_sums_there_is_nothing_to_compensate) {
  bpjs_law *law = built_in();
  bpjs_accident asked = accident_of(BPJS_ACCIDENT_TEMPORARY, PU, 3000000, day_of(2025, 5, 1));
  asked.months = 2;
  asked.complete_day = day_of(2025, 6, 2);
  asked.paid_day = day_of(2025, 8, 1);
  bpjs_benefit *benefit = paid(law, asked);
  ck_assert_int_eq(lines_for(benefit, BPJS_BENEFIT_LATE_COMPENSATION), 0);
  ck_assert_int_eq(bpjs_benefit_refusal_count(benefit), 0);
  ck_assert_int_eq(lines_for(benefit, BPJS_BENEFIT_PAYMENT_DEADLINE), 1);
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

START_TEST(a_compensation_without_its_rules_is_refused) {
  bpjs_law *law =
      law_of("note.benefit.jkk.treatment\tALL\t\t2015-07-01\t\t\t\tnote\tx\tB\ttreated\n"
             "jkk.funeral\tALL\t\t2015-07-01\t\t\t10000000\tIDR\tx\tB\t\n"
             "jkk.late.rate\tALL\t\t2015-07-01\t\t\t10000\tppm\tx\tB\t\n");
  bpjs_accident asked = dead(day_of(2025, 5, 1));
  asked.complete_day = day_of(2025, 6, 2);
  asked.paid_day = day_of(2025, 8, 1);
  bpjs_benefit *benefit = paid(law, asked);
  bool found = false;
  for (int64_t i = 0; i < bpjs_benefit_refusal_count(benefit); i++)
    if (refusal_at(benefit, i).what == BPJS_BENEFIT_LATE_COMPENSATION) {
      refuses(benefit, i, BPJS_BENEFIT_LATE_COMPENSATION, BPJS_BENEFIT_REASON_NO_RULE,
              "jkk.payment.days");
      found = true;
    }
  ck_assert(found);
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

/* JKM has three working days, and no expiry here; its lump sums are its own. */
START_TEST(jkm_has_terms_of_its_own) {
  bpjs_law *law = built_in();
  bpjs_benefit *benefit = NULL;
  const bpjs_law_policy policy = sure(C);
  const int32_t day = day_of(2025, 5, 1), complete = day_of(2025, 6, 2);
  ck_assert_int_eq(bpjs_claim_new(law, &policy, day, PU, JKK | BPJS_PROGRAMME_JKM, &benefit, NULL),
                   BPJS_OK);
  const bpjs_rule other = bpjs_claim_law(benefit, day, "jkk.funeral", BPJS_SEGMENT_ALL, "");
  const bpjs_rule death = bpjs_claim_law(benefit, day, "jkm.death", BPJS_SEGMENT_ALL, "");
  ck_assert(!bpjs_claim_expired(benefit, BPJS_PROGRAMME_JKM, day_of(2199, 1, 1)));
  bpjs_claim_open(benefit, JKK, BPJS_BENEFIT_LUMP_SUM, BPJS_BENEFIT_FUNERAL,
                  BPJS_BENEFICIARY_PARTICIPANT);
  ck_assert_int_eq(bpjs_claim_end_amount(benefit, &other, NULL), BPJS_OK);
  bpjs_claim_open(benefit, BPJS_PROGRAMME_JKM, BPJS_BENEFIT_LUMP_SUM, BPJS_BENEFIT_DEATH,
                  BPJS_BENEFICIARY_HEIRS);
  ck_assert_int_eq(bpjs_claim_end_amount(benefit, &death, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_claim_terms(benefit, BPJS_PROGRAMME_JKM, BPJS_BENEFICIARY_HEIRS, 0,
                                    complete, complete + 4, 0, NULL),
                   BPJS_OK);
  ck_assert_int_eq(bpjs_benefit_count(benefit), 5);
  const bpjs_benefit_line late = line_at(benefit, 2); /* due on Thursday the 5th, paid on Friday */
  ck_assert_int_eq(late.what, BPJS_BENEFIT_LATE_COMPENSATION);
  ck_assert_int_eq(late.programme, BPJS_PROGRAMME_JKM);
  ck_assert_int_eq(late.beneficiary, BPJS_BENEFICIARY_HEIRS);
  ck_assert_int_eq(late.amount, 200000);
  ck_assert_int_eq(line_at(benefit, 3).what, BPJS_BENEFIT_PAYMENT_DEADLINE);
  ck_assert_int_eq(line_at(benefit, 3).count, 3);
  ck_assert_int_eq(line_at(benefit, 3).to_day, complete + 3);
  ck_assert_int_eq(line_at(benefit, 4).what, BPJS_BENEFIT_LATE_RATE);
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

/* Lump sums of which the sum, or 1 % a day of it, is beyond the largest number. */
START_TEST(a_compensation_that_does_not_fit_is_refused) {
  bpjs_law *law = built_in();
  const bpjs_law_policy policy = sure(C);
  const int32_t day = day_of(2025, 5, 1), complete = day_of(2025, 6, 2);
  for (int sums = 1; sums <= 2; sums++) {
    bpjs_benefit *benefit = NULL;
    bpjs_error error = {.struct_size = sizeof error};
    ck_assert_int_eq(bpjs_claim_new(law, &policy, day, PU, JKK, &benefit, NULL), BPJS_OK);
    for (int i = 0; i < sums; i++) {
      bpjs_claim_open(benefit, JKK, BPJS_BENEFIT_LUMP_SUM, BPJS_BENEFIT_DEATH,
                      BPJS_BENEFICIARY_HEIRS);
      ck_assert_int_eq(bpjs_claim_end_whole(benefit, "x", INT64_MAX, NULL), BPJS_OK);
    }
    ck_assert_int_eq(bpjs_claim_terms(benefit, JKK, BPJS_BENEFICIARY_PARTICIPANT, 0, complete,
                                      day_of(2025, 12, 31), 0, &error),
                     BPJS_ERROR_OVERFLOW);
    ck_assert_str_eq(error.field, sums == 1 ? "amount" : "lump_sums");
    bpjs_benefit_free(benefit);
  }
  bpjs_law_free(law);
}
END_TEST

/* Before 1970 days are negative: 26 December 1969 was a Friday. */
START_TEST(working_days_are_those_of_any_year) {
  bpjs_law *law = law_of("jkk.payment.days\tALL\t\t2015-07-01\t\t\t1\tdays\tx\tA\t\n");
  const bpjs_law_policy policy = sure(C);
  bpjs_benefit *benefit = NULL;
  ck_assert_int_eq(bpjs_claim_new(law, &policy, day_of(2020, 1, 1), PU, JKK, &benefit, NULL),
                   BPJS_OK);
  ck_assert_int_eq(bpjs_claim_terms(benefit, JKK, BPJS_BENEFICIARY_PARTICIPANT, 0,
                                    day_of(1969, 12, 26), 0, 0, NULL),
                   BPJS_OK);
  ck_assert_int_eq(line_for(benefit, BPJS_BENEFIT_PAYMENT_DEADLINE).to_day, day_of(1969, 12, 29));
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

SUITE("benefit.terms", the_right_to_claim_ends_with_its_years,
      a_claim_after_the_last_day_is_refused_whole, an_unsure_term_closes_nothing,
      the_deadline_counts_working_days, late_payment_is_compensated_by_the_day,
      a_compensation_is_as_sure_as_what_it_is_of, without_lump_sums_there_is_nothing_to_compensate,
      a_compensation_without_its_rules_is_refused, jkm_has_terms_of_its_own,
      a_compensation_that_does_not_fit_is_refused, working_days_are_those_of_any_year)
