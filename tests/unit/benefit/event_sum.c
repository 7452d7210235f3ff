/* A statement is what each programme says by itself, put together: nothing lost,
 * nothing twice, by the law of the event's day. */
#include "life.h"

#include "../random.h"

static uint64_t state = 20250301;

static int32_t below(int32_t number) {
  return (int32_t)random_below(&state, (uint64_t)number);
}

static told random_life(void) {
  static const int32_t days[] = {-3, -2, -1, 0, 1, 2};
  const int32_t changes[] = {day_of(2019, 12, 2), day_of(2022, 2, 1), day_of(2022, 4, 26),
                             day_of(2025, 2, 7), day_of(2025, 2, 24)};
  told asked = worker(1 + below(6), below(3) == 0 ? changes[below(5)] + days[below(6)]
                                                  : day_of(2015, 8, 1) + below(365 * 12));
  bpjs_life *life = &asked.life;
  life->segment = below(3) == 0 ? BPJS_SEGMENT_BPU + below(2) : BPJS_SEGMENT_PU;
  life->programmes = below(3) != 0                       ? 0
                     : life->segment == BPJS_SEGMENT_PU  ? 1 + (uint32_t)below(31)
                     : life->segment == BPJS_SEGMENT_BPU ? 1 + (uint32_t)below(7)
                                                         : 1 + (uint32_t)below(3);
  life->flags = BPJS_LIFE_MONTHS | BPJS_LIFE_BALANCE | BPJS_LIFE_JKP_MONTHS;
  life->months = below(90);
  life->jkp_months = below(25);
  life->heirs = (uint32_t)below(128);
  life->wage = 1 + (int64_t)random_below(&state, 20 * MILLION);
  life->balance = (int64_t)random_below(&state, 400 * MILLION);
  if (below(2) == 0) {
    life->flags |= BPJS_LIFE_BORN;
    life->born_day = life->day - day_of(2015, 1, 1) + day_of(1950, 1, 1) + below(9000);
  }
  if (life->event == BPJS_LIFE_JOB_LOSS && below(3) == 0)
    life->flags |= BPJS_LIFE_RESIGNED;
  if (below(3) == 0)
    life->flags |= BPJS_LIFE_NO_NPWP;
  for (int32_t i = below(4); i > 0; i--)
    add_child(&asked, 1 + below(5));
  asked.wages[0].amount = 1 + (int64_t)random_below(&state, 20 * MILLION);
  asked.wages[0].months = 1 + below(200);
  asked.wage_count = below(4) != 0;
  asked.inflation.rate_ppm = below(80000);
  asked.development.rate_ppm = below(80000);
  return asked;
}

