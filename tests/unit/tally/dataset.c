/* A tally as observations, on which coverage and the report run. */
#include "datasets.h"
#include "tally/groups.h"

enum { ROOM = 1 << 16 };

/* Seven rows, who stand for 100 people. */
enum { ROWS = 7 };
static const int64_t segments[ROWS] = {1, 1, 2, 2, 2, 1, 3};
static const int64_t areas[ROWS] = {6402, 64, 6471, 1101, 11, 1101, 0};
static const int64_t sexes[ROWS] = {1, 2, 2, 1, 2, 2, 1};
static const int64_t weights[ROWS] = {30, 10, 5, 15, 20, 12, 8};
static const int64_t wages[ROWS] = {5000000, 4000000, 1000000, 2000000, 1500000, 3000000, 100};
static const int64_t groups[ROWS] = {0, 0, 3, 1, 0, 0, 0};
static const int64_t programmes[ROWS] = {15, 3, 3, 7, 3, 15, 3};
static const uint8_t areas_given = 0x3F; /* not of the last */
static const int64_t risk = 1;

static bpjs_people *people_make(void) {
  bpjs_people *people = NULL;
  ck_assert_int_eq(bpjs_people_new(&people, NULL), BPJS_OK);
  const struct {
    int32_t what;
    const int64_t *values;
    int64_t length;
    const uint8_t *given;
  } columns[] = {{BPJS_PEOPLE_SEGMENT, segments, ROWS, NULL},
                 {BPJS_PEOPLE_AREA, areas, ROWS, &areas_given},
                 {BPJS_PEOPLE_SEX, sexes, ROWS, NULL},
                 {BPJS_PEOPLE_WEIGHT, weights, ROWS, NULL},
                 {BPJS_PEOPLE_WAGE, wages, ROWS, NULL},
                 {BPJS_PEOPLE_GROUPS, groups, ROWS, NULL},
                 {BPJS_PEOPLE_PROGRAMMES, programmes, ROWS, NULL},
                 {BPJS_PEOPLE_RISK_CLASS, &risk, 1, NULL}};
  for (size_t i = 0; i < sizeof columns / sizeof *columns; i++)
    ck_assert_int_eq(bpjs_people_set(people, columns[i].what, BPJS_PEOPLE_INT64, columns[i].values,
                                     0, columns[i].length, columns[i].given, 0, NULL),
                     BPJS_OK);
  return people;
}

static bpjs_tally *make(int32_t day) {
  bpjs_people *people = people_make();
  bpjs_tally *tally = tally_new(day);
  tally_by(tally, BPJS_PEOPLE_SEGMENT, 0);
  tally_by(tally, BPJS_PEOPLE_AREA, 4);
  tally_by(tally, BPJS_PEOPLE_SEX, 0);
  tally_by(tally, BPJS_PEOPLE_GROUPS, 0);
  tally_by(tally, BPJS_PEOPLE_PROGRAMMES, 0);
  tally_of(tally, BPJS_TALLY_WAGE);
  bpjs_people_summary summary = {.struct_size = sizeof summary};
  ck_assert_int_eq(bpjs_tally_people(tally, people, 0, ROWS, 0, &summary, NULL), BPJS_OK);
  ck_assert_int_eq(summary.bad, 0);
  bpjs_people_free(people);
  return tally;
}

