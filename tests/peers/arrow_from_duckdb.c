/* People of a DuckDB table by way of Arrow: the tally has the groups, counts and sums that
 * SQL has, whatever the types of the columns, as a stream and array by array. */
#include "../bench/expect.h"
#include "duckdb_run.h"
#include "duckdb_stream.h"

enum { DAY = 20058 /* 2024-12-01 */, BY = 5 };

static bpjs_tally *new_tally(void) {
  static const int32_t by[BY][2] = {{BPJS_PEOPLE_SEGMENT, 0},
                                    {BPJS_PEOPLE_SEX, 0},
                                    {BPJS_PEOPLE_AREA, 2},
                                    {BPJS_PEOPLE_BORN, 10},
                                    {BPJS_PEOPLE_ENROLLED, 12}};
  static const int32_t kinds[] = {BPJS_TALLY_WAGE, BPJS_TALLY_MONTHS};
  bpjs_tally *tally = NULL;
  expect_ok(bpjs_tally_new(DAY, &tally, NULL), NULL);
  for (int k = 0; k < BY; k++) {
    const bpjs_tally_dimension one = {
        .struct_size = sizeof one, .what = by[k][0], .detail = by[k][1]};
    expect_ok(bpjs_tally_add_dimension(tally, &one, NULL), NULL);
  }
  for (int k = 0; k < 2; k++) {
    const bpjs_tally_measure one = {.struct_size = sizeof one, .kind = kinds[k]};
    expect_ok(bpjs_tally_add_measure(tally, &one, NULL), NULL);
  }
  return tally;
}

/* Adds all chunks; returns how many rows are bad. */
static int64_t add_chunks(bpjs_exchange_people *arrivals, bpjs_tally *tally) {
  bpjs_error error = {.struct_size = sizeof error};
  bpjs_people_summary summary = {.struct_size = sizeof summary};
  bpjs_people *people = NULL;
  int64_t rows = 0, bad = 0;
  expect_ok(bpjs_people_new(&people, NULL), NULL);
  for (;;) {
    expect_ok(bpjs_exchange_people_next(arrivals, 0, people, &rows, NULL, &error), &error);
    if (rows == 0)
      break;
    expect_ok(bpjs_tally_people(tally, people, 0, rows, 0, &summary, &error), &error);
    bad += summary.bad;
  }
  bpjs_people_free(people);
  return bad;
}

static int64_t by_stream(duckdb_connection connection, const char *sql, bpjs_tally *tally) {
  bpjs_error error = {.struct_size = sizeof error};
  struct ArrowArrayStream stream = stream_of(connection, sql);
  bpjs_exchange_people *arrivals = NULL;
  expect_ok(bpjs_exchange_people_new(&stream, &arrivals, &error), &error);
  expect_equal(stream.release == NULL, 1, "the stream is moved");
  expect_equal(bpjs_exchange_people_ignored_count(arrivals), 1, "columns that are ignored");
  const int64_t bad = add_chunks(arrivals, tally);
  bpjs_exchange_people_free(arrivals);
  return bad;
}

static int64_t by_arrays(duckdb_connection connection, const char *sql, bpjs_tally *tally) {
  bpjs_error error = {.struct_size = sizeof error};
  struct ArrowArrayStream stream = stream_of(connection, sql);
  int64_t bad = 0;
  for (;;) {
    struct ArrowArray array;
    struct ArrowSchema schema;
    bpjs_exchange_people *arrivals = NULL;
    expect_equal(stream.get_next(&stream, &array), 0, "the next array");
    if (array.release == NULL)
      break;
    expect_equal(stream.get_schema(&stream, &schema), 0, "the schema");
    expect_ok(bpjs_exchange_people_array(&schema, &array, &arrivals, &error), &error);
    bad += add_chunks(arrivals, tally);
    bpjs_exchange_people_free(arrivals);
  }
  stream.release(&stream);
  return bad;
}

/* The columns of the result after the keys. */
static void compare_group(duckdb_result *result, uint64_t row, const bpjs_tally *tally) {
  bpjs_tally_value value = {.struct_size = sizeof value};
  for (uint64_t m = 0; m < 2; m++) {
    expect_ok(bpjs_tally_get(tally, (int64_t)row, (int64_t)m, &value, NULL), NULL);
    expect_equal(value.sum, duckdb_value_int64(result, BY + 2 + 2 * m, row), "a sum");
    expect_equal(value.weighted, duckdb_value_int64(result, BY + 3 + 2 * m, row), "a weighted sum");
  }
  expect_equal(value.count, duckdb_value_int64(result, BY, row), "rows");
  expect_equal(value.weight, duckdb_value_int64(result, BY + 1, row), "people");
}

