#include "asked.h"

#define MILLION INT64_C(1000000)
#define BILLION (1000 * MILLION)

static bpjs_construction project(int32_t basis, int64_t value, int32_t day) {
  return (bpjs_construction){
      .struct_size = sizeof(bpjs_construction), .basis = basis, .day = day, .value = value};
}

static bpjs_dues *due(const bpjs_law *law, const bpjs_construction *asked) {
  bpjs_dues *dues = NULL;
  bpjs_error error = {.struct_size = sizeof error};
  int32_t status = bpjs_dues_construction(law, asked, NULL, &dues, &error);
  ck_assert_msg(status == BPJS_OK, "%s", error.message);
  return dues;
}

static int32_t status_of(const bpjs_law *law, bpjs_construction asked,
                         const bpjs_law_policy *policy, bpjs_error *error) {
  bpjs_dues *dues = NULL;
  int32_t status = bpjs_dues_construction(law, &asked, policy, &dues, error);
  ck_assert_ptr_null(dues);
  return status;
}

static void check(const bpjs_law *law, bpjs_construction asked, int64_t jkk, int64_t jkm) {
  bpjs_dues *dues = due(law, &asked);
  ck_assert_int_eq(bpjs_dues_count(dues), 2);
  const bpjs_dues_line first = line_at(dues, 0), second = line_at(dues, 1);
  ck_assert_int_eq(first.programme, BPJS_PROGRAMME_JKK);
  ck_assert_int_eq(second.programme, BPJS_PROGRAMME_JKM);
  ck_assert_int_eq(first.payer, BPJS_PAYER_EMPLOYER);
  ck_assert_int_eq(second.payer, BPJS_PAYER_EMPLOYER);
  ck_assert_int_eq(first.amount, jkk);
  ck_assert_int_eq(second.amount, jkm);
  ck_assert_int_eq(total_at(dues, -1).employer, jkk + jkm);
  ck_assert_int_eq(total_at(dues, -1).bill, jkk + jkm);
  ck_assert_int_eq(total_at(dues, 0).due_day, 0);
  bpjs_dues_free(dues);
}

/* 50,000,000 / 1.10 = 45,454,545.45; x 0.21 % = 95,454.5445; x 0.03 % =
 * 13,636.3635. A bill of December 2020 has "about 109,000". */
START_TEST(vat_is_taken_out_first) {
  bpjs_law *law = built_in();
  bpjs_construction asked =
      project(BPJS_CONSTRUCTION_CONTRACT_VAT, 50 * MILLION, day_of(2020, 12, 1));
  bpjs_dues *dues = due(law, &asked);
  ck_assert_int_eq(line_at(dues, 0).base, 45454545);
  ck_assert_int_eq(line_at(dues, 0).amount, 95455);
  ck_assert_int_eq(line_at(dues, 0).fraction_ppm, 544500);
  ck_assert_int_eq(line_at(dues, 1).amount, 13636);
  ck_assert_int_eq(total_at(dues, -1).bill, 109091);
  bpjs_dues_free(dues);
  bpjs_law_free(law);
}
END_TEST

/* VAT 10 % until March 2022, 11 % from April: 111,000,000 / 1.1 =
 * 100,909,090.91, / 1.11 = 100,000,000. A line touches the rounding of the
 * contract value (C) only where there is something to round: 110,000,000 / 1.1 =
 * 100,000,000 is as sure as the VAT of that time (B). */
START_TEST(the_vat_is_that_of_the_month) {
  bpjs_law *law = built_in();
  const struct {
    int32_t year, month;
    int64_t value, base;
    int32_t confidence;
  } cases[] = {
      {2022, 3, 111 * MILLION, 100909091, BPJS_LAW_CONFIDENCE_C},
      {2022, 4, 111 * MILLION, 100 * MILLION, BPJS_LAW_CONFIDENCE_C},
      {2022, 3, 110 * MILLION, 100 * MILLION, BPJS_LAW_CONFIDENCE_B},
      {2022, 3, 0, 0, BPJS_LAW_CONFIDENCE_B},
      {2022, 3, 1, 1, BPJS_LAW_CONFIDENCE_C}, /* 0.909 */
      {2022, 3, 6, 5, BPJS_LAW_CONFIDENCE_C}, /* 5.454 */
      /* int64 max / 1.1 = 8,384,883,669,867,978,006.36 */
      {2022, 3, INT64_MAX, INT64_C(8384883669867978006), BPJS_LAW_CONFIDENCE_C},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    bpjs_construction asked = project(BPJS_CONSTRUCTION_CONTRACT_VAT, cases[i].value,
                                      day_of(cases[i].year, cases[i].month, 31 - (i == 1)));
    bpjs_dues *dues = due(law, &asked);
    ck_assert_int_eq(line_at(dues, 0).base, cases[i].base);
    ck_assert_int_eq(line_at(dues, 1).base, cases[i].base);
    ck_assert_int_eq(line_at(dues, 0).confidence, cases[i].confidence);
    bpjs_dues_free(dues);
  }
  bpjs_law_free(law);
}
END_TEST

