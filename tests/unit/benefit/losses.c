#include "lost.h"

/* All parts of section 1.2 of the table that have one percent, in thousandths; of these
 * the base of 400,000,000 makes 400,000 each. */
START_TEST(each_part_has_its_percent) {
  static const struct {
    const char *part;
    int64_t thousandths;
  } table[] = {{"arm_right", 400},
               {"arm_left", 350},
               {"forearm_right", 350},
               {"forearm_left", 300},
               {"hand_right", 320},
               {"hand_left", 280},
               {"legs", 700},
               {"leg", 350},
               {"feet", 500},
               {"foot", 250},
               {"eyes", 700},
               {"eye", 350},
               {"hearing_both", 400},
               {"hearing_one", 200},
               {"thumb_right", 150},
               {"thumb_left", 120},
               {"index_right", 90},
               {"index_left", 70},
               {"finger_right", 40},
               {"finger_left", 30},
               {"index_phalanx_right", 45},
               {"index_phalanx_left", 35},
               {"finger_phalanx_right", 20},
               {"finger_phalanx_left", 15},
               {"big_toe", 50},
               {"index_toe", 30},
               {"toe", 20},
               {"impotence", 300},
               {"leg_short_under_5cm", 100},
               {"leg_short_5cm", 200},
               {"leg_short_7_5cm", 300},
               {"auricle", 50},
               {"auricles", 100},
               {"nose", 300},
               {"septum", 150},
               {"smell", 100},
               {"work_capacity_51", 400},
               {"work_capacity_26", 200},
               {"work_capacity_10", 50},
               {"mental_capacity", 700},
               {"colour_vision", 100}};
  bpjs_law *law = built_in();
  for (size_t i = 0; i < sizeof table / sizeof *table; i++)
    ck_assert_int_eq(pays(law, loss_of(table[i].part), 0), table[i].thousandths * 400000);
  bpjs_law_free(law);
}
END_TEST

