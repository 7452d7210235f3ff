/* bpjsstat benefit jkp: cash after a loss of work. */
#include "benefit.h"
#include "output.h"

static const char help[] =
    "Usage: bpjsstat benefit jkp --wage N --months-paid N --on DATE [OPTION]...\n"
    "\n"
    "What job loss insurance (JKP) pays a dismissed wage earner: a share of the last wage,\n"
    "up to the ceiling, in monthly instalments. The first falls on the day of approval;\n"
    "each takes the law of its own day.\n"
    "\n"
    "Options:\n"
    "  --wage N              last wage reported, rupiah a month\n"
    "  --on DATE             on which the claim is approved\n"
    "  --months-paid N       months contributed in the 24 before the dismissal\n"
    "  --consecutive N       of them in a row, up to it (default: all)\n"
    "  --dismissed DATE      when (default: --on)\n"
    "  --claimed DATE        when it was claimed, for the time to claim (default: --on)\n"
    "  --cause CAUSE         dismissal (the default), contract-broken (a fixed term that\n"
    "                        ends early), resignation, retirement, total-disability, death\n"
    "  --claims N            claims made before\n"
    "  --months-since N      months contributed since the last of them\n"
    "  --new-job DATE        instalments on this day or later are lost\n"
    "  --born DATE, --registered DATE\n"
    "                        birth and first registration, for the age\n"
    "  --foreign             not an Indonesian citizen\n"
    "  --closed MONTHS       the employer is bankrupt or closed, so many months in "
    "arrears\n" BENEFIT_HELP "\n"
    "Examples:\n"
    "  bpjsstat benefit jkp --wage 5000000 --months-paid 24 --on 2025-03-01\n"
    "  bpjsstat benefit jkp --wage 8000000 --months-paid 14 --on 2024-12-10 --explain\n";

static const choice causes[] = {{"dismissal", BPJS_JOB_LOSS_DISMISSAL},
                                {"contract-broken", BPJS_JOB_LOSS_CONTRACT_BROKEN},
                                {"resignation", BPJS_JOB_LOSS_RESIGNATION},
                                {"retirement", BPJS_JOB_LOSS_RETIREMENT},
                                {"total-disability", BPJS_JOB_LOSS_TOTAL_DISABILITY},
                                {"death", BPJS_JOB_LOSS_DEATH},
                                {NULL, 0}};

static int take(const arguments *given, bpjs_job_loss *loss) {
  *loss = (bpjs_job_loss){.struct_size = sizeof *loss};
  const target targets[] = {
      {.name = "--wage", .needed = 1, .integer = &loss->wage},
      {.name = "--on", .needed = 1, .day = &loss->day},
      {.name = "--months-paid", .needed = 1, .integer32 = &loss->months},
      {.name = "--consecutive",
       .integer32 = &loss->consecutive,
       .flags = &loss->flags,
       .flag = BPJS_JOB_LOSS_CONSECUTIVE},
      {.name = "--dismissed", .day = &loss->dismissed_day},
      {.name = "--claimed", .day = &loss->claim_day},
      {.name = "--cause", .choice = &loss->cause, .choices = causes},
      {.name = "--claims", .integer32 = &loss->claims},
      {.name = "--months-since", .integer32 = &loss->months_since},
      {.name = "--new-job", .day = &loss->new_job_day},
      {.name = "--born", .day = &loss->born_day, .flags = &loss->flags, .flag = BPJS_JOB_LOSS_BORN},
      {.name = "--registered", .day = &loss->registered_day},
      {.name = "--foreign", .flags = &loss->flags, .flag = BPJS_JOB_LOSS_FOREIGN},
      {.name = "--closed",
       .integer32 = &loss->arrears_months,
       .flags = &loss->flags,
       .flag = BPJS_JOB_LOSS_CLOSED},
      {.name = NULL}};
  int status = options_take(given, targets);
  if (status == STATUS_OK &&
      (options_value(given, "--born") != NULL) != (options_value(given, "--registered") != NULL)) {
    complain("--born and --registered go together; see bpjsstat benefit jkp --help");
    return STATUS_USAGE;
  }
  return status;
}

static int compute(const arguments *given, const bpjs_law *law, const bpjs_law_policy *policy,
                   bpjs_benefit **benefit) {
  bpjs_job_loss loss;
  bpjs_error error = {.struct_size = sizeof error};
  int status = take(given, &loss);
  if (status == STATUS_OK && bpjs_benefit_jkp(law, &loss, policy, benefit, &error) != BPJS_OK)
    status = benefit_complain(given, &error);
  return status;
}

static int show(const arguments *given, const settings *chosen) {
  return benefit_show(given, chosen, compute);
}

int benefit_jkp(int argc, char **argv) {
  option options[] = {ANSWER_OPTIONS,
                      {.name = "--on", .kind = OPTION_VALUE},
                      {.name = "--wage", .kind = OPTION_VALUE},
                      {.name = "--months-paid", .kind = OPTION_VALUE},
                      {.name = "--consecutive", .kind = OPTION_VALUE},
                      {.name = "--dismissed", .kind = OPTION_VALUE},
                      {.name = "--claimed", .kind = OPTION_VALUE},
                      {.name = "--cause", .kind = OPTION_VALUE},
                      {.name = "--claims", .kind = OPTION_VALUE},
                      {.name = "--months-since", .kind = OPTION_VALUE},
                      {.name = "--new-job", .kind = OPTION_VALUE},
                      {.name = "--born", .kind = OPTION_VALUE},
                      {.name = "--registered", .kind = OPTION_VALUE},
                      {.name = "--foreign"},
                      {.name = "--closed", .kind = OPTION_VALUE},
                      {.name = NULL}};
  return options_run("benefit jkp", options, help, show, argc, argv);
}
