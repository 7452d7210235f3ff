#include "base/json.h"
#include "dues/codes.h"
#include "dues/explain.h"
#include "dues/notation.h"
#include "dues/words.h"
#include "law/day.h"
#include "law/law.h"
#include "law/parameter.h"

enum { VERSION = 1 };

/* In order of their bits. */
static const char *const flags[] = {"rate",          "rounded",      "relief",          "carried",
                                    "inside_month",  "outside_bill", "deferred",        "fine",
                                    "known_assumed", "overlay",      "before_departure"};

static void add_day(bpjs_json *json, const char *key, int32_t day) {
  char text[BPJS_LAW_DAY_TEXT];
  bpjs_law_day_text(day, text);
  bpjs_json_string(json, key, text);
}

static void add_open_day(bpjs_json *json, const char *key, int32_t day, int32_t open) {
  if (day == open)
    bpjs_json_null(json, key);
  else
    add_day(json, key, day);
}

/* What is no number is a text. */
static void add_value(bpjs_json *json, const char *key, int32_t unit, int64_t value) {
  if (unit == BPJS_LAW_UNIT_NOTE)
    bpjs_json_null(json, key);
  else if (unit == BPJS_LAW_UNIT_DATE)
    add_day(json, key, (int32_t)value);
  else if (unit == BPJS_LAW_UNIT_DIRECTION)
    bpjs_json_string(json, key, bpjs_law_direction_code((int32_t)value));
  else
    bpjs_json_integer(json, key, value);
}

/* A text made in a buffer. */
static void add_made(bpjs_json *json, const char *key, bpjs_buffer *made) {
  if (made->failed)
    json->buffer->failed = true;
  else
    bpjs_json_text(json, key, made->bytes, (int64_t)made->length);
  bpjs_buffer_free(made);
}

static void add_row(bpjs_json *json, const char *key, const bpjs_dues *dues,
                    const bpjs_dues_used *used) {
  const bpjs_law_row *row = &used->row;
  bpjs_json_open_object(json, key);
  bpjs_json_string(json, "parameter", row->parameter);
  bpjs_json_string(json, "segment", bpjs_law_segment_code(row->segment));
  bpjs_json_string(json, "key", row->key);
  add_day(json, "valid_from", row->valid_from);
  add_open_day(json, "valid_to", row->valid_to, BPJS_LAW_OPEN);
  add_day(json, "known_from", row->known_from);
  bpjs_json_boolean(json, "known_assumed", (row->flags & BPJS_LAW_ROW_ASSUMED) != 0);
  add_value(json, "value", row->unit, row->value);
  bpjs_json_string(json, "unit", bpjs_law_unit_code(row->unit));
  bpjs_json_string(json, "citation", bpjs_dues_at(dues, used->citation));
  bpjs_json_string(json, "confidence", bpjs_law_confidence_code(row->confidence));
  bpjs_json_integer(json, "layer", row->layer);
  bpjs_json_string(json, "note", bpjs_dues_at(dues, used->note));
  bpjs_json_close_object(json);
}

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
    bpjs_dues_add_industry(&name, dues->used[step->used].row.key, explained->language);
    add_made(json, "name", &name);
  }
  add_value(json, "number", unit, step->number);
  bpjs_json_string(json, "unit", bpjs_law_unit_code(unit));
  bpjs_json_string(json, "source", sources[bpjs_explain_source(dues, entry, index)]);
  if (step->used >= 0) {
    bpjs_json_string(json, "confidence", bpjs_law_confidence_code(step->confidence));
    bpjs_json_boolean(json, "carried", (step->flags & BPJS_RULE_CARRIED) != 0);
    bpjs_json_boolean(json, "inside_month", (step->flags & BPJS_RULE_INSIDE_MONTH) != 0);
    add_row(json, "row", dues, &dues->used[step->used]);
  }
  bpjs_json_close_object(json);
}

static void add_programmes(bpjs_json *json, const char *key, int32_t programmes) {
  bpjs_buffer text = {0};
  bpjs_dues_add_programmes(&text, programmes);
  add_made(json, key, &text);
}

static void add_arithmetic(bpjs_json *json, const bpjs_explained *explained,
                           const bpjs_dues_entry *entry) {
  bpjs_buffer text = {0};
  bpjs_json_open_array(json, "arithmetic");
  if (bpjs_explain_computes(entry)) {
    bpjs_explain_arithmetic(explained->dues, entry, explained->language, " ", &text);
    bpjs_buffer_add_text(&text, "\n");
  }
  if (text.failed)
    json->buffer->failed = true;
  for (size_t i = 0, start = 0; !text.failed && i < text.length; i++)
    if (text.bytes[i] == '\n') {
      bpjs_json_text(json, NULL, text.bytes + start, (int64_t)(i - start));
      start = i + 1;
    }
  bpjs_json_close_array(json);
  bpjs_buffer_free(&text);
}

