#include <bpjsstat.h>
#include <inttypes.h>
#include <stdio.h>

int main(void) {
  bpjs_law *law = NULL;
  bpjs_dues *dues = NULL;
  bpjs_period month = {.struct_size = sizeof month};
  bpjs_wage_earner worker = {.struct_size = sizeof worker, .wage = 7250000, .risk_class = 3};
  bpjs_dues_totals totals = {.struct_size = sizeof totals};
  bpjs_error error = {.struct_size = sizeof error};
  bpjs_period_read("2025-06", 7, &month, NULL);
  worker.day = month.first_day;
  if (bpjs_law_new(&law, &error) != BPJS_OK ||
      bpjs_dues_pu(law, &worker, 1, NULL, &dues, &error) != BPJS_OK ||
      bpjs_dues_total(dues, -1, &totals, &error) != BPJS_OK)
    fprintf(stderr, "%s\n", error.message);
  else
    printf("employer %" PRId64 ", worker %" PRId64 ", bill %" PRId64 "\n", totals.employer,
           totals.worker, totals.bill);
  bpjs_dues_free(dues);
  bpjs_law_free(law);
  return error.code != BPJS_OK;
}
