#include "base/error.h"
#include "base/memory.h"
#include "survey/column.h"
#include "survey/fault.h"
#include "survey/run.h"

typedef struct block {
  int64_t first;
  int32_t count;
  double w[BPJS_SURVEY_BLOCK], y[BPJS_SURVEY_BLOCK], x[BPJS_SURVEY_BLOCK];
  uint8_t given[BPJS_SURVEY_BLOCK];
  int32_t domains[BPJS_SURVEY_BLOCK], cells[BPJS_SURVEY_BLOCK];
} block;

static bool next_block(const bpjs_survey *survey, block *rows) {
  rows->first += rows->count;
  const int64_t left = survey->count - rows->first;
  rows->count = left < BPJS_SURVEY_BLOCK ? (int32_t)left : BPJS_SURVEY_BLOCK;
  if (rows->count > 0)
    bpjs_survey_reals(&survey->columns[BPJS_SURVEY_WEIGHT], rows->first, rows->count, rows->w,
                      rows->given);
  return rows->count > 0;
}

static bool is_ratio(const bpjs_survey_run_state *run, size_t m) {
  return run->survey->measures[m].kind == BPJS_SURVEY_RATIO;
}

static int32_t load(const bpjs_survey_run_state *run, size_t m, block *rows) {
  int32_t fault;
  double value;
  const bpjs_survey_measure *measure = &run->survey->measures[m];
  if (!bpjs_survey_load(run->survey, measure, rows->first, rows->count, rows->y, rows->x,
                        rows->given, &fault, &value))
    return bpjs_survey_fault_real(run->error, BPJS_ERROR_RANGE, rows->first + fault,
                                  BPJS_SURVEY_VARIABLE, value, "the number is not finite");
  return BPJS_OK;
}

/* Room for the totals of domains that came with the block. */
static bool reach(bpjs_survey_run_state *run, int32_t *capacity) {
  if (run->domains.count <= *capacity)
    return true;
  const size_t measures = run->survey->measure_count, wide = 2 * (size_t)run->domains.count;
  bpjs_survey_totals *grown = bpjs_memory_new(measures * wide, sizeof *grown);
  if (grown == NULL || wide > INT32_MAX)
    return false;
  for (size_t m = 0; m < measures; m++)
    for (int32_t d = 0; d < *capacity; d++)
      grown[m * wide + (size_t)d] = run->totals[m * (size_t)*capacity + (size_t)d];
  bpjs_memory_free(run->totals);
  run->totals = grown;
  *capacity = (int32_t)wide;
  return true;
}

static void add_totals(const block *rows, bool ratio, bpjs_survey_totals *of) {
  for (int32_t i = 0; i < rows->count; i++) {
    const double w = rows->w[i];
    bpjs_survey_totals *totals = &of[rows->domains[i]];
    if (rows->given[i] == 0 || w == 0) {
      totals->missing += w != 0;
      continue;
    }
    totals->rows++;
    bpjs_survey_sum_add(&totals->w, w);
    bpjs_survey_sum_add(&totals->y, w * rows->y[i]);
    if (ratio)
      bpjs_survey_sum_add(&totals->x, w * rows->x[i]);
  }
}

static void set_centre(bpjs_survey_totals *totals, bool ratio) {
  if (!ratio)
    totals->x = totals->w;
  const double x = bpjs_survey_sum_of(&totals->x);
  totals->centre = x == 0 ? 0 : bpjs_survey_sum_of(&totals->y) / x;
}

/* Totals of domains, whose capacity becomes their count. */
static int32_t first_pass(bpjs_survey_run_state *run) {
  const size_t measures = run->survey->measure_count;
  int32_t capacity = 0, status = BPJS_OK;
  block rows = {.first = 0};
  while (next_block(run->survey, &rows)) {
    status = bpjs_survey_rows(run, true, rows.first, rows.count, rows.domains, rows.cells);
    if (status == BPJS_OK && !reach(run, &capacity))
      status = bpjs_error_memory(run->error);
    if (status != BPJS_OK)
      return status;
    for (size_t m = 0; m < measures; m++) {
      status = load(run, m, &rows);
      if (status != BPJS_OK)
        return status;
      add_totals(&rows, is_ratio(run, m), run->totals + m * (size_t)capacity);
    }
  }
  for (size_t m = 0; m < measures; m++)
    for (int32_t d = 0; d < run->domains.count; d++) {
      bpjs_survey_totals *totals = &run->totals[m * (size_t)run->domains.count + (size_t)d];
      *totals = run->totals[m * (size_t)capacity + (size_t)d];
      set_centre(totals, is_ratio(run, m));
    }
  return BPJS_OK;
}

