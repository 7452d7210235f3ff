/* From wages to a pension: the official case, means, limits. */
#include "pension.h"

/* JP-1, "Kasus 3" of the agency: inflation, index, wage counted and wage carried to
 * 2030. */
static const struct row {
  int32_t inflation, index_percent; /* hundredths of a percent, as printed */
  int64_t wage, weighted;
} rows[] = {{700, 22315, 3000000, 6694617},   {675, 20856, 3400000, 7090872},
            {650, 19537, 3810000, 7443511},   {625, 18344, 4230000, 7759676},
            {600, 17265, 4740000, 8183755},   {575, 16288, 5270000, 8583789},
            {550, 15402, 5840000, 8994994},   {525, 14599, 6510000, 9504222},
            {500, 13871, 7190000, 9973380},   {475, 13211, 7930000, 10476046},
            {475, 12612, 8770000, 11060372},  {475, 12040, 9660000, 11630363},
            {475, 11494, 10630000, 12217866}, {475, 10973, 11750000, 12892761},
            {475, 10475, 12930000, 13544175}};
enum { ROWS = sizeof rows / sizeof *rows };

static bpjs_month_span case_wages[ROWS + 1];
static bpjs_year_rate case_inflation[ROWS];

/* Wages of 2015-08 to 2029-12; with an age of 60 on 2030-07-01. */
static asked official_case(int32_t event) {
  asked a = event == OLD_AGE ? ask_born(day_of(1970, 7, 1)) : ask(event, day_of(2030, 7, 1));
  for (int32_t i = 0; i < ROWS; i++) {
    case_wages[i] = span(2015 + i, i == 0 ? 8 : 1, i == 0 ? 5 : 12, rows[i].wage);
    case_inflation[i] = rate(2015 + i, rows[i].inflation * 100);
  }
  a.wages = case_wages;
  a.wage_count = ROWS;
  INFLATION(a, case_inflation);
  a.pension.flags |= BPJS_PENSION_COUNTED;
  a.policy.flags = BPJS_LAW_CARRY_FORWARD;
  return a;
}

static void rows_hold(const bpjs_benefit *benefit) {
  for (int32_t i = 0; i < ROWS; i++) {
    ck_assert_int_eq(step_of(benefit, 0, "indexed_wage", 2015 + i), rows[i].weighted);
    ck_assert_int_eq(step_of(benefit, 0, "inflation", 2015 + i), rows[i].inflation * 100);
    /* printed to hundredths of a percent, half up */
    ck_assert_int_eq((step_of(benefit, 0, "index", 2015 + i) + 50) / 100, rows[i].index_percent);
    ck_assert_int_eq(step_of(benefit, 0, "year_months", 2015 + i), i == 0 ? 5 : 12);
    ck_assert_int_eq(step_of(benefit, 0, "year_wages", 2015 + i), rows[i].wage * (i == 0 ? 5 : 12));
    ck_assert_int_eq(find_step(benefit, 0, "inflation", 2015 + i)->given, 1);
  }
}

/* 2015-08 to 2030-07 are 180 months, and the case lists wages of fifteen years: 173
 * months to 2029-12. Those of 2030 are given here as of 2029, 12,930,000, with index 1.
 * Sum of the rows x months:
 *   5 x 6,694,617 + 12 x (146,050,399 - 6,694,617) = 33,473,085 + 1,672,269,384
 *   = 1,705,742,469; + 7 x 12,930,000 = 1,796,252,469
 * 1 % x 180 / 12 x 1,796,252,469 / 180 = 1,796,252,469 / 1,200 = 1,496,877.0575 */
