#include "tally/export.h"

#include <string.h>

#include "base/buffer.h"
#include "base/date.h"
#include "base/error.h"
#include "base/never.h"
#include "base/period.h"
#include "dataset/store.h"
#include "tally/cube.h"
#include "tally/names.h"

static const char *const segments[] = {[BPJS_SEGMENT_ALL] = "ALL",
                                       [BPJS_SEGMENT_PU] = "PU",
                                       [BPJS_SEGMENT_BPU] = "BPU",
                                       [BPJS_SEGMENT_JAKON] = "JAKON",
                                       [BPJS_SEGMENT_PMI] = "PMI"};
static const char *const programmes[] = {[0] = "ALL",
                                         [BPJS_PROGRAMME_JKK] = "JKK",
                                         [BPJS_PROGRAMME_JKM] = "JKM",
                                         [BPJS_PROGRAMME_JHT] = "JHT",
                                         [BPJS_PROGRAMME_JP] = "JP",
                                         [BPJS_PROGRAMME_JKP] = "JKP"};

/* False where there is no memory. */
static bool fill(char *field, size_t size, bpjs_buffer *made) {
  const bool good = !made->failed && !NEVER(made->length >= size);
  if (good)
    memcpy(field, made->bytes, made->length);
  bpjs_buffer_free(made);
  return good;
}

static bool fill_area(int64_t area, char *field, size_t size) {
  bpjs_buffer made = {0};
  if (area == 0) {
    bpjs_buffer_add_text(&made, "ID");
  } else {
    bpjs_buffer_add_text(&made, "KD_");
    bpjs_buffer_add_integer(&made, area < 100 ? area : area / 100);
    if (area >= 100) {
      bpjs_buffer_add_text(&made, area % 100 < 10 ? "_0" : "_");
      bpjs_buffer_add_integer(&made, area % 100);
    }
  }
  return fill(field, size, &made);
}

static bool fill_group(const bpjs_export *to, int64_t group, char *field, size_t size) {
  bpjs_buffer made = {0};
  int64_t key;
  if (group == 0) {
    bpjs_buffer_add_text(&made, "ALL");
  } else {
    const bpjs_tally_dimension *by = bpjs_cube_group(to->tally, group, &key);
    bpjs_name_group(&made, by, key);
  }
  return fill(field, size, &made);
}

/* A month; of people on the tally's day that day, where it does not end its month. */
static void fill_period(const bpjs_export *to, int64_t month, bool people,
                        bpjs_observation *about) {
  const bool own = month == BPJS_TALLY_NOT_GIVEN;
  const bpjs_date date = bpjs_date_from_days(own ? to->tally->day : (int32_t)month);
  const bool ends = date.day == bpjs_date_days_in_month(date.year, date.month);
  const bpjs_period period =
      bpjs_period_around(own && people && !ends ? BPJS_PERIOD_DAY : BPJS_PERIOD_MONTH, date);
  about->period_kind = period.kind;
  about->first_day = period.first_day;
  about->last_day = period.last_day;
}

static int32_t begin_about(const bpjs_export *to, const int64_t *keys, bool people,
                           bpjs_observation *about) {
  *about = (bpjs_observation){.struct_size = sizeof *about, .status = 'A'};
  fill_period(to, keys[BPJS_CUBE_MONTH], people, about);
  strcpy(about->segment, segments[keys[BPJS_CUBE_SEGMENT]]);
  strcpy(about->programme, programmes[keys[BPJS_CUBE_PROGRAMME]]);
  return fill_area(keys[BPJS_CUBE_AREA], about->area, sizeof about->area) &&
                 fill_group(to, keys[BPJS_CUBE_GROUP], about->group, sizeof about->group)
             ? BPJS_OK
             : bpjs_error_memory(to->error);
}

static int32_t add(const bpjs_export *to, const bpjs_observation *about, int64_t number,
                   int32_t unit) {
  bpjs_figure figure = {.struct_size = sizeof figure};
  if (bpjs_figure_make(number, 0, 0, unit, BPJS_BOUNDS_EXACT, 0, &figure, NULL) != BPJS_OK)
    return bpjs_error_number(to->error, BPJS_ERROR_OVERFLOW, about->series, number,
                             "the number is beyond what a figure holds");
  return bpjs_dataset_add(to->fresh, about, &figure, to->source, to->source_length, to->error);
}

