/* The tables that make the library's own law, in the order in which they are
 * read. */
#ifndef BPJS_LAW_TABLES_H
#define BPJS_LAW_TABLES_H

#include "base/embedded.h"

enum { BPJS_LAW_TABLES = 21 };

extern const bpjs_embedded *const bpjs_law_tables[BPJS_LAW_TABLES];
/* What messages call them: the name of the file. */
extern const char *const bpjs_law_table_names[BPJS_LAW_TABLES];

#endif
