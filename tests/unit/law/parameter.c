#include "law/parameter.h"

#include "law/day.h"
#include "law/value_read.h"
#include "sample.h"

START_TEST(a_parameter_is_one_of_a_segment) {
  bpjs_law_parameter parameter;
  bool known = false;
  ck_assert(bpjs_law_parameter_find("jkk.rate", 8, BPJS_SEGMENT_PU, &parameter, &known));
  ck_assert(known);
  ck_assert_int_eq(parameter.segment, BPJS_SEGMENT_PU);
  ck_assert_int_eq(parameter.kind, BPJS_LAW_KIND_LASTING);
  ck_assert_int_eq(parameter.unit, BPJS_LAW_UNIT_PPM);
  ck_assert_int_eq(parameter.least, 0);
  ck_assert_int_eq(parameter.most, 1000000);
  ck_assert(bpjs_cell_is(parameter.name, "jkk.rate", 8));
  ck_assert(bpjs_cell_is(parameter.keys, "1 2 3 4 5", 9));
  ck_assert(!parameter.rising);
  ck_assert(bpjs_law_parameter_find("bpu.band.from", 13, BPJS_SEGMENT_BPU, &parameter, NULL));
  ck_assert(parameter.rising);
  ck_assert(bpjs_law_parameter_find("jp.wage_ceiling", 15, 1, &parameter, NULL));
  ck_assert_int_eq(parameter.kind, BPJS_LAW_KIND_YEARLY);
  ck_assert(bpjs_law_parameter_find("relief.jp_deferral.settle_to", 28, 1, &parameter, NULL));
  ck_assert_int_eq(parameter.kind, BPJS_LAW_KIND_TEMPORARY);
  ck_assert_int_eq(parameter.least, sample_day("2015-07-01"));
  ck_assert(bpjs_law_parameter_find("rounding.direction", 18, 0, &parameter, NULL));
  ck_assert_int_eq(parameter.least, BPJS_LAW_DIRECTION_DOWN);
  ck_assert_int_eq(parameter.most, BPJS_LAW_DIRECTION_UP);
  ck_assert(bpjs_law_parameter_find("note.jkk.base", 13, 1, &parameter, NULL));
  ck_assert_int_eq(parameter.kind, BPJS_LAW_KIND_NOTE);
  ck_assert(!bpjs_law_parameter_find("jkk.rate", 8, BPJS_SEGMENT_PMI, &parameter, &known));
  ck_assert(known);
  ck_assert(!bpjs_law_parameter_find("jkk.rates", 9, BPJS_SEGMENT_PU, &parameter, &known));
  ck_assert(!known);
  ck_assert(!bpjs_law_parameter_find("", 0, BPJS_SEGMENT_PU, &parameter, NULL));
}
END_TEST

START_TEST(keys_are_those_of_the_list) {
  static const struct {
    const char *keys, *key;
    bool has;
  } cases[] = {{"", "", true},         {"", "1", false},         {"1 2 10", "1", true},
               {"1 2 10", "2", true},  {"1 2 10", "10", true},   {"1 2 10", "0", false},
               {"1 2 10", "", false},  {"1 2 10", "1 2", false}, {"1 2 10", "100", false},
               {"*", "aZ09_+-", true}, {"*", "", false},         {"*", "a.b", false},
               {"*", "*", false},      {"*", "a{", false},       {"*", "a b", false},
               {"##", "00", true},     {"##", "99", true},       {"##", "1", false},
               {"##", "001", false},   {"##", "0a", false},      {"##", "/1", false},
               {"##", "1:", false},    {"##", "##", false},      {"a# b", "a7", true},
               {"a# b", "b", true},    {"a# b", "b7", false}};
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    bpjs_law_parameter parameter = {.keys = {cases[i].keys, (int64_t)strlen(cases[i].keys)}};
    ck_assert_msg(bpjs_law_parameter_has_key(&parameter, cases[i].key,
                                             (int64_t)strlen(cases[i].key)) == cases[i].has,
                  "%s: %s", cases[i].keys, cases[i].key);
  }
}
END_TEST

START_TEST(codes_and_numbers_are_one_to_one) {
  for (int32_t i = BPJS_SEGMENT_ALL; i <= BPJS_SEGMENT_PMI; i++) {
    const char *code = bpjs_law_segment_code(i);
    ck_assert_int_eq(bpjs_law_segment_read(code, (int64_t)strlen(code)), i);
  }
  for (int32_t i = BPJS_LAW_UNIT_IDR; i <= BPJS_LAW_UNIT_NOTE; i++) {
    const char *code = bpjs_law_unit_code(i);
    ck_assert_int_eq(bpjs_law_unit_read(code, (int64_t)strlen(code)), i);
  }
  for (int32_t i = BPJS_LAW_DIRECTION_DOWN; i <= BPJS_LAW_DIRECTION_UP; i++) {
    const char *code = bpjs_law_direction_code(i);
    ck_assert_int_eq(bpjs_law_direction_read(code, (int64_t)strlen(code)), i);
  }
  for (int32_t i = BPJS_LAW_CONFIDENCE_A; i <= BPJS_LAW_CONFIDENCE_D; i++) {
    const char *code = bpjs_law_confidence_code(i);
    ck_assert_int_eq(bpjs_law_confidence_read(code, (int64_t)strlen(code)), i);
  }
  ck_assert_str_eq(bpjs_law_unit_code(BPJS_LAW_UNIT_IDR), "IDR");
  ck_assert_str_eq(bpjs_law_unit_code(BPJS_LAW_UNIT_DIRECTION), "direction");
  ck_assert_str_eq(bpjs_law_segment_code(BPJS_SEGMENT_JAKON), "JAKON");
  ck_assert_str_eq(bpjs_law_direction_code(BPJS_LAW_DIRECTION_HALF_UP), "half_up");
  ck_assert_str_eq(bpjs_law_confidence_code(BPJS_LAW_CONFIDENCE_A), "A");
  ck_assert_int_eq(bpjs_law_segment_read("", 0), -1);
  ck_assert_int_eq(bpjs_law_segment_read("pu", 2), -1);
  ck_assert_int_eq(bpjs_law_unit_read("", 0), 0);
  ck_assert_int_eq(bpjs_law_unit_read("idr", 3), 0);
  ck_assert_int_eq(bpjs_law_confidence_read("E", 1), 0);
  ck_assert_int_eq(bpjs_law_direction_read("upward", 6), 0);
  ck_assert_str_eq(bpjs_law_segment_code(-1), "");
  ck_assert_str_eq(bpjs_law_segment_code(5), "");
  ck_assert_str_eq(bpjs_law_unit_code(11), "");
}
END_TEST

