/* What a law is made of. Filled by the readers, read by everybody else. */
#ifndef BPJS_LAW_LAW_H
#define BPJS_LAW_LAW_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buffer.h"
#include "bpjsstat/law.h"
#include "law/index.h"

#define BPJS_LAW_OPEN INT32_MAX  /* valid_to of a row without an end */
#define BPJS_LAW_FIRST_DAY 16617 /* 2015-07-01 */
#define BPJS_LAW_FILE_LIMIT ((int64_t)16 << 20)
enum { BPJS_LAW_LAYERS = 1000, BPJS_LAW_FINGERPRINT = 64 };

/* Texts are offsets into law->texts, where they end with a NUL; 0 is "". */
typedef struct bpjs_law_entry {
  int32_t segment, kind, unit, confidence, layer;
  int32_t valid_from, valid_to, known_from;
  int32_t known_assumed; /* known_from is valid_from, for want of a source */
  int32_t open_written;  /* valid_to was empty in the text, as it is written again */
  int64_t value;
  size_t parameter, key, citation, note;
  int64_t row, line; /* of its file, for messages */
} bpjs_law_entry;

struct bpjs_law {
  bpjs_law_entry *rows; /* in order of bpjs_law_compare */
  size_t count, capacity;
  bpjs_buffer texts;
  size_t *layers; /* names: offsets into texts; 0 is "law", then "1 name" ... */
  size_t layer_count, layer_capacity;
  char fingerprint[BPJS_LAW_FINGERPRINT + 1];
  bpjs_law_index index; /* of a law that is sealed */
};

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

/* The caller's row: BPJS_OK or STRUCT_SIZE; and filling it. */
int32_t bpjs_law_check_row(const bpjs_law_row *row, bpjs_error *error);
void bpjs_law_copy_row(const bpjs_law *law, size_t index, bool carried, bpjs_law_row *row);

/* Adds a row as the columns of the text form, one line: of the library's law
 * writer and the fingerprint. */
void bpjs_law_add_row(const bpjs_law *law, const bpjs_law_entry *row, char separator,
                      bpjs_buffer *buffer);

/* The whole text form, and its SHA-256 as hexadecimal digits. */
void bpjs_law_add_text(const bpjs_law *law, const int64_t *indices, int64_t count,
                       bpjs_buffer *buffer);

/* Sets fingerprint and index. BPJS_OK or BPJS_ERROR_MEMORY. The readers call it last. */
int32_t bpjs_law_seal(bpjs_law *law);

#endif
