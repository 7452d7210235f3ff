/* The notation of each formula. */
#include "dues/explain.h"

#include "explained.h"

enum { EN = BPJS_LANGUAGE_EN, JAKON = BPJS_SEGMENT_JAKON, PMI = BPJS_SEGMENT_PMI };

static const char *formula(const bpjs_dues *dues, size_t index) {
  static char text[256];
  bpjs_buffer buffer = {0};
  bpjs_explain_formula(&dues->entries[index], EN, &buffer);
  bpjs_buffer_add(&buffer, "", 1);
  memcpy(text, buffer.bytes, buffer.length);
  bpjs_buffer_free(&buffer);
  return text;
}

#define TIER(key, above, jkk)                                                                      \
  ROW("construction.tier.above", "JAKON", key, "2015-07-01", "", above, "IDR", "art 54", "A")      \
  ROW("construction.tier.jkk", "JAKON", key, "2015-07-01", "", jkk, "ppm", "art 54", "A")

/* 943,500,001 / 1.11 is 850,000,000.9: half up to 850,000,001, of which 0.21 % of
 * 100 million, 0.17 % of 400 million and 0.13 % of the rest are 210,000 + 680,000 +
 * 455,000.0013. */
START_TEST(tiers_show_every_slice) {
  made *it =
      make(LAW TIER("1", "0", "2100") TIER("2", "100000000", "1700") TIER("3", "500000000", "1300")
               ROW("construction.vat", "JAKON", "", "2022-04-01", "", "110000", "ppm", "tax law",
                   "C") ROUNDING("1", "half_up"),
           2025, 3, 0);
  bpjs_line *line = bpjs_bill_line(&it->bill, BPJS_PROGRAMME_JKK, EMPLOYER);
  bpjs_line_number(line, BPJS_STEP_CONTRACT_VAT, 943500001);
  touch(it, line, BPJS_STEP_VAT, "construction.vat", JAKON, "");
  touch(it, line, BPJS_STEP_ROUND_STEP, "rounding.step", BPJS_SEGMENT_ALL, "contribution");
  bpjs_line_number(line, BPJS_STEP_CONTRACT, 850000001);
  const int64_t slices[] = {100000000, 400000000, 350000001};
  bpjs_rule rates[3];
  static const char *const keys[] = {"1", "2", "3"};
  for (int i = 0; i < 3; i++)
    rates[i] = rule_of(&it->bill, "construction.tier.jkk", JAKON, keys[i]);
  ck_assert_int_eq(bpjs_line_tiers(&it->bill, line, 850000001, slices, rates, 3, NULL), BPJS_OK);
  bpjs_dues *dues = result_of(it, JAKON);
  ck_assert_str_eq(arithmetic(dues, 0, EN, "\n"), "943,500,001 / (100 % + 11 %) -> 850,000,001\n"
                                                  "100,000,000 x 0.21 %\n"
                                                  "+ 400,000,000 x 0.17 %\n"
                                                  "+ 350,000,001 x 0.13 %\n"
                                                  "= 1,345,000.0013 -> 1,345,000");
  ck_assert_str_eq(arithmetic(dues, 0, BPJS_LANGUAGE_ID, " "),
                   "943.500.001 / (100 % + 11 %) -> 850.000.001\n"
                   "100.000.000 x 0,21 % + 400.000.000 x 0,17 % + 350.000.001 x 0,13 % = "
                   "1.345.000,0013 -> 1.345.000");
  ck_assert_str_eq(formula(dues, 0), "sum of each slice x its rate, rounded");
  bpjs_dues_free(dues);
}
END_TEST

