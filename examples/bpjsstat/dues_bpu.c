/* bpjsstat dues bpu: a self-employed participant. */
#include "dues.h"
#include "output.h"
#include "values.h"

#include <string.h>

static const char help[] =
    "Usage: bpjsstat dues bpu --income N --on YYYY-MM [OPTION]...\n"
    "\n"
    "Contributions of a self-employed participant (BPU). They follow from the reference\n"
    "income of the band that the declared income falls into. Months paid in advance are\n"
    "due under the law of each.\n"
    "\n"
    "Options:\n"
    "  --income N            declared income a month, in rupiah\n"
    "  --on YYYY-MM[-DD]     the contribution month\n"
    "  --months N            so many months from there (default 1)\n"
    "  --programmes LIST     JKK,JKM (the default) or JKK,JKM,JHT\n"
    "  --sector SECTOR       transport (drivers, couriers) or other: the relief of\n"
    "                        PP 50/2025; without it there is none\n"
    "  --paid-by-budget      a public budget pays, so there is no such relief\n"
    "  --employer            runs a business with workers\n"
    "  --relief pp49-2020    99 % off from August 2020 to January 2021\n"
    "  --registered DATE     when registered, for pp49-2020\n"
    "  --paid-through DATE   last month paid before that relief\n" DUES_HELP "\n"
    "Examples:\n"
    "  bpjsstat dues bpu --income 1000000 --on 2025-06\n"
    "  bpjsstat dues bpu --income 2500000 --programmes JKK,JKM,JHT --sector transport \\\n"
    "      --on 2025-11 --months 6\n"
    "\n"
    "Exit status: 0; 1 if there is no rule, or a number or file is refused; 2 usage.\n";

static const choice sectors[] = {
    {"transport", BPJS_BPU_SECTOR_TRANSPORT}, {"other", BPJS_BPU_SECTOR_OTHER}, {NULL, 0}};
static const choice reliefs[] = {{"pp49-2020", BPJS_RELIEF_PP49_2020}, {NULL, 0}};

int dues_take_bpu(const arguments *given, bpjs_self_employed *worker) {
  *worker = (bpjs_self_employed){.struct_size = sizeof *worker};
  if (options_value(given, "--paid-by-budget") != NULL)
    worker->flags |= BPJS_SELF_EMPLOYED_BY_BUDGET;
  if (options_value(given, "--employer") != NULL)
    worker->flags |= BPJS_SELF_EMPLOYED_EMPLOYER;
  int status = option_needed(given, "--income");
  if (status == STATUS_OK)
    status = option_integer(given, "--income", &worker->income);
  if (status == STATUS_OK)
    status = option_sum(given, "--programmes", dues_programmes, &worker->programmes);
  if (status == STATUS_OK)
    status = option_choice(given, "--sector", sectors, &worker->sector);
  if (status == STATUS_OK)
    status = option_sum(given, "--relief", reliefs, &worker->reliefs);
  if (status == STATUS_OK)
    status = option_day(given, "--registered", &worker->registered_day);
  return status == STATUS_OK ? option_day(given, "--paid-through", &worker->paid_through_day)
                             : status;
}

static int compute(const arguments *given, const bpjs_law *law, const bpjs_law_policy *policy,
                   bpjs_dues **dues) {
  bpjs_self_employed worker;
  bpjs_error error = {.struct_size = sizeof error};
  int status = dues_take_bpu(given, &worker);
  if (status == STATUS_OK)
    status = option_needed(given, "--on");
  if (status == STATUS_OK)
    status = option_day(given, "--on", &worker.day);
  if (status == STATUS_OK)
    status = option_count(given, "--months", &worker.months);
  if (status == STATUS_OK && bpjs_dues_bpu(law, &worker, 1, policy, dues, &error) != BPJS_OK)
    status = dues_complain(given, &error);
  return status;
}

static int show(const arguments *given, const settings *chosen) {
  return dues_show(given, chosen, compute);
}

int dues_bpu(int argc, char **argv) {
  option options[] = {DUES_OPTIONS,
                      BPU_OPTIONS,
                      {.name = "--programmes", .kind = OPTION_VALUE},
                      {.name = "--relief", .kind = OPTION_LIST},
                      {.name = "--registered", .kind = OPTION_VALUE},
                      {.name = "--paid-through", .kind = OPTION_VALUE},
                      {.name = "--months", .kind = OPTION_VALUE},
                      {.name = NULL}};
  return options_run("dues bpu", options, help, show, argc, argv);
}
