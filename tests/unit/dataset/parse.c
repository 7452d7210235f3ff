#include "dataset/parse.h"

#include <string.h>

#include "suite.h"

static bpjs_area_cache cache;

static bpjs_faults parse(int column, const char *text, bpjs_parsed *parsed) {
  bpjs_csv_field cells[BPJS_COLUMN_COUNT];
  for (int i = 0; i < BPJS_COLUMN_COUNT; i++)
    cells[i] = (bpjs_csv_field){"", 0};
  cells[BPJS_COLUMN_SERIES] = (bpjs_csv_field){"population", 10};
  cells[BPJS_COLUMN_TIME_PERIOD] = (bpjs_csv_field){"2024-08", 7};
  cells[BPJS_COLUMN_OBS_VALUE] = (bpjs_csv_field){"7", 1};
  cells[BPJS_COLUMN_UNIT_MEASURE] = (bpjs_csv_field){"PERSONS", 7};
  cells[column] = (bpjs_csv_field){text, (int64_t)strlen(text)};
  bpjs_faults faults = {.count = 0};
  bpjs_parse_row(cells, &cache, parsed, &faults);
  return faults;
}

static bpjs_parsed good(int column, const char *text) {
  bpjs_parsed parsed;
  bpjs_faults faults = parse(column, text, &parsed);
  ck_assert_msg(faults.count == 0, "%s: %s", text, faults.list[0].message);
  return parsed;
}

static void bad(int column, const char *text, int32_t code) {
  bpjs_parsed parsed;
  bpjs_faults faults = parse(column, text, &parsed);
  ck_assert_msg(faults.count == 1 && faults.list[0].column == column && faults.list[0].code == code,
                "%s=%s: %d faults, %s: %s", bpjs_column_name(column), text, faults.count,
                bpjs_column_name(faults.list[0].column), faults.list[0].message);
}

START_TEST(absent_dimensions_have_their_meaning) {
  bpjs_parsed parsed = good(BPJS_COLUMN_SOURCE, "");
  ck_assert_str_eq(parsed.observation.series, "population");
  ck_assert_str_eq(parsed.observation.programme, "ALL");
  ck_assert_str_eq(parsed.observation.segment, "ALL");
  ck_assert_str_eq(parsed.observation.group, "ALL");
  ck_assert_str_eq(parsed.observation.area, "ID");
  ck_assert_int_eq(parsed.observation.status, 'A');
  ck_assert_int_eq(parsed.observation.confidence, BPJS_CONFIDENCE_NONE);
  ck_assert_int_eq(parsed.action, BPJS_ACTION_ADD);
  ck_assert_double_eq(parsed.figure.value, 7);
}
END_TEST

/* 2024-08-31 is day 19966: 54 years of 365 days, 13 leap days to 2023 and the
 * 244th day of 2024, from 0: 19710 + 13 + 243. */
START_TEST(a_month_has_its_first_and_last_day) {
  bpjs_parsed parsed = good(BPJS_COLUMN_TIME_PERIOD, "2024-08");
  ck_assert_int_eq(parsed.observation.period_kind, BPJS_PERIOD_MONTH);
  ck_assert_int_eq(parsed.observation.last_day, 19710 + 13 + 243);
  ck_assert_int_eq(parsed.observation.first_day, 19710 + 13 + 243 - 30);
}
END_TEST

START_TEST(every_action_is_known) {
  ck_assert_int_eq(good(BPJS_COLUMN_ACTION, "I").action, BPJS_ACTION_ADD);
  ck_assert_int_eq(good(BPJS_COLUMN_ACTION, "A").action, BPJS_ACTION_ADD);
  ck_assert_int_eq(good(BPJS_COLUMN_ACTION, "M").action, BPJS_ACTION_ADD);
  ck_assert_int_eq(good(BPJS_COLUMN_ACTION, "R").action, BPJS_ACTION_REPLACE);
  ck_assert_int_eq(good(BPJS_COLUMN_ACTION, "D").action, BPJS_ACTION_DELETE);
  bad(BPJS_COLUMN_ACTION, "X", BPJS_ERROR_UNKNOWN);
  bad(BPJS_COLUMN_ACTION, "ID", BPJS_ERROR_UNKNOWN);
}
END_TEST

