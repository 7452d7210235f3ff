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
  int32_t domains[BPJS_SURVEY_BLOCK];
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

/* The domain of each row; false: no memory. */
static bool find_domains(bpjs_survey_run_state *run, block *rows) {
  int64_t codes[BPJS_SURVEY_BLOCK] = {0};
  uint8_t given[BPJS_SURVEY_BLOCK] = {0};
  const bpjs_survey_column *column = &run->survey->columns[BPJS_SURVEY_DOMAIN];
  if (column->set)
    bpjs_survey_codes(column, rows->first, rows->count, codes, given);
  for (int32_t i = 0; i < rows->count; i++) {
    const int32_t d = bpjs_survey_place(&run->domains, codes[i], given[i]);
    if (d < 0)
      return false;
    rows->domains[i] = d;
  }
  return true;
}

static bool find_cells(bpjs_survey_run_state *run, const block *rows) {
  const int32_t *clusters = run->survey->row_cluster;
  for (int32_t i = 0; i < rows->count; i++) {
    const int64_t row = rows->first + i;
    const int32_t cell =
        bpjs_survey_place(&run->cells, clusters == NULL ? row : clusters[row], rows->domains[i]);
    if (cell < 0)
      return false;
    run->row_cell[row] = cell;
  }
  return true;
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

static void add_totals(const block *rows, bpjs_survey_totals *of) {
  for (int32_t i = 0; i < rows->count; i++) {
    const double w = rows->w[i];
    bpjs_survey_totals *totals = &of[rows->domains[i]];
    if (rows->given[i] == 0 || w == 0) {
      totals->missing += w != 0;
      continue;
    }
    totals->rows++;
    bpjs_survey_sum_add(&totals->y, w * rows->y[i]);
    bpjs_survey_sum_add(&totals->x, w * rows->x[i]);
    bpjs_survey_sum_add(&totals->w, w);
  }
}

/* Totals of domains, whose capacity becomes their count. */
static int32_t first_pass(bpjs_survey_run_state *run) {
  const size_t measures = run->survey->measure_count;
  int32_t capacity = 0, status = BPJS_OK;
  block rows = {.first = 0};
  while (next_block(run->survey, &rows)) {
    if (!find_domains(run, &rows) || !find_cells(run, &rows) || !reach(run, &capacity))
      return bpjs_error_memory(run->error);
    for (size_t m = 0; m < measures; m++) {
      status = load(run, m, &rows);
      if (status != BPJS_OK)
        return status;
      add_totals(&rows, run->totals + m * (size_t)capacity);
    }
  }
  for (size_t m = 0; m < measures; m++)
    for (int32_t d = 0; d < run->domains.count; d++) {
      bpjs_survey_totals *totals = &run->totals[m * (size_t)run->domains.count + (size_t)d];
      *totals = run->totals[m * (size_t)capacity + (size_t)d];
      const double x = bpjs_survey_sum_of(&totals->x);
      totals->centre = x == 0 ? 0 : bpjs_survey_sum_of(&totals->y) / x;
    }
  return BPJS_OK;
}

static void add_cells(const bpjs_survey_run_state *run, size_t m, const block *rows) {
  const bool total = run->survey->measures[m].kind == BPJS_SURVEY_TOTAL;
  bpjs_survey_totals *of = run->totals + m * (size_t)run->domains.count;
  bpjs_survey_cell *cells = run->sums + m * (size_t)run->cells.count;
  for (int32_t i = 0; i < rows->count; i++) {
    const double w = rows->w[i], x = rows->x[i];
    if (rows->given[i] == 0 || w == 0)
      continue;
    const int32_t c = run->row_cell[rows->first + i];
    bpjs_survey_totals *totals = &of[run->cells.pairs[c].b];
    bpjs_survey_cell *cell = &cells[c];
    const double z = rows->y[i] - totals->centre * x, wz = w * z, wx = w * x;
    totals->zz += wz * z;
    totals->xz += wz * x;
    totals->xx += wx * x;
    cell->z += total ? w * rows->y[i] : wz;
    cell->x += wx;
    cell->rows++;
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
  const double x = bpjs_survey_sum_of(&whole->x);
  whole->centre = x == 0 ? 0 : bpjs_survey_sum_of(&whole->y) / x;
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
  while (next_block(run->survey, &rows))
    for (size_t m = 0; m < measures; m++) {
      status = load(run, m, &rows);
      if (status != BPJS_OK)
        return status;
      add_cells(run, m, &rows);
    }
  for (size_t m = 0; m < measures; m++)
    add_whole(run, m);
  return BPJS_OK;
}
