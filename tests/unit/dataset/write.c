#include <math.h>
#include <stdio.h>

#include "random.h"
#include "sample.h"

#define KNOWN                                                                                      \
  "STRUCTURE,STRUCTURE_ID,ACTION,SERIES,PROGRAMME,SEGMENT,GROUP,REF_AREA,TIME_PERIOD,OBS_VALUE,"   \
  "UNIT_MEASURE,UNIT_MULT,DECIMALS,"
#define REST "OBS_STATUS,QUALIFIER,CONFIDENCE,SOURCE"
#define FLOW "dataflow,LIBBPJSSTAT:OBSERVATIONS(1.0),I,"

START_TEST(known_columns_come_first_then_the_others_as_they_appeared) {
  bpjs_dataset *dataset = sample_of("NOTE,SERIES,\"A, \"\"b\"\"\",OBS_VALUE,TIME_PERIOD,"
                                    "UNIT_MEASURE\n"
                                    "n,s,\"line\nbreak\",7,2024,PERSONS\n");
  sample_is(dataset, KNOWN REST ",NOTE,\"A, \"\"b\"\"\"\n" FLOW
                                "s,ALL,ALL,ALL,ID,2024,7,PERSONS,0,0,A,,,,n,\"line\nbreak\"\n");
  bpjs_dataset_free(dataset);
}
END_TEST

START_TEST(bounds_are_written_only_where_a_row_needs_them) {
  bpjs_dataset *dataset = sample_of(HEADER "s,2024,7,PERSONS\n");
  ck_assert_int_eq(sample_read(dataset,
                               "LOWER,UPPER,BOUNDS," HEADER "1,9,SAMPLING,s,2024,7,PERSONS\n", NULL,
                               NULL),
                   BPJS_OK);
  sample_is(dataset, KNOWN "LOWER,UPPER,BOUNDS," REST "\n" FLOW
                           "s,ALL,ALL,ALL,ID,2024,7,PERSONS,0,0,,,,A,,,\n" FLOW
                           "s,ALL,ALL,ALL,ID,2024,7,PERSONS,0,,1,9,SAMPLING,A,,,\n");
  const int64_t first = 0, second = 1;
  char text[512];
  int64_t length;
  ck_assert_int_eq(
      bpjs_dataset_write(dataset, &first, 1, BPJS_FORMAT_CSV, text, sizeof text, &length, NULL),
      BPJS_OK);
  ck_assert_str_eq(text, KNOWN REST "\n" FLOW "s,ALL,ALL,ALL,ID,2024,7,PERSONS,0,0,A,,,\n");
  ck_assert_int_eq(bpjs_dataset_write(dataset, &second, 1, BPJS_FORMAT_CSV_RECORDS, text,
                                      sizeof text, &length, NULL),
                   BPJS_OK);
  ck_assert_str_eq(text, FLOW "s,ALL,ALL,ALL,ID,2024,7,PERSONS,0,,1,9,SAMPLING,A,,,\n");
  bpjs_dataset_free(dataset);
}
END_TEST

START_TEST(rows_come_in_the_order_asked_for_as_often_as_asked_for) {
  bpjs_dataset *dataset = sample_of(HEADER "a,2024,7,PERSONS\nb,2024,7,PERSONS\n");
  const int64_t indices[] = {1, 0, 1};
  char text[512];
  int64_t length;
  ck_assert_int_eq(bpjs_dataset_write(dataset, indices, 3, BPJS_FORMAT_CSV_RECORDS, text,
                                      sizeof text, &length, NULL),
                   BPJS_OK);
  ck_assert_str_eq(text, FLOW "b,ALL,ALL,ALL,ID,2024,7,PERSONS,0,0,A,,,\n" FLOW
                              "a,ALL,ALL,ALL,ID,2024,7,PERSONS,0,0,A,,,\n" FLOW
                              "b,ALL,ALL,ALL,ID,2024,7,PERSONS,0,0,A,,,\n");
  bpjs_dataset_free(dataset);
}
END_TEST

