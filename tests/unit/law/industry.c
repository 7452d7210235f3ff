#include "bpjsstat/law.h"

#include <string.h>

#include "suite.h"

/* The annex as transcribed: 23, 25, 96, 23 and 24 entries. */
START_TEST(the_annex_has_191_industries_in_five_groups) {
  const int32_t sizes[] = {23, 25, 96, 23, 24};
  ck_assert_int_eq(bpjs_law_industry_count(), 191);
  int64_t index = 0;
  for (int32_t group = 1; group <= 5; group++)
    for (int32_t number = 1; number <= sizes[group - 1]; number++, index++) {
      bpjs_law_industry industry = {.struct_size = sizeof industry};
      ck_assert_int_eq(bpjs_law_industry_get(index, &industry, NULL), BPJS_OK);
      ck_assert_int_eq(industry.group, group);
      ck_assert_int_eq(industry.number, number);
      ck_assert_int_eq(industry.reserved, 0);
      const char code[] = {'G', (char)('0' + group),       '-',
                           '0', (char)('0' + number / 10), (char)('0' + number % 10),
                           '\0'};
      ck_assert_str_eq(industry.code, code);
      ck_assert_str_ne(industry.name_id, "");
      ck_assert_str_ne(industry.name_en, "");
      ck_assert_str_ne(industry.sector, "");
    }
  ck_assert_int_eq(index, 191);
}
END_TEST

START_TEST(an_industry_is_told_whole) {
  bpjs_law_industry industry = {.struct_size = sizeof industry};
  ck_assert_int_eq(bpjs_law_industry_get(1, &industry, NULL), BPJS_OK);
  ck_assert_str_eq(industry.code, "G1-002");
  ck_assert_str_eq(industry.name_id, "Pabrik topi");
  ck_assert_str_eq(industry.name_en, "Hat factory");
  ck_assert_str_eq(industry.sector, "Industri tekstil, pakaian, kulit & alas kaki");
  ck_assert_int_eq(industry.struct_size, sizeof industry);
}
END_TEST

START_TEST(a_failure_leaves_the_output_alone) {
  bpjs_law_industry industry = {.struct_size = sizeof industry, .group = 77};
  bpjs_law_industry small = {.struct_size = sizeof small - 1};
  bpjs_error error = {.struct_size = sizeof error}, unset = {.struct_size = 0};
  const int64_t outside[] = {-1, 191, INT64_MAX, INT64_MIN};
  for (int i = 0; i < 4; i++) {
    ck_assert_int_eq(bpjs_law_industry_get(outside[i], &industry, &error), BPJS_ERROR_RANGE);
    ck_assert_str_eq(error.field, "index");
  }
  ck_assert_str_eq(error.value, "-9223372036854775808");
  ck_assert_int_eq(bpjs_law_industry_get(0, &small, &error), BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(bpjs_law_industry_get(0, NULL, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_law_industry_get(0, &industry, &unset), BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(industry.group, 77);
}
END_TEST

SUITE("law.industry", the_annex_has_191_industries_in_five_groups, an_industry_is_told_whole,
      a_failure_leaves_the_output_alone)
