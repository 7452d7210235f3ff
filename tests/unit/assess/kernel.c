/* All kernels are what lanes say, row by row. */
#include "assess/kernel.h"
#include "assess/lines.h"

#include <stdlib.h>
#include <string.h>

#include "../random.h"
#include "suite.h"

enum { ROWS = 1000, PLANS = 7, CELLS = 11, WIDEST = BPJS_KERNEL_WIDTH };

typedef struct table {
  bpjs_quad quads[PLANS * WIDEST];
  int64_t wages[ROWS];
  uint64_t places[ROWS];
  int64_t sums[CELLS * WIDEST * BPJS_QUAD], expected[CELLS * WIDEST * BPJS_QUAD];
  int64_t amounts[ROWS * WIDEST * BPJS_QUAD];
} table;

static void fill(table *t, int32_t width, uint64_t *state) {
  memset(t, 0, sizeof *t);
  for (int32_t lane = 0; lane < PLANS * width * BPJS_QUAD; lane++)
    ck_assert(bpjs_lane_share(&t->quads[lane / BPJS_QUAD], lane % BPJS_QUAD,
                              (int64_t)random_below(state, 1000001),
                              (int64_t)(random_next(state) >> random_below(state, 60) >> 1),
                              1 + (int32_t)random_below(state, 3)));
  for (int32_t i = 0; i < ROWS; i++) {
    t->wages[i] = (int64_t)(random_next(state) >> (32 + random_below(state, 20)));
    t->places[i] = random_below(state, PLANS) * (uint64_t)width |
                   random_below(state, CELLS) * (uint64_t)width << BPJS_PLACE_BITS |
                   random_below(state, 16) << 60;
  }
}

static void hold(const bpjs_kernel *kernel, table *t, int32_t width) {
  const bpjs_kernel_rows rows = {t->wages, t->places, ROWS, width, t->quads, NULL};
  const int32_t lanes = width * BPJS_QUAD;
  kernel->add(&rows, t->sums);
  kernel->list(&rows, t->amounts);
  for (int32_t i = 0; i < ROWS; i++)
    for (int32_t lane = 0; lane < lanes; lane++) {
      const int64_t amount =
          bpjs_lane_of(&t->quads[BPJS_PLACE_PLAN(t->places[i]) + (size_t)lane / BPJS_QUAD],
                       lane % BPJS_QUAD, (uint64_t)t->wages[i]);
      ck_assert_int_eq(t->amounts[i * lanes + lane], amount);
      t->expected[BPJS_PLACE_SUMS(t->places[i]) * BPJS_QUAD + (size_t)lane] += amount;
    }
  ck_assert_mem_eq(t->sums, t->expected, sizeof t->sums);
}

static void hold_all(const bpjs_kernel *kernel) {
  table *t = malloc(sizeof *t);
  uint64_t state = 3;
  ck_assert_ptr_nonnull(t);
  for (int32_t width = 1; width <= WIDEST; width++) {
    fill(t, width, &state);
    hold(kernel, t, width);
  }
  free(t);
}

START_TEST(scalar_is_what_lanes_say) {
  const bpjs_kernel kernel = bpjs_kernel_scalar();
  hold_all(&kernel);
}
END_TEST

START_TEST(avx2_is_what_lanes_say) {
  bpjs_kernel kernel;
  if (bpjs_kernel_avx2(&kernel))
    hold_all(&kernel);
}
END_TEST

/* Rates up to 5 % and wages that have a slim form. */
static void fill_slim(table *t, uint64_t *slim, int32_t width, uint64_t *state) {
  fill(t, width, state);
  for (int32_t lane = 0; lane < PLANS * width * BPJS_QUAD; lane++)
    ck_assert(bpjs_lane_share(&t->quads[lane / BPJS_QUAD], lane % BPJS_QUAD,
                              100 * (int64_t)random_below(state, 501),
                              (int64_t)(random_next(state) >> (32 + random_below(state, 12))),
                              1 + (int32_t)random_below(state, 2)));
  for (int32_t plan = 0; plan < PLANS; plan++)
    ck_assert(
        bpjs_slim_pack(t->quads + plan * width, width, slim + plan * width * BPJS_SLIM_WORDS));
  for (int32_t i = 0; i < ROWS; i++)
    t->wages[i] &= ((int64_t)1 << BPJS_SLIM_WAGE_BITS) - 1;
}

