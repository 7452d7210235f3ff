#include "coverage/names.h"

#include <string.h>

#include "base/date.h"
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

static void add_days(bpjs_buffer *buffer, int32_t kind, int32_t first_day, int32_t last_day) {
  bpjs_period period = {
      .struct_size = sizeof period, .kind = kind, .first_day = first_day, .last_day = last_day};
  char text[32];
  int64_t length;
  int32_t status = bpjs_period_write(&period, text, sizeof text, &length, NULL);
  if (status == BPJS_ERROR_MEMORY)
    buffer->failed = true;
  else if (!NEVER(status != BPJS_OK))
    bpjs_buffer_add(buffer, text, (size_t)length);
}

/* The month that a day ends or begins, where all months of a range are whole. */
static void add_month(bpjs_buffer *buffer, bpjs_date date) {
  date.day = 1;
  int32_t first_day = bpjs_date_to_days(date);
  add_days(buffer, BPJS_PERIOD_MONTH, first_day,
           first_day + bpjs_date_days_in_month(date.year, date.month) - 1);
}

void bpjs_coverage_add_period(bpjs_buffer *buffer, const bpjs_observation *about) {
  bpjs_date from = bpjs_date_from_days(about->first_day);
  bpjs_date to = bpjs_date_from_days(about->last_day);
  if (about->period_kind != BPJS_PERIOD_RANGE) {
    add_days(buffer, about->period_kind, about->first_day, about->last_day);
  } else if (from.day == 1 && to.day == bpjs_date_days_in_month(to.year, to.month)) {
    add_month(buffer, from);
    bpjs_buffer_add_text(buffer, "/");
    add_month(buffer, to);
  } else {
    add_days(buffer, BPJS_PERIOD_DAY, about->first_day, about->first_day);
    bpjs_buffer_add_text(buffer, "/");
    add_days(buffer, BPJS_PERIOD_DAY, about->last_day, about->last_day);
  }
}