START_TEST(people_are_there_by_all_that_they_are_told_apart_by) {
  static const struct {
    asked of;
    int64_t number;
  } cases[] = {{{"p", "ALL", "ALL", "ALL", "ID"}, 100},
               {{"p", "ALL", "PU", "ALL", "ID"}, 52},  /* 30 + 10 + 12 */
               {{"p", "ALL", "BPU", "ALL", "ID"}, 40}, /* 5 + 15 + 20 */
               {{"p", "ALL", "JAKON", "ALL", "ID"}, 8},
               {{"p", "ALL", "PMI", "ALL", "ID"}, -1},
               {{"p", "ALL", "ALL", "ALL", "KD_64"}, 45}, /* 30 + 10 + 5 */
               {{"p", "ALL", "ALL", "ALL", "KD_11"}, 47}, /* 15 + 20 + 12 */
               {{"p", "ALL", "ALL", "ALL", "KD_64_02"}, 30},
               {{"p", "ALL", "ALL", "ALL", "KD_64_71"}, 5},
               {{"p", "ALL", "ALL", "ALL", "KD_11_01"}, 27}, /* 15 + 12 */
               {{"p", "ALL", "BPU", "ALL", "KD_11_01"}, 15},
               {{"p", "ALL", "JAKON", "ALL", "KD_64"}, -1},
               {{"p", "ALL", "ALL", "MALE", "ID"}, 53}, /* 30 + 15 + 8 */
               {{"p", "ALL", "ALL", "FEMALE", "ID"}, 47},
               {{"p", "ALL", "ALL", "FEMALE", "KD_64"}, 15},
               {{"p", "ALL", "ALL", "VULNERABLE", "ID"}, 20}, /* 5 + 15 */
               {{"p", "ALL", "ALL", "BY_BUDGET", "ID"}, 5},
               {{"p", "JKK", "ALL", "ALL", "ID"}, 100},
               {{"p", "JHT", "ALL", "ALL", "ID"}, 57}, /* 30 + 15 + 12 */
               {{"p", "JP", "ALL", "ALL", "ID"}, 42},  /* 30 + 12 */
               {{"p", "JKP", "ALL", "ALL", "ID"}, -1},
               {{"p", "JP", "PU", "FEMALE", "KD_11_01"}, 12},
               /* 30 x 5 + 10 x 4 + 5 + 15 x 2 + 20 x 1.5 + 12 x 3 million, and 8 x 100 */
               {{"wages", "ALL", "ALL", "ALL", "ID"}, 291000800},
               {{"wages", "ALL", "PU", "ALL", "KD_11"}, 36000000},
               {{"wages", "ALL", "ALL", "VULNERABLE", "ID"}, 35000000},
               {{"wages", "JKK", "ALL", "ALL", "ID"}, -1}};
  bpjs_tally *tally = make(LAST_DAY);
  bpjs_dataset *dataset = empty();
  send(tally, "p", dataset);
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
    ck_assert_int_eq(number(dataset, cases[i].of), cases[i].number);
  bpjs_dataset_free(dataset);
  bpjs_tally_free(tally);
}
END_TEST

/* Every code is there once: the groups of all are those of the parts, added up. */
START_TEST(parts_add_up) {
  bpjs_tally *tally = make(LAST_DAY);
  bpjs_dataset *dataset = empty(), *out = NULL;
  send(tally, "active_participants", dataset);
  ck_assert_int_eq(bpjs_coverage_check(dataset, BPJS_LANGUAGE_EN, &out, NULL), BPJS_OK);
  int64_t consistent = 0;
  for (int64_t i = 0; i < bpjs_dataset_count(out); i++) {
    char verdict[16];
    int64_t length;
    ck_assert_int_eq(
        bpjs_dataset_text(out, i, "VERDICT", 7, verdict, sizeof verdict, &length, NULL), BPJS_OK);
    ck_assert_str_ne(verdict, "inconsistent");
    consistent += strcmp(verdict, "consistent") == 0;
  }
  ck_assert_int_gt(consistent, 0);
  bpjs_dataset_free(out);
  bpjs_dataset_free(dataset);
  bpjs_tally_free(tally);
}
END_TEST

static void text_of(const bpjs_dataset *dataset, asked of, const char *column, char *text) {
  const bpjs_query query = query_of(of);
  int64_t index, count, length;
  ck_assert_int_eq(bpjs_dataset_query(dataset, &query, &index, 1, &count, NULL), BPJS_OK);
  ck_assert_int_eq(count, 1);
  ck_assert_int_eq(
      bpjs_dataset_text(dataset, index, column, (int64_t)strlen(column), text, 80, &length, NULL),
      BPJS_OK);
}

START_TEST(who_has_no_area_is_told) {
  bpjs_tally *tally = make(LAST_DAY);
  bpjs_dataset *dataset = empty();
  char text[80];
  send(tally, "p", dataset);
  text_of(dataset, (asked){"p", "ALL", "ALL", "ALL", "ID"}, "NOTE", text);
  ck_assert_str_eq(text, "not given: area of 8");
  text_of(dataset, (asked){"p", "ALL", "ALL", "MALE", "ID"}, "NOTE", text);
  ck_assert_str_eq(text, "");
  text_of(dataset, (asked){"p", "ALL", "ALL", "ALL", "ID"}, "SOURCE", text);
  ck_assert_str_eq(text, "register");
  bpjs_dataset_free(dataset);
  bpjs_tally_free(tally);
}
END_TEST

/* On the last day of a month it is the month; on another day the day, and money is of the
 * month. */
