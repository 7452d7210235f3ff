#include "data.h"

static bpjs_dataset *report_of(const bpjs_dataset *data, const char *period, int32_t language) {
  bpjs_dataset *out = NULL;
  bpjs_period read = {.struct_size = sizeof read};
  if (period[0] != '\0')
    ck_assert_int_eq(bpjs_period_read(period, (int64_t)strlen(period), &read, NULL), BPJS_OK);
  ck_assert_int_eq(
      bpjs_coverage_report(data, period[0] == '\0' ? NULL : &read, language, &out, NULL), BPJS_OK);
  return out;
}

/* The first result of a section and series, whose label has the text. */
static int64_t row(const bpjs_dataset *out, const char *section, const char *series,
                   const char *label) {
  for (int64_t i = 0; i < bpjs_dataset_count(out); i++)
    if (strcmp(text_at(out, i, "SECTION"), section) == 0 &&
        strcmp(text_at(out, i, "SERIES"), series) == 0 &&
        strstr(text_at(out, i, "LABEL"), label) != NULL)
      return i;
  ck_abort_msg("no %s in %s with %s", series, section, label);
  return -1;
}

static double value_of(const bpjs_dataset *out, const char *section, const char *series,
                       const char *label) {
  return figure_at(out, row(out, section, series, label)).value;
}

/* The newest December with segments is that of 2024: 45.2 million, of which
 * wage earners 29.3. 45.2 / 101 = 44.75 %, 45.2 / 145.77 = 31.01 % of the
 * employed of February 2025, 45.2 / 153.05 = 29.53 % of the labour force. */
START_TEST(the_nation_at_the_newest_december) {
  bpjs_dataset *data = published(), *out = report_of(data, "", BPJS_LANGUAGE_EN);
  ck_assert_double_eq(value_of(out, "participants", "active_participants", "Active"), 45200000);
  assert_prints(value_of(out, "participants", "share", "wage earners"), 64.82, 2);
  ck_assert_str_eq(text_at(out, row(out, "participants", "difference", ""), "VERDICT"),
                   "consistent");
  assert_prints(value_of(out, "coverage", "coverage_ratio", "could be"), 44.75, 2);
  assert_prints(value_of(out, "coverage", "coverage_ratio", "Employed"), 31.01, 2);
  assert_prints(value_of(out, "coverage", "coverage_ratio", "Labour force"), 29.53, 2);
  ck_assert_double_eq(value_of(out, "coverage", "coverage_gap", "could be"), 55800000);
  int64_t employed = row(out, "coverage", "employed", "");
  ck_assert_str_eq(text_at(out, employed, "TIME_PERIOD"), "2025-02");
  ck_assert_ptr_nonnull(strstr(text_at(out, employed, "NOTE"), "nearest date"));
  assert_rereads(out);
  bpjs_dataset_free(out);
  bpjs_dataset_free(data);
}
END_TEST

/* 2.81 of 39.2 and of 30 million; 57 trillion / 4.2 million = 13.57 million;
 * 57 trillion / 45.2 million = 1.2611 million; 663 billion / 160 thousand =
 * 4.14375 million; 801.3 trillion of March 2025 / 40,196,096 members of that
 * month = 19.9348 million. */
START_TEST(vulnerable_workers_and_rupiah) {
  bpjs_dataset *data = published(), *out = report_of(data, "2024-12", BPJS_LANGUAGE_EN);
  assert_prints(value_of(out, "vulnerable", "share", ""), 7.17, 2);
  assert_prints(value_of(out, "vulnerable", "coverage_ratio", ""), 9.37, 2);
  ck_assert_double_eq(value_of(out, "vulnerable", "coverage_gap", ""), 27190000);
  assert_prints(value_of(out, "benefits", "average_benefit", "") / 1e6, 13.57, 2);
  assert_prints(value_of(out, "benefits", "benefit_per_participant", "") / 1e6, 1.2611, 4);
  assert_prints(value_of(out, "scholarships", "average_benefit", "") / 1e6, 4.14375, 5);
  assert_prints(value_of(out, "funds", "funds_per_participant", "") / 1e6, 19.9348, 4);
  row(out, "vulnerable", "coverage_ratio", "Share of the target reached");
  row(out, "vulnerable", "coverage_gap", "Distance to the target");
  static const char *const programmes[] = {"JHT", "JKK", "JKM", "JP", "JKP"};
  for (int i = 0; i < 5; i++) {
    row(out, "benefits", "benefit_paid", programmes[i]);
    row(out, "funds", "funds_managed", programmes[i]);
  }
  bpjs_dataset_free(out);
  bpjs_dataset_free(data);
}
END_TEST

