#include "values.h"

#include "output.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int complain_value(const char *name, const char *text, const char *what) {
  complain("%s \"%s\": %s", name, text, what);
  return STATUS_USAGE;
}

int option_needed(const arguments *given, const char *name) {
  if (options_value(given, name) != NULL)
    return STATUS_OK;
  complain("option %s is missing; see bpjsstat %s --help", name, given->command);
  return STATUS_USAGE;
}

/* Digits, alone or in groups of three with one separator between. */
static int well_grouped(const char *text) {
  size_t first = strspn(text, "0123456789");
  char separator = text[first];
  if (first == 0 || separator == '\0')
    return first > 0;
  if (first > 3 || strchr(".,_", separator) == NULL)
    return 0;
  for (const char *at = text + first; *at != '\0'; at += 4)
    if (*at != separator || strspn(at + 1, "0123456789") < 3 || isdigit((unsigned char)at[4]) != 0)
      return 0;
  return 1;
}

int value_integer(const char *text, const char *name, int64_t *number) {
  int64_t sum = 0;
  const char *digits = text + (strncmp(text, "Rp", 2) == 0 ? 2 : 0);
  digits += *digits == ' ' && digits > text;
  if (*digits == '-')
    return complain_value(name, text, "must not be negative");
  if (!well_grouped(digits))
    return complain_value(name, text, "is not a whole number such as 5000000 or 5.000.000");
  for (; *digits != '\0'; digits++) {
    if (!isdigit((unsigned char)*digits))
      continue;
    int digit = *digits - '0';
    if (sum > (INT64_MAX - digit) / 10)
      return complain_value(name, text, "is larger than 9,223,372,036,854,775,807");
    sum = sum * 10 + digit;
  }
  *number = sum;
  return STATUS_OK;
}

int option_integer(const arguments *given, const char *name, int64_t *number) {
  const char *text = options_value(given, name);
  return text != NULL ? value_integer(text, name, number) : STATUS_OK;
}

int value_integer32(const char *text, const char *name, int32_t *number) {
  int64_t wide = 0;
  int status = value_integer(text, name, &wide);
  if (status == STATUS_OK && wide > INT32_MAX)
    return complain_value(name, text, "is too large");
  if (status == STATUS_OK)
    *number = (int32_t)wide;
  return status;
}

int option_integer32(const arguments *given, const char *name, int32_t *number) {
  const char *text = options_value(given, name);
  return text != NULL ? value_integer32(text, name, number) : STATUS_OK;
}

int option_count(const arguments *given, const char *name, int32_t *number) {
  int status = option_integer32(given, name, number);
  if (status == STATUS_OK && options_value(given, name) != NULL && *number == 0)
    return complain_value(name, options_value(given, name), "must be 1 or more");
  return status;
}

int value_percent(const char *text, const char *name, int32_t least_ppm, int32_t most_ppm,
                  int32_t *ppm) {
  const char *digits = text + (*text == '-');
  size_t whole = strspn(digits, "0123456789");
  size_t part = whole > 0 && digits[whole] != '\0' && strchr(".,", digits[whole]) != NULL
                    ? strspn(digits + whole + 1, "0123456789")
                    : 0;
  const char *rest = digits + whole + (part > 0 ? part + 1 : 0);
  rest += *rest == ' ';
  rest += *rest == '%';
  if (whole == 0 || whole > 4 || part > 4 || *rest != '\0')
    return complain_value(name, text, "is not a percentage such as 30 or 30.5");
  int32_t number = 0;
  for (size_t i = 0; i < whole; i++)
    number = number * 10 + (digits[i] - '0');
  for (size_t i = 0; i < 4; i++)
    number = number * 10 + (i < part ? digits[whole + 1 + i] - '0' : 0);
  number = *text == '-' ? -number : number;
  if (number < least_ppm || number > most_ppm) {
    char what[64];
    snprintf(what, sizeof what, "is %s than %d %%", number < least_ppm ? "less" : "more",
             (number < least_ppm ? least_ppm : most_ppm) / 10000);
    return complain_value(name, text, what);
  }
  *ppm = number;
  return STATUS_OK;
}

int option_percent(const arguments *given, const char *name, int32_t *ppm) {
  const char *text = options_value(given, name);
  return text != NULL ? value_percent(text, name, 0, 1000000, ppm) : STATUS_OK;
}

