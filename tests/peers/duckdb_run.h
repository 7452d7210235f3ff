/* Statements to DuckDB that must go well. */
#ifndef BPJSSTAT_TESTS_PEERS_DUCKDB_RUN_H
#define BPJSSTAT_TESTS_PEERS_DUCKDB_RUN_H

#include "duckdb_c.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

static inline duckdb_connection run_connect(duckdb_database *database) {
  duckdb_connection connection = NULL;
  if (duckdb_open(NULL, database) != 0 || duckdb_connect(*database, &connection) != 0) {
    fprintf(stderr, "DuckDB does not open\n");
    exit(EXIT_FAILURE);
  }
  return connection;
}

static inline void run_close(duckdb_database *database, duckdb_connection *connection) {
  duckdb_disconnect(connection);
  duckdb_close(database);
}

static inline duckdb_result run_sql(duckdb_connection connection, const char *sql) {
  duckdb_result result;
  if (duckdb_query(connection, sql, &result) != 0) {
    fprintf(stderr, "%s\n%s\n", sql, duckdb_result_error(&result));
    exit(EXIT_FAILURE);
  }
  return result;
}

__attribute__((format(printf, 2, 3))) static inline void run_do(duckdb_connection connection,
                                                                const char *format, ...) {
  char sql[8192];
  va_list arguments;
  va_start(arguments, format);
  vsnprintf(sql, sizeof sql, format, arguments);
  va_end(arguments);
  duckdb_result result = run_sql(connection, sql);
  duckdb_destroy_result(&result);
}

#endif
