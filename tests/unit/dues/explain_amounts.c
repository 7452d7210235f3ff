/* That what is shown leads to the amount: it is computed again here, with nothing
 * but the text. */
#include "explained.h"
#include "random.h"

enum { EN = BPJS_LANGUAGE_EN, MILLION = 1000000 };

/* A reader of the notation. Values are millionths of a rupiah. */
static int64_t read_number(const char **at) {
  int64_t number = 0, unit = MILLION;
  for (; **at == ',' || (**at >= '0' && **at <= '9'); ++*at)
    if (**at != ',')
      number = number * 10 + (**at - '0');
  number *= MILLION;
  if (**at == '.')
    for (++*at; **at >= '0' && **at <= '9'; ++*at)
      number += (**at - '0') * (unit /= 10);
  return number;
}

static bool skip(const char **at, const char *text) {
  const size_t length = strlen(text);
  if (strncmp(*at, text, length) != 0)
    return false;
  *at += length;
  return true;
}

/* number { x number | x rate | / number | / (rate + rate) }; what a rate takes a
 * part of is whole here. */
static int64_t read_product(const char **at) {
  int64_t product = read_number(at);
  for (;;) {
    if (skip(at, " x ")) {
      const int64_t factor = read_number(at);
      product = skip(at, " %") ? product / MILLION * (factor / 100) : product * (factor / MILLION);
    } else if (skip(at, " / (100 % + ")) {
      const int64_t percent = read_number(at) / MILLION;
      product = product * 100 / (100 + percent);
      ck_assert(skip(at, " %)"));
    } else if (skip(at, " / ")) {
      product /= read_number(at) / MILLION;
    } else {
      return product;
    }
  }
}

static int64_t read_sum(const char **at) {
  if (skip(at, "lesser of ")) {
    int64_t a = read_product(at);
    ck_assert(skip(at, " and "));
    int64_t b = read_product(at);
    return a < b ? a : b;
  }
  int64_t sum = read_product(at);
  for (;;)
    if (skip(at, " + "))
      sum += read_product(at);
    else if (skip(at, " - "))
      sum -= read_product(at);
    else
      return sum;
}

static int64_t half_up(int64_t millionths) {
  return (millionths + MILLION / 2) / MILLION * MILLION;
}

/* Every statement holds; the last number of the last one is the amount. */
static void statements_hold(const char *text, int64_t amount) {
  const char *at = text;
  int64_t last = 0;
  while (*at != '\0') {
    int64_t value = read_sum(&at);
    if (skip(&at, " = ")) {
      last = read_number(&at);
      ck_assert_msg(last == value, "%s", text);
      value = last;
    }
    if (skip(&at, " -> ")) {
      last = read_number(&at);
      ck_assert_msg(last == half_up(value), "%s", text);
    }
    ck_assert_msg(skip(&at, "\n") || *at == '\0', "%s", at);
  }
  ck_assert_msg(last == amount * MILLION, "%s is not %lld", text, (long long)amount);
}

/* No line is wider than 100 columns, whatever the language. */
static void fits(const bpjs_dues *dues, int32_t language) {
  char *text = explain(dues, -1, BPJS_FORMAT_TEXT, language);
  int column = 0;
  for (const char *at = text; *at != '\0'; at++) {
    column = *at == '\n' ? 0 : column + ((*at & 0xc0) != 0x80);
    ck_assert_int_le(column, 100);
  }
  free(text);
}

static void leads_to_the_amounts(bpjs_dues *dues, int32_t language) {
  for (size_t i = 0; i < dues->entry_count; i++)
    if (bpjs_explain_computes(&dues->entries[i]))
      statements_hold(arithmetic(dues, i, EN, " "), dues->entries[i].due.amount);
  fits(dues, language);
  bpjs_dues_free(dues);
}

/* A day of the months from July 2015 on, which all have rules. */
static int32_t some_day(uint64_t *random) {
  return day_of(2016 + (int32_t)random_below(random, 11), 1, 15) +
         (int32_t)random_below(random, 300);
}

static bpjs_dues *some_dues(const bpjs_law *law, uint64_t *random) {
  bpjs_dues *dues = NULL;
  int32_t status;
  const bpjs_wage_earner earner = {.struct_size = sizeof earner,
                                   .day = some_day(random),
                                   .wage_kind = (int32_t)random_below(random, 4),
                                   .risk_class = 1 + (int32_t)random_below(random, 5),
                                   .reliefs = (uint32_t)random_below(random, 8),
                                   .wage = (int64_t)random_below(random, 30000000)};
  const bpjs_self_employed self = {.struct_size = sizeof self,
                                   .day = earner.day,
                                   .programmes = 7,
                                   .reliefs = earner.reliefs & BPJS_RELIEF_PP49_2020,
                                   .sector = (int32_t)random_below(random, 3),
                                   .income = earner.wage};
  const bpjs_construction project = {.struct_size = sizeof project,
                                     .basis = (int32_t)random_below(random, 3),
                                     .day = earner.day,
                                     .reliefs = self.reliefs,
                                     .flags = BPJS_CONSTRUCTION_UNPAID,
                                     .unpaid = earner.wage % 5000,
                                     .value = 10000000 + (int64_t)random_below(random, 9000000000)};
  const bpjs_migrant migrant = {.struct_size = sizeof migrant,
                                .day = day_of(2024, 1, 1),
                                .months = 6 + (int32_t)random_below(random, 40),
                                .via = BPJS_MIGRANT_VIA_AGENCY,
                                .jht = 50000};
  const bpjs_subsidy subsidy = {.struct_size = sizeof subsidy,
                                .day = earner.day,
                                .months = 1,
                                .income = earner.wage,
                                .participants = (int64_t)random_below(random, 1000000)};
  switch (random_below(random, 6)) {
  case 0:
    status = bpjs_dues_pu(law, &earner, 1, NULL, &dues, NULL);
    break;
  case 1:
    status = bpjs_dues_bpu(law, &self, 1, NULL, &dues, NULL);
    break;
  case 2:
    status = bpjs_dues_construction(law, &project, NULL, &dues, NULL);
    break;
  case 3:
    status = bpjs_dues_migrant(law, &migrant, NULL, &dues, NULL);
    break;
  case 4:
    status = bpjs_dues_subsidy(law, &subsidy, NULL, &dues, NULL);
    break;
  default:
    status = bpjs_dues_fine(law, earner.day, earner.wage, migrant.months, NULL, &dues, NULL);
  }
  ck_assert_int_eq(status, BPJS_OK);
  return dues;
}

START_TEST(what_is_shown_leads_to_the_amount) {
  bpjs_law *law = NULL;
  ck_assert_int_eq(bpjs_law_new(&law, NULL), BPJS_OK);
  uint64_t random = 3;
  for (int64_t i = 0; i < suite_cases(5000); i++)
    leads_to_the_amounts(some_dues(law, &random), i % 2 == 0 ? EN : BPJS_LANGUAGE_ID);
  bpjs_law_free(law);
}
END_TEST

SUITE("dues.explain_amounts", what_is_shown_leads_to_the_amount)
