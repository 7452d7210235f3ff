/* Values of options: rupiah, numbers, days, codes. Each returns STATUS_OK, or
 * STATUS_USAGE after a complaint; an option that was not given leaves its
 * target as it is. */
#ifndef BPJSSTAT_VALUES_H
#define BPJSSTAT_VALUES_H

#include "options.h"

#include <stddef.h>

/* A whole number, 0 or more: 10000000, 10.000.000, 10,000,000, Rp10.000.000.
 * A text that is not the value of an option: `name` is what messages call it. */
int value_integer(const char *text, const char *name, int64_t *number);
int option_integer(const arguments *given, const char *name, int64_t *number);
int value_integer32(const char *text, const char *name, int32_t *number);
int option_integer32(const arguments *given, const char *name, int32_t *number);

/* 1 or more. */
int option_count(const arguments *given, const char *name, int32_t *number);

/* 30, 30.5, 30,5 or 30%: in millionths. Of an option 0 to 100 %. */
int value_percent(const char *text, const char *name, int32_t least_ppm, int32_t most_ppm,
                  int32_t *ppm);
int option_percent(const arguments *given, const char *name, int32_t *ppm);

/* YYYY-MM-DD, or YYYY-MM for its first day. */
int value_day(const char *text, const char *name, int32_t *day);
int option_day(const arguments *given, const char *name, int32_t *day);

/* Whether `length` bytes say the word, in letters of either case: the law writes PU. */
int same_word(const char *word, const char *given, size_t length);

typedef struct choice {
  const char *word;
  int32_t value;
} choice;

/* One of the words, in letters of either case; the list ends with NULL. */
int value_choice(const char *text, const char *name, const choice *choices, int32_t *value);
int option_choice(const arguments *given, const char *name, const choice *choices, int32_t *value);

/* Words with commas between, such as JKK,JKM: the sum of their values. */
int option_sum(const arguments *given, const char *name, const choice *choices, uint32_t *sum);

/* Complains that an option is missing. */
int option_needed(const arguments *given, const char *name);

/* --known-on, --carry-forward, --min-confidence. */
int option_policy(const arguments *given, bpjs_law_policy *policy);

/* Where the value of an option goes: what is not NULL, and a flag that says that it
 * was given. */
typedef struct target {
  const char *name;
  int needed;
  int64_t *integer;
  int32_t *integer32;
  int32_t *day;
  int32_t *choice;
  uint32_t *sum;
  const choice *choices; /* of choice or sum */
  uint32_t *flags;
  uint32_t flag;
} target;

/* Takes one after the other; the list ends with a NULL name. */
int options_take(const arguments *given, const target *targets);

#endif
