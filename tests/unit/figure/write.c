#include <math.h>

#include "figures.h"

enum { ID = BPJS_LANGUAGE_ID, EN = BPJS_LANGUAGE_EN };

static bpjs_figure computed(double value, double lower, double upper, int32_t unit) {
  return (bpjs_figure){.struct_size = sizeof(bpjs_figure),
                       .unit = unit,
                       .bounds = BPJS_BOUNDS_ROUNDING,
                       .value = value,
                       .lower = lower,
                       .upper = upper};
}

START_TEST(a_published_figure_is_written_as_printed) {
  static const struct {
    const char *read, *id, *en;
  } printed[] = {
      {"39,2 juta", "39,2 juta", "39.2 million"},
      {"Rp767,23 triliun", "Rp767,23 triliun", "Rp767.23 trillion"},
      {"101 juta pekerja", "101 juta orang", "101 million persons"},
      {"49,34 persen", "49,34 %", "49.34 %"},
      {"4.336.959 kasus", "4.336.959 kasus", "4,336,959 cases"},
      {"-0,5 poin persen", "-0,5 poin persen", "-0.5 percentage points"},
      {"minus Rp 5 miliar", "-Rp5 miliar", "-Rp5 billion"},
      {"sekitar 101 juta", "sekitar 101 juta", "about 101 million"},
      {"lebih dari 107 ribu", "lebih dari 107 ribu", "more than 107 thousand"},
      {"hampir 40 juta", "hampir 40 juta", "almost 40 million"},
      {"tepat 3 desa", "tepat 3 buah", "exactly 3 items"},
      {"2400 ratus", "2.400 ratus", "2,400 hundred"},
      {"24 puluh ribu", "24 puluh ribu", "24 ten thousand"},
      {"1 ratus triliun", "1 ratus triliun", "1 hundred trillion"},
      {"1 juta triliun", "1 juta triliun", "1 million trillion"},
      {"0,000", "0,000", "0.000"},
      {"684 employers", "684 pemberi kerja", "684 employers"},
      {"94,2 juta keluarga", "94,2 juta keluarga", "94.2 million families"},
      {"5 memberships", "5 keanggotaan", "5 memberships"},
      {"109 bulan", "109 bulan", "109 months"},
      {"2 years", "2 tahun", "2 years"},
  };
  for (size_t i = 0; i < COUNT(printed); i++) {
    bpjs_figure figure = figure_of(printed[i].read);
    figure_prints(&figure, BPJS_FORMAT_TEXT, ID, printed[i].id);
    figure_prints(&figure, BPJS_FORMAT_TEXT, EN, printed[i].en);
  }
}
END_TEST

START_TEST(a_computed_figure_has_two_decimals_at_a_fitting_scale) {
  static const struct {
    double value;
    int32_t unit;
    const char *id, *en;
  } printed[] = {
      {61.8e6, BPJS_UNIT_PERSONS, "61,80 juta orang", "61.80 million persons"},
      {38.812, BPJS_UNIT_PERCENT, "38,81 %", "38.81 %"},
      {12345.678, BPJS_UNIT_PERCENT, "12.345,68 %", "12,345.68 %"}, /* percent is not scaled */
      {1500, BPJS_UNIT_PERCENTAGE_POINTS, "1.500,00 poin persen", "1,500.00 percentage points"},
      {12.33e6, BPJS_UNIT_IDR, "Rp12,33 juta", "Rp12.33 million"},
      {-12.33e6, BPJS_UNIT_IDR, "-Rp12,33 juta", "-Rp12.33 million"},
      {0, BPJS_UNIT_NUMBER, "0,00", "0.00"},
      {-0.004, BPJS_UNIT_NUMBER, "0,00", "0.00"}, /* no negative zero */
      {-0.006, BPJS_UNIT_NUMBER, "-0,01", "-0.01"},
      {999.99, BPJS_UNIT_CASES, "999,99 kasus", "999.99 cases"},
      {999.999, BPJS_UNIT_CASES, "1,00 ribu kasus", "1.00 thousand cases"},
      {999994, BPJS_UNIT_NUMBER, "999,99 ribu", "999.99 thousand"},
      {999996, BPJS_UNIT_NUMBER, "1,00 juta", "1.00 million"},
      {7.5e9, BPJS_UNIT_NUMBER, "7,50 miliar", "7.50 billion"},
      {7.5e12, BPJS_UNIT_NUMBER, "7,50 triliun", "7.50 trillion"},
      {7.5e15, BPJS_UNIT_NUMBER, "7.500,00 triliun", "7,500.00 trillion"},
  };
  for (size_t i = 0; i < COUNT(printed); i++) {
    double value = printed[i].value;
    bpjs_figure figure = computed(value, value, value, printed[i].unit);
    figure_prints(&figure, BPJS_FORMAT_TEXT, ID, printed[i].id);
    figure_prints(&figure, BPJS_FORMAT_TEXT, EN, printed[i].en);
  }
  bpjs_figure exact = computed(5, 5, 5, BPJS_UNIT_NUMBER);
  exact.bounds = BPJS_BOUNDS_EXACT; /* "exactly" is said of printed numbers only */
  figure_prints(&exact, BPJS_FORMAT_TEXT, EN, "5.00");
  bpjs_figure about = computed(5, 5, INFINITY, BPJS_UNIT_NUMBER);
  about.flags = BPJS_FIGURE_APPROXIMATE | BPJS_FIGURE_AT_LEAST;
  figure_prints(&about, BPJS_FORMAT_TEXT, EN, "about more than 5.00");
}
END_TEST

