#include "observations.h"

#include "notes.h"
#include "output.h"
#include "plain.h"
#include "table.h"
#include "text.h"
#include "when.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void add(table *t, const char *text) {
  table_add(t, copy_text(text, strlen(text)));
}

static void add_heading(table *t, int32_t language) {
  add(t, say(language, "period", "periode"));
  add(t, say(language, "series", "seri"));
  add(t, say(language, "of", "dari"));
  add(t, say(language, "value", "nilai"));
  add(t, say(language, "rounding", "pembulatan"));
  add(t, say(language, "grade", "mutu"));
  add(t, say(language, "source", "sumber"));
}

/* The codes that narrow it down, "JHT BPU KD_64"; ALL and ID go without saying. */
static char *narrowed(const bpjs_observation *about) {
  char text[sizeof about->programme + sizeof about->segment + sizeof about->group +
            sizeof about->area] = "";
  const char *const codes[] = {about->programme, about->segment, about->group, about->area};
  for (size_t i = 0; i < sizeof codes / sizeof codes[0]; i++) {
    if (strcmp(codes[i], "ALL") != 0 && strcmp(codes[i], "ID") != 0) {
      strcat(text, *text != '\0' ? " " : "");
      strcat(text, codes[i]);
    }
  }
  return copy_text(text, strlen(text));
}

static int add_row(table *t, const bpjs_dataset *dataset, int64_t index, notes *sources,
                   int32_t language) {
  bpjs_observation about = {.struct_size = sizeof about};
  bpjs_figure figure = {.struct_size = sizeof figure};
  bpjs_dataset_get(dataset, index, &about, NULL);
  bpjs_dataset_figure(dataset, index, &figure, NULL);
  char *value = write_figure(&figure, BPJS_FORMAT_TEXT, language);
  char *bounds = write_bounds(&figure, language);
  if (value == NULL || bounds == NULL) {
    free(value);
    free(bounds);
    return STATUS_DATA;
  }
  table_add(t, write_when(&about));
  add(t, about.series);
  table_add(t, narrowed(&about));
  table_add(t, value);
  table_add(t, bounds);
  table_add(t, read_column(dataset, index, "CONFIDENCE"));
  char *source = read_column(dataset, index, "SOURCE");
  table_add(t, notes_cite(sources, source));
  free(source);
  return STATUS_OK;
}

int observations_print(const bpjs_dataset *dataset, const int64_t *indices, int64_t count,
                       int32_t language) {
  table t = table_new("lllrrlr");
  notes sources = {0};
  int status = STATUS_OK;
  add_heading(&t, language);
  for (int64_t i = 0; i < count && status == STATUS_OK; i++)
    status = add_row(&t, dataset, indices[i], &sources, language);
  if (status == STATUS_OK) {
    table_print(&t, 0, TEXT_WIDTH, 1);
    printf("\n%s\n", say(language, "Sources", "Sumber"));
    notes_print(&sources, TEXT_WIDTH);
  }
  table_free(&t);
  notes_free(&sources);
  return status;
}