/* 40 % x 80 x 5,000,000, one secondary source: C. */
START_TEST(a_loss_says_how_it_was_made) {
  bpjs_law *law = built_in();
  const bpjs_loss loss = loss_of("arm_right");
  bpjs_benefit *benefit = lost(law, &loss, 1, C, 0);
  const int64_t index = find_nth(benefit, BPJS_BENEFIT_PARTIAL_DISABILITY, 0);
  const bpjs_benefit_line line = line_at(benefit, index);
  ck_assert_int_eq(line.programme, JKK);
  ck_assert_int_eq(line.kind, BPJS_BENEFIT_LUMP_SUM);
  ck_assert_int_eq(line.beneficiary, BPJS_BENEFICIARY_PARTICIPANT);
  ck_assert_int_eq(line.number, 1);
  ck_assert_str_eq(line.detail, "arm_right");
  ck_assert_int_eq(line.base, WAGE);
  ck_assert_int_eq(line.amount, 160000000);
  ck_assert_int_eq(line.confidence, C);
  ck_assert_str_eq(line.citation, "PP 44/2015 Annex III, replaced by PP 82/2019 Annex III");
  ck_assert_int_eq(step_number(benefit, index, "percent"), 400000);
  ck_assert_int_eq(step_number(benefit, index, "months"), 80);
  ck_assert_int_eq(step_number(benefit, index, "wage"), WAGE);
  ck_assert_str_eq(benefit->entries[index].formula, "loss");
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

/* The right hand of the right-handed is the left one of the left-handed; what has no side
 * stays as it is. */
START_TEST(left_and_right_change_places_for_the_left_handed) {
  bpjs_law *law = built_in();
  const uint32_t left = BPJS_ACCIDENT_LEFT_HANDED;
  ck_assert_int_eq(pays(law, loss_of("arm_left"), left), 160000000);
  ck_assert_int_eq(pays(law, loss_of("arm_right"), left), 140000000);
  ck_assert_int_eq(pays(law, loss_of("finger_phalanx_left"), left), 8000000);
  ck_assert_int_eq(pays(law, loss_of("finger_phalanx_right"), left), 6000000);
  ck_assert_int_eq(pays(law, loss_of("toe"), left), 8000000);
  ck_assert_int_eq(pays(law, loss_of("leg_short_under_5cm"), left), 40000000);
  const bpjs_loss losses[] = {loss_of("arm_left"), loss_of("eye")};
  bpjs_benefit *benefit = lost(law, losses, 2, C, left);
  const int64_t first = find_nth(benefit, BPJS_BENEFIT_PARTIAL_DISABILITY, 0);
  ck_assert_str_eq(line_at(benefit, first).detail, "arm_left");
  ck_assert_int_eq(step_number(benefit, first, "left_handed"), 1);
  ck_assert_ptr_null(step_of(benefit, first + 1, "left_handed"));
  bpjs_benefit_free(benefit);
  benefit = lost(law, losses, 2, C, 0);
  ck_assert_ptr_null(step_of(benefit, first, "left_handed"));
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

/* Half the function of an eye: 50 % x 35 % x 80 x 5,000,000 = 70,000,000. A third, of a
 * wage of 3 rupiah: 0.333333 x 0.35 x 240 = 27.999972, which is 28. */
START_TEST(a_part_of_the_function_counts_in_proportion) {
  bpjs_law *law = built_in();
  bpjs_loss loss = loss_of("eye");
  loss.flags = BPJS_LOSS_FUNCTIONAL;
  loss.function_ppm = 500000;
  ck_assert_int_eq(pays(law, loss, 0), 70000000);
  loss.function_ppm = 1000000;
  ck_assert_int_eq(pays(law, loss, 0), 140000000);
  loss.function_ppm = 1;
  ck_assert_int_eq(pays(law, loss, 0), 140);
  loss.function_ppm = 333333;
  bpjs_accident asked = partial();
  asked.wage = 3;
  bpjs_benefit *benefit = paid_for(law, &asked, &loss, 1, NULL);
  const int64_t index = find_nth(benefit, BPJS_BENEFIT_PARTIAL_DISABILITY, 0);
  ck_assert_int_eq(line_at(benefit, index).amount, 28);
  ck_assert_int_eq(line_at(benefit, index).fraction_ppm, 999972);
  ck_assert_int_eq(step_number(benefit, index, "function"), 333333);
  ck_assert_int_eq(step_of(benefit, index, "function")->given, 1);
  ck_assert_str_eq(benefit->entries[index].formula, "loss_function");
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

/* Grades 0, 1, 2, 4, 5 lose 100, 80, 60, 20, 0 %; of grade 3 nothing was read. */
START_TEST(a_muscle_test_says_how_much_is_lost) {
  const int32_t grades[] = {0, 1, 2, 4, 5};
  const int64_t amounts[] = {140000000, 112000000, 84000000, 28000000, 0};
  bpjs_law *law = built_in();
  bpjs_loss loss = loss_of("eye");
  loss.flags = BPJS_LOSS_MUSCLE;
  for (int i = 0; i < 5; i++) {
    loss.muscle = grades[i];
    ck_assert_int_eq(pays(law, loss, 0), amounts[i]);
  }
  loss.muscle = 4;
  bpjs_benefit *benefit = lost(law, &loss, 1, C, 0);
  const int64_t index = find_nth(benefit, BPJS_BENEFIT_PARTIAL_DISABILITY, 0);
  ck_assert_int_eq(step_number(benefit, index, "muscle"), 4);
  ck_assert_int_eq(step_number(benefit, index, "function"), 200000);
  ck_assert_int_eq(step_of(benefit, index, "function")->confidence, A);
  ck_assert_str_eq(benefit->entries[index].formula, "loss_function");
  bpjs_benefit_free(benefit);
  loss.muscle = 3;
  benefit = lost(law, &loss, 1, C, 0);
  refuses(benefit, 0, BPJS_BENEFIT_PARTIAL_DISABILITY, BPJS_BENEFIT_REASON_NO_RULE,
          "jkk.disability.muscle");
  ck_assert_str_eq(refusal_at(benefit, 0).detail, "eye");
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

/* Rows of general knowledge are refused unless asked for, and the others stand. */
START_TEST(losses_that_are_not_sure_enough_are_refused_one_by_one) {
  bpjs_law *law = built_in();
  const bpjs_loss losses[] = {loss_of("arm_right"), loss_of("big_toe"), loss_of("nose")};
  bpjs_benefit *benefit = lost(law, losses, 3, C, 0);
  ck_assert_int_eq(totals_of(benefit).total, 280000000);
  ck_assert_uint_eq(totals_of(benefit).flags, BPJS_BENEFIT_INCOMPLETE);
  refuses(benefit, 0, BPJS_BENEFIT_PARTIAL_DISABILITY, BPJS_BENEFIT_REASON_CONFIDENCE,
          "jkk.disability.percent");
  ck_assert_str_eq(refusal_at(benefit, 0).detail, "big_toe");
  ck_assert_int_eq(refusal_at(benefit, 0).number, 2);
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

/* 40 % + 30 % is 70 %, at which nothing is said; 40 + 30 + 5 is above, and so is 70 % and
 * a millionth of 5 %. Nothing is cut. */
START_TEST(losses_above_the_ceiling_are_warned_of_and_paid) {
  bpjs_law *law = built_in();
  bpjs_loss losses[] = {loss_of("arm_right"), loss_of("nose"), loss_of("auricle")};
  bpjs_benefit *benefit = lost(law, losses, 2, C, 0);
  ck_assert_int_eq(warned(benefit, BPJS_BENEFIT_WARNING_LOSSES, ""), -1);
  ck_assert_int_eq(totals_of(benefit).total, 280000000);
  bpjs_benefit_free(benefit);
  benefit = lost(law, losses, 3, C, 0);
  ck_assert_int_eq(warned(benefit, BPJS_BENEFIT_WARNING_LOSSES, "jkk.disability.ceiling"), 750000);
  ck_assert_int_eq(totals_of(benefit).total, 300000000);
  bpjs_benefit_free(benefit);
  losses[2].flags = BPJS_LOSS_FUNCTIONAL;
  losses[2].function_ppm = 1;
  benefit = lost(law, losses, 3, C, 0);
  ck_assert_int_eq(warned(benefit, BPJS_BENEFIT_WARNING_LOSSES, "jkk.disability.ceiling"), 700000);
  bpjs_benefit_free(benefit);
  losses[2] = loss_of("big_toe"); /* what is refused does not count */
  benefit = lost(law, losses, 3, C, 0);
  ck_assert_int_eq(warned(benefit, BPJS_BENEFIT_WARNING_LOSSES, ""), -1);
  bpjs_benefit_free(benefit);
  bpjs_loss deaf = loss_of("hearing_decline_both"); /* 12 x 6 %, cut to 40 % */
  deaf.measure = 120;
  benefit = lost(law, &deaf, 1, C, 0);
  ck_assert_int_eq(warned(benefit, BPJS_BENEFIT_WARNING_LOSSES, ""), -1);
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

#define BASE                                                                                       \
  "note.benefit.jkk.wage\tPU\t\t2015-07-01\t\t\t\tnote\tx\tB\tthe wage\n"                          \
  "note.benefit.jkk.treatment\tALL\t\t2015-07-01\t\t\t\tnote\tx\tB\ttreated\n"

START_TEST(a_rule_that_is_missing_is_named) {
  bpjs_law *law = law_of(BASE);
  bpjs_loss losses[] = {loss_of("eye"), loss_of("sight"), loss_of("scalp"),
                        loss_of("unequal_eyes")};
  losses[1].measure = 10;
  losses[2].assessed_ppm = 200000;
  losses[3].better = 50;
  bpjs_benefit *benefit = lost(law, losses, 4, D, 0);
  const char *const parameters[] = {"jkk.disability.percent", "jkk.disability.unit",
                                    "jkk.disability.assessed.least", "jkk.disability.eyes"};
  for (int i = 0; i < 4; i++)
    refuses(benefit, i, BPJS_BENEFIT_PARTIAL_DISABILITY, BPJS_BENEFIT_REASON_NO_RULE,
            parameters[i]);
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
  law = law_of(BASE "jkk.disability.percent\tALL\teye\t2015-07-01\t\t\t350000\tppm\tx\tC\t\n");
  benefit = lost(law, losses, 1, C, 0);
  refuses(benefit, 0, BPJS_BENEFIT_PARTIAL_DISABILITY, BPJS_BENEFIT_REASON_NO_RULE,
          "jkk.disability.months");
  ck_assert_int_eq(warned(benefit, BPJS_BENEFIT_WARNING_LOSSES, ""), -1);
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

/* Of a sum of the law, as migrants have: 35 % x 142,000,000 = 49,700,000, without months;
 * with months of a base that was given, as JKK has. */
START_TEST(losses_of_a_sum_have_no_months) {
  bpjs_law *law = built_in();
  const bpjs_loss items[] = {loss_of("eye"), loss_of("arm_left")};
  const bpjs_losses losses = {items, 2};
  const bpjs_law_policy policy = sure(D);
  bpjs_benefit *benefit = NULL;
  const int32_t day = day_of(2020, 1, 1);
  ck_assert_int_eq(bpjs_claim_new(law, &policy, day, BPJS_SEGMENT_PMI, JKK, &benefit, NULL),
                   BPJS_OK);
  const bpjs_rule sum =
      bpjs_claim_law(benefit, day, "migrant.jkk.disability.base", BPJS_SEGMENT_PMI, "");
  const bpjs_rule months =
      bpjs_claim_law(benefit, day, "jkk.disability.months", BPJS_SEGMENT_ALL, "");
  ck_assert_int_eq(sum.value, 142000000);
  ck_assert_int_eq(bpjs_losses_claim(benefit, &losses, true, sum.value, NULL, &sum, NULL), BPJS_OK);
  ck_assert_int_eq(line_at(benefit, 0).amount, 49700000);
  ck_assert_int_eq(line_at(benefit, 1).amount, 56800000); /* 40 % */
  ck_assert_int_eq(line_at(benefit, 0).base, 142000000);
  ck_assert_int_eq(step_number(benefit, 0, "base"), 142000000);
  ck_assert_ptr_null(step_of(benefit, 0, "months"));
  ck_assert_str_eq(benefit->entries[0].formula, "loss_sum");
  ck_assert_int_eq(bpjs_losses_claim(benefit, &losses, false, 1000000, &months, &sum, NULL),
                   BPJS_OK);
  ck_assert_int_eq(line_at(benefit, 2).amount, 28000000);
  ck_assert_str_eq(benefit->entries[2].formula, "loss");
  ck_assert_int_eq(warned(benefit, BPJS_BENEFIT_WARNING_LOSSES, "jkk.disability.ceiling"), 750000);
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

/* The percent of a part is the same under both laws, as far as it is known. */
START_TEST(the_table_holds_before_and_since_2019) {
  bpjs_law *law = built_in();
  const bpjs_loss loss = loss_of("eye");
  for (int i = -1; i < 2; i++) {
    bpjs_accident asked = partial();
    asked.day = day_of(2019, 12, 2) + i;
    bpjs_benefit *benefit = paid_for(law, &asked, &loss, 1, NULL);
    ck_assert_int_eq(line_for(benefit, BPJS_BENEFIT_PARTIAL_DISABILITY).amount, 140000000);
    bpjs_benefit_free(benefit);
  }
  bpjs_law_free(law);
}
END_TEST

SUITE("benefit.losses", each_part_has_its_percent, a_loss_says_how_it_was_made,
      left_and_right_change_places_for_the_left_handed, a_part_of_the_function_counts_in_proportion,
      a_muscle_test_says_how_much_is_lost, losses_that_are_not_sure_enough_are_refused_one_by_one,
      losses_above_the_ceiling_are_warned_of_and_paid, a_rule_that_is_missing_is_named,
      losses_of_a_sum_have_no_months, the_table_holds_before_and_since_2019)
