#include <string.h>

#include "base/memory.h"
#include "base/never.h"
#include "dataset/store.h"

/* Everything that needs memory is done before anything that can be seen. */
typedef struct merge {
  bpjs_dataset *target;
  const bpjs_dataset *fresh;
  uint32_t *numbers; /* of fresh's texts in target's pool */
  size_t *columns;   /* of fresh's columns in target */
  size_t added;      /* columns that target has not; they stand behind its own */
  size_t total;      /* rows of both */
  bool deletes;
  unsigned char *dead; /* if it deletes: rows that go */
  uint32_t *slots;     /* a hash table of rows with equal dimensions, row + 1 */
  uint32_t *next;      /* the row before of the same dimensions, + 1 */
  size_t slot_count;
} merge;

static bool map_texts(merge *m) {
  const bpjs_pool *pool = &m->fresh->pool;
  m->numbers = bpjs_memory_new(pool->count + 1, sizeof *m->numbers);
  if (m->numbers == NULL)
    return false;
  for (uint32_t i = 1; i <= pool->count; i++) {
    int64_t length;
    const char *text = bpjs_pool_text(pool, i, &length);
    if (!bpjs_pool_intern(&m->target->pool, text, length, &m->numbers[i]))
      return false;
  }
  return true;
}

static size_t find_column(const merge *m, uint32_t name) {
  size_t i = 0;
  while (i < m->target->column_count && m->target->columns[i].name != name)
    i++;
  return i;
}

/* Makes room behind the target's columns and in each that receives texts. */
static int32_t map_columns(merge *m) {
  bpjs_dataset *target = m->target;
  const bpjs_dataset *fresh = m->fresh;
  m->columns = bpjs_memory_new(fresh->column_count, sizeof *m->columns);
  bpjs_column *columns =
      bpjs_memory_grow(target->columns, &target->column_capacity,
                       target->column_count + fresh->column_count, sizeof *columns);
  if (columns != NULL)
    target->columns = columns;
  if (m->columns == NULL || columns == NULL)
    return BPJS_ERROR_MEMORY;
  for (size_t i = 0; i < fresh->column_count; i++) {
    uint32_t name = m->numbers[fresh->columns[i].name];
    size_t at = find_column(m, name);
    if (at == target->column_count) {
      at += m->added++;
      columns[at] = (bpjs_column){.name = name};
    }
    m->columns[i] = at;
    if (fresh->columns[i].filled == 0)
      continue;
    uint32_t *texts =
        bpjs_memory_grow(columns[at].texts, &columns[at].capacity, m->total, sizeof *texts);
    if (texts == NULL)
      return BPJS_ERROR_MEMORY;
    columns[at].texts = texts;
  }
  return target->column_count + m->added > BPJS_DATASET_COLUMNS ? BPJS_ERROR_LIMIT : BPJS_OK;
}

static bool make_rows(merge *m) {
  bpjs_row *rows = bpjs_memory_grow(m->target->rows, &m->target->capacity, m->total, sizeof *rows);
  if (rows != NULL)
    m->target->rows = rows;
  return rows != NULL && !NEVER(m->total >= UINT32_MAX / 4);
}

static bool make_index(merge *m) {
  for (size_t i = 0; i < m->fresh->count; i++)
    m->deletes = m->deletes || m->fresh->rows[i].action != BPJS_ACTION_ADD;
  if (!m->deletes)
    return true;
  m->slot_count = 64;
  while (m->slot_count < m->total * 2)
    m->slot_count *= 2;
  m->dead = bpjs_memory_new(m->total, 1);
  m->slots = bpjs_memory_new(m->slot_count, sizeof *m->slots);
  m->next = bpjs_memory_new(m->total, sizeof *m->next);
  return m->dead != NULL && m->slots != NULL && m->next != NULL;
}

