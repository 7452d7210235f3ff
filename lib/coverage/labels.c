#include "coverage/labels.h"

#include <string.h>

#include "base/never.h"
#include "figure/text.h"

enum { KEY, ENGLISH, INDONESIAN, CELLS };

bpjs_cell bpjs_coverage_choose(const bpjs_cell *english_indonesian, int32_t language) {
  return english_indonesian[language == BPJS_LANGUAGE_ID ? 1 : 0];
}

static void fill(bpjs_buffer *buffer, bpjs_cell text, const char *first, const char *second) {
  int64_t from = 0;
  for (int64_t i = 0; i + 2 < text.length; i++) {
    if (text.bytes[i] != '{' || text.bytes[i + 2] != '}')
      continue;
    bpjs_buffer_add(buffer, text.bytes + from, (size_t)(i - from));
    const char *word = text.bytes[i + 1] == '1' ? first : second;
    if (word != NULL)
      bpjs_buffer_add_text(buffer, word);
    from = i + 3;
  }
  bpjs_buffer_add(buffer, text.bytes + from, (size_t)(text.length - from));
}

void bpjs_coverage_add_label(bpjs_buffer *buffer, const char *key, int32_t language,
                             const char *first, const char *second) {
  bpjs_table table = bpjs_table_open(&bpjs_embedded_coverage_labels);
  bpjs_cell cells[CELLS];
  do {
    if (NEVER(!bpjs_table_next(&table, cells, CELLS)))
      return;
  } while (!bpjs_cell_is(cells[KEY], key, (int64_t)strlen(key)));
  fill(buffer, bpjs_coverage_choose(cells + ENGLISH, language), first, second);
}

void bpjs_coverage_add_bounded(bpjs_buffer *buffer, const bpjs_figure *figure, int32_t language) {
  bpjs_figure_add_text(buffer, figure, language);
  if (figure->lower == figure->upper)
    return;
  bpjs_buffer_add_text(buffer, " (");
  bpjs_figure_add_interval(buffer, figure, language);
  bpjs_buffer_add_text(buffer, ")");
}