START_TEST(the_official_case_has_all_its_indexed_wages) {
  asked a = official_case(OLD_AGE);
  case_wages[ROWS] = span(2030, 1, 7, 12930000);
  a.wage_count = ROWS + 1;
  bpjs_benefit *benefit = paid(&a);
  ck_assert_int_eq(bpjs_benefit_count(benefit), 1);
  ck_assert_int_eq(bpjs_benefit_refusal_count(benefit), 0);
  rows_hold(benefit);
  ck_assert_int_eq(step_of(benefit, 0, "indexed_wage", 2030), 12930000);
  ck_assert_int_eq(step_of(benefit, 0, "index", 2030), 1000000);
  ck_assert_ptr_null(find_step(benefit, 0, "inflation", 2030));
  ck_assert_int_eq(step_of(benefit, 0, "months", 0), 180);
  ck_assert_int_eq(step_of(benefit, 0, "weighted_wages", 0), 1796252469);
  ck_assert_int_eq(step_of(benefit, 0, "years", 0), 16);
  ck_assert_int_eq(step_of(benefit, 0, "pension_age", 0), 60);
  ck_assert_int_eq(step_of(benefit, 0, "pension_day", 0), day_of(2030, 7, 1));
  ck_assert_int_eq(step_of(benefit, 0, "decimals", 0), 30);
  const bpjs_benefit_line line = line_at(benefit, 0);
  ck_assert_int_eq(line.what, BPJS_BENEFIT_OLD_AGE_PENSION);
  ck_assert_int_eq(line.kind, BPJS_BENEFIT_MONTHLY);
  ck_assert_int_eq(line.beneficiary, BPJS_BENEFICIARY_PARTICIPANT);
  ck_assert_int_eq(line.amount, 1496877);
  ck_assert_int_eq(line.fraction_ppm, 57500);
  ck_assert_int_eq(line.base, 1796252469 / 180);
  ck_assert_int_eq(line.count, 180);
  ck_assert_int_eq(line.unit, BPJS_LAW_UNIT_MONTHS);
  ck_assert_int_eq(line.from_day, day_of(2030, 8, 1));
  ck_assert_int_eq(line.to_day, 0);
  ck_assert_int_eq(line.confidence, BPJS_LAW_CONFIDENCE_C);
  ck_assert_uint_eq(line.flags, BPJS_BENEFIT_ROUNDED | BPJS_BENEFIT_ASSUMED | BPJS_BENEFIT_CARRIED |
                                    BPJS_BENEFIT_KNOWN_ASSUMED);
  ck_assert_str_eq(line.citation, "PP 45/2015 art 17(2)");
  ck_assert_int_eq(totals_of(benefit, JP).monthly, 1496877);
  ck_assert_int_eq(totals_of(benefit, JP).total, 0);
  bpjs_benefit_free(benefit);
}
END_TEST

/* With the fifteen rows alone there are 173 months: 7 below vesting. */
START_TEST(the_official_case_without_2030_is_not_vested) {
  asked a = official_case(OLD_AGE);
  bpjs_benefit *benefit = paid(&a);
  const bpjs_benefit_refusal refusal = refusal_at(benefit, 0);
  ck_assert_int_eq(refusal.what, BPJS_BENEFIT_OLD_AGE_PENSION);
  ck_assert_int_eq(refusal.reason, BPJS_BENEFIT_REASON_MONTHS);
  ck_assert_int_eq(refusal.found, 173);
  ck_assert_int_eq(refusal.needed, 180);
  ck_assert_str_eq(refusal.parameter, "jp.vesting");
  bpjs_benefit_free(benefit);
}
END_TEST

/* Of disability those 173 months count as 180, so the mean of the fifteen rows gives
 * what the facts have: 180 / 12 x 1 % x 146,050,399 / 15 = 1,460,503.99 -> 1,460,504.
 * Weighted by months: 0.15 x 1,705,742,469 / 173 = 1,478,967.4586... */
START_TEST(the_mean_weighs_months_or_years) {
  asked a = official_case(DISABILITY);
  bpjs_benefit *benefit = paid(&a);
  rows_hold(benefit);
  ck_assert_int_eq(step_of(benefit, 0, "months_paid", 0), 173);
  ck_assert_int_eq(step_of(benefit, 0, "counted_least", 0), 180);
  ck_assert_int_eq(step_of(benefit, 0, "months", 0), 180);
  ck_assert_int_eq(step_of(benefit, 0, "weighted_wages", 0), 1705742469);
  ck_assert_int_eq(line_at(benefit, 0).amount, 1478967);
  ck_assert_int_eq(line_at(benefit, 0).what, BPJS_BENEFIT_DISABILITY_PENSION);
  bpjs_benefit_free(benefit);
  a.pension.mean = BPJS_PENSION_MEAN_YEARS;
  benefit = paid(&a);
  rows_hold(benefit);
  ck_assert_int_eq(step_of(benefit, 0, "indexed_wages", 0), 146050399);
  ck_assert_int_eq(step_of(benefit, 0, "years", 0), 15);
  ck_assert_int_eq(line_at(benefit, 0).amount, 1460504);
  ck_assert_int_eq(line_at(benefit, 0).fraction_ppm, 990000);
  bpjs_benefit_free(benefit);
}
END_TEST

