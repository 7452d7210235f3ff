/* What a tally can be by and of. */
#include "tallies.h"

START_TEST(the_day_is_of_the_calendar) {
  bpjs_tally *tally = NULL;
  bpjs_error error = tally_error();
  ck_assert_int_eq(bpjs_tally_new(0, NULL, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "tally");
  /* 1900-01-01 and 2199-12-31 are in it, the days around them are not. */
  ck_assert_int_eq(bpjs_tally_new(-25568, &tally, &error), BPJS_ERROR_RANGE);
  ck_assert_str_eq(error.field, "day");
  ck_assert_str_eq(error.value, "-25568");
  ck_assert_int_eq(bpjs_tally_new(84006, &tally, &error), BPJS_ERROR_RANGE);
  ck_assert_ptr_null(tally);
  for (int i = 0; i < 2; i++) {
    tally = tally_new(i == 0 ? -25567 : 84005);
    ck_assert_int_eq(bpjs_tally_day(tally), i == 0 ? -25567 : 84005);
    bpjs_tally_free(tally);
  }
  ck_assert_int_eq(bpjs_tally_day(NULL), 0);
  bpjs_tally_free(NULL);
}
END_TEST

START_TEST(a_detail_goes_with_its_column) {
  static const struct {
    int32_t what, detail, status;
  } cases[] = {{BPJS_PEOPLE_SEGMENT, 0, BPJS_OK},
               {BPJS_PEOPLE_SEGMENT, 1, BPJS_ERROR_RANGE},
               {BPJS_PEOPLE_PROGRAMMES, 0, BPJS_OK},
               {BPJS_PEOPLE_PROGRAMMES, 31, BPJS_OK},
               {BPJS_PEOPLE_PROGRAMMES, 32, BPJS_ERROR_RANGE},
               {BPJS_PEOPLE_PROGRAMMES, -1, BPJS_ERROR_RANGE},
               {BPJS_PEOPLE_WAGE, 0, BPJS_ERROR_ARGUMENT},
               {BPJS_PEOPLE_RISK_CLASS, 0, BPJS_OK},
               {BPJS_PEOPLE_INDUSTRY, 0, BPJS_OK},
               {BPJS_PEOPLE_INDUSTRY, 1000, BPJS_OK},
               {BPJS_PEOPLE_INDUSTRY, 100, BPJS_ERROR_RANGE},
               {BPJS_PEOPLE_BORN, 1, BPJS_OK},
               {BPJS_PEOPLE_BORN, 300, BPJS_OK},
               {BPJS_PEOPLE_BORN, 0, BPJS_ERROR_RANGE},
               {BPJS_PEOPLE_BORN, 301, BPJS_ERROR_RANGE},
               {BPJS_PEOPLE_SEX, 0, BPJS_OK},
               {BPJS_PEOPLE_MONTHS, 0, BPJS_ERROR_ARGUMENT},
               {BPJS_PEOPLE_AREA, 2, BPJS_OK},
               {BPJS_PEOPLE_AREA, 4, BPJS_OK},
               {BPJS_PEOPLE_AREA, 6, BPJS_OK},
               {BPJS_PEOPLE_AREA, 10, BPJS_OK},
               {BPJS_PEOPLE_AREA, 0, BPJS_ERROR_RANGE},
               {BPJS_PEOPLE_AREA, 8, BPJS_ERROR_RANGE},
               {BPJS_PEOPLE_SECTOR, 0, BPJS_OK},
               {BPJS_PEOPLE_GROUPS, 0, BPJS_OK},
               {BPJS_PEOPLE_GROUPS, 63, BPJS_OK},
               {BPJS_PEOPLE_GROUPS, 64, BPJS_ERROR_RANGE},
               {BPJS_PEOPLE_DECILE, 0, BPJS_OK},
               {BPJS_PEOPLE_SIZE, 0, BPJS_OK},
               {BPJS_PEOPLE_ENROLLED, 12, BPJS_OK},
               {BPJS_PEOPLE_LEFT, 3, BPJS_OK},
               {BPJS_PEOPLE_WEIGHT, 0, BPJS_ERROR_ARGUMENT},
               {BPJS_PEOPLE_DAY, 0, BPJS_OK},
               {BPJS_PEOPLE_DAY, 1, BPJS_OK},
               {BPJS_PEOPLE_DAY, 2, BPJS_ERROR_RANGE},
               {0, 0, BPJS_ERROR_ARGUMENT},
               {18, 0, BPJS_ERROR_ARGUMENT}};
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    bpjs_tally *tally = tally_new(0);
    ck_assert_int_eq(tally_try_by(tally, cases[i].what, cases[i].detail), cases[i].status);
    ck_assert_int_eq(bpjs_tally_dimension_count(tally), cases[i].status == BPJS_OK);
    bpjs_tally_free(tally);
  }
}
END_TEST

