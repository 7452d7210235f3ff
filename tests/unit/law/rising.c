/* Bands and tiers rise with their keys on every day, or the law is refused. */
#include "sample.h"

#define TIER "construction.tier.above|JAKON|"
#define FROM "bpu.band.from|BPU|"
#define BASE                                                                                       \
  TIER "1|2016-01-01|||0|IDR|a|C|\n" TIER "2|2016-01-01|||100|IDR|a|C|\n" TIER                     \
       "3|2016-01-01|||500|IDR|a|C|\n"

static const char must_rise[] = "they must rise";

static void ck_refused(const bpjs_law *law, const char *text, int64_t line, const char *value,
                       const char *message) {
  bpjs_law *made = NULL;
  bpjs_problems *problems = NULL;
  bpjs_error error = {.struct_size = sizeof error};
  ck_assert_int_eq(bpjs_problems_new(&problems, NULL), BPJS_OK);
  int32_t status = law == NULL ? sample_read(text, problems, &made, &error)
                               : sample_apply(law, text, problems, &made, &error);
  ck_assert_msg(status == BPJS_ERROR_CONFLICT, "%s: %s", text, error.message);
  ck_assert_ptr_null(made);
  ck_assert_int_eq(error.line, line);
  ck_assert_int_eq(error.row, line - 2);
  ck_assert_int_eq(error.column, 7);
  ck_assert_str_eq(error.field, "value");
  ck_assert_str_eq(error.value, value);
  char whole[300];
  snprintf(whole, sizeof whole, "%s: %s", message, must_rise);
  ck_assert_str_eq(error.message, whole);
  ck_assert_int_eq(bpjs_problems_count(problems), 1);
  bpjs_problems_free(problems);
}

/* The third tier begins at 500,000,000, the 32nd band at 19,200,000, the
 * reference of the 33rd is 20,700,000. */
START_TEST(overlays_of_the_law_are_refused_where_it_would_not_rise) {
  bpjs_law *law = sample_law();
  ck_refused(law, HEADER TIER "2|2026-01-01|||800000000|IDR|a|C|\n", 3, "800000000",
             "on 2026-01-01 the value of key 3, 500000000, is not above that of key 2, 800000000");
  ck_refused(law, HEADER FROM "33|2027-01-01|||100|IDR|a|C|\n", 3, "100",
             "on 2027-01-01 the value of key 33, 100, is not above that of key 32, 19200000");
  ck_refused(law,
             HEADER "jkm.rate|PU||2030-01-01|||1|ppm|a|C|\n"
                    "bpu.band.reference|BPU|34|2027-01-01|||20700000|IDR|a|C|\n",
             4, "20700000",
             "on 2027-01-01 the value of key 34, 20700000, is not above that of key 33, 20700000");
  bpjs_law_free(law);
}
END_TEST

/* Tier 2 falls behind from the day on which tier 3 begins anew; before, the
 * row that is wrong is not yet there. The later line is told. */
START_TEST(a_law_of_its_own_is_told_of_the_later_line) {
  ck_refused(NULL,
             HEADER TIER "3|2016-01-01|2019-12-31||500|IDR|a|C|\n" TIER
                         "3|2020-01-01|||90|IDR|a|C|\n" TIER "2|2016-01-01|||100|IDR|a|C|\n",
             5, "100", "on 2020-01-01 the value of key 3, 90, is not above that of key 2, 100");
  ck_refused(NULL,
             HEADER TIER "2|2016-01-01|||100|IDR|a|C|\n" TIER
                         "3|2016-01-01|2019-12-31||500|IDR|a|C|\n" TIER
                         "3|2020-01-01|||90|IDR|a|C|\n",
             5, "90", "on 2020-01-01 the value of key 3, 90, is not above that of key 2, 100");
}
END_TEST

/* What an overlay hides gives way to what governed before it. Row by row of the
 * law: 50 from 2016, corrected to 500 from 2020 on. */
START_TEST(an_overlay_that_hides_a_row_is_told) {
  bpjs_law *law = sample_of(
      HEADER TIER "1|2016-01-01|||0|IDR|a|C|\n" TIER "2|2016-01-01|2020-12-31||10|IDR|a|C|\n" TIER
                  "2|2021-01-01|||100|IDR|a|C|\n" TIER "3|2016-01-01|||50|IDR|a|C|\n" TIER
                  "3|2020-01-01||2019-01-01|500|IDR|a|C|\n");
  ck_refused(law, HEADER TIER "3|2020-01-01|2022-12-31||600|IDR|a|C|\n", 3, "600",
             "on 2023-01-01 the value of key 3, 50, is not above that of key 2, 100");
  bpjs_law_free(law);
}
END_TEST

