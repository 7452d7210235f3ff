#include "options.h"

#include "output.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int complain_usage(const arguments *given, const char *what, const char *text) {
  complain("%s%s%s; see bpjsstat %s --help", what, *text ? " " : "", text, given->command);
  return STATUS_USAGE;
}

/* The option that `word` names, before a '=' if there is one. */
static option *match(const arguments *given, const char *word, size_t length) {
  if (length == 2 && memcmp(word, "-h", 2) == 0)
    return match(given, "--help", 6);
  for (option *o = given->options; o->name != NULL; o++)
    if (strlen(o->name) == length && memcmp(o->name, word, length) == 0)
      return o;
  return NULL;
}

/* A number below zero is a word, not an option. */
static int looks_like_option(const char *word) {
  return word[0] == '-' && word[1] != '\0' && (word[1] < '0' || word[1] > '9');
}

static int take(arguments *given, int argc, char **argv, int *at) {
  const char *word = argv[*at];
  const char *equals = strchr(word, '=');
  option *o = match(given, word, equals ? (size_t)(equals - word) : strlen(word));
  if (o == NULL)
    return complain_usage(given, "unknown option", word);
  if (o->value != NULL && o->kind != OPTION_LIST)
    return complain_usage(given, "option given twice:", o->name);
  if (o->kind == OPTION_FLAG) {
    if (equals != NULL)
      return complain_usage(given, "option takes no value:", o->name);
    o->value = o->name;
    return STATUS_OK;
  }
  if (equals != NULL)
    o->value = equals + 1;
  else if (*at + 1 < argc && !looks_like_option(argv[*at + 1]))
    o->value = argv[++*at];
  else
    return complain_usage(given, "option needs a value:", o->name);
  if (o->kind == OPTION_LIST)
    o->items[o->count] = o->value;
  o->count++;
  return STATUS_OK;
}

static int read_all(arguments *given, int argc, char **argv) {
  given->words = allocate((size_t)argc + 1, sizeof *given->words);
  for (option *o = given->options; o->name != NULL; o++)
    if (o->kind == OPTION_LIST)
      o->items = allocate((size_t)argc + 1, sizeof *o->items);
  int ended = 0;
  for (int i = 0; i < argc; i++) {
    if (!ended && strcmp(argv[i], "--") == 0) {
      ended = 1;
    } else if (!ended && looks_like_option(argv[i])) {
      int status = take(given, argc, argv, &i);
      if (status != STATUS_OK)
        return status;
    } else {
      given->words[given->word_count++] = argv[i];
    }
  }
  return STATUS_OK;
}

static void free_all(arguments *given) {
  for (option *o = given->options; o->name != NULL; o++)
    free(o->items);
  free(given->words);
}

const option *options_find(const arguments *given, const char *name) {
  return match(given, name, strlen(name));
}

const char *options_value(const arguments *given, const char *name) {
  const option *found = options_find(given, name);
  return found == NULL ? NULL : found->value;
}

int options_no_words(const arguments *given) {
  return given->word_count > 0 ? complain_usage(given, "unexpected argument", given->words[0])
                               : STATUS_OK;
}

static int read_format(const arguments *given, const char *name, int32_t *format) {
  static const struct {
    const char *name;
    int32_t format;
  } formats[] = {{"text", BPJS_FORMAT_TEXT},
                 {"json", BPJS_FORMAT_JSON},
                 {"csv", BPJS_FORMAT_CSV},
                 {"c", BPJS_FORMAT_C}};
  const int for_programs = options_find(given, "--format")->kind == OPTION_FORMAT_C;
  const int32_t other = for_programs ? BPJS_FORMAT_CSV : BPJS_FORMAT_C;
  for (size_t i = 0; i < sizeof formats / sizeof formats[0]; i++)
    if (strcmp(name, formats[i].name) == 0 && formats[i].format != other) {
      *format = formats[i].format;
      return STATUS_OK;
    }
  return complain_usage(given,
                        for_programs ? "--format is text, json or c, not"
                                     : "--format is text, json or csv, not",
                        name);
}

static int read_settings(const arguments *given, settings *chosen) {
  const char *language = options_value(given, "--language");
  const char *format = options_value(given, "--format");
  *chosen = (settings){BPJS_LANGUAGE_NONE, BPJS_LANGUAGE_EN, BPJS_FORMAT_TEXT};
  if (language != NULL && strcmp(language, "id") == 0)
    chosen->notation = chosen->language = BPJS_LANGUAGE_ID;
  else if (language != NULL && strcmp(language, "en") == 0)
    chosen->notation = chosen->language = BPJS_LANGUAGE_EN;
  else if (language != NULL)
    return complain_usage(given, "--language is id or en, not", language);
  if (format == NULL || options_find(given, "--format")->kind == OPTION_FORMAT_OWN)
    return STATUS_OK;
  return read_format(given, format, &chosen->format);
}

int options_period(const arguments *given, const char *name, bpjs_period *period) {
  const char *text = options_value(given, name);
  *period = (bpjs_period){.struct_size = sizeof *period};
  if (text == NULL)
    return STATUS_OK;
  bpjs_error error = {.struct_size = sizeof error};
  if (bpjs_period_read(text, (int64_t)strlen(text), period, &error) != BPJS_OK) {
    complain_error(&error, name);
    return STATUS_USAGE;
  }
  return STATUS_OK;
}

int options_run(const char *command, option *options, const char *help, options_action *action,
                int argc, char **argv) {
  arguments given = {.command = command, .options = options};
  settings chosen;
  int status = read_all(&given, argc, argv);
  if (status == STATUS_OK && options_value(&given, "--help") != NULL) {
    fputs(help, stdout);
  } else if (status == STATUS_OK) {
    status = read_settings(&given, &chosen);
    if (status == STATUS_OK)
      status = action(&given, &chosen);
  }
  free_all(&given);
  return status;
}