START_TEST(slim_sums_are_those_of_lanes) {
  static uint64_t slim[PLANS * WIDEST * BPJS_SLIM_WORDS];
  bpjs_kernel kernel;
  const bpjs_kernel scalar = bpjs_kernel_scalar();
  uint64_t state = 13;
  table *t = malloc(sizeof *t);
  ck_assert_ptr_nonnull(t);
  for (int32_t width = 1; bpjs_kernel_avx512(&kernel) && width <= WIDEST; width++) {
    fill_slim(t, slim, width, &state);
    const bpjs_kernel_rows rows = {t->wages, t->places, ROWS, width, t->quads, slim};
    kernel.add_slim(&rows, t->sums);
    scalar.add(&rows, t->expected);
    ck_assert_mem_eq(t->sums, t->expected, sizeof t->sums);
  }
  free(t);
}
END_TEST

static void hold_scans(const bpjs_kernel *kernel) {
  int64_t wages[40] = {0};
  uint64_t places[40];
  uint16_t rows[40 + BPJS_KERNEL_SLACK];
  uint64_t state = 5;
  for (int32_t count = 0; count <= 40; count++)
    for (int32_t at = 0; at < count; at++) {
      wages[at] = (int64_t)1 << at % 63;
      ck_assert_uint_eq(kernel->bits(wages, count), (uint64_t)wages[at]);
      ck_assert_uint_eq(kernel->bits(wages, at), 0);
      wages[at] = 0;
    }
  for (int32_t count = 0; count <= 40; count++) {
    int32_t wanted = 0;
    for (int32_t i = 0; i < count; i++)
      places[i] = random_next(&state);
    const int32_t listed = kernel->list_flagged(places, count, (uint64_t)1 << 60, rows);
    for (int32_t i = 0; i < count; i++)
      if ((places[i] >> 60 & 1) != 0) {
        ck_assert_int_lt(wanted, listed);
        ck_assert_int_eq(rows[wanted++], i);
      }
    ck_assert_int_eq(wanted, listed);
  }
}

START_TEST(all_scan_alike) {
  bpjs_kernel kernel = bpjs_kernel_scalar();
  hold_scans(&kernel);
  if (bpjs_kernel_avx2(&kernel))
    hold_scans(&kernel);
  if (bpjs_kernel_avx512(&kernel))
    hold_scans(&kernel);
}
END_TEST

/* What was there stays where an array grows, and it begins with a line. */
START_TEST(lines_begin_with_a_line) {
  bpjs_lines lines = {NULL, 0};
  uint64_t *words = bpjs_lines_grow(&lines, 0, 3);
  for (uint64_t i = 0; i < 300; i++) {
    ck_assert_ptr_nonnull(words);
    ck_assert_uint_eq((uintptr_t)words % 64, 0);
    words[i] = i;
    words = bpjs_lines_grow(&lines, i + 1, i + 2);
  }
  for (uint64_t i = 0; i < 300; i++)
    ck_assert_uint_eq(words[i], i);
  words = bpjs_lines_new(&lines, 300);
  for (uint64_t i = 0; i < 300; i++)
    ck_assert_uint_eq(words[i], 0);
  ck_assert_uint_eq((uintptr_t)words % 64, 0);
  bpjs_lines_free(&lines);
}
END_TEST

SUITE("assess.kernel", all_scan_alike, lines_begin_with_a_line, scalar_is_what_lanes_say,
      avx2_is_what_lanes_say, slim_sums_are_those_of_lanes)
