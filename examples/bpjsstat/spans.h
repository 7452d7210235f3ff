/* Wages or contributions of months, from a file or from options. */
#ifndef BPJSSTAT_SPANS_H
#define BPJSSTAT_SPANS_H

#include "options.h"

#define SPANS_HELP                                                                                 \
  "A file is CSV; its first line names the columns: month (2024-03) and amount, and\n"             \
  "months where a record stands for several that begin there. \"-\" is standard input.\n"

typedef struct spans {
  bpjs_month_span *items;
  int64_t *lines; /* of the file; 0: not from one */
  int count;
  const char *name; /* of the file */
} spans;

/* Reads the file that an option names, if it was given. STATUS_OK, STATUS_USAGE or
 * STATUS_DATA after complaints; to be freed in all cases. */
int spans_read(const arguments *given, const char *name, spans *taken);

/* Adds one. */
void spans_add(spans *taken, int32_t day, int32_t months, int64_t amount);

/* Points an error of the library about item `row` at its line of the file, or at the
 * options that it came from. */
void spans_blame(const spans *taken, bpjs_error *error);

void spans_free(spans *taken);

#endif
