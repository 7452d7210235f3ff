#include <string.h>

#include "base/error.h"
#include "base/memory.h"
#include "base/problems.h"
#include "base/structure.h"
#include "people/check_block.h"

#define LEAST BPJS_STRUCT_LEAST(bpjs_people_summary, first_row)

enum { PROBLEMS_MOST = 10000 };

/* A call, with what is too large for the stack. */
typedef struct call {
  const bpjs_people *people;
  int64_t first, end;
  bpjs_people_checker checker;
  bpjs_people_block block;
  int32_t statuses[BPJS_PEOPLE_BLOCK];
  uint8_t what[BPJS_PEOPLE_BLOCK];
} call;

/* The block that begins with row `first`: how many rows of it are bad. */
static int32_t look(call *c, int64_t first) {
  const int64_t left = c->end - first;
  const int32_t count = left < BPJS_PEOPLE_BLOCK ? (int32_t)left : BPJS_PEOPLE_BLOCK;
  bpjs_people_take(c->people, c->checker.columns, first, count, &c->block);
  return bpjs_people_check_block(&c->checker, &c->block, c->statuses, c->what);
}

/* The first bad row of the block, which has one. */
static int32_t first_bad(const call *c) {
  int32_t i = 0;
  while (c->what[i] == 0)
    i++;
  return i;
}

/* BPJS_OK, or the first bad row as a failure. */
static int32_t stop(call *c, bpjs_error *error) {
  for (int64_t at = c->first; at < c->end; at += BPJS_PEOPLE_BLOCK)
    if (look(c, at) > 0)
      return bpjs_people_check_problem(&c->checker, &c->block, first_bad(c), error);
  return BPJS_OK;
}

static int32_t add_block(const call *c, bpjs_problems *problems) {
  int32_t status = BPJS_OK;
  for (int32_t i = 0; status == BPJS_OK && i < c->block.count; i++)
    if (c->what[i] != 0 && bpjs_problems_count(problems) < PROBLEMS_MOST) {
      bpjs_error problem = {.struct_size = sizeof problem};
      bpjs_people_check_problem(&c->checker, &c->block, i, &problem);
      status = bpjs_problems_add(problems, &problem);
    }
  return status;
}

/* A list of its own, so that a failure leaves the caller's as it was. */
static int32_t list(call *c, bpjs_problems *problems, bpjs_error *error) {
  bpjs_problems *own = NULL;
  int32_t status = bpjs_problems_new(&own, NULL);
  for (int64_t at = c->first; status == BPJS_OK && at < c->end; at += BPJS_PEOPLE_BLOCK)
    if (bpjs_problems_count(own) < PROBLEMS_MOST && look(c, at) > 0)
      status = add_block(c, own);
  if (status == BPJS_OK)
    status = bpjs_problems_move(problems, own);
  bpjs_problems_free(own);
  return status == BPJS_OK ? BPJS_OK : bpjs_error_memory(error);
}

/* Nothing of it fails. */
static void sum_up(call *c, int32_t *statuses, bpjs_people_summary *summary) {
  *summary = (bpjs_people_summary){.rows = c->end - c->first};
  for (int64_t at = c->first; at < c->end; at += BPJS_PEOPLE_BLOCK) {
    const int32_t bad = look(c, at);
    if (bad > 0 && summary->bad == 0) {
      const int32_t i = first_bad(c);
      summary->first_row = at + i + 1;
      summary->first_what = c->what[i];
      summary->first_status = c->statuses[i];
    }
    summary->bad += bad;
    if (statuses != NULL)
      memcpy(statuses + (at - c->first), c->statuses, (size_t)c->block.count * sizeof *c->statuses);
  }
  summary->good = summary->rows - summary->bad;
}

static int32_t begin(call *c, int32_t day, uint32_t flags, bpjs_error *error) {
  if ((flags & ~(uint32_t)BPJS_PEOPLE_STOP) != 0)
    return bpjs_error_number(error, BPJS_ERROR_RANGE, "flags", flags,
                             "one of these is not known here");
  if (bpjs_people_check_begin(&c->checker, c->people, day) != BPJS_OK)
    return bpjs_error_number(error, BPJS_ERROR_RANGE, "day", day,
                             "the day is outside the years 1900 to 2199");
  return BPJS_OK;
}

static int32_t check(call *c, uint32_t flags, int32_t *statuses, bpjs_people_summary *summary,
                     bpjs_problems *problems, bpjs_error *error) {
  int32_t status = (flags & BPJS_PEOPLE_STOP) != 0 ? stop(c, error) : BPJS_OK;
  if (status == BPJS_OK && problems != NULL)
    status = list(c, problems, error);
  if (status != BPJS_OK)
    return status;
  bpjs_people_summary made;
  sum_up(c, statuses, &made);
  if (summary != NULL)
    bpjs_struct_out(summary, &made, sizeof made);
  return BPJS_OK;
}

int32_t bpjs_people_check(const bpjs_people *people, int64_t first, int64_t count, int32_t day,
                          uint32_t flags, int32_t *statuses, bpjs_people_summary *summary,
                          bpjs_problems *problems, bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  if (people == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "people", "people is NULL");
  if (summary != NULL && !bpjs_struct_fits(summary, LEAST))
    return bpjs_error_struct_size(error, "summary");
  int32_t status = bpjs_error_span(error, first, count, people->count);
  if (status != BPJS_OK)
    return status;
  call *c = bpjs_memory_raw(sizeof *c);
  if (c == NULL)
    return bpjs_error_memory(error);
  c->people = people;
  c->first = first;
  c->end = first + count;
  status = begin(c, day, flags, error);
  if (status == BPJS_OK)
    status = check(c, flags, statuses, summary, problems, error);
  bpjs_memory_free(c);
  return status;
}
