#include "answer.h"

#include "law_load.h"
#include "output.h"
#include "values.h"

#include <stdio.h>
#include <string.h>

int answer_begin(const arguments *given, bpjs_law_policy *policy, bpjs_law **law) {
  int status = options_no_words(given);
  if (status == STATUS_OK)
    status = option_policy(given, policy);
  if (status != STATUS_OK)
    return status;
  *law = law_load(options_find(given, "--law"));
  return *law != NULL ? STATUS_OK : STATUS_DATA;
}

int answer_explains(const arguments *given, const settings *chosen, int *explains) {
  *explains = options_value(given, "--explain") != NULL;
  if (!*explains || chosen->format != BPJS_FORMAT_CSV)
    return STATUS_OK;
  complain("--explain is text or json, not csv");
  return STATUS_USAGE;
}

static const option *find(const arguments *given, const char *name) {
  for (const option *o = given->options; o->name != NULL; o++)
    if (strcmp(o->name, name) == 0)
      return o;
  return NULL;
}

/* "--risk-class" for the field risk_class, where there is such an option. */
static const option *option_of(const arguments *given, const answer_field *fields,
                               const char *field) {
  char name[sizeof((bpjs_error *)0)->field + 2];
  for (; fields != NULL && fields->field != NULL; fields++)
    if (strcmp(fields->field, field) == 0 && find(given, fields->option) != NULL)
      return find(given, fields->option);
  snprintf(name, sizeof name, "--%s", field);
  for (char *at = name; *at != '\0'; at++)
    *at = *at == '_' ? '-' : *at;
  return find(given, name);
}

/* What was given, where it is known: a day as it was written, not as a number. */
static const char *text_of(const option *o, const bpjs_error *error) {
  if (o->kind == OPTION_LIST && error->row >= 1 && error->row <= o->count)
    return o->items[error->row - 1];
  return o->kind == OPTION_VALUE || o->count == 1 ? o->value : NULL;
}

int answer_complain(const arguments *given, const bpjs_error *error, const answer_field *fields,
                    const char *advice) {
  bpjs_error told = *error;
  int parameter = strcmp(error->field, "parameter") == 0;
  if (parameter && strstr(error->message, error->value) != NULL)
    told.field[0] = told.value[0] = '\0'; /* the sentence names it */
  /* What is of a file is not of an option. */
  const option *o = told.source[0] == '\0' ? option_of(given, fields, told.field) : NULL;
  const char *text = o != NULL ? text_of(o, error) : NULL;
  if (text != NULL)
    snprintf(told.value, sizeof told.value, "%s", text);
  complain_error(&told, o != NULL ? o->name : NULL);
  if (advice != NULL)
    complain("%s", advice);
  else if (error->code == BPJS_ERROR_NOT_ANNOUNCED)
    complain("say --carry-forward to keep the last value");
  else if (error->code == BPJS_ERROR_CONFIDENCE)
    complain("--min-confidence says how sure a rule must be");
  else if (parameter)
    complain("bpjsstat law %s shows what the tables hold", error->value);
  return STATUS_DATA;
}