/* 1,110,000,000 / 1.11 = 1,000,000,000. */
START_TEST(a_contract_without_a_rest_is_equal) {
  made *it = make(LAW TIER("1", "0", "2100") ROW("construction.vat", "JAKON", "", "2022-04-01", "",
                                                 "110000", "ppm", "tax law", "C"),
                  2025, 3, 0);
  bpjs_line *line = bpjs_bill_line(&it->bill, BPJS_PROGRAMME_JKK, EMPLOYER);
  bpjs_line_number(line, BPJS_STEP_CONTRACT_VAT, 1110000000);
  touch(it, line, BPJS_STEP_VAT, "construction.vat", JAKON, "");
  bpjs_line_number(line, BPJS_STEP_CONTRACT, 1000000000);
  end_rate(it, line, 1000000000, "construction.tier.jkk", JAKON, "1");
  bpjs_dues *dues = result_of(it, JAKON);
  ck_assert_str_eq(arithmetic(dues, 0, EN, "\n"), "1,110,000,000 / (100 % + 11 %) = 1,000,000,000\n"
                                                  "1,000,000,000 x 0.21 % = 2,100,000");
  bpjs_dues_free(dues);
}
END_TEST

static bpjs_dues *package_of(int32_t extra) {
  made *it = make(
      LAW ROW("migrant.package", "PMI", "12", "2023-02-22", "", "189000", "IDR", "art 18(1)b2", "A")
          ROW("migrant.extra_month", "PMI", "", "2023-02-22", "", "13500", "IDR", "art 18(3)", "A"),
      2025, 3, 0);
  bpjs_line *line = bpjs_bill_line(&it->bill, 3, PARTICIPANT);
  touch(it, line, BPJS_STEP_PACKAGE, "migrant.package", PMI, "12");
  if (extra != 0) {
    bpjs_line_number(line, BPJS_STEP_EXTRA_MONTHS, extra);
    touch(it, line, BPJS_STEP_EXTRA_AMOUNT, "migrant.extra_month", PMI, "");
  }
  line->formula = BPJS_FORMULA_PACKAGE;
  line->exact.whole = line->due.unit_amount = line->due.amount = 189000 + extra * 13500;
  return result_of(it, PMI);
}

/* Permenaker 4/2023: 12 months are 189,000; 18 months 189,000 + 6 x 13,500. */
START_TEST(packages_show_the_months_beyond) {
  bpjs_dues *dues = package_of(6);
  ck_assert_str_eq(arithmetic(dues, 0, EN, "\n"), "189,000 + 6 x 13,500 = 270,000");
  ck_assert_str_eq(formula(dues, 0), "package + months beyond x amount for each");
  bpjs_dues_free(dues);
  dues = package_of(0);
  ck_assert_str_eq(arithmetic(dues, 0, EN, "\n"), "189,000 = 189,000");
  bpjs_dues_free(dues);
}
END_TEST

/* 30 million at 6,800: 204 thousand million a month. */
START_TEST(an_amount_alone_computes_nothing_but_for_many) {
  made *it =
      make(LAW ROW("jkm.amount", "BPU", "", "2015-07-01", "", "6800", "IDR", "PP 44/2015", "B"),
           2025, 3, 0);
  bpjs_line *line = bpjs_bill_line(&it->bill, BPJS_PROGRAMME_JKM, PARTICIPANT);
  end_amount(it, line, "jkm.amount", BPJS_SEGMENT_BPU, "");
  line = bpjs_bill_line(&it->bill, BPJS_PROGRAMME_JKM, BPJS_PAYER_GOVERNMENT);
  end_amount(it, line, "jkm.amount", BPJS_SEGMENT_BPU, "");
  ck_assert_int_eq(bpjs_line_times(line, 30000000, NULL), BPJS_OK);
  bpjs_dues *dues = result_of(it, BPJS_SEGMENT_BPU);
  ck_assert(!bpjs_explain_computes(&dues->entries[0]));
  ck_assert_str_eq(arithmetic(dues, 0, EN, "\n"), "");
  ck_assert_str_eq(formula(dues, 0), "an amount of the law");
  ck_assert(bpjs_explain_computes(&dues->entries[1]));
  ck_assert_str_eq(arithmetic(dues, 1, EN, "\n"), "6,800 x 30,000,000 = 204,000,000,000");
  ck_assert_str_eq(formula(dues, 1), "an amount of the law x participants");
  lacks(dues, 0, BPJS_FORMAT_TEXT, EN, "arithmetic");
  has(dues, 1, BPJS_FORMAT_TEXT, EN, "  participants  30,000,000   given\n");
  has(dues, 0, BPJS_FORMAT_JSON, EN, "\"arithmetic\":[],");
  bpjs_dues_free(dues);
}
END_TEST

