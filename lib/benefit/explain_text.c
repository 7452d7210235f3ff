#include "benefit/explain.h"
#include "benefit/text.h"
#include "benefit/words.h"
#include "benefit/write.h"
#include "law/parameter.h"
#include "trace/layout.h"
#include "trace/notation.h"
#include "trace/row_text.h"
#include "trace/section.h"
#include "trace/words.h"

/* "JKK, Death benefit: 48,000,000" */
static void add_title(const bpjs_benefit_line *line, int32_t language, bpjs_buffer *buffer) {
  bpjs_notation_add_programmes(buffer, line->programme);
  bpjs_buffer_add_text(buffer, ", ");
  bpjs_text_add_subject(buffer, line->programme, line->what, line->number, line->detail, language);
  if (bpjs_benefit_has_amount(line)) {
    bpjs_buffer_add_text(buffer, ": ");
    if (line->kind == BPJS_BENEFIT_CAP) {
      bpjs_benefit_add_word(buffer, "text", "up_to", language);
      bpjs_buffer_add_text(buffer, " ");
    }
    bpjs_notation_add_money(buffer, line->amount, language);
    if (line->kind == BPJS_BENEFIT_MONTHLY) {
      bpjs_buffer_add_text(buffer, " ");
      bpjs_benefit_add_word(buffer, "text", "month", language);
    }
  }
  bpjs_buffer_add_text(buffer, "\n");
}

/* A row of the page up to its words; a page that is full is ended first. */
static bpjs_buffer *begin(bpjs_layout *page, bpjs_buffer *buffer) {
  if (page->count == BPJS_LAYOUT_ROWS)
    bpjs_layout_add(page, buffer);
  bpjs_layout_row(page);
  return &page->texts;
}

static void add_step(const bpjs_benefit *benefit, const bpjs_claim_step *step, int32_t language,
                     bpjs_layout *page, bpjs_buffer *buffer) {
  bpjs_buffer *texts = begin(page, buffer);
  bpjs_benefit_add_word(texts, "step", step->what, language);
  if (step->year != 0) {
    bpjs_buffer_add_text(texts, " ");
    bpjs_buffer_add_integer(texts, step->year);
  }
  bpjs_layout_number(page);
  if (step->unit != BPJS_LAW_UNIT_NOTE)
    bpjs_words_add_value(texts, step->unit, step->number, language);
  bpjs_layout_words(page);
  if (step->used < 0) {
    bpjs_words_add_shared(texts, "text", step->given ? "given" : "derived", language);
    return;
  }
  const bpjs_trace_row *used = &benefit->rows.items[step->used];
  bpjs_trace_row_text(used, step->flags, step->confidence, language, texts);
  const char *note = used->note;
  if (*note == '\0')
    return;
  bpjs_buffer_add_text(texts, "\n");
  bpjs_words_add_note(texts, note, true, language);
}

static void add_remarks(const bpjs_benefit_line *line, int32_t language, bpjs_layout *page,
                        bpjs_buffer *buffer) {
  bpjs_buffer *texts = begin(page, buffer);
  bpjs_benefit_add_word(texts, "heading", "beneficiary", language);
  bpjs_layout_words(page);
  bpjs_benefit_add_word(texts, "beneficiary", bpjs_benefit_beneficiary_code(line->beneficiary),
                        language);
  if (line->from_day != 0) {
    texts = begin(page, buffer);
    bpjs_words_add_shared(texts, "text", "from", language);
    bpjs_layout_words(page);
    bpjs_notation_add_day(texts, line->from_day);
  }
  if (line->to_day != 0) {
    texts = begin(page, buffer);
    bpjs_words_add_shared(texts, "text", "to", language);
    bpjs_layout_words(page);
    bpjs_notation_add_day(texts, line->to_day);
  }
  texts = begin(page, buffer);
  bpjs_words_add_shared(texts, "heading", "confidence", language);
  bpjs_layout_words(page);
  bpjs_buffer_add_text(texts, bpjs_law_confidence_code(line->confidence));
  bpjs_buffer_add_text(texts, ", ");
  bpjs_words_add_shared(texts, "text", "lowest", language);
}

