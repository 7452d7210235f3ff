/* Columns of every type come out as int64_t, however they lie. */
#include "people/block.h"

#include "columns.h"

enum { ROWS = BPJS_PEOPLE_BLOCK, OFFSETS = 11, BYTES = ROWS * 24 + 1 };

/* The number of row i: small ones of either sign, the ends of each type among them. */
static int64_t number_of(int32_t type, int64_t i) {
  static const int64_t ends[][2] = {
      [BPJS_PEOPLE_INT8] = {INT8_MIN, INT8_MAX},    [BPJS_PEOPLE_INT16] = {INT16_MIN, INT16_MAX},
      [BPJS_PEOPLE_INT32] = {INT32_MIN, INT32_MAX}, [BPJS_PEOPLE_INT64] = {INT64_MIN, INT64_MAX},
      [BPJS_PEOPLE_UINT8] = {0, UINT8_MAX},         [BPJS_PEOPLE_UINT16] = {0, UINT16_MAX},
      [BPJS_PEOPLE_UINT32] = {0, UINT32_MAX},       [BPJS_PEOPLE_UINT64] = {0, INT64_MAX}};
  if (i % 3 < 2)
    return ends[type][i % 3];
  return type < BPJS_PEOPLE_UINT8 && i % 2 == 0 ? -(i % 100) : i % 100;
}

static const int64_t widths[] = {
    [BPJS_PEOPLE_INT8] = 1,   [BPJS_PEOPLE_INT16] = 2, [BPJS_PEOPLE_INT32] = 4,
    [BPJS_PEOPLE_INT64] = 8,  [BPJS_PEOPLE_UINT8] = 1, [BPJS_PEOPLE_UINT16] = 2,
    [BPJS_PEOPLE_UINT32] = 4, [BPJS_PEOPLE_UINT64] = 8};

static void write_number(unsigned char *at, int32_t type, int64_t number) {
  const int8_t a = (int8_t)number;
  const int16_t b = (int16_t)number;
  const int32_t c = (int32_t)number;
  const void *const from[] = {[1] = &a, [2] = &b, [4] = &c, [8] = &number};
  memcpy(at, from[widths[type]], (size_t)widths[type]);
}

static bool is_given(const uint8_t *bits, int64_t offset, int64_t i) {
  return bits == NULL || (bits[(offset + i) / 8] >> (offset + i) % 8 & 1) != 0;
}

static void widened(const bpjs_people *people, int32_t type, const uint8_t *bits, int64_t offset,
                    int64_t first, int32_t count) {
  static int64_t values[ROWS];
  static uint8_t given[ROWS];
  bpjs_people_widen(people, BPJS_PEOPLE_WAGE, first, count, values, given);
  for (int32_t i = 0; i < count; i++) {
    const bool is = is_given(bits, offset, first + i);
    ck_assert_int_eq(given[i], is ? BPJS_PEOPLE_GIVEN : BPJS_PEOPLE_NULL);
    ck_assert_int_eq(values[i], is ? number_of(type, first + i) : 0);
  }
}

/* All of them, few from the middle, and none. */
static void check(int32_t type, int64_t stride, int64_t shift, const uint8_t *bits,
                  int64_t offset) {
  static unsigned char bytes[BYTES];
  for (int64_t i = 0; i < ROWS; i++)
    write_number(bytes + shift + i * stride, type, number_of(type, i));
  bpjs_people *people = people_new();
  ck_assert_int_eq(bpjs_people_set(people, BPJS_PEOPLE_WAGE, type, bytes + shift, stride, ROWS,
                                   bits, offset, NULL),
                   BPJS_OK);
  widened(people, type, bits, offset, 0, ROWS);
  widened(people, type, bits, offset, 13, 37);
  widened(people, type, bits, offset, ROWS - 1, 1);
  widened(people, type, bits, offset, 5, 0);
  bpjs_people_free(people);
}

START_TEST(each_type_at_each_stride_aligned_or_not) {
  for (int32_t type = BPJS_PEOPLE_INT8; type <= BPJS_PEOPLE_UINT64; type++)
    for (int64_t shift = 0; shift < 2; shift++) {
      check(type, widths[type], shift, NULL, 0);
      check(type, widths[type] + 1, shift, NULL, 0);
      check(type, 24, shift, NULL, 0);
    }
}
END_TEST

