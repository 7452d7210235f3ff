#include "spans.h"

#include "output.h"
#include "records.h"
#include "values.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void add_line(spans *taken, int32_t day, int32_t months, int64_t amount, int64_t line) {
  size_t count = (size_t)taken->count;
  if ((count & (count + 1)) == 0) { /* full at 1, 3, 7 ... */
    bpjs_month_span *items = allocate(count * 2 + 1, sizeof *items);
    int64_t *lines = allocate(count * 2 + 1, sizeof *lines);
    if (count > 0) {
      memcpy(items, taken->items, count * sizeof *items);
      memcpy(lines, taken->lines, count * sizeof *lines);
    }
    free(taken->items);
    free(taken->lines);
    taken->items = items;
    taken->lines = lines;
  }
  taken->items[count] = (bpjs_month_span){
      .struct_size = sizeof *taken->items, .day = day, .months = months, .amount = amount};
  taken->lines[count] = line;
  taken->count++;
}

void spans_add(spans *taken, int32_t day, int32_t months, int64_t amount) {
  add_line(taken, day, months, amount, 0);
}

/* A record; what is wrong with it is told. */
static int take(spans *taken, const records *r, int64_t row, const char *start) {
  cell from = records_cell(r, row, start), months = records_cell(r, row, "months");
  cell amount = records_cell(r, row, "amount");
  int32_t day = 0, count = 1;
  int64_t rupiah = 0;
  int status = value_day(from.text, from.place, &day);
  if (*months.text != '\0')
    status |= value_integer32(months.text, months.place, &count);
  if (count == 0) {
    complain("%s \"%s\": must be 1 or more", months.place, months.text);
    status = STATUS_DATA;
  }
  status |= value_integer(amount.text, amount.place, &rupiah);
  if (status == STATUS_OK)
    add_line(taken, day, count, rupiah, records_line(r, row));
  cell_free(&from);
  cell_free(&months);
  cell_free(&amount);
  return status == STATUS_OK ? STATUS_OK : STATUS_DATA;
}

/* The column of the first month: either of the two. */
static const char *start_of(const records *r) {
  int64_t index = 0;
  int month = bpjs_records_column(r->table, "month", 5, &index, NULL) == BPJS_OK;
  int from = bpjs_records_column(r->table, "from", 4, &index, NULL) == BPJS_OK;
  if (month != from)
    return month ? "month" : "from";
  complain("%s: needs either the column month or the column from", r->name);
  return NULL;
}

int spans_read(const arguments *given, const char *name, spans *taken) {
  static const char *const columns[] = {"month", "from", "months", "!amount", NULL};
  const char *path = options_value(given, name), *start = NULL;
  records r = {0};
  if (path == NULL)
    return STATUS_OK;
  int status = records_read(path, columns, &r);
  taken->name = r.name;
  if (status == STATUS_OK && (start = start_of(&r)) == NULL)
    status = STATUS_DATA;
  if (status == STATUS_OK && r.count == 0) {
    complain("%s: has no records", taken->name);
    status = STATUS_DATA;
  }
  for (int64_t row = 0, good = status == STATUS_OK; good && row < r.count; row++)
    status |= take(taken, &r, row, start);
  records_free(&r);
  return status;
}

void spans_blame(const spans *taken, bpjs_error *error) {
  int day = strcmp(error->field, "day") == 0;
  if (error->row < 1 || error->row > taken->count ||
      !(day || strcmp(error->field, "months") == 0 || strcmp(error->field, "amount") == 0))
    return;
  error->line = taken->lines[error->row - 1];
  if (error->line > 0)
    snprintf(error->source, sizeof error->source, "%s", taken->name);
  if (day)
    snprintf(error->field, sizeof error->field, "%s", error->line > 0 ? "month" : "from");
}

void spans_free(spans *taken) {
  free(taken->items);
  free(taken->lines);
  *taken = (spans){0};
}