START_TEST(json_has_numbers_in_the_unit_and_leaves_empty_texts_out) {
  bpjs_dataset *dataset =
      sample_of("NOTE,MORE,LOWER,UPPER,QUALIFIER,UNIT_MULT,CONFIDENCE,SOURCE," HEADER
                "\"a \"\"b\"\"\",,,,APPROXIMATE,6,A,src,s,2024-08,39.20,PERSONS\n"
                ",,-inf,2.5,,0,,,s,2024,1.5,PERCENT\n");
  char *json = sample_write(dataset, BPJS_FORMAT_JSON);
  ck_assert_str_eq(
      json,
      "{\"observations\":[{\"series\":\"s\",\"programme\":\"ALL\",\"segment\":\"ALL\","
      "\"group\":\"ALL\",\"ref_area\":\"ID\",\"time_period\":\"2024-08\",\"value\":39200000,"
      "\"lower\":39195000,\"upper\":39205000,\"bounds\":\"ROUNDING\",\"unit\":\"PERSONS\","
      "\"obs_value\":\"39.20\",\"unit_mult\":6,\"decimals\":2,\"obs_status\":\"A\","
      "\"qualifier\":\"APPROXIMATE\",\"confidence\":\"A\",\"source\":\"src\","
      "\"columns\":{\"NOTE\":\"a \\\"b\\\"\"}},"
      "{\"series\":\"s\",\"programme\":\"ALL\",\"segment\":\"ALL\",\"group\":\"ALL\","
      "\"ref_area\":\"ID\",\"time_period\":\"2024\",\"value\":1.5,\"lower\":null,\"upper\":2.5,"
      "\"bounds\":\"ROUNDING\",\"unit\":\"PERCENT\",\"obs_status\":\"A\",\"columns\":{}}]}");
  free(json);
  bpjs_dataset_free(dataset);
}
END_TEST

START_TEST(none_of_a_list_is_none) {
  bpjs_dataset *dataset = sample_of(HEADER "a,2024,7,PERSONS\n");
  const int64_t indices[1] = {0};
  char text[512];
  int64_t length;
  ck_assert_int_eq(
      bpjs_dataset_write(dataset, indices, 0, BPJS_FORMAT_CSV, text, sizeof text, &length, NULL),
      BPJS_OK);
  ck_assert_str_eq(text, KNOWN REST "\n");
  bpjs_dataset_free(dataset);
}
END_TEST

START_TEST(an_empty_dataset_is_a_header_or_an_empty_list) {
  bpjs_dataset *dataset = sample_of("NOTE," HEADER);
  sample_is(dataset, KNOWN REST ",NOTE\n");
  char *json = sample_write(dataset, BPJS_FORMAT_JSON);
  ck_assert_str_eq(json, "{\"observations\":[]}");
  free(json);
  bpjs_dataset_free(dataset);
}
END_TEST

/* A number of any size and sign, sometimes infinite where that is allowed. */
static double random_double(uint64_t *state) {
  return ((double)random_below(state, 1u << 20) - (1 << 19)) *
         pow(10, (double)random_below(state, 40) - 20) / 7;
}

static bpjs_figure random_figure(uint64_t *state) {
  const uint32_t sides[] = {0, 0, BPJS_FIGURE_AT_LEAST, BPJS_FIGURE_AT_MOST};
  uint32_t flags = sides[random_below(state, 4)];
  if (random_below(state, 4) == 0)
    flags |= BPJS_FIGURE_APPROXIMATE;
  bpjs_figure figure = {.struct_size = sizeof figure};
  int32_t unit = (int32_t)random_below(state, 12);
  if (random_below(state, 2) == 0) {
    int64_t digits = (int64_t)(random_next(state) % 922337203685477580u >> random_below(state, 60));
    if (unit == BPJS_UNIT_PERCENT && random_below(state, 2) == 0)
      digits = -digits;
    ck_assert_int_eq(bpjs_figure_make(digits, (int32_t)random_below(state, 19),
                                      (int32_t)random_below(state, 19), unit,
                                      (int32_t)random_below(state, 2), flags, &figure, NULL),
                     BPJS_OK);
    if (random_below(state, 4) == 0) {
      figure.bounds = (int32_t)random_below(state, 3);
      figure.lower -= fabs(random_double(state));
      figure.upper += fabs(random_double(state));
    }
    return figure;
  }
  figure.unit = unit;
  figure.flags = flags;
  figure.bounds = (int32_t)random_below(state, 3);
  figure.value = random_double(state);
  figure.lower =
      random_below(state, 8) == 0 ? -INFINITY : figure.value - fabs(random_double(state));
  figure.upper = random_below(state, 8) == 0 ? INFINITY : figure.value + fabs(random_double(state));
  return figure;
}

