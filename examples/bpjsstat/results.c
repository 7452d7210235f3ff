#include "results.h"

#include "notes.h"
#include "output.h"
#include "pairs.h"
#include "plain.h"
#include "table.h"
#include "text.h"
#include "when.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { LABEL_LEAST = 28 };

/* The title of a section, or its code where it is not known here. */
static const char *title(const char *section, int32_t language) {
  static const char *const titles[][3] = {
      {"participants", "Participants", "Peserta"},
      {"coverage", "Coverage", "Cakupan"},
      {"vulnerable", "Vulnerable workers", "Pekerja rentan"},
      {"benefits", "Benefits paid", "Manfaat yang dibayarkan"},
      {"scholarships", "Scholarships", "Beasiswa"},
      {"funds", "Funds managed", "Dana kelolaan"},
      {"growth", "Growth", "Pertumbuhan"},
      {"path", "The path to the target of 2045", "Jalan menuju target 2045"},
      {"disagreements", "Where sources disagree", "Perbedaan antarsumber"},
  };
  for (size_t i = 0; i < sizeof titles / sizeof titles[0]; i++)
    if (strcmp(section, titles[i][0]) == 0)
      return say(language, titles[i][1], titles[i][2]);
  return section;
}

/* A value, after a bar where it is a proportion. */
static char *value_of(const bpjs_observation *about, const bpjs_figure *figure, int32_t language) {
  char *value = write_figure(figure, BPJS_FORMAT_TEXT, language);
  if (value == NULL || figure->unit != BPJS_UNIT_PERCENT ||
      (strcmp(about->series, "share") != 0 && strcmp(about->series, "coverage_ratio") != 0))
    return value;
  char bar[TEXT_BAR_BYTES];
  text_bar(figure->value, bar);
  size_t room = strlen(bar) + strlen(value) + 4;
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

static const char *verdict_name(const char *verdict, int32_t language) {
  if (strcmp(verdict, "consistent") == 0)
    return say(language, "consistent", "sesuai");
  if (strcmp(verdict, "truncated") == 0)
    return say(language, "consistent only if a figure was cut instead of rounded",
               "sesuai hanya bila ada angka yang dipotong, bukan dibulatkan");
  if (strcmp(verdict, "inconsistent") == 0)
    return say(language, "inconsistent", "tidak sesuai");
  return *verdict != '\0' ? say(language, "cannot be told", "tidak dapat ditentukan") : "";
}

/* Verdict, basis and note in one paragraph. A basis that is one series is said
 * by the label. */
static char *remarks_of(const bpjs_dataset *results, int64_t index, int32_t language) {
  char *verdict = read_column(results, index, "VERDICT");
  char *basis = read_column(results, index, "BASIS");
  char *note = read_column(results, index, "NOTE");
  const char *parts[][2] = {
      {"", verdict_name(verdict, language)},
      {say(language, "basis: ", "dasar: "), strstr(basis, " / ") != NULL ? basis : ""},
      {"", note},
  };
  size_t room = 1;
  for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++)
    room += strlen(parts[i][0]) + strlen(parts[i][1]) + 2;
  char *text = allocate(room, 1);
  for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++) {
    if (*parts[i][1] == '\0')
      continue;
    strcat(text, *text != '\0' ? "; " : "");
    strcat(strcat(text, parts[i][0]), parts[i][1]);
  }
  free(verdict);
  free(basis);
  free(note);
  return text;
}

static int add_row(table *t, const bpjs_dataset *results, int64_t index, notes *sources,
                   int32_t language) {
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
  table_add(t, read_column(results, index, "LABEL"));
  table_add(t, write_when(&about));
  table_add(t, value);
  table_add(t, bounds);
  table_add(t, notes_cite(sources, source));
  free(source);
  return STATUS_OK;
}

static int fill(table *t, const bpjs_dataset *results, int64_t count, notes *sources,
                int32_t language) {
  for (int64_t i = 0; i < count; i++)
    if (add_row(t, results, i, sources, language) != STATUS_OK)
      return STATUS_DATA;
  table_fit(t, TEXT_WIDTH, LABEL_LEAST, 0);
  return STATUS_OK;
}

static void print_remarks(const bpjs_dataset *results, int64_t index, int32_t language) {
  char *remarks = remarks_of(results, index, language);
  if (*remarks != '\0') {
    text_space(2);
    text_wrap(remarks, 2, 2, TEXT_WIDTH);
  }
  free(remarks);
}

static void print_title(const char *section, int32_t language) {
  putchar('\n');
  text_heading(title(section, language));
}

/* Prints the results in their sections. */
static void print_sections(const table *t, const bpjs_dataset *results, int64_t count,
                           int32_t language) {
  char *section = copy_text("", 0);
  for (int64_t i = 0; i < count; i++) {
    char *next = read_column(results, i, "SECTION");
    if (i == 0 || strcmp(next, section) != 0)
      print_title(next, language);
    free(section);
    section = next;
    table_print_rows(t, (int)i, (int)i + 1, 0, TEXT_WIDTH, 0);
    print_remarks(results, i, language);
  }
  free(section);
}

/* Where the disagreements begin, which are pairs and come last. */
static int64_t first_pair(const bpjs_dataset *results, int64_t count) {
  for (int64_t i = 0; i < count; i++) {
    char *section = read_column(results, i, "SECTION");
    int found = strcmp(section, "disagreements") == 0;
    free(section);
    if (found)
      return i;
  }
  return count;
}

int results_print(const bpjs_dataset *results, int32_t language) {
  int64_t count = bpjs_dataset_count(results);
  int64_t pairs = first_pair(results, count);
  table t = table_new("llrrl");
  notes sources = {0};
  int status = fill(&t, results, pairs, &sources, language);
  if (status == STATUS_OK)
    print_sections(&t, results, pairs, language);
  if (status == STATUS_OK && pairs < count) {
    print_title("disagreements", language);
    status = pairs_print(results, pairs, count, &sources, language);
  }
  if (status == STATUS_OK) {
    putchar('\n');
    text_heading(say(language, "Sources", "Sumber"));
    notes_print(&sources, TEXT_WIDTH);
  }
  table_free(&t);
  notes_free(&sources);
  return status;
}
