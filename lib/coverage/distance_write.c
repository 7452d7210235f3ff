#include <math.h>

#include "base/error.h"
#include "base/json.h"
#include "base/structure.h"
#include "bpjsstat/coverage.h"
#include "coverage/fields.h"
#include "coverage/labels.h"
#include "figure/unit.h"
#include "figure/valid.h"

#define LEAST BPJS_STRUCT_LEAST(bpjs_distance, years_at_pace_upper)

/* The four results in the order of the struct, three numbers each. */
typedef struct part {
  const char *name;
  int32_t unit;
  double value, lower, upper;
} part;
#define PARTS 4

static void list_parts(const bpjs_distance *d, part parts[PARTS]) {
  parts[0] = (part){"distance", d->unit, d->distance, d->distance_lower, d->distance_upper};
  parts[1] = (part){"per_year", d->unit, d->per_year, d->per_year_lower, d->per_year_upper};
  parts[2] =
      (part){"compound", BPJS_UNIT_PERCENT, d->compound, d->compound_lower, d->compound_upper};
  parts[3] = (part){"years_at_pace", BPJS_UNIT_YEARS, d->years_at_pace, d->years_at_pace_lower,
                    d->years_at_pace_upper};
}

static bpjs_figure figure_of(const part *p) {
  return (bpjs_figure){.struct_size = sizeof(bpjs_figure),
                       .unit = p->unit,
                       .bounds = BPJS_BOUNDS_ROUNDING,
                       .value = p->value,
                       .lower = p->lower,
                       .upper = p->upper};
}

/* Only the years may be without end. */
static int32_t check(const part parts[PARTS], bpjs_error *error) {
  for (int i = 0; i < PARTS; i++) {
    bpjs_figure figure = figure_of(&parts[i]);
    if (i == PARTS - 1 && figure.value == INFINITY)
      figure.value = figure.lower;
    if (i == PARTS - 1 && figure.value == INFINITY)
      figure.value = figure.lower = figure.upper = 0;
    int32_t status = bpjs_figure_check(&figure, "distance", error);
    if (status != BPJS_OK)
      return status;
  }
  return BPJS_OK;
}

static void add_json(bpjs_buffer *buffer, const part parts[PARTS]) {
  bpjs_json json = {.buffer = buffer};
  bpjs_json_open_object(&json, NULL);
  for (int i = 0; i < PARTS; i++) {
    bpjs_json_open_object(&json, parts[i].name);
    bpjs_json_double(&json, "value", parts[i].value);
    bpjs_json_double(&json, "lower", parts[i].lower);
    bpjs_json_double(&json, "upper", parts[i].upper);
    bpjs_json_string(&json, "unit", bpjs_figure_unit_code(parts[i].unit));
    bpjs_json_close_object(&json);
  }
  bpjs_json_close_object(&json);
}

static void add_csv(bpjs_buffer *buffer, const part parts[PARTS], bool header) {
  if (header)
    bpjs_buffer_add_text(buffer, "unit,distance,distance_lower,distance_upper,"
                                 "per_year,per_year_lower,per_year_upper,"
                                 "compound,compound_lower,compound_upper,"
                                 "years_at_pace,years_at_pace_lower,years_at_pace_upper\n");
  bpjs_buffer_add_text(buffer, bpjs_figure_unit_code(parts[0].unit));
  for (int i = 0; i < PARTS; i++) {
    bpjs_coverage_add_number(buffer, false, parts[i].value);
    bpjs_coverage_add_number(buffer, false, parts[i].lower);
    bpjs_coverage_add_number(buffer, false, parts[i].upper);
  }
  bpjs_buffer_add_text(buffer, "\n");
}

static void add_text(bpjs_buffer *buffer, const part parts[PARTS], int32_t language) {
  static const char *const labels[PARTS] = {"text.distance", "text.per_year", "text.compound",
                                            "text.years"};
  for (int i = 0; i < PARTS; i++) {
    bpjs_figure figure = figure_of(&parts[i]);
    bpjs_coverage_add_label(buffer, labels[i], language, NULL, NULL);
    if (isfinite(figure.value))
      bpjs_coverage_add_bounded(buffer, &figure, language);
    else
      bpjs_coverage_add_label(buffer, "text.never", language, NULL, NULL);
  }
}

int32_t bpjs_coverage_distance_write(const bpjs_distance *distance, int32_t format,
                                     int32_t language, char *buffer, int64_t capacity,
                                     int64_t *length, bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  if (distance == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "distance", "distance is NULL");
  bpjs_distance ours;
  if (!bpjs_struct_in(&ours, sizeof ours, LEAST, distance))
    return bpjs_error_struct_size(error, "distance");
  part parts[PARTS];
  list_parts(&ours, parts);
  int32_t status = check(parts, error);
  if (status == BPJS_OK)
    status = bpjs_coverage_check_format(format, language, error);
  if (status == BPJS_OK)
    status = bpjs_buffer_check_out(buffer, capacity, length, error);
  if (status != BPJS_OK)
    return status;
  bpjs_buffer text = {0};
  if (format == BPJS_FORMAT_JSON)
    add_json(&text, parts);
  else if (format == BPJS_FORMAT_TEXT)
    add_text(&text, parts, language);
  else
    add_csv(&text, parts, format == BPJS_FORMAT_CSV);
  return bpjs_buffer_deliver(&text, buffer, capacity, length, error);
}
