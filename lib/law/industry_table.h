/* The rows of industries.tsv. */
#ifndef BPJS_LAW_INDUSTRY_TABLE_H
#define BPJS_LAW_INDUSTRY_TABLE_H

#include "base/table.h"

enum {
  BPJS_INDUSTRY_CODE = 0,
  BPJS_INDUSTRY_GROUP = 1,
  BPJS_INDUSTRY_NUMBER = 2,
  BPJS_INDUSTRY_NAME_ID = 3,
  BPJS_INDUSTRY_NAME_EN = 4,
  BPJS_INDUSTRY_SECTOR = 5,
  BPJS_INDUSTRY_CELLS = 6
};

typedef struct bpjs_industry_row {
  bpjs_cell cells[BPJS_INDUSTRY_CELLS];
  int32_t group, number;
} bpjs_industry_row;

bpjs_table bpjs_industry_open(void);
bool bpjs_industry_next(bpjs_table *table, bpjs_industry_row *row);

/* Whether an industry has this code, letters as it has them. */
bool bpjs_industry_exists(const char *code, int64_t length);

#endif
