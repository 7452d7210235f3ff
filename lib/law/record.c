#include <stdio.h>
#include <string.h>

#include "base/date.h"
#include "base/number.h"
#include "law/day.h"
#include "law/hint.h"
#include "law/reader.h"
#include "law/store.h"
#include "law/value_read.h"

enum { KNOWN_FIRST_YEAR = 1990, CITATION_MOST = 1000, NOTE_MOST = 4000 };

typedef struct record {
  bpjs_law_reader *reader;
  const bpjs_csv_record *csv;
  bpjs_csv_field cells[BPJS_LAW_COLUMN_COUNT];
  bool failed;
  bpjs_law_entry row;
} record;

static void fail(record *r, int column, int32_t code, const char *message) {
  bpjs_place place = {.row = r->csv->row,
                      .line = r->csv->line,
                      .column = r->reader->field_of[column] + 1,
                      .field = bpjs_law_column_name(column),
                      .value = r->cells[column].bytes,
                      .value_length = r->cells[column].length};
  bpjs_law_reader_report(r->reader, code, place, message);
  r->failed = true;
}

static bool cell_is(const bpjs_csv_field *field, bpjs_cell cell) {
  return bpjs_cell_is(cell, field->bytes, field->length);
}

/* Parameter, segment and key; NULL if there is no such parameter. */
static const bpjs_law_parameter *read_parameter(record *r) {
  const bpjs_csv_field *name = &r->cells[BPJS_LAW_COLUMN_PARAMETER];
  const bpjs_csv_field *segment = &r->cells[BPJS_LAW_COLUMN_SEGMENT];
  const bpjs_csv_field *key = &r->cells[BPJS_LAW_COLUMN_KEY];
  const bpjs_law_parameter *found = NULL;
  bool name_known = false;
  r->row.segment = bpjs_law_segment_read(segment->bytes, segment->length);
  const size_t count = r->reader->parameter_count;
  for (size_t i = 0, at = r->reader->parameter_at; i < count && found == NULL; i++) {
    const bpjs_law_parameter *parameter = &r->reader->parameters[at];
    bool same = cell_is(name, parameter->name);
    name_known |= same;
    if (same && parameter->segment == r->row.segment) {
      found = parameter;
      r->reader->parameter_at = at;
    }
    at = at + 1 < count ? at + 1 : 0;
  }
  char hint[BPJS_LAW_HINT];
  if (!name_known)
    fail(r, BPJS_LAW_COLUMN_PARAMETER, BPJS_ERROR_UNKNOWN, "there is no such parameter");
  if (name_known && found == NULL) {
    bpjs_law_hint_segments(r->reader, name, hint);
    fail(r, BPJS_LAW_COLUMN_SEGMENT, BPJS_ERROR_UNKNOWN, hint);
  } else if (r->row.segment < 0) {
    fail(r, BPJS_LAW_COLUMN_SEGMENT, BPJS_ERROR_UNKNOWN,
         "the segment is not ALL, PU, BPU, JAKON or PMI");
  }
  if (key->length > 31) {
    fail(r, BPJS_LAW_COLUMN_KEY, BPJS_ERROR_LIMIT, "the key is longer than 31 bytes");
  } else if (found != NULL && !bpjs_law_parameter_has_key(found, key->bytes, key->length)) {
    bpjs_law_hint_keys(found, hint);
    fail(r, BPJS_LAW_COLUMN_KEY, BPJS_ERROR_UNKNOWN, hint);
  }
  return found;
}

/* False if the cell holds no day that is fit, which is noted. */
static bool read_day(record *r, int column, int32_t first, int32_t *day) {
  const bpjs_csv_field *cell = &r->cells[column];
  const int32_t last = bpjs_date_to_days((bpjs_date){BPJS_DATE_LAST_YEAR, 12, 31});
  int32_t status = bpjs_law_day_read(cell->bytes, cell->length, day);
  if (status == BPJS_ERROR_SYNTAX)
    fail(r, column, status, "a day is written as YYYY-MM-DD");
  else if (status != BPJS_OK)
    fail(r, column, status, "there is no such day");
  else if (*day < first || *day > last)
    fail(r, column, BPJS_ERROR_RANGE,
         column == BPJS_LAW_COLUMN_KNOWN_FROM ? "the day is not one of 1990 to 2199"
                                              : "the day is not one of 2015-07-01 to 2199-12-31");
  else
    return true;
  return false;
}

/* The last day of the year that begins on a day. */
static int32_t year_from(int32_t day) {
  bpjs_date date = bpjs_date_from_days(day);
  date.year++;
  if (date.month == 2 && date.day == 29)
    return bpjs_date_to_days((bpjs_date){date.year, 2, 28});
  return bpjs_date_to_days(date) - 1;
}

