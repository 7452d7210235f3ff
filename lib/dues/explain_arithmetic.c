#include "base/never.h"
#include "dues/codes.h"
#include "dues/explain.h"
#include "dues/words.h"
#include "trace/notation.h"
#include "trace/words.h"

enum { WHOLE_PPM = 1000000 };

typedef struct sheet {
  const bpjs_dues *dues;
  const bpjs_dues_entry *entry;
  int32_t language;
  const char *fold;
  bpjs_buffer *buffer;
} sheet;

static const bpjs_dues_step *step_at(const sheet *to, size_t index) {
  return &to->dues->steps[to->entry->step_first + index];
}

/* Its index, or how many there are. */
static size_t find(const sheet *to, int32_t what) {
  size_t i = 0;
  while (i < to->entry->step_count && step_at(to, i)->what != what)
    i++;
  return i;
}

static bool has(const sheet *to, int32_t what) {
  return find(to, what) < to->entry->step_count;
}

/* Whether a rounding row was touched between two steps. */
static bool rounds(const sheet *to, int32_t from, int32_t until) {
  for (size_t i = find(to, from); i < find(to, until); i++)
    if (step_at(to, i)->what == BPJS_STEP_ROUND_STEP)
      return true;
  return false;
}

static void add(const sheet *to, const char *text) {
  bpjs_buffer_add_text(to->buffer, text);
}

static void money(const sheet *to, int64_t number) {
  bpjs_notation_add_money(to->buffer, number, to->language);
}

static void word(const sheet *to, const char *name) {
  bpjs_words_add_shared(to->buffer, "text", name, to->language);
}

/* The number of a step that the formula always has. */
static void step(const sheet *to, int32_t what) {
  const size_t index = find(to, what);
  if (!NEVER(index == to->entry->step_count))
    money(to, step_at(to, index)->number);
}

static void product(const sheet *to, int64_t base, int64_t ppm) {
  money(to, base);
  add(to, " x ");
  bpjs_notation_add_rate(to->buffer, ppm, to->language);
}

static void add_wage(const sheet *to) {
  if (has(to, BPJS_STEP_DAILY_WAGE)) {
    step(to, BPJS_STEP_DAILY_WAGE);
    add(to, " x ");
    step(to, BPJS_STEP_DAYS);
  } else if (has(to, BPJS_STEP_PIECE_SUM)) {
    step(to, BPJS_STEP_PIECE_SUM);
    add(to, " / ");
    step(to, BPJS_STEP_PIECE_MONTHS);
  } else {
    step(to, BPJS_STEP_WAGE);
  }
}

/* The base of a wage, where it is not the wage itself. */
static void add_base(const sheet *to) {
  const bool capped = has(to, BPJS_STEP_CEILING);
  if (!has(to, BPJS_STEP_BASE) || (!capped && has(to, BPJS_STEP_WAGE)))
    return;
  if (capped) {
    word(to, "lesser");
    add(to, " ");
  }
  add_wage(to);
  if (capped) {
    add(to, " ");
    word(to, "and");
    add(to, " ");
    step(to, BPJS_STEP_CEILING);
  }
  add(to, rounds(to, BPJS_STEP_PIECE_SUM, BPJS_STEP_BASE) ? " -> " : " = ");
  step(to, BPJS_STEP_BASE);
  add(to, "\n");
}

static void add_contract(const sheet *to) {
  if (!has(to, BPJS_STEP_CONTRACT_VAT))
    return;
  step(to, BPJS_STEP_CONTRACT_VAT);
  add(to, " / (");
  bpjs_notation_add_rate(to->buffer, WHOLE_PPM, to->language);
  add(to, " + ");
  bpjs_notation_add_rate(to->buffer, step_at(to, find(to, BPJS_STEP_VAT))->number, to->language);
  add(to, rounds(to, BPJS_STEP_CONTRACT_VAT, BPJS_STEP_CONTRACT) ? ") -> " : ") = ");
  step(to, BPJS_STEP_CONTRACT);
  add(to, "\n");
}

