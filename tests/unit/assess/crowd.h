/* People made up by chance, in columns, for tests of room assess. */
#ifndef BPJSSTAT_TESTS_ASSESS_CROWD_H
#define BPJSSTAT_TESTS_ASSESS_CROWD_H

#include <stdio.h>
#include <stdlib.h>

#include "../laws.h"
#include "../random.h"
#include "suite.h"

typedef struct crowd {
  int64_t count;
  int64_t *wage;
  uint8_t *segment, *programmes, *risk_class, *sector, *groups, *size, *area;
  int16_t *months;
  int32_t *born, *enrolled, *left, *industry;
  uint8_t *has; /* bitmap of RISK_CLASS: without it there is an industry */
  uint8_t *has_industry;
  bpjs_people *people;
} crowd;

/* What the wages of a crowd are like, where bills bend. */
static inline int64_t crowd_wage(uint64_t *state) {
  static const int64_t edges[] = {0,       1,       999999,   1000000,  1100000,    5000000,
                                  9559600, 9559601, 10042300, 10547400, 4294967295, 4294967296};
  switch (random_below(state, 8)) {
  case 0:
    return edges[random_below(state, sizeof edges / sizeof *edges)];
  case 1:
    return (int64_t)random_below(state, 60000000000);
  case 2:
    return (int64_t)random_below(state, 40) * 100000 - (int64_t)random_below(state, 2);
  default:
    return (int64_t)random_below(state, 20000000);
  }
}

static inline void crowd_person(crowd *c, int64_t i, uint64_t *state, int32_t day) {
  static const uint8_t programmes[4][8] = {
      {0}, {0, 0, 0, 3, 7, 15, 31, 1}, {0, 0, 3, 3, 7, 7, 3, 7}, {0, 3, 0, 3, 0, 3, 0, 3}};
  static const uint8_t provinces[] = {11, 12, 31, 32, 33, 35, 64, 73, 94};
  const uint8_t segment = (uint8_t)(1 + random_below(state, 4));
  c->segment[i] = segment;
  c->wage[i] = crowd_wage(state);
  if (c->wage[i] < 0)
    c->wage[i] = 0;
  c->programmes[i] = segment == 4 ? 3 : programmes[segment][random_below(state, 8)];
  c->risk_class[i] = (uint8_t)(1 + random_below(state, 5));
  c->sector[i] = (uint8_t)random_below(state, 3);
  c->groups[i] = (uint8_t)random_below(state, 16);
  if (segment == 4 && random_below(state, 4) == 0)
    c->groups[i] = (uint8_t)(c->groups[i] | (random_below(state, 2) == 0 ? 16 : 32));
  c->size[i] = (uint8_t)random_below(state, 4);
  c->area[i] = provinces[random_below(state, sizeof provinces)];
  c->months[i] = (int16_t)(segment == 4 ? 6 + random_below(state, 40) : random_below(state, 400));
  c->born[i] = day - 15 * 366 - (int32_t)random_below(state, 55 * 365);
  c->enrolled[i] = day - (int32_t)random_below(state, 10 * 365) + 40;
  if (c->enrolled[i] < c->born[i])
    c->enrolled[i] = c->born[i];
  c->left[i] = c->enrolled[i] + (int32_t)random_below(state, 20 * 365);
  const bool classed = segment != 1 || random_below(state, 4) != 0;
  if (classed)
    c->has[i / 8] = (uint8_t)(c->has[i / 8] | 1U << i % 8);
  else
    c->has_industry[i / 8] = (uint8_t)(c->has_industry[i / 8] | 1U << i % 8);
  c->industry[i] = (int32_t)(1001 + random_below(state, 20));
}

static inline void *crowd_array(int64_t count, size_t size) {
  void *array = calloc((size_t)count + 8, size);
  ck_assert_ptr_nonnull(array);
  return array;
}

static inline void crowd_set(crowd *c, int32_t what, int32_t type, const void *values,
                             const uint8_t *validity) {
  ck_assert_int_eq(bpjs_people_set(c->people, what, type, values, 0, c->count, validity, 0, NULL),
                   BPJS_OK);
}

/* days: with birth, enrolment and leaving; industries: with industries too. */
static inline void crowd_make(crowd *c, int64_t count, uint64_t seed, int32_t day, bool days,
                              bool industries) {
  *c = (crowd){.count = count};
  c->wage = crowd_array(count, sizeof *c->wage);
  c->segment = crowd_array(count, 1);
  c->programmes = crowd_array(count, 1);
  c->risk_class = crowd_array(count, 1);
  c->sector = crowd_array(count, 1);
  c->groups = crowd_array(count, 1);
  c->size = crowd_array(count, 1);
  c->area = crowd_array(count, 1);
  c->months = crowd_array(count, sizeof *c->months);
  c->born = crowd_array(count, sizeof *c->born);
  c->enrolled = crowd_array(count, sizeof *c->enrolled);
  c->left = crowd_array(count, sizeof *c->left);
  c->industry = crowd_array(count, sizeof *c->industry);
  c->has = crowd_array(count, 1);
  c->has_industry = crowd_array(count, 1);
  ck_assert_int_eq(bpjs_people_new(&c->people, NULL), BPJS_OK);
  for (int64_t i = 0; i < count; i++)
    crowd_person(c, i, &seed, day);
  crowd_set(c, BPJS_PEOPLE_SEGMENT, BPJS_PEOPLE_UINT8, c->segment, NULL);
  crowd_set(c, BPJS_PEOPLE_PROGRAMMES, BPJS_PEOPLE_UINT8, c->programmes, NULL);
  crowd_set(c, BPJS_PEOPLE_WAGE, BPJS_PEOPLE_INT64, c->wage, NULL);
  crowd_set(c, BPJS_PEOPLE_RISK_CLASS, BPJS_PEOPLE_UINT8, c->risk_class,
            industries ? c->has : NULL);
  crowd_set(c, BPJS_PEOPLE_SECTOR, BPJS_PEOPLE_UINT8, c->sector, NULL);
  crowd_set(c, BPJS_PEOPLE_GROUPS, BPJS_PEOPLE_UINT8, c->groups, NULL);
  crowd_set(c, BPJS_PEOPLE_SIZE, BPJS_PEOPLE_UINT8, c->size, NULL);
  crowd_set(c, BPJS_PEOPLE_AREA, BPJS_PEOPLE_UINT8, c->area, NULL);
  if (industries)
    crowd_set(c, BPJS_PEOPLE_INDUSTRY, BPJS_PEOPLE_INT32, c->industry, c->has_industry);
  if (days || industries)
    crowd_set(c, BPJS_PEOPLE_MONTHS, BPJS_PEOPLE_INT16, c->months, NULL);
  if (!days)
    return;
  crowd_set(c, BPJS_PEOPLE_BORN, BPJS_PEOPLE_INT32, c->born, NULL);
  crowd_set(c, BPJS_PEOPLE_ENROLLED, BPJS_PEOPLE_INT32, c->enrolled, NULL);
  crowd_set(c, BPJS_PEOPLE_LEFT, BPJS_PEOPLE_INT32, c->left, NULL);
}

static inline void crowd_free(crowd *c) {
  void *const arrays[] = {c->wage, c->segment, c->programmes, c->risk_class,   c->sector,
                          c->size, c->groups,  c->area,       c->months,       c->born,
                          c->left, c->has,     c->industry,   c->has_industry, c->enrolled};
  for (size_t i = 0; i < sizeof arrays / sizeof *arrays; i++)
    free(arrays[i]);
  bpjs_people_free(c->people);
}

#endif
