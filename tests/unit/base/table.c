#include "base/table.h"

#include "suite.h"

static const bpjs_embedded file = {(const unsigned char *)"a\tb\tc\n1\t\t3\n4\n", 13};

START_TEST(cells_are_read_in_order_and_missing_ones_are_empty) {
  bpjs_table table = bpjs_table_open(&file);
  bpjs_cell cells[4];
  ck_assert(bpjs_table_next(&table, cells, 4));
  ck_assert(bpjs_cell_is(cells[0], "1", 1));
  ck_assert(bpjs_cell_is(cells[1], "", 0));
  ck_assert(bpjs_cell_is(cells[2], "3", 1));
  ck_assert(bpjs_cell_is(cells[3], "", 0));
  ck_assert(!bpjs_cell_is(cells[2], "4", 1));
  ck_assert(bpjs_table_next(&table, cells, 2));
  ck_assert(bpjs_cell_is(cells[0], "4", 1));
  ck_assert(bpjs_cell_is(cells[1], "", 0));
  ck_assert(!bpjs_table_next(&table, cells, 2));
}
END_TEST

START_TEST(a_last_line_without_line_end_counts) {
  const bpjs_embedded unfinished = {(const unsigned char *)"a\n7", 3};
  bpjs_table table = bpjs_table_open(&unfinished);
  bpjs_cell cell;
  ck_assert(bpjs_table_next(&table, &cell, 1));
  ck_assert(bpjs_cell_is(cell, "7", 1));
  ck_assert(!bpjs_table_next(&table, &cell, 1));
}
END_TEST

START_TEST(a_copied_cell_is_zeroed_to_its_end) {
  char field[4] = {'x', 'x', 'x', 'x'};
  bpjs_cell_copy((bpjs_cell){"ab", 2}, field, 4);
  ck_assert_int_eq(field[1], 'b');
  ck_assert_int_eq(field[2], 0);
  ck_assert_int_eq(field[3], 0);
}
END_TEST

SUITE("base.table", cells_are_read_in_order_and_missing_ones_are_empty,
      a_last_line_without_line_end_counts, a_copied_cell_is_zeroed_to_its_end)
