#include "coverage/names.h"

#include <string.h>

#include "base/never.h"
#include "coverage/facts.h"
#include "coverage/labels.h"
#include "dataset/series.h"

void bpjs_coverage_add_series(bpjs_buffer *buffer, const char *code, int32_t language) {
  bpjs_series series;
  if (bpjs_series_find(code, (int64_t)strlen(code), &series)) {
    bpjs_cell name = language == BPJS_LANGUAGE_ID ? series.label_id : series.label_en;
    bpjs_buffer_add(buffer, name.bytes, (size_t)name.length);
  } else {
    bpjs_buffer_add_text(buffer, code);
  }
}

void bpjs_coverage_add_code(bpjs_buffer *buffer, int32_t dimension, const char *code,
                            int32_t language) {
  bpjs_area area = {.struct_size = sizeof area};
  if (dimension == BPJS_DIMENSION_AREA) {
    bpjs_area_find(code, (int64_t)strlen(code), BPJS_AREA_SYSTEM_OWN, &area, NULL);
    bpjs_buffer_add_text(buffer, area.name[0] == '\0' ? code : area.name);
  } else if (!bpjs_coverage_try_label(buffer, "code.", code, language)) {
    bpjs_buffer_add_text(buffer, code);
  }
}

void bpjs_coverage_add_scope(bpjs_buffer *buffer, const bpjs_observation *about, int32_t language) {
  for (int32_t dimension = BPJS_DIMENSION_PROGRAMME; dimension <= BPJS_DIMENSION_AREA;
       dimension++) {
    const char *code = bpjs_facts_code(about, dimension);
    if (strcmp(code, dimension == BPJS_DIMENSION_AREA ? "ID" : "ALL") == 0)
      continue;
    bpjs_buffer_add_text(buffer, ", ");
    bpjs_coverage_add_code(buffer, dimension, code, language);
  }
}

void bpjs_coverage_add_period(bpjs_buffer *buffer, const bpjs_observation *about) {
  bpjs_period period = {.struct_size = sizeof period,
                        .kind = about->period_kind,
                        .first_day = about->first_day,
                        .last_day = about->last_day};
  char text[32];
  int64_t length;
  int32_t status = bpjs_period_write(&period, text, sizeof text, &length, NULL);
  if (status == BPJS_ERROR_MEMORY)
    buffer->failed = true;
  else if (!NEVER(status != BPJS_OK))
    bpjs_buffer_add(buffer, text, (size_t)length);
}
