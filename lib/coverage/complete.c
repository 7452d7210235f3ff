#include <string.h>

#include "base/table.h"
#include "coverage/parts.h"
#include "coverage/selector.h"

static bool has(const bpjs_parts *parts, int32_t dimension, bpjs_cell code) {
  for (int64_t i = 0; i < parts->count; i++) {
    const char *own = bpjs_facts_code(&parts->list[i]->about, dimension);
    if (bpjs_cell_is(code, own, (int64_t)strlen(own)))
      return true;
  }
  return false;
}

static bool has_all(const bpjs_parts *parts, int32_t dimension, bpjs_cell codes) {
  bpjs_cell code;
  while (bpjs_selector_word(&codes, &code))
    if (!has(parts, dimension, code))
      return false;
  return true;
}

/* JHT is for wage earners and self-employed; the construction workers of the
 * other programmes may be printed with the migrant workers. */
static bool has_segments(const bpjs_parts *parts) {
  static const char *const sets[] = {"PU BPU JAKON", "PU BPU JAKON_PMI", "PU BPU"};
  int count = strcmp(parts->total->about.programme, "JHT") == 0 ? 3 : 2;
  for (int i = 0; i < count; i++)
    if (has_all(parts, BPJS_DIMENSION_SEGMENT, (bpjs_cell){sets[i], (int64_t)strlen(sets[i])}))
      return true;
  return false;
}

static bool has_provinces(const bpjs_parts *parts) {
  enum { NAME, CODES, CELLS };
  bpjs_table table = bpjs_table_open(&bpjs_embedded_coverage_area_sets);
  bpjs_cell cells[CELLS];
  while (bpjs_table_next(&table, cells, CELLS))
    if (has_all(parts, BPJS_DIMENSION_AREA, cells[CODES]))
      return true;
  return false;
}

/* What programmes have can be less than the total: the agency has funds too. */
bool bpjs_parts_complete(const bpjs_parts *parts, int32_t dimension) {
  if (dimension == BPJS_DIMENSION_SEGMENT)
    return has_segments(parts);
  return dimension == BPJS_DIMENSION_AREA && has_provinces(parts);
}
