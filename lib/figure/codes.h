/* The codes of bounds and flags, as JSON and CSV have them everywhere. */
#ifndef BPJS_FIGURE_CODES_H
#define BPJS_FIGURE_CODES_H

#include <stdint.h>

#include "base/buffer.h"
#include "base/json.h"

/* The code of an enum bpjs_bounds, which must be one. */
const char *bpjs_figure_bounds_code(int32_t bounds);

/* The enum bpjs_bounds of a code; -1 if there is none. */
int32_t bpjs_figure_bounds_find(const char *code, int64_t length);

/* The flags that are not PUBLISHED: an array of codes, or codes with a space
 * between. That digits are there says that a figure was published. */
void bpjs_figure_json_flags(bpjs_json *json, uint32_t flags);
void bpjs_figure_csv_flags(bpjs_buffer *buffer, uint32_t flags);

#endif