int value_day(const char *text, const char *name, int32_t *day) {
  bpjs_period period = {.struct_size = sizeof period};
  bpjs_error error = {.struct_size = sizeof error};
  int32_t status = bpjs_period_read(text, (int64_t)strlen(text), &period, &error);
  if (status == BPJS_ERROR_RANGE) {
    complain_error(&error, name);
    return STATUS_USAGE;
  }
  if (status != BPJS_OK || (period.kind != BPJS_PERIOD_DAY && period.kind != BPJS_PERIOD_MONTH))
    return complain_value(name, text, "is not a month (2025-03) or a day (2025-03-15)");
  *day = period.first_day;
  return STATUS_OK;
}

int option_day(const arguments *given, const char *name, int32_t *day) {
  const char *text = options_value(given, name);
  return text != NULL ? value_day(text, name, day) : STATUS_OK;
}

int same_word(const char *word, const char *given, size_t length) {
  for (size_t i = 0; i < length; i++)
    if (tolower((unsigned char)word[i]) != tolower((unsigned char)given[i]))
      return 0;
  return word[length] == '\0';
}

static const choice *find(const choice *choices, const char *word, size_t length) {
  for (; choices->word != NULL; choices++)
    if (same_word(choices->word, word, length))
      return choices;
  return NULL;
}

static int complain_choice(const char *name, const char *text, const choice *choices) {
  char list[256] = "";
  size_t used = 0;
  for (const choice *c = choices; c->word != NULL && used < sizeof list; c++)
    used += (size_t)snprintf(list + used, sizeof list - used, "%s%s", c == choices ? "" : ", ",
                             c->word);
  complain("%s \"%s\": is none of %s", name, text, list);
  return STATUS_USAGE;
}

int value_choice(const char *text, const char *name, const choice *choices, int32_t *value) {
  const choice *found = find(choices, text, strlen(text));
  if (found == NULL)
    return complain_choice(name, text, choices);
  *value = found->value;
  return STATUS_OK;
}

int option_choice(const arguments *given, const char *name, const choice *choices, int32_t *value) {
  const char *text = options_value(given, name);
  return text != NULL ? value_choice(text, name, choices, value) : STATUS_OK;
}

static int add_words(const char *text, const char *name, const choice *choices, uint32_t *sum) {
  for (const char *word = text;;) {
    size_t length = strcspn(word, ",+");
    const choice *found = find(choices, word, length);
    if (found == NULL)
      return complain_choice(name, text, choices);
    *sum |= (uint32_t)found->value;
    if (word[length] == '\0')
      return STATUS_OK;
    word += length + 1;
  }
}

int option_sum(const arguments *given, const char *name, const choice *choices, uint32_t *sum) {
  const option *o = options_find(given, name);
  if (o->kind != OPTION_LIST)
    return o->value != NULL ? add_words(o->value, name, choices, sum) : STATUS_OK;
  int status = STATUS_OK;
  for (int i = 0; i < o->count && status == STATUS_OK; i++)
    status = add_words(o->items[i], name, choices, sum);
  return status;
}

int option_policy(const arguments *given, bpjs_law_policy *policy) {
  static const choice letters[] = {{"A", BPJS_LAW_CONFIDENCE_A},
                                   {"B", BPJS_LAW_CONFIDENCE_B},
                                   {"C", BPJS_LAW_CONFIDENCE_C},
                                   {"D", BPJS_LAW_CONFIDENCE_D},
                                   {NULL, 0}};
  *policy = (bpjs_law_policy){.struct_size = sizeof *policy};
  if (options_value(given, "--carry-forward") != NULL)
    policy->flags = BPJS_LAW_CARRY_FORWARD;
  int status = option_day(given, "--known-on", &policy->known_on);
  return status == STATUS_OK
             ? option_choice(given, "--min-confidence", letters, &policy->minimum_confidence)
             : status;
}

static int take(const arguments *given, const target *to) {
  int status = to->needed ? option_needed(given, to->name) : STATUS_OK;
  if (status == STATUS_OK && to->integer != NULL)
    status = option_integer(given, to->name, to->integer);
  if (status == STATUS_OK && to->integer32 != NULL)
    status = option_integer32(given, to->name, to->integer32);
  if (status == STATUS_OK && to->day != NULL)
    status = option_day(given, to->name, to->day);
  if (status == STATUS_OK && to->choice != NULL)
    status = option_choice(given, to->name, to->choices, to->choice);
  if (status == STATUS_OK && to->sum != NULL)
    status = option_sum(given, to->name, to->choices, to->sum);
  if (status == STATUS_OK && to->flags != NULL && options_value(given, to->name) != NULL)
    *to->flags |= to->flag;
  return status;
}

int options_take(const arguments *given, const target *targets) {
  int status = STATUS_OK;
  for (; targets->name != NULL && status == STATUS_OK; targets++)
    status = take(given, targets);
  return status;
}
