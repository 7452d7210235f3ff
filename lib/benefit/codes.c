#include "benefit/words.h"

#include <stddef.h>

/* Each in the order of its enumeration. */
static const char *const kinds[] = {"lump_sum", "instalment", "monthly", "cap",
                                    "in_kind",  "tax",        "term"};
static const char *const whats[] = {"transport",
                                    "stmb",
                                    "partial_disability",
                                    "total_disability",
                                    "death",
                                    "funeral",
                                    "periodic",
                                    "waiting",
                                    "treatment",
                                    "rehabilitation",
                                    "home_care",
                                    "prosthesis",
                                    "dentures",
                                    "hearing_aid",
                                    "glasses",
                                    "scholarship",
                                    "contributions",
                                    "development",
                                    "balance",
                                    "partial_balance",
                                    "income_tax",
                                    "old_age_pension",
                                    "disability_pension",
                                    "survivor_pension",
                                    "cash",
                                    "failed_departure",
                                    "failed_placement",
                                    "misplaced",
                                    "rape",
                                    "dismissal",
                                    "return_transport",
                                    "loss_of_goods",
                                    "claim_expiry",
                                    "payment_deadline",
                                    "late_rate",
                                    "late_compensation",
                                    "report_deadline",
                                    "waiting_period",
                                    "search_applications",
                                    "search_interviews",
                                    "training_attendance",
                                    "statement"};
static const char *const beneficiaries[] = {
    "participant",   "heirs", "spouse",   "child", "parent", "blood_relative", "sibling",
    "parent_in_law", "will",  "arranger", "fund",  "state",  "payer"};
static const char *const reasons[] = {
    "no_rule",  "not_announced", "confidence",  "not_given",  "not_enrolled",
    "excluded", "months",        "consecutive", "membership", "density",
    "late",     "early",         "claims",      "spacing",    "cause",
    "citizen",  "age",           "married",     "working",    "children",
    "taken",    "phase",         "service",     "heirs",      "arrears"};
static const char *const warnings[] = {"carried", "losses",  "days",     "label",
                                       "expired", "assumed", "reported", "open"};
static const char *const flags[] = {"rounded", "raised",        "cut",     "later",     "assumed",
                                    "carried", "known_assumed", "overlay", "incomplete"};

#define COUNT(list) ((int32_t)(sizeof(list) / sizeof *(list)))
#define CODE(list, number) ((number) >= 1 && (number) <= COUNT(list) ? (list)[(number)-1] : "")

const char *bpjs_benefit_kind_code(int32_t kind) {
  return CODE(kinds, kind);
}

const char *bpjs_benefit_what_code(int32_t what) {
  return CODE(whats, what);
}

const char *bpjs_benefit_beneficiary_code(int32_t beneficiary) {
  return CODE(beneficiaries, beneficiary);
}

const char *bpjs_benefit_reason_code(int32_t reason) {
  return CODE(reasons, reason);
}

const char *bpjs_benefit_warning_name(int32_t code) {
  return CODE(warnings, code);
}

const char *bpjs_benefit_flag_code(int bit) {
  return bit >= 0 && bit < COUNT(flags) ? flags[bit] : "";
}
