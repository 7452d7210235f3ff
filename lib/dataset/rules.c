#include "dataset/rules.h"

#include <float.h>
#include <string.h>

#include "area/look.h"
#include "dataset/codes.h"
#include "dataset/series.h"
#include "figure/unit.h"

void bpjs_faults_add(bpjs_faults *faults, int32_t code, int column, const char *message) {
  for (int i = 0; i < faults->count; i++)
    if (faults->list[i].column == column)
      return;
  faults->list[faults->count++] = (bpjs_fault){code, column, message};
}

/* The code is not empty, which is what an unused place of the cache holds. */
static bool known_area(const char *code, bpjs_area_cache *cache) {
  unsigned hash = 0;
  for (const char *c = code; *c != '\0'; c++)
    hash = hash * 31 + (unsigned char)*c;
  char *cached = cache->codes[hash % 64];
  if (strcmp(cached, code) == 0)
    return true;
  bpjs_area area;
  if (!bpjs_area_look(code, (int64_t)strlen(code), BPJS_AREA_SYSTEM_OWN, &area))
    return false;
  strcpy(cached, code);
  return true;
}

/* False, and a fault, where the text is no code at all. */
static bool is_code(const char *text, int column, bpjs_faults *faults) {
  if (bpjs_code_valid(text, (int64_t)strlen(text)))
    return true;
  bpjs_faults_add(faults, BPJS_ERROR_SYNTAX, column,
                  text[0] == '\0' ? "the code is missing"
                                  : "a code has letters, digits and _ only");
  return false;
}

static void check_codes(const bpjs_observation *o, bpjs_area_cache *cache, bpjs_faults *faults) {
  is_code(o->series, BPJS_COLUMN_SERIES, faults);
  if (is_code(o->programme, BPJS_COLUMN_PROGRAMME, faults) &&
      !bpjs_code_is_programme(o->programme, (int64_t)strlen(o->programme)))
    bpjs_faults_add(faults, BPJS_ERROR_UNKNOWN, BPJS_COLUMN_PROGRAMME,
                    "the programme is not ALL, JKK, JKM, JHT, JP or JKP");
  if (is_code(o->segment, BPJS_COLUMN_SEGMENT, faults) &&
      !bpjs_code_is_segment(o->segment, (int64_t)strlen(o->segment)))
    bpjs_faults_add(faults, BPJS_ERROR_UNKNOWN, BPJS_COLUMN_SEGMENT,
                    "the segment is not ALL, PU, BPU, JAKON, PMI or JAKON_PMI");
  is_code(o->group, BPJS_COLUMN_GROUP, faults);
  if (is_code(o->area, BPJS_COLUMN_REF_AREA, faults) && !known_area(o->area, cache))
    bpjs_faults_add(faults, BPJS_ERROR_UNKNOWN, BPJS_COLUMN_REF_AREA,
                    "there is no area with this code");
  if (!bpjs_code_is_status(o->status))
    bpjs_faults_add(faults, BPJS_ERROR_UNKNOWN, BPJS_COLUMN_OBS_STATUS,
                    "the status is not A, E, F, P, U or B");
  if (o->confidence < BPJS_CONFIDENCE_NONE || o->confidence > BPJS_CONFIDENCE_D)
    bpjs_faults_add(faults, BPJS_ERROR_UNKNOWN, BPJS_COLUMN_CONFIDENCE,
                    "the confidence is not A, B, C or D");
}

/* The figure that the printed digits make. */
static bool reprint(const bpjs_figure *figure, bpjs_figure *made) {
  *made = (bpjs_figure){.struct_size = sizeof *made};
  int32_t bounds = figure->bounds == BPJS_BOUNDS_EXACT ? BPJS_BOUNDS_EXACT : BPJS_BOUNDS_ROUNDING;
  return bpjs_figure_make(figure->digits, figure->decimals, figure->magnitude, figure->unit, bounds,
                          figure->flags & ~(uint32_t)BPJS_FIGURE_PUBLISHED, made, NULL) == BPJS_OK;
}

