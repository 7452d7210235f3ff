/* What the tests of figures share. */
#ifndef BPJSSTAT_TESTS_FIGURES_H
#define BPJSSTAT_TESTS_FIGURES_H

#include <string.h>

#include "suite.h"

static inline bpjs_figure figure_read(const char *text, int32_t language) {
  bpjs_figure figure = {.struct_size = sizeof figure};
  bpjs_error error = {.struct_size = sizeof error};
  int32_t status = bpjs_figure_read(text, (int64_t)strlen(text), language, &figure, &error);
  ck_assert_msg(status == BPJS_OK, "\"%s\": %s (%s)", text, error.message, error.value);
  return figure;
}

/* Every number of the press reads the same in all languages but one. */
static inline bpjs_figure figure_of(const char *text) {
  return figure_read(text, BPJS_LANGUAGE_NONE);
}

static inline void figure_prints(const bpjs_figure *figure, int32_t format, int32_t language,
                                 const char *expected) {
  char text[512];
  int64_t length = -1;
  bpjs_error error = {.struct_size = sizeof error};
  int32_t status = bpjs_figure_write(figure, format, language, text, sizeof text, &length, &error);
  ck_assert_msg(status == BPJS_OK, "%s: %s", expected, error.message);
  ck_assert_str_eq(text, expected);
  ck_assert_int_eq(length, (int64_t)strlen(expected));
}

/* A deterministic sequence (Marsaglia's xorshift). */
static inline uint64_t figure_random(uint64_t *state) {
  *state ^= *state << 13;
  *state ^= *state >> 7;
  *state ^= *state << 17;
  return *state;
}

#define COUNT(array) (sizeof(array) / sizeof(array)[0])

#endif
