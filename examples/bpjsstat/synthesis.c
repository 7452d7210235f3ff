#include "synthesis.h"

#include "files.h"
#include "output.h"
#include "shares.h"
#include "values.h"

#include <stdio.h>
#include <string.h>

int synthesis_option(const arguments *given, const char *name, int64_t least, int64_t *number) {
  const char *text = options_value(given, name);
  const int status = option_integer(given, name, number);
  if (text == NULL || status != STATUS_OK || (*number >= least && *number <= SHARES_MOST))
    return status;
  complain("%s \"%s\": is not from %lld to %lld", name, text, (long long)least,
           (long long)SHARES_MOST);
  return STATUS_USAGE;
}

int synthesis_check(const synthesis_wishes *wanted) {
  if (wanted->margins == NULL || wanted->assumptions == NULL || strcmp(wanted->margins, "-") != 0 ||
      strcmp(wanted->assumptions, "-") != 0)
    return STATUS_OK;
  complain("--margins and --assumptions cannot both be standard input");
  return STATUS_USAGE;
}

/* How many there are in the period, and when these were counted. */
static int64_t total_of(synthesis *made) {
  const synthesis_wishes *wanted = &made->wanted;
  const margins *from = &made->from;
  const bpjs_dataset *dataset = made->own != NULL ? made->own : made->published;
  made->counted = from->period;
  if (wanted->period.kind == BPJS_PERIOD_NONE || wanted->period.last_day == from->period.last_day)
    return from->total;
  bpjs_period when = wanted->period;
  const int64_t total = wanted->nearest ? margins_nearest(dataset, from->name, &when)
                                        : margins_total(dataset, from->name, &when);
  if (wanted->nearest && total <= 0)
    return from->total;
  made->counted = when;
  return total;
}

/* Published are the populations that divide a union of provinces where the file has none. */
static int divide(synthesis *made) {
  const bpjs_dataset *const populations[2] = {made->own != NULL ? made->own : made->published,
                                              made->published};
  const bpjs_period *dated =
      made->wanted.period.kind == BPJS_PERIOD_NONE ? &made->from.period : &made->wanted.period;
  int64_t rows = made->wanted.rows;
  if (rows < 0 || made->wanted.nearest)
    made->total = total_of(made);
  if (rows < 0)
    rows = made->total;
  if (rows < 0 || assumptions_date(&made->taken, dated->last_day) != STATUS_OK)
    return STATUS_DATA;
  made->of =
      (population){&made->groups, &made->taken, (uint64_t)made->wanted.seed, dated->last_day};
  return strata_make(&made->from, populations, &made->taken, rows, &made->groups);
}

/* The margins come from the file alone. */
int synthesis_make(const synthesis_wishes *wanted, synthesis *made) {
  *made = (synthesis){.wanted = *wanted};
  const char *name = wanted->margins == NULL             ? "the published observations"
                     : strcmp(wanted->margins, "-") == 0 ? "standard input"
                                                         : wanted->margins;
  made->published = files_load(&(option){.name = "--data"});
  if (made->published != NULL && wanted->margins != NULL)
    made->own = files_read(wanted->margins);
  if (made->published == NULL || (wanted->margins != NULL && made->own == NULL))
    return STATUS_DATA;
  int status = margins_find(made->own != NULL ? made->own : made->published, name, &made->from);
  if (status == STATUS_OK)
    status = assumptions_read(wanted->assumptions, &made->taken);
  return status == STATUS_OK ? divide(made) : status;
}

void synthesis_free(synthesis *made) {
  strata_free(&made->groups);
  assumptions_free(&made->taken);
  margins_free(&made->from);
  bpjs_dataset_free(made->own);
  bpjs_dataset_free(made->published);
}

char *synthesis_sentence(const synthesis *made, int index) {
  const margins *from = &made->from;
  const bpjs_period *dated = &made->wanted.period;
  char text[1024] = "";
  char table[64];
  char when[64];
  margins_when(&from->period, table);
  margins_when(dated, when);
  if (index == 0)
    snprintf(text, sizeof text,
             "synthetic, no row is a person: %lld rows, seed %lld; counts of %s from %s%s%s%s",
             (long long)made->groups.rows, (long long)made->wanted.seed, table, from->name,
             made->groups.rows == from->total ? "" : ", fitted proportionally",
             dated->kind == BPJS_PERIOD_NONE ? "" : ", dated ",
             dated->kind == BPJS_PERIOD_NONE ? "" : when);
  else if (index == 2)
    snprintf(text, sizeof text,
             "synthetic: ages, wages, risk classes, sizes, sectors and memberships are assumed: %s",
             made->taken.name);
  else if (from->vulnerable >= 0 && from->vulnerable_period.last_day != from->period.last_day)
    snprintf(text, sizeof text, "synthetic: vulnerable workers as of %s, all taken to be BPU",
             margins_when(&from->vulnerable_period, when));
  return copy_text(text, strlen(text));
}
