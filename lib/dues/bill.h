/* One contribution month of one participant: lines, the steps that made them,
 * warnings. Plain memory without pointers of its own; computing it allocates
 * nothing, so that it serves single workers and millions alike. */
#ifndef BPJS_DUES_BILL_H
#define BPJS_DUES_BILL_H

#include <stdint.h>

#include "bpjsstat/dues.h"
#include "law/rule.h"
#include "trace/exact.h"

enum { BPJS_BILL_LINES = 16, BPJS_LINE_STEPS = 32, BPJS_BILL_WARNINGS = 64 };

/* What a step's number is. Words for each, in both languages: words.tsv, in
 * the same order, by the name in lower case. */
enum bpjs_step_what {
  BPJS_STEP_WAGE = 1,            /* monthly wage */
  BPJS_STEP_DAILY_WAGE = 2,      /* wage of a day */
  BPJS_STEP_DAYS = 3,            /* days that make a month's wage */
  BPJS_STEP_PIECE_SUM = 4,       /* piece wages of some months */
  BPJS_STEP_PIECE_MONTHS = 5,    /* how many months */
  BPJS_STEP_INDUSTRY = 6,        /* the class of the industry */
  BPJS_STEP_CEILING = 7,         /* wage ceiling */
  BPJS_STEP_BASE = 8,            /* the base that results */
  BPJS_STEP_RATE = 9,            /* ppm */
  BPJS_STEP_AMOUNT = 10,         /* rupiah a month */
  BPJS_STEP_INCOME = 11,         /* declared income */
  BPJS_STEP_BAND_FROM = 12,      /* the band begins at */
  BPJS_STEP_REFERENCE = 13,      /* its reference income */
  BPJS_STEP_CONTRACT_VAT = 14,   /* contract value with VAT */
  BPJS_STEP_VAT = 15,            /* ppm */
  BPJS_STEP_CONTRACT = 16,       /* contract value before VAT */
  BPJS_STEP_TIER_FROM = 17,      /* the slice begins above */
  BPJS_STEP_SLICE = 18,          /* rupiah of the base in the slice */
  BPJS_STEP_UNPAID = 19,         /* unpaid part of the bill */
  BPJS_STEP_PACKAGE_MONTHS = 20, /* contract months that the package covers */
  BPJS_STEP_PACKAGE = 21,        /* rupiah */
  BPJS_STEP_EXTRA_MONTHS = 22,
  BPJS_STEP_EXTRA_AMOUNT = 23, /* rupiah for each */
  BPJS_STEP_FULL = 24,         /* the full amount */
  BPJS_STEP_NOW = 25,          /* what is paid of it now */
  BPJS_STEP_CONTRIBUTION = 26, /* contributions due */
  BPJS_STEP_DELAY = 27,        /* months of delay */
  BPJS_STEP_PARTICIPANTS = 28,
  BPJS_STEP_WAGES = 29,       /* wages of a project in a month */
  BPJS_STEP_PENSION_AGE = 30, /* years */
  BPJS_STEP_CONDITION = 31,   /* a condition of a relief, as its row names it */
  BPJS_STEP_ROUND_STEP = 32,  /* rounded to a multiple of */
  BPJS_STEP_ROUND_DIRECTION = 33
};

typedef struct bpjs_step {
  int32_t what;    /* enum bpjs_step_what */
  int32_t is_rule; /* whether a rule says the number; else it was given or follows */
  int64_t number;
  int64_t row; /* the rule's, as are confidence and flags */
  int32_t confidence;
  uint32_t flags;
} bpjs_step;

/* How a line's amount follows from its steps. */
enum bpjs_formula {
  BPJS_FORMULA_RATE = 1,     /* base x rate */
  BPJS_FORMULA_AMOUNT = 2,   /* an amount of the law */
  BPJS_FORMULA_TIERS = 3,    /* sum of slice x rate */
  BPJS_FORMULA_PACKAGE = 4,  /* package + extra months x amount */
  BPJS_FORMULA_DEFERRED = 5, /* full amount - what is paid now */
  BPJS_FORMULA_FINE = 6      /* contributions x rate x months of delay */
};

/* A bpjs_dues_line, which begins with these fields, without its citation: that is of the
 * rows, and made when the line is copied out. */
typedef struct bpjs_due {
  uint32_t struct_size;
  uint32_t flags;
  int32_t month, programme, payer, from_programme, rate_ppm, confidence, settle_from, settle_to;
  int64_t base, count, unit_amount, fraction_ppm, amount;
} bpjs_due;

