/* The inner loops of a pass over people: lanes of each row's plan on its wage, added up
 * in cells or kept by row. Each in versions that give the same numbers. */
#ifndef BPJS_ASSESS_KERNEL_H
#define BPJS_ASSESS_KERNEL_H

#include <stddef.h>

#include "assess/joint.h"
#include "assess/slim.h"

/* A place: the quads in the lower bits, the sums in the 32 above them, then what does not
 * matter here. */
#define BPJS_PLACE_BITS 28
#define BPJS_PLACE_PLAN(place) ((size_t)((place) & (((uint64_t)1 << BPJS_PLACE_BITS) - 1)))
#define BPJS_PLACE_SUMS(place) ((size_t)(uint32_t)((place) >> BPJS_PLACE_BITS))

/* What a loop works on. Wages are from 0 to 2^32 - 1; places[i] has where the row's
 * quads begin among quads, and where its sums begin, in quads of sums. */
typedef struct bpjs_kernel_rows {
  const int64_t *wages;
  const uint64_t *places;
  int32_t count;
  int32_t width; /* quads a row: 1 to BPJS_KERNEL_WIDTH */
  const bpjs_quad *quads;
  const uint64_t *slim; /* their slim form; NULL: some lane has none */
} bpjs_kernel_rows;

enum { BPJS_KERNEL_WIDTH = 8, BPJS_KERNEL_SLACK = 8 };

typedef struct bpjs_kernel {
  /* Adds what each row's lanes give to its sums. */
  void (*add)(const bpjs_kernel_rows *rows, int64_t *sums);
  /* Writes it to amounts[4 x width x i ..]. */
  void (*list)(const bpjs_kernel_rows *rows, int64_t *amounts);
  /* add, by the slim forms, of wages that are less than 2^27; NULL: there is none. */
  void (*add_slim)(const bpjs_kernel_rows *rows, int64_t *sums);
  /* All wages, or-ed. */
  uint64_t (*bits)(const int64_t *wages, int32_t count);
  /* bpjs_joint_numbers, where no column has more than BPJS_JOINT_LAST values; NULL: there is
   * none. */
  bool (*number)(const bpjs_joint *joint, int64_t first, int32_t count, uint16_t *numbers);
  /* Lists the rows whose place has a flag, which has room for BPJS_KERNEL_SLACK more; how many
   * they are. */
  int32_t (*list_flagged)(const uint64_t *places, int32_t count, uint64_t flag, uint16_t *rows);
} bpjs_kernel;

/* Calls add_wide(rows, sums, width) with a width that is a constant where it is small, so
 * that its loop over quads is laid out. */
#define BPJS_KERNEL_BY_WIDTH(add_wide, rows, sums)                                                 \
  switch ((rows)->width) {                                                                         \
  case 1:                                                                                          \
    add_wide(rows, sums, 1);                                                                       \
    break;                                                                                         \
  case 2:                                                                                          \
    add_wide(rows, sums, 2);                                                                       \
    break;                                                                                         \
  case 3:                                                                                          \
    add_wide(rows, sums, 3);                                                                       \
    break;                                                                                         \
  case 4:                                                                                          \
    add_wide(rows, sums, 4);                                                                       \
    break;                                                                                         \
  default:                                                                                         \
    add_wide(rows, sums, (rows)->width);                                                           \
  }

bpjs_kernel bpjs_kernel_scalar(void);

/* False where the processor, or the build, has no AVX2. */
bool bpjs_kernel_avx2(bpjs_kernel *kernel);

/* The same of AVX-512 with its multiplication of 52 bits. */
bool bpjs_kernel_avx512(bpjs_kernel *kernel);

#endif
