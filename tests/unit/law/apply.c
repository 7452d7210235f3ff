#include "sample.h"

#define CEILING "jp.wage_ceiling|PU||2027-03-01|||11600000|IDR|what if|C|\n"

/* Every row of the old law is in the new one, and one is new. */
START_TEST(one_line_raises_the_ceiling_and_changes_nothing_before) {
  bpjs_law *law = sample_law(), *reformed = NULL;
  char *before = sample_text_of(law);
  ck_assert_int_eq(sample_apply(law, HEADER CEILING, NULL, &reformed, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_law_count(reformed), bpjs_law_count(law) + 1);
  char *after = sample_text_of(law);
  ck_assert_str_eq(after, before);
  for (int32_t day = sample_day("2015-07-01"); day < sample_day("2027-03-01"); day++) {
    bpjs_law_row old = {.struct_size = sizeof old}, new = old;
    ck_assert_int_eq(bpjs_law_find(law, "jp.wage_ceiling", 15, BPJS_SEGMENT_PU, "", 0, day, NULL,
                                   NULL, &old, NULL),
                     BPJS_OK);
    ck_assert_int_eq(bpjs_law_find(reformed, "jp.wage_ceiling", 15, BPJS_SEGMENT_PU, "", 0, day,
                                   NULL, NULL, &new, NULL),
                     BPJS_OK);
    ck_assert_mem_eq(&old, &new, sizeof old);
  }
  ck_assert_int_eq(sample_value(law, "jp.wage_ceiling", 1, "", "2027-03-01", NULL),
                   -BPJS_ERROR_NOT_ANNOUNCED);
  ck_assert_int_eq(sample_value(reformed, "jp.wage_ceiling", 1, "", "2027-03-01", NULL), 11600000);
  ck_assert_int_eq(sample_value(reformed, "jp.wage_ceiling", 1, "", "2028-02-29", NULL), 11600000);
  ck_assert_int_eq(sample_value(reformed, "jp.wage_ceiling", 1, "", "2028-03-01", NULL),
                   -BPJS_ERROR_NOT_ANNOUNCED);
  free(before);
  free(after);
  bpjs_law_free(reformed);
  bpjs_law_free(law);
}
END_TEST

/* 2500 instead of 2400 from the beginning: the row of the overlay hides the
 * library's, and a second overlay the first. */
START_TEST(the_later_overlay_counts) {
  bpjs_law *law = sample_law();
  law = sample_with(law, HEADER "jkk.rate|PU|1|2015-07-01|||2500|ppm|what if|C|\n");
  ck_assert_int_eq(sample_value(law, "jkk.rate", 1, "1", "2015-07-01", NULL), 2500);
  law = sample_with(law, HEADER "jkk.rate|PU|1|2030-01-01|||2600|ppm|what if|C|\n");
  ck_assert_int_eq(sample_value(law, "jkk.rate", 1, "1", "2029-12-31", NULL), 2500);
  ck_assert_int_eq(sample_value(law, "jkk.rate", 1, "1", "2030-01-01", NULL), 2600);
  ck_assert_int_eq(sample_value(law, "jkk.rate", 1, "2", "2030-01-01", NULL), 5400);
  int64_t index = -1, length = -1;
  char layer[64];
  bpjs_law_row row = {.struct_size = sizeof row};
  ck_assert_int_eq(bpjs_law_find(law, "jkk.rate", 8, BPJS_SEGMENT_PU, "1", 1,
                                 sample_day("2030-01-01"), NULL, &index, &row, NULL),
                   BPJS_OK);
  ck_assert_int_eq(row.layer, 2);
  ck_assert_int_eq(bpjs_law_text(law, index, "layer", 5, layer, sizeof layer, &length, NULL),
                   BPJS_OK);
  ck_assert_str_eq(layer, "2 reform.tsv");
  bpjs_law_free(law);
}
END_TEST

/* The one row of an overlay that leaves days ungoverned, whatever row stands
 * before and after them. */
START_TEST(an_overlay_answers_for_its_gaps) {
  static const struct {
    const char *law, *overlay, *day;
    int64_t line;
  } cases[] = {
      /* It ends, and hides the row that did not. */
      {"jkm.rate|PU||2016-01-01|||1|ppm|a|C|\n", "jkm.rate|PU||2016-01-01|2016-12-31||2|ppm|a|C|\n",
       "2017-01-01", 3},
      /* It begins a day too late. */
      {"jp.wage_ceiling|PU||2016-03-01|||1|IDR|a|C|\n",
       "jp.wage_ceiling|PU||2017-03-02|||2|IDR|a|C|\n", "2017-03-01", 3},
      /* It begins and ends before all others. */
      {"jkm.rate|PU||2017-01-01|||1|ppm|a|C|\n", "jkm.rate|PU||2016-01-01|2016-06-30||2|ppm|a|C|\n",
       "2016-07-01", 3},
      /* Behind a row of the law: the overlay hid the one that held on. */
      {"jkm.rate|PU||2016-01-01||2015-12-01|1|ppm|a|C|\n"
       "jkm.rate|PU||2016-06-01|2016-12-31|2016-05-01|1|ppm|a|C|\n",
       "jkm.rate|PU||2016-01-01|2016-08-31||2|ppm|a|C|\n", "2017-01-01", 3},
      /* The same, and a later row of the overlay stands beyond the gap. */
      {"jkm.rate|PU||2016-01-01||2015-12-01|1|ppm|a|C|\n"
       "jkm.rate|PU||2016-06-01|2016-12-31|2016-05-01|1|ppm|a|C|\n",
       "jkm.rate|PU||2016-01-01|2016-08-31||2|ppm|a|C|\n"
       "jkm.rate|PU||2017-02-01|2017-12-31||2|ppm|a|C|\n"
       "jkm.rate|PU||2018-01-01|||2|ppm|a|C|\n",
       "2017-01-01", 4},
  };
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    char text[1024];
    bpjs_law *reformed = NULL;
    bpjs_error error = {.struct_size = sizeof error};
    snprintf(text, sizeof text, HEADER "%s", cases[i].law);
    bpjs_law *law = sample_of(text);
    snprintf(text, sizeof text, HEADER "%s", cases[i].overlay);
    ck_assert_int_eq(sample_apply(law, text, NULL, &reformed, &error), BPJS_ERROR_CONFLICT);
    ck_assert_msg(error.line == cases[i].line, "%zu: line %lld", i, (long long)error.line);
    ck_assert_msg(strstr(error.message, cases[i].day) != NULL, "%zu: %s", i, error.message);
    ck_assert_ptr_null(reformed);
    bpjs_law_free(law);
  }
}
END_TEST

