#include "dues/codes.h"
#include "dues/explain.h"
#include "dues/words.h"
#include "law/parameter.h"
#include "trace/layout.h"
#include "trace/notation.h"
#include "trace/row_text.h"
#include "trace/section.h"
#include "trace/words.h"

static const bpjs_embedded *const own = &bpjs_embedded_dues_words;
static const bpjs_embedded *const shared = &bpjs_embedded_trace_words;

/* "JKP, recomposition from JKK, 2025-03: 7,000 (not in the bill)" */
static void add_title(const bpjs_due *due, int32_t language, bpjs_buffer *buffer) {
  if (due->programme == 0)
    bpjs_dues_add_word(buffer, "heading", "fine", language);
  bpjs_notation_add_programmes(buffer, due->programme);
  bpjs_buffer_add_text(buffer, ", ");
  bpjs_dues_add_word(buffer, "payer", bpjs_dues_payer_code(due->payer), language);
  if (due->from_programme != 0) {
    bpjs_buffer_add_text(buffer, " ");
    bpjs_words_add_shared(buffer, "text", "of", language);
    bpjs_buffer_add_text(buffer, " ");
    bpjs_notation_add_programmes(buffer, due->from_programme);
  }
  if ((due->flags & BPJS_DUES_BEFORE_DEPARTURE) != 0)
    bpjs_dues_add_word(buffer, "text", "departure", language);
  bpjs_buffer_add_text(buffer, ", ");
  bpjs_notation_add_month(buffer, due->month);
  bpjs_buffer_add_text(buffer, ": ");
  bpjs_notation_add_money(buffer, due->amount, language);
  if ((due->flags & (BPJS_DUES_OUTSIDE_BILL | BPJS_DUES_DEFERRED)) != 0)
    bpjs_dues_add_word(buffer, "text", "outside", language);
  bpjs_buffer_add_text(buffer, "\n");
}

/* A row of the page without a number, up to its words. */
static bpjs_buffer *head(bpjs_layout *page, const bpjs_embedded *words, const char *heading,
                         int32_t language) {
  bpjs_layout_row(page);
  bpjs_words_add(&page->texts, words, "heading", heading, language);
  bpjs_layout_words(page);
  return &page->texts;
}

static void add_words_of(const bpjs_dues *dues, const bpjs_dues_step *step,
                         enum bpjs_step_source source, int32_t language, bpjs_buffer *texts) {
  if (source != BPJS_STEP_SOURCE_ROW) {
    bpjs_words_add_shared(texts, "text", source == BPJS_STEP_SOURCE_GIVEN ? "given" : "derived",
                          language);
    return;
  }
  const bpjs_trace_row *used = &dues->rows.items[step->used];
  if (step->what == BPJS_STEP_CONDITION) {
    bpjs_words_add_parameter_name(texts, used->parameter, used->row->segment, language);
    bpjs_buffer_add_text(texts, "\n");
  }
  if (step->what == BPJS_STEP_INDUSTRY) {
    bpjs_dues_add_industry(texts, used->key, language);
    bpjs_buffer_add_text(texts, "\n");
  }
  bpjs_trace_row_text(used, step->flags, step->confidence, language, texts);
  const char *note = used->note;
  if (*note == '\0')
    return;
  bpjs_buffer_add_text(texts, "\n");
  bpjs_words_add_note(texts, note, true, language);
}

static void add_steps(const bpjs_dues *dues, const bpjs_dues_entry *entry, int32_t language,
                      bpjs_layout *page) {
  for (size_t i = 0; i < entry->step_count; i++) {
    const bpjs_dues_step *step = &dues->steps[entry->step_first + i];
    bpjs_layout_row(page);
    bpjs_dues_add_word(&page->texts, "step", bpjs_dues_step_code(step->what), language);
    bpjs_layout_number(page);
    bpjs_words_add_value(&page->texts, bpjs_explain_unit(dues, step), step->number, language);
    bpjs_layout_words(page);
    add_words_of(dues, step, bpjs_explain_source(dues, entry, i), language, &page->texts);
  }
}

