/* Areas of a text, and lists of what a text is searched for. */
#include <stdio.h>

#include "bpjsstat.h"
#include "call.h"

enum { OPEN_END = 2147483647 };

bpjs_areas *areas_new(const char *text, int64_t length) {
  bpjs_areas *areas = NULL;
  if (bpjs_areas_new(&areas, NULL) != BPJS_OK ||
      (length > 0 && bpjs_areas_read(areas, text, length, "case", 4, BPJS_AREA_SYSTEM_KEMENDAGRI, 0,
                                     NULL, NULL) != BPJS_OK))
    broken("no areas", text);
  return areas;
}

bpjs_areas_reader *areas_reader_new(const char *text, int64_t length) {
  bpjs_areas_reader *reader = NULL;
  if (bpjs_areas_reader_new("case", 4, BPJS_AREA_SYSTEM_KEMENDAGRI, 0, &reader, NULL) != BPJS_OK ||
      bpjs_areas_reader_feed(reader, text, length, NULL) != BPJS_OK)
    broken("no reader of areas", text);
  return reader;
}

bpjs_area_list *area_list_new(const char *text, int64_t length) {
  bpjs_areas *areas = areas_new("", 0);
  bpjs_area_list *list = NULL;
  if (bpjs_areas_search(areas, text, length, NULL, 0, 0, OPEN_END, 0, &list, NULL) != BPJS_OK)
    broken("no search", text);
  bpjs_areas_free(areas);
  return list;
}

void areas_write(const bpjs_areas *areas, char *text, int64_t capacity) {
  static const struct {
    int32_t level;
    const char *name;
  } levels[] = {{BPJS_AREA_PROVINCE, " provinces, "},
                {BPJS_AREA_REGENCY, " regencies, "},
                {BPJS_AREA_DISTRICT, " districts, "},
                {BPJS_AREA_VILLAGE, " villages"}};
  char line[64];
  for (int i = 0; i < 4; i++) {
    const long long count = bpjs_areas_count(areas, levels[i].level, OPEN_END);
    show_text(text, capacity, line, snprintf(line, sizeof line, "%lld%s", count, levels[i].name));
  }
}

void area_list_write(const bpjs_area_list *list, char *text, int64_t capacity) {
  char records[8192];
  int64_t length = 0;
  if (bpjs_area_list_write(list, BPJS_FORMAT_CSV_RECORDS, records, sizeof records, &length, NULL) !=
      BPJS_OK)
    broken("a list cannot be written", "");
  show_text(text, capacity, records, length);
}
