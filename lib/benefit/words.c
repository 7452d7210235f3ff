#include "benefit/words.h"

#include "trace/words.h"

static const bpjs_embedded *const tables[] = {
    &bpjs_embedded_benefit_words,     &bpjs_embedded_benefit_words_jht,
    &bpjs_embedded_benefit_words_jkk, &bpjs_embedded_benefit_words_jkm,
    &bpjs_embedded_benefit_words_jkp, &bpjs_embedded_benefit_words_jp};

bpjs_cell bpjs_benefit_word(const char *group, const char *name, int32_t language) {
  bpjs_cell found = {"", 0};
  for (size_t i = 0; found.length == 0 && i < sizeof tables / sizeof *tables; i++)
    found = bpjs_words_find(tables[i], group, name, language);
  return found;
}

void bpjs_benefit_add_word(bpjs_buffer *buffer, const char *group, const char *name,
                           int32_t language) {
  const bpjs_cell word = bpjs_benefit_word(group, name, language);
  bpjs_buffer_add(buffer, word.bytes, (size_t)word.length);
}