static void read_days(record *r, int32_t kind) {
  bpjs_law_entry *row = &r->row;
  const bpjs_csv_field *to = &r->cells[BPJS_LAW_COLUMN_VALID_TO];
  bool from_fit = read_day(r, BPJS_LAW_COLUMN_VALID_FROM, BPJS_LAW_FIRST_DAY, &row->valid_from);
  row->open_written = to->length == 0;
  if (!row->open_written) {
    bool to_fit = read_day(r, BPJS_LAW_COLUMN_VALID_TO, BPJS_LAW_FIRST_DAY, &row->valid_to);
    if (to_fit && from_fit && row->valid_to < row->valid_from)
      fail(r, BPJS_LAW_COLUMN_VALID_TO, BPJS_ERROR_RANGE, "valid_to is before valid_from");
    else if (to_fit && from_fit && kind == BPJS_LAW_KIND_YEARLY &&
             row->valid_to > year_from(row->valid_from))
      fail(r, BPJS_LAW_COLUMN_VALID_TO, BPJS_ERROR_RANGE,
           "the parameter is announced yearly: a row is of one year at most");
  } else if (from_fit) {
    row->valid_to = kind == BPJS_LAW_KIND_YEARLY ? year_from(row->valid_from) : BPJS_LAW_OPEN;
  }
  row->known_assumed = r->cells[BPJS_LAW_COLUMN_KNOWN_FROM].length == 0;
  if (row->known_assumed)
    row->known_from = row->valid_from;
  else
    read_day(r, BPJS_LAW_COLUMN_KNOWN_FROM, bpjs_date_to_days((bpjs_date){KNOWN_FIRST_YEAR, 1, 1}),
             &row->known_from);
}

static void read_value(record *r, const bpjs_law_parameter *parameter) {
  const bpjs_csv_field *value = &r->cells[BPJS_LAW_COLUMN_VALUE];
  const bpjs_csv_field *cell = &r->cells[BPJS_LAW_COLUMN_UNIT];
  int32_t unit = bpjs_law_unit_read(cell->bytes, cell->length);
  r->row.unit = unit;
  char hint[BPJS_LAW_HINT];
  if (unit == 0 || (parameter != NULL && unit != parameter->unit)) {
    if (parameter == NULL)
      snprintf(hint, sizeof hint, "there is no such unit");
    else
      snprintf(hint, sizeof hint, "the unit of the parameter is %s",
               bpjs_law_unit_code(parameter->unit));
    fail(r, BPJS_LAW_COLUMN_UNIT, unit == 0 ? BPJS_ERROR_UNKNOWN : BPJS_ERROR_UNIT, hint);
    return;
  }
  int32_t status = bpjs_law_value_read(unit, value->bytes, value->length, &r->row.value);
  if (status != BPJS_OK) {
    bpjs_law_hint_value(status, unit, value, hint);
    fail(r, BPJS_LAW_COLUMN_VALUE, status, hint);
  } else if (parameter != NULL &&
             (r->row.value < parameter->least || r->row.value > parameter->most)) {
    bpjs_law_hint_range(parameter, hint);
    fail(r, BPJS_LAW_COLUMN_VALUE, BPJS_ERROR_RANGE, hint);
  }
}

static void check_text(record *r, int column, int64_t most) {
  const bpjs_csv_field *cell = &r->cells[column];
  if (cell->length > most) {
    fail(r, column, BPJS_ERROR_LIMIT,
         most == NOTE_MOST ? "the text is longer than 4000 bytes"
                           : "the text is longer than 1000 bytes");
    return;
  }
  for (int64_t i = 0; i < cell->length; i++)
    if ((unsigned char)cell->bytes[i] < 0x20 || cell->bytes[i] == 0x7F) {
      fail(r, column, BPJS_ERROR_SYNTAX, "the text holds a control character");
      return;
    }
}

static void read_source(record *r) {
  const bpjs_csv_field *letter = &r->cells[BPJS_LAW_COLUMN_CONFIDENCE];
  if (r->cells[BPJS_LAW_COLUMN_CITATION].length == 0)
    fail(r, BPJS_LAW_COLUMN_CITATION, BPJS_ERROR_SYNTAX, "a row needs a citation");
  check_text(r, BPJS_LAW_COLUMN_CITATION, CITATION_MOST);
  check_text(r, BPJS_LAW_COLUMN_NOTE, NOTE_MOST);
  r->row.confidence = bpjs_law_confidence_read(letter->bytes, letter->length);
  if (r->row.confidence == BPJS_LAW_CONFIDENCE_NONE)
    fail(r, BPJS_LAW_COLUMN_CONFIDENCE, BPJS_ERROR_UNKNOWN, "the confidence is not A, B, C or D");
}

