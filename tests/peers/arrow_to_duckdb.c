/* Structs of the library as Arrow, in DuckDB: every struct has a table of as many rows, and
 * dues and law have the sums there that they have here. */
#include "../bench/expect.h"
#include "arrow_held.h"
#include "duckdb_run.h"

#include <string.h>

enum { ROWS = 1000, WORKERS = 120 };

static void expect_sql(duckdb_connection connection, const char *sql, int64_t wanted) {
  duckdb_result result = run_sql(connection, sql);
  const int64_t found = duckdb_value_int64(&result, 0, 0);
  duckdb_destroy_result(&result);
  expect_equal(found, wanted, sql);
}

/* The view is read once, since a stream is: into a table of the name of the struct. */
static void load_view(duckdb_connection connection, const char *name) {
  run_do(connection, "CREATE OR REPLACE TABLE %s AS FROM arrived", name);
  run_do(connection, "DROP VIEW arrived");
}

static void load_stream(duckdb_connection connection, const char *name, const void *structs,
                        int64_t length) {
  bpjs_error error = {.struct_size = sizeof error};
  held_stream *held = calloc(1, sizeof *held);
  expect_ok(
      bpjs_exchange_struct_stream(name, (int64_t)strlen(name), structs, length, &held->own, &error),
      &error);
  held_begin(held);
  expect_equal(duckdb_arrow_scan(connection, "arrived", &held->out), 0, name);
  load_view(connection, name);
  expect_equal(held_end(held), 1, "all arrays of the stream are released");
  free(held);
}

/* DuckDB leaves the array to whoever handed it over. */
static void load_array(duckdb_connection connection, const char *name, const void *structs,
                       int64_t length) {
  bpjs_error error = {.struct_size = sizeof error};
  held_schema *schema = calloc(1, sizeof *schema);
  held_array *array = calloc(1, sizeof *array);
  struct ArrowArrayStream *stream = NULL;
  expect_ok(bpjs_exchange_struct_array(name, (int64_t)strlen(name), structs, length, &schema->own,
                                       &array->own, &error),
            &error);
  struct ArrowSchema schema_out = held_schema_out(schema);
  struct ArrowArray array_out = held_array_out(array);
  expect_equal(duckdb_arrow_array_scan(connection, "arrived", &schema_out, &array_out, &stream), 0,
               name);
  load_view(connection, name);
  duckdb_destroy_arrow_stream(&stream);
  held_end_array(array);
  held_end_schema(schema);
  free(array);
  free(schema);
}

/* Every struct that the library has, with nothing in it. */
static int64_t all_structs(duckdb_connection connection) {
  const int64_t count = bpjs_abi_number(BPJS_ABI_STRUCT, 0, 0);
  for (int64_t i = 0; i < count; i++) {
    const char *name = bpjs_abi_text(BPJS_ABI_STRUCT, i, 0);
    const uint32_t size = (uint32_t)bpjs_abi_number(BPJS_ABI_STRUCT_SIZE, i, 0);
    char sql[256], *structs = calloc(ROWS, size);
    for (size_t row = 0; row < ROWS; row++)
      memcpy(structs + row * size, &size, sizeof size);
    snprintf(sql, sizeof sql, "SELECT count(*) FROM %s", name);
    load_stream(connection, name, structs, (int64_t)ROWS * size);
    expect_sql(connection, sql, ROWS);
    load_array(connection, name, structs, (int64_t)ROWS * size);
    expect_sql(connection, sql, ROWS);
    free(structs);
  }
  return count;
}

