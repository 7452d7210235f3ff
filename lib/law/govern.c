#include "law/law.h"

static bool known(const bpjs_law_entry *row, int32_t known_on) {
  return known_on == 0 || row->known_from <= known_on;
}

bool bpjs_law_precedes(const bpjs_law_entry *a, const bpjs_law_entry *b) {
  if (a->layer != b->layer)
    return a->layer > b->layer;
  if (a->known_from != b->known_from)
    return a->known_from > b->known_from;
  return a->valid_from > b->valid_from;
}

typedef struct choice {
  int64_t covers; /* the row that governs the day */
  int64_t before; /* of those that have ended, the one that ended last */
} choice;

static void choose(const bpjs_law *law, size_t index, int32_t day, choice *best) {
  const bpjs_law_entry *row = &law->rows[index];
  if (row->valid_from > day)
    return;
  if (row->valid_to >= day) {
    if (best->covers < 0 || bpjs_law_precedes(row, &law->rows[best->covers]))
      best->covers = (int64_t)index;
    return;
  }
  const bpjs_law_entry *last = best->before < 0 ? NULL : &law->rows[best->before];
  if (last == NULL || row->valid_to > last->valid_to ||
      (row->valid_to == last->valid_to && bpjs_law_precedes(row, last)))
    best->before = (int64_t)index;
}

/* Rows that begin on one day stand together; the last layer that is known
 * hides the others. */
static choice choose_all(const bpjs_law *law, size_t first, size_t end, int32_t day,
                         int32_t known_on) {
  choice best = {-1, -1};
  for (size_t from = first, to; from < end; from = to) {
    int32_t layer = -1;
    for (to = from; to < end && law->rows[to].valid_from == law->rows[from].valid_from; to++)
      if (known(&law->rows[to], known_on) && law->rows[to].layer > layer)
        layer = law->rows[to].layer;
    for (size_t i = from; i < to; i++)
      if (known(&law->rows[i], known_on) && law->rows[i].layer == layer)
        choose(law, i, day, &best);
  }
  return best;
}

/* Whether the row, the last that is known to have ended, did so for a successor
 * only. That one is not known, else it would have ended last, or not at all. */
static bool goes_on(const bpjs_law *law, size_t first, size_t end, int64_t row) {
  int32_t next = law->rows[row].valid_to + 1;
  for (size_t i = first; i < end; i++)
    if (law->rows[i].valid_from == next)
      return true;
  return false;
}

int64_t bpjs_law_govern(const bpjs_law *law, size_t first, size_t end, int32_t day,
                        int32_t known_on, bool carry, bool *carried, int32_t *last_day) {
  *carried = false;
  *last_day = 0;
  choice best = choose_all(law, first, end, day, known_on);
  if (best.covers >= 0 || best.before < 0)
    return best.covers;
  int32_t kind = law->rows[best.before].kind;
  const bool lasts = kind == BPJS_LAW_KIND_LASTING || kind == BPJS_LAW_KIND_NOTE;
  if (lasts && goes_on(law, first, end, best.before))
    return best.before;
  if (kind != BPJS_LAW_KIND_YEARLY)
    return -1;
  *last_day = law->rows[best.before].valid_to;
  *carried = carry;
  return carry ? best.before : -1;
}
