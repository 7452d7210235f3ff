/* A law inside: filled by the readers, read by everybody else. */
#ifndef BPJS_LAW_LAW_H
#define BPJS_LAW_LAW_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "law/entries.h"

static inline const char *bpjs_law_at(const bpjs_law *law, size_t text) {
  return law->texts.bytes + text;
}

/* parameter, segment, key, valid_from, known_from, layer: all bytewise or by
 * number. Negative, 0, positive. */
int bpjs_law_compare(const bpjs_law *law, const bpjs_law_entry *a, const bpjs_law_entry *b);

/* The group alone, parameter, segment and key, of rows of two laws or of one. */
int bpjs_law_compare_group(const bpjs_law *law, const bpjs_law_entry *a, const bpjs_law *other,
                           const bpjs_law_entry *b);

/* Of a sealed law the rows of one parameter, segment and key: *first to *end - 1; none if equal. */
void bpjs_law_group(const bpjs_law *law, const char *parameter, int32_t segment, const char *key,
                    size_t *first, size_t *end);

/* Of two rows for one day the first governs: the last layer, then the one known
 * last, then the one that begins last. */
bool bpjs_law_precedes(const bpjs_law_entry *a, const bpjs_law_entry *b);

/* The row of a group that governs a day as known on a day (0: all is known);
 * -1 if none does. *carried: it is beyond its end (asked for with carry).
 * *last_day: of a yearly parameter that has ended, the last day announced, else
 * 0. A day before all rows has no rule, with carry or without. */
int64_t bpjs_law_govern(const bpjs_law *law, size_t first, size_t end, int32_t day,
                        int32_t known_on, bool carry, bool *carried, int32_t *last_day);

/* A law of several holders, whatever their threads: it lives until the last of them
 * is done with it. Returns it. */
const bpjs_law *bpjs_law_share(const bpjs_law *law);
void bpjs_law_unshare(const bpjs_law *law);

/* The caller's row: BPJS_OK or STRUCT_SIZE; and filling it. */
int32_t bpjs_law_check_row(const bpjs_law_row *row, bpjs_error *error);
void bpjs_law_copy_row(const bpjs_law *law, size_t index, bool carried, bpjs_law_row *row);

/* The text form, of the library's law writer and the fingerprint: its first two lines;
 * a row as its columns, one line. */
void bpjs_law_add_top(bpjs_buffer *buffer);
void bpjs_law_add_row(const bpjs_law *law, const bpjs_law_entry *row, char separator,
                      bpjs_buffer *buffer);

/* Sets the fingerprint, which is the SHA-256 of the whole text form, and the index. BPJS_OK or
 * BPJS_ERROR_MEMORY. The readers call it last. */
int32_t bpjs_law_seal(bpjs_law *law);

#endif
