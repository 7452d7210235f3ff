#include <math.h>
#include <string.h>

#include "suite.h"

typedef struct reading {
  const char *text;
  int64_t digits;
  int32_t decimals, magnitude, unit;
  uint32_t flags;
} reading;

static bpjs_figure read_as(const char *text, int32_t language) {
  bpjs_figure figure = {.struct_size = sizeof figure};
  bpjs_error error = {.struct_size = sizeof error};
  int32_t status = bpjs_figure_read(text, (int64_t)strlen(text), language, &figure, &error);
  ck_assert_msg(status == BPJS_OK, "%s: %s (%s)", text, error.message, error.value);
  return figure;
}

static void check_readings(const reading *readings, size_t count, int32_t first, int32_t last) {
  for (size_t i = 0; i < count; i++)
    for (int32_t language = first; language <= last; language++) {
      const reading *expected = &readings[i];
      bpjs_figure got = read_as(expected->text, language);
      ck_assert_msg(got.digits == expected->digits && got.decimals == expected->decimals &&
                        got.magnitude == expected->magnitude && got.unit == expected->unit &&
                        got.flags == (expected->flags | BPJS_FIGURE_PUBLISHED),
                    "%s in language %d: %lld, %d decimals, magnitude %d, unit %d, flags %u",
                    expected->text, language, (long long)got.digits, got.decimals, got.magnitude,
                    got.unit, got.flags);
    }
}
#define CHECK_READINGS(readings, first, last)                                                      \
  check_readings(readings, sizeof readings / sizeof readings[0], first, last)

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

SUITE("figure.read", the_press_is_understood_in_any_language)