/* A text of pieces that CSV finds hard. */
static int64_t random_text(uint64_t *state, char *text) {
  const char *pieces[] = {"a",    ",",    "\"",       "\n",           "\r",
                          "\r\n", " ",    "\xC3\xA9", "\xEF\xBB\xBF", "\xF0\x9F\x98\x80",
                          "\t",   "\"\"", ";",        "=1+1",         "\x01"};
  text[0] = '\0';
  for (uint64_t i = random_below(state, 6); i > 0; i--)
    strcat(text, pieces[random_below(state, sizeof pieces / sizeof pieces[0])]);
  return (int64_t)strlen(text);
}

static void random_period(uint64_t *state, bpjs_observation *about) {
  const char *forms[] = {"%d", "%d-Q%d", "%d-%02d", "%d-%02d-01", "%d-%02d/P%dM", "%d/P%dY"};
  char text[32];
  size_t form = random_below(state, 6);
  int year = 1900 + (int)random_below(state, 290), small = 1 + (int)random_below(state, 4);
  bpjs_period period = {.struct_size = sizeof period};
  snprintf(text, sizeof text, forms[form], year, small, small);
  ck_assert_int_eq(bpjs_period_read(text, (int64_t)strlen(text), &period, NULL), BPJS_OK);
  about->period_kind = period.kind;
  about->first_day = period.first_day;
  about->last_day = period.last_day;
}

static void random_row(uint64_t *state, bpjs_dataset *dataset) {
  const char *programmes[] = {"", "ALL", "JKK", "JKP"}, *segments[] = {"", "PU", "JAKON_PMI"};
  const char *areas[] = {"", "ID", "KD_64", "KD_64_08", "KD_PAPUA_2021"};
  const char *columns[] = {"NOTE", "x, \"y\"", "\xC3\xA9", "SOURCE", "series"};
  bpjs_observation about = {.struct_size = sizeof about,
                            .confidence = (int32_t)random_below(state, 5),
                            .status = "AEFPUB"[random_below(state, 6)]};
  char text[64];
  sprintf(about.series, "s%d", (int)random_below(state, 5));
  strcpy(about.programme, programmes[random_below(state, 4)]);
  strcpy(about.segment, segments[random_below(state, 3)]);
  strcpy(about.area, areas[random_below(state, 5)]);
  random_period(state, &about);
  bpjs_figure figure = random_figure(state);
  int64_t length = random_text(state, text);
  bpjs_error error = {.struct_size = sizeof error};
  int32_t status = bpjs_dataset_add(dataset, &about, &figure, text, length, &error);
  ck_assert_msg(status == BPJS_OK, "%s: %s", error.field, error.message);
  for (int i = 0; i < 5; i++)
    if (random_below(state, 3) == 0) {
      length = random_text(state, text);
      ck_assert_int_eq(bpjs_dataset_set_text(dataset, bpjs_dataset_count(dataset) - 1, columns[i],
                                             (int64_t)strlen(columns[i]), text, length, NULL),
                       BPJS_OK);
    }
}

START_TEST(reading_what_was_written_gives_the_same) {
  uint64_t state = 20240831;
  for (int round = 0; round < 100; round++) {
    bpjs_dataset *dataset = sample_of(HEADER), *again = sample_of(HEADER);
    for (uint64_t rows = random_below(&state, 20); rows > 0; rows--)
      random_row(&state, dataset);
    char *csv = sample_write(dataset, BPJS_FORMAT_CSV);
    bpjs_error error = {.struct_size = sizeof error};
    int32_t status = sample_read(again, csv, NULL, &error);
    ck_assert_msg(status == BPJS_OK, "%s: %s: %s", error.field, error.value, error.message);
    ck_assert_int_eq(bpjs_dataset_count(again), bpjs_dataset_count(dataset));
    for (int64_t i = 0; i < bpjs_dataset_count(dataset); i++) {
      bpjs_figure figure = sample_figure(dataset, i), read = sample_figure(again, i);
      bpjs_observation about = sample_get(dataset, i), other = sample_get(again, i);
      ck_assert_mem_eq(&figure, &read, sizeof figure);
      ck_assert_mem_eq(&about, &other, sizeof about);
    }
    sample_is(again, csv);
    free(csv);
    bpjs_dataset_free(dataset);
    bpjs_dataset_free(again);
  }
}
END_TEST

