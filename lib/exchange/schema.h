/* The schema of a struct's columns. */
#ifndef BPJS_EXCHANGE_SCHEMA_H
#define BPJS_EXCHANGE_SCHEMA_H

#include <stdbool.h>
#include <stdint.h>

#include "bpjsstat/exchange.h"

/* False, with *schema as it was: no memory. */
bool bpjs_schema_of(int64_t structure, struct ArrowSchema *schema);

#endif