/* 50,000,000 / 1.1 = 45,454,545.45: down to thousands 45,454,000, up 45,455,000. */
START_TEST(a_reform_can_round_the_contract_value) {
  const char *const directions[] = {"down", "up", "half_up"};
  const int64_t bases[] = {45454000, 45455000, 45455000};
  for (int i = 0; i < 3; i++) {
    char rows[512] = "rounding.step\tALL\tcontract_value\t2015-07-01\t\t\t1000\tIDR\tx\tA\t\n"
                     "rounding.direction\tALL\tcontract_value\t2015-07-01\t\t\t";
    strcat(rows, directions[i]);
    strcat(rows, "\tdirection\tx\tA\t\n");
    bpjs_law *law = law_with(rows);
    bpjs_construction asked =
        project(BPJS_CONSTRUCTION_CONTRACT_VAT, 50 * MILLION, day_of(2020, 12, 1));
    bpjs_dues *dues = due(law, &asked);
    ck_assert_int_eq(line_at(dues, 0).base, bases[i]);
    bpjs_dues_free(dues);
    bpjs_law_free(law);
  }
}
END_TEST

/* Without VAT, up to the next thousand: int64 max ends in 807. */
START_TEST(a_value_rounded_beyond_all_amounts_overflows) {
  bpjs_law *law =
      law_with("rounding.step\tALL\tcontract_value\t2015-07-01\t\t\t1000\tIDR\tx\tA\t\n"
               "construction.vat\tJAKON\t\t2015-07-01\t2022-03-31\t\t0\tppm\tx\tA\t\n"
               "rounding.direction\tALL\tcontract_value\t2015-07-01\t\t\tup\tdirection\tx\tA\t\n");
  bpjs_error error = {.struct_size = sizeof error};
  ck_assert_int_eq(
      status_of(law, project(BPJS_CONSTRUCTION_CONTRACT_VAT, INT64_MAX, day_of(2020, 12, 1)), NULL,
                &error),
      BPJS_ERROR_OVERFLOW);
  ck_assert_str_eq(error.field, "value");
  bpjs_law_free(law);
}
END_TEST

/* VAT 100 % and multiples of 1,000,000, the most that the law can say: half of
 * int64 max is 4,611,686,018,427,387,903.5, 4,611,686,018,427,000,000 below. */
START_TEST(coarse_rounding_is_exact) {
  bpjs_law *law =
      law_with("rounding.step\tALL\tcontract_value\t2015-07-01\t\t\t1000000\tIDR\tx\tA\t\n"
               "construction.vat\tJAKON\t\t2015-07-01\t2022-03-31\t\t1000000\tppm\tx\tA\t\n");
  bpjs_construction asked = project(BPJS_CONSTRUCTION_CONTRACT_VAT, INT64_MAX, day_of(2020, 12, 1));
  bpjs_dues *dues = due(law, &asked);
  ck_assert_int_eq(line_at(dues, 0).base, INT64_C(4611686018427000000));
  bpjs_dues_free(dues);
  bpjs_law_free(law);
}
END_TEST

/* Without rows for the rounding of contract values whole ones can be computed. */
START_TEST(rounding_without_a_rule_is_refused) {
  bpjs_law *law = law_of("construction.vat\tJAKON\t\t2020-01-01\t\t\t100000\tppm\tx\tA\t\n"
                         "construction.tier.above\tJAKON\t1\t2020-01-01\t\t\t0\tIDR\tx\tA\t\n"
                         "construction.tier.jkk\tJAKON\t1\t2020-01-01\t\t\t0\tppm\tx\tA\t\n"
                         "construction.tier.jkm\tJAKON\t1\t2020-01-01\t\t\t0\tppm\tx\tB\t\n");
  bpjs_error error = {.struct_size = sizeof error};
  check(law, project(BPJS_CONSTRUCTION_CONTRACT_VAT, 11, day_of(2020, 1, 1)), 0, 0);
  ck_assert_int_eq(
      status_of(law, project(BPJS_CONSTRUCTION_CONTRACT_VAT, 12, day_of(2020, 1, 1)), NULL, &error),
      BPJS_ERROR_NO_RULE);
  ck_assert_str_eq(error.value, "rounding.step");
  bpjs_law_free(law);
}
END_TEST

SUITE("dues.construction_vat", vat_is_taken_out_first, the_vat_is_that_of_the_month,
      a_reform_can_round_the_contract_value, a_value_rounded_beyond_all_amounts_overflows,
      coarse_rounding_is_exact, rounding_without_a_rule_is_refused)