static void compare(duckdb_connection connection, const bpjs_tally *tally) {
  duckdb_result result =
      run_sql(connection,
              "SELECT CASE segment WHEN 'PU' THEN 1 WHEN 'BPU' THEN 2 ELSE 3 END AS a,"
              " CASE sex WHEN 'male' THEN 1 WHEN 'female' THEN 2 END AS b, left(area, 2)::INT AS c,"
              " date_sub('year', born, DATE '2024-12-01') // 10 * 10 AS d,"
              " date_trunc('year', enrolled)::DATE - DATE '1970-01-01' AS e, count(*), sum(weight),"
              " sum(wage), sum(wage * weight), sum(months), sum(months * weight)"
              " FROM people WHERE area <> '99' GROUP BY a, b, c, d, e"
              " ORDER BY a, b NULLS FIRST, c, d NULLS FIRST, e NULLS FIRST");
  const uint64_t count = duckdb_row_count(&result);
  expect_equal(bpjs_tally_count(tally), (int64_t)count, "groups");
  for (uint64_t group = 0; group < count; group++) {
    for (uint64_t k = 0; k < BY; k++) {
      int64_t key = 0;
      expect_ok(bpjs_tally_get_key(tally, (int64_t)group, (int64_t)k, &key, NULL), NULL);
      expect_equal(key == INT64_MIN ? 0 : key, duckdb_value_int64(&result, k, group), "a key");
    }
    compare_group(&result, group, tally);
  }
  duckdb_destroy_result(&result);
}

static void check(duckdb_connection connection, const char *sql) {
  duckdb_result result = run_sql(connection, "SELECT count(*) FROM people WHERE area = '99'");
  const int64_t bad = duckdb_value_int64(&result, 0, 0);
  duckdb_destroy_result(&result);
  for (int arrays = 0; arrays < 2; arrays++) {
    bpjs_tally *tally = new_tally();
    const int64_t found =
        arrays ? by_arrays(connection, sql, tally) : by_stream(connection, sql, tally);
    expect_equal(found, bad, "bad rows");
    compare(connection, tally);
    bpjs_tally_free(tally);
    expect_equal(stream_open, 0, "streams that are not released");
  }
}

/* Each seventh to thirteenth is null somewhere; province 99 does not exist. */
static const char *const tables =
    "CREATE TYPE segments AS ENUM ('JAKON', 'PU', 'BPU');"
    "CREATE TYPE sexes AS ENUM ('female', 'male');"
    "CREATE TABLE people AS SELECT ['PU', 'BPU', 'JAKON'][1 + i % 3]::segments AS segment,"
    " 1000000 + i * 7919 % 11000000 AS wage, 1 + i % 5 AS risk_class, 1 + i % 10 AS decile,"
    " CASE WHEN i % 11 > 0 THEN DATE '1960-01-01' + (i * 13 % 16000)::INT END AS born,"
    " CASE WHEN i % 7 > 0 THEN ['male', 'female'][1 + i % 2]::sexes END AS sex,"
    " CASE WHEN i % 9 > 0 THEN i % 121 END AS months, 1 + i % 4 AS weight,"
    " CASE WHEN i % 101 = 0 THEN '99' ELSE ['31', '64.08', '3201'][1 + i % 3] END AS area,"
    " CASE WHEN i % 13 > 0 THEN DATE '2015-07-01' + (i % 3000)::INT END AS enrolled,"
    " 'person ' || i AS name FROM range(50000) AS t(i)";

int main(void) {
  static const char *const integers[] = {"TINYINT",  "SMALLINT",  "INTEGER",  "BIGINT",
                                         "UTINYINT", "USMALLINT", "UINTEGER", "UBIGINT"};
  static const char *const wages[] = {"DECIMAL(18,0)", "BIGINT",  "INTEGER",  "VARCHAR",
                                      "DECIMAL(38,0)", "UBIGINT", "UINTEGER", "DECIMAL(9,0)"};
  duckdb_database database;
  duckdb_connection connection = run_connect(&database);
  run_do(connection, "%s", tables);
  for (int k = 0; k < 8; k++) {
    char sql[1024];
    const char *integer = integers[k], *text = k % 2 == 0 ? "" : "::VARCHAR";
    run_do(connection, "SET arrow_large_buffer_size = %s", k % 4 == 3 ? "true" : "false");
    snprintf(sql, sizeof sql,
             "SELECT segment%s AS segment, wage::%s AS wage, risk_class::%s AS risk_class,"
             " decile::%s AS decile, born, sex%s AS sex, months::%s AS months,"
             " weight::%s AS weight, area, enrolled, name FROM people",
             text, wages[k], integer, integer, text, integer, integer);
    check(connection, sql);
  }
  run_close(&database, &connection);
  printf("RESULT: 8 widths of integers, decimals, texts, enumerations, dates: sums are those of "
         "SQL\n");
  return EXIT_SUCCESS;
}
