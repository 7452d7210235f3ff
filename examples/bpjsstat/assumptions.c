#include "assumptions.h"

#include "draws.h"
#include "embedded.h"
#include "output.h"
#include "records.h"
#include "shares.h"
#include "values.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *const columns[] = {"!subject", "!segment", "!group", "!least", "!most",
                                      "!weight",  "!status",  "note",   NULL};

static const choice subjects[] = {{"age", ASSUMPTION_AGE},
                                  {"wage", ASSUMPTION_WAGE},
                                  {"risk_class", ASSUMPTION_RISK_CLASS},
                                  {"size", ASSUMPTION_SIZE},
                                  {"sector", ASSUMPTION_SECTOR},
                                  {"membership", ASSUMPTION_MEMBERSHIP},
                                  {"sex", ASSUMPTION_SEX},
                                  {"by_budget", ASSUMPTION_BY_BUDGET},
                                  {NULL, 0}};

static const choice segments[] = {{"ALL", SEGMENT_ALL},
                                  {"PU", SEGMENT_PU},
                                  {"BPU", SEGMENT_BPU},
                                  {"JAKON", SEGMENT_JAKON},
                                  {NULL, 0}};

static const choice groups[] = {{"ALL", GROUP_ALL},
                                {"MALE", GROUP_MALE},
                                {"FEMALE", GROUP_FEMALE},
                                {"VULNERABLE", GROUP_VULNERABLE},
                                {NULL, 0}};

static const choice statuses[] = {{"assumed", 1}, {NULL, 0}};

/* What the values of a subject may be: years, rupiah, or codes of the columns. */
static const struct {
  int64_t least;
  int64_t most;
  int codes; /* one value a band */
} limits[ASSUMPTION_COUNT] = {
    [ASSUMPTION_AGE] = {0, 110, 0},        [ASSUMPTION_WAGE] = {0, SHARES_MOST, 0},
    [ASSUMPTION_RISK_CLASS] = {1, 5, 1},   [ASSUMPTION_SIZE] = {0, 3, 1},
    [ASSUMPTION_SECTOR] = {1, 2, 1},       [ASSUMPTION_SEX] = {1, 2, 1},
    [ASSUMPTION_MEMBERSHIP] = {0, 110, 0}, [ASSUMPTION_BY_BUDGET] = {0, 1, 1},
};

static int take_choice(const records *r, int64_t row, const char *column, const choice *choices,
                       int32_t *value) {
  cell one = records_cell(r, row, column);
  const int status = value_choice(one.text, one.place, choices, value);
  cell_free(&one);
  return status;
}

static int take_number(const records *r, int64_t row, const char *column, int64_t least,
                       int64_t most, int64_t *value) {
  cell one = records_cell(r, row, column);
  int status = value_integer(one.text, one.place, value);
  if (status == STATUS_OK && (*value < least || *value > most)) {
    complain("%s \"%s\": is not from %lld to %lld", one.place, one.text, (long long)least,
             (long long)most);
    status = STATUS_USAGE;
  }
  cell_free(&one);
  return status;
}

static void add(bands *list, int64_t least, int64_t most, int64_t weight) {
  band *more = allocate((size_t)list->count + 1, sizeof *more);
  const int64_t before = list->count > 0 ? list->items[list->count - 1].until : 0;
  if (list->count > 0)
    memcpy(more, list->items, (size_t)list->count * sizeof *more);
  more[list->count] = (band){least, most, before + weight};
  free(list->items);
  list->items = more;
  list->count++;
}

static int take_row(const records *r, int64_t row, assumptions *read) {
  int32_t subject = 0;
  int32_t segment = 0;
  int32_t group = 0;
  int32_t stamp = 0;
  int64_t least = 0;
  int64_t most = 0;
  int64_t weight = 0;
  if (take_choice(r, row, "subject", subjects, &subject) != STATUS_OK ||
      take_choice(r, row, "segment", segments, &segment) != STATUS_OK ||
      take_choice(r, row, "group", groups, &group) != STATUS_OK ||
      take_number(r, row, "least", limits[subject].least, limits[subject].most, &least) !=
          STATUS_OK ||
      take_number(r, row, "most", least, limits[subject].codes ? least : limits[subject].most,
                  &most) != STATUS_OK ||
      take_number(r, row, "weight", 0, SHARES_ODDS_MOST, &weight) != STATUS_OK ||
      take_choice(r, row, "status", statuses, &stamp) != STATUS_OK)
    return STATUS_DATA;
  add(&read->lists[subject][segment][group], least, most, weight);
  return STATUS_OK;
}

/* Something must be drawn; shares_fit has its limit. */
static int check_list(const assumptions *read, int about, int segment, int group) {
  const bands *list = &read->lists[about][segment][group];
  const int64_t sum = list->count == 0 ? 1 : list->items[list->count - 1].until;
  if (sum > 0 && sum <= SHARES_ODDS_MOST)
    return STATUS_OK;
  complain("%s: %s, %s, %s: the weights add up to %lld, which is not from 1 to %d", read->name,
           subjects[about].word, segments[segment].word, groups[group].word, (long long)sum,
           SHARES_ODDS_MOST);
  return STATUS_DATA;
}

