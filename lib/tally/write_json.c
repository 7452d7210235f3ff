#include "base/json.h"
#include "benefit/words.h"
#include "dues/codes.h"
#include "tally/names.h"
#include "tally/store.h"
#include "tally/write.h"
#include "trace/notation.h"
#include "trace/row_json.h"

static void add_or_null(bpjs_json *json, const char *key, const char *text) {
  if (text[0] == '\0')
    bpjs_json_null(json, key);
  else
    bpjs_json_string(json, key, text);
}

static void add_programmes(bpjs_json *json, const char *key, int32_t programmes) {
  bpjs_buffer made = {0};
  bpjs_notation_add_programmes(&made, programmes);
  if (programmes == 0)
    bpjs_json_null(json, key);
  else
    bpjs_trace_json_made(json, key, &made);
}

static void add_dimensions(bpjs_json *json, const bpjs_tally *tally) {
  bpjs_json_open_array(json, "dimensions");
  for (int32_t d = 0; d < tally->dimension_count; d++) {
    bpjs_json_open_object(json, NULL);
    bpjs_json_string(json, "by", bpjs_name_dimension(tally->dimensions[d].what));
    bpjs_json_integer(json, "detail", tally->dimensions[d].detail);
    bpjs_json_close_object(json);
  }
  bpjs_json_close_array(json);
}

static void add_measures(bpjs_json *json, const bpjs_tally *tally) {
  bpjs_json_open_array(json, "measures");
  for (int32_t m = 0; m < tally->measure_count; m++) {
    const bpjs_tally_measure *measure = &tally->measures[m];
    bpjs_buffer name = {0};
    bpjs_name_measure(&name, measure);
    bpjs_json_open_object(json, NULL);
    bpjs_trace_json_made(json, "name", &name);
    bpjs_json_string(json, "kind", bpjs_name_kind(measure->kind));
    bpjs_json_integer(json, "law", measure->law);
    add_programmes(json, "programme", measure->programme);
    add_or_null(json, "payer", bpjs_dues_payer_code(measure->payer));
    add_programmes(json, "from_programme", measure->from_programme);
    add_or_null(json, "what", bpjs_benefit_what_code(measure->what));
    add_or_null(json, "event", bpjs_benefit_event_code(measure->event));
    bpjs_json_close_object(json);
  }
  bpjs_json_close_array(json);
}

static void add_numbers(bpjs_json *json, const char *key, const int64_t *numbers, int64_t count) {
  if (count == 0)
    return;
  bpjs_json_open_array(json, key);
  for (int64_t i = 0; i < count; i++)
    bpjs_json_integer(json, NULL, numbers[i]);
  bpjs_json_close_array(json);
}

static void add_keys(bpjs_json *json, const bpjs_tally *tally, int64_t index) {
  bpjs_json_open_object(json, "keys");
  for (int32_t d = 0; d < tally->dimension_count; d++) {
    const char *name = bpjs_name_dimension(tally->dimensions[d].what);
    const int64_t key = bpjs_tally_keys_of(tally, index)[d];
    bpjs_buffer made = {0};
    if (key == BPJS_TALLY_NOT_GIVEN) {
      bpjs_json_null(json, name);
      continue;
    }
    bpjs_name_key(&made, &tally->dimensions[d], key);
    bpjs_trace_json_made(json, name, &made);
  }
  bpjs_json_close_object(json);
}

static void add_group(bpjs_json *json, const bpjs_tally *tally, int64_t index) {
  bpjs_json_open_object(json, NULL);
  add_keys(json, tally, index);
  bpjs_json_integer(json, "count", tally->groups.cells[index].count);
  bpjs_json_integer(json, "weight", tally->groups.cells[index].weight);
  bpjs_json_open_array(json, "measures");
  for (int32_t m = 0; m < tally->measure_count; m++) {
    const bpjs_tally_sums *sums = &bpjs_tally_sums_of(tally, index)[m];
    bpjs_json_open_object(json, NULL);
    bpjs_json_integer(json, "rows", sums->n);
    bpjs_json_integer(json, "sum", sums->sum);
    bpjs_json_integer(json, "weighted", sums->weighted);
    if ((tally->measures[m].flags & BPJS_TALLY_NO_EXTREMES) != 0) {
      bpjs_json_null(json, "minimum");
      bpjs_json_null(json, "maximum");
    } else {
      bpjs_json_integer(json, "minimum", sums->minimum);
      bpjs_json_integer(json, "maximum", sums->maximum);
    }
    bpjs_json_close_object(json);
  }
  bpjs_json_close_array(json);
  add_numbers(json, "bins", bpjs_tally_bins_of(tally, index), bpjs_groups_bins(tally));
  bpjs_json_close_object(json);
}

void bpjs_tally_json(const bpjs_tally *tally, bpjs_buffer *out) {
  bpjs_json json = {out, 0};
  bpjs_buffer day = {0};
  bpjs_notation_add_day(&day, tally->day);
  bpjs_json_open_object(&json, NULL);
  bpjs_trace_json_made(&json, "day", &day);
  add_dimensions(&json, tally);
  add_measures(&json, tally);
  add_numbers(&json, "edges", tally->edges, tally->edge_count);
  bpjs_json_open_array(&json, "groups");
  for (int64_t i = 0; i < tally->groups.count; i++)
    add_group(&json, tally, bpjs_tally_ranked(tally, i));
  bpjs_json_close_array(&json);
  bpjs_json_close_object(&json);
}
