#include "sample.h"

#define ROW "jkm.rate|PU||2016-01-01|||3000|ppm|PP 44/2015|B|\n"

START_TEST(a_dump_reads_back_the_same) {
  bpjs_law *law = sample_law();
  law = sample_with(law, HEADER "jkm.rate|PU||2031-01-01|||3100|ppm|what if|C|a note\n");
  law = sample_with(law, HEADER "jkk.rate|PU|1|2030-01-01||2029-12-01|2600|ppm|what if|C|\n");
  char *text = sample_text_of(law);
  bpjs_law *again = NULL;
  ck_assert_int_eq(bpjs_law_read(text, (int64_t)strlen(text), "dump", 4, NULL, &again, NULL),
                   BPJS_OK);
  char *second = sample_text_of(again);
  ck_assert_str_eq(second, text);
  for (int64_t i = 0; i < bpjs_law_count(law); i++) {
    bpjs_law_row a = {.struct_size = sizeof a}, b = a;
    ck_assert_int_eq(bpjs_law_get(law, i, &a, NULL), BPJS_OK);
    ck_assert_int_eq(bpjs_law_get(again, i, &b, NULL), BPJS_OK);
    ck_assert_mem_eq(&a, &b, sizeof a);
  }
  free(text);
  free(second);
  bpjs_law_free(law);
  bpjs_law_free(again);
}
END_TEST

/* In a dump, sorted by parameter, the second overlay may come first. */
START_TEST(layers_keep_their_numbers) {
  bpjs_law *law = sample_of(LAYERED "jkm.rate|PU||2016-01-01|||1|ppm|a|C||2 late\n"
                                    "jkm.rate|PU||2016-01-01|||2|ppm|a|C||1 early\n"
                                    "jkm.rate|PU||2016-01-01|||3|ppm|a|C||law\n"
                                    "jkm.amount|BPU||2016-01-01|||4|IDR|a|C||\n"
                                    "jkk.rate|PU|1|2016-01-01|||5|ppm|a|C||1000 last\n"
                                    "jkm.rate|PU||2017-01-01||2016-06-01|6|ppm|a|C||1 early\n");
  ck_assert_int_eq(sample_value(law, "jkm.rate", 1, "", "2016-01-01", NULL), 1);
  bpjs_law_row row = {.struct_size = sizeof row};
  const int32_t layers[] = {1000, 0, 0, 1, 2, 1};
  for (int i = 0; i < 6; i++) {
    ck_assert_int_eq(bpjs_law_get(law, i, &row, NULL), BPJS_OK);
    ck_assert_int_eq(row.layer, layers[i]);
  }
  bpjs_law_free(law);
}
END_TEST

START_TEST(layers_are_law_or_a_number_and_a_name) {
  static const struct {
    const char *layer;
    int32_t code;
  } cases[] = {{"0 law", BPJS_ERROR_SYNTAX},
               {"reform", BPJS_ERROR_SYNTAX},
               {"1", BPJS_ERROR_SYNTAX},
               {"-1 x", BPJS_ERROR_SYNTAX},
               {"-0 x", BPJS_ERROR_SYNTAX},
               {"01 x", BPJS_ERROR_SYNTAX},
               {"x 1", BPJS_ERROR_SYNTAX},
               {" x", BPJS_ERROR_SYNTAX},
               {"1001 x", BPJS_ERROR_LIMIT},
               {"2147483648 x", BPJS_ERROR_LIMIT},
               {"9223372036854775808 x", BPJS_ERROR_SYNTAX},
               {"1 \x1B", BPJS_ERROR_SYNTAX},
               {"2 one\njkm.rate|PU||2017-01-01||2016-02-01|1|ppm|a|C||2 two", BPJS_ERROR_SYNTAX},
               {"2 one\njkm.rate|PU||2017-01-01||2016-02-01|1|ppm|a|C||2 on", BPJS_ERROR_SYNTAX},
               {"1 ", BPJS_OK}};
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    char text[512];
    bpjs_law *law = NULL;
    bpjs_error error = {.struct_size = sizeof error};
    snprintf(text, sizeof text, LAYERED "jkm.rate|PU||2016-01-01|||1|ppm|a|C||%s\n",
             cases[i].layer);
    ck_assert_msg(sample_read(text, NULL, &law, &error) == cases[i].code, "%s: %s", cases[i].layer,
                  error.message);
    ck_assert_str_eq(error.field, cases[i].code == BPJS_OK ? "" : "layer");
    bpjs_law_free(law);
  }
}
END_TEST

