#include "trace/words.h"

#include <string.h>

#include "bpjsstat/law.h"
#include "law/note_text.h"
#include "law/parameter.h"
#include "trace/notation.h"

enum { ENGLISH = 1, INDONESIAN, CELLS };
enum { KEY_MOST = 64 }; /* bytes of a key, as long as any */

bpjs_cell bpjs_words_find(const bpjs_embedded *words, const char *group, const char *name,
                          int32_t language) {
  const size_t group_length = strlen(group), name_length = strlen(name);
  const size_t length = group_length + 1 + name_length;
  char key[KEY_MOST];
  bpjs_cell cells[CELLS];
  if (length > sizeof key)
    return (bpjs_cell){"", 0};
  memcpy(key, group, group_length);
  key[group_length] = '.';
  memcpy(key + group_length + 1, name, name_length);
  if (!bpjs_table_find(words, key, (int64_t)length, cells, CELLS))
    return (bpjs_cell){"", 0};
  return cells[language == BPJS_LANGUAGE_ID ? INDONESIAN : ENGLISH];
}

static void add_cell(bpjs_buffer *buffer, bpjs_cell cell) {
  bpjs_buffer_add(buffer, cell.bytes, (size_t)cell.length);
}

void bpjs_words_add(bpjs_buffer *buffer, const bpjs_embedded *words, const char *group,
                    const char *name, int32_t language) {
  add_cell(buffer, bpjs_words_find(words, group, name, language));
}

void bpjs_words_add_shared(bpjs_buffer *buffer, const char *group, const char *name,
                           int32_t language) {
  bpjs_words_add(buffer, &bpjs_embedded_trace_words, group, name, language);
}

/* A brace that nothing closes is text. */
void bpjs_words_fill(bpjs_buffer *buffer, bpjs_cell text,
                     void (*blank)(const void *context, const char *name, size_t length),
                     const void *context) {
  const char *at = text.bytes, *end = text.bytes + text.length;
  while (at < end) {
    const char *open = memchr(at, '{', (size_t)(end - at));
    const char *close = open == NULL ? NULL : memchr(open, '}', (size_t)(end - open));
    if (close == NULL)
      break;
    bpjs_buffer_add(buffer, at, (size_t)(open - at));
    blank(context, open + 1, (size_t)(close - open - 1));
    at = close + 1;
  }
  bpjs_buffer_add(buffer, at, (size_t)(end - at));
}

void bpjs_words_add_value(bpjs_buffer *buffer, int32_t unit, int64_t value, int32_t language) {
  switch (unit) {
  case BPJS_LAW_UNIT_PPM:
    bpjs_notation_add_rate(buffer, value, language);
    break;
  case BPJS_LAW_UNIT_MONTHS:
  case BPJS_LAW_UNIT_YEARS:
  case BPJS_LAW_UNIT_DAYS:
    bpjs_notation_add_money(buffer, value, language);
    bpjs_buffer_add_text(buffer, " ");
    bpjs_words_add_shared(buffer, value == 1 ? "unit_one" : "unit", bpjs_law_unit_code(unit),
                          language);
    break;
  case BPJS_LAW_UNIT_FLAG:
    bpjs_words_add_shared(buffer, "flag", value == 0 ? "no" : "yes", language);
    break;
  case BPJS_LAW_UNIT_DATE:
    bpjs_notation_add_day(buffer, (int32_t)value);
    break;
  case BPJS_LAW_UNIT_DIRECTION:
    bpjs_words_add_shared(buffer, "direction", bpjs_law_direction_code((int32_t)value), language);
    break;
  default:
    bpjs_notation_add_money(buffer, value, language);
  }
}

void bpjs_words_add_note(bpjs_buffer *buffer, const char *note, bool has_head, int32_t language) {
  const bpjs_cell text =
      language == BPJS_LANGUAGE_ID ? bpjs_law_note_text(note) : (bpjs_cell){"", 0};
  const bool is_foreign = language == BPJS_LANGUAGE_ID && text.length == 0;
  if (has_head || is_foreign) {
    bpjs_words_add_shared(buffer, "text", is_foreign ? "english" : "note", language);
    bpjs_buffer_add_text(buffer, " ");
  }
  add_cell(buffer, text);
  if (text.length == 0)
    bpjs_buffer_add_text(buffer, note);
}

bool bpjs_words_add_parameter_name(bpjs_buffer *buffer, const char *parameter, int32_t segment,
                                   int32_t language) {
  bpjs_law_parameter found;
  const int64_t length = (int64_t)strlen(parameter);
  if (!bpjs_law_parameter_find(parameter, length, segment, &found, NULL) &&
      !bpjs_law_parameter_find(parameter, length, BPJS_SEGMENT_ALL, &found, NULL))
    return false;
  add_cell(buffer, language == BPJS_LANGUAGE_ID ? found.name_id : found.name_en);
  return true;
}

void bpjs_words_add_parameter(bpjs_buffer *buffer, const char *parameter, int32_t segment,
                              int32_t language) {
  const bool is_named = bpjs_words_add_parameter_name(buffer, parameter, segment, language);
  bpjs_buffer_add_text(buffer, is_named ? " (" : "");
  bpjs_buffer_add_text(buffer, parameter);
  bpjs_buffer_add_text(buffer, is_named ? ")" : "");
}