START_TEST(the_period_is_that_of_the_day) {
  for (int k = 0; k < 2; k++) {
    bpjs_tally *tally = make(LAST_DAY - k);
    bpjs_dataset *dataset = empty();
    char text[80];
    send(tally, "p", dataset);
    text_of(dataset, (asked){"p", "ALL", "ALL", "ALL", "ID"}, "TIME_PERIOD", text);
    ck_assert_str_eq(text, k == 0 ? "2024-12" : "2024-12-30");
    text_of(dataset, (asked){"wages", "ALL", "ALL", "ALL", "ID"}, "TIME_PERIOD", text);
    ck_assert_str_eq(text, "2024-12");
    bpjs_dataset_free(dataset);
    bpjs_tally_free(tally);
  }
}
END_TEST

/* Of November 3, of December, told or not, 5. */
START_TEST(months_are_kept_apart) {
  const int64_t keys[] = {LAST_DAY - 60, LAST_DAY - 30, INT64_MIN};
  bpjs_tally *tally = tally_new(LAST_DAY - 5);
  bpjs_dataset *dataset = empty();
  tally_by(tally, BPJS_PEOPLE_DAY, 1);
  tally_by(tally, BPJS_PEOPLE_ENROLLED, 12);
  ck_assert_int_eq(bpjs_tally_begin(tally, NULL), BPJS_OK);
  for (int i = 0; i < 3; i++) {
    const int64_t both[] = {keys[i], i == 0 ? INT64_MIN : LAST_DAY - 365};
    int64_t index;
    ck_assert_int_eq(bpjs_tally_group(tally, both, &index, NULL), BPJS_OK);
    ck_assert_int_eq(bpjs_tally_add(tally, index, 1, 3 - i, NULL, NULL, NULL), BPJS_OK);
  }
  send(tally, "p", dataset);
  ck_assert_int_eq(bpjs_dataset_count(dataset), 2);
  for (int64_t i = 0; i < 2; i++) {
    bpjs_observation about = {.struct_size = sizeof about};
    bpjs_figure figure = {.struct_size = sizeof figure};
    char note[64];
    int64_t length;
    ck_assert_int_eq(bpjs_dataset_get(dataset, i, &about, NULL), BPJS_OK);
    ck_assert_int_eq(bpjs_dataset_figure(dataset, i, &figure, NULL), BPJS_OK);
    ck_assert_int_eq(about.period_kind, BPJS_PERIOD_MONTH);
    ck_assert_int_eq(about.first_day, keys[i]);
    ck_assert_int_eq((int64_t)figure.value, 3);
    ck_assert_int_eq(bpjs_dataset_text(dataset, i, "NOTE", 4, note, sizeof note, &length, NULL),
                     BPJS_OK);
    ck_assert_str_eq(note, i == 0 ? "not given: enrolled of 3" : "");
  }
  bpjs_dataset_free(dataset);
  bpjs_tally_free(tally);
}
END_TEST

/* Half of those who could be members: of PU of East Kalimantan 40 of 80, of BPU 5 of 50. */
START_TEST(coverage_is_what_arithmetic_says) {
  static const struct {
    const char *segment, *area;
    int64_t eligible;
    double ratio;
  } cases[] = {{"PU", "KD_64", 80, 50.0},
               {"BPU", "KD_64", 50, 10.0},
               {"BPU", "KD_11", 140, 25.0},
               {"PU", "KD_11", 16, 75.0}};
  bpjs_tally *tally = make(LAST_DAY);
  bpjs_dataset *dataset = empty();
  send(tally, "ucj_participants", dataset);
  for (int i = 0; i < 4; i++) {
    bpjs_observation about = {.struct_size = sizeof about,
                              .period_kind = BPJS_PERIOD_MONTH,
                              .first_day = LAST_DAY - 30,
                              .last_day = LAST_DAY,
                              .series = "ucj_eligible"};
    bpjs_figure figure = {.struct_size = sizeof figure};
    strcpy(about.segment, cases[i].segment);
    strcpy(about.area, cases[i].area);
    ck_assert_int_eq(bpjs_figure_make(cases[i].eligible, 0, 0, BPJS_UNIT_PERSONS, BPJS_BOUNDS_EXACT,
                                      0, &figure, NULL),
                     BPJS_OK);
    ck_assert_int_eq(bpjs_dataset_add(dataset, &about, &figure, "", 0, NULL), BPJS_OK);
  }
  for (int i = 0; i < 4; i++) {
    bpjs_dataset *out = NULL;
    const bpjs_query covered =
        query_of((asked){"ucj_participants", "ALL", cases[i].segment, "ALL", "PROVINCE"});
    const bpjs_query eligible =
        query_of((asked){"ucj_eligible", "ALL", cases[i].segment, "ALL", "PROVINCE"});
    ck_assert_int_eq(bpjs_coverage_by(dataset, &covered, &eligible, BPJS_DIMENSION_AREA, 0,
                                      BPJS_LANGUAGE_EN, &out, NULL),
                     BPJS_OK);
    bpjs_query query = query_of((asked){"coverage_ratio", "", "", "", cases[i].area});
    int64_t index, count;
    bpjs_figure ratio = {.struct_size = sizeof ratio};
    ck_assert_int_eq(bpjs_dataset_query(out, &query, &index, 1, &count, NULL), BPJS_OK);
    ck_assert_int_eq(count, 1);
    ck_assert_int_eq(bpjs_dataset_figure(out, index, &ratio, NULL), BPJS_OK);
    ck_assert_double_eq_tol(ratio.value, cases[i].ratio, 1e-9);
    bpjs_dataset_free(out);
  }
  bpjs_dataset_free(dataset);
  bpjs_tally_free(tally);
}
END_TEST