/* The limits of 2030 are not announced: carried forward they are those of 2026. */
START_TEST(limits_that_are_not_announced_are_refused_or_carried) {
  asked a = official_case(DISABILITY);
  bpjs_benefit *benefit = paid(&a);
  ck_assert_int_eq(step_of(benefit, 0, "minimum", 0), 411400);
  ck_assert_int_eq(step_of(benefit, 0, "maximum", 0), 4932300);
  ck_assert_int_eq(find_step(benefit, 0, "minimum", 0)->flags, BPJS_RULE_CARRIED);
  bpjs_benefit_free(benefit);
  a.policy.flags = 0;
  const bpjs_error error = fails(&a, BPJS_ERROR_NOT_ANNOUNCED);
  ck_assert_ptr_nonnull(strstr(error.message, "jp.benefit.minimum"));
}
END_TEST

/* A constant wage in one year: 1 % x 180 / 12 is 15 % of it. 2026-03 has 411,400 and
 * 4,932,300: 2,742,666 x 0.15 = 411,399.9 -> 411,400, which is not below; 2,742,660 x
 * 0.15 = 411,399 is. 32,882,000 x 0.15 = 4,932,300; 32,882,010 x 0.15 = 4,932,301.5. */
START_TEST(a_pension_is_held_within_the_limits_of_its_year) {
  const struct {
    int64_t wage, before, amount;
    uint32_t flag;
    const char *formula;
  } cases[] = {{2742660, 411399, 411400, BPJS_BENEFIT_RAISED, "pension_raised"},
               {2742666, 411400, 411400, 0, "pension"},
               {2742667, 411400, 411400, 0, "pension"},
               {1, 0, 411400, BPJS_BENEFIT_RAISED, "pension_raised"},
               {3000000, 450000, 450000, 0, "pension"},
               {32882000, 4932300, 4932300, 0, "pension"},
               {32882010, 4932302, 4932300, BPJS_BENEFIT_CUT, "pension_cut"}};
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    asked a = ask(DISABILITY, day_of(2026, 5, 10));
    const bpjs_month_span wages[] = {span(2026, 1, 5, cases[i].wage)};
    WAGES(a, wages);
    a.pension.flags = BPJS_PENSION_COUNTED;
    bpjs_benefit *benefit = paid(&a);
    const bpjs_benefit_line line = line_at(benefit, 0);
    ck_assert_int_eq(step_of(benefit, 0, "pension", 0), cases[i].before);
    ck_assert_int_eq(line.amount, cases[i].amount);
    ck_assert_uint_eq(line.flags & (BPJS_BENEFIT_RAISED | BPJS_BENEFIT_CUT), cases[i].flag);
    ck_assert_str_eq(benefit->entries[0].formula, cases[i].formula);
    bpjs_benefit_free(benefit);
    a.pension.mean = BPJS_PENSION_MEAN_YEARS;
    benefit = paid(&a);
    ck_assert_int_eq(line_at(benefit, 0).amount, cases[i].amount);
    const char *formula = benefit->entries[0].formula;
    ck_assert_int_eq(strncmp(formula, "pension_years", 13), 0);
    ck_assert_str_eq(formula + 13, cases[i].formula + 7);
    bpjs_benefit_free(benefit);
  }
}
END_TEST

/* Paid from the first of the next month: in February 2026 still the limits of March
 * 2025, of an event in January; in March those of 2026, of one in February. */
