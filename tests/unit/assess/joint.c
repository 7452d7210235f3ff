/* Rows of bytes have one small number each, the same for the same values. */
#include "assess/joint.h"
#include "assess/kernel.h"

#include <string.h>

#include "../random.h"
#include "bpjsstat/people.h"
#include "suite.h"

enum { ROWS = 300 };

static uint8_t columns[4][ROWS];
static bpjs_people *people;

static const int32_t whats[] = {BPJS_PEOPLE_SEGMENT, BPJS_PEOPLE_RISK_CLASS, BPJS_PEOPLE_AREA,
                                BPJS_PEOPLE_SEX};

/* Columns with so many values each, from 1. */
static void set(int count, const uint64_t *values) {
  uint64_t state = 9;
  ck_assert_int_eq(bpjs_people_new(&people, NULL), BPJS_OK);
  for (int k = 0; k < count; k++) {
    for (int32_t i = 0; i < ROWS; i++)
      columns[k][i] = (uint8_t)(1 + random_below(&state, values[k]));
    ck_assert_int_eq(
        bpjs_people_set(people, whats[k], BPJS_PEOPLE_UINT8, columns[k], 0, ROWS, NULL, 0, NULL),
        BPJS_OK);
  }
}

static bool alike(int count, int32_t a, int32_t b) {
  for (int k = 0; k < count; k++)
    if (columns[k][a] != columns[k][b])
      return false;
  return true;
}

static void hold(int count, const uint64_t *values, int32_t bits) {
  uint32_t numbers[ROWS];
  bpjs_joint joint;
  set(count, values);
  bpjs_joint_begin(&joint, people, 2);
  ck_assert(joint.usable);
  ck_assert(!bpjs_joint_numbers(&joint, 0, ROWS, numbers)); /* all are new */
  ck_assert(bpjs_joint_meet(&joint, 0, ROWS));
  ck_assert(bpjs_joint_numbers(&joint, 0, ROWS, numbers));
  ck_assert_int_eq(joint.bits, bits);
  for (int32_t i = 0; i < ROWS; i++) {
    ck_assert_uint_lt(numbers[i], (uint32_t)1 << bits);
    ck_assert_uint_eq(bpjs_joint_entries(&joint, 1)[numbers[i]], BPJS_CODER_NEW);
    for (int32_t j = 0; j < i; j += 3)
      ck_assert_int_eq(numbers[i] == numbers[j], alike(count, i, j));
  }
  /* From the middle on, and after one value that is new. */
  uint32_t some[10];
  ck_assert(bpjs_joint_numbers(&joint, 150, 10, some));
  ck_assert_mem_eq(some, numbers + 150, sizeof some);
  columns[count - 1][155] = 250;
  ck_assert(!bpjs_joint_numbers(&joint, 150, 10, some));
  bpjs_joint_free(&joint);
  bpjs_people_free(people);
}

/* So many values, so many bits: 3 in 2, 5 in 3, 38 in 6, 2 in 1. */
START_TEST(the_same_values_have_the_same_number) {
  static const uint64_t values[] = {3, 5, 38, 2};
  hold(4, values, 12);
  hold(3, values, 11);
  hold(2, values, 5);
  hold(1, values, 2);
}
END_TEST

START_TEST(entries_are_forgotten_when_numbers_change) {
  static const uint64_t values[] = {3, 5};
  bpjs_joint joint;
  set(2, values);
  bpjs_joint_begin(&joint, people, 1);
  ck_assert(bpjs_joint_meet(&joint, 0, ROWS));
  for (int i = 0; i < 32; i++)
    bpjs_joint_entries(&joint, 0)[i] = 1;
  ck_assert(bpjs_joint_meet(&joint, 0, ROWS)); /* nothing new */
  ck_assert_uint_eq(bpjs_joint_entries(&joint, 0)[0], 1);
  columns[1][0] = 77;
  ck_assert(bpjs_joint_meet(&joint, 0, ROWS));
  for (int i = 0; i < 1 << joint.bits; i++)
    ck_assert_uint_eq(bpjs_joint_entries(&joint, 0)[i], BPJS_CODER_NEW);
  bpjs_joint_free(&joint);
  bpjs_people_free(people);
}
END_TEST

