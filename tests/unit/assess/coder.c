/* Values are numbered as they are met, and keep their words. */
#include "assess/index.h"

#include <string.h>

#include "../random.h"
#include "suite.h"

enum { VALUES = 5000 };

static int64_t value_of(int64_t i) {
  return i % 3 == 0 ? i : i % 3 == 1 ? -i * 1000003 : INT64_MAX - i;
}

START_TEST(each_value_has_its_number_and_word) {
  bpjs_coder coder;
  bpjs_coder_begin(&coder);
  ck_assert_int_eq(bpjs_coder_find(&coder, 7), -1);
  for (int64_t i = 0; i < VALUES; i++) {
    ck_assert(bpjs_coder_word(&coder, value_of(i)) == BPJS_CODER_NEW);
    ck_assert(bpjs_coder_add(&coder, value_of(i)));
    bpjs_coder_set(&coder, (size_t)i, (uint64_t)i * 11);
  }
  for (int64_t i = 0; i < VALUES; i++) {
    ck_assert_int_eq(bpjs_coder_find(&coder, value_of(i)), i);
    ck_assert_uint_eq(bpjs_coder_word(&coder, value_of(i)), (uint64_t)i * 11);
  }
  ck_assert(bpjs_coder_word(&coder, -5) == BPJS_CODER_NEW);
  ck_assert(bpjs_coder_word(&coder, BPJS_CODER_NULL) == BPJS_CODER_NEW);
  bpjs_coder_free(&coder);
}
END_TEST

START_TEST(without_memory_nothing_is_lost) {
  for (long failing = 1; failing <= 3; failing++) {
    bpjs_coder coder;
    bpjs_coder_begin(&coder);
    allocation_fail(failing);
    const bool added = bpjs_coder_add(&coder, 300);
    ck_assert(allocation_failed());
    ck_assert(!added);
    ck_assert_int_eq(bpjs_coder_find(&coder, 300), -1);
    ck_assert(bpjs_coder_add(&coder, 300));
    ck_assert_int_eq(bpjs_coder_find(&coder, 300), 0);
    bpjs_coder_free(&coder);
  }
}
END_TEST

static void index_holds(uint64_t limit) {
  bpjs_index index;
  memset(&index, 0, sizeof index);
  bpjs_coder_begin(&index.hash);
  ck_assert(bpjs_index_begin(&index, limit));
  for (uint64_t at = 0; at < limit; at += limit / 50)
    ck_assert(bpjs_index_word(&index, at) == BPJS_CODER_NEW);
  for (uint64_t at = 0; at < limit; at += limit / 50)
    ck_assert(bpjs_index_set(&index, at, at + 1));
  ck_assert(bpjs_index_set(&index, 0, 99));
  ck_assert_uint_eq(bpjs_index_word(&index, 0), 99);
  for (uint64_t at = limit / 50; at < limit; at += limit / 50)
    ck_assert_uint_eq(bpjs_index_word(&index, at), at + 1);
  ck_assert(bpjs_index_word(&index, 1) == BPJS_CODER_NEW);
  ck_assert(bpjs_index_begin(&index, limit));
  ck_assert(bpjs_index_word(&index, 0) == BPJS_CODER_NEW);
  bpjs_index_free(&index);
}

START_TEST(an_index_is_an_array_or_a_hash) {
  index_holds(1000);
  index_holds(BPJS_INDEX_DENSE);
  index_holds((uint64_t)1 << 40);
}
END_TEST

SUITE("assess.coder", each_value_has_its_number_and_word, without_memory_nothing_is_lost,
      an_index_is_an_array_or_a_hash)
