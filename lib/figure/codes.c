#include "figure/codes.h"

#include <string.h>

#include "bpjsstat/figure.h"

static const char *const bounds_codes[] = {[BPJS_BOUNDS_EXACT] = "EXACT",
                                           [BPJS_BOUNDS_ROUNDING] = "ROUNDING",
                                           [BPJS_BOUNDS_SAMPLING] = "SAMPLING"};
enum { BOUNDS = sizeof bounds_codes / sizeof bounds_codes[0] };

static const struct {
  uint32_t flag;
  const char *code;
} flag_codes[] = {{BPJS_FIGURE_APPROXIMATE, "APPROXIMATE"},
                  {BPJS_FIGURE_AT_LEAST, "AT_LEAST"},
                  {BPJS_FIGURE_AT_MOST, "AT_MOST"}};
enum { FLAGS = sizeof flag_codes / sizeof flag_codes[0] };

const char *bpjs_figure_bounds_code(int32_t bounds) {
  return bounds_codes[bounds];
}

int32_t bpjs_figure_bounds_find(const char *code, int64_t length) {
  for (int32_t bounds = 0; bounds < BOUNDS; bounds++)
    if ((int64_t)strlen(bounds_codes[bounds]) == length &&
        memcmp(code, bounds_codes[bounds], (size_t)length) == 0)
      return bounds;
  return -1;
}

void bpjs_figure_json_flags(bpjs_json *json, uint32_t flags) {
  bpjs_json_open_array(json, "flags");
  for (int i = 0; i < FLAGS; i++)
    if ((flags & flag_codes[i].flag) != 0)
      bpjs_json_string(json, NULL, flag_codes[i].code);
  bpjs_json_close_array(json);
}

void bpjs_figure_csv_flags(bpjs_buffer *buffer, uint32_t flags) {
  const char *between = "";
  for (int i = 0; i < FLAGS; i++)
    if ((flags & flag_codes[i].flag) != 0) {
      bpjs_buffer_add_text(buffer, between);
      bpjs_buffer_add_text(buffer, flag_codes[i].code);
      between = " ";
    }
}
