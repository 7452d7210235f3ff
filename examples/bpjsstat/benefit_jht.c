/* bpjsstat benefit jht: a claim of old-age savings. */
#include "benefit.h"
#include "output.h"

static const char help[] =
    "Usage: bpjsstat benefit jht --balance N --cause CAUSE --on DATE [OPTION]...\n"
    "\n"
    "What can be claimed of old-age savings (JHT), the whole balance or a part of it,\n"
    "under which conditions, and what tax is taken off. The balance itself comes from\n"
    "bpjsstat benefit jht-balance.\n"
    "\n"
    "Options:\n"
    "  --balance N           on the account, in rupiah\n"
    "  --cause CAUSE         age, death, total-disability, resignation, dismissal,\n"
    "                        contract-end, business-stop (bpu) or abroad (for good):\n"
    "                        the whole; housing or preparation (for old age), while a\n"
    "                        member: a part\n"
    "  --on DATE             of the claim\n"
    "  --event-on DATE       of leaving, death or disability (default: --on)\n"
    "  --born DATE           date of birth, for the age\n"
    "  --months N            of membership, for a part\n"
    "  --asked N             of a part, in rupiah (default: the most)\n"
    "  --part-taken          a part was taken before\n"
    "  --first-year YYYY     when the first part was paid: the tax depends on it\n"
    "  --paid-before N       gross of earlier parts, in rupiah; needs --first-year\n"
    "  --paid-this-year N    of them in the calendar year of the claim\n"
    "  --no-npwp             without a taxpayer number\n" HEIRS_HELP BENEFIT_HELP "\n"
    "Examples:\n"
    "  bpjsstat benefit jht --balance 60000000 --cause age --born 1968-01-10 \\\n"
    "      --on 2024-12-19\n"
    "  bpjsstat benefit jht --balance 90000000 --cause housing --months 130 \\\n"
    "      --on 2025-03-01\n"
    "  bpjsstat benefit jht --balance 40000000 --cause resignation --event-on 2025-02-10 \\\n"
    "      --on 2025-03-01\n";

static const choice causes[] = {{"age", BPJS_SAVINGS_AGE},
                                {"death", BPJS_SAVINGS_DEATH},
                                {"total-disability", BPJS_SAVINGS_TOTAL_DISABILITY},
                                {"resignation", BPJS_SAVINGS_RESIGNATION},
                                {"dismissal", BPJS_SAVINGS_DISMISSAL},
                                {"contract-end", BPJS_SAVINGS_CONTRACT_END},
                                {"business-stop", BPJS_SAVINGS_BUSINESS_STOP},
                                {"abroad", BPJS_SAVINGS_ABROAD},
                                {"housing", BPJS_SAVINGS_HOUSING},
                                {"preparation", BPJS_SAVINGS_PREPARATION},
                                {NULL, 0}};

static int take(const arguments *given, bpjs_savings_claim *claim) {
  *claim = (bpjs_savings_claim){.struct_size = sizeof *claim};
  const target targets[] = {
      {.name = "--balance", .needed = 1, .integer = &claim->balance},
      {.name = "--cause", .needed = 1, .choice = &claim->cause, .choices = causes},
      {.name = "--on", .needed = 1, .day = &claim->day},
      {.name = "--event-on", .day = &claim->event_day},
      {.name = "--born",
       .day = &claim->born_day,
       .flags = &claim->flags,
       .flag = BPJS_SAVINGS_BORN},
      {.name = "--months", .integer32 = &claim->months},
      {.name = "--asked", .integer = &claim->asked},
      {.name = "--part-taken", .flags = &claim->flags, .flag = BPJS_SAVINGS_PART_TAKEN},
      {.name = "--first-year", .integer32 = &claim->first_year},
      {.name = "--paid-before", .integer = &claim->paid_before},
      {.name = "--paid-this-year", .integer = &claim->paid_this_year},
      {.name = "--no-npwp", .flags = &claim->flags, .flag = BPJS_SAVINGS_NO_NPWP},
      {.name = "--heirs", .sum = &claim->heirs, .choices = benefit_heirs},
      {.name = NULL}};
  return options_take(given, targets);
}

static int compute(const arguments *given, const bpjs_law *law, const bpjs_law_policy *policy,
                   bpjs_benefit **benefit) {
  bpjs_savings_claim claim;
  bpjs_error error = {.struct_size = sizeof error};
  int status = take(given, &claim);
  if (status == STATUS_OK && bpjs_benefit_jht(law, &claim, policy, benefit, &error) != BPJS_OK)
    status = benefit_complain(given, &error);
  return status;
}

static int show(const arguments *given, const settings *chosen) {
  return benefit_show(given, chosen, compute);
}

int benefit_jht(int argc, char **argv) {
  option options[] = {ANSWER_OPTIONS,
                      {.name = "--on", .kind = OPTION_VALUE},
                      {.name = "--balance", .kind = OPTION_VALUE},
                      {.name = "--cause", .kind = OPTION_VALUE},
                      {.name = "--event-on", .kind = OPTION_VALUE},
                      {.name = "--born", .kind = OPTION_VALUE},
                      {.name = "--months", .kind = OPTION_VALUE},
                      {.name = "--asked", .kind = OPTION_VALUE},
                      {.name = "--part-taken"},
                      {.name = "--first-year", .kind = OPTION_VALUE},
                      {.name = "--paid-before", .kind = OPTION_VALUE},
                      {.name = "--paid-this-year", .kind = OPTION_VALUE},
                      {.name = "--no-npwp"},
                      {.name = "--heirs", .kind = OPTION_LIST},
                      {.name = NULL}};
  return options_run("benefit jht", options, help, show, argc, argv);
}
