#include "base/error.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/structure.h"
#include "base/utf8.h"

#define LEAST BPJS_STRUCT_LEAST(bpjs_error, message)

int bpjs_error_usable(const bpjs_error *error) {
  return error == NULL || bpjs_struct_fits(error, LEAST);
}

void bpjs_error_copy_text(char *field, int64_t size, const char *text, int64_t length) {
  int64_t out = 0, at = 0;
  while (at < length && out < size - 1 && text[at] >= 0x20 && text[at] < 0x7F)
    field[out++] = text[at++];
  while (at < length) {
    int bytes = bpjs_utf8_length(text + at, length - at);
    int width = bytes == 0 ? 1 : bytes;
    if (out + width > size - 1)
      break;
    if (bytes == 0)
      field[out] = '?';
    else if (bytes == 1 && ((unsigned char)text[at] < 0x20 || text[at] == 0x7F))
      field[out] = ' ';
    else
      memcpy(field + out, text + at, (size_t)bytes);
    out += width;
    at += width;
  }
  memset(field + out, 0, (size_t)(size - out));
}

static void copy_string(char *field, size_t size, const char *text) {
  if (text == NULL)
    text = "";
  bpjs_error_copy_text(field, (int64_t)size, text, (int64_t)strlen(text));
}

int32_t bpjs_error_set(bpjs_error *error, int32_t code, const bpjs_place *place, const char *format,
                       ...) {
  if (error == NULL)
    return code;
  bpjs_error filled = {.struct_size = sizeof filled, .code = code};
  if (place != NULL) {
    filled.row = place->row;
    filled.line = place->line;
    filled.column = place->column;
    copy_string(filled.source, sizeof filled.source, place->source);
    copy_string(filled.field, sizeof filled.field, place->field);
    if (place->value != NULL)
      bpjs_error_copy_text(filled.value, sizeof filled.value, place->value, place->value_length);
  }
  char message[2 * sizeof filled.message];
  va_list arguments;
  va_start(arguments, format);
  vsnprintf(message, sizeof message, format, arguments);
  va_end(arguments);
  copy_string(filled.message, sizeof filled.message, message);
  bpjs_struct_out(error, &filled, sizeof filled);
  return code;
}

int32_t bpjs_error_argument(bpjs_error *error, int32_t code, const char *argument,
                            const char *message) {
  bpjs_place place = {.field = argument};
  return bpjs_error_set(error, code, &place, "%s", message);
}

int32_t bpjs_error_number(bpjs_error *error, int32_t code, const char *argument, int64_t number,
                          const char *message) {
  char digits[24];
  int length = snprintf(digits, sizeof digits, "%lld", (long long)number);
  bpjs_place place = {.field = argument, .value = digits, .value_length = length};
  return bpjs_error_set(error, code, &place, "%s", message);
}

int32_t bpjs_error_memory(bpjs_error *error) {
  return bpjs_error_set(error, BPJS_ERROR_MEMORY, NULL, "the system has no memory left");
}

int32_t bpjs_error_struct_size(bpjs_error *error, const char *argument) {
  return bpjs_error_argument(error, BPJS_ERROR_STRUCT_SIZE, argument,
                             "struct_size is not that of this struct, or fields that this "
                             "library does not know are set");
}

int32_t bpjs_error_span(bpjs_error *error, int64_t first, int64_t count, int64_t there) {
  if (first < 0 || first > there)
    return bpjs_error_number(error, BPJS_ERROR_RANGE, "first", first, "there is no such item");
  if (count < 0 || count > there - first)
    return bpjs_error_number(error, BPJS_ERROR_RANGE, "count", count, "there are not so many");
  return BPJS_OK;
}
