/* The few things that the table does not tell: shorthands for structs, how a
 * handle is made of text, and how it is shown. */
#include <stdio.h>
#include <string.h>

#include "bpjsstat.h"
#include "call.h"

/* A shorthand for a struct; false if there is none, or the text is not one. */
int room_read_struct(const char *name, const char *text, void *bytes) {
  int32_t status;
  if (strchr(text, '=') != NULL)
    return 0;
  int64_t length = (int64_t)strlen(text);
  if (strcmp(name, "bpjs_period") == 0)
    status = bpjs_period_read(text, length, bytes, NULL);
  else if (strcmp(name, "bpjs_figure") == 0 && strncmp(text, "id:", 3) == 0)
    status = bpjs_figure_read(text + 3, length - 3, BPJS_LANGUAGE_ID, bytes, NULL);
  else if (strcmp(name, "bpjs_figure") == 0 && strncmp(text, "en:", 3) == 0)
    status = bpjs_figure_read(text + 3, length - 3, BPJS_LANGUAGE_EN, bytes, NULL);
  else
    return 0;
  if (status != BPJS_OK)
    broken(name, text);
  return 1;
}

/* Adds what a writer wrote. */
static void written(int32_t status, char *out, int64_t capacity, const char *line, int64_t length) {
  if (status != BPJS_OK)
    broken("cannot be written", bpjs_status_name(status));
  show_text(out, capacity, line, length);
}

/* A struct as its room writes it; false if no room does. */
int room_write_struct(const char *name, const void *bytes, char *text, char *exact,
                      int64_t capacity) {
  char line[1024];
  int64_t length = 0;
  int32_t status;
  if (strcmp(name, "bpjs_period") == 0) {
    status = bpjs_period_write(bytes, line, sizeof line, &length, NULL);
    written(status, text, capacity, line, length);
    return 1;
  }
  if (strcmp(name, "bpjs_figure") == 0) {
    const int32_t formats[] = {BPJS_FORMAT_TEXT, BPJS_FORMAT_INTERVAL, BPJS_FORMAT_JSON};
    for (int i = 0; i < 3; i++) {
      status =
          bpjs_figure_write(bytes, formats[i], BPJS_LANGUAGE_EN, line, sizeof line, &length, NULL);
      show_text(text, capacity, i == 1 ? " [" : "", i == 1 ? 2 : 0);
      written(status, i == 2 ? exact : text, capacity, line, length);
      show_text(text, capacity, i == 1 ? "]" : "", i == 1 ? 1 : 0);
    }
    return 1;
  }
  if (strcmp(name, "bpjs_coverage") == 0 || strcmp(name, "bpjs_distance") == 0) {
    int is_coverage = strcmp(name, "bpjs_coverage") == 0;
    const int32_t formats[] = {BPJS_FORMAT_TEXT, BPJS_FORMAT_JSON};
    for (int i = 0; i < 2; i++) {
      status = is_coverage ? bpjs_coverage_write(bytes, formats[i], BPJS_LANGUAGE_EN, line,
                                                 sizeof line, &length, NULL)
                           : bpjs_coverage_distance_write(bytes, formats[i], BPJS_LANGUAGE_EN, line,
                                                          sizeof line, &length, NULL);
      written(status, i == 0 ? text : exact, capacity, line, length);
    }
    return 1;
  }
  return 0;
}

static int is(const char *type, const char *handle) {
  type += strncmp(type, "const ", 6) == 0 ? 6 : 0;
  return strncmp(type, handle, strlen(handle)) == 0 && type[strlen(handle)] == ' ';
}

static const char source[] = "case";

static bpjs_dataset *dataset_new(const char *text, int64_t length) {
  bpjs_dataset *dataset = NULL;
  int32_t status = strcmp(text, "published") == 0 ? bpjs_dataset_published(&dataset, NULL)
                                                  : bpjs_dataset_new(&dataset, NULL);
  if (status == BPJS_OK && strcmp(text, "published") != 0 && length > 0)
    status = bpjs_dataset_read(dataset, text, length, source, 4, NULL, NULL);
  if (status != BPJS_OK)
    broken("no dataset", text);
  return dataset;
}

/* Those of a file that cannot be read. */
static bpjs_problems *problems_new(const char *text, int64_t length) {
  bpjs_problems *problems = NULL;
  if (bpjs_problems_new(&problems, NULL) != BPJS_OK)
    broken("no problems", text);
  if (length > 0) {
    bpjs_dataset *dataset = dataset_new("", 0);
    if (bpjs_dataset_read(dataset, text, length, source, 4, problems, NULL) == BPJS_OK)
      broken("there is no problem in it", text);
    bpjs_dataset_free(dataset);
  }
  return problems;
}

static bpjs_dataset_reader *reader_new(const char *text, int64_t length) {
  bpjs_dataset_reader *reader = NULL;
  if (bpjs_dataset_reader_new(source, 4, &reader, NULL) != BPJS_OK ||
      bpjs_dataset_reader_feed(reader, text, length, NULL) != BPJS_OK)
    broken("no reader", text);
  return reader;
}

void *handle_new(const char *type, const char *text, int64_t length) {
  if (is(type, "bpjs_problems"))
    return problems_new(text, length);
  if (is(type, "bpjs_dataset"))
    return dataset_new(text, length);
  if (is(type, "bpjs_dataset_reader"))
    return reader_new(text, length);
  broken("no such handle", type);
}

void handle_free(const char *type, void *handle) {
  if (is(type, "bpjs_problems"))
    bpjs_problems_free(handle);
  else if (is(type, "bpjs_dataset"))
    bpjs_dataset_free(handle);
  else if (is(type, "bpjs_dataset_reader"))
    bpjs_dataset_reader_free(handle);
}

/* Some columns of every observation. */
static void columns_write(const bpjs_dataset *dataset, const char *columns, char *text,
                          int64_t capacity) {
  char cell[4096];
  int64_t length;
  for (int64_t i = 0; i < bpjs_dataset_count(dataset); i++) {
    show_text(text, capacity, " // ", i > 0 ? 4 : 0);
    for (const char *column = columns; *column != '\0';) {
      int64_t size = (int64_t)strcspn(column, ",");
      int32_t status =
          bpjs_dataset_text(dataset, i, column, size, cell, sizeof cell, &length, NULL);
      show_text(text, capacity, " ", column > columns);
      written(status, text, capacity, cell, length);
      column += size + (column[size] == ',');
    }
  }
}

void handle_write(const char *type, const void *handle, const char *columns, char *text,
                  int64_t capacity) {
  char line[64] = "reader";
  if (is(type, "bpjs_dataset") && *columns != '\0') {
    columns_write(handle, columns, text, capacity);
    return;
  }
  if (is(type, "bpjs_problems"))
    snprintf(line, sizeof line, "%lld problems", (long long)bpjs_problems_count(handle));
  else if (is(type, "bpjs_dataset"))
    snprintf(line, sizeof line, "%lld observations", (long long)bpjs_dataset_count(handle));
  show_text(text, capacity, line, (int64_t)strlen(line));
}
