/* What events would pay: amounts worked out from the law, and what is not there. */
#include "../allocation.h"
#include "crowd.h"

#define MILLION ((int64_t)1000000)

/* A person; what is 0 is not given, but for the months. */
typedef struct somebody {
  int32_t year, month, day, segment;
  int64_t wage;
  int32_t months; /* -1: not given */
  int32_t born, enrolled, programmes, groups, size;
} somebody;

static somebody one(int32_t year, int32_t month, int32_t day, int32_t segment, int64_t wage,
                    int32_t months) {
  return (somebody){
      .year = year, .month = month, .day = day, .segment = segment, .wage = wage, .months = months};
}

static void set(bpjs_people *people, int32_t what, const int32_t *value, bool given) {
  if (given)
    ck_assert_int_eq(bpjs_people_set(people, what, BPJS_PEOPLE_INT32, value, 0, 1, NULL, 0, NULL),
                     BPJS_OK);
}

static bpjs_people *people_of(const somebody *s) {
  static const int32_t first_class = 1;
  bpjs_people *people = NULL;
  ck_assert_int_eq(bpjs_people_new(&people, NULL), BPJS_OK);
  set(people, BPJS_PEOPLE_SEGMENT, &s->segment, true);
  set(people, BPJS_PEOPLE_RISK_CLASS, &first_class, true);
  set(people, BPJS_PEOPLE_MONTHS, &s->months, s->months >= 0);
  set(people, BPJS_PEOPLE_BORN, &s->born, s->born != 0);
  set(people, BPJS_PEOPLE_ENROLLED, &s->enrolled, s->enrolled != 0);
  set(people, BPJS_PEOPLE_PROGRAMMES, &s->programmes, s->programmes != 0);
  set(people, BPJS_PEOPLE_GROUPS, &s->groups, s->groups != 0);
  set(people, BPJS_PEOPLE_SIZE, &s->size, s->size != 0);
  ck_assert_int_eq(
      bpjs_people_set(people, BPJS_PEOPLE_WAGE, BPJS_PEOPLE_INT64, &s->wage, 0, 1, NULL, 0, NULL),
      BPJS_OK);
  return people;
}

/* What is assessed of somebody: a measure, under a law, with children. */
typedef struct trial {
  bpjs_assess *assess;
  bpjs_tally *tally;
  bpjs_people *people;
  bpjs_assess_options options;
  bpjs_assess_summary summary;
  bpjs_error error;
} trial;

