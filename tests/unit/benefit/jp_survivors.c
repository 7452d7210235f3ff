/* Pensions of survivors. Their shares are general knowledge, D. */
#include "pension.h"

static const bpjs_year_rate still[] = {{.struct_size = sizeof(bpjs_year_rate)}};

/* A member from 2024-07 who died on 2025-06-30: 12 months of 5,000,000, counted as 180:
 * 750,000. */
static bpjs_month_span wages[1];

static asked death(uint32_t heirs) {
  asked a = ask(DEATH, day_of(2025, 7, 1));
  wages[0] = span(2024, 7, 13, 5000000);
  a.wages = wages;
  a.wage_count = 1;
  INFLATION(a, still);
  a.pension.heirs = heirs;
  a.policy.minimum_confidence = BPJS_LAW_CONFIDENCE_D;
  return a;
}

/* Whether the least pension is applied before the share is open, and said. */
static void check_open(const bpjs_benefit *benefit) {
  bpjs_benefit_warning warning = {.struct_size = sizeof warning};
  char text[512];
  int64_t length;
  for (int64_t i = 0; warning.code != BPJS_BENEFIT_WARNING_OPEN; i++)
    ck_assert_int_eq(bpjs_benefit_warning_get(benefit, i, &warning, NULL), BPJS_OK);
  ck_assert_int_eq(warning.programme, JP);
  ck_assert_int_eq(warning.number, 0);
  ck_assert_str_eq(warning.parameter, "note.benefit.jp.survivor_pension");
  const struct {
    int32_t language;
    const char *said;
  } cases[] = {{BPJS_LANGUAGE_EN, "before or after the share was not read"},
               {BPJS_LANGUAGE_ID, "Janda atau duda"}};
  for (size_t i = 0; i < 2; i++) {
    int64_t at = 0;
    do {
      ck_assert_int_eq(bpjs_benefit_warning_text(benefit, at++, cases[i].language, text,
                                                 sizeof text, &length, NULL),
                       BPJS_OK);
    } while (strstr(text, cases[i].said) == NULL);
  }
}

/* 50 % to the widow or widower, else to children, else 20 % to a parent. */
START_TEST(spouse_then_children_then_parent) {
  const struct {
    uint32_t heirs;
    int32_t beneficiary;
    const char *detail;
    int64_t amount;
  } cases[] = {{BPJS_HEIR_SPOUSE, BPJS_BENEFICIARY_SPOUSE, "widow", 375000},
               {BPJS_HEIR_SPOUSE | BPJS_HEIR_CHILD | BPJS_HEIR_PARENT, BPJS_BENEFICIARY_SPOUSE,
                "widow", 375000},
               {BPJS_HEIR_CHILD | BPJS_HEIR_PARENT, BPJS_BENEFICIARY_CHILD, "child", 375000},
               {BPJS_HEIR_PARENT | BPJS_HEIR_SIBLING, BPJS_BENEFICIARY_PARENT, "parent", 150000}};
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    asked a = death(cases[i].heirs);
    bpjs_benefit *benefit = paid(&a);
    ck_assert_int_eq(bpjs_benefit_count(benefit), 1);
    const bpjs_benefit_line line = line_at(benefit, 0);
    ck_assert_int_eq(line.what, BPJS_BENEFIT_SURVIVOR_PENSION);
    ck_assert_int_eq(line.kind, BPJS_BENEFIT_MONTHLY);
    ck_assert_int_eq(line.beneficiary, cases[i].beneficiary);
    ck_assert_str_eq(line.detail, cases[i].detail);
    ck_assert_int_eq(line.amount, cases[i].amount);
    ck_assert_int_eq(line.confidence, BPJS_LAW_CONFIDENCE_D);
    ck_assert_int_eq(line.from_day, day_of(2025, 8, 1));
    ck_assert_str_eq(line.citation, "PP 45/2015 arts 21-23 (article not checked)");
    check_open(benefit);
    ck_assert_int_eq(step_of(benefit, 0, "bounded", 0), 750000);
    ck_assert_str_eq(benefit->entries[0].formula, "survivor");
    bpjs_benefit_free(benefit);
    a.pension.mean = BPJS_PENSION_MEAN_YEARS;
    benefit = paid(&a);
    ck_assert_int_eq(line_at(benefit, 0).amount, cases[i].amount);
    ck_assert_str_eq(benefit->entries[0].formula, "survivor_years");
    bpjs_benefit_free(benefit);
  }
}
END_TEST

