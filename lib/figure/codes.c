#include "figure/codes.h"

#include <string.h>

#include "bpjsstat/figure.h"

static const struct {
  int32_t bounds;
  const char *code;
} bounds_codes[] = {{BPJS_BOUNDS_EXACT, "EXACT"},
                    {BPJS_BOUNDS_ROUNDING, "ROUNDING"},
                    {BPJS_BOUNDS_SAMPLING, "SAMPLING"}};
enum { BOUNDS = sizeof bounds_codes / sizeof bounds_codes[0] };

static const struct {
  uint32_t flag;
  const char *code;
} flag_codes[] = {{BPJS_FIGURE_APPROXIMATE, "APPROXIMATE"},
                  {BPJS_FIGURE_AT_LEAST, "AT_LEAST"},
                  {BPJS_FIGURE_AT_MOST, "AT_MOST"}};
enum { FLAGS = sizeof flag_codes / sizeof flag_codes[0] };

const char *bpjs_figure_bounds_code(int32_t bounds) {
  int i = 0;
  while (i < BOUNDS - 1 && bounds_codes[i].bounds != bounds)
    i++;
  return bounds_codes[i].code;
}

int32_t bpjs_figure_bounds_find(const char *code, int64_t length) {
  for (int i = 0; i < BOUNDS; i++)
    if ((int64_t)strlen(bounds_codes[i].code) == length &&
        memcmp(code, bounds_codes[i].code, (size_t)length) == 0)
      return bounds_codes[i].bounds;
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
