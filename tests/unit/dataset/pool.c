#include "dataset/pool.h"

#include <stdio.h>
#include <string.h>

#include "suite.h"

START_TEST(each_text_has_one_number_however_many_there_are) {
  bpjs_pool pool = {0};
  char text[16];
  uint32_t number;
  for (int round = 0; round < 2; round++)
    for (uint32_t i = 1; i <= 1000; i++) {
      int length = snprintf(text, sizeof text, "text %u", (unsigned)i);
      ck_assert(bpjs_pool_intern(&pool, text, length, &number));
      ck_assert_uint_eq(number, i);
    }
  int64_t length;
  ck_assert_str_eq(bpjs_pool_text(&pool, 777, &length), "text 777");
  ck_assert_int_eq(length, 8);
  ck_assert(bpjs_pool_find(&pool, "text 12", 7, &number));
  ck_assert_uint_eq(number, 12);
  ck_assert(!bpjs_pool_find(&pool, "text 1001", 9, &number));
  bpjs_pool_free(&pool);
}
END_TEST

START_TEST(the_empty_text_is_number_0_and_always_there) {
  bpjs_pool pool = {0};
  uint32_t number = 7;
  int64_t length = 7;
  ck_assert(bpjs_pool_find(&pool, "", 0, &number));
  ck_assert_uint_eq(number, 0);
  ck_assert_str_eq(bpjs_pool_text(&pool, 0, &length), "");
  ck_assert_int_eq(length, 0);
  ck_assert(!bpjs_pool_find(&pool, "x", 1, &number));
  ck_assert(bpjs_pool_intern(&pool, "", 0, &number));
  ck_assert_uint_eq(pool.count, 0);
  bpjs_pool_free(&pool);
}
END_TEST

static int32_t fill(bpjs_pool *pool) {
  char text[16];
  uint32_t number;
  for (int i = 0; i < 100; i++) {
    int length = snprintf(text, sizeof text, "%d", i);
    if (!bpjs_pool_intern(pool, text, length, &number))
      return BPJS_ERROR_MEMORY;
  }
  return BPJS_OK;
}

START_TEST(no_memory_leaves_a_pool_that_works) {
  bpjs_pool pool = {0};
  uint32_t number;
  FAIL_EACH_ALLOCATION(fill(&pool), ck_assert(!bpjs_pool_find(&pool, "99", 2, &number)));
  ck_assert(bpjs_pool_find(&pool, "99", 2, &number));
  ck_assert_uint_eq(pool.count, 100);
  bpjs_pool_free(&pool);
}
END_TEST

SUITE("dataset.pool", each_text_has_one_number_however_many_there_are,
      the_empty_text_is_number_0_and_always_there, no_memory_leaves_a_pool_that_works)
