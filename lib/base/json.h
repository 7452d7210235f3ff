/* The JSON writer: RFC 8259, no white space, keys in the order given. */
#ifndef BPJS_BASE_JSON_H
#define BPJS_BASE_JSON_H

#include <stdint.h>

#include "base/buffer.h"

/* Start from {&buffer}. Keys are NULL inside arrays and at the top level.
 * Texts are UTF-8 and escaped as needed. Failures stay in the buffer. */
typedef struct bpjs_json {
  bpjs_buffer *buffer;
  int comma; /* whether a value went before in this object or array */
} bpjs_json;

void bpjs_json_open_object(bpjs_json *json, const char *key);
void bpjs_json_close_object(bpjs_json *json);
void bpjs_json_open_array(bpjs_json *json, const char *key);
void bpjs_json_close_array(bpjs_json *json);
void bpjs_json_text(bpjs_json *json, const char *key, const char *text, int64_t length);
void bpjs_json_string(bpjs_json *json, const char *key, const char *text); /* NUL-terminated */
void bpjs_json_integer(bpjs_json *json, const char *key, int64_t number);
void bpjs_json_double(bpjs_json *json, const char *key, double number); /* infinite: null */
void bpjs_json_boolean(bpjs_json *json, const char *key, int truth);
void bpjs_json_null(bpjs_json *json, const char *key);

#endif
