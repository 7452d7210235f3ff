/* From a wage to the base of a month. */
#include "pu_sample.h"

static bpjs_wage_earner paid(int32_t kind, int64_t wage) {
  bpjs_wage_earner worker = earner(2024, 6, wage);
  worker.wage_kind = kind;
  return worker;
}

/* The membership manual: the wage of a day times 25. */
START_TEST(a_daily_wage_is_of_25_days) {
  bpjs_wage_earner worker = paid(BPJS_WAGE_KIND_DAILY, 200000);
  bpjs_dues *dues = dues_of(&worker);
  LINE(dues, JHT, EMPLOYER, 5000000, 37000, 185000);
  LINE(dues, JP, WORKER, 5000000, 10000, 50000);
  LINE(dues, JKP, GOVERNMENT, 5000000, 2200, 11000);
  bpjs_dues_free(dues);
}
END_TEST

/* The manual quotes a rule of July 2022; before, it is assumed, and C. */
START_TEST(a_daily_wage_lowers_the_confidence_before_july_2022) {
  bpjs_wage_earner worker = paid(BPJS_WAGE_KIND_DAILY, 200000);
  worker.day = day_of(2022, 6, 1);
  bpjs_dues *dues = dues_of(&worker);
  ck_assert_int_eq(line_of(dues, JKM, EMPLOYER).confidence, BPJS_LAW_CONFIDENCE_C);
  bpjs_dues_free(dues);
  worker.day = day_of(2022, 7, 1);
  dues = dues_of(&worker);
  ck_assert_int_eq(line_of(dues, JKM, EMPLOYER).confidence, BPJS_LAW_CONFIDENCE_B);
  bpjs_dues_free(dues);
}
END_TEST

/* Piece wages: the average of 3 months, or of 12 that depend on the weather. A
 * whole average leaves rounding untouched. */
START_TEST(piece_wages_are_averages) {
  bpjs_wage_earner worker = paid(BPJS_WAGE_KIND_PIECE, 12000000);
  bpjs_dues *dues = dues_of(&worker);
  LINE(dues, JHT, WORKER, 4000000, 20000, 80000);
  ck_assert_int_eq(line_of(dues, JHT, WORKER).confidence, BPJS_LAW_CONFIDENCE_B);
  bpjs_dues_free(dues);
  worker.wage_kind = BPJS_WAGE_KIND_PIECE_WEATHER;
  dues = dues_of(&worker);
  LINE(dues, JHT, WORKER, 1000000, 20000, 20000);
  bpjs_dues_free(dues);
}
END_TEST

/* 12,500,000 / 3 is 4,166,666 2/3 and 12,499,999 / 3 is 4,166,666 1/3; 2 % of
 * 4,166,667 is 83,333.34 and of 4,166,666 is 83,333.32. 18 / 12 is a half: up. */
START_TEST(averages_are_rounded_half_up) {
  const struct {
    int32_t kind;
    int64_t sum, base;
  } sums[] = {{BPJS_WAGE_KIND_PIECE, 12500000, 4166667},
              {BPJS_WAGE_KIND_PIECE, 12499999, 4166666},
              {BPJS_WAGE_KIND_PIECE_WEATHER, 18, 2},
              {BPJS_WAGE_KIND_PIECE_WEATHER, 17, 1}};
  for (size_t i = 0; i < sizeof sums / sizeof sums[0]; i++) {
    bpjs_wage_earner worker = paid(sums[i].kind, sums[i].sum);
    bpjs_dues *dues = dues_of(&worker);
    ck_assert_int_eq(line_of(dues, JHT, WORKER).base, sums[i].base);
    ck_assert_int_eq(line_of(dues, JHT, WORKER).confidence, BPJS_LAW_CONFIDENCE_C);
    bpjs_dues_free(dues);
  }
}
END_TEST

/* An average that is not whole needs a rounding rule, which is C. 150 / 3 and its
 * shares are whole: 50 x 2 % = 1. Not so 151. */