START_TEST(the_limits_are_those_of_the_first_day_of_payment) {
  const struct {
    int32_t month, day;
    int64_t minimum, maximum;
  } cases[] = {{1, 31, 399700, 4792300},
               {2, 1, 411400, 4932300},
               {2, 28, 411400, 4932300},
               {3, 1, 411400, 4932300}};
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    asked a = ask(DISABILITY, day_of(2026, cases[i].month, cases[i].day));
    bpjs_month_span wages[] = {span(2025, 7, 9, 1000000)};
    WAGES(a, wages);
    ck_assert_int_eq(first_line(&a).amount, cases[i].minimum);
    wages[0].amount = 100000000;
    a.pension.flags = BPJS_PENSION_COUNTED;
    ck_assert_int_eq(first_line(&a).amount, cases[i].maximum);
  }
}
END_TEST

/* The ceiling of a contribution month: 2025-02 has 10,042,300, 2025-03 10,547,400.
 * Two months of each side: 2 x 10,042,300 + 2 x 10,547,400 = 41,179,400; R = 2025.
 * 41,179,400 / 4 = 10,294,850; x 15 % = 1,544,227.5 -> 1,544,228. */
START_TEST(wages_count_up_to_the_ceiling_of_their_month) {
  asked a = ask(DISABILITY, day_of(2025, 4, 30));
  const bpjs_month_span wages[] = {span(2025, 1, 4, 20000000)};
  WAGES(a, wages);
  bpjs_benefit *benefit = paid(&a);
  ck_assert_int_eq(step_of(benefit, 0, "ceiling", 2025), 10042300);
  int32_t ceilings = 0;
  for (size_t i = 0; i < benefit->entries[0].step_count; i++)
    ceilings += strcmp(benefit->steps[i].what, "ceiling") == 0;
  ck_assert_int_eq(ceilings, 2);
  ck_assert_int_eq(step_of(benefit, 0, "year_wages", 2025), 41179400);
  ck_assert_int_eq(step_of(benefit, 0, "indexed_wage", 2025), 10294850);
  ck_assert_int_eq(line_at(benefit, 0).amount, 1544228);
  ck_assert_int_eq(line_at(benefit, 0).fraction_ppm, 500000);
  ck_assert_uint_eq(line_at(benefit, 0).flags, BPJS_BENEFIT_ROUNDED | BPJS_BENEFIT_KNOWN_ASSUMED);
  bpjs_benefit_free(benefit);
  a.pension.flags = BPJS_PENSION_COUNTED;
  benefit = paid(&a);
  ck_assert_ptr_null(find_step(benefit, 0, "ceiling", 0));
  ck_assert_int_eq(step_of(benefit, 0, "year_wages", 2025), 80000000);
  bpjs_benefit_free(benefit);
}
END_TEST

/* A month counts whose first day is not after the event. */
START_TEST(months_count_that_have_begun) {
  asked a = ask(DISABILITY, day_of(2025, 3, 1));
  const bpjs_month_span wages[] = {span(2025, 1, 12, 5000000)};
  WAGES(a, wages);
  bpjs_benefit *benefit = paid(&a);
  ck_assert_int_eq(step_of(benefit, 0, "months_paid", 0), 3);
  bpjs_benefit_free(benefit);
  a.pension.day = day_of(2025, 2, 28);
  benefit = paid(&a);
  ck_assert_int_eq(step_of(benefit, 0, "months_paid", 0), 2);
  bpjs_benefit_free(benefit);
}
END_TEST

/* The law's inflation of 2024, 1.57 %, and of 2025, 2.92 %, to R = 2026. A wage of
 * 5,000,000 in 2024-12, none in 2025, 6,000,000 in 2026-01:
 *   index(2025) = 1.0292; index(2024) = 1.0292 x 1.0157 = 1.04535844
 *   I(2024) = 5,226,792.2 -> 5,226,792; (5,226,792 + 6,000,000) / 2 x 15 %
 *   = 842,009.4 -> 842,009. The density, 2 of 2 months, needs a later enrolment. */
