#include <string.h>

#include "base/error.h"
#include "base/memory.h"
#include "base/never.h"
#include "benefit/claim.h"

bpjs_benefit_line *bpjs_claim_open(bpjs_benefit *claim, int32_t programme, int32_t kind,
                                   int32_t what, int32_t beneficiary) {
  claim->open = (bpjs_claim_open_line){.entry.step_first = claim->step_count,
                                       .entry.formula = "",
                                       .entry.cited = -1,
                                       .entry.order = claim->entry_count};
  claim->open.entry.line = (bpjs_benefit_line){.struct_size = sizeof(bpjs_benefit_line),
                                               .programme = programme,
                                               .kind = kind,
                                               .what = what,
                                               .beneficiary = beneficiary,
                                               .confidence = BPJS_LAW_CONFIDENCE_A,
                                               .count = 1};
  return &claim->open.entry.line;
}

void bpjs_claim_detail(bpjs_benefit *claim, const char *detail) {
  bpjs_benefit_line *line = &claim->open.entry.line;
  bpjs_error_copy_text(line->detail, sizeof line->detail, detail, (int64_t)strlen(detail));
}

static bpjs_claim_step *add_step(bpjs_benefit *claim, const char *what, int32_t unit,
                                 int64_t number) {
  bpjs_claim_step *grown =
      bpjs_memory_grow(claim->steps, &claim->step_capacity, claim->step_count + 1, sizeof *grown);
  if (grown == NULL) {
    claim->failed = true;
    return NULL;
  }
  claim->steps = grown;
  bpjs_claim_step *step = &grown[claim->step_count++];
  *step = (bpjs_claim_step){.what = what, .unit = unit, .used = -1, .number = number};
  claim->open.entry.step_count++;
  return step;
}

void bpjs_claim_given(bpjs_benefit *claim, const char *what, int32_t unit, int64_t number) {
  bpjs_claim_step *step = add_step(claim, what, unit, number);
  if (step != NULL)
    step->given = 1;
}

void bpjs_claim_follows(bpjs_benefit *claim, const char *what, int32_t unit, int64_t number) {
  add_step(claim, what, unit, number);
}

void bpjs_claim_of_year(bpjs_benefit *claim, int32_t year) {
  if (claim->open.entry.step_count > 0)
    claim->steps[claim->step_count - 1].year = year;
}

static void lower(bpjs_benefit_line *line, int32_t confidence) {
  if (line->confidence < confidence)
    line->confidence = confidence;
}

void bpjs_claim_assume(bpjs_benefit *claim, int32_t year) {
  bpjs_benefit_line *line = &claim->open.entry.line;
  line->flags |= BPJS_BENEFIT_ASSUMED;
  lower(line, BPJS_LAW_CONFIDENCE_C);
  bpjs_claim_warn(claim, BPJS_BENEFIT_WARNING_ASSUMED, line->programme, year, "");
}

static void touch(bpjs_benefit *claim, const char *what, const bpjs_rule *rule) {
  bpjs_benefit_line *line = &claim->open.entry.line;
  const bool carried = (rule->flags & BPJS_RULE_CARRIED) != 0;
  const int32_t used = bpjs_trace_rows_use(&claim->rows, rule->row, carried);
  if (used < 0) {
    claim->failed = true;
    return;
  }
  const bpjs_trace_row *row = &claim->rows.items[used];
  bpjs_claim_step *step = add_step(claim, what, row->row->unit, rule->value);
  if (step == NULL)
    return;
  step->used = used;
  step->confidence = rule->confidence;
  step->flags = rule->flags;
  lower(line, rule->confidence);
  if ((row->flags & BPJS_LAW_ROW_ASSUMED) != 0)
    line->flags |= BPJS_BENEFIT_KNOWN_ASSUMED;
  if (row->row->layer != 0)
    line->flags |= BPJS_BENEFIT_OVERLAY;
  if (carried) {
    line->flags |= BPJS_BENEFIT_CARRIED;
    bpjs_claim_warn(claim, BPJS_BENEFIT_WARNING_CARRIED, line->programme, row->row->valid_to,
                    row->parameter);
  }
}

/* A number that is missing says more than a note that is. */
static bool is_note(const char *parameter) {
  return strncmp(parameter, "note.", strlen("note.")) == 0;
}

bool bpjs_claim_rule(bpjs_benefit *claim, const char *what, const bpjs_rule *rule) {
  bpjs_error error = {.struct_size = sizeof error};
  const int32_t status = bpjs_rule_use(rule, &claim->policy, &error);
  if (status == BPJS_OK) {
    touch(claim, what, rule);
    return true;
  }
  if (claim->law_status == BPJS_OK ||
      (is_note(claim->law_error.value) && !is_note(rule->parameter))) {
    claim->law_status = status;
    claim->law_error = error;
  }
  if (is_note(claim->open.refusal.parameter) && !is_note(rule->parameter))
    claim->open.reason = 0;
  const bool is_first = claim->open.reason == 0;
  bpjs_claim_deny(claim,
                  status == BPJS_ERROR_NO_RULE         ? BPJS_BENEFIT_REASON_NO_RULE
                  : status == BPJS_ERROR_NOT_ANNOUNCED ? BPJS_BENEFIT_REASON_NOT_ANNOUNCED
                                                       : BPJS_BENEFIT_REASON_CONFIDENCE,
                  rule->parameter, 0, 0);
  if (is_first)
    claim->open.refusal.day = rule->month;
  return false;
}