/* 45.22 / 41.56 - 1 = 8.8065 % in a year. 19 to 45.22 million in nine years:
 * 138 %, 138 / 9 = 15.33 a year; compounded, 1.10114^9 = 2.380 = 45.22 / 19. */
START_TEST(growth_is_from_december_to_december) {
  bpjs_dataset *data = published(), *out = report_of(data, "2025-04", BPJS_LANGUAGE_EN);
  assert_prints(value_of(out, "growth", "growth", "since 2023-12"), 8.8065, 4);
  assert_prints(value_of(out, "growth", "growth", "since 2015-12"), 138, 1);
  assert_prints(value_of(out, "growth", "growth", "of the start"), 15.33, 2);
  assert_prints(pow(1 + value_of(out, "growth", "growth", "compounded") / 100, 9), 2.38, 6);
  assert_prints(value_of(out, "growth", "implied_base", "") / 1e6, 26.25, 2);
  bpjs_dataset_free(out);
  bpjs_dataset_free(data);
}
END_TEST

/* From 44.7525 % (45.2 / 101) at the end of 2024 to 99.5 % in 2045: 54.7475
 * points in 21 years, 2.6070 a year. A year before it was 41.56 / 101 =
 * 41.1485: 3.6040 points a year, 15.19 years, in 2040. After one year the
 * straight path stands at 47.3595 %, the plan of 2025 at 32.15. */
START_TEST(the_path_to_2045) {
  bpjs_dataset *data = published(), *out = report_of(data, "", BPJS_LANGUAGE_EN);
  assert_prints(value_of(out, "path", "coverage_ratio", "could be"), 44.7525, 4);
  assert_prints(value_of(out, "path", "distance", "could be"), 54.7475, 4);
  assert_prints(value_of(out, "path", "distance_per_year", "could be"), 2.6070, 4);
  double needed = value_of(out, "path", "growth_needed", "could be");
  assert_prints(pow(1 + needed / 100, 21), 99.5 / (45.2 / 101 * 100), 9);
  int64_t years = row(out, "path", "years_at_pace", "could be");
  assert_prints(figure_at(out, years).value, 15.19, 2);
  ck_assert_ptr_nonnull(strstr(text_at(out, years, "NOTE"), "2040"));
  /* The plan's own figures, as published: RPJMN for 2025, RKP for 2026. */
  assert_prints(value_of(out, "path", "target_coverage", "(RPJMN)"), 32.15, 2);
  assert_prints(value_of(out, "path", "target_coverage", "(RKP)"), 34.99, 2);
  int64_t step = row(out, "path", "straight_path", "could be");
  assert_prints(figure_at(out, step).value, 47.3595, 4);
  ck_assert_str_eq(text_at(out, step, "TIME_PERIOD"), "2025");
  ck_assert_ptr_nonnull(strstr(text_at(out, step, "NOTE"), "32.15"));
  ck_assert_str_eq(text_at(out, step, "BASIS"),
                   "active_participants 2024-12 / eligible_workers 2024-08");
  /* 32.15 % is less than the 44.75 % reached: the plan counts other people, and
   * not less than the 31.01 % of the employed. */
  ck_assert_ptr_nonnull(strstr(text_at(out, step, "NOTE"), "must be wider"));
  step = row(out, "path", "straight_path", "Employed");
  ck_assert_ptr_null(strstr(text_at(out, step, "NOTE"), "must be wider"));
  int64_t pace = row(out, "path", "pace", "could be");
  assert_prints(figure_at(out, pace).value, 3.6040, 4);
  ck_assert_ptr_nonnull(strstr(text_at(out, pace, "NOTE"), "from 2023-12 / 2024-08"));
  bpjs_dataset_free(out);
  bpjs_dataset_free(data);
}
END_TEST