START_TEST(rounding_is_refused_to_who_asks_for_b) {
  bpjs_law_policy policy = {.struct_size = sizeof policy,
                            .minimum_confidence = BPJS_LAW_CONFIDENCE_B};
  bpjs_wage_earner worker = paid(BPJS_WAGE_KIND_PIECE, 3000000);
  worker.programmes = JKM;
  bpjs_dues *dues = dues_under(NULL, &worker, 1, &policy);
  LINE(dues, JKM, EMPLOYER, 1000000, 3000, 3000);
  bpjs_dues_free(dues);
  worker.wage = 3000001;
  bpjs_error error = fails(&worker, 1, &policy, BPJS_ERROR_CONFIDENCE);
  ck_assert_ptr_nonnull(strstr(error.message, "rounding.step"));
  /* 1,001 x 0.3 % is 3.003 */
  worker.wage_kind = BPJS_WAGE_KIND_MONTHLY;
  worker.wage = 1001;
  fails(&worker, 1, &policy, BPJS_ERROR_CONFIDENCE);
}
END_TEST

START_TEST(no_wage_is_no_contribution) {
  for (int32_t kind = BPJS_WAGE_KIND_MONTHLY; kind <= BPJS_WAGE_KIND_PIECE_WEATHER; kind++) {
    bpjs_wage_earner worker = paid(kind, 0);
    bpjs_dues *dues = dues_of(&worker);
    ck_assert_int_eq(bpjs_dues_count(dues), 9);
    for (int64_t i = 0; i < 9; i++)
      ck_assert_int_eq(line_at(dues, i).amount, 0);
    ck_assert_int_eq(total_of(dues).bill, 0);
    bpjs_dues_free(dues);
  }
}
END_TEST

/* Of 1 rupiah every share is under a half. */
START_TEST(one_rupiah) {
  bpjs_wage_earner worker = paid(BPJS_WAGE_KIND_MONTHLY, 1);
  bpjs_dues *dues = dues_of(&worker);
  LINE(dues, JHT, EMPLOYER, 1, 37000, 0);
  ck_assert_int_eq(line_of(dues, JHT, EMPLOYER).fraction_ppm, 37000);
  ck_assert_int_eq(total_of(dues).bill, 0);
  bpjs_dues_free(dues);
}
END_TEST

/* 9,223,372,036,854,775,807:
 * x 0.0089 = 82,088,011,128,007,504.6823 -> 82,088,011,128,007,505
 * x 0.003  = 27,670,116,110,564,327.421 -> 27,670,116,110,564,327
 * x 0.037  = 341,264,765,363,626,704.859 (-> ...,705); x 0.02 = 184,467,440,737,095,516.14
 * JP on 10,042,300: 200,846 and 100,423; JKP on 5,000,000: 11,000, 7,000, 5,000. */
START_TEST(the_largest_wage) {
  bpjs_wage_earner worker = paid(BPJS_WAGE_KIND_MONTHLY, INT64_MAX);
  bpjs_dues *dues = dues_of(&worker);
  LINE(dues, JKK, EMPLOYER, INT64_MAX, 8900, 82088011128007505);
  LINE(dues, JKM, EMPLOYER, INT64_MAX, 3000, 27670116110564327);
  LINE(dues, JHT, EMPLOYER, INT64_MAX, 37000, 341264765363626705);
  LINE(dues, JHT, WORKER, INT64_MAX, 20000, 184467440737095516);
  LINE(dues, JP, EMPLOYER, 10042300, 20000, 200846);
  LINE(dues, JP, WORKER, 10042300, 10000, 100423);
  LINE(dues, JKP, GOVERNMENT, 5000000, 2200, 11000);
  bpjs_dues_totals totals = total_of(dues);
  ck_assert_int_eq(totals.employer,
                   82088011128007505 + 27670116110564327 + 341264765363626705 + 200846);
  ck_assert_int_eq(totals.recomposition, 12000);
  bpjs_dues_free(dues);
}
END_TEST

/* 368,934,881,474,191,032 x 25 = 9,223,372,036,854,775,800; one more is too much. */
START_TEST(a_daily_wage_can_be_too_much) {
  bpjs_wage_earner worker = paid(BPJS_WAGE_KIND_DAILY, 368934881474191032);
  bpjs_dues *dues = dues_of(&worker);
  ck_assert_int_eq(line_of(dues, JHT, WORKER).base, 9223372036854775800);
  bpjs_dues_free(dues);
  worker.wage++;
  bpjs_error error = fails(&worker, 1, NULL, BPJS_ERROR_OVERFLOW);
  ck_assert_str_eq(error.field, "wage");
  ck_assert_str_eq(error.value, "368934881474191033");
}
END_TEST

/* 9,223,372,036,854,775,807 is 3 x 3,074,457,345,618,258,602 + 1. A reform that
 * rounds the average of one month up to thousands goes beyond what fits. */
