/* The rows of an Arrow array, once it was found to be whole. */
#ifndef BPJS_EXCHANGE_VIEW_H
#define BPJS_EXCHANGE_VIEW_H

#include <stddef.h>

#include "bpjsstat/exchange.h"
#include "exchange/format.h"

typedef struct bpjs_arrow_view {
  const struct ArrowArray *array;
  bpjs_arrow_format format;
  int64_t first, count; /* where row 0 is, and how many rows there are */
  const uint8_t *bits;  /* which of them are given; NULL: all are */
  int64_t bits_first;   /* the bit of row 0 */
} bpjs_arrow_view;

/* What is wrong with an array by the numbers that it tells; NULL: nothing is. */
const char *bpjs_arrow_fault(const struct ArrowArray *array, int64_t n_buffers, int64_t n_children);

/* The bits of an array, NULL if all of it is given. */
const uint8_t *bpjs_arrow_bits(const struct ArrowArray *array);

/* Looks at `count` rows from row `from` of an array. What is wrong with it, or NULL. */
const char *bpjs_arrow_look(const struct ArrowArray *array, const bpjs_arrow_format *format,
                            int64_t from, int64_t count, bpjs_arrow_view *view);

static inline bool bpjs_arrow_bit(const uint8_t *bits, int64_t at) {
  return (bits[at / 8] >> at % 8 & 1) != 0;
}

static inline bool bpjs_arrow_given(const bpjs_arrow_view *view, int64_t row) {
  return view->bits == NULL || bpjs_arrow_bit(view->bits, view->bits_first + row);
}

#endif
