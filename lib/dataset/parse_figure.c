#include "dataset/parse_figure.h"

#include <string.h>

#include "base/number.h"
#include "dataset/codes.h"
#include "figure/codes.h"
#include "figure/unit.h"

#define MOST_DECIMALS 18
#define MOST_MULT 18

typedef struct parse {
  const bpjs_csv_field *cells;
  bpjs_faults *faults;
  int32_t unit, mult, decimals, bounds;
  bool decimals_given, own_bounds;
  uint32_t flags;
  double lower, upper;
} parse;

static bool given(const parse *p, int column) {
  return p->cells[column].length != 0;
}

static void fault(parse *p, int32_t code, int column, const char *message) {
  bpjs_faults_add(p->faults, code, column, message);
}

static void read_unit(parse *p) {
  const bpjs_csv_field *cell = &p->cells[BPJS_COLUMN_UNIT_MEASURE];
  p->unit = bpjs_figure_unit_find(cell->bytes, cell->length);
  if (p->unit >= 0)
    return;
  p->unit = BPJS_UNIT_NUMBER;
  if (cell->length == 0)
    fault(p, BPJS_ERROR_SYNTAX, BPJS_COLUMN_UNIT_MEASURE, "the unit is missing");
  else
    fault(p, BPJS_ERROR_UNKNOWN, BPJS_COLUMN_UNIT_MEASURE, "the unit is not in the list of units");
}

/* A small number from 0 to `most`; 0 where the cell is empty. */
static int32_t read_small(parse *p, int column, int32_t most) {
  int64_t number = 0;
  if (!given(p, column))
    return 0;
  int32_t status =
      bpjs_number_read_integer(p->cells[column].bytes, p->cells[column].length, &number);
  if (status != BPJS_OK) {
    fault(p, status, column, "this is not a whole number");
  } else if (number < 0 || number > most) {
    fault(p, BPJS_ERROR_RANGE, column, "the number has to be from 0 to 18");
    number = 0;
  }
  return (int32_t)number;
}

/* QUALIFIER: one or several words with a space between. */
static void read_qualifier(parse *p) {
  static const char *const words[] = {"APPROXIMATE", "AT_LEAST", "AT_MOST", "EXACT"};
  static const uint32_t flags[] = {BPJS_FIGURE_APPROXIMATE, BPJS_FIGURE_AT_LEAST,
                                   BPJS_FIGURE_AT_MOST, 0};
  const bpjs_csv_field *cell = &p->cells[BPJS_COLUMN_QUALIFIER];
  const char *at = cell->bytes, *end = cell->bytes + cell->length;
  while (at < end) {
    const char *space = memchr(at, ' ', (size_t)(end - at));
    const char *stop = space == NULL ? end : space;
    int word = bpjs_code_find(words, 4, at, stop - at);
    if (word < 0 || stop == end - 1) {
      fault(p, BPJS_ERROR_UNKNOWN, BPJS_COLUMN_QUALIFIER,
            "the qualifier is not APPROXIMATE, AT_LEAST, AT_MOST or EXACT");
      return;
    }
    p->flags |= flags[word];
    if (word == 3)
      p->bounds = BPJS_BOUNDS_EXACT;
    at = stop == end ? end : stop + 1;
  }
  if ((p->flags & BPJS_FIGURE_AT_LEAST) != 0 && (p->flags & BPJS_FIGURE_AT_MOST) != 0) {
    fault(p, BPJS_ERROR_RANGE, BPJS_COLUMN_QUALIFIER, "AT_LEAST and AT_MOST exclude each other");
    p->flags = 0;
  }
}

static void read_bound(parse *p, int column, double *bound) {
  const bpjs_csv_field *cell = &p->cells[column];
  int32_t status = bpjs_number_read_double(cell->bytes, cell->length, bound);
  if (status != BPJS_OK)
    fault(p, status, column, "this is not a number, inf or -inf");
}

