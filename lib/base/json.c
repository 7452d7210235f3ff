#include "base/json.h"

#include <math.h>
#include <string.h>

#include "base/number.h"

static void add_escaped(bpjs_buffer *buffer, unsigned char c) {
  static const char hex[] = "0123456789abcdef";
  static const char named[] = "\"\"\\\\\bb\ff\nn\rr\tt";
  for (size_t i = 0; i < sizeof named - 1; i += 2)
    if ((unsigned char)named[i] == c) {
      const char escape[2] = {'\\', named[i + 1]};
      bpjs_buffer_add(buffer, escape, sizeof escape);
      return;
    }
  const char escape[6] = {'\\', 'u', '0', '0', hex[c >> 4], hex[c & 15]};
  bpjs_buffer_add(buffer, escape, sizeof escape);
}

static void add_quoted(bpjs_buffer *buffer, const char *text, int64_t length) {
  bpjs_buffer_add(buffer, "\"", 1);
  int64_t plain = 0;
  for (int64_t i = 0; i < length; i++) {
    unsigned char c = (unsigned char)text[i];
    if (c >= 0x20 && c != '"' && c != '\\')
      continue;
    bpjs_buffer_add(buffer, text + plain, (size_t)(i - plain));
    add_escaped(buffer, c);
    plain = i + 1;
  }
  if (plain < length)
    bpjs_buffer_add(buffer, text + plain, (size_t)(length - plain));
  bpjs_buffer_add(buffer, "\"", 1);
}

/* What goes before a value. */
static void begin(bpjs_json *json, const char *key) {
  if (json->comma)
    bpjs_buffer_add(json->buffer, ",", 1);
  json->comma = 1;
  if (key != NULL) {
    add_quoted(json->buffer, key, (int64_t)strlen(key));
    bpjs_buffer_add(json->buffer, ":", 1);
  }
}

static void open(bpjs_json *json, const char *key, const char *bracket) {
  begin(json, key);
  bpjs_buffer_add(json->buffer, bracket, 1);
  json->comma = 0;
}

static void close(bpjs_json *json, const char *bracket) {
  bpjs_buffer_add(json->buffer, bracket, 1);
  json->comma = 1;
}

void bpjs_json_open_object(bpjs_json *json, const char *key) {
  open(json, key, "{");
}

void bpjs_json_close_object(bpjs_json *json) {
  close(json, "}");
}

void bpjs_json_open_array(bpjs_json *json, const char *key) {
  open(json, key, "[");
}

void bpjs_json_close_array(bpjs_json *json) {
  close(json, "]");
}

void bpjs_json_text(bpjs_json *json, const char *key, const char *text, int64_t length) {
  begin(json, key);
  add_quoted(json->buffer, text, length);
}

void bpjs_json_string(bpjs_json *json, const char *key, const char *text) {
  bpjs_json_text(json, key, text, (int64_t)strlen(text));
}

void bpjs_json_integer(bpjs_json *json, const char *key, int64_t number) {
  begin(json, key);
  bpjs_buffer_add_integer(json->buffer, number);
}

void bpjs_json_double(bpjs_json *json, const char *key, double number) {
  if (!isfinite(number)) {
    bpjs_json_null(json, key);
    return;
  }
  begin(json, key);
  bpjs_number_add_double(json->buffer, number);
}

void bpjs_json_boolean(bpjs_json *json, const char *key, int truth) {
  begin(json, key);
  bpjs_buffer_add_text(json->buffer, truth ? "true" : "false");
}

void bpjs_json_null(bpjs_json *json, const char *key) {
  begin(json, key);
  bpjs_buffer_add(json->buffer, "null", 4);
}