/* Keeps the open line, or refuses it. */
static void end(bpjs_benefit *claim) {
  if (claim->open.reason != 0) {
    bpjs_claim_refuse(claim, &claim->open.refusal);
    bpjs_claim_drop(claim);
    return;
  }
  bpjs_claim_entry *grown = bpjs_memory_grow(claim->entries, &claim->entry_capacity,
                                             claim->entry_count + 1, sizeof *grown);
  if (grown == NULL) {
    claim->failed = true;
    return;
  }
  claim->entries = grown;
  if (!claim->failed && !claim->bare)
    bpjs_claim_cite(claim, &claim->open.entry);
  grown[claim->entry_count++] = claim->open.entry;
}

void bpjs_claim_drop(bpjs_benefit *claim) {
  claim->step_count = claim->open.entry.step_first;
  claim->open.entry.step_count = 0;
  claim->open.entry.line.amount = 0;
}

int64_t bpjs_claim_last_amount(const bpjs_benefit *claim) {
  return claim->open.reason != 0 ? 0 : claim->open.entry.line.amount;
}

int32_t bpjs_claim_overflow(const char *field, int64_t number, bpjs_error *error) {
  return bpjs_error_number(error, BPJS_ERROR_OVERFLOW, field, number,
                           "the amount that follows is more than one can hold");
}

bpjs_claim_rounding bpjs_claim_rounding_of(const bpjs_benefit *claim, const char *key) {
  return (bpjs_claim_rounding){
      .step = bpjs_claim_law(claim, claim->day, "rounding.step", BPJS_SEGMENT_ALL, key),
      .direction = bpjs_claim_law(claim, claim->day, "rounding.direction", BPJS_SEGMENT_ALL, key)};
}

/* `any`: there is something beyond the six decimals of exact. less: taken from what was
 * rounded, and no more than that. */
static int32_t end_rounded(bpjs_benefit *claim, const char *formula, bpjs_exact exact, bool any,
                           int64_t less, const char *key, bpjs_error *error) {
  bpjs_benefit_line *line = &claim->open.entry.line;
  const bpjs_claim_rounding rounding = bpjs_claim_rounding_of(claim, key);
  const bpjs_rule step = rounding.step, direction = rounding.direction;
  const bool is_whole = exact.fraction == 0 && !any;
  int64_t rounded = exact.whole;
  if (!is_whole || (step.status == BPJS_OK && exact.whole % step.value != 0)) {
    if (bpjs_claim_rule(claim, "round_step", &step) &&
        bpjs_claim_rule(claim, "round_direction", &direction)) {
      const bpjs_exact sticky = {exact.whole, exact.fraction + (exact.fraction == 0 && any)};
      if (!bpjs_exact_round(sticky, step.value, (int32_t)direction.value, &rounded))
        return bpjs_claim_overflow("amount", exact.whole, error);
    }
    line->flags |= BPJS_BENEFIT_ROUNDED;
  }
  claim->open.entry.formula = formula;
  claim->open.entry.exact = (bpjs_exact){exact.whole - less, exact.fraction};
  line->fraction_ppm = exact.fraction;
  line->amount = rounded > less ? rounded - less : 0;
  end(claim);
  return BPJS_OK;
}

int32_t bpjs_claim_end_exact(bpjs_benefit *claim, const char *formula, bpjs_exact exact,
                             const char *key, bpjs_error *error) {
  return end_rounded(claim, formula, exact, false, 0, key, error);
}

int32_t bpjs_claim_end_wide_less(bpjs_benefit *claim, const char *formula, const bpjs_wide *wide,
                                 int32_t decimals, int64_t less, const char *key,
                                 bpjs_error *error) {
  bpjs_exact exact;
  int32_t fraction;
  bool any, half;
  if (!bpjs_wide_split(wide, decimals, &exact.whole, &fraction, &any, &half))
    return bpjs_claim_overflow("amount", INT64_MAX, error);
  exact.fraction = fraction;
  return end_rounded(claim, formula, exact, any, less, key, error);
}

int32_t bpjs_claim_end_wide(bpjs_benefit *claim, const char *formula, const bpjs_wide *wide,
                            int32_t decimals, const char *key, bpjs_error *error) {
  return bpjs_claim_end_wide_less(claim, formula, wide, decimals, 0, key, error);
}

int32_t bpjs_claim_end_whole(bpjs_benefit *claim, const char *formula, int64_t amount,
                             bpjs_error *error) {
  return end_rounded(claim, formula, (bpjs_exact){amount, 0}, false, 0, "benefit", error);
}

int32_t bpjs_claim_end_amount(bpjs_benefit *claim, const bpjs_rule *amount, bpjs_error *error) {
  bpjs_claim_rule(claim, "amount", amount);
  return bpjs_claim_end_whole(claim, "amount", amount->value, error);
}

void bpjs_claim_end_in_kind(bpjs_benefit *claim, const bpjs_rule *note) {
  bpjs_claim_rule(claim, "note", note);
  end(claim);
}

void bpjs_claim_end_term(bpjs_benefit *claim, const bpjs_rule *term) {
  bpjs_benefit_line *line = &claim->open.entry.line;
  if (bpjs_claim_rule(claim, "term", term)) {
    line->count = term->value;
    line->unit = claim->rows.law->rows[term->row].unit;
  }
  end(claim);
}
