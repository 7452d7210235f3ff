#include "margins.h"

#include "counts.h"
#include "output.h"
#include "shares.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char series[] = "active_participants";
static const char *const segment_names[] = {"ALL", "PU", "BPU", "JAKON"};

const char *margins_when(const bpjs_period *period, char text[64]) {
  int64_t length = 0;
  if (bpjs_period_write(period, text, 64, &length, NULL) != BPJS_OK)
    text[0] = '\0';
  return text;
}

/* ---- the table of areas and segments ---- */

/* Wage earners of a province or a union stand for all three segments. */
static int is_cell(const bpjs_observation *about) {
  bpjs_area area = {.struct_size = sizeof area};
  return strcmp(about->series, "active_participants") == 0 &&
         strcmp(about->programme, "ALL") == 0 && strcmp(about->segment, "PU") == 0 &&
         strcmp(about->group, "ALL") == 0 && about->confidence <= BPJS_CONFIDENCE_B &&
         bpjs_area_find(about->area, (int64_t)strlen(about->area), BPJS_AREA_SYSTEM_OWN, &area,
                        NULL) == BPJS_OK &&
         (area.level == BPJS_AREA_PROVINCE || area.level == BPJS_AREA_UNION);
}

/* The period of which most cells are known, the latest of several. */
static int find_period(const bpjs_dataset *dataset, margins *found) {
  bpjs_period *periods = allocate((size_t)bpjs_dataset_count(dataset), sizeof *periods);
  int *cells = allocate((size_t)bpjs_dataset_count(dataset), sizeof *cells);
  int count = 0;
  for (int64_t i = 0; i < bpjs_dataset_count(dataset); i++) {
    bpjs_observation about = {.struct_size = sizeof about};
    bpjs_dataset_get(dataset, i, &about, NULL);
    if (!is_cell(&about))
      continue;
    int at = 0;
    while (at < count &&
           (periods[at].first_day != about.first_day || periods[at].last_day != about.last_day))
      at++;
    periods[at] =
        (bpjs_period){sizeof *periods, about.period_kind, about.first_day, about.last_day};
    cells[at]++;
    count += at == count;
  }
  int most = -1;
  for (int i = 0; i < count; i++)
    if (most < 0 || cells[i] > cells[most] ||
        (cells[i] == cells[most] && periods[i].last_day > periods[most].last_day))
      most = i;
  if (most >= 0)
    found->period = periods[most];
  else
    complain("%s: there are no active_participants by area and segment (PU, BPU, JAKON)",
             found->name);
  free(periods);
  free(cells);
  return most >= 0 ? STATUS_OK : STATUS_DATA;
}

static int has_cell(const margins *found, const char *area, size_t length) {
  for (int i = 0; i < found->count; i++)
    if (strncmp(found->cells[i].area.code, area, length) == 0 &&
        found->cells[i].area.code[length] == '\0')
      return 1;
  return 0;
}

/* A union of which a member stands there itself would count it twice. */
static int overlaps(const margins *found, const bpjs_area *area) {
  for (const char *at = area->members; *at != '\0'; at += strspn(at, " ")) {
    const size_t length = strcspn(at, " ");
    if (has_cell(found, at, length))
      return 1;
    at += length;
  }
  return 0;
}

static int add_area(const bpjs_dataset *dataset, const bpjs_area *area, margins *found) {
  int64_t counts[SEGMENTS];
  int known = 0;
  for (int32_t segment = SEGMENT_PU; segment < SEGMENTS; segment++) {
    const bpjs_query query =
        counts_query(series, segment_names[segment], "ALL", "ALL", area->code, &found->period);
    if (counts_take(dataset, found->name, &query, &counts[segment], NULL) != STATUS_OK)
      return STATUS_DATA;
    known += counts[segment] >= 0;
  }
  if (known == 0)
    return STATUS_OK;
  char when[64];
  for (int32_t segment = SEGMENT_PU; segment < SEGMENTS; segment++) {
    if (counts[segment] < 0) {
      complain("%s: there are no active_participants of %s in %s, %s", found->name,
               segment_names[segment], area->code, margins_when(&found->period, when));
      return STATUS_DATA;
    }
    found->cells[found->count++] = (margin){*area, segment, counts[segment]};
    found->segments[segment] += counts[segment];
    found->total += counts[segment];
  }
  return STATUS_OK;
}

static int find_cells(const bpjs_dataset *dataset, margins *found) {
  const int64_t areas = bpjs_area_count();
  found->cells = allocate((size_t)areas * SEGMENTS, sizeof *found->cells);
  for (int64_t i = 0; i < areas; i++) {
    bpjs_area area = {.struct_size = sizeof area};
    bpjs_area_get(i, &area, NULL);
    const int usable = area.level == BPJS_AREA_PROVINCE ||
                       (area.level == BPJS_AREA_UNION && !overlaps(found, &area));
    if (usable && add_area(dataset, &area, found) != STATUS_OK)
      return STATUS_DATA;
  }
  return STATUS_OK;
}

