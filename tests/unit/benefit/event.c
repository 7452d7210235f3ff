/* One statement for the family: the programmes that an event concerns, by event. */
#include "life.h"

#include "benefit/claim.h"

/* 48 x 5,000,000 = 240,000,000, 12,000,000 and 10,000,000 are 262,000,000, and five
 * years of university 60,000,000, once; the balance 80,000,000 less 5 % of what is over
 * 50,000,000; 1 % x 15 years x 5,000,000 = 750,000, of which the widow has half. */
START_TEST(a_death_at_work_is_of_jkk_alone) {
  bpjs_law *law = built_in();
  told asked = worker(BPJS_LIFE_ACCIDENT_DEATH, day_of(2023, 6, 1));
  add_child(&asked, BPJS_SCHOOL_LEVEL_UNIVERSITY);
  bpjs_benefit *benefit = statement(law, &asked);
  pays(benefit, JKK, 322 * MILLION, 0, 0);
  pays(benefit, JKM, 0, 0, 0);
  pays(benefit, JHT, 80 * MILLION, 0, 1500000);
  pays(benefit, JP, 0, 375000, 0);
  pays(benefit, JKP, 0, 0, 0);
  pays(benefit, 0, 402 * MILLION, 375000, 1500000);
  ck_assert_int_eq(refused(benefit, JKM), BPJS_BENEFIT_REASON_EXCLUDED);
  ck_assert_int_eq(refusal_at(benefit, 0).day, asked.life.day);
  ck_assert_int_eq(bpjs_benefit_refusal_count(benefit), 1);
  ck_assert_int_eq(first_of(benefit, JHT, BPJS_BENEFIT_BALANCE).beneficiary,
                   BPJS_BENEFICIARY_SPOUSE);
  ck_assert_int_eq(first_of(benefit, JP, BPJS_BENEFIT_SURVIVOR_PENSION).from_day,
                   day_of(2023, 7, 1));
  ck_assert_int_eq(benefit->programmes, JKK | JKM | JHT | JP | JKP);
  ck_assert_int_eq(benefit->segment, BPJS_SEGMENT_PU);
  bpjs_benefit_free(benefit);
  asked.life.programmes = JKM | JHT; /* it is not JKM's even so */
  benefit = statement(law, &asked);
  pays(benefit, 0, 80 * MILLION, 0, 1500000);
  ck_assert_int_eq(refused(benefit, JKK), BPJS_BENEFIT_REASON_NOT_ENROLLED);
  ck_assert_int_eq(refused(benefit, JKM), BPJS_BENEFIT_REASON_CAUSE);
  ck_assert_int_eq(refused(benefit, JP), BPJS_BENEFIT_REASON_NOT_ENROLLED);
  ck_assert_int_eq(refused(benefit, JKP), 0);
  ck_assert_int_eq(benefit->programmes, JKM | JHT);
  bpjs_benefit_free(benefit);
  asked.life.programmes = JHT; /* and who is not in JKM does not ask */
  benefit = statement(law, &asked);
  ck_assert_int_eq(refused(benefit, JKM), 0);
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

/* 42,000,000, and of the scholarship 60,000,000 after three years of contributions. */
START_TEST(another_death_is_of_jkm) {
  bpjs_law *law = built_in();
  told asked = worker(BPJS_LIFE_DEATH, day_of(2023, 6, 1));
  add_child(&asked, BPJS_SCHOOL_LEVEL_UNIVERSITY);
  for (asked.life.months = 35; asked.life.months <= 36; asked.life.months++) {
    const int64_t sum = asked.life.months == 36 ? 102 * MILLION : 42 * MILLION;
    bpjs_benefit *benefit = statement(law, &asked);
    pays(benefit, JKK, 0, 0, 0);
    pays(benefit, JKM, sum, 0, 0);
    pays(benefit, JHT, 80 * MILLION, 0, 1500000);
    pays(benefit, JP, 0, 375000, 0);
    pays(benefit, 0, sum + 80 * MILLION, 375000, 1500000);
    for (int32_t programme = JKK; programme <= JKP; programme *= 2)
      ck_assert_int_eq(refused(benefit, programme), 0);
    bpjs_benefit_free(benefit);
  }
  bpjs_law_free(law);
}
END_TEST

/* JKK-1: 70,000,000; JKM-3: 10,000,000 within three months. In neither are the
 * self-employed asked for JKP. */
START_TEST(the_self_employed_have_jkk_and_jkm) {
  bpjs_law *law = built_in();
  told asked = worker(BPJS_LIFE_ACCIDENT_DEATH, day_of(2023, 6, 1));
  asked.life.segment = BPJS_SEGMENT_BPU;
  asked.life.wage = MILLION;
  bpjs_benefit *benefit = statement(law, &asked);
  pays(benefit, 0, 70 * MILLION, 0, 0);
  ck_assert_int_eq(refused(benefit, JHT), BPJS_BENEFIT_REASON_NOT_ENROLLED);
  ck_assert_int_eq(refused(benefit, JP), BPJS_BENEFIT_REASON_NOT_ENROLLED);
  ck_assert_int_eq(refused(benefit, JKP), 0);
  ck_assert_int_eq(benefit->programmes, JKK | JKM);
  ck_assert_int_eq(benefit->segment, BPJS_SEGMENT_BPU);
  bpjs_benefit_free(benefit);
  asked.life.event = BPJS_LIFE_DEATH;
  asked.life.day = day_of(2025, 3, 1);
  asked.life.months = 2;
  asked.life.programmes = JKK | JKM | JHT;
  benefit = statement(law, &asked);
  pays(benefit, JKM, 10 * MILLION, 0, 0);
  pays(benefit, JHT, 80 * MILLION, 0, 1500000);
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

/* 100,000 a day x 25 x 48 = 120,000,000, + 22,000,000. */
START_TEST(a_wage_of_a_day_is_known_in_construction) {
  bpjs_law *law = built_in();
  told asked = worker(BPJS_LIFE_ACCIDENT_DEATH, day_of(2023, 6, 1));
  asked.life.segment = BPJS_SEGMENT_JAKON;
  asked.life.flags = BPJS_LIFE_DAILY_WAGE;
  asked.life.wage = 100000;
  bpjs_benefit *benefit = statement(law, &asked);
  pays(benefit, 0, 142 * MILLION, 0, 0);
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

/* 56 x 5,000,000 and 12,000,000; a pension of 750,000, of 180 months. Another cause is
 * not JKK's. */
START_TEST(a_disability_ends_savings_and_begins_a_pension) {
  bpjs_law *law = built_in();
  told asked = worker(BPJS_LIFE_ACCIDENT_DISABILITY, day_of(2023, 6, 1));
  bpjs_benefit *benefit = statement(law, &asked);
  pays(benefit, JKK, 292 * MILLION, 0, 0);
  pays(benefit, JHT, 80 * MILLION, 0, 1500000);
  pays(benefit, JP, 0, 750000, 0);
  ck_assert_int_eq(refused(benefit, JKK), 0);
  ck_assert_int_eq(refused(benefit, JKM), 0);
  bpjs_benefit_free(benefit);
  asked.life.event = BPJS_LIFE_DISABILITY;
  benefit = statement(law, &asked);
  pays(benefit, 0, 80 * MILLION, 750000, 1500000);
  ck_assert_int_eq(refused(benefit, JKK), BPJS_BENEFIT_REASON_CAUSE);
  ck_assert_int_eq(refused(benefit, JKM), 0);
  bpjs_benefit_free(benefit);
  asked.life.programmes = JHT | JP;
  benefit = statement(law, &asked);
  ck_assert_int_eq(refused(benefit, JKK), 0);
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

/* Born on 1965-06-01, 58 on 2023-06-01, the pension age of then. */
START_TEST(a_disability_of_the_pension_age_is_no_disability_of_jp) {
  bpjs_law *law = built_in();
  told asked = worker(BPJS_LIFE_DISABILITY, day_of(2023, 6, 1));
  asked.life.flags = BPJS_LIFE_BORN;
  for (int32_t younger = 0; younger < 2; younger++) {
    asked.life.born_day = day_of(1965, 6, 1 + younger);
    bpjs_benefit *benefit = statement(law, &asked);
    pays(benefit, JP, 0, younger ? 750000 : 0, 0);
    const bpjs_benefit_refusal last = refusal_at(benefit, bpjs_benefit_refusal_count(benefit) - 1);
    ck_assert_int_eq(last.reason, younger ? BPJS_BENEFIT_REASON_CAUSE : BPJS_BENEFIT_REASON_AGE);
    ck_assert_int_eq(last.programme, younger ? JKK : JP);
    bpjs_benefit_free(benefit);
  }
  bpjs_law_free(law);
}
END_TEST

/* 6 x 3,000,000, and the balance a month later. */
START_TEST(a_job_loss_pays_jkp_now_and_jht_after_the_wait) {
  bpjs_law *law = built_in();
  told asked = worker(BPJS_LIFE_JOB_LOSS, day_of(2025, 3, 31));
  bpjs_benefit *benefit = statement(law, &asked);
  pays(benefit, JKP, 18 * MILLION, 0, 0);
  pays(benefit, JHT, 80 * MILLION, 0, 1500000);
  pays(benefit, 0, 98 * MILLION, 0, 1500000);
  ck_assert_int_eq(bpjs_benefit_refusal_count(benefit), 0);
  ck_assert_int_eq(first_of(benefit, JHT, BPJS_BENEFIT_BALANCE).from_day, day_of(2025, 4, 30));
  ck_assert_int_eq(first_of(benefit, JHT, BPJS_BENEFIT_INCOME_TAX).from_day, day_of(2025, 4, 30));
  ck_assert_int_eq(first_of(benefit, JHT, BPJS_BENEFIT_STATEMENT).from_day, 0);
  ck_assert_int_eq(first_of(benefit, JKP, BPJS_BENEFIT_CASH).from_day, asked.life.day);
  bpjs_benefit_free(benefit);
  asked.life.flags = BPJS_LIFE_RESIGNED;
  benefit = statement(law, &asked);
  pays(benefit, 0, 80 * MILLION, 0, 1500000);
  ck_assert_int_eq(refused(benefit, JKP), BPJS_BENEFIT_REASON_CAUSE);
  bpjs_benefit_free(benefit);
  asked.life.flags = BPJS_LIFE_DAILY_WAGE;
  asked.life.wage = 100000; /* 2,500,000 a month, of which 60 % are 1,500,000 */
  benefit = statement(law, &asked);
  pays(benefit, JKP, 9 * MILLION, 0, 0);
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

/* JHT pays who stops a business since 2022-04-26 only. */
START_TEST(the_self_employed_stop_a_business) {
  bpjs_law *law = built_in();
  told asked = worker(BPJS_LIFE_JOB_LOSS, day_of(2022, 4, 26));
  asked.life.segment = BPJS_SEGMENT_BPU;
  asked.life.programmes = JKK | JKM | JHT;
  bpjs_benefit *benefit = statement(law, &asked);
  pays(benefit, 0, 80 * MILLION, 0, 1500000);
  ck_assert_int_eq(refused(benefit, JKP), BPJS_BENEFIT_REASON_NOT_ENROLLED);
  bpjs_benefit_free(benefit);
  asked.life.day--;
  benefit = statement(law, &asked);
  pays(benefit, 0, 0, 0, 0);
  const bpjs_benefit_refusal refusal = refusal_at(benefit, 0);
  ck_assert_int_eq(refusal.programme, JHT);
  ck_assert_int_eq(refusal.what, BPJS_BENEFIT_BALANCE);
  ck_assert_int_eq(refusal.reason, BPJS_BENEFIT_REASON_NO_RULE);
  ck_assert_str_eq(refusal.parameter, "jht.leave.wait");
  ck_assert_uint_eq(totals_of(benefit, 0).flags, BPJS_BENEFIT_INCOMPLETE);
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

/* Born on 1970-07-01, 60 on 2030-07-01, when the pension age is 60: 1 % x 15 years x
 * 5,000,000. A day or years younger, and nothing is paid of JP yet. */
START_TEST(a_retirement_pays_jht_and_the_pension_from_its_age) {
  bpjs_law *law = built_in();
  const int32_t day = day_of(2030, 7, 1);
  const int32_t born[] = {day_of(1970, 7, 1), day_of(1969, 1, 15), day_of(1970, 7, 2),
                          day_of(1974, 7, 1)};
  for (int i = 0; i < 4; i++) {
    told asked = worker(BPJS_LIFE_RETIREMENT, day);
    asked.life.flags = BPJS_LIFE_BORN;
    asked.life.born_day = born[i];
    bpjs_benefit *benefit = statement(law, &asked);
    pays(benefit, 0, 80 * MILLION, i < 2 ? 750000 : 0, 1500000);
    ck_assert_int_eq(bpjs_benefit_refusal_count(benefit), i < 2 ? 0 : 1);
    if (i < 2) {
      ck_assert_int_eq(first_of(benefit, JP, BPJS_BENEFIT_OLD_AGE_PENSION).from_day,
                       day_of(2030, 8, 1));
    } else {
      const bpjs_benefit_refusal refusal = refusal_at(benefit, 0);
      ck_assert_int_eq(refusal.programme, JP);
      ck_assert_int_eq(refusal.what, BPJS_BENEFIT_OLD_AGE_PENSION);
      ck_assert_int_eq(refusal.reason, BPJS_BENEFIT_REASON_EARLY);
      ck_assert_str_eq(refusal.parameter, "jp.pension_age");
    }
    ck_assert_uint_eq(totals_of(benefit, 0).flags, 0);
    bpjs_benefit_free(benefit);
  }
  told asked = worker(BPJS_LIFE_RETIREMENT, day); /* without a birth no age is known */
  bpjs_benefit *benefit = statement(law, &asked);
  pays(benefit, 0, 0, 0, 0);
  ck_assert_int_eq(bpjs_benefit_refusal_count(benefit), 2);
  const int32_t what[] = {BPJS_BENEFIT_BALANCE, BPJS_BENEFIT_OLD_AGE_PENSION};
  for (int i = 0; i < 2; i++) {
    ck_assert_int_eq(refusal_at(benefit, i).programme, i == 0 ? JHT : JP);
    ck_assert_int_eq(refusal_at(benefit, i).what, what[i]);
    ck_assert_int_eq(refusal_at(benefit, i).reason, BPJS_BENEFIT_REASON_NOT_GIVEN);
    ck_assert_str_eq(refusal_at(benefit, i).parameter, "born_day");
  }
  ck_assert_uint_eq(totals_of(benefit, JP).flags, BPJS_BENEFIT_INCOMPLETE);
  bpjs_benefit_free(benefit);
  asked.life.flags = BPJS_LIFE_BORN; /* not 56 before 2030-07-02 */
  asked.life.born_day = day_of(1974, 7, 2);
  benefit = statement(law, &asked);
  const bpjs_benefit_refusal refusal = refusal_at(benefit, 0);
  ck_assert_int_eq(refusal.programme, JHT);
  ck_assert_int_eq(refusal.reason, BPJS_BENEFIT_REASON_EARLY);
  ck_assert_int_eq(refusal.day, day + 1);
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

/* A member since August 2022, 10 of 11 months paid: a year is not over on 2023-06-30.
 * Without the day of enrolment it is the first wage's month. */
START_TEST(the_day_of_enrolment_is_that_of_jp) {
  bpjs_law *law = built_in();
  told asked = worker(BPJS_LIFE_DEATH, day_of(2023, 6, 30));
  asked.wages[0].day = day_of(2022, 7, 1);
  asked.wages[0].months = 12;
  asked.life.flags = BPJS_LIFE_ENROLLED;
  for (int i = 0; i < 2; i++) {
    asked.life.enrolled_day = day_of(2022, 6, 30) + i;
    bpjs_benefit *benefit = statement(law, &asked);
    if (i == 0)
      pays(benefit, JP, 0, 375000, 0); /* counted as 180 months */
    else                               /* 12 x 3 % x 5,000,000 given back */
      pays(benefit, JP, 1800000, 0, 0);
    bpjs_benefit_free(benefit);
  }
  bpjs_law_free(law);
}
END_TEST

/* A pension is a widow's, else a child's until 23, marriage or work, else a parent's. */
START_TEST(children_who_are_listed_are_heirs) {
  bpjs_law *law = built_in();
  const int32_t day = day_of(2023, 6, 1);
  told asked = worker(BPJS_LIFE_DEATH, day);
  asked.life.heirs = BPJS_HEIR_PARENT;
  add_child(&asked, BPJS_SCHOOL_LEVEL_UNIVERSITY);
  bpjs_child *child = &asked.children[0];
  const struct {
    uint32_t flags;
    int32_t born, work;
    bool entitled;
  } cases[] = {{0, 0, BPJS_CHILD_WORK_NONE, true},
               {BPJS_CHILD_BORN, day_of(2000, 6, 2), BPJS_CHILD_WORK_NONE, true},
               {BPJS_CHILD_BORN, day_of(2000, 6, 1), BPJS_CHILD_WORK_NONE, false},
               {BPJS_CHILD_MARRIED, 0, BPJS_CHILD_WORK_NONE, false},
               {0, 0, BPJS_CHILD_WORK_BPU, false}};
  for (int i = 0; i < 5; i++) {
    child->flags = cases[i].flags;
    child->born_day = cases[i].born;
    child->work = cases[i].work;
    bpjs_benefit *benefit = statement(law, &asked);
    const bpjs_benefit_line line = first_of(benefit, JP, BPJS_BENEFIT_SURVIVOR_PENSION);
    ck_assert_int_eq(line.beneficiary,
                     cases[i].entitled ? BPJS_BENEFICIARY_CHILD : BPJS_BENEFICIARY_PARENT);
    ck_assert_int_eq(line.amount, cases[i].entitled ? 375000 : 150000); /* 50 %, 20 % */
    ck_assert_int_eq(first_of(benefit, JHT, BPJS_BENEFIT_BALANCE).beneficiary,
                     BPJS_BENEFICIARY_CHILD); /* at any age */
    bpjs_benefit_free(benefit);
  }
  asked.life.heirs = BPJS_HEIR_CHILD; /* who works: nobody is left */
  bpjs_benefit *benefit = statement(law, &asked);
  pays(benefit, JP, 0, 0, 0);
  ck_assert_int_eq(refusal_at(benefit, 1).programme, JP);
  ck_assert_int_eq(refusal_at(benefit, 1).reason, BPJS_BENEFIT_REASON_HEIRS);
  bpjs_benefit_free(benefit);
  asked.life.heirs = 0; /* it was not told who else there is */
  benefit = statement(law, &asked);
  ck_assert_int_eq(refusal_at(benefit, 1).reason, BPJS_BENEFIT_REASON_NOT_GIVEN);
  ck_assert_str_eq(refusal_at(benefit, 1).parameter, "heirs");
  ck_assert_int_eq(first_of(benefit, JHT, BPJS_BENEFIT_BALANCE).beneficiary,
                   BPJS_BENEFICIARY_HEIRS);
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

/* Of the programmes that lack something; the others stand. */
START_TEST(what_was_not_told_is_refused) {
  bpjs_law *law = built_in();
  told asked = worker(BPJS_LIFE_ACCIDENT_DEATH, day_of(2023, 6, 1));
  asked.life.balance = 0; /* it is a balance */
  asked.life.flags = BPJS_LIFE_BALANCE;
  asked.wage_count = 0;
  bpjs_benefit *benefit = statement(law, &asked);
  pays(benefit, 0, 262 * MILLION, 0, 0);
  ck_assert_uint_eq(totals_of(benefit, JHT).flags, 0);
  ck_assert_uint_eq(totals_of(benefit, JP).flags, BPJS_BENEFIT_INCOMPLETE);
  ck_assert_uint_eq(totals_of(benefit, 0).flags, BPJS_BENEFIT_INCOMPLETE);
  const bpjs_benefit_refusal refusal = refusal_at(benefit, 1);
  ck_assert_int_eq(refusal.programme, JP);
  ck_assert_int_eq(refusal.reason, BPJS_BENEFIT_REASON_NOT_GIVEN);
  ck_assert_str_eq(refusal.parameter, "wages");
  bpjs_benefit_free(benefit);
  asked.life.wage = 0;
  benefit = statement(law, &asked);
  ck_assert_uint_eq(totals_of(benefit, JKK).flags, BPJS_BENEFIT_INCOMPLETE);
  bpjs_benefit_free(benefit);
  asked.life.event = BPJS_LIFE_JOB_LOSS;
  asked.life.balance = 1;
  benefit = statement(law, &asked);
  ck_assert_int_eq(refused(benefit, JKP), BPJS_BENEFIT_REASON_NOT_GIVEN);
  pays(benefit, 0, 1, 0, 0);
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

/* Nothing that an event does not concern is in a statement, not even as refused. */
START_TEST(a_programme_that_is_not_concerned_is_silent) {
  bpjs_law *law = built_in();
  const int32_t silent[] = {JKP, JKK | JKP, JKM | JKP, JKM | JKP, JKK | JKM | JP, JKK | JKM | JKP};
  for (int32_t event = BPJS_LIFE_ACCIDENT_DEATH; event <= BPJS_LIFE_RETIREMENT; event++) {
    told asked = worker(event, day_of(2025, 3, 1));
    asked.life.programmes = JHT;
    for (int i = 0; i < 2; i++) {
      bpjs_benefit *benefit = statement(law, &asked);
      for (int64_t k = 0; k < bpjs_benefit_count(benefit); k++)
        ck_assert_int_eq(line_at(benefit, k).programme & silent[event - 1], 0);
      for (int64_t k = 0; k < bpjs_benefit_refusal_count(benefit); k++)
        ck_assert_int_eq(refusal_at(benefit, k).programme & silent[event - 1], 0);
      bpjs_benefit_free(benefit);
      asked.life.programmes = 0;
    }
  }
  bpjs_law_free(law);
}
END_TEST

SUITE("benefit.event", a_death_at_work_is_of_jkk_alone, another_death_is_of_jkm,
      the_self_employed_have_jkk_and_jkm, a_wage_of_a_day_is_known_in_construction,
      a_disability_ends_savings_and_begins_a_pension,
      a_disability_of_the_pension_age_is_no_disability_of_jp,
      a_job_loss_pays_jkp_now_and_jht_after_the_wait, the_self_employed_stop_a_business,
      a_retirement_pays_jht_and_the_pension_from_its_age, the_day_of_enrolment_is_that_of_jp,
      children_who_are_listed_are_heirs, what_was_not_told_is_refused,
      a_programme_that_is_not_concerned_is_silent)