START_TEST(every_number_has_its_source_and_label) {
  bpjs_dataset *data = published();
  for (int32_t language = BPJS_LANGUAGE_ID; language <= BPJS_LANGUAGE_EN; language++) {
    bpjs_dataset *out = report_of(data, "", language);
    for (int64_t i = 0; i < bpjs_dataset_count(out); i++) {
      ck_assert_str_ne(text_at(out, i, "SOURCE"), "");
      ck_assert_str_ne(text_at(out, i, "LABEL"), "");
      ck_assert_str_ne(text_at(out, i, "SECTION"), "");
    }
    row(out, "disagreements", "disagreement",
        language == BPJS_LANGUAGE_ID ? "sumber lain" : "another source");
    bpjs_dataset_free(out);
  }
  bpjs_dataset_free(data);
}
END_TEST

/* August 2024 has a total, 39.2 million, and no segments, which are of December:
 * 39.2 / 101 = 38.8119 %, from 39.15 / 101.5 = 38.5714 to 39.25 / 100.5 =
 * 39.0547 %. The gap is 101 - 39.2 = 61.8 million. */
START_TEST(a_total_nearer_than_the_segments_is_what_is_covered) {
  bpjs_dataset *data = published(), *out = report_of(data, "2024-08", BPJS_LANGUAGE_EN);
  ck_assert_double_eq(value_of(out, "participants", "active_participants", "Active"), 45200000);
  ck_assert_double_eq(value_of(out, "coverage", "active_participants", "Active"), 39200000);
  int64_t segments = row(out, "participants", "active_participants", "Active");
  ck_assert_str_eq(text_at(out, segments, "NOTE"), "the nearest date that is published by segment");
  bpjs_figure ratio = figure_at(out, row(out, "coverage", "coverage_ratio", "could be"));
  assert_prints(ratio.value, 38.81, 2);
  assert_prints(ratio.lower, 38.57, 2);
  assert_prints(ratio.upper, 39.05, 2);
  ck_assert_double_eq(value_of(out, "coverage", "coverage_gap", "could be"), 61800000);
  bpjs_dataset_free(out);
  bpjs_dataset_free(data);
}
END_TEST

/* Rp17.9 trillion of 2015, the nearest total to 2016, / 19 million members at
 * the end of 2015 = 942,105. JKP paid nothing before 2022. */
START_TEST(what_is_divided_and_its_parts_are_of_one_time) {
  bpjs_dataset *data = published(), *out = report_of(data, "2016", BPJS_LANGUAGE_ID);
  int64_t each = row(out, "benefits", "benefit_per_participant", "");
  assert_prints(figure_at(out, each).value, 942105, 0);
  ck_assert_str_eq(text_at(out, each, "BASIS"), "benefit_paid 2015 / active_participants 2015-12");
  for (int64_t i = 0; i < bpjs_dataset_count(out); i++)
    ck_assert(strcmp(text_at(out, i, "SECTION"), "benefits") != 0 ||
              strcmp(text_at(out, i, "PROGRAMME"), "JKP") != 0);
  bpjs_dataset_free(out);
  bpjs_dataset_free(data);
}
END_TEST

/* In September 2022 wage earners were printed in two groups only: 4.65 + 8.91
 * + 0.26 = 13.82 of 35.68 million prove nothing. */
START_TEST(segments_that_are_not_all_printed_prove_nothing) {
  bpjs_dataset *data = published(), *out = report_of(data, "2022-09", BPJS_LANGUAGE_EN);
  int64_t check = row(out, "participants", "difference", "");
  ck_assert_str_eq(text_at(out, check, "TIME_PERIOD"), "2022-09");
  ck_assert_str_eq(text_at(out, check, "VERDICT"), "unknown");
  bpjs_dataset_free(out);
  bpjs_dataset_free(data);
}
END_TEST

START_TEST(any_period_gives_a_report) {
  bpjs_dataset *data = published();
  static const char *const periods[] = {"1900",    "1900-12",         "2015", "2017-11",
                                        "2022-09", "2023-01/2024-08", "2045", "2199-12"};
  for (size_t i = 0; i < sizeof periods / sizeof periods[0]; i++) {
    bpjs_dataset *out = report_of(data, periods[i], BPJS_LANGUAGE_EN);
    row(out, "participants", "active_participants", "");
    row(out, "coverage", "coverage_ratio", "");
    assert_rereads(out);
    bpjs_dataset_free(out);
  }
  bpjs_dataset_free(data);
}
END_TEST

