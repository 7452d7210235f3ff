#include <stdint.h>
#include <string.h>

#include "base/memory.h"
#include "suite.h"

START_TEST(new_memory_is_zero_even_if_none_is_wanted) {
  char *block = bpjs_memory_new(3, 5);
  for (int i = 0; i < 15; i++)
    ck_assert_int_eq(block[i], 0);
  bpjs_memory_free(block);
  block = bpjs_memory_new(0, 5);
  ck_assert_ptr_nonnull(block);
  bpjs_memory_free(block);
  size_t capacity = 0;
  block = bpjs_memory_grow(NULL, &capacity, 0, 1);
  ck_assert_ptr_nonnull(block);
  ck_assert_ptr_eq(bpjs_memory_grow(block, &capacity, capacity, 1), block);
  bpjs_memory_free(block);
  bpjs_memory_free(NULL);
}
END_TEST

/* The operands reach the functions through volatile objects, so that the
 * compiler does not refuse sizes that it can see are too large. */
START_TEST(sizes_that_overflow_are_refused) {
  volatile size_t half = SIZE_MAX / 2 + 2, all = SIZE_MAX, most = PTRDIFF_MAX;
  ck_assert_ptr_null(bpjs_memory_new(half, 2));
  size_t capacity = 0;
  ck_assert_ptr_null(bpjs_memory_grow(NULL, &capacity, half, 2));
  ck_assert_ptr_null(bpjs_memory_grow(NULL, &capacity, all, 1));
  ck_assert_ptr_null(bpjs_memory_grow(NULL, &capacity, most / 8 + 1, 8));
  ck_assert_uint_eq(capacity, 0);
}
END_TEST

START_TEST(a_block_grows_by_half_and_keeps_its_items) {
  size_t capacity = 0;
  int32_t *block = NULL;
  int grown = 0;
  for (int32_t i = 0; i < 10000; i++) {
    size_t before = capacity;
    block = bpjs_memory_grow(block, &capacity, (size_t)i + 1, sizeof *block);
    ck_assert_ptr_nonnull(block);
    ck_assert_uint_gt(capacity, (size_t)i);
    if (capacity != before) {
      ck_assert_uint_ge(capacity, before + before / 2);
      grown++;
    }
    block[i] = i;
  }
  ck_assert_int_lt(grown, 20);
  for (int32_t i = 0; i < 10000; i++)
    ck_assert_int_eq(block[i], i);
  block = bpjs_memory_grow(block, &capacity, 1000000, sizeof *block);
  ck_assert_uint_ge(capacity, 1000000);
  bpjs_memory_free(block);
}
END_TEST

START_TEST(the_old_block_stands_if_there_is_no_memory) {
  size_t capacity = 0;
  char *block = bpjs_memory_grow(NULL, &capacity, 1, 1);
  block[0] = 'x';
  size_t before = capacity;
  allocation_fail(1);
  void *grown = bpjs_memory_grow(block, &capacity, before + 1, 1);
  ck_assert(allocation_failed());
  ck_assert_ptr_null(grown);
  ck_assert_uint_eq(capacity, before);
  ck_assert_int_eq(block[0], 'x');
  bpjs_memory_free(block);
}
END_TEST

START_TEST(a_block_leaves_its_room_with_its_items_once_it_is_larger) {
  int32_t room[3] = {7, 8, 9};
  size_t capacity = 3;
  ck_assert_ptr_eq(bpjs_memory_grow_from(room, room, &capacity, 3, sizeof *room), room);
  allocation_fail(1);
  ck_assert_ptr_null(bpjs_memory_grow_from(room, room, &capacity, 4, sizeof *room));
  ck_assert(allocation_failed());
  ck_assert_uint_eq(capacity, 3);
  int32_t *block = bpjs_memory_grow_from(room, room, &capacity, 4, sizeof *room);
  ck_assert_ptr_nonnull(block);
  ck_assert_ptr_ne(block, room);
  ck_assert_uint_ge(capacity, 4);
  for (int i = 0; i < 3; i++)
    ck_assert_int_eq(block[i], 7 + i);
  const size_t before = capacity;
  block = bpjs_memory_grow_from(room, block, &capacity, before + 1, sizeof *block);
  ck_assert_uint_gt(capacity, before);
  ck_assert_int_eq(block[2], 9);
  bpjs_memory_free_from(room, block);
  bpjs_memory_free_from(room, room);
  capacity = 0;
  block = bpjs_memory_grow_from(NULL, NULL, &capacity, 1, sizeof *block);
  ck_assert_ptr_nonnull(block);
  bpjs_memory_free_from(NULL, block);
  bpjs_memory_free_from(NULL, NULL);
}
END_TEST

SUITE("base.memory", new_memory_is_zero_even_if_none_is_wanted, sizes_that_overflow_are_refused,
      a_block_grows_by_half_and_keeps_its_items, the_old_block_stands_if_there_is_no_memory,
      a_block_leaves_its_room_with_its_items_once_it_is_larger)
