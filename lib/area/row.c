#include <string.h>

#include "area/reader.h"

enum { MOST_NAME = 63 };

/* A row being taken: whether it is good so far, and whether there was memory. */
typedef struct row {
  bpjs_areas_reader *reader;
  const bpjs_csv_record *record;
  bool good, broken;
} row;

static bpjs_csv_field cell(const row *r, enum bpjs_areas_column column) {
  const int64_t field = r->reader->field_of[column];
  return field < 0 ? (bpjs_csv_field){"", 0} : r->record->fields[field];
}

static void report(row *r, enum bpjs_areas_column column, int32_t code, const char *message) {
  const bpjs_csv_field value = cell(r, column);
  const bpjs_place place = {.row = r->record->row,
                            .line = r->record->line,
                            .column = r->reader->field_of[column] + 1,
                            .field = bpjs_areas_column(r->reader, column),
                            .value = value.bytes,
                            .value_length = value.length};
  r->good = false;
  r->broken = r->broken || !bpjs_areas_report(r->reader, code, place, message);
}

static bool is(bpjs_csv_field value, const char *text) {
  return value.length == (int64_t)strlen(text) &&
         memcmp(value.bytes, text, (size_t)value.length) == 0;
}

static int32_t read_system(row *r) {
  const bpjs_csv_field value = cell(r, BPJS_AREAS_SYSTEM);
  if (is(value, "KEMENDAGRI"))
    return BPJS_AREA_SYSTEM_KEMENDAGRI;
  if (is(value, "BPS"))
    return BPJS_AREA_SYSTEM_BPS;
  if (value.length > 0)
    report(r, BPJS_AREAS_SYSTEM, BPJS_ERROR_UNKNOWN, "the system is not KEMENDAGRI or BPS");
  return r->reader->system;
}

static bpjs_area_code read_code(row *r, int32_t system) {
  const bpjs_csv_field value = cell(r, BPJS_AREAS_CODE);
  bpjs_area_code code;
  if (!bpjs_area_code_read(value.bytes, value.length, system, &code))
    report(r, BPJS_AREAS_CODE, BPJS_ERROR_SYNTAX,
           system == BPJS_AREA_SYSTEM_BPS
               ? "this is no code of BPS such as 64, 6404, 6404010 or 6404010001"
               : "this is no code of Kemendagri such as 64, 64.08, 64.08.01 or 64.08.01.2001");
  return code;
}

static void check_name(row *r) {
  const bpjs_csv_field value = cell(r, BPJS_AREAS_NAME);
  if (value.length == 0)
    report(r, BPJS_AREAS_NAME, BPJS_ERROR_SYNTAX, "the name is missing");
  else if (value.length > MOST_NAME)
    report(r, BPJS_AREAS_NAME, BPJS_ERROR_LIMIT, "the name has more than 63 bytes");
  for (int64_t i = 0; i < value.length; i++)
    if ((unsigned char)value.bytes[i] < ' ') {
      report(r, BPJS_AREAS_NAME, BPJS_ERROR_SYNTAX, "the name has a control character");
      return;
    }
}

static void check_parent(row *r, bpjs_area_code code) {
  const bpjs_csv_field value = cell(r, BPJS_AREAS_PARENT);
  bpjs_area_code parent;
  if (value.length == 0 || !r->good)
    return;
  if (code.level == BPJS_AREA_PROVINCE) {
    if (!is(value, "ID"))
      report(r, BPJS_AREAS_PARENT, BPJS_ERROR_CONFLICT, "a province lies in ID");
    return;
  }
  if (!bpjs_area_code_read(value.bytes, value.length, code.system, &parent) ||
      parent.level != code.level - 1 ||
      parent.number != bpjs_area_code_cut(code, parent.level).number)
    report(r, BPJS_AREAS_PARENT, BPJS_ERROR_CONFLICT, "the code says another parent");
}

static int32_t read_day(row *r, enum bpjs_areas_column column, int32_t absent) {
  const bpjs_csv_field value = cell(r, column);
  bpjs_period day = {.struct_size = sizeof day};
  if (value.length == 0)
    return absent;
  if (bpjs_period_read(value.bytes, value.length, &day, NULL) == BPJS_OK &&
      day.kind == BPJS_PERIOD_DAY)
    return day.first_day;
  report(r, column, BPJS_ERROR_SYNTAX, "this is no day such as 2022-07-25");
  return absent;
}

static bool take_fields(bpjs_areas_reader *reader, const bpjs_csv_record *record) {
  row r = {.reader = reader, .record = record, .good = true};
  const bpjs_area_code code = read_code(&r, read_system(&r));
  check_name(&r);
  check_parent(&r, code);
  const bpjs_area_entry entry = {.number = code.number,
                                 .from = read_day(&r, BPJS_AREAS_FROM, INT32_MIN),
                                 .to = read_day(&r, BPJS_AREAS_TO, INT32_MAX),
                                 .row = record->row,
                                 .line = record->line,
                                 .system = (uint8_t)code.system,
                                 .level = (uint8_t)code.level};
  if (entry.to < entry.from)
    report(&r, BPJS_AREAS_TO, BPJS_ERROR_RANGE, "the last day is before the first");
  const bpjs_csv_field name = cell(&r, BPJS_AREAS_NAME);
  if (r.good && bpjs_problems_count(reader->problems) == 0)
    bpjs_areas_add(&reader->fresh, entry, name.bytes, name.length);
  return !r.broken && !reader->fresh.names.failed;
}

bool bpjs_areas_take_row(bpjs_areas_reader *reader, const bpjs_csv_record *record) {
  if (record->count == reader->column_count)
    return take_fields(reader, record);
  const bpjs_place place = {.row = record->row, .line = record->line};
  return bpjs_areas_report(reader, BPJS_ERROR_SYNTAX, place,
                           "the record has not as many fields as the header");
}
