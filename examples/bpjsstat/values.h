/* Values of options: rupiah, numbers, days, codes. Each returns STATUS_OK, or
 * STATUS_USAGE after a complaint; an option that was not given leaves its
 * target as it is. */
#ifndef BPJSSTAT_VALUES_H
#define BPJSSTAT_VALUES_H

#include "options.h"

/* A whole number, 0 or more: 10000000, 10.000.000, 10,000,000, Rp10.000.000.
 * A text that is not the value of an option: `name` is what messages call it. */
int value_integer(const char *text, const char *name, int64_t *number);
int option_integer(const arguments *given, const char *name, int64_t *number);
int option_integer32(const arguments *given, const char *name, int32_t *number);

/* 1 or more. */
int option_count(const arguments *given, const char *name, int32_t *number);

/* 30, 30.5, 30,5 or 30%: in millionths. */
int option_percent(const arguments *given, const char *name, int32_t *ppm);

/* YYYY-MM-DD, or YYYY-MM for its first day. */
int value_day(const char *text, const char *name, int32_t *day);
int option_day(const arguments *given, const char *name, int32_t *day);

typedef struct choice {
  const char *word;
  int32_t value;
} choice;

/* One of the words; the list ends with NULL. */
int option_choice(const arguments *given, const char *name, const choice *choices, int32_t *value);

/* Words with commas between, such as JKK,JKM: the sum of their values. */
int option_sum(const arguments *given, const char *name, const choice *choices, uint32_t *sum);

/* Complains that an option is missing. */
int option_needed(const arguments *given, const char *name);

/* --known-on, --carry-forward, --min-confidence. */
int option_policy(const arguments *given, bpjs_law_policy *policy);

#endif