static void add_remarks(const bpjs_dues *dues, const bpjs_dues_entry *entry, int32_t language,
                        bpjs_layout *page) {
  const bpjs_due *due = &entry->due;
  if ((due->flags & BPJS_DUES_RELIEF) != 0) {
    bpjs_buffer *texts = head(page, own, "relief", language);
    bpjs_dues_add_relief(texts, bpjs_dues_relieved(dues, entry), language);
    bpjs_buffer_add_text(texts, ", ");
    bpjs_dues_add_word(texts, "text", "relieved", language);
  }
  if ((due->flags & BPJS_DUES_DEFERRED) != 0) {
    bpjs_buffer *texts = head(page, own, "settle", language);
    bpjs_notation_add_day(texts, due->settle_from);
    bpjs_buffer_add_text(texts, " ");
    bpjs_words_add_shared(texts, "text", "to", language);
    bpjs_buffer_add_text(texts, " ");
    bpjs_notation_add_day(texts, due->settle_to);
  }
  bpjs_buffer *texts = head(page, shared, "confidence", language);
  bpjs_buffer_add_text(texts, bpjs_law_confidence_code(due->confidence));
  bpjs_buffer_add_text(texts, ", ");
  bpjs_words_add_shared(texts, "text", "lowest", language);
}

static void add_entry(const bpjs_dues *dues, const bpjs_dues_entry *entry, int32_t language,
                      bpjs_buffer *buffer) {
  bpjs_layout page = {.count = 0};
  add_title(&entry->due, language, buffer);
  bpjs_explain_formula(entry, language, head(&page, shared, "formula", language));
  add_steps(dues, entry, language, &page);
  if (bpjs_explain_computes(entry))
    bpjs_explain_arithmetic(dues, entry, language, "\n",
                            head(&page, shared, "arithmetic", language));
  add_remarks(dues, entry, language, &page);
  bpjs_layout_add(&page, buffer);
}

static void add_notes(const bpjs_explained *explained, bpjs_buffer *buffer) {
  if (explained->notes.count != 0)
    bpjs_section_open("notes", explained->language, buffer);
  for (size_t i = 0; i < explained->notes.count; i++) {
    const bpjs_trace_row *used = &explained->notes.items[i];
    bpjs_buffer text = {0};
    bpjs_words_add_note(&text, used->note, false, explained->language);
    bpjs_buffer_add_text(&text, "\n");
    bpjs_trace_row_text(used, 0, 0, explained->language, &text);
    bpjs_section_item(&text, buffer);
  }
}

static void add_warnings(const bpjs_explained *explained, bpjs_buffer *buffer) {
  const bpjs_dues *dues = explained->dues;
  bool any = false;
  for (size_t i = 0; i < dues->warning_count; i++) {
    if (!bpjs_explain_warns(explained, &dues->warnings[i].warning))
      continue;
    if (!any)
      bpjs_section_open("warnings", explained->language, buffer);
    any = true;
    bpjs_buffer text = {0};
    bpjs_dues_add_warning(dues, i, explained->language, &text);
    bpjs_section_item(&text, buffer);
  }
}

void bpjs_explain_text(const bpjs_explained *explained, bpjs_buffer *buffer) {
  const bpjs_dues *dues = explained->dues;
  for (size_t i = explained->first; i < explained->end; i++) {
    if (i != explained->first)
      bpjs_buffer_add_text(buffer, "\n");
    add_entry(dues, &dues->entries[i], explained->language, buffer);
  }
  add_notes(explained, buffer);
  add_warnings(explained, buffer);
  bpjs_section_open("law", explained->language, buffer);
  bpjs_buffer_add_text(buffer, "  ");
  bpjs_buffer_add_text(buffer, dues->rows.law->fingerprint);
  bpjs_buffer_add_text(buffer, "\n");
}
