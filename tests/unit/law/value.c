#include "law/value.h"

#include <string.h>

#include "suite.h"

static void ck_text(bpjs_buffer *buffer, const char *expected) {
  bpjs_buffer_add(buffer, "", 1);
  ck_assert_str_eq(buffer->bytes, expected);
  bpjs_buffer_free(buffer);
}

static void ck_value(int32_t unit, int64_t value, const char *expected) {
  bpjs_buffer buffer = {0};
  bpjs_law_add_value(unit, value, &buffer);
  ck_text(&buffer, expected);
}

START_TEST(a_value_is_written_by_its_unit) {
  const int32_t numbers[] = {BPJS_LAW_UNIT_IDR,   BPJS_LAW_UNIT_PPM,  BPJS_LAW_UNIT_MONTHS,
                             BPJS_LAW_UNIT_YEARS, BPJS_LAW_UNIT_DAYS, BPJS_LAW_UNIT_COUNT,
                             BPJS_LAW_UNIT_FLAG};
  for (size_t i = 0; i < sizeof numbers / sizeof numbers[0]; i++) {
    ck_value(numbers[i], 0, "0");
    ck_value(numbers[i], 1, "1");
    ck_value(numbers[i], -37000, "-37000");
    ck_value(numbers[i], INT64_MAX, "9223372036854775807");
    ck_value(numbers[i], INT64_MIN, "-9223372036854775808");
  }
  ck_value(BPJS_LAW_UNIT_NOTE, 0, "");
  ck_value(BPJS_LAW_UNIT_DIRECTION, BPJS_LAW_DIRECTION_DOWN, "down");
  ck_value(BPJS_LAW_UNIT_DIRECTION, BPJS_LAW_DIRECTION_HALF_UP, "half_up");
  ck_value(BPJS_LAW_UNIT_DIRECTION, BPJS_LAW_DIRECTION_UP, "up");
}
END_TEST

/* 16617 = 45 x 365 + 11 leap days (1972 to 2012) + 181 days of 2015 (January
 * to June). The last day of the tables, 2199-12-31, is 230 x 365 + 56 leap
 * days (1972 to 2196 every fourth year, without 2100) - 1 = 84005. */
START_TEST(a_date_is_written_as_iso_8601_has_it) {
  ck_value(BPJS_LAW_UNIT_DATE, 0, "1970-01-01");
  ck_value(BPJS_LAW_UNIT_DATE, -1, "1969-12-31");
  ck_value(BPJS_LAW_UNIT_DATE, BPJS_LAW_FIRST_DAY, "2015-07-01");
  ck_value(BPJS_LAW_UNIT_DATE, 84005, "2199-12-31");
}
END_TEST

START_TEST(days_that_the_text_left_empty_stay_empty) {
  const bpjs_law_entry left = {
      .valid_to = BPJS_LAW_OPEN, .known_from = 1, .open_written = 1, .known_assumed = 1};
  const bpjs_law_entry given = {.valid_to = 0, .known_from = -1};
  bpjs_buffer buffer = {0};
  bpjs_law_add_valid_to(&left, &buffer);
  bpjs_law_add_known_from(&left, &buffer);
  ck_assert_uint_eq(buffer.length, 0);
  bpjs_law_add_valid_to(&given, &buffer);
  bpjs_law_add_known_from(&given, &buffer);
  ck_text(&buffer, "1970-01-011969-12-31");
}
END_TEST

SUITE("law.value", a_value_is_written_by_its_unit, a_date_is_written_as_iso_8601_has_it,
      days_that_the_text_left_empty_stay_empty)
