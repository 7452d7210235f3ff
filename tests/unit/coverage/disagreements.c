#include "data.h"

#define HEADER                                                                                     \
  "SERIES,PROGRAMME,SEGMENT,GROUP,REF_AREA,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,UNIT_MULT,"          \
  "CONFIDENCE,SOURCE,CONFLICT,QUALIFIER\n"

/* 41 (40.5 to 41.5) and 41.4 meet; 7 does not meet 9, printed twice, nor 11. */
static const char small[] =
    HEADER "active_participants,ALL,ALL,ALL,ID,2030-12,41,PERSONS,6,A,a,,\n"
           "active_participants,ALL,ALL,ALL,ID,2030-12,41.4,PERSONS,6,B,b,,\n"
           "employed,ALL,ALL,ALL,KD_11,2030-12,9,PERSONS,6,B,d,14,\n"
           "employed,ALL,ALL,ALL,KD_11,2030-12,7,PERSONS,6,A,c,14 3,\n"
           "employed,ALL,ALL,ALL,KD_11,2030-12,9,PERSONS,6,B,e,14,\n"
           "employed,ALL,ALL,ALL,KD_11,2030-12,11,PERSONS,6,C,f,,\n"
           "employed,ALL,ALL,ALL,KD_12,2030-12,9,PERSONS,6,B,d,,\n";

START_TEST(the_best_stands_against_each_other_figure) {
  bpjs_dataset *data = dataset_of(small), *out = NULL;
  ck_assert_int_eq(bpjs_coverage_disagreements(data, BPJS_LANGUAGE_EN, &out, NULL), BPJS_OK);
  static const struct {
    double value;
    const char *source, *conflict;
  } wanted[] = {
      {7e6, "c", "14 3"}, {9e6, "d | e", "14 3"}, {7e6, "c", "14 3"}, {11e6, "f", "14 3"}};
  ck_assert_int_eq(bpjs_dataset_count(out), 4);
  for (int64_t i = 0; i < 4; i++) {
    ck_assert_double_eq(figure_at(out, i).value, wanted[i].value);
    ck_assert_str_eq(text_at(out, i, "SOURCE"), wanted[i].source);
    ck_assert_str_eq(text_at(out, i, "BASIS"), "employed");
    ck_assert_str_eq(text_at(out, i, "SERIES"), "disagreement");
    ck_assert_msg(strstr(text_at(out, i, "CONFLICT"), "14") != NULL &&
                      strstr(text_at(out, i, "CONFLICT"), "3") != NULL,
                  "%s", text_at(out, i, "CONFLICT"));
  }
  ck_assert_ptr_nonnull(strstr(text_at(out, 3, "NOTE"), "doubtful"));
  ck_assert_ptr_null(strstr(text_at(out, 2, "NOTE"), "doubtful"));
  assert_rereads(out);
  bpjs_dataset_free(out);
  bpjs_dataset_free(data);
}
END_TEST

/* Of the published data: what meets is no disagreement, what is listed does
 * not, and both sides of a pair are of one quantity. */
/* 9, exactly 9, 9 at least: three figures of one value. */
START_TEST(bounds_tell_figures_apart) {
  bpjs_dataset *data =
      dataset_of(HEADER "employed,ALL,ALL,ALL,ID,2030-12,7,PERSONS,6,A,a,,\n"
                        "employed,ALL,ALL,ALL,ID,2030-12,9,PERSONS,6,B,b,,\n"
                        "employed,ALL,ALL,ALL,ID,2030-12,9,PERSONS,6,B,c,,EXACT\n"
                        "employed,ALL,ALL,ALL,ID,2030-12,9,PERSONS,6,B,,,AT_LEAST\n");
  bpjs_dataset *out = NULL;
  ck_assert_int_eq(bpjs_coverage_disagreements(data, BPJS_LANGUAGE_EN, &out, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_dataset_count(out), 6);
  result_at(out, "disagreement", "SOURCE", "b");
  result_at(out, "disagreement", "SOURCE", "c");
  result_at(out, "disagreement", "SOURCE", "");
  bpjs_dataset_free(out);
  bpjs_dataset_free(data);
}
END_TEST

START_TEST(published_pairs_do_not_meet) {
  bpjs_dataset *data = published(), *out = NULL;
  ck_assert_int_eq(bpjs_coverage_disagreements(data, BPJS_LANGUAGE_ID, &out, NULL), BPJS_OK);
  int64_t count = bpjs_dataset_count(out);
  ck_assert_int_gt(count, 0);
  ck_assert_int_eq(count % 2, 0);
  for (int64_t i = 0; i < count; i += 2) {
    bpjs_figure better = figure_at(out, i), other = figure_at(out, i + 1);
    ck_assert(better.lower > other.upper || other.lower > better.upper);
    ck_assert_str_eq(text_at(out, i, "REF_AREA"), text_at(out, i + 1, "REF_AREA"));
    ck_assert_str_eq(text_at(out, i, "TIME_PERIOD"), text_at(out, i + 1, "TIME_PERIOD"));
    ck_assert_str_eq(text_at(out, i, "BASIS"), text_at(out, i + 1, "BASIS"));
    ck_assert_str_eq(text_at(out, i, "CONFLICT"), text_at(out, i + 1, "CONFLICT"));
    ck_assert_str_ne(text_at(out, i, "SOURCE"), "");
  }
  /* JHT to August 2024, conflict 8: 31.17 in the text, 31.71 in the headline. */
  int64_t swapped = result_at(out, "disagreement", "CONFLICT", "8");
  ck_assert_double_eq_tol(figure_at(out, swapped).value, 31.17e12, 1);
  ck_assert_double_eq_tol(figure_at(out, swapped + 1).value, 31.71e12, 1);
  bpjs_dataset_free(out);
  bpjs_dataset_free(data);
}
END_TEST

START_TEST(bad_arguments_are_told_by_name) {
  bpjs_dataset *data = dataset_of(HEADER), *out = NULL;
  bpjs_error error = {.struct_size = sizeof error}, unset = {0};
  ck_assert_int_eq(bpjs_coverage_disagreements(NULL, 1, &out, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "dataset");
  ck_assert_int_eq(bpjs_coverage_disagreements(data, 0, &out, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_coverage_disagreements(data, 1, &out, &unset), BPJS_ERROR_STRUCT_SIZE);
  ck_assert_ptr_null(out);
  ck_assert_int_eq(bpjs_coverage_disagreements(data, 1, &out, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_dataset_count(out), 0);
  bpjs_dataset_free(out);
  bpjs_dataset_free(data);
}
END_TEST

START_TEST(no_memory_leaves_the_output_alone) {
  bpjs_dataset *data = dataset_of(small), *out = NULL;
  FAIL_EACH_ALLOCATION(bpjs_coverage_disagreements(data, BPJS_LANGUAGE_EN, &out, NULL),
                       ck_assert_ptr_null(out));
  bpjs_dataset_free(out);
  bpjs_dataset_free(data);
}
END_TEST

SUITE("coverage.disagreements", the_best_stands_against_each_other_figure,
      bounds_tell_figures_apart, published_pairs_do_not_meet, bad_arguments_are_told_by_name,
      no_memory_leaves_the_output_alone)
