/* bpjsstat benefit: what is paid, by every programme. */
#include "benefit.h"

#include "commands.h"
#include "output.h"
#include "subcommand.h"

#include <stddef.h>

static const char help[] =
    "Usage: bpjsstat benefit PROGRAMME [OPTION]...\n"
    "\n"
    "What is paid, to whom, by which programme and by which article of law, and what is\n"
    "not paid and why, for events since July 2015.\n"
    "\n"
    "Programmes and other questions:\n"
    "  jkk            a work accident: transport, inability to work, disability, death\n"
    "  jkm            a death that is not a work accident\n"
    "  scholarship    of the children, year by year\n"
    "  jht            a claim of old-age savings, whole or in part, and its tax\n"
    "  jht-balance    the balance of old-age savings, from a history or as a projection\n"
    "  jp             a pension, or the lump sum in its place\n"
    "  jkp            cash after a loss of work, month by month\n"
    "  migrant        a migrant worker, before, during and after the work abroad\n"
    "  event          one event for all programmes: a statement for the family\n"
    "\n"
    "bpjsstat benefit PROGRAMME --help explains each with examples.\n"
    "\n"
    "Exit status: 0, also if all is refused for a fact; 1 if there is no rule, or a number\n"
    "or file is refused; 2 usage.\n";

const choice benefit_segments[] = {{"pu", BPJS_SEGMENT_PU},
                                   {"bpu", BPJS_SEGMENT_BPU},
                                   {"construction", BPJS_SEGMENT_JAKON},
                                   {NULL, 0}};

const choice benefit_programmes[] = {{"JKK", BPJS_PROGRAMME_JKK}, {"JKM", BPJS_PROGRAMME_JKM},
                                     {"JHT", BPJS_PROGRAMME_JHT}, {"JP", BPJS_PROGRAMME_JP},
                                     {"JKP", BPJS_PROGRAMME_JKP}, {NULL, 0}};

const choice benefit_heirs[] = {{"spouse", BPJS_HEIR_SPOUSE},
                                {"child", BPJS_HEIR_CHILD},
                                {"parent", BPJS_HEIR_PARENT},
                                {"blood-relative", BPJS_HEIR_BLOOD_RELATIVE},
                                {"sibling", BPJS_HEIR_SIBLING},
                                {"parent-in-law", BPJS_HEIR_PARENT_IN_LAW},
                                {"will", BPJS_HEIR_WILL},
                                {"none", BPJS_HEIR_NONE},
                                {NULL, 0}};

static const subcommand questions[] = {{"jkk", benefit_jkk},
                                       {"jkm", benefit_jkm},
                                       {"scholarship", benefit_scholarship},
                                       {"jht", benefit_jht},
                                       {"jht-balance", benefit_jht_balance},
                                       {"jp", benefit_jp},
                                       {"jkp", benefit_jkp},
                                       {"migrant", benefit_migrant},
                                       {"event", benefit_event},
                                       {NULL, NULL}};

int command_benefit(int argc, char **argv) {
  return subcommand_run("benefit", "programme", questions, help, argc, argv);
}

int benefit_complain(const arguments *given, const bpjs_error *error) {
  /* The first option that the command has is meant. */
  static const answer_field fields[] = {{"day", "--on"},
                                        {"losses", "--loss"},
                                        {"claim_day", "--claimed"},
                                        {"complete_day", "--complete"},
                                        {"paid_day", "--paid"},
                                        {"reported_day", "--reported"},
                                        {"event_day", "--event-on"},
                                        {"born_day", "--born"},
                                        {"registered_day", "--registered"},
                                        {"dismissed_day", "--dismissed"},
                                        {"new_job_day", "--new-job"},
                                        {"until_day", "--until"},
                                        {"opening_day", "--opening-on"},
                                        {"enrolled_day", "--enrolled"},
                                        {"deferral_months", "--deferral"},
                                        {"arrears_months", "--closed"},
                                        {"months", "--months-paid"},
                                        {"children", "--entitled-children"},
                                        {"from", "--wages-from"},
                                        {"amount", "--wage"},
                                        {"amount", "--monthly"},
                                        {"part", "--loss"},
                                        {"measure", "--loss"},
                                        {"muscle", "--loss"},
                                        {"function_ppm", "--loss"},
                                        {"assessed_ppm", "--loss"},
                                        {"better", "--loss"},
                                        {"worse", "--loss"},
                                        {NULL, NULL}};
  return answer_complain(given, error, fields, NULL);
}

int benefit_check_daily(const arguments *given, int32_t segment) {
  if (segment != BPJS_SEGMENT_BPU || options_value(given, "--daily") == NULL)
    return STATUS_OK;
  complain("--daily goes with pu and construction: the self-employed declare an income");
  return STATUS_USAGE;
}

static int print(const arguments *given, const settings *chosen, const bpjs_law *law,
                 const bpjs_benefit *benefit) {
  int explains = 0;
  int status = answer_explains(given, chosen, &explains);
  if (status != STATUS_OK)
    return status;
  if (explains)
    return print_written(write_benefit_why(benefit, chosen->format, chosen->language));
  if (chosen->format == BPJS_FORMAT_TEXT)
    return benefit_print(benefit, law, chosen);
  return print_written(write_benefit(benefit, chosen->format, chosen->language));
}

int benefit_show(const arguments *given, const settings *chosen, benefit_compute *compute) {
  bpjs_law_policy policy;
  bpjs_law *law = NULL;
  bpjs_benefit *benefit = NULL;
  int status = answer_begin(given, &policy, &law);
  if (status == STATUS_OK)
    status = compute(given, law, &policy, &benefit);
  if (status == STATUS_OK)
    status = print(given, chosen, law, benefit);
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
  return status;
}
