#include "grouping.h"

#include "dues_lines.h"
#include "output.h"
#include "values.h"

#include <stdlib.h>
#include <string.h>

static const struct {
  const char *word;
  int32_t what;
  int32_t detail; /* without one of its own */
} columns[] = {{"segment", BPJS_PEOPLE_SEGMENT, 0},   {"programmes", BPJS_PEOPLE_PROGRAMMES, 0},
               {"class", BPJS_PEOPLE_RISK_CLASS, 0},  {"risk_class", BPJS_PEOPLE_RISK_CLASS, 0},
               {"industry", BPJS_PEOPLE_INDUSTRY, 0}, {"age", BPJS_PEOPLE_BORN, 5},
               {"sex", BPJS_PEOPLE_SEX, 0},           {"area", BPJS_PEOPLE_AREA, 2},
               {"sector", BPJS_PEOPLE_SECTOR, 0},     {"groups", BPJS_PEOPLE_GROUPS, 0},
               {"decile", BPJS_PEOPLE_DECILE, 0},     {"size", BPJS_PEOPLE_SIZE, 0},
               {"month", BPJS_PEOPLE_DAY, 1},         {"enrolled", BPJS_PEOPLE_ENROLLED, 12}};

static int add(bpjs_tally *tally, const char *word, size_t length) {
  const char *colon = memchr(word, ':', length);
  const size_t name = colon == NULL ? length : (size_t)(colon - word);
  bpjs_error error = {.struct_size = sizeof error};
  for (size_t i = 0; i < sizeof columns / sizeof columns[0]; i++) {
    if (!same_word(columns[i].word, word, name))
      continue;
    bpjs_tally_dimension by = {
        .struct_size = sizeof by, .what = columns[i].what, .detail = columns[i].detail};
    if (colon != NULL) {
      char *detail = copy_text(colon + 1, length - name - 1);
      const int status = value_integer32(detail, "--by", &by.detail);
      free(detail);
      if (status != STATUS_OK)
        return status;
    }
    if (bpjs_tally_add_dimension(tally, &by, &error) == BPJS_OK)
      return STATUS_OK;
    complain("--by \"%.*s\": %s", (int)length, word, error.message);
    return STATUS_USAGE;
  }
  complain("--by \"%.*s\": is none of segment, programmes, risk_class, industry, age, sex, area, "
           "sector, groups, decile, size, month, enrolled",
           (int)length, word);
  return STATUS_USAGE;
}

/* What would be paid, and how it is called. */
static const struct {
  int32_t event;
  const char *english, *indonesian;
} events[] = {{BPJS_LIFE_DEATH, "death", "meninggal"},
              {BPJS_LIFE_ACCIDENT_DEATH, "death at work", "meninggal kerja"},
              {BPJS_LIFE_ACCIDENT_DISABILITY, "disability", "cacat total"},
              {BPJS_LIFE_JOB_LOSS, "job loss", "PHK"},
              {BPJS_LIFE_RETIREMENT, "pension a month", "pensiun sebulan"}};

int grouping_count(int of) {
  return of == GROUPING_DUES ? GROUPING_LAW : (int)(sizeof events / sizeof *events);
}

static void measure_dues(int i, bpjs_tally_measure *measure) {
  static const int32_t payers[GROUPING_PAYERS] = {BPJS_PAYER_EMPLOYER, BPJS_PAYER_WORKER,
                                                  BPJS_PAYER_PARTICIPANT, BPJS_PAYER_GOVERNMENT};
  measure->kind = i < GROUPING_LAW - 1 ? BPJS_TALLY_MONTHLY : BPJS_TALLY_PACKAGE;
  if (i < GROUPING_PROGRAMMES)
    measure->programme = 1 << i;
  else if (i < GROUPING_LAW - 1)
    measure->payer = payers[i - GROUPING_PROGRAMMES];
}

void grouping_measures(int of, int32_t law, bpjs_tally_measure *measures) {
  for (int i = 0; i < grouping_count(of); i++) {
    measures[i] = (bpjs_tally_measure){
        .struct_size = sizeof *measures, .law = law, .flags = BPJS_TALLY_NO_EXTREMES};
    if (of == GROUPING_DUES) {
      measure_dues(i, &measures[i]);
    } else {
      measures[i].kind = BPJS_TALLY_BENEFIT;
      measures[i].event = events[i].event;
    }
  }
}

const char *grouping_heading(int of, int i, int32_t language) {
  static const char *const programmes[GROUPING_PROGRAMMES] = {"JKK", "JKM", "JHT", "JP", "JKP"};
  if (of == GROUPING_BENEFITS)
    return say(language, events[i].english, events[i].indonesian);
  if (i < GROUPING_PROGRAMMES)
    return programmes[i];
  return i < GROUPING_LAW - 1 ? dues_payer(BPJS_PAYER_EMPLOYER + i - GROUPING_PROGRAMMES, language)
                              : say(language, "once", "sekali");
}

static int fill(bpjs_tally *tally, int of, const char *list, int laws) {
  for (const char *at = list; at != NULL;) {
    const size_t length = strcspn(at, ",");
    const int status = add(tally, at, length);
    if (status != STATUS_OK)
      return status;
    at = at[length] == ',' ? at + length + 1 : NULL;
  }
  bpjs_tally_measure measures[GROUPING_LAW];
  bpjs_error error = {.struct_size = sizeof error};
  for (int law = 0; law < laws; law++) {
    grouping_measures(of, law, measures);
    for (int i = 0; i < grouping_count(of); i++)
      if (bpjs_tally_add_measure(tally, &measures[i], &error) != BPJS_OK) {
        complain_error(&error, NULL);
        return STATUS_DATA;
      }
  }
  return STATUS_OK;
}

bpjs_tally *grouping_make(int of, const char *list, int32_t day, int laws, int *status) {
  bpjs_tally *tally = NULL;
  bpjs_error error = {.struct_size = sizeof error};
  if (bpjs_tally_new(day, &tally, &error) != BPJS_OK) {
    complain_error(&error, "--on");
    *status = STATUS_USAGE;
    return NULL;
  }
  *status = fill(tally, of, list == NULL ? "segment" : list, laws);
  if (*status == STATUS_OK)
    return tally;
  bpjs_tally_free(tally);
  return NULL;
}
