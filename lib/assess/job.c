#include "assess/job.h"

#include <string.h>

#include "base/error.h"
#include "base/structure.h"
#include "trace/span.h"

#define LEAST BPJS_STRUCT_LEAST(bpjs_assess_options, reliefs)
#define SUMMARY_LEAST BPJS_STRUCT_LEAST(bpjs_assess_summary, first_row)
#define RELIEFS (BPJS_RELIEF_PP49_2020 | BPJS_RELIEF_JP_DEFERRAL | BPJS_RELIEF_LABOUR_INTENSIVE)

/* Days, months of contracts and weights are no bytes. */
static bool is_wide(int32_t what) {
  return what == BPJS_PEOPLE_BORN || what == BPJS_PEOPLE_ENROLLED || what == BPJS_PEOPLE_LEFT ||
         what == BPJS_PEOPLE_DAY || what == BPJS_PEOPLE_MONTHS || what == BPJS_PEOPLE_WEIGHT;
}

static bool is_plain_wage(const bpjs_people_column *column) {
  return !column->constant && bpjs_people_width(column->type) == 8 && column->stride == 8 &&
         (uintptr_t)column->values % 8 == 0;
}

/* Whether rows are told by bytes, whose values are few, and a wage in 64 bits. */
static bool is_plain(const bpjs_people *people) {
  for (int32_t what = 1; what < BPJS_PEOPLE_COLUMNS; what++) {
    const bpjs_people_column *column = &people->columns[what];
    if (!column->set && what != BPJS_PEOPLE_WAGE)
      continue;
    if (!column->set || is_wide(what) || column->validity != NULL)
      return false;
    if (what == BPJS_PEOPLE_WAGE
            ? !is_plain_wage(column)
            : !column->constant && (bpjs_people_width(column->type) != 1 || column->stride != 1))
      return false;
  }
  return true;
}

static int32_t check_options(const bpjs_assess_options *options, bpjs_error *error) {
  if ((options->flags & ~(uint32_t)BPJS_ASSESS_STOP) != 0)
    return bpjs_error_number(error, BPJS_ERROR_RANGE, "flags", options->flags,
                             "flags is not a sum of bpjs_assess_flag");
  if (options->threads < 0 || options->threads > BPJS_ASSESS_THREADS)
    return bpjs_error_number(error, BPJS_ERROR_RANGE, "threads", options->threads,
                             "threads are from 1 to 256, or 0 for 1");
  if (options->path < BPJS_ASSESS_AUTO || options->path > BPJS_ASSESS_AVX512)
    return bpjs_error_number(error, BPJS_ERROR_RANGE, "path", options->path,
                             "path is not one of bpjs_assess_path");
  if ((options->reliefs & ~(uint32_t)RELIEFS) != 0)
    return bpjs_error_number(error, BPJS_ERROR_RANGE, "reliefs", options->reliefs,
                             "reliefs is not a sum of bpjs_relief");
  return BPJS_OK;
}

static int32_t choose_kernel(bpjs_job *job, int32_t path, int32_t *used, bpjs_error *error) {
  *used = BPJS_ASSESS_SCALAR;
  if (path != BPJS_ASSESS_SCALAR && path != BPJS_ASSESS_AVX2 && bpjs_kernel_avx512(&job->kernel))
    *used = BPJS_ASSESS_AVX512;
  else if (path != BPJS_ASSESS_SCALAR && bpjs_kernel_avx2(&job->kernel))
    *used = BPJS_ASSESS_AVX2;
  else
    job->kernel = bpjs_kernel_scalar();
  return path == BPJS_ASSESS_AUTO || path == *used
             ? BPJS_OK
             : bpjs_error_number(error, BPJS_ERROR_ARGUMENT, "path", path,
                                 "this processor, or this build, does not have it");
}

static int32_t choose_month(bpjs_job *job, int32_t day, bpjs_error *error) {
  if (day == 0 && job->tally == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "day",
                               "no day is given, by the options or by a tally");
  const int32_t asked = day != 0 ? day : job->tally->day;
  job->day = asked;
  int32_t of_tally = 0;
  int32_t status = bpjs_month_of(asked, &job->month, error);
  if (status == BPJS_OK && job->tally != NULL)
    status = bpjs_month_of(job->tally->day, &of_tally, error);
  if (status == BPJS_OK && job->tally != NULL && of_tally != job->month)
    return bpjs_error_number(error, BPJS_ERROR_CONFLICT, "day", day,
                             "the day is not in the month of the tally's day");
  return status == BPJS_OK ? bpjs_people_check_begin(&job->checker, job->people, asked) : status;
}

