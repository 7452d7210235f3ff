#include <math.h>

#include "figures.h"

typedef struct reading {
  const char *text;
  int64_t digits;
  int32_t decimals, magnitude, unit;
  uint32_t flags;
} reading;

static void check_readings(const reading *readings, size_t count, int32_t first, int32_t last) {
  for (size_t i = 0; i < count; i++)
    for (int32_t language = first; language <= last; language++) {
      const reading *expected = &readings[i];
      bpjs_figure got = figure_read(expected->text, language);
      ck_assert_msg(got.digits == expected->digits && got.decimals == expected->decimals &&
                        got.magnitude == expected->magnitude && got.unit == expected->unit &&
                        got.flags == (expected->flags | BPJS_FIGURE_PUBLISHED) &&
                        got.bounds == BPJS_BOUNDS_ROUNDING,
                    "%s in language %d: %lld, %d decimals, magnitude %d, unit %d, flags %u",
                    expected->text, language, (long long)got.digits, got.decimals, got.magnitude,
                    got.unit, got.flags);
    }
}
#define CHECK_READINGS(readings, first, last) check_readings(readings, COUNT(readings), first, last)

START_TEST(the_press_is_understood_in_any_language) {
  static const reading readings[] = {
      {"39,2 juta", 392, 1, 6, BPJS_UNIT_NUMBER, 0},
      {"Rp767,23 triliun", 76723, 2, 12, BPJS_UNIT_IDR, 0},
      {"Rp 663 miliar", 663, 0, 9, BPJS_UNIT_IDR, 0},
      {"160 ribu", 160, 0, 3, BPJS_UNIT_NUMBER, 0},
      {"2,81 juta", 281, 2, 6, BPJS_UNIT_NUMBER, 0},
      {"49,34 persen", 4934, 2, 0, BPJS_UNIT_PERCENT, 0},
      {"101 juta pekerja", 101, 0, 6, BPJS_UNIT_PERSONS, 0},
      {"4.336.959", 4336959, 0, 0, BPJS_UNIT_NUMBER, 0},
      {"IDR 57 trillion", 57, 0, 12, BPJS_UNIT_IDR, 0},
      {"39.2 million", 392, 1, 6, BPJS_UNIT_NUMBER, 0},
      {"38.8 %", 388, 1, 0, BPJS_UNIT_PERCENT, 0},
      {"sekitar 101 juta", 101, 0, 6, BPJS_UNIT_NUMBER, BPJS_FIGURE_APPROXIMATE},
      {"lebih dari 107 ribu", 107, 0, 3, BPJS_UNIT_NUMBER, BPJS_FIGURE_AT_LEAST},
      {"more than 107 thousand", 107, 0, 3, BPJS_UNIT_NUMBER, BPJS_FIGURE_AT_LEAST},
      {"hampir 40 juta", 40, 0, 6, BPJS_UNIT_NUMBER, BPJS_FIGURE_AT_MOST},
      {"delapan persen", 8, 0, 0, BPJS_UNIT_PERCENT, 0},
      {"120.6 mio", 1206, 1, 6, BPJS_UNIT_NUMBER, 0},
      {"Rp 317 T", 317, 0, 12, BPJS_UNIT_IDR, 0},
  };
  CHECK_READINGS(readings, BPJS_LANGUAGE_NONE, BPJS_LANGUAGE_EN);
}
END_TEST

