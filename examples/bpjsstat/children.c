#include "children.h"

#include "output.h"
#include "records.h"
#include "values.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const choice levels[] = {{"none", BPJS_SCHOOL_LEVEL_NONE},
                                {"tk", BPJS_SCHOOL_LEVEL_TK},
                                {"sd", BPJS_SCHOOL_LEVEL_SD},
                                {"smp", BPJS_SCHOOL_LEVEL_SMP},
                                {"sma", BPJS_SCHOOL_LEVEL_SMA},
                                {"smk", BPJS_SCHOOL_LEVEL_SMA}, /* vocational */
                                {"university", BPJS_SCHOOL_LEVEL_UNIVERSITY},
                                {NULL, 0}};
static const choice works[] = {{"none", BPJS_CHILD_WORK_NONE},
                               {"pu", BPJS_CHILD_WORK_PU},
                               {"bpu", BPJS_CHILD_WORK_BPU},
                               {"apprentice", BPJS_CHILD_WORK_APPRENTICE},
                               {NULL, 0}};
static const choice answers[] = {{"no", 0},   {"yes", 1},   {"0", 0},  {"1", 1}, {"false", 0},
                                 {"true", 1}, {"tidak", 0}, {"ya", 1}, {NULL, 0}};

static int take_year(const char *text, const char *name, bpjs_child *child) {
  int status = *text != '\0' ? value_integer32(text, name, &child->year) : STATUS_OK;
  if (status == STATUS_OK && *text != '\0' && child->year == 0) {
    complain("%s \"%s\": years of a level count from 1", name, text);
    return STATUS_USAGE;
  }
  return status;
}

static int take_born(const char *text, const char *name, bpjs_child *child) {
  if (*text == '\0')
    return STATUS_OK;
  child->flags |= BPJS_CHILD_BORN;
  return value_day(text, name, &child->born_day);
}

/* "sd:2:2016-05-01" */
static int take_option(const char *text, bpjs_child *child) {
  char *copy = copy_text(text, strlen(text)), empty[] = "";
  char *year = strchr(copy, ':'), *born = year != NULL ? strchr(year + 1, ':') : NULL;
  *child = (bpjs_child){.struct_size = sizeof *child};
  if (year != NULL)
    *year++ = '\0';
  if (born != NULL)
    *born++ = '\0';
  int status = value_choice(copy, "--child", levels, &child->level);
  if (status == STATUS_OK)
    status = take_year(year != NULL ? year : empty, "--child", child);
  if (status == STATUS_OK)
    status = take_born(born != NULL ? born : empty, "--child", child);
  free(copy);
  return status;
}

/* What a column is read by, where it is not empty. */
static int take_cell(const records *r, int64_t row, const char *column, bpjs_child *child) {
  cell one = records_cell(r, row, column);
  int32_t married = 0;
  int status = STATUS_OK;
  if (*one.text == '\0' && strcmp(column, "level") != 0)
    ;
  else if (strcmp(column, "level") == 0)
    status = value_choice(one.text, one.place, levels, &child->level);
  else if (strcmp(column, "year") == 0)
    status = take_year(one.text, one.place, child);
  else if (strcmp(column, "born") == 0)
    status = take_born(one.text, one.place, child);
  else if (strcmp(column, "married") == 0)
    status = value_choice(one.text, one.place, answers, &married);
  else if (strcmp(column, "work") == 0)
    status = value_choice(one.text, one.place, works, &child->work);
  else
    status = value_integer32(one.text, one.place, &child->work_months);
  if (married != 0)
    child->flags |= BPJS_CHILD_MARRIED;
  cell_free(&one);
  return status == STATUS_OK ? STATUS_OK : STATUS_DATA;
}

static int take_record(const records *r, int64_t row, bpjs_child *child) {
  static const char *const names[] = {"level", "year", "born", "married", "work", "work_months"};
  int status = STATUS_OK;
  *child = (bpjs_child){.struct_size = sizeof *child};
  for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
    status |= take_cell(r, row, names[i], child);
  return status;
}

int children_take(const arguments *given, children *taken) {
  static const char *const columns[] = {"!level", "year",        "born", "married",
                                        "work",   "work_months", NULL};
  const option *list = options_find(given, "--child");
  const char *path = options_value(given, "--children");
  records r = {0};
  int status = path != NULL ? records_read(path, columns, &r) : STATUS_OK;
  taken->name = r.name;
  taken->items = allocate((size_t)(list->count + r.count), sizeof *taken->items);
  taken->lines = allocate((size_t)(list->count + r.count), sizeof *taken->lines);
  for (int i = 0; i < list->count && status == STATUS_OK; i++)
    status = take_option(list->items[i], &taken->items[taken->count++]);
  for (int64_t row = 0, good = status == STATUS_OK; good && row < r.count; row++) {
    taken->lines[taken->count] = records_line(&r, row);
    status |= take_record(&r, row, &taken->items[taken->count++]);
  }
  records_free(&r);
  return status;
}

/* Whether an error is about this child: other inputs have years too. */
static int about(const bpjs_error *error, const bpjs_child *child) {
  static const char *const fields[] = {"level", "born_day", "work", "work_months", "flags"};
  for (size_t i = 0; i < sizeof fields / sizeof fields[0]; i++)
    if (strcmp(error->field, fields[i]) == 0)
      return 1;
  return strcmp(error->field, "year") == 0 &&
         (error->value[0] == '\0' || atoi(error->value) == child->year);
}

void children_blame(const children *taken, bpjs_error *error) {
  if (error->row < 1 || error->row > taken->count || !about(error, &taken->items[error->row - 1]))
    return;
  error->line = taken->lines[error->row - 1];
  if (error->line > 0)
    snprintf(error->source, sizeof error->source, "%s", taken->name);
  else
    snprintf(error->field, sizeof error->field, "child");
}

void children_free(children *taken) {
  free(taken->items);
  free(taken->lines);
  *taken = (children){0};
}
