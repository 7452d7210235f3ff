#include "trace/flags.h"

#include <stddef.h>

void bpjs_flags_json(bpjs_json *json, const bpjs_flag *list, uint32_t set) {
  bpjs_json_open_array(json, "flags");
  for (; list->code != NULL; list++)
    if ((set & list->flag) != 0)
      bpjs_json_string(json, NULL, list->code);
  bpjs_json_close_array(json);
}

void bpjs_flags_add(bpjs_buffer *buffer, const bpjs_flag *list, uint32_t set, const char *between) {
  const char *before = "";
  for (; list->code != NULL; list++)
    if ((set & list->flag) != 0) {
      bpjs_buffer_add_text(buffer, before);
      bpjs_buffer_add_text(buffer, list->code);
      before = between;
    }
}