/* By default C is asked for, and the shares are D: nothing is paid. */
START_TEST(shares_are_refused_unless_general_knowledge_is_asked_for) {
  for (int32_t least = 0; least <= BPJS_LAW_CONFIDENCE_C; least++) {
    asked a = death(BPJS_HEIR_SPOUSE);
    a.policy.minimum_confidence = least;
    fails(&a, BPJS_ERROR_CONFIDENCE);
  }
}
END_TEST

START_TEST(heirs_are_to_be_told) {
  asked a = death(0);
  bpjs_benefit_refusal refusal = first_refusal(&a);
  ck_assert_int_eq(refusal.what, BPJS_BENEFIT_SURVIVOR_PENSION);
  ck_assert_int_eq(refusal.reason, BPJS_BENEFIT_REASON_NOT_GIVEN);
  ck_assert_str_eq(refusal.parameter, "heirs");
  const uint32_t others[] = {BPJS_HEIR_NONE, BPJS_HEIR_SIBLING,
                             BPJS_HEIR_BLOOD_RELATIVE | BPJS_HEIR_WILL};
  for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
    a = death(others[i]);
    refusal = first_refusal(&a);
    ck_assert_int_eq(refusal.reason, BPJS_BENEFIT_REASON_HEIRS);
    bpjs_benefit *benefit = paid(&a);
    ck_assert_int_eq(bpjs_benefit_count(benefit), 0);
    ck_assert_int_eq(bpjs_benefit_warning_count(benefit), 0);
    bpjs_benefit_free(benefit);
  }
}
END_TEST

/* At most two children; the third is refused. One where none is counted. */
START_TEST(two_children_are_covered) {
  for (int32_t children = 0; children <= 4; children++) {
    asked a = death(BPJS_HEIR_CHILD);
    a.pension.children = children;
    bpjs_benefit *benefit = paid(&a);
    ck_assert_int_eq(bpjs_benefit_count(benefit), 1);
    ck_assert_int_eq(line_at(benefit, 0).amount, 375000);
    ck_assert_int_eq(bpjs_benefit_refusal_count(benefit), children > 2 ? 1 : 0);
    if (children > 2) {
      const bpjs_benefit_refusal refusal = refusal_at(benefit, 0);
      ck_assert_int_eq(refusal.reason, BPJS_BENEFIT_REASON_CHILDREN);
      ck_assert_int_eq(refusal.found, children);
      ck_assert_int_eq(refusal.needed, 2);
      ck_assert_str_eq(refusal.parameter, "jp.beneficiaries");
    }
    ck_assert_uint_eq(totals_of(benefit, JP).flags, 0);
    bpjs_benefit_free(benefit);
  }
}
END_TEST

/* Below 180 months a year of membership and 80 %. Enrolled on 2024-07-02 the death of
 * 2025-07-01 is after 11 whole months, that of 2025-07-02 after 12. */
START_TEST(a_short_membership_needs_a_year) {
  asked a = death(BPJS_HEIR_SPOUSE);
  a.pension.flags = BPJS_PENSION_ENROLLED;
  a.pension.enrolled_day = day_of(2024, 7, 2);
  bpjs_benefit_refusal refusal = first_refusal(&a);
  ck_assert_int_eq(refusal.reason, BPJS_BENEFIT_REASON_MEMBERSHIP);
  ck_assert_int_eq(refusal.found, 11);
  ck_assert_int_eq(refusal.needed, 12);
  ck_assert_str_eq(refusal.parameter, "jp.survivor.membership");
  a.pension.day = day_of(2025, 7, 2);
  ck_assert_int_eq(first_line(&a).amount, 375000);
  /* 2024-03 to 2025-07 are 17 months, 13 paid: 76.4705 %; 14 are 82.3529 % */
  a.pension.enrolled_day = day_of(2024, 3, 1);
  refusal = first_refusal(&a);
  ck_assert_int_eq(refusal.reason, BPJS_BENEFIT_REASON_DENSITY);
  ck_assert_int_eq(refusal.found, 764705);
  wages[0] = span(2024, 6, 14, 5000000);
  ck_assert_int_eq(first_line(&a).amount, 375000);
}
END_TEST

/* Vested, nothing else is asked: 180 months of 2015-07 to 2030-06, dead in 2040, a
 * density of 60 %. */
START_TEST(who_is_vested_needs_no_density) {
  asked a = death(BPJS_HEIR_SPOUSE);
  a.pension.day = day_of(2040, 7, 1);
  a.policy.flags = BPJS_LAW_CARRY_FORWARD;
  wages[0] = span(2015, 7, 180, 5000000);
  bpjs_benefit *benefit = paid(&a);
  ck_assert_int_eq(line_at(benefit, 0).amount, 375000);
  ck_assert_ptr_null(find_step(benefit, 0, "density", 0));
  bpjs_benefit_free(benefit);
  wages[0].months = 179;
  ck_assert_int_eq(first_refusal(&a).reason, BPJS_BENEFIT_REASON_DENSITY);
}
END_TEST