/* Without an overlay, the row before the gap is told. */
START_TEST(a_gap_of_a_whole_law_is_told_of_the_row_before) {
  bpjs_law *law = NULL;
  bpjs_error error = {.struct_size = sizeof error};
  ck_assert_int_eq(sample_read(HEADER "jp.wage_ceiling|PU||2017-04-01|||2|IDR|a|C|\n"
                                      "jp.wage_ceiling|PU||2016-03-01|||1|IDR|a|C|\n",
                               NULL, &law, &error),
                   BPJS_ERROR_CONFLICT);
  ck_assert_int_eq(error.line, 4);
  ck_assert_str_eq(error.field, "valid_to");
  ck_assert_str_eq(error.value, "2017-02-28");
  ck_assert_ptr_nonnull(strstr(error.message, "2017-03-01"));
  ck_assert_ptr_null(law);
}
END_TEST

/* A temporary parameter may hold now and then; a yearly one may end. */
START_TEST(only_what_lasts_must_be_without_gaps) {
  bpjs_law *law =
      sample_of(HEADER "relief.jp_deferral.rate.worker|PU||2016-01-01|2016-01-31||1|ppm|a|C|\n"
                       "relief.jp_deferral.rate.worker|PU||2017-01-01|2017-01-31||1|ppm|a|C|\n"
                       "note.jkk.base|PU||2016-01-01|2016-01-31|||note|a|C|n\n"
                       "jp.wage_ceiling|PU||2016-03-01|||1|IDR|a|C|\n");
  ck_assert_int_eq(bpjs_law_count(law), 4);
  bpjs_law_free(law);
}
END_TEST

/* A correction known later may speak of the same days; the same may not be
 * said twice on one day. */
