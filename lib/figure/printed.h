/* The number inside a figure: digits, decimals and scale words, in digits or in
 * words of either language. */
#ifndef BPJS_FIGURE_PRINTED_H
#define BPJS_FIGURE_PRINTED_H

#include "bpjsstat/base.h"
#include "figure/cursor.h"

typedef struct bpjs_printed {
  int64_t digits; /* not negative */
  int32_t decimals, magnitude;
} bpjs_printed;

/* A text that is being read. */
typedef struct bpjs_reader {
  bpjs_cursor cursor;
  int32_t language;
  bpjs_error *error;
} bpjs_reader;

/* Takes the number that stands here, or fills the error. */
int32_t bpjs_figure_read_number(bpjs_reader *from, bpjs_printed *whole);

/* Fill the error: with the bytes from `at`, or with the word that stands here,
 * which is a SYNTAX error. */
int32_t bpjs_reader_fail_at(const bpjs_reader *from, int32_t code, const char *at, int64_t length,
                            const char *message);
int32_t bpjs_reader_fail_here(const bpjs_reader *from, const char *message);

#endif
