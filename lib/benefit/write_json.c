#include "benefit/text.h"
#include "benefit/words.h"
#include "benefit/write.h"
#include "law/parameter.h"
#include "trace/notation.h"
#include "trace/row_json.h"

static void text_if_any(bpjs_json *json, const char *key, const char *text) {
  if (*text != '\0')
    bpjs_json_string(json, key, text);
}

static void integer_if_any(bpjs_json *json, const char *key, int64_t number) {
  if (number != 0)
    bpjs_json_integer(json, key, number);
}

static void day_if_any(bpjs_json *json, const char *key, int32_t day) {
  if (day != 0)
    bpjs_trace_json_day(json, key, day);
}

void bpjs_benefit_json_programmes(bpjs_json *json, const char *key, int32_t programmes) {
  bpjs_buffer made = {0};
  bpjs_notation_add_programmes(&made, programmes);
  bpjs_trace_json_made(json, key, &made);
}

/* Flags that say how an amount came about; the others are in the explanation. */
static void add_flags(bpjs_json *json, uint32_t mask) {
  const uint32_t told = BPJS_BENEFIT_RAISED | BPJS_BENEFIT_CUT | BPJS_BENEFIT_LATER |
                        BPJS_BENEFIT_ASSUMED | BPJS_BENEFIT_CARRIED | BPJS_BENEFIT_OVERLAY;
  for (const bpjs_flag *one = bpjs_benefit_flags; one->code != NULL; one++)
    if ((mask & told & one->flag) != 0)
      bpjs_json_boolean(json, one->code, 1);
}

static void add_line(bpjs_json *json, const bpjs_benefit *benefit, const bpjs_claim_entry *entry) {
  const bpjs_benefit_line *line = &entry->line;
  bpjs_json_open_object(json, NULL);
  bpjs_benefit_json_programmes(json, "programme", line->programme);
  bpjs_json_string(json, "kind", bpjs_benefit_kind_code(line->kind));
  bpjs_json_string(json, "what", bpjs_benefit_what_code(line->what));
  text_if_any(json, "detail", line->detail);
  integer_if_any(json, "number", line->number);
  bpjs_json_string(json, "beneficiary", bpjs_benefit_beneficiary_code(line->beneficiary));
  if (bpjs_benefit_has_amount(line))
    bpjs_json_integer(json, "amount", line->amount);
  else
    bpjs_json_null(json, "amount");
  integer_if_any(json, "base", line->base);
  if (line->unit != 0) {
    bpjs_json_integer(json, "count", line->count);
    bpjs_json_string(json, "unit", bpjs_law_unit_code(line->unit));
  }
  day_if_any(json, "from", line->from_day);
  day_if_any(json, "to", line->to_day);
  bpjs_json_string(json, "citation", bpjs_claim_citation(benefit, entry));
  bpjs_json_string(json, "confidence", bpjs_law_confidence_code(line->confidence));
  add_flags(json, line->flags);
  bpjs_json_close_object(json);
}

static void add_totals(bpjs_json *json, const bpjs_benefit *benefit, int32_t programme) {
  bpjs_benefit_totals totals;
  bpjs_claim_sum(benefit, programme, &totals);
  bpjs_json_integer(json, "total", totals.total);
  bpjs_json_integer(json, "caps", totals.caps);
  bpjs_json_integer(json, "monthly", totals.monthly);
  if (totals.tax != 0) {
    bpjs_json_integer(json, "tax", totals.tax);
    bpjs_json_integer(json, "net", totals.net);
  }
  if ((totals.flags & BPJS_BENEFIT_INCOMPLETE) != 0)
    bpjs_json_boolean(json, "incomplete", 1);
}

/* Of each programme, where there are several. */
static void add_programmes(bpjs_json *json, const bpjs_benefit *benefit) {
  const int32_t all = benefit->programmes;
  if ((all & (all - 1)) == 0)
    return;
  bpjs_json_open_array(json, "programmes");
  for (int32_t programme = 1; programme <= all; programme *= 2) {
    if ((all & programme) == 0)
      continue;
    bpjs_json_open_object(json, NULL);
    bpjs_benefit_json_programmes(json, "programme", programme);
    add_totals(json, benefit, programme);
    bpjs_json_close_object(json);
  }
  bpjs_json_close_array(json);
}

static void add_refusal(bpjs_json *json, const bpjs_benefit *benefit,
                        const bpjs_benefit_refusal *refusal, int32_t language) {
  bpjs_buffer message = {0};
  bpjs_json_open_object(json, NULL);
  bpjs_benefit_json_programmes(json, "programme", refusal->programme);
  text_if_any(json, "what", bpjs_benefit_what_code(refusal->what));
  text_if_any(json, "detail", refusal->detail);
  integer_if_any(json, "number", refusal->number);
  bpjs_json_string(json, "reason", bpjs_benefit_reason_code(refusal->reason));
  text_if_any(json, "parameter", refusal->parameter);
  if (refusal->found != 0 || refusal->needed != 0) {
    bpjs_json_integer(json, "found", refusal->found);
    bpjs_json_integer(json, "needed", refusal->needed);
  }
  day_if_any(json, "day", refusal->day);
  bpjs_text_add_refusal(&message, benefit, refusal, language);
  bpjs_trace_json_made(json, "message", &message);
  bpjs_json_close_object(json);
}

void bpjs_benefit_json_refused(bpjs_json *json, const bpjs_benefit *benefit, int32_t language) {
  bpjs_json_open_array(json, "refused");
  for (size_t i = 0; i < benefit->refused_count; i++)
    add_refusal(json, benefit, &benefit->refused[i].refusal, language);
  bpjs_json_close_array(json);
}

void bpjs_benefit_json_warnings(bpjs_json *json, const bpjs_benefit *benefit, int32_t language) {
  bpjs_json_open_array(json, "warnings");
  for (size_t i = 0; i < benefit->warning_count; i++) {
    const bpjs_benefit_warning *warning = &benefit->warnings[i];
    bpjs_buffer message = {0};
    bpjs_json_open_object(json, NULL);
    bpjs_json_string(json, "code", bpjs_benefit_warning_name(warning->code));
    text_if_any(json, "parameter", warning->parameter);
    bpjs_text_add_warning(&message, benefit, warning, language);
    bpjs_trace_json_made(json, "message", &message);
    bpjs_json_close_object(json);
  }
  bpjs_json_close_array(json);
}

void bpjs_benefit_add_json(bpjs_buffer *buffer, const bpjs_benefit *benefit, int32_t language) {
  bpjs_json json = {.buffer = buffer};
  bpjs_json_open_object(&json, NULL);
  bpjs_trace_json_day(&json, "on", benefit->day);
  bpjs_benefit_json_programmes(&json, "programme", benefit->programmes);
  bpjs_json_string(&json, "segment", bpjs_law_segment_code(benefit->segment));
  bpjs_json_open_array(&json, "lines");
  for (size_t i = 0; i < benefit->entry_count; i++)
    add_line(&json, benefit, &benefit->entries[i]);
  bpjs_json_close_array(&json);
  add_totals(&json, benefit, 0);
  add_programmes(&json, benefit);
  bpjs_benefit_json_refused(&json, benefit, language);
  bpjs_benefit_json_warnings(&json, benefit, language);
  bpjs_json_string(&json, "law", benefit->rows.law->fingerprint);
  bpjs_json_close_object(&json);
}
