/* The words of this room alone, in two languages: words.tsv. language: enum
 * bpjs_language, NONE is English. */
#ifndef BPJS_DUES_WORDS_H
#define BPJS_DUES_WORDS_H

#include <stdint.h>

#include "base/buffer.h"
#include "base/table.h"

/* The words of the key "group.name"; empty if there are none. */
bpjs_cell bpjs_dues_word(const char *group, const char *name, int32_t language);

void bpjs_dues_add_word(bpjs_buffer *buffer, const char *group, const char *name, int32_t language);

/* An industry's name, of its code; nothing if there is none. */
void bpjs_dues_add_industry(bpjs_buffer *buffer, const char *code, int32_t language);

/* The relief that a parameter belongs to, such as "PP 49/2020" for
 * relief.pp49_2020.jkk.rate; nothing for others. */
void bpjs_dues_add_relief(bpjs_buffer *buffer, const char *parameter, int32_t language);

#endif
