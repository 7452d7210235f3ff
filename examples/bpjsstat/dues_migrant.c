/* bpjsstat dues migrant: a migrant worker. */
#include "dues.h"
#include "output.h"
#include "values.h"

static const char help[] =
    "Usage: bpjsstat dues migrant --months N --via agency|individual --on YYYY-MM\n"
    "                             [OPTION]...\n"
    "\n"
    "Contributions of a migrant worker (PMI), paid once for the contract: the largest\n"
    "package not above it, and so much for each month beyond.\n"
    "\n"
    "Options:\n"
    "  --months N            months of the contract\n"
    "  --via WAY             agency, or individual (no fee before departure)\n"
    "  --on YYYY-MM[-DD]     the month of payment\n"
    "  --jht N               old-age savings, rupiah a month, one of the law's choices;\n"
    "                        the bill has the first month\n"
    "  --second-departure    the fee before departure is due again, as the first five\n"
    "                        months passed without departure\n" DUES_HELP "\n"
    "Examples:\n"
    "  bpjsstat dues migrant --months 24 --via agency --on 2025-03\n"
    "  bpjsstat dues migrant --months 36 --via individual --jht 100000 --on 2025-03\n"
    "\n"
    "Exit status: 0; 1 if there is no rule, or a number or file is refused; 2 usage.\n";

static const choice ways[] = {
    {"agency", BPJS_MIGRANT_VIA_AGENCY}, {"individual", BPJS_MIGRANT_VIA_INDIVIDUAL}, {NULL, 0}};

static int compute(const arguments *given, const bpjs_law *law, const bpjs_law_policy *policy,
                   bpjs_dues **dues) {
  bpjs_migrant worker = {.struct_size = sizeof worker};
  bpjs_error error = {.struct_size = sizeof error};
  if (options_value(given, "--second-departure") != NULL)
    worker.flags = BPJS_MIGRANT_SECOND_DEPARTURE;
  int status = option_needed(given, "--months");
  if (status == STATUS_OK)
    status = option_needed(given, "--via");
  if (status == STATUS_OK)
    status = option_needed(given, "--on");
  if (status == STATUS_OK)
    status = option_day(given, "--on", &worker.day);
  if (status == STATUS_OK)
    status = option_count(given, "--months", &worker.months);
  if (status == STATUS_OK)
    status = option_choice(given, "--via", ways, &worker.via);
  if (status == STATUS_OK)
    status = option_integer(given, "--jht", &worker.jht);
  if (status == STATUS_OK && bpjs_dues_migrant(law, &worker, policy, dues, &error) != BPJS_OK)
    status = dues_complain(given, &error);
  return status;
}

static int show(const arguments *given, const settings *chosen) {
  return dues_show(given, chosen, compute);
}

int dues_migrant(int argc, char **argv) {
  option options[] = {DUES_OPTIONS,
                      {.name = "--months", .kind = OPTION_VALUE},
                      {.name = "--via", .kind = OPTION_VALUE},
                      {.name = "--jht", .kind = OPTION_VALUE},
                      {.name = "--second-departure"},
                      {.name = NULL}};
  return options_run("dues migrant", options, help, show, argc, argv);
}
