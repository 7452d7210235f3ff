/* A family's statement: a wage earner of 6,000,000 rupiah died at work on 10 March
 * 2025 and leaves a widow and a child in the second year of upper secondary school.
 * What each programme pays, and what is refused. With the installed library and
 * examples/c/CMakeLists.txt:
 *
 *   cmake -S . -B build && cmake --build build
 */
#include <bpjsstat.h>
#include <inttypes.h>
#include <stdio.h>

int main(void) {
  bpjs_law *law = NULL;
  bpjs_benefit *benefit = NULL;
  bpjs_period day = {.struct_size = sizeof day};
  bpjs_life life = {.struct_size = sizeof life,
                    .segment = BPJS_SEGMENT_PU,
                    .event = BPJS_LIFE_ACCIDENT_DEATH,
                    .heirs = BPJS_HEIR_SPOUSE,
                    .flags = BPJS_LIFE_BALANCE,
                    .programmes = BPJS_PROGRAMME_JKK | BPJS_PROGRAMME_JKM | BPJS_PROGRAMME_JHT,
                    .wage = 6000000,
                    .balance = 45000000};
  bpjs_child child = {.struct_size = sizeof child, .level = BPJS_SCHOOL_LEVEL_SMA, .year = 2};
  bpjs_benefit_totals totals = {.struct_size = sizeof totals};
  bpjs_error error = {.struct_size = sizeof error};
  bpjs_period_read("2025-03-10", 10, &day, NULL);
  life.day = day.first_day;
  if (bpjs_law_new(&law, &error) != BPJS_OK ||
      bpjs_benefit_event(law, &life, &child, 1, NULL, 0, NULL, 0, NULL, 0, NULL, &benefit,
                         &error) != BPJS_OK ||
      bpjs_benefit_total(benefit, 0, &totals, &error) != BPJS_OK)
    fprintf(stderr, "%s\n", error.message);
  for (int64_t i = 0; i < bpjs_benefit_count(benefit); i++) {
    bpjs_benefit_line line = {.struct_size = sizeof line};
    char words[128] = "";
    int64_t length = 0;
    bpjs_benefit_get(benefit, i, &line, NULL);
    bpjs_benefit_line_text(benefit, i, BPJS_LANGUAGE_EN, words, sizeof words, &length, NULL);
    if (line.kind == BPJS_BENEFIT_LUMP_SUM || line.kind == BPJS_BENEFIT_INSTALMENT)
      printf("%11" PRId64 "  %s\n", line.amount, words);
  }
  printf("%11" PRId64 "  in all\n", totals.total);
  for (int64_t i = 0; i < bpjs_benefit_refusal_count(benefit); i++) {
    char words[256] = "";
    int64_t length = 0;
    bpjs_benefit_refusal_text(benefit, i, BPJS_LANGUAGE_EN, words, sizeof words, &length, NULL);
    printf("Not paid: %s\n", words);
  }
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
  return error.code != BPJS_OK;
}
