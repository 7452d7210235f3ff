/* The job by DuckDB in SQL, whole numbers throughout: over a table in memory, or, with the
 * third argument csv, over the file. */
#define _POSIX_C_SOURCE 200809L

#include "duckdb_run.h"
#include "peer.h"

static duckdb_connection connection;
static char *sql;

static void work(const peer_job *job, peer_cell *cells) {
  (void)job;
  duckdb_result result = run_sql(connection, sql);
  const uint64_t rows = duckdb_row_count(&result);
  memset(cells, 0, PEER_CELLS * sizeof *cells);
  for (uint64_t r = 0; r < rows; r++) {
    int province = 0;
    while (rows_provinces[province] != duckdb_value_int64(&result, 2, r))
      province++;
    const int64_t segment = duckdb_value_int64(&result, 0, r);
    const int64_t class = duckdb_value_int64(&result, 1, r);
    peer_cell *cell = &cells[((segment - 1) * 5 + class - 1) * ROWS_PROVINCES + province];
    cell->count = duckdb_value_int64(&result, 3, r);
    for (int line = 0; line < PEER_LINES; line++)
      cell->sums[line] = duckdb_value_int64(&result, 4 + (uint64_t)line, r);
  }
  duckdb_destroy_result(&result);
}

int main(int argc, char **argv) {
  const int from_csv = argc == 4 && strcmp(argv[3], "csv") == 0;
  if (argc != 3 && !from_csv)
    peer_fail("FOLDER THREADS [csv]");
  const peer_job job = {.folder = argv[1], .threads = atoi(argv[2])};
  int64_t length;
  sql = peer_read(job.folder, "job.sql", &length);
  duckdb_database database;
  connection = run_connect(&database);
  run_do(connection, "SET threads = %d", job.threads);
  run_do(connection,
         "CREATE %s people AS FROM read_csv('%s/people.csv', header = true, columns = "
         "{'segment': 'UTINYINT', 'risk_class': 'UTINYINT', 'area': 'UTINYINT', "
         "'wage': 'BIGINT'})",
         from_csv ? "VIEW" : "TABLE", job.folder);
  const int status = peer_serve(&job, work);
  run_close(&database, &connection);
  return status;
}
