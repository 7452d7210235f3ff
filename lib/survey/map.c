#include <math.h>

#include "base/error.h"
#include "base/memory.h"
#include "survey/column.h"
#include "survey/design.h"
#include "survey/fault.h"

/* Rows together, with what the design asks of them. */
typedef struct block {
  int64_t first;
  int32_t count;
  int64_t strata[BPJS_SURVEY_BLOCK], clusters[BPJS_SURVEY_BLOCK];
  double weights[BPJS_SURVEY_BLOCK], drawn[BPJS_SURVEY_BLOCK];
} block;

/* POPULATION or FRACTION; NULL if neither is set. */
static const bpjs_survey_column *drawn_from(const bpjs_survey *survey, int32_t *what) {
  *what =
      survey->columns[BPJS_SURVEY_POPULATION].set ? BPJS_SURVEY_POPULATION : BPJS_SURVEY_FRACTION;
  return bpjs_survey_column_of(survey, *what, 0);
}

static int32_t null(const block *rows, const uint8_t *given, int32_t what, bpjs_error *error) {
  int32_t i = 0;
  while (given[i] != 0)
    i++;
  return bpjs_survey_fault(error, BPJS_ERROR_ARGUMENT, rows->first + i, what,
                           "the column needs every row, and this one is null");
}

static int32_t check_weights(const block *rows, bpjs_error *error) {
  for (int32_t i = 0; i < rows->count; i++)
    if (!(rows->weights[i] >= 0 && rows->weights[i] < INFINITY))
      return bpjs_survey_fault_real(error, BPJS_ERROR_RANGE, rows->first + i, BPJS_SURVEY_WEIGHT,
                                    rows->weights[i],
                                    "a weight is a finite number that is not negative");
  return BPJS_OK;
}

static int32_t check_drawn(const block *rows, int32_t what, bpjs_error *error) {
  const bool share = what == BPJS_SURVEY_FRACTION;
  for (int32_t i = 0; i < rows->count; i++)
    if (!(rows->drawn[i] > 0 && rows->drawn[i] <= (share ? 1.0 : 1e300)))
      return bpjs_survey_fault_real(error, BPJS_ERROR_RANGE, rows->first + i, what, rows->drawn[i],
                                    share ? "a fraction is over 0 and up to 1"
                                          : "a population is over 0");
  return BPJS_OK;
}

static int32_t load(const bpjs_survey *survey, block *rows, bpjs_error *error) {
  uint8_t given[BPJS_SURVEY_BLOCK];
  int32_t drawn;
  const bpjs_survey_column *column = bpjs_survey_column_of(survey, BPJS_SURVEY_STRATUM, 0);
  if (column != NULL && !bpjs_survey_codes(column, rows->first, rows->count, rows->strata, given))
    return null(rows, given, BPJS_SURVEY_STRATUM, error);
  column = bpjs_survey_column_of(survey, BPJS_SURVEY_CLUSTER, 0);
  if (column != NULL && !bpjs_survey_codes(column, rows->first, rows->count, rows->clusters, given))
    return null(rows, given, BPJS_SURVEY_CLUSTER, error);
  column = &survey->columns[BPJS_SURVEY_WEIGHT];
  if (!bpjs_survey_reals(column, rows->first, rows->count, rows->weights, given))
    return null(rows, given, BPJS_SURVEY_WEIGHT, error);
  int32_t status = check_weights(rows, error);
  column = drawn_from(survey, &drawn);
  if (status != BPJS_OK || column == NULL)
    return status;
  if (!bpjs_survey_reals(column, rows->first, rows->count, rows->drawn, given))
    return null(rows, given, drawn, error);
  return check_drawn(rows, drawn, error);
}

