#include "coverage/labels.h"

#include <string.h>

#include "base/never.h"
#include "figure/text.h"

enum { KEY, ENGLISH, INDONESIAN, CELLS };

bpjs_cell bpjs_coverage_choose(const bpjs_cell *english_indonesian, int32_t language) {
  return english_indonesian[language == BPJS_LANGUAGE_ID ? 1 : 0];
}

void bpjs_coverage_fill(bpjs_buffer *buffer, bpjs_cell text, const char *first,
                        const char *second) {
  int64_t from = 0;
  for (int64_t i = 0; i + 2 < text.length; i++) {
    if (text.bytes[i] != '{')
      continue;
    bpjs_buffer_add(buffer, text.bytes + from, (size_t)(i - from));
    const char *word = text.bytes[i + 1] == '1' ? first : second;
    if (!NEVER(word == NULL))
      bpjs_buffer_add_text(buffer, word);
    from = i + 3;
  }
  bpjs_buffer_add(buffer, text.bytes + from, (size_t)(text.length - from));
}

static bool find(const char *room, const char *name, int32_t language, bpjs_cell *text) {
  int64_t first = (int64_t)strlen(room), second = (int64_t)strlen(name);
  bpjs_table table = bpjs_table_open(&bpjs_embedded_coverage_labels);
  bpjs_cell cells[CELLS];
  while (bpjs_table_next(&table, cells, CELLS)) {
    bpjs_cell key = cells[KEY];
    if (key.length != first + second || memcmp(key.bytes, room, (size_t)first) != 0 ||
        memcmp(key.bytes + first, name, (size_t)second) != 0)
      continue;
    *text = bpjs_coverage_choose(cells + ENGLISH, language);
    return true;
  }
  return false;
}

void bpjs_coverage_add_label(bpjs_buffer *buffer, const char *key, int32_t language,
                             const char *first, const char *second) {
  bpjs_cell text;
  if (!NEVER(!find("", key, language, &text)))
    bpjs_coverage_fill(buffer, text, first, second);
}

bool bpjs_coverage_try_label(bpjs_buffer *buffer, const char *room, const char *name,
                             int32_t language) {
  bpjs_cell text;
  if (!find(room, name, language, &text))
    return false;
  bpjs_coverage_fill(buffer, text, NULL, NULL);
  return true;
}

void bpjs_coverage_add_bounded(bpjs_buffer *buffer, const bpjs_figure *figure, int32_t language) {
  bpjs_figure_add_text(buffer, figure, language);
  if (figure->lower == figure->upper)
    return;
  bpjs_buffer_add_text(buffer, " (");
  bpjs_figure_add_interval(buffer, figure, language);
  bpjs_buffer_add_text(buffer, ")");
}