/* Two tallies in one dataset, the workers of a survey and the members; and the report of
 * them: 100 of 400, of which 52 % are PU. */
START_TEST(the_report_runs_on_it) {
  bpjs_tally *members = make(LAST_DAY), *workers = make(LAST_DAY);
  bpjs_dataset *dataset = empty(), *out = NULL;
  char *text = malloc(ROOM);
  int64_t length;
  for (int i = 0; i < 2; i++) {
    bpjs_tally *more = make(LAST_DAY);
    for (int k = 0; k <= i; k++)
      ck_assert_int_eq(bpjs_tally_merge(workers, more, NULL), BPJS_OK);
    bpjs_tally_free(more);
  }
  send(members, "active_participants", dataset);
  send(workers, "eligible_workers", dataset);
  ck_assert_int_eq(number(dataset, (asked){"eligible_workers", "ALL", "ALL", "ALL", "ID"}), 400);
  ck_assert_int_eq(bpjs_coverage_report(dataset, NULL, BPJS_LANGUAGE_EN, &out, NULL), BPJS_OK);
  static const struct {
    asked of;
    double value;
  } cases[] = {{{"coverage_ratio", "ALL", "ALL", "ALL", "ID"}, 25.0},
               {{"coverage_gap", "ALL", "ALL", "ALL", "ID"}, 300.0},
               {{"share", "ALL", "PU", "ALL", "ID"}, 52.0},
               {{"share", "ALL", "BPU", "ALL", "ID"}, 40.0},
               {{"share", "ALL", "JAKON", "ALL", "ID"}, 8.0},
               {{"share", "ALL", "ALL", "VULNERABLE", "ID"}, 20.0}};
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    const bpjs_query query = query_of(cases[i].of);
    int64_t index, count;
    bpjs_figure figure = {.struct_size = sizeof figure};
    ck_assert_int_eq(bpjs_dataset_query(out, &query, &index, 1, &count, NULL), BPJS_OK);
    ck_assert_int_ge(count, 1);
    ck_assert_int_eq(bpjs_dataset_figure(out, index, &figure, NULL), BPJS_OK);
    ck_assert_double_eq_tol(figure.value, cases[i].value, 1e-9);
  }
  ck_assert_int_eq(bpjs_dataset_write(out, NULL, 0, BPJS_FORMAT_CSV, text, ROOM, &length, NULL),
                   BPJS_OK);
  ck_assert_ptr_nonnull(strstr(text, "consistent"));
  ck_assert_ptr_null(strstr(text, "inconsistent"));
  free(text);
  bpjs_dataset_free(out);
  bpjs_dataset_free(dataset);
  bpjs_tally_free(members);
  bpjs_tally_free(workers);
}
END_TEST

static int32_t try(const bpjs_tally *tally, const char *series, bpjs_dataset *dataset,
                   bpjs_error *error) {
  return bpjs_tally_dataset(tally, series, (int64_t)strlen(series), "x", 1, dataset, error);
}

