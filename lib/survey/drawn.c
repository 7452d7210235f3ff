#include "base/error.h"
#include "base/memory.h"
#include "survey/run.h"

/* SplitMix64 (Steele, Lea, Flood 2014). */
static uint32_t draw(uint64_t *state, uint32_t below) {
  uint64_t z = *state += UINT64_C(0x9E3779B97F4A7C15);
  z = (z ^ z >> 30) * UINT64_C(0xBF58476D1CE4E5B9);
  z = (z ^ z >> 27) * UINT64_C(0x94D049BB133111EB);
  z ^= z >> 31;
  return (uint32_t)((z >> 32) * below >> 32);
}

/* n - 1 of n clusters, with replacement; a stratum of one keeps it. */
static void draw_stratum(const bpjs_survey *survey, const bpjs_survey_stratum *stratum,
                         uint64_t *state, double *factors) {
  const int32_t *clusters = survey->order + stratum->begin;
  const int32_t n = stratum->clusters;
  const bool still = n == 1 || bpjs_survey_certain(stratum);
  for (int32_t i = 0; i < n; i++)
    factors[clusters[i]] = still ? 1 : 0;
  for (int32_t i = 0; !still && i < n - 1; i++)
    factors[clusters[draw(state, (uint32_t)n)]] += (double)n / (n - 1);
}

/* Row r of a Hadamard matrix of Sylvester has -1 in column s where r and s have an odd
 * number of bits together. */
static bool odd(int64_t r, int32_t s) {
  int64_t bits = r & s;
  for (int shift = 32; shift > 0; shift /= 2)
    bits ^= bits >> shift;
  return (bits & 1) != 0;
}

static void halve_stratum(const bpjs_survey *survey, int32_t s, int64_t r, double *factors) {
  const int32_t *clusters = survey->order + survey->strata[s].begin;
  const double stays = survey->options.fay;
  const bool second = odd(r, s + 1);
  factors[clusters[0]] = second ? stays : 2 - stays;
  factors[clusters[1]] = second ? 2 - stays : stays;
}

/* Sums of a replicate, by domain. */
static void add_cells(const bpjs_survey_run_state *run, size_t m, const double *factors,
                      bpjs_survey_cell *sums) {
  const bpjs_survey_cell *cells = run->sums + m * (size_t)run->cells.count;
  for (int32_t i = 0; i < run->cells.count; i++) {
    const bpjs_survey_pair *pair = &run->cells.pairs[i];
    sums[pair->b].z += factors[pair->a] * cells[i].z;
    sums[pair->b].x += factors[pair->a] * cells[i].x;
  }
}

static int64_t count_of(const bpjs_survey *survey) {
  int64_t count = 1;
  if (survey->options.method == BPJS_SURVEY_BOOTSTRAP)
    return survey->options.count;
  while (count <= survey->stratum_count)
    count *= 2;
  return count;
}

int32_t bpjs_survey_drawn(bpjs_survey_run_state *run) {
  const bpjs_survey *survey = run->survey;
  const bool halves = survey->options.method == BPJS_SURVEY_BRR;
  const int64_t count = count_of(survey);
  const double moved = 1 - survey->options.fay, scale = 1 / ((double)count * moved * moved);
  const size_t domains = (size_t)run->domains.count;
  double *factors = bpjs_memory_new((size_t)survey->cluster_count, sizeof *factors);
  bpjs_survey_cell *sums = bpjs_memory_new(domains, sizeof *sums);
  uint64_t state = (uint64_t)survey->options.seed;
  for (int64_t r = 0; r < count && factors != NULL && sums != NULL; r++) {
    for (int32_t s = 0; s < survey->stratum_count; s++)
      if (halves)
        halve_stratum(survey, s, r, factors);
      else
        draw_stratum(survey, &survey->strata[s], &state, factors);
    for (size_t m = 0; m < survey->measure_count; m++) {
      for (size_t d = 0; d < domains; d++)
        sums[d] = (bpjs_survey_cell){0};
      add_cells(run, m, factors, sums);
      bpjs_survey_depart(run, m, sums, scale);
    }
  }
  const bool good = factors != NULL && sums != NULL;
  bpjs_memory_free(factors);
  bpjs_memory_free(sums);
  return good ? BPJS_OK : bpjs_error_memory(run->error);
}
