/* The job as a plain loop in C, whose rates are constants of the compiler: law.h is written
 * by nation_law.py. Every row is checked. */
#define _POSIX_C_SOURCE 200809L

#include "law.h"
#include "peer.h"

#include <pthread.h>

typedef struct share {
  const peer_job *job;
  int64_t first, count, bad;
  peer_cell cells[PEER_CELLS];
} share;

static uint8_t place[256]; /* of a province, from 1 */

static int64_t part(int64_t base, int64_t ppm) {
  return (base * ppm + 500000) / 1000000;
}

static int64_t capped(int64_t wage, int64_t ceiling) {
  return wage < ceiling ? wage : ceiling;
}

static int64_t reference(int64_t income) {
  int band = BPU_BANDS - 1;
  while (income < BPU_BAND_FROM[band])
    band--;
  return BPU_BAND_REFERENCE[band];
}

static void add(peer_cell *cell, int segment, int class, int64_t wage) {
  static const int64_t classes[] = JKK_RATE_PU;
  cell->count++;
  if (segment == 1) {
    const int64_t pension = capped(wage, JP_WAGE_CEILING_PU);
    const int64_t loss = capped(wage, JKP_WAGE_CEILING_PU);
    cell->sums[0] += part(wage, classes[class - 1]);
    cell->sums[1] += part(wage, JKM_RATE_PU);
    cell->sums[2] += part(wage, JHT_RATE_EMPLOYER_PU);
    cell->sums[3] += part(wage, JHT_RATE_WORKER_PU);
    cell->sums[4] += part(pension, JP_RATE_EMPLOYER_PU);
    cell->sums[5] += part(pension, JP_RATE_WORKER_PU);
    cell->sums[6] += part(loss, JKP_RATE_GOVERNMENT_PU);
    cell->sums[7] += part(loss, JKP_RATE_FROM_JKK_PU);
    cell->sums[8] += part(loss, JKP_RATE_FROM_JKM_PU);
  } else if (segment == 2) {
    cell->sums[0] += part(reference(wage), JKK_RATE_BPU);
    cell->sums[1] += JKM_AMOUNT_BPU;
  } else {
    cell->sums[0] += part(wage, JKK_RATE_JAKON);
    cell->sums[1] += part(wage, JKM_RATE_JAKON);
  }
}

static void *run(void *argument) {
  share *s = argument;
  const peer_job *job = s->job;
  for (int64_t i = s->first; i < s->first + s->count; i++) {
    const int segment = job->segments[i], class = job->classes[i];
    const int province = place[job->provinces[i]];
    if (segment < 1 || segment > 3 || class < 1 || class > 5 || province == 0 || job->wages[i] < 0)
      s->bad++;
    else
      add(&s->cells[((segment - 1) * 5 + class - 1) * ROWS_PROVINCES + province - 1], segment,
          class, job->wages[i]);
  }
  return NULL;
}

static void work(const peer_job *job, peer_cell *cells) {
  share *shares = calloc((size_t)job->threads, sizeof *shares);
  pthread_t *threads = calloc((size_t)job->threads, sizeof *threads);
  memset(cells, 0, PEER_CELLS * sizeof *cells);
  for (int t = 0; t < job->threads; t++) {
    shares[t].job = job;
    shares[t].first = job->rows * t / job->threads;
    shares[t].count = job->rows * (t + 1) / job->threads - shares[t].first;
    pthread_create(&threads[t], NULL, run, &shares[t]);
  }
  for (int t = 0; t < job->threads; t++) {
    pthread_join(threads[t], NULL);
    if (shares[t].bad != 0)
      peer_fail("there are bad rows");
    for (int i = 0; i < PEER_CELLS; i++) {
      cells[i].count += shares[t].cells[i].count;
      for (int line = 0; line < PEER_LINES; line++)
        cells[i].sums[line] += shares[t].cells[i].sums[line];
    }
  }
  free(threads);
  free(shares);
}

int main(int argc, char **argv) {
  const peer_job job = peer_open(argc, argv);
  for (int i = 0; i < ROWS_PROVINCES; i++)
    place[rows_provinces[i]] = (uint8_t)(i + 1);
  return peer_serve(&job, work);
}
