#include "law/parameter.h"

#include "base/never.h"
#include "law/law.h"
#include "law/value_read.h"

enum { NAME, SEGMENT, KIND, UNIT, KEYS, LEAST, MOST, FORMULA, ORDER, NAME_EN, NAME_ID, CELLS };

static int32_t kind_of(bpjs_cell cell) {
  return bpjs_cell_is(cell, "lasting", 7)     ? BPJS_LAW_KIND_LASTING
         : bpjs_cell_is(cell, "yearly", 6)    ? BPJS_LAW_KIND_YEARLY
         : bpjs_cell_is(cell, "temporary", 9) ? BPJS_LAW_KIND_TEMPORARY
                                              : BPJS_LAW_KIND_NOTE;
}

static int64_t bound(int32_t unit, bpjs_cell cell) {
  int64_t value = 0;
  if (unit != BPJS_LAW_UNIT_NOTE &&
      NEVER(bpjs_law_value_read(unit, cell.bytes, cell.length, &value) != BPJS_OK))
    return 0;
  return value;
}

bool bpjs_law_parameter_next(bpjs_table *table, bpjs_law_parameter *parameter) {
  bpjs_cell cells[CELLS];
  if (!bpjs_table_next(table, cells, CELLS))
    return false;
  int32_t unit = bpjs_law_unit_read(cells[UNIT].bytes, cells[UNIT].length);
  *parameter = (bpjs_law_parameter){
      .name = cells[NAME],
      .keys = cells[KEYS],
      .formula = cells[FORMULA],
      .name_en = cells[NAME_EN],
      .name_id = cells[NAME_ID],
      .segment = bpjs_law_segment_read(cells[SEGMENT].bytes, cells[SEGMENT].length),
      .kind = kind_of(cells[KIND]),
      .rising = bpjs_cell_is(cells[ORDER], "rising", 6),
      .unit = unit,
      .least = bound(unit, cells[LEAST]),
      .most = bound(unit, cells[MOST])};
  return true;
}

bpjs_table bpjs_law_parameter_open(void) {
  return bpjs_table_open(&bpjs_embedded_law_parameters);
}

bool bpjs_law_parameter_find(const char *name, int64_t length, int32_t segment,
                             bpjs_law_parameter *parameter, bool *name_known) {
  bpjs_table table = bpjs_law_parameter_open(), at = table;
  bpjs_cell cells[SEGMENT + 1];
  if (name_known != NULL)
    *name_known = false;
  for (; bpjs_table_next(&table, cells, SEGMENT + 1); at = table) {
    if (!bpjs_cell_is(cells[NAME], name, length))
      continue;
    if (name_known != NULL)
      *name_known = true;
    if (bpjs_law_segment_read(cells[SEGMENT].bytes, cells[SEGMENT].length) == segment)
      return bpjs_law_parameter_next(&at, parameter);
  }
  return false;
}

static bool key_character(char c) {
  return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' ||
         c == '+' || c == '-';
}

static bool any_key(const char *key, int64_t length) {
  for (int64_t i = 0; i < length; i++)
    if (!key_character(key[i]))
      return false;
  return length > 0;
}

/* A # is any digit. */
static bool key_is(const char *key, const char *pattern, int64_t length) {
  for (int64_t i = 0; i < length; i++)
    if (pattern[i] == '#' ? key[i] < '0' || key[i] > '9' : key[i] != pattern[i])
      return false;
  return true;
}

bool bpjs_law_parameter_has_key(const bpjs_law_parameter *parameter, const char *key,
                                int64_t length) {
  bpjs_cell keys = parameter->keys;
  if (keys.length == 0 || length == 0)
    return keys.length == length;
  if (bpjs_cell_is(keys, "*", 1))
    return any_key(key, length);
  for (int64_t from = 0, to; from < keys.length; from = to + 1) {
    for (to = from; to < keys.length && keys.bytes[to] != ' '; to++)
      ;
    if (to - from == length && key_is(key, keys.bytes + from, length))
      return true;
  }
  return false;
}
