#include "benefit/losses.h"

#include <string.h>

#include "base/error.h"
#include "base/never.h"
#include "benefit/jkk.h"
#include "benefit/product.h"
#include "law/key.h"

enum { MILLION = 1000000, PERCENT = 100, KEY = 40, DECIMALS = 12 };

/* What all losses of a call share. */
typedef struct losing {
  bpjs_loss_parts parts;
  const bpjs_jkk_base *base;
  const bpjs_rule *months; /* NULL with a sum */
  bool left_handed;
  bpjs_exact sum; /* of those that stand, millionths */
} losing;

/* How much of the whole a loss is: percent x units x function. */
typedef struct degree {
  int64_t percent, units, function; /* percent and function in millionths */
  enum bpjs_jkk_formula formula;
} degree;

static bpjs_rule rule_of(const bpjs_benefit *claim, const char *parameter, const char *key) {
  return bpjs_claim_law(claim, claim->day, parameter, BPJS_SEGMENT_ALL, key);
}

/* The key of the table; of the left-handed the other side's, which may be longer than a
 * part can be. True: it is another. */
static bool find_key(const losing *all, const bpjs_loss *loss, char key[KEY]) {
  static const char right[] = "_right", left[] = "_left";
  const size_t length = strlen(loss->part), of_right = sizeof right - 1, of_left = sizeof left - 1;
  memcpy(key, loss->part, length + 1);
  if (!all->left_handed)
    return false;
  if (length > of_right && strcmp(key + length - of_right, right) == 0)
    memcpy(key + length - of_right, left, sizeof left);
  else if (length > of_left && strcmp(key + length - of_left, left) == 0)
    memcpy(key + length - of_left, right, sizeof right);
  else
    return false;
  return true;
}

static void note_percent(bpjs_benefit *claim, const char *key, degree *d) {
  const bpjs_rule percent = rule_of(claim, "jkk.disability.percent", key);
  bpjs_claim_rule(claim, "percent", &percent);
  d->percent = percent.value;
}

static void note_plain(bpjs_benefit *claim, const losing *all, const bpjs_loss *loss, degree *d) {
  char key[KEY];
  if (find_key(all, loss, key))
    bpjs_claim_given(claim, "left_handed", BPJS_LAW_UNIT_FLAG, 1);
  note_percent(claim, key, d);
  if (loss->flags == 0)
    return;
  d->formula = BPJS_JKK_LOSS_FUNCTION;
  if (loss->flags == BPJS_LOSS_FUNCTIONAL) {
    bpjs_claim_given(claim, "function", BPJS_LAW_UNIT_PPM, loss->function_ppm);
    d->function = loss->function_ppm;
    return;
  }
  const bpjs_rule muscle = rule_of(claim, "jkk.disability.muscle", bpjs_key_digit(loss->muscle));
  bpjs_claim_given(claim, "muscle", BPJS_LAW_UNIT_COUNT, loss->muscle);
  bpjs_claim_rule(claim, "function", &muscle);
  d->function = muscle.value;
}

/* The percent is for every so many of what is lost, lost / weight: a part of so many
 * does not count. */
static void note_units(bpjs_benefit *claim, const char *key, int64_t lost, int64_t weight,
                       degree *d) {
  const bpjs_rule unit = rule_of(claim, "jkk.disability.unit", key);
  if (bpjs_claim_rule(claim, "unit", &unit))
    d->units = lost / (weight * unit.value);
  bpjs_claim_follows(claim, "units", BPJS_LAW_UNIT_COUNT, d->units);
  note_percent(claim, key, d);
}