/* The stratum of row i of the block; -1 for a fault. */
static int32_t stratum_of(bpjs_survey_drawing *drawing, const block *rows, int32_t i) {
  bpjs_survey *survey = drawing->survey;
  const int32_t s = bpjs_survey_place(&drawing->strata, rows->strata[i], 0);
  if (s < 0 || s < survey->stratum_count)
    return s;
  bpjs_survey_stratum *grown =
      bpjs_memory_grow(survey->strata, &drawing->stratum_capacity, (size_t)s + 1, sizeof *grown);
  if (grown == NULL)
    return -1;
  survey->strata = grown;
  survey->strata[survey->stratum_count++] = (bpjs_survey_stratum){
      .code = rows->strata[i], .row = rows->first + i, .fraction = rows->drawn[i]};
  return s;
}

/* Makes cluster c, of row i of the block; false: no memory. */
static bool make_cluster(bpjs_survey_drawing *drawing, const block *rows, int32_t i) {
  bpjs_survey *survey = drawing->survey;
  const int32_t s = stratum_of(drawing, rows, i);
  int32_t *grown = s < 0 ? NULL
                         : bpjs_memory_grow(survey->cluster_stratum, &drawing->cluster_capacity,
                                            (size_t)survey->cluster_count + 1, sizeof *grown);
  if (grown == NULL)
    return false;
  survey->cluster_stratum = grown;
  survey->cluster_stratum[survey->cluster_count++] = s;
  survey->strata[s].clusters++;
  return true;
}

static int32_t check_row(const bpjs_survey_drawing *drawing, const block *rows, int32_t i,
                         const bpjs_survey_stratum *stratum) {
  int32_t drawn;
  if (stratum->code != rows->strata[i])
    return bpjs_survey_fault_code(drawing->error, BPJS_ERROR_CONFLICT, rows->first + i,
                                  BPJS_SURVEY_CLUSTER, rows->clusters[i],
                                  "the cluster is in another stratum too, and not NEST");
  if (rows->drawn[i] == stratum->fraction)
    return BPJS_OK;
  drawn_from(drawing->survey, &drawn);
  return bpjs_survey_fault_real(drawing->error, BPJS_ERROR_CONFLICT, rows->first + i, drawn,
                                rows->drawn[i], "the stratum has another number in a row before");
}

static int32_t map_row(bpjs_survey_drawing *drawing, const block *rows, int32_t i) {
  bpjs_survey *survey = drawing->survey;
  const bool nest = (drawing->options.flags & BPJS_SURVEY_NEST) != 0;
  const int32_t c =
      survey->columns[BPJS_SURVEY_CLUSTER].set
          ? bpjs_survey_place(&survey->clusters, rows->clusters[i], nest ? rows->strata[i] : 0)
          : survey->cluster_count;
  if (c < 0 || (c == survey->cluster_count && !make_cluster(drawing, rows, i)))
    return bpjs_error_memory(drawing->error);
  return check_row(drawing, rows, i, &survey->strata[survey->cluster_stratum[c]]);
}

/* Rows of a cluster mostly come together, and say the same. */
static bool as_before(const block *rows, int32_t i) {
  return i > 0 && rows->clusters[i] == rows->clusters[i - 1] &&
         rows->strata[i] == rows->strata[i - 1] && rows->drawn[i] == rows->drawn[i - 1];
}

static int32_t map_block(bpjs_survey_drawing *drawing, const block *rows) {
  const bool clustered = drawing->survey->columns[BPJS_SURVEY_CLUSTER].set;
  int32_t status = BPJS_OK;
  for (int32_t i = 0; i < rows->count && status == BPJS_OK; i++)
    if (!clustered || !as_before(rows, i))
      status = map_row(drawing, rows, i);
  return status;
}

int32_t bpjs_survey_map(bpjs_survey_drawing *drawing) {
  bpjs_survey *survey = drawing->survey;
  block rows = {.strata = {0}};
  int32_t status = BPJS_OK;
  for (; rows.first < survey->count && status == BPJS_OK; rows.first += rows.count) {
    const int64_t left = survey->count - rows.first;
    rows.count = left < BPJS_SURVEY_BLOCK ? (int32_t)left : BPJS_SURVEY_BLOCK;
    status = load(survey, &rows, drawing->error);
    if (status == BPJS_OK)
      status = map_block(drawing, &rows);
  }
  return status;
}
