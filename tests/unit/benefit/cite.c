#include "claims.h"

static bpjs_law *overlaid(const char *rows) {
  bpjs_law *law = claims_law(CLAIMS_TEXT), *reformed = NULL;
  bpjs_error error = {.struct_size = sizeof error};
  const int32_t status =
      bpjs_law_apply(law, rows, (int64_t)strlen(rows), "reform", 6, NULL, &reformed, &error);
  ck_assert_msg(status == BPJS_OK, "%s", error.message);
  bpjs_law_free(law);
  return reformed;
}

START_TEST(a_line_cites_its_share_before_the_other_rows) {
  bpjs_law *law = claims_law(CLAIMS_TEXT);
  bpjs_benefit *claim = claims_begin(law);
  const bpjs_rule months = claims_rule(claim, "jkk.disability.months", ALL, ""),
                  share = claims_rule(claim, "jkk.death.share", ALL, "");
  for (int with = 0; with < 2; with++) {
    bpjs_claim_open(claim, JKK, BPJS_BENEFIT_LUMP_SUM, BPJS_BENEFIT_DEATH, BPJS_BENEFICIARY_HEIRS);
    bpjs_claim_given(claim, "wage", BPJS_LAW_UNIT_IDR, 1);
    bpjs_claim_rule(claim, "months", &months);
    if (with)
      bpjs_claim_rule(claim, "share", &share);
    ck_assert_int_eq(bpjs_claim_end_whole(claim, "death", 1, NULL), BPJS_OK);
  }
  bpjs_benefit *benefit = claims_hand(claim);
  ck_assert_str_eq(claims_line(benefit, 0).citation, "PP A 2");
  ck_assert_str_eq(claims_line(benefit, 1).citation, "PP A 1");
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

/* 70 % of 80 months by a bill, and its 90 months: cited once each. */
START_TEST(rows_of_an_overlay_are_cited_too_each_once) {
  bpjs_law *law = overlaid(CLAIMS_LAW CLAIMS_ROW(
      "jkk.death.share", "ALL", "", "2020-01-01", "", "700000", "ppm", "bill 1",
      "B") CLAIMS_ROW("jkk.disability.months", "ALL", "", "2020-01-01", "", "90", "months",
                      "bill 2", "B") CLAIMS_ROW("rounding.step", "ALL", "benefit", "2020-01-01", "",
                                                "1000", "IDR", "bill 2", "B"));
  bpjs_benefit *claim = claims_begin(law);
  ck_assert_int_eq(claims_add_death(claim, 1234567, NULL), BPJS_OK);
  bpjs_benefit *benefit = claims_hand(claim);
  const bpjs_benefit_line line = claims_line(benefit, 0);
  /* 0.7 x 90 x 1,234,567 = 77,777,721 */
  ck_assert_int_eq(line.amount, 77778000);
  ck_assert_str_eq(line.citation, "bill 1; bill 2");
  ck_assert_uint_eq(line.flags & BPJS_BENEFIT_OVERLAY, BPJS_BENEFIT_OVERLAY);
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

static void add(bpjs_benefit *claim, const char *const *names, const bpjs_rule *rules,
                size_t count) {
  bpjs_claim_open(claim, JKK, BPJS_BENEFIT_LUMP_SUM, BPJS_BENEFIT_DEATH, BPJS_BENEFICIARY_HEIRS);
  for (size_t i = 0; i < count; i++)
    bpjs_claim_rule(claim, names[i], &rules[i]);
  ck_assert_int_eq(bpjs_claim_end_whole(claim, "death", 1, NULL), BPJS_OK);
}

/* Whichever of two comes first among the steps. */
START_TEST(a_line_cites_by_the_name_of_a_step_and_not_by_its_place) {
  static const char *const names[] = {"amount", "share",   "rate", "accrual", "employer_rate",
                                      "base",   "percent", "term", "note",    "months"};
  bpjs_law *law = claims_law(CLAIMS_TEXT);
  bpjs_benefit *claim = claims_begin(law);
  const bpjs_rule one = claims_rule(claim, "jkk.death.share", ALL, ""),
                  other = claims_rule(claim, "jkk.disability.months", ALL, "");
  const int64_t count = sizeof names / sizeof *names;
  for (int64_t i = 1; i < count; i++) {
    const char *const falling[] = {names[i - 1], names[i]}, *const rising[] = {names[i],
                                                                               names[i - 1]};
    add(claim, falling, (bpjs_rule[]){one, other}, 2);
    add(claim, rising, (bpjs_rule[]){other, one}, 2);
  }
  /* of two of a name the first */
  add(claim, (const char *const[]){"share", "share"}, (bpjs_rule[]){one, other}, 2);
  bpjs_benefit *benefit = claims_hand(claim);
  for (int64_t i = 0; i < bpjs_benefit_count(benefit); i++)
    ck_assert_str_eq(claims_line(benefit, i).citation, "PP A 1");
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

START_TEST(the_order_of_heirs_is_not_what_is_cited) {
  bpjs_law *law = claims_law(CLAIMS_TEXT);
  bpjs_benefit *claim = claims_begin(law);
  const bpjs_rule heir = claims_rule(claim, "jkk.death.share", ALL, ""),
                  months = claims_rule(claim, "jkk.disability.months", ALL, "");
  add(claim, (const char *const[]){"heir"}, &heir, 1);
  add(claim, (const char *const[]){"heir", "months"}, (bpjs_rule[]){heir, months}, 2);
  bpjs_benefit *benefit = claims_hand(claim);
  ck_assert_str_eq(claims_line(benefit, 0).citation, "");
  ck_assert_str_eq(claims_line(benefit, 1).citation, "PP A 2");
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

/* Rows of an overlay are all cited, of heirs too: the line rests on them. */
START_TEST(an_overlay_of_the_heirs_is_cited_alone) {
  bpjs_law *law = overlaid(CLAIMS_LAW CLAIMS_ROW("jkk.death.share", "ALL", "", "2020-01-01", "",
                                                 "700000", "ppm", "bill 1", "B"));
  bpjs_benefit *claim = claims_begin(law);
  const bpjs_rule heir = claims_rule(claim, "jkk.death.share", ALL, "");
  add(claim, (const char *const[]){"heir", "heir"}, (bpjs_rule[]){heir, heir}, 2);
  bpjs_benefit *benefit = claims_hand(claim);
  ck_assert_str_eq(claims_line(benefit, 0).citation, "bill 1");
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

SUITE("benefit.cite", a_line_cites_its_share_before_the_other_rows,
      rows_of_an_overlay_are_cited_too_each_once,
      a_line_cites_by_the_name_of_a_step_and_not_by_its_place,
      the_order_of_heirs_is_not_what_is_cited, an_overlay_of_the_heirs_is_cited_alone)