START_TEST(the_largest_sum_of_pieces) {
  bpjs_wage_earner worker = paid(BPJS_WAGE_KIND_PIECE, INT64_MAX);
  bpjs_dues *dues = dues_of(&worker);
  ck_assert_int_eq(line_of(dues, JHT, WORKER).base, 3074457345618258602);
  bpjs_dues_free(dues);
  bpjs_law *law = law_with(
      "wage.piece.months\tPU\t\t2024-01-01\t\t\t1\tmonths\ta reform\tA\t\n"
      "rounding.step\tALL\taverage_wage\t2024-01-01\t\t\t1000\tIDR\ta reform\tA\t\n"
      "rounding.direction\tALL\taverage_wage\t2024-01-01\t\t\tup\tdirection\ta reform\tA\t\n");
  bpjs_error error = {.struct_size = sizeof error};
  dues = NULL;
  ck_assert_int_eq(bpjs_dues_pu(law, &worker, 1, NULL, &dues, &error), BPJS_ERROR_OVERFLOW);
  ck_assert_str_eq(error.field, "wage");
  ck_assert_ptr_null(dues);
  bpjs_law_free(law);
}
END_TEST

/* A duty to report, not a base: the base stays, with a warning. */
START_TEST(a_wage_under_the_minimum_is_warned_of) {
  bpjs_wage_earner worker = paid(BPJS_WAGE_KIND_DAILY, 100000);
  worker.minimum_wage = 2500000;
  bpjs_dues *dues = dues_of(&worker);
  ck_assert_int_eq(bpjs_dues_warning_count(dues), 0);
  bpjs_dues_free(dues);
  worker.minimum_wage++;
  dues = dues_of(&worker);
  ck_assert_int_eq(warning_of(dues, BPJS_DUES_WARNING_MINIMUM_WAGE).number, 2500001);
  ck_assert_int_eq(line_of(dues, JHT, WORKER).base, 2500000);
  bpjs_dues_free(dues);
}
END_TEST

/* Laws without some rule: it is named. */
START_TEST(a_missing_rule_is_named) {
  const struct {
    const char *missing;
    int32_t kind;
  } rules[] = {{"wage.days", BPJS_WAGE_KIND_DAILY},
               {"wage.piece.months", BPJS_WAGE_KIND_PIECE},
               {"rounding.step", BPJS_WAGE_KIND_PIECE},
               {"rounding.direction", BPJS_WAGE_KIND_PIECE}};
  const char *rows[] = {
      "rounding.direction\tALL\taverage_wage\t2024-01-01\t\t\tup\tdirection\tx\tA\t\n",
      "rounding.step\tALL\taverage_wage\t2024-01-01\t\t\t1\tIDR\tx\tA\t\n",
      "wage.piece.months\tPU\t\t2024-01-01\t\t\t3\tmonths\tx\tA\t\n"};
  for (int i = 0; i < 4; i++) {
    char text[1024] = "# bpjsstat law 1\nparameter\tsegment\tkey\tvalid_from\tvalid_to\tknown_from"
                      "\tvalue\tunit\tcitation\tconfidence\tnote\n";
    for (int j = 0; j < 3; j++)
      if (strncmp(rows[j], rules[i].missing, strlen(rules[i].missing)) != 0)
        strcat(text, rows[j]);
    bpjs_law *law = NULL;
    bpjs_dues *dues = NULL;
    bpjs_error error = {.struct_size = sizeof error};
    ck_assert_int_eq(bpjs_law_read(text, (int64_t)strlen(text), "few", 3, NULL, &law, &error),
                     BPJS_OK);
    bpjs_wage_earner worker = paid(rules[i].kind, 10);
    ck_assert_int_eq(bpjs_dues_pu(law, &worker, 1, NULL, &dues, &error), BPJS_ERROR_NO_RULE);
    ck_assert_msg(strstr(error.message, rules[i].missing) != NULL, "%s", error.message);
    bpjs_law_free(law);
  }
}
END_TEST

SUITE("dues.pu_base", a_daily_wage_is_of_25_days,
      a_daily_wage_lowers_the_confidence_before_july_2022, piece_wages_are_averages,
      averages_are_rounded_half_up, rounding_is_refused_to_who_asks_for_b,
      no_wage_is_no_contribution, one_rupiah, the_largest_wage, a_daily_wage_can_be_too_much,
      the_largest_sum_of_pieces, a_wage_under_the_minimum_is_warned_of, a_missing_rule_is_named)
