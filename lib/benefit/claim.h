/* A result while it is made: lines, the steps that made them, refusals, warnings.
 * Formulas open a line, note what it rests on, and end it. A line that rests on a
 * rule that is not there, or not sure enough, is refused when it ends, and
 * formulas need not look. Want of memory is kept until the claim is handed over. */
#ifndef BPJS_BENEFIT_CLAIM_H
#define BPJS_BENEFIT_CLAIM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/wide.h"
#include "bpjsstat/benefit.h"
#include "law/law.h"
#include "law/rule.h"
#include "trace/exact.h"
#include "trace/rows.h"

/* A number that a line rests on. `what` is a literal, and `step.what` in
 * words.tsv says it in both languages. */
typedef struct bpjs_claim_step {
  const char *what;
  int32_t unit;       /* enum bpjs_law_unit */
  int32_t year;       /* that it is of; 0: none */
  int32_t given;      /* by the caller; else it follows, if `used` is -1 */
  int32_t used;       /* of claim->rows, the row that says it; -1: none */
  int32_t confidence; /* of the rule */
  uint32_t flags;     /* enum bpjs_rule_flag */
  int64_t number;
} bpjs_claim_step;

/* A line. `formula` is a literal: `formula.x` in words.tsv says it in words,
 * `arithmetic.x` with the {step}s in it. */
typedef struct bpjs_claim_entry {
  bpjs_benefit_line line; /* citation empty: see bpjs_claim_citation */
  bpjs_exact exact;       /* before rounding */
  const char *formula;    /* "" for IN_KIND and TERM */
  int32_t cited;          /* of claim->rows; -1: none */
  size_t citation;        /* in claim->rows.texts; 0: that of `cited` is all */
  size_t step_first, step_count;
  size_t order;
} bpjs_claim_entry;

/* A refusal. incomplete: an amount is missing for want of a rule. */
typedef struct bpjs_claim_refused {
  bpjs_benefit_refusal refusal;
  bool incomplete;
} bpjs_claim_refused;

/* The line that is open, and why it will be refused, if it will. */
typedef struct bpjs_claim_open_line {
  bpjs_claim_entry entry;
  int32_t reason; /* enum bpjs_benefit_reason; 0: it stands */
  bpjs_benefit_refusal refusal;
} bpjs_claim_open_line;

struct bpjs_benefit {
  bpjs_law_policy policy; /* as it was asked */
  int32_t day, segment;
  int32_t programmes; /* sum of enum bpjs_programme: those that were asked */
  bool failed;        /* no memory */
  bool bare;          /* lines cite nothing */
  bpjs_claim_open_line open;
  bpjs_claim_entry *entries;
  size_t entry_count, entry_capacity;
  bpjs_claim_step *steps;
  size_t step_count, step_capacity;
  bpjs_claim_refused *refused;
  size_t refused_count, refused_capacity;
  bpjs_benefit_warning *warnings; /* each once */
  size_t warning_count, warning_capacity;
  bpjs_trace_rows rows; /* with the law */
  int32_t *notes;       /* of rows: the notes of the law that govern the day */
  size_t note_count, note_capacity;
  int32_t law_status; /* of the first refusal for want of a rule, and what it said */
  bpjs_error law_error;
};

/* Begins a claim. policy: the caller's. BPJS_OK, or the error of the policy, or
 * MEMORY. programmes: enum bpjs_programme, a sum. */
int32_t bpjs_claim_new(const bpjs_law *law, const bpjs_law_policy *policy, int32_t day,
                       int32_t segment, int32_t programmes, bpjs_benefit **claim,
                       bpjs_error *error);

/* The rule that governs a day; key "" for none. Parameters and keys are literals or
 * outlive the claim's making. */
bpjs_rule bpjs_claim_law(const bpjs_benefit *claim, int32_t day, const char *parameter,
                         int32_t segment, const char *key);

/* Opens a line; one is open at a time. Its other fields are set in the struct that
 * this returns: detail (bpjs_claim_detail), number, days, base, count, unit, flags. */
bpjs_benefit_line *bpjs_claim_open(bpjs_benefit *claim, int32_t programme, int32_t kind,
                                   int32_t what, int32_t beneficiary);
void bpjs_claim_detail(bpjs_benefit *claim, const char *detail);

/* Notes a number that the caller gave, and one that follows from the others. */
void bpjs_claim_given(bpjs_benefit *claim, const char *what, int32_t unit, int64_t number);
void bpjs_claim_follows(bpjs_benefit *claim, const char *what, int32_t unit, int64_t number);

/* Notes a rule that the open line touches: its confidence falls to the rule's, its
 * flags become the line's, a warning CARRIED is added. False if it cannot be used:
 * the line will be refused. */