START_TEST(the_published_observations_come_back_too) {
  bpjs_dataset *dataset = NULL, *again = sample_of(HEADER);
  ck_assert_int_eq(bpjs_dataset_published(&dataset, NULL), BPJS_OK);
  char *csv = sample_write(dataset, BPJS_FORMAT_CSV);
  ck_assert_int_eq(sample_read(again, csv, NULL, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_dataset_count(again), 1500);
  sample_is(again, csv);
  free(csv);
  bpjs_dataset_free(dataset);
  bpjs_dataset_free(again);
}
END_TEST

START_TEST(arguments_are_checked) {
  bpjs_dataset *dataset = sample_of(HEADER "a,2024,7,PERSONS\n");
  bpjs_error error = {.struct_size = sizeof error}, unset = {.struct_size = 0};
  int64_t index = 1, length = -1;
  char text[4] = "abc";
  ck_assert_int_eq(bpjs_dataset_write(NULL, NULL, 0, BPJS_FORMAT_CSV, NULL, 0, &length, &error),
                   BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "dataset");
  ck_assert_int_eq(bpjs_dataset_write(dataset, NULL, 1, BPJS_FORMAT_CSV, NULL, 0, &length, &error),
                   BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(
      bpjs_dataset_write(dataset, &index, -1, BPJS_FORMAT_CSV, NULL, 0, &length, &error),
      BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "indices");
  ck_assert_int_eq(
      bpjs_dataset_write(dataset, &index, 1, BPJS_FORMAT_CSV, NULL, 0, &length, &error),
      BPJS_ERROR_RANGE);
  index = -1;
  ck_assert_int_eq(
      bpjs_dataset_write(dataset, &index, 1, BPJS_FORMAT_CSV, NULL, 0, &length, &error),
      BPJS_ERROR_RANGE);
  const int32_t formats[] = {0, BPJS_FORMAT_TEXT, BPJS_FORMAT_INTERVAL, 6, -1};
  for (int i = 0; i < 5; i++)
    ck_assert_int_eq(bpjs_dataset_write(dataset, NULL, 0, formats[i], NULL, 0, &length, &error),
                     BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "format");
  ck_assert_int_eq(bpjs_dataset_write(dataset, NULL, 0, BPJS_FORMAT_CSV, NULL, 4, &length, &error),
                   BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_dataset_write(dataset, NULL, 0, BPJS_FORMAT_CSV, NULL, 0, &length, &unset),
                   BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(length, -1);
  ck_assert_int_eq(bpjs_dataset_write(dataset, NULL, 0, BPJS_FORMAT_CSV, text, 4, &length, &error),
                   BPJS_ERROR_BUFFER);
  ck_assert_int_gt(length, 4);
  ck_assert_str_eq(text, "abc");
  bpjs_dataset_free(dataset);
}
END_TEST

START_TEST(no_memory_writes_nothing) {
  bpjs_dataset *dataset = sample_of("NOTE," HEADER "n,a,2024,7,PERSONS\nn,a,2024,7,PERSONS\n");
  char text[1024] = "unused";
  int64_t length = -1;
  FAIL_EACH_ALLOCATION(
      bpjs_dataset_write(dataset, NULL, 0, BPJS_FORMAT_CSV, text, sizeof text, &length, NULL),
      ck_assert(length == -1 && strcmp(text, "unused") == 0));
  strcpy(text, "unused");
  length = -1;
  FAIL_EACH_ALLOCATION(
      bpjs_dataset_write(dataset, NULL, 0, BPJS_FORMAT_JSON, text, sizeof text, &length, NULL),
      ck_assert(length == -1 && strcmp(text, "unused") == 0));
  bpjs_dataset_free(dataset);
}
END_TEST

SUITE("dataset.write", known_columns_come_first_then_the_others_as_they_appeared,
      bounds_are_written_only_where_a_row_needs_them,
      rows_come_in_the_order_asked_for_as_often_as_asked_for,
      json_has_numbers_in_the_unit_and_leaves_empty_texts_out, none_of_a_list_is_none,
      an_empty_dataset_is_a_header_or_an_empty_list, reading_what_was_written_gives_the_same,
      the_published_observations_come_back_too, arguments_are_checked, no_memory_writes_nothing)
