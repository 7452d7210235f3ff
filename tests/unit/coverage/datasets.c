/* Coverage from observations, and what all functions on datasets refuse. */
#include "small.h"

static bpjs_query simple(const char *series, const char *area, const char *period) {
  return query_of(series, "ALL", "ALL", area, period);
}

static int32_t by(const bpjs_dataset *data, bpjs_query covered, bpjs_query eligible,
                  int32_t dimension, uint32_t flags, bpjs_dataset **out, bpjs_error *error) {
  return bpjs_coverage_by(data, &covered, &eligible, dimension, flags, BPJS_LANGUAGE_EN, out,
                          error);
}

/* 120 of 480 is a quarter, whose gap is 360. */
START_TEST(one_ratio_names_its_bases) {
  bpjs_dataset *data = dataset_of(small), *out = NULL;
  bpjs_query covered = simple("active_participants", "ID", "2030-12");
  strcpy(covered.source, "x");
  ck_assert_int_eq(
      by(data, covered, simple("employed", "ID", ""), BPJS_DIMENSION_NONE, 0, &out, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_dataset_count(out), 2);
  ck_assert_double_eq(figure_at(out, 0).value, 25);
  ck_assert_int_eq(figure_at(out, 0).unit, BPJS_UNIT_PERCENT);
  ck_assert_double_eq(figure_at(out, 1).value, 360);
  ck_assert_str_eq(text_at(out, 0, "BASIS"), "active_participants 2030-12 / employed 2030-11");
  ck_assert_ptr_nonnull(strstr(text_at(out, 0, "NOTE"), "civil servants"));
  ck_assert_ptr_null(strstr(text_at(out, 0, "NOTE"), "far apart"));
  ck_assert_str_eq(text_at(out, 0, "SOURCE"), "x | b");
  ck_assert_str_eq(text_at(out, 0, "LABEL"),
                   "Coverage: Active participants out of: Employed population");
  assert_rereads(out);
  bpjs_dataset_free(out);
  bpjs_dataset_free(data);
}
END_TEST

/* 20 of 80, and 50 of 40: 125 %; Sumatera Barat and Riau have one side only. */
START_TEST(a_ratio_for_each_area_of_both) {
  bpjs_dataset *data = dataset_of(small), *out = NULL;
  ck_assert_int_eq(by(data, simple("ucj_participants", "PROVINCE", ""),
                      simple("ucj_eligible", "", ""), BPJS_DIMENSION_AREA, 0, &out, NULL),
                   BPJS_OK);
  ck_assert_int_eq(bpjs_dataset_count(out), 4);
  ck_assert_double_eq(figure_at(out, result_at(out, "coverage_ratio", "REF_AREA", "KD_11")).value,
                      25);
  int64_t over = result_at(out, "coverage_ratio", "REF_AREA", "KD_12");
  ck_assert_double_eq(figure_at(out, over).value, 125);
  ck_assert_ptr_nonnull(strstr(text_at(out, over, "NOTE"), "far apart"));
  ck_assert_double_eq(figure_at(out, result_at(out, "coverage_gap", "REF_AREA", "KD_12")).value,
                      -10);
  assert_rereads(out);
  bpjs_dataset_free(out);
  bpjs_dataset_free(data);
}
END_TEST

/* 2029 is of confidence C: it counts only when asked for. */
START_TEST(a_ratio_for_each_period) {
  bpjs_dataset *data = dataset_of(small), *out = NULL;
  bpjs_query covered = simple("ucj_participants", "KD_11", "");
  bpjs_query eligible = simple("ucj_eligible", "KD_11", "");
  ck_assert_int_eq(by(data, covered, eligible, BPJS_DIMENSION_PERIOD, 0, &out, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_dataset_count(out), 2);
  bpjs_dataset_free(out);
  out = NULL;
  ck_assert_int_eq(
      by(data, eligible, eligible, BPJS_DIMENSION_PERIOD, BPJS_COVERAGE_DOUBTFUL, &out, NULL),
      BPJS_OK);
  ck_assert_int_eq(bpjs_dataset_count(out), 4);
  ck_assert_str_eq(text_at(out, 0, "TIME_PERIOD"), "2029-12");
  bpjs_dataset_free(out);
  bpjs_dataset_free(data);
}
END_TEST

START_TEST(bases_are_not_mixed_silently) {
  bpjs_dataset *data = dataset_of(small), *out = NULL;
  bpjs_error error = {.struct_size = sizeof error};
  const bpjs_query active = simple("active_participants", "ID", "2030-12");
  const struct {
    bpjs_query covered, eligible;
    int32_t status;
  } pairs[] = {
      /* registering office and home address */
      {simple("active_participants", "KD_11", ""), simple("ucj_eligible", "KD_11", ""),
       BPJS_ERROR_BASIS},
      /* office by area, where head offices count for their branches */
      {simple("active_participants", "KD_11", ""), simple("employed", "KD_11", ""),
       BPJS_ERROR_BASIS},
      {active, simple("registered_participants", "ID", ""), BPJS_ERROR_BASIS},
      {simple("ucj_participants", "KD_11", ""), simple("ucj_eligible", "KD_11", ""), BPJS_OK},
      {simple("ucj_participants", "KD_11", ""), simple("employed", "KD_11", ""), BPJS_OK},
      {active, simple("mine", "ID", ""), BPJS_OK},
      {simple("mine", "ID", ""), active, BPJS_OK},
  };
  for (size_t i = 0; i < sizeof pairs / sizeof pairs[0]; i++) {
    out = NULL;
    ck_assert_int_eq(by(data, pairs[i].covered, pairs[i].eligible, 0, 0, &out, &error),
                     pairs[i].status);
    if (pairs[i].status == BPJS_OK) {
      ck_assert_ptr_null(strstr(text_at(out, 0, "NOTE"), "same people"));
      bpjs_dataset_free(out);
      continue;
    }
    ck_assert_ptr_null(out);
    ck_assert_str_eq(error.value, pairs[i].eligible.series);
    ck_assert_int_eq(
        by(data, pairs[i].covered, pairs[i].eligible, 0, BPJS_COVERAGE_MIXED, &out, &error),
        BPJS_OK);
    ck_assert_ptr_nonnull(strstr(text_at(out, 0, "NOTE"), "same people"));
    bpjs_dataset_free(out);
  }
  bpjs_dataset_free(data);
}
END_TEST

/* Best is the 30 informal members of source x, but eligible workers are printed
 * for all alone: 20 / 80 = 25 %, not 30 / 80; and the 60 of the nation are not
 * divided by the 80 of a province. */
START_TEST(what_is_left_open_is_the_same_on_both_sides) {
  bpjs_dataset *out = NULL;
  bpjs_dataset *data = dataset_of("SERIES,GROUP,REF_AREA,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,"
                                  "CONFIDENCE\n"
                                  "ucj_participants,INFORMAL,KD_11,2030-12,30,PERSONS,A\n"
                                  "ucj_participants,ALL,KD_11,2030-12,20,PERSONS,B\n"
                                  "ucj_participants,ALL,ID,2030-12,60,PERSONS,A\n"
                                  "ucj_eligible,ALL,KD_11,2030-12,80,PERSONS,A\n");
  bpjs_query covered = query_of("ucj_participants", "ALL", "", "PROVINCE", "2030-12");
  bpjs_query eligible = query_of("ucj_eligible", "ALL", "", "PROVINCE", "2030-12");
  for (int i = 0; i < 2; i++) {
    const int32_t dimension = i == 0 ? BPJS_DIMENSION_AREA : BPJS_DIMENSION_NONE;
    if (i == 1)
      covered.area[0] = eligible.area[0] = '\0';
    ck_assert_int_eq(
        bpjs_coverage_by(data, &covered, &eligible, dimension, 0, BPJS_LANGUAGE_EN, &out, NULL),
        BPJS_OK);
    ck_assert_int_eq(bpjs_dataset_count(out), 2);
    ck_assert_double_eq(figure_at(out, result_at(out, "coverage_ratio", "", "")).value, 25);
    ck_assert_double_eq(figure_at(out, result_at(out, "coverage_gap", "", "")).value, 60);
    bpjs_dataset_free(out);
  }
  bpjs_dataset_free(data);
}
END_TEST

START_TEST(nothing_found_is_said) {
  bpjs_dataset *data = dataset_of(small), *out = NULL;
  bpjs_error error = {.struct_size = sizeof error};
  bpjs_query none_there = simple("nothing", "ID", ""), open = none_there;
  bpjs_query good = query_of("active_participants", "", "ALL", "ID", "2030-12");
  open.segment[0] = '\0';
  ck_assert_int_eq(by(data, none_there, none_there, 0, 0, &out, &error), BPJS_ERROR_NOT_FOUND);
  ck_assert_str_eq(error.field, "covered");
  ck_assert_int_eq(bpjs_coverage_shares(data, &open, 2, 0, 1, &out, &error), BPJS_ERROR_NOT_FOUND);
  ck_assert_str_eq(error.field, "query");
  ck_assert_int_eq(bpjs_coverage_decompose(data, &open, &good, 2, 0, 1, &out, &error),
                   BPJS_ERROR_NOT_FOUND);
  ck_assert_str_eq(error.field, "from");
  ck_assert_int_eq(bpjs_coverage_decompose(data, &good, &open, 2, 0, 1, &out, &error),
                   BPJS_ERROR_NOT_FOUND);
  ck_assert_str_eq(error.field, "to");
  ck_assert_int_eq(by(data, simple("active_participants", "ID", ""),
                      simple("labour_force", "ID", ""), 0, 0, &out, &error),
                   BPJS_ERROR_DIVISION);
  ck_assert_int_eq(by(data, simple("active_participants", "ID", ""),
                      simple("benefit_paid", "ID", ""), 0, 0, &out, &error),
                   BPJS_ERROR_UNIT);
  ck_assert_ptr_null(out);
  bpjs_dataset_free(data);
}
END_TEST

START_TEST(bad_arguments_are_told_by_name) {
  bpjs_dataset *data = dataset_of(small), *out = NULL;
  bpjs_query good = query_of("active_participants", "", "ALL", "ID", "2030-12"), tiny = {0};
  bpjs_query closed = simple("active_participants", "ID", "2030-12");
  bpjs_query upside_down = good;
  upside_down.first_day = upside_down.last_day + 1;
  bpjs_error error = {.struct_size = sizeof error}, unset = {0};
#define REFUSES(call, status, name)                                                                \
  ck_assert_int_eq(call, status);                                                                  \
  ck_assert_str_eq(error.field, name)
#define BY(data, covered, eligible, dimension, flags, language, out)                               \
  bpjs_coverage_by(data, covered, eligible, dimension, flags, language, out, &error)
  REFUSES(BY(NULL, &good, &good, 0, 0, 1, &out), BPJS_ERROR_ARGUMENT, "dataset");
  REFUSES(BY(data, NULL, &good, 0, 0, 1, &out), BPJS_ERROR_ARGUMENT, "covered");
  REFUSES(BY(data, &good, NULL, 0, 0, 1, &out), BPJS_ERROR_ARGUMENT, "eligible");
  REFUSES(BY(data, &good, &tiny, 0, 0, 1, &out), BPJS_ERROR_STRUCT_SIZE, "eligible");
  REFUSES(BY(data, &good, &good, 6, 0, 1, &out), BPJS_ERROR_ARGUMENT, "dimension");
  REFUSES(BY(data, &good, &good, -1, 0, 1, &out), BPJS_ERROR_ARGUMENT, "dimension");
  REFUSES(BY(data, &good, &good, 0, 4, 1, &out), BPJS_ERROR_ARGUMENT, "flags");
  REFUSES(BY(data, &good, &good, 0, 0, 3, &out), BPJS_ERROR_ARGUMENT, "language");
  REFUSES(BY(data, &good, &good, 0, 0, 1, NULL), BPJS_ERROR_ARGUMENT, "out");
  ck_assert_int_eq(BY(data, &upside_down, &good, 0, 0, 1, &out), BPJS_ERROR_RANGE);
  ck_assert_int_eq(BY(data, &good, &upside_down, 0, 0, 1, &out), BPJS_ERROR_RANGE);
  /* What a dimension is about must be left open. */
  for (int32_t dimension = BPJS_DIMENSION_PROGRAMME; dimension <= BPJS_DIMENSION_PERIOD;
       dimension++) {
    REFUSES(BY(data, &closed, &closed, dimension, 0, 1, &out), BPJS_ERROR_ARGUMENT, "covered");
  }
  REFUSES(bpjs_coverage_shares(data, &good, 0, 0, 1, &out, &error), BPJS_ERROR_ARGUMENT,
          "dimension");
  REFUSES(bpjs_coverage_shares(data, &good, 5, 0, 1, &out, &error), BPJS_ERROR_ARGUMENT,
          "dimension");
  REFUSES(bpjs_coverage_shares(data, NULL, 2, 0, 1, &out, &error), BPJS_ERROR_ARGUMENT, "query");
  ck_assert_int_eq(bpjs_coverage_shares(data, &upside_down, 2, 0, 1, &out, &error),
                   BPJS_ERROR_RANGE);
  REFUSES(bpjs_coverage_decompose(data, &good, &good, 0, 0, 1, &out, &error), BPJS_ERROR_ARGUMENT,
          "dimension");
  REFUSES(bpjs_coverage_decompose(data, NULL, &good, 2, 0, 1, &out, &error), BPJS_ERROR_ARGUMENT,
          "from");
  REFUSES(bpjs_coverage_decompose(data, &good, NULL, 2, 0, 1, &out, &error), BPJS_ERROR_ARGUMENT,
          "to");
  ck_assert_int_eq(bpjs_coverage_by(data, &good, &good, 0, 0, 1, &out, &unset),
                   BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(bpjs_coverage_shares(data, &good, 2, 0, 1, &out, &unset),
                   BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(bpjs_coverage_decompose(data, &good, &good, 2, 0, 1, &out, &unset),
                   BPJS_ERROR_STRUCT_SIZE);
  ck_assert_ptr_null(out);
  bpjs_dataset_free(data);
}
END_TEST

START_TEST(no_memory_leaves_the_output_alone) {
  bpjs_dataset *data = dataset_of(small), *out = NULL;
  bpjs_query covered = simple("active_participants", "KD_11", "");
  bpjs_query eligible = simple("ucj_eligible", "KD_11", "");
  bpjs_query december = query_of("active_participants", "", "ALL", "ID", "2030-12");
  bpjs_query june = query_of("active_participants", "", "ALL", "ID", "2030-06");
  FAIL_EACH_ALLOCATION(
      by(data, covered, eligible, BPJS_DIMENSION_NONE, BPJS_COVERAGE_MIXED, &out, NULL),
      ck_assert_ptr_null(out));
  bpjs_dataset_free(out);
  out = NULL;
  FAIL_EACH_ALLOCATION(bpjs_coverage_shares(data, &june, BPJS_DIMENSION_SEGMENT, 0, 1, &out, NULL),
                       ck_assert_ptr_null(out));
  bpjs_dataset_free(out);
  out = NULL;
  FAIL_EACH_ALLOCATION(
      bpjs_coverage_decompose(data, &june, &december, BPJS_DIMENSION_SEGMENT, 0, 1, &out, NULL),
      ck_assert_ptr_null(out));
  bpjs_dataset_free(out);
  bpjs_dataset_free(data);
}
END_TEST

SUITE("coverage.datasets", one_ratio_names_its_bases, a_ratio_for_each_area_of_both,
      a_ratio_for_each_period, bases_are_not_mixed_silently,
      what_is_left_open_is_the_same_on_both_sides, nothing_found_is_said,
      bad_arguments_are_told_by_name, no_memory_leaves_the_output_alone)
