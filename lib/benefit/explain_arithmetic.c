#include <string.h>

#include "benefit/explain.h"
#include "benefit/words.h"
#include "trace/notation.h"
#include "trace/words.h"

typedef struct sheet {
  const bpjs_benefit *benefit;
  const bpjs_claim_entry *entry;
  int32_t language;
  bpjs_buffer *buffer;
} sheet;

/* The number of the last step of that name. */
static void add_step(const void *context, const char *name, size_t length) {
  const sheet *to = context;
  for (size_t i = to->entry->step_count; i-- > 0;) {
    const bpjs_claim_step *step = &to->benefit->steps[to->entry->step_first + i];
    if (strlen(step->what) == length && memcmp(step->what, name, length) == 0) {
      bpjs_words_add_value(to->buffer, step->unit, step->number, to->language);
      return;
    }
  }
}

/* " = 44,544.50 -> 44,545" */
static void add_result(const sheet *to) {
  bpjs_buffer_add_text(to->buffer, " = ");
  bpjs_notation_add_exact(to->buffer, to->entry->exact, to->language);
  if ((to->entry->line.flags & BPJS_BENEFIT_ROUNDED) != 0) {
    bpjs_buffer_add_text(to->buffer, " -> ");
    bpjs_notation_add_money(to->buffer, to->entry->line.amount, to->language);
  }
}

bool bpjs_explain_benefit_computes(const bpjs_claim_entry *entry) {
  return bpjs_benefit_word("arithmetic", entry->formula, BPJS_LANGUAGE_EN).length != 0;
}

void bpjs_explain_benefit_arithmetic(const bpjs_benefit *benefit, const bpjs_claim_entry *entry,
                                     int32_t language, bpjs_buffer *buffer) {
  static const char between[] = " | ";
  const sheet to = {benefit, entry, language, buffer};
  bpjs_cell text = bpjs_benefit_word("arithmetic", entry->formula, language);
  while (text.length > 0) {
    int64_t end = 0;
    while (end < text.length && strncmp(text.bytes + end, between, sizeof between - 1) != 0)
      end++;
    bpjs_words_fill(buffer, (bpjs_cell){text.bytes, end}, add_step, &to);
    if (end == text.length)
      break;
    bpjs_buffer_add_text(buffer, "\n");
    end += (int64_t)sizeof between - 1;
    text = (bpjs_cell){text.bytes + end, text.length - end};
  }
  add_result(&to);
}
