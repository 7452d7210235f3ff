#include "base/error.h"
#include "base/json.h"
#include "base/structure.h"
#include "bpjsstat/coverage.h"
#include "coverage/arguments.h"
#include "coverage/fields.h"
#include "coverage/labels.h"
#include "figure/codes.h"
#include "figure/unit.h"
#include "figure/valid.h"

#define LEAST BPJS_STRUCT_LEAST(bpjs_coverage, gap_upper)

static void add_json(bpjs_buffer *buffer, const bpjs_coverage *c) {
  bpjs_json json = {.buffer = buffer};
  bpjs_json_open_object(&json, NULL);
  bpjs_json_double(&json, "ratio", c->ratio);
  bpjs_json_double(&json, "lower", c->ratio_lower);
  bpjs_json_double(&json, "upper", c->ratio_upper);
  bpjs_json_open_object(&json, "gap");
  bpjs_json_double(&json, "value", c->gap);
  bpjs_json_double(&json, "lower", c->gap_lower);
  bpjs_json_double(&json, "upper", c->gap_upper);
  bpjs_json_string(&json, "unit", bpjs_figure_unit_code(c->unit));
  bpjs_json_close_object(&json);
  bpjs_json_string(&json, "bounds", bpjs_figure_bounds_code(c->bounds));
  bpjs_figure_json_flags(&json, c->flags);
  bpjs_json_close_object(&json);
}

static void add_csv(bpjs_buffer *buffer, const bpjs_coverage *c, bool header) {
  if (header)
    bpjs_buffer_add_text(buffer,
                         "ratio,lower,upper,gap,gap_lower,gap_upper,gap_unit,bounds,flags\n");
  const double numbers[] = {c->ratio, c->ratio_lower, c->ratio_upper,
                            c->gap,   c->gap_lower,   c->gap_upper};
  for (int i = 0; i < 6; i++)
    bpjs_coverage_add_number(buffer, i == 0, numbers[i]);
  bpjs_buffer_add_text(buffer, ",");
  bpjs_buffer_add_text(buffer, bpjs_figure_unit_code(c->unit));
  bpjs_buffer_add_text(buffer, ",");
  bpjs_buffer_add_text(buffer, bpjs_figure_bounds_code(c->bounds));
  bpjs_buffer_add_text(buffer, ",");
  bpjs_figure_csv_flags(buffer, c->flags);
  bpjs_buffer_add_text(buffer, "\n");
}

static void split(const bpjs_coverage *c, bpjs_figure *ratio, bpjs_figure *gap) {
  bpjs_figure plain = {.struct_size = sizeof plain, .bounds = c->bounds, .flags = c->flags};
  *ratio = *gap = plain;
  ratio->unit = BPJS_UNIT_PERCENT;
  ratio->value = c->ratio;
  ratio->lower = c->ratio_lower;
  ratio->upper = c->ratio_upper;
  gap->unit = c->unit;
  gap->value = c->gap;
  gap->lower = c->gap_lower;
  gap->upper = c->gap_upper;
}

int32_t bpjs_coverage_write(const bpjs_coverage *coverage, int32_t format, int32_t language,
                            char *buffer, int64_t capacity, int64_t *length, bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  if (coverage == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "coverage", "coverage is NULL");
  bpjs_coverage ours;
  if (!bpjs_struct_in(&ours, sizeof ours, LEAST, coverage))
    return bpjs_error_struct_size(error, "coverage");
  bpjs_figure ratio, gap;
  split(&ours, &ratio, &gap);
  int32_t status = bpjs_figure_check(&ratio, "coverage", error);
  if (status == BPJS_OK)
    status = bpjs_figure_check(&gap, "coverage", error);
  if (status == BPJS_OK)
    status = bpjs_coverage_check_format(format, language, error);
  if (status == BPJS_OK)
    status = bpjs_buffer_check_out(buffer, capacity, length, error);
  if (status != BPJS_OK)
    return status;

  bpjs_buffer text = {0};
  if (format == BPJS_FORMAT_JSON) {
    add_json(&text, &ours);
  } else if (format == BPJS_FORMAT_TEXT) {
    bpjs_coverage_add_bounded(&text, &ratio, language);
    bpjs_coverage_add_label(&text, "text.gap", language, NULL, NULL);
    bpjs_coverage_add_bounded(&text, &gap, language);
  } else {
    add_csv(&text, &ours, format == BPJS_FORMAT_CSV);
  }
  return bpjs_buffer_deliver(&text, buffer, capacity, length, error);
}
