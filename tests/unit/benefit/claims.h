/* Claims made by hand under a law of a few rows. */
#ifndef BPJSSTAT_TESTS_BENEFIT_CLAIMS_H
#define BPJSSTAT_TESTS_BENEFIT_CLAIMS_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/date.h"
#include "benefit/claim.h"
#include "suite.h"

enum { JKK = BPJS_PROGRAMME_JKK, JKM = BPJS_PROGRAMME_JKM, JP = BPJS_PROGRAMME_JP };
enum { PU = BPJS_SEGMENT_PU, ALL = BPJS_SEGMENT_ALL };

#define CLAIMS_LAW                                                                                 \
  "# bpjsstat law 1\n"                                                                             \
  "parameter\tsegment\tkey\tvalid_from\tvalid_to\tknown_from\tvalue\tunit\tcitation\tconfidence\t" \
  "note\n"
#define CLAIMS_ROW(parameter, segment, key, from, to, value, unit, citation, confidence)           \
  parameter "\t" segment "\t" key "\t" from "\t" to "\t" from "\t" value "\t" unit "\t" citation   \
            "\t" confidence "\t\n"
#define CLAIMS_NOTE(parameter, segment, from, confidence, text)                                    \
  parameter "\t" segment "\t\t" from "\t\t" from "\t\tnote\tart of " parameter "\t" confidence     \
            "\t" text "\n"

/* 60 % (B) of so many months (A), the death benefit that is the least (B), a
 * rounding that is C, an amount that is D, a yearly value, two ranks of heirs. */
#define CLAIMS_TEXT                                                                                \
  CLAIMS_LAW CLAIMS_ROW("jkk.death.share", "ALL", "", "2020-01-01", "", "600000", "ppm", "PP A 1", \
                        "B") CLAIMS_ROW("jkk.disability.months", "ALL", "", "2020-01-01", "",      \
                                        "80", "months", "PP A 2", "A")                             \
      CLAIMS_ROW("jkm.death", "ALL", "", "2020-01-01", "", "20000000", "IDR", "PP B 3",            \
                 "B") CLAIMS_ROW("jkk.device.cap", "ALL", "dentures", "2020-01-01", "", "5000000", \
                                 "IDR", "PP A 4", "D") CLAIMS_ROW("jkk.claim.expiry", "ALL", "",   \
                                                                  "2020-01-01", "", "5", "years",  \
                                                                  "PP A 26", "B")                  \
          CLAIMS_ROW("jp.benefit.minimum", "PU", "", "2025-03-01", "2026-02-28", "399700", "IDR",  \
                     "PP C", "B") CLAIMS_ROW("heirs.rank", "ALL", "spouse_or_child", "2020-01-01", \
                                             "", "1", "count", "PP A 40", "A")                     \
              CLAIMS_ROW("heirs.rank", "ALL", "blood_relative", "2020-01-01", "", "2", "count",    \
                         "PP A 40", "A") CLAIMS_ROW("heirs.rank", "ALL", "sibling", "2020-01-01",  \
                                                    "", "3", "count", "PP A 40", "A")              \
                  CLAIMS_ROW("rounding.step", "ALL", "benefit", "2020-01-01", "", "1", "IDR",      \
                             "no rule", "C")                                                       \
                      CLAIMS_ROW("rounding.direction", "ALL", "benefit", "2020-01-01", "",         \
                                 "half_up", "direction", "no rule", "C")                           \
                          CLAIMS_NOTE("note.benefit.jkk.treatment", "ALL", "2020-01-01", "B",      \
                                      "As needed.") CLAIMS_NOTE("note.benefit.jkk.death", "ALL",   \
                                                                "2020-01-01", "B", "Not less.")    \
                              CLAIMS_NOTE("note.benefit.jkm.all", "ALL", "2020-01-01", "B",        \
                                          "Without heirs.")                                        \
                                  CLAIMS_NOTE("note.benefit.jkk.wage", "BPU", "2020-01-01", "B",   \
                                              "Of another segment.")                               \
                                      CLAIMS_NOTE("note.benefit.jkk.all", "ALL", "2020-01-01",     \
                                                  "D", "Less sure than asked.")                    \
                                          CLAIMS_NOTE("note.jkk.base", "PU", "2020-01-01", "B",    \
                                                      "Of another room.")

