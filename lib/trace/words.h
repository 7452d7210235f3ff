/* What readers see, in two languages: tables of key, English, Indonesian, where
 * a key is "group.name". Each room has its own; the words that any of them needs
 * are shared, in words.tsv of this one: units, flags, directions, headings and
 * texts of an explanation. language: enum bpjs_language, NONE is English. */
#ifndef BPJS_TRACE_WORDS_H
#define BPJS_TRACE_WORDS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buffer.h"
#include "base/table.h"

/* The words of a key; empty if there are none. */
bpjs_cell bpjs_words_find(const bpjs_embedded *words, const char *group, const char *name,
                          int32_t language);

void bpjs_words_add(bpjs_buffer *buffer, const bpjs_embedded *words, const char *group,
                    const char *name, int32_t language);
void bpjs_words_add_shared(bpjs_buffer *buffer, const char *group, const char *name,
                           int32_t language);

/* Adds a text; for each {name} in it `blank` is called to add what belongs there. */
void bpjs_words_fill(bpjs_buffer *buffer, bpjs_cell text,
                     void (*blank)(const void *context, const char *name, size_t length),
                     const void *context);

/* A number in its unit (enum bpjs_law_unit): 5,005,000, 0.89 %, 25 days, 1 day, yes,
 * 2020-08-01, half up. */
void bpjs_words_add_value(bpjs_buffer *buffer, int32_t unit, int64_t value, int32_t language);

/* A note of a row, after "note:" if it has a head; where no Indonesian text is
 * known it is said to be English. */
void bpjs_words_add_note(bpjs_buffer *buffer, const char *note, bool has_head, int32_t language);

/* A parameter's name in words: of the segment or of ALL. False, and nothing, if
 * there is no such parameter. */
bool bpjs_words_add_parameter_name(bpjs_buffer *buffer, const char *parameter, int32_t segment,
                                   int32_t language);

/* A parameter's name in words and its code: "wage ceiling (jp.wage_ceiling)";
 * the code alone if it has no name. */
void bpjs_words_add_parameter(bpjs_buffer *buffer, const char *parameter, int32_t segment,
                              int32_t language);

#endif
