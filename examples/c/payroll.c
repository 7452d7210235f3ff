/* A payroll officer's month: what a firm of risk class 3 owes for its workers in
 * June 2025, and by when. With the installed library:
 *
 *   cc payroll.c $(pkg-config --cflags --libs libbpjsstat) -o payroll
 */
#include <bpjsstat.h>
#include <inttypes.h>
#include <stdio.h>

int main(void) {
  static const int64_t wages[] = {5400000, 7250000, 12000000};
  bpjs_law *law = NULL;
  bpjs_period month = {.struct_size = sizeof month};
  bpjs_error error = {.struct_size = sizeof error};
  bpjs_dues_totals sum = {.struct_size = sizeof sum};
  if (bpjs_period_read("2025-06", 7, &month, &error) != BPJS_OK ||
      bpjs_law_new(&law, &error) != BPJS_OK) {
    fprintf(stderr, "%s\n", error.message);
    return 1;
  }
  printf("      wage   employer     worker       bill\n");
  for (size_t i = 0; i < sizeof wages / sizeof wages[0] && error.code == BPJS_OK; i++) {
    bpjs_wage_earner worker = {
        .struct_size = sizeof worker, .wage = wages[i], .risk_class = 3, .day = month.first_day};
    bpjs_dues_totals totals = {.struct_size = sizeof totals};
    bpjs_dues *dues = NULL;
    if (bpjs_dues_pu(law, &worker, 1, NULL, &dues, &error) == BPJS_OK &&
        bpjs_dues_total(dues, -1, &totals, &error) == BPJS_OK) {
      printf("%10" PRId64 " %10" PRId64 " %10" PRId64 " %10" PRId64 "\n", wages[i], totals.employer,
             totals.worker, totals.bill);
      sum.employer += totals.employer;
      sum.worker += totals.worker;
      sum.bill += totals.bill;
      sum.due_day = totals.due_day;
    }
    bpjs_dues_free(dues);
  }
  bpjs_law_free(law);
  if (error.code != BPJS_OK) {
    fprintf(stderr, "%s\n", error.message);
    return 1;
  }
  bpjs_period due = {.struct_size = sizeof due,
                     .kind = BPJS_PERIOD_DAY,
                     .first_day = sum.due_day,
                     .last_day = sum.due_day};
  char day[32] = "";
  int64_t length = 0;
  bpjs_period_write(&due, day, sizeof day, &length, NULL);
  printf("     total %10" PRId64 " %10" PRId64 " %10" PRId64 "\nto be paid by %s\n", sum.employer,
         sum.worker, sum.bill, day);
  return 0;
}
