#include "base/sort.h"

#include <string.h>

#include "random.h"
#include "suite.h"

/* Wider than the pieces in which items are swapped. */
typedef struct wide {
  int32_t key;
  unsigned char rest[97];
} wide;

static int by_key(const void *a, const void *b, const void *context) {
  const wide *x = a, *y = b;
  int order = (x->key > y->key) - (x->key < y->key);
  return context != NULL ? -order : order;
}

START_TEST(nothing_and_one_item_stay_as_they_are) {
  wide one = {.key = 7};
  bpjs_sort(&one, 0, sizeof one, by_key, NULL);
  bpjs_sort(&one, 1, sizeof one, by_key, NULL);
  ck_assert_int_eq(one.key, 7);
}
END_TEST

/* Sorted, and no item lost or torn: each carries its key in every byte. */
START_TEST(items_come_out_whole_and_in_order) {
  enum { MOST = 200 };
  static wide items[MOST];
  uint64_t state = 1;
  for (size_t count = 2; count < MOST; count++)
    for (int backwards = 0; backwards < 2; backwards++) {
      int64_t sum = 0, after = 0;
      for (size_t i = 0; i < count; i++) {
        items[i].key = (int32_t)random_below(&state, 1 + count / 2);
        memset(items[i].rest, items[i].key & 0xFF, sizeof items[i].rest);
        sum += items[i].key;
      }
      bpjs_sort(items, count, sizeof *items, by_key, backwards ? items : NULL);
      for (size_t i = 0; i < count; i++) {
        after += items[i].key;
        ck_assert_uint_eq(items[i].rest[0], (unsigned)items[i].key & 0xFF);
        ck_assert_mem_eq(items[i].rest, items[i].rest + 1, sizeof items[i].rest - 1);
        if (i > 0)
          ck_assert(backwards ? items[i - 1].key >= items[i].key
                              : items[i - 1].key <= items[i].key);
      }
      ck_assert_int_eq(after, sum);
    }
}
END_TEST

SUITE("base.sort", nothing_and_one_item_stay_as_they_are, items_come_out_whole_and_in_order)
