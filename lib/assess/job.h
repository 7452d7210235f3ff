/* What a call is to do, for all its threads, which only read it. */
#ifndef BPJS_ASSESS_JOB_H
#define BPJS_ASSESS_JOB_H

#include "assess/benefits.h"
#include "assess/kernel.h"
#include "bpjsstat/assess.h"
#include "bpjsstat/dues.h"
#include "law/rule.h"
#include "people/check_block.h"
#include "tally/groups.h"

enum {
  BPJS_ASSESS_LAWS = 8,
  BPJS_ASSESS_MEASURES = 64,
  BPJS_ASSESS_THREADS = 256,
  BPJS_ASSESS_CHILDREN = 16
};

/* Passes that wait (idle.h). */
typedef struct bpjs_idle bpjs_idle;

struct bpjs_assess {
  int32_t law_count, measure_count;
  const bpjs_law *laws[BPJS_ASSESS_LAWS]; /* shared */
  bpjs_law_policy policies[BPJS_ASSESS_LAWS];
  bpjs_tally_measure measures[BPJS_ASSESS_MEASURES];
  bpjs_idle *idle;
  int64_t child_count;
  bpjs_child children[BPJS_ASSESS_CHILDREN]; /* that everybody is taken to have */
};

typedef struct bpjs_job {
  const bpjs_assess *assess;
  const bpjs_people *people;
  const bpjs_tally *tally; /* NULL: none */
  int64_t first, count;
  int32_t month, day; /* of rows without DAY: the first day of the month, and the day */
  uint32_t reliefs, flags;
  bpjs_kernel kernel;
  bpjs_people_checker checker;
  /* Measures of the tally, then those that go out by row. */
  int32_t measure_count, tally_measures;
  const bpjs_tally_measure *measures[BPJS_TALLY_MEASURES + BPJS_ASSESS_MEASURES];
  bpjs_wish wishes[BPJS_ASSESS_LAWS];
  bool benefits; /* some are wanted */
  bool plain;    /* columns are bytes, and a wage, without nulls: a row is checked by its words */
  bool by_row;   /* the tally asks for more than sums */
  bool weighted;
  int64_t *amounts; /* column by column; NULL: none are asked for */
  int32_t *statuses;
} bpjs_job;

/* Carries out a job with so many threads. */
int32_t bpjs_job_run(const bpjs_job *job, int32_t threads, bpjs_tally *tally,
                     bpjs_assess_summary *summary, bpjs_error *error);

#endif
