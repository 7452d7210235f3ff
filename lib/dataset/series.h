/* What the series of the published observations count. */
#ifndef BPJS_DATASET_SERIES_H
#define BPJS_DATASET_SERIES_H

#include <stdbool.h>
#include <stdint.h>

#include "base/table.h"

enum bpjs_series_kind {
  BPJS_SERIES_STOCK = 1,     /* so many at a time; a month means its end */
  BPJS_SERIES_FLOW = 2,      /* so much over a span of time */
  BPJS_SERIES_RATIO = 3,     /* a percentage, a growth, a mean: nothing to add up */
  BPJS_SERIES_COUNT = 4,     /* things counted once, at no particular time */
  BPJS_SERIES_DIFFERENCE = 5 /* of two stocks; may be negative */
};

typedef struct bpjs_series {
  int32_t kind; /* enum bpjs_series_kind */
  int32_t unit; /* enum bpjs_unit */
  bpjs_cell code;
  bpjs_cell basis; /* office, home, registered ... ; empty: not people */
  bpjs_cell label_en, label_id;
} bpjs_series;

/* False if the series is not in the table. */
bool bpjs_series_find(const char *code, int64_t length, bpjs_series *series);

/* The next series of the table, which begins with bpjs_series_open. */
bpjs_table bpjs_series_open(void);
bool bpjs_series_next(bpjs_table *table, bpjs_series *series);

#endif
