#include "made.h"

/* One row of each shape: a rate, a yearly amount with and without its last
 * day, a number below zero, a direction, a day, a note, texts with commas. */
#define ROWS                                                                                       \
  "jht.rate.employer\tPU\t\t2015-07-01\t\t2015-06-30\t37000\tppm\tPP 46/2015, art. 16\tA\t"        \
  "say \"3.7 %\"\tlaw\n"                                                                           \
  "jp.wage_ceiling\tPU\t\t2025-03-01\t2026-02-28\t\t10547400\tIDR\tletter\tB\tRp\xC2\xA0\tlaw\n"   \
  "jp.wage_ceiling\tPU\t\t2026-03-01\t\t\t11086300\tIDR\tletter\tB\t\tlaw\n"                       \
  "jp.wage_ceiling.growth\tPU\t\t2026-03-01\t2027-02-28\t\t-7\tppm\tx\tD\t\tlaw\n"                 \
  "note.jkp.bill\tPU\t\t2022-02-01\t\t\t\tnote\tx\tC\t\tlaw\n"                                     \
  "relief.pp49_2020.paid_through\tALL\t\t2020-08-01\t2021-01-31\t\t2020-07-"                       \
  "31\tdate\tx\tC\t\tlaw\n"                                                                        \
  "rounding.direction\tALL\tfine\t2015-07-01\t\t\thalf_up\tdirection\tx\tC\t\tlaw\n"
#define TEXT LAW_TOP_LAYERS ROWS

START_TEST(the_text_form_comes_back_as_it_was) {
  bpjs_law *law = made_read(TEXT);
  char *text = made_written(law, BPJS_FORMAT_TEXT);
  ck_assert_str_eq(text, TEXT);
  free(text);
  bpjs_law_free(law);
}
END_TEST

START_TEST(a_law_without_rows_is_its_header) {
  bpjs_law *law = made_read(LAW_TOP);
  char *text = made_written(law, BPJS_FORMAT_TEXT);
  ck_assert_str_eq(text, LAW_TOP_LAYERS);
  free(text);
  text = made_written(law, BPJS_FORMAT_CSV_RECORDS);
  ck_assert_str_eq(text, "");
  free(text);
  bpjs_law_free(law);
}
END_TEST

START_TEST(rows_are_written_in_the_order_of_the_list) {
  bpjs_law *law = made_read(TEXT);
  const int64_t indices[] = {6, 4, 6};
  char text[600];
  int64_t length;
  ck_assert_int_eq(
      bpjs_law_write(law, indices, 3, BPJS_FORMAT_TEXT, text, sizeof text, &length, NULL), BPJS_OK);
  ck_assert_str_eq(
      text, LAW_TOP_LAYERS
      "rounding.direction\tALL\tfine\t2015-07-01\t\t\thalf_up\tdirection\tx\tC\t\tlaw\n"
      "note.jkp.bill\tPU\t\t2022-02-01\t\t\t\tnote\tx\tC\t\tlaw\n"
      "rounding.direction\tALL\tfine\t2015-07-01\t\t\thalf_up\tdirection\tx\tC\t\tlaw\n");
  ck_assert_int_eq(length, (int64_t)strlen(text));
  ck_assert_int_eq(
      bpjs_law_write(law, indices, 0, BPJS_FORMAT_CSV, text, sizeof text, &length, NULL), BPJS_OK);
  ck_assert_str_eq(text, "parameter,segment,key,valid_from,valid_to,known_from,value,unit,citation,"
                         "confidence,note,layer\n");
  bpjs_law_free(law);
}
END_TEST

START_TEST(csv_quotes_what_it_must) {
  bpjs_law *law = made_read(TEXT);
  char *records = made_written(law, BPJS_FORMAT_CSV_RECORDS);
  ck_assert_str_eq(
      records,
      "jht.rate.employer,PU,,2015-07-01,,2015-06-30,37000,ppm,\"PP 46/2015, art. 16\",A,"
      "\"say \"\"3.7 %\"\"\",law\n"
      "jp.wage_ceiling,PU,,2025-03-01,2026-02-28,,10547400,IDR,letter,B,Rp\xC2\xA0,law\n"
      "jp.wage_ceiling,PU,,2026-03-01,,,11086300,IDR,letter,B,,law\n"
      "jp.wage_ceiling.growth,PU,,2026-03-01,2027-02-28,,-7,ppm,x,D,,law\n"
      "note.jkp.bill,PU,,2022-02-01,,,,note,x,C,,law\n"
      "relief.pp49_2020.paid_through,ALL,,2020-08-01,2021-01-31,,2020-07-31,date,x,C,,law\n"
      "rounding.direction,ALL,fine,2015-07-01,,,half_up,direction,x,C,,law\n");
  char *whole = made_written(law, BPJS_FORMAT_CSV);
  ck_assert_str_eq(strchr(whole, '\n') + 1, records);
  free(records);
  free(whole);
  bpjs_law_free(law);
}
END_TEST

