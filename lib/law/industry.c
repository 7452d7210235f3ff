#include "base/error.h"
#include "base/structure.h"
#include "bpjsstat/law.h"
#include "law/industry_table.h"

#define LEAST BPJS_STRUCT_LEAST(bpjs_law_industry, sector)

static int32_t number_of(bpjs_cell cell) {
  int32_t number = 0;
  for (int64_t i = 0; i < cell.length; i++)
    number = number * 10 + (cell.bytes[i] - '0');
  return number;
}

bpjs_table bpjs_industry_open(void) {
  return bpjs_table_open(&bpjs_embedded_law_industries);
}

bool bpjs_industry_next(bpjs_table *table, bpjs_industry_row *row) {
  if (!bpjs_table_next(table, row->cells, BPJS_INDUSTRY_CELLS))
    return false;
  row->group = number_of(row->cells[BPJS_INDUSTRY_GROUP]);
  row->number = number_of(row->cells[BPJS_INDUSTRY_NUMBER]);
  return true;
}

bool bpjs_industry_exists(const char *code, int64_t length) {
  bpjs_cell cell;
  return bpjs_table_find(&bpjs_embedded_law_industries, code, length, &cell, 1);
}

int64_t bpjs_law_industry_count(void) {
  bpjs_table table = bpjs_industry_open();
  int64_t count = 0;
  while (bpjs_table_next(&table, NULL, 0))
    count++;
  return count;
}

static bool row_at(int64_t index, bpjs_industry_row *row) {
  bpjs_table table = bpjs_industry_open();
  bool found = index >= 0;
  for (int64_t i = 0; found && i <= index; i++)
    found = bpjs_industry_next(&table, row);
  return found;
}

int32_t bpjs_law_industry_get(int64_t index, bpjs_law_industry *industry, bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  if (industry == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "industry", "industry is NULL");
  if (!bpjs_struct_fits(industry, LEAST))
    return bpjs_error_struct_size(error, "industry");
  bpjs_industry_row row;
  if (!row_at(index, &row))
    return bpjs_error_number(error, BPJS_ERROR_RANGE, "index", index, "there is no such industry");
  bpjs_law_industry found = {.group = row.group, .number = row.number};
  bpjs_cell_copy(row.cells[BPJS_INDUSTRY_CODE], found.code, sizeof found.code);
  bpjs_cell_copy(row.cells[BPJS_INDUSTRY_NAME_ID], found.name_id, sizeof found.name_id);
  bpjs_cell_copy(row.cells[BPJS_INDUSTRY_NAME_EN], found.name_en, sizeof found.name_en);
  bpjs_cell_copy(row.cells[BPJS_INDUSTRY_SECTOR], found.sector, sizeof found.sector);
  bpjs_struct_out(industry, &found, sizeof found);
  return BPJS_OK;
}
