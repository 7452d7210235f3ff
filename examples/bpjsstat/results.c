#include "results.h"

#include "notes.h"
#include "output.h"
#include "pairs.h"
#include "plain.h"
#include "remarks.h"
#include "table.h"
#include "text.h"
#include "when.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { LABEL_LEAST = 16, CITES = 4, MARKS = 5 };

/* Results `from` to before `to`, and what is said below them. */
typedef struct section {
  char *name;
  int64_t from;
  int64_t to;
  table rows;
  notes remarks;
} section;

/* The title of a section, or its code where it is not known here. */
static const char *title(const char *name, int32_t language) {
  static const char *const titles[][3] = {
      {"participants", "Participants", "Peserta"},
      {"coverage", "Coverage", "Cakupan"},
      {"vulnerable", "Vulnerable workers", "Pekerja rentan"},
      {"benefits", "Benefits paid", "Manfaat yang dibayarkan"},
      {"scholarships", "Scholarships", "Beasiswa"},
      {"funds", "Funds managed", "Dana kelolaan"},
      {"growth", "Growth", "Pertumbuhan"},
      {"path", "The path to the targets", "Menuju target"},
      {"disagreements", "Where sources disagree", "Perbedaan antarsumber"},
  };
  for (size_t i = 0; i < sizeof titles / sizeof titles[0]; i++)
    if (strcmp(name, titles[i][0]) == 0)
      return say(language, titles[i][1], titles[i][2]);
  return name;
}

/* Percent of a whole, and not of a growth. */
static int is_proportion(const bpjs_observation *about, const bpjs_figure *figure) {
  return figure->unit == BPJS_UNIT_PERCENT && strstr(about->series, "growth") == NULL &&
         (strstr(about->series, "share") != NULL || strstr(about->series, "coverage") != NULL);
}

/* A bar where the number is a proportion; persons go without saying. */
static char *value_of(const bpjs_observation *about, const bpjs_figure *figure, int32_t language) {
  bpjs_figure bare = *figure;
  if (bare.unit == BPJS_UNIT_PERSONS)
    bare.unit = BPJS_UNIT_NUMBER;
  char *value = write_figure(&bare, BPJS_FORMAT_TEXT, language);
  if (value == NULL || !is_proportion(about, figure))
    return value;
  char bar[TEXT_BAR_BYTES];
  text_bar(figure->value, bar);
  size_t room = strlen(bar) + strlen(value) + 16;
  char *both = allocate(room, 1);
  snprintf(both, room, "%s %9s", bar, value);
  free(value);
  return both;
}

/* Bounds without the unit, which stands beside the value. */
static char *bounds_of(const bpjs_figure *figure, int32_t language) {
  bpjs_figure bare = *figure;
  bare.unit = BPJS_UNIT_NUMBER;
  return write_bounds(&bare, language);
}

static int add_row(table *t, const bpjs_dataset *results, int64_t index, notes *sources,
                   notes *remarks, int32_t language) {
  bpjs_observation about = {.struct_size = sizeof about};
  bpjs_figure figure = {.struct_size = sizeof figure};
  bpjs_dataset_get(results, index, &about, NULL);
  bpjs_dataset_figure(results, index, &figure, NULL);
  char *value = value_of(&about, &figure, language);
  char *bounds = bounds_of(&figure, language);
  if (value == NULL || bounds == NULL) {
    free(value);
    free(bounds);
    return STATUS_DATA;
  }
  char *source = read_column(results, index, "SOURCE");
  char *remark = remarks_of(results, index, language);
  table_add(t, remarks_label(results, index, language));
  table_add(t, write_when(&about));
  table_add(t, value);
  table_add(t, bounds);
  table_add(t, notes_cite(sources, source));
  table_add(t, notes_mark(remarks, remark));
  free(source);
  free(remark);
  return STATUS_OK;
}

/* The sections in their order; one more, with no results, ends the list. */
static section *split(const bpjs_dataset *results, int64_t count) {
  section *list = allocate((size_t)count + 1, sizeof *list);
  int64_t n = 0;
  for (int64_t i = 0; i < count; i++) {
    char *name = read_column(results, i, "SECTION");
    if (n == 0 || strcmp(list[n - 1].name, name) != 0)
      list[n++] = (section){.name = name, .from = i};
    else
      free(name);
    list[n - 1].to = i + 1;
  }
  return list;
}

static void free_sections(section *list) {
  for (section *s = list; s->name != NULL; s++) {
    free(s->name);
    table_free(&s->rows);
    notes_free(&s->remarks);
  }
  free(list);
}

/* Disagreements are pairs, with a table of their own. */
static int is_pairs(const section *s) {
  return strcmp(s->name, "disagreements") == 0;
}

static int fill(section *list, const bpjs_dataset *results, notes *sources, int32_t language) {
  int cites = 0;
  int marks = 0;
  for (section *s = list; s->name != NULL; s++) {
    s->rows = table_new("llrrll");
    for (int64_t i = s->from; i < s->to && !is_pairs(s); i++)
      if (add_row(&s->rows, results, i, sources, &s->remarks, language) != STATUS_OK)
        return STATUS_DATA;
    int width = table_width(&s->rows, CITES, 0);
    cites = width > cites ? width : cites;
    width = table_width(&s->rows, MARKS, 0);
    marks = width > marks ? width : marks;
  }
  /* The right edge is the same in all sections. */
  for (section *s = list; s->name != NULL; s++) {
    s->rows.least[CITES] = cites;
    s->rows.least[MARKS] = marks;
    table_fit(&s->rows, TEXT_WIDTH, LABEL_LEAST, 0);
  }
  return STATUS_OK;
}

static int print_sections(const section *list, const bpjs_dataset *results, notes *sources,
                          int32_t language) {
  for (const section *s = list; s->name != NULL; s++) {
    if (s != list)
      putchar('\n');
    text_heading(title(s->name, language));
    if (is_pairs(s) && pairs_print(results, s->from, s->to, sources, language) != STATUS_OK)
      return STATUS_DATA;
    table_print(&s->rows, 0, TEXT_WIDTH, 0);
    notes_print_marks(&s->remarks, TEXT_WIDTH);
  }
  return STATUS_OK;
}

int results_print(const bpjs_dataset *results, int32_t language) {
  section *list = split(results, bpjs_dataset_count(results));
  notes sources = {0};
  int status = fill(list, results, &sources, language);
  if (status == STATUS_OK)
    status = print_sections(list, results, &sources, language);
  if (status == STATUS_OK) {
    putchar('\n');
    text_heading(say(language, "Sources", "Sumber"));
    notes_print(&sources, TEXT_WIDTH);
  }
  notes_free(&sources);
  free_sections(list);
  return status;
}
