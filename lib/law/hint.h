/* What messages of the reader say to help: short sentences about a parameter. */
#ifndef BPJS_LAW_HINT_H
#define BPJS_LAW_HINT_H

#include "base/csv.h"
#include "law/reader.h"

enum { BPJS_LAW_HINT = 256 };

/* Why a value could not be read, from the status of bpjs_law_value_read. */
void bpjs_law_hint_value(int32_t status, int32_t unit, const bpjs_csv_field *value,
                         char hint[BPJS_LAW_HINT]);

/* From which value to which. */
void bpjs_law_hint_range(const bpjs_law_parameter *parameter, char hint[BPJS_LAW_HINT]);

/* Which keys there are; the segments of all that have the name. */
void bpjs_law_hint_keys(const bpjs_law_parameter *parameter, char hint[BPJS_LAW_HINT]);
void bpjs_law_hint_segments(const bpjs_law_reader *reader, const bpjs_csv_field *name,
                            char hint[BPJS_LAW_HINT]);

#endif