bool bpjs_claim_rule(bpjs_benefit *claim, const char *what, const bpjs_rule *rule);

/* Says of which year the last step is. */
void bpjs_claim_of_year(bpjs_benefit *claim, int32_t year);

/* The line rests on a rate that the caller gave: ASSUMED, confidence C at best. */
void bpjs_claim_assume(bpjs_benefit *claim, int32_t year);

/* The open line will be refused for a fact. parameter: literal, may be "". The first
 * reason stands. */
void bpjs_claim_deny(bpjs_benefit *claim, int32_t reason, const char *parameter, int64_t found,
                     int64_t needed);

/* Ends the open line. BPJS_OK, also where it was refused, or OVERFLOW.
 * _amount: the rule is in IDR, and is noted as "amount".
 * _exact: rounded once by the rounding rows of `key`, touched only if there is
 * something to round. _wide: the same of a number with so many decimals.
 * _wide_less: what was rounded so less `less`, which `wide` is not below.
 * _whole: an amount that is whole already.
 * _in_kind: note: a rule of kind note that says so. _term: count and unit are the
 * rule's, which is noted as "term". */
int32_t bpjs_claim_end_amount(bpjs_benefit *claim, const bpjs_rule *amount, bpjs_error *error);
int32_t bpjs_claim_end_exact(bpjs_benefit *claim, const char *formula, bpjs_exact exact,
                             const char *key, bpjs_error *error);
int32_t bpjs_claim_end_wide(bpjs_benefit *claim, const char *formula, const bpjs_wide *wide,
                            int32_t decimals, const char *key, bpjs_error *error);
int32_t bpjs_claim_end_wide_less(bpjs_benefit *claim, const char *formula, const bpjs_wide *wide,
                                 int32_t decimals, int64_t less, const char *key,
                                 bpjs_error *error);
int32_t bpjs_claim_end_whole(bpjs_benefit *claim, const char *formula, int64_t amount,
                             bpjs_error *error);
void bpjs_claim_end_in_kind(bpjs_benefit *claim, const bpjs_rule *note);
void bpjs_claim_end_term(bpjs_benefit *claim, const bpjs_rule *term);

/* Whether the line that ended last stands, and its amount: for what follows from it.
 * 0 where it was refused. */
int64_t bpjs_claim_last_amount(const bpjs_benefit *claim);

/* The rounding rows of a key, by the law of the claim's day. */
typedef struct bpjs_claim_rounding {
  bpjs_rule step, direction;
} bpjs_claim_rounding;

bpjs_claim_rounding bpjs_claim_rounding_of(const bpjs_benefit *claim, const char *key);

/* Drops the open line and refuses nothing. */
void bpjs_claim_drop(bpjs_benefit *claim);

/* Refuses what has no line: the whole of a programme, a child. */
void bpjs_claim_refuse(bpjs_benefit *claim, const bpjs_benefit_refusal *refusal);

/* Warns, once. parameter: may be "". */
void bpjs_claim_warn(bpjs_benefit *claim, int32_t code, int32_t programme, int64_t number,
                     const char *parameter);

/* An error of an amount that does not fit. */
int32_t bpjs_claim_overflow(const char *field, int64_t number, bpjs_error *error);

/* Sorts and adds up: the status of a public function, as below. */
int32_t bpjs_claim_finish(bpjs_benefit *claim, bpjs_error *error);

/* The end of every public function: sorts, adds up and hands over; or frees the
 * claim and leaves *out alone, where status is not BPJS_OK, memory ran out, a total
 * does not fit, or nothing could be given for want of a rule. */
int32_t bpjs_claim_hand(int32_t status, bpjs_benefit *claim, bpjs_benefit **out, bpjs_error *error);

/* The sum of a kind of a programme's lines, 0 for all of them: what a late payment
 * is taken from. False: overflow. */
bool bpjs_claim_sum(const bpjs_benefit *claim, int32_t programme, bpjs_benefit_totals *totals);

/* Sets the beneficiary of the open line: who of the heirs is first in the order of the
 * law, noted as a step "heir"; HEIRS where it was not told which there are. funeral:
 * of a funeral, which without heirs goes to who arranges it, all else to the fund. */
void bpjs_claim_heir(bpjs_benefit *claim, uint32_t heirs, bool funeral);

/* The citation of a line, whole; "" if it has none. */
const char *bpjs_claim_citation(const bpjs_benefit *claim, const bpjs_claim_entry *entry);
/* Sets what a line cites: the row that says its amount, rate or term, else its first but
 * for that of a step "heir", which says who and not what; and, with the flag OVERLAY, what rows of
 * overlays cite, each once. */
void bpjs_claim_cite(bpjs_benefit *claim, bpjs_claim_entry *entry);

#endif