static inline bpjs_law *claims_law(const char *text) {
  bpjs_law *law = NULL;
  bpjs_error error = {.struct_size = sizeof error};
  const int32_t status =
      bpjs_law_read(text, (int64_t)strlen(text), "claims", 6, NULL, &law, &error);
  ck_assert_msg(status == BPJS_OK, "%lld: %s: %s", (long long)error.line, error.field,
                error.message);
  return law;
}

static inline int32_t claims_day(int32_t year, int32_t month, int32_t day) {
  return bpjs_date_to_days((bpjs_date){year, month, day});
}

static inline bpjs_benefit *claims_begin_with(const bpjs_law *law, const bpjs_law_policy *policy,
                                              int32_t programmes) {
  bpjs_benefit *claim = NULL;
  ck_assert_int_eq(
      bpjs_claim_new(law, policy, claims_day(2025, 4, 1), PU, programmes, &claim, NULL), BPJS_OK);
  return claim;
}

static inline bpjs_benefit *claims_begin(const bpjs_law *law) {
  return claims_begin_with(law, NULL, JKK | JKM);
}

static inline bpjs_rule claims_rule(const bpjs_benefit *claim, const char *parameter,
                                    int32_t segment, const char *key) {
  return bpjs_claim_law(claim, claim->day, parameter, segment, key);
}

/* share x months x wage, of a JKK death. */
static inline int32_t claims_add_death(bpjs_benefit *claim, int64_t wage, bpjs_error *error) {
  const bpjs_rule share = claims_rule(claim, "jkk.death.share", ALL, ""),
                  months = claims_rule(claim, "jkk.disability.months", ALL, "");
  bpjs_exact exact = {0, 0};
  int64_t all = 0;
  bpjs_claim_open(claim, JKK, BPJS_BENEFIT_LUMP_SUM, BPJS_BENEFIT_DEATH, BPJS_BENEFICIARY_HEIRS)
      ->base = wage;
  bpjs_claim_given(claim, "wage", BPJS_LAW_UNIT_IDR, wage);
  bpjs_claim_rule(claim, "share", &share);
  bpjs_claim_rule(claim, "months", &months);
  if (!bpjs_exact_times(wage, months.value, &all) || !bpjs_exact_share(all, share.value, &exact))
    abort(); /* not ck_assert: it allocates */
  return bpjs_claim_end_exact(claim, "disability_total", exact, "benefit", error);
}

static inline bpjs_benefit *claims_hand(bpjs_benefit *claim) {
  bpjs_benefit *out = NULL;
  ck_assert_int_eq(bpjs_claim_hand(BPJS_OK, claim, &out, NULL), BPJS_OK);
  return out;
}

static inline bpjs_benefit_line claims_line(const bpjs_benefit *benefit, int64_t index) {
  bpjs_benefit_line line = {.struct_size = sizeof line};
  ck_assert_int_eq(bpjs_benefit_get(benefit, index, &line, NULL), BPJS_OK);
  return line;
}

static inline bpjs_benefit_refusal claims_refusal(const bpjs_benefit *benefit, int64_t index) {
  bpjs_benefit_refusal refusal = {.struct_size = sizeof refusal};
  ck_assert_int_eq(bpjs_benefit_refusal_get(benefit, index, &refusal, NULL), BPJS_OK);
  return refusal;
}

static inline bpjs_benefit_totals claims_totals(const bpjs_benefit *benefit, int32_t programme) {
  bpjs_benefit_totals totals = {.struct_size = sizeof totals};
  ck_assert_int_eq(bpjs_benefit_total(benefit, programme, &totals, NULL), BPJS_OK);
  return totals;
}

#endif
