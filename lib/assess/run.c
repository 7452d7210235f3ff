#include <string.h>

#include "assess/idle.h"
#include "assess/threads.h"
#include "base/error.h"
#include "base/memory.h"
#include "base/structure.h"
#include "tally/store.h"

/* Moves the sums of a pass straight into a tally that is for all of them. */
static int32_t flush_into(bpjs_pass *pass, bpjs_tally *tally, bpjs_error *error) {
  bpjs_tally *own = pass->tally;
  const int64_t most = (int64_t)pass->slot_count - tally->groups.count;
  pass->tally = tally;
  bpjs_pass_forget_groups(pass);
  /* At once, as an array that grows leaves its shorter ones behind. */
  const bool room = pass->by_row || most <= 0 || bpjs_groups_reserve(tally, most);
  const int32_t status = room ? bpjs_pass_flush(pass) : BPJS_ERROR_MEMORY;
  pass->tally = own;
  bpjs_pass_forget_groups(pass);
  if (status == BPJS_ERROR_MEMORY)
    return bpjs_error_memory(error);
  if (status != BPJS_OK && error != NULL)
    bpjs_struct_out(error, &pass->error, sizeof pass->error);
  return status;
}

static int32_t merge(bpjs_thread *threads, int32_t count, bpjs_tally *tally, bpjs_error *error) {
  const bool begun = tally->begun;
  int32_t status = BPJS_OK;
  bpjs_tally *sums = threads[0].pass->tally;
  for (int32_t i = 0; status == BPJS_OK && i < count; i++) {
    status = flush_into(threads[i].pass, sums, error);
    if (status == BPJS_OK && i > 0)
      status = bpjs_tally_add_all(sums, threads[i].pass->tally, error);
  }
  if (status == BPJS_OK)
    status = bpjs_tally_begin(tally, error);
  if (status == BPJS_OK)
    status = bpjs_tally_take_all(tally, sums, error);
  if (status != BPJS_OK)
    tally->begun = begun;
  return status;
}

/* In order of the rows, so that the first bad one is. */
static void sum_up(const bpjs_thread *threads, int32_t count, bpjs_assess_summary *summary) {
  for (int32_t i = 0; i < count; i++) {
    const bpjs_assess_summary *one = &threads[i].pass->summary;
    if (summary->bad == 0 && one->bad != 0) {
      summary->first_row = one->first_row;
      summary->first_what = one->first_what;
      summary->first_status = one->first_status;
    }
    const bpjs_remarks *remarks = &threads[i].pass->remarks;
    summary->flags |= remarks->flags;
    summary->warnings |= remarks->warnings;
    if (remarks->confidence > summary->confidence)
      summary->confidence = remarks->confidence;
    summary->rows += one->rows;
    summary->assessed += one->assessed;
    summary->absent += one->absent;
    summary->bad += one->bad;
  }
}

static int32_t failure(const bpjs_thread *threads, int32_t count, bpjs_error *error) {
  for (int32_t i = 0; i < count; i++) {
    const int32_t status = threads[i].status;
    if (status == BPJS_OK)
      continue;
    if (status == BPJS_ERROR_MEMORY)
      return bpjs_error_memory(error);
    if (status == BPJS_ERROR_LIMIT)
      return bpjs_error_argument(error, status, "people",
                                 "there are more kinds of people than an assessment has room for");
    if (error != NULL)
      bpjs_struct_out(error, &threads[i].pass->error, sizeof threads[i].pass->error);
    return status;
  }
  return BPJS_OK;
}

/* What is written is computed twice, so that nothing is where the run fails. */
static int32_t run_all(const bpjs_job *job, bpjs_thread *threads, int32_t count, bpjs_tally *tally,
                       bpjs_assess_summary *summary, bpjs_error *error) {
  summary->threads = bpjs_threads_run(threads, count, false);
  int32_t status = failure(threads, count, error);
  if (status == BPJS_OK && tally != NULL)
    status = merge(threads, count, tally, error);
  if (status != BPJS_OK)
    return status;
  sum_up(threads, count, summary);
  if (job->amounts != NULL || job->statuses != NULL)
    (void)bpjs_threads_run(threads, count, true);
  return BPJS_OK;
}

/* Whole blocks for each thread. */
static int32_t divide(const bpjs_job *job, bpjs_thread *threads, int32_t count) {
  const int64_t blocks = (job->count + BPJS_BLOCK - 1) / BPJS_BLOCK;
  int32_t status = BPJS_OK;
  for (int32_t i = 0; i < count; i++) {
    const int64_t from = blocks * i / count * BPJS_BLOCK;
    const int64_t to = i + 1 == count ? job->count : blocks * (i + 1) / count * BPJS_BLOCK;
    threads[i].first = job->first + from;
    threads[i].count = to - from;
    threads[i].pass = bpjs_idle_take(job->assess->idle, job);
    if (threads[i].pass == NULL)
      status = BPJS_ERROR_MEMORY;
  }
  return status;
}

int32_t bpjs_job_run(const bpjs_job *job, int32_t threads, bpjs_tally *tally,
                     bpjs_assess_summary *summary, bpjs_error *error) {
  const int64_t blocks = (job->count + BPJS_BLOCK - 1) / BPJS_BLOCK;
  const int32_t count = threads < blocks ? threads : blocks > 1 ? (int32_t)blocks : 1;
  bpjs_thread *list = bpjs_memory_new((size_t)count, sizeof *list);
  if (list == NULL)
    return bpjs_error_memory(error);
  int32_t status = divide(job, list, count) == BPJS_OK ? BPJS_OK : bpjs_error_memory(error);
  if (status == BPJS_OK)
    status = run_all(job, list, count, tally, summary, error);
  for (int32_t i = 0; i < count; i++)
    bpjs_idle_give(job->assess->idle, list[i].pass, status == BPJS_OK);
  bpjs_memory_free(list);
  return status;
}
