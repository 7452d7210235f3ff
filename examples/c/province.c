/* A province's coverage gap: how many workers of Gorontalo (KD_75) were not covered
 * at the end of 2025, of those who could be, and how far rounding leaves that open.
 * Linked statically, with the installed library:
 *
 *   cc -static province.c $(pkg-config --static --cflags --libs libbpjsstat) -o province
 */
#include <bpjsstat.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

/* The best figure of a series for the province and the month; false without one. */
static bool best(const bpjs_dataset *published, const char *series, const bpjs_period *month,
                 bpjs_figure *figure) {
  bpjs_query query = {.struct_size = sizeof query,
                      .match = BPJS_QUERY_SAME,
                      .first_day = month->first_day,
                      .last_day = month->last_day,
                      .segment = "ALL",
                      .group = "ALL",
                      .area = "KD_75"};
  int64_t index = 0, count = 0;
  strncpy(query.series, series, sizeof query.series - 1);
  return bpjs_dataset_query(published, &query, &index, 1, &count, NULL) == BPJS_OK && count > 0 &&
         bpjs_dataset_figure(published, index, figure, NULL) == BPJS_OK;
}

int main(void) {
  bpjs_dataset *published = NULL;
  bpjs_period month = {.struct_size = sizeof month};
  bpjs_figure covered = {.struct_size = sizeof covered};
  bpjs_figure eligible = {.struct_size = sizeof eligible};
  bpjs_coverage coverage = {.struct_size = sizeof coverage};
  bpjs_period_read("2025-12", 7, &month, NULL);
  bool known = bpjs_dataset_published(&published, NULL) == BPJS_OK &&
               best(published, "ucj_participants", &month, &covered) &&
               best(published, "ucj_eligible", &month, &eligible) &&
               bpjs_coverage_compute(&covered, &eligible, &coverage, NULL) == BPJS_OK;
  if (known)
    printf("covered      %.2f %% (%.2f to %.2f)\nnot covered  %.0f (%.0f to %.0f)\n",
           coverage.ratio, coverage.ratio_lower, coverage.ratio_upper, coverage.gap,
           coverage.gap_lower, coverage.gap_upper);
  else
    fprintf(stderr, "nothing was published of the province in that month\n");
  bpjs_dataset_free(published);
  return known ? 0 : 1;
}
