#include "assess/pass.h"

#include <string.h>

#include "base/error.h"

/* A lane gives less than 2^40 (lane.h), and of dues at most 2^32, as they are no more than
 * the wage: sums of so many rows, and of a block more, are below 2^63. */
#define FLUSH ((int64_t)1 << 22)
#define FLUSH_DUES ((int64_t)1 << 30)

/* Whether every wage is from 0 to 2^32 - 1. */
static bool narrow(bpjs_pass *pass, int64_t first, int32_t count) {
  const uint64_t all = pass->job->kernel.bits(bpjs_pass_wages(pass, first), count);
  pass->low = all >> BPJS_SLIM_WAGE_BITS == 0;
  return all >> 32 == 0;
}

/* Whether all is known of the block, and each row has its plan and its cell: the long way,
 * after which rows have their words too. */
static bool known_by_words(bpjs_pass *pass, int64_t first, int32_t count) {
  bool all = bpjs_pass_words(pass, first, count) >> 63 == 0;
  pass->fresh = pass->fresh_values = !all;
  for (int32_t l = 0; l < pass->law_count; l++)
    all = bpjs_pass_resolve(pass, &pass->laws[l], first, count) && all;
  return all;
}

static bool known(bpjs_pass *pass, int64_t first, int32_t count) {
  const bool all_narrow = narrow(pass, first, count);
  /* The cell of a row with a fate of its own is found by its word: not on the short way. */
  if (all_narrow && bpjs_pass_resolve_short(pass, first, count) &&
      bpjs_pass_reaches(pass, first, count))
    return true;
  const bool all = known_by_words(pass, first, count);
  if (all)
    bpjs_pass_shorten(pass, first, count);
  return all && all_narrow && bpjs_pass_reaches(pass, first, count);
}

static int32_t learn(bpjs_pass *pass, int64_t first, int32_t count) {
  if (pass->job->plain)
    bpjs_pass_take(pass, first, count);
  int32_t status = bpjs_pass_learn(pass, count);
  while (status == BPJS_PASS_AGAIN) {
    status = bpjs_pass_flush(pass);
    if (status == BPJS_OK)
      status = bpjs_pass_forget(pass);
    pass->fresh_values = true; /* words are others now */
    if (status == BPJS_OK)
      status = bpjs_pass_learn(pass, count);
  }
  if (status == BPJS_OK)
    (void)known_by_words(pass, first, count); /* but for rows with a fate of their own */
  return status;
}

static int32_t prepare(bpjs_pass *pass, int64_t first, int32_t count, bool write) {
  pass->even = true;
  if (!pass->job->plain)
    bpjs_pass_take(pass, first, count);
  if (known(pass, first, count) && pass->even)
    return BPJS_OK;
  int32_t status = BPJS_OK;
  if (!pass->fresh && !pass->job->plain)
    status = bpjs_pass_judge_odd(pass, count);
  else
    status = learn(pass, first, count);
  /* What is written was computed before: no memory is no reason to fail now. */
  if (status == BPJS_OK || !write)
    return status;
  bpjs_pass_judge(pass, count);
  return BPJS_OK;
}

/* Of so many of the rows as have room in numbers of 63 bits: of all in most cases, after what
 * was met before is forgotten; each column has two bits at least, so of four rows always. */
static int32_t prepare_some(bpjs_pass *pass, int64_t first, int32_t *count, bool write) {
  enum { ALWAYS = 4 };
  int32_t status = prepare(pass, first, *count, write);
  for (bool tried = false; status == BPJS_ERROR_LIMIT && *count > ALWAYS; tried = true) {
    *count = tried ? *count / 2 : *count;
    status = bpjs_pass_begin_anew(pass);
    if (status == BPJS_OK)
      status = prepare(pass, first, *count, write);
  }
  return status;
}

