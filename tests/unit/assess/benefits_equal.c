/* Every benefit of an assessment is what the function of room benefit gives for that person. */
#include "alone.h"
#include "assess/kernel.h"
#include "trace/later.h"

enum { WORKERS = 100000, ALL_MONTHS = 1200, JKP_MONTHS = 24 };

/* What is wanted: an event, and a part of what it pays (0: all). */
static const struct {
  int32_t event, what;
} wanted[] = {{BPJS_LIFE_DEATH, 0},
              {BPJS_LIFE_DEATH, BPJS_BENEFIT_FUNERAL},
              {BPJS_LIFE_DEATH, BPJS_BENEFIT_SCHOLARSHIP},
              {BPJS_LIFE_ACCIDENT_DEATH, 0},
              {BPJS_LIFE_ACCIDENT_DEATH, BPJS_BENEFIT_DEATH},
              {BPJS_LIFE_ACCIDENT_DISABILITY, 0},
              {BPJS_LIFE_ACCIDENT_DISABILITY, BPJS_BENEFIT_PERIODIC},
              {BPJS_LIFE_JOB_LOSS, BPJS_BENEFIT_CASH},
              {BPJS_LIFE_RETIREMENT, 0}};
enum { WANTED = sizeof wanted / sizeof *wanted };

static const bpjs_child children[] = {
    {.struct_size = sizeof(bpjs_child), .level = BPJS_SCHOOL_LEVEL_SD, .year = 2},
    {.struct_size = sizeof(bpjs_child), .level = BPJS_SCHOOL_LEVEL_UNIVERSITY}};

/* A trial: who is asked, for which of the wishes, with how many children. */
typedef struct trial {
  asked a;
  int32_t events; /* bit of each */
  int32_t child_count;
} trial;

static int32_t programmes_of(const bpjs_dues *dues) {
  int32_t programmes = 0;
  bpjs_dues_line line = {.struct_size = sizeof line};
  for (int64_t k = 0; k < bpjs_dues_count(dues); k++) {
    ck_assert_int_eq(bpjs_dues_get(dues, k, &line, NULL), BPJS_OK);
    programmes |= line.programme;
  }
  return programmes;
}

static bool has_months(const trial *t) {
  return t->a.days || t->a.industries;
}

static int32_t months_of(const trial *t, int64_t i, int32_t most) {
  const int32_t months = t->a.c->months[i];
  return has_months(t) && months < most ? months : most;
}

static int32_t ask_death(const trial *t, int64_t i, bpjs_benefit **benefit) {
  const bpjs_death death = {.struct_size = sizeof death,
                            .segment = t->a.c->segment[i],
                            .day = t->a.day,
                            .months = months_of(t, i, ALL_MONTHS)};
  return bpjs_benefit_jkm(t->a.law, &death, children, t->child_count, NULL, benefit, NULL);
}

static int32_t ask_accident(const trial *t, int64_t i, int32_t event, bpjs_benefit **benefit) {
  const bpjs_accident accident = {.struct_size = sizeof accident,
                                  .segment = t->a.c->segment[i],
                                  .event = event == BPJS_LIFE_ACCIDENT_DEATH
                                               ? BPJS_ACCIDENT_DEATH
                                               : BPJS_ACCIDENT_TOTAL_DISABILITY,
                                  .day = t->a.day,
                                  .wage = t->a.c->wage[i]};
  return bpjs_benefit_jkk(t->a.law, &accident, NULL, 0, children, t->child_count, NULL, benefit,
                          NULL);
}

static int32_t ask_job_loss(const trial *t, int64_t i, bpjs_benefit **benefit) {
  const bpjs_job_loss loss = {.struct_size = sizeof loss,
                              .day = t->a.day,
                              .months = months_of(t, i, JKP_MONTHS),
                              .wage = t->a.c->wage[i]};
  return bpjs_benefit_jkp(t->a.law, &loss, NULL, benefit, NULL);
}

/* JP begins in July 2015. */
static int32_t ask_pension(const trial *t, int64_t i, bpjs_benefit **benefit) {
  const int32_t since = month_of(t->a.day) - month_of(day_of(2015, 7, 1)) + 1;
  const int32_t months = months_of(t, i, since);
  const bpjs_pension pension = {.struct_size = sizeof pension,
                                .flags = BPJS_PENSION_ACCRUED,
                                .event = BPJS_PENSION_OLD_AGE,
                                .day = t->a.day};
  const bpjs_month_span wages = {.struct_size = sizeof wages,
                                 .day = bpjs_months_after(t->a.day, 1 - months),
                                 .months = months,
                                 .amount = t->a.c->wage[i]};
  if (!has_months(t) || months == 0 || wages.amount == 0)
    return BPJS_OK;
  return bpjs_benefit_jp(t->a.law, &pension, &wages, 1, NULL, 0, NULL, 0, NULL, benefit, NULL);
}