START_TEST(every_form_of_the_collected_statistics_is_understood) {
  static const reading either[] = {
      {"Rp 444,14 triliun", 44414, 2, 12, BPJS_UNIT_IDR, 0},
      {"Rp 90 Triliun", 90, 0, 12, BPJS_UNIT_IDR, 0},
      {"Rp85 Juta", 85, 0, 6, BPJS_UNIT_IDR, 0},
      {"Rp 533,8 miliar", 5338, 1, 9, BPJS_UNIT_IDR, 0},
      {"Rp12.189.527.450", 12189527450, 0, 0, BPJS_UNIT_IDR, 0},
      {"Rp 214.52 trillion", 21452, 2, 12, BPJS_UNIT_IDR, 0},
      {"18 miliar", 18, 0, 9, BPJS_UNIT_NUMBER, 0},
      {"55,6%", 556, 1, 0, BPJS_UNIT_PERCENT, 0},
      {"5.59 percent", 559, 2, 0, BPJS_UNIT_PERCENT, 0},
      {"893 peserta", 893, 0, 0, BPJS_UNIT_PERSONS, 0},
      {"23,85 juta jiwa", 2385, 2, 6, BPJS_UNIT_PERSONS, 0},
      {"1,4 juta penerima", 14, 1, 6, BPJS_UNIT_PERSONS, 0},
      {"1,7 juta kasus", 17, 1, 6, BPJS_UNIT_CASES, 0},
      {"4 juta klaim", 4, 0, 6, BPJS_UNIT_CASES, 0},
      {"sekitar 10 ribu klaim", 10, 0, 3, BPJS_UNIT_CASES, BPJS_FIGURE_APPROXIMATE},
      {"Lebih dari 107 ribu", 107, 0, 3, BPJS_UNIT_NUMBER, BPJS_FIGURE_AT_LEAST},
      {"94,2 juta keluarga", 942, 1, 6, BPJS_UNIT_FAMILIES, 0},
      {"683,7 ribu perusahaan", 6837, 1, 3, BPJS_UNIT_EMPLOYERS, 0},
      {"13 pelaku usaha", 13, 0, 0, BPJS_UNIT_EMPLOYERS, 0},
      {"3 desa", 3, 0, 0, BPJS_UNIT_COUNT, 0},
      {"11 kabupaten/kota", 11, 0, 0, BPJS_UNIT_COUNT, 0},
      {"12 provinsi", 12, 0, 0, BPJS_UNIT_COUNT, 0},
      {"109 bulan", 109, 0, 0, BPJS_UNIT_MONTHS, 0},
  };
  static const reading indonesian[] = {
      {"89.621 anak", 89621, 0, 0, BPJS_UNIT_PERSONS, 0},
      {"120.093 orang", 120093, 0, 0, BPJS_UNIT_PERSONS, 0},
      {"106.743 tenaga kerja", 106743, 0, 0, BPJS_UNIT_PERSONS, 0},
      {"sekitar 19.800 pekerja", 19800, 0, 0, BPJS_UNIT_PERSONS, BPJS_FIGURE_APPROXIMATE},
      {"123.000 kasus", 123000, 0, 0, BPJS_UNIT_CASES, 0},
      {"735.295 pemberi kerja", 735295, 0, 0, BPJS_UNIT_EMPLOYERS, 0},
  };
  static const reading english[] = {
      {"684,000 employers", 684000, 0, 0, BPJS_UNIT_EMPLOYERS, 0},
      {"more than 100,000 workers", 100000, 0, 0, BPJS_UNIT_PERSONS, BPJS_FIGURE_AT_LEAST},
  };
  CHECK_READINGS(either, BPJS_LANGUAGE_NONE, BPJS_LANGUAGE_EN);
  CHECK_READINGS(indonesian, BPJS_LANGUAGE_ID, BPJS_LANGUAGE_ID);
  CHECK_READINGS(english, BPJS_LANGUAGE_EN, BPJS_LANGUAGE_EN);
}
END_TEST

START_TEST(spelling_and_order_vary) {
  static const reading readings[] = {
      {"RP. 5 JT", 5, 0, 6, BPJS_UNIT_IDR, 0},
      {"5 juta rupiah", 5, 0, 6, BPJS_UNIT_IDR, 0},
      {"Rp 5 juta rupiah", 5, 0, 6, BPJS_UNIT_IDR, 0},
      {" \t39,2\r\n juta  orang ", 392, 1, 6, BPJS_UNIT_PERSONS, 0},
      {"39,2\xC2\xA0juta\xE2\x80\xAForang", 392, 1, 6, BPJS_UNIT_PERSONS, 0},
      {"160rb", 160, 0, 3, BPJS_UNIT_NUMBER, 0},
      {"-5 %", -5, 0, 0, BPJS_UNIT_PERCENT, 0},
      {"\xE2\x88\x92 5 per cent", -5, 0, 0, BPJS_UNIT_PERCENT, 0},
      {"minus 5 poin persen", -5, 0, 0, BPJS_UNIT_PERCENTAGE_POINTS, 0},
      {"+5 percentage points", 5, 0, 0, BPJS_UNIT_PERCENTAGE_POINTS, 0},
      {"-Rp5 miliar", -5, 0, 9, BPJS_UNIT_IDR, 0},
      {"Rp-5 milyar", -5, 0, 9, BPJS_UNIT_IDR, 0},
      {"Rp +5 bn", 5, 0, 9, BPJS_UNIT_IDR, 0},
      {"~5 B", 5, 0, 9, BPJS_UNIT_NUMBER, BPJS_FIGURE_APPROXIMATE},
      {"\xC2\xB1"
       "5",
       5, 0, 0, BPJS_UNIT_NUMBER, BPJS_FIGURE_APPROXIMATE},
      {"> 5", 5, 0, 0, BPJS_UNIT_NUMBER, BPJS_FIGURE_AT_LEAST},
      {"<5%", 5, 0, 0, BPJS_UNIT_PERCENT, BPJS_FIGURE_AT_MOST},
      {"KIRA-KIRA 5", 5, 0, 0, BPJS_UNIT_NUMBER, BPJS_FIGURE_APPROXIMATE},
      {"kurang  lebih 5", 5, 0, 0, BPJS_UNIT_NUMBER, BPJS_FIGURE_APPROXIMATE},
      {"kurang dari 5", 5, 0, 0, BPJS_UNIT_NUMBER, BPJS_FIGURE_AT_MOST},
      {"about almost 5", 5, 0, 0, 0, BPJS_FIGURE_APPROXIMATE | BPJS_FIGURE_AT_MOST},
      {"2400 ratus", 2400, 0, 2, BPJS_UNIT_NUMBER, 0},
      {"24 ten thousand", 24, 0, 4, BPJS_UNIT_NUMBER, 0},
      {"5 ratus ribu", 5, 0, 5, BPJS_UNIT_NUMBER, 0},
      {"3 ribu triliun", 3, 0, 15, BPJS_UNIT_NUMBER, 0},
      {"1 million trillion", 1, 0, 18, BPJS_UNIT_NUMBER, 0},
      {"2 juta 500 ribu orang", 2500, 0, 3, BPJS_UNIT_PERSONS, 0},
      {"2 juta\xC2\xA0"
       "500 ribu",
       2500, 0, 3, BPJS_UNIT_NUMBER, 0},
      {"mencapai 45,22 juta peserta", 4522, 2, 6, BPJS_UNIT_PERSONS, 0},
      {"a total of 160 thousand", 160, 0, 3, BPJS_UNIT_NUMBER, 0},
      {"sebanyak sekitar 462 kasus", 462, 0, 0, BPJS_UNIT_CASES, BPJS_FIGURE_APPROXIMATE},
      {"1 miliar dan 2 juta dan 3 ribu", 1002003, 0, 3, BPJS_UNIT_NUMBER, 0},
      {"5 penerima manfaat", 5, 0, 0, BPJS_UNIT_PERSONS, 0},
      {"5 orang pekerja", 5, 0, 0, BPJS_UNIT_PERSONS, 0},
  };
  CHECK_READINGS(readings, BPJS_LANGUAGE_NONE, BPJS_LANGUAGE_EN);
}
END_TEST