static void begin(trial *t, const bpjs_law *law, const bpjs_law_policy *policy, const somebody *s,
                  int32_t event, int32_t what) {
  const int32_t day = day_of(s->year, s->month, s->day);
  const bpjs_tally_measure measure = {
      .struct_size = sizeof measure, .kind = BPJS_TALLY_BENEFIT, .what = what, .event = event};
  memset(t, 0, sizeof *t);
  t->options = (bpjs_assess_options){.struct_size = sizeof t->options, .day = day};
  t->summary.struct_size = sizeof t->summary;
  t->error.struct_size = sizeof t->error;
  t->people = people_of(s);
  ck_assert_int_eq(bpjs_assess_new(law, policy, &t->assess, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_tally_new(day, &t->tally, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_tally_add_measure(t->tally, &measure, NULL), BPJS_OK);
}

static void add_child(const trial *t, int32_t level, int32_t year) {
  const bpjs_child child = {.struct_size = sizeof child, .level = level, .year = year};
  ck_assert_int_eq(bpjs_assess_add_child(t->assess, &child, NULL), BPJS_OK);
}

static int32_t run(trial *t) {
  return bpjs_assess_tally(t->assess, t->people, 0, 1, &t->options, t->tally, &t->summary,
                           &t->error);
}

static void end(trial *t) {
  bpjs_tally_free(t->tally);
  bpjs_assess_free(t->assess);
  bpjs_people_free(t->people);
}

/* The amount, or -1: the measure is not there. */
static int64_t amount_of(trial *t) {
  bpjs_tally_value value = {.struct_size = sizeof value};
  ck_assert_msg(run(t) == BPJS_OK, "%s", t->error.message);
  ck_assert_int_eq(t->summary.bad, 0);
  ck_assert_int_eq(bpjs_tally_get(t->tally, -1, 0, &value, NULL), BPJS_OK);
  ck_assert_int_eq(value.rows * value.rows, value.rows);
  return value.rows == 0 ? -1 : value.sum;
}

static void pays(somebody s, int32_t event, int32_t what, int64_t amount) {
  bpjs_law *law = built_in();
  trial t;
  begin(&t, law, NULL, &s, event, what);
  const int64_t found = amount_of(&t);
  ck_assert_msg(found == amount, "event %d, wage %lld, months %d: %lld and not %lld", event,
                (long long)s.wage, s.months, (long long)found, (long long)amount);
  end(&t);
  bpjs_law_free(law);
}

enum { PU = BPJS_SEGMENT_PU, BPU = BPJS_SEGMENT_BPU, JAKON = BPJS_SEGMENT_JAKON };

/* PP 82/2019: 20 million, 24 x 500,000, 10 million for the funeral. PP 44/2015: 16.2
 * million, 24 x 200,000, 3 million. */
START_TEST(a_death_pays_sums_of_the_law) {
  pays(one(2025, 3, 10, PU, 5 * MILLION, 40), BPJS_LIFE_DEATH, 0, 42 * MILLION);
  pays(one(2025, 3, 10, PU, 0, 0), BPJS_LIFE_DEATH, 0, 42 * MILLION);
  pays(one(2025, 3, 10, JAKON, 3 * MILLION, -1), BPJS_LIFE_DEATH, 0, 42 * MILLION);
  pays(one(2025, 3, 10, PU, MILLION, 1), BPJS_LIFE_DEATH, BPJS_BENEFIT_PERIODIC, 12 * MILLION);
  pays(one(2019, 12, 2, PU, MILLION, 1), BPJS_LIFE_DEATH, 0, 42 * MILLION);
  pays(one(2019, 12, 1, PU, MILLION, 1), BPJS_LIFE_DEATH, 0, 24 * MILLION);
}
END_TEST

/* Permenaker 1/2025, from 2025-02-24: within three months the funeral alone. */
START_TEST(the_self_employed_wait) {
  pays(one(2025, 3, 10, BPU, MILLION, 2), BPJS_LIFE_DEATH, 0, 10 * MILLION);
  pays(one(2025, 3, 10, BPU, MILLION, 3), BPJS_LIFE_DEATH, 0, 42 * MILLION);
  pays(one(2025, 3, 10, BPU, MILLION, -1), BPJS_LIFE_DEATH, 0, 42 * MILLION);
  pays(one(2025, 2, 24, BPU, MILLION, 2), BPJS_LIFE_DEATH, 0, 10 * MILLION);
  pays(one(2025, 2, 23, BPU, MILLION, 2), BPJS_LIFE_DEATH, 0, 42 * MILLION);
  pays(one(2025, 3, 10, BPU, MILLION, 2), BPJS_LIFE_DEATH, BPJS_BENEFIT_FUNERAL, -1);
}
END_TEST

/* 60 % x 80 x wage, not less than the 20 million of JKM, and 12 and 10 million: 48 x 416,666
 * is 19,999,968, one rupiah of wage more makes 20,000,016. BPU: income of the band. */
START_TEST(a_death_at_work_pays_48_wages) {
  const int32_t event = BPJS_LIFE_ACCIDENT_DEATH;
  pays(one(2025, 3, 10, PU, 5 * MILLION, 1), event, 0, 262 * MILLION);
  pays(one(2025, 3, 10, PU, 5 * MILLION, 1), event, BPJS_BENEFIT_DEATH, 240 * MILLION);
  pays(one(2025, 3, 10, JAKON, 5 * MILLION, 1), event, 0, 262 * MILLION);
  pays(one(2025, 3, 10, PU, 416666, 1), event, BPJS_BENEFIT_DEATH, 20 * MILLION);
  pays(one(2025, 3, 10, PU, 416667, 1), event, BPJS_BENEFIT_DEATH, 20000016);
  pays(one(2025, 3, 10, PU, 300000, 1), event, 0, 42 * MILLION);
  pays(one(2025, 3, 10, PU, 0, 1), event, BPJS_BENEFIT_DEATH, -1);
  pays(one(2025, 3, 10, PU, 4294967296, 1), event, BPJS_BENEFIT_DEATH, 48 * (int64_t)4294967296);
  pays(one(2025, 3, 10, BPU, 1099999, 1), event, 0, 70 * MILLION);
  pays(one(2025, 3, 10, BPU, 1100000, 1), event, BPJS_BENEFIT_DEATH, 48 * 1200000);
}
END_TEST

/* 70 % x 80 x wage, and 24 x 500,000. */
START_TEST(a_total_disability_pays_56_wages) {
  const int32_t event = BPJS_LIFE_ACCIDENT_DISABILITY;
  pays(one(2025, 3, 10, PU, 5 * MILLION, 1), event, 0, 292 * MILLION);
  pays(one(2025, 3, 10, PU, 1, 1), event, BPJS_BENEFIT_TOTAL_DISABILITY, 56);
  pays(one(2025, 3, 10, BPU, MILLION, 1), event, 0, 68 * MILLION);
}
END_TEST

/* PP 6/2025, from 2025-02-07: six months of 60 % of the wage up to 5 million. Before: three
 * of 45 %, three of 25 %; each instalment by the law of its own day. */
START_TEST(a_lost_job_pays_six_months) {
  const int32_t event = BPJS_LIFE_JOB_LOSS;
  pays(one(2025, 3, 10, PU, 9 * MILLION, 24), event, 0, 18 * MILLION);
  pays(one(2025, 3, 10, PU, 4 * MILLION, 12), event, 0, 14400000);
  pays(one(2025, 3, 10, PU, 4 * MILLION, 300), event, 0, 14400000);
  pays(one(2025, 3, 10, PU, 4 * MILLION, -1), event, 0, 14400000);
  pays(one(2025, 3, 10, PU, 4 * MILLION, 11), event, 0, -1);
  pays(one(2025, 3, 10, PU, 0, 24), event, 0, -1);
  /* 0.6 x 3,333,331 = 1,999,998.6: each month is rounded. */
  pays(one(2025, 3, 10, PU, 3333331, 24), event, 0, 6 * 1999999);
  pays(one(2023, 1, 1, PU, 4 * MILLION, 24), event, 0, 8400000);
  pays(one(2025, 1, 10, PU, 4 * MILLION, 24), event, 0, 1800000 + 5 * 2400000);
}
END_TEST

START_TEST(who_is_not_in_a_programme_is_paid_nothing_by_it) {
  somebody foreign = one(2025, 3, 10, PU, 5 * MILLION, 24), old = foreign, few = foreign;
  const somebody pmi = one(2025, 3, 10, BPJS_SEGMENT_PMI, 5 * MILLION, 24);
  foreign.groups = BPJS_PEOPLE_GROUP_FOREIGN;
  old.born = day_of(1965, 1, 1);
  old.enrolled = day_of(2020, 1, 1);
  few.programmes = BPJS_PROGRAMME_JKK | BPJS_PROGRAMME_JKM;
  pays(foreign, BPJS_LIFE_JOB_LOSS, 0, -1);
  pays(foreign, BPJS_LIFE_DEATH, 0, 42 * MILLION);
  pays(old, BPJS_LIFE_JOB_LOSS, 0, -1);   /* 55 when enrolled */
  pays(old, BPJS_LIFE_RETIREMENT, 0, -1); /* 60 and past the pension age */
  pays(old, BPJS_LIFE_DEATH, 0, 42 * MILLION);
  pays(few, BPJS_LIFE_JOB_LOSS, 0, -1);
  pays(few, BPJS_LIFE_RETIREMENT, 0, -1);
  pays(one(2025, 3, 10, BPU, MILLION, 24), BPJS_LIFE_JOB_LOSS, 0, -1);
  for (int32_t event = BPJS_LIFE_ACCIDENT_DEATH; event <= BPJS_LIFE_RETIREMENT; event++)
    if (event != BPJS_LIFE_DISABILITY)
      pays(pmi, event, 0, -1);
}
END_TEST

/* 1 % of the mean wage for each year, each year's wages carried to the prices of this one.
 * 2025 alone: 1 % x 5,000,000. 2024 rose by 1.57 %: (5 x 5,078,500 + 7 x 5,000,000) / 12 =
 * 5,032,708.33. Ceilings: (2 x 10,042,300 + 10 x 10,547,400) / 12 = 10,463,216.67, rounded.
 * Half a year is half of it; what is before July 2015 does not count. */
START_TEST(a_pension_accrues) {
  const int32_t event = BPJS_LIFE_RETIREMENT;
  pays(one(2025, 12, 31, PU, 5 * MILLION, 12), event, 0, 50000);
  pays(one(2025, 12, 1, PU, 5 * MILLION, 6), event, BPJS_BENEFIT_OLD_AGE_PENSION, 25000);
  pays(one(2025, 7, 10, PU, 5 * MILLION, 12), event, 0, 50327);
  pays(one(2025, 12, 31, PU, 20 * MILLION, 12), event, 0, 104632);
  pays(one(2015, 12, 31, PU, 5 * MILLION, 300), event, 0, 25000);
  pays(one(2025, 12, 31, PU, 5 * MILLION, 0), event, 0, -1);
  pays(one(2025, 12, 31, PU, 5 * MILLION, -1), event, 0, -1);
  pays(one(2025, 12, 31, PU, 0, 12), event, 0, -1);
  pays(one(2025, 12, 31, PU, 5 * MILLION, 12), event, BPJS_BENEFIT_CONTRIBUTIONS, -1);
}
END_TEST

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
  enum { FEW = 40, WISHES = 3 };
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
    for (long failing = 1;; failing++) {
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

SUITE("assess.benefits", a_death_pays_sums_of_the_law, the_self_employed_wait,
      a_death_at_work_pays_48_wages, a_total_disability_pays_56_wages, a_lost_job_pays_six_months,
      who_is_not_in_a_programme_is_paid_nothing_by_it, a_pension_accrues,
      children_have_scholarships, children_are_checked, benefits_are_of_an_event,
      a_law_without_an_answer_makes_a_row_bad,
      an_amount_that_is_wanted_and_has_no_rule_makes_a_row_bad,
      the_summary_has_the_confidence_of_benefits, each_law_has_its_benefits, sums_do_not_wrap,
      without_memory_nothing_is_written)