static void read_bounds(parse *p) {
  const bpjs_csv_field *cell = &p->cells[BPJS_COLUMN_BOUNDS];
  p->own_bounds = given(p, BPJS_COLUMN_LOWER) && given(p, BPJS_COLUMN_UPPER);
  if (p->own_bounds) {
    read_bound(p, BPJS_COLUMN_LOWER, &p->lower);
    read_bound(p, BPJS_COLUMN_UPPER, &p->upper);
  } else if (given(p, BPJS_COLUMN_LOWER) || given(p, BPJS_COLUMN_UPPER)) {
    fault(p, BPJS_ERROR_SYNTAX, given(p, BPJS_COLUMN_LOWER) ? BPJS_COLUMN_UPPER : BPJS_COLUMN_LOWER,
          "LOWER and UPPER go together");
  }
  if (cell->length == 0)
    return;
  int bounds = bpjs_figure_bounds_find(cell->bytes, cell->length);
  if (bounds < 0)
    fault(p, BPJS_ERROR_UNKNOWN, BPJS_COLUMN_BOUNDS, "BOUNDS is EXACT, ROUNDING or SAMPLING");
  else if (bounds == BPJS_BOUNDS_SAMPLING && !p->own_bounds)
    fault(p, BPJS_ERROR_SYNTAX, BPJS_COLUMN_BOUNDS, "SAMPLING needs LOWER and UPPER");
  else if (bounds != p->bounds && p->bounds == BPJS_BOUNDS_EXACT)
    fault(p, BPJS_ERROR_RANGE, BPJS_COLUMN_BOUNDS, "QUALIFIER says EXACT, BOUNDS does not");
  else
    p->bounds = bounds;
}

/* Digits as printed, padded to the decimals that the row promises. */
static bool read_digits(parse *p, int64_t *digits) {
  const bpjs_csv_field *cell = &p->cells[BPJS_COLUMN_OBS_VALUE];
  int32_t printed;
  int32_t status = bpjs_number_read_decimal(cell->bytes, cell->length, digits, &printed);
  if (status != BPJS_OK) {
    fault(p, status, BPJS_COLUMN_OBS_VALUE,
          status == BPJS_ERROR_OVERFLOW ? "the number has more digits than 64 bits hold"
          : cell->length == 0           ? "the value is missing"
                                        : "this is not a decimal number with a point");
    return false;
  }
  if (!p->decimals_given && printed <= MOST_DECIMALS)
    p->decimals = printed;
  if (printed > p->decimals) {
    fault(p, BPJS_ERROR_RANGE, BPJS_COLUMN_OBS_VALUE,
          p->decimals_given ? "the number has more decimals than DECIMALS says"
                            : "the number has more than 18 decimals");
    return false;
  }
  for (; printed < p->decimals; printed++) {
    if (*digits > INT64_MAX / 10 || *digits < INT64_MIN / 10) {
      fault(p, BPJS_ERROR_OVERFLOW, BPJS_COLUMN_OBS_VALUE,
            "with its decimals the number has more digits than 64 bits hold");
      return false;
    }
    *digits *= 10;
  }
  return true;
}

static void read_printed(parse *p, bpjs_figure *figure) {
  int64_t digits;
  if (!read_digits(p, &digits))
    return;
  int32_t bounds = p->bounds == BPJS_BOUNDS_EXACT ? BPJS_BOUNDS_EXACT : BPJS_BOUNDS_ROUNDING;
  bpjs_figure made = {.struct_size = sizeof made};
  if (bpjs_figure_make(digits, p->decimals, p->mult, p->unit, bounds, p->flags, &made, NULL) ==
      BPJS_OK)
    *figure = made;
  else
    fault(p, BPJS_ERROR_OVERFLOW, BPJS_COLUMN_OBS_VALUE,
          "the number goes beyond 922337203685477580, its point left out");
}

static void read_double(parse *p, bpjs_figure *figure) {
  const bpjs_csv_field *cell = &p->cells[BPJS_COLUMN_OBS_VALUE];
  double value = 0, factor = 1;
  int32_t status = bpjs_number_read_double(cell->bytes, cell->length, &value);
  if (status != BPJS_OK)
    fault(p, status, BPJS_COLUMN_OBS_VALUE, "this is not a number with a point");
  for (int i = 0; i < p->mult; i++)
    factor *= 10;
  figure->value = value * factor;
}

void bpjs_parse_figure(const bpjs_csv_field cells[BPJS_COLUMN_COUNT], bpjs_figure *figure,
                       bpjs_faults *faults) {
  parse p = {.cells = cells, .faults = faults, .bounds = BPJS_BOUNDS_ROUNDING};
  read_unit(&p);
  p.mult = read_small(&p, BPJS_COLUMN_UNIT_MULT, MOST_MULT);
  p.decimals_given = given(&p, BPJS_COLUMN_DECIMALS);
  p.decimals = read_small(&p, BPJS_COLUMN_DECIMALS, MOST_DECIMALS);
  read_qualifier(&p);
  read_bounds(&p);
  bpjs_figure read = {.struct_size = sizeof read, .unit = p.unit, .flags = p.flags};
  if (p.own_bounds && !p.decimals_given)
    read_double(&p, &read);
  else
    read_printed(&p, &read);
  if (p.own_bounds) {
    read.bounds = p.bounds;
    read.lower = p.lower;
    read.upper = p.upper;
  }
  bpjs_rules_settle(&read);
  if (faults->count == 0)
    *figure = read;
}