/* The people of a month about whom a dimension says nothing: no more than all of them,
 * whose sum fits. */
static int64_t count_unknown(const bpjs_tally *tally, int64_t month, int32_t d) {
  int64_t weight = 0;
  for (int64_t i = 0; i < tally->groups.count; i++)
    if (bpjs_tally_keys_of(tally, i)[d] == BPJS_TALLY_NOT_GIVEN &&
        bpjs_cube_month(tally, i) == month)
      weight += tally->groups.cells[i].weight;
  return weight;
}

/* Says of the total how many have no area, no sex ... */
static int32_t add_note(const bpjs_export *to, int64_t month) {
  bpjs_buffer note = {0};
  for (int32_t d = 0; d < to->tally->dimension_count; d++) {
    const int64_t weight = count_unknown(to->tally, month, d);
    if (weight == 0 || to->tally->dimensions[d].what == BPJS_PEOPLE_DAY)
      continue;
    bpjs_buffer_add_text(&note, note.length == 0 ? "not given: " : ", ");
    bpjs_buffer_add_text(&note, bpjs_name_dimension(to->tally->dimensions[d].what));
    bpjs_buffer_add_text(&note, " of ");
    bpjs_buffer_add_integer(&note, weight);
  }
  const bool good = !note.failed && (note.length == 0 ||
                                     bpjs_store_set_named(to->fresh, to->fresh->count - 1, "NOTE",
                                                          4, note.bytes, (int64_t)note.length));
  bpjs_buffer_free(&note);
  return good ? BPJS_OK : bpjs_error_memory(to->error);
}

static bool is_total(const int64_t *keys) {
  for (int k = BPJS_CUBE_AREA; k < BPJS_CUBE_KEYS; k++)
    if (keys[k] != 0)
      return false;
  return true;
}

static int32_t add_people(const bpjs_export *to, int64_t index) {
  const int64_t *keys = bpjs_tally_keys_of(to->cube, index);
  bpjs_observation about;
  int32_t status = begin_about(to, keys, true, &about);
  memcpy(about.series, to->series, (size_t)to->series_length);
  if (status == BPJS_OK)
    status = add(to, &about, to->cube->groups.cells[index].weight, BPJS_UNIT_PERSONS);
  return status == BPJS_OK && is_total(keys) ? add_note(to, keys[BPJS_CUBE_MONTH]) : status;
}

static int32_t add_measure(const bpjs_export *to, int64_t index, int32_t m) {
  const bpjs_tally_measure *measure = &to->tally->measures[m];
  const int32_t programme = measure->programme;
  const bpjs_tally_sums *sums = &bpjs_tally_sums_of(to->cube, index)[m];
  bpjs_observation about;
  bpjs_buffer series = {0};
  int32_t status = begin_about(to, bpjs_tally_keys_of(to->cube, index), false, &about);
  bpjs_name_series(&series, measure);
  if (!fill(about.series, sizeof about.series, &series) && status == BPJS_OK)
    status = bpjs_error_memory(to->error);
  if ((programme & (programme - 1)) == 0)
    strcpy(about.programme, programmes[programme]);
  if (status != BPJS_OK || sums->n == 0)
    return status;
  return add(to, &about, sums->weighted,
             measure->kind == BPJS_TALLY_MONTHS ? BPJS_UNIT_MONTHS : BPJS_UNIT_IDR);
}

int32_t bpjs_export_all(const bpjs_export *to) {
  int32_t status = BPJS_OK;
  for (int64_t i = 0; i < to->cube->groups.count && status == BPJS_OK; i++)
    status = add_people(to, bpjs_tally_ranked(to->cube, i));
  for (int32_t m = 0; m < to->tally->measure_count; m++)
    for (int64_t i = 0; i < to->cube->groups.count && status == BPJS_OK; i++) {
      const int64_t index = bpjs_tally_ranked(to->cube, i);
      if (bpjs_tally_keys_of(to->cube, index)[BPJS_CUBE_PROGRAMME] == 0)
        status = add_measure(to, index, m);
    }
  return status;
}
