/* The dues commands: each reads its options and calls one library function. */
#ifndef BPJSSTAT_DUES_COMMANDS_H
#define BPJSSTAT_DUES_COMMANDS_H

#include "answer.h"
#include "options.h"
#include "values.h"

int dues_pu(int argc, char **argv);
int dues_bpu(int argc, char **argv);
int dues_construction(int argc, char **argv);
int dues_migrant(int argc, char **argv);
int dues_subsidy(int argc, char **argv);
int dues_fine(int argc, char **argv);
int dues_year(int argc, char **argv);

/* What every one of them has. */
#define DUES_OPTIONS                                                                               \
  ANSWER_OPTIONS, {.name = "--on", .kind = OPTION_VALUE}, {                                        \
    .name = "--holiday", .kind = OPTION_LIST                                                       \
  }

#define DUES_HELP                                                                                  \
  ANSWER_HELP_LAW                                                                                  \
  "  --holiday DATE        a day off, which moves due dates; may be repeated\n" ANSWER_HELP_OUTPUT

/* Those of a wage earner and of a self-employed participant, but for --months. */
#define PU_OPTIONS                                                                                 \
  {.name = "--wage", .kind = OPTION_VALUE}, {.name = "--risk-class", .kind = OPTION_VALUE},        \
      {.name = "--industry", .kind = OPTION_VALUE}, {.name = "--size", .kind = OPTION_VALUE},      \
      {.name = "--programmes", .kind = OPTION_VALUE}, {.name = "--daily"}, {.name = "--piece"},    \
      {.name = "--piece-weather"}, {.name = "--minimum-wage", .kind = OPTION_VALUE},               \
      {.name = "--born", .kind = OPTION_VALUE}, {.name = "--registered", .kind = OPTION_VALUE},    \
      {.name = "--foreign"}, {.name = "--jkn", .kind = OPTION_VALUE}, {.name = "--no-jkn"},        \
      {.name = "--relief", .kind = OPTION_LIST}, {.name = "--workers", .kind = OPTION_VALUE},      \
      {.name = "--sales-fall", .kind = OPTION_VALUE},                                              \
      {.name = "--paid-through", .kind = OPTION_VALUE}, {                                          \
    .name = "--paid-on", .kind = OPTION_VALUE                                                      \
  }
#define BPU_OPTIONS                                                                                \
  {.name = "--income", .kind = OPTION_VALUE}, {.name = "--sector", .kind = OPTION_VALUE},          \
      {.name = "--paid-by-budget"}, {                                                              \
    .name = "--employer"                                                                           \
  }

/* Reads the options of one command and computes. Returns an exit status. */
typedef int dues_compute(const arguments *given, const bpjs_law *law, const bpjs_law_policy *policy,
                         bpjs_dues **dues);

/* Loads the law, computes, and prints what the options ask for. */
int dues_show(const arguments *given, const settings *chosen, dues_compute *compute);

/* STATUS_DATA after a complaint about a library error, by the name of the
 * option at fault, with advice. */
int dues_complain(const arguments *given, const bpjs_error *error);

/* The result for people. */
int dues_print(const arguments *given, const bpjs_dues *dues, const bpjs_law *law,
               const settings *chosen);

extern const choice dues_programmes[];

/* Inputs that several commands share. */
int dues_take_pu(const arguments *given, bpjs_wage_earner *worker);
int dues_take_bpu(const arguments *given, bpjs_self_employed *worker);

#endif
