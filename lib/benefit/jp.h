/* The pension (JP) in pieces, each of which adds to the open line. A pension's day
 * is that of the disability or death, or on which it can begin for age; its year is
 * R, to whose prices wages are carried. */
#ifndef BPJS_BENEFIT_JP_H
#define BPJS_BENEFIT_JP_H

#include "benefit/programmes.h"

enum { BPJS_JP_YEARS = BPJS_DATE_LAST_YEAR - BPJS_DATE_FIRST_YEAR + 1 };

/* The first day from which on the law knows wages that count; INT32_MAX: none. */
int32_t bpjs_jp_first_day(const bpjs_law *law);

/* When a pension can begin, and that of old age. */
typedef struct bpjs_jp_day {
  int32_t day;     /* that counts; 0: none can be found */
  int32_t reached; /* when the pension age was reached; 0: not asked, or never */
  int32_t due;     /* the same, and deferred */
  bpjs_rule age;   /* the pension age that was reached */
} bpjs_jp_day;

/* A pension while it is computed. */
typedef struct bpjs_jp {
  bpjs_benefit *claim;
  const bpjs_pension *pension;
  const bpjs_month_spans *wages;
  const bpjs_year_rates *inflation, *development;
  bpjs_jp_day when;
  int32_t year;                   /* R */
  int32_t months;                 /* that count: paid, and begun by the day */
  int32_t enrolled_day;           /* given, or of the first month that was paid */
  int32_t first_year;             /* in which a month counts; R if none does */
  bpjs_rule decimals;             /* that indices are cut at */
  bpjs_wide index[BPJS_JP_YEARS]; /* of the years from the first to R */
  bpjs_spans spans;
  int64_t contributions[12 * BPJS_JP_YEARS]; /* of a lump sum, from its first month */
} bpjs_jp;

/* The rate of a year: the caller's, else the law's. */
typedef struct bpjs_jp_rate {
  bool given;
  int32_t ppm;
  bpjs_rule rule;
} bpjs_jp_rate;

/* Rounding to the rows of a key. used: something was to be rounded. */
typedef struct bpjs_jp_rounding {
  bpjs_rule step, direction;
  bool used;
} bpjs_jp_rounding;

/* A pension before and after the limits of the year. */
typedef struct bpjs_jp_amount {
  bpjs_wide exact; /* of jp->decimals */
  bpjs_jp_rounding rounding;
  int64_t rounded, bounded;
} bpjs_jp_amount;

/* Conditions: whether they hold, do not, or rest on a rule that is not there. */
enum bpjs_jp_answer { BPJS_JP_NO, BPJS_JP_YES, BPJS_JP_UNKNOWN };

/* As bpjs_jp_claim, in room that the caller has. */
int32_t bpjs_jp_claim_in(bpjs_jp *jp, bpjs_benefit *claim, const bpjs_pension *pension,
                         const bpjs_month_spans *wages, const bpjs_year_rates *inflation,
                         const bpjs_year_rates *development, bpjs_error *error);

/* Whether what has accrued is asked, whoever may have it. */
static inline bool bpjs_jp_accrued(const bpjs_jp *jp) {
  return (jp->pension->flags & BPJS_PENSION_ACCRUED) != 0;
}

bpjs_jp_day bpjs_jp_day_of(const bpjs_law *law, const bpjs_law_policy *policy,
                           const bpjs_pension *pension);
/* Whole months between two days, as a calendar counts them; 0 if there are none. */
int32_t bpjs_jp_whole_months(int32_t from, int32_t to);
/* The first day of the month after. */
int32_t bpjs_jp_next_month(int32_t day);

/* The months that count. Wages were checked. */
void bpjs_jp_wages_begin(bpjs_jp *jp);
/* Whether a month (of spans) counts. */
bool bpjs_jp_counts(const bpjs_jp *jp, int32_t month);
/* The wage of a month as it counts: not above the ceiling, whose rule is *ceiling (row
 * -1 where none is asked). */
