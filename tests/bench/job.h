/* The job "nation": what is tallied, and people and law for it. Nine lines: JKK, JKM, JHT of
 * the employer and of the worker, JP of both, JKP of the government, from JKK and from JKM. */
#ifndef BPJSSTAT_TESTS_BENCH_JOB_H
#define BPJSSTAT_TESTS_BENCH_JOB_H

#include "expect.h"
#include "rows.h"

enum { JOB_LINES = 9 };

static inline bpjs_tally *job_tally(void) {
  static const int32_t by[3][2] = {
      {BPJS_PEOPLE_SEGMENT, 0}, {BPJS_PEOPLE_RISK_CLASS, 0}, {BPJS_PEOPLE_AREA, 2}};
  static const struct {
    int32_t programme, payer, from;
  } lines[JOB_LINES] = {{BPJS_PROGRAMME_JKK, 0, 0},
                        {BPJS_PROGRAMME_JKM, 0, 0},
                        {BPJS_PROGRAMME_JHT, BPJS_PAYER_EMPLOYER, 0},
                        {BPJS_PROGRAMME_JHT, BPJS_PAYER_WORKER, 0},
                        {BPJS_PROGRAMME_JP, BPJS_PAYER_EMPLOYER, 0},
                        {BPJS_PROGRAMME_JP, BPJS_PAYER_WORKER, 0},
                        {BPJS_PROGRAMME_JKP, BPJS_PAYER_GOVERNMENT, 0},
                        {BPJS_PROGRAMME_JKP, BPJS_PAYER_RECOMPOSITION, BPJS_PROGRAMME_JKK},
                        {BPJS_PROGRAMME_JKP, BPJS_PAYER_RECOMPOSITION, BPJS_PROGRAMME_JKM}};
  bpjs_tally *tally = NULL;
  expect_ok(bpjs_tally_new(ROWS_DAY, &tally, NULL), NULL);
  for (int k = 0; k < 3; k++) {
    const bpjs_tally_dimension one = {
        .struct_size = sizeof one, .what = by[k][0], .detail = by[k][1]};
    expect_ok(bpjs_tally_add_dimension(tally, &one, NULL), NULL);
  }
  for (int line = 0; line < JOB_LINES; line++) {
    const bpjs_tally_measure one = {.struct_size = sizeof one,
                                    .kind = BPJS_TALLY_MONTHLY,
                                    .programme = lines[line].programme,
                                    .payer = lines[line].payer,
                                    .from_programme = lines[line].from,
                                    .flags = BPJS_TALLY_NO_EXTREMES};
    expect_ok(bpjs_tally_add_measure(tally, &one, NULL), NULL);
  }
  return tally;
}

static inline bpjs_assess *job_assess(void) {
  bpjs_law *law = NULL;
  bpjs_assess *assess = NULL;
  expect_ok(bpjs_law_new(&law, NULL), NULL);
  expect_ok(bpjs_assess_new(law, NULL, &assess, NULL), NULL);
  bpjs_law_free(law);
  return assess;
}

static inline bpjs_people *job_people(int64_t rows, const int64_t *wages, const uint8_t *segments,
                                      const uint8_t *classes, const uint8_t *provinces) {
  const struct {
    int32_t what, type;
    const void *values;
  } columns[] = {{BPJS_PEOPLE_SEGMENT, BPJS_PEOPLE_UINT8, segments},
                 {BPJS_PEOPLE_RISK_CLASS, BPJS_PEOPLE_UINT8, classes},
                 {BPJS_PEOPLE_AREA, BPJS_PEOPLE_UINT8, provinces},
                 {BPJS_PEOPLE_WAGE, BPJS_PEOPLE_INT64, wages}};
  bpjs_people *people = NULL;
  expect_ok(bpjs_people_new(&people, NULL), NULL);
  for (int k = 0; k < 4; k++)
    expect_ok(bpjs_people_set(people, columns[k].what, columns[k].type, columns[k].values, 0, rows,
                              NULL, 0, NULL),
              NULL);
  return people;
}

/* All rows of people, none of which may be bad, go to the tally. */
static inline void job_run(const bpjs_assess *assess, const bpjs_people *people, int threads,
                           int32_t path, bpjs_tally *tally) {
  const bpjs_assess_options options = {
      .struct_size = sizeof options, .threads = threads, .path = path};
  bpjs_assess_summary summary = {.struct_size = sizeof summary};
  const int64_t rows = bpjs_people_count(people);
  expect_ok(bpjs_assess_tally(assess, people, 0, rows, &options, tally, &summary, NULL), NULL);
  expect_equal(summary.assessed, rows, "rows that are assessed");
}

#endif
