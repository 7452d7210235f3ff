#include "dataset/series.h"

#include "dataset/codes.h"
#include "figure/unit.h"

enum { CODE, KIND, UNIT, BASIS, LABEL_EN, LABEL_ID, CELLS };

bpjs_table bpjs_series_open(void) {
  return bpjs_table_open(&bpjs_embedded_dataset_series);
}

bool bpjs_series_next(bpjs_table *table, bpjs_series *series) {
  bpjs_cell cells[CELLS];
  if (!bpjs_table_next(table, cells, CELLS))
    return false;
  bpjs_cell kind = cells[KIND];
  *series = (bpjs_series){.kind = bpjs_cell_is(kind, "stock", 5)   ? BPJS_SERIES_STOCK
                                  : bpjs_cell_is(kind, "flow", 4)  ? BPJS_SERIES_FLOW
                                  : bpjs_cell_is(kind, "ratio", 5) ? BPJS_SERIES_RATIO
                                  : bpjs_cell_is(kind, "count", 5) ? BPJS_SERIES_COUNT
                                                                   : BPJS_SERIES_DIFFERENCE,
                          .unit = bpjs_figure_unit_find(cells[UNIT].bytes, cells[UNIT].length),
                          .code = cells[CODE],
                          .basis = cells[BASIS],
                          .label_en = cells[LABEL_EN],
                          .label_id = cells[LABEL_ID]};
  return true;
}

bool bpjs_series_find(const char *code, int64_t length, bpjs_series *series) {
  bpjs_table table = bpjs_series_open();
  bpjs_series next;
  while (bpjs_series_next(&table, &next))
    if (bpjs_cell_is(next.code, code, length)) {
      *series = next;
      return true;
    }
  return false;
}