static int check(const assumptions *read) {
  int status = STATUS_OK;
  for (int about = 0; about < ASSUMPTION_COUNT; about++)
    for (int segment = 0; segment < SEGMENTS; segment++)
      for (int group = 0; group < GROUP_COUNT; group++)
        if (check_list(read, about, segment, group) != STATUS_OK)
          status = STATUS_DATA;
  return status;
}

int assumptions_read(const char *path, assumptions *read) {
  records r = {0};
  *read = (assumptions){.name = path != NULL ? path : "built-in table"};
  int status = path != NULL ? records_read(path, columns, &r)
                            : records_take((const char *)embedded_assumptions.bytes,
                                           embedded_assumptions.length, read->name, columns, &r);
  if (status == STATUS_OK) {
    read->name = path != NULL ? path : read->name;
    for (int64_t row = 0; row < r.count; row++)
      if (take_row(&r, row, read) != STATUS_OK)
        status = STATUS_DATA;
  }
  if (status == STATUS_OK)
    status = check(read);
  records_free(&r);
  return status;
}

/* The day so many years before, the 28th for a 29th that the year does not have. */
static int years_before(int32_t day, int64_t years, int32_t *before) {
  const bpjs_period on = {sizeof on, BPJS_PERIOD_DAY, day, day};
  bpjs_period found = {.struct_size = sizeof found};
  char text[16] = "";
  char moved[32];
  int64_t length = 0;
  if (bpjs_period_write(&on, text, sizeof text, &length, NULL) != BPJS_OK)
    return STATUS_DATA;
  const long year = strtol(text, NULL, 10) - (long)years;
  snprintf(moved, sizeof moved, "%04ld%s", year, text + 4);
  if (bpjs_period_read(moved, (int64_t)strlen(moved), &found, NULL) != BPJS_OK) {
    snprintf(moved, sizeof moved, "%04ld-02-28", year);
    if (strcmp(text + 4, "-02-29") != 0 ||
        bpjs_period_read(moved, (int64_t)strlen(moved), &found, NULL) != BPJS_OK)
      return STATUS_DATA;
  }
  *before = found.first_day;
  return STATUS_OK;
}

static int date_list(bands *list, int32_t day) {
  for (int i = 0; i < list->count; i++) {
    band *one = &list->items[i];
    int32_t last = 0;
    int32_t before = 0;
    if (years_before(day, one->least, &last) != STATUS_OK ||
        years_before(day, one->most + 1, &before) != STATUS_OK)
      return STATUS_DATA;
    one->least = before + 1;
    one->most = last;
  }
  return STATUS_OK;
}

int assumptions_date(assumptions *read, int32_t day) {
  const int about[] = {ASSUMPTION_AGE, ASSUMPTION_MEMBERSHIP};
  for (int i = 0; i < 2; i++)
    for (int segment = 0; segment < SEGMENTS; segment++)
      for (int group = 0; group < GROUP_COUNT; group++)
        if (date_list(&read->lists[about[i]][segment][group], day) != STATUS_OK) {
          complain("%s: %s: its years reach back before 1900", read->name, subjects[about[i]].word);
          return STATUS_DATA;
        }
  return STATUS_OK;
}

void assumptions_free(assumptions *read) {
  for (int about = 0; about < ASSUMPTION_COUNT; about++)
    for (int segment = 0; segment < SEGMENTS; segment++)
      for (int group = 0; group < GROUP_COUNT; group++)
        free(read->lists[about][segment][group].items);
}

void assumptions_print(void) {
  fwrite(embedded_assumptions.bytes, 1, (size_t)embedded_assumptions.length, stdout);
}

const bands *assumptions_find(const assumptions *all, enum assumption about, int32_t segment,
                              int32_t sex, int vulnerable) {
  const int wanted[] = {vulnerable ? GROUP_VULNERABLE : GROUP_ALL,
                        sex == 1   ? GROUP_MALE
                        : sex == 2 ? GROUP_FEMALE
                                   : GROUP_ALL,
                        GROUP_ALL};
  for (int wide = 0; wide < 2; wide++)
    for (int i = vulnerable ? 0 : 1; i < 3; i++) {
      const bands *list = &all->lists[about][wide ? SEGMENT_ALL : segment][wanted[i]];
      if (list->count > 0)
        return list;
    }
  return NULL;
}

int64_t bands_weight(const bands *list, int64_t value) {
  int64_t sum = 0;
  for (int i = 0; i < list->count; i++)
    if (list->items[i].least == value && list->items[i].most == value)
      sum += list->items[i].until - (i > 0 ? list->items[i - 1].until : 0);
  return sum;
}

const band *bands_draw(const bands *list, uint64_t bits) {
  const band *one = list->items;
  const int64_t at = draws_below(bits, list->items[list->count - 1].until);
  while (at >= one->until)
    one++;
  return one;
}

int64_t band_draw(const band *one, uint64_t bits) {
  return one->least + draws_below(bits, one->most - one->least + 1);
}