static int32_t add_measures(bpjs_job *job, bpjs_error *error) {
  const bpjs_assess *assess = job->assess;
  const int32_t tallied = job->tally == NULL ? 0 : job->tally->measure_count;
  for (int32_t m = 0; m < tallied; m++) {
    const bpjs_tally_measure *measure = bpjs_tally_measure_at(job->tally, m);
    const int32_t status = bpjs_wish_check(measure, error);
    if (status != BPJS_OK)
      return status;
    if (measure->law >= assess->law_count)
      return bpjs_error_number(error, BPJS_ERROR_RANGE, "law", measure->law,
                               "the assessment has no law of this number");
    job->by_row = job->by_row || measure->kind == BPJS_TALLY_MONTHS ||
                  (measure->flags & BPJS_TALLY_NO_EXTREMES) == 0;
    job->measures[m] = measure;
  }
  job->tally_measures = tallied;
  job->measure_count = tallied + (job->amounts == NULL ? 0 : assess->measure_count);
  for (int32_t m = tallied; m < job->measure_count; m++)
    job->measures[m] = &assess->measures[m - tallied];
  return BPJS_OK;
}

static void make_wishes(bpjs_job *job) {
  for (int32_t l = 0; l < job->assess->law_count; l++)
    job->wishes[l] = (bpjs_wish){.law = l,
                                 .measure_count = job->measure_count,
                                 .measures = job->measures,
                                 .children = {job->assess->children, job->assess->child_count}};
  for (int32_t m = 0; m < job->measure_count; m++)
    if (job->measures[m]->kind == BPJS_TALLY_BENEFIT) {
      job->wishes[job->measures[m]->law].events |= 1U << job->measures[m]->event;
      job->benefits = true;
    }
}

static int32_t check_room(const bpjs_job *job, int64_t amount_count, bpjs_error *error) {
  const int64_t columns = job->assess->measure_count;
  if (job->amounts == NULL ? amount_count != 0 : amount_count < 0)
    return bpjs_error_number(error, BPJS_ERROR_ARGUMENT, "amount_count", amount_count,
                             "there is no room for so many amounts");
  if (job->amounts != NULL && columns != 0 && amount_count / columns < job->count)
    return bpjs_error_number(error, BPJS_ERROR_BUFFER, "amount_count", amount_count,
                             "there must be room for an amount of each row and measure");
  return BPJS_OK;
}

static int32_t make(bpjs_job *job, const bpjs_assess_options *options, int64_t amount_count,
                    int32_t *path, bpjs_error *error) {
  int32_t status = check_options(options, error);
  if (status == BPJS_OK)
    status = bpjs_error_span(error, job->first, job->count, job->people->count);
  if (status == BPJS_OK)
    status = choose_kernel(job, options->path, path, error);
  if (status == BPJS_OK)
    status = choose_month(job, options->day, error);
  if (status == BPJS_OK)
    status = check_room(job, amount_count, error);
  if (status == BPJS_OK)
    status = add_measures(job, error);
  if (status == BPJS_OK)
    make_wishes(job);
  job->reliefs = options->reliefs;
  job->flags = options->flags;
  job->weighted = job->people->columns[BPJS_PEOPLE_WEIGHT].set;
  job->by_row = job->by_row || job->weighted || (job->tally != NULL && job->tally->edge_count != 0);
  job->plain = !job->by_row && is_plain(job->people);
  return status;
}

int32_t bpjs_assess_rows(const bpjs_assess *assess, const bpjs_people *people, int64_t first,
                         int64_t count, const bpjs_assess_options *options, bpjs_tally *tally,
                         int64_t *amounts, int64_t amount_count, int32_t *statuses,
                         bpjs_assess_summary *summary, bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  if (assess == NULL || people == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, assess == NULL ? "assess" : "people",
                               "the pointer is NULL");
  bpjs_assess_options ours = {.struct_size = sizeof ours};
  if (options != NULL && !bpjs_struct_in(&ours, sizeof ours, LEAST, options))
    return bpjs_error_struct_size(error, "options");
  if (summary != NULL && !bpjs_struct_fits(summary, SUMMARY_LEAST))
    return bpjs_error_struct_size(error, "summary");
  bpjs_job job;
  memset(&job, 0, sizeof job);
  job.assess = assess;
  job.people = people;
  job.first = first;
  job.count = count;
  job.tally = tally;
  job.amounts = amounts;
  job.statuses = statuses;
  bpjs_assess_summary made = {.struct_size = sizeof made};
  int32_t status = make(&job, &ours, amount_count, &made.path, error);
  if (status == BPJS_OK)
    status = bpjs_job_run(&job, ours.threads == 0 ? 1 : ours.threads, tally, &made, error);
  if (status == BPJS_OK && summary != NULL)
    bpjs_struct_out(summary, &made, sizeof made);
  return status;
}

int32_t bpjs_assess_tally(const bpjs_assess *assess, const bpjs_people *people, int64_t first,
                          int64_t count, const bpjs_assess_options *options, bpjs_tally *tally,
                          bpjs_assess_summary *summary, bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  if (tally == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "tally", "the pointer is NULL");
  return bpjs_assess_rows(assess, people, first, count, options, tally, NULL, 0, NULL, summary,
                          error);
}
