/* The benefit commands: each reads its options and calls one library function. */
#ifndef BPJSSTAT_BENEFIT_COMMANDS_H
#define BPJSSTAT_BENEFIT_COMMANDS_H

#include "answer.h"
#include "options.h"
#include "values.h"

int benefit_jkk(int argc, char **argv);
int benefit_jkm(int argc, char **argv);
int benefit_scholarship(int argc, char **argv);
int benefit_jht(int argc, char **argv);
int benefit_jht_balance(int argc, char **argv);
int benefit_jp(int argc, char **argv);
int benefit_jkp(int argc, char **argv);
int benefit_migrant(int argc, char **argv);
int benefit_event(int argc, char **argv);

#define BENEFIT_HELP                                                                               \
  "\nOptions of every answer:\n" ANSWER_HELP_LAW ANSWER_HELP_OUTPUT                                \
  "\nExit status: 0, also if all is refused for a fact; 1 if there is no rule, or a number\n"      \
  "or file is refused; 2 usage.\n"

#define HEIRS_HELP                                                                                 \
  "  --heirs LIST          who there is of spouse, child, parent, blood-relative,\n"               \
  "                        sibling, parent-in-law, will; or none\n"
#define TERMS_HELP                                                                                 \
  "  --complete DATE       when the file of the claim was complete\n"                              \
  "  --paid DATE           when it was paid: late payment is compensated\n"

/* Reads the options of one command and computes. Returns an exit status. */
typedef int benefit_compute(const arguments *given, const bpjs_law *law,
                            const bpjs_law_policy *policy, bpjs_benefit **benefit);

/* Loads the law, computes, and prints what the options ask for. */
int benefit_show(const arguments *given, const settings *chosen, benefit_compute *compute);

/* STATUS_DATA after a complaint about a library error, by the name of the option at
 * fault. */
int benefit_complain(const arguments *given, const bpjs_error *error);

/* Complains where --daily was given for the self-employed, who have no wage. */
int benefit_check_daily(const arguments *given, int32_t segment);

/* The result for people. */
int benefit_print(const bpjs_benefit *benefit, const bpjs_law *law, const settings *chosen);

/* Words of options that several commands have. */
extern const choice benefit_segments[];
extern const choice benefit_programmes[];
extern const choice benefit_heirs[];

#endif