static void add_tiers(const sheet *to) {
  const char *plus = "";
  int64_t slice = 0;
  for (size_t i = find(to, BPJS_STEP_SLICE); i < to->entry->step_count; i++) {
    const bpjs_dues_step *at = step_at(to, i);
    if (at->what == BPJS_STEP_SLICE) {
      slice = at->number;
    } else if (at->what == BPJS_STEP_RATE) {
      add(to, plus);
      product(to, slice, at->number);
      add(to, to->fold);
      plus = "+ ";
    }
  }
}

static void add_package(const sheet *to) {
  step(to, BPJS_STEP_PACKAGE);
  if (has(to, BPJS_STEP_EXTRA_MONTHS)) {
    add(to, " + ");
    step(to, BPJS_STEP_EXTRA_MONTHS);
    add(to, " x ");
    step(to, BPJS_STEP_EXTRA_AMOUNT);
  }
  add(to, " ");
}

/* The full amount, and what is left of it. */
static void add_deferred(const sheet *to) {
  product(to, to->entry->due.base, step_at(to, find(to, BPJS_STEP_RATE))->number);
  add(to, rounds(to, BPJS_STEP_RATE, BPJS_STEP_FULL) ? " -> " : " = ");
  step(to, BPJS_STEP_FULL);
  add(to, "\n");
  step(to, BPJS_STEP_FULL);
  add(to, " - ");
  step(to, BPJS_STEP_NOW);
  add(to, " ");
}

static void add_formula(const sheet *to) {
  const bpjs_due *due = &to->entry->due;
  switch (to->entry->formula) {
  case BPJS_FORMULA_AMOUNT:
    step(to, BPJS_STEP_AMOUNT);
    add(to, " ");
    break;
  case BPJS_FORMULA_TIERS:
    add_tiers(to);
    break;
  case BPJS_FORMULA_PACKAGE:
    add_package(to);
    break;
  case BPJS_FORMULA_DEFERRED:
    add_deferred(to);
    break;
  case BPJS_FORMULA_FINE:
    product(to, due->base, due->rate_ppm);
    add(to, " x ");
    step(to, BPJS_STEP_DELAY);
    add(to, " ");
    break;
  default:
    product(to, due->base, due->rate_ppm);
    add(to, " ");
  }
}

/* "= 44,544.50 -> 44,545" */
static void add_result(const sheet *to) {
  const bpjs_dues_entry *entry = to->entry;
  add(to, "= ");
  bpjs_notation_add_exact(to->buffer, entry->exact, to->language);
  if ((entry->due.flags & BPJS_DUES_ROUNDED) != 0) {
    add(to, " -> ");
    money(to, entry->due.unit_amount);
  }
}

/* Of a fine, count is the months, which the formula has already. */
static bool is_multiplied(const bpjs_dues_entry *entry) {
  return entry->due.count != 1 && entry->formula != BPJS_FORMULA_FINE;
}

/* 6,800 = 6,800 says nothing. */
static bool is_plain_amount(const bpjs_dues_entry *entry) {
  return entry->formula == BPJS_FORMULA_AMOUNT && (entry->due.flags & BPJS_DUES_ROUNDED) == 0;
}

bool bpjs_explain_computes(const bpjs_dues_entry *entry) {
  return !is_plain_amount(entry) || is_multiplied(entry);
}

void bpjs_explain_arithmetic(const bpjs_dues *dues, const bpjs_dues_entry *entry, int32_t language,
                             const char *fold, bpjs_buffer *buffer) {
  const sheet to = {dues, entry, language, fold, buffer};
  add_base(&to);
  add_contract(&to);
  const bool is_plain = is_plain_amount(entry);
  if (!is_plain) {
    add_formula(&to);
    add_result(&to);
  }
  if (!is_multiplied(entry))
    return;
  if (!is_plain)
    add(&to, "\n");
  money(&to, entry->due.unit_amount);
  add(&to, " x ");
  money(&to, entry->due.count);
  add(&to, " = ");
  money(&to, entry->due.amount);
}

void bpjs_explain_formula(const bpjs_dues_entry *entry, int32_t language, bpjs_buffer *buffer) {
  bpjs_dues_add_word(buffer, "formula", bpjs_dues_formula_code(entry->formula), language);
  if ((entry->due.flags & BPJS_DUES_ROUNDED) != 0)
    bpjs_words_add_shared(buffer, "text", "rounded", language);
  if (is_multiplied(entry))
    bpjs_dues_add_word(buffer, "text", "times", language);
}