/* Bytes of ones, of zeros and mixed ones, from each bit of a byte. */
START_TEST(nulls_are_where_the_bits_are) {
  static const uint8_t pattern[] = {0xFF, 0xFF, 0x00, 0xA5, 0xFF, 0x01, 0x80};
  static uint8_t bits[ROWS / 8 + 4];
  for (size_t i = 0; i < sizeof bits; i++)
    bits[i] = pattern[i % sizeof pattern];
  for (int32_t type = BPJS_PEOPLE_INT8; type <= BPJS_PEOPLE_UINT64; type++)
    for (int64_t offset = 0; offset < OFFSETS; offset++)
      check(type, widths[type], 0, bits, offset);
}
END_TEST

START_TEST(a_constant_is_spread) {
  const uint8_t one = 7, bits = 0x0B; /* bits 0, 1 and 3 */
  bpjs_people *people = people_new();
  int64_t values[40];
  uint8_t given[40];
  for (int64_t offset = 0; offset < 4; offset++) {
    ck_assert_int_eq(bpjs_people_set(people, BPJS_PEOPLE_SIZE, BPJS_PEOPLE_UINT8, &one, 0, 1, &bits,
                                     offset, NULL),
                     BPJS_OK);
    bpjs_people_widen(people, BPJS_PEOPLE_SIZE, 1000000, 40, values, given);
    for (int i = 0; i < 40; i++) {
      ck_assert_int_eq(given[i], offset != 2);
      ck_assert_int_eq(values[i], offset != 2 ? 7 : 0);
    }
  }
  bpjs_people_free(people);
}
END_TEST

START_TEST(what_is_beyond_int64_is_told_apart) {
  const uint64_t numbers[3] = {UINT64_MAX, INT64_MAX, UINT64_MAX};
  const uint8_t bits = 0x03;
  bpjs_people *people = people_new();
  int64_t values[3];
  uint8_t given[3];
  ck_assert_int_eq(
      bpjs_people_set(people, BPJS_PEOPLE_WAGE, BPJS_PEOPLE_UINT64, numbers, 0, 3, &bits, 0, NULL),
      BPJS_OK);
  bpjs_people_widen(people, BPJS_PEOPLE_WAGE, 0, 3, values, given);
  ck_assert_int_eq(given[0], BPJS_PEOPLE_BEYOND);
  ck_assert_int_eq(given[1], BPJS_PEOPLE_GIVEN);
  ck_assert_int_eq(values[1], INT64_MAX);
  ck_assert_int_eq(given[2], BPJS_PEOPLE_NULL);
  ck_assert_int_eq(values[2], 0);
  bpjs_people_free(people);
}
END_TEST

START_TEST(a_block_has_the_columns_asked_for) {
  static bpjs_people_block block;
  const int64_t wages[3] = {10, 20, 30}, sex = BPJS_SEX_MALE;
  bpjs_people *people = people_new();
  people_long(people, BPJS_PEOPLE_WAGE, wages, 3);
  people_long(people, BPJS_PEOPLE_SEX, &sex, 1);
  memset(&block, 0x55, sizeof block);
  const uint32_t columns = 1U << BPJS_PEOPLE_WAGE | 1U << BPJS_PEOPLE_SEX | 1U << BPJS_PEOPLE_DAY;
  bpjs_people_take(people, columns, 1, 2, &block);
  ck_assert_int_eq(block.first, 1);
  ck_assert_int_eq(block.count, 2);
  ck_assert_uint_eq(block.columns, columns);
  for (int i = 0; i < 2; i++) {
    ck_assert_int_eq(block.values[BPJS_PEOPLE_WAGE][i], wages[1 + i]);
    ck_assert_int_eq(block.given[BPJS_PEOPLE_WAGE][i], BPJS_PEOPLE_GIVEN);
    ck_assert_int_eq(block.values[BPJS_PEOPLE_SEX][i], sex);
    ck_assert_int_eq(block.given[BPJS_PEOPLE_DAY][i], BPJS_PEOPLE_NULL);
    ck_assert_int_eq(block.values[BPJS_PEOPLE_DAY][i], 0);
  }
  ck_assert_int_eq(block.given[BPJS_PEOPLE_SEGMENT][0], 0x55);
  ck_assert_int_eq(block.given[BPJS_PEOPLE_WAGE][2], 0x55);
  bpjs_people_free(people);
}
END_TEST

SUITE("people.widen", each_type_at_each_stride_aligned_or_not, nulls_are_where_the_bits_are,
      a_constant_is_spread, what_is_beyond_int64_is_told_apart, a_block_has_the_columns_asked_for)
