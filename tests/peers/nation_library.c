/* The job by libbpjsstat: nine measures, tallied by segment, risk class and province. */
#define _POSIX_C_SOURCE 200809L

#include "../bench/job.h"
#include "peer.h"

static bpjs_assess *assess;
static bpjs_people *people;

static int64_t key(const bpjs_tally *tally, int64_t group, int64_t dimension) {
  int64_t found = 0;
  expect_ok(bpjs_tally_get_key(tally, group, dimension, &found, NULL), NULL);
  return found;
}

static void read_tally(const bpjs_tally *tally, peer_cell *cells) {
  bpjs_tally_value value = {.struct_size = sizeof value};
  for (int64_t group = 0; group < bpjs_tally_count(tally); group++) {
    int province = 0;
    while (rows_provinces[province] != key(tally, group, 2))
      province++;
    peer_cell *cell =
        &cells[((key(tally, group, 0) - 1) * 5 + key(tally, group, 1) - 1) * ROWS_PROVINCES +
               province];
    for (int line = 0; line < PEER_LINES; line++) {
      expect_ok(bpjs_tally_get(tally, group, line, &value, NULL), NULL);
      cell->sums[line] = value.sum;
    }
    cell->count = value.count;
  }
}

static void work(const peer_job *job, peer_cell *cells) {
  bpjs_tally *tally = job_tally();
  job_run(assess, people, job->threads, BPJS_ASSESS_AUTO, tally);
  read_tally(tally, cells);
  bpjs_tally_free(tally);
}

int main(int argc, char **argv) {
  const peer_job job = peer_open(argc, argv);
  assess = job_assess();
  people = job_people(job.rows, job.wages, job.segments, job.classes, job.provinces);
  const int status = peer_serve(&job, work);
  bpjs_people_free(people);
  bpjs_assess_free(assess);
  return status;
}