/* An overlay may round to tens: 6,805 up to 6,810, for three 20,430. */
START_TEST(an_amount_may_be_rounded_too) {
  made *it = make(LAW ROW("jkm.amount", "BPU", "", "2015-07-01", "", "6805", "IDR", "PP 44/2015",
                          "B") ROUNDING("10", "half_up"),
                  2025, 3, 0);
  bpjs_line *line = bpjs_bill_line(&it->bill, BPJS_PROGRAMME_JKM, BPJS_PAYER_GOVERNMENT);
  end_amount(it, line, "jkm.amount", BPJS_SEGMENT_BPU, "");
  ck_assert_int_eq(bpjs_line_times(line, 3, NULL), BPJS_OK);
  bpjs_dues *dues = result_of(it, BPJS_SEGMENT_BPU);
  ck_assert_str_eq(arithmetic(dues, 0, EN, "\n"), "6,805 = 6,805 -> 6,810\n"
                                                  "6,810 x 3 = 20,430");
  ck_assert_str_eq(formula(dues, 0), "an amount of the law, rounded x participants");
  bpjs_dues_free(dues);
}
END_TEST

/* Steps from `wage_kind`'s: the bases of daily and piece wages, capped or not. */
static void base_is(const int32_t *whats, const int64_t *numbers, int count, const char *expected) {
  made *it = make(LAW CLASSES, 2025, 3, 0);
  bpjs_line *line = bpjs_bill_line(&it->bill, BPJS_PROGRAMME_JKK, EMPLOYER);
  for (int i = 0; i < count; i++)
    bpjs_line_number(line, whats[i], numbers[i]);
  end_rate(it, line, 10000000, "jkk.rate", PU, "3");
  bpjs_dues *dues = result_of(it, PU);
  char text[256];
  strcat(strcpy(text, expected), "10,000,000 x 0.89 % = 89,000");
  ck_assert_str_eq(arithmetic(dues, 0, EN, "\n"), text);
  bpjs_dues_free(dues);
}

START_TEST(bases_show_what_they_are_made_of) {
  enum { WAGE = BPJS_STEP_WAGE, BASE = BPJS_STEP_BASE, CEILING = BPJS_STEP_CEILING };
  base_is((int32_t[]){WAGE, BASE}, (int64_t[]){10000000, 10000000}, 2, "");
  base_is((int32_t[]){WAGE, CEILING, BASE}, (int64_t[]){12000000, 10000000, 10000000}, 3,
          "lesser of 12,000,000 and 10,000,000 = 10,000,000\n");
  base_is((int32_t[]){BPJS_STEP_DAILY_WAGE, BPJS_STEP_DAYS, BASE},
          (int64_t[]){400000, 25, 10000000}, 3, "400,000 x 25 = 10,000,000\n");
  base_is((int32_t[]){BPJS_STEP_DAILY_WAGE, BPJS_STEP_DAYS, CEILING, BASE},
          (int64_t[]){500000, 25, 10000000, 10000000}, 4,
          "lesser of 500,000 x 25 and 10,000,000 = 10,000,000\n");
  base_is((int32_t[]){BPJS_STEP_PIECE_SUM, BPJS_STEP_PIECE_MONTHS, BASE},
          (int64_t[]){30000000, 3, 10000000}, 3, "30,000,000 / 3 = 10,000,000\n");
  base_is((int32_t[]){BPJS_STEP_PIECE_SUM, BPJS_STEP_PIECE_MONTHS, BPJS_STEP_ROUND_STEP, BASE},
          (int64_t[]){30000001, 3, 1, 10000000}, 4, "30,000,001 / 3 -> 10,000,000\n");
}
END_TEST

