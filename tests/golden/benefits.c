/* Benefits as golden cases have them: made of what happened, shown as lines. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bpjsstat.h"
#include "call.h"

/* Structs of a text, by their name without bpjs_. */
typedef struct items {
  char *bytes;
  int64_t count;
} items;

enum { MAIN, LOSSES, CHILDREN, SPANS, INFLATION, DEVELOPMENT, LISTS };

static const char *const lists[LISTS] = {"",           "loss",      "child",
                                         "month_span", "inflation", "development"};

/* "child level=... // level=..." into its place; the first segment is the event. */
static void read_segment(char *segment, items *given, char *event) {
  size_t word = strcspn(segment, " ");
  if (segment[word] == '\0' || word > 40)
    broken("no benefit", segment);
  segment[word] = '\0';
  int place = MAIN;
  for (int i = 1; i < LISTS; i++)
    if (strcmp(segment, lists[i]) == 0)
      place = i;
  char type[64];
  snprintf(type, sizeof type, "const bpjs_%s *", place >= INFLATION ? "year_rate" : segment);
  if (place == MAIN)
    snprintf(event, 64, "%s", segment);
  given[place].count = read_structs(struct_of(type), segment + word + 1, &given[place].bytes);
}

static int32_t compute(const bpjs_law *law, const char *event, const items *given,
                       bpjs_benefit **benefit) {
  const void *main = given[MAIN].bytes, *losses = given[LOSSES].bytes,
             *children = given[CHILDREN].bytes, *spans = given[SPANS].bytes,
             *inflation = given[INFLATION].bytes, *development = given[DEVELOPMENT].bytes;
  if (strcmp(event, "accident") == 0)
    return bpjs_benefit_jkk(law, main, losses, given[LOSSES].count, children, given[CHILDREN].count,
                            NULL, benefit, NULL);
  if (strcmp(event, "death") == 0)
    return bpjs_benefit_jkm(law, main, children, given[CHILDREN].count, NULL, benefit, NULL);
  if (strcmp(event, "savings") == 0)
    return bpjs_benefit_jht_balance(law, main, spans, given[SPANS].count, development,
                                    given[DEVELOPMENT].count, NULL, benefit, NULL);
  if (strcmp(event, "savings_claim") == 0)
    return bpjs_benefit_jht(law, main, NULL, benefit, NULL);
  if (strcmp(event, "pension") == 0)
    return bpjs_benefit_jp(law, main, spans, given[SPANS].count, inflation, given[INFLATION].count,
                           development, given[DEVELOPMENT].count, NULL, benefit, NULL);
  if (strcmp(event, "job_loss") == 0)
    return bpjs_benefit_jkp(law, main, NULL, benefit, NULL);
  if (strcmp(event, "migrant_case") == 0)
    return bpjs_benefit_migrant(law, main, losses, given[LOSSES].count, children,
                                given[CHILDREN].count, NULL, benefit, NULL);
  if (strcmp(event, "life") == 0)
    return bpjs_benefit_event(law, main, children, given[CHILDREN].count, spans, given[SPANS].count,
                              inflation, given[INFLATION].count, development,
                              given[DEVELOPMENT].count, NULL, benefit, NULL);
  return BPJS_ERROR_ARGUMENT;
}

bpjs_benefit *benefit_new(const bpjs_law *law, const char *text) {
  char event[64] = "", *copy = calloc(strlen(text) + 1, 1), *next;
  items given[LISTS] = {{NULL, 0}};
  bpjs_benefit *benefit = NULL;
  if (copy == NULL)
    broken("no memory", text);
  strcpy(copy, text);
  for (char *segment = copy; segment != NULL; segment = next) {
    next = strstr(segment, " & ");
    if (next != NULL) {
      *next = '\0';
      next += 3;
    }
    read_segment(segment, given, event);
  }
  if (compute(law, event, given, &benefit) != BPJS_OK)
    broken("there is no benefit", text);
  for (int i = 0; i < LISTS; i++)
    free(given[i].bytes);
  free(copy);
  return benefit;
}

static const char *programme_of(int32_t programme) {
  switch (programme) {
  case BPJS_PROGRAMME_JKK:
    return "JKK";
  case BPJS_PROGRAMME_JKM:
    return "JKM";
  case BPJS_PROGRAMME_JHT:
    return "JHT";
  case BPJS_PROGRAMME_JP:
    return "JP";
  default:
    return "JKP";
  }
}

/* "JKK Death benefit 48000000 // JKK Scholarship, child 1, ... // total 70000000", caps,
 * monthly, tax where they are not 0, and how many refusals there are. */
void benefit_write(const bpjs_benefit *benefit, char *text, int64_t capacity) {
  char line[256], words[160];
  int64_t length;
  for (int64_t i = 0; i < bpjs_benefit_count(benefit); i++) {
    bpjs_benefit_line paid = {.struct_size = sizeof paid};
    if (bpjs_benefit_get(benefit, i, &paid, NULL) != BPJS_OK ||
        bpjs_benefit_line_text(benefit, i, BPJS_LANGUAGE_EN, words, sizeof words, &length, NULL) !=
            BPJS_OK)
      broken("cannot be written", "benefit");
    const int has_amount = paid.kind != BPJS_BENEFIT_IN_KIND && paid.kind != BPJS_BENEFIT_TERM;
    const int64_t number = has_amount ? paid.amount : paid.count;
    show_text(text, capacity, line,
              snprintf(line, sizeof line, "%s %s%s%s %lld // ", programme_of(paid.programme), words,
                       paid.kind == BPJS_BENEFIT_CAP ? " up to" : "", has_amount ? "" : ":",
                       (long long)number));
  }
  bpjs_benefit_totals totals = {.struct_size = sizeof totals};
  if (bpjs_benefit_total(benefit, 0, &totals, NULL) != BPJS_OK)
    broken("cannot be written", "benefit");
  show_text(text, capacity, line,
            snprintf(line, sizeof line, "total %lld", (long long)totals.total));
  const struct {
    const char *name;
    int64_t number;
  } others[] = {{"caps", totals.caps},
                {"monthly", totals.monthly},
                {"tax", totals.tax},
                {"refused", bpjs_benefit_refusal_count(benefit)}};
  for (int i = 0; i < 4; i++)
    if (others[i].number != 0)
      show_text(
          text, capacity, line,
          snprintf(line, sizeof line, " %s %lld", others[i].name, (long long)others[i].number));
}