/* An assumed day is shown; a yearly row without its last day ends after one
 * year; only what is open is null. */
START_TEST(json_tells_what_the_text_leaves_empty) {
  bpjs_law *law = made_read(TEXT);
  char print[65], expected[4096];
  int64_t length;
  ck_assert_int_eq(bpjs_law_fingerprint(law, print, sizeof print, &length, NULL), BPJS_OK);
  snprintf(
      expected, sizeof expected, "{\"law\":\"%s\",\"rows\":[%s]}", print,
      "{\"parameter\":\"jht.rate.employer\",\"segment\":\"PU\",\"key\":\"\","
      "\"valid_from\":\"2015-07-01\",\"valid_to\":null,\"known_from\":\"2015-06-30\","
      "\"known_assumed\":false,\"value\":37000,\"unit\":\"ppm\","
      "\"citation\":\"PP 46/2015, art. 16\",\"confidence\":\"A\",\"note\":\"say \\\"3.7 %\\\"\","
      "\"layer\":\"law\"},"
      "{\"parameter\":\"jp.wage_ceiling\",\"segment\":\"PU\",\"key\":\"\","
      "\"valid_from\":\"2025-03-01\",\"valid_to\":\"2026-02-28\",\"known_from\":\"2025-03-01\","
      "\"known_assumed\":true,\"value\":10547400,\"unit\":\"IDR\",\"citation\":\"letter\","
      "\"confidence\":\"B\",\"note\":\"Rp\xC2\xA0\",\"layer\":\"law\"},"
      "{\"parameter\":\"jp.wage_ceiling\",\"segment\":\"PU\",\"key\":\"\","
      "\"valid_from\":\"2026-03-01\",\"valid_to\":\"2027-02-28\",\"known_from\":\"2026-03-01\","
      "\"known_assumed\":true,\"value\":11086300,\"unit\":\"IDR\",\"citation\":\"letter\","
      "\"confidence\":\"B\",\"note\":\"\",\"layer\":\"law\"},"
      "{\"parameter\":\"jp.wage_ceiling.growth\",\"segment\":\"PU\",\"key\":\"\","
      "\"valid_from\":\"2026-03-01\",\"valid_to\":\"2027-02-28\",\"known_from\":\"2026-03-01\","
      "\"known_assumed\":true,\"value\":-7,\"unit\":\"ppm\",\"citation\":\"x\","
      "\"confidence\":\"D\",\"note\":\"\",\"layer\":\"law\"},"
      "{\"parameter\":\"note.jkp.bill\",\"segment\":\"PU\",\"key\":\"\","
      "\"valid_from\":\"2022-02-01\",\"valid_to\":null,\"known_from\":\"2022-02-01\","
      "\"known_assumed\":true,\"value\":null,\"unit\":\"note\",\"citation\":\"x\","
      "\"confidence\":\"C\",\"note\":\"\",\"layer\":\"law\"},"
      "{\"parameter\":\"relief.pp49_2020.paid_through\",\"segment\":\"ALL\",\"key\":\"\","
      "\"valid_from\":\"2020-08-01\",\"valid_to\":\"2021-01-31\",\"known_from\":\"2020-08-01\","
      "\"known_assumed\":true,\"value\":\"2020-07-31\",\"unit\":\"date\",\"citation\":\"x\","
      "\"confidence\":\"C\",\"note\":\"\",\"layer\":\"law\"},"
      "{\"parameter\":\"rounding.direction\",\"segment\":\"ALL\",\"key\":\"fine\","
      "\"valid_from\":\"2015-07-01\",\"valid_to\":null,\"known_from\":\"2015-07-01\","
      "\"known_assumed\":true,\"value\":\"half_up\",\"unit\":\"direction\",\"citation\":\"x\","
      "\"confidence\":\"C\",\"note\":\"\",\"layer\":\"law\"}");
  char *json = made_written(law, BPJS_FORMAT_JSON);
  ck_assert_str_eq(json, expected);
  free(json);
  bpjs_law_free(law);
}
END_TEST

START_TEST(json_of_a_list_has_its_rows_alone) {
  bpjs_law *law = made_read(TEXT);
  char text[200];
  int64_t length;
  const int64_t indices[] = {0};
  ck_assert_int_eq(
      bpjs_law_write(law, indices, 0, BPJS_FORMAT_JSON, text, sizeof text, &length, NULL), BPJS_OK);
  ck_assert_str_eq(strstr(text, ",\"rows\""), ",\"rows\":[]}");
  char *one = malloc(1000);
  ck_assert_int_eq(bpjs_law_write(law, indices, 1, BPJS_FORMAT_JSON, one, 1000, &length, NULL),
                   BPJS_OK);
  ck_assert(strstr(one, "\"layer\":\"law\"}]}") != NULL);
  free(one);
  bpjs_law_free(law);
}
END_TEST