static void add_flags(bpjs_json *json, uint32_t set) {
  bpjs_json_open_array(json, "flags");
  for (size_t i = 0; i < sizeof flags / sizeof *flags; i++)
    if ((set >> i & 1) != 0)
      bpjs_json_string(json, NULL, flags[i]);
  bpjs_json_close_array(json);
}

static void add_line(bpjs_json *json, const bpjs_explained *explained,
                     const bpjs_dues_entry *entry) {
  const bpjs_dues_line *due = &entry->due;
  bpjs_buffer words = {0}, exact = {0};
  bpjs_json_open_object(json, NULL);
  if (due->programme == 0)
    bpjs_json_string(json, "programme", "ALL");
  else
    add_programmes(json, "programme", due->programme);
  bpjs_json_string(json, "payer", bpjs_dues_payer_code(due->payer));
  if (due->from_programme != 0)
    add_programmes(json, "from", due->from_programme);
  add_day(json, "month", due->month);
  bpjs_json_string(json, "formula", bpjs_dues_formula_code(entry->formula));
  bpjs_explain_formula(entry, explained->language, &words);
  add_made(json, "words", &words);
  bpjs_json_open_array(json, "steps");
  for (size_t i = 0; i < entry->step_count; i++)
    add_step(json, explained, entry, i);
  bpjs_json_close_array(json);
  add_arithmetic(json, explained, entry);
  bpjs_dues_add_plain(&exact, entry->exact);
  add_made(json, "exact", &exact);
  bpjs_json_integer(json, "rounded", due->unit_amount);
  bpjs_json_integer(json, "count", due->count);
  bpjs_json_integer(json, "amount", due->amount);
  if ((due->flags & BPJS_DUES_DEFERRED) != 0) {
    add_day(json, "settle_from", due->settle_from);
    add_day(json, "settle_to", due->settle_to);
  }
  bpjs_json_string(json, "confidence", bpjs_law_confidence_code(due->confidence));
  add_flags(json, due->flags);
  bpjs_json_close_object(json);
}

static void add_warning(bpjs_json *json, const bpjs_explained *explained, size_t index) {
  const bpjs_dues_warning *warning = &explained->dues->warnings[index].warning;
  bpjs_buffer message = {0};
  bpjs_json_open_object(json, NULL);
  bpjs_json_string(json, "code", bpjs_dues_warned_code(warning->code));
  add_open_day(json, "month", warning->month, 0);
  add_open_day(json, "last_month", warning->last_month, 0);
  if (warning->programme == 0)
    bpjs_json_null(json, "programme");
  else
    add_programmes(json, "programme", warning->programme);
  bpjs_json_string(json, "parameter", warning->parameter);
  bpjs_json_integer(json, "number", warning->number);
  bpjs_dues_add_warning(explained->dues, index, explained->language, &message);
  add_made(json, "message", &message);
  bpjs_json_close_object(json);
}

static void add_note(bpjs_json *json, const bpjs_explained *explained, const bpjs_dues_used *used) {
  bpjs_buffer text = {0};
  bpjs_dues_add_note(&text, bpjs_dues_at(explained->dues, used->note), false, explained->language);
  bpjs_json_open_object(json, NULL);
  add_made(json, "text", &text);
  add_row(json, "row", explained->dues, used);
  bpjs_json_close_object(json);
}

static void add_head(bpjs_json *json, const bpjs_explained *explained) {
  const bpjs_dues *dues = explained->dues;
  bpjs_json_integer(json, "version", VERSION);
  add_day(json, "on", dues->months[0].totals.month);
  bpjs_json_string(json, "segment", bpjs_law_segment_code(dues->segment));
  bpjs_json_string(json, "language", explained->language == BPJS_LANGUAGE_ID ? "id" : "en");
  add_open_day(json, "known_on", dues->policy.known_on, 0);
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
  for (size_t i = 0; i < explained->note_count; i++)
    add_note(&json, explained, &dues->used[explained->notes[i]]);
  bpjs_json_close_array(&json);
  bpjs_json_open_array(&json, "warnings");
  for (size_t i = 0; i < dues->warning_count; i++)
    if (bpjs_explain_warns(explained, &dues->warnings[i].warning))
      add_warning(&json, explained, i);
  bpjs_json_close_array(&json);
  bpjs_json_string(&json, "law", dues->fingerprint);
  bpjs_json_close_object(&json);
}
