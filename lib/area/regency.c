#include "area/regency.h"

#include <string.h>

enum { KEMENDAGRI, BPS, NOW, CELLS };

static int32_t number_of(const char *digits, int count) {
  int32_t number = 0;
  for (int i = 0; i < count; i++)
    number = number * 10 + (digits[i] - '0');
  return number;
}

static bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

static bpjs_regency read_cell(bpjs_cell cell, int32_t kemendagri, int32_t bps) {
  const int32_t number = number_of(cell.bytes, 2);
  bpjs_regency regency = {.kemendagri = kemendagri * 100 + number,
                          .bps = bps * 100 + number,
                          .name = {cell.bytes + 2, cell.length - 2}};
  const char *other = regency.name.bytes;
  if (is_digit(other[0]) || other[0] == '-') {
    regency.bps = is_digit(other[0]) ? bps * 100 + number_of(other, 2) : 0;
    regency.name = (bpjs_cell){other + 2, cell.length - 4};
  }
  return regency;
}

int bpjs_regency_list(int32_t kemendagri, int32_t bps, bpjs_regency list[BPJS_REGENCIES_MOST]) {
  const char key[] = {(char)('0' + kemendagri / 10), (char)('0' + kemendagri % 10)};
  bpjs_cell cells[BPJS_REGENCIES_MOST + 2] = {{NULL, 0}}; /* the last stays empty */
  int count = 0;
  if (!bpjs_table_find(&bpjs_embedded_area_regencies, key, sizeof key, cells,
                       BPJS_REGENCIES_MOST + 1))
    return 0;
  while (cells[count + 1].length > 0) {
    list[count] = read_cell(cells[count + 1], kemendagri, bps);
    count++;
  }
  return count;
}

/* The name that a code of Kemendagri has today. */
static bpjs_cell name_of(int32_t kemendagri) {
  bpjs_regency list[BPJS_REGENCIES_MOST];
  const int count = bpjs_regency_list(kemendagri / 100, 0, list);
  bpjs_cell name = {"", 0};
  for (int i = 0; i < count; i++)
    if (list[i].kemendagri == kemendagri)
      name = list[i].name;
  return name;
}

int bpjs_regency_former(bpjs_regency list[BPJS_REGENCIES_MOST]) {
  bpjs_table table = bpjs_table_open(&bpjs_embedded_area_former);
  bpjs_cell cells[CELLS];
  int count = 0;
  while (bpjs_table_next(&table, cells, CELLS)) {
    const int32_t now = number_of(cells[NOW].bytes, 4);
    list[count++] = (bpjs_regency){.kemendagri = number_of(cells[KEMENDAGRI].bytes, 4),
                                   .bps = number_of(cells[BPS].bytes, 4),
                                   .now = now,
                                   .name = name_of(now)};
  }
  return count;
}

void bpjs_regency_name(const bpjs_regency *regency, char *name, int64_t size) {
  const char *type = regency->kemendagri % 100 < 71 ? "Kabupaten " : "Kota ";
  const int64_t length = (int64_t)strlen(type);
  memcpy(name, type, (size_t)length);
  bpjs_cell_copy(regency->name, name + length, size - length);
}
