#include <bpjsstat.h>
#include <stdio.h>

int main(void) {
  bpjs_figure covered = {.struct_size = sizeof covered};
  bpjs_figure eligible = {.struct_size = sizeof eligible};
  bpjs_coverage c = {.struct_size = sizeof c};
  if (bpjs_figure_read("39,2 juta", 9, BPJS_LANGUAGE_ID, &covered, NULL) != BPJS_OK ||
      bpjs_figure_read("101 juta", 8, BPJS_LANGUAGE_ID, &eligible, NULL) != BPJS_OK ||
      bpjs_coverage_compute(&covered, &eligible, &c, NULL) != BPJS_OK) {
    return 1;
  }
  printf("%.2f %% (%.2f to %.2f)\n", c.ratio, c.ratio_lower, c.ratio_upper);
  return 0;
}