/* `1 reform.tsv`: the number; 0 for the library's own; -1 if it is neither. */
static int64_t layer_number(const bpjs_csv_field *cell) {
  int64_t digits = 0, number;
  if (cell->length == 0 || (cell->length == 3 && memcmp(cell->bytes, "law", 3) == 0))
    return 0;
  while (digits < cell->length && cell->bytes[digits] != ' ')
    digits++;
  if (digits == cell->length || cell->bytes[0] == '0' ||
      bpjs_number_read_integer(cell->bytes, digits, &number) != BPJS_OK || number < 1)
    return -1;
  return number;
}

static void read_layer(record *r) {
  const bpjs_csv_field *cell = &r->cells[BPJS_LAW_COLUMN_LAYER];
  bpjs_law *law = r->reader->law;
  int64_t number = layer_number(cell);
  if (r->reader->layer != BPJS_LAW_LAYER_NAMED)
    r->row.layer = r->reader->layer;
  else if (number < 0)
    fail(r, BPJS_LAW_COLUMN_LAYER, BPJS_ERROR_SYNTAX,
         "a layer is law, or a number and a name: 1 reform.tsv");
  else if (number > BPJS_LAW_LAYERS)
    fail(r, BPJS_LAW_COLUMN_LAYER, BPJS_ERROR_LIMIT, "there are at most 1,000 layers");
  else
    r->row.layer = (int32_t)number;
  if (r->failed || r->reader->layer != BPJS_LAW_LAYER_NAMED || number == 0)
    return;
  const char *name =
      (uint64_t)number < law->layer_count ? bpjs_law_at(law, law->layers[number]) : "";
  if (name[0] == '\0') {
    check_text(r, BPJS_LAW_COLUMN_LAYER, CITATION_MOST);
    if (!bpjs_law_name_layer(law, r->row.layer, cell->bytes, cell->length))
      r->reader->out_of_memory = true;
  } else if ((int64_t)strlen(name) != cell->length ||
             memcmp(name, cell->bytes, (size_t)cell->length) != 0) {
    fail(r, BPJS_LAW_COLUMN_LAYER, BPJS_ERROR_SYNTAX, "this layer had another name before");
  }
}

static size_t keep(record *r, int column, size_t last) {
  return bpjs_law_keep(r->reader->law, r->cells[column].bytes, r->cells[column].length, last);
}

static void add(record *r) {
  static const bpjs_law_entry none = {0};
  bpjs_law *law = r->reader->law;
  const bpjs_law_entry *last = law->count == 0 ? &none : &law->rows[law->count - 1];
  r->row.parameter = keep(r, BPJS_LAW_COLUMN_PARAMETER, last->parameter);
  r->row.key = keep(r, BPJS_LAW_COLUMN_KEY, last->key);
  r->row.citation = keep(r, BPJS_LAW_COLUMN_CITATION, last->citation);
  r->row.note = keep(r, BPJS_LAW_COLUMN_NOTE, last->note);
  if (law->texts.failed || !bpjs_law_add(law, &r->row))
    r->reader->out_of_memory = true;
}

void bpjs_law_reader_record(bpjs_law_reader *reader, const bpjs_csv_record *csv) {
  record r = {.reader = reader, .csv = csv, .row = {.row = csv->row, .line = csv->line}};
  if (csv->count != reader->field_count) {
    bpjs_place place = {.row = csv->row, .line = csv->line, .column = csv->count};
    char hint[BPJS_LAW_HINT];
    snprintf(hint, sizeof hint, "%lld fields, the header has %lld", (long long)csv->count,
             (long long)reader->field_count);
    bpjs_law_reader_report(reader, BPJS_ERROR_SYNTAX, place, hint);
    return;
  }
  for (int column = 0; column < BPJS_LAW_COLUMN_COUNT; column++) {
    int64_t field = reader->field_of[column];
    r.cells[column] = field < 0 ? (bpjs_csv_field){"", 0} : csv->fields[field];
  }
  const bpjs_law_parameter *parameter = read_parameter(&r);
  r.row.kind = parameter == NULL ? BPJS_LAW_KIND_LASTING : parameter->kind;
  read_days(&r, r.row.kind);
  read_value(&r, parameter);
  read_source(&r);
  read_layer(&r);
  if (!r.failed)
    add(&r);
}
