/* Somebody of whom a benefit is assessed. */
#ifndef BPJSSTAT_TESTS_ASSESS_BENEFITS_H
#define BPJSSTAT_TESTS_ASSESS_BENEFITS_H

#include "crowd.h"

enum { PU = BPJS_SEGMENT_PU, BPU = BPJS_SEGMENT_BPU, JAKON = BPJS_SEGMENT_JAKON };

#define MILLION ((int64_t)1000000)

/* A person; what is 0 is not given, but for the months. */
typedef struct somebody {
  int32_t year, month, day, segment;
  int64_t wage;
  int32_t months; /* -1: not given */
  int32_t born, enrolled, programmes, groups, size;
} somebody;

static inline somebody one(int32_t year, int32_t month, int32_t day, int32_t segment, int64_t wage,
                           int32_t months) {
  return (somebody){
      .year = year, .month = month, .day = day, .segment = segment, .wage = wage, .months = months};
}

static inline void set(bpjs_people *people, int32_t what, const int32_t *value, bool given) {
  if (given)
    ck_assert_int_eq(bpjs_people_set(people, what, BPJS_PEOPLE_INT32, value, 0, 1, NULL, 0, NULL),
                     BPJS_OK);
}

static inline bpjs_people *people_of(const somebody *s) {
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

static inline void begin(trial *t, const bpjs_law *law, const bpjs_law_policy *policy,
                         const somebody *s, int32_t event, int32_t what) {
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

static inline void add_child(const trial *t, int32_t level, int32_t year) {
  const bpjs_child child = {.struct_size = sizeof child, .level = level, .year = year};
  ck_assert_int_eq(bpjs_assess_add_child(t->assess, &child, NULL), BPJS_OK);
}

static inline int32_t run(trial *t) {
  return bpjs_assess_tally(t->assess, t->people, 0, 1, &t->options, t->tally, &t->summary,
                           &t->error);
}

static inline void end(trial *t) {
  bpjs_tally_free(t->tally);
  bpjs_assess_free(t->assess);
  bpjs_people_free(t->people);
}

/* The amount, or -1: the measure is not there. */
static inline int64_t amount_of(trial *t) {
  bpjs_tally_value value = {.struct_size = sizeof value};
  ck_assert_msg(run(t) == BPJS_OK, "%s", t->error.message);
  ck_assert_int_eq(t->summary.bad, 0);
  ck_assert_int_eq(bpjs_tally_get(t->tally, -1, 0, &value, NULL), BPJS_OK);
  ck_assert_int_eq(value.rows * value.rows, value.rows);
  return value.rows == 0 ? -1 : value.sum;
}

#endif
