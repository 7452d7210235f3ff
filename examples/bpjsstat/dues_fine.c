/* bpjsstat dues fine: the fine for paying late. */
#include "dues.h"
#include "output.h"
#include "values.h"

static const char help[] =
    "Usage: bpjsstat dues fine --amount N --months N --on YYYY-MM [OPTION]...\n"
    "\n"
    "The employer's fine for paying the contributions of a month late: so much of them for\n"
    "each month of delay, not compounded. No rule was found for parts of a month.\n"
    "\n"
    "Options:\n"
    "  --amount N            contributions that were due, in rupiah\n"
    "  --months N            months of delay\n"
    "  --on YYYY-MM[-DD]     the contribution month\n" DUES_HELP "\n"
    "Example:\n"
    "  bpjsstat dues fine --amount 1500000 --months 3 --on 2020-09\n"
    "\n"
    "Exit status: 0; 1 if there is no rule, or a number or file is refused; 2 usage.\n";

static int compute(const arguments *given, const bpjs_law *law, const bpjs_law_policy *policy,
                   bpjs_dues **dues) {
  int64_t amount = 0;
  int32_t months = 0, day = 0;
  bpjs_error error = {.struct_size = sizeof error};
  int status = option_needed(given, "--amount");
  if (status == STATUS_OK)
    status = option_needed(given, "--months");
  if (status == STATUS_OK)
    status = option_needed(given, "--on");
  if (status == STATUS_OK)
    status = option_integer(given, "--amount", &amount);
  if (status == STATUS_OK)
    status = option_integer32(given, "--months", &months);
  if (status == STATUS_OK)
    status = option_day(given, "--on", &day);
  if (status == STATUS_OK &&
      bpjs_dues_fine(law, day, amount, months, policy, dues, &error) != BPJS_OK)
    status = dues_complain(given, &error);
  return status;
}

static int show(const arguments *given, const settings *chosen) {
  return dues_show(given, chosen, compute);
}

int dues_fine(int argc, char **argv) {
  option options[] = {DUES_OPTIONS,
                      {.name = "--amount", .kind = OPTION_VALUE},
                      {.name = "--months", .kind = OPTION_VALUE},
                      {.name = NULL}};
  return options_run("dues fine", options, help, show, argc, argv);
}