/* Hearing that declined is not lost more than all of it. */
static void cut_hearing(bpjs_benefit *claim, const bpjs_loss *loss, degree *d) {
  static const char decline[] = "hearing_decline_";
  const size_t length = sizeof decline - 1;
  if (strncmp(loss->part, decline, length) != 0)
    return;
  const bpjs_rule all =
      rule_of(claim, "jkk.disability.percent",
              strcmp(loss->part + length, "both") == 0 ? "hearing_both" : "hearing_one");
  if (all.status != BPJS_OK || d->percent * d->units <= all.value)
    return;
  bpjs_claim_rule(claim, "most", &all);
  claim->open.entry.line.flags |= BPJS_BENEFIT_CUT;
  *d = (degree){
      .percent = all.value, .units = 1, .function = d->function, .formula = BPJS_JKK_LOSS_HEARING};
}

static void note_measured(bpjs_benefit *claim, const bpjs_loss *loss, degree *d) {
  d->formula = BPJS_JKK_LOSS_MEASURE;
  if (loss->measure == 0)
    bpjs_claim_deny(claim, BPJS_BENEFIT_REASON_NOT_GIVEN, "measure", 0, 0);
  bpjs_claim_given(claim, "measure", BPJS_LAW_UNIT_COUNT, loss->measure);
  note_units(claim, loss->part, loss->measure, 1, d);
  cut_hearing(claim, loss, d);
}

/* Efficiency is (weight x better + weight x worse) / weights percent, and what is missing
 * from all is lost of sight. */
static void note_eyes(bpjs_benefit *claim, const bpjs_loss *loss, degree *d) {
  const bpjs_rule better = rule_of(claim, "jkk.disability.eyes", "better");
  const bpjs_rule worse = rule_of(claim, "jkk.disability.eyes", "worse");
  const int64_t weights = better.value + worse.value;
  d->formula = BPJS_JKK_LOSS_EYES;
  bpjs_claim_given(claim, "better", BPJS_LAW_UNIT_COUNT, loss->better);
  bpjs_claim_given(claim, "worse", BPJS_LAW_UNIT_COUNT, loss->worse);
  if (bpjs_claim_rule(claim, "weight_better", &better) &&
      bpjs_claim_rule(claim, "weight_worse", &worse) && weights == 0)
    bpjs_claim_deny(claim, BPJS_BENEFIT_REASON_NO_RULE, better.parameter, 0, 0);
  note_units(claim, "sight",
             weights * PERCENT - better.value * loss->better - worse.value * loss->worse,
             weights == 0 ? 1 : weights, d);
}

static int32_t refuse_assessed(const bpjs_loss *loss, int64_t row, bpjs_error *error) {
  const int32_t status =
      bpjs_error_number(error, BPJS_ERROR_RANGE, "assessed_ppm", loss->assessed_ppm,
                        "the law does not let so much be assessed");
  if (error != NULL)
    error->row = row;
  return status;
}

static int32_t note_assessed(bpjs_benefit *claim, const bpjs_loss *loss, degree *d, int64_t row,
                             bpjs_error *error) {
  const bpjs_rule least = rule_of(claim, "jkk.disability.assessed.least", loss->part);
  const bpjs_rule most = rule_of(claim, "jkk.disability.assessed.most", loss->part);
  if (loss->assessed_ppm == 0)
    bpjs_claim_deny(claim, BPJS_BENEFIT_REASON_NOT_GIVEN, "assessed_ppm", 0, 0);
  const bool usable = bpjs_claim_rule(claim, "least", &least);
  if (bpjs_claim_rule(claim, "most", &most) && usable && loss->assessed_ppm != 0 &&
      (loss->assessed_ppm < least.value || loss->assessed_ppm > most.value))
    return refuse_assessed(loss, row, error);
  bpjs_claim_given(claim, "percent", BPJS_LAW_UNIT_PPM, loss->assessed_ppm);
  d->percent = loss->assessed_ppm;
  return BPJS_OK;
}