static void append(merge *m) {
  bpjs_dataset *target = m->target;
  for (size_t i = 0; i < m->fresh->count; i++) {
    bpjs_row row = m->fresh->rows[i];
    row.series = m->numbers[row.series];
    row.programme = m->numbers[row.programme];
    row.segment = m->numbers[row.segment];
    row.group = m->numbers[row.group];
    row.area = m->numbers[row.area];
    row.source = m->numbers[row.source];
    target->rows[target->count + i] = row;
  }
  for (size_t i = 0; i < m->fresh->column_count; i++) {
    const bpjs_column *from = &m->fresh->columns[i];
    bpjs_column *to = &target->columns[m->columns[i]];
    if (from->filled == 0)
      continue;
    memset(to->texts + to->filled, 0, (target->count - to->filled) * sizeof *to->texts);
    for (size_t row = 0; row < from->filled; row++)
      to->texts[target->count + row] = m->numbers[from->texts[row]];
    to->filled = target->count + from->filled;
  }
  target->count = m->total;
  target->column_count += m->added;
}

/* SERIES to TIME_PERIOD as numbers. */
enum { DIMENSIONS = 8 };

static void dimensions_of(const bpjs_row *row, uint32_t *numbers) {
  const uint32_t all[DIMENSIONS] = {
      row->series,      row->programme,           row->segment,           row->group, row->area,
      row->period_kind, (uint32_t)row->first_day, (uint32_t)row->last_day};
  memcpy(numbers, all, sizeof all);
}

static uint32_t hash_of(const bpjs_row *row) {
  uint32_t numbers[DIMENSIONS];
  uint64_t hash = 0xcbf29ce484222325u;
  dimensions_of(row, numbers);
  for (int i = 0; i < DIMENSIONS; i++) {
    hash = (hash ^ numbers[i]) * 0x9e3779b97f4a7c15u;
    hash ^= hash >> 29;
  }
  return (uint32_t)(hash >> 16);
}

static bool same(const bpjs_row *a, const bpjs_row *b) {
  uint32_t ours[DIMENSIONS], theirs[DIMENSIONS];
  dimensions_of(a, ours);
  dimensions_of(b, theirs);
  return memcmp(ours, theirs, sizeof ours) == 0;
}

/* Goes through the rows in order; a replacing or deleting one ends all before
 * it that have the same dimensions. */
static void mark_dead(merge *m) {
  bpjs_row *rows = m->target->rows;
  for (size_t i = 0; i < m->total; i++) {
    size_t slot = hash_of(&rows[i]) & (m->slot_count - 1);
    while (m->slots[slot] != 0 && !same(&rows[m->slots[slot] - 1], &rows[i]))
      slot = (slot + 1) & (m->slot_count - 1);
    if (rows[i].action == BPJS_ACTION_ADD)
      m->next[i] = m->slots[slot];
    else
      for (uint32_t at = m->slots[slot]; at != 0; at = m->next[at - 1])
        m->dead[at - 1] = 1;
    m->slots[slot] = (uint32_t)(i + 1);
    m->dead[i] = rows[i].action == BPJS_ACTION_DELETE;
    rows[i].action = BPJS_ACTION_ADD;
  }
}

static void remove_dead(merge *m) {
  bpjs_dataset *target = m->target;
  size_t kept = 0;
  for (size_t i = 0; i < m->total; i++)
    if (!m->dead[i])
      target->rows[kept++] = target->rows[i];
  target->count = kept;
  for (size_t k = 0; k < target->column_count; k++) {
    bpjs_column *column = &target->columns[k];
    size_t filled = 0;
    for (size_t i = 0; i < column->filled; i++)
      if (!m->dead[i])
        column->texts[filled++] = column->texts[i];
    column->filled = filled;
  }
}

static int32_t run(merge *m) {
  int32_t status =
      map_texts(m) && make_rows(m) && make_index(m) ? map_columns(m) : BPJS_ERROR_MEMORY;
  if (status != BPJS_OK) {
    for (size_t i = 0; i < m->added; i++)
      bpjs_memory_free(m->target->columns[m->target->column_count + i].texts);
    return status;
  }
  append(m);
  if (m->deletes) {
    mark_dead(m);
    remove_dead(m);
  }
  return BPJS_OK;
}

int32_t bpjs_store_merge(bpjs_dataset *dataset, const bpjs_dataset *fresh) {
  merge m = {.target = dataset, .fresh = fresh, .total = dataset->count + fresh->count};
  int32_t status = run(&m);
  bpjs_memory_free(m.numbers);
  bpjs_memory_free(m.columns);
  bpjs_memory_free(m.dead);
  bpjs_memory_free(m.slots);
  bpjs_memory_free(m.next);
  return status;
}
