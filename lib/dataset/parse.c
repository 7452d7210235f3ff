#include "dataset/parse.h"

#include <string.h>

#include "dataset/codes.h"
#include "dataset/parse_figure.h"

typedef struct parse {
  const bpjs_csv_field *cells;
  bpjs_faults *faults;
} parse;

static void read_action(parse *p, enum bpjs_action *action) {
  static const char *const names[] = {"", "I", "A", "M", "R", "D"};
  const bpjs_csv_field *cell = &p->cells[BPJS_COLUMN_ACTION];
  int found = bpjs_code_find(names, 6, cell->bytes, cell->length);
  if (found < 0)
    bpjs_faults_add(p->faults, BPJS_ERROR_UNKNOWN, BPJS_COLUMN_ACTION,
                    "the action is not I, A, M, R or D");
  *action = found == 4 ? BPJS_ACTION_REPLACE : found == 5 ? BPJS_ACTION_DELETE : BPJS_ACTION_ADD;
}

/* Copies a code; `absent` stands in for an empty cell. */
static void read_code(parse *p, int column, const char *absent, char *field, size_t size) {
  const bpjs_csv_field *cell = &p->cells[column];
  if (cell->length == 0) {
    strcpy(field, absent);
  } else if ((uint64_t)cell->length >= size) {
    bpjs_faults_add(p->faults, BPJS_ERROR_LIMIT, column, "the code is too long");
    strcpy(field, absent);
  } else {
    memcpy(field, cell->bytes, (size_t)cell->length);
    field[cell->length] = '\0';
  }
}

static void read_period(parse *p, bpjs_observation *observation) {
  const bpjs_csv_field *cell = &p->cells[BPJS_COLUMN_TIME_PERIOD];
  bpjs_period period = {.struct_size = sizeof period};
  int32_t status = bpjs_period_read(cell->bytes, cell->length, &period, NULL);
  if (status != BPJS_OK)
    bpjs_faults_add(p->faults, status, BPJS_COLUMN_TIME_PERIOD,
                    status == BPJS_ERROR_RANGE
                        ? "there is no such day, the end is before the start, or the year is "
                          "outside 1900 to 2199"
                        : "this is no period such as 2024, 2024-Q3, 2024-08, 2024-08-31 or "
                          "2023-01/P20M");
  observation->period_kind = period.kind;
  observation->first_day = period.first_day;
  observation->last_day = period.last_day;
}

static void read_letters(parse *p, bpjs_observation *observation) {
  const bpjs_csv_field *status = &p->cells[BPJS_COLUMN_OBS_STATUS];
  const bpjs_csv_field *confidence = &p->cells[BPJS_COLUMN_CONFIDENCE];
  observation->status = status->length == 0 ? 'A' : status->length == 1 ? status->bytes[0] : 0;
  observation->confidence = bpjs_code_confidence(confidence->bytes, confidence->length);
}

void bpjs_parse_row(const bpjs_csv_field cells[BPJS_COLUMN_COUNT], bpjs_area_cache *cache,
                    bpjs_parsed *parsed, bpjs_faults *faults) {
  parse p = {cells, faults};
  *parsed = (bpjs_parsed){.observation.struct_size = sizeof parsed->observation,
                          .figure.struct_size = sizeof parsed->figure};
  bpjs_observation *o = &parsed->observation;
  read_action(&p, &parsed->action);
  read_code(&p, BPJS_COLUMN_SERIES, "", o->series, sizeof o->series);
  read_code(&p, BPJS_COLUMN_PROGRAMME, "ALL", o->programme, sizeof o->programme);
  read_code(&p, BPJS_COLUMN_SEGMENT, "ALL", o->segment, sizeof o->segment);
  read_code(&p, BPJS_COLUMN_GROUP, "ALL", o->group, sizeof o->group);
  read_code(&p, BPJS_COLUMN_REF_AREA, "ID", o->area, sizeof o->area);
  read_period(&p, o);
  read_letters(&p, o);
  if (parsed->action != BPJS_ACTION_DELETE)
    bpjs_parse_figure(cells, &parsed->figure, faults);
  bpjs_rules_check(o, &parsed->figure, cache, faults);
}
