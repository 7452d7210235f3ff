/* bpjsstat dues: contributions of every segment. */
#include "dues.h"

#include "commands.h"
#include "output.h"
#include "subcommand.h"
#include "values.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char help[] =
    "Usage: bpjsstat dues SEGMENT [OPTION]...\n"
    "\n"
    "What is due, by whom, for which programme, and by which article of law, in any\n"
    "month since July 2015.\n"
    "\n"
    "Segments and other bills:\n"
    "  pu             a wage earner: JKK, JKM, JHT, JP, JKP\n"
    "  bpu            a self-employed participant: JKK, JKM, JHT\n"
    "  construction   a construction project, by contract value or by wages\n"
    "  migrant        a migrant worker's package\n"
    "  subsidy        what a government pays for participants\n"
    "  fine           the fine for paying late\n"
    "  year           one participant, month by month\n"
    "\n"
    "bpjsstat dues SEGMENT --help explains each with examples.\n"
    "\n"
    "Exit status: 0; 1 if there is no rule, or a number or file is refused; 2 usage.\n";

const choice dues_programmes[] = {{"JKK", BPJS_PROGRAMME_JKK}, {"JKM", BPJS_PROGRAMME_JKM},
                                  {"JHT", BPJS_PROGRAMME_JHT}, {"JP", BPJS_PROGRAMME_JP},
                                  {"JKP", BPJS_PROGRAMME_JKP}, {NULL, 0}};

static const subcommand bills[] = {
    {"pu", dues_pu},           {"bpu", dues_bpu},   {"construction", dues_construction},
    {"migrant", dues_migrant}, {"fine", dues_fine}, {"subsidy", dues_subsidy},
    {"year", dues_year},       {NULL, NULL}};

int command_dues(int argc, char **argv) {
  return subcommand_run("dues", "segment", bills, help, argc, argv);
}

int dues_complain(const arguments *given, const bpjs_error *error) {
  const char *advice = NULL;
  if (error->code == BPJS_ERROR_NOT_ANNOUNCED)
    advice = "say --carry-forward to keep the last value, or leave JP out with --programmes";
  else if (error->code != BPJS_ERROR_CONFIDENCE &&
           (strcmp(error->value, "jkk.industry_class") == 0 ||
            (error->code == BPJS_ERROR_AMBIGUOUS && strcmp(error->field, "industry") == 0)))
    advice = "say --risk-class instead";
  return answer_complain(given, error, NULL, advice);
}

static int set_holidays(const arguments *given, bpjs_dues *dues) {
  const option *days = options_find(given, "--holiday");
  int64_t *list = allocate((size_t)days->count, sizeof *list);
  int status = STATUS_OK;
  for (int i = 0; i < days->count && status == STATUS_OK; i++) {
    int32_t day = 0;
    status = value_day(days->items[i], days->name, &day);
    list[i] = day;
  }
  bpjs_error error = {.struct_size = sizeof error};
  if (status == STATUS_OK && days->count > 0 &&
      bpjs_dues_set_holidays(dues, list, days->count, &error) != BPJS_OK)
    status = dues_complain(given, &error);
  free(list);
  return status;
}

static int print(const arguments *given, const settings *chosen, const bpjs_law *law,
                 const bpjs_dues *dues) {
  int explains = 0;
  int status = answer_explains(given, chosen, &explains);
  if (status != STATUS_OK)
    return status;
  if (explains)
    return print_written(write_dues_why(dues, chosen->format, chosen->language));
  if (chosen->format == BPJS_FORMAT_TEXT)
    return dues_print(given, dues, law, chosen);
  return print_written(write_dues(dues, chosen->format, chosen->language));
}

int dues_show(const arguments *given, const settings *chosen, dues_compute *compute) {
  bpjs_law_policy policy;
  bpjs_law *law = NULL;
  bpjs_dues *dues = NULL;
  int status = answer_begin(given, &policy, &law);
  if (status == STATUS_OK)
    status = compute(given, law, &policy, &dues);
  if (status == STATUS_OK)
    status = set_holidays(given, dues);
  if (status == STATUS_OK)
    status = print(given, chosen, law, dues);
  bpjs_dues_free(dues);
  bpjs_law_free(law);
  return status;
}