START_TEST(days_are_strict) {
  static const struct {
    const char *text;
    int32_t status, day;
  } cases[] = {{"2015-07-01", BPJS_OK, 16617},
               {"2024-02-29", BPJS_OK, 19782}, /* 2024-01-01 is 19723 */
               {"0001-01-01", BPJS_OK, -719162},
               {"9999-12-31", BPJS_OK, 2932896},
               {"2023-02-29", BPJS_ERROR_RANGE, 0},
               {"2023-13-01", BPJS_ERROR_RANGE, 0},
               {"2023-00-01", BPJS_ERROR_RANGE, 0},
               {"2023-01-00", BPJS_ERROR_RANGE, 0},
               {"2023-04-31", BPJS_ERROR_RANGE, 0},
               {"0000-01-01", BPJS_ERROR_RANGE, 0},
               {"2023/01/01", BPJS_ERROR_SYNTAX, 0},
               {"2023-01/01", BPJS_ERROR_SYNTAX, 0},
               {"2023-01-1", BPJS_ERROR_SYNTAX, 0},
               {"2023-01-001", BPJS_ERROR_SYNTAX, 0},
               {"+023-01-01", BPJS_ERROR_SYNTAX, 0},
               {"2023-0x-01", BPJS_ERROR_SYNTAX, 0},
               {"2023-01- 1", BPJS_ERROR_SYNTAX, 0},
               {"", BPJS_ERROR_SYNTAX, 0}};
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    int32_t day = 0;
    ck_assert_msg(bpjs_law_day_read(cases[i].text, (int64_t)strlen(cases[i].text), &day) ==
                      cases[i].status,
                  "%s", cases[i].text);
    ck_assert_int_eq(day, cases[i].day);
    char text[BPJS_LAW_DAY_TEXT];
    bpjs_law_day_text(day, text);
    ck_assert_str_eq(text, cases[i].status == BPJS_OK ? cases[i].text : "1970-01-01");
  }
  char text[BPJS_LAW_DAY_TEXT];
  bpjs_law_day_text(INT32_MIN, text);
  ck_assert_str_eq(text, "-2147483648");
  bpjs_law_day_text(2932897, text);
  ck_assert_str_eq(text, "2932897");
}
END_TEST

START_TEST(values_are_read_by_unit) {
  static const struct {
    int32_t unit;
    const char *text;
    int32_t status;
    int64_t value;
  } cases[] = {{BPJS_LAW_UNIT_IDR, "7000000", BPJS_OK, 7000000},
               {BPJS_LAW_UNIT_PPM, "-20700", BPJS_OK, -20700},
               {BPJS_LAW_UNIT_IDR, "9223372036854775807", BPJS_OK, INT64_MAX},
               {BPJS_LAW_UNIT_IDR, "9223372036854775808", BPJS_ERROR_OVERFLOW, 0},
               {BPJS_LAW_UNIT_IDR, "", BPJS_ERROR_SYNTAX, 0},
               {BPJS_LAW_UNIT_DATE, "2015-07-01", BPJS_OK, 16617},
               {BPJS_LAW_UNIT_DATE, "16617", BPJS_ERROR_SYNTAX, 0},
               {BPJS_LAW_UNIT_DIRECTION, "up", BPJS_OK, BPJS_LAW_DIRECTION_UP},
               {BPJS_LAW_UNIT_DIRECTION, "3", BPJS_ERROR_UNKNOWN, 0},
               {BPJS_LAW_UNIT_NOTE, "", BPJS_OK, 0},
               {BPJS_LAW_UNIT_NOTE, "0", BPJS_ERROR_SYNTAX, 0}};
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    int64_t value = 0;
    ck_assert_int_eq(
        bpjs_law_value_read(cases[i].unit, cases[i].text, (int64_t)strlen(cases[i].text), &value),
        cases[i].status);
    ck_assert_int_eq(value, cases[i].value);
  }
}
END_TEST

SUITE("law.parameter", a_parameter_is_one_of_a_segment, keys_are_those_of_the_list,
      codes_and_numbers_are_one_to_one, days_are_strict, values_are_read_by_unit)
