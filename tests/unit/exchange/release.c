/* What the C data interface says of release: once, children first, and moving. */
#include "arrow.h"

static table totals_of_two_months(void) {
  bpjs_dues_totals totals[2] = {{.struct_size = sizeof totals[0], .bill = 1},
                                {.struct_size = sizeof totals[0], .bill = 2}};
  return exported("bpjs_dues_totals", totals, 2);
}

START_TEST(a_copy_of_the_struct_is_the_array_moved) {
  table made = totals_of_two_months(), moved = made;
  made.array.release = NULL;
  made.schema.release = NULL;
  ck_assert_int_eq(int64_at(&moved, "bill", 1), 2);
  released(&moved);
}
END_TEST

/* A child that was taken out outlives its parent. */
START_TEST(a_child_may_be_taken_out) {
  table made = totals_of_two_months();
  const int64_t last = made.array.n_children - 1;
  struct ArrowArray bills = *made.array.children[last];
  struct ArrowSchema bill = *made.schema.children[last];
  made.array.children[last]->release = NULL;
  made.schema.children[last]->release = NULL;
  released(&made);
  ck_assert_str_eq(bill.name, "bill");
  ck_assert_int_eq(((const int64_t *)bills.buffers[1])[0], 1);
  bills.release(&bills);
  bill.release(&bill);
  ck_assert(bills.release == NULL);
  ck_assert(bill.release == NULL);
}
END_TEST

START_TEST(the_structs_may_go_at_once) {
  bpjs_dues_totals totals = {.struct_size = sizeof totals, .bill = 7};
  table made = exported("bpjs_dues_totals", &totals, 1);
  memset(&totals, 0xFF, sizeof totals);
  ck_assert_int_eq(int64_at(&made, "bill", 0), 7);
  released(&made);
}
END_TEST

SUITE("exchange.release", a_copy_of_the_struct_is_the_array_moved, a_child_may_be_taken_out,
      the_structs_may_go_at_once)
