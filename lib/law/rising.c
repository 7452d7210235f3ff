#include <stdio.h>
#include <string.h>

#include "base/memory.h"
#include "law/day.h"
#include "law/reader.h"
#include "law/store.h"

/* One key: its rows, and a heap of those that have begun, on top of which is
 * the one that governs. */
typedef struct lane {
  size_t first, at, end; /* rows; from `at` on they have not begun */
  size_t *begun, count;
} lane;

/* All keys of a parameter, in their order. */
typedef struct climb {
  bpjs_law_reader *reader;
  const bpjs_law_entry *rows;
  lane *lanes;
  size_t count;
} climb;

static void push(const climb *c, lane *l, size_t row) {
  size_t i = l->count++;
  for (; i > 0 && bpjs_law_precedes(&c->rows[row], &c->rows[l->begun[(i - 1) / 2]]);
       i = (i - 1) / 2)
    l->begun[i] = l->begun[(i - 1) / 2];
  l->begun[i] = row;
}

static void pop(const climb *c, lane *l) {
  size_t row = l->begun[--l->count], i = 0;
  for (size_t child = 1; child < l->count; child = 2 * i + 1) {
    if (child + 1 < l->count &&
        bpjs_law_precedes(&c->rows[l->begun[child + 1]], &c->rows[l->begun[child]]))
      child++;
    if (bpjs_law_precedes(&c->rows[row], &c->rows[l->begun[child]]))
      break;
    l->begun[i] = l->begun[child];
    i = child;
  }
  l->begun[i] = row;
}

/* Rows that begin on one day stand together; the last layer hides the others. */
static void advance(const climb *c, lane *l, int32_t day) {
  while (l->at < l->end && c->rows[l->at].valid_from <= day) {
    size_t from = l->at;
    int32_t layer = 0;
    for (; l->at < l->end && c->rows[l->at].valid_from == c->rows[from].valid_from; l->at++)
      layer = c->rows[l->at].layer > layer ? c->rows[l->at].layer : layer;
    for (size_t i = from; i < l->at; i++)
      if (c->rows[i].layer == layer)
        push(c, l, i);
  }
  while (l->count > 0 && c->rows[l->begun[0]].valid_to < day)
    pop(c, l);
}

/* The next day on which another row may govern; OPEN if there is none. */
static int32_t next_day(const climb *c) {
  int32_t day = BPJS_LAW_OPEN;
  for (const lane *l = c->lanes; l < c->lanes + c->count; l++) {
    if (l->at < l->end && c->rows[l->at].valid_from < day)
      day = c->rows[l->at].valid_from;
    if (l->count > 0 && c->rows[l->begun[0]].valid_to < day)
      day = c->rows[l->begun[0]].valid_to + 1;
  }
  return day;
}

/* The row to tell: the one that stands later in a law of its own; else one of
 * the overlay, be it one that only hides another. */
static const bpjs_law_entry *culprit(const climb *c, const lane *low, const lane *high) {
  const bpjs_law_entry *a = &c->rows[low->begun[0]], *b = &c->rows[high->begun[0]], *row = b;
  int32_t layer = c->reader->layer;
  if (layer == BPJS_LAW_LAYER_NAMED)
    return a->line > b->line ? a : b;
  if (b->layer == layer || a->layer == layer)
    return b->layer == layer ? b : a;
  for (size_t i = low->first; i < high->at; i++)
    if (c->rows[i].layer == layer)
      row = &c->rows[i];
  return row;
}

static void report(const climb *c, const lane *low, const lane *high, int32_t day) {
  const bpjs_law *law = c->reader->law;
  const bpjs_law_entry *a = &c->rows[low->begun[0]], *b = &c->rows[high->begun[0]];
  const bpjs_law_entry *row = culprit(c, low, high);
  char value[24], when[BPJS_LAW_DAY_TEXT], message[256];
  bpjs_law_day_text(day, when);
  snprintf(value, sizeof value, "%lld", (long long)row->value);
  snprintf(message, sizeof message,
           "on %s the value of key %s, %lld, is not above that of key %s, %lld: they must rise",
           when, bpjs_law_at(law, b->key), (long long)b->value, bpjs_law_at(law, a->key),
           (long long)a->value);
  bpjs_place place = {.row = row->row,
                      .line = row->line,
                      .column = c->reader->field_of[BPJS_LAW_COLUMN_VALUE] + 1,
                      .field = bpjs_law_column_name(BPJS_LAW_COLUMN_VALUE),
                      .value = value,
                      .value_length = (int64_t)strlen(value)};
  bpjs_law_reader_report(c->reader, BPJS_ERROR_CONFLICT, place, message);
}

/* False where two keys do not rise, which is noted. */
static bool rises(const climb *c, int32_t day) {
  const lane *low = NULL;
  for (const lane *high = c->lanes; high < c->lanes + c->count; high++) {
    if (high->count == 0)
      continue;
    if (low != NULL && c->rows[high->begun[0]].value <= c->rows[low->begun[0]].value) {
      report(c, low, high, day);
      return false;
    }
    low = high;
  }
  return true;
}

/* The first day that is wrong is told, no more. */
static void check_days(climb *c) {
  for (int32_t day = next_day(c); day != BPJS_LAW_OPEN; day = next_day(c)) {
    for (lane *l = c->lanes; l < c->lanes + c->count; l++)
      advance(c, l, day);
    if (!rises(c, day))
      return;
  }
}

/* The rows of a parameter: first to end - 1. */
static void check_rows(bpjs_law_reader *reader, size_t first, size_t end) {
  const bpjs_law *law = reader->law;
  climb c = {.reader = reader, .rows = law->rows};
  size_t *begun = bpjs_memory_new(end - first, sizeof *begun);
  c.lanes = bpjs_memory_new(end - first, sizeof *c.lanes);
  if (begun == NULL || c.lanes == NULL) {
    reader->out_of_memory = true;
  } else {
    for (size_t i = first; i < end; i++) {
      if (i == first || bpjs_law_compare_group(law, &law->rows[i - 1], law, &law->rows[i]) != 0)
        c.lanes[c.count++] = (lane){.first = i, .at = i, .begun = begun + (i - first)};
      c.lanes[c.count - 1].end = i + 1;
    }
    check_days(&c);
  }
  bpjs_memory_free(c.lanes);
  bpjs_memory_free(begun);
}

static bool is_of(const bpjs_law *law, const bpjs_law_entry *row,
                  const bpjs_law_parameter *parameter) {
  const char *name = bpjs_law_at(law, row->parameter);
  return row->segment == parameter->segment &&
         bpjs_cell_is(parameter->name, name, (int64_t)strlen(name));
}

void bpjs_law_reader_rising(bpjs_law_reader *reader) {
  const bpjs_law *law = reader->law;
  for (size_t i = 0; i < reader->parameter_count && !reader->out_of_memory; i++) {
    const bpjs_law_parameter *parameter = &reader->parameters[i];
    size_t first = 0, end;
    if (!parameter->rising)
      continue;
    while (first < law->count && !is_of(law, &law->rows[first], parameter))
      first++;
    for (end = first; end < law->count && is_of(law, &law->rows[end], parameter); end++)
      ;
    if (first < end)
      check_rows(reader, first, end);
  }
}
