#include "made.h"

#define LEFT                                                                                       \
  "jkk.rate\tPU\t1\t2015-07-01\t\t\t2400\tppm\tPP 44/2015, Annex I\tB\t\n"                         \
  "note.jkp.bill\tPU\t\t2022-02-01\t\t\t\tnote\tx\tC\t\n"
#define RIGHT                                                                                      \
  "jkk.rate\tPU\t1\t2019-12-02\t\t\t2500\tppm\tPP 82/2019\tA\t\n"                                  \
  "rounding.direction\tALL\tfine\t2015-07-01\t\t\tdown\tdirection\ty\tC\t\n"

#define COLUMNS(s)                                                                                 \
  "parameter" s "segment" s "key" s "unit" s "before_value" s "before_valid_from" s                \
  "before_citation" s "before_confidence" s "after_value" s "after_valid_from" s                   \
  "after_citation" s "after_confidence\n"

static const int64_t before[] = {0, 1, -1}, after[] = {0, -1, 1};

static char *written(int64_t count, int32_t format) {
  bpjs_law *law = made_read(LAW_TOP LEFT), *other = made_read(LAW_TOP RIGHT);
  int64_t length;
  ck_assert_int_eq(
      bpjs_law_diff_write(law, other, before, after, count, format, NULL, 0, &length, NULL),
      BPJS_OK);
  char *text = malloc((size_t)length + 1);
  ck_assert_int_eq(bpjs_law_diff_write(law, other, before, after, count, format, text, length + 1,
                                       &length, NULL),
                   BPJS_OK);
  ck_assert_int_eq((int64_t)strlen(text), length);
  bpjs_law_free(law);
  bpjs_law_free(other);
  return text;
}

static void ck_written(int64_t count, int32_t format, const char *expected) {
  char *text = written(count, format);
  ck_assert_str_eq(text, expected);
  free(text);
}

START_TEST(a_change_is_a_record_with_both_sides) {
  const char *records =
      "jkk.rate,PU,1,ppm,2400,2015-07-01,\"PP 44/2015, Annex I\",B,2500,2019-12-02,PP 82/2019,A\n"
      "note.jkp.bill,PU,,note,,2022-02-01,x,C,,,,\n"
      "rounding.direction,ALL,fine,direction,,,,,down,2015-07-01,y,C\n";
  char whole[1000];
  snprintf(whole, sizeof whole, "%s%s", COLUMNS(","), records);
  ck_written(3, BPJS_FORMAT_CSV_RECORDS, records);
  ck_written(3, BPJS_FORMAT_CSV, whole);
  ck_written(0, BPJS_FORMAT_CSV_RECORDS, "");
  ck_written(0, BPJS_FORMAT_CSV, COLUMNS(","));
}
END_TEST

START_TEST(text_is_the_same_with_tabs) {
  ck_written(3, BPJS_FORMAT_TEXT,
             COLUMNS("\t") "jkk.rate\tPU\t1\tppm\t2400\t2015-07-01\tPP 44/2015, Annex I\tB\t2500\t"
                           "2019-12-02\tPP 82/2019\tA\n"
                           "note.jkp.bill\tPU\t\tnote\t\t2022-02-01\tx\tC\t\t\t\t\n"
                           "rounding.direction\tALL\tfine\tdirection\t\t\t\t\tdown\t2015-07-01\ty\t"
                           "C\n");
}
END_TEST

