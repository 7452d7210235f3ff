/* Sums of flags as codes. */
#ifndef BPJS_TRACE_FLAGS_H
#define BPJS_TRACE_FLAGS_H

#include <stdint.h>

#include "base/buffer.h"
#include "base/json.h"

/* A list of them ends with one that has no code. */
typedef struct bpjs_flag {
  uint32_t flag;
  const char *code;
} bpjs_flag;

/* "flags":["rate","rounded"] */
void bpjs_flags_json(bpjs_json *json, const bpjs_flag *list, uint32_t set);

/* "rate rounded", or JKK+JKM with another text between. */
void bpjs_flags_add(bpjs_buffer *buffer, const bpjs_flag *list, uint32_t set, const char *between);

#endif
