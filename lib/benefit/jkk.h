/* Work accidents (JKK): what the files of the programme share. */
#ifndef BPJS_BENEFIT_JKK_H
#define BPJS_BENEFIT_JKK_H

#include "benefit/programmes.h"

/* How a base comes about: each has its own form of a formula. */
enum {
  BPJS_JKK_MONTHLY, /* it is the wage */
  BPJS_JKK_DAILY,   /* the wage of a day x days of a month */
  BPJS_JKK_BAND,    /* the reference income of the band, not below the least base */
  BPJS_JKK_SUM,     /* it is a sum of the law: migrants */
  BPJS_JKK_BASES
};

/* The base of sums, with the rules that make it. */
typedef struct bpjs_jkk_base {
  int32_t how;
  int64_t wage;                       /* as given; 0: not given */
  int64_t base;                       /* 0: there is none */
  bpjs_rule reading;                  /* the note that says what the base is */
  bpjs_rule days;                     /* DAILY */
  bpjs_rule from, reference, minimum; /* BAND */
  bpjs_rule sum;                      /* SUM */
} bpjs_jkk_base;

/* BPJS_OK or OVERFLOW. */
int32_t bpjs_jkk_base_find(const bpjs_benefit *claim, const bpjs_accident *accident,
                           bpjs_jkk_base *base, bpjs_error *error);

/* Notes the base on the open line, which is refused if there is none. */
void bpjs_jkk_base_note(bpjs_benefit *claim, const bpjs_jkk_base *base);

/* Formulas that use a base. */
enum bpjs_jkk_formula {
  BPJS_JKK_STMB,
  BPJS_JKK_STMB_DAYS,
  BPJS_JKK_TOTAL,
  BPJS_JKK_DEATH,
  BPJS_JKK_LOSS,
  BPJS_JKK_LOSS_FUNCTION,
  BPJS_JKK_LOSS_MEASURE,
  BPJS_JKK_LOSS_HEARING,
  BPJS_JKK_LOSS_EYES,
  BPJS_JKK_FORMULAS
};

/* The name of a formula with such a base: a literal. Only losses have one of a SUM. */
const char *bpjs_jkk_formula(const bpjs_jkk_base *base, enum bpjs_jkk_formula formula);

/* What the fields can be, and how they go together. */
int32_t bpjs_jkk_check(const bpjs_accident *accident, int64_t loss_count, int64_t child_count,
                       bpjs_error *error);

/* Each adds its lines. BPJS_OK or OVERFLOW. */
int32_t bpjs_jkk_costs(bpjs_benefit *claim, const bpjs_accident *accident, bpjs_error *error);
int32_t bpjs_jkk_stmb(bpjs_benefit *claim, const bpjs_accident *accident, const bpjs_jkk_base *base,
                      bpjs_error *error);
int32_t bpjs_jkk_disability(bpjs_benefit *claim, const bpjs_accident *accident,
                            const bpjs_losses *losses, const bpjs_jkk_base *base,
                            bpjs_error *error);
int32_t bpjs_jkk_death(bpjs_benefit *claim, const bpjs_accident *accident,
                       const bpjs_jkk_base *base, bpjs_error *error);
int32_t bpjs_jkk_periodic(bpjs_benefit *claim, const bpjs_accident *accident, bpjs_error *error);

/* A line for each loss: percent x months x base, or percent x base where `months` is
 * NULL. BPJS_OK, OVERFLOW, or RANGE (an assessed loss outside what the law allows). */
int32_t bpjs_losses_lines(bpjs_benefit *claim, const bpjs_losses *losses, bool left_handed,
                          const bpjs_jkk_base *base, const bpjs_rule *months, bpjs_error *error);

#endif