#define HEADER                                                                                     \
  "SERIES,PROGRAMME,SEGMENT,GROUP,REF_AREA,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,CONFIDENCE,SOURCE\n"

/* Of 2031 only wage earners are printed, which cannot be set against a total. */
START_TEST(one_segment_alone_is_no_date_of_the_report) {
  bpjs_dataset *data =
      dataset_of(HEADER "active_participants,ALL,ALL,ALL,ID,2030-12,9,PERSONS,A,x\n"
                        "active_participants,ALL,PU,ALL,ID,2030-12,6,PERSONS,A,x\n"
                        "active_participants,ALL,BPU,ALL,ID,2030-12,3,PERSONS,A,x\n"
                        "active_participants,ALL,ALL,ALL,ID,2031-12,12,PERSONS,A,x\n"
                        "active_participants,ALL,PU,ALL,ID,2031-12,7,PERSONS,A,x\n");
  bpjs_dataset *out = report_of(data, "", BPJS_LANGUAGE_EN);
  int64_t total = row(out, "participants", "active_participants", "");
  ck_assert_double_eq(figure_at(out, total).value, 9);
  ck_assert_str_eq(text_at(out, total, "TIME_PERIOD"), "2030-12");
  ck_assert_double_eq(value_of(out, "participants", "active_participants", "self-employed"), 3);
  bpjs_dataset_free(out);
  bpjs_dataset_free(data);
}
END_TEST

START_TEST(no_data_give_an_empty_page) {
  bpjs_dataset *data = dataset_of(HEADER), *out = report_of(data, "", BPJS_LANGUAGE_ID);
  ck_assert_int_eq(bpjs_dataset_count(out), 0);
  bpjs_dataset_free(out);
  bpjs_dataset_free(data);
}
END_TEST

/* A total alone, and denominators that cannot be divided by. */
START_TEST(what_cannot_be_computed_is_left_out) {
  bpjs_dataset *data =
      dataset_of(HEADER "active_participants,ALL,ALL,ALL,ID,2030-06,9,PERSONS,A,x\n"
                        "active_participants,ALL,ALL,ALL,ID,2029-06,9,PERSONS,A,x\n"
                        "active_participants,ALL,ALL,VULNERABLE,ID,2030-06,3,PERSONS,A,x\n"
                        "target_participants,ALL,ALL,VULNERABLE,ID,2030,3,IDR,A,x\n"
                        "eligible_workers,ALL,ALL,ALL,ID,2030-06,0,PERSONS,A,x\n"
                        "employed,ALL,ALL,ALL,ID,2030-06,90,PERSONS,A,x\n"
                        "benefit_paid,ALL,ALL,ALL,ID,2031,90,IDR,A,x\n"
                        "benefit_recipients,ALL,ALL,ALL,ID,2031,0,PERSONS,A,x\n"
                        "active_participants_growth,ALL,ALL,ALL,ID,2030-06,-100,PERCENT,A,x\n"
                        "target_coverage,ALL,ALL,ALL,ID,2040,50,PERCENT,A,x\n");
  bpjs_dataset *out = report_of(data, "", BPJS_LANGUAGE_EN);
  ck_assert_double_eq(value_of(out, "participants", "active_participants", ""), 9);
  ck_assert_int_eq(find_result(out, "share", "SEGMENT", "PU"), -1);
  assert_prints(value_of(out, "coverage", "coverage_ratio", "Employed"), 10, 9);
  ck_assert_int_eq(find_result(out, "average_benefit", "", ""), -1);
  ck_assert_int_eq(find_result(out, "implied_base", "", ""), -1);
  assert_prints(value_of(out, "path", "distance", "Employed"), 40, 9);
  /* 10 % then as now: at this pace it is never reached. */
  ck_assert_int_eq(find_result(out, "years_at_pace", "", ""), -1);
  ck_assert_ptr_nonnull(strstr(text_at(out, row(out, "path", "pace", ""), "NOTE"), "never"));
  bpjs_dataset_free(out);
  bpjs_dataset_free(data);
}
END_TEST

/* Rupiah without members: no rupiah a head. A year is no December, and growth
 * to a month without members has no start. */
