/* Structs as columns: values, missing days, older and newer structs, refusals. */
#include "arrow.h"

static bpjs_dues_line line_of(int32_t month, int64_t amount, const char *citation) {
  bpjs_dues_line line = {.struct_size = sizeof line,
                         .month = month,
                         .programme = BPJS_PROGRAMME_JHT,
                         .payer = BPJS_PAYER_WORKER,
                         .rate_ppm = 20000,
                         .amount = amount};
  strcpy(line.citation, citation);
  return line;
}

START_TEST(each_field_is_a_column) {
  const bpjs_dues_line lines[] = {line_of(20148, 8724000, "PP 46/2015 art 16"),
                                  line_of(20179, INT64_MAX, ""), line_of(-1, 0, "\xC3\xA9")};
  table made = exported("bpjs_dues_line", lines, 3);
  ck_assert_str_eq(made.schema.format, "+s");
  ck_assert_str_eq(made.schema.name, "");
  ck_assert_int_eq(made.array.length, 3);
  ck_assert_int_eq(made.array.null_count, 0);
  ck_assert_int_eq(made.array.offset, 0);
  ck_assert_int_eq(made.array.n_buffers, 1);
  ck_assert_ptr_null(made.array.buffers[0]);
  ck_assert_int_eq(made.schema.n_children, 15); /* dues.h has 16 fields; not struct_size */
  ck_assert_int_eq(made.array.n_children, made.schema.n_children);
  ck_assert_str_eq(made.schema.children[0]->name, "flags");
  ck_assert_str_eq(made.schema.children[14]->name, "citation");
  ck_assert_int_eq(int32_at(&made, "month", "tdD", 0), 20148);
  ck_assert_int_eq(int32_at(&made, "month", "tdD", 2), -1);
  ck_assert_int_eq(int32_at(&made, "payer", "i", 1), BPJS_PAYER_WORKER);
  ck_assert_int_eq(int32_at(&made, "rate_ppm", "i", 2), 20000);
  ck_assert_int_eq(int64_at(&made, "amount", 0), 8724000);
  ck_assert_int_eq(int64_at(&made, "amount", 1), INT64_MAX);
  text_is(&made, "citation", 0, "PP 46/2015 art 16");
  text_is(&made, "citation", 1, "");
  text_is(&made, "citation", 2, "\xC3\xA9");
  for (int64_t k = 0; k < made.array.n_children; k++) {
    ck_assert_int_eq(made.array.children[k]->length, 3);
    ck_assert_int_eq(made.array.children[k]->n_children, 0);
    ck_assert_ptr_null(made.array.children[k]->dictionary);
  }
  released(&made);
}
END_TEST

/* settle_from and settle_to are days, or 0 for none. */
START_TEST(what_is_no_day_is_null) {
  bpjs_dues_line lines[10];
  for (int i = 0; i < 10; i++) {
    lines[i] = line_of(20148, i, "");
    lines[i].settle_from = i % 3 == 0 ? 0 : 18900 + i; /* rows 0, 3, 6 and 9 have none */
  }
  table made = exported("bpjs_dues_line", lines, 10);
  const struct ArrowArray *days = column(&made, "settle_from", "tdD");
  ck_assert_int_eq(days->null_count, 4);
  for (int i = 0; i < 10; i++) {
    ck_assert_int_eq(is_there(days, i), i % 3 != 0);
    if (i % 3 != 0)
      ck_assert_int_eq(int32_at(&made, "settle_from", "tdD", i), 18900 + i);
  }
  ck_assert_int_eq(column(&made, "settle_to", "tdD")->null_count, 10);
  ck_assert_int_eq(column(&made, "month", "tdD")->null_count, 0);
  ck_assert_ptr_null(column(&made, "month", "tdD")->buffers[0]);
  released(&made);
}
END_TEST

START_TEST(no_rows_are_an_empty_array) {
  table made = exported("bpjs_law_row", NULL, 0);
  ck_assert_int_eq(made.array.length, 0);
  const struct ArrowArray *names = column(&made, "parameter", "u");
  ck_assert_int_eq(((const int32_t *)names->buffers[1])[0], 0);
  ck_assert_ptr_nonnull(names->buffers[2]);
  released(&made);
}
END_TEST

/* A row of law that ends nowhere: INT32_MAX is "open" in the table. */
START_TEST(a_day_without_end_is_null) {
  bpjs_law *law = NULL;
  bpjs_law_row row = {.struct_size = sizeof row};
  ck_assert_int_eq(bpjs_law_new(&law, NULL), BPJS_OK);
  for (int64_t i = 0; row.valid_to != INT32_MAX; i++)
    ck_assert_int_eq(bpjs_law_get(law, i, &row, NULL), BPJS_OK);
  table made = exported("bpjs_law_row", &row, 1);
  ck_assert_int_eq(is_there(column(&made, "valid_to", "tdD"), 0), 0);
  ck_assert_int_eq(int32_at(&made, "valid_from", "tdD", 0), row.valid_from);
  text_is(&made, "parameter", 0, row.parameter);
  released(&made);
  bpjs_law_free(law);
}
END_TEST

