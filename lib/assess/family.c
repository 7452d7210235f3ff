#include "assess/family.h"

#include "base/error.h"
#include "trace/exact.h"

bool bpjs_family_same(const bpjs_family *a, const bpjs_family *b) {
  if (a->line_count != b->line_count || a->once != b->once)
    return false;
  for (int32_t i = 0; i < a->line_count; i++)
    if (!bpjs_line_id_same(&a->lines[i], &b->lines[i]))
      return false;
  return true;
}

/* What is deferred is not due in the month. */
static bool takes(const bpjs_tally_measure *measure, bool once, const bpjs_line_id *line) {
  if (line->event != 0)
    return bpjs_wish_takes(measure, line);
  if (measure->kind != (once ? BPJS_TALLY_PACKAGE : BPJS_TALLY_MONTHLY) ||
      (line->flags & BPJS_DUES_DEFERRED) != 0)
    return false;
  if (measure->programme != 0 && (line->programme & ~measure->programme) != 0)
    return false;
  if (measure->payer == 0)
    return line->payer != BPJS_PAYER_RECOMPOSITION;
  return line->payer == measure->payer &&
         (measure->from_programme == 0 || line->from_programme == measure->from_programme);
}

uint32_t bpjs_family_lanes(const bpjs_family *family, const bpjs_tally_measure *measure,
                           int32_t law) {
  if (measure->law != law)
    return 0;
  if (measure->kind == BPJS_TALLY_WAGE)
    return family->once ? 0 : 2U << family->line_count;
  uint32_t lanes = 0;
  for (int32_t i = 0; i < family->line_count; i++)
    if (takes(measure, family->once, &family->lines[i]))
      lanes |= 1U << i;
  return lanes;
}

static int32_t add(int64_t more, int64_t wage, int64_t *amount, bpjs_error *error) {
  return bpjs_exact_plus(*amount, more, amount)
             ? BPJS_OK
             : bpjs_error_number(error, BPJS_ERROR_OVERFLOW, "wage", wage,
                                 "what is due is more than an amount can hold");
}

int32_t bpjs_family_of_bill(const bpjs_bill *bill, const bpjs_benefits *benefits, bool once,
                            int64_t wage, const bpjs_tally_measure *measure, int32_t law,
                            int64_t *amount, bool *has, bpjs_error *error) {
  *amount = 0;
  *has = false;
  if (measure->law != law)
    return BPJS_OK;
  if (measure->kind == BPJS_TALLY_WAGE) {
    *has = !once;
    *amount = once ? 0 : wage;
    return BPJS_OK;
  }
  int32_t status = BPJS_OK;
  for (int32_t i = 0; status == BPJS_OK && i < bill->line_count; i++) {
    const bpjs_line_id line = bpjs_line_id_of(&bill->lines[i]);
    if (!takes(measure, once, &line))
      continue;
    *has = true;
    status = add(bill->lines[i].due.amount, wage, amount, error);
  }
  for (int32_t i = 0; status == BPJS_OK && i < benefits->count; i++) {
    if (!takes(measure, once, &benefits->items[i].id))
      continue;
    *has = true;
    status = add(benefits->items[i].amount, wage, amount, error);
  }
  return status;
}