static int32_t note_degree(bpjs_benefit *claim, const losing *all, const bpjs_loss *loss, degree *d,
                           int64_t row, bpjs_error *error) {
  switch (bpjs_loss_kind_of(&all->parts, loss)) {
  case BPJS_LOSS_ASSESSED:
    return note_assessed(claim, loss, d, row, error);
  case BPJS_LOSS_MEASURED:
    note_measured(claim, loss, d);
    return BPJS_OK;
  case BPJS_LOSS_EYES:
    note_eyes(claim, loss, d);
    return BPJS_OK;
  default:
    note_plain(claim, all, loss, d);
    return BPJS_OK;
  }
}

static void add_up(losing *all, const degree *d) {
  bpjs_exact lost;
  if (NEVER(!bpjs_exact_share(d->percent * d->units, d->function, &lost)))
    return;
  if (NEVER(!bpjs_exact_add(all->sum, lost, &all->sum)))
    return;
}

static int32_t add_loss(bpjs_benefit *claim, losing *all, const bpjs_loss *loss, int64_t row,
                        bpjs_error *error) {
  degree d = {.units = 1, .function = MILLION, .formula = BPJS_JKK_LOSS};
  bpjs_benefit_line *line =
      bpjs_claim_open(claim, BPJS_PROGRAMME_JKK, BPJS_BENEFIT_LUMP_SUM,
                      BPJS_BENEFIT_PARTIAL_DISABILITY, BPJS_BENEFICIARY_PARTICIPANT);
  line->number = (int32_t)row;
  bpjs_claim_detail(claim, loss->part);
  int32_t status = note_degree(claim, all, loss, &d, row, error);
  if (status != BPJS_OK)
    return status;
  if (all->months != NULL)
    bpjs_claim_rule(claim, "months", all->months);
  bpjs_jkk_base_note(claim, all->base);
  const int64_t factors[] = {d.percent * d.units, d.function,
                             all->months == NULL ? 1 : all->months->value, all->base->base};
  const bpjs_wide product = bpjs_product(factors, 4);
  status = bpjs_claim_end_wide(claim, bpjs_jkk_formula(all->base, d.formula), &product, DECIMALS,
                               "benefit", error);
  if (claim->open.reason == 0)
    add_up(all, &d);
  return status;
}

/* However unsure the ceiling is: nothing is cut by it. */
static void warn(bpjs_benefit *claim, const losing *all) {
  const bpjs_rule ceiling = rule_of(claim, "jkk.disability.ceiling", "");
  if (ceiling.status == BPJS_OK && (all->sum.whole > ceiling.value ||
                                    (all->sum.whole == ceiling.value && all->sum.fraction > 0)))
    bpjs_claim_warn(claim, BPJS_BENEFIT_WARNING_LOSSES, BPJS_PROGRAMME_JKK, all->sum.whole,
                    ceiling.parameter);
}

int32_t bpjs_losses_lines(bpjs_benefit *claim, const bpjs_losses *losses, bool left_handed,
                          const bpjs_jkk_base *base, const bpjs_rule *months, bpjs_error *error) {
  losing all = {
      .parts = bpjs_loss_parts_find(), .base = base, .months = months, .left_handed = left_handed};
  int32_t status = BPJS_OK;
  for (int64_t i = 0; status == BPJS_OK && i < losses->count; i++) {
    const bpjs_loss loss = bpjs_losses_at(losses, i);
    status = add_loss(claim, &all, &loss, i + 1, error);
  }
  if (status == BPJS_OK)
    warn(claim, &all);
  return status;
}

int32_t bpjs_losses_claim(bpjs_benefit *claim, const bpjs_losses *losses, bool left_handed,
                          int64_t base, const bpjs_rule *months, const bpjs_rule *base_rule,
                          bpjs_error *error) {
  const bpjs_jkk_base made = {.how = months == NULL ? BPJS_JKK_SUM : BPJS_JKK_MONTHLY,
                              .wage = base,
                              .base = base,
                              .reading = *base_rule,
                              .sum = *base_rule};
  return bpjs_losses_lines(claim, losses, left_handed, &made, months, error);
}
