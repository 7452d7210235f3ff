/* bpjsstat dues: contributions of every segment. */
#include "dues.h"

#include "commands.h"
#include "law_load.h"
#include "output.h"
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

static const struct {
  const char *name;
  int (*run)(int argc, char **argv);
} bills[] = {{"pu", dues_pu},           {"bpu", dues_bpu},   {"construction", dues_construction},
             {"migrant", dues_migrant}, {"fine", dues_fine}, {"subsidy", dues_subsidy},
             {"year", dues_year}};

/* Letters of either case: PU is how the law writes it. */
static int same_word(const char *given, const char *name) {
  for (; *given != '\0' && (*given | 0x20) == *name; given++)
    name++;
  return *given == '\0' && *name == '\0';
}

int command_dues(int argc, char **argv) {
  if (argc < 1) {
    fputs(help, stderr);
    return STATUS_USAGE;
  }
  if (strcmp(argv[0], "--help") == 0 || strcmp(argv[0], "-h") == 0) {
    fputs(help, stdout);
    return STATUS_OK;
  }
  for (size_t i = 0; i < sizeof bills / sizeof bills[0]; i++)
    if (same_word(argv[0], bills[i].name))
      return bills[i].run(argc - 1, argv + 1);
  complain("unknown segment %s; see bpjsstat dues --help", argv[0]);
  return STATUS_USAGE;
}

/* "--risk-class" for the field risk_class, where there is such an option. */
static const char *option_of(const arguments *given, const char *field, char *name, size_t size) {
  snprintf(name, size, "--%s", field);
  for (char *at = name; *at != '\0'; at++)
    *at = *at == '_' ? '-' : *at;
  for (const option *o = given->options; o->name != NULL; o++)
    if (strcmp(o->name, name) == 0)
      return name;
  return NULL;
}

int dues_complain(const arguments *given, const bpjs_error *error) {
  char name[sizeof error->field + 2];
  bpjs_error told = *error;
  int parameter = strcmp(error->field, "parameter") == 0;
  if (parameter && strstr(error->message, error->value) != NULL)
    told.field[0] = told.value[0] = '\0'; /* the sentence names it */
  complain_error(&told, option_of(given, told.field, name, sizeof name));
  if (error->code == BPJS_ERROR_NOT_ANNOUNCED)
    complain("say --carry-forward to keep the last value, or leave JP out with --programmes");
  else if (error->code == BPJS_ERROR_CONFIDENCE)
    complain("--min-confidence says how sure a rule must be");
  else if (strcmp(error->value, "jkk.industry_class") == 0 ||
           (error->code == BPJS_ERROR_AMBIGUOUS && strcmp(error->field, "industry") == 0))
    complain("say --risk-class instead");
  else if (parameter)
    complain("bpjsstat law %s shows what the tables hold", error->value);
  return STATUS_DATA;
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

static int explain(const arguments *given, const bpjs_dues *dues, const settings *chosen) {
  int64_t length = 0;
  bpjs_error error = {.struct_size = sizeof error};
  if (chosen->format == BPJS_FORMAT_CSV) {
    complain("--explain is text or json, not csv");
    return STATUS_USAGE;
  }
  if (bpjs_dues_explain(dues, -1, chosen->format, chosen->language, NULL, 0, &length, &error) !=
      BPJS_OK)
    return dues_complain(given, &error);
  char *text = allocate((size_t)length + 1, 1);
  bpjs_dues_explain(dues, -1, chosen->format, chosen->language, text, length + 1, &length, NULL);
  return print_written(text);
}

static int print(const arguments *given, const settings *chosen, const bpjs_law *law,
                 const bpjs_dues *dues) {
  int64_t length = 0;
  bpjs_error error = {.struct_size = sizeof error};
  if (options_value(given, "--explain") != NULL)
    return explain(given, dues, chosen);
  if (chosen->format == BPJS_FORMAT_TEXT)
    return dues_print(given, dues, law, chosen);
  if (bpjs_dues_write(dues, chosen->format, chosen->language, NULL, 0, &length, &error) != BPJS_OK)
    return dues_complain(given, &error);
  char *text = allocate((size_t)length + 1, 1);
  bpjs_dues_write(dues, chosen->format, chosen->language, text, length + 1, &length, NULL);
  return print_written(text);
}

int dues_show(const arguments *given, const settings *chosen, dues_compute *compute) {
  bpjs_law_policy policy;
  bpjs_dues *dues = NULL;
  int status = options_no_words(given);
  if (status == STATUS_OK)
    status = option_policy(given, &policy);
  if (status != STATUS_OK)
    return status;
  bpjs_law *law = law_load(options_find(given, "--law"));
  if (law == NULL)
    return STATUS_DATA;
  status = compute(given, law, &policy, &dues);
  if (status == STATUS_OK)
    status = set_holidays(given, dues);
  if (status == STATUS_OK)
    status = print(given, chosen, law, dues);
  bpjs_dues_free(dues);
  bpjs_law_free(law);
  return status;
}
