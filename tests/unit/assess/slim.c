/* A slim lane gives what its lane does, and is refused where it could not. */
#include "assess/slim.h"

#include "../random.h"
#include "bpjsstat/law.h"
#include "suite.h"

#define MOST (((int64_t)1 << BPJS_SLIM_WAGE_BITS) - 1)

/* The formula of slim.h: factors are less than 2^52, so their product has 104 bits, taken in
 * halves of 26. */
static int64_t slim_of(uint64_t cap, uint64_t factor, uint64_t wage) {
  const uint64_t low_half = ((uint64_t)1 << 26) - 1, most = cap & UINT32_MAX;
  const uint64_t base = (wage < most ? wage : most) * 1024 + (cap >> 32);
  const uint64_t a = base >> 26, b = base & low_half, c = factor >> 26, d = factor & low_half;
  const uint64_t middle = a * d + b * c, low = b * d + ((middle & low_half) << 26);
  ck_assert(base >> 52 == 0 && factor >> 52 == 0);
  return (int64_t)(a * c + (middle >> 26) + (low >> 52));
}

typedef struct packed {
  uint64_t cap, factor;
} packed;

/* Of lane 0 of a plan of one quad. */
static bool pack(const bpjs_quad *quad, packed *made) {
  uint64_t slim[BPJS_SLIM_WORDS];
  if (!bpjs_slim_pack(quad, 1, slim))
    return false;
  *made = (packed){slim[0], slim[BPJS_QUAD]};
  return true;
}

static void hold(const bpjs_quad *quad, const packed *slim, int64_t wage) {
  if (wage >= 0 && wage <= MOST)
    ck_assert_int_eq(slim_of(slim->cap, slim->factor, (uint64_t)wage),
                     bpjs_lane_of(quad, 0, (uint64_t)wage));
}

/* Wages whose share has a fraction of 0, next to 1/2 and next to 1: around each multiple of
 * half the denominator, the highest ones too. */
static void hold_edges(const bpjs_quad *quad, const packed *slim) {
  const int64_t half = (int64_t)quad->parts[0] / 2;
  for (int64_t near = -2; near <= 2; near++)
    for (int64_t k = 0; k < 40; k++) {
      hold(quad, slim, half * k + near);
      hold(quad, slim, (MOST / (half + 1) - k) * half + near);
    }
}

static void hold_random(const bpjs_quad *quad, const packed *slim, uint64_t *state) {
  for (int i = 0; i < 200; i++)
    hold(quad, slim, (int64_t)(random_next(state) >> (64 - BPJS_SLIM_WAGE_BITS)));
}

/* Rates of PP 44/2015, 45/2015, 46/2015, 37/2021 and 6/2025, and half of them, in ppm. */
static const int64_t rates[] = {2400,  5400, 8900, 12700, 17400,  3000,   37000, 20000,
                                10000, 2200, 1400, 1000,  2000,   57000,  1200,  2700,
                                4450,  6350, 8700, 24,    500000, 1000000};

START_TEST(rates_of_the_law_are_slim) {
  static const int32_t ways[] = {BPJS_LAW_DIRECTION_DOWN, BPJS_LAW_DIRECTION_HALF_UP};
  uint64_t state = 11;
  for (size_t r = 0; r < sizeof rates / sizeof *rates; r++)
    for (int way = 0; way < 2; way++) {
      bpjs_quad quad = {{0}, {0}, {0}, {0}};
      packed slim;
      ck_assert(
          bpjs_lane_share(&quad, 0, rates[r], rates[r] == 24 ? 10547400 : INT64_MAX, ways[way]));
      ck_assert(pack(&quad, &slim));
      hold_edges(&quad, &slim);
      hold_random(&quad, &slim, &state);
    }
}
END_TEST

