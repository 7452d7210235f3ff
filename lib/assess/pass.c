#include "assess/pass.h"

#include <string.h>

#include "base/error.h"
#include "base/memory.h"
#include "tally/shape.h"

enum { FIRST_WIDTH = 3, FIRST_SLOTS = 1024, FIRST_FAMILIES = 4 };

/* Sums are less than 2^32 times as many rows. */
#define FLUSH ((int64_t)1 << 30)

static int32_t begin_laws(bpjs_pass *pass) {
  const bpjs_assess *assess = pass->job->assess;
  const int32_t last = pass->layout.input_count - 1;
  const bool states = last >= 0 && pass->layout.inputs[last].what == BPJS_INPUT_STATE;
  pass->law_count = assess->law_count;
  for (int32_t l = 0; l < pass->law_count; l++) {
    bpjs_pass_law *law = &pass->laws[l];
    law->number = l;
    bpjs_terms_begin(&law->terms, assess->laws[l], &assess->policies[l], pass->job->reliefs);
    law->ages = states ? bpjs_memory_new(1, sizeof *law->ages) : NULL;
    law->bands.month = INT32_MIN; /* 0 is January 1970 */
    if (states && law->ages == NULL)
      return BPJS_ERROR_MEMORY;
    if (states)
      law->ages->month = INT32_MIN;
  }
  return BPJS_OK;
}

static int32_t begin_tally(bpjs_pass *pass) {
  const bpjs_tally *tally = pass->job->tally;
  if (tally == NULL)
    return BPJS_OK;
  pass->shape = bpjs_tally_new_like(tally);
  pass->tally = bpjs_tally_new_like(tally);
  if (pass->shape == NULL || pass->tally == NULL)
    return BPJS_ERROR_MEMORY;
  if (tally->edge_count == 0)
    return BPJS_OK;
  pass->bins = bpjs_memory_new((size_t)tally->edge_count + 1, sizeof *pass->bins);
  return pass->bins == NULL ? BPJS_ERROR_MEMORY : BPJS_OK;
}

static bpjs_pass_like like_of(const bpjs_job *job) {
  bpjs_pass_like like;
  memset(&like, 0, sizeof like);
  like.month = job->month;
  like.law_count = job->assess->law_count;
  like.measure_count = job->measure_count;
  like.tally_measures = job->tally_measures;
  like.reliefs = job->reliefs;
  like.plain = job->plain;
  like.by_row = job->by_row;
  for (int32_t what = 1; what < BPJS_PEOPLE_COLUMNS; what++) {
    const bpjs_people_column *column = &job->people->columns[what];
    like.set |= (uint32_t)column->set << what;
    like.bytes |= (uint32_t)(column->set && bpjs_people_width(column->type) == 1) << what;
    like.constant |= (uint32_t)(column->set && column->constant) << what;
  }
  return like;
}

bool bpjs_pass_fits(const bpjs_pass *pass, const bpjs_job *job) {
  const bpjs_pass_like like = like_of(job);
  return memcmp(&like, &pass->like, sizeof like) == 0 &&
         (job->tally == NULL) == (pass->shape == NULL) &&
         (job->tally == NULL || bpjs_shape_same(job->tally, pass->shape, NULL) == BPJS_OK);
}

int32_t bpjs_pass_resume(bpjs_pass *pass, const bpjs_job *job) {
  pass->job = job;
  pass->layout.tally = job->tally;
  pass->unflushed = 0;
  pass->remarks = (bpjs_remarks){0, 0, BPJS_LAW_CONFIDENCE_NONE};
  memset(&pass->summary, 0, sizeof pass->summary);
  memset(&pass->error, 0, sizeof pass->error);
  pass->error.struct_size = sizeof pass->error;
  for (size_t slot = 0; slot < pass->slot_count && pass->slot_groups != NULL; slot++)
    pass->slot_groups[slot] = -1;
  bpjs_joint_resume(&pass->joint, job->people);
  int32_t status = BPJS_OK;
  for (int32_t l = 0; l < pass->law_count; l++)
    if (!bpjs_index_begin(&pass->laws[l].plans, pass->layout.plan_limit))
      status = BPJS_ERROR_MEMORY;
  if (job->tally != NULL)
    pass->tally = bpjs_tally_new_like(job->tally);
  return job->tally != NULL && pass->tally == NULL ? BPJS_ERROR_MEMORY : status;
}

void bpjs_pass_rest(bpjs_pass *pass) {
  bpjs_tally_free(pass->tally);
  pass->tally = NULL;
  pass->job = NULL;
}

