/* Benefits with children, of laws, in sums, and what makes a row bad. */
#include "../allocation.h"
#include "benefits.h"

static int64_t with_children(const somebody *s, int32_t event, int32_t count) {
  bpjs_law *law = built_in();
  trial t;
  begin(&t, law, NULL, s, event, BPJS_BENEFIT_SCHOLARSHIP);
  for (int32_t k = 0; k < count; k++)
    add_child(&t, BPJS_SCHOOL_LEVEL_SD, 1);
  ck_assert_int_eq(bpjs_assess_child_count(t.assess), count);
  const int64_t amount = amount_of(&t);
  end(&t);
  bpjs_law_free(law);
  return amount;
}

/* 6 x 1.5 million at SD, 3 x 2 at SMP, 3 x 3 at SMA, 5 x 12 at a university: 84 million, for
 * two children at most; of JKM after three years. */
START_TEST(children_have_scholarships) {
  const somebody s = one(2025, 3, 10, PU, 5 * MILLION, 36),
                 late = one(2025, 3, 10, PU, 5 * MILLION, 35);
  ck_assert_int_eq(with_children(&s, BPJS_LIFE_DEATH, 0), -1);
  ck_assert_int_eq(with_children(&s, BPJS_LIFE_DEATH, 1), 84 * MILLION);
  ck_assert_int_eq(with_children(&s, BPJS_LIFE_DEATH, 3), 168 * MILLION);
  ck_assert_int_eq(with_children(&late, BPJS_LIFE_DEATH, 1), -1);
  ck_assert_int_eq(with_children(&late, BPJS_LIFE_ACCIDENT_DEATH, 2), 168 * MILLION);
  ck_assert_int_eq(with_children(&late, BPJS_LIFE_ACCIDENT_DISABILITY, 1), 84 * MILLION);
  ck_assert_int_eq(with_children(&s, BPJS_LIFE_JOB_LOSS, 1), -1);
  ck_assert_int_eq(bpjs_assess_child_count(NULL), 0);
}
END_TEST

