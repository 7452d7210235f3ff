/* The job by libbpjsstat: nine measures, tallied by segment, risk class and province. */
#define _POSIX_C_SOURCE 200809L

#include "expect.h"
#include "peer.h"

static bpjs_assess *assess;
static bpjs_people *people;

static bpjs_tally *new_tally(void) {
  static const int32_t by[3] = {BPJS_PEOPLE_SEGMENT, BPJS_PEOPLE_RISK_CLASS, BPJS_PEOPLE_AREA};
  static const struct {
    int32_t programme, payer, from;
  } lines[PEER_LINES] = {
      {BPJS_PROGRAMME_JKK, 0, 0},
      {BPJS_PROGRAMME_JKM, 0, 0},
      {BPJS_PROGRAMME_JHT, BPJS_PAYER_EMPLOYER, 0},
      {BPJS_PROGRAMME_JHT, BPJS_PAYER_WORKER, 0},
      {BPJS_PROGRAMME_JP, BPJS_PAYER_EMPLOYER, 0},
      {BPJS_PROGRAMME_JP, BPJS_PAYER_WORKER, 0},
      {BPJS_PROGRAMME_JKP, BPJS_PAYER_GOVERNMENT, 0},
      {BPJS_PROGRAMME_JKP, BPJS_PAYER_RECOMPOSITION, BPJS_PROGRAMME_JKK},
      {BPJS_PROGRAMME_JKP, BPJS_PAYER_RECOMPOSITION, BPJS_PROGRAMME_JKM},
  };
  bpjs_tally *tally = NULL;
  expect_ok(bpjs_tally_new(ROWS_DAY, &tally, NULL), NULL);
  for (int k = 0; k < 3; k++) {
    const bpjs_tally_dimension one = {
        .struct_size = sizeof one, .what = by[k], .detail = by[k] == BPJS_PEOPLE_AREA ? 2 : 0};
    expect_ok(bpjs_tally_add_dimension(tally, &one, NULL), NULL);
  }
  for (int line = 0; line < PEER_LINES; line++) {
    const bpjs_tally_measure one = {.struct_size = sizeof one,
                                    .kind = BPJS_TALLY_MONTHLY,
                                    .programme = lines[line].programme,
                                    .payer = lines[line].payer,
                                    .from_programme = lines[line].from,
                                    .flags = BPJS_TALLY_NO_EXTREMES};
    expect_ok(bpjs_tally_add_measure(tally, &one, NULL), NULL);
  }
  return tally;
}

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
  const bpjs_assess_options options = {.struct_size = sizeof options, .threads = job->threads};
  bpjs_assess_summary summary = {.struct_size = sizeof summary};
  bpjs_tally *tally = new_tally();
  expect_ok(bpjs_assess_tally(assess, people, 0, job->rows, &options, tally, &summary, NULL), NULL);
  if (summary.assessed != job->rows)
    peer_fail("there are bad rows");
  read_tally(tally, cells);
  bpjs_tally_free(tally);
}

static void set(int32_t what, int32_t type, const void *values, int64_t rows) {
  expect_ok(bpjs_people_set(people, what, type, values, 0, rows, NULL, 0, NULL), NULL);
}

int main(int argc, char **argv) {
  const peer_job job = peer_open(argc, argv);
  bpjs_law *law = NULL;
  expect_ok(bpjs_law_new(&law, NULL), NULL);
  expect_ok(bpjs_assess_new(law, NULL, &assess, NULL), NULL);
  expect_ok(bpjs_people_new(&people, NULL), NULL);
  set(BPJS_PEOPLE_SEGMENT, BPJS_PEOPLE_UINT8, job.segments, job.rows);
  set(BPJS_PEOPLE_RISK_CLASS, BPJS_PEOPLE_UINT8, job.classes, job.rows);
  set(BPJS_PEOPLE_AREA, BPJS_PEOPLE_UINT8, job.provinces, job.rows);
  set(BPJS_PEOPLE_WAGE, BPJS_PEOPLE_INT64, job.wages, job.rows);
  return peer_serve(&job, work);
}
