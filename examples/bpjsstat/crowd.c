#include "crowd.h"

#include "files.h"
#include "output.h"
#include "summaries.h"

#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

enum { PIECE = 1 << 20, EVERY = 1 << 20 };

typedef struct pass {
  crowd *all;
  bpjs_people_reader *reader;
  bpjs_people *people;
  bpjs_problems *problems;
  int64_t *amounts;
  int32_t *statuses;
  int64_t room; /* rows that these two have room for */
  int64_t told; /* rows when progress was told */
} pass;

/* Whether the reader has told what is wrong in a row of the file, in the file's own words. */
static int is_told(const pass *p, int64_t row) {
  bpjs_error problem = {.struct_size = sizeof problem};
  const int64_t count = bpjs_problems_count(p->problems);
  for (int64_t i = 0; i < count; i++)
    if (bpjs_problems_get(p->problems, i, &problem, NULL) == BPJS_OK && problem.row == row)
      return 1;
  return 0;
}

/* A failure in rows of a piece, as it is in the file. */
static int refuse(pass *p, bpjs_error *error) {
  const int64_t row = error->row;
  if (row > 0) {
    error->line = bpjs_people_reader_line(p->reader, row - 1);
    error->row = row + bpjs_people_reader_row(p->reader);
  }
  if (error->source[0] == '\0')
    snprintf(error->source, sizeof error->source, "%s", p->all->path);
  if (row == 0 || !is_told(p, error->row))
    complain_error(error, NULL);
  return STATUS_DATA;
}

/* What is wrong with the first bad row, which is asked for alone. */
static void explain(pass *p, const bpjs_assess_summary *one) {
  bpjs_error error = {.struct_size = sizeof error};
  bpjs_assess_options options = p->all->options;
  options.flags |= BPJS_ASSESS_STOP;
  if (bpjs_assess_rows(p->all->assess, p->people, one->first_row - 1, 1, &options, NULL, NULL, 0,
                       NULL, NULL, &error) != BPJS_OK)
    refuse(p, &error);
}

static void add_up(pass *p, const bpjs_assess_summary *one) {
  const bpjs_assess_summary *all = &p->all->summary;
  if (all->bad == 0 && one->bad != 0)
    explain(p, one);
  summaries_add(&p->all->summary, one, bpjs_people_reader_row(p->reader));
  if (p->all->progress && all->rows - p->told >= EVERY) {
    fprintf(stderr, "\r%" PRId64 " rows", all->rows);
    p->told = all->rows;
  }
}

static void make_room(pass *p, int64_t rows) {
  if (p->all->rows == NULL || rows <= p->room)
    return;
  free(p->amounts);
  free(p->statuses);
  p->room = rows;
  p->amounts =
      allocate((size_t)(rows * bpjs_assess_measure_count(p->all->assess)), sizeof *p->amounts);
  p->statuses = allocate((size_t)rows, sizeof *p->statuses);
}

static void write_rows(pass *p, int64_t rows) {
  const int64_t columns = bpjs_assess_measure_count(p->all->assess);
  for (int64_t i = 0; i < rows; i++) {
    const char *name = bpjs_status_name(p->statuses[i]);
    fprintf(p->all->rows, "%" PRId64 ",%s", bpjs_people_reader_row(p->reader) + i + 1,
            p->statuses[i] == BPJS_OK ? "" : name);
    for (int64_t k = 0; k < columns; k++)
      fprintf(p->all->rows, p->statuses[i] == BPJS_OK ? ",%" PRId64 : ",",
              p->amounts[k * rows + i]);
    fputc('\n', p->all->rows);
  }
}

static int assess(pass *p, int64_t rows) {
  crowd *all = p->all;
  bpjs_error error = {.struct_size = sizeof error};
  bpjs_assess_summary one = {.struct_size = sizeof one};
  const int wanted = all->rows != NULL;
  make_room(p, rows);
  const int32_t status = bpjs_assess_rows(
      all->assess, p->people, 0, rows, &all->options, all->tally, wanted ? p->amounts : NULL,
      wanted ? rows * bpjs_assess_measure_count(all->assess) : 0, wanted ? p->statuses : NULL, &one,
      &error);
  if (status != BPJS_OK)
    return refuse(p, &error);
  add_up(p, &one);
  if (wanted)
    write_rows(p, rows);
  return STATUS_OK;
}

/* Takes what the reader has; once more after the end. */
static int take(pass *p) {
  bpjs_error error = {.struct_size = sizeof error};
  int64_t rows = 0;
  if (bpjs_people_reader_next(p->reader, p->people, &rows, p->problems, &error) != BPJS_OK)
    return refuse(p, &error);
  return rows == 0 ? STATUS_OK : assess(p, rows);
}

static int feed(pass *p, const char *bytes, int64_t length) {
  bpjs_error error = {.struct_size = sizeof error};
  int status = STATUS_OK;
  for (int64_t taken = 0; status == STATUS_OK && length > 0; bytes += taken, length -= taken) {
    if (bpjs_people_reader_feed(p->reader, bytes, length, &taken, &error) != BPJS_OK)
      return refuse(p, &error);
    if (taken < length)
      status = take(p);
  }
  return status;
}

static int read_all(pass *p, FILE *stream) {
  bpjs_error error = {.struct_size = sizeof error};
  char *piece = allocate(PIECE, 1);
  int status = STATUS_OK;
  size_t length;
  while (status == STATUS_OK && (length = fread(piece, 1, PIECE, stream)) > 0)
    status = feed(p, piece, (int64_t)length);
  if (status == STATUS_OK && ferror(stream)) {
    complain("%s: %s", p->all->path, strerror(errno));
    status = STATUS_DATA;
  }
  if (status == STATUS_OK)
    status = take(p);
  if (status == STATUS_OK && bpjs_people_reader_end(p->reader, &error) != BPJS_OK)
    status = refuse(p, &error);
  if (status == STATUS_OK)
    status = take(p);
  free(piece);
  return status;
}

static int begin(pass *p) {
  bpjs_error error = {.struct_size = sizeof error};
  const char *name = strcmp(p->all->path, "-") == 0 ? "standard input" : p->all->path;
  if (bpjs_people_reader_new(name, (int64_t)strlen(name), &p->reader, &error) == BPJS_OK &&
      bpjs_people_new(&p->people, &error) == BPJS_OK &&
      bpjs_problems_new(&p->problems, &error) == BPJS_OK)
    return STATUS_OK;
  return refuse(p, &error);
}

int crowd_assess(crowd *all) {
  pass p = {.all = all};
  const int is_input = strcmp(all->path, "-") == 0;
  FILE *stream = is_input ? stdin : fopen(all->path, "rb");
  if (stream == NULL) {
    complain("%s: %s", all->path, strerror(errno));
    return STATUS_DATA;
  }
  int status = begin(&p);
  if (status == STATUS_OK)
    status = read_all(&p, stream);
  if (p.told > 0)
    fputc('\n', stderr);
  if (p.problems != NULL)
    complain_problems(p.problems, all->path);
  free(p.amounts);
  free(p.statuses);
  bpjs_problems_free(p.problems);
  bpjs_people_free(p.people);
  bpjs_people_reader_free(p.reader);
  if (!is_input)
    fclose(stream);
  return status;
}
