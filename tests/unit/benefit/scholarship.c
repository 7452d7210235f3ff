#include "family.h"

static bpjs_benefit *plan(const bpjs_law *law, int32_t day, int32_t programme,
                          const bpjs_child *children, int64_t count,
                          const bpjs_law_policy *policy) {
  bpjs_benefit *benefit = NULL;
  bpjs_error error = {.struct_size = sizeof error};
  const int32_t status =
      bpjs_benefit_scholarship(law, day, programme, children, count, policy, &benefit, &error);
  ck_assert_msg(status == BPJS_OK, "%s", error.message);
  return benefit;
}

static int64_t total(const bpjs_benefit *benefit) {
  return totals_of(benefit, 0).total;
}

/* SCH-1, of 2020 on: 2 x 1,500,000 + 6 x 1,500,000 + 3 x 2,000,000 + 3 x 3,000,000 +
 * 5 x 12,000,000 = 87,000,000; two children 174,000,000. */
START_TEST(two_full_paths_are_174_million) {
  bpjs_law *law = built_in();
  const bpjs_child children[] = {child_at(BPJS_SCHOOL_LEVEL_TK, 1),
                                 child_at(BPJS_SCHOOL_LEVEL_TK, 0)};
  const int32_t day = day_of(2020, 1, 14);
  bpjs_benefit *benefit = plan(law, day, BPJS_PROGRAMME_JKK, children, 2, NULL);
  ck_assert_int_eq(bpjs_benefit_count(benefit), 2 * 19);
  ck_assert_int_eq(total(benefit), 174000000);
  const struct {
    const char *level;
    int32_t years;
    int64_t amount;
  } levels[] = {
      {"tk", 2, 1500000},  {"sd", 6, 1500000},          {"smp", 3, 2000000},
      {"sma", 3, 3000000}, {"university", 5, 12000000},
  };
  int64_t index = 0, sum = 0;
  for (int32_t child = 1; child <= 2; child++)
    for (int32_t level = 0, passed = 0; level < 5; level++)
      for (int32_t year = 0; year < levels[level].years; year++, passed++) {
        const bpjs_benefit_line line = line_at(benefit, index++);
        ck_assert_int_eq(line.programme, BPJS_PROGRAMME_JKK);
        ck_assert_int_eq(line.kind, BPJS_BENEFIT_INSTALMENT);
        ck_assert_int_eq(line.what, BPJS_BENEFIT_SCHOLARSHIP);
        ck_assert_int_eq(line.beneficiary, BPJS_BENEFICIARY_CHILD);
        ck_assert_int_eq(line.number, child);
        ck_assert_str_eq(line.detail, levels[level].level);
        ck_assert_int_eq(line.from_day, day_of(2020 + passed, 1, 14));
        ck_assert_int_eq(line.amount, levels[level].amount);
        ck_assert_int_eq(line.confidence, BPJS_LAW_CONFIDENCE_B);
        ck_assert_str_eq(line.citation, "PP 82/2019 Annex III");
        sum += line.amount;
      }
  ck_assert_int_eq(sum, 174000000);
  ck_assert_int_eq(bpjs_benefit_refusal_count(benefit), 0);
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

/* SCH-5: four years at university, 4 x 12,000,000 = 48,000,000. */
START_TEST(four_years_at_university_are_48_million) {
  bpjs_law *law = built_in();
  const bpjs_child child = child_at(BPJS_SCHOOL_LEVEL_UNIVERSITY, 2);
  bpjs_benefit *benefit = plan(law, day_of(2025, 4, 1), BPJS_PROGRAMME_JKM, &child, 1, NULL);
  ck_assert_int_eq(bpjs_benefit_count(benefit), 4);
  ck_assert_int_eq(total(benefit), 48000000);
  ck_assert_int_eq(totals_of(benefit, BPJS_PROGRAMME_JKM).total, 48000000);
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

/* The third year of SMA, then university: 3,000,000 + 60,000,000. A day that the year
 * does not have is the month's last. */
START_TEST(the_plan_begins_at_the_present_year) {
  bpjs_law *law = built_in();
  const bpjs_child child = child_at(BPJS_SCHOOL_LEVEL_SMA, 3);
  bpjs_benefit *benefit = plan(law, day_of(2024, 2, 29), BPJS_PROGRAMME_JKK, &child, 1, NULL);
  ck_assert_int_eq(bpjs_benefit_count(benefit), 6);
  ck_assert_int_eq(total(benefit), 63000000);
  ck_assert_int_eq(line_at(benefit, 1).from_day, day_of(2025, 2, 28));
  ck_assert_int_eq(line_at(benefit, 4).from_day, day_of(2028, 2, 29));
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

/* Until 2019-12-01: 12,000,000 once, for one child. */
START_TEST(before_december_2019_there_is_one_sum_for_one_child) {
  bpjs_law *law = built_in();
  const bpjs_child children[] = {child_at(BPJS_SCHOOL_LEVEL_SD, 99),
                                 child_at(BPJS_SCHOOL_LEVEL_TK, 1)};
  const int32_t programmes[] = {BPJS_PROGRAMME_JKK, BPJS_PROGRAMME_JKM};
  const char *const parameters[] = {"jkk.scholarship.once", "jkm.scholarship.once"};
  const char *const citations[] = {"PP 44/2015 art 25(2), Annex III", "PP 44/2015 art 34"};
  for (int i = 0; i < 2; i++) {
    bpjs_benefit *benefit = plan(law, day_of(2019, 12, 1), programmes[i], children, 2, NULL);
    ck_assert_int_eq(bpjs_benefit_count(benefit), 1);
    const bpjs_benefit_line line = line_at(benefit, 0);
    ck_assert_int_eq(line.kind, BPJS_BENEFIT_LUMP_SUM);
    ck_assert_int_eq(line.amount, 12000000);
    ck_assert_int_eq(line.number, 1);
    ck_assert_str_eq(line.detail, "");
    ck_assert_int_eq(line.confidence, BPJS_LAW_CONFIDENCE_B);
    ck_assert_str_eq(line.citation, citations[i]);
    ck_assert_int_eq(bpjs_benefit_refusal_count(benefit), 1);
    check_refusal(benefit, 0, BPJS_BENEFIT_SCHOLARSHIP, BPJS_BENEFIT_REASON_CHILDREN, parameters[i],
                  2, 1);
    ck_assert_int_eq(refusal_at(benefit, 0).number, 2);
    ck_assert_int_eq(totals_of(benefit, 0).flags, 0);
    bpjs_benefit_free(benefit);
    benefit = plan(law, day_of(2019, 12, 2), programmes[i], children + 1, 1, NULL);
    ck_assert_int_eq(total(benefit), 87000000);
    bpjs_benefit_free(benefit);
  }
  bpjs_law_free(law);
}
END_TEST

/* Two places, and those who are refused for another reason take none. */
START_TEST(at_most_two_children_are_covered) {
  bpjs_law *law = built_in();
  bpjs_child children[5];
  for (int i = 0; i < 5; i++)
    children[i] = child_at(BPJS_SCHOOL_LEVEL_UNIVERSITY, 5);
  children[0].flags = BPJS_CHILD_MARRIED | BPJS_CHILD_BORN; /* in 1970 */
  bpjs_benefit *benefit = plan(law, day_of(2023, 6, 1), BPJS_PROGRAMME_JKK, children, 5, NULL);
  ck_assert_int_eq(bpjs_benefit_count(benefit), 2);
  ck_assert_int_eq(line_at(benefit, 0).number, 2);
  ck_assert_int_eq(line_at(benefit, 1).number, 3);
  ck_assert_int_eq(bpjs_benefit_refusal_count(benefit), 3);
  check_refusal(benefit, 0, BPJS_BENEFIT_SCHOLARSHIP, BPJS_BENEFIT_REASON_MARRIED, "", 0, 0);
  check_refusal(benefit, 1, BPJS_BENEFIT_SCHOLARSHIP, BPJS_BENEFIT_REASON_CHILDREN,
                "scholarship.children", 3, 2);
  check_refusal(benefit, 2, BPJS_BENEFIT_SCHOLARSHIP, BPJS_BENEFIT_REASON_CHILDREN,
                "scholarship.children", 4, 2);
  for (int i = 0; i < 3; i++)
    ck_assert_int_eq(refusal_at(benefit, i).number, i == 0 ? 1 : 3 + i);
  ck_assert_str_eq(refusal_at(benefit, 0).detail, "university");
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

static bpjs_child born(bpjs_child child, int32_t day) {
  child.flags |= BPJS_CHILD_BORN;
  child.born_day = day;
  return child;
}

/* Born on 2002-03-10 the child is 23 on 2025-03-10: of the years of 2023-03-09, 2024,
 * 2025 all three are before it; of those of 2023-03-10 the third falls on it. */
START_TEST(it_ends_on_the_23rd_birthday) {
  bpjs_law *law = built_in();
  const bpjs_child child = born(child_at(BPJS_SCHOOL_LEVEL_UNIVERSITY, 1), day_of(2002, 3, 10));
  const struct {
    int32_t day;
    int64_t lines, age;
  } cases[] = {
      {day_of(2023, 3, 9), 3, 23},  {day_of(2023, 3, 10), 2, 23}, {day_of(2023, 3, 11), 2, 23},
      {day_of(2025, 3, 9), 1, 23},  {day_of(2025, 3, 10), 0, 23}, {day_of(2026, 3, 9), 0, 23},
      {day_of(2026, 3, 10), 0, 24},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    bpjs_benefit *benefit = plan(law, cases[i].day, BPJS_PROGRAMME_JKK, &child, 1, NULL);
    ck_assert_int_eq(bpjs_benefit_count(benefit), cases[i].lines);
    ck_assert_int_eq(bpjs_benefit_refusal_count(benefit), 1);
    check_refusal(benefit, 0, BPJS_BENEFIT_SCHOLARSHIP, BPJS_BENEFIT_REASON_AGE, "scholarship.age",
                  cases[i].age, 23);
    ck_assert_int_eq(refusal_at(benefit, 0).day, day_of(2025, 3, 10));
    ck_assert_int_eq(refusal_at(benefit, 0).number, 1);
    bpjs_benefit_free(benefit);
  }
  bpjs_law_free(law);
}
END_TEST

/* When school begins is not known: the years have no day. Only what cannot be before the
 * birthday is refused: a child of ten has 13 years left, 2 x 1,500,000 + 6 x 1,500,000 +
 * 3 x 2,000,000 + 2 x 3,000,000 = 24,000,000. */
START_TEST(before_school_the_plan_has_no_days) {
  bpjs_law *law = built_in();
  const bpjs_child children[] = {
      born(child_at(BPJS_SCHOOL_LEVEL_NONE, 0), day_of(2022, 7, 1)),
      born(child_at(BPJS_SCHOOL_LEVEL_NONE, 0), day_of(2014, 1, 2)),
  };
  bpjs_benefit *benefit = plan(law, day_of(2024, 1, 2), BPJS_PROGRAMME_JKM, children, 2, NULL);
  ck_assert_int_eq(bpjs_benefit_count(benefit), 19 + 13);
  for (int i = 0; i < 19 + 13; i++)
    ck_assert_int_eq(line_at(benefit, i).from_day, 0);
  ck_assert_str_eq(line_at(benefit, 0).detail, "tk");
  ck_assert_int_eq(total(benefit), 87000000 + 24000000);
  check_refusal(benefit, 0, BPJS_BENEFIT_SCHOLARSHIP, BPJS_BENEFIT_REASON_AGE, "scholarship.age",
                23, 23);
  ck_assert_str_eq(refusal_at(benefit, 0).detail, "sma");
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

/* Since 2025-02-24: a wage earner for up to six months in a row, the self-employed,
 * apprentices. One source says so: C. */
START_TEST(some_who_work_keep_it_since_2025) {
  bpjs_law *law = built_in();
  const struct {
    int32_t work, months, day;
    bool kept;
    const char *parameter;
    int64_t found, needed;
  } cases[] = {
      {BPJS_CHILD_WORK_PU, 1, day_of(2025, 2, 23), false, "scholarship.work.months", 0, 0},
      {BPJS_CHILD_WORK_BPU, 0, day_of(2025, 2, 23), false, "scholarship.work", 0, 0},
      {BPJS_CHILD_WORK_APPRENTICE, 0, day_of(2025, 2, 23), false, "scholarship.work", 0, 0},
      {BPJS_CHILD_WORK_PU, 6, day_of(2025, 2, 24), true, "", 0, 0},
      {BPJS_CHILD_WORK_PU, 7, day_of(2025, 2, 25), false, "scholarship.work.months", 7, 6},
      {BPJS_CHILD_WORK_BPU, 0, day_of(2025, 2, 24), true, "", 0, 0},
      {BPJS_CHILD_WORK_APPRENTICE, 0, day_of(2025, 2, 24), true, "", 0, 0},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    bpjs_child child = child_at(BPJS_SCHOOL_LEVEL_UNIVERSITY, 5);
    child.work = cases[i].work;
    child.work_months = cases[i].months;
    bpjs_benefit *benefit = plan(law, cases[i].day, BPJS_PROGRAMME_JKK, &child, 1, NULL);
    ck_assert_int_eq(bpjs_benefit_count(benefit), cases[i].kept);
    ck_assert_int_eq(bpjs_benefit_refusal_count(benefit), !cases[i].kept);
    if (cases[i].kept) {
      ck_assert_int_eq(line_at(benefit, 0).amount, 12000000);
      ck_assert_int_eq(line_at(benefit, 0).confidence, BPJS_LAW_CONFIDENCE_C);
    } else {
      check_refusal(benefit, 0, BPJS_BENEFIT_SCHOLARSHIP, BPJS_BENEFIT_REASON_WORKING,
                    cases[i].parameter, cases[i].found, cases[i].needed);
    }
    bpjs_benefit_free(benefit);
  }
  bpjs_law_free(law);
}
END_TEST

/* Rows of C are not used where B is asked for: not that of work, and the others stand. */
START_TEST(what_is_less_sure_than_asked_for_is_refused) {
  bpjs_law *law = built_in();
  bpjs_child children[] = {child_at(BPJS_SCHOOL_LEVEL_UNIVERSITY, 5),
                           child_at(BPJS_SCHOOL_LEVEL_UNIVERSITY, 4)};
  children[0].work = BPJS_CHILD_WORK_BPU;
  const bpjs_law_policy b = as_sure_as(BPJS_LAW_CONFIDENCE_B),
                        a = as_sure_as(BPJS_LAW_CONFIDENCE_A);
  bpjs_benefit *benefit = plan(law, day_of(2025, 3, 1), BPJS_PROGRAMME_JKK, children, 2, &b);
  ck_assert_int_eq(total(benefit), 24000000);
  check_refusal(benefit, 0, BPJS_BENEFIT_SCHOLARSHIP, BPJS_BENEFIT_REASON_CONFIDENCE,
                "scholarship.work", 0, 0);
  ck_assert_int_eq(totals_of(benefit, 0).flags, BPJS_BENEFIT_INCOMPLETE);
  bpjs_benefit_free(benefit);
  benefit = NULL;
  bpjs_error error = {.struct_size = sizeof error};
  ck_assert_int_eq(bpjs_benefit_scholarship(law, day_of(2025, 3, 1), BPJS_PROGRAMME_JKK, children,
                                            2, &a, &benefit, &error),
                   BPJS_ERROR_CONFIDENCE);
  ck_assert_str_eq(error.value, "scholarship.children");
  ck_assert_ptr_null(benefit);
  bpjs_law_free(law);
}
END_TEST

/* A reform: the amount of SMP becomes general knowledge, its refusal is one and university
 * goes on as planned; without SMA there are no years of it. */
START_TEST(a_level_without_its_amount_is_refused_once) {
  bpjs_law *law = law_with("scholarship.amount\tALL\tsmp\t2019-12-02\t\t\t1\tIDR\treform\tD\t\n"
                           "scholarship.years\tALL\tsma\t2019-12-02\t\t\t0\tyears\treform\tA\t\n");
  const bpjs_child child = child_at(BPJS_SCHOOL_LEVEL_SMP, 2);
  bpjs_benefit *benefit = plan(law, day_of(2023, 1, 1), BPJS_PROGRAMME_JKK, &child, 1, NULL);
  ck_assert_int_eq(bpjs_benefit_count(benefit), 5);
  ck_assert_int_eq(line_at(benefit, 0).from_day, day_of(2025, 1, 1));
  ck_assert_int_eq(bpjs_benefit_refusal_count(benefit), 1);
  check_refusal(benefit, 0, BPJS_BENEFIT_SCHOLARSHIP, BPJS_BENEFIT_REASON_CONFIDENCE,
                "scholarship.amount", 0, 0);
  ck_assert_str_eq(refusal_at(benefit, 0).detail, "smp");
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

/* Not how long, nor until which age: nothing can be planned. A reform that takes the
 * leave of the self-employed away has them lose it. */
START_TEST(a_plan_without_its_bounds_is_refused) {
  bpjs_law *law = law_with("scholarship.years\tALL\tsmp\t2019-12-02\t\t\t3\tyears\treform\tD\t\n"
                           "scholarship.age\tALL\t\t2019-12-02\t\t\t23\tyears\treform\tD\t\n"
                           "scholarship.work\tALL\tbpu\t2025-02-24\t\t\t0\tflag\treform\tA\t\n");
  bpjs_child children[] = {child_at(BPJS_SCHOOL_LEVEL_SD, 6),
                           born(child_at(BPJS_SCHOOL_LEVEL_TK, 1), day_of(2020, 1, 1)),
                           child_at(BPJS_SCHOOL_LEVEL_SD, 6)};
  children[2].work = BPJS_CHILD_WORK_BPU;
  bpjs_benefit *benefit = plan(law, day_of(2026, 1, 1), BPJS_PROGRAMME_JKK, children, 3, NULL);
  ck_assert_int_eq(total(benefit), 1500000);
  ck_assert_int_eq(bpjs_benefit_refusal_count(benefit), 3);
  check_refusal(benefit, 0, BPJS_BENEFIT_SCHOLARSHIP, BPJS_BENEFIT_REASON_CONFIDENCE,
                "scholarship.years", 0, 0);
  check_refusal(benefit, 1, BPJS_BENEFIT_SCHOLARSHIP, BPJS_BENEFIT_REASON_CONFIDENCE,
                "scholarship.age", 0, 0);
  check_refusal(benefit, 2, BPJS_BENEFIT_SCHOLARSHIP, BPJS_BENEFIT_REASON_WORKING,
                "scholarship.work", 0, 0);
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

/* A law that has places and an age, but no years and no amounts. */
START_TEST(what_the_law_lacks_is_refused) {
  const char text[] = COLUMNS "scholarship.children\tALL\t\t2019-12-02\t\t\t2\tcount\tx\tA\t\n"
                              "scholarship.amount\tALL\ttk\t2019-12-02\t\t\t5\tIDR\tx\tA\t\n";
  bpjs_law *law = NULL;
  ck_assert_int_eq(bpjs_law_read(text, (int64_t)strlen(text), "x", 1, NULL, &law, NULL), BPJS_OK);
  const bpjs_child child = child_at(BPJS_SCHOOL_LEVEL_TK, 77);
  bpjs_benefit *benefit = NULL;
  bpjs_error error = {.struct_size = sizeof error};
  ck_assert_int_eq(bpjs_benefit_scholarship(law, day_of(2023, 1, 1), BPJS_PROGRAMME_JKK, &child, 1,
                                            NULL, &benefit, &error),
                   BPJS_ERROR_NO_RULE);
  ck_assert_str_eq(error.value, "scholarship.years");
  ck_assert_ptr_null(benefit);
  bpjs_law_free(law);
}
END_TEST

START_TEST(before_july_2015_there_is_no_rule) {
  bpjs_law *law = built_in();
  bpjs_child child = child_at(BPJS_SCHOOL_LEVEL_SD, 1);
  child.flags = BPJS_CHILD_MARRIED;
  bpjs_benefit *benefit = NULL;
  ck_assert_int_eq(bpjs_benefit_scholarship(law, day_of(2015, 6, 30), BPJS_PROGRAMME_JKK, &child, 1,
                                            NULL, &benefit, NULL),
                   BPJS_ERROR_NO_RULE);
  ck_assert_ptr_null(benefit);
  benefit = plan(law, day_of(2015, 7, 1), BPJS_PROGRAMME_JKK, &child, 1, NULL);
  ck_assert_int_eq(total(benefit), 12000000);
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

START_TEST(arguments_are_checked) {
  bpjs_law *law = built_in();
  const int32_t day = day_of(2023, 1, 1), jkk = BPJS_PROGRAMME_JKK;
  bpjs_child children[] = {child_at(BPJS_SCHOOL_LEVEL_SD, 6), child_at(BPJS_SCHOOL_LEVEL_SD, 7)};
  bpjs_benefit *benefit = NULL;
  bpjs_error error = {.struct_size = sizeof error}, small = {.struct_size = 1};
  const bpjs_law_policy policy = {.struct_size = sizeof policy, .minimum_confidence = 9};
  ck_assert_int_eq(bpjs_benefit_scholarship(NULL, 0, 0, NULL, 0, NULL, NULL, NULL),
                   BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_benefit_scholarship(law, day, jkk, NULL, 0, NULL, &benefit, &error),
                   BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "children");
  ck_assert_int_eq(bpjs_benefit_scholarship(law, day, jkk, children, 1, NULL, &benefit, &small),
                   BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(
      bpjs_benefit_scholarship(law, INT32_MAX, jkk, children, 1, NULL, &benefit, &error),
      BPJS_ERROR_RANGE);
  ck_assert_str_eq(error.field, "day");
  ck_assert_int_eq(bpjs_benefit_scholarship(law, day, 3, children, 1, NULL, &benefit, &error),
                   BPJS_ERROR_RANGE);
  ck_assert_str_eq(error.field, "programme");
  ck_assert_int_eq(bpjs_benefit_scholarship(law, day, jkk, children, 1, &policy, &benefit, &error),
                   BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_benefit_scholarship(law, day, jkk, children, -1, NULL, &benefit, &error),
                   BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_benefit_scholarship(law, day, jkk, children, 2, NULL, &benefit, &error),
                   BPJS_ERROR_RANGE);
  ck_assert_str_eq(error.field, "year");
  ck_assert_int_eq(error.row, 2);
  ck_assert_str_eq(error.message, "year 7 of a level (sd) that has 6");
  ck_assert_ptr_null(benefit);
  benefit = plan(law, day, jkk, children, 0, NULL);
  ck_assert_int_eq(bpjs_benefit_count(benefit), 0);
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

START_TEST(each_allocation_may_fail) {
  bpjs_law *law = built_in();
  bpjs_child children[] = {child_at(BPJS_SCHOOL_LEVEL_NONE, 0), child_at(BPJS_SCHOOL_LEVEL_TK, 1),
                           child_at(BPJS_SCHOOL_LEVEL_TK, 1)};
  children[1].work = BPJS_CHILD_WORK_PU;
  bpjs_benefit *benefit = NULL;
  FAIL_EACH_ALLOCATION(bpjs_benefit_scholarship(law, day_of(2025, 3, 1), BPJS_PROGRAMME_JKM,
                                                children, 3, NULL, &benefit, NULL),
                       ck_assert_ptr_null(benefit));
  ck_assert_int_eq(total(benefit), 174000000);
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

SUITE("benefit.scholarship", two_full_paths_are_174_million,
      four_years_at_university_are_48_million, the_plan_begins_at_the_present_year,
      before_december_2019_there_is_one_sum_for_one_child, at_most_two_children_are_covered,
      it_ends_on_the_23rd_birthday, before_school_the_plan_has_no_days,
      some_who_work_keep_it_since_2025, what_is_less_sure_than_asked_for_is_refused,
      a_level_without_its_amount_is_refused_once, a_plan_without_its_bounds_is_refused,
      what_the_law_lacks_is_refused, before_july_2015_there_is_no_rule, arguments_are_checked,
      each_allocation_may_fail)