START_TEST(only_later_knowledge_may_overlap) {
  bpjs_law *law = NULL;
  bpjs_error error = {.struct_size = sizeof error};
  ck_assert_int_eq(sample_read(HEADER "jkm.rate|PU||2016-01-01||2015-12-01|1|ppm|a|C|\n"
                                      "jkm.rate|PU||2016-01-01||2016-06-01|2|ppm|a|C|\n"
                                      "jkm.rate|PU||2017-01-01|2017-06-30|2016-06-01|3|ppm|a|C|\n"
                                      "jkm.rate|PU||2017-02-01|2017-02-01|2016-06-01|3|ppm|a|C|\n",
                               NULL, &law, &error),
                   BPJS_ERROR_CONFLICT);
  ck_assert_int_eq(error.line, 5);
  ck_assert_ptr_nonnull(strstr(error.message, "line 4"));
  ck_assert_int_eq(error.row, 3);
}
END_TEST

/* Where known_from is not said, rows count as known together; said or assumed,
 * the same day is the same. */
START_TEST(what_is_not_known_may_not_overlap) {
  static const char *const second[] = {"jkm.rate|PU||2017-01-01|||1|ppm|a|C|\n",
                                       "jkm.rate|PU||2016-01-01||2016-01-01|1|ppm|a|C|\n"};
  for (int i = 0; i < 2; i++) {
    char text[512];
    bpjs_law *law = NULL;
    bpjs_error error = {.struct_size = sizeof error};
    snprintf(text, sizeof text, HEADER "jkm.rate|PU||2016-01-01|||1|ppm|a|C|\n%s", second[i]);
    ck_assert_int_eq(sample_read(text, NULL, &law, &error), BPJS_ERROR_CONFLICT);
    ck_assert_int_eq(error.line, 4);
  }
  bpjs_law_free(sample_of(HEADER "jkm.rate|PU||2016-01-01|||1|ppm|a|C|\n"
                                 "jkm.rate|PU||2016-01-01||2016-01-02|1|ppm|a|C|\n"));
}
END_TEST

/* The one that stands later in the file is told, wherever it begins. */
START_TEST(overlaps_are_told_of_the_later_line) {
  bpjs_law *law = NULL;
  bpjs_error error = {.struct_size = sizeof error};
  ck_assert_int_eq(sample_read(HEADER "jkm.rate|PU||2017-01-01||2015-12-01|1|ppm|a|C|\n"
                                      "jkm.rate|PU||2016-01-01|2017-01-01|2015-12-01|1|ppm|a|C|\n",
                               NULL, &law, &error),
                   BPJS_ERROR_CONFLICT);
  ck_assert_int_eq(error.line, 4);
  ck_assert_str_eq(error.value, "2016-01-01");
  ck_assert_ptr_nonnull(strstr(error.message, "line 3"));
}
END_TEST

/* A year from 1 March 2027 ends on 29 February 2028, and may end before. */
START_TEST(a_yearly_row_is_of_a_year_at_most) {
  bpjs_law *law = sample_law();
  law = sample_with(law, HEADER "jp.wage_ceiling|PU||2027-03-01|2028-02-29||1|IDR|a|C|\n");
  law = sample_with(law, HEADER "jp.wage_ceiling|PU||2028-03-01|2028-03-01||1|IDR|a|C|\n");
  law = sample_with(law, HEADER "jkm.rate|PU||2030-01-01|||1|ppm|a|C|\n"
                                "jkm.rate|PU||2029-01-01|2029-12-31||1|ppm|a|C|\n");
  bpjs_law_free(law);
}
END_TEST

/* Exported, edited and applied: the layers of its rows are read past. */
START_TEST(an_export_is_an_overlay) {
  bpjs_law *law = sample_law(), *reformed = NULL;
  char *text = sample_text_of(law);
  memcpy(strstr(text, "\t3000\tppm"), "\t3100", 5); /* jkm.rate, PU */
  ck_assert_int_eq(
      bpjs_law_apply(law, text, (int64_t)strlen(text), "export", 6, NULL, &reformed, NULL),
      BPJS_OK);
  ck_assert_int_eq(bpjs_law_count(reformed), 2 * bpjs_law_count(law));
  int64_t index = 0, length = 0;
  char layer[64];
  bpjs_law_row row = {.struct_size = sizeof row};
  ck_assert_int_eq(bpjs_law_find(reformed, "jkm.rate", 8, BPJS_SEGMENT_PU, "", 0,
                                 sample_day("2030-01-01"), NULL, &index, &row, NULL),
                   BPJS_OK);
  ck_assert_int_eq(row.value, 3100);
  ck_assert_int_eq(row.layer, 1);
  ck_assert_int_eq(bpjs_law_text(reformed, index, "layer", 5, layer, sizeof layer, &length, NULL),
                   BPJS_OK);
  ck_assert_str_eq(layer, "1 export");
  bpjs_law_free(reformed);
  ck_assert_int_eq(sample_apply(law,
                                LAYERED "jkm.rate|PU||2031-01-01|2031-12-31||3200|ppm|a|C||7 old\n"
                                        "jkm.rate|PU||2032-01-01|||3300|ppm|a|C||2000\n",
                                NULL, &reformed, NULL),
                   BPJS_OK);
  ck_assert_int_eq(bpjs_law_find(reformed, "jkm.rate", 8, BPJS_SEGMENT_PU, "", 0,
                                 sample_day("2032-01-01"), NULL, NULL, &row, NULL),
                   BPJS_OK);
  ck_assert_int_eq(row.value, 3300);
  ck_assert_int_eq(row.layer, 1);
  bpjs_law_free(reformed);
  bpjs_law_free(law);
  free(text);
}
END_TEST

