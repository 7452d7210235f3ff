/* People and tallies for tests. */
#ifndef BPJSSTAT_TESTS_TALLY_TALLIES_H
#define BPJSSTAT_TESTS_TALLY_TALLIES_H

#include <stdlib.h>
#include <string.h>

#include "../random.h"
#include "../suite.h"

/* 2024-12-31: 55 years of 365 days and 14 leap days after 1970-01-01, less one. */
enum { LAST_DAY = 55 * 365 + 14 - 1, CROWD = 3000 };

static inline bpjs_error tally_error(void) {
  return (bpjs_error){.struct_size = sizeof(bpjs_error)};
}

static inline bpjs_tally *tally_new(int32_t day) {
  bpjs_tally *tally = NULL;
  ck_assert_int_eq(bpjs_tally_new(day, &tally, NULL), BPJS_OK);
  return tally;
}

static inline int32_t tally_try_by(bpjs_tally *tally, int32_t what, int32_t detail) {
  const bpjs_tally_dimension dimension = {
      .struct_size = sizeof dimension, .what = what, .detail = detail};
  return bpjs_tally_add_dimension(tally, &dimension, NULL);
}

static inline void tally_by(bpjs_tally *tally, int32_t what, int32_t detail) {
  ck_assert_int_eq(tally_try_by(tally, what, detail), BPJS_OK);
}

static inline void tally_of(bpjs_tally *tally, int32_t kind) {
  const bpjs_tally_measure measure = {.struct_size = sizeof measure, .kind = kind};
  ck_assert_int_eq(bpjs_tally_add_measure(tally, &measure, NULL), BPJS_OK);
}

static inline void tally_of_dues(bpjs_tally *tally, int32_t kind, int32_t programme,
                                 int32_t payer) {
  const bpjs_tally_measure measure = {
      .struct_size = sizeof measure, .kind = kind, .programme = programme, .payer = payer};
  ck_assert_int_eq(bpjs_tally_add_measure(tally, &measure, NULL), BPJS_OK);
}

static inline bpjs_tally_value tally_get(const bpjs_tally *tally, int64_t index, int64_t measure) {
  bpjs_tally_value value = {.struct_size = sizeof value};
  ck_assert_int_eq(bpjs_tally_get(tally, index, measure, &value, NULL), BPJS_OK);
  return value;
}

static inline int64_t tally_key(const bpjs_tally *tally, int64_t index, int64_t dimension) {
  int64_t key = -1;
  ck_assert_int_eq(bpjs_tally_get_key(tally, index, dimension, &key, NULL), BPJS_OK);
  return key;
}

/* What is saved; free() it. */
static inline char *tally_bytes(const bpjs_tally *tally, int64_t *length) {
  ck_assert_int_eq(bpjs_tally_save(tally, NULL, 0, length, NULL), BPJS_OK);
  char *bytes = malloc((size_t)*length + 1);
  ck_assert_int_eq(bpjs_tally_save(tally, bytes, *length + 1, length, NULL), BPJS_OK);
  return bytes;
}

static inline int tally_same(const bpjs_tally *a, const bpjs_tally *b) {
  int64_t first, second;
  char *one = tally_bytes(a, &first), *other = tally_bytes(b, &second);
  const int same = first == second && memcmp(one, other, (size_t)first) == 0;
  free(one);
  free(other);
  return same;
}

/* Columns of so many people, as int64_t, and which of them are given. */
typedef struct crowd {
  bpjs_people *people;
  int64_t segment[CROWD], wage[CROWD], risk[CROWD], born[CROWD], sex[CROWD], months[CROWD],
      area[CROWD], weight[CROWD], programmes[CROWD];
  uint8_t sexes_given[CROWD / 8 + 1], areas_given[CROWD / 8 + 1];
} crowd;

static inline void crowd_column(crowd *c, int32_t what, const int64_t *values, int64_t count,
                                const uint8_t *given) {
  ck_assert_int_eq(
      bpjs_people_set(c->people, what, BPJS_PEOPLE_INT64, values, 0, count, given, 0, NULL),
      BPJS_OK);
}

/* People who look random and are the same in every run, all of them good. */
static inline void crowd_make(crowd *c, int64_t count, uint64_t seed) {
  static const int64_t areas[] = {64, 6408, 640801, 6408012001, 1101, 3171};
  uint64_t state = seed;
  memset(c, 0, sizeof *c);
  ck_assert_int_eq(bpjs_people_new(&c->people, NULL), BPJS_OK);
  for (int64_t i = 0; i < count; i++) {
    c->segment[i] = 1 + (int64_t)random_below(&state, 4);
    c->wage[i] = (int64_t)random_below(&state, 20000000);
    c->risk[i] = 1 + (int64_t)random_below(&state, 5);
    c->born[i] = LAST_DAY - 6000 - (int64_t)random_below(&state, 15000);
    c->sex[i] = 1 + (int64_t)random_below(&state, 2);
    c->months[i] = 1 + (int64_t)random_below(&state, 300);
    c->area[i] = areas[random_below(&state, 6)];
    c->weight[i] = (int64_t)random_below(&state, 5);
    c->programmes[i] = 3;
    c->sexes_given[i / 8] |= (uint8_t)((random_below(&state, 10) != 0) << (i % 8));
    c->areas_given[i / 8] |= (uint8_t)((random_below(&state, 10) != 0) << (i % 8));
  }
  crowd_column(c, BPJS_PEOPLE_SEGMENT, c->segment, count, NULL);
  crowd_column(c, BPJS_PEOPLE_WAGE, c->wage, count, NULL);
  crowd_column(c, BPJS_PEOPLE_RISK_CLASS, c->risk, count, NULL);
  crowd_column(c, BPJS_PEOPLE_BORN, c->born, count, NULL);
  crowd_column(c, BPJS_PEOPLE_SEX, c->sex, count, c->sexes_given);
  crowd_column(c, BPJS_PEOPLE_MONTHS, c->months, count, NULL);
  crowd_column(c, BPJS_PEOPLE_AREA, c->area, count, c->areas_given);
  crowd_column(c, BPJS_PEOPLE_WEIGHT, c->weight, count, NULL);
  crowd_column(c, BPJS_PEOPLE_PROGRAMMES, c->programmes, count, NULL);
}

/* Segment, sex, regency and bands of 10 years; wages and months; a histogram. */
static inline bpjs_tally *tally_rich(void) {
  static const int64_t edges[] = {1000000, 2500000, 5000000, 10000000};
  bpjs_tally *tally = tally_new(LAST_DAY);
  tally_by(tally, BPJS_PEOPLE_SEGMENT, 0);
  tally_by(tally, BPJS_PEOPLE_SEX, 0);
  tally_by(tally, BPJS_PEOPLE_AREA, 4);
  tally_by(tally, BPJS_PEOPLE_BORN, 10);
  tally_of(tally, BPJS_TALLY_WAGE);
  tally_of(tally, BPJS_TALLY_MONTHS);
  ck_assert_int_eq(bpjs_tally_histogram(tally, edges, 4, NULL), BPJS_OK);
  return tally;
}

static inline void tally_take(bpjs_tally *tally, const crowd *c, int64_t first, int64_t count) {
  ck_assert_int_eq(bpjs_tally_people(tally, c->people, first, count, 0, NULL, NULL), BPJS_OK);
}

#endif
