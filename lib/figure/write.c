#include <math.h>
#include <stddef.h>

#include "base/csv.h"
#include "base/error.h"
#include "base/json.h"
#include "base/number.h"
#include "figure/codes.h"
#include "figure/text.h"
#include "figure/unit.h"
#include "figure/valid.h"

static void add_json(bpjs_json *json, const bpjs_figure *figure, int32_t language) {
  bpjs_json_open_object(json, NULL);
  bpjs_json_double(json, "value", figure->value);
  bpjs_json_double(json, "lower", figure->lower);
  bpjs_json_double(json, "upper", figure->upper);
  bpjs_json_string(json, "unit", bpjs_figure_unit_code(figure->unit));
  bpjs_json_string(json, "bounds", bpjs_figure_bounds_code(figure->bounds));
  bpjs_figure_json_flags(json, figure->flags);
  if ((figure->flags & BPJS_FIGURE_PUBLISHED) != 0) {
    bpjs_json_integer(json, "digits", figure->digits);
    bpjs_json_integer(json, "decimals", figure->decimals);
    bpjs_json_integer(json, "magnitude", figure->magnitude);
  }
  bpjs_buffer text = {0};
  bpjs_figure_add_text(&text, figure, language);
  bpjs_json_text(json, "text", text.bytes, (int64_t)text.length);
  json->buffer->failed |= text.failed;
  bpjs_buffer_free(&text);
  bpjs_json_close_object(json);
}

static void add_csv_header(bpjs_buffer *buffer) {
  static const char *const names[] = {"value", "lower",  "upper",    "unit",      "bounds",
                                      "flags", "digits", "decimals", "magnitude", "text"};
  for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
    bpjs_csv_add_string(buffer, i == 0, names[i]);
}

static void csv_double(bpjs_buffer *buffer, double number) {
  if (fabs(number) < INFINITY)
    bpjs_number_add_double(buffer, number);
}

static void csv_integer(bpjs_buffer *buffer, bool known, int64_t number) {
  bpjs_buffer_add_text(buffer, ",");
  if (known)
    bpjs_buffer_add_integer(buffer, number);
}

static void add_csv(bpjs_buffer *buffer, const bpjs_figure *figure, int32_t language) {
  csv_double(buffer, figure->value);
  bpjs_buffer_add_text(buffer, ",");
  csv_double(buffer, figure->lower);
  bpjs_buffer_add_text(buffer, ",");
  csv_double(buffer, figure->upper);
  bpjs_csv_add_string(buffer, false, bpjs_figure_unit_code(figure->unit));
  bpjs_csv_add_string(buffer, false, bpjs_figure_bounds_code(figure->bounds));
  bpjs_buffer_add_text(buffer, ",");
  bpjs_figure_csv_flags(buffer, figure->flags);
  bool published = (figure->flags & BPJS_FIGURE_PUBLISHED) != 0;
  csv_integer(buffer, published, figure->digits);
  csv_integer(buffer, published, figure->decimals);
  csv_integer(buffer, published, figure->magnitude);
  bpjs_buffer text = {0};
  bpjs_figure_add_text(&text, figure, language);
  bpjs_csv_add_field(buffer, false, text.bytes, (int64_t)text.length);
  buffer->failed |= text.failed;
  bpjs_buffer_free(&text);
}

int32_t bpjs_figure_write(const bpjs_figure *figure, int32_t format, int32_t language, char *buffer,
                          int64_t capacity, int64_t *length, bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  bpjs_figure ours;
  int32_t status = bpjs_figure_in(&ours, figure, "figure", error);
  if (status == BPJS_OK)
    status = bpjs_buffer_check_out(buffer, capacity, length, error);
  if (status != BPJS_OK)
    return status;
  bool text = format == BPJS_FORMAT_TEXT || format == BPJS_FORMAT_INTERVAL;
  if (language < (text ? BPJS_LANGUAGE_ID : BPJS_LANGUAGE_NONE) || language > BPJS_LANGUAGE_EN)
    return bpjs_error_number(error, BPJS_ERROR_ARGUMENT, "language", language,
                             "the language is not a known one, or text has none");
  bpjs_buffer written = {0};
  bpjs_json json = {&written, 0};
  switch (format) {
  case BPJS_FORMAT_TEXT:
    bpjs_figure_add_text(&written, &ours, language);
    break;
  case BPJS_FORMAT_INTERVAL:
    bpjs_figure_add_interval(&written, &ours, language);
    break;
  case BPJS_FORMAT_JSON:
    add_json(&json, &ours, language);
    break;
  case BPJS_FORMAT_CSV:
    add_csv_header(&written);
    bpjs_csv_end_record(&written);
    /* fall through */
  case BPJS_FORMAT_CSV_RECORDS:
    add_csv(&written, &ours, language);
    bpjs_csv_end_record(&written);
    break;
  default:
    return bpjs_error_number(error, BPJS_ERROR_ARGUMENT, "format", format,
                             "the format is not a known one");
  }
  return bpjs_buffer_deliver(&written, buffer, capacity, length, error);
}
