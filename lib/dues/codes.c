#include "dues/codes.h"

#include "dues/bill.h"

typedef struct step_code {
  const char *code;
  int32_t unit;
} step_code;

/* The lists begin with 1. */
static const char *const payers[] = {"employer", "worker", "participant", "government",
                                     "recomposition"};

static const char *const formulas[] = {"rate", "amount", "tiers", "package", "deferred", "fine"};

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

static const char *const warnings[] = {
    "minimum_wage", "relief_month", "relief_fact", "no_sector",   "by_budget", "recomposition",
    "carried",      "inside_month", "no_jkp",      "pension_age", "left_out",  "low_income",
    "monthly",      "risk_class",   "late",        "only_ends",   "industry",  "unpaid"};

#define COUNT(list) ((int32_t)(sizeof(list) / sizeof *(list)))
#define CODE(list, number) ((number) >= 1 && (number) <= COUNT(list) ? (list)[(number)-1] : "")

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
