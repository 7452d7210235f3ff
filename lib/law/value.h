/* Values and days of law as text. */
#ifndef BPJS_LAW_VALUE_H
#define BPJS_LAW_VALUE_H

#include "law/law.h"

/* YYYY-MM-DD. */
void bpjs_law_add_date(int32_t day, bpjs_buffer *buffer);

/* A cell of the text form. column: enum bpjs_law_column; beyond it name_en and
 * name_id, as text.c has them. */
void bpjs_law_add_column(const bpjs_law *law, const bpjs_law_entry *row, int column,
                         bpjs_buffer *buffer);

/* As the column `value` has it: an integer, a date, the word of a direction;
 * nothing for a note. */
void bpjs_law_add_value(int32_t unit, int64_t value, bpjs_buffer *buffer);

/* The columns valid_to and known_from: empty where the text had nothing. */
void bpjs_law_add_valid_to(const bpjs_law_entry *row, bpjs_buffer *buffer);
void bpjs_law_add_known_from(const bpjs_law_entry *row, bpjs_buffer *buffer);

#endif
