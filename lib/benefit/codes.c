#include <stddef.h>

#include "benefit/words.h"
#include "bpjsstat/benefit.h"

static const char *const kinds[] = {
    [BPJS_BENEFIT_LUMP_SUM] = "lump_sum", [BPJS_BENEFIT_INSTALMENT] = "instalment",
    [BPJS_BENEFIT_MONTHLY] = "monthly",   [BPJS_BENEFIT_CAP] = "cap",
    [BPJS_BENEFIT_IN_KIND] = "in_kind",   [BPJS_BENEFIT_TAX] = "tax",
    [BPJS_BENEFIT_TERM] = "term"};
static const char *const whats[] = {[BPJS_BENEFIT_TRANSPORT] = "transport",
                                    [BPJS_BENEFIT_STMB] = "stmb",
                                    [BPJS_BENEFIT_PARTIAL_DISABILITY] = "partial_disability",
                                    [BPJS_BENEFIT_TOTAL_DISABILITY] = "total_disability",
                                    [BPJS_BENEFIT_DEATH] = "death",
                                    [BPJS_BENEFIT_FUNERAL] = "funeral",
                                    [BPJS_BENEFIT_PERIODIC] = "periodic",
                                    [BPJS_BENEFIT_WAITING] = "waiting",
                                    [BPJS_BENEFIT_TREATMENT] = "treatment",
                                    [BPJS_BENEFIT_REHABILITATION] = "rehabilitation",
                                    [BPJS_BENEFIT_HOME_CARE] = "home_care",
                                    [BPJS_BENEFIT_PROSTHESIS] = "prosthesis",
                                    [BPJS_BENEFIT_DENTURES] = "dentures",
                                    [BPJS_BENEFIT_HEARING_AID] = "hearing_aid",
                                    [BPJS_BENEFIT_GLASSES] = "glasses",
                                    [BPJS_BENEFIT_SCHOLARSHIP] = "scholarship",
                                    [BPJS_BENEFIT_CONTRIBUTIONS] = "contributions",
                                    [BPJS_BENEFIT_DEVELOPMENT] = "development",
                                    [BPJS_BENEFIT_BALANCE] = "balance",
                                    [BPJS_BENEFIT_PARTIAL_BALANCE] = "partial_balance",
                                    [BPJS_BENEFIT_INCOME_TAX] = "income_tax",
                                    [BPJS_BENEFIT_OLD_AGE_PENSION] = "old_age_pension",
                                    [BPJS_BENEFIT_DISABILITY_PENSION] = "disability_pension",
                                    [BPJS_BENEFIT_SURVIVOR_PENSION] = "survivor_pension",
                                    [BPJS_BENEFIT_CASH] = "cash",
                                    [BPJS_BENEFIT_FAILED_DEPARTURE] = "failed_departure",
                                    [BPJS_BENEFIT_FAILED_PLACEMENT] = "failed_placement",
                                    [BPJS_BENEFIT_MISPLACED] = "misplaced",
                                    [BPJS_BENEFIT_RAPE] = "rape",
                                    [BPJS_BENEFIT_DISMISSAL] = "dismissal",
                                    [BPJS_BENEFIT_RETURN_TRANSPORT] = "return_transport",
                                    [BPJS_BENEFIT_LOSS_OF_GOODS] = "loss_of_goods",
                                    [BPJS_BENEFIT_CLAIM_EXPIRY] = "claim_expiry",
                                    [BPJS_BENEFIT_PAYMENT_DEADLINE] = "payment_deadline",
                                    [BPJS_BENEFIT_LATE_RATE] = "late_rate",
                                    [BPJS_BENEFIT_LATE_COMPENSATION] = "late_compensation",
                                    [BPJS_BENEFIT_REPORT_DEADLINE] = "report_deadline",
                                    [BPJS_BENEFIT_WAITING_PERIOD] = "waiting_period",
                                    [BPJS_BENEFIT_SEARCH_APPLICATIONS] = "search_applications",
                                    [BPJS_BENEFIT_SEARCH_INTERVIEWS] = "search_interviews",
                                    [BPJS_BENEFIT_TRAINING_ATTENDANCE] = "training_attendance",
                                    [BPJS_BENEFIT_STATEMENT] = "statement"};
static const char *const beneficiaries[] = {[BPJS_BENEFICIARY_PARTICIPANT] = "participant",
                                            [BPJS_BENEFICIARY_HEIRS] = "heirs",
                                            [BPJS_BENEFICIARY_SPOUSE] = "spouse",
                                            [BPJS_BENEFICIARY_CHILD] = "child",
                                            [BPJS_BENEFICIARY_PARENT] = "parent",
                                            [BPJS_BENEFICIARY_BLOOD_RELATIVE] = "blood_relative",
                                            [BPJS_BENEFICIARY_SIBLING] = "sibling",
                                            [BPJS_BENEFICIARY_PARENT_IN_LAW] = "parent_in_law",
                                            [BPJS_BENEFICIARY_WILL] = "will",
                                            [BPJS_BENEFICIARY_ARRANGER] = "arranger",
                                            [BPJS_BENEFICIARY_FUND] = "fund",
                                            [BPJS_BENEFICIARY_STATE] = "state",
                                            [BPJS_BENEFICIARY_PAYER] = "payer"};