START_TEST(a_dash_after_the_comma_is_no_sen) {
  static const reading readings[] = {
      {"Rp16.800,-", 16800, 0, 0, BPJS_UNIT_IDR, 0}, /* the comma settles the point */
      {"Rp 5,-", 5, 0, 0, BPJS_UNIT_IDR, 0},
      {"Rp12.189.527.450,- rupiah", 12189527450, 0, 0, BPJS_UNIT_IDR, 0},
      {"Rp5.000.000,- lebih", 5000000, 0, 0, BPJS_UNIT_IDR, BPJS_FIGURE_AT_LEAST},
      {"Rp16.800,00", 1680000, 2, 0, BPJS_UNIT_IDR, 0}, /* printed sen are digits */
  };
  CHECK_READINGS(readings, BPJS_LANGUAGE_NONE, BPJS_LANGUAGE_EN);
}
END_TEST

START_TEST(more_may_stand_behind_the_number) {
  static const reading readings[] = {
      {"107 ribu lebih", 107, 0, 3, BPJS_UNIT_NUMBER, BPJS_FIGURE_AT_LEAST},
      {"107 ribu lebih pekerja", 107, 0, 3, BPJS_UNIT_PERSONS, BPJS_FIGURE_AT_LEAST},
      {"107 ribu pekerja lebih", 107, 0, 3, BPJS_UNIT_PERSONS, BPJS_FIGURE_AT_LEAST},
      {"lebih 107 ribu", 107, 0, 3, BPJS_UNIT_NUMBER, BPJS_FIGURE_AT_LEAST},
      {"sejuta orang atau lebih", 1, 0, 6, BPJS_UNIT_PERSONS, BPJS_FIGURE_AT_LEAST},
      {"2 million workers or more", 2, 0, 6, BPJS_UNIT_PERSONS, BPJS_FIGURE_AT_LEAST},
      {"39.2 million+", 392, 1, 6, BPJS_UNIT_NUMBER, BPJS_FIGURE_AT_LEAST},
      {"lebih kurang 5 juta", 5, 0, 6, BPJS_UNIT_NUMBER, BPJS_FIGURE_APPROXIMATE},
      {"tak kurang dari 5 juta", 5, 0, 6, BPJS_UNIT_NUMBER, BPJS_FIGURE_AT_LEAST},
      {"nyaris 5 juta", 5, 0, 6, BPJS_UNIT_NUMBER, BPJS_FIGURE_AT_MOST},
  };
  CHECK_READINGS(readings, BPJS_LANGUAGE_NONE, BPJS_LANGUAGE_EN);
  bpjs_figure figure = figure_of("107 ribu lebih");
  ck_assert_double_eq(figure.lower, 107000);
  ck_assert_double_eq(figure.upper, INFINITY);
}
END_TEST