static void add_lines(const bpjs_benefit *benefit, int32_t event, int64_t *amounts) {
  bpjs_benefit_line line = {.struct_size = sizeof line};
  for (int64_t k = 0; k < bpjs_benefit_count(benefit); k++) {
    ck_assert_int_eq(bpjs_benefit_get(benefit, k, &line, NULL), BPJS_OK);
    const bool counts = line.kind == BPJS_BENEFIT_LUMP_SUM ||
                        line.kind == BPJS_BENEFIT_INSTALMENT || line.kind == BPJS_BENEFIT_MONTHLY;
    for (int32_t w = 0; counts && w < WANTED; w++)
      if (wanted[w].event == event && (wanted[w].what == 0 || wanted[w].what == line.what))
        amounts[w] += line.amount;
  }
}

/* What is refused for want of a rule, though others stand. */
static int32_t refused(const bpjs_benefit *benefit) {
  bpjs_benefit_refusal refusal = {.struct_size = sizeof refusal};
  for (int64_t k = 0; k < bpjs_benefit_refusal_count(benefit); k++) {
    ck_assert_int_eq(bpjs_benefit_refusal_get(benefit, k, &refusal, NULL), BPJS_OK);
    const bool money = refusal.what == BPJS_BENEFIT_CASH || refusal.what == BPJS_BENEFIT_DEATH ||
                       refusal.what == BPJS_BENEFIT_OLD_AGE_PENSION;
    if (money && refusal.reason == BPJS_BENEFIT_REASON_NO_RULE)
      return BPJS_ERROR_NO_RULE;
    if (money && refusal.reason == BPJS_BENEFIT_REASON_NOT_ANNOUNCED)
      return BPJS_ERROR_NOT_ANNOUNCED;
  }
  return BPJS_OK;
}

static int32_t ask_event(const trial *t, int64_t i, int32_t programmes, int32_t event,
                         int64_t *amounts) {
  static const int32_t of[] = {0, BPJS_PROGRAMME_JKK, BPJS_PROGRAMME_JKM, BPJS_PROGRAMME_JKK,
                               0, BPJS_PROGRAMME_JKP, BPJS_PROGRAMME_JP};
  bpjs_benefit *benefit = NULL;
  if ((t->events >> event & 1) == 0 || (programmes & of[event]) == 0)
    return BPJS_OK;
  int32_t status = event == BPJS_LIFE_DEATH        ? ask_death(t, i, &benefit)
                   : event == BPJS_LIFE_JOB_LOSS   ? ask_job_loss(t, i, &benefit)
                   : event == BPJS_LIFE_RETIREMENT ? ask_pension(t, i, &benefit)
                                                   : ask_accident(t, i, event, &benefit);
  if (status == BPJS_OK)
    status = refused(benefit);
  add_lines(benefit, event, amounts);
  bpjs_benefit_free(benefit);
  return status;
}

static int32_t ask(const trial *t, int64_t i, int64_t *amounts) {
  const asked *a = &t->a;
  const bool migrant = a->c->segment[i] == BPJS_SEGMENT_PMI;
  memset(amounts, 0, WANTED * sizeof *amounts);
  if (migrant && !has_months(t))
    return BPJS_ERROR_ARGUMENT;
  if (absent(a, i) || (migrant && a->days && month_of(a->c->enrolled[i]) < month_of(a->day)))
    return BPJS_OK;
  bpjs_dues *dues = NULL;
  int32_t status = ask_dues(a, i, &dues);
  const int32_t programmes = migrant ? 0 : programmes_of(dues);
  for (int32_t event = 1; status == BPJS_OK && event <= BPJS_LIFE_RETIREMENT; event++)
    status = ask_event(t, i, programmes, event, amounts);
  bpjs_dues_free(dues);
  return status;
}

