#include "dataset/cell.h"

#include <float.h>

#include "base/number.h"
#include "dataset/codes.h"
#include "dataset/rules.h"
#include "figure/codes.h"
#include "figure/unit.h"

static void add_text(const bpjs_dataset *dataset, uint32_t number, bpjs_buffer *buffer) {
  int64_t length;
  const char *text = bpjs_pool_text(&dataset->pool, number, &length);
  bpjs_buffer_add(buffer, text, (size_t)length);
}

static void add_period(const bpjs_row *row, bpjs_buffer *buffer) {
  bpjs_period period = {.struct_size = sizeof period,
                        .kind = row->period_kind,
                        .first_day = row->first_day,
                        .last_day = row->last_day};
  char text[64];
  int64_t length;
  if (bpjs_period_write(&period, text, sizeof text, &length, NULL) == BPJS_OK)
    bpjs_buffer_add(buffer, text, (size_t)length);
  else
    buffer->failed = true;
}

static void add_double(double number, bpjs_buffer *buffer) {
  if (number > DBL_MAX)
    bpjs_buffer_add_text(buffer, "inf");
  else if (number < -DBL_MAX)
    bpjs_buffer_add_text(buffer, "-inf");
  else
    bpjs_number_add_double(buffer, number);
}

/* The printed digits with their point: 392 with 1 decimal is 39.2. */
static void add_digits(const bpjs_figure *figure, bpjs_buffer *buffer) {
  char digits[40];
  int at = (int)sizeof digits, written = 0;
  int64_t left = figure->digits;
  do {
    if (written == figure->decimals && written != 0)
      digits[--at] = '.';
    int64_t digit = left % 10;
    digits[--at] = (char)('0' + (digit < 0 ? -digit : digit));
    left /= 10;
    written++;
  } while (left != 0 || written <= figure->decimals);
  if (figure->digits < 0)
    digits[--at] = '-';
  bpjs_buffer_add(buffer, digits + at, sizeof digits - (size_t)at);
}

static void add_qualifier(const bpjs_figure *figure, bpjs_buffer *buffer) {
  bool exact = figure->bounds == BPJS_BOUNDS_EXACT && bpjs_rules_printed(figure);
  const char *words[4];
  int count = 0;
  if ((figure->flags & BPJS_FIGURE_APPROXIMATE) != 0)
    words[count++] = "APPROXIMATE";
  if ((figure->flags & BPJS_FIGURE_AT_LEAST) != 0)
    words[count++] = "AT_LEAST";
  if ((figure->flags & BPJS_FIGURE_AT_MOST) != 0)
    words[count++] = "AT_MOST";
  if (exact)
    words[count++] = "EXACT";
  for (int i = 0; i < count; i++) {
    bpjs_buffer_add_text(buffer, i == 0 ? "" : " ");
    bpjs_buffer_add_text(buffer, words[i]);
  }
}

static void add_figure(const bpjs_figure *figure, int column, bpjs_buffer *buffer) {
  bool published = (figure->flags & BPJS_FIGURE_PUBLISHED) != 0;
  switch (column) {
  case BPJS_COLUMN_OBS_VALUE:
    if (published)
      add_digits(figure, buffer);
    else
      add_double(figure->value, buffer);
    break;
  case BPJS_COLUMN_UNIT_MEASURE:
    bpjs_buffer_add_text(buffer, bpjs_figure_unit_code(figure->unit));
    break;
  case BPJS_COLUMN_UNIT_MULT:
    bpjs_buffer_add_integer(buffer, figure->magnitude);
    break;
  case BPJS_COLUMN_DECIMALS:
    if (published)
      bpjs_buffer_add_integer(buffer, figure->decimals);
    break;
  case BPJS_COLUMN_QUALIFIER:
    add_qualifier(figure, buffer);
    break;
  default: /* LOWER, UPPER, BOUNDS */
    if (bpjs_rules_printed(figure))
      break;
    if (column == BPJS_COLUMN_BOUNDS)
      bpjs_buffer_add_text(buffer, bpjs_figure_bounds_code(figure->bounds));
    else
      add_double(column == BPJS_COLUMN_LOWER ? figure->lower : figure->upper, buffer);
  }
}

void bpjs_cell_add(const bpjs_dataset *dataset, size_t index, int column, bpjs_buffer *buffer) {
  const bpjs_row *row = &dataset->rows[index];
  const char letter = (char)row->status;
  switch (column) {
  case BPJS_COLUMN_STRUCTURE:
    bpjs_buffer_add_text(buffer, "dataflow");
    break;
  case BPJS_COLUMN_STRUCTURE_ID:
    bpjs_buffer_add_text(buffer, "LIBBPJSSTAT:OBSERVATIONS(1.0)");
    break;
  case BPJS_COLUMN_ACTION:
    bpjs_buffer_add_text(buffer, "I");
    break;
  case BPJS_COLUMN_SERIES:
    add_text(dataset, row->series, buffer);
    break;
  case BPJS_COLUMN_PROGRAMME:
    add_text(dataset, row->programme, buffer);
    break;
  case BPJS_COLUMN_SEGMENT:
    add_text(dataset, row->segment, buffer);
    break;
  case BPJS_COLUMN_GROUP:
    add_text(dataset, row->group, buffer);
    break;
  case BPJS_COLUMN_REF_AREA:
    add_text(dataset, row->area, buffer);
    break;
  case BPJS_COLUMN_TIME_PERIOD:
    add_period(row, buffer);
    break;
  case BPJS_COLUMN_OBS_STATUS:
    bpjs_buffer_add(buffer, &letter, 1);
    break;
  case BPJS_COLUMN_CONFIDENCE:
    bpjs_buffer_add_text(buffer, bpjs_code_confidence_name(row->confidence));
    break;
  case BPJS_COLUMN_SOURCE:
    add_text(dataset, row->source, buffer);
    break;
  default:
    add_figure(&row->figure, column, buffer);
  }
}