START_TEST(an_interval_is_written_from_bound_to_bound) {
  static const struct {
    double lower, value, upper;
    int32_t unit;
    const char *id, *en;
  } printed[] = {
      {38.5714, 38.8, 39.0547, BPJS_UNIT_PERCENT, "38,57 sampai 39,05 %", "38.57 to 39.05 %"},
      {61.25e6, 61.8e6, 62.35e6, BPJS_UNIT_PERSONS, "61,25 sampai 62,35 juta orang",
       "61.25 to 62.35 million persons"},
      {-2e6, 0, 1e6, BPJS_UNIT_IDR, "-Rp2,00 sampai Rp1,00 juta", "-Rp2.00 to Rp1.00 million"},
      {-1e3, 0, 1e6, BPJS_UNIT_NUMBER, "0,00 sampai 1,00 juta", "0.00 to 1.00 million"},
      {5, 5, 5, BPJS_UNIT_NUMBER, "5,00 sampai 5,00", "5.00 to 5.00"},
      /* Close bounds: more decimals, until they differ by two at least. */
      {49.335, 49.34, 49.345, BPJS_UNIT_PERCENT, "49,335 sampai 49,345 %", "49.335 to 49.345 %"},
      {4336958.5, 4336959, 4336959.5, BPJS_UNIT_NUMBER, "4,3369585 sampai 4,3369595 juta",
       "4.3369585 to 4.3369595 million"},
      {1, 1, 1 + 0x1p-52, BPJS_UNIT_NUMBER, "1,00 sampai 1,00", "1.00 to 1.00"},
      {107e3, 107e3, INFINITY, BPJS_UNIT_NUMBER, "sedikitnya 107,00 ribu",
       "at least 107.00 thousand"},
      {-INFINITY, 5, 5, BPJS_UNIT_PERCENT, "paling banyak 5,00 %", "at most 5.00 %"},
      {-INFINITY, 5, INFINITY, BPJS_UNIT_PERCENT, "tidak terbatas", "unbounded"},
  };
  for (size_t i = 0; i < COUNT(printed); i++) {
    bpjs_figure figure =
        computed(printed[i].value, printed[i].lower, printed[i].upper, printed[i].unit);
    figure_prints(&figure, BPJS_FORMAT_INTERVAL, ID, printed[i].id);
    figure_prints(&figure, BPJS_FORMAT_INTERVAL, EN, printed[i].en);
  }
}
END_TEST

START_TEST(json_and_csv_hold_value_bounds_and_printed_form) {
  bpjs_figure figure = figure_of("sekitar 39,2 juta orang");
  figure_prints(&figure, BPJS_FORMAT_JSON, BPJS_LANGUAGE_NONE,
                "{\"value\":39200000,\"lower\":39150000,\"upper\":39250000,\"unit\":\"PERSONS\","
                "\"bounds\":\"ROUNDING\",\"flags\":[\"APPROXIMATE\"],\"digits\":392,"
                "\"decimals\":1,\"magnitude\":6,\"text\":\"about 39.2 million persons\"}");
  figure_prints(&figure, BPJS_FORMAT_CSV, ID,
                "value,lower,upper,unit,bounds,flags,digits,decimals,magnitude,text\n"
                "39200000,39150000,39250000,PERSONS,ROUNDING,APPROXIMATE,392,1,6,"
                "\"sekitar 39,2 juta orang\"\n");
  figure = figure_of("about more than 5 percentage points");
  figure_prints(&figure, BPJS_FORMAT_JSON, ID,
                "{\"value\":5,\"lower\":5,\"upper\":null,\"unit\":\"PERCENTAGE_POINTS\","
                "\"bounds\":\"ROUNDING\",\"flags\":[\"APPROXIMATE\",\"AT_LEAST\"],\"digits\":5,"
                "\"decimals\":0,\"magnitude\":0,\"text\":\"sekitar lebih dari 5 poin persen\"}");
  figure_prints(&figure, BPJS_FORMAT_CSV_RECORDS, EN,
                "5,5,,PERCENTAGE_POINTS,ROUNDING,APPROXIMATE AT_LEAST,5,0,0,"
                "about more than 5 percentage points\n");
  figure = computed(0.5, -INFINITY, 0.75, BPJS_UNIT_IDR);
  figure.bounds = BPJS_BOUNDS_SAMPLING;
  figure.flags = BPJS_FIGURE_AT_MOST;
  figure_prints(&figure, BPJS_FORMAT_JSON, EN,
                "{\"value\":0.5,\"lower\":null,\"upper\":0.75,\"unit\":\"IDR\","
                "\"bounds\":\"SAMPLING\",\"flags\":[\"AT_MOST\"],\"text\":\"almost Rp0.50\"}");
  figure_prints(&figure, BPJS_FORMAT_CSV_RECORDS, BPJS_LANGUAGE_NONE,
                "0.5,,0.75,IDR,SAMPLING,AT_MOST,,,,almost Rp0.50\n");
  figure = figure_of("exactly 12");
  figure_prints(&figure, BPJS_FORMAT_CSV_RECORDS, EN, "12,12,12,NUMBER,EXACT,,12,0,0,exactly 12\n");
}
END_TEST