static void compare(const trial *t, const int64_t *amounts, const int32_t *statuses) {
  int64_t alone[WANTED];
  for (int64_t i = 0; i < t->a.c->count; i++) {
    trial of_row = *t;
    if (t->a.day_of_row != NULL)
      of_row.a.day = t->a.day_of_row[i];
    const int32_t status = ask(&of_row, i, alone);
    ck_assert_msg(statuses[i] == status, "day %d, row %lld, segment %d: %s, alone %s", of_row.a.day,
                  (long long)i, t->a.c->segment[i], bpjs_status_name(statuses[i]),
                  bpjs_status_name(status));
    for (int64_t w = 0; w < WANTED; w++)
      ck_assert_msg(amounts[w * t->a.c->count + i] == (status == BPJS_OK ? alone[w] : 0),
                    "day %d, row %lld, wish %lld, wage %lld: %lld, alone %lld", of_row.a.day,
                    (long long)i, (long long)w, (long long)t->a.c->wage[i],
                    (long long)amounts[w * t->a.c->count + i], (long long)alone[w]);
  }
}

static void want(bpjs_assess *assess, int32_t events, int32_t child_count) {
  for (int32_t w = 0; w < WANTED; w++) {
    /* What is not to be asked is of no programme that its event pays. */
    const bpjs_tally_measure measure = {
        .struct_size = sizeof measure,
        .kind = (events >> wanted[w].event & 1) != 0 ? BPJS_TALLY_BENEFIT : BPJS_TALLY_PACKAGE,
        .programme = (events >> wanted[w].event & 1) != 0 ? 0 : BPJS_PROGRAMME_JP,
        .what = (events >> wanted[w].event & 1) != 0 ? wanted[w].what : 0,
        .event = (events >> wanted[w].event & 1) != 0 ? wanted[w].event : 0};
    ck_assert_int_eq(bpjs_assess_add_measure(assess, &measure, NULL), BPJS_OK);
  }
  for (int32_t k = 0; k < child_count; k++)
    ck_assert_int_eq(bpjs_assess_add_child(assess, &children[k], NULL), BPJS_OK);
}

/* The same sums by lanes into a tally, of each segment. */
static void sum_up(const bpjs_assess *assess, const crowd *c, int32_t events,
                   const bpjs_assess_options *options, const int64_t *amounts) {
  bpjs_tally *tally = NULL;
  ck_assert_int_eq(bpjs_tally_new(options->day, &tally, NULL), BPJS_OK);
  const bpjs_tally_dimension segment = {.struct_size = sizeof segment, .what = BPJS_PEOPLE_SEGMENT};
  int64_t column[WANTED], columns = 0;
  ck_assert_int_eq(bpjs_tally_add_dimension(tally, &segment, NULL), BPJS_OK);
  for (int32_t w = 0; w < WANTED; w++) {
    const bpjs_tally_measure measure = {.struct_size = sizeof measure,
                                        .kind = BPJS_TALLY_BENEFIT,
                                        .what = wanted[w].what,
                                        .flags = BPJS_TALLY_NO_EXTREMES,
                                        .event = wanted[w].event};
    if ((events >> wanted[w].event & 1) == 0)
      continue;
    ck_assert_int_eq(bpjs_tally_add_measure(tally, &measure, NULL), BPJS_OK);
    column[columns++] = w;
  }
  ck_assert_int_eq(bpjs_assess_tally(assess, c->people, 0, c->count, options, tally, NULL, NULL),
                   BPJS_OK);
  for (int64_t group = 0; group < bpjs_tally_count(tally); group++)
    for (int64_t m = 0; m < columns; m++) {
      bpjs_tally_value value = {.struct_size = sizeof value};
      int64_t key, sum = 0;
      ck_assert_int_eq(bpjs_tally_get_key(tally, group, 0, &key, NULL), BPJS_OK);
      for (int64_t i = 0; i < c->count; i++)
        sum += c->segment[i] == key ? amounts[column[m] * c->count + i] : 0;
      ck_assert_int_eq(bpjs_tally_get(tally, group, m, &value, NULL), BPJS_OK);
      ck_assert_int_eq(value.sum, sum);
    }
  bpjs_tally_free(tally);
}

typedef struct plan {
  bool days, industries, months; /* as in a trial; months: each row has a day of its own */
  int32_t path, threads, events, child_count;
  int64_t count;
  uint64_t seed;
} plan;