/* Dues of workers of all classes and many wages, in a month when each has nine lines. */
static void dues(duckdb_connection connection, const bpjs_law *law) {
  enum { LINES = 9 };
  bpjs_dues_line *lines = calloc((size_t)WORKERS * LINES, sizeof *lines);
  int64_t amount = 0, employer = 0, rates = 0;
  for (int w = 0; w < WORKERS; w++) {
    const bpjs_wage_earner worker = {.struct_size = sizeof worker,
                                     .day = 19783, /* 2024-03-01 */
                                     .wage = 3000000 + 98765 * (int64_t)w,
                                     .risk_class = 1 + w % 5};
    bpjs_dues *made = NULL;
    expect_ok(bpjs_dues_pu(law, &worker, 1, NULL, &made, NULL), NULL);
    expect_equal(bpjs_dues_count(made), LINES, "lines of a worker");
    lines[(size_t)w * LINES].struct_size = sizeof *lines;
    expect_ok(bpjs_dues_lines(made, 0, &lines[(size_t)w * LINES], LINES, NULL), NULL);
    bpjs_dues_free(made);
  }
  for (size_t i = 0; i < (size_t)WORKERS * LINES; i++) {
    amount += lines[i].amount;
    employer += lines[i].payer == BPJS_PAYER_EMPLOYER ? lines[i].amount : 0;
    rates += lines[i].rate_ppm;
  }
  for (int arrays = 0; arrays < 2; arrays++) {
    (arrays ? load_array : load_stream)(connection, "bpjs_dues_line", lines,
                                        (int64_t)WORKERS * LINES * (int64_t)sizeof *lines);
    char sql[128];
    expect_sql(connection, "SELECT count(*) FROM bpjs_dues_line", (int64_t)WORKERS * LINES);
    expect_sql(connection, "SELECT sum(amount) FROM bpjs_dues_line", amount);
    expect_sql(connection, "SELECT sum(rate_ppm) FROM bpjs_dues_line", rates);
    snprintf(sql, sizeof sql, "SELECT sum(amount) FROM bpjs_dues_line WHERE payer = %d",
             BPJS_PAYER_EMPLOYER);
    expect_sql(connection, sql, employer);
    expect_sql(connection, "SELECT count(*) FROM bpjs_dues_line WHERE month = DATE '2024-03-01'",
               (int64_t)WORKERS * LINES);
    expect_sql(connection, "SELECT count(settle_from) FROM bpjs_dues_line", 0);
  }
  free(lines);
}

/* All rows of the law: open ends are null, texts have their lengths. */
static void law_rows(duckdb_connection connection, const bpjs_law *law) {
  const int64_t count = bpjs_law_count(law);
  bpjs_law_row *rows = calloc((size_t)count, sizeof *rows);
  int64_t values = 0, ended = 0, letters = 0;
  for (int64_t i = 0; i < count; i++) {
    rows[i].struct_size = sizeof *rows;
    expect_ok(bpjs_law_get(law, i, &rows[i], NULL), NULL);
    values += rows[i].value;
    ended += rows[i].valid_to != INT32_MAX;
    letters += (int64_t)(strlen(rows[i].parameter) + strlen(rows[i].key));
  }
  load_stream(connection, "bpjs_law_row", rows, count * (int64_t)sizeof *rows);
  expect_sql(connection, "SELECT count(*) FROM bpjs_law_row", count);
  expect_sql(connection, "SELECT sum(value) FROM bpjs_law_row", values);
  expect_sql(connection, "SELECT count(valid_to) FROM bpjs_law_row", ended);
  expect_sql(connection, "SELECT sum(length(parameter) + length(key)) FROM bpjs_law_row", letters);
  expect_sql(
      connection,
      "SELECT value FROM bpjs_law_row WHERE parameter = 'jp.wage_ceiling' AND DATE '2025-03-01' "
      "BETWEEN valid_from AND coalesce(valid_to, DATE '9999-12-31')",
      10547400); /* letter B/726/022025 */
  free(rows);
}

int main(void) {
  duckdb_database database;
  duckdb_connection connection = run_connect(&database);
  bpjs_law *law = NULL;
  expect_ok(bpjs_law_new(&law, NULL), NULL);
  const int64_t count = all_structs(connection);
  dues(connection, law);
  law_rows(connection, law);
  bpjs_law_free(law);
  run_close(&database, &connection);
  printf("RESULT: %" PRId64 " structs, dues and law: rows and sums agree\n", count);
  return EXIT_SUCCESS;
}