/* A caller of an older library gives less, one of a newer more; the stride is theirs. */
START_TEST(the_size_of_the_first_is_the_stride) {
  struct {
    bpjs_dues_totals totals;
    int64_t more;
  } newer[2];
  memset(newer, 0, sizeof newer);
  for (int i = 0; i < 2; i++) {
    newer[i].totals.struct_size = sizeof newer[i];
    newer[i].totals.bill = 1000 + i;
    newer[i].more = -1;
  }
  table made = exported("bpjs_dues_totals", newer, 2);
  ck_assert_int_eq(int64_at(&made, "bill", 0), 1000);
  ck_assert_int_eq(int64_at(&made, "bill", 1), 1001);
  released(&made);
  newer[1].totals.struct_size = sizeof(bpjs_dues_totals);
  bpjs_error error = {.struct_size = sizeof error};
  ck_assert_int_eq(export_to(&made, "bpjs_dues_totals", newer, 2, &error), BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(error.row, 2);
  ck_assert_str_eq(error.field, "structs");
}
END_TEST

static void fails(const char *name, const void *structs, int64_t count, int32_t status,
                  const char *field, int64_t row) {
  table to;
  memset(&to, 0x5A, sizeof to);
  const table before = to;
  bpjs_error error = {.struct_size = sizeof error};
  ck_assert_int_eq(export_to(&to, name, structs, count, &error), status);
  ck_assert_str_eq(error.field, field);
  ck_assert_int_eq(error.row, row);
  ck_assert_int_eq(memcmp(&to, &before, sizeof to), 0);
}

START_TEST(what_cannot_be_is_refused) {
  bpjs_dues_line lines[] = {line_of(20148, 1, ""), line_of(20148, 2, "a\xFF")};
  uint32_t small[2] = {sizeof small, 0};
  table to;
  fails("bpjs_dues_lin", lines, 1, BPJS_ERROR_UNKNOWN, "name", 0);
  fails("", lines, 1, BPJS_ERROR_UNKNOWN, "name", 0);
  fails("bpjs_dues_line", lines, -1, BPJS_ERROR_ARGUMENT, "structs", 0);
  fails("bpjs_dues_line", small, 1, BPJS_ERROR_STRUCT_SIZE, "structs", 1);
  fails("bpjs_dues_line", lines, 2, BPJS_ERROR_ENCODING, "citation", 2);
  ck_assert_int_eq(bpjs_exchange_struct_array(NULL, 0, (const char *)lines, sizeof *lines,
                                              &to.schema, &to.array, NULL),
                   BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_exchange_struct_array("bpjs_dues_line", -1, (const char *)lines,
                                              sizeof *lines, &to.schema, &to.array, NULL),
                   BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_exchange_struct_array("bpjs_dues_line", 14, (const char *)lines,
                                              sizeof *lines, NULL, &to.array, NULL),
                   BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_exchange_struct_array("bpjs_dues_line", 14, (const char *)lines,
                                              sizeof *lines, &to.schema, NULL, NULL),
                   BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(
      bpjs_exchange_struct_array("bpjs_dues_line", 14, NULL, 1, &to.schema, &to.array, NULL),
      BPJS_ERROR_ARGUMENT);
  bpjs_error wrong = {.struct_size = 1};
  ck_assert_int_eq(export_to(&to, "bpjs_dues_line", lines, 1, &wrong), BPJS_ERROR_STRUCT_SIZE);
}
END_TEST

/* Cut anywhere, a list of structs says which of them is not whole. */
START_TEST(a_struct_that_is_cut_is_refused) {
  const bpjs_dues_totals totals[2] = {{.struct_size = sizeof totals[0]},
                                      {.struct_size = sizeof totals[0]}};
  for (int64_t length = 0; length <= (int64_t)sizeof totals; length++) {
    table to;
    bpjs_error error = {.struct_size = sizeof error};
    const int32_t status = bpjs_exchange_struct_array("bpjs_dues_totals", 16, (const char *)totals,
                                                      length, &to.schema, &to.array, &error);
    const int64_t whole = length / (int64_t)sizeof *totals;
    if (length % (int64_t)sizeof *totals == 0) {
      ck_assert_int_eq(status, BPJS_OK);
      ck_assert_int_eq(to.array.length, whole);
      released(&to);
    } else {
      ck_assert_int_eq(status, BPJS_ERROR_STRUCT_SIZE);
      ck_assert_int_eq(error.row, whole + 1);
    }
  }
}
END_TEST

/* A text that fills its field has no NUL. */
START_TEST(a_text_ends_with_its_field) {
  bpjs_dues_line line = line_of(20148, 1, "");
  memset(line.citation, 'x', sizeof line.citation);
  table made = exported("bpjs_dues_line", &line, 1);
  const int32_t *ends = column(&made, "citation", "u")->buffers[1];
  ck_assert_int_eq(ends[1], (int)sizeof line.citation);
  released(&made);
}
END_TEST

static int32_t export_two(void) {
  const bpjs_dues_line lines[] = {line_of(20148, 1, "a"), line_of(20148, 2, "b")};
  table to;
  const int32_t status = export_to(&to, "bpjs_dues_line", lines, 2, NULL);
  if (status == BPJS_OK) { /* no check here: a check allocates */
    to.schema.release(&to.schema);
    to.array.release(&to.array);
  }
  return status;
}

START_TEST(each_failing_allocation_is_told) {
  FAIL_EACH_ALLOCATION(export_two(), (void)0);
}
END_TEST

SUITE("exchange.struct_array", each_field_is_a_column, what_is_no_day_is_null,
      no_rows_are_an_empty_array, a_day_without_end_is_null, the_size_of_the_first_is_the_stride,
      what_cannot_be_is_refused, a_struct_that_is_cut_is_refused, a_text_ends_with_its_field,
      each_failing_allocation_is_told)
