/* What the commands that compute under the law share: their options, the law that
 * these ask for, and complaints by the name of the option at fault. */
#ifndef BPJSSTAT_ANSWER_H
#define BPJSSTAT_ANSWER_H

#include "options.h"

#define ANSWER_OPTIONS                                                                             \
  {.name = "--help"}, {.name = "--known-on", .kind = OPTION_VALUE}, {.name = "--carry-forward"},   \
      {.name = "--min-confidence", .kind = OPTION_VALUE}, {.name = "--law", .kind = OPTION_LIST},  \
      {.name = "--explain"}, {.name = "--language", .kind = OPTION_VALUE}, {                       \
    .name = "--format", .kind = OPTION_VALUE                                                       \
  }

#define ANSWER_HELP_LAW                                                                            \
  "  --known-on DATE       under the law as it was known on this day\n"                            \
  "  --carry-forward       a yearly value that is not announced yet stays as it was\n"             \
  "  --min-confidence X    refuse rules less sure than A, B, C (the default) or D\n"               \
  "  --law FILE            put an overlay on the law first; may be repeated\n"
#define ANSWER_HELP_OUTPUT                                                                         \
  "  --explain             why: formula, rules, arithmetic of each line\n"                         \
  "  --language id|en      language of the output\n"                                               \
  "  --format text|json|csv\n"                                                                     \
  "  --help                this text\n"

/* Reads policy and overlays, of a command that takes no words. On STATUS_OK *law is
 * new. */
int answer_begin(const arguments *given, bpjs_law_policy *policy, bpjs_law **law);

/* Whether --explain was given; with CSV, which has no explanation, a complaint. */
int answer_explains(const arguments *given, const settings *chosen, int *explains);

/* The option that gave a field of the library, where its name is not the field's. */
typedef struct answer_field {
  const char *field; /* the last one is NULL */
  const char *option;
} answer_field;

/* STATUS_DATA after a complaint about a library error, and advice: the given one, or
 * what there is in general. fields, advice: may be NULL. */
int answer_complain(const arguments *given, const bpjs_error *error, const answer_field *fields,
                    const char *advice);

#endif
