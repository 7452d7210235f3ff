/* What the functions of structs take, checked. */
#ifndef BPJS_EXCHANGE_STRUCTS_H
#define BPJS_EXCHANGE_STRUCTS_H

#include "exchange/array.h"

/* BPJS_OK; ARGUMENT, UNKNOWN or STRUCT_SIZE. */
int32_t bpjs_structs_in(const char *name, int64_t name_length, const char *structs, int64_t length,
                        bpjs_structs *of, bpjs_error *error);

#endif
