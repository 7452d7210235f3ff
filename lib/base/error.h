/* Filling the caller's bpjs_error. */
#ifndef BPJS_BASE_ERROR_H
#define BPJS_BASE_ERROR_H

#include <stdint.h>

#include "bpjsstat/base.h"

/* Where a failure is; zero or NULL for what does not apply. Texts are copied. */
typedef struct bpjs_place {
  const char *source;
  int64_t row, line, column;
  const char *field;
  const char *value;
  int64_t value_length;
} bpjs_place;

/* Fills *error if it is not NULL, and returns `code`. The message is cut at a
 * character. Only integers and texts belong in the format: %s, %d, %lld. */
int32_t bpjs_error_set(bpjs_error *error, int32_t code, const bpjs_place *place, const char *format,
                       ...) __attribute__((format(printf, 4, 5)));

/* A failure of an argument: "message", field = the argument's name. */
int32_t bpjs_error_argument(bpjs_error *error, int32_t code, const char *argument,
                            const char *message);

/* The same for an index or another number, which becomes the value at fault. */
int32_t bpjs_error_number(bpjs_error *error, int32_t code, const char *argument, int64_t number,
                          const char *message);

/* Whether arguments `first` and `count` are a part of `there`: OK or RANGE. */
int32_t bpjs_error_span(bpjs_error *error, int64_t first, int64_t count, int64_t there);

/* The two failures that need no more words. */
int32_t bpjs_error_memory(bpjs_error *error);
int32_t bpjs_error_struct_size(bpjs_error *error, const char *argument);

/* False if an error object was given whose struct_size is unusable. Every
 * public function asks this first and returns BPJS_ERROR_STRUCT_SIZE if so. */
int bpjs_error_usable(const bpjs_error *error);

/* Copies text to a NUL-terminated field of `size` bytes, cut at a character;
 * bytes that are not UTF-8 become '?', control characters become a space. */
void bpjs_error_copy_text(char *field, int64_t size, const char *text, int64_t length);

#endif
