/* Wage earners, and what is due for them. */
#ifndef BPJSSTAT_TESTS_DUES_PU_SAMPLE_H
#define BPJSSTAT_TESTS_DUES_PU_SAMPLE_H

#include <string.h>

#include "../suite.h"
#include "base/date.h"
#include "bpjsstat/dues.h"

#define JKK BPJS_PROGRAMME_JKK
#define JKM BPJS_PROGRAMME_JKM
#define JHT BPJS_PROGRAMME_JHT
#define JP BPJS_PROGRAMME_JP
#define JKP BPJS_PROGRAMME_JKP
#define EMPLOYER BPJS_PAYER_EMPLOYER
#define WORKER BPJS_PAYER_WORKER
#define GOVERNMENT BPJS_PAYER_GOVERNMENT
#define RECOMPOSITION BPJS_PAYER_RECOMPOSITION

static inline int32_t day_of(int32_t year, int32_t month, int32_t day) {
  return bpjs_date_to_days((bpjs_date){year, month, day});
}

/* One month, risk class 3, all else the default. */
static inline bpjs_wage_earner earner(int32_t year, int32_t month, int64_t wage) {
  return (bpjs_wage_earner){.struct_size = sizeof(bpjs_wage_earner),
                            .day = day_of(year, month, 1),
                            .risk_class = 3,
                            .wage = wage};
}

/* The library's law with an overlay of these rows, or none for NULL. */
static inline bpjs_law *law_with(const char *rows) {
  bpjs_law *law = NULL, *reformed = NULL;
  bpjs_error error = {.struct_size = sizeof error};
  ck_assert_int_eq(bpjs_law_new(&law, NULL), BPJS_OK);
  if (rows == NULL)
    return law;
  char text[4096] = "# bpjsstat law 1\nparameter\tsegment\tkey\tvalid_from\tvalid_to\tknown_from\t"
                    "value\tunit\tcitation\tconfidence\tnote\n";
  ck_assert_uint_lt(strlen(text) + strlen(rows), sizeof text);
  strcat(text, rows);
  int32_t status =
      bpjs_law_apply(law, text, (int64_t)strlen(text), "overlay", 7, NULL, &reformed, &error);
  ck_assert_msg(status == BPJS_OK, "%s: %s", error.field, error.message);
  bpjs_law_free(law);
  return reformed;
}

/* Dues of spans under a law (NULL: the library's) and a policy; free them with
 * bpjs_dues_free. */
static inline bpjs_dues *dues_under(const char *rows, const bpjs_wage_earner *workers,
                                    int64_t count, const bpjs_law_policy *policy) {
  bpjs_dues *dues = NULL;
  bpjs_error error = {.struct_size = sizeof error};
  bpjs_law *law = law_with(rows);
  int32_t status = bpjs_dues_pu(law, workers, count, policy, &dues, &error);
  ck_assert_msg(status == BPJS_OK, "%d %s: %s", status, error.field, error.message);
  bpjs_law_free(law);
  return dues;
}

static inline bpjs_dues *dues_of(const bpjs_wage_earner *worker) {
  return dues_under(NULL, worker, 1, NULL);
}

/* That a call fails with this status and touches nothing. The error is kept. */
static inline bpjs_error fails(const bpjs_wage_earner *workers, int64_t count,
                               const bpjs_law_policy *policy, int32_t expected) {
  bpjs_dues *dues = NULL;
  bpjs_error error = {.struct_size = sizeof error};
  bpjs_law *law = law_with(NULL);
  ck_assert_int_eq(bpjs_dues_pu(law, workers, count, policy, &dues, &error), expected);
  ck_assert_int_eq(error.code, expected);
  ck_assert_ptr_null(dues);
  bpjs_law_free(law);
  return error;
}

static inline bpjs_dues_line line_at(const bpjs_dues *dues, int64_t index) {
  bpjs_dues_line line = {.struct_size = sizeof line};
  ck_assert_int_eq(bpjs_dues_get(dues, index, &line, NULL), BPJS_OK);
  return line;
}

/* The first line of programme and payer from `from` on; -1 if there is none. */
static inline int64_t find_line(const bpjs_dues *dues, int64_t from, int32_t programme,
                                int32_t payer) {
  for (int64_t i = from; i < bpjs_dues_count(dues); i++) {
    bpjs_dues_line line = line_at(dues, i);
    if (line.programme == programme && line.payer == payer)
      return i;
  }
  return -1;
}

static inline bpjs_dues_line line_of(const bpjs_dues *dues, int32_t programme, int32_t payer) {
  int64_t index = find_line(dues, 0, programme, payer);
  ck_assert_int_ge(index, 0);
  return line_at(dues, index);
}

#define LINE(dues, programme, payer, base_, rate_, amount_)                                        \
  do {                                                                                             \
    bpjs_dues_line line_ = line_of(dues, programme, payer);                                        \
    ck_assert_int_eq(line_.base, base_);                                                           \
    ck_assert_int_eq(line_.rate_ppm, rate_);                                                       \
    ck_assert_int_eq(line_.amount, amount_);                                                       \
  } while (0)

static inline bpjs_dues_totals total_of(const bpjs_dues *dues) {
  bpjs_dues_totals totals = {.struct_size = sizeof totals};
  ck_assert_int_eq(bpjs_dues_total(dues, -1, &totals, NULL), BPJS_OK);
  return totals;
}

/* How many warnings have the code; *last: one of them, may be NULL. */
static inline int warnings_of(const bpjs_dues *dues, int32_t code, bpjs_dues_warning *last) {
  int count = 0;
  for (int64_t i = 0; i < bpjs_dues_warning_count(dues); i++) {
    bpjs_dues_warning warning = {.struct_size = sizeof warning};
    ck_assert_int_eq(bpjs_dues_warning_get(dues, i, &warning, NULL), BPJS_OK);
    if (warning.code != code)
      continue;
    count++;
    if (last != NULL)
      *last = warning;
  }
  return count;
}

/* The one warning of a code. */
static inline bpjs_dues_warning warning_of(const bpjs_dues *dues, int32_t code) {
  bpjs_dues_warning warning = {.struct_size = 0};
  ck_assert_int_eq(warnings_of(dues, code, &warning), 1);
  return warning;
}

/* The programmes that have lines. */
static inline uint32_t programmes_of(const bpjs_dues *dues) {
  uint32_t programmes = 0;
  for (int64_t i = 0; i < bpjs_dues_count(dues); i++)
    programmes |= (uint32_t)line_at(dues, i).programme;
  return programmes;
}

#endif