typedef struct bpjs_line {
  bpjs_due due;
  bpjs_exact exact; /* of one of count, before rounding */
  int32_t formula;  /* enum bpjs_formula */
  int32_t step_count;
  bpjs_step steps[BPJS_LINE_STEPS];
} bpjs_line;

typedef struct bpjs_warned {
  int32_t code; /* enum bpjs_dues_warning_code */
  int32_t programme;
  int64_t number;
  const char *parameter; /* NULL or a literal */
} bpjs_warned;

typedef struct bpjs_bill {
  const bpjs_law *law;
  const bpjs_law_policy *policy;
  int32_t month;       /* first day */
  int32_t nominal_day; /* due day before weekends and holidays; 0: no rule */
  int32_t moves;       /* whether a due day moves past days off */
  int32_t line_count, warning_count;
  bpjs_rule round_step, round_direction; /* of a contribution line */
  bpjs_line lines[BPJS_BILL_LINES];
  bpjs_warned warnings[BPJS_BILL_WARNINGS];
} bpjs_bill;

/* Begins a month. Policy: of bpjs_law_policy_in. */
void bpjs_bill_begin(bpjs_bill *bill, const bpjs_law *law, const bpjs_law_policy *policy,
                     int32_t month);

/* Begins a line: amount 0, count 1, no steps, confidence A. */
bpjs_line *bpjs_bill_line(bpjs_bill *bill, int32_t programme, int32_t payer);

/* Notes a number that was given or follows. */
void bpjs_line_number(bpjs_line *line, int32_t what, int64_t number);

/* Notes a rule that the line touches, which must be usable (bpjs_rule_use):
 * the line's confidence falls to its, its flags (carried ...) become the
 * line's, and a warning CARRIED or INSIDE_MONTH is added once a bill, about the
 * programmes of all lines that touch it. The rule's status, if it is not there,
 * is returned with the error. The warning's number is a day: the row's last one,
 * or its first one. */
int32_t bpjs_line_rule(bpjs_bill *bill, bpjs_line *line, int32_t what, const bpjs_rule *rule,
                       bpjs_error *error);

/* Warns, as bpjs_line_rule does, of a rule that is there and leaves no line. */
void bpjs_bill_rule(bpjs_bill *bill, int32_t programme, const bpjs_rule *rule);

/* Ends a line at an exact value: rounds it once to `step` in `direction` (rules),
 * which are touched and noted only if it is not a multiple already; without
 * them whole rupiah stay as they are. Sets exact, fraction_ppm, unit_amount,
 * amount, ROUNDED. The other endings are made of it; a fine takes the rows of
 * key `fine`. */
int32_t bpjs_line_finish_exact(bpjs_bill *bill, bpjs_line *line, bpjs_exact exact,
                               const bpjs_rule *step, const bpjs_rule *direction,
                               bpjs_error *error);

/* Ends a line by its formula. Each rounds once with the bill's rounding rows,
 * which are touched, and noted as steps, only if there is something to round;
 * sets base and rate_ppm too. Statuses: OVERFLOW and those of bpjs_rule_use.
 * _rate: base x rate, a rule in ppm, which it notes as BPJS_STEP_RATE.
 * _amount: a rule in IDR, which it notes as BPJS_STEP_AMOUNT.
 * _tiers: the sum of slices[i] x rates[i], noted as SLICE and RATE each.
 * _times: the amount x count, after one of the others; noted as PARTICIPANTS if it is
 * not 1. */
int32_t bpjs_line_rate(bpjs_bill *bill, bpjs_line *line, int64_t base, const bpjs_rule *rate,
                       bpjs_error *error);
int32_t bpjs_line_amount(bpjs_bill *bill, bpjs_line *line, const bpjs_rule *amount,
                         bpjs_error *error);
int32_t bpjs_line_tiers(bpjs_bill *bill, bpjs_line *line, int64_t base, const int64_t *slices,
                        const bpjs_rule *rates, int count, bpjs_error *error);
int32_t bpjs_line_times(bpjs_line *line, int64_t count, bpjs_error *error);

/* Sets nominal_day by the rules due.day and due.month of the segment, a day that
 * its month lacks being the last (0 without them, or if they are less sure than
 * the policy asks); and moves, for PU alone. */
void bpjs_due_nominal(bpjs_bill *bill, int32_t segment);

/* As many warnings as there are parameters of a segment, and more, have room:
 * an overlay may have every row begin inside a month.
 * Adds a warning unless the bill has it already (code, programme, parameter). */
void bpjs_bill_warn(bpjs_bill *bill, int32_t code, int32_t programme, int64_t number,
                    const char *parameter);

#endif
