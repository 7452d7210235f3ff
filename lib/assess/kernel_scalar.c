#include "assess/kernel.h"

static void add(const bpjs_kernel_rows *rows, int64_t *sums) {
  const int64_t *wage = rows->wages;
  for (int32_t i = 0; i < rows->count; i++, wage++) {
    const bpjs_quad *quad = rows->quads + BPJS_PLACE_PLAN(rows->places[i]);
    int64_t *sum = sums + BPJS_PLACE_SUMS(rows->places[i]) * BPJS_QUAD;
    for (int32_t q = 0; q < rows->width; q++, quad++, sum += BPJS_QUAD)
      for (int lane = 0; lane < BPJS_QUAD; lane++)
        sum[lane] += bpjs_lane_of(quad, lane, (uint64_t)*wage);
  }
}

static void list(const bpjs_kernel_rows *rows, int64_t *amounts) {
  const int64_t *wage = rows->wages;
  for (int32_t i = 0; i < rows->count; i++, wage++) {
    const bpjs_quad *quad = rows->quads + BPJS_PLACE_PLAN(rows->places[i]);
    for (int32_t q = 0; q < rows->width; q++, quad++)
      for (int lane = 0; lane < BPJS_QUAD; lane++)
        *amounts++ = bpjs_lane_of(quad, lane, (uint64_t)*wage);
  }
}

static uint64_t bits(const int64_t *wages, int32_t count) {
  uint64_t all = 0;
  for (int32_t i = 0; i < count; i++)
    all |= (uint64_t)wages[i];
  return all;
}

static int32_t list_flagged(const uint64_t *places, int32_t count, uint64_t flag, uint16_t *rows) {
  int32_t listed = 0;
  for (int32_t i = 0; i < count; i++) {
    rows[listed] = (uint16_t)i;
    listed += (places[i] & flag) != 0;
  }
  return listed;
}

bpjs_kernel bpjs_kernel_scalar(void) {
  return (bpjs_kernel){add, list, NULL, bits, NULL, list_flagged};
}