START_TEST(json_has_the_rows_and_the_laws) {
  bpjs_law *law = made_read(LAW_TOP LEFT), *other = made_read(LAW_TOP RIGHT);
  char one[65], two[65], expected[3000];
  int64_t length;
  bpjs_law_fingerprint(law, one, sizeof one, &length, NULL);
  bpjs_law_fingerprint(other, two, sizeof two, &length, NULL);
  snprintf(
      expected, sizeof expected, "{\"before\":\"%s\",\"after\":\"%s\",\"changes\":[%s]}", one, two,
      "{\"parameter\":\"jkk.rate\",\"segment\":\"PU\",\"key\":\"1\",\"before\":"
      "{\"parameter\":\"jkk.rate\",\"segment\":\"PU\",\"key\":\"1\",\"valid_from\":\"2015-07-01\","
      "\"valid_to\":null,\"known_from\":\"2015-07-01\",\"known_assumed\":true,\"value\":2400,"
      "\"unit\":\"ppm\",\"citation\":\"PP 44/2015, Annex I\",\"confidence\":\"B\",\"note\":\"\","
      "\"layer\":\"law\"},\"after\":"
      "{\"parameter\":\"jkk.rate\",\"segment\":\"PU\",\"key\":\"1\",\"valid_from\":\"2019-12-02\","
      "\"valid_to\":null,\"known_from\":\"2019-12-02\",\"known_assumed\":true,\"value\":2500,"
      "\"unit\":\"ppm\",\"citation\":\"PP 82/2019\",\"confidence\":\"A\",\"note\":\"\","
      "\"layer\":\"law\"}},"
      "{\"parameter\":\"note.jkp.bill\",\"segment\":\"PU\",\"key\":\"\",\"before\":"
      "{\"parameter\":\"note.jkp.bill\",\"segment\":\"PU\",\"key\":\"\","
      "\"valid_from\":\"2022-02-01\",\"valid_to\":null,\"known_from\":\"2022-02-01\","
      "\"known_assumed\":true,\"value\":null,\"unit\":\"note\",\"citation\":\"x\","
      "\"confidence\":\"C\",\"note\":\"\",\"layer\":\"law\"},\"after\":null},"
      "{\"parameter\":\"rounding.direction\",\"segment\":\"ALL\",\"key\":\"fine\",\"before\":null,"
      "\"after\":{\"parameter\":\"rounding.direction\",\"segment\":\"ALL\",\"key\":\"fine\","
      "\"valid_from\":\"2015-07-01\",\"valid_to\":null,\"known_from\":\"2015-07-01\","
      "\"known_assumed\":true,\"value\":\"down\",\"unit\":\"direction\",\"citation\":\"y\","
      "\"confidence\":\"C\",\"note\":\"\",\"layer\":\"law\"}}");
  ck_written(3, BPJS_FORMAT_JSON, expected);
  snprintf(expected, sizeof expected, "{\"before\":\"%s\",\"after\":\"%s\",\"changes\":[]}", one,
           two);
  ck_written(0, BPJS_FORMAT_JSON, expected);
  bpjs_law_free(law);
  bpjs_law_free(other);
}
END_TEST

START_TEST(without_memory_or_room_nothing_is_written) {
  bpjs_law *law = made_read(LAW_TOP LEFT), *other = made_read(LAW_TOP RIGHT);
  static char text[4096] = "untouched";
  int64_t length = 77;
  const int32_t formats[] = {BPJS_FORMAT_TEXT, BPJS_FORMAT_JSON, BPJS_FORMAT_CSV,
                             BPJS_FORMAT_CSV_RECORDS};
  for (int i = 0; i < 4; i++) {
    length = 77;
    strcpy(text, "untouched");
    FAIL_EACH_ALLOCATION(bpjs_law_diff_write(law, other, before, after, 3, formats[i], text,
                                             sizeof text, &length, NULL),
                         {
                           ck_assert_str_eq(text, "untouched");
                           ck_assert_int_eq(length, 77);
                         });
  }
  strcpy(text, "untouched");
  int64_t size = length;
  ck_assert_int_eq(bpjs_law_diff_write(law, other, before, after, 3, BPJS_FORMAT_CSV_RECORDS, text,
                                       size, &length, NULL),
                   BPJS_ERROR_BUFFER);
  ck_assert_int_eq(length, size);
  ck_assert_str_eq(text, "untouched");
  bpjs_law_free(law);
  bpjs_law_free(other);
}
END_TEST

