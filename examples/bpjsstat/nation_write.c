/* The nation as observations: those of its tally, then what follows from them. */
#include "nation.h"

#include "months.h"
#include "output.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { ROOM = 4096 };

static const char people[] = "synthetic_participants";

/* Every observation says that it is none. */
static void write_source(const nation *all, char *text) {
  size_t used = (size_t)snprintf(text, ROOM, "bpjsstat nation");
  for (int i = 0; i < SYNTHESIS_SENTENCES; i++) {
    char *sentence = synthesis_sentence(all->made, i);
    if (*sentence != '\0' && used < ROOM)
      used += (size_t)snprintf(text + used, ROOM - used, "; %s", sentence);
    free(sentence);
  }
}

static void write_note(const nation *all, char *text) {
  size_t used = (size_t)snprintf(text, ROOM, "Assumed: ");
  const size_t start = used;
  for (int i = 0; i < NATION_ASSUMED; i++) {
    char *sentence = nation_assumed(all, i, BPJS_LANGUAGE_EN);
    if (*sentence != '\0' && used < ROOM)
      used +=
          (size_t)snprintf(text + used, ROOM - used, "%s%s", used > start ? "; " : "", sentence);
    free(sentence);
  }
}

static int32_t add(bpjs_dataset *to, const bpjs_observation *about, const bpjs_figure *figure,
                   const char *source, const char *note, bpjs_error *error) {
  int32_t status = bpjs_dataset_add(to, about, figure, source, (int64_t)strlen(source), error);
  if (status == BPJS_OK && *note != '\0')
    status = bpjs_dataset_set_text(to, bpjs_dataset_count(to) - 1, "NOTE", 4, note,
                                   (int64_t)strlen(note), error);
  return status;
}

/* Of the year of the month assessed; a reform as bpjs_tally_dataset calls it. */
static bpjs_observation observation(const nation *all, const char *series, int law) {
  bpjs_observation about = {.struct_size = sizeof about,
                            .period_kind = BPJS_PERIOD_YEAR,
                            .first_day = months_day(months_of(all->day) / 12 * 12, "--on"),
                            .status = 'E'};
  about.last_day = months_day(months_of(about.first_day) + 12, "--on") - 1;
  snprintf(about.series, sizeof about.series, law > 0 ? "%s_law_%d" : "%s", series, law);
  return about;
}

static int32_t add_rupiah(const nation *all, const char *series, int law, int64_t rupiah,
                          bpjs_dataset *to, const char *source, const char *note,
                          bpjs_error *error) {
  bpjs_figure figure = {.struct_size = sizeof figure};
  const bpjs_observation about = observation(all, series, law);
  const int32_t status =
      bpjs_figure_make(rupiah, 0, 0, BPJS_UNIT_IDR, BPJS_BOUNDS_EXACT, 0, &figure, error);
  return status == BPJS_OK ? add(to, &about, &figure, source, note, error) : status;
}

static int32_t add_law(const nation *all, int law, bpjs_dataset *to, const char *source,
                       const char *note, bpjs_error *error) {
  const nation_dues *dues = &all->dues[law];
  int32_t status = add_rupiah(all, "dues_yearly", law, dues->yearly, to, source, note, error);
  if (status == BPJS_OK)
    status = add_rupiah(all, "dues_yearly_nation", law, dues->whole, to, source, note, error);
  if (status != BPJS_OK || all->beside.index < 0)
    return status;
  const bpjs_observation about = observation(all, "dues_yearly_nation_out_of_received", law);
  return add(to, &about, &dues->ratio, source, note, error);
}

static int32_t add_received(const nation *all, bpjs_dataset *to, bpjs_error *error) {
  if (all->beside.index < 0)
    return BPJS_OK;
  char *source = read_column(all->made->published, all->beside.index, "SOURCE");
  const int32_t status = add(to, &all->beside.about, &all->beside.figure, source, "", error);
  free(source);
  return status;
}

static int32_t fill(const nation *all, bpjs_dataset *to, bpjs_error *error) {
  char *source = allocate(ROOM, 1);
  char *note = allocate(ROOM, 1);
  write_source(all, source);
  write_note(all, note);
  int32_t status = bpjs_tally_dataset(all->tally, people, (int64_t)strlen(people), source,
                                      (int64_t)strlen(source), to, error);
  for (int law = 0; status == BPJS_OK && law < all->laws; law++)
    status = add_law(all, law, to, source, note, error);
  if (status == BPJS_OK)
    status = add_received(all, to, error);
  free(source);
  free(note);
  return status;
}

int nation_check(const bpjs_tally *tally) {
  bpjs_error error = {.struct_size = sizeof error};
  bpjs_dataset *dataset = NULL;
  int32_t status = bpjs_dataset_new(&dataset, &error);
  if (status == BPJS_OK)
    status = bpjs_tally_dataset(tally, people, (int64_t)strlen(people), "", 0, dataset, &error);
  bpjs_dataset_free(dataset);
  if (status == BPJS_OK)
    return STATUS_OK;
  complain_error(&error, "--by");
  return STATUS_USAGE;
}

int nation_write(const nation *all, int32_t format) {
  bpjs_error error = {.struct_size = sizeof error};
  bpjs_dataset *dataset = NULL;
  int status = STATUS_DATA;
  if (bpjs_dataset_new(&dataset, &error) != BPJS_OK || fill(all, dataset, &error) != BPJS_OK)
    complain_error(&error, NULL);
  else
    status = print_written(write_dataset(dataset, NULL, 0, format));
  bpjs_dataset_free(dataset);
  return status;
}
