/* A tally as JSON and CSV, and its keys as texts. */
#include "tallies.h"
#include "tally/groups.h"

enum { ROOM = 8192 };

static const char *written(const bpjs_tally *tally, int32_t format) {
  static char text[ROOM];
  int64_t length;
  ck_assert_int_eq(bpjs_tally_write(tally, format, text, ROOM, &length, NULL), BPJS_OK);
  ck_assert_int_eq((int64_t)strlen(text), length);
  return text;
}

/* Two groups: men of Kutai Kartanegara, and one who gave nothing. */
static bpjs_tally *make(void) {
  static const int64_t edges[] = {1000, 2000}, bins[2][3] = {{0, 0, 0}, {2, 0, 3}};
  static const int64_t keys[2][2] = {{INT64_MIN, INT64_MIN}, {1, 6402}};
  const bpjs_tally_measure dues = {.struct_size = sizeof dues,
                                   .kind = BPJS_TALLY_MONTHLY,
                                   .law = 1,
                                   .programme = BPJS_PROGRAMME_JKP,
                                   .payer = BPJS_PAYER_RECOMPOSITION,
                                   .from_programme = BPJS_PROGRAMME_JKM};
  const bpjs_tally_sums sums[2][2] = {{{0, 0, 0, 0, 0}, {0, 0, 0, 0, 0}},
                                      {{2, 5000, 12000, 1000, 4000}, {1, 7, 14, 7, 7}}};
  bpjs_tally *tally = tally_new(LAST_DAY);
  tally_by(tally, BPJS_PEOPLE_SEX, 0);
  tally_by(tally, BPJS_PEOPLE_AREA, 4);
  tally_of(tally, BPJS_TALLY_WAGE);
  ck_assert_int_eq(bpjs_tally_add_measure(tally, &dues, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_tally_histogram(tally, edges, 2, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_tally_begin(tally, NULL), BPJS_OK);
  for (int i = 0; i < 2; i++) {
    int64_t index;
    ck_assert_int_eq(bpjs_tally_group(tally, keys[i], &index, NULL), BPJS_OK);
    ck_assert_int_eq(bpjs_tally_add(tally, index, 1 + i, 1 + 4 * i, sums[i], bins[i], NULL),
                     BPJS_OK);
  }
  return tally;
}

START_TEST(json_has_all_of_it) {
  bpjs_tally *tally = make(), *none = tally_new(0);
  ck_assert_str_eq(
      written(tally, BPJS_FORMAT_JSON),
      "{\"day\":\"2024-12-31\",\"dimensions\":[{\"by\":\"sex\",\"detail\":0},"
      "{\"by\":\"area\",\"detail\":4}],\"measures\":["
      "{\"name\":\"wage\",\"kind\":\"wage\",\"law\":0,\"programme\":null,\"payer\":null,"
      "\"from_programme\":null,\"what\":null,\"event\":null},"
      "{\"name\":\"monthly_jkp_recomposition_from_jkm_law_1\",\"kind\":\"monthly\",\"law\":1,"
      "\"programme\":\"JKP\",\"payer\":\"recomposition\",\"from_programme\":\"JKM\","
      "\"what\":null,\"event\":null}],\"edges\":[1000,2000],\"groups\":["
      "{\"keys\":{\"sex\":null,\"area\":null},\"count\":1,\"weight\":1,\"measures\":["
      "{\"rows\":0,\"sum\":0,\"weighted\":0,\"minimum\":0,\"maximum\":0},"
      "{\"rows\":0,\"sum\":0,\"weighted\":0,\"minimum\":0,\"maximum\":0}],\"bins\":[0,0,0]},"
      "{\"keys\":{\"sex\":\"male\",\"area\":\"64.02\"},\"count\":2,\"weight\":5,\"measures\":["
      "{\"rows\":2,\"sum\":5000,\"weighted\":12000,\"minimum\":1000,\"maximum\":4000},"
      "{\"rows\":1,\"sum\":7,\"weighted\":14,\"minimum\":7,\"maximum\":7}],\"bins\":[2,0,3]}]}");
  ck_assert_str_eq(written(none, BPJS_FORMAT_JSON),
                   "{\"day\":\"1970-01-01\",\"dimensions\":[],\"measures\":[],\"groups\":[]}");
  bpjs_tally_free(tally);
  bpjs_tally_free(none);
}
END_TEST

#define HEADER                                                                                     \
  "sex,area,count,weight,wage_rows,wage_sum,wage_weighted,wage_minimum,wage_maximum,"              \
  "monthly_jkp_recomposition_from_jkm_law_1_rows,monthly_jkp_recomposition_from_jkm_law_1_sum,"    \
  "monthly_jkp_recomposition_from_jkm_law_1_weighted,"                                             \
  "monthly_jkp_recomposition_from_jkm_law_1_minimum,"                                              \
  "monthly_jkp_recomposition_from_jkm_law_1_maximum,"                                              \
  "wage_from_0,wage_from_1000,wage_from_2000\n"
#define RECORDS                                                                                    \
  ",,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0\n"                                                              \
  "male,64.02,2,5,2,5000,12000,1000,4000,1,7,14,7,7,2,0,3\n"

START_TEST(csv_has_a_record_a_group) {
  bpjs_tally *tally = make();
  ck_assert_str_eq(written(tally, BPJS_FORMAT_CSV), HEADER RECORDS);
  ck_assert_str_eq(written(tally, BPJS_FORMAT_CSV_RECORDS), RECORDS);
  bpjs_tally_free(tally);
}
END_TEST

/* No two columns have one name. */
START_TEST(an_edge_of_0_has_a_bin_below_it) {
  static const int64_t edges[] = {0, 1000};
  bpjs_tally *tally = tally_new(0);
  ck_assert_int_eq(bpjs_tally_histogram(tally, edges, 2, NULL), BPJS_OK);
  ck_assert_str_eq(written(tally, BPJS_FORMAT_CSV),
                   "count,weight,wage_under_0,wage_from_0,wage_from_1000\n");
  bpjs_tally_free(tally);
}
END_TEST

START_TEST(a_key_is_a_text) {
  static const struct {
    int32_t what, detail;
    int64_t key;
    const char *text;
  } cases[] = {{BPJS_PEOPLE_SEGMENT, 0, BPJS_SEGMENT_PU, "PU"},
               {BPJS_PEOPLE_SEGMENT, 0, BPJS_SEGMENT_BPU, "BPU"},
               {BPJS_PEOPLE_SEGMENT, 0, BPJS_SEGMENT_JAKON, "JAKON"},
               {BPJS_PEOPLE_SEGMENT, 0, BPJS_SEGMENT_PMI, "PMI"},
               {BPJS_PEOPLE_SEX, 0, BPJS_SEX_MALE, "male"},
               {BPJS_PEOPLE_SEX, 0, BPJS_SEX_FEMALE, "female"},
               {BPJS_PEOPLE_SEX, 0, INT64_MIN, ""},
               {BPJS_PEOPLE_AREA, 2, 64, "64"},
               {BPJS_PEOPLE_AREA, 4, 6408, "64.08"},
               {BPJS_PEOPLE_AREA, 6, 640801, "64.08.01"},
               {BPJS_PEOPLE_AREA, 10, 6408012001, "64.08.01.2001"},
               {BPJS_PEOPLE_AREA, 10, 6408010001, "64.08.01.0001"},
               {BPJS_PEOPLE_BORN, 5, 20, "20-24"},
               {BPJS_PEOPLE_BORN, 1, 20, "20"},
               {BPJS_PEOPLE_PROGRAMMES, 0, 31, "JKK+JKM+JHT+JP+JKP"},
               {BPJS_PEOPLE_PROGRAMMES, 8, 0, "none"},
               {BPJS_PEOPLE_GROUPS, 0, 63,
                "vulnerable+by_budget+foreign+employer+second_departure+individual"},
               {BPJS_PEOPLE_GROUPS, 0, 0, "none"},
               {BPJS_PEOPLE_INDUSTRY, 0, 3018, "G3-018"},
               {BPJS_PEOPLE_INDUSTRY, 1000, 3000, "G3"},
               {BPJS_PEOPLE_RISK_CLASS, 0, 5, "5"},
               {BPJS_PEOPLE_DECILE, 0, 10, "10"},
               {BPJS_PEOPLE_SECTOR, 0, BPJS_BPU_SECTOR_NONE, "none"},
               {BPJS_PEOPLE_SECTOR, 0, BPJS_BPU_SECTOR_TRANSPORT, "transport"},
               {BPJS_PEOPLE_SECTOR, 0, BPJS_BPU_SECTOR_OTHER, "other"},
               {BPJS_PEOPLE_SIZE, 0, BPJS_COMPANY_SIZE_LARGE, "large"},
               {BPJS_PEOPLE_SIZE, 0, BPJS_COMPANY_SIZE_MEDIUM, "medium"},
               {BPJS_PEOPLE_SIZE, 0, BPJS_COMPANY_SIZE_SMALL, "small"},
               {BPJS_PEOPLE_SIZE, 0, BPJS_COMPANY_SIZE_MICRO, "micro"},
               {BPJS_PEOPLE_DAY, 0, LAST_DAY - 30, "2024-12"},
               {BPJS_PEOPLE_ENROLLED, 3, LAST_DAY - 91, "2024-Q4"},
               {BPJS_PEOPLE_LEFT, 12, LAST_DAY - 365, "2024"}};
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    bpjs_tally *tally = tally_new(0);
    char text[80];
    int64_t index, length;
    tally_by(tally, cases[i].what, cases[i].detail);
    ck_assert_int_eq(bpjs_tally_begin(tally, NULL), BPJS_OK);
    ck_assert_int_eq(bpjs_tally_group(tally, &cases[i].key, &index, NULL), BPJS_OK);
    ck_assert_int_eq(bpjs_tally_add(tally, index, 1, 1, NULL, NULL, NULL), BPJS_OK);
    ck_assert_int_eq(bpjs_tally_key_text(tally, 0, 0, text, sizeof text, &length, NULL), BPJS_OK);
    ck_assert_str_eq(text, cases[i].text);
    bpjs_tally_free(tally);
  }
}
END_TEST

START_TEST(arguments_are_checked) {
  bpjs_tally *tally = make();
  bpjs_error error = tally_error();
  char text[4] = "abc";
  int64_t length = 7;
  ck_assert_int_eq(bpjs_tally_write(NULL, BPJS_FORMAT_CSV, text, 4, &length, &error),
                   BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_tally_write(tally, BPJS_FORMAT_TEXT, text, 4, &length, &error),
                   BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "format");
  ck_assert_int_eq(bpjs_tally_write(tally, BPJS_FORMAT_CSV, text, 4, NULL, &error),
                   BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_tally_key_text(tally, 2, 0, text, 4, &length, &error), BPJS_ERROR_RANGE);
  ck_assert_int_eq(bpjs_tally_key_text(tally, 1, 2, text, 4, &length, &error), BPJS_ERROR_RANGE);
  ck_assert_int_eq(bpjs_tally_key_text(tally, 1, 0, text, 4, NULL, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(length, 7);
  ck_assert_int_eq(bpjs_tally_key_text(tally, 1, 0, text, 4, &length, &error), BPJS_ERROR_BUFFER);
  ck_assert_int_eq(length, 4);
  ck_assert_str_eq(text, "abc");
  bpjs_tally_free(tally);
}
END_TEST

START_TEST(fails_whole_without_memory) {
  static const int32_t formats[] = {BPJS_FORMAT_JSON, BPJS_FORMAT_CSV};
  bpjs_tally *tally = make();
  char text[ROOM] = "x";
  int64_t length;
  for (int i = 0; i < 2; i++) {
    text[0] = 'x';
    FAIL_EACH_ALLOCATION(bpjs_tally_write(tally, formats[i], text, ROOM, &length, NULL),
                         ck_assert_int_eq(text[0], 'x'));
  }
  text[0] = 'x';
  FAIL_EACH_ALLOCATION(bpjs_tally_key_text(tally, 1, 1, text, ROOM, &length, NULL),
                       ck_assert_int_eq(text[0], 'x'));
  bpjs_tally_free(tally);
}
END_TEST

/* The text of a month is made in a period, which may fail too. */
START_TEST(months_fail_whole_without_memory) {
  const int64_t key = LAST_DAY - 30;
  bpjs_tally *tally = tally_new(0);
  char text[16] = "x";
  int64_t index, length;
  tally_by(tally, BPJS_PEOPLE_DAY, 0);
  ck_assert_int_eq(bpjs_tally_begin(tally, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_tally_group(tally, &key, &index, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_tally_add(tally, index, 1, 1, NULL, NULL, NULL), BPJS_OK);
  FAIL_EACH_ALLOCATION(bpjs_tally_key_text(tally, 0, 0, text, sizeof text, &length, NULL),
                       ck_assert_str_eq(text, "x"));
  ck_assert_str_eq(text, "2024-12");
  bpjs_tally_free(tally);
}
END_TEST

SUITE("tally.write", json_has_all_of_it, csv_has_a_record_a_group, an_edge_of_0_has_a_bin_below_it,
      a_key_is_a_text, arguments_are_checked, fails_whole_without_memory,
      months_fail_whole_without_memory)
