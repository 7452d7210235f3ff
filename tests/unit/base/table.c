#include "base/table.h"

#include <string.h>

#include "suite.h"

static const bpjs_embedded file = {.bytes = (const unsigned char *)"a\tb\tc\n1\t\t3\n4\n",
                                   .length = 13};

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
  const bpjs_embedded unfinished = {.bytes = (const unsigned char *)"a\n7", .length = 3};
  bpjs_table table = bpjs_table_open(&unfinished);
  bpjs_cell cell;
  ck_assert(bpjs_table_next(&table, &cell, 1));
  ck_assert(bpjs_cell_is(cell, "7", 1));
  ck_assert(!bpjs_table_next(&table, &cell, 1));
}
END_TEST

/* Each row of a table that the build indexed has its own first cell, and is found by it. */
START_TEST(a_row_is_found_by_its_first_cell) {
  const bpjs_embedded *const files[] = {&bpjs_embedded_law_industries, &bpjs_embedded_law_notes_id,
                                        &bpjs_embedded_dues_words, &bpjs_embedded_benefit_words};
  for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
    bpjs_table table = bpjs_table_open(files[i]);
    bpjs_cell cells[3], found[3];
    int64_t count = 0;
    for (; bpjs_table_next(&table, cells, 3); count++) {
      ck_assert(bpjs_table_find(files[i], cells[0].bytes, cells[0].length, found, 3));
      ck_assert_ptr_eq(found[0].bytes, cells[0].bytes);
      ck_assert_ptr_eq(found[2].bytes, cells[2].bytes);
    }
    ck_assert_int_eq(count, files[i]->row_count);
  }
}
END_TEST

/* jkm.rate is a parameter of PU, and further down of JAKON. */
START_TEST(of_rows_with_the_same_first_cell_the_first_is_found) {
  bpjs_cell cells[2];
  ck_assert(bpjs_table_find(&bpjs_embedded_law_parameters, "jkm.rate", 8, cells, 2));
  ck_assert(bpjs_cell_is(cells[1], "PU", 2));
  ck_assert_ptr_eq(cells[0].bytes,
                   strstr((const char *)bpjs_embedded_law_parameters.bytes, "\njkm.rate\t") + 1);
}
END_TEST

/* Rows "ab" and "b" at bytes 4 and 9: a part of a first cell, more than it, and what lies
 * before, between and behind them are not there; nor is a key that goes on where the row,
 * or the file, ends. */
START_TEST(what_no_row_begins_with_is_not_found) {
  static const uint32_t rows[] = {4, 9};
  const bpjs_embedded two = {.bytes = (const unsigned char *)"k\tv\nab\t1\nb\t2\n",
                             .length = 13,
                             .rows = rows,
                             .row_count = 2};
  static const struct {
    const char *key;
    int64_t length;
  } others[] = {{"", 0},       {"a", 1},          {"aa", 2},      {"abc", 3},
                {"c", 1},      {"ab\t1", 4},      {"ab\0", 3},    {"ab\t1\nb", 6},
                {"b\t2\n", 4}, {"b\t2\n\0\0", 6}, {"\xff\xff", 2}};
  bpjs_cell cells[2];
  for (size_t i = 0; i < sizeof others / sizeof *others; i++)
    ck_assert(!bpjs_table_find(&two, others[i].key, others[i].length, cells, 2));
  ck_assert(bpjs_table_find(&two, "ab", 2, cells, 2));
  ck_assert(bpjs_cell_is(cells[1], "1", 1));
  ck_assert(bpjs_table_find(&two, "b", 1, cells, 2));
  ck_assert(bpjs_cell_is(cells[1], "2", 1));
  ck_assert(!bpjs_table_find(&file, "1", 1, cells, 2)); /* no rows are known of it */
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
      a_last_line_without_line_end_counts, a_row_is_found_by_its_first_cell,
      of_rows_with_the_same_first_cell_the_first_is_found, what_no_row_begins_with_is_not_found,
      a_copied_cell_is_zeroed_to_its_end)
