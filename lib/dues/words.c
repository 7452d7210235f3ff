#include "dues/words.h"

#include <string.h>

#include "base/error.h"
#include "bpjsstat/law.h"
#include "law/industry_table.h"
#include "trace/words.h"

bpjs_cell bpjs_dues_word(const char *group, const char *name, int32_t language) {
  return bpjs_words_find(&bpjs_embedded_dues_words, group, name, language);
}

void bpjs_dues_add_word(bpjs_buffer *buffer, const char *group, const char *name,
                        int32_t language) {
  bpjs_words_add(buffer, &bpjs_embedded_dues_words, group, name, language);
}

void bpjs_dues_add_industry(bpjs_buffer *buffer, const char *code, int32_t language) {
  const int name = language == BPJS_LANGUAGE_ID ? BPJS_INDUSTRY_NAME_ID : BPJS_INDUSTRY_NAME_EN;
  bpjs_cell cells[BPJS_INDUSTRY_CELLS];
  if (bpjs_table_find(&bpjs_embedded_law_industries, code, (int64_t)strlen(code), cells,
                      BPJS_INDUSTRY_CELLS))
    bpjs_buffer_add(buffer, cells[name].bytes, (size_t)cells[name].length);
}

void bpjs_dues_add_relief(bpjs_buffer *buffer, const char *parameter, int32_t language) {
  static const char group[] = "relief";
  const size_t skip = sizeof group; /* "relief." */
  if (strncmp(parameter, "relief.", skip) != 0)
    return;
  const char *name = parameter + skip, *dot = strchr(name, '.');
  if (dot == NULL)
    return;
  char relief[sizeof((bpjs_law_row *)0)->parameter];
  bpjs_error_copy_text(relief, sizeof relief, name, dot - name);
  bpjs_dues_add_word(buffer, group, relief, language);
}
