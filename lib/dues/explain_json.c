#include "base/json.h"
#include "dues/codes.h"
#include "dues/explain.h"
#include "dues/words.h"
#include "law/law.h"
#include "law/parameter.h"
#include "trace/notation.h"
#include "trace/row_json.h"
#include "trace/words.h"

enum { VERSION = 1 };

static void add_step(bpjs_json *json, const bpjs_explained *explained, const bpjs_dues_entry *entry,
                     size_t index) {
  const bpjs_dues *dues = explained->dues;
  static const char *const sources[] = {"row", "given", "derived"};
  const bpjs_dues_step *step = &dues->steps[entry->step_first + index];
  const int32_t unit = bpjs_explain_unit(dues, step);
  bpjs_json_open_object(json, NULL);
  bpjs_json_string(json, "what", bpjs_dues_step_code(step->what));
  if (step->what == BPJS_STEP_INDUSTRY) {
    bpjs_buffer name = {0};
    bpjs_dues_add_industry(&name, dues->rows.items[step->used].key, explained->language);
    bpjs_trace_json_made(json, "name", &name);
  }
  bpjs_trace_json_value(json, "number", unit, step->number);
  bpjs_json_string(json, "unit", bpjs_law_unit_code(unit));
  bpjs_json_string(json, "source", sources[bpjs_explain_source(dues, entry, index)]);
  if (step->used >= 0) {
    bpjs_json_string(json, "confidence", bpjs_law_confidence_code(step->confidence));
    bpjs_json_boolean(json, "carried", (step->flags & BPJS_RULE_CARRIED) != 0);
    bpjs_json_boolean(json, "inside_month", (step->flags & BPJS_RULE_INSIDE_MONTH) != 0);
    bpjs_trace_row_json(json, "row", &dues->rows.items[step->used]);
  }
  bpjs_json_close_object(json);
}

static void add_programmes(bpjs_json *json, const char *key, int32_t programmes) {
  bpjs_buffer text = {0};
  bpjs_notation_add_programmes(&text, programmes);
  bpjs_trace_json_made(json, key, &text);
}

static void add_arithmetic(bpjs_json *json, const bpjs_explained *explained,
                           const bpjs_dues_entry *entry) {
  bpjs_buffer text = {0};
  if (bpjs_explain_computes(entry)) {
    bpjs_explain_arithmetic(explained->dues, entry, explained->language, " ", &text);
    bpjs_buffer_add_text(&text, "\n");
  }
  bpjs_trace_json_lines(json, "arithmetic", &text);
}

static void add_line(bpjs_json *json, const bpjs_explained *explained,
                     const bpjs_dues_entry *entry) {
  const bpjs_due *due = &entry->due;
  bpjs_buffer words = {0}, exact = {0};
  bpjs_json_open_object(json, NULL);
  if (due->programme == 0)
    bpjs_json_string(json, "programme", "ALL");
  else
    add_programmes(json, "programme", due->programme);
  bpjs_json_string(json, "payer", bpjs_dues_payer_code(due->payer));
  if (due->from_programme != 0)
    add_programmes(json, "from", due->from_programme);
  bpjs_trace_json_day(json, "month", due->month);
  bpjs_json_string(json, "formula", bpjs_dues_formula_code(entry->formula));
  bpjs_explain_formula(entry, explained->language, &words);
  bpjs_trace_json_made(json, "words", &words);
  bpjs_json_open_array(json, "steps");
  for (size_t i = 0; i < entry->step_count; i++)
    add_step(json, explained, entry, i);
  bpjs_json_close_array(json);
  add_arithmetic(json, explained, entry);
  bpjs_notation_add_plain(&exact, entry->exact);
  bpjs_trace_json_made(json, "exact", &exact);
  bpjs_json_integer(json, "rounded", due->unit_amount);
  bpjs_json_integer(json, "count", due->count);
  bpjs_json_integer(json, "amount", due->amount);
  if ((due->flags & BPJS_DUES_DEFERRED) != 0) {
    bpjs_trace_json_day(json, "settle_from", due->settle_from);
    bpjs_trace_json_day(json, "settle_to", due->settle_to);
  }
  bpjs_json_string(json, "confidence", bpjs_law_confidence_code(due->confidence));
  bpjs_flags_json(json, bpjs_dues_flags, due->flags);
  bpjs_json_close_object(json);
}

static void add_warning(bpjs_json *json, const bpjs_explained *explained, size_t index) {
  const bpjs_dues_warning *warning = &explained->dues->warnings[index].warning;
  bpjs_buffer message = {0};
  bpjs_json_open_object(json, NULL);
  bpjs_json_string(json, "code", bpjs_dues_warned_code(warning->code));
  bpjs_trace_json_open_day(json, "month", warning->month, 0);
  bpjs_trace_json_open_day(json, "last_month", warning->last_month, 0);
  if (warning->programme == 0)
    bpjs_json_null(json, "programme");
  else
    add_programmes(json, "programme", warning->programme);
  bpjs_json_string(json, "parameter", warning->parameter);
  bpjs_json_integer(json, "number", warning->number);
  bpjs_dues_add_warning(explained->dues, index, explained->language, &message);
  bpjs_trace_json_made(json, "message", &message);
  bpjs_json_close_object(json);
}

static void add_note(bpjs_json *json, const bpjs_explained *explained, const bpjs_trace_row *used) {
  bpjs_buffer text = {0};
  bpjs_words_add_note(&text, used->note, false, explained->language);
  bpjs_json_open_object(json, NULL);
  bpjs_trace_json_made(json, "text", &text);
  bpjs_trace_row_json(json, "row", used);
  bpjs_json_close_object(json);
}

static void add_head(bpjs_json *json, const bpjs_explained *explained) {
  const bpjs_dues *dues = explained->dues;
  bpjs_json_integer(json, "version", VERSION);
  bpjs_trace_json_day(json, "on", dues->months[0].totals.month);
  bpjs_json_string(json, "segment", bpjs_law_segment_code(dues->segment));
  bpjs_json_string(json, "language", explained->language == BPJS_LANGUAGE_ID ? "id" : "en");
  bpjs_trace_json_open_day(json, "known_on", dues->policy.known_on, 0);
}

void bpjs_explain_json(const bpjs_explained *explained, bpjs_buffer *buffer) {
  const bpjs_dues *dues = explained->dues;
  bpjs_json json = {buffer, 0};
  bpjs_json_open_object(&json, NULL);
  add_head(&json, explained);
  bpjs_json_open_array(&json, "lines");
  for (size_t i = explained->first; i < explained->end; i++)
    add_line(&json, explained, &dues->entries[i]);
  bpjs_json_close_array(&json);
  bpjs_json_open_array(&json, "notes");
  for (size_t i = 0; i < explained->notes.count; i++)
    add_note(&json, explained, &explained->notes.items[i]);
  bpjs_json_close_array(&json);
  bpjs_json_open_array(&json, "warnings");
  for (size_t i = 0; i < dues->warning_count; i++)
    if (bpjs_explain_warns(explained, &dues->warnings[i].warning))
      add_warning(&json, explained, i);
  bpjs_json_close_array(&json);
  bpjs_json_string(&json, "law", dues->rows.law->fingerprint);
  bpjs_json_close_object(&json);
}
