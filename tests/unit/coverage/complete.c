#include "data.h"

static const char *verdict_of(const char *records, const char *programme) {
  static const char *const names[] = {"", "consistent", "truncated", "inconsistent", "unknown"};
  bpjs_dataset *data = dataset_of(records), *out = NULL;
  bpjs_query query = query_of("mine", "", "ALL", "ID", "2030-12");
  strcpy(query.programme, programme);
  ck_assert_int_eq(
      bpjs_coverage_shares(data, &query, BPJS_DIMENSION_SEGMENT, 0, BPJS_LANGUAGE_EN, &out, NULL),
      BPJS_OK);
  const char *verdict = text_at(out, result_at(out, "difference", "", ""), "VERDICT");
  int found = 0;
  for (int i = 1; i < 5; i++)
    if (strcmp(names[i], verdict) == 0)
      found = i;
  bpjs_dataset_free(out);
  bpjs_dataset_free(data);
  return names[found];
}

#define M(programme, segment, count) "mine," programme "," segment ",ID,2030-12," count ",PERSONS\n"

/* 40 + 30 = 70 of 100. Construction workers are missing, unless it is about JHT,
 * which they cannot have; 40 + 30 + 20 = 90 is all, and 140 + 30 too many. */
START_TEST(parts_that_may_be_missing_prove_nothing) {
  const char *header = "SERIES,PROGRAMME,SEGMENT,REF_AREA,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE\n";
  char text[512];
#define VERDICT(programme, records)                                                                \
  verdict_of(strcat(strcpy(text, header), M(programme, "ALL", "100") records), programme)
  ck_assert_str_eq(VERDICT("ALL", M("ALL", "PU", "40") M("ALL", "BPU", "30")), "unknown");
  ck_assert_str_eq(VERDICT("JHT", M("JHT", "PU", "40") M("JHT", "BPU", "30")), "inconsistent");
  ck_assert_str_eq(
      VERDICT("ALL", M("ALL", "PU", "40") M("ALL", "BPU", "30") M("ALL", "JAKON", "20")),
      "inconsistent");
  ck_assert_str_eq(
      VERDICT("ALL", M("ALL", "PU", "40") M("ALL", "BPU", "30") M("ALL", "JAKON_PMI", "20")),
      "inconsistent");
  ck_assert_str_eq(VERDICT("ALL", M("ALL", "PU", "140") M("ALL", "BPU", "30")), "inconsistent");
}
END_TEST

/* 34 provinces had JKK benefits of Rp3,025,761,062,489 in 2023, less than the
 * 3.035 to 3.045 trillion of the nation: listed conflict 3. */
START_TEST(all_provinces_prove_a_total_wrong) {
  bpjs_dataset *data = published(), *out = NULL;
  bpjs_query query = query_of("benefit_paid", "ALL", "ALL", "", "2023");
  strcpy(query.programme, "JKK");
  ck_assert_int_eq(
      bpjs_coverage_shares(data, &query, BPJS_DIMENSION_AREA, 0, BPJS_LANGUAGE_EN, &out, NULL),
      BPJS_OK);
  int64_t check = result_at(out, "difference", "", "");
  ck_assert_double_eq(figure_at(out, check).value, 3040000000000 - 3025761062489);
  ck_assert_str_eq(text_at(out, check, "VERDICT"), "inconsistent");
  ck_assert_str_eq(text_at(out, check, "CONFLICT"), "3");
  bpjs_dataset_free(out);
  bpjs_dataset_free(data);
}
END_TEST

SUITE("coverage.complete", parts_that_may_be_missing_prove_nothing,
      all_provinces_prove_a_total_wrong)
