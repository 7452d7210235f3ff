/* Facts that an event can lack: 0 is one of them where its flag says that it is given.
 * And one that follows from others, the first day of registration in JKP. */
#include "life.h"

static void lacks(const bpjs_benefit *benefit, int64_t index, int32_t programme, int32_t what,
                  const char *field) {
  const bpjs_benefit_refusal refusal = refusal_at(benefit, index);
  ck_assert_int_eq(refusal.programme, programme);
  ck_assert_int_eq(refusal.what, what);
  ck_assert_int_eq(refusal.reason, BPJS_BENEFIT_REASON_NOT_GIVEN);
  ck_assert_str_eq(refusal.parameter, field);
  ck_assert_int_eq(refusal.found, 0);
  ck_assert_int_eq(refusal.needed, 0);
  ck_assert_uint_eq(totals_of(benefit, programme).flags, BPJS_BENEFIT_INCOMPLETE);
  ck_assert_uint_eq(totals_of(benefit, 0).flags, BPJS_BENEFIT_INCOMPLETE);
}

/* 0 is a balance if it is said to be one. What the law asks for goes before it. */
START_TEST(a_balance_is_given_or_jht_is_refused) {
  bpjs_law *law = built_in();
  for (int32_t event = BPJS_LIFE_ACCIDENT_DEATH; event <= BPJS_LIFE_RETIREMENT; event++) {
    told asked = worker(event, day_of(2025, 3, 1));
    asked.life.programmes = JHT;
    asked.life.flags = BPJS_LIFE_BORN;
    asked.life.born_day = day_of(1960, 1, 1);
    asked.life.balance = 0;
    bpjs_benefit *benefit = statement(law, &asked);
    for (int64_t i = 0; i < bpjs_benefit_refusal_count(benefit); i++)
      if (refusal_at(benefit, i).programme == JHT)
        lacks(benefit, i, JHT, BPJS_BENEFIT_BALANCE, "balance");
    pays(benefit, JHT, 0, 0, 0);
    ck_assert_int_eq(bpjs_benefit_count(benefit), 1); /* the yearly statement */
    bpjs_benefit_free(benefit);
    asked.life.flags |= BPJS_LIFE_BALANCE;
    benefit = statement(law, &asked);
    ck_assert_int_eq(first_of(benefit, JHT, BPJS_BENEFIT_BALANCE).amount, 0);
    ck_assert_uint_eq(totals_of(benefit, JHT).flags, 0);
    bpjs_benefit_free(benefit);
  }
  told asked = worker(BPJS_LIFE_RETIREMENT, day_of(2025, 3, 1)); /* 55: whatever the balance */
  asked.life.flags = BPJS_LIFE_BORN;
  asked.life.born_day = day_of(1970, 1, 1);
  asked.life.balance = 0;
  bpjs_benefit *benefit = statement(law, &asked);
  ck_assert_int_eq(refusal_at(benefit, 0).programme, JHT);
  ck_assert_int_eq(refusal_at(benefit, 0).reason, BPJS_BENEFIT_REASON_EARLY);
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

START_TEST(months_of_jkp_are_given_or_it_is_refused) {
  bpjs_law *law = built_in();
  told asked = worker(BPJS_LIFE_JOB_LOSS, day_of(2025, 3, 1));
  asked.life.jkp_months = 0;
  bpjs_benefit *benefit = statement(law, &asked);
  ck_assert_int_eq(bpjs_benefit_refusal_count(benefit), 1);
  lacks(benefit, 0, JKP, 0, "jkp_months");
  pays(benefit, 0, 80 * MILLION, 0, 1500000);
  bpjs_benefit_free(benefit);
  asked.life.flags = BPJS_LIFE_JKP_MONTHS;
  benefit = statement(law, &asked);
  ck_assert_int_eq(refused(benefit, JKP), BPJS_BENEFIT_REASON_MONTHS);
  ck_assert_int_eq(refusal_at(benefit, 0).found, 0);
  ck_assert_int_eq(refusal_at(benefit, 0).needed, 12);
  bpjs_benefit_free(benefit);
  asked.life.flags = BPJS_LIFE_RESIGNED; /* whatever the months */
  benefit = statement(law, &asked);
  ck_assert_int_eq(refused(benefit, JKP), BPJS_BENEFIT_REASON_CAUSE);
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

/* Nobody was registered before 2021-02-02, when who was born on 1967-02-02 was 54. */
START_TEST(who_was_too_old_for_jkp_never_was_a_member) {
  bpjs_law *law = built_in();
  told asked = worker(BPJS_LIFE_JOB_LOSS, day_of(2025, 3, 1));
  asked.life.flags = BPJS_LIFE_BORN;
  asked.life.born_day = day_of(1967, 2, 3);
  bpjs_benefit *benefit = statement(law, &asked);
  pays(benefit, JKP, 18 * MILLION, 0, 0);
  bpjs_benefit_free(benefit);
  asked.life.jkp_months = 0; /* the age goes before the months */
  for (int32_t born = day_of(1967, 2, 2); born > day_of(1966, 2, 2); born -= 365) {
    asked.life.born_day = born;
    benefit = statement(law, &asked);
    ck_assert_int_eq(refused(benefit, JKP), BPJS_BENEFIT_REASON_AGE);
    ck_assert_int_eq(refusal_at(benefit, 0).found, 54);
    ck_assert_int_eq(refusal_at(benefit, 0).needed, 54);
    ck_assert_int_eq(refusal_at(benefit, 0).day, asked.life.day);
    ck_assert_str_eq(refusal_at(benefit, 0).parameter, "jkp.enrolment.age");
    ck_assert_uint_eq(totals_of(benefit, JKP).flags, 0);
    bpjs_benefit_free(benefit);
  }
  asked.life.jkp_months = 24;
  asked.life.born_day = day_of(2022, 1, 1); /* not registered before the birth */
  benefit = statement(law, &asked);
  pays(benefit, JKP, 18 * MILLION, 0, 0);
  bpjs_benefit_free(benefit);
  asked.life.day = day_of(2021, 2, 1); /* before all of it */
  asked.life.born_day = day_of(1950, 1, 1);
  benefit = statement(law, &asked);
  ck_assert_int_eq(refused(benefit, JKP), BPJS_BENEFIT_REASON_NO_RULE);
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

#define ROW(parameter, key, value, unit)                                                           \
  parameter "\tPU\t" key "\t2022-02-01\t\t\t" value "\t" unit "\tan overlay\tA\t\n"

START_TEST(a_law_may_have_no_age_for_jkp) {
  bpjs_law *law = law_of(ROW("jkp.condition.months", "", "0", "months")
                             ROW("jkp.condition.consecutive", "", "0", "months")
                                 ROW("jkp.claim.window", "", "3", "months")
                                     ROW("jkp.claims.most", "", "3", "count")
                                         ROW("jkp.wage_ceiling", "", "5000000", "IDR")
                                             ROW("jkp.benefit.share", "1", "500000", "ppm"));
  told asked = worker(BPJS_LIFE_JOB_LOSS, day_of(2025, 3, 1));
  asked.life.programmes = JKP;
  asked.life.flags = BPJS_LIFE_BORN;
  asked.life.born_day = day_of(1940, 1, 1);
  bpjs_benefit *benefit = statement(law, &asked);
  pays(benefit, JKP, 2500000, 0, 0);
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

/* Of the self-employed all of JKM hangs on three months since 2025-02-24. */
START_TEST(months_of_jkm_are_given_where_it_waits_for_them) {
  bpjs_law *law = built_in();
  told asked = worker(BPJS_LIFE_DEATH, day_of(2025, 2, 24));
  asked.life.segment = BPJS_SEGMENT_BPU;
  asked.life.months = 0;
  bpjs_benefit *benefit = statement(law, &asked);
  lacks(benefit, 0, JKM, 0, "months");
  pays(benefit, 0, 0, 0, 0);
  ck_assert_int_eq(bpjs_benefit_count(benefit), 0);
  bpjs_benefit_free(benefit);
  asked.life.flags = BPJS_LIFE_MONTHS;
  benefit = statement(law, &asked);
  pays(benefit, JKM, 10 * MILLION, 0, 0);
  bpjs_benefit_free(benefit);
  asked.life.flags = 0;
  asked.life.day--; /* there is no wait yet */
  benefit = statement(law, &asked);
  pays(benefit, JKM, 42 * MILLION, 0, 0);
  ck_assert_uint_eq(totals_of(benefit, JKM).flags, 0);
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

/* 42,000,000 are a wage earner's whatever the months; the scholarship asks for 36. */
START_TEST(months_of_jkm_are_given_or_the_scholarship_is_refused) {
  bpjs_law *law = built_in();
  told asked = worker(BPJS_LIFE_DEATH, day_of(2025, 3, 1));
  asked.life.months = 0;
  bpjs_benefit *benefit = statement(law, &asked);
  pays(benefit, JKM, 42 * MILLION, 0, 0);
  ck_assert_uint_eq(totals_of(benefit, JKM).flags, 0);
  bpjs_benefit_free(benefit);
  add_child(&asked, BPJS_SCHOOL_LEVEL_UNIVERSITY);
  benefit = statement(law, &asked);
  pays(benefit, JKM, 42 * MILLION, 0, 0);
  lacks(benefit, 0, JKM, BPJS_BENEFIT_SCHOLARSHIP, "months");
  bpjs_benefit_free(benefit);
  asked.life.flags = BPJS_LIFE_MONTHS;
  benefit = statement(law, &asked);
  ck_assert_int_eq(refusal_at(benefit, 0).reason, BPJS_BENEFIT_REASON_MONTHS);
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
  law = law_with("jkm.scholarship.months\tALL\t\t2015-07-01\t\t\t0\tmonths\tan overlay\tA\t\n");
  asked.life.flags = 0; /* a law that asks for none */
  benefit = statement(law, &asked);
  pays(benefit, JKM, 102 * MILLION, 0, 0);
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

START_TEST(what_is_not_given_has_words) {
  bpjs_law *law = built_in();
  char text[256];
  int64_t length;
  told asked = worker(BPJS_LIFE_JOB_LOSS, day_of(2025, 3, 1));
  asked.life.jkp_months = 0;
  asked.life.balance = 0;
  bpjs_benefit *benefit = statement(law, &asked);
  const char *const words[] = {"Balance, whole: it cannot be told without the balance of JHT.",
                               "JKP: it cannot be told without the months contributed to JKP."};
  for (int i = 0; i < 2; i++) {
    ck_assert_int_eq(
        bpjs_benefit_refusal_text(benefit, i, BPJS_LANGUAGE_EN, text, sizeof text, &length, NULL),
        BPJS_OK);
    ck_assert_str_eq(text, words[i]);
  }
  bpjs_benefit_free(benefit);
  asked.life.event = BPJS_LIFE_DEATH;
  asked.life.segment = BPJS_SEGMENT_BPU;
  asked.life.months = 0;
  benefit = statement(law, &asked);
  ck_assert_int_eq(
      bpjs_benefit_refusal_text(benefit, 0, BPJS_LANGUAGE_ID, text, sizeof text, &length, NULL),
      BPJS_OK);
  ck_assert_str_eq(text, "JKM: tidak dapat dihitung tanpa jumlah bulan iuran JKM.");
  bpjs_benefit_free(benefit);
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
    asked.life.months = asked.life.jkp_months = 0;
    asked.life.balance = 0;
    asked.wages[0].months = 2;
    FAIL_EACH_ALLOCATION(call(law, &asked, &benefit), ck_assert_ptr_null(benefit));
    asked.life.segment = BPJS_SEGMENT_BPU;
    FAIL_EACH_ALLOCATION(call(law, &asked, &benefit), ck_assert_ptr_null(benefit));
  }
  bpjs_law_free(law);
}
END_TEST

SUITE("benefit.event_given", a_balance_is_given_or_jht_is_refused,
      months_of_jkp_are_given_or_it_is_refused, who_was_too_old_for_jkp_never_was_a_member,
      a_law_may_have_no_age_for_jkp, months_of_jkm_are_given_where_it_waits_for_them,
      months_of_jkm_are_given_or_the_scholarship_is_refused, what_is_not_given_has_words,
      an_allocation_that_fails_is_told)
