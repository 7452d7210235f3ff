#include "checks.h"

#include "output.h"
#include "results.h"
#include "table.h"
#include "text.h"
#include "when.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { CONSISTENT, TRUNCATED, INCONSISTENT, UNKNOWN, VERDICTS };

static const char *const verdict_codes[] = {"consistent", "truncated", "inconsistent", "unknown"};

/* An identity, as bpjs_coverage_check tells it. */
typedef struct identity {
  int verdict;
  char *conflict; /* "" or the number of a listed conflict */
} identity;

static const char *verdict_title(int verdict, int32_t language) {
  switch (verdict) {
  case CONSISTENT:
    return say(language, "Consistent", "Sesuai");
  case TRUNCATED:
    return say(language, "Consistent only if a figure was cut instead of rounded",
               "Sesuai hanya bila ada angka yang dipotong, bukan dibulatkan");
  case INCONSISTENT:
    return say(language, "Inconsistent", "Tidak sesuai");
  default:
    return say(language, "Cannot be told", "Tidak dapat ditentukan");
  }
}

static identity *take_all(const bpjs_dataset *results, int64_t count) {
  identity *all = allocate((size_t)count, sizeof *all);
  for (int64_t i = 0; i < count; i++) {
    char *verdict = read_column(results, i, "VERDICT");
    all[i].conflict = read_column(results, i, "CONFLICT");
    while (all[i].verdict < UNKNOWN && strcmp(verdict, verdict_codes[all[i].verdict]) != 0)
      all[i].verdict++;
    free(verdict);
  }
  return all;
}

static void free_all(identity *all, int64_t count) {
  for (int64_t i = 0; i < count; i++)
    free(all[i].conflict);
  free(all);
}

static void add(table *t, const char *text) {
  table_add(t, copy_text(text, strlen(text)));
}

/* How many identities have the verdict; explained: those with a conflict, or
 * those without. */
static int tally(const identity *all, int64_t count, int verdict, int explained) {
  int found = 0;
  for (int64_t i = 0; i < count; i++)
    found += all[i].verdict == verdict && (*all[i].conflict != '\0') == explained;
  return found;
}

static void add_count(table *t, int count, const char *title) {
  char number[16];
  snprintf(number, sizeof number, "%d", count);
  add(t, number);
  add(t, title);
}

static void print_summary(const identity *all, int64_t count, int32_t language) {
  table t = table_new("rl");
  for (int verdict = CONSISTENT; verdict < VERDICTS; verdict++) {
    if (verdict == INCONSISTENT) {
      add_count(&t, tally(all, count, verdict, 1),
                say(language, "Inconsistent, as a listed conflict between sources explains",
                    "Tidak sesuai, dan dijelaskan oleh konflik antarsumber yang tercatat"));
      add_count(&t, tally(all, count, verdict, 0),
                say(language, "Inconsistent, and not explained", "Tidak sesuai, tanpa penjelasan"));
    } else {
      add_count(&t, tally(all, count, verdict, 0) + tally(all, count, verdict, 1),
                verdict_title(verdict, language));
    }
  }
  text_heading(say(language, "Identities that the published figures should fulfil",
                   "Identitas yang seharusnya dipenuhi angka yang dipublikasikan"));
  table_print(&t, 0, TEXT_WIDTH, 0);
  table_free(&t);
}

/* "label: note", to be freed. */
static char *told(const bpjs_dataset *results, int64_t index) {
  char *label = read_column(results, index, "LABEL");
  char *note = read_column(results, index, "NOTE");
  size_t room = strlen(label) + strlen(note) + 3;
  char *text = allocate(room, 1);
  snprintf(text, room, "%s%s%s", label, *note != '\0' ? ": " : "", note);
  free(label);
  free(note);
  return text;
}

/* The identities with a verdict that needs a look. */
static void print_verdict(const bpjs_dataset *results, const identity *all, int64_t count,
                          int verdict, int32_t language) {
  table t = table_new("ll");
  for (int64_t i = 0; i < count; i++) {
    if (all[i].verdict != verdict)
      continue;
    bpjs_observation about = {.struct_size = sizeof about};
    bpjs_dataset_get(results, i, &about, NULL);
    table_add(&t, write_when(&about));
    table_add(&t, told(results, i));
  }
  if (t.count > 0) {
    putchar('\n');
    text_heading(verdict_title(verdict, language));
    table_print(&t, 0, TEXT_WIDTH, 0);
  }
  table_free(&t);
}

int checks_run(const bpjs_dataset *dataset, const settings *chosen) {
  bpjs_error error = {.struct_size = sizeof error};
  bpjs_dataset *results = NULL;
  if (bpjs_coverage_check(dataset, chosen->language, &results, &error) != BPJS_OK) {
    complain_error(&error, NULL);
    return STATUS_DATA;
  }
  int64_t count = bpjs_dataset_count(results);
  identity *all = take_all(results, count);
  int status = tally(all, count, INCONSISTENT, 0) > 0 ? STATUS_DATA : STATUS_OK;
  if (chosen->format == BPJS_FORMAT_TEXT) {
    print_summary(all, count, chosen->language);
    for (int verdict = TRUNCATED; verdict < VERDICTS; verdict++)
      print_verdict(results, all, count, verdict, chosen->language);
  } else if (print_written(write_dataset(results, NULL, 0, chosen->format)) != STATUS_OK) {
    status = STATUS_DATA;
  }
  free_all(all, count);
  bpjs_dataset_free(results);
  return status;
}

int checks_disagreements(const bpjs_dataset *dataset, const settings *chosen) {
  bpjs_error error = {.struct_size = sizeof error};
  bpjs_dataset *results = NULL;
  if (bpjs_coverage_disagreements(dataset, chosen->language, &results, &error) != BPJS_OK) {
    complain_error(&error, NULL);
    return STATUS_DATA;
  }
  int status = chosen->format == BPJS_FORMAT_TEXT
                   ? results_print(results, chosen->language)
                   : print_written(write_dataset(results, NULL, 0, chosen->format));
  bpjs_dataset_free(results);
  return status;
}
