/* bpjsstat dues subsidy: what a government pays for participants. */
#include "dues.h"
#include "output.h"
#include "values.h"

static const char help[] =
    "Usage: bpjsstat dues subsidy --participants N --income N --from YYYY-MM --months N\n"
    "                             [OPTION]...\n"
    "\n"
    "What it costs a government to cover self-employed participants of one income, month\n"
    "by month under the law of each month. The relief of PP 50/2025 does not apply where a\n"
    "public budget pays.\n"
    "\n"
    "Options:\n"
    "  --participants N      how many\n"
    "  --income N            declared income of each a month, in rupiah; 1000000 is the\n"
    "                        lowest band\n"
    "  --from YYYY-MM        the first month (--on says the same)\n"
    "  --months N            how many months (default 1)\n"
    "  --programmes LIST     JKK,JKM (the default) or JKK,JKM,JHT\n" DUES_HELP "\n"
    "Example: the 30 million most vulnerable workers for a year\n"
    "  bpjsstat dues subsidy --participants 30000000 --income 1000000 --from 2026-01 \\\n"
    "      --months 12\n"
    "\n"
    "Exit status: 0; 1 if there is no rule, or a number or file is refused; 2 usage.\n";

static int take(const arguments *given, bpjs_subsidy *subsidy) {
  const char *from = options_value(given, "--from") != NULL ? "--from" : "--on";
  if (options_value(given, "--from") != NULL && options_value(given, "--on") != NULL) {
    complain("either --from or --on");
    return STATUS_USAGE;
  }
  int status = option_needed(given, "--participants");
  if (status == STATUS_OK)
    status = option_needed(given, "--income");
  if (status == STATUS_OK && options_value(given, from) == NULL)
    status = option_needed(given, "--from");
  if (status == STATUS_OK)
    status = option_integer(given, "--participants", &subsidy->participants);
  if (status == STATUS_OK)
    status = option_integer(given, "--income", &subsidy->income);
  if (status == STATUS_OK)
    status = option_day(given, from, &subsidy->day);
  if (status == STATUS_OK)
    status = option_count(given, "--months", &subsidy->months);
  return status == STATUS_OK
             ? option_sum(given, "--programmes", dues_programmes, &subsidy->programmes)
             : status;
}

static int compute(const arguments *given, const bpjs_law *law, const bpjs_law_policy *policy,
                   bpjs_dues **dues) {
  bpjs_subsidy subsidy = {.struct_size = sizeof subsidy, .months = 1};
  bpjs_error error = {.struct_size = sizeof error};
  int status = take(given, &subsidy);
  if (status == STATUS_OK && bpjs_dues_subsidy(law, &subsidy, policy, dues, &error) != BPJS_OK)
    status = dues_complain(given, &error);
  return status;
}

static int show(const arguments *given, const settings *chosen) {
  return dues_show(given, chosen, compute);
}

int dues_subsidy(int argc, char **argv) {
  option options[] = {DUES_OPTIONS,
                      {.name = "--participants", .kind = OPTION_VALUE},
                      {.name = "--income", .kind = OPTION_VALUE},
                      {.name = "--from", .kind = OPTION_VALUE},
                      {.name = "--months", .kind = OPTION_VALUE},
                      {.name = "--programmes", .kind = OPTION_VALUE},
                      {.name = NULL}};
  return options_run("dues subsidy", options, help, show, argc, argv);
}