/* The rows of a cell mostly come together: theirs are summed before they go to it. */
static void add_cells(const bpjs_survey_run_state *run, size_t m, const block *rows) {
  const bool total = run->survey->measures[m].kind == BPJS_SURVEY_TOTAL;
  const bool ratio = is_ratio(run, m);
  const int32_t *row_cell = rows->cells;
  bpjs_survey_totals *of = run->totals + m * (size_t)run->domains.count;
  bpjs_survey_cell *cells = run->sums + m * (size_t)run->cells.count;
  for (int32_t i = 0; i < rows->count;) {
    const int32_t c = row_cell[i];
    bpjs_survey_totals *totals = &of[run->cells.pairs[c].b];
    const double centre = totals->centre;
    bpjs_survey_cell *cell = &cells[c], sum = {0};
    double zz = 0, xz = 0, xx = 0;
    for (; i < rows->count && row_cell[i] == c; i++) {
      const double w = rows->given[i] != 0 ? rows->w[i] : 0, x = ratio ? rows->x[i] : 1;
      const double z = rows->y[i] - centre * x, wz = w * z, wx = w * x;
      zz += wz * z;
      xz += wz * x;
      xx += wx * x;
      sum.z += total ? w * rows->y[i] : wz;
      sum.x += wx;
      sum.rows += w != 0;
    }
    totals->zz += zz;
    totals->xz += xz;
    totals->xx += xx;
    cell->z += sum.z;
    cell->x += sum.x;
    cell->rows += sum.rows;
  }
}

/* The whole from its domains: where z is from another centre, sums of it move. */
static void add_whole(const bpjs_survey_run_state *run, size_t m) {
  bpjs_survey_totals *whole = &run->whole[m];
  const bpjs_survey_totals *of = run->totals + m * (size_t)run->domains.count;
  for (int32_t d = 0; d < run->domains.count; d++) {
    const bpjs_survey_sum *from[] = {&of[d].y, &of[d].x, &of[d].w};
    bpjs_survey_sum *to[] = {&whole->y, &whole->x, &whole->w};
    for (int k = 0; k < 3; k++) {
      bpjs_survey_sum_add(to[k], from[k]->sum);
      bpjs_survey_sum_add(to[k], from[k]->rest);
    }
    whole->rows += of[d].rows;
    whole->missing += of[d].missing;
  }
  set_centre(whole, true);
  for (int32_t d = 0; d < run->domains.count; d++) {
    const double by = of[d].centre - whole->centre;
    whole->zz += of[d].zz + 2 * by * of[d].xz + by * by * of[d].xx;
  }
}

int32_t bpjs_survey_pass(bpjs_survey_run_state *run) {
  const size_t measures = run->survey->measure_count;
  block rows = {.first = 0};
  int32_t status = first_pass(run);
  if (status != BPJS_OK)
    return status;
  if ((size_t)run->cells.count > SIZE_MAX / measures)
    return bpjs_error_memory(run->error);
  run->sums = bpjs_memory_new(measures * (size_t)run->cells.count, sizeof *run->sums);
  run->whole = bpjs_memory_new(measures, sizeof *run->whole);
  if (run->sums == NULL || run->whole == NULL)
    return bpjs_error_memory(run->error);
  while (next_block(run->survey, &rows)) {
    status = bpjs_survey_rows(run, false, rows.first, rows.count, rows.domains, rows.cells);
    for (size_t m = 0; m < measures && status == BPJS_OK; m++) {
      status = load(run, m, &rows);
      if (status == BPJS_OK)
        add_cells(run, m, &rows);
    }
    if (status != BPJS_OK)
      return status;
  }
  for (size_t m = 0; m < measures; m++)
    add_whole(run, m);
  return BPJS_OK;
}