START_TEST(arguments_are_checked) {
  bpjs_tally *tally = make(LAST_DAY), *years = tally_new(LAST_DAY);
  bpjs_dataset *dataset = empty();
  bpjs_error error = tally_error();
  tally_by(years, BPJS_PEOPLE_DAY, 12);
  ck_assert_int_eq(try(NULL, "p", dataset, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(try(tally, "p", NULL, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_tally_dataset(tally, NULL, 0, "x", 1, dataset, &error),
                   BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_tally_dataset(tally, "p", -1, "x", 1, dataset, &error),
                   BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_tally_dataset(tally, "p", 1, NULL, 1, dataset, &error),
                   BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "source");
  ck_assert_int_eq(bpjs_tally_dataset(tally, "p", 1, "\xFF", 1, dataset, &error),
                   BPJS_ERROR_ENCODING);
  ck_assert_int_eq(try(tally, "", dataset, &error), BPJS_ERROR_SYNTAX);
  ck_assert_int_eq(try(tally, "active participants", dataset, &error), BPJS_ERROR_SYNTAX);
  ck_assert_str_eq(error.field, "series");
  ck_assert_str_eq(error.value, "active participants");
  ck_assert_int_eq(try(tally, "a123456789b123456789c123456789d123456789e123456789f123456789g123",
                       dataset, &error),
                   BPJS_ERROR_SYNTAX);
  ck_assert_int_eq(try(tally, "benefit_paid", dataset, &error), BPJS_ERROR_UNIT);
  ck_assert_int_eq(try(years, "p", dataset, &error), BPJS_ERROR_BASIS);
  ck_assert_int_eq(bpjs_dataset_count(dataset), 0);
  bpjs_dataset_free(dataset);
  bpjs_tally_free(tally);
  bpjs_tally_free(years);
}
END_TEST

/* Of all people, whose groups each fit; a number that no figure holds. */
START_TEST(overflow_leaves_the_dataset_as_it_was) {
  for (int k = 0; k < 2; k++) {
    bpjs_tally *tally = tally_new(LAST_DAY);
    bpjs_dataset *dataset = empty();
    bpjs_error error = tally_error();
    tally_by(tally, BPJS_PEOPLE_SEX, 0);
    ck_assert_int_eq(bpjs_tally_begin(tally, NULL), BPJS_OK);
    for (int64_t sex = 1; sex <= 2 - k; sex++) {
      int64_t index;
      ck_assert_int_eq(bpjs_tally_group(tally, &sex, &index, NULL), BPJS_OK);
      ck_assert_int_eq(bpjs_tally_add(tally, index, 1, INT64_MAX / 2 + 1, NULL, NULL, NULL),
                       BPJS_OK);
    }
    ck_assert_int_eq(try(tally, "p", dataset, &error), BPJS_ERROR_OVERFLOW);
    ck_assert_int_eq(bpjs_dataset_count(dataset), 0);
    bpjs_dataset_free(dataset);
    bpjs_tally_free(tally);
  }
}
END_TEST

/* A thousand columns, and NOTE would be one more. */
START_TEST(too_many_columns_leave_the_dataset_as_it_was) {
  bpjs_tally *tally = make(LAST_DAY), *one = tally_new(LAST_DAY);
  bpjs_dataset *full = empty();
  bpjs_error error = tally_error();
  char name[] = "A000";
  int64_t index;
  ck_assert_int_eq(bpjs_tally_begin(one, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_tally_group(one, NULL, &index, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_tally_add(one, index, 1, 1, NULL, NULL, NULL), BPJS_OK);
  send(one, "p", full);
  for (int i = 0; i < 1000; i++) {
    name[0] = (char)('A' + i / 500);
    name[1] = (char)('0' + i / 100);
    name[2] = (char)('0' + i / 10 % 10);
    name[3] = (char)('0' + i % 10);
    ck_assert_int_eq(bpjs_dataset_set_text(full, 0, name, 4, "x", 1, NULL), BPJS_OK);
  }
  ck_assert_int_eq(try(tally, "p", full, &error), BPJS_ERROR_LIMIT);
  ck_assert_str_eq(error.field, "dataset");
  ck_assert_int_eq(bpjs_dataset_count(full), 1);
  bpjs_dataset_free(full);
  bpjs_tally_free(one);
  bpjs_tally_free(tally);
}
END_TEST

START_TEST(fails_whole_without_memory) {
  bpjs_tally *tally = make(LAST_DAY);
  bpjs_dataset *dataset = empty();
  FAIL_EACH_ALLOCATION(try(tally, "p", dataset, NULL),
                       ck_assert_int_eq(bpjs_dataset_count(dataset), 0));
  ck_assert_int_eq(number(dataset, (asked){"p", "ALL", "ALL", "ALL", "ID"}), 100);
  bpjs_dataset_free(dataset);
  bpjs_tally_free(tally);
}
END_TEST

SUITE("tally.dataset", people_are_there_by_all_that_they_are_told_apart_by, parts_add_up,
      who_has_no_area_is_told, the_period_is_that_of_the_day, months_are_kept_apart,
      coverage_is_what_arithmetic_says, the_report_runs_on_it, arguments_are_checked,
      overflow_leaves_the_dataset_as_it_was, too_many_columns_leave_the_dataset_as_it_was,
      fails_whole_without_memory)