/* 8 + 8 bits are more than 15. */
START_TEST(too_many_values_close_the_short_way) {
  static const uint64_t values[] = {200, 200};
  bpjs_joint joint;
  set(2, values);
  bpjs_joint_begin(&joint, people, 1);
  ck_assert(!bpjs_joint_meet(&joint, 0, ROWS));
  ck_assert(!joint.usable);
  bpjs_joint_free(&joint);
  bpjs_people_free(people);
}
END_TEST

static void hold_kernel(const bpjs_kernel *kernel, int count, const uint64_t *values) {
  uint32_t wanted[ROWS];
  uint16_t got[320];
  bpjs_joint joint;
  set(count, values);
  bpjs_joint_begin(&joint, people, 1);
  ck_assert(!kernel->number(&joint, 0, ROWS, got)); /* all are new */
  ck_assert(bpjs_joint_meet(&joint, 0, ROWS));
  for (int32_t first = 0; first < 70; first += 7)
    for (int32_t rows = 1; rows <= ROWS - first; rows += 13) {
      ck_assert(bpjs_joint_numbers(&joint, first, rows, wanted));
      ck_assert(kernel->number(&joint, first, rows, got));
      for (int32_t i = 0; i < rows; i++)
        ck_assert_uint_eq(got[i], wanted[i]);
    }
  /* One that is new is found wherever it is, and not if it is behind. */
  for (int32_t at = 0; at < ROWS; at++) {
    const uint8_t before = columns[count - 1][at];
    columns[count - 1][at] = 251;
    ck_assert(!kernel->number(&joint, 0, ROWS, got));
    ck_assert(at == 0 || kernel->number(&joint, 0, at, got));
    columns[count - 1][at] = before;
  }
  bpjs_joint_free(&joint);
  bpjs_people_free(people);
}

START_TEST(a_kernel_finds_the_same_numbers) {
  static const uint64_t values[] = {3, 5, 38, 2}, many[] = {250};
  bpjs_kernel kernel;
  if (!bpjs_kernel_avx512(&kernel))
    return;
  for (int count = 1; count <= 4; count++)
    hold_kernel(&kernel, count, values);
  hold_kernel(&kernel, 1, many);
}
END_TEST

/* The last of 256 values has the number that says "new" to a kernel: it goes the long way. */
START_TEST(a_kernel_does_not_take_256_values) {
  enum { ALL = 256 };
  uint16_t got[ALL];
  bpjs_kernel kernel;
  bpjs_joint joint;
  for (int32_t i = 0; i < ROWS; i++)
    columns[0][i] = (uint8_t)i;
  ck_assert_int_eq(bpjs_people_new(&people, NULL), BPJS_OK);
  ck_assert_int_eq(
      bpjs_people_set(people, whats[0], BPJS_PEOPLE_UINT8, columns[0], 0, ROWS, NULL, 0, NULL),
      BPJS_OK);
  bpjs_joint_begin(&joint, people, 1);
  ck_assert(bpjs_joint_meet(&joint, 0, ALL));
  if (bpjs_kernel_avx512(&kernel)) {
    ck_assert(kernel.number(&joint, 0, ALL - 1, got));
    ck_assert(!kernel.number(&joint, 0, ALL, got));
  }
  bpjs_joint_free(&joint);
  bpjs_people_free(people);
}
END_TEST

SUITE("assess.joint", a_kernel_finds_the_same_numbers, a_kernel_does_not_take_256_values,
      the_same_values_have_the_same_number, entries_are_forgotten_when_numbers_change,
      too_many_values_close_the_short_way)
