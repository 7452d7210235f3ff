#include <string.h>

#include "base/csv.h"

static bool needs_quotes(const char *bytes, int64_t length) {
  for (int64_t i = 0; i < length; i++)
    if (bytes[i] == ',' || bytes[i] == '"' || bytes[i] == '\r' || bytes[i] == '\n')
      return true;
  return false;
}

void bpjs_csv_add_field(bpjs_buffer *buffer, bool first, const char *bytes, int64_t length) {
  if (!first)
    bpjs_buffer_add(buffer, ",", 1);
  if (!needs_quotes(bytes, length)) {
    bpjs_buffer_add(buffer, bytes, (size_t)length);
    return;
  }
  bpjs_buffer_add(buffer, "\"", 1);
  for (int64_t i = 0; i < length; i++) {
    if (bytes[i] == '"')
      bpjs_buffer_add(buffer, "\"", 1);
    bpjs_buffer_add(buffer, bytes + i, 1);
  }
  bpjs_buffer_add(buffer, "\"", 1);
}

void bpjs_csv_add_string(bpjs_buffer *buffer, bool first, const char *text) {
  bpjs_csv_add_field(buffer, first, text, (int64_t)strlen(text));
}

void bpjs_csv_end_record(bpjs_buffer *buffer) {
  /* One empty field alone would be an empty line, which readers skip. */
  if (buffer->length == 0 || buffer->bytes[buffer->length - 1] == '\n')
    bpjs_buffer_add(buffer, "\"\"", 2);
  bpjs_buffer_add(buffer, "\n", 1);
}
