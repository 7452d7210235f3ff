/* The parameters that the library knows: parameters.tsv. */
#ifndef BPJS_LAW_PARAMETER_H
#define BPJS_LAW_PARAMETER_H

#include <stdbool.h>
#include <stdint.h>

#include "base/table.h"

/* A row of parameters.tsv: columns parameter, segment, kind (lasting, yearly,
 * temporary, note), unit, keys ("" none; a list separated by blanks, in which # is
 * any digit; * any of [A-Za-z0-9_+-]), least, most (of the value), formula (the
 * files of lib/ that ask for it, or `check`: only compared with others), order
 * (`rising`: on every day the value is greater with each key), name_en, name_id. */
typedef struct bpjs_law_parameter {
  bpjs_cell name, keys, formula, name_en, name_id;
  int32_t segment, kind, unit;
  int64_t least, most;
  bool rising;
} bpjs_law_parameter;

/* All of them, in the order of the table. */
bpjs_table bpjs_law_parameter_open(void);
bool bpjs_law_parameter_next(bpjs_table *table, bpjs_law_parameter *parameter);

/* False if no parameter has that name and segment. *name_known: some segment
 * has it. May be NULL. */
bool bpjs_law_parameter_find(const char *name, int64_t length, int32_t segment,
                             bpjs_law_parameter *parameter, bool *name_known);

/* Whether the parameter can have the key. */
bool bpjs_law_parameter_has_key(const bpjs_law_parameter *parameter, const char *key,
                                int64_t length);

/* Codes and their numbers; 0 (for segments -1) if there is no such code, "" if
 * there is no such number. */
int32_t bpjs_law_segment_read(const char *text, int64_t length);
const char *bpjs_law_segment_code(int32_t segment);
int32_t bpjs_law_unit_read(const char *text, int64_t length);
const char *bpjs_law_unit_code(int32_t unit);
int32_t bpjs_law_direction_read(const char *text, int64_t length);
const char *bpjs_law_direction_code(int32_t direction);
int32_t bpjs_law_confidence_read(const char *text, int64_t length);
const char *bpjs_law_confidence_code(int32_t confidence);

#endif
