/* What is used of DuckDB's C interface; the package that has its library has no header. */
#ifndef BPJSSTAT_TESTS_PEERS_DUCKDB_C_H
#define BPJSSTAT_TESTS_PEERS_DUCKDB_C_H

#include <bpjsstat/exchange.h>
#include <stdint.h>

typedef struct duckdb_opaque *duckdb_database, *duckdb_connection, *duckdb_arrow;
typedef int32_t duckdb_state; /* 0: it went well */

typedef struct duckdb_result {
  uint64_t columns, rows, changed; /* read them with the functions below */
  void *deprecated;
  char *message;
  void *internal;
} duckdb_result;

duckdb_state duckdb_open(const char *path, duckdb_database *database);
void duckdb_close(duckdb_database *database);
duckdb_state duckdb_connect(duckdb_database database, duckdb_connection *connection);
void duckdb_disconnect(duckdb_connection *connection);

duckdb_state duckdb_query(duckdb_connection connection, const char *sql, duckdb_result *result);
const char *duckdb_result_error(duckdb_result *result);
uint64_t duckdb_row_count(duckdb_result *result);
int64_t duckdb_value_int64(duckdb_result *result, uint64_t column, uint64_t row);
void duckdb_destroy_result(duckdb_result *result);

/* Out: a query as Arrow, in chunks; where none is written, they end. */
duckdb_state duckdb_query_arrow(duckdb_connection connection, const char *sql, duckdb_arrow *arrow);
duckdb_state duckdb_query_arrow_schema(duckdb_arrow arrow, struct ArrowSchema **schema);
duckdb_state duckdb_query_arrow_array(duckdb_arrow arrow, struct ArrowArray **array);
const char *duckdb_query_arrow_error(duckdb_arrow arrow);
void duckdb_destroy_arrow(duckdb_arrow *arrow);

/* In: a stream, or an array that becomes one, as a view of that name. */
duckdb_state duckdb_arrow_scan(duckdb_connection connection, const char *name,
                               struct ArrowArrayStream *stream);
duckdb_state duckdb_arrow_array_scan(duckdb_connection connection, const char *name,
                                     struct ArrowSchema *schema, struct ArrowArray *array,
                                     struct ArrowArrayStream **stream);
void duckdb_destroy_arrow_stream(struct ArrowArrayStream **stream);

#endif
