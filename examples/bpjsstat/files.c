#include "files.h"

#include "output.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

/* The library lists 10,000 problems, and one that says that there are more. */
enum { PIECE = 65536, PROBLEMS_SHOWN = 20, PROBLEMS_LISTED = 10000 };

void complain_problems(const bpjs_problems *problems, const char *name) {
  int64_t count = bpjs_problems_count(problems);
  for (int64_t i = 0; i < count && i < PROBLEMS_SHOWN; i++) {
    bpjs_error problem = {.struct_size = sizeof problem};
    bpjs_problems_get(problems, i, &problem, NULL);
    complain_error(&problem, NULL);
  }
  if (count > PROBLEMS_LISTED)
    complain("%s: and more than %d other problems", name, PROBLEMS_LISTED - PROBLEMS_SHOWN);
  else if (count > PROBLEMS_SHOWN)
    complain("%s: and %lld more problems", name, (long long)(count - PROBLEMS_SHOWN));
}

/* Feeds the stream in pieces, so that no file is too large for memory before
 * the reader has judged it. */
static int feed(FILE *stream, const char *name, bpjs_dataset_reader *reader, bpjs_error *error) {
  static char piece[PIECE];
  size_t got;
  while ((got = fread(piece, 1, sizeof piece, stream)) > 0) {
    if (bpjs_dataset_reader_feed(reader, piece, (int64_t)got, error) != BPJS_OK) {
      complain_error(error, NULL);
      return STATUS_DATA;
    }
  }
  if (ferror(stream)) {
    complain("%s: %s", name, strerror(errno));
    return STATUS_DATA;
  }
  return STATUS_OK;
}

static int finish(bpjs_dataset_reader *reader, const char *name, bpjs_dataset *dataset,
                  bpjs_problems *problems, bpjs_error *error) {
  if (bpjs_dataset_reader_finish(reader, dataset, problems, error) == BPJS_OK)
    return STATUS_OK;
  if (bpjs_problems_count(problems) > 0)
    complain_problems(problems, name);
  else
    complain_error(error, NULL);
  return STATUS_DATA;
}

static int read_stream(FILE *stream, const char *name, bpjs_dataset *dataset) {
  bpjs_error error = {.struct_size = sizeof error};
  bpjs_dataset_reader *reader = NULL;
  bpjs_problems *problems = NULL;
  int status = STATUS_DATA;
  if (bpjs_dataset_reader_new(name, (int64_t)strlen(name), &reader, &error) != BPJS_OK ||
      bpjs_problems_new(&problems, &error) != BPJS_OK) {
    complain_error(&error, NULL);
  } else {
    status = feed(stream, name, reader, &error);
    if (status == STATUS_OK)
      status = finish(reader, name, dataset, problems, &error);
  }
  bpjs_problems_free(problems);
  bpjs_dataset_reader_free(reader);
  return status;
}

static int read_file(const char *path, bpjs_dataset *dataset) {
  if (strcmp(path, "-") == 0)
    return read_stream(stdin, "standard input", dataset);
  FILE *stream = fopen(path, "rb");
  if (stream == NULL) {
    complain("%s: %s", path, strerror(errno));
    return STATUS_DATA;
  }
  int status = read_stream(stream, path, dataset);
  fclose(stream);
  return status;
}

bpjs_dataset *files_load(const option *data) {
  bpjs_error error = {.struct_size = sizeof error};
  bpjs_dataset *dataset = NULL;
  if (bpjs_dataset_published(&dataset, &error) != BPJS_OK) {
    complain_error(&error, NULL);
    return NULL;
  }
  for (int i = 0; i < data->count; i++) {
    if (read_file(data->items[i], dataset) != STATUS_OK) {
      bpjs_dataset_free(dataset);
      return NULL;
    }
  }
  return dataset;
}

bpjs_dataset *files_read(const char *path) {
  bpjs_error error = {.struct_size = sizeof error};
  bpjs_dataset *dataset = NULL;
  if (bpjs_dataset_new(&dataset, &error) != BPJS_OK) {
    complain_error(&error, NULL);
  } else if (read_file(path, dataset) != STATUS_OK) {
    bpjs_dataset_free(dataset);
    dataset = NULL;
  }
  return dataset;
}
