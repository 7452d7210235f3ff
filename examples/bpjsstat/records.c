#include "records.h"

#include "bytes.h"
#include "files.h"
#include "output.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int64_t column_of(const records *r, const char *name) {
  int64_t index = -1;
  return bpjs_records_column(r->table, name, (int64_t)strlen(name), &index, NULL) == BPJS_OK ? index
                                                                                             : -1;
}

static char *text_of(const records *r, int64_t row, int64_t column) {
  int64_t length = 0;
  if (column < 0 || bpjs_records_text(r->table, row, column, NULL, 0, &length, NULL) != BPJS_OK)
    return copy_text("", 0);
  char *text = allocate((size_t)length + 1, 1);
  bpjs_records_text(r->table, row, column, text, length + 1, &length, NULL);
  return text;
}

static int check_columns(const records *r, const char *const *columns) {
  char list[128] = "";
  int status = STATUS_OK;
  for (int i = 0; columns[i] != NULL; i++) {
    const char *name = columns[i] + (*columns[i] == '!');
    size_t used = strlen(list);
    snprintf(list + used, sizeof list - used, "%s%s", i > 0 ? ", " : "", name);
    if (*columns[i] != '!' || column_of(r, name) >= 0)
      continue;
    complain("%s: there is no column %s", r->name, name);
    status = STATUS_DATA;
  }
  for (int64_t c = 0; c < bpjs_records_column_count(r->table); c++) {
    char *name = text_of(r, -1, c);
    int known = 0;
    for (int i = 0; columns[i] != NULL; i++)
      known = known || strcmp(columns[i] + (*columns[i] == '!'), name) == 0;
    if (!known) {
      complain("%s:%" PRId64 ": \"%s\": is no column; there are %s", r->name, records_line(r, -1),
               name, list);
      status = STATUS_DATA;
    }
    free(name);
  }
  return status;
}

/* Complains about each problem of a file that is not CSV. */
static int read_table(const char *bytes, int64_t length, records *r) {
  bpjs_error error = {.struct_size = sizeof error};
  bpjs_problems *problems = NULL;
  int32_t status = bpjs_problems_new(&problems, &error);
  if (status == BPJS_OK)
    status = bpjs_records_read(bytes, length, r->name, (int64_t)strlen(r->name), problems,
                               &r->table, &error);
  if (status != BPJS_OK && bpjs_problems_count(problems) > 0)
    complain_problems(problems, r->name);
  else if (status != BPJS_OK)
    complain_error(&error, NULL);
  bpjs_problems_free(problems);
  r->count = bpjs_records_count(r->table);
  return status == BPJS_OK ? STATUS_OK : STATUS_DATA;
}

int records_take(const char *bytes, int64_t length, const char *name, const char *const *columns,
                 records *r) {
  *r = (records){.name = name};
  const int status = read_table(bytes, length, r);
  return status == STATUS_OK ? check_columns(r, columns) : status;
}

int records_read(const char *path, const char *const *columns, records *r) {
  int64_t length = 0;
  *r = (records){.name = strcmp(path, "-") == 0 ? "standard input" : path};
  char *bytes = bytes_read(path, &length);
  if (bytes == NULL)
    return STATUS_DATA;
  int status = STATUS_DATA;
  if (length > BYTES_MOST)
    complain("%s: is larger than 16 MiB", r->name);
  else
    status = records_take(bytes, length, r->name, columns, r);
  free(bytes);
  return status;
}

void records_free(records *r) {
  bpjs_records_free(r->table);
  *r = (records){0};
}

int64_t records_line(const records *r, int64_t row) {
  return bpjs_records_line(r->table, row);
}

cell records_cell(const records *r, int64_t row, const char *column) {
  size_t room = strlen(r->name) + strlen(column) + 32;
  cell one = {text_of(r, row, column_of(r, column)), allocate(room, 1)};
  snprintf(one.place, room, "%s:%" PRId64 ": %s", r->name, records_line(r, row), column);
  return one;
}

void cell_free(cell *one) {
  free(one->text);
  free(one->place);
  *one = (cell){0};
}