static bpjs_dues *real(const bpjs_wage_earner *worker) {
  bpjs_law *law = NULL;
  bpjs_dues *dues = NULL;
  ck_assert_int_eq(bpjs_law_new(&law, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_dues_pu(law, worker, 1, NULL, &dues, NULL), BPJS_OK);
  bpjs_law_free(law);
  return dues;
}

static size_t flagged(const bpjs_dues *dues, uint32_t flag) {
  size_t i = 0;
  while (i < dues->entry_count && (dues->entries[i].due.flags & flag) == 0)
    i++;
  ck_assert_uint_lt(i, dues->entry_count);
  return i;
}

/* PP 49/2020: of 2 % of 5,000,000, 100,000, 1 % is paid now: 1,000. And of
 * 5,005,025, 100,100.50 is 100,101, and 0.02 % 1,001.005, 1,001. */
START_TEST(what_is_deferred_shows_both_amounts) {
  bpjs_wage_earner worker = {.struct_size = sizeof worker,
                             .day = day_of(2020, 9, 1),
                             .risk_class = 1,
                             .programmes =
                                 BPJS_PROGRAMME_JKK | BPJS_PROGRAMME_JKM | BPJS_PROGRAMME_JP,
                             .reliefs = BPJS_RELIEF_JP_DEFERRAL,
                             .wage = 5000000};
  bpjs_dues *dues = real(&worker);
  size_t line = flagged(dues, BPJS_DUES_DEFERRED);
  /* The ceiling of 2020 is 8,939,700. */
  ck_assert_str_eq(arithmetic(dues, line, EN, "\n"),
                   "lesser of 5,000,000 and 8,939,700 = 5,000,000\n"
                   "5,000,000 x 2 % = 100,000\n"
                   "100,000 - 1,000 = 99,000");
  ck_assert_str_eq(formula(dues, line), "full amount - what is paid now");
  has(dues, (int64_t)line, BPJS_FORMAT_TEXT, EN, ": 99,000 (not in the bill)\n");
  has(dues, (int64_t)line, BPJS_FORMAT_TEXT, EN, "  paid later    2021-05-15 to 2022-04-15\n");
  has(dues, (int64_t)line, BPJS_FORMAT_JSON, EN,
      "\"settle_from\":\"2021-05-15\",\"settle_to\":\"2022-04-15\",");
  bpjs_dues_free(dues);
  worker.wage = 5005025;
  dues = real(&worker);
  line = flagged(dues, BPJS_DUES_DEFERRED);
  ck_assert_str_eq(arithmetic(dues, line, EN, "\n"),
                   "lesser of 5,005,025 and 8,939,700 = 5,005,025\n"
                   "5,005,025 x 2 % -> 100,101\n"
                   "100,101 - 1,001 = 99,100");
  bpjs_dues_free(dues);
}
END_TEST

/* 1,000,333 x 2 % x 3 = 60,019.98. */
START_TEST(a_fine_counts_its_months_once) {
  bpjs_law *law = NULL;
  bpjs_dues *dues = NULL;
  ck_assert_int_eq(bpjs_law_new(&law, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_dues_fine(law, day_of(2025, 3, 1), 1000333, 3, NULL, &dues, NULL), BPJS_OK);
  bpjs_law_free(law);
  ck_assert_str_eq(arithmetic(dues, 0, EN, "\n"), "1,000,333 x 2 % x 3 = 60,019.98 -> 60,020");
  ck_assert_str_eq(formula(dues, 0), "contributions due x rate x months of delay, rounded");
  has(dues, 0, BPJS_FORMAT_TEXT, EN, "late fine, employer, 2025-03: 60,020\n");
  has(dues, 0, BPJS_FORMAT_JSON, EN, "{\"programme\":\"ALL\",\"payer\":\"employer\",");
  bpjs_dues_free(dues);
}
END_TEST

SUITE("dues.explain_arithmetic", tiers_show_every_slice, a_contract_without_a_rest_is_equal,
      packages_show_the_months_beyond, an_amount_alone_computes_nothing_but_for_many,
      an_amount_may_be_rounded_too, bases_show_what_they_are_made_of,
      what_is_deferred_shows_both_amounts, a_fine_counts_its_months_once)
