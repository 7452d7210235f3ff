/* The inner loops of a pass over people: lanes of each row's plan on its wage, added up
 * in cells or kept by row. Each in two versions that give the same numbers. */
#ifndef BPJS_ASSESS_KERNEL_H
#define BPJS_ASSESS_KERNEL_H

#include <stddef.h>

#include "assess/lane.h"

/* What a loop works on. Wages are from 0 to 2^32 - 1; plan[i] is where the row's quads
 * begin among quads, cell[i] where its sums begin, in units of a quad of sums. */
typedef struct bpjs_kernel_rows {
  const int64_t *wages;
  const uint32_t *plan, *cell;
  int32_t count;
  int32_t width; /* quads a row: 1 to BPJS_KERNEL_WIDTH */
  const bpjs_quad *quads;
} bpjs_kernel_rows;

enum { BPJS_KERNEL_WIDTH = 8 };

typedef struct bpjs_kernel {
  /* Adds what each row's lanes give to sums[4 x cell[i] ..]. */
  void (*add)(const bpjs_kernel_rows *rows, int64_t *sums);
  /* Writes it to amounts[4 x width x i ..]; cell does not matter. */
  void (*list)(const bpjs_kernel_rows *rows, int64_t *amounts);
} bpjs_kernel;

bpjs_kernel bpjs_kernel_scalar(void);

/* False where the processor, or the build, has no AVX2. */
bool bpjs_kernel_avx2(bpjs_kernel *kernel);

#endif