static void hold(int32_t day, const plan *p) {
  bpjs_law *law = built_in();
  bpjs_assess *assess = NULL;
  crowd c;
  uint64_t seed = p->seed;
  bpjs_kernel kernel;
  crowd_make(&c, p->count, p->seed, day, p->days, p->industries);
  int32_t *own = crowd_array(p->count, sizeof *own);
  for (int64_t i = 0; i < p->count; i++)
    own[i] = day_of(2015, 7, 1) + (int32_t)random_below(&seed, 11 * 365);
  if (p->months)
    crowd_set(&c, BPJS_PEOPLE_DAY, BPJS_PEOPLE_INT32, own, NULL);
  ck_assert_int_eq(bpjs_assess_new(law, NULL, &assess, NULL), BPJS_OK);
  want(assess, p->events, p->child_count);
  int64_t *amounts = crowd_array(p->count * WANTED, sizeof *amounts);
  int32_t *statuses = crowd_array(p->count, sizeof *statuses);
  const bool wide = p->path != BPJS_ASSESS_AVX2 || bpjs_kernel_avx2(&kernel);
  const bpjs_assess_options options = {.struct_size = sizeof options,
                                       .day = day,
                                       .path = wide ? p->path : BPJS_ASSESS_AUTO,
                                       .threads = p->threads};
  bpjs_error error = {.struct_size = sizeof error};
  const int32_t status = bpjs_assess_rows(assess, c.people, 0, p->count, &options, NULL, amounts,
                                          p->count * WANTED, statuses, NULL, &error);
  ck_assert_msg(status == BPJS_OK, "%s", error.message);
  const trial t = {
      {&c, law, day, p->days, p->industries, p->months ? own : NULL}, p->events, p->child_count};
  compare(&t, amounts, statuses);
  sum_up(assess, &c, p->events, &options, amounts);
  free(own);
  free(amounts);
  free(statuses);
  bpjs_assess_free(assess);
  crowd_free(&c);
  bpjs_law_free(law);
}

enum {
  ACCRUED = 1 << BPJS_LIFE_RETIREMENT,
  ONCE = 1 << BPJS_LIFE_DEATH | 1 << BPJS_LIFE_ACCIDENT_DEATH | 1 << BPJS_LIFE_ACCIDENT_DISABILITY |
         1 << BPJS_LIFE_JOB_LOSS
};

/* One in so many workers; of those a few, unless all are asked for, as each is asked for
 * alone too, with all his months. */
static int64_t share(int64_t of) {
  const int64_t all = WORKERS / of;
  return suite_cases(all) == all ? all : suite_cases(all / 8);
}

START_TEST(a_hundred_thousand_workers_are_each_as_if_alone) {
  hold(day_of(2025, 3, 10), &(plan){.days = true,
                                    .industries = true,
                                    .path = BPJS_ASSESS_AVX2,
                                    .threads = 2,
                                    .events = ONCE,
                                    .child_count = 2,
                                    .count = share(1),
                                    .seed = 1});
}
END_TEST

START_TEST(columns_of_bytes_too) {
  hold(day_of(2025, 12, 31), &(plan){.path = BPJS_ASSESS_SCALAR,
                                     .threads = 1,
                                     .events = ONCE | ACCRUED,
                                     .count = share(4),
                                     .seed = 2});
}
END_TEST

START_TEST(pensions_accrue) {
  hold(day_of(2025, 3, 10),
       &(plan){.days = true, .threads = 2, .events = ACCRUED, .count = share(20), .seed = 3});
}
END_TEST

START_TEST(each_row_may_have_its_day) {
  hold(day_of(2025, 3, 1), &(plan){.industries = true,
                                   .months = true,
                                   .threads = 2,
                                   .events = ONCE | ACCRUED,
                                   .child_count = 1,
                                   .count = share(20),
                                   .seed = 4});
}
END_TEST

/* JKM of 2019-12-02 and 2025-02-24, JKP of 2025-02-07: inside their months. */
START_TEST(the_law_is_that_of_the_day) {
  static const int32_t days[][3] = {{2015, 9, 1},  {2019, 12, 1}, {2019, 12, 2}, {2021, 9, 1},
                                    {2022, 2, 1},  {2024, 10, 1}, {2025, 2, 6},  {2025, 2, 7},
                                    {2025, 2, 23}, {2025, 2, 24}, {2026, 2, 28}};
  for (size_t i = 0; i < sizeof days / sizeof *days; i++)
    hold(day_of(days[i][0], days[i][1], days[i][2]), &(plan){.days = i % 2 == 0,
                                                             .industries = true,
                                                             .threads = 1,
                                                             .events = ONCE,
                                                             .child_count = 1,
                                                             .count = share(20),
                                                             .seed = i});
}
END_TEST

SUITE("assess.benefits_equal", a_hundred_thousand_workers_are_each_as_if_alone,
      columns_of_bytes_too, pensions_accrue, each_row_may_have_its_day, the_law_is_that_of_the_day)