/* Does the sum of the cells lie where the total of the country leaves it? */
static int check_total(const bpjs_dataset *dataset, const margins *found, int32_t segment) {
  const bpjs_query query =
      counts_query(series, segment_names[segment], "ALL", "ALL", "ID", &found->period);
  const int64_t sum = segment == SEGMENT_ALL ? found->total : found->segments[segment];
  bpjs_figure figure;
  bpjs_observation about;
  if (counts_best(dataset, &query, &figure, &about) < 0 ||
      ((double)sum >= figure.lower && (double)sum <= figure.upper))
    return STATUS_OK;
  complain("%s: the areas have %lld participants of %s, but the country has %.1f to %.1f",
           found->name, (long long)sum, segment_names[segment], figure.lower, figure.upper);
  return STATUS_DATA;
}

/* ---- the rest ---- */

static int find_rest(const bpjs_dataset *dataset, margins *found) {
  const struct {
    const char *segment;
    const char *programme;
    const char *group;
    int64_t *count;
  } wanted[] = {
      {"ALL", "ALL", "MALE", &found->male}, {"ALL", "ALL", "FEMALE", &found->female},
      {"PU", "JHT", "ALL", &found->pu_jht}, {"PU", "JP", "ALL", &found->pu_jp},
      {"PU", "JKP", "ALL", &found->pu_jkp}, {"BPU", "JHT", "ALL", &found->bpu_jht},
  };
  for (size_t i = 0; i < sizeof wanted / sizeof wanted[0]; i++) {
    const bpjs_query query = counts_query(series, wanted[i].segment, wanted[i].programme,
                                          wanted[i].group, "ID", &found->period);
    if (counts_take(dataset, found->name, &query, wanted[i].count, NULL) != STATUS_OK)
      return STATUS_DATA;
  }
  if (found->pu_jht >= 0) { /* a programme that no one counts has no one */
    found->pu_jp = found->pu_jp < 0 ? 0 : found->pu_jp;
    found->pu_jkp = found->pu_jkp < 0 ? 0 : found->pu_jkp;
  }
  bpjs_query query = counts_query(series, "ALL", "ALL", "VULNERABLE", "ID", &found->period);
  query.match = BPJS_QUERY_NEAREST;
  return counts_take(dataset, found->name, &query, &found->vulnerable, &found->vulnerable_period);
}

/* Parts that are more than their whole. */
static int check_order(const margins *found) {
  const struct {
    const char *part;
    const char *whole;
    int64_t less;
    int64_t more;
  } pairs[] = {{"PU with JHT", "PU", found->pu_jht, found->segments[SEGMENT_PU]},
               {"PU with JP", "PU with JHT", found->pu_jp, found->pu_jht},
               {"PU with JKP", "PU with JP", found->pu_jkp, found->pu_jp},
               {"BPU with JHT", "BPU", found->bpu_jht, found->segments[SEGMENT_BPU]},
               {"the vulnerable", "BPU", found->vulnerable, found->segments[SEGMENT_BPU]}};
  int status = STATUS_OK;
  for (size_t i = 0; i < sizeof pairs / sizeof pairs[0]; i++)
    if (pairs[i].less > pairs[i].more) {
      complain("%s: %s are more than %s: %lld of %lld", found->name, pairs[i].part, pairs[i].whole,
               (long long)pairs[i].less, (long long)pairs[i].more);
      status = STATUS_DATA;
    }
  if ((found->male < 0) != (found->female < 0) || found->male + found->female == 0) {
    complain("%s: MALE and FEMALE go together, and one of them is above 0", found->name);
    status = STATUS_DATA;
  }
  return status;
}

int margins_find(const bpjs_dataset *dataset, const char *name, margins *found) {
  *found = (margins){.name = name};
  int status = find_period(dataset, found);
  if (status == STATUS_OK)
    status = find_cells(dataset, found);
  for (int32_t segment = SEGMENT_ALL; status == STATUS_OK && segment < SEGMENTS; segment++)
    status = check_total(dataset, found, segment);
  if (status == STATUS_OK)
    status = find_rest(dataset, found);
  if (status == STATUS_OK)
    status = check_order(found);
  if (status == STATUS_OK && (found->total == 0 || found->total > SHARES_MOST)) {
    complain("%s: %lld participants are none or too many", name, (long long)found->total);
    status = STATUS_DATA;
  }
  return status;
}

void margins_free(margins *found) {
  free(found->cells);
}

int64_t margins_total(const bpjs_dataset *dataset, const char *name, const bpjs_period *period) {
  const bpjs_query query = counts_query(series, "ALL", "ALL", "ALL", "ID", period);
  int64_t count = -1;
  char when[64];
  if (counts_take(dataset, name, &query, &count, NULL) == STATUS_OK && count < 0)
    complain("%s: there is no total of %s at %s; say how many with --rows", name, series,
             margins_when(period, when));
  return count;
}

int64_t margins_nearest(const bpjs_dataset *dataset, const char *name, bpjs_period *period) {
  bpjs_query query = counts_query(series, "ALL", "ALL", "ALL", "ID", period);
  int64_t count = -1;
  query.match = BPJS_QUERY_NEAREST;
  query.by_date = 1;
  counts_take(dataset, name, &query, &count, period);
  return count;
}

int64_t margins_population(const bpjs_dataset *dataset, const char *area) {
  const bpjs_query query = counts_query("population", "ALL", "ALL", "ALL", area, NULL);
  int64_t count = -1;
  return counts_take(dataset, "population", &query, &count, NULL) == STATUS_OK && count > 0 ? count
                                                                                            : 0;
}