int32_t bpjs_pass_begin(bpjs_pass *pass, const bpjs_job *job) {
  memset(pass, 0, sizeof *pass);
  pass->job = job;
  pass->like = like_of(job);
  pass->error.struct_size = sizeof pass->error;
  pass->wanted = (bpjs_pass_room){FIRST_SLOTS, FIRST_FAMILIES, FIRST_WIDTH};
  pass->by_row = job->by_row;
  pass->month_of = INT32_MIN;
  bpjs_coder_begin(&pass->slots.hash);
  bpjs_layout_begin(&pass->layout, job->people, job->tally);
  if (job->plain)
    bpjs_joint_begin(&pass->joint, job->people, job->assess->law_count);
  pass->laws = bpjs_memory_new((size_t)job->assess->law_count, sizeof *pass->laws);
  pass->block = bpjs_memory_new(1, sizeof *pass->block);
  if (pass->laws == NULL || pass->block == NULL)
    return BPJS_ERROR_MEMORY;
  int32_t status = begin_laws(pass);
  if (status == BPJS_OK)
    status = begin_tally(pass);
  return status == BPJS_OK ? bpjs_pass_forget(pass) : status;
}

static void free_law(bpjs_pass_law *law) {
  bpjs_memory_free(law->ages);
  bpjs_memory_free(law->remarks);
  bpjs_index_free(&law->plans);
  bpjs_coder_free(&law->kinds);
  bpjs_memory_free(law->quads);
  bpjs_memory_free(law->owners);
  bpjs_memory_free(law->slim);
  bpjs_memory_free(law->sums);
}

void bpjs_pass_free(bpjs_pass *pass) {
  for (int32_t l = 0; l < pass->law_count; l++)
    free_law(&pass->laws[l]);
  bpjs_memory_free(pass->laws);
  bpjs_memory_free(pass->block);
  bpjs_memory_free(pass->slot_keys);
  bpjs_memory_free(pass->slot_groups);
  bpjs_memory_free(pass->amounts);
  bpjs_memory_free(pass->bins);
  bpjs_index_free(&pass->slots);
  bpjs_joint_free(&pass->joint);
  bpjs_layout_free(&pass->layout);
  bpjs_tally_free(pass->tally);
  bpjs_tally_free(pass->shape);
}

/* Whether every wage is from 0 to 2^32 - 1. */
static bool narrow(bpjs_pass *pass, int64_t first, int32_t count) {
  const int64_t *wages = bpjs_pass_wages(pass, first);
  uint64_t all = 0;
  for (int32_t i = 0; i < count; i++)
    all |= (uint64_t)wages[i];
  pass->low = all >> BPJS_SLIM_WAGE_BITS == 0;
  return all >> 32 == 0;
}

/* Whether all is known of the block, and each row has its plan and its cell. */
static bool known(bpjs_pass *pass, int64_t first, int32_t count) {
  const bool all_narrow = narrow(pass, first, count);
  if (bpjs_pass_resolve_short(pass, first, count))
    return all_narrow;
  bool all = bpjs_pass_words(pass, first, count) >> 63 == 0;
  for (int32_t l = 0; l < pass->law_count; l++)
    all = bpjs_pass_resolve(pass, &pass->laws[l], first, count) && all;
  if (all)
    bpjs_pass_shorten(pass, first, count);
  return all && all_narrow;
}

static int32_t learn(bpjs_pass *pass, int64_t first, int32_t count) {
  if (pass->job->plain)
    bpjs_pass_take(pass, first, count);
  int32_t status = bpjs_pass_learn(pass, count);
  while (status == BPJS_PASS_AGAIN) {
    status = bpjs_pass_flush(pass);
    if (status == BPJS_OK)
      status = bpjs_pass_forget(pass);
    if (status == BPJS_OK)
      status = bpjs_pass_learn(pass, count);
  }
  if (status == BPJS_OK)
    (void)known(pass, first, count); /* but for rows with a fate of their own */
  return status;
}

static int32_t prepare(bpjs_pass *pass, int64_t first, int32_t count, bool write) {
  pass->even = true;
  if (!pass->job->plain)
    bpjs_pass_take(pass, first, count);
  if (known(pass, first, count) && pass->even)
    return BPJS_OK;
  const int32_t status = learn(pass, first, count);
  /* What is written was computed before: no memory is no reason to fail now. */
  if (status == BPJS_OK || !write)
    return status;
  bpjs_pass_judge(pass, count);
  return BPJS_OK;
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
    status = bpjs_person_bill(&person, &pass->laws[l].terms, &pass->error);
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
  for (int64_t done = 0; status == BPJS_OK && done < count; done += BPJS_BLOCK) {
    const int32_t some = count - done < BPJS_BLOCK ? (int32_t)(count - done) : BPJS_BLOCK;
    status = prepare(pass, first + done, some, write);
    if (status == BPJS_OK && !write)
      status = count_rows(pass, first + done, some);
    if (status == BPJS_OK && write)
      write_rows(pass, first + done, some);
    if (count - done >= 2 * BPJS_BLOCK)
      fetch_ahead(pass, first + done + BPJS_BLOCK, BPJS_BLOCK);
    if (status == BPJS_OK)
      status = bpjs_pass_add(pass, first + done, some, write);
    pass->unflushed += some;
    if (status == BPJS_OK && pass->unflushed >= FLUSH)
      status = bpjs_pass_flush(pass);
  }
  if (status == BPJS_OK && !write)
    status = bpjs_pass_flush(pass);
  return status;
}
