#include "exchange/format.h"

#include <stddef.h>
#include <string.h>

#include "bpjsstat/people.h"

/* d:18,0 and d:18,0,128 */
static bool is_decimal(const char *text) {
  if (strncmp(text, "d:", 2) != 0)
    return false;
  const char *rest = text + 2;
  while (*rest >= '0' && *rest <= '9')
    rest++;
  return rest > text + 2 && (strcmp(rest, ",0") == 0 || strcmp(rest, ",0,128") == 0);
}

bool bpjs_arrow_format_read(const char *text, bpjs_arrow_format *format) {
  static const struct {
    const char *text;
    bpjs_arrow_format format;
  } plain[] = {{"n", {.kind = BPJS_ARROW_NOTHING}},
               {"c", {BPJS_ARROW_NUMBER, BPJS_PEOPLE_INT8, 1, 2, false}},
               {"C", {BPJS_ARROW_NUMBER, BPJS_PEOPLE_UINT8, 1, 2, false}},
               {"s", {BPJS_ARROW_NUMBER, BPJS_PEOPLE_INT16, 2, 2, false}},
               {"S", {BPJS_ARROW_NUMBER, BPJS_PEOPLE_UINT16, 2, 2, false}},
               {"i", {BPJS_ARROW_NUMBER, BPJS_PEOPLE_INT32, 4, 2, false}},
               {"I", {BPJS_ARROW_NUMBER, BPJS_PEOPLE_UINT32, 4, 2, false}},
               {"l", {BPJS_ARROW_NUMBER, BPJS_PEOPLE_INT64, 8, 2, false}},
               {"L", {BPJS_ARROW_NUMBER, BPJS_PEOPLE_UINT64, 8, 2, false}},
               {"tdD", {BPJS_ARROW_NUMBER, BPJS_PEOPLE_INT32, 4, 2, true}},
               {"u", {.kind = BPJS_ARROW_TEXT, .width = 4, .buffers = 3}},
               {"U", {.kind = BPJS_ARROW_LARGE_TEXT, .width = 8, .buffers = 3}}};
  for (size_t i = 0; i < sizeof plain / sizeof *plain; i++)
    if (strcmp(text, plain[i].text) == 0) {
      *format = plain[i].format;
      return true;
    }
  *format = (bpjs_arrow_format){.kind = BPJS_ARROW_DECIMAL, .width = 16, .buffers = 2};
  return is_decimal(text);
}