/* How each programme is asked by itself; false if the event does not concern it. */
static bool ask_alone(const bpjs_law *law, const told *asked, int32_t programme,
                      bpjs_benefit **alone, int32_t *status) {
  const bpjs_life *life = &asked->life;
  const bool dies = life->event == BPJS_LIFE_DEATH || life->event == BPJS_LIFE_ACCIDENT_DEATH;
  const bool at_work =
      life->event == BPJS_LIFE_ACCIDENT_DEATH || life->event == BPJS_LIFE_ACCIDENT_DISABILITY;
  const bool leaves = life->event == BPJS_LIFE_JOB_LOSS;
  const bool retires = life->event == BPJS_LIFE_RETIREMENT;
  const bool is_born = (life->flags & BPJS_LIFE_BORN) != 0;
  const int32_t registered = !is_born                         ? 0
                             : life->day < day_of(2021, 2, 2) ? life->day
                                                              : day_of(2021, 2, 2);
  const bool resigned = (life->flags & BPJS_LIFE_RESIGNED) != 0;
  const uint32_t heirs =
      life->heirs == 0 || asked->child_count == 0 ? life->heirs : life->heirs | BPJS_HEIR_CHILD;
  const bpjs_accident accident = {.struct_size = sizeof accident,
                                  .segment = life->segment,
                                  .event =
                                      dies ? BPJS_ACCIDENT_DEATH : BPJS_ACCIDENT_TOTAL_DISABILITY,
                                  .day = life->day,
                                  .heirs = heirs,
                                  .wage = life->wage};
  const bpjs_death death = {.struct_size = sizeof death,
                            .segment = life->segment,
                            .day = life->day,
                            .months = life->months,
                            .heirs = heirs};
  bpjs_savings_claim savings = {.struct_size = sizeof savings,
                                .day = life->day,
                                .event_day = life->day,
                                .born_day = life->born_day,
                                .heirs = heirs,
                                .balance = life->balance};
  savings.flags = ((life->flags & BPJS_LIFE_BORN) != 0 ? BPJS_SAVINGS_BORN : 0) |
                  ((life->flags & BPJS_LIFE_NO_NPWP) != 0 ? BPJS_SAVINGS_NO_NPWP : 0);
  savings.cause = dies                                ? BPJS_SAVINGS_DEATH
                  : retires                           ? BPJS_SAVINGS_AGE
                  : !leaves                           ? BPJS_SAVINGS_TOTAL_DISABILITY
                  : life->segment == BPJS_SEGMENT_BPU ? BPJS_SAVINGS_BUSINESS_STOP
                  : resigned                          ? BPJS_SAVINGS_RESIGNATION
                                                      : BPJS_SAVINGS_DISMISSAL;
  if (leaves && (life->segment == BPJS_SEGMENT_BPU ? life->day >= day_of(2022, 4, 26)
                                                   : life->day >= day_of(2015, 9, 1))) {
    bpjs_date date = bpjs_date_from_days(life->day); /* a month later */
    const int32_t next = date.month % 12 + 1, year = date.year + date.month / 12;
    const int32_t last = bpjs_date_days_in_month(year, next);
    savings.day = day_of(year, next, date.day < last ? date.day : last);
  }
  bpjs_pension pension = {.struct_size = sizeof pension,
                          .event = dies      ? BPJS_PENSION_DEATH
                                   : retires ? BPJS_PENSION_OLD_AGE
                                             : BPJS_PENSION_DISABILITY,
                          .flags = (life->flags & BPJS_LIFE_BORN) != 0 ? BPJS_PENSION_BORN : 0,
                          .day = life->day,
                          .born_day = life->born_day,
                          .heirs = dies ? heirs : 0,
                          .children = dies && heirs != 0 ? (int32_t)asked->child_count : 0};
  const bpjs_job_loss loss = {.struct_size = sizeof loss,
                              .flags = is_born ? BPJS_JOB_LOSS_BORN : 0,
                              .day = life->day,
                              .born_day = life->born_day,
                              .registered_day = registered,
                              .cause =
                                  resigned ? BPJS_JOB_LOSS_RESIGNATION : BPJS_JOB_LOSS_DISMISSAL,
                              .months = life->jkp_months,
                              .wage = life->wage};
  switch (programme) {
  case JKK:
    if (at_work)
      *status = bpjs_benefit_jkk(law, &accident, NULL, 0, asked->children, asked->child_count,
                                 &asked->policy, alone, NULL);
    return at_work;
  case JKM:
    if (life->event == BPJS_LIFE_DEATH)
      *status = bpjs_benefit_jkm(law, &death, asked->children, asked->child_count, &asked->policy,
                                 alone, NULL);
    return life->event == BPJS_LIFE_DEATH;
  case JHT:
    *status = bpjs_benefit_jht(law, &savings, &asked->policy, alone, NULL);
    return true;
  case JP:
    if (retires && (life->flags & BPJS_LIFE_BORN) == 0)
      return false; /* refused: see benefit.event */
    if (!leaves)
      *status = bpjs_benefit_jp(law, &pension, asked->wages, asked->wage_count, &asked->inflation,
                                1, &asked->development, 1, &asked->policy, alone, NULL);
    return !leaves;
  default:
    if (leaves)
      *status = bpjs_benefit_jkp(law, &loss, &asked->policy, alone, NULL);
    return leaves;
  }
}

