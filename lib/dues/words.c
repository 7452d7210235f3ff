#include "dues/words.h"

#include <string.h>

#include "bpjsstat/law.h"
#include "dues/notation.h"
#include "law/industry_table.h"
#include "law/note_text.h"
#include "law/parameter.h"

enum { KEY, ENGLISH, INDONESIAN, CELLS };

static bpjs_cell find(const char *group, size_t group_length, const char *name, size_t name_length,
                      int32_t language) {
  bpjs_table table = bpjs_table_open(&bpjs_embedded_dues_words);
  bpjs_cell cells[CELLS];
  while (bpjs_table_next(&table, cells, CELLS)) {
    const char *key = cells[KEY].bytes;
    if ((size_t)cells[KEY].length == group_length + 1 + name_length &&
        memcmp(key, group, group_length) == 0 && key[group_length] == '.' &&
        memcmp(key + group_length + 1, name, name_length) == 0)
      return cells[language == BPJS_LANGUAGE_ID ? INDONESIAN : ENGLISH];
  }
  return (bpjs_cell){"", 0};
}

bpjs_cell bpjs_dues_word(const char *group, const char *name, int32_t language) {
  return find(group, strlen(group), name, strlen(name), language);
}

static void add_cell(bpjs_buffer *buffer, bpjs_cell cell) {
  bpjs_buffer_add(buffer, cell.bytes, (size_t)cell.length);
}

void bpjs_dues_add_word(bpjs_buffer *buffer, const char *group, const char *name,
                        int32_t language) {
  add_cell(buffer, bpjs_dues_word(group, name, language));
}

void bpjs_dues_add_value(bpjs_buffer *buffer, int32_t unit, int64_t value, int32_t language) {
  switch (unit) {
  case BPJS_LAW_UNIT_PPM:
    bpjs_dues_add_rate(buffer, value, language);
    break;
  case BPJS_LAW_UNIT_MONTHS:
  case BPJS_LAW_UNIT_YEARS:
  case BPJS_LAW_UNIT_DAYS:
    bpjs_dues_add_money(buffer, value, language);
    bpjs_buffer_add_text(buffer, " ");
    bpjs_dues_add_word(buffer, "unit", bpjs_law_unit_code(unit), language);
    break;
  case BPJS_LAW_UNIT_FLAG:
    bpjs_dues_add_word(buffer, "flag", value == 0 ? "no" : "yes", language);
    break;
  case BPJS_LAW_UNIT_DATE:
    bpjs_dues_add_day(buffer, (int32_t)value);
    break;
  case BPJS_LAW_UNIT_DIRECTION:
    bpjs_dues_add_word(buffer, "direction", bpjs_law_direction_code((int32_t)value), language);
    break;
  default:
    bpjs_dues_add_money(buffer, value, language);
  }
}

void bpjs_dues_add_note(bpjs_buffer *buffer, const char *note, bool has_head, int32_t language) {
  const bpjs_cell text =
      language == BPJS_LANGUAGE_ID ? bpjs_law_note_text(note) : (bpjs_cell){"", 0};
  const bool is_foreign = language == BPJS_LANGUAGE_ID && text.length == 0;
  if (has_head || is_foreign) {
    bpjs_dues_add_word(buffer, "text", is_foreign ? "english" : "note", language);
    bpjs_buffer_add_text(buffer, " ");
  }
  add_cell(buffer, text);
  if (text.length == 0)
    bpjs_buffer_add_text(buffer, note);
}

void bpjs_dues_add_industry(bpjs_buffer *buffer, const char *code, int32_t language) {
  bpjs_table table = bpjs_industry_open();
  bpjs_industry_row row;
  while (bpjs_industry_next(&table, &row))
    if (bpjs_cell_is(row.cells[BPJS_INDUSTRY_CODE], code, (int64_t)strlen(code)))
      add_cell(
          buffer,
          row.cells[language == BPJS_LANGUAGE_ID ? BPJS_INDUSTRY_NAME_ID : BPJS_INDUSTRY_NAME_EN]);
}

bool bpjs_dues_add_parameter_name(bpjs_buffer *buffer, const char *parameter, int32_t segment,
                                  int32_t language) {
  bpjs_law_parameter found;
  const int64_t length = (int64_t)strlen(parameter);
  if (!bpjs_law_parameter_find(parameter, length, segment, &found, NULL) &&
      !bpjs_law_parameter_find(parameter, length, BPJS_SEGMENT_ALL, &found, NULL))
    return false;
  add_cell(buffer, language == BPJS_LANGUAGE_ID ? found.name_id : found.name_en);
  return true;
}

void bpjs_dues_add_parameter(bpjs_buffer *buffer, const char *parameter, int32_t segment,
                             int32_t language) {
  const bool is_named = bpjs_dues_add_parameter_name(buffer, parameter, segment, language);
  bpjs_buffer_add_text(buffer, is_named ? " (" : "");
  bpjs_buffer_add_text(buffer, parameter);
  bpjs_buffer_add_text(buffer, is_named ? ")" : "");
}

void bpjs_dues_add_relief(bpjs_buffer *buffer, const char *parameter, int32_t language) {
  static const char group[] = "relief";
  const size_t skip = sizeof group; /* "relief." */
  if (strncmp(parameter, "relief.", skip) != 0)
    return;
  const char *name = parameter + skip, *dot = strchr(name, '.');
  if (dot != NULL)
    add_cell(buffer, find(group, skip - 1, name, (size_t)(dot - name), language));
}