START_TEST(the_text_needs_a_byte_more_than_its_length) {
  bpjs_law *law = made_read(TEXT);
  const int64_t size = (int64_t)sizeof TEXT - 1;
  int64_t length = 0;
  char text[sizeof TEXT] = "untouched";
  bpjs_error error = {.struct_size = sizeof error};
  ck_assert_int_eq(bpjs_law_write(law, NULL, 0, BPJS_FORMAT_TEXT, NULL, 0, &length, NULL), BPJS_OK);
  ck_assert_int_eq(length, size);
  length = 0;
  ck_assert_int_eq(bpjs_law_write(law, NULL, 0, BPJS_FORMAT_TEXT, text, size, &length, &error),
                   BPJS_ERROR_BUFFER);
  ck_assert_int_eq(length, size);
  ck_assert_str_eq(text, "untouched");
  ck_assert_str_eq(error.field, "capacity");
  ck_assert_int_eq(bpjs_law_write(law, NULL, 0, BPJS_FORMAT_TEXT, text, size + 1, &length, NULL),
                   BPJS_OK);
  ck_assert_str_eq(text, TEXT);
  bpjs_law_free(law);
}
END_TEST

START_TEST(without_memory_nothing_is_written) {
  bpjs_law *law = made_read(TEXT);
  static char text[8192] = "untouched";
  int64_t length = 77;
  const int32_t formats[] = {BPJS_FORMAT_TEXT, BPJS_FORMAT_JSON, BPJS_FORMAT_CSV,
                             BPJS_FORMAT_CSV_RECORDS};
  for (int i = 0; i < 4; i++) {
    length = 77;
    strcpy(text, "untouched");
    FAIL_EACH_ALLOCATION(bpjs_law_write(law, NULL, 0, formats[i], text, sizeof text, &length, NULL),
                         {
                           ck_assert_str_eq(text, "untouched");
                           ck_assert_int_eq(length, 77);
                         });
  }
  bpjs_law_free(law);
}
END_TEST

START_TEST(arguments_are_checked) {
  bpjs_law *law = made_read(TEXT);
  char text[8] = "left";
  int64_t length = 77;
  const int64_t sound[] = {0}, low[] = {-1}, high[] = {0, 7}, most[] = {INT64_MAX};
  bpjs_error error = {.struct_size = sizeof error}, unset = {.struct_size = 0};
  const struct {
    const bpjs_law *law;
    const int64_t *indices;
    int64_t count;
    int32_t format;
    char *buffer;
    int64_t capacity;
    int64_t *length;
    bpjs_error *error;
    int32_t status;
    const char *field, *value;
  } cases[] = {
      {NULL, NULL, 0, 0, NULL, 0, NULL, &error, BPJS_ERROR_ARGUMENT, "law", ""},
      {law, NULL, 1, 1, text, 8, &length, &error, BPJS_ERROR_ARGUMENT, "indices", ""},
      {law, sound, -1, 1, text, 8, &length, &error, BPJS_ERROR_ARGUMENT, "indices", ""},
      {law, sound, 1, 0, text, 8, &length, &error, BPJS_ERROR_ARGUMENT, "format", "0"},
      {law, sound, 1, 2, text, 8, &length, &error, BPJS_ERROR_ARGUMENT, "format", "2"},
      {law, sound, 1, 6, text, 8, &length, &error, BPJS_ERROR_ARGUMENT, "format", "6"},
      {law, low, 1, 1, text, 8, &length, &error, BPJS_ERROR_RANGE, "indices", "-1"},
      {law, high, 2, 1, text, 8, &length, &error, BPJS_ERROR_RANGE, "indices", "7"},
      {law, most, 1, 1, text, 8, &length, &error, BPJS_ERROR_RANGE, "indices",
       "9223372036854775807"},
      {law, sound, 1, 1, text, -1, &length, &error, BPJS_ERROR_ARGUMENT, "capacity", "-1"},
      {law, sound, 1, 1, NULL, 8, &length, &error, BPJS_ERROR_ARGUMENT, "buffer", ""},
      {law, sound, 1, 1, text, 8, NULL, &error, BPJS_ERROR_ARGUMENT, "length", ""},
      {law, sound, 1, 1, text, 8, &length, &unset, BPJS_ERROR_STRUCT_SIZE, "length", ""},
  };
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    ck_assert_int_eq(bpjs_law_write(cases[i].law, cases[i].indices, cases[i].count, cases[i].format,
                                    cases[i].buffer, cases[i].capacity, cases[i].length,
                                    cases[i].error),
                     cases[i].status);
    ck_assert_str_eq(error.field, cases[i].field);
    ck_assert_str_eq(error.value, cases[i].value);
  }
  ck_assert_str_eq(text, "left");
  ck_assert_int_eq(length, 77);
  bpjs_law_free(law);
}
END_TEST

SUITE("law.write", the_text_form_comes_back_as_it_was, a_law_without_rows_is_its_header,
      rows_are_written_in_the_order_of_the_list, csv_quotes_what_it_must,
      json_tells_what_the_text_leaves_empty, json_of_a_list_has_its_rows_alone,
      the_text_needs_a_byte_more_than_its_length, without_memory_nothing_is_written,
      arguments_are_checked)