START_TEST(dimensions_come_back_as_they_were_added) {
  bpjs_tally *tally = tally_new(0);
  bpjs_error error = tally_error();
  bpjs_tally_dimension dimension = {.struct_size = sizeof dimension};
  tally_by(tally, BPJS_PEOPLE_SEX, 0);
  tally_by(tally, BPJS_PEOPLE_AREA, 4);
  ck_assert_int_eq(bpjs_tally_get_dimension(tally, 1, &dimension, NULL), BPJS_OK);
  ck_assert_int_eq(dimension.what, BPJS_PEOPLE_AREA);
  ck_assert_int_eq(dimension.detail, 4);
  ck_assert_int_eq(bpjs_tally_get_dimension(tally, 2, &dimension, &error), BPJS_ERROR_RANGE);
  ck_assert_int_eq(bpjs_tally_get_dimension(tally, -1, &dimension, &error), BPJS_ERROR_RANGE);
  ck_assert_int_eq(bpjs_tally_get_dimension(NULL, 0, &dimension, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_tally_get_dimension(tally, 0, NULL, &error), BPJS_ERROR_ARGUMENT);
  dimension.struct_size = 4;
  ck_assert_int_eq(bpjs_tally_get_dimension(tally, 0, &dimension, &error), BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(bpjs_tally_add_dimension(tally, &dimension, &error), BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(bpjs_tally_add_dimension(tally, NULL, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_tally_add_dimension(NULL, &dimension, &error), BPJS_ERROR_ARGUMENT);
  dimension = (bpjs_tally_dimension){
      .struct_size = sizeof dimension, .what = BPJS_PEOPLE_SIZE, .reserved = 1};
  ck_assert_int_eq(bpjs_tally_add_dimension(tally, &dimension, &error), BPJS_ERROR_RANGE);
  ck_assert_int_eq(tally_try_by(tally, BPJS_PEOPLE_AREA, 2), BPJS_ERROR_CONFLICT);
  ck_assert_int_eq(bpjs_tally_dimension_count(tally), 2);
  ck_assert_int_eq(bpjs_tally_dimension_count(NULL), 0);
  bpjs_tally_free(tally);
}
END_TEST

START_TEST(there_are_limits) {
  static const int32_t whats[] = {
      BPJS_PEOPLE_SEGMENT, BPJS_PEOPLE_PROGRAMMES, BPJS_PEOPLE_RISK_CLASS, BPJS_PEOPLE_INDUSTRY,
      BPJS_PEOPLE_SEX,     BPJS_PEOPLE_SECTOR,     BPJS_PEOPLE_GROUPS,     BPJS_PEOPLE_DECILE};
  bpjs_tally *tally = tally_new(0);
  bpjs_tally_measure measure = {.struct_size = sizeof measure, .kind = BPJS_TALLY_MONTHLY};
  for (int i = 0; i < 8; i++)
    tally_by(tally, whats[i], 0);
  ck_assert_int_eq(tally_try_by(tally, BPJS_PEOPLE_SIZE, 0), BPJS_ERROR_LIMIT);
  for (int i = 0; i < 128; i++) {
    measure.law = i / 32;
    measure.programme = i % 32;
    ck_assert_int_eq(bpjs_tally_add_measure(tally, &measure, NULL), BPJS_OK);
  }
  measure.law = 7;
  ck_assert_int_eq(bpjs_tally_add_measure(tally, &measure, NULL), BPJS_ERROR_LIMIT);
  ck_assert_int_eq(bpjs_tally_measure_count(tally), 128);
  bpjs_tally_free(tally);
}
END_TEST

START_TEST(a_field_goes_with_its_kind) {
  static const struct {
    int32_t kind, law, programme, payer, from, what, event, status;
    const char *field;
  } cases[] = {{BPJS_TALLY_WAGE, 0, 0, 0, 0, 0, 0, BPJS_OK, ""},
               {BPJS_TALLY_WAGE, 1, 0, 0, 0, 0, 0, BPJS_ERROR_RANGE, "law"},
               {BPJS_TALLY_WAGE, 0, 1, 0, 0, 0, 0, BPJS_ERROR_RANGE, "programme"},
               {BPJS_TALLY_WAGE, 0, 0, 1, 0, 0, 0, BPJS_ERROR_RANGE, "payer"},
               {BPJS_TALLY_MONTHS, 0, 0, 0, 0, 5, 0, BPJS_ERROR_RANGE, "what"},
               {BPJS_TALLY_MONTHS, 0, 0, 0, 1, 0, 0, BPJS_ERROR_RANGE, "from_programme"},
               {BPJS_TALLY_MONTHLY, 7, 31, 5, 2, 0, 0, BPJS_OK, ""},
               {BPJS_TALLY_MONTHLY, 8, 0, 0, 0, 0, 0, BPJS_ERROR_RANGE, "law"},
               {BPJS_TALLY_MONTHLY, -1, 0, 0, 0, 0, 0, BPJS_ERROR_RANGE, "law"},
               {BPJS_TALLY_MONTHLY, 0, 32, 0, 0, 0, 0, BPJS_ERROR_RANGE, "programme"},
               {BPJS_TALLY_MONTHLY, 0, -1, 0, 0, 0, 0, BPJS_ERROR_RANGE, "programme"},
               {BPJS_TALLY_MONTHLY, 0, 0, 6, 0, 0, 0, BPJS_ERROR_ARGUMENT, "payer"},
               {BPJS_TALLY_MONTHLY, 0, 0, -1, 0, 0, 0, BPJS_ERROR_ARGUMENT, "payer"},
               {BPJS_TALLY_MONTHLY, 0, 0, 1, 1, 0, 0, BPJS_ERROR_RANGE, "from_programme"},
               {BPJS_TALLY_MONTHLY, 0, 0, 5, 4, 0, 0, BPJS_ERROR_RANGE, "from_programme"},
               {BPJS_TALLY_PACKAGE, 0, 3, 3, 0, 0, 0, BPJS_OK, ""},
               {BPJS_TALLY_PACKAGE, 0, 0, 0, 0, 5, 0, BPJS_ERROR_RANGE, "what"},
               {BPJS_TALLY_BENEFIT, 1, 2, 0, 0, 42, 0, BPJS_OK, ""},
               {BPJS_TALLY_BENEFIT, 0, 0, 0, 0, 43, 0, BPJS_ERROR_ARGUMENT, "what"},
               {BPJS_TALLY_BENEFIT, 0, 0, 0, 0, -1, 0, BPJS_ERROR_ARGUMENT, "what"},
               {BPJS_TALLY_BENEFIT, 0, 0, 1, 0, 5, 0, BPJS_ERROR_RANGE, "payer"},
               {BPJS_TALLY_BENEFIT, 0, 0, 0, 0, 5, BPJS_LIFE_RETIREMENT, BPJS_OK, ""},
               {BPJS_TALLY_BENEFIT, 0, 0, 0, 0, 5, 7, BPJS_ERROR_ARGUMENT, "event"},
               {BPJS_TALLY_BENEFIT, 0, 0, 0, 0, 5, -1, BPJS_ERROR_ARGUMENT, "event"},
               {BPJS_TALLY_MONTHLY, 0, 0, 0, 0, 0, BPJS_LIFE_DEATH, BPJS_ERROR_RANGE, "event"},
               {0, 0, 0, 0, 0, 0, 0, BPJS_ERROR_ARGUMENT, "kind"},
               {6, 0, 0, 0, 0, 0, 0, BPJS_ERROR_ARGUMENT, "kind"}};
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    bpjs_tally *tally = tally_new(0);
    bpjs_error error = tally_error();
    const bpjs_tally_measure measure = {.struct_size = sizeof measure,
                                        .kind = cases[i].kind,
                                        .law = cases[i].law,
                                        .programme = cases[i].programme,
                                        .payer = cases[i].payer,
                                        .from_programme = cases[i].from,
                                        .what = cases[i].what,
                                        .event = cases[i].event};
    ck_assert_int_eq(bpjs_tally_add_measure(tally, &measure, &error), cases[i].status);
    ck_assert_str_eq(error.field, cases[i].field);
    ck_assert_int_eq(bpjs_tally_measure_count(tally), cases[i].status == BPJS_OK);
    bpjs_tally_free(tally);
  }
}
END_TEST

START_TEST(measures_come_back_as_they_were_added) {
  bpjs_tally *tally = tally_new(0);
  bpjs_error error = tally_error();
  bpjs_tally_measure measure = {.struct_size = sizeof measure,
                                .kind = BPJS_TALLY_BENEFIT,
                                .law = 1,
                                .programme = BPJS_PROGRAMME_JKM,
                                .what = BPJS_BENEFIT_DEATH,
                                .event = BPJS_LIFE_DEATH};
  ck_assert_int_eq(bpjs_tally_add_measure(tally, &measure, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_tally_add_measure(tally, &measure, &error), BPJS_ERROR_CONFLICT);
  bpjs_tally_measure got = {.struct_size = sizeof got};
  ck_assert_int_eq(bpjs_tally_get_measure(tally, 0, &got, NULL), BPJS_OK);
  ck_assert_mem_eq(&got, &measure, sizeof got);
  ck_assert_int_eq(bpjs_tally_get_measure(tally, 1, &got, &error), BPJS_ERROR_RANGE);
  ck_assert_int_eq(bpjs_tally_get_measure(tally, -1, &got, &error), BPJS_ERROR_RANGE);
  ck_assert_int_eq(bpjs_tally_get_measure(NULL, 0, &got, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_tally_get_measure(tally, 0, NULL, &error), BPJS_ERROR_ARGUMENT);
  got.struct_size = 0;
  ck_assert_int_eq(bpjs_tally_get_measure(tally, 0, &got, &error), BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(bpjs_tally_add_measure(tally, &got, &error), BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(bpjs_tally_add_measure(tally, NULL, &error), BPJS_ERROR_ARGUMENT);
  measure.flags = 2;
  measure.law = 2;
  ck_assert_int_eq(bpjs_tally_add_measure(tally, &measure, &error), BPJS_ERROR_RANGE);
  ck_assert_int_eq(bpjs_tally_measure_count(NULL), 0);
  bpjs_tally_free(tally);
}
END_TEST

START_TEST(edges_rise) {
  static const int64_t good[] = {0, 5, 6}, level[] = {1, 1}, below[] = {-1, 2};
  static int64_t many[4097];
  bpjs_tally *tally = tally_new(0);
  bpjs_error error = tally_error();
  for (int i = 0; i < 4097; i++)
    many[i] = i;
  ck_assert_int_eq(bpjs_tally_bin_count(tally), 0);
  ck_assert_int_eq(bpjs_tally_bin_count(NULL), 0);
  ck_assert_int_eq(bpjs_tally_histogram(tally, good, 3, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_tally_bin_count(tally), 4);
  ck_assert_int_eq(bpjs_tally_histogram(tally, level, 2, &error), BPJS_ERROR_RANGE);
  ck_assert_str_eq(error.field, "edges");
  ck_assert_int_eq(bpjs_tally_histogram(tally, below, 2, &error), BPJS_ERROR_RANGE);
  ck_assert_int_eq(bpjs_tally_histogram(tally, good, 0, &error), BPJS_ERROR_RANGE);
  ck_assert_str_eq(error.field, "count");
  ck_assert_int_eq(bpjs_tally_histogram(tally, many, 4097, &error), BPJS_ERROR_RANGE);
  ck_assert_int_eq(bpjs_tally_histogram(tally, NULL, 1, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_tally_histogram(NULL, good, 1, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_tally_bin_count(tally), 4);
  ck_assert_int_eq(bpjs_tally_histogram(tally, many, 4096, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_tally_bin_count(tally), 4097);
  bpjs_tally_free(tally);
}
END_TEST

/* After the first data, even of nobody. */
START_TEST(data_fix_what_is_tallied) {
  static const int64_t edges[] = {1};
  static crowd c;
  bpjs_tally *tally = tally_new(LAST_DAY);
  bpjs_error error = tally_error();
  const bpjs_tally_measure measure = {.struct_size = sizeof measure, .kind = BPJS_TALLY_WAGE};
  crowd_make(&c, 1, 1);
  tally_take(tally, &c, 0, 0);
  ck_assert_int_eq(tally_try_by(tally, BPJS_PEOPLE_SEX, 0), BPJS_ERROR_STATE);
  ck_assert_int_eq(bpjs_tally_add_measure(tally, &measure, &error), BPJS_ERROR_STATE);
  ck_assert_int_eq(bpjs_tally_histogram(tally, edges, 1, &error), BPJS_ERROR_STATE);
  ck_assert_str_eq(error.field, "tally");
  bpjs_people_free(c.people);
  bpjs_tally_free(tally);
}
END_TEST

static int32_t make(bpjs_tally **tally) {
  static const int64_t edges[] = {1, 2};
  int32_t status = bpjs_tally_new(0, tally, NULL);
  if (status == BPJS_OK) {
    status = bpjs_tally_histogram(*tally, edges, 2, NULL);
    if (status == BPJS_OK)
      return status;
    bpjs_tally_free(*tally);
    *tally = NULL;
  }
  return status;
}

START_TEST(fails_whole_without_memory) {
  bpjs_tally *tally = NULL;
  FAIL_EACH_ALLOCATION(make(&tally), ck_assert_ptr_null(tally));
  bpjs_tally_free(tally);
}
END_TEST

SUITE("tally.shape", the_day_is_of_the_calendar, a_detail_goes_with_its_column,
      dimensions_come_back_as_they_were_added, there_are_limits, a_field_goes_with_its_kind,
      measures_come_back_as_they_were_added, edges_rise, data_fix_what_is_tallied,
      fails_whole_without_memory)
