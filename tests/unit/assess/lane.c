/* A lane is base x rate, rounded once, exactly. */
#include "assess/lane.h"

#include "../random.h"
#include "suite.h"

#define MILLION 1000000
#define MULTIPLE 128 /* of the wage, the most */
#define MOST (((uint64_t)1 << 32) - 1)

/* floor, nearest with halves up, ceiling of wage x ppm / 10^6: 2^32 x 128 x 10^6 fits 64
 * bits. */
static int64_t share(uint64_t wage, uint64_t ppm, int32_t direction) {
  const uint64_t product = wage * ppm;
  const uint64_t add = direction == BPJS_LAW_DIRECTION_DOWN      ? 0
                       : direction == BPJS_LAW_DIRECTION_HALF_UP ? MILLION / 2
                                                                 : MILLION - 1;
  return (int64_t)((product + add) / MILLION);
}

static void hold(uint64_t wage, uint64_t ppm) {
  for (int32_t way = BPJS_LAW_DIRECTION_DOWN; way <= BPJS_LAW_DIRECTION_UP; way++) {
    bpjs_quad quad;
    ck_assert(bpjs_lane_share(&quad, 2, (int64_t)ppm, INT64_MAX, way));
    ck_assert_int_eq(bpjs_lane_of(&quad, 2, wage), share(wage, ppm, way));
  }
}

START_TEST(random_shares_are_exact) {
  uint64_t state = 7;
  for (int64_t i = suite_cases(2000000); i-- > 0;)
    hold(random_next(&state) >> (32 + random_below(&state, 32)),
         random_below(&state, i % 2 == 0 ? MILLION + 1 : MULTIPLE * MILLION + 1));
}
END_TEST

/* Where the fraction is 0, a millionth, one half and its neighbours, and the last below 1. */
START_TEST(shares_at_the_edges_are_exact) {
  static const uint64_t rates[] = {0,        1,        3,         7,        999999, 1000000,
                                   2400,     3000,     37000,     57000,    499999, 1000001,
                                   48000000, 56000000, 127999999, 128000000};
  static const uint64_t near[] = {0, 1, 2, 499999, 500000, 500001, 999998, 999999};
  for (size_t r = 0; r < sizeof rates / sizeof *rates; r++)
    for (size_t n = 0; n < sizeof near / sizeof *near; n++) {
      hold(near[n], rates[r]);
      hold(MOST - near[n], rates[r]);
      hold(MOST / 2 + near[n], rates[r]);
    }
  /* w x 999,999 has each fraction: w = 10^6 k + f gives -f millionths. */
  for (uint64_t f = 0; f < 1000; f++) {
    hold(4294000000u + f, 999999);
    hold(4294000000u + 500000 - 500 + f, 999999);
    hold(4294000000u - f, 999999);
  }
}
END_TEST

START_TEST(a_ceiling_caps_the_base) {
  bpjs_quad quad;
  ck_assert(bpjs_lane_share(&quad, 0, 20000, 10042300, BPJS_LAW_DIRECTION_HALF_UP));
  ck_assert_int_eq(bpjs_lane_of(&quad, 0, 10042299), 200846); /* 200,845.98 */
  ck_assert_int_eq(bpjs_lane_of(&quad, 0, 10042300), 200846);
  ck_assert_int_eq(bpjs_lane_of(&quad, 0, MOST), 200846);
  ck_assert(bpjs_lane_share(&quad, 0, 20000, 0, BPJS_LAW_DIRECTION_HALF_UP));
  ck_assert_int_eq(bpjs_lane_of(&quad, 0, 5000000), 0);
  ck_assert(bpjs_lane_share(&quad, 0, 1000000, BPJS_LANE_WAGES, BPJS_LAW_DIRECTION_DOWN));
  ck_assert_int_eq(bpjs_lane_of(&quad, 0, MOST), (int64_t)MOST);
}
END_TEST

START_TEST(amounts_and_wages_are_lanes_too) {
  bpjs_quad quad;
  ck_assert(bpjs_lane_amount(&quad, 3, 6800));
  bpjs_lane_wage(&quad, 1);
  const uint64_t wages[] = {0, 1, 4321987, MOST};
  for (size_t i = 0; i < sizeof wages / sizeof *wages; i++) {
    ck_assert_int_eq(bpjs_lane_of(&quad, 3, wages[i]), 6800);
    ck_assert_int_eq(bpjs_lane_of(&quad, 1, wages[i]), (int64_t)wages[i]);
  }
  ck_assert(bpjs_lane_amount(&quad, 3, (int64_t)MOST));
  ck_assert_int_eq(bpjs_lane_of(&quad, 3, MOST), (int64_t)MOST);
}
END_TEST

START_TEST(what_a_lane_cannot_hold_is_refused) {
  bpjs_quad quad;
  ck_assert(!bpjs_lane_share(&quad, 0, -1, 1, BPJS_LAW_DIRECTION_DOWN));
  ck_assert(!bpjs_lane_share(&quad, 0, MULTIPLE * MILLION + 1, 1, BPJS_LAW_DIRECTION_DOWN));
  ck_assert(!bpjs_lane_share(&quad, 0, 1, -1, BPJS_LAW_DIRECTION_DOWN));
  ck_assert(!bpjs_lane_amount(&quad, 0, -1));
  ck_assert(!bpjs_lane_amount(&quad, 0, (int64_t)MOST + 1));
}
END_TEST

SUITE("assess.lane", random_shares_are_exact, shares_at_the_edges_are_exact,
      a_ceiling_caps_the_base, amounts_and_wages_are_lanes_too, what_a_lane_cannot_hold_is_refused)
