/* What a bpjs_records is: every field in one text, one after the other. */
#ifndef BPJS_BASE_RECORDS_H
#define BPJS_BASE_RECORDS_H

#include <stddef.h>
#include <stdint.h>

#include "base/buffer.h"

/* Row 0 is that of the names; a field ends where the next one begins. */
struct bpjs_records {
  bpjs_buffer texts;
  size_t *ends; /* of each field, row by row */
  size_t end_count, end_capacity;
  int64_t *lines; /* of each row */
  size_t row_count, row_capacity;
  size_t columns;
};

#endif
