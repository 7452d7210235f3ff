/* bpjsstat benefit jht-balance: what old-age savings come to. */
#include "benefit.h"
#include "months.h"
#include "output.h"
#include "rates.h"
#include "spans.h"

#include <stdlib.h>

static const char help[] =
    "Usage: bpjsstat benefit jht-balance --history FILE --until DATE [OPTION]...\n"
    "       bpjsstat benefit jht-balance --monthly N --from DATE --months N --rate PERCENT\n"
    "                                    [OPTION]...\n"
    "\n"
    "The balance of old-age savings (JHT) from a history of contributions and the rates\n"
    "that were credited in each year, or as a projection under a given rate. Rates that\n"
    "were not found are not guessed: give them with --rate. Each contribution earns from\n"
    "the start of its month, by the twelfth root of the year; this reproduces a\n"
    "simulation of the ministry, but the rule itself was not read (confidence C).\n"
    "\n"
    "Options:\n"
    "  --history FILE        contributions, by employer and worker together\n"
    "  --until DATE          its month is the last to earn (with --monthly: by default the\n"
    "                        last month of that)\n"
    "  --monthly N           a contribution of so much in each month, also beside a\n"
    "                        history,\n"
    "  --from DATE           from this month on,\n"
    "  --months N            for so many months (default 1)\n"
    "  --rate PERCENT        earned in every year without a rate of its own\n"
    "  --rate YEAR:PERCENT   earned in this year, in place of what was credited; both may\n"
    "                        be repeated\n"
    "  --opening N           a balance to begin with, in rupiah,\n"
    "  --opening-on DATE     which earns from this month on\n"
    "  --fund FUND           conventional (the default) or sharia\n" BENEFIT_HELP "\n" SPANS_HELP
    "\n"
    "Examples:\n"
    "  bpjsstat benefit jht-balance --monthly 228000 --from 2022-01 --months 60 --rate 5.7\n"
    "  bpjsstat benefit jht-balance --history contributions.csv --until 2024-12-31 \\\n"
    "      --rate 2021:5.5 --rate 2022:5.5 --rate 2023:5.5 --rate 2024:5.5\n";

static const choice funds[] = {
    {"conventional", BPJS_SAVINGS_CONVENTIONAL}, {"sharia", BPJS_SAVINGS_SHARIA}, {NULL, 0}};

static int take_monthly(const arguments *given, spans *history, bpjs_savings *savings) {
  int64_t amount = 0;
  int32_t day = 0, months = 1;
  const target targets[] = {{.name = "--monthly", .integer = &amount},
                            {.name = "--from", .needed = 1, .day = &day},
                            {.name = "--months", .integer32 = &months},
                            {.name = NULL}};
  int status = options_take(given, targets);
  if (status == STATUS_OK && (months < 1 || months > 1200)) {
    complain("--months \"%d\": is not 1 to 1200", months);
    return STATUS_USAGE;
  }
  if (status != STATUS_OK)
    return status;
  spans_add(history, day, months, amount);
  if (options_value(given, "--until") == NULL)
    savings->until_day = months_day(months_of(day) + months - 1, "--months");
  return options_value(given, "--until") != NULL || savings->until_day != 0 ? STATUS_OK
                                                                            : STATUS_USAGE;
}

static int take(const arguments *given, bpjs_savings *savings, spans *history) {
  *savings = (bpjs_savings){.struct_size = sizeof *savings};
  int monthly = options_value(given, "--monthly") != NULL;
  int opening = options_value(given, "--opening") != NULL;
  const target targets[] = {
      {.name = "--until", .needed = !monthly, .day = &savings->until_day},
      {.name = "--fund", .choice = &savings->fund, .choices = funds},
      {.name = "--opening", .integer = &savings->opening},
      {.name = "--opening-on", .needed = opening, .day = &savings->opening_day},
      {.name = NULL}};
  if (!monthly && !opening && options_value(given, "--history") == NULL) {
    complain("give --history, --monthly or --opening; see bpjsstat benefit jht-balance --help");
    return STATUS_USAGE;
  }
  if (!monthly &&
      (options_value(given, "--from") != NULL || options_value(given, "--months") != NULL)) {
    complain("--from and --months go with --monthly");
    return STATUS_USAGE;
  }
  int status = options_take(given, targets);
  if (status == STATUS_OK)
    status = spans_read(given, "--history", history);
  return status == STATUS_OK && monthly ? take_monthly(given, history, savings) : status;
}

static int compute(const arguments *given, const bpjs_law *law, const bpjs_law_policy *policy,
                   bpjs_benefit **benefit) {
  bpjs_savings savings;
  spans history = {0};
  rates own = {0};
  bpjs_error error = {.struct_size = sizeof error};
  int status = take(given, &savings, &history);
  if (status == STATUS_OK)
    status = rates_take(given, "--rate", &own);
  if (status == STATUS_OK &&
      bpjs_benefit_jht_balance(law, &savings, history.items, history.count, own.items, own.count,
                               policy, benefit, &error) != BPJS_OK) {
    spans_blame(&history, &error);
    rates_blame(&own, "--rate", &error);
    status = benefit_complain(given, &error);
  }
  free(own.items);
  spans_free(&history);
  return status;
}

static int show(const arguments *given, const settings *chosen) {
  return benefit_show(given, chosen, compute);
}

int benefit_jht_balance(int argc, char **argv) {
  option options[] = {ANSWER_OPTIONS,
                      {.name = "--history", .kind = OPTION_VALUE},
                      {.name = "--until", .kind = OPTION_VALUE},
                      {.name = "--monthly", .kind = OPTION_VALUE},
                      {.name = "--from", .kind = OPTION_VALUE},
                      {.name = "--months", .kind = OPTION_VALUE},
                      {.name = "--rate", .kind = OPTION_LIST},
                      {.name = "--opening", .kind = OPTION_VALUE},
                      {.name = "--opening-on", .kind = OPTION_VALUE},
                      {.name = "--fund", .kind = OPTION_VALUE},
                      {.name = NULL}};
  return options_run("benefit jht-balance", options, help, show, argc, argv);
}