START_TEST(the_shape_of_a_number_decides_where_it_can) {
  static const reading readings[] = {
      {"0,123", 123, 3, 0, BPJS_UNIT_NUMBER, 0}, /* no group begins with 0 */
      {"0.123", 123, 3, 0, BPJS_UNIT_NUMBER, 0},
      {"1234.567", 1234567, 3, 0, BPJS_UNIT_NUMBER, 0}, /* a group has three digits at most */
      {"1.2345", 12345, 4, 0, BPJS_UNIT_NUMBER, 0},
      {"1,5", 15, 1, 0, BPJS_UNIT_NUMBER, 0},
      {"1.500.000,25", 150000025, 2, 0, BPJS_UNIT_NUMBER, 0},
      {"1,500,000.25", 150000025, 2, 0, BPJS_UNIT_NUMBER, 0},
      {"1.234,567", 1234567, 3, 0, BPJS_UNIT_NUMBER, 0},
      {"1,234.567", 1234567, 3, 0, BPJS_UNIT_NUMBER, 0},
      {"12,345,678", 12345678, 0, 0, BPJS_UNIT_NUMBER, 0},
      {"2,00", 200, 2, 0, BPJS_UNIT_NUMBER, 0}, /* printed zeros are digits */
      {"0", 0, 0, 0, BPJS_UNIT_NUMBER, 0},
      {"0,0", 0, 1, 0, BPJS_UNIT_NUMBER, 0},
      {"-0", 0, 0, 0, BPJS_UNIT_NUMBER, 0},
  };
  CHECK_READINGS(readings, BPJS_LANGUAGE_NONE, BPJS_LANGUAGE_EN);
}
END_TEST

START_TEST(language_decides_between_two_readings) {
  static const struct {
    const char *text;
    int64_t id_digits, en_digits;
    int32_t id_decimals, en_decimals, id_magnitude, en_magnitude;
  } two[] = {
      {"1.234", 1234, 1234, 0, 3, 0, 0},
      {"1,234", 1234, 1234, 3, 0, 0, 0},
      {"25,004 juta", 25004, 25004, 3, 0, 6, 6},
      {"100.000", 100000, 100000, 0, 3, 0, 0},
      {"Rp5 M", 5, 5, 0, 0, 9, 6},
  };
  for (size_t i = 0; i < COUNT(two); i++) {
    bpjs_figure id = figure_read(two[i].text, BPJS_LANGUAGE_ID);
    bpjs_figure en = figure_read(two[i].text, BPJS_LANGUAGE_EN);
    ck_assert_int_eq(id.digits, two[i].id_digits);
    ck_assert_int_eq(en.digits, two[i].en_digits);
    ck_assert_int_eq(id.decimals, two[i].id_decimals);
    ck_assert_int_eq(en.decimals, two[i].en_decimals);
    ck_assert_int_eq(id.magnitude, two[i].id_magnitude);
    ck_assert_int_eq(en.magnitude, two[i].en_magnitude);
    bpjs_figure none = {.struct_size = sizeof none}, before = none;
    ck_assert_int_eq(bpjs_figure_read(two[i].text, (int64_t)strlen(two[i].text), BPJS_LANGUAGE_NONE,
                                      &none, NULL),
                     BPJS_ERROR_AMBIGUOUS);
    ck_assert_mem_eq(&none, &before, sizeof none);
  }
}
END_TEST

START_TEST(the_bound_is_half_a_unit_of_the_last_place) {
  bpjs_figure figure = figure_of("39,2 juta"); /* 39.2 +- 0.05 million */
  ck_assert_double_eq(figure.value, 39200000);
  ck_assert_double_eq(figure.lower, 39150000);
  ck_assert_double_eq(figure.upper, 39250000);
  figure = figure_of("4.336.959"); /* +- 0.5 */
  ck_assert_double_eq(figure.lower, 4336958.5);
  ck_assert_double_eq(figure.upper, 4336959.5);
  figure = figure_of("2400 ratus"); /* 240000 +- 50 */
  ck_assert_double_eq(figure.lower, 239950);
  ck_assert_double_eq(figure.upper, 240050);
  figure = figure_of("tepat 100"); /* no rounding at all */
  ck_assert_int_eq(figure.bounds, BPJS_BOUNDS_EXACT);
  ck_assert_double_eq(figure.lower, 100);
  ck_assert_double_eq(figure.upper, 100);
}
END_TEST

SUITE("figure.read", the_press_is_understood_in_any_language,
      every_form_of_the_collected_statistics_is_understood, spelling_and_order_vary,
      a_dash_after_the_comma_is_no_sen, more_may_stand_behind_the_number,
      the_shape_of_a_number_decides_where_it_can, language_decides_between_two_readings,
      the_bound_is_half_a_unit_of_the_last_place)
