/* What the programs of the job have in common that are written in C. A peer is
 *
 *   PROGRAM FOLDER THREADS
 *
 * It takes the columns from the folder, does the job, and prints its totals, a line a cell:
 * segment, risk class, province, how many, nine sums; then "ready". For each line of its
 * input it does the job again and prints how many seconds that took. */
#ifndef BPJSSTAT_TESTS_PEERS_PEER_H
#define BPJSSTAT_TESTS_PEERS_PEER_H

#include "../bench/rows.h"
#include "../bench/timing.h"

#include <inttypes.h>
#include <string.h>
#include <sys/stat.h>

/* JKK, JKM, JHT of the employer and of the worker, JP of both, JKP of the government, from
 * JKK and from JKM. */
enum { PEER_LINES = 9, PEER_CELLS = 3 * 5 * ROWS_PROVINCES };

typedef struct peer_cell {
  int64_t count;
  int64_t sums[PEER_LINES];
} peer_cell;

typedef struct peer_job {
  const char *folder;
  int threads;
  int64_t rows;
  int64_t *wages;
  uint8_t *segments, *classes, *provinces;
} peer_job;

static inline void peer_fail(const char *why) {
  fprintf(stderr, "%s\n", why);
  exit(EXIT_FAILURE);
}

static inline void *peer_read(const char *folder, const char *name, int64_t *length) {
  char path[4096];
  struct stat about;
  snprintf(path, sizeof path, "%s/%s", folder, name);
  FILE *file = fopen(path, "rb");
  if (file == NULL || fstat(fileno(file), &about) != 0)
    peer_fail(path);
  char *bytes = malloc((size_t)about.st_size + 1);
  if (bytes == NULL || fread(bytes, 1, (size_t)about.st_size, file) != (size_t)about.st_size)
    peer_fail(path);
  bytes[about.st_size] = '\0';
  fclose(file);
  *length = about.st_size;
  return bytes;
}

static inline peer_job peer_open(int argc, char **argv) {
  if (argc != 3)
    peer_fail("FOLDER THREADS");
  peer_job job = {.folder = argv[1], .threads = atoi(argv[2])};
  int64_t length;
  job.wages = peer_read(job.folder, "wage", &length);
  job.segments = peer_read(job.folder, "segment", &length);
  job.classes = peer_read(job.folder, "risk_class", &length);
  job.provinces = peer_read(job.folder, "area", &length);
  job.rows = length;
  return job;
}

/* Cells in order of segment, class and province. */
static inline void peer_print(const peer_cell *cells) {
  for (int i = 0; i < PEER_CELLS; i++)
    if (cells[i].count != 0) {
      printf("%d %d %d %" PRId64, i / (5 * ROWS_PROVINCES) + 1, i / ROWS_PROVINCES % 5 + 1,
             rows_provinces[i % ROWS_PROVINCES], cells[i].count);
      for (int line = 0; line < PEER_LINES; line++)
        printf(" %" PRId64, cells[i].sums[line]);
      putchar('\n');
    }
}

static inline int peer_serve(const peer_job *job, void (*work)(const peer_job *, peer_cell *)) {
  static peer_cell cells[PEER_CELLS];
  char line[16];
  work(job, cells);
  peer_print(cells);
  puts("ready");
  fflush(stdout);
  while (fgets(line, sizeof line, stdin) != NULL) {
    const double began = timing_now();
    work(job, cells);
    printf("%.9f\n", timing_now() - began);
    fflush(stdout);
  }
  return EXIT_SUCCESS;
}

#endif
