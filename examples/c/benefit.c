#include <bpjsstat.h>
#include <inttypes.h>
#include <stdio.h>

int main(void) {
  bpjs_law *law = NULL;
  bpjs_benefit *benefit = NULL;
  bpjs_period day = {.struct_size = sizeof day};
  bpjs_accident accident = {.struct_size = sizeof accident,
                            .segment = BPJS_SEGMENT_BPU,
                            .event = BPJS_ACCIDENT_DEATH,
                            .heirs = BPJS_HEIR_SPOUSE,
                            .wage = 1000000};
  bpjs_child child = {.struct_size = sizeof child, .level = BPJS_SCHOOL_LEVEL_SMA, .year = 3};
  bpjs_benefit_totals totals = {.struct_size = sizeof totals};
  bpjs_error error = {.struct_size = sizeof error};
  bpjs_period_read("2023-06-01", 10, &day, NULL);
  accident.day = day.first_day;
  if (bpjs_law_new(&law, &error) != BPJS_OK ||
      bpjs_benefit_jkk(law, &accident, NULL, 0, &child, 1, NULL, &benefit, &error) != BPJS_OK ||
      bpjs_benefit_total(benefit, 0, &totals, &error) != BPJS_OK)
    fprintf(stderr, "%s\n", error.message);
  for (int64_t i = 0; i < bpjs_benefit_count(benefit); i++) {
    bpjs_benefit_line line = {.struct_size = sizeof line};
    char words[128] = "";
    int64_t length = 0;
    bpjs_benefit_get(benefit, i, &line, NULL);
    bpjs_benefit_line_text(benefit, i, BPJS_LANGUAGE_EN, words, sizeof words, &length, NULL);
    if (line.kind == BPJS_BENEFIT_LUMP_SUM || line.kind == BPJS_BENEFIT_INSTALMENT)
      printf("%11" PRId64 "  %s (%s)\n", line.amount, words, line.citation);
  }
  printf("%11" PRId64 "\n", totals.total);
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
  return error.code != BPJS_OK;
}