static const char *const reasons[] = {[BPJS_BENEFIT_REASON_NO_RULE] = "no_rule",
                                      [BPJS_BENEFIT_REASON_NOT_ANNOUNCED] = "not_announced",
                                      [BPJS_BENEFIT_REASON_CONFIDENCE] = "confidence",
                                      [BPJS_BENEFIT_REASON_NOT_GIVEN] = "not_given",
                                      [BPJS_BENEFIT_REASON_NOT_ENROLLED] = "not_enrolled",
                                      [BPJS_BENEFIT_REASON_EXCLUDED] = "excluded",
                                      [BPJS_BENEFIT_REASON_MONTHS] = "months",
                                      [BPJS_BENEFIT_REASON_CONSECUTIVE] = "consecutive",
                                      [BPJS_BENEFIT_REASON_MEMBERSHIP] = "membership",
                                      [BPJS_BENEFIT_REASON_DENSITY] = "density",
                                      [BPJS_BENEFIT_REASON_LATE] = "late",
                                      [BPJS_BENEFIT_REASON_EARLY] = "early",
                                      [BPJS_BENEFIT_REASON_CLAIMS] = "claims",
                                      [BPJS_BENEFIT_REASON_SPACING] = "spacing",
                                      [BPJS_BENEFIT_REASON_CAUSE] = "cause",
                                      [BPJS_BENEFIT_REASON_CITIZEN] = "citizen",
                                      [BPJS_BENEFIT_REASON_AGE] = "age",
                                      [BPJS_BENEFIT_REASON_MARRIED] = "married",
                                      [BPJS_BENEFIT_REASON_WORKING] = "working",
                                      [BPJS_BENEFIT_REASON_CHILDREN] = "children",
                                      [BPJS_BENEFIT_REASON_TAKEN] = "taken",
                                      [BPJS_BENEFIT_REASON_PHASE] = "phase",
                                      [BPJS_BENEFIT_REASON_SERVICE] = "service",
                                      [BPJS_BENEFIT_REASON_HEIRS] = "heirs",
                                      [BPJS_BENEFIT_REASON_ARREARS] = "arrears"};
static const char *const warnings[] = {
    [BPJS_BENEFIT_WARNING_CARRIED] = "carried",   [BPJS_BENEFIT_WARNING_LOSSES] = "losses",
    [BPJS_BENEFIT_WARNING_DAYS] = "days",         [BPJS_BENEFIT_WARNING_LABEL] = "label",
    [BPJS_BENEFIT_WARNING_EXPIRED] = "expired",   [BPJS_BENEFIT_WARNING_ASSUMED] = "assumed",
    [BPJS_BENEFIT_WARNING_REPORTED] = "reported", [BPJS_BENEFIT_WARNING_OPEN] = "open"};
static const char *const events[] = {[BPJS_LIFE_ACCIDENT_DEATH] = "accident_death",
                                     [BPJS_LIFE_DEATH] = "death",
                                     [BPJS_LIFE_ACCIDENT_DISABILITY] = "accident_disability",
                                     [BPJS_LIFE_DISABILITY] = "disability",
                                     [BPJS_LIFE_JOB_LOSS] = "job_loss",
                                     [BPJS_LIFE_RETIREMENT] = "retirement"};

const bpjs_flag bpjs_benefit_flags[] = {{BPJS_BENEFIT_ROUNDED, "rounded"},
                                        {BPJS_BENEFIT_RAISED, "raised"},
                                        {BPJS_BENEFIT_CUT, "cut"},
                                        {BPJS_BENEFIT_LATER, "later"},
                                        {BPJS_BENEFIT_ASSUMED, "assumed"},
                                        {BPJS_BENEFIT_CARRIED, "carried"},
                                        {BPJS_BENEFIT_KNOWN_ASSUMED, "known_assumed"},
                                        {BPJS_BENEFIT_OVERLAY, "overlay"},
                                        {BPJS_BENEFIT_INCOMPLETE, "incomplete"},
                                        {0, NULL}};

#define COUNT(list) ((int32_t)(sizeof(list) / sizeof *(list)))
/* Where a list has no code is NULL. */
#define CODE(list, number)                                                                         \
  ((number) >= 0 && (number) < COUNT(list) && (list)[number] != NULL ? (list)[number] : "")

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

const char *bpjs_benefit_event_code(int32_t event) {
  return CODE(events, event);
}