bool bpjs_rules_printed(const bpjs_figure *figure) {
  bpjs_figure made;
  return (figure->flags & BPJS_FIGURE_PUBLISHED) != 0 && reprint(figure, &made) &&
         made.bounds == figure->bounds && made.lower == figure->lower &&
         made.upper == figure->upper;
}

static bool is_finite(double number) {
  return number >= -DBL_MAX && number <= DBL_MAX;
}

static void check_figure(const bpjs_figure *f, bpjs_faults *faults) {
  const uint32_t sides = BPJS_FIGURE_AT_LEAST | BPJS_FIGURE_AT_MOST;
  if (!bpjs_figure_unit_known(f->unit))
    bpjs_faults_add(faults, BPJS_ERROR_UNKNOWN, BPJS_COLUMN_UNIT_MEASURE,
                    "the unit is not in the list of units");
  if (f->bounds < BPJS_BOUNDS_EXACT || f->bounds > BPJS_BOUNDS_SAMPLING)
    bpjs_faults_add(faults, BPJS_ERROR_UNKNOWN, BPJS_COLUMN_BOUNDS,
                    "the bounds are not EXACT, ROUNDING or SAMPLING");
  if ((f->flags & ~(sides | BPJS_FIGURE_PUBLISHED | BPJS_FIGURE_APPROXIMATE)) != 0 ||
      (f->flags & sides) == sides)
    bpjs_faults_add(faults, BPJS_ERROR_RANGE, BPJS_COLUMN_QUALIFIER,
                    "the flags are unknown, or say both at least and at most");
  if (!is_finite(f->value))
    bpjs_faults_add(faults, BPJS_ERROR_RANGE, BPJS_COLUMN_OBS_VALUE, "the value is not finite");
  else if (!(f->lower <= f->value))
    bpjs_faults_add(faults, BPJS_ERROR_RANGE, BPJS_COLUMN_LOWER,
                    "the lower bound is above the value");
  else if (!(f->upper >= f->value))
    bpjs_faults_add(faults, BPJS_ERROR_RANGE, BPJS_COLUMN_UPPER,
                    "the upper bound is below the value");
  if ((f->flags & BPJS_FIGURE_PUBLISHED) == 0)
    return;
  bpjs_figure made;
  if (!reprint(f, &made) || made.value != f->value)
    bpjs_faults_add(faults, BPJS_ERROR_RANGE, BPJS_COLUMN_OBS_VALUE,
                    "the value is not that of its printed digits");
  else if (bpjs_figure_unit_counted(f->unit) && f->digits < 0)
    bpjs_faults_add(faults, BPJS_ERROR_RANGE, BPJS_COLUMN_OBS_VALUE, "a count cannot be negative");
}

/* A count with bounds of its own may be a difference, as results are; but not
 * where the series is known to count something. */
static void check_sign(const char *code, const bpjs_figure *f, bpjs_faults *faults) {
  bpjs_series series;
  if (f->value < 0 && bpjs_figure_unit_counted(f->unit) &&
      bpjs_series_find(code, (int64_t)strlen(code), &series) &&
      series.kind != BPJS_SERIES_DIFFERENCE)
    bpjs_faults_add(faults, BPJS_ERROR_RANGE, BPJS_COLUMN_OBS_VALUE, "a count cannot be negative");
}

void bpjs_rules_check(const bpjs_observation *observation, const bpjs_figure *figure,
                      bpjs_area_cache *cache, bpjs_faults *faults) {
  check_codes(observation, cache, faults);
  check_figure(figure, faults);
  check_sign(observation->series, figure, faults);
}

void bpjs_rules_settle(bpjs_figure *figure) {
  figure->value += 0.0;
  figure->lower += 0.0;
  figure->upper += 0.0;
  /* Bounds that a source gave are not those of the digits it printed; only an
   * interval of a sample goes with any digits. */
  if (figure->bounds != BPJS_BOUNDS_SAMPLING && !bpjs_rules_printed(figure))
    figure->flags &= ~(uint32_t)BPJS_FIGURE_PUBLISHED;
  if ((figure->flags & BPJS_FIGURE_PUBLISHED) == 0) {
    figure->digits = 0;
    figure->decimals = figure->magnitude = 0;
  }
}
