/* Losses that are measured or assessed. */
#include "lost.h"

/* 6 % for every 10 dB of both ears, 3 % of one; 7 % for every 10 % of sight or of the
 * field of vision. A part of ten does not count. */
START_TEST(a_measured_loss_counts_by_whole_tens) {
  const struct {
    const char *part;
    int32_t measure;
    int64_t amount;
  } cases[] = {{"hearing_decline_both", 10, 24000000},
               {"hearing_decline_both", 19, 24000000},
               {"hearing_decline_both", 50, 120000000},
               {"hearing_decline_one", 20, 24000000},
               {"hearing_decline_one", 9, 0},
               {"sight", 30, 84000000},
               {"sight", 100, 280000000},
               {"visual_field", 35, 84000000}};
  bpjs_law *law = built_in();
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    bpjs_loss loss = loss_of(cases[i].part);
    loss.measure = cases[i].measure;
    ck_assert_int_eq(pays(law, loss, 0), cases[i].amount);
  }
  bpjs_loss loss = loss_of("sight");
  bpjs_benefit *benefit = lost(law, &loss, 1, C, 0);
  refuses(benefit, 0, BPJS_BENEFIT_PARTIAL_DISABILITY, BPJS_BENEFIT_REASON_NOT_GIVEN, "measure");
  bpjs_benefit_free(benefit);
  loss.measure = 39;
  benefit = lost(law, &loss, 1, C, 0);
  const int64_t index = find_nth(benefit, BPJS_BENEFIT_PARTIAL_DISABILITY, 0);
  ck_assert_int_eq(line_at(benefit, index).confidence, C);
  ck_assert_int_eq(step_number(benefit, index, "measure"), 39);
  ck_assert_int_eq(step_number(benefit, index, "unit"), 10);
  ck_assert_int_eq(step_number(benefit, index, "units"), 3);
  ck_assert_str_eq(benefit->entries[index].formula, "loss_measure");
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

/* 70 dB x 6 % and x 3 % are 42 and 21 %: all of the hearing is 40 and 20 %. */
START_TEST(hearing_is_not_lost_more_than_all_of_it) {
  const struct {
    const char *part;
    int32_t measure;
    int64_t amount;
    bool cut;
  } cases[] = {{"hearing_decline_both", 69, 144000000, false},
               {"hearing_decline_both", 70, 160000000, true},
               {"hearing_decline_both", 200, 160000000, true},
               {"hearing_decline_one", 69, 72000000, false},
               {"hearing_decline_one", 70, 80000000, true}};
  bpjs_law *law = built_in();
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    bpjs_loss loss = loss_of(cases[i].part);
    loss.measure = cases[i].measure;
    bpjs_benefit *benefit = lost(law, &loss, 1, C, 0);
    const int64_t index = find_nth(benefit, BPJS_BENEFIT_PARTIAL_DISABILITY, 0);
    ck_assert_int_eq(line_at(benefit, index).amount, cases[i].amount);
    ck_assert_int_eq((line_at(benefit, index).flags & BPJS_BENEFIT_CUT) != 0, cases[i].cut);
    ck_assert_str_eq(benefit->entries[index].formula,
                     cases[i].cut ? "loss_hearing" : "loss_measure");
    if (cases[i].cut)
      ck_assert_int_eq(step_number(benefit, index, "most"), cases[i].amount / 400);
    else
      ck_assert_ptr_null(step_of(benefit, index, "most"));
    bpjs_benefit_free(benefit);
  }
  bpjs_law_free(law);
}
END_TEST

