/* Texts of columns: what they are as numbers, and which are none. */
#include "arrivals.h"

static const struct {
  const char *name;
  int32_t what;
  const char *text;
  int64_t value;
} good[] = {{"segment", BPJS_PEOPLE_SEGMENT, "PU", BPJS_SEGMENT_PU},
            {"segment", BPJS_PEOPLE_SEGMENT, "bpu", BPJS_SEGMENT_BPU},
            {"segment", BPJS_PEOPLE_SEGMENT, "Jakon", BPJS_SEGMENT_JAKON},
            {"segment", BPJS_PEOPLE_SEGMENT, "PMI", BPJS_SEGMENT_PMI},
            {"segment", BPJS_PEOPLE_SEGMENT, "4", 4},
            {"programmes", BPJS_PEOPLE_PROGRAMMES, "JKK", BPJS_PROGRAMME_JKK},
            {"programmes", BPJS_PEOPLE_PROGRAMMES, "JKP+JP+JHT+JKM+JKK",
             BPJS_PROGRAMME_JKK + BPJS_PROGRAMME_JKM + BPJS_PROGRAMME_JHT + BPJS_PROGRAMME_JP +
                 BPJS_PROGRAMME_JKP},
            {"programmes", BPJS_PEOPLE_PROGRAMMES, "none", 0},
            {"wage", BPJS_PEOPLE_WAGE, "9223372036854775807", INT64_MAX},
            {"wage", BPJS_PEOPLE_WAGE, "-1", -1}, /* the check of people tells that it is none */
            {"risk_class", BPJS_PEOPLE_RISK_CLASS, "5", 5},
            {"industry", BPJS_PEOPLE_INDUSTRY, "G3-018", 3018},
            {"industry", BPJS_PEOPLE_INDUSTRY, "g1-001", 1001},
            {"industry", BPJS_PEOPLE_INDUSTRY, "1001", 1001},
            {"born", BPJS_PEOPLE_BORN, "1970-01-02", 1},
            {"sex", BPJS_PEOPLE_SEX, "male", BPJS_SEX_MALE},
            {"sex", BPJS_PEOPLE_SEX, "FEMALE", BPJS_SEX_FEMALE},
            {"months", BPJS_PEOPLE_MONTHS, "012", 12},
            {"area", BPJS_PEOPLE_AREA, "64", 64},
            {"area", BPJS_PEOPLE_AREA, "64.08", 6408},
            {"area", BPJS_PEOPLE_AREA, "6408", 6408},
            {"area", BPJS_PEOPLE_AREA, "64.08.01", 640801},
            {"area", BPJS_PEOPLE_AREA, "64.08.01.2001", 6408012001},
            {"area", BPJS_PEOPLE_AREA, "KD_64", 64},
            {"area", BPJS_PEOPLE_AREA, "KD_64_08", 6408},
            {"area", BPJS_PEOPLE_AREA, "kd_64_08", 6408},
            {"sector", BPJS_PEOPLE_SECTOR, "transport", BPJS_BPU_SECTOR_TRANSPORT},
            {"sector", BPJS_PEOPLE_SECTOR, "none", BPJS_BPU_SECTOR_NONE},
            {"groups", BPJS_PEOPLE_GROUPS, "vulnerable+by_budget",
             BPJS_PEOPLE_GROUP_VULNERABLE + BPJS_PEOPLE_GROUP_BY_BUDGET},
            {"groups", BPJS_PEOPLE_GROUPS, "second_departure", BPJS_PEOPLE_GROUP_SECOND_DEPARTURE},
            {"decile", BPJS_PEOPLE_DECILE, "10", 10},
            {"size", BPJS_PEOPLE_SIZE, "micro", BPJS_COMPANY_SIZE_MICRO},
            {"enrolled", BPJS_PEOPLE_ENROLLED, "1969-12-31", -1},
            {"left", BPJS_PEOPLE_LEFT, "1972-01-01", 2 * 365},
            {"weight", BPJS_PEOPLE_WEIGHT, "0", 0},
            {"day", BPJS_PEOPLE_DAY, "20148", 20148}};