/* 13 months are counted as 180 of who dies before the pension age, 59 in 2026. From the
 * day on which it is reached too few months are too few. */
START_TEST(a_death_of_the_pension_age_counts_the_months_that_were_paid) {
  asked a = death(BPJS_HEIR_SPOUSE);
  DEVELOPMENT(a, still);
  a.pension.day = day_of(2026, 7, 1);
  wages[0] = span(2025, 7, 13, 5000000);
  a.pension.flags = BPJS_PENSION_BORN;
  a.pension.born_day = day_of(1967, 7, 2);
  bpjs_benefit *benefit = paid(&a);
  ck_assert_int_eq(line_at(benefit, 0).amount, 375000);
  ck_assert_int_eq(step_of(benefit, 0, "age", 0), 58);
  bpjs_benefit_free(benefit);
  a.pension.born_day = day_of(1967, 7, 1);
  const bpjs_benefit_refusal refusal = first_refusal(&a);
  ck_assert_int_eq(refusal.what, BPJS_BENEFIT_SURVIVOR_PENSION);
  ck_assert_int_eq(refusal.reason, BPJS_BENEFIT_REASON_MONTHS);
  ck_assert_str_eq(refusal.parameter, "jp.vesting");
  ck_assert_int_eq(refusal.found, 13);
  ck_assert_int_eq(refusal.needed, 180);
  benefit = paid(&a);
  ck_assert_int_eq(bpjs_benefit_count(benefit), 2);
  ck_assert_int_eq(line_at(benefit, 0).what, BPJS_BENEFIT_CONTRIBUTIONS);
  ck_assert_int_eq(line_at(benefit, 0).beneficiary, BPJS_BENEFICIARY_SPOUSE);
  ck_assert_int_eq(line_at(benefit, 0).amount, 13 * 150000);
  bpjs_benefit_free(benefit);
}
END_TEST

/* Of 70 in 2040, with 180 months. */
START_TEST(who_is_vested_has_survivors_at_any_age) {
  asked a = death(BPJS_HEIR_SPOUSE);
  a.pension.day = day_of(2040, 7, 1);
  a.pension.flags = BPJS_PENSION_BORN;
  a.pension.born_day = day_of(1970, 7, 1);
  a.policy.flags = BPJS_LAW_CARRY_FORWARD;
  wages[0] = span(2015, 7, 180, 5000000);
  ck_assert_int_eq(first_line(&a).amount, 375000);
}
END_TEST

/* The pension is bounded before the share: of wages of 100,000 it is raised to 399,700,
 * of which the widow has half, which is below the least pension: 199,850. Of the largest
 * 4,792,300 a parent has 20 %: 958,460. */
START_TEST(limits_go_before_the_share) {
  asked a = death(BPJS_HEIR_SPOUSE);
  wages[0].amount = 100000;
  bpjs_benefit_line line = first_line(&a);
  ck_assert_int_eq(line.amount, 199850);
  ck_assert_uint_eq(line.flags & BPJS_BENEFIT_RAISED, BPJS_BENEFIT_RAISED);
  a.pension.heirs = BPJS_HEIR_PARENT;
  a.pension.flags = BPJS_PENSION_COUNTED;
  wages[0].amount = 100000000;
  line = first_line(&a);
  ck_assert_int_eq(line.amount, 958460);
  ck_assert_uint_eq(line.flags & BPJS_BENEFIT_CUT, BPJS_BENEFIT_CUT);
  /* 5,000,007 x 15 % = 750,001.05 -> 750,001; half is 375,000.5 -> 375,001 */
  a = death(BPJS_HEIR_SPOUSE);
  wages[0].amount = 5000007;
  bpjs_benefit *benefit = paid(&a);
  ck_assert_int_eq(line_at(benefit, 0).amount, 375001);
  ck_assert_int_eq(line_at(benefit, 0).fraction_ppm, 500000);
  ck_assert_int_eq(step_of(benefit, 0, "pension_round_step", 0), 1);
  ck_assert_int_eq(step_of(benefit, 0, "round_step", 0), 1);
  bpjs_benefit_free(benefit);
}
END_TEST

SUITE("benefit.jp_survivors", spouse_then_children_then_parent,
      shares_are_refused_unless_general_knowledge_is_asked_for, heirs_are_to_be_told,
      two_children_are_covered, a_short_membership_needs_a_year, who_is_vested_needs_no_density,
      a_death_of_the_pension_age_counts_the_months_that_were_paid,
      who_is_vested_has_survivors_at_any_age, limits_go_before_the_share)