START_TEST(a_text_that_does_not_fit_tells_its_length) {
  bpjs_figure figure = figure_of("39,2 juta");
  int64_t length = -1;
  char text[10] = "untouched";
  ck_assert_int_eq(bpjs_figure_write(&figure, BPJS_FORMAT_TEXT, ID, NULL, 0, &length, NULL),
                   BPJS_OK);
  ck_assert_int_eq(length, 9); /* "39,2 juta" */
  ck_assert_int_eq(bpjs_figure_write(&figure, BPJS_FORMAT_TEXT, ID, text, 9, &length, NULL),
                   BPJS_ERROR_BUFFER);
  ck_assert_str_eq(text, "untouched");
  ck_assert_int_eq(bpjs_figure_write(&figure, BPJS_FORMAT_TEXT, ID, text, 10, &length, NULL),
                   BPJS_OK);
  ck_assert_str_eq(text, "39,2 juta");
}
END_TEST

START_TEST(no_memory_leaves_the_output_alone) {
  bpjs_figure figure = figure_of("sekitar lebih dari 1.234.567,89 juta pemberi kerja");
  bpjs_figure plain = computed(1, 1, 1, BPJS_UNIT_NUMBER);
  char text[512] = "untouched";
  int64_t length = -1;
  for (int32_t format = BPJS_FORMAT_TEXT; format <= BPJS_FORMAT_CSV_RECORDS; format++)
    for (int i = 0; i < 2; i++) {
      strcpy(text, "untouched");
      length = -1;
      FAIL_EACH_ALLOCATION(bpjs_figure_write(i == 0 ? &figure : &plain, format, EN, text,
                                             sizeof text, &length, NULL),
                           {
                             ck_assert_str_eq(text, "untouched");
                             ck_assert_int_eq(length, -1);
                           });
    }
}
END_TEST

START_TEST(arguments_are_checked) {
  bpjs_figure figure = figure_of("5"), small = {.struct_size = 4};
  bpjs_error error = {.struct_size = sizeof error}, unusable = {.struct_size = 4};
  char text[64];
  int64_t length = -1;
  ck_assert_int_eq(bpjs_figure_write(&figure, 1, ID, text, 64, &length, &unusable),
                   BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(bpjs_figure_write(NULL, 1, ID, text, 64, &length, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_figure_write(&small, 1, ID, text, 64, &length, &error),
                   BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(bpjs_figure_write(&figure, 1, ID, text, 64, NULL, &error), BPJS_ERROR_ARGUMENT);
  static const struct {
    int32_t format, language;
    const char *field;
  } wrong[] = {{0, EN, "format"},
               {6, EN, "format"},
               {BPJS_FORMAT_TEXT, BPJS_LANGUAGE_NONE, "language"},
               {BPJS_FORMAT_INTERVAL, BPJS_LANGUAGE_NONE, "language"},
               {BPJS_FORMAT_TEXT, 3, "language"},
               {BPJS_FORMAT_JSON, 3, "language"},
               {BPJS_FORMAT_JSON, -1, "language"}};
  for (size_t i = 0; i < COUNT(wrong); i++) {
    ck_assert_int_eq(
        bpjs_figure_write(&figure, wrong[i].format, wrong[i].language, text, 64, &length, &error),
        BPJS_ERROR_ARGUMENT);
    ck_assert_str_eq(error.field, wrong[i].field);
  }
  ck_assert_int_eq(length, -1);
}
END_TEST

SUITE("figure.write", a_published_figure_is_written_as_printed,
      a_computed_figure_has_two_decimals_at_a_fitting_scale,
      an_interval_is_written_from_bound_to_bound, json_and_csv_hold_value_bounds_and_printed_form,
      a_text_that_does_not_fit_tells_its_length, no_memory_leaves_the_output_alone,
      arguments_are_checked)
