#include "base/buffer.h"

#include <string.h>

#include "base/error.h"
#include "base/memory.h"

void bpjs_buffer_add(bpjs_buffer *buffer, const char *bytes, size_t length) {
  if (buffer->failed || length == 0)
    return;
  if (length > buffer->capacity - buffer->length) {
    char *grown =
        bpjs_memory_grow(buffer->bytes, &buffer->capacity, buffer->length + length, sizeof(char));
    if (grown == NULL) {
      buffer->failed = true;
      return;
    }
    buffer->bytes = grown;
  }
  memcpy(buffer->bytes + buffer->length, bytes, length);
  buffer->length += length;
}

void bpjs_buffer_add_text(bpjs_buffer *buffer, const char *text) {
  bpjs_buffer_add(buffer, text, strlen(text));
}

void bpjs_buffer_add_integer(bpjs_buffer *buffer, int64_t number) {
  char digits[20];
  size_t at = sizeof digits;
  uint64_t rest = number < 0 ? 0 - (uint64_t)number : (uint64_t)number;
  do {
    digits[--at] = (char)('0' + rest % 10);
    rest /= 10;
  } while (rest != 0);
  if (number < 0)
    digits[--at] = '-';
  bpjs_buffer_add(buffer, digits + at, sizeof digits - at);
}

void bpjs_buffer_free(bpjs_buffer *buffer) {
  bpjs_memory_free(buffer->bytes);
  *buffer = (bpjs_buffer){0};
}

int32_t bpjs_buffer_check_out(const char *out, int64_t capacity, const int64_t *length,
                              bpjs_error *error) {
  if (length == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "length", "length must not be NULL");
  if (capacity < 0)
    return bpjs_error_number(error, BPJS_ERROR_ARGUMENT, "capacity", capacity,
                             "capacity must not be negative");
  if (out == NULL && capacity != 0)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "buffer",
                               "buffer is NULL but capacity is not 0");
  return BPJS_OK;
}

int32_t bpjs_buffer_deliver(bpjs_buffer *buffer, char *out, int64_t capacity, int64_t *length,
                            bpjs_error *error) {
  int32_t status = BPJS_OK;
  if (buffer->failed) {
    status = bpjs_error_memory(error);
  } else if (out == NULL) {
    *length = (int64_t)buffer->length;
  } else {
    *length = (int64_t)buffer->length;
    if ((uint64_t)capacity <= buffer->length) {
      bpjs_place place = {.field = "capacity"};
      status = bpjs_error_set(error, BPJS_ERROR_BUFFER, &place,
                              "the text has %lld bytes and a NUL, capacity is %lld",
                              (long long)*length, (long long)capacity);
    } else {
      if (buffer->length != 0)
        memcpy(out, buffer->bytes, buffer->length);
      out[buffer->length] = '\0';
    }
  }
  bpjs_buffer_free(buffer);
  return status;
}
