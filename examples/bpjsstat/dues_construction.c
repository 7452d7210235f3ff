/* bpjsstat dues construction: a construction project. */
#include "dues.h"
#include "output.h"
#include "values.h"

static const char help[] =
    "Usage: bpjsstat dues construction --contract-value N --on YYYY-MM [OPTION]...\n"
    "       bpjsstat dues construction --wages N --on YYYY-MM [OPTION]...\n"
    "\n"
    "Contributions of a construction project for daily, piece and fixed-term workers: JKK\n"
    "and JKM, by slices of the contract value and once for the whole project, or by the\n"
    "month where the wages are known.\n"
    "\n"
    "Options:\n"
    "  --contract-value N    contract value before VAT, in rupiah\n"
    "  --with-vat            the contract value has VAT in it, which is taken out\n"
    "  --wages N             or the wages of a month, in rupiah\n"
    "  --on YYYY-MM[-DD]     the month of the contribution\n"
    "  --work-order DATE     to tell the last day for registration\n"
    "  --relief pp49-2020    99 % off from August 2020 to January 2021\n"
    "  --registered DATE     when the project was registered, for that relief\n"
    "  --unpaid N            what was still unpaid of the full bill, if it was registered\n"
    "                        before August 2020\n"
    "  --paid-through DATE   last month paid before that relief\n" DUES_HELP "\n"
    "Examples:\n"
    "  bpjsstat dues construction --contract-value 850.000.000 --on 2025-03\n"
    "  bpjsstat dues construction --contract-value 50000000 --with-vat --on 2020-03\n"
    "\n"
    "Exit status: 0; 1 if there is no rule, or a number or file is refused; 2 usage.\n";

static const choice reliefs[] = {{"pp49-2020", BPJS_RELIEF_PP49_2020}, {NULL, 0}};

static int take_value(const arguments *given, bpjs_construction *project) {
  int contract = options_value(given, "--contract-value") != NULL;
  int wages = options_value(given, "--wages") != NULL;
  int vat = options_value(given, "--with-vat") != NULL;
  if (contract == wages || (wages && vat)) {
    complain("either --contract-value, with --with-vat or without, or --wages");
    return STATUS_USAGE;
  }
  project->basis = wages ? BPJS_CONSTRUCTION_WAGES
                   : vat ? BPJS_CONSTRUCTION_CONTRACT_VAT
                         : BPJS_CONSTRUCTION_CONTRACT;
  return option_integer(given, wages ? "--wages" : "--contract-value", &project->value);
}

static int compute(const arguments *given, const bpjs_law *law, const bpjs_law_policy *policy,
                   bpjs_dues **dues) {
  bpjs_construction project = {.struct_size = sizeof project};
  bpjs_error error = {.struct_size = sizeof error};
  int status = take_value(given, &project);
  if (status == STATUS_OK)
    status = option_needed(given, "--on");
  if (status == STATUS_OK)
    status = option_day(given, "--on", &project.day);
  if (status == STATUS_OK)
    status = option_sum(given, "--relief", reliefs, &project.reliefs);
  if (status == STATUS_OK)
    status = option_day(given, "--registered", &project.registered_day);
  if (status == STATUS_OK)
    status = option_day(given, "--paid-through", &project.paid_through_day);
  if (status == STATUS_OK)
    status = option_day(given, "--work-order", &project.work_order_day);
  if (options_value(given, "--unpaid") != NULL)
    project.flags |= BPJS_CONSTRUCTION_UNPAID;
  if (status == STATUS_OK)
    status = option_integer(given, "--unpaid", &project.unpaid);
  if (options_value(given, "--unpaid") != NULL)
    project.flags |= BPJS_CONSTRUCTION_UNPAID;
  if (status == STATUS_OK && bpjs_dues_construction(law, &project, policy, dues, &error) != BPJS_OK)
    status = dues_complain(given, &error);
  return status;
}

static int show(const arguments *given, const settings *chosen) {
  return dues_show(given, chosen, compute);
}

int dues_construction(int argc, char **argv) {
  option options[] = {DUES_OPTIONS,
                      {.name = "--contract-value", .kind = OPTION_VALUE},
                      {.name = "--with-vat"},
                      {.name = "--wages", .kind = OPTION_VALUE},
                      {.name = "--work-order", .kind = OPTION_VALUE},
                      {.name = "--relief", .kind = OPTION_LIST},
                      {.name = "--registered", .kind = OPTION_VALUE},
                      {.name = "--unpaid", .kind = OPTION_VALUE},
                      {.name = "--paid-through", .kind = OPTION_VALUE},
                      {.name = NULL}};
  return options_run("dues construction", options, help, show, argc, argv);
}
