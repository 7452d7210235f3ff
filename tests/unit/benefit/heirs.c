#include "claims.h"

static int32_t first_of(const bpjs_law *law, uint32_t heirs, bool funeral, size_t *steps) {
  bpjs_benefit *claim = claims_begin(law);
  const bpjs_benefit_line *line =
      bpjs_claim_open(claim, JKM, BPJS_BENEFIT_LUMP_SUM, BPJS_BENEFIT_DEATH, 0);
  bpjs_claim_heir(claim, heirs, funeral);
  const int32_t beneficiary = line->beneficiary;
  *steps = claim->open.entry.step_count;
  bpjs_benefit_free(claim);
  return beneficiary;
}

START_TEST(the_first_heir_in_the_order_of_the_law_is_paid) {
  bpjs_law *law = claims_law(CLAIMS_TEXT);
  static const struct {
    uint32_t heirs;
    int32_t beneficiary;
  } cases[] = {{BPJS_HEIR_SPOUSE | BPJS_HEIR_CHILD | BPJS_HEIR_SIBLING, BPJS_BENEFICIARY_SPOUSE},
               {BPJS_HEIR_CHILD | BPJS_HEIR_PARENT, BPJS_BENEFICIARY_CHILD},
               {BPJS_HEIR_PARENT | BPJS_HEIR_SIBLING, BPJS_BENEFICIARY_PARENT},
               {BPJS_HEIR_BLOOD_RELATIVE | BPJS_HEIR_SIBLING, BPJS_BENEFICIARY_BLOOD_RELATIVE},
               {BPJS_HEIR_SIBLING | BPJS_HEIR_NONE, BPJS_BENEFICIARY_SIBLING}};
  size_t steps;
  for (int i = 0; i < 5; i++) {
    ck_assert_int_eq(first_of(law, cases[i].heirs, i % 2 == 0, &steps), cases[i].beneficiary);
    ck_assert_uint_eq(steps, 1);
  }
  bpjs_law_free(law);
}
END_TEST

/* PP 44/2015 art 40: the funeral to who arranges it, the rest to the fund. */
START_TEST(without_heirs_the_funeral_goes_to_the_arranger) {
  bpjs_law *law = claims_law(CLAIMS_TEXT);
  size_t steps;
  ck_assert_int_eq(first_of(law, BPJS_HEIR_NONE, true, &steps), BPJS_BENEFICIARY_ARRANGER);
  ck_assert_int_eq(first_of(law, BPJS_HEIR_NONE, false, &steps), BPJS_BENEFICIARY_FUND);
  ck_assert_int_eq(first_of(law, 0, true, &steps), BPJS_BENEFICIARY_HEIRS);
  ck_assert_uint_eq(steps, 0);
  /* That law ranks no parent-in-law. */
  ck_assert_int_eq(first_of(law, BPJS_HEIR_PARENT_IN_LAW, false, &steps), BPJS_BENEFICIARY_FUND);
  bpjs_law_free(law);
}
END_TEST

#define REVERSED                                                                                   \
  CLAIMS_LAW CLAIMS_ROW("heirs.rank", "ALL", "spouse_or_child", "2020-01-01", "", "2", "count",    \
                        "x", "A")                                                                  \
      CLAIMS_ROW("heirs.rank", "ALL", "sibling", "2020-01-01", "", "1", "count", "x", "A")         \
          CLAIMS_ROW("heirs.rank", "ALL", "will", "2020-01-01", "", "5", "count", "x", "D")

START_TEST(the_order_is_the_laws_and_an_unsure_one_refuses_the_line) {
  bpjs_law *law = claims_law(REVERSED);
  size_t steps;
  ck_assert_int_eq(first_of(law, BPJS_HEIR_SPOUSE | BPJS_HEIR_SIBLING, false, &steps),
                   BPJS_BENEFICIARY_SIBLING);
  bpjs_benefit *claim = claims_begin(law);
  bpjs_claim_open(claim, JKM, BPJS_BENEFIT_LUMP_SUM, BPJS_BENEFIT_DEATH, 0);
  bpjs_claim_heir(claim, BPJS_HEIR_WILL, false);
  ck_assert_int_eq(claim->open.reason, BPJS_BENEFIT_REASON_CONFIDENCE);
  bpjs_benefit_free(claim);
  bpjs_law_free(law);
}
END_TEST

SUITE("benefit.heirs", the_first_heir_in_the_order_of_the_law_is_paid,
      without_heirs_the_funeral_goes_to_the_arranger,
      the_order_is_the_laws_and_an_unsure_one_refuses_the_line)
