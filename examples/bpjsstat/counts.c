#include "counts.h"

#include "output.h"
#include "shares.h"

#include <math.h>
#include <stdio.h>

bpjs_query counts_query(const char *series, const char *segment, const char *programme,
                        const char *group, const char *area, const bpjs_period *period) {
  bpjs_query query = {.struct_size = sizeof query, .match = BPJS_QUERY_ANY};
  snprintf(query.series, sizeof query.series, "%s", series);
  snprintf(query.segment, sizeof query.segment, "%s", segment);
  snprintf(query.programme, sizeof query.programme, "%s", programme);
  snprintf(query.group, sizeof query.group, "%s", group);
  snprintf(query.area, sizeof query.area, "%s", area);
  if (period != NULL) {
    query.match = BPJS_QUERY_SAME;
    query.first_day = period->first_day;
    query.last_day = period->last_day;
  }
  return query;
}

int64_t counts_best(const bpjs_dataset *dataset, const bpjs_query *query, bpjs_figure *figure,
                    bpjs_observation *about) {
  int64_t index = -1;
  int64_t count = 0;
  *figure = (bpjs_figure){.struct_size = sizeof *figure};
  *about = (bpjs_observation){.struct_size = sizeof *about};
  if (bpjs_dataset_query(dataset, query, &index, 1, &count, NULL) != BPJS_OK || count == 0)
    return -1;
  bpjs_dataset_figure(dataset, index, figure, NULL);
  bpjs_dataset_get(dataset, index, about, NULL);
  return index;
}

/* A whole count, -1 where it is none. */
static int64_t whole(const bpjs_figure *figure) {
  return figure->value >= 0 && figure->value <= (double)SHARES_MOST &&
                 floor(figure->value) == figure->value
             ? (int64_t)figure->value
             : -1;
}

int counts_take(const bpjs_dataset *dataset, const char *name, const bpjs_query *query,
                int64_t *count, bpjs_period *period) {
  bpjs_figure figure;
  bpjs_observation about;
  *count = -1;
  if (counts_best(dataset, query, &figure, &about) < 0)
    return STATUS_OK;
  *count = whole(&figure);
  if (*count < 0) {
    complain("%s: %s of %s, %s, %s, %s: is no whole number up to %lld", name, about.series,
             about.programme, about.segment, about.group, about.area, (long long)SHARES_MOST);
    return STATUS_DATA;
  }
  if (period != NULL)
    *period = (bpjs_period){sizeof *period, about.period_kind, about.first_day, about.last_day};
  return STATUS_OK;
}