START_TEST(columns_come_in_any_order_and_line_ends_in_either_form) {
  static const char *const texts[] = {
      HEADER ROW,
      HEADER "\n\n" ROW "\n",
      "\xEF\xBB\xBF" HEADER ROW,
      FIRST COLUMNS "\n"
                    "jkm.rate|PU||2016-01-01|||3000|ppm|PP 44/2015|B|",
      "# bpjsstat law 1\r\n" COLUMNS "\r\njkm.rate|PU||2016-01-01|||3000|ppm|PP 44/2015|B|\r\n",
      FIRST "citation|confidence|value|unit|valid_to|known_from|valid_from|segment|key|parameter\n"
            "PP 44/2015|B|3000|ppm|||2016-01-01|PU||jkm.rate\n",
  };
  bpjs_law *expected = sample_of(HEADER ROW);
  char *text = sample_text_of(expected);
  for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
    bpjs_law *law = sample_of(texts[i]);
    char *got = sample_text_of(law);
    ck_assert_str_eq(got, text);
    free(got);
    bpjs_law_free(law);
  }
  free(text);
  bpjs_law_free(expected);
}
END_TEST

START_TEST(rows_come_in_order) {
  bpjs_law *law = sample_of(HEADER "jkm.rate|PU||2017-01-01|||7|ppm|a|C|\n"
                                   "jkk.rate|PU|2|2016-01-01|||2|ppm|a|C|\n"
                                   "jkm.rate|PU||2016-01-01|2016-12-31|2015-01-01|5|ppm|a|C|\n"
                                   "jkm.rate|PU||2016-01-01|2016-12-31|2016-06-01|6|ppm|a|C|\n"
                                   "jkk.rate|BPU||2016-01-01|||3|ppm|a|C|\n"
                                   "jkk.rate|PU|1|2016-01-01|||1|ppm|a|C|\n"
                                   "due.day|PU||2016-01-01|||4|days|a|C|\n");
  const int64_t values[] = {4, 1, 2, 3, 5, 6, 7};
  bpjs_law_row row = {.struct_size = sizeof row};
  for (int i = 0; i < 7; i++) {
    ck_assert_int_eq(bpjs_law_get(law, i, &row, NULL), BPJS_OK);
    ck_assert_int_eq(row.value, values[i]);
  }
  bpjs_law_free(law);
}
END_TEST

/* 2020-02-29 has no twin a year later. */
START_TEST(what_is_announced_yearly_holds_for_a_year) {
  static const char *const cases[][2] = {{"2027-03-01", "2028-02-29"}, {"2026-03-01", "2027-02-28"},
                                         {"2020-02-29", "2021-02-28"}, {"2016-01-01", "2016-12-31"},
                                         {"2016-02-01", "2017-01-31"}, {"2199-12-31", NULL}};
  for (int i = 0; i < 6; i++) {
    char text[512];
    snprintf(text, sizeof text, HEADER "jp.wage_ceiling|PU||%s|||1|IDR|a|C|\n", cases[i][0]);
    bpjs_law *law = sample_of(text);
    bpjs_law_row row = {.struct_size = sizeof row};
    ck_assert_int_eq(bpjs_law_get(law, 0, &row, NULL), BPJS_OK);
    ck_assert_int_eq(row.valid_to, cases[i][1] == NULL ? sample_day("2199-12-31") + 364
                                                       : sample_day(cases[i][1]));
    bpjs_law_free(law);
  }
}
END_TEST

START_TEST(arguments_are_checked) {
  bpjs_law *law = NULL;
  bpjs_error small = {.struct_size = 8};
  ck_assert_int_eq(bpjs_law_read("", 0, "", 0, NULL, &law, &small), BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(bpjs_law_read("", 0, "", 0, NULL, NULL, NULL), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_law_read(NULL, 1, "", 0, NULL, &law, NULL), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_law_read("", -1, "", 0, NULL, &law, NULL), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_law_read("", 0, NULL, 1, NULL, &law, NULL), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_law_read("", 0, "", -1, NULL, &law, NULL), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_law_read(NULL, 0, NULL, 0, NULL, &law, NULL), BPJS_ERROR_SYNTAX);
  ck_assert_ptr_null(law);
}
END_TEST

START_TEST(no_memory_reads_nothing) {
  bpjs_law *law = NULL;
  FAIL_EACH_ALLOCATION(sample_read(LAYERED "jkm.rate|PU||2016-01-01|||1|ppm|a|C|n|\n"
                                           "jkm.rate|PU||2017-01-01|||1|ppm|a|C|n|20 other\n",
                                   NULL, &law, NULL),
                       ck_assert_ptr_null(law));
  bpjs_law_free(law);
}
END_TEST

SUITE("law.read", a_dump_reads_back_the_same, layers_keep_their_numbers,
      layers_are_law_or_a_number_and_a_name, columns_come_in_any_order_and_line_ends_in_either_form,
      rows_come_in_order, what_is_announced_yearly_holds_for_a_year, arguments_are_checked,
      no_memory_reads_nothing)