START_TEST(a_year_without_wages_is_carried_over) {
  asked a = ask(DISABILITY, day_of(2026, 1, 31));
  const bpjs_month_span wages[] = {span(2026, 1, 1, 6000000), span(2024, 12, 0, 5000000)};
  WAGES(a, wages);
  a.pension.flags = BPJS_PENSION_ENROLLED;
  a.pension.enrolled_day = day_of(2025, 12, 31);
  bpjs_benefit *benefit = paid(&a);
  ck_assert_int_eq(step_of(benefit, 0, "inflation", 2024), 15700);
  ck_assert_int_eq(step_of(benefit, 0, "inflation", 2025), 29200);
  ck_assert_ptr_null(find_step(benefit, 0, "index", 2025));
  ck_assert_int_eq(step_of(benefit, 0, "index", 2024), 1045358);
  ck_assert_int_eq(step_of(benefit, 0, "indexed_wage", 2024), 5226792);
  ck_assert_int_eq(line_at(benefit, 0).amount, 842009);
  ck_assert_int_eq(find_step(benefit, 0, "inflation", 2024)->given, 0);
  bpjs_benefit_free(benefit);
  /* The caller's own goes first, then the caller's for every year, then the law's. */
  const bpjs_year_rate own[] = {rate(2025, 100000), rate(0, 50000)};
  INFLATION(a, own);
  benefit = paid(&a);
  ck_assert_int_eq(step_of(benefit, 0, "index", 2024), 1155000);
  ck_assert_int_eq(step_of(benefit, 0, "indexed_wage", 2024), 5775000);
  ck_assert_int_eq(bpjs_benefit_warning_count(benefit), 2);
  bpjs_benefit_warning warning = {.struct_size = sizeof warning};
  ck_assert_int_eq(bpjs_benefit_warning_get(benefit, 0, &warning, NULL), BPJS_OK);
  ck_assert_int_eq(warning.code, BPJS_BENEFIT_WARNING_ASSUMED);
  ck_assert_int_eq(warning.number, 2024);
  bpjs_benefit_free(benefit);
}
END_TEST

/* Of all that is lost nothing is left: the least pension. */
START_TEST(an_index_can_fall_to_nothing) {
  asked a = ask(DISABILITY, day_of(2026, 1, 31));
  const bpjs_month_span wages[] = {span(2025, 1, 12, 6000000)};
  const bpjs_year_rate lost[] = {rate(2025, -1000000)};
  WAGES(a, wages);
  INFLATION(a, lost);
  bpjs_benefit *benefit = paid(&a);
  ck_assert_int_eq(step_of(benefit, 0, "indexed_wage", 2025), 0);
  ck_assert_int_eq(line_at(benefit, 0).amount, 399700);
  bpjs_benefit_free(benefit);
}
END_TEST

/* Inflation of 2026 is not known to the law; nor are ceilings after 2027-02. */
START_TEST(what_the_law_does_not_know_is_refused) {
  asked a = ask(DISABILITY, day_of(2027, 1, 31));
  const bpjs_month_span wages[] = {span(2026, 1, 13, 6000000)};
  WAGES(a, wages);
  a.policy.flags = BPJS_LAW_CARRY_FORWARD;
  bpjs_error error = fails(&a, BPJS_ERROR_NO_RULE);
  ck_assert_ptr_nonnull(strstr(error.message, "inflation.general"));
  const bpjs_month_span late[] = {span(2027, 1, 4, 6000000)};
  a.pension.day = day_of(2027, 4, 1);
  WAGES(a, late);
  ck_assert_int_eq(first_line(&a).amount, 900000);
  ck_assert_uint_eq(first_line(&a).flags & BPJS_BENEFIT_CARRIED, BPJS_BENEFIT_CARRIED);
  bpjs_benefit *benefit = paid(&a);
  int32_t ceilings = 0; /* to February, and the same row carried on */
  for (size_t i = 0; i < benefit->entries[0].step_count; i++)
    ceilings += strcmp(benefit->steps[i].what, "ceiling") == 0;
  ck_assert_int_eq(ceilings, 2);
  bpjs_benefit_free(benefit);
  a.policy.flags = 0;
  error = fails(&a, BPJS_ERROR_NOT_ANNOUNCED);
  ck_assert_ptr_nonnull(strstr(error.message, "jp.wage_ceiling"));
  /* Nothing began before 2015-07. */
  const bpjs_month_span early[] = {span(2015, 6, 12, 6000000)};
  a.pension.day = day_of(2016, 5, 1);
  WAGES(a, early);
  error = fails(&a, BPJS_ERROR_NO_RULE);
  ck_assert_ptr_nonnull(strstr(error.message, "jp.wage_ceiling"));
  a.pension.day = day_of(2015, 6, 30);
  fails(&a, BPJS_ERROR_NO_RULE);
}
END_TEST