START_TEST(there_are_a_thousand_overlays_at_most) {
  bpjs_law *law = sample_of(HEADER);
  for (int i = 0; i < 1000; i++)
    law = sample_with(law, HEADER);
  bpjs_law *reformed = NULL;
  bpjs_error error = {.struct_size = sizeof error};
  ck_assert_int_eq(sample_apply(law, HEADER, NULL, &reformed, &error), BPJS_ERROR_LIMIT);
  ck_assert_ptr_null(reformed);
  bpjs_law_free(law);
}
END_TEST

START_TEST(arguments_are_checked) {
  bpjs_law *law = sample_of(HEADER), *reformed = NULL;
  bpjs_error small = {.struct_size = 8};
  ck_assert_int_eq(bpjs_law_apply(law, "", 0, "", 0, NULL, &reformed, &small),
                   BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(bpjs_law_apply(NULL, "", 0, "", 0, NULL, &reformed, NULL), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_law_apply(law, "", 0, "", 0, NULL, NULL, NULL), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_law_apply(law, NULL, 1, "", 0, NULL, &reformed, NULL), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_law_apply(law, "", -1, "", 0, NULL, &reformed, NULL), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_law_apply(law, "", 0, NULL, 1, NULL, &reformed, NULL), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_law_apply(law, "", 0, "", -1, NULL, &reformed, NULL), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_law_apply(law, NULL, 0, NULL, 0, NULL, &reformed, NULL), BPJS_ERROR_SYNTAX);
  ck_assert_ptr_null(reformed);
  bpjs_law_free(law);
}
END_TEST

START_TEST(no_memory_applies_nothing) {
  bpjs_law *law = sample_law(), *reformed = NULL;
  FAIL_EACH_ALLOCATION(sample_apply(law, HEADER CEILING, NULL, &reformed, NULL),
                       ck_assert_ptr_null(reformed));
  bpjs_law_free(reformed);
  bpjs_law_free(law);
}
END_TEST

/* Without memory there is no telling either what is wrong. */
START_TEST(no_memory_lists_nothing) {
  bpjs_law *law = sample_law(), *reformed = NULL;
  for (long n = 1;; n++) {
    bpjs_problems *problems = NULL;
    ck_assert_int_eq(bpjs_problems_new(&problems, NULL), BPJS_OK);
    allocation_fail(n);
    int32_t status = sample_apply(law, HEADER CEILING CEILING, problems, &reformed, NULL);
    bool failed = allocation_failed();
    ck_assert_int_eq(status, failed ? BPJS_ERROR_MEMORY : BPJS_ERROR_CONFLICT);
    ck_assert_int_eq(bpjs_problems_count(problems), failed ? 0 : 1);
    bpjs_problems_free(problems);
    if (!failed)
      break;
  }
  ck_assert_ptr_null(reformed);
  bpjs_law_free(law);
}
END_TEST

SUITE("law.apply", one_line_raises_the_ceiling_and_changes_nothing_before, the_later_overlay_counts,
      an_overlay_answers_for_its_gaps, a_gap_of_a_whole_law_is_told_of_the_row_before,
      only_what_lasts_must_be_without_gaps, only_later_knowledge_may_overlap,
      what_is_not_known_may_not_overlap, overlaps_are_told_of_the_later_line,
      an_export_is_an_overlay, a_yearly_row_is_of_a_year_at_most,
      there_are_a_thousand_overlays_at_most, arguments_are_checked, no_memory_applies_nothing,
      no_memory_lists_nothing)
