#include "nation.h"

#include "counts.h"
#include "grouping.h"
#include "months.h"
#include "output.h"
#include "shares.h"

#include <stdlib.h>

int nation_monthly(const nation *all, int64_t group, int law, int first, int count,
                   int64_t *rupiah) {
  int64_t measures[GROUPING_LAW];
  int64_t rows;
  for (int i = 0; i < count; i++)
    measures[i] = law * GROUPING_LAW + first + i;
  return bpjs_tally_sum(all->tally, group, measures, count, &rows, rupiah, NULL) == BPJS_OK;
}

/* The whole year nearest to the month assessed; parts of a year are no years. */
static received find_received(const bpjs_dataset *published, int32_t day) {
  enum { MOST = 64 };
  bpjs_query query = counts_query("contributions_received", "ALL", "ALL", "ALL", "ID", NULL);
  int64_t indices[MOST];
  int64_t count = 0;
  received found = {.index = -1};
  query.match = BPJS_QUERY_NEAREST;
  query.by_date = 1;
  query.first_day = day;
  query.last_day = months_day(months_of(day) / 12 * 12 + 12, "--on") - 1; /* end of its year */
  bpjs_dataset_query(published, &query, indices, MOST, &count, NULL);
  for (int64_t i = 0; i < count && i < MOST && found.index < 0; i++) {
    found.about = (bpjs_observation){.struct_size = sizeof found.about};
    found.figure = (bpjs_figure){.struct_size = sizeof found.figure};
    bpjs_dataset_get(published, indices[i], &found.about, NULL);
    bpjs_dataset_figure(published, indices[i], &found.figure, NULL);
    if (found.about.period_kind == BPJS_PERIOD_YEAR)
      found.index = indices[i];
  }
  return found;
}

static int too_large(void) {
  complain("the dues of a year are beyond what a number holds");
  return STATUS_DATA;
}

static int count_law(nation *all, int law) {
  const synthesis *made = all->made;
  nation_dues *dues = &all->dues[law];
  bpjs_error error = {.struct_size = sizeof error};
  bpjs_figure whole = {.struct_size = sizeof whole};
  int64_t rest;
  dues->ratio = (bpjs_figure){.struct_size = sizeof dues->ratio};
  if (!nation_monthly(all, -1, law, 0, GROUPING_PROGRAMMES, &dues->monthly) ||
      dues->monthly > INT64_MAX / NATION_MONTHS)
    return too_large();
  dues->yearly = dues->monthly * NATION_MONTHS;
  if ((double)dues->yearly / (double)made->groups.rows * (double)made->total >= 9e18)
    return too_large();
  dues->whole = shares_ratio(dues->yearly, made->total, made->groups.rows, &rest);
  if (all->beside.index < 0)
    return STATUS_OK;
  if (bpjs_figure_make(dues->whole, 0, 0, BPJS_UNIT_IDR, BPJS_BOUNDS_EXACT, 0, &whole, &error) !=
          BPJS_OK ||
      bpjs_figure_share(&whole, &all->beside.figure, &dues->ratio, &error) != BPJS_OK) {
    complain_error(&error, NULL);
    return STATUS_DATA;
  }
  return STATUS_OK;
}

int nation_count(nation *all) {
  int status = STATUS_OK;
  all->beside = find_received(all->made->published, all->day);
  for (int law = 0; status == STATUS_OK && law < all->laws; law++)
    status = count_law(all, law);
  return status;
}
