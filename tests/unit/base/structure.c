#include <string.h>

#include "base/structure.h"
#include "suite.h"

/* A struct of the first release, as it is now, and as it may become. */
typedef struct first {
  uint32_t struct_size;
  int32_t a;
} first;

typedef struct now {
  uint32_t struct_size;
  int32_t a, b, c;
} now;

typedef struct later {
  uint32_t struct_size;
  int32_t a, b, c, d, e;
} later;

#define LEAST BPJS_STRUCT_LEAST(now, a)

START_TEST(the_least_size_ends_at_the_first_release) {
  ck_assert_uint_eq(LEAST, sizeof(first));
}
END_TEST

START_TEST(an_older_struct_is_taken_with_zeros) {
  first theirs = {sizeof theirs, 7};
  now ours = {9, 9, 9, 9};
  ck_assert(bpjs_struct_in(&ours, sizeof ours, LEAST, &theirs));
  ck_assert_uint_eq(ours.struct_size, sizeof ours);
  ck_assert_int_eq(ours.a, 7);
  ck_assert_int_eq(ours.b, 0);
  ck_assert_int_eq(ours.c, 0);
}
END_TEST

START_TEST(the_same_struct_is_taken_whole) {
  now theirs = {sizeof theirs, 1, 2, 3}, ours = {0};
  ck_assert(bpjs_struct_in(&ours, sizeof ours, LEAST, &theirs));
  ck_assert_mem_eq(&ours, &theirs, sizeof ours);
}
END_TEST

START_TEST(a_newer_struct_is_taken_if_it_says_nothing_new) {
  later theirs = {sizeof theirs, 1, 2, 3, 0, 0};
  now ours = {0};
  ck_assert(bpjs_struct_in(&ours, sizeof ours, LEAST, &theirs));
  ck_assert_int_eq(ours.c, 3);
  ck_assert_uint_eq(ours.struct_size, sizeof ours);
  theirs.e = 1;
  ours.c = 9;
  ck_assert(!bpjs_struct_in(&ours, sizeof ours, LEAST, &theirs));
  ck_assert_int_eq(ours.c, 9);
}
END_TEST

START_TEST(a_struct_that_is_too_small_is_refused) {
  now theirs = {0}, ours = {0};
  const uint32_t sizes[] = {0, 4, sizeof(first) - 1};
  for (int i = 0; i < 3; i++) {
    theirs.struct_size = sizes[i];
    ck_assert(!bpjs_struct_fits(&theirs, LEAST));
    ck_assert(!bpjs_struct_in(&ours, sizeof ours, LEAST, &theirs));
  }
  theirs.struct_size = sizeof(first);
  ck_assert(bpjs_struct_fits(&theirs, LEAST));
}
END_TEST

START_TEST(an_output_keeps_its_own_size) {
  now ours = {sizeof ours, 1, 2, 3};
  now older = {sizeof(first), 9, 9, 9};
  bpjs_struct_out(&older, &ours, sizeof ours);
  ck_assert_uint_eq(older.struct_size, sizeof(first));
  ck_assert_int_eq(older.a, 1);
  ck_assert_int_eq(older.b, 9);
  later newer = {sizeof newer, 9, 9, 9, 9, 9};
  bpjs_struct_out(&newer, &ours, sizeof ours);
  ck_assert_uint_eq(newer.struct_size, sizeof newer);
  ck_assert_int_eq(newer.c, 3);
  ck_assert_int_eq(newer.d, 0);
  ck_assert_int_eq(newer.e, 0);
}
END_TEST

START_TEST(items_of_an_array_are_as_far_apart_as_the_first_is_large) {
  later theirs[] = {{sizeof *theirs, 1, 2, 3, 0, 0}, {sizeof *theirs, 4, 5, 6, 0, 0}};
  now ours = {9, 9, 9, 9};
  ck_assert(bpjs_struct_item_in(&ours, sizeof ours, LEAST, theirs, 0));
  ck_assert_int_eq(ours.a, 1);
  ck_assert(bpjs_struct_item_in(&ours, sizeof ours, LEAST, theirs, 1));
  ck_assert_int_eq(ours.c, 6);
  theirs[1].struct_size = sizeof(now);
  ck_assert(!bpjs_struct_item_in(&ours, sizeof ours, LEAST, theirs, 1));
  theirs[0].struct_size = 0;
  ck_assert(!bpjs_struct_item_in(&ours, sizeof ours, LEAST, theirs, 1));
  ck_assert_int_eq(ours.c, 6);
}
END_TEST

SUITE("base.structure", the_least_size_ends_at_the_first_release,
      an_older_struct_is_taken_with_zeros, the_same_struct_is_taken_whole,
      a_newer_struct_is_taken_if_it_says_nothing_new, a_struct_that_is_too_small_is_refused,
      an_output_keeps_its_own_size, items_of_an_array_are_as_far_apart_as_the_first_is_large)