START_TEST(arguments_are_checked) {
  bpjs_law *law = made_read(LAW_TOP LEFT), *other = made_read(LAW_TOP RIGHT);
  char text[8] = "left";
  int64_t length = 77;
  const int64_t none[] = {-1}, zero[] = {0}, one[] = {1}, two[] = {2, 0}, low[] = {-2},
                most[] = {INT64_MAX};
  bpjs_error error = {.struct_size = sizeof error}, unset = {.struct_size = 0};
  const struct {
    const bpjs_law *law, *other;
    const int64_t *before, *after;
    int64_t count;
    int32_t format;
    int64_t capacity;
    int64_t *length;
    bpjs_error *error;
    int32_t status;
    const char *field, *value;
  } cases[] = {
      {NULL, NULL, NULL, NULL, 0, 0, 0, NULL, &error, BPJS_ERROR_ARGUMENT, "law", ""},
      {law, NULL, zero, zero, 1, 1, 8, &length, &error, BPJS_ERROR_ARGUMENT, "other", ""},
      {law, other, zero, zero, -1, 1, 8, &length, &error, BPJS_ERROR_ARGUMENT, "count", "-1"},
      {law, other, NULL, zero, 1, 1, 8, &length, &error, BPJS_ERROR_ARGUMENT, "before", ""},
      {law, other, zero, NULL, 1, 1, 8, &length, &error, BPJS_ERROR_ARGUMENT, "after", ""},
      {law, other, zero, zero, 1, 0, 8, &length, &error, BPJS_ERROR_ARGUMENT, "format", "0"},
      {law, other, zero, zero, 1, 2, 8, &length, &error, BPJS_ERROR_ARGUMENT, "format", "2"},
      {law, other, low, zero, 1, 1, 8, &length, &error, BPJS_ERROR_RANGE, "before", "-2"},
      {law, other, two, two, 2, 1, 8, &length, &error, BPJS_ERROR_RANGE, "before", "2"},
      {law, other, zero, low, 1, 1, 8, &length, &error, BPJS_ERROR_RANGE, "after", "-2"},
      {law, other, zero, most, 1, 1, 8, &length, &error, BPJS_ERROR_RANGE, "after",
       "9223372036854775807"},
      {law, other, none, none, 1, 1, 8, &length, &error, BPJS_ERROR_ARGUMENT, "after", ""},
      {law, other, one, one, 1, 1, 8, &length, &error, BPJS_ERROR_ARGUMENT, "after", "1"},
      {law, other, zero, zero, 1, 1, -1, &length, &error, BPJS_ERROR_ARGUMENT, "capacity", "-1"},
      {law, other, zero, zero, 1, 1, 8, NULL, &error, BPJS_ERROR_ARGUMENT, "length", ""},
      {law, other, zero, zero, 1, 1, 8, &length, &unset, BPJS_ERROR_STRUCT_SIZE, "length", ""},
  };
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    ck_assert_int_eq(bpjs_law_diff_write(cases[i].law, cases[i].other, cases[i].before,
                                         cases[i].after, cases[i].count, cases[i].format, text,
                                         cases[i].capacity, cases[i].length, cases[i].error),
                     cases[i].status);
    ck_assert_str_eq(error.field, cases[i].field);
    ck_assert_str_eq(error.value, cases[i].value);
  }
  ck_assert_str_eq(text, "left");
  ck_assert_int_eq(length, 77);
  ck_assert_int_eq(
      bpjs_law_diff_write(law, other, NULL, NULL, 0, BPJS_FORMAT_JSON, NULL, 0, &length, NULL),
      BPJS_OK);
  bpjs_law_free(law);
  bpjs_law_free(other);
}
END_TEST

SUITE("law.diff_write", a_change_is_a_record_with_both_sides, text_is_the_same_with_tabs,
      json_has_the_rows_and_the_laws, without_memory_or_room_nothing_is_written,
      arguments_are_checked)
