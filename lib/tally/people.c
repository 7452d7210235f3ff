#include "base/error.h"
#include "base/memory.h"
#include "base/structure.h"
#include "people/check_block.h"
#include "tally/store.h"

#define LEAST_SUMMARY BPJS_STRUCT_LEAST(bpjs_people_summary, first_row)

/* What a call works with: people go into a tally of their own, which is added at the end,
 * so that a call fails whole. */
typedef struct work {
  const bpjs_people *people;
  bpjs_tally *into;
  uint32_t flags;
  int64_t group; /* of the row before; -1: none yet */
  bpjs_people_summary summary;
  bpjs_people_checker checker;
  int32_t statuses[BPJS_PEOPLE_BLOCK];
  uint8_t faults[BPJS_PEOPLE_BLOCK];
  int64_t keys[BPJS_PEOPLE_BLOCK][BPJS_TALLY_DIMENSIONS];
  bpjs_people_block block;
} work;

static uint32_t columns_of(const bpjs_tally *tally) {
  uint32_t columns = 1u << BPJS_PEOPLE_SEGMENT | 1u << BPJS_PEOPLE_WAGE | 1u << BPJS_PEOPLE_MONTHS |
                     1u << BPJS_PEOPLE_WEIGHT;
  for (int32_t d = 0; d < tally->dimension_count; d++)
    columns |= 1u << tally->dimensions[d].what;
  return columns;
}

static void take_keys(work *w) {
  const bpjs_tally *tally = w->into;
  for (int32_t d = 0; d < tally->dimension_count; d++) {
    const int64_t *values = w->block.values[tally->dimensions[d].what];
    const uint8_t *given = w->block.given[tally->dimensions[d].what];
    for (int32_t i = 0; i < w->block.count; i++)
      w->keys[i][d] = bpjs_tally_key(tally, d, values[i], given[i] != BPJS_PEOPLE_NULL);
  }
}

/* Of PMI there is no wage. */
static bool has_wage(const bpjs_people_block *block, int32_t i) {
  return block->given[BPJS_PEOPLE_WAGE][i] != BPJS_PEOPLE_NULL &&
         block->values[BPJS_PEOPLE_SEGMENT][i] != BPJS_SEGMENT_PMI;
}

static bool has_measure(const bpjs_people_block *block, int32_t kind, int32_t i, int64_t *value) {
  const int32_t what = kind == BPJS_TALLY_WAGE ? BPJS_PEOPLE_WAGE : BPJS_PEOPLE_MONTHS;
  *value = block->values[what][i];
  return kind == BPJS_TALLY_WAGE ? has_wage(block, i) : block->given[what][i] != BPJS_PEOPLE_NULL;
}

/* What is summed is never negative. */
static bool add_value(bpjs_tally_sums *sums, int64_t value, int64_t weight) {
  if (weight != 0 && value > INT64_MAX / weight)
    return false;
  const bpjs_tally_sums one = {1, value, value * weight, value, value};
  if (sums->sum > INT64_MAX - one.sum || sums->weighted > INT64_MAX - one.weighted)
    return false;
  bpjs_sums_add(sums, &one);
  return true;
}

/* False: a sum is beyond 64 bits. */
static bool add_row(work *w, int32_t i) {
  bpjs_tally *tally = w->into;
  bpjs_tally_groups *groups = &tally->groups;
  const bpjs_people_block *block = &w->block;
  const int64_t weight = block->given[BPJS_PEOPLE_WEIGHT][i] == BPJS_PEOPLE_NULL
                             ? 1
                             : block->values[BPJS_PEOPLE_WEIGHT][i];
  bpjs_tally_cell *cell = &groups->cells[w->group];
  if (cell->weight > INT64_MAX - weight)
    return false;
  cell->count++;
  cell->weight += weight;
  for (int32_t m = 0; m < tally->measure_count; m++) {
    int64_t value;
    if (has_measure(block, tally->measures[m].kind, i, &value) &&
        !add_value(&groups->sums[w->group * tally->measure_count + m], value, weight))
      return false;
  }
  if (tally->edge_count != 0 && has_wage(block, i)) /* no more than the weight of the group */
    groups->bins[w->group * bpjs_groups_bins(tally) +
                 bpjs_tally_bin_of(tally, block->values[BPJS_PEOPLE_WAGE][i])] += weight;
  return true;
}

static bool same_keys(const work *w, int32_t i) {
  const int64_t *held = w->group < 0 ? NULL : bpjs_tally_keys_of(w->into, w->group);
  for (int32_t d = 0; w->group >= 0 && d < w->into->dimension_count; d++)
    if (held[d] != w->keys[i][d])
      return false;
  return w->group >= 0;
}

