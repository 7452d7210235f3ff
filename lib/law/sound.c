#include <stdio.h>
#include <string.h>

#include "law/day.h"
#include "law/reader.h"
#include "law/store.h"

/* Rows of which it is not known when they became known count as one kind. */
static int32_t known(const bpjs_law_entry *row) {
  return row->known_assumed ? 0 : row->known_from;
}

/* Rows of one group, layer and known_from stand together, by valid_from. */
static int by_layer(const bpjs_law *law, const bpjs_law_entry *a, const bpjs_law_entry *b) {
  int order = bpjs_law_compare_group(law, a, law, b);
  if (order == 0)
    order = (a->layer > b->layer) - (a->layer < b->layer);
  if (order == 0)
    order = (known(a) > known(b)) - (known(a) < known(b));
  return order != 0 ? order : (a->valid_from > b->valid_from) - (a->valid_from < b->valid_from);
}

static void report(bpjs_law_reader *reader, const bpjs_law_entry *row, int column, int32_t day,
                   const char *message) {
  char value[BPJS_LAW_DAY_TEXT];
  bpjs_law_day_text(day, value);
  bpjs_place place = {.row = row->row,
                      .line = row->line,
                      .column = reader->field_of[column] + 1,
                      .field = bpjs_law_column_name(column),
                      .value = value,
                      .value_length = (int64_t)strlen(value)};
  bpjs_law_reader_report(reader, BPJS_ERROR_CONFLICT, place, message);
}

/* The one that stands later in the text is told. */
static void report_overlap(bpjs_law_reader *reader, const bpjs_law_entry *a,
                           const bpjs_law_entry *b) {
  const bpjs_law_entry *late = a->line > b->line ? a : b, *early = late == a ? b : a;
  char message[200];
  snprintf(message, sizeof message,
           "its days overlap with those of the row in line %lld, of the same parameter, segment, "
           "key and known_from",
           (long long)early->line);
  report(reader, late, BPJS_LAW_COLUMN_VALID_FROM, late->valid_from, message);
}

static void check_overlaps(bpjs_law_reader *reader) {
  const bpjs_law *law = reader->law;
  const bpjs_law_entry *longest = NULL;
  for (size_t i = 0; i < law->count; i++) {
    const bpjs_law_entry *row = &law->rows[i];
    if (longest == NULL || bpjs_law_compare_group(law, longest, law, row) != 0 ||
        longest->layer != row->layer || known(longest) != known(row)) {
      longest = row;
      continue;
    }
    if (row->valid_from <= longest->valid_to)
      report_overlap(reader, longest, row);
    if (row->valid_to > longest->valid_to)
      longest = row;
  }
}

/* Two rows that nothing sets apart: known_from as assumed of the one is said
 * of the other. */
static void check_twins(bpjs_law_reader *reader) {
  const bpjs_law *law = reader->law;
  for (size_t i = 1; i < law->count; i++)
    if (bpjs_law_compare(law, &law->rows[i - 1], &law->rows[i]) == 0)
      report_overlap(reader, &law->rows[i - 1], &law->rows[i]);
}

/* A gap behind row `before` of a group, up to row `after` (`end`: none). An
 * overlay answers for it with a row of its own: the one after the gap, or one
 * that hides a row of the law that had no gap. */
static void report_gap(bpjs_law_reader *reader, size_t first, size_t end, size_t before,
                       size_t after) {
  const bpjs_law_entry *rows = reader->law->rows;
  size_t culprit = before;
  int column = BPJS_LAW_COLUMN_VALID_TO;
  if (reader->layer != BPJS_LAW_LAYER_NAMED && rows[before].layer != reader->layer) {
    column = BPJS_LAW_COLUMN_VALID_FROM;
    for (size_t i = first; i < end && i <= after; i++)
      if (rows[i].layer == reader->layer)
        culprit = i;
  }
  char day[BPJS_LAW_DAY_TEXT], message[200];
  bpjs_law_day_text(rows[before].valid_to + 1, day);
  snprintf(message, sizeof message, "a gap: no row of %s governs %s",
           bpjs_law_at(reader->law, rows[culprit].parameter), day);
  report(reader, &rows[culprit], column,
         column == BPJS_LAW_COLUMN_VALID_TO ? rows[culprit].valid_to : rows[culprit].valid_from,
         message);
}

/* Days from the first row on must be governed: of a lasting parameter without
 * end, of a yearly one up to the last announcement. */
static void check_gaps(bpjs_law_reader *reader, size_t first, size_t end) {
  const bpjs_law_entry *rows = reader->law->rows;
  int32_t kind = rows[first].kind;
  if (kind != BPJS_LAW_KIND_LASTING && kind != BPJS_LAW_KIND_YEARLY)
    return;
  size_t longest = end;
  for (size_t from = first, to; from < end; from = to) {
    int32_t layer = 0;
    for (to = from; to < end && rows[to].valid_from == rows[from].valid_from; to++)
      layer = rows[to].layer > layer ? rows[to].layer : layer;
    if (longest != end && rows[longest].valid_to != BPJS_LAW_OPEN &&
        rows[from].valid_from > rows[longest].valid_to + 1)
      report_gap(reader, first, end, longest, to - 1);
    for (size_t i = from; i < to; i++)
      if (rows[i].layer == layer && (longest == end || rows[i].valid_to > rows[longest].valid_to))
        longest = i;
  }
  if (kind == BPJS_LAW_KIND_LASTING && rows[longest].valid_to != BPJS_LAW_OPEN)
    report_gap(reader, first, end, longest, end);
}

/* Behind the last row of the group that begins at row `first`. */
static size_t group_end(const bpjs_law *law, size_t first) {
  size_t end = first + 1;
  while (end < law->count &&
         bpjs_law_compare_group(law, &law->rows[first], law, &law->rows[end]) == 0)
    end++;
  return end;
}

void bpjs_law_reader_sound(bpjs_law_reader *reader) {
  bpjs_law *law = reader->law;
  if (!bpjs_law_sort(law, by_layer)) {
    reader->out_of_memory = true;
    return;
  }
  check_overlaps(reader);
  if (reader->out_of_memory || bpjs_problems_count(reader->problems) != 0)
    return;
  for (size_t first = 0, end; first < law->count; first = end) {
    end = group_end(law, first);
    bpjs_law_sort_group(law, first, end);
  }
  check_twins(reader);
  for (size_t first = 0, end; first < law->count; first = end) {
    end = group_end(law, first);
    check_gaps(reader, first, end);
  }
}