/* The lines of a programme, one by one; where JHT waits, its day is told. */
static void compare(const bpjs_benefit *whole, const bpjs_benefit *alone, int32_t programme) {
  const bpjs_benefit_totals ours = totals_of(whole, programme), theirs = totals_of(alone, 0);
  int64_t count = 0;
  for (int64_t i = 0; i < bpjs_benefit_count(whole); i++) {
    bpjs_benefit_line line = line_at(whole, i);
    if (line.programme != programme)
      continue;
    const bpjs_benefit_line other = line_at(alone, count++);
    if (programme == JHT)
      line.from_day = other.from_day;
    ck_assert_mem_eq(&line, &other, sizeof line);
  }
  ck_assert_int_eq(count, bpjs_benefit_count(alone));
  ck_assert_int_eq(ours.total, theirs.total);
  ck_assert_int_eq(ours.caps, theirs.caps);
  ck_assert_int_eq(ours.monthly, theirs.monthly);
  ck_assert_int_eq(ours.tax, theirs.tax);
  ck_assert_uint_eq(ours.flags, theirs.flags);
}

/* Programmes enrolled in: those told, else those of the segment. */
static uint32_t enrolled(const bpjs_life *life) {
  return life->programmes != 0              ? life->programmes
         : life->segment == BPJS_SEGMENT_PU ? JKK | JKM | JHT | JP | JKP
                                            : JKK | JKM;
}

static void check(const bpjs_law *law, const told *asked) {
  bpjs_benefit *whole = NULL;
  const int32_t status = ask(law, asked, &whole, NULL);
  ck_assert(status == BPJS_OK || status == BPJS_ERROR_NO_RULE);
  bpjs_benefit_totals sum = {.struct_size = sizeof sum};
  for (int32_t programme = JKK; programme <= JKP; programme *= 2) {
    bpjs_benefit *alone = NULL;
    int32_t own = BPJS_ERROR_STATE;
    if (status == BPJS_OK) {
      const bpjs_benefit_totals of = totals_of(whole, programme), all = totals_of(whole, 0);
      sum.total += of.total;
      sum.caps += of.caps;
      sum.monthly += of.monthly;
      sum.tax += of.tax;
      ck_assert_int_ge(all.total, of.total);
      ck_assert_int_ge(all.caps, of.caps);
      ck_assert_int_ge(all.monthly, of.monthly);
      if ((enrolled(&asked->life) & (uint32_t)programme) == 0)
        ck_assert_int_eq(of.total + of.caps + of.monthly + of.tax, 0);
    }
    if ((enrolled(&asked->life) & (uint32_t)programme) == 0 ||
        !ask_alone(law, asked, programme, &alone, &own))
      continue;
    if (own == BPJS_OK && status == BPJS_OK)
      compare(whole, alone, programme);
    else if (own == BPJS_OK)
      ck_assert_int_eq(totals_of(alone, 0).total, 0);
    else
      ck_assert_int_eq(own, BPJS_ERROR_NO_RULE);
    bpjs_benefit_free(alone);
  }
  if (status == BPJS_OK) {
    const bpjs_benefit_totals all = totals_of(whole, 0);
    ck_assert_int_eq(all.total, sum.total);
    ck_assert_int_eq(all.caps, sum.caps);
    ck_assert_int_eq(all.monthly, sum.monthly);
    ck_assert_int_eq(all.tax, sum.tax);
    ck_assert_int_eq(all.net, sum.total - sum.tax);
  }
  bpjs_benefit_free(whole);
}

