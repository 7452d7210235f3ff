/* From a text to a law, for both functions that take one. */
#ifndef BPJS_LAW_READ_H
#define BPJS_LAW_READ_H

#include "law/law.h"

enum { BPJS_LAW_SOURCE = 128 }; /* bytes of the name of a text, with its NUL */

/* The arguments: BPJS_OK or ARGUMENT. */
int32_t bpjs_law_check_text(const char *bytes, int64_t length, const char *name,
                            int64_t name_length, bpjs_error *error);

/* Adds a text to `law`, which it takes over: *out receives it, or it is freed.
 * law may be NULL: there was no memory. layer: as bpjs_law_reader has it. */
int32_t bpjs_law_take_text(bpjs_law *law, int32_t layer, const char *bytes, int64_t length,
                           const char *name, bpjs_problems *problems, bpjs_law **out,
                           bpjs_error *error);

#endif
