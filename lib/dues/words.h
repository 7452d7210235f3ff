/* What readers see, in two languages: words.tsv. language: enum bpjs_language,
 * NONE is English. */
#ifndef BPJS_DUES_WORDS_H
#define BPJS_DUES_WORDS_H

#include <stdbool.h>
#include <stdint.h>

#include "base/buffer.h"
#include "base/table.h"

/* The words of the key "group.name"; empty if there are none. */
bpjs_cell bpjs_dues_word(const char *group, const char *name, int32_t language);

void bpjs_dues_add_word(bpjs_buffer *buffer, const char *group, const char *name, int32_t language);

/* A note of a row, after "note:" if it has a head; where no Indonesian text is
 * known it is said to be English. */
void bpjs_dues_add_note(bpjs_buffer *buffer, const char *note, bool has_head, int32_t language);

/* An industry's name, of its code; nothing if there is none. */
void bpjs_dues_add_industry(bpjs_buffer *buffer, const char *code, int32_t language);

/* A number in its unit (enum bpjs_law_unit): 5,005,000, 0.89 %, 25 days, yes,
 * 2020-08-01, half up. */
void bpjs_dues_add_value(bpjs_buffer *buffer, int32_t unit, int64_t value, int32_t language);

/* A parameter's name in words: of the segment or of ALL. False, and nothing, if
 * there is no such parameter. */
bool bpjs_dues_add_parameter_name(bpjs_buffer *buffer, const char *parameter, int32_t segment,
                                  int32_t language);

/* A parameter's name in words and its code: "wage ceiling (jp.wage_ceiling)";
 * the code alone if it has no name. */
void bpjs_dues_add_parameter(bpjs_buffer *buffer, const char *parameter, int32_t segment,
                             int32_t language);

/* The relief that a parameter belongs to, such as "PP 49/2020" for
 * relief.pp49_2020.jkk.rate; nothing for others. */
void bpjs_dues_add_relief(bpjs_buffer *buffer, const char *parameter, int32_t language);

#endif