/* What is whole touches no rounding: 5,000,000 x 15 % = 750,000. One rupiah more in one
 * month is not. The decimals of the index, a reading of ours, make any pension C. */
START_TEST(rounding_counts_only_where_there_is_something_to_round) {
  asked a = ask(DISABILITY, day_of(2025, 5, 1));
  bpjs_month_span wages[] = {span(2025, 4, 1, 5000000), span(2025, 5, 1, 5000000)};
  WAGES(a, wages);
  ck_assert_int_eq(first_line(&a).confidence, BPJS_LAW_CONFIDENCE_C);
  bpjs_benefit *benefit = paid(&a);
  ck_assert_ptr_null(find_step(benefit, 0, "wage_round_step", 0));
  ck_assert_ptr_null(find_step(benefit, 0, "round_step", 0));
  bpjs_benefit_free(benefit);
  /* (5,000,000 + 5,000,001) / 2 = 5,000,000.5 -> 5,000,001; x 15 % = 750,000.15 */
  wages[1].amount++;
  benefit = paid(&a);
  ck_assert_int_eq(step_of(benefit, 0, "indexed_wage", 2025), 5000001);
  ck_assert_int_eq(step_of(benefit, 0, "wage_round_step", 0), 1);
  ck_assert_int_eq(step_of(benefit, 0, "wage_round_direction", 0), BPJS_LAW_DIRECTION_HALF_UP);
  ck_assert_int_eq(step_of(benefit, 0, "round_step", 0), 1);
  ck_assert_int_eq(line_at(benefit, 0).amount, 750000);
  ck_assert_int_eq(line_at(benefit, 0).fraction_ppm, 150000);
  bpjs_benefit_free(benefit);
  a.policy.minimum_confidence = BPJS_LAW_CONFIDENCE_B;
  fails(&a, BPJS_ERROR_CONFIDENCE);
}
END_TEST

/* A reform rounds each indexed wage up to 1,000, each pension down to 1,000. */
START_TEST(a_reform_rounds_otherwise) {
  bpjs_law *law =
      law_with("rounding.step\tALL\tjp_wage\t2015-07-01\t\t\t1000\tIDR\treform\tA\t\n"
               "rounding.direction\tALL\tjp_wage\t2015-07-01\t\t\tup\tdirection\treform"
               "\tA\t\n"
               "rounding.step\tALL\tjp_pension\t2015-07-01\t\t\t1000\tIDR\treform\tA\t\n"
               "rounding.direction\tALL\tjp_pension\t2015-07-01\t\t\tdown\tdirection\t"
               "reform\tA\t\n");
  asked a = ask(DISABILITY, day_of(2025, 5, 1));
  const bpjs_month_span wages[] = {span(2025, 3, 1, 5000000), span(2025, 4, 2, 5000001)};
  WAGES(a, wages);
  a.law = law;
  bpjs_benefit *benefit = paid(&a);
  /* 5,000,000 2/3 -> 5,001,000; x 15 % = 750,150 -> 750,000 */
  ck_assert_int_eq(step_of(benefit, 0, "indexed_wage", 2025), 5001000);
  ck_assert_int_eq(line_at(benefit, 0).amount, 750000);
  ck_assert_uint_eq(line_at(benefit, 0).flags & BPJS_BENEFIT_OVERLAY, BPJS_BENEFIT_OVERLAY);
  ck_assert_ptr_nonnull(strstr(line_at(benefit, 0).citation, "; reform"));
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

SUITE("benefit.jp_amount", the_official_case_has_all_its_indexed_wages,
      the_official_case_without_2030_is_not_vested, the_mean_weighs_months_or_years,
      limits_that_are_not_announced_are_refused_or_carried,
      a_pension_is_held_within_the_limits_of_its_year,
      the_limits_are_those_of_the_first_day_of_payment,
      wages_count_up_to_the_ceiling_of_their_month, months_count_that_have_begun,
      a_year_without_wages_is_carried_over, an_index_can_fall_to_nothing,
      what_the_law_does_not_know_is_refused, rounding_counts_only_where_there_is_something_to_round,
      a_reform_rounds_otherwise)