static void add_entry(const bpjs_benefit *benefit, const bpjs_claim_entry *entry, int32_t language,
                      bpjs_buffer *buffer) {
  bpjs_layout page = {.count = 0};
  bpjs_buffer *texts;
  add_title(&entry->line, language, buffer);
  if (bpjs_benefit_has_amount(&entry->line)) {
    texts = begin(&page, buffer);
    bpjs_words_add_shared(texts, "heading", "formula", language);
    bpjs_layout_words(&page);
    bpjs_benefit_add_word(texts, "formula", entry->formula, language);
    if ((entry->line.flags & BPJS_BENEFIT_ROUNDED) != 0)
      bpjs_words_add_shared(texts, "text", "rounded", language);
  }
  for (size_t i = 0; i < entry->step_count; i++)
    add_step(benefit, &benefit->steps[entry->step_first + i], language, &page, buffer);
  if (bpjs_benefit_has_amount(&entry->line) && bpjs_explain_benefit_computes(entry)) {
    texts = begin(&page, buffer);
    bpjs_words_add_shared(texts, "heading", "arithmetic", language);
    bpjs_layout_words(&page);
    bpjs_explain_benefit_arithmetic(benefit, entry, language, texts);
  }
  add_remarks(&entry->line, language, &page, buffer);
  bpjs_layout_add(&page, buffer);
}

static void add_notes(const bpjs_explained_benefit *explained, bpjs_buffer *buffer) {
  const bpjs_benefit *benefit = explained->benefit;
  bool any = false;
  for (size_t i = 0; i < benefit->note_count; i++) {
    if (!bpjs_explain_benefit_notes(explained, i))
      continue;
    if (!any)
      bpjs_section_open("notes", explained->language, buffer);
    any = true;
    const bpjs_trace_row *used = &benefit->rows.items[benefit->notes[i]];
    bpjs_buffer text = {0};
    bpjs_words_add_note(&text, used->note, false, explained->language);
    bpjs_buffer_add_text(&text, "\n");
    bpjs_trace_row_text(used, 0, 0, explained->language, &text);
    bpjs_section_item(&text, buffer);
  }
}

static void add_refused(const bpjs_explained_benefit *explained, bpjs_buffer *buffer) {
  const bpjs_benefit *benefit = explained->benefit;
  if (benefit->refused_count != 0) {
    bpjs_buffer_add_text(buffer, "\n");
    bpjs_benefit_add_word(buffer, "heading", "refused", explained->language);
    bpjs_buffer_add_text(buffer, "\n");
  }
  for (size_t i = 0; i < benefit->refused_count; i++) {
    bpjs_buffer text = {0};
    bpjs_text_add_refusal(&text, benefit, &benefit->refused[i].refusal, explained->language);
    bpjs_section_item(&text, buffer);
  }
}

static void add_warnings(const bpjs_explained_benefit *explained, bpjs_buffer *buffer) {
  const bpjs_benefit *benefit = explained->benefit;
  if (benefit->warning_count != 0)
    bpjs_section_open("warnings", explained->language, buffer);
  for (size_t i = 0; i < benefit->warning_count; i++) {
    bpjs_buffer text = {0};
    bpjs_text_add_warning(&text, benefit, &benefit->warnings[i], explained->language);
    bpjs_section_item(&text, buffer);
  }
}

void bpjs_explain_benefit_text(const bpjs_explained_benefit *explained, bpjs_buffer *buffer) {
  const bpjs_benefit *benefit = explained->benefit;
  for (size_t i = explained->first; i < explained->end; i++) {
    if (i != explained->first)
      bpjs_buffer_add_text(buffer, "\n");
    add_entry(benefit, &benefit->entries[i], explained->language, buffer);
  }
  add_notes(explained, buffer);
  if (explained->all) {
    add_refused(explained, buffer);
    add_warnings(explained, buffer);
  }
  bpjs_section_open("law", explained->language, buffer);
  bpjs_buffer_add_text(buffer, "  ");
  bpjs_buffer_add_text(buffer, benefit->rows.law->fingerprint);
  bpjs_buffer_add_text(buffer, "\n");
}