START_TEST(a_statement_is_the_sum_of_its_programmes) {
  bpjs_law *law = built_in();
  for (int64_t i = suite_cases(10000); i > 0; i--) {
    const told asked = random_life();
    check(law, &asked);
  }
  bpjs_law_free(law);
}
END_TEST

/* At most two children have a scholarship, of one programme: 87,000,000 each from
 * kindergarten on (SCH-1). */
START_TEST(a_scholarship_is_paid_once) {
  bpjs_law *law = built_in();
  for (int32_t event = BPJS_LIFE_ACCIDENT_DEATH; event <= BPJS_LIFE_DISABILITY; event++) {
    told asked = worker(event, day_of(2023, 6, 1));
    for (int i = 0; i < 3; i++)
      add_child(&asked, BPJS_SCHOOL_LEVEL_TK);
    bpjs_benefit *benefit = statement(law, &asked);
    int64_t sum = 0;
    for (int64_t i = 0; i < bpjs_benefit_count(benefit); i++)
      if (line_at(benefit, i).what == BPJS_BENEFIT_SCHOLARSHIP)
        sum += line_at(benefit, i).amount;
    ck_assert_int_eq(sum, event == BPJS_LIFE_DISABILITY ? 0 : 174 * MILLION);
    bpjs_benefit_free(benefit);
  }
  bpjs_law_free(law);
}
END_TEST

/* The day before, of and after each change: JKM and JKK on 2019-12-02 (24,000,000 and
 * 42,000,000; 48 wages and 7,800,000 or 22,000,000), waiting months on 2025-02-24, JKP
 * on 2025-02-07. */
START_TEST(the_day_of_the_event_decides) {
  bpjs_law *law = built_in();
  const struct {
    int32_t segment, event, day;
    int32_t programme;
    int64_t before, since;
  } cases[] = {
      {BPJS_SEGMENT_PU, BPJS_LIFE_DEATH, day_of(2019, 12, 2), JKM, 24 * MILLION, 42 * MILLION},
      {BPJS_SEGMENT_PU, BPJS_LIFE_ACCIDENT_DEATH, day_of(2019, 12, 2), JKK, 247800000,
       262 * MILLION},
      {BPJS_SEGMENT_BPU, BPJS_LIFE_DEATH, day_of(2025, 2, 24), JKM, 42 * MILLION, 10 * MILLION},
      {BPJS_SEGMENT_PU, BPJS_LIFE_DEATH, day_of(2025, 2, 24), JKM, 42 * MILLION, 42 * MILLION},
      {BPJS_SEGMENT_PU, BPJS_LIFE_JOB_LOSS, day_of(2025, 2, 7), JKP, 2250000 + 15000000,
       18 * MILLION},
      {BPJS_SEGMENT_PU, BPJS_LIFE_JOB_LOSS, day_of(2022, 2, 1), JKP, 0, 10500000}};
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
    for (int32_t days = -1; days <= 1; days++) {
      told asked = worker(cases[i].event, cases[i].day + days);
      asked.life.segment = cases[i].segment;
      asked.life.months = 2;
      bpjs_benefit *benefit = statement(law, &asked);
      ck_assert_int_eq(totals_of(benefit, cases[i].programme).total,
                       days < 0 ? cases[i].before : cases[i].since);
      bpjs_benefit_free(benefit);
    }
  bpjs_benefit *benefit = NULL;
  told asked = worker(BPJS_LIFE_DEATH, day_of(2015, 6, 30)); /* nothing is known of a child's age */
  add_child(&asked, BPJS_SCHOOL_LEVEL_SD);
  asked.children[0].flags = BPJS_CHILD_BORN;
  ck_assert_int_eq(ask(law, &asked, &benefit, NULL), BPJS_ERROR_NO_RULE);
  ck_assert_ptr_null(benefit);
  bpjs_law_free(law);
}
END_TEST

SUITE("benefit.event_sum", a_statement_is_the_sum_of_its_programmes, a_scholarship_is_paid_once,
      the_day_of_the_event_decides)