static const struct {
  const char *name, *text;
  int32_t status;
} bad[] = {{"segment", "PUX", BPJS_ERROR_UNKNOWN},
           {"segment", "P", BPJS_ERROR_UNKNOWN},
           {"segment", "PU ", BPJS_ERROR_UNKNOWN},
           {"segment", "PU+BPU", BPJS_ERROR_UNKNOWN},
           {"segment", "none", BPJS_ERROR_UNKNOWN},
           {"programmes", "JKK+", BPJS_ERROR_UNKNOWN},
           {"programmes", "+JKK", BPJS_ERROR_UNKNOWN},
           {"programmes", "JKK+JKK", BPJS_ERROR_UNKNOWN},
           {"programmes", "JKK JKM", BPJS_ERROR_UNKNOWN},
           {"programmes", "JKK+none", BPJS_ERROR_UNKNOWN},
           {"wage", "9223372036854775808", BPJS_ERROR_OVERFLOW},
           {"wage", "5.0", BPJS_ERROR_UNKNOWN},
           {"wage", "5,000,000", BPJS_ERROR_UNKNOWN},
           {"wage", " 5", BPJS_ERROR_UNKNOWN},
           {"industry", "G3-18", BPJS_ERROR_UNKNOWN},
           {"industry", "H3-018", BPJS_ERROR_UNKNOWN},
           {"industry", "Gx-018", BPJS_ERROR_UNKNOWN},
           {"industry", "G3-01x", BPJS_ERROR_UNKNOWN},
           {"industry", "G3.018", BPJS_ERROR_UNKNOWN},
           {"born", "1970-01-32", BPJS_ERROR_UNKNOWN},
           {"born", "01-01-1970", BPJS_ERROR_UNKNOWN},
           {"born", "1970/01/01", BPJS_ERROR_UNKNOWN},
           {"born", "1970-01/01", BPJS_ERROR_UNKNOWN},
           {"born", "1970-01", BPJS_ERROR_UNKNOWN},
           {"born", "1970-01-01T00:00", BPJS_ERROR_UNKNOWN},
           {"sex", "M", BPJS_ERROR_UNKNOWN},
           {"sex", "mal\xFF", BPJS_ERROR_UNKNOWN},
           {"sex", "mal~", BPJS_ERROR_UNKNOWN},
           {"area", "6 ", BPJS_ERROR_UNKNOWN},
           {"area", "64.8", BPJS_ERROR_UNKNOWN},
           {"area", "6x", BPJS_ERROR_UNKNOWN},
           {"area", "x", BPJS_ERROR_UNKNOWN},
           {"area", "64_08", BPJS_ERROR_UNKNOWN},
           {"area", "64.0x", BPJS_ERROR_UNKNOWN},
           {"area", "64.08.01.201", BPJS_ERROR_UNKNOWN},
           {"area", "64.08.01.2001.01", BPJS_ERROR_UNKNOWN},
           {"area", "KD_", BPJS_ERROR_UNKNOWN},
           {"area", "KD_64.08", BPJS_ERROR_UNKNOWN},
           {"area", "KD_PAPUA_2021", BPJS_ERROR_UNKNOWN},
           {"risk_class", "IV", BPJS_ERROR_UNKNOWN}};

static void tell(producer *of, const char *name, const char *text, int32_t *ends) {
  ends[0] = 0;
  ends[1] = (int32_t)strlen(text);
  const told column = {.name = name, .format = "u", .data = ends, .bytes = text};
  tell_schema(of, &column, 1);
  tell_chunk(of, &column, 1, 1);
}

START_TEST(texts_are_numbers) {
  for (size_t i = 0; i < sizeof good / sizeof *good; i++) {
    int32_t ends[2];
    producer of;
    tell(&of, good[i].name, good[i].text, ends);
    bpjs_people *people = arrived(&of, 1);
    row_is(people, good[i].what, 0, good[i].value, 1);
    bpjs_people_free(people);
    all_released(&of);
  }
}
END_TEST

static int is_given(const bpjs_people *people, int32_t what) {
  int64_t value = 0;
  int32_t given = 0;
  ck_assert_int_eq(bpjs_people_get(people, 0, what, &value, &given, NULL), BPJS_OK);
  return given;
}

/* With STOP it is a failure; without, the row is bad, and told as a problem. */
START_TEST(other_texts_are_told) {
  for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
    int32_t ends[2];
    producer of;
    bpjs_exchange_people *arrivals = NULL;
    bpjs_people *people = NULL;
    bpjs_problems *problems = NULL;
    bpjs_error error = {.struct_size = sizeof error}, problem = {.struct_size = sizeof problem};
    int64_t rows = -1;
    tell(&of, bad[i].name, bad[i].text, ends);
    struct ArrowArrayStream stream = stream_of(&of);
    ck_assert_int_eq(bpjs_people_new(&people, NULL), BPJS_OK);
    ck_assert_int_eq(bpjs_problems_new(&problems, NULL), BPJS_OK);
    ck_assert_int_eq(bpjs_exchange_people_new(&stream, &arrivals, NULL), BPJS_OK);
    ck_assert_msg(bpjs_exchange_people_next(arrivals, BPJS_PEOPLE_STOP, people, &rows, problems,
                                            &error) == bad[i].status,
                  "%s", bad[i].text);
    ck_assert_int_eq(error.row, 1);
    ck_assert_str_eq(error.field, bad[i].name);
    if (strcmp(bad[i].text, "mal\xFF") != 0)
      ck_assert_str_eq(error.value, bad[i].text);
    ck_assert_int_eq(rows, -1);
    ck_assert_int_eq(bpjs_people_count(people), 0);
    ck_assert_int_eq(bpjs_problems_count(problems), 0);
    ck_assert_int_eq(bpjs_exchange_people_next(arrivals, 0, people, &rows, problems, NULL),
                     BPJS_OK);
    ck_assert_int_eq(rows, 1);
    ck_assert_int_eq(bpjs_problems_count(problems), 1);
    ck_assert_int_eq(bpjs_problems_get(problems, 0, &problem, NULL), BPJS_OK);
    ck_assert_int_eq(memcmp(&problem, &error, sizeof error), 0);
    bpjs_exchange_people_free(arrivals);
    for (int32_t what = BPJS_PEOPLE_SEGMENT; what <= BPJS_PEOPLE_DAY; what++)
      if (is_given(people, what))
        row_is(people, what, 0, INT64_MIN, 1);
    bpjs_people_free(people);
    bpjs_problems_free(problems);
    all_released(&of);
  }
}
END_TEST

START_TEST(an_empty_text_is_null) {
  int32_t ends[2];
  producer of;
  tell(&of, "sex", "", ends);
  of.chunks[0].buffers[0][2] = NULL; /* no bytes are needed */
  bpjs_people *people = arrived(&of, 1);
  row_is(people, BPJS_PEOPLE_SEX, 0, 0, 0);
  bpjs_people_free(people);
}
END_TEST

SUITE("exchange.people_words", texts_are_numbers, other_texts_are_told, an_empty_text_is_null)
