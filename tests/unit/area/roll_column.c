#include "table.h"

START_TEST(numbers_roll_up_row_by_row) {
  bpjs_areas *areas = table_loaded();
  static const int64_t numbers[] = {6408012001, 640802, 6408, 64, 9999, 6408992001, -5, 3175};
  static const int64_t expected[] = {6408, 6408, 6408, 0, 0, 0, 0, 3175};
  static const int32_t whys[] = {BPJS_OK,
                                 BPJS_OK,
                                 BPJS_OK,
                                 BPJS_ERROR_RANGE,
                                 BPJS_ERROR_UNKNOWN,
                                 BPJS_ERROR_UNKNOWN,
                                 BPJS_ERROR_UNKNOWN,
                                 BPJS_OK};
  int64_t codes[8];
  int32_t statuses[8];
  ck_assert_int_eq(
      bpjs_areas_roll_numbers(areas, numbers, KD, NOW, BPJS_AREA_REGENCY, codes, statuses, 8, NULL),
      BPJS_OK);
  for (int i = 0; i < 8; i++) {
    ck_assert_int_eq(codes[i], expected[i]);
    ck_assert_int_eq(statuses[i], whys[i]);
  }
  static const int64_t theirs[] = {9403, 9171, 6404010001};
  ck_assert_int_eq(bpjs_areas_roll_numbers(areas, theirs, BPS, IN_2021, BPJS_AREA_PROVINCE, codes,
                                           statuses, 3, NULL),
                   BPJS_OK);
  ck_assert_int_eq(codes[0], 94);
  ck_assert_int_eq(codes[1], 91);
  ck_assert_int_eq(codes[2], 64);
  bpjs_areas_free(areas);
}
END_TEST

START_TEST(without_statuses_the_first_row_at_fault_is_the_failure) {
  bpjs_areas *areas = table_loaded();
  static const int64_t good[] = {6408, 3471}, bad[] = {6408, 9999, 9998}, high[] = {64};
  int64_t codes[] = {7, 7, 7};
  bpjs_error error = {.struct_size = sizeof error};
  ck_assert_int_eq(
      bpjs_areas_roll_numbers(areas, good, KD, NOW, BPJS_AREA_PROVINCE, codes, NULL, 2, &error),
      BPJS_OK);
  ck_assert_int_eq(codes[0], 64);
  ck_assert_int_eq(codes[1], 34);
  ck_assert_int_eq(
      bpjs_areas_roll_numbers(areas, bad, KD, NOW, BPJS_AREA_PROVINCE, codes, NULL, 3, &error),
      BPJS_ERROR_UNKNOWN);
  ck_assert_int_eq(error.row, 2);
  ck_assert_str_eq(error.field, "numbers");
  ck_assert_str_eq(error.value, "9999");
  ck_assert_int_eq(codes[0], 64);
  ck_assert_int_eq(
      bpjs_areas_roll_numbers(areas, high, KD, NOW, BPJS_AREA_REGENCY, codes, NULL, 1, NULL),
      BPJS_ERROR_RANGE);
  static const int64_t ends[] = {5, 10};
  ck_assert_int_eq(bpjs_areas_roll_texts(areas, "64.0899.99", 10, ends, KD, NOW, BPJS_AREA_PROVINCE,
                                         codes, NULL, 2, &error),
                   BPJS_ERROR_UNKNOWN);
  ck_assert_int_eq(error.row, 2);
  ck_assert_str_eq(error.field, "texts");
  ck_assert_str_eq(error.value, "99.99");
  ck_assert_int_eq(bpjs_areas_roll_texts(areas, "99.9964.08", 10, ends, KD, NOW, BPJS_AREA_PROVINCE,
                                         codes, NULL, 2, &error),
                   BPJS_ERROR_UNKNOWN);
  ck_assert_str_eq(error.value, "99.99");
  ck_assert_int_eq(codes[0], 64);
  bpjs_areas_free(areas);
}
END_TEST

START_TEST(texts_roll_up_as_numbers_do) {
  bpjs_areas *areas = table_loaded();
  static const char texts[] = "64.08.01.200134.71ID31.72";
  static const int64_t ends[] = {13, 18, 18, 20, 25};
  int64_t codes[5];
  int32_t statuses[5];
  ck_assert_int_eq(bpjs_areas_roll_texts(areas, texts, 25, ends, KD, NOW, BPJS_AREA_REGENCY, codes,
                                         statuses, 5, NULL),
                   BPJS_OK);
  static const int64_t expected[] = {6408, 3471, 0, 0, 3172};
  for (int i = 0; i < 5; i++) {
    ck_assert_int_eq(codes[i], expected[i]);
    ck_assert_int_eq(statuses[i], expected[i] == 0 ? BPJS_ERROR_UNKNOWN : BPJS_OK);
  }
  bpjs_areas_free(areas);
}
END_TEST