START_TEST(sections_do_not_need_each_other) {
  bpjs_dataset *data = dataset_of(HEADER "benefit_paid,ALL,ALL,ALL,ID,2030,90,IDR,A,x\n"
                                         "funds_managed,ALL,ALL,ALL,ID,2030-12,90,IDR,A,x\n"
                                         "target_coverage,ALL,ALL,ALL,ID,2040,50,PERCENT,A,x\n");
  bpjs_dataset *out = report_of(data, "2030-12", BPJS_LANGUAGE_EN);
  ck_assert_int_eq(bpjs_dataset_count(out), 2);
  bpjs_dataset_free(out);
  bpjs_dataset_free(data);
  data = dataset_of(HEADER "active_participants,ALL,ALL,ALL,ID,2029,9,PERSONS,A,x\n"
                           "active_participants,ALL,PU,ALL,ID,2029,9,PERSONS,A,x\n"
                           "active_participants_growth,ALL,ALL,ALL,ID,2030-06,5,PERCENT,A,x\n"
                           "employed,ALL,ALL,ALL,ID,2030-06,90,PERSONS,A,x\n"
                           "target_coverage,ALL,ALL,ALL,ID,2028,50,PERCENT,A,x\n");
  out = report_of(data, "", BPJS_LANGUAGE_EN);
  ck_assert_int_eq(find_result(out, "growth", "", ""), -1);
  ck_assert_int_eq(find_result(out, "implied_base", "", ""), -1);
  ck_assert_int_eq(find_result(out, "distance", "", ""), -1);
  bpjs_dataset_free(out);
  bpjs_dataset_free(data);
}
END_TEST

/* May 2024 is not published, so the pace is that of December: 45.22 - 41.56 =
 * 3.66 of 101 million = 3.6238 points a year. From 39.05 / 99 = 39.4444 % it
 * is 60.0556 points: 16.5727 years, and 2025.4167 + 16.5727 = 2041.99. */
START_TEST(without_the_same_month_the_pace_is_that_of_december) {
  bpjs_dataset *data = published(), *out = report_of(data, "2025-05", BPJS_LANGUAGE_ID);
  int64_t pace = row(out, "path", "pace", "dapat menjadi");
  assert_prints(figure_at(out, pace).value, 3.6238, 4);
  ck_assert_str_eq(text_at(out, pace, "TIME_PERIOD"), "2024-12");
  int64_t years = row(out, "path", "years_at_pace", "dapat menjadi");
  assert_prints(figure_at(out, years).value, 16.5727, 4);
  ck_assert_ptr_nonnull(strstr(text_at(out, years, "NOTE"), "2041"));
  bpjs_dataset_free(out);
  bpjs_dataset_free(data);
}
END_TEST

/* June against December says nothing of the pace. */
START_TEST(a_pace_is_between_the_same_months) {
  bpjs_dataset *data =
      dataset_of(HEADER "active_participants,ALL,ALL,ALL,ID,2030-06,9,PERSONS,A,x\n"
                        "active_participants,ALL,ALL,ALL,ID,2029-12,8,PERSONS,A,x\n"
                        "employed,ALL,ALL,ALL,ID,2030-06,90,PERSONS,A,x\n"
                        "target_coverage,ALL,ALL,ALL,ID,2040,50,PERCENT,A,x\n");
  bpjs_dataset *out = report_of(data, "", BPJS_LANGUAGE_EN);
  assert_prints(value_of(out, "path", "distance", ""), 40, 9);
  ck_assert_int_eq(find_result(out, "years_at_pace", "", ""), -1);
  bpjs_dataset_free(out);
  bpjs_dataset_free(data);
}
END_TEST