START_TEST(children_are_checked) {
  bpjs_law *law = built_in();
  const somebody s = one(2025, 3, 10, PU, 5 * MILLION, 36);
  trial t;
  begin(&t, law, NULL, &s, BPJS_LIFE_DEATH, 0);
  bpjs_child child = {.struct_size = sizeof child, .level = 6};
  ck_assert_int_eq(bpjs_assess_add_child(t.assess, &child, &t.error), BPJS_ERROR_RANGE);
  ck_assert_str_eq(t.error.field, "level");
  child.struct_size = 4;
  ck_assert_int_eq(bpjs_assess_add_child(t.assess, &child, NULL), BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(bpjs_assess_add_child(t.assess, NULL, NULL), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_assess_add_child(NULL, &child, NULL), BPJS_ERROR_ARGUMENT);
  for (int32_t k = 0; k < 16; k++)
    add_child(&t, BPJS_SCHOOL_LEVEL_SMP, 4);
  child = (bpjs_child){.struct_size = sizeof child};
  ck_assert_int_eq(bpjs_assess_add_child(t.assess, &child, NULL), BPJS_ERROR_LIMIT);
  ck_assert_int_eq(bpjs_assess_child_count(t.assess), 16);
  ck_assert_int_eq(run(&t), BPJS_OK);
  ck_assert_int_eq(t.summary.bad, 1); /* SMP has three years */
  ck_assert_int_eq(t.summary.first_status, BPJS_ERROR_RANGE);
  ck_assert_int_eq(t.summary.first_what, 0);
  end(&t);
  bpjs_law_free(law);
}
END_TEST

START_TEST(benefits_are_of_an_event) {
  static const int32_t none[] = {0, BPJS_LIFE_DISABILITY};
  bpjs_law *law = built_in();
  const somebody s = one(2025, 3, 10, PU, 5 * MILLION, 36);
  for (size_t i = 0; i < sizeof none / sizeof *none; i++) {
    trial t;
    begin(&t, law, NULL, &s, none[i], 0);
    const bpjs_tally_measure measure = {
        .struct_size = sizeof measure, .kind = BPJS_TALLY_BENEFIT, .event = none[i]};
    ck_assert_int_eq(run(&t), BPJS_ERROR_ARGUMENT);
    ck_assert_str_eq(t.error.field, "event");
    ck_assert_int_eq(bpjs_assess_add_measure(t.assess, &measure, NULL), BPJS_ERROR_ARGUMENT);
    end(&t);
  }
  bpjs_law_free(law);
}
END_TEST

/* In September 2021 there are dues of JKP, and no benefits of it before 2022-02-01. */
START_TEST(a_law_without_an_answer_makes_a_row_bad) {
  bpjs_law *law = built_in();
  const somebody s = one(2021, 9, 1, PU, 5 * MILLION, 36);
  trial t;
  begin(&t, law, NULL, &s, BPJS_LIFE_JOB_LOSS, 0);
  ck_assert_int_eq(run(&t), BPJS_OK);
  ck_assert_int_eq(t.summary.bad, 1);
  ck_assert_int_eq(t.summary.first_status, BPJS_ERROR_NO_RULE);
  ck_assert_int_eq(t.summary.first_what, 0);
  t.options.flags = BPJS_ASSESS_STOP;
  ck_assert_int_eq(run(&t), BPJS_ERROR_NO_RULE);
  ck_assert_int_eq(t.error.row, 1);
  end(&t);
  bpjs_law_free(law);
}
END_TEST

/* The funeral has no rule on the day; the other sums of JKM stand. */
START_TEST(an_amount_that_is_wanted_and_has_no_rule_makes_a_row_bad) {
  bpjs_law *law = law_with("jkm.funeral\tALL\t\t2025-03-01\t2025-03-31\t\t1\tIDR\tplan\tD\t\n");
  const somebody s = one(2025, 3, 10, PU, 5 * MILLION, 36);
  trial t;
  begin(&t, law, NULL, &s, BPJS_LIFE_DEATH, 0);
  ck_assert_int_eq(run(&t), BPJS_OK);
  ck_assert_int_eq(t.summary.bad, 1);
  ck_assert_int_eq(t.summary.first_status, BPJS_ERROR_CONFIDENCE);
  t.options.flags = BPJS_ASSESS_STOP;
  ck_assert_int_eq(run(&t), BPJS_ERROR_CONFIDENCE);
  ck_assert_str_eq(t.error.field, "jkm.funeral");
  end(&t);
  begin(&t, law, NULL, &s, BPJS_LIFE_DEATH, BPJS_BENEFIT_DEATH);
  ck_assert_int_eq(amount_of(&t), 20 * MILLION);
  end(&t);
  bpjs_law_free(law);
}
END_TEST

/* Confidence: B of the sums, C of what the law does not say. */
START_TEST(the_summary_has_the_confidence_of_benefits) {
  bpjs_law *law = law_with("jkm.death\tALL\t\t2025-03-01\t\t\t30000000\tIDR\tplan\tD\t\n");
  const bpjs_law_policy any = {.struct_size = sizeof any,
                               .minimum_confidence = BPJS_LAW_CONFIDENCE_D};
  const somebody s = one(2025, 3, 10, PU, 5 * MILLION, 36);
  trial t;
  begin(&t, law, &any, &s, BPJS_LIFE_DEATH, 0);
  ck_assert_int_eq(amount_of(&t), 52 * MILLION);
  ck_assert_int_eq(t.summary.confidence, BPJS_LAW_CONFIDENCE_D);
  end(&t);
  begin(&t, law, &any, &s, BPJS_LIFE_DEATH, BPJS_BENEFIT_FUNERAL);
  ck_assert_int_eq(amount_of(&t), 10 * MILLION);
  ck_assert_int_eq(t.summary.confidence, BPJS_LAW_CONFIDENCE_C);
  end(&t);
  bpjs_law_free(law);
}
END_TEST

/* A law and its reform, in one pass: 20 and 30 million for a death. */
START_TEST(each_law_has_its_benefits) {
  bpjs_law *law = built_in();
  bpjs_law *reform = law_with("jkm.death\tALL\t\t2025-03-01\t\t\t30000000\tIDR\tplan\tB\t\n");
  const somebody s = one(2025, 3, 10, PU, 5 * MILLION, 36);
  const bpjs_tally_measure reformed = {.struct_size = sizeof reformed,
                                       .kind = BPJS_TALLY_BENEFIT,
                                       .law = 1,
                                       .event = BPJS_LIFE_DEATH};
  trial t;
  begin(&t, law, NULL, &s, BPJS_LIFE_DEATH, 0);
  ck_assert_int_eq(bpjs_assess_add_law(t.assess, reform, NULL, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_tally_add_measure(t.tally, &reformed, NULL), BPJS_OK);
  ck_assert_int_eq(amount_of(&t), 42 * MILLION);
  bpjs_tally_value value = {.struct_size = sizeof value};
  ck_assert_int_eq(bpjs_tally_get(t.tally, -1, 1, &value, NULL), BPJS_OK);
  ck_assert_int_eq(value.sum, 52 * MILLION);
  end(&t);
  bpjs_law_free(reform);
  bpjs_law_free(law);
}
END_TEST

/* 56 x (2^32 - 1) of each: of 38,347,923 rows and more it is beyond 2^63. */
START_TEST(sums_do_not_wrap) {
  bpjs_law *law = built_in();
  const int64_t rows = suite_cases(40 * MILLION), each = 56 * (int64_t)4294967295;
  const somebody s = one(2025, 3, 10, PU, 4294967295, 36);
  trial t;
  begin(&t, law, NULL, &s, BPJS_LIFE_ACCIDENT_DISABILITY, BPJS_BENEFIT_TOTAL_DISABILITY);
  uint8_t *segments = crowd_array(rows, 1);
  memset(segments, PU, (size_t)rows);
  ck_assert_int_eq(bpjs_people_set(t.people, BPJS_PEOPLE_SEGMENT, BPJS_PEOPLE_UINT8, segments, 0,
                                   rows, NULL, 0, NULL),
                   BPJS_OK);
  bpjs_tally_free(t.tally);
  const bpjs_tally_measure sum = {.struct_size = sizeof sum,
                                  .kind = BPJS_TALLY_BENEFIT,
                                  .what = BPJS_BENEFIT_TOTAL_DISABILITY,
                                  .flags = BPJS_TALLY_NO_EXTREMES,
                                  .event = BPJS_LIFE_ACCIDENT_DISABILITY};
  ck_assert_int_eq(bpjs_tally_new(t.options.day, &t.tally, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_tally_add_measure(t.tally, &sum, NULL), BPJS_OK);
  const int32_t status =
      bpjs_assess_tally(t.assess, t.people, 0, rows, &t.options, t.tally, &t.summary, &t.error);
  if (rows > INT64_MAX / each) {
    ck_assert_int_eq(status, BPJS_ERROR_OVERFLOW);
  } else {
    bpjs_tally_value value = {.struct_size = sizeof value};
    ck_assert_int_eq(status, BPJS_OK);
    ck_assert_int_eq(bpjs_tally_get(t.tally, -1, 0, &value, NULL), BPJS_OK);
    ck_assert_int_eq(value.sum, rows * each);
  }
  free(segments);
  end(&t);
  bpjs_law_free(law);
}
END_TEST

/* Lanes, and bills for low wages and pensions, without memory. */
START_TEST(without_memory_nothing_is_written) {
  enum { FEW = 12, WISHES = 3 };
  static const int32_t events[WISHES] = {BPJS_LIFE_ACCIDENT_DEATH, BPJS_LIFE_JOB_LOSS,
                                         BPJS_LIFE_RETIREMENT};
  bpjs_law *law = built_in();
  const int32_t day = day_of(2025, 3, 10);
  for (int32_t wishes = 1; wishes <= WISHES; wishes += WISHES - 1) {
    crowd c;
    bpjs_assess *assess = NULL;
    int64_t expected[WISHES * FEW], amounts[WISHES * FEW];
    int32_t statuses[FEW];
    const bpjs_assess_options options = {.struct_size = sizeof options, .day = day};
    crowd_make(&c, FEW, 5, day, true, false);
    ck_assert_int_eq(bpjs_assess_new(law, NULL, &assess, NULL), BPJS_OK);
    for (int32_t w = 0; w < wishes; w++) {
      const bpjs_tally_measure measure = {
          .struct_size = sizeof measure, .kind = BPJS_TALLY_BENEFIT, .event = events[w]};
      ck_assert_int_eq(bpjs_assess_add_measure(assess, &measure, NULL), BPJS_OK);
    }
    const int64_t count = wishes * FEW;
    ck_assert_int_eq(bpjs_assess_rows(assess, c.people, 0, FEW, &options, NULL, expected, count,
                                      statuses, NULL, NULL),
                     BPJS_OK);
    for (long failing = 1;; failing += failing < 50 ? 1 : 7) {
      memset(amounts, 7, sizeof amounts);
      allocation_fail(failing);
      const int32_t status = bpjs_assess_rows(assess, c.people, 0, FEW, &options, NULL, amounts,
                                              count, statuses, NULL, NULL);
      const bool failed = allocation_failed();
      if (status == BPJS_OK) { /* without memory in the end bills answer */
        ck_assert_mem_eq(amounts, expected, (size_t)count * sizeof *amounts);
      } else {
        ck_assert_int_eq(status, BPJS_ERROR_MEMORY);
        ck_assert_int_eq(((const uint8_t *)amounts)[0], 7);
      }
      if (!failed)
        break;
    }
    bpjs_assess_free(assess);
    crowd_free(&c);
  }
  bpjs_law_free(law);
}
END_TEST

static int64_t again(trial *t) {
  const bpjs_tally_measure measure = {.struct_size = sizeof measure,
                                      .kind = BPJS_TALLY_BENEFIT,
                                      .event = BPJS_LIFE_JOB_LOSS},
                           death = {.struct_size = sizeof death,
                                    .kind = BPJS_TALLY_BENEFIT,
                                    .event = BPJS_LIFE_DEATH};
  bpjs_tally_free(t->tally);
  ck_assert_int_eq(bpjs_tally_new(day_of(2025, 2, 28), &t->tally, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_tally_add_measure(t->tally, &measure, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_tally_add_measure(t->tally, &death, NULL), BPJS_OK);
  ck_assert_int_eq(run(t), BPJS_OK);
  bpjs_tally_value value = {.struct_size = sizeof value};
  ck_assert_int_eq(bpjs_tally_get(t->tally, -1, 0, &value, NULL), BPJS_OK);
  const int64_t lost = value.sum;
  ck_assert_int_eq(bpjs_tally_get(t->tally, -1, 1, &value, NULL), BPJS_OK);
  return lost + value.sum;
}

/* What was learnt of one day is not used on another of its month, nor without a child: of 4
 * million 1.8 and five times 2.4, six times 2.4, and 42 million; then 84 for the child. */
START_TEST(one_call_after_the_other_has_its_day_and_its_children) {
  bpjs_law *law = built_in();
  const somebody s = one(2025, 2, 6, PU, 4 * MILLION, 36);
  trial t;
  begin(&t, law, NULL, &s, BPJS_LIFE_JOB_LOSS, 0);
  ck_assert_int_eq(again(&t), 42 * MILLION + 13800000);
  t.options.day = day_of(2025, 2, 7);
  ck_assert_int_eq(again(&t), 42 * MILLION + 14400000);
  t.options.day = day_of(2025, 2, 6);
  ck_assert_int_eq(again(&t), 42 * MILLION + 13800000);
  add_child(&t, BPJS_SCHOOL_LEVEL_SD, 1);
  ck_assert_int_eq(again(&t), 126 * MILLION + 13800000);
  end(&t);
  bpjs_law_free(law);
}
END_TEST

SUITE("assess.benefits_run", children_have_scholarships, children_are_checked,
      benefits_are_of_an_event, a_law_without_an_answer_makes_a_row_bad,
      an_amount_that_is_wanted_and_has_no_rule_makes_a_row_bad,
      the_summary_has_the_confidence_of_benefits, each_law_has_its_benefits, sums_do_not_wrap,
      without_memory_nothing_is_written, one_call_after_the_other_has_its_day_and_its_children)