START_TEST(each_wrong_cell_is_told_by_its_column) {
  char longest[65] = {0};
  memset(longest, 'x', 63);
  ck_assert_str_eq(good(BPJS_COLUMN_SERIES, longest).observation.series, longest);
  longest[63] = 'x';
  bad(BPJS_COLUMN_SERIES, "", BPJS_ERROR_SYNTAX);
  bad(BPJS_COLUMN_SERIES, "a b", BPJS_ERROR_SYNTAX);
  bad(BPJS_COLUMN_GROUP, longest, BPJS_ERROR_LIMIT);
  bad(BPJS_COLUMN_GROUP, "A.B", BPJS_ERROR_SYNTAX);
  bad(BPJS_COLUMN_PROGRAMME, "JKN", BPJS_ERROR_UNKNOWN);
  bad(BPJS_COLUMN_PROGRAMME, "J-K", BPJS_ERROR_SYNTAX);
  bad(BPJS_COLUMN_SEGMENT, "ASN", BPJS_ERROR_UNKNOWN);
  bad(BPJS_COLUMN_SEGMENT, "P+B", BPJS_ERROR_SYNTAX);
  bad(BPJS_COLUMN_REF_AREA, "KD_99", BPJS_ERROR_UNKNOWN);
  bad(BPJS_COLUMN_REF_AREA, "64.08", BPJS_ERROR_SYNTAX);
  bad(BPJS_COLUMN_TIME_PERIOD, "", BPJS_ERROR_SYNTAX);
  bad(BPJS_COLUMN_TIME_PERIOD, "August 2024", BPJS_ERROR_SYNTAX);
  bad(BPJS_COLUMN_TIME_PERIOD, "2024-08/2024-07", BPJS_ERROR_RANGE);
  bad(BPJS_COLUMN_TIME_PERIOD, "2023-02-29", BPJS_ERROR_RANGE);
  bad(BPJS_COLUMN_OBS_STATUS, "X", BPJS_ERROR_UNKNOWN);
  bad(BPJS_COLUMN_OBS_STATUS, "AB", BPJS_ERROR_UNKNOWN);
  bad(BPJS_COLUMN_CONFIDENCE, "E", BPJS_ERROR_UNKNOWN);
  bad(BPJS_COLUMN_OBS_VALUE, "-7", BPJS_ERROR_RANGE);
  ck_assert_int_eq(good(BPJS_COLUMN_OBS_STATUS, "P").observation.status, 'P');
  ck_assert_int_eq(good(BPJS_COLUMN_CONFIDENCE, "B").observation.confidence, BPJS_CONFIDENCE_B);
}
END_TEST

START_TEST(a_deletion_needs_no_figure) {
  bpjs_csv_field cells[BPJS_COLUMN_COUNT];
  for (int i = 0; i < BPJS_COLUMN_COUNT; i++)
    cells[i] = (bpjs_csv_field){"", 0};
  cells[BPJS_COLUMN_ACTION] = (bpjs_csv_field){"D", 1};
  cells[BPJS_COLUMN_SERIES] = (bpjs_csv_field){"population", 10};
  cells[BPJS_COLUMN_TIME_PERIOD] = (bpjs_csv_field){"2024", 4};
  bpjs_parsed parsed;
  bpjs_faults faults = {.count = 0};
  bpjs_parse_row(cells, &cache, &parsed, &faults);
  ck_assert_int_eq(faults.count, 0);
  ck_assert_int_eq(parsed.action, BPJS_ACTION_DELETE);
}
END_TEST

SUITE("dataset.parse", absent_dimensions_have_their_meaning, a_month_has_its_first_and_last_day,
      every_action_is_known, each_wrong_cell_is_told_by_its_column, a_deletion_needs_no_figure)
