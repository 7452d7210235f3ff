#include "base/json.h"
#include "dues/codes.h"
#include "dues/result.h"
#include "dues/write.h"
#include "law/parameter.h"
#include "trace/notation.h"
#include "trace/row_json.h"

static void day(bpjs_json *json, const char *key, int32_t number) {
  bpjs_trace_json_open_day(json, key, number, 0);
}

static void programmes(bpjs_json *json, const char *key, int32_t mask) {
  bpjs_buffer made = {0};
  if (mask == 0)
    bpjs_buffer_add_text(&made, "ALL");
  bpjs_notation_add_programmes(&made, mask);
  bpjs_trace_json_made(json, key, &made);
}

static void flag(bpjs_json *json, const char *key, const bpjs_due *line, uint32_t mask) {
  if (line->flags & mask)
    bpjs_json_boolean(json, key, 1);
}

static void add_line(bpjs_json *json, const bpjs_dues *dues, const bpjs_dues_entry *entry) {
  const bpjs_due *line = &entry->due;
  bpjs_json_open_object(json, NULL);
  programmes(json, "programme", line->programme);
  bpjs_json_string(json, "payer", bpjs_dues_payer_code(line->payer));
  bpjs_json_integer(json, "base", line->base);
  if (line->flags & BPJS_DUES_RATE)
    bpjs_json_integer(json, "rate_ppm", line->rate_ppm);
  else
    bpjs_json_null(json, "rate_ppm");
  bpjs_json_integer(json, "amount", line->amount);
  bpjs_json_string(json, "citation", bpjs_dues_citation(dues, entry));
  bpjs_json_string(json, "confidence", bpjs_law_confidence_code(line->confidence));
  if (dues->month_count > 1)
    day(json, "month", line->month);
  if (line->count != 1) {
    bpjs_json_integer(json, "count", line->count);
    if ((line->flags & BPJS_DUES_FINE) == 0)
      bpjs_json_integer(json, "unit_amount", line->unit_amount);
  }
  if (line->from_programme != 0)
    programmes(json, "from", line->from_programme);
  flag(json, "deferred", line, BPJS_DUES_DEFERRED);
  flag(json, "relief", line, BPJS_DUES_RELIEF);
  flag(json, "carried", line, BPJS_DUES_CARRIED);
  flag(json, "overlay", line, BPJS_DUES_OVERLAY);
  flag(json, "before_departure", line, BPJS_DUES_BEFORE_DEPARTURE);
  if (line->settle_from != 0)
    day(json, "settle_from", line->settle_from);
  if (line->settle_to != 0)
    day(json, "settle_to", line->settle_to);
  bpjs_json_close_object(json);
}

static void add_totals(bpjs_json *json, const bpjs_dues_totals *totals) {
  bpjs_json_integer(json, "employer", totals->employer);
  bpjs_json_integer(json, "worker", totals->worker);
  bpjs_json_integer(json, "participant", totals->participant);
  bpjs_json_integer(json, "government", totals->government);
  bpjs_json_integer(json, "recomposition", totals->recomposition);
  if (totals->deferred != 0)
    bpjs_json_integer(json, "deferred", totals->deferred);
  bpjs_json_integer(json, "bill", totals->bill);
}

static void add_months(bpjs_json *json, const bpjs_dues *dues) {
  bpjs_json_open_array(json, "months");
  for (size_t i = 0; i < dues->month_count; i++) {
    const bpjs_dues_totals *totals = &dues->months[i].totals;
    bpjs_json_open_object(json, NULL);
    day(json, "month", totals->month);
    add_totals(json, totals);
    day(json, "due", totals->due_day);
    bpjs_json_close_object(json);
  }
  bpjs_json_close_array(json);
}

/* Of a construction project the day is the last one to register. */
static void add_due(bpjs_json *json, const bpjs_dues *dues) {
  const int32_t due = dues->months[0].totals.due_day;
  const bool registers = dues->segment == BPJS_SEGMENT_JAKON;
  day(json, "due", registers ? 0 : due);
  if (registers && due != 0)
    day(json, "register_by", due);
}

static void add_warning(bpjs_json *json, const bpjs_dues *dues, size_t index, int32_t language) {
  const bpjs_dues_warning *warning = &dues->warnings[index].warning;
  bpjs_buffer message = {0};
  bpjs_json_open_object(json, NULL);
  bpjs_json_string(json, "code", bpjs_dues_warned_code(warning->code));
  day(json, "month", warning->month);
  day(json, "last_month", warning->last_month);
  bpjs_dues_add_warning(dues, index, language, &message);
  bpjs_trace_json_made(json, "message", &message);
  bpjs_json_close_object(json);
}

void bpjs_dues_add_json(bpjs_buffer *buffer, const bpjs_dues *dues, int32_t language) {
  bpjs_json json = {.buffer = buffer};
  bpjs_json_open_object(&json, NULL);
  day(&json, "on", dues->months[0].totals.month);
  bpjs_json_string(&json, "segment", bpjs_law_segment_code(dues->segment));
  bpjs_json_open_array(&json, "lines");
  for (size_t i = 0; i < dues->entry_count; i++)
    add_line(&json, dues, &dues->entries[i]);
  bpjs_json_close_array(&json);
  bpjs_json_open_object(&json, "totals");
  add_totals(&json, &dues->totals);
  bpjs_json_close_object(&json);
  if (dues->month_count > 1)
    add_months(&json, dues);
  add_due(&json, dues);
  bpjs_json_open_array(&json, "warnings");
  for (size_t i = 0; i < dues->warning_count; i++)
    add_warning(&json, dues, i, language);
  bpjs_json_close_array(&json);
  bpjs_json_string(&json, "law", dues->rows.law->fingerprint);
  bpjs_json_close_object(&json);
}