/* BPS 3175 is Kemendagri 31.72; a district that only BPS has is none of Kemendagri's. */
START_TEST(own_codes_come_out_in_the_system_of_kemendagri) {
  bpjs_areas *areas = table_built_in();
  static const char texts[] = "KD_64_08BPS_3175BPS_3175010";
  static const int64_t ends[] = {8, 16, 27};
  int64_t codes[3];
  int32_t statuses[3];
  ck_assert_int_eq(bpjs_areas_roll_texts(areas, texts, 27, ends, OWN, NOW, BPJS_AREA_REGENCY, codes,
                                         statuses, 3, NULL),
                   BPJS_OK);
  ck_assert_int_eq(codes[0], 6408);
  ck_assert_int_eq(codes[1], 3172);
  ck_assert_int_eq(codes[2], 3172);
  ck_assert_int_eq(bpjs_areas_roll_texts(areas, texts + 16, 11, (const int64_t[]){11}, OWN, NOW,
                                         BPJS_AREA_DISTRICT, codes, statuses, 1, NULL),
                   BPJS_OK);
  ck_assert_int_eq(statuses[0], BPJS_ERROR_UNKNOWN);
  ck_assert_int_eq(codes[0], 0);
  bpjs_areas_free(areas);
}
END_TEST

START_TEST(arguments_are_checked) {
  bpjs_areas *areas = table_built_in();
  static const int64_t numbers[] = {64}, down[] = {2, 1}, far[] = {9}, ends[] = {2};
  int64_t codes[2];
  int32_t statuses[2];
  bpjs_error error = {.struct_size = sizeof error}, unset = {.struct_size = 0};
#define NUMBERS(areas, numbers, system, level, codes, count, error)                                \
  bpjs_areas_roll_numbers(areas, numbers, system, NOW, level, codes, statuses, count, error)
  ck_assert_int_eq(NUMBERS(NULL, numbers, KD, 2, codes, 1, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(NUMBERS(areas, NULL, KD, 2, codes, 1, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(NUMBERS(areas, numbers, OWN, 2, codes, 1, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(NUMBERS(areas, numbers, 3, 2, codes, 1, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(NUMBERS(areas, numbers, -1, 2, codes, 1, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(NUMBERS(areas, numbers, KD, 1, codes, 1, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(NUMBERS(areas, numbers, KD, 6, codes, 1, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(NUMBERS(areas, numbers, KD, 2, NULL, 1, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(NUMBERS(areas, numbers, KD, 2, codes, -1, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "count");
  ck_assert_int_eq(NUMBERS(areas, numbers, KD, 2, codes, 1, &unset), BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(NUMBERS(areas, NULL, KD, 2, NULL, 0, &error), BPJS_OK);
#define TEXTS(texts, length, ends, count, error)                                                   \
  bpjs_areas_roll_texts(areas, texts, length, ends, KD, NOW, 2, codes, statuses, count, error)
  ck_assert_int_eq(TEXTS(NULL, 2, ends, 1, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(TEXTS("64", 2, NULL, 1, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(TEXTS("64", -1, ends, 1, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "length");
  ck_assert_int_eq(TEXTS("64", 2, ends, 1, &unset), BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(TEXTS("64", 2, down, 2, &error), BPJS_ERROR_RANGE);
  ck_assert_int_eq(error.row, 2);
  ck_assert_int_eq(TEXTS("64", 2, down, 2, NULL), BPJS_ERROR_RANGE);
  ck_assert_int_eq(TEXTS("64", 2, far, 1, &error), BPJS_ERROR_RANGE);
  ck_assert_int_eq(TEXTS("64", 2, ends, 1, &error), BPJS_OK);
  ck_assert_int_eq(TEXTS(NULL, 0, NULL, 0, &error), BPJS_OK);
  ck_assert_int_eq(
      bpjs_areas_roll_texts(NULL, "64", 2, ends, KD, NOW, 2, codes, statuses, 1, &error),
      BPJS_ERROR_ARGUMENT);
  bpjs_areas_free(areas);
}
END_TEST

SUITE("area.roll_column", numbers_roll_up_row_by_row,
      without_statuses_the_first_row_at_fault_is_the_failure, texts_roll_up_as_numbers_do,
      own_codes_come_out_in_the_system_of_kemendagri, arguments_are_checked)