START_TEST(whatever_is_slim_is_exact) {
  uint64_t state = 5;
  int64_t slim_ones = 0;
  for (int64_t i = suite_cases(20000); i-- > 0;) {
    bpjs_quad quad = {{0}, {0}, {0}, {0}};
    packed slim;
    /* Half of the rates are of the kind that has a slim form. */
    const uint64_t rate =
        i % 2 == 0 ? random_below(&state, 1000001) : 100 * random_below(&state, 501);
    ck_assert(bpjs_lane_share(&quad, 0, (int64_t)rate,
                              (int64_t)(random_next(&state) >> (32 + random_below(&state, 30))),
                              1 + (int32_t)random_below(&state, 3)));
    if (!pack(&quad, &slim))
      continue;
    slim_ones++;
    hold_edges(&quad, &slim);
    for (int64_t near = -2; near <= 2; near++)
      hold(&quad, &slim, (int64_t)bpjs_lane_cap(&quad, 0) + near);
    hold_random(&quad, &slim, &state);
  }
  ck_assert_int_gt(slim_ones, 0);
}
END_TEST

/* 1 ppm: amounts are millionths, and 2^52 / 10^6 is 4,503,599,627, of which a wage takes 1025
 * and the factor, 2^42 / 10^6 = 4,398,047: up to 4,389,464 rupiah. */
START_TEST(fine_fractions_are_slim_up_to_a_ceiling) {
  bpjs_quad quad = {{0}, {0}, {0}, {0}};
  packed slim;
  ck_assert(bpjs_lane_share(&quad, 0, 1, 4389464, BPJS_LAW_DIRECTION_DOWN));
  ck_assert(pack(&quad, &slim));
  hold_edges(&quad, &slim);
  ck_assert(bpjs_lane_share(&quad, 0, 1, 4389465, BPJS_LAW_DIRECTION_DOWN));
  ck_assert(!pack(&quad, &slim));
  ck_assert(bpjs_lane_share(&quad, 0, 3000, INT64_MAX, BPJS_LAW_DIRECTION_UP));
  ck_assert(!pack(&quad, &slim)); /* what is added to round up leaves no room */
}
END_TEST

START_TEST(amounts_and_wages_are_slim) {
  bpjs_quad quad = {{0}, {0}, {0}, {0}};
  packed slim;
  ck_assert(bpjs_lane_amount(&quad, 0, 6800));
  ck_assert(pack(&quad, &slim));
  ck_assert_int_eq(slim_of(slim.cap, slim.factor, 0), 6800);
  ck_assert_int_eq(slim_of(slim.cap, slim.factor, (uint64_t)MOST), 6800);
  ck_assert(bpjs_lane_amount(&quad, 0, INT32_MAX));
  ck_assert(pack(&quad, &slim));
  ck_assert_int_eq(slim_of(slim.cap, slim.factor, 1), INT32_MAX);
  ck_assert(bpjs_lane_amount(&quad, 0, (int64_t)INT32_MAX + 1));
  ck_assert(!pack(&quad, &slim));
  bpjs_lane_wage(&quad, 0);
  ck_assert(pack(&quad, &slim));
  ck_assert_int_eq(slim_of(slim.cap, slim.factor, 4321987), 4321987);
  ck_assert_int_eq(slim_of(slim.cap, slim.factor, (uint64_t)MOST), MOST);
}
END_TEST

/* Five quads: four by two, with their caps before their factors, and the last alone. */
START_TEST(quads_lie_by_two) {
  bpjs_quad quads[5] = {{{0}, {0}, {0}, {0}}};
  uint64_t slim[5 * BPJS_SLIM_WORDS];
  for (int lane = 0; lane < 20; lane++)
    ck_assert(bpjs_lane_amount(&quads[lane / 4], lane % 4, lane));
  ck_assert(bpjs_slim_pack(quads, 5, slim));
  for (uint64_t lane = 0; lane < 20; lane++) {
    const size_t at = lane < 16 ? lane / 8 * 16 + lane % 8 : 32 + lane - 16;
    ck_assert_uint_eq(slim[at + (lane < 16 ? 8 : 4)], lane << 21);
  }
}
END_TEST

SUITE("assess.slim", rates_of_the_law_are_slim, whatever_is_slim_is_exact,
      fine_fractions_are_slim_up_to_a_ceiling, amounts_and_wages_are_slim, quads_lie_by_two)
