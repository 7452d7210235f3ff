/* Reading of the command line: --name value, --name=value, --flag, -- . */
#ifndef BPJSSTAT_OPTIONS_H
#define BPJSSTAT_OPTIONS_H

#include <bpjsstat.h>

enum option_kind {
  OPTION_FLAG,      /* no value, at most once */
  OPTION_VALUE,     /* a value, at most once */
  OPTION_LIST,      /* a value, any number of times */
  OPTION_FORMAT_C,  /* --format where it is text, json or c */
  OPTION_FORMAT_OWN /* --format where the command reads it */
};

typedef struct option {
  const char *name; /* "--data" */
  enum option_kind kind;
  const char *value;  /* the last one; the name itself for a flag; NULL: not given */
  const char **items; /* LIST: room for one value an argument */
  int count;
} option;

typedef struct arguments {
  const char *command;
  option *options; /* ends with a NULL name */
  const char **words;
  int word_count;
} arguments;

/* The option of that name, which exists in the list. */
const option *options_find(const arguments *given, const char *name);

/* Its value, or NULL if it was not given, or the command does not have it. */
const char *options_value(const arguments *given, const char *name);

/* What every command has: --language and --format. */
typedef struct settings {
  int32_t notation; /* enum bpjs_language, NONE without --language */
  int32_t language; /* of the output: ID or EN */
  int32_t format;   /* enum bpjs_format: TEXT, JSON or CSV */
} settings;

/* Runs a command: reads its options, which include --help, --language and
 * --format, prints `help` or calls `action`. Returns the exit status. */
typedef int options_action(const arguments *given, const settings *chosen);
int options_run(const char *command, option *options, const char *help, options_action *action,
                int argc, char **argv);

/* Reads a period given as an option; a period of kind NONE if it was not. */
int options_period(const arguments *given, const char *name, bpjs_period *period);

/* Complains that words were given where a command takes none. */
int options_no_words(const arguments *given);

#endif