/* A scalp torn off is assessed, from 10 to 30 %. */
START_TEST(an_assessed_loss_is_within_the_bounds_of_the_law) {
  bpjs_law *law = built_in();
  bpjs_loss losses[] = {loss_of("eye"), loss_of("scalp")};
  const bpjs_accident asked = partial();
  bpjs_loss *scalp = &losses[1];
  const int32_t outside[] = {1, 99999, 300001, 1000000};
  for (int i = 0; i < 4; i++) {
    scalp->assessed_ppm = outside[i];
    fails(law, &asked, losses, 2, BPJS_ERROR_RANGE, "assessed_ppm", 2);
  }
  scalp->assessed_ppm = 100000;
  ck_assert_int_eq(pays(law, *scalp, 0), 40000000);
  scalp->assessed_ppm = 300000;
  ck_assert_int_eq(pays(law, *scalp, 0), 120000000);
  scalp->assessed_ppm = 123456;
  bpjs_benefit *benefit = lost(law, losses, 2, C, 0);
  const int64_t index = find_nth(benefit, BPJS_BENEFIT_PARTIAL_DISABILITY, 1);
  ck_assert_int_eq(line_at(benefit, index).amount, 49382400);
  ck_assert_int_eq(line_at(benefit, index).number, 2);
  ck_assert_int_eq(step_of(benefit, index, "percent")->given, 1);
  ck_assert_int_eq(step_number(benefit, index, "least"), 100000);
  ck_assert_int_eq(step_number(benefit, index, "most"), 300000);
  ck_assert_str_eq(benefit->entries[index].formula, "loss");
  ck_assert_str_eq(line_at(benefit, index).citation,
                   "PP 44/2015 Annex III, replaced by PP 82/2019 Annex III");
  bpjs_benefit_free(benefit);
  scalp->assessed_ppm = 0;
  benefit = lost(law, losses, 2, C, 0);
  refuses(benefit, 0, BPJS_BENEFIT_PARTIAL_DISABILITY, BPJS_BENEFIT_REASON_NOT_GIVEN,
          "assessed_ppm");
  ck_assert_int_eq(refusal_at(benefit, 0).number, 2);
  ck_assert_int_eq(totals_of(benefit).total, 140000000);
  bpjs_benefit_free(benefit);
  scalp->assessed_ppm = 1; /* bounds that are not sure enough bound nothing, nor are paid */
  benefit = lost(law, losses, 2, B, 0);
  refuses(benefit, 1, BPJS_BENEFIT_PARTIAL_DISABILITY, BPJS_BENEFIT_REASON_CONFIDENCE,
          "jkk.disability.assessed.least");
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
  law = law_with("jkk.disability.assessed.least\tALL\tscalp\t2015-07-01\t\t\t1\tppm\tx\tD\t\n");
  benefit = lost(law, losses, 2, C, 0); /* nor does one bound without the other */
  refuses(benefit, 0, BPJS_BENEFIT_PARTIAL_DISABILITY, BPJS_BENEFIT_REASON_CONFIDENCE,
          "jkk.disability.assessed.least");
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

/* Efficiency (3 x 80 + 20) / 4 = 65 %, of which 35 % are lost: 3 tens, 21 %. (3 x 81 + 21)
 * / 4 = 66; (3 x 100 + 60) / 4 = 90, exactly one ten; (3 x 100 + 61) / 4 = 90.25, none. */
START_TEST(unequal_eyes_are_weighed) {
  const struct {
    int32_t better, worse;
    int64_t amount;
  } cases[] = {{80, 20, 84000000}, {81, 21, 84000000}, {100, 60, 28000000}, {100, 61, 0},
               {100, 0, 56000000}, {1, 0, 252000000},  {0, 0, 280000000}};
  bpjs_law *law = built_in();
  bpjs_loss loss = loss_of("unequal_eyes");
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    loss.better = cases[i].better;
    loss.worse = cases[i].worse;
    ck_assert_int_eq(pays(law, loss, 0), cases[i].amount);
  }
  loss.better = 80;
  loss.worse = 20;
  bpjs_benefit *benefit = lost(law, &loss, 1, D, 0);
  const int64_t index = find_nth(benefit, BPJS_BENEFIT_PARTIAL_DISABILITY, 0);
  ck_assert_int_eq(line_at(benefit, index).confidence, D);
  ck_assert_str_eq(line_at(benefit, index).detail, "unequal_eyes");
  ck_assert_int_eq(step_number(benefit, index, "weight_better"), 3);
  ck_assert_int_eq(step_number(benefit, index, "weight_worse"), 1);
  ck_assert_int_eq(step_number(benefit, index, "units"), 3);
  ck_assert_int_eq(step_number(benefit, index, "percent"), 70000);
  ck_assert_str_eq(benefit->entries[index].formula, "loss_eyes");
  bpjs_benefit_free(benefit);
  benefit = lost(law, &loss, 1, C, 0); /* general knowledge is not used unasked */
  refuses(benefit, 0, BPJS_BENEFIT_PARTIAL_DISABILITY, BPJS_BENEFIT_REASON_CONFIDENCE,
          "jkk.disability.eyes");
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

#define EYE(key, value)                                                                            \
  "jkk.disability.eyes\tALL\t" key "\t2015-07-01\t\t\t" value "\tcount\tx\tA\t\n"

START_TEST(eyes_without_weights_have_no_rule) {
  bpjs_law *law = law_with(EYE("better", "0") EYE("worse", "0"));
  bpjs_loss loss = loss_of("unequal_eyes");
  loss.better = 80;
  loss.worse = 20;
  bpjs_benefit *benefit = lost(law, &loss, 1, C, 0);
  refuses(benefit, 0, BPJS_BENEFIT_PARTIAL_DISABILITY, BPJS_BENEFIT_REASON_NO_RULE,
          "jkk.disability.eyes");
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
  law = law_with(EYE("better", "3"));
  benefit = lost(law, &loss, 1, C, 0); /* that of the worse eye is still D */
  refuses(benefit, 0, BPJS_BENEFIT_PARTIAL_DISABILITY, BPJS_BENEFIT_REASON_CONFIDENCE,
          "jkk.disability.eyes");
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

SUITE("benefit.losses_measured", a_measured_loss_counts_by_whole_tens,
      hearing_is_not_lost_more_than_all_of_it, an_assessed_loss_is_within_the_bounds_of_the_law,
      unequal_eyes_are_weighed, eyes_without_weights_have_no_rule)
