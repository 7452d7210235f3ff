/* As a lump sum of JP uses it; an account of JHT: jht_balance.c. */
#include "benefit/development.h"
#include "savings.h"

enum { JANUARY_2025 = 12 * 125 }; /* from January 1900 */

static bpjs_benefit *lump_sum(const bpjs_law *law, int32_t first, int32_t end,
                              const int64_t *contributions) {
  bpjs_benefit *claim = NULL, *made = NULL;
  const bpjs_year_rates none = {NULL, 0};
  bpjs_development of = {.parameter = "jp.development.rate",
                         .key = "",
                         .segment = BPJS_SEGMENT_PU,
                         .rates = &none,
                         .first = first,
                         .end = end,
                         .contributions = contributions};
  ck_assert_int_eq(bpjs_claim_new(law, NULL, day_of(2025, 12, 1), BPJS_SEGMENT_PU,
                                  BPJS_PROGRAMME_JP, &claim, NULL),
                   BPJS_OK);
  bpjs_claim_open(claim, BPJS_PROGRAMME_JP, BPJS_BENEFIT_LUMP_SUM, BPJS_BENEFIT_CONTRIBUTIONS,
                  BPJS_BENEFICIARY_HEIRS);
  int32_t status = bpjs_development_end_contributions(claim, &of, NULL);
  ck_assert_int_eq(status, BPJS_OK);
  bpjs_claim_open(claim, BPJS_PROGRAMME_JP, BPJS_BENEFIT_LUMP_SUM, BPJS_BENEFIT_DEVELOPMENT,
                  BPJS_BENEFICIARY_HEIRS);
  status = bpjs_development_end(claim, &of, NULL);
  ck_assert_int_eq(bpjs_claim_hand(status, claim, &made, NULL), BPJS_OK);
  return made;
}

/* 12 x 300,000 at 6.47 %, in Python's integers: 3724956.65... */
START_TEST(a_lump_sum_earns_the_rates_of_its_programme) {
  bpjs_law *law = built_in();
  int64_t contributions[13] = {0};
  for (int i = 1; i < 13; i++)
    contributions[i] = 300000;
  bpjs_benefit *benefit = lump_sum(law, JANUARY_2025 - 1, JANUARY_2025 + 12, contributions);
  ck_assert_int_eq(line_at(benefit, 0).amount, 3600000);
  const bpjs_benefit_line earned = line_at(benefit, 1);
  ck_assert_int_eq(earned.programme, BPJS_PROGRAMME_JP);
  ck_assert_int_eq(earned.beneficiary, BPJS_BENEFICIARY_HEIRS);
  ck_assert_int_eq(earned.amount, 124957);
  ck_assert_str_eq(earned.citation, "BPJS Ketenagakerjaan, JP lump sums 2025");
  bpjs_benefit_free(benefit);
  contributions[0] = 1; /* December 2024 */
  benefit = lump_sum(law, JANUARY_2025 - 1, JANUARY_2025 + 12, contributions);
  ck_assert_int_eq(line_at(benefit, 0).amount, 3600001);
  const bpjs_benefit_refusal refusal = refusal_at(benefit, 0);
  ck_assert_str_eq(refusal.parameter, "jp.development.rate");
  ck_assert_int_eq(refusal.day, day_of(2024, 12, 31));
  bpjs_benefit_free(benefit);
  benefit = lump_sum(law, JANUARY_2025, JANUARY_2025, contributions); /* no month */
  ck_assert_int_eq(totals_of(benefit).total, 0);
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

SUITE("benefit.development", a_lump_sum_earns_the_rates_of_its_programme)