START_TEST(bad_arguments_are_told_by_name) {
  bpjs_dataset *data = dataset_of(HEADER), *out = NULL;
  bpjs_period tiny = {0}, wrong = {.struct_size = sizeof wrong, .kind = BPJS_PERIOD_MONTH};
  bpjs_error error = {.struct_size = sizeof error}, unset = {0};
  ck_assert_int_eq(bpjs_coverage_report(NULL, NULL, 1, &out, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "dataset");
  ck_assert_int_eq(bpjs_coverage_report(data, NULL, 1, NULL, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "out");
  ck_assert_int_eq(bpjs_coverage_report(data, NULL, 0, &out, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "language");
  ck_assert_int_eq(bpjs_coverage_report(data, &tiny, 1, &out, &error), BPJS_ERROR_STRUCT_SIZE);
  ck_assert_str_eq(error.field, "period");
  ck_assert_int_eq(bpjs_coverage_report(data, &wrong, 1, &out, &error), BPJS_ERROR_RANGE);
  ck_assert_int_eq(bpjs_coverage_report(data, NULL, 1, &out, &unset), BPJS_ERROR_STRUCT_SIZE);
  ck_assert_ptr_null(out);
  bpjs_dataset_free(data);
}
END_TEST

START_TEST(no_memory_leaves_the_output_alone) {
  bpjs_dataset *data =
      dataset_of(HEADER "active_participants,ALL,ALL,ALL,ID,2030-12,9,PERSONS,A,x\n"
                        "active_participants,ALL,ALL,ALL,ID,2030-12,2,PERSONS,B,z\n"
                        "active_participants,ALL,PU,ALL,ID,2030-12,6,PERSONS,A,x\n"
                        "active_participants,ALL,BPU,ALL,ID,2030-12,3,PERSONS,A,x\n"
                        "active_participants,ALL,ALL,ALL,ID,2029-12,8,PERSONS,A,x\n"
                        "active_participants,ALL,ALL,ALL,ID,2028-12,7,PERSONS,A,x\n"
                        "active_participants,ALL,ALL,VULNERABLE,ID,2030-12,3,PERSONS,A,x\n"
                        "target_participants,ALL,ALL,VULNERABLE,ID,2030,3,PERSONS,A,x\n"
                        "employed,ALL,ALL,ALL,ID,2030-06,90,PERSONS,A,x\n"
                        "benefit_paid,ALL,ALL,ALL,ID,2030,90,IDR,A,x\n"
                        "benefit_paid,JHT,ALL,ALL,ID,2029,90,IDR,A,x\n"
                        "benefit_recipients,ALL,ALL,ALL,ID,2030,2,PERSONS,A,z\n"
                        "benefit_recipients,ALL,ALL,ALL,ID,2030,1,PERSONS,B,x\n"
                        "benefit_recipients,ALL,ALL,ALL,ID,2030,3,PERSONS,B,x\n"
                        "funds_managed,ALL,ALL,ALL,ID,2031-02,90,IDR,A,x\n"
                        "active_participants_growth,ALL,ALL,ALL,ID,2030-12,10,PERCENT,A,x\n"
                        "target_coverage,ALL,ALL,RPJMN,ID,2035,20,PERCENT,A,x\n"
                        "target_coverage,ALL,ALL,ALL,ID,2040,50,PERCENT,A,x\n");
  bpjs_dataset *out = NULL;
  bpjs_period period = {.struct_size = sizeof period};
  ck_assert_int_eq(bpjs_period_read("2030-12", 7, &period, NULL), BPJS_OK);
  FAIL_EACH_ALLOCATION(bpjs_coverage_report(data, NULL, BPJS_LANGUAGE_EN, &out, NULL),
                       ck_assert_ptr_null(out));
  row(out, "path", "years_at_pace", "");
  row(out, "path", "straight_path", "");
  bpjs_dataset_free(out);
  out = NULL;
  FAIL_EACH_ALLOCATION(bpjs_coverage_report(data, &period, BPJS_LANGUAGE_EN, &out, NULL),
                       ck_assert_ptr_null(out));
  bpjs_dataset_free(out);
  bpjs_dataset_free(data);
}
END_TEST

SUITE("coverage.report", the_nation_at_the_newest_december, vulnerable_workers_and_rupiah,
      growth_is_from_december_to_december, the_path_to_2045,
      what_is_divided_and_its_parts_are_of_one_time, every_number_has_its_source_and_label,
      a_total_nearer_than_the_segments_is_what_is_covered,
      segments_that_are_not_all_printed_prove_nothing, any_period_gives_a_report,
      one_segment_alone_is_no_date_of_the_report, no_data_give_an_empty_page,
      what_cannot_be_computed_is_left_out, sections_do_not_need_each_other,
      a_pace_is_between_the_same_months, without_the_same_month_the_pace_is_that_of_december,
      bad_arguments_are_told_by_name, no_memory_leaves_the_output_alone)
