/* A nation in memory: dues of all participants, nine lines for a wage earner, tallied by
 * segment x risk class x province, against the time to read the same bytes once.
 *
 *   nation [ROWS]
 *
 * Rows are an int64 wage and three codes of a byte: 11 bytes. What is compared is timed in
 * turns, and medians are told. The reading is of 256 bits at a time, over each column. */
#define _POSIX_C_SOURCE 200809L

#include "job.h"
#include "timing.h"

#include <pthread.h>
#include <string.h>

enum { TURNS = 9, BYTES_A_ROW = 11, KINDS = 5 };

static int64_t rows = 45200000;
static int64_t *wages;
static uint8_t *codes[3];
static bpjs_assess *assess;
static bpjs_people *people;
static volatile uint64_t sink;

/* ---- reading ---- */

typedef uint64_t word4 __attribute__((vector_size(32), aligned(1)));

__attribute__((target("avx2"), optimize("O3"))) static uint64_t read_once(const void *bytes,
                                                                          size_t length) {
  const word4 *words = bytes;
  word4 a = {0}, b = {0}, c = {0}, d = {0};
  size_t i = 0;
  for (; i + 4 <= length / sizeof *words; i += 4) {
    a += words[i];
    b += words[i + 1];
    c += words[i + 2];
    d += words[i + 3];
  }
  a += b + c + d;
  return a[0] + a[1] + a[2] + a[3];
}

typedef struct share {
  int64_t first, count;
  uint64_t sum;
} share;

static void *read_share(void *argument) {
  share *s = argument;
  s->sum = read_once(wages + s->first, (size_t)s->count * sizeof *wages);
  for (int k = 0; k < 3; k++)
    s->sum += read_once(codes[k] + s->first, (size_t)s->count);
  return NULL;
}

static void read_all(int threads) {
  pthread_t other;
  share parts[2] = {{0, rows / threads, 0}, {rows / 2, rows - rows / 2, 0}};
  if (threads == 2)
    pthread_create(&other, NULL, read_share, &parts[1]);
  read_share(&parts[0]);
  if (threads == 2)
    pthread_join(other, NULL);
  sink += parts[0].sum + parts[1].sum;
}

/* ---- assessing ---- */

static void assess_all(int threads, int32_t path, char *saved, int64_t *length) {
  bpjs_tally *tally = job_tally();
  job_run(assess, people, threads, path, tally);
  if (saved != NULL)
    expect_ok(bpjs_tally_save(tally, saved, 1 << 20, length, NULL), NULL);
  bpjs_tally_free(tally);
}

static void fill(void) {
  uint64_t state = ROWS_SEED;
  wages = malloc((size_t)rows * sizeof *wages);
  for (int k = 0; k < 3; k++)
    codes[k] = malloc((size_t)rows);
  rows_fill(&state, rows, wages, codes[0], codes[1], codes[2]);
}

/* What is the process's own, without pages of files: the code of a library is everybody's.
 * What was freed by then is in it, as it waits in the heap. */
static long own_kib(void) {
  char line[256];
  long kib = 0;
  FILE *status = fopen("/proc/self/status", "r");
  while (status != NULL && fgets(line, sizeof line, status) != NULL)
    if (sscanf(line, "RssAnon: %ld", &kib) == 1)
      break;
  if (status != NULL)
    fclose(status);
  return kib;
}

/* 1 MiB and the tally. */
static const char *limit_of(int64_t saved) {
  static char limit[32];
  snprintf(limit, sizeof limit, "<=%.2f", 1 + (double)saved / 1048576);
  return limit;
}

int main(int argc, char **argv) {
  static char first[1 << 20], saved[1 << 20];
  static double times[KINDS][TURNS];
  int64_t first_length = 0, length = 0;
  if (argc > 1)
    rows = atoll(argv[1]);
  fill();
  assess = job_assess();
  people = job_people(rows, wages, codes[0], codes[1], codes[2]);
  const long before = own_kib();
  bpjs_tally *held = job_tally();
  job_run(assess, people, 2, BPJS_ASSESS_AUTO, held);
  const long after = own_kib();
  bpjs_tally_free(held);
  /* The same bytes on each way, before anything is timed. */
  assess_all(1, BPJS_ASSESS_SCALAR, first, &first_length);
  for (int threads = 1; threads <= 2; threads++) {
    assess_all(threads, BPJS_ASSESS_AUTO, saved, &length);
    if (length != first_length || memcmp(first, saved, (size_t)length) != 0)
      return EXIT_FAILURE;
  }
  for (int turn = 0; turn < TURNS; turn++)
    for (int kind = 0; kind < KINDS; kind++) {
      const double begin = timing_now();
      switch (kind) {
      case 0:
      case 1:
        read_all(kind + 1);
        break;
      case 2:
      case 3:
        assess_all(kind - 1, BPJS_ASSESS_AUTO, NULL, NULL);
        break;
      default:
        assess_all(2, BPJS_ASSESS_SCALAR, NULL, NULL);
      }
      times[kind][turn] = timing_now() - begin;
    }
  double medians[KINDS];
  for (int kind = 0; kind < KINDS; kind++)
    medians[kind] = timing_median(times[kind], TURNS);
  const double bytes = (double)rows * BYTES_A_ROW * 1e-9;
  timing_tell("nation: rows", (double)rows, "rows", "");
  for (int threads = 1; threads <= 2; threads++) {
    char what[64];
    snprintf(what, sizeof what, "nation: read, %d thread%s", threads, threads > 1 ? "s" : "");
    timing_tell(what, medians[threads - 1], "s", "");
    timing_tell(what, bytes / medians[threads - 1], "GB/s", "");
    snprintf(what, sizeof what, "nation: assess, %d thread%s", threads, threads > 1 ? "s" : "");
    timing_tell(what, medians[threads + 1], "s", "");
  }
  timing_tell("nation: assess, scalar, 2 threads", medians[4], "s", "");
  timing_tell("nation: assess against read, 2 threads", medians[3] / medians[1], "x", "<=10");
  timing_tell("nation: 2 threads against 1", medians[2] / medians[3], "x", ">=1.8");
  timing_tell("nation: memory beyond the input", (double)(after - before) / 1024, "MiB",
              limit_of(first_length));
  bpjs_people_free(people);
  bpjs_assess_free(assess);
  return EXIT_SUCCESS;
}