static int32_t take_row(work *w, int32_t i, bpjs_error *error) {
  const int32_t status =
      same_keys(w, i) ? BPJS_OK : bpjs_tally_group(w->into, w->keys[i], &w->group, error);
  if (status != BPJS_OK || add_row(w, i))
    return status;
  return bpjs_error_set(error, BPJS_ERROR_OVERFLOW, &(bpjs_place){.row = w->block.first + i + 1},
                        "the sum of a group is beyond 64 bits");
}

static void note_bad(bpjs_people_summary *summary, const work *w, int32_t i) {
  if (summary->bad++ != 0)
    return;
  summary->first_row = w->block.first + i + 1;
  summary->first_what = w->faults[i];
  summary->first_status = w->statuses[i];
}

static int32_t take_block(work *w, int64_t first, int32_t count, bpjs_error *error) {
  bpjs_people_take(w->people, w->checker.columns | columns_of(w->into), first, count, &w->block);
  bpjs_people_check_block(&w->checker, &w->block, w->statuses, w->faults);
  take_keys(w);
  int32_t status = BPJS_OK;
  for (int32_t i = 0; i < count && status == BPJS_OK; i++) {
    if (w->statuses[i] == BPJS_OK)
      status = take_row(w, i, error);
    else if ((w->flags & BPJS_PEOPLE_STOP) != 0)
      status = bpjs_people_check_problem(&w->checker, &w->block, i, error);
    else
      note_bad(&w->summary, w, i);
  }
  return status;
}

static int32_t take_all(work *w, int64_t first, int64_t count, bpjs_error *error) {
  int32_t status = BPJS_OK;
  for (int64_t done = 0; done < count && status == BPJS_OK; done += BPJS_PEOPLE_BLOCK) {
    const int64_t left = count - done;
    status = take_block(w, first + done,
                        left < BPJS_PEOPLE_BLOCK ? (int32_t)left : BPJS_PEOPLE_BLOCK, error);
  }
  w->summary.rows = count;
  w->summary.good = count - w->summary.bad;
  return status;
}

static int32_t check(const bpjs_tally *tally, const bpjs_people *people, int64_t first,
                     int64_t count, uint32_t flags, const bpjs_people_summary *summary,
                     bpjs_error *error) {
  if (tally == NULL || people == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, tally == NULL ? "tally" : "people",
                               "a pointer is NULL");
  if (summary != NULL && !bpjs_struct_fits(summary, LEAST_SUMMARY))
    return bpjs_error_struct_size(error, "summary");
  if ((flags & ~(uint32_t)BPJS_PEOPLE_STOP) != 0)
    return bpjs_error_number(error, BPJS_ERROR_RANGE, "flags", flags, "a flag is unknown");
  for (int32_t m = 0; m < tally->measure_count; m++)
    if (tally->measures[m].kind != BPJS_TALLY_WAGE && tally->measures[m].kind != BPJS_TALLY_MONTHS)
      return bpjs_error_number(error, BPJS_ERROR_ARGUMENT, "measure", m,
                               "this measure needs an assessment");
  return bpjs_error_span(error, first, count, bpjs_people_count(people));
}

int32_t bpjs_tally_people(bpjs_tally *tally, const bpjs_people *people, int64_t first,
                          int64_t count, uint32_t flags, bpjs_people_summary *summary,
                          bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  int32_t status = check(tally, people, first, count, flags, summary, error);
  if (status != BPJS_OK)
    return status;
  work *w = bpjs_memory_raw(sizeof *w);
  bpjs_tally *into = w == NULL ? NULL : bpjs_tally_new_like(tally);
  status = into == NULL ? bpjs_error_memory(error) : BPJS_OK;
  if (status == BPJS_OK) {
    w->people = people;
    w->into = into;
    w->flags = flags;
    w->group = -1;
    w->summary = (bpjs_people_summary){.struct_size = sizeof w->summary};
    status = bpjs_people_check_begin(&w->checker, people, tally->day);
  }
  if (status == BPJS_OK)
    status = take_all(w, first, count, error);
  if (status == BPJS_OK)
    status = bpjs_tally_merge(tally, into, error);
  if (status == BPJS_OK && summary != NULL)
    bpjs_struct_out(summary, &w->summary, sizeof w->summary);
  bpjs_tally_free(into);
  bpjs_memory_free(w);
  return status;
}