int64_t bpjs_jp_wage(const bpjs_jp *jp, int32_t month, bpjs_rule *ceiling);
/* Whether a rule is asked, and not that of the month before: carried forward, a row is
 * another rule. */
bool bpjs_jp_is_new(const bpjs_rule *rule, const bpjs_rule *last);
/* Notes ceilings, each once, and adds the wages of a year up. False: overflow. */
bool bpjs_jp_year_wages(const bpjs_jp *jp, int32_t year, int64_t *wages, int32_t *months);

bpjs_jp_rounding bpjs_jp_rounding_of(const bpjs_jp *jp, const char *key);
/* `any`: there is something beyond the six decimals. False: overflow. */
bool bpjs_jp_round(bpjs_jp_rounding *rounding, bpjs_exact exact, bool any, int64_t *rounded);
/* Notes its rows, if it was used. */
void bpjs_jp_note_rounding(const bpjs_jp *jp, const bpjs_jp_rounding *rounding, const char *step,
                           const char *direction);

bpjs_jp_rate bpjs_jp_inflation(const bpjs_jp *jp, int32_t year);
void bpjs_jp_note_inflation(const bpjs_jp *jp, int32_t year, const bpjs_jp_rate *rate);
/* Sets jp->index. BPJS_OK, also where a rate is missing, or OVERFLOW. */
int32_t bpjs_jp_index(bpjs_jp *jp, bpjs_error *error);
bool bpjs_jp_note_index(const bpjs_jp *jp, int32_t year);
/* wages / months x index of the year, rounded once. False, as of the one before:
 * overflow. */
bool bpjs_jp_index_wage(const bpjs_jp *jp, int32_t year, int64_t wages, int32_t months,
                        bpjs_jp_rounding *rounding, int64_t *indexed);

/* Computes and notes a pension from wages to limits. least: the rule of the months
 * that are counted at least, or NULL. */
int32_t bpjs_jp_amount_of(bpjs_jp *jp, const bpjs_rule *least, bpjs_jp_amount *amount,
                          bpjs_error *error);
/* A participant's own pension: the same, its line ended, and later years. */
int32_t bpjs_jp_own(bpjs_jp *jp, const bpjs_rule *least, bpjs_error *error);
/* Ends a line that was denied. */
void bpjs_jp_end_refused(const bpjs_jp *jp);
/* Within the limits of a day, which are noted. */
int64_t bpjs_jp_bounded(const bpjs_jp *jp, int32_t day, int64_t pension);

/* Whether disability or death came when the pension age was reached, or later, noted as
 * steps; NO where it is not told when the member was born. */
enum bpjs_jp_answer bpjs_jp_is_of_age(bpjs_jp *jp);
/* Whether enough months were contributed, noted as steps; the line is denied where
 * not. _is_member: whether membership was long enough, and its density high enough, as
 * the rules of these names ask. */
enum bpjs_jp_answer bpjs_jp_has_months(bpjs_jp *jp, bool deny);
enum bpjs_jp_answer bpjs_jp_is_member(bpjs_jp *jp, const char *membership, const char *density);

/* Each event: its line, or the refusal and the lump sum. */
int32_t bpjs_jp_old_age(bpjs_jp *jp, bpjs_error *error);
int32_t bpjs_jp_disability(bpjs_jp *jp, bpjs_error *error);
int32_t bpjs_jp_survivors(bpjs_jp *jp, bpjs_error *error);
int32_t bpjs_jp_lump_sum(bpjs_jp *jp, bpjs_error *error);
/* Adds later years of the pension that ended last, if it stands. limited: each year
 * has its limits; the shares of survivors have none. */
int32_t bpjs_jp_payment(bpjs_jp *jp, bool limited, bpjs_error *error);
/* What a line passes on to one that follows from it: confidence, and some flags. */
void bpjs_jp_follow(bpjs_benefit_line *line, const bpjs_benefit_line *before);
/* The last day of the first amount, where later ones are asked; else 0. */
int32_t bpjs_jp_first_end(const bpjs_jp *jp, int32_t from_day);

#endif