/* Corrections known on many days, long and short ones, as they begin and end. */
START_TEST(the_row_that_governs_is_what_must_rise) {
  static const struct {
    const char *rows, *message;
  } cases[] = {
      {"", ""},
      /* An earlier announcement that was corrected before it held. */
      {TIER "2|2020-01-01||2019-01-01|900|IDR|a|C|\n" TIER
            "2|2020-01-01||2019-06-01|200|IDR|a|C|\n",
       ""},
      {TIER "2|2020-01-01||2019-01-01|200|IDR|a|C|\n" TIER
            "2|2020-01-01||2019-06-01|900|IDR|a|C|\n",
       "on 2020-01-01 the value of key 3, 500, is not above that of key 2, 900"},
      /* It comes to light when the correction ends. */
      {TIER "2|2020-01-01||2019-01-01|900|IDR|a|C|\n" TIER
            "2|2020-01-01|2020-06-30|2019-06-01|200|IDR|a|C|\n",
       "on 2020-07-01 the value of key 3, 500, is not above that of key 2, 900"},
      {TIER "2|2020-01-01|2020-03-31|2019-01-01|900|IDR|a|C|\n" TIER
            "2|2020-01-01|2020-06-30|2019-06-01|200|IDR|a|C|\n" TIER
            "2|2020-01-01|2020-05-31|2019-05-01|950|IDR|a|C|\n" TIER
            "2|2020-01-01|2020-04-30|2019-04-01|960|IDR|a|C|\n" TIER
            "2|2020-01-01|2020-04-30|2019-03-01|970|IDR|a|C|\n",
       ""},
      {TIER "2|2020-01-01|2020-03-31|2019-07-01|400|IDR|a|C|\n" TIER
            "2|2020-01-01|2020-07-31|2019-02-01|900|IDR|a|C|\n" TIER
            "2|2020-01-01|2020-06-30|2019-06-01|200|IDR|a|C|\n" TIER
            "2|2020-01-01|2020-05-31|2019-05-01|950|IDR|a|C|\n" TIER
            "2|2020-01-01|2020-04-30|2019-04-01|960|IDR|a|C|\n",
       "on 2020-07-01 the value of key 3, 500, is not above that of key 2, 900"},
      /* Key 2 alone has a value before key 1 has one; none between 1 and 5. */
      {TIER "5|2017-01-01|||500|IDR|a|C|\n",
       "on 2017-01-01 the value of key 5, 500, is not above that of key 3, 500"},
      {TIER "5|2017-01-01|||501|IDR|a|C|\n" FROM "01|2016-01-01|||9|IDR|a|C|\n", ""},
  };
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    char text[2048], whole[300];
    bpjs_law *law = NULL;
    bpjs_error error = {.struct_size = sizeof error};
    snprintf(text, sizeof text, HEADER BASE "%s", cases[i].rows);
    snprintf(whole, sizeof whole, "%s: %s", cases[i].message, must_rise);
    int32_t status = sample_read(text, NULL, &law, &error);
    bool good = cases[i].message[0] == '\0';
    ck_assert_msg(status == (good ? BPJS_OK : BPJS_ERROR_CONFLICT), "%zu: %s", i, error.message);
    ck_assert_str_eq(error.message, good ? "" : whole);
    bpjs_law_free(law);
  }
}
END_TEST

START_TEST(what_need_not_rise_may_fall) {
  bpjs_law *law = sample_law();
  law = sample_with(law, HEADER "construction.tier.jkk|JAKON|2|2030-01-01|||5000|ppm|a|C|\n"
                                "relief.labour_intensive.jkk.rate|PU|5|2026-02-01|2026-07-31||1|"
                                "ppm|a|C|\n"
                                "bpu.band.to|BPU|02|2030-01-01|||1|IDR|a|C|\n");
  law = sample_with(law, HEADER TIER "2|2026-01-01|||499999999|IDR|a|C|\n");
  bpjs_law_free(law);
}
END_TEST

/* Many rows of one key, each known on a day of its own. */
START_TEST(a_pile_of_corrections_takes_no_time) {
  enum { ROWS = 60000 };
  static const char head[] = "# bpjsstat law 1\nparameter\tsegment\tkey\tvalid_from\tvalid_to\t"
                             "known_from\tvalue\tunit\tcitation\tconfidence\n";
  char *text = malloc(sizeof head + (size_t)ROWS * 100), *at = text;
  ck_assert_ptr_nonnull(text);
  at += sprintf(at, "%s", head);
  for (int i = 0; i < ROWS; i++)
    at += sprintf(at, "bpu.band.from\tBPU\t01\t%d-%02d-%02d\t\t%d-%02d-%02d\t%d\tIDR\ta\tC\n",
                  2016 + i / 336 % 183, 1 + i / 28 % 12, 1 + i % 28, 1990 + i / 336 % 200,
                  1 + i / 28 % 12, 1 + i % 28, i % 7);
  bpjs_law *law = NULL;
  bpjs_error error = {.struct_size = sizeof error};
  ck_assert_msg(bpjs_law_read(text, at - text, "pile", 4, NULL, &law, &error) == BPJS_OK, "%lld %s",
                (long long)error.line, error.message);
  bpjs_law_free(law);
  free(text);
}
END_TEST

START_TEST(no_memory_makes_no_law) {
  bpjs_law *law = NULL;
  FAIL_EACH_ALLOCATION(sample_read(HEADER BASE, NULL, &law, NULL), ck_assert_ptr_null(law));
  bpjs_law_free(law);
}
END_TEST

SUITE("law.rising", overlays_of_the_law_are_refused_where_it_would_not_rise,
      a_law_of_its_own_is_told_of_the_later_line, an_overlay_that_hides_a_row_is_told,
      the_row_that_governs_is_what_must_rise, what_need_not_rise_may_fall,
      a_pile_of_corrections_takes_no_time, no_memory_makes_no_law)