static void note_bad(bpjs_pass *pass, int64_t row, int32_t i) {
  if (pass->summary.bad++ != 0)
    return;
  pass->summary.first_row = row + 1;
  pass->summary.first_what = pass->faults[i];
  pass->summary.first_status = pass->statuses[i];
}

/* The status of a bad row that stops the run. */
static int32_t stop(bpjs_pass *pass, int32_t i, int64_t row) {
  int32_t status = BPJS_OK;
  if (pass->faults[i] != 0)
    return bpjs_people_check_problem(&pass->job->checker, pass->block, i, &pass->error);
  const bpjs_person person = bpjs_pass_person(pass, i);
  for (int32_t l = 0; status == BPJS_OK && l < pass->law_count; l++)
    status = bpjs_person_assess(&person, &pass->laws[l].terms, &pass->error);
  pass->error.row = row + 1;
  return status;
}

static int32_t count_rows(bpjs_pass *pass, int64_t first, int32_t count) {
  pass->summary.rows += count;
  if (pass->even) {
    pass->summary.assessed += count;
    return BPJS_OK;
  }
  for (int32_t i = 0; i < count; i++) {
    if (pass->fate[i] == BPJS_ROW_BAD) {
      note_bad(pass, first + i, i);
      if ((pass->job->flags & BPJS_ASSESS_STOP) != 0)
        return stop(pass, i, first + i);
    } else {
      pass->summary.absent += pass->fate[i] == BPJS_ROW_ABSENT;
      pass->summary.assessed += pass->fate[i] != BPJS_ROW_ABSENT;
    }
  }
  return BPJS_OK;
}

static void write_rows(const bpjs_pass *pass, int64_t first, int32_t count) {
  const bpjs_job *job = pass->job;
  const int64_t at = first - job->first;
  for (int32_t m = 0; job->amounts != NULL && m < job->measure_count - job->tally_measures; m++)
    memset(job->amounts + m * job->count + at, 0, (size_t)count * sizeof *job->amounts);
  for (int32_t i = 0; job->statuses != NULL && i < count; i++)
    job->statuses[at + i] =
        !pass->even && pass->fate[i] == BPJS_ROW_BAD ? pass->statuses[i] : BPJS_OK;
}

static void fetch(const void *bytes, int64_t count) {
  enum { LINE = 64 };
  for (int64_t at = 0; at < count; at += LINE)
    __builtin_prefetch((const char *)bytes + at);
}

/* The next block's bytes on their way while this one's are worked on: processors guess them
 * within a page only. */
static void fetch_ahead(const bpjs_pass *pass, int64_t first, int64_t count) {
  if (!pass->joint.usable)
    return;
  fetch(bpjs_pass_wages(pass, first), count * (int64_t)sizeof(int64_t));
  for (int32_t k = 0; k < pass->joint.column_count; k++)
    fetch(pass->joint.columns[k].values + first, count);
}

int32_t bpjs_pass_run(bpjs_pass *pass, int64_t first, int64_t count, bool write) {
  int32_t status = BPJS_OK;
  int32_t some = 0;
  for (int64_t done = 0; status == BPJS_OK && done < count; done += some) {
    some = count - done < BPJS_BLOCK ? (int32_t)(count - done) : BPJS_BLOCK;
    status = prepare_some(pass, first + done, &some, write);
    if (status == BPJS_OK && !write)
      status = count_rows(pass, first + done, some);
    if (status == BPJS_OK && write)
      write_rows(pass, first + done, some);
    if (count - done >= 2 * BPJS_BLOCK)
      fetch_ahead(pass, first + done + BPJS_BLOCK, BPJS_BLOCK);
    if (status == BPJS_OK)
      status = bpjs_pass_add(pass, first + done, some, write);
    pass->unflushed += some;
    if (status == BPJS_OK && pass->unflushed >= (pass->job->benefits ? FLUSH : FLUSH_DUES))
      status = bpjs_pass_flush(pass);
  }
  return status;
}
