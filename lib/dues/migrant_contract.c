#include <string.h>

#include "base/error.h"
#include "base/never.h"
#include "dues/migrant_rules.h"

#define MANDATORY (BPJS_PROGRAMME_JKK | BPJS_PROGRAMME_JKM)

static bpjs_place place_of(const char *parameter) {
  return (bpjs_place){
      .field = "parameter", .value = parameter, .value_length = (int64_t)strlen(parameter)};
}

static int32_t add_extra(const bpjs_migrant_rules *rules, const bpjs_migrant_package *package,
                         int32_t extra, bpjs_bill *bill, bpjs_line *line, bpjs_exact *sum,
                         bpjs_error *error) {
  int32_t status = bpjs_line_rule(bill, line, BPJS_STEP_CONDITION, &package->after, error);
  if (status != BPJS_OK)
    return status;
  if (package->after.value == 0) {
    const bpjs_place place = place_of(package->after.parameter);
    return bpjs_error_set(error, BPJS_ERROR_NO_RULE, &place,
                          "no months may be added to the package of %d months: there is no rule "
                          "for a contract of %d",
                          package->months, package->months + extra);
  }
  bpjs_line_number(line, BPJS_STEP_EXTRA_MONTHS, extra);
  status = bpjs_line_rule(bill, line, BPJS_STEP_EXTRA_AMOUNT, &rules->extra_month, error);
  if (status != BPJS_OK)
    return status;
  int64_t product; /* of an amount up to 10^15 and months up to 1200 */
  if (NEVER(!bpjs_exact_times(rules->extra_month.value, extra, &product) ||
            !bpjs_exact_plus(sum->whole, product, &sum->whole)))
    return BPJS_ERROR_OVERFLOW;
  return BPJS_OK;
}

static const char *plural(int32_t count) {
  return count == 1 ? "" : "s";
}

static int32_t add_package(const bpjs_migrant_rules *rules, int32_t months, bpjs_bill *bill,
                           bpjs_line *line, bpjs_error *error) {
  if (months < rules->packages[0].months) {
    const bpjs_place place = place_of(rules->packages[0].amount.parameter);
    return bpjs_error_set(error, BPJS_ERROR_NO_RULE, &place,
                          "no rule for a contract of %d month%s: the shortest package is of %d",
                          months, plural(months), rules->packages[0].months);
  }
  const bpjs_migrant_package *package = &rules->packages[0];
  for (int32_t i = 1; i < rules->package_count && rules->packages[i].months <= months; i++)
    package = &rules->packages[i];
  line->formula = BPJS_FORMULA_PACKAGE;
  bpjs_line_number(line, BPJS_STEP_PACKAGE_MONTHS, package->months);
  int32_t status = bpjs_line_rule(bill, line, BPJS_STEP_PACKAGE, &package->amount, error);
  bpjs_exact sum = {.whole = package->amount.value};
  if (status == BPJS_OK && months > package->months)
    status = add_extra(rules, package, months - package->months, bill, line, &sum, error);
  if (status == BPJS_OK)
    status =
        bpjs_line_finish_exact(bill, line, sum, &bill->round_step, &bill->round_direction, error);
  return status;
}

/* The ends refuse contracts and price none, so that no line touches them. */
static int32_t add_flat(const bpjs_migrant_rules *rules, int32_t months, bpjs_bill *bill,
                        bpjs_line *line, bpjs_error *error) {
  const bpjs_rule *least = &rules->flat_least, *most = &rules->flat_most;
  const bpjs_place place = place_of(rules->flat.parameter);
  if (least->status == BPJS_OK && months < least->value)
    return bpjs_error_set(error, BPJS_ERROR_NO_RULE, &place,
                          "no price was found for a contract of %d month%s: the shortest that has "
                          "one is of %d",
                          months, plural(months), (int)least->value);
  if (most->status == BPJS_OK && months > most->value)
    return bpjs_error_set(error, BPJS_ERROR_NO_RULE, &place,
                          "no price was found for a contract of %d months: the longest that has "
                          "one is of %d",
                          months, (int)most->value);
  return bpjs_line_amount(bill, line, &rules->flat, error);
}

int32_t bpjs_migrant_contract(const bpjs_migrant_rules *rules, int32_t months, bpjs_bill *bill,
                              bpjs_error *error) {
  if (rules->package_count == 0 && rules->flat.status != BPJS_OK) {
    const bpjs_rule none = bpjs_law_rule(rules->law, rules->policy, rules->month, "migrant.package",
                                         BPJS_SEGMENT_PMI, "");
    return bpjs_rule_use(&none, rules->policy, error);
  }
  bpjs_line *line = bpjs_bill_line(bill, MANDATORY, BPJS_PAYER_PARTICIPANT);
  return rules->package_count > 0 ? add_package(rules, months, bill, line, error)
                                  : add_flat(rules, months, bill, line, error);
}
