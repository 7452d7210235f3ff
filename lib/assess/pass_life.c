#include <string.h>

#include "assess/pass.h"
#include "base/memory.h"
#include "tally/shape.h"

enum { FIRST_WIDTH = 3, FIRST_SLOTS = 1024, FIRST_FAMILIES = 4 };

/* Of a pass that is kept: days of birth of a lifetime fit, all villages do not. */
enum { MOST_VALUES = 1 << 16, MOST_SLOTS = 1 << 13 };

static int32_t begin_laws(bpjs_pass *pass) {
  const bpjs_assess *assess = pass->job->assess;
  const int32_t last = pass->layout.input_count - 1;
  const bool states = last >= 0 && pass->layout.inputs[last].what == BPJS_INPUT_STATE;
  pass->law_count = assess->law_count;
  for (int32_t l = 0; l < pass->law_count; l++) {
    bpjs_pass_law *law = &pass->laws[l];
    law->number = l;
    if (!bpjs_terms_begin(&law->terms, assess->laws[l], &assess->policies[l], pass->job->reliefs,
                          &pass->job->wishes[l]))
      return BPJS_ERROR_MEMORY;
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
  like.benefits = job->benefits;
  like.day = job->benefits ? job->day : 0;
  like.child_count = job->assess->child_count;
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

bool bpjs_pass_is_small(const bpjs_pass *pass) {
  size_t values = 0;
  for (int32_t i = 0; i < pass->layout.input_count; i++)
    values += pass->layout.inputs[i].words.count;
  for (int32_t l = 0; l < pass->law_count; l++)
    values += pass->laws[l].kinds.count;
  return values <= MOST_VALUES && pass->slot_count <= MOST_SLOTS;
}

int32_t bpjs_pass_resume(bpjs_pass *pass, const bpjs_job *job) {
  pass->job = job;
  pass->layout.tally = job->tally;
  pass->unflushed = 0;
  pass->remarks = (bpjs_remarks){0, 0, BPJS_LAW_CONFIDENCE_NONE};
  memset(&pass->summary, 0, sizeof pass->summary);
  memset(&pass->error, 0, sizeof pass->error);
  pass->error.struct_size = sizeof pass->error;
  bpjs_pass_forget_groups(pass);
  bpjs_joint_resume(&pass->joint, job->people);
  int32_t status = BPJS_OK;
  for (int32_t l = 0; l < pass->law_count; l++) {
    bpjs_terms_resume(&pass->laws[l].terms, &job->wishes[l]);
    if (!bpjs_index_begin(&pass->laws[l].plans, pass->layout.plan_limit))
      status = BPJS_ERROR_MEMORY;
  }
  if (job->tally != NULL)
    pass->tally = bpjs_tally_new_like(job->tally);
  return job->tally != NULL && pass->tally == NULL ? BPJS_ERROR_MEMORY : status;
}

int32_t bpjs_pass_begin_anew(bpjs_pass *pass) {
  const int32_t status = bpjs_pass_flush(pass);
  if (status != BPJS_OK)
    return status;
  bpjs_layout_free(&pass->layout);
  bpjs_layout_begin(&pass->layout, pass->job->people, pass->job->tally, pass->job->benefits);
  return bpjs_pass_forget(pass);
}

void bpjs_pass_rest(bpjs_pass *pass) {
  bpjs_tally_free(pass->tally);
  pass->tally = NULL;
  pass->job = NULL;
}

int32_t bpjs_pass_begin(bpjs_pass *pass, const bpjs_job *job) {
  pass->job = job;
  pass->like = like_of(job);
  pass->error.struct_size = sizeof pass->error;
  pass->wanted = (bpjs_pass_room){FIRST_SLOTS, FIRST_FAMILIES, FIRST_WIDTH};
  pass->by_row = job->by_row;
  pass->month_of = INT32_MIN;
  bpjs_coder_begin(&pass->slots.hash);
  bpjs_layout_begin(&pass->layout, job->people, job->tally, job->benefits);
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
  bpjs_terms_free(&law->terms);
  bpjs_memory_free(law->leasts);
  bpjs_memory_free(law->ages);
  bpjs_memory_free(law->remarks);
  bpjs_index_free(&law->plans);
  bpjs_coder_free(&law->kinds);
  bpjs_memory_free(law->quads);
  bpjs_memory_free(law->owners);
  bpjs_lines_free(&law->slim_lines);
  bpjs_lines_free(&law->sum_lines);
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
