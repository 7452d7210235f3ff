/* A text that grows, and its way out to the caller. */
#ifndef BPJS_BASE_BUFFER_H
#define BPJS_BASE_BUFFER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "bpjsstat/base.h"

/* Start from {0}. Once memory ran out, `failed` stays set and additions do
 * nothing, so that callers check once, at the end. */
typedef struct bpjs_buffer {
  char *bytes;
  size_t length, capacity;
  bool failed;
} bpjs_buffer;

void bpjs_buffer_add(bpjs_buffer *buffer, const char *bytes, size_t length);
void bpjs_buffer_add_text(bpjs_buffer *buffer, const char *text);
void bpjs_buffer_add_integer(bpjs_buffer *buffer, int64_t number);

/* Hands the text to the caller as every function with text out does, and
 * frees the buffer on every path. `length` must not be NULL. */
int32_t bpjs_buffer_deliver(bpjs_buffer *buffer, char *out, int64_t capacity, int64_t *length,
                            bpjs_error *error);

/* The arguments of a text out: BPJS_OK or BPJS_ERROR_ARGUMENT. */
int32_t bpjs_buffer_check_out(const char *out, int64_t capacity, const int64_t *length,
                              bpjs_error *error);

void bpjs_buffer_free(bpjs_buffer *buffer);

#endif
