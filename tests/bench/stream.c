/* The job in pieces of a million rows, from 1 to 450 million: what a row costs.
 *
 *   stream [MOST [THREADS]] */
#define _POSIX_C_SOURCE 200809L

#include "job.h"
#include "timing.h"

#include <string.h>

enum { PIECE = 1000000, PIECES = 16, TURNS = 7, SIZES = 4 };

/* Sixteen pieces in turn, so that they come from memory and not from the cache. */
static bpjs_people *pieces[PIECES];

static void fill(void) {
  uint64_t state = ROWS_SEED;
  for (int p = 0; p < PIECES; p++) {
    int64_t *wages = malloc(PIECE * sizeof *wages);
    uint8_t *codes = malloc((size_t)3 * PIECE);
    uint8_t *classes = codes + PIECE, *provinces = classes + PIECE;
    rows_fill(&state, PIECE, wages, codes, classes, provinces);
    pieces[p] = job_people(PIECE, wages, codes, classes, provinces);
  }
}

static double run(const bpjs_assess *assess, int64_t rows, int threads) {
  const double began = timing_now();
  bpjs_tally *tally = job_tally();
  for (int64_t p = 0; p < rows / PIECE; p++)
    job_run(assess, pieces[p % PIECES], threads, BPJS_ASSESS_AUTO, tally);
  bpjs_tally_free(tally);
  return (timing_now() - began) / (double)rows * 1e9;
}

int main(int argc, char **argv) {
  static const int64_t all[SIZES] = {PIECE, 10 * PIECE, 45 * PIECE, 450 * (int64_t)PIECE};
  static double times[SIZES][TURNS];
  const int64_t most = argc > 1 ? atoll(argv[1]) : all[SIZES - 1];
  const int threads = argc > 2 ? atoi(argv[2]) : 2;
  bpjs_assess *assess = job_assess();
  int sizes = 0;
  char what[96];
  double medians[SIZES];
  fill();
  while (sizes < SIZES && all[sizes] <= most)
    sizes++;
  for (int turn = 0; turn < TURNS; turn++)
    for (int size = 0; size < sizes; size++)
      times[size][turn] = run(assess, all[size], threads);
  for (int size = 0; size < sizes; size++) {
    medians[size] = timing_median(times[size], TURNS);
    snprintf(what, sizeof what, "stream: %lld million rows, %d threads, a row",
             (long long)(all[size] / PIECE), threads);
    timing_tell(what, medians[size], "ns", "");
  }
  if (sizes > 1)
    timing_tell("stream: a row of the most against a row of the least",
                medians[sizes - 1] / medians[0], "x", "<=1.1");
  bpjs_assess_free(assess);
  return EXIT_SUCCESS;
}
