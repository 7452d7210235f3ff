#include "benefit/explain.h"
#include "benefit/words.h"
#include "benefit/write.h"
#include "law/parameter.h"
#include "trace/notation.h"
#include "trace/row_json.h"
#include "trace/words.h"

enum { VERSION = 1 };

static void add_step(bpjs_json *json, const bpjs_benefit *benefit, const bpjs_claim_step *step) {
  bpjs_json_open_object(json, NULL);
  bpjs_json_string(json, "what", step->what);
  if (step->year != 0)
    bpjs_json_integer(json, "year", step->year);
  bpjs_trace_json_value(json, "number", step->unit, step->number);
  bpjs_json_string(json, "unit", bpjs_law_unit_code(step->unit));
  bpjs_json_string(json, "source", step->used >= 0 ? "row" : step->given ? "given" : "derived");
  if (step->used >= 0) {
    bpjs_json_string(json, "confidence", bpjs_law_confidence_code(step->confidence));
    bpjs_json_boolean(json, "carried", (step->flags & BPJS_RULE_CARRIED) != 0);
    bpjs_trace_row_json(json, "row", &benefit->rows.items[step->used]);
  }
  bpjs_json_close_object(json);
}

/* Statements, a string each. */
static void add_arithmetic(bpjs_json *json, const bpjs_benefit *benefit,
                           const bpjs_claim_entry *entry, int32_t language) {
  bpjs_buffer text = {0};
  if (bpjs_explain_benefit_computes(entry)) {
    bpjs_explain_benefit_arithmetic(benefit, entry, language, &text);
    bpjs_buffer_add_text(&text, "\n");
  }
  bpjs_trace_json_lines(json, "arithmetic", &text);
}

static void add_amount(bpjs_json *json, const bpjs_benefit *benefit, const bpjs_claim_entry *entry,
                       int32_t language) {
  const bool has_amount = bpjs_benefit_has_amount(&entry->line);
  if (has_amount) {
    bpjs_buffer words = {0}, exact = {0};
    bpjs_json_string(json, "formula", entry->formula);
    bpjs_benefit_add_word(&words, "formula", entry->formula, language);
    bpjs_trace_json_made(json, "words", &words);
    add_arithmetic(json, benefit, entry, language);
    bpjs_notation_add_plain(&exact, entry->exact);
    bpjs_trace_json_made(json, "exact", &exact);
    bpjs_json_integer(json, "amount", entry->line.amount);
  } else {
    bpjs_json_null(json, "amount");
    bpjs_json_integer(json, "count", entry->line.count);
    bpjs_json_string(json, "unit", bpjs_law_unit_code(entry->line.unit));
  }
}

static void add_line(bpjs_json *json, const bpjs_explained_benefit *explained,
                     const bpjs_claim_entry *entry) {
  const bpjs_benefit *benefit = explained->benefit;
  const bpjs_benefit_line *line = &entry->line;
  bpjs_json_open_object(json, NULL);
  bpjs_benefit_json_programmes(json, "programme", line->programme);
  bpjs_json_string(json, "kind", bpjs_benefit_kind_code(line->kind));
  bpjs_json_string(json, "what", bpjs_benefit_what_code(line->what));
  bpjs_json_string(json, "detail", line->detail);
  bpjs_json_integer(json, "number", line->number);
  bpjs_json_string(json, "beneficiary", bpjs_benefit_beneficiary_code(line->beneficiary));
  bpjs_trace_json_open_day(json, "from", line->from_day, 0);
  bpjs_trace_json_open_day(json, "to", line->to_day, 0);
  bpjs_json_open_array(json, "steps");
  for (size_t i = 0; i < entry->step_count; i++)
    add_step(json, benefit, &benefit->steps[entry->step_first + i]);
  bpjs_json_close_array(json);
  add_amount(json, benefit, entry, explained->language);
  bpjs_json_string(json, "confidence", bpjs_law_confidence_code(line->confidence));
  bpjs_flags_json(json, bpjs_benefit_flags, line->flags);
  bpjs_json_close_object(json);
}

static void add_notes(bpjs_json *json, const bpjs_explained_benefit *explained) {
  const bpjs_benefit *benefit = explained->benefit;
  bpjs_json_open_array(json, "notes");
  for (size_t i = 0; i < benefit->note_count; i++) {
    if (!bpjs_explain_benefit_notes(explained, i))
      continue;
    const bpjs_trace_row *used = &benefit->rows.items[benefit->notes[i]];
    bpjs_buffer text = {0};
    bpjs_words_add_note(&text, used->note, false, explained->language);
    bpjs_json_open_object(json, NULL);
    bpjs_trace_json_made(json, "text", &text);
    bpjs_trace_row_json(json, "row", used);
    bpjs_json_close_object(json);
  }
  bpjs_json_close_array(json);
}

void bpjs_explain_benefit_json(const bpjs_explained_benefit *explained, bpjs_buffer *buffer) {
  const bpjs_benefit *benefit = explained->benefit;
  bpjs_json json = {.buffer = buffer};
  bpjs_json_open_object(&json, NULL);
  bpjs_json_integer(&json, "version", VERSION);
  bpjs_trace_json_day(&json, "on", benefit->day);
  bpjs_benefit_json_programmes(&json, "programme", benefit->programmes);
  bpjs_json_string(&json, "segment", bpjs_law_segment_code(benefit->segment));
  bpjs_json_string(&json, "language", explained->language == BPJS_LANGUAGE_ID ? "id" : "en");
  bpjs_trace_json_open_day(&json, "known_on", benefit->policy.known_on, 0);
  bpjs_json_open_array(&json, "lines");
  for (size_t i = explained->first; i < explained->end; i++)
    add_line(&json, explained, &benefit->entries[i]);
  bpjs_json_close_array(&json);
  add_notes(&json, explained);
  bpjs_benefit_json_refused(&json, benefit, explained->language);
  bpjs_benefit_json_warnings(&json, benefit, explained->language);
  bpjs_json_string(&json, "law", benefit->rows.law->fingerprint);
  bpjs_json_close_object(&json);
}
