#include "dataset/columns.h"

#include "dataset/codes.h"

static const char *const names[] = {
    "STRUCTURE", "STRUCTURE_ID", "ACTION",     "SERIES",       "PROGRAMME",  "SEGMENT",  "GROUP",
    "REF_AREA",  "TIME_PERIOD",  "OBS_VALUE",  "UNIT_MEASURE", "UNIT_MULT",  "DECIMALS", "LOWER",
    "UPPER",     "BOUNDS",       "OBS_STATUS", "QUALIFIER",    "CONFIDENCE", "SOURCE"};

_Static_assert(sizeof names / sizeof names[0] == BPJS_COLUMN_COUNT, "every column has a name");

const char *bpjs_column_name(int column) {
  return names[column];
}

int bpjs_column_find(const char *name, int64_t length) {
  int found = bpjs_code_find(names, BPJS_COLUMN_COUNT, name, length);
  return found < 0 ? BPJS_COLUMN_COUNT : found;
}
