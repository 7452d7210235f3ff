#include "pairs.h"

#include "output.h"
#include "table.h"
#include "text.h"
#include "when.h"

#include <stdlib.h>
#include <string.h>

/* What both are about: the label of the first without what tells them apart,
 * which follows the last colon. */
static char *subject(const bpjs_dataset *results, int64_t index) {
  char *label = read_column(results, index, "LABEL");
  char *end = NULL;
  for (char *colon = strstr(label, ": "); colon != NULL; colon = strstr(colon + 1, ": "))
    end = colon;
  if (end != NULL)
    *end = '\0';
  return label;
}

static int add_side(table *t, const bpjs_dataset *results, int64_t index, notes *sources,
                    int32_t language) {
  bpjs_figure figure = {.struct_size = sizeof figure};
  bpjs_dataset_figure(results, index, &figure, NULL);
  char *value = write_figure(&figure, BPJS_FORMAT_TEXT, language);
  if (value == NULL)
    return STATUS_DATA;
  char *source = read_column(results, index, "SOURCE");
  table_add(t, value);
  table_add(t, notes_cite(sources, source));
  free(source);
  return STATUS_OK;
}

static void add_heading(table *t, int32_t language) {
  const char *const heads[] = {"",
                               "",
                               say(language, "the better source", "sumber yang lebih baik"),
                               "",
                               say(language, "another source", "sumber lain"),
                               "",
                               ""};
  for (size_t i = 0; i < sizeof heads / sizeof heads[0]; i++)
    table_add(t, copy_text(heads[i], strlen(heads[i])));
}

int pairs_print(const bpjs_dataset *results, int64_t from, int64_t to, notes *sources,
                int32_t language) {
  table t = table_new("llrlrll");
  notes remarks = {0};
  int status = STATUS_OK;
  add_heading(&t, language);
  for (int64_t i = from; i + 1 < to && status == STATUS_OK; i += 2) {
    bpjs_observation about = {.struct_size = sizeof about};
    bpjs_dataset_get(results, i, &about, NULL);
    table_add(&t, subject(results, i));
    table_add(&t, write_when(&about));
    status = add_side(&t, results, i, sources, language);
    if (status == STATUS_OK)
      status = add_side(&t, results, i + 1, sources, language);
    char *note = read_column(results, i + 1, "NOTE");
    table_add(&t, notes_mark(&remarks, note));
    free(note);
  }
  table_fit(&t, TEXT_WIDTH, 22, 1);
  if (status == STATUS_OK) {
    table_print(&t, 0, TEXT_WIDTH, 1);
    notes_print_marks(&remarks, TEXT_WIDTH);
  }
  table_free(&t);
  notes_free(&remarks);
  return status;
}
