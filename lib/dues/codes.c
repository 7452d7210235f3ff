#include "dues/codes.h"

#include <stddef.h>

#include "dues/bill.h"

typedef struct step_code {
  const char *code;
  int32_t unit;
} step_code;

static const char *const payers[] = {[BPJS_PAYER_EMPLOYER] = "employer",
                                     [BPJS_PAYER_WORKER] = "worker",
                                     [BPJS_PAYER_PARTICIPANT] = "participant",
                                     [BPJS_PAYER_GOVERNMENT] = "government",
                                     [BPJS_PAYER_RECOMPOSITION] = "recomposition"};

static const char *const formulas[] = {
    [BPJS_FORMULA_RATE] = "rate",         [BPJS_FORMULA_AMOUNT] = "amount",
    [BPJS_FORMULA_TIERS] = "tiers",       [BPJS_FORMULA_PACKAGE] = "package",
    [BPJS_FORMULA_DEFERRED] = "deferred", [BPJS_FORMULA_FINE] = "fine"};

/* In order, from 1. */
static const step_code steps[] = {{"wage", BPJS_LAW_UNIT_IDR},
                                  {"daily_wage", BPJS_LAW_UNIT_IDR},
                                  {"days", BPJS_LAW_UNIT_DAYS},
                                  {"piece_sum", BPJS_LAW_UNIT_IDR},
                                  {"piece_months", BPJS_LAW_UNIT_MONTHS},
                                  {"industry", BPJS_LAW_UNIT_COUNT},
                                  {"ceiling", BPJS_LAW_UNIT_IDR},
                                  {"base", BPJS_LAW_UNIT_IDR},
                                  {"rate", BPJS_LAW_UNIT_PPM},
                                  {"amount", BPJS_LAW_UNIT_IDR},
                                  {"income", BPJS_LAW_UNIT_IDR},
                                  {"band_from", BPJS_LAW_UNIT_IDR},
                                  {"reference", BPJS_LAW_UNIT_IDR},
                                  {"contract_vat", BPJS_LAW_UNIT_IDR},
                                  {"vat", BPJS_LAW_UNIT_PPM},
                                  {"contract", BPJS_LAW_UNIT_IDR},
                                  {"tier_from", BPJS_LAW_UNIT_IDR},
                                  {"slice", BPJS_LAW_UNIT_IDR},
                                  {"unpaid", BPJS_LAW_UNIT_IDR},
                                  {"package_months", BPJS_LAW_UNIT_MONTHS},
                                  {"package", BPJS_LAW_UNIT_IDR},
                                  {"extra_months", BPJS_LAW_UNIT_MONTHS},
                                  {"extra_amount", BPJS_LAW_UNIT_IDR},
                                  {"full", BPJS_LAW_UNIT_IDR},
                                  {"now", BPJS_LAW_UNIT_IDR},
                                  {"contribution", BPJS_LAW_UNIT_IDR},
                                  {"delay", BPJS_LAW_UNIT_MONTHS},
                                  {"participants", BPJS_LAW_UNIT_COUNT},
                                  {"wages", BPJS_LAW_UNIT_IDR},
                                  {"pension_age", BPJS_LAW_UNIT_YEARS},
                                  {"condition", 0},
                                  {"round_step", BPJS_LAW_UNIT_IDR},
                                  {"round_direction", BPJS_LAW_UNIT_DIRECTION}};

static const char *const warnings[] = {[BPJS_DUES_WARNING_MINIMUM_WAGE] = "minimum_wage",
                                       [BPJS_DUES_WARNING_RELIEF_MONTH] = "relief_month",
                                       [BPJS_DUES_WARNING_RELIEF_FACT] = "relief_fact",
                                       [BPJS_DUES_WARNING_NO_SECTOR] = "no_sector",
                                       [BPJS_DUES_WARNING_BY_BUDGET] = "by_budget",
                                       [BPJS_DUES_WARNING_RECOMPOSITION] = "recomposition",
                                       [BPJS_DUES_WARNING_CARRIED] = "carried",
                                       [BPJS_DUES_WARNING_INSIDE_MONTH] = "inside_month",
                                       [BPJS_DUES_WARNING_NO_JKP] = "no_jkp",
                                       [BPJS_DUES_WARNING_PENSION_AGE] = "pension_age",
                                       [BPJS_DUES_WARNING_LEFT_OUT] = "left_out",
                                       [BPJS_DUES_WARNING_LOW_INCOME] = "low_income",
                                       [BPJS_DUES_WARNING_MONTHLY] = "monthly",
                                       [BPJS_DUES_WARNING_RISK_CLASS] = "risk_class",
                                       [BPJS_DUES_WARNING_LATE] = "late",
                                       [BPJS_DUES_WARNING_ONLY_ENDS] = "only_ends",
                                       [BPJS_DUES_WARNING_INDUSTRY] = "industry",
                                       [BPJS_DUES_WARNING_UNPAID] = "unpaid"};

const bpjs_flag bpjs_dues_flags[] = {{BPJS_DUES_RATE, "rate"},
                                     {BPJS_DUES_ROUNDED, "rounded"},
                                     {BPJS_DUES_RELIEF, "relief"},
                                     {BPJS_DUES_CARRIED, "carried"},
                                     {BPJS_DUES_INSIDE_MONTH, "inside_month"},
                                     {BPJS_DUES_OUTSIDE_BILL, "outside_bill"},
                                     {BPJS_DUES_DEFERRED, "deferred"},
                                     {BPJS_DUES_FINE, "fine"},
                                     {BPJS_DUES_KNOWN_ASSUMED, "known_assumed"},
                                     {BPJS_DUES_OVERLAY, "overlay"},
                                     {BPJS_DUES_BEFORE_DEPARTURE, "before_departure"},
                                     {0, NULL}};

#define COUNT(list) ((int32_t)(sizeof(list) / sizeof *(list)))
/* Where a list has no code is NULL. */
#define CODE(list, number)                                                                         \
  ((number) >= 0 && (number) < COUNT(list) && (list)[number] != NULL ? (list)[number] : "")

const char *bpjs_dues_payer_code(int32_t payer) {
  return CODE(payers, payer);
}

const char *bpjs_dues_formula_code(int32_t formula) {
  return CODE(formulas, formula);
}

const char *bpjs_dues_warned_code(int32_t code) {
  return CODE(warnings, code);
}

const char *bpjs_dues_step_code(int32_t what) {
  return what >= 1 && what <= COUNT(steps) ? steps[what - 1].code : "";
}

int32_t bpjs_dues_step_unit(int32_t what) {
  return what >= 1 && what <= COUNT(steps) ? steps[what - 1].unit : 0;
}
