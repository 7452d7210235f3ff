#include "dataset/series.h"

#include <string.h>

#include "dataset/codes.h"
#include "sample.h"

START_TEST(a_series_knows_what_it_counts) {
  bpjs_series series;
  ck_assert(bpjs_series_find("active_participants", 19, &series));
  ck_assert_int_eq(series.kind, BPJS_SERIES_STOCK);
  ck_assert_int_eq(series.unit, BPJS_UNIT_PERSONS);
  ck_assert(bpjs_cell_is(series.basis, "office", 6));
  ck_assert(bpjs_cell_is(series.label_en, "Active participants", 19));
  ck_assert(bpjs_cell_is(series.label_id, "Peserta aktif", 13));
  ck_assert(bpjs_series_find("benefit_paid", 12, &series));
  ck_assert_int_eq(series.kind, BPJS_SERIES_FLOW);
  ck_assert_int_eq(series.unit, BPJS_UNIT_IDR);
  ck_assert_int_eq(series.basis.length, 0);
  ck_assert(bpjs_series_find("ucj_coverage", 12, &series));
  ck_assert_int_eq(series.kind, BPJS_SERIES_RATIO);
  ck_assert(bpjs_series_find("award_winners_village", 21, &series));
  ck_assert_int_eq(series.kind, BPJS_SERIES_COUNT);
  ck_assert(!bpjs_series_find("active_participant", 18, &series));
}
END_TEST

START_TEST(the_table_is_complete_and_sorted) {
  bpjs_table table = bpjs_series_open();
  bpjs_series series;
  char before[64] = "", code[64];
  while (bpjs_series_next(&table, &series)) {
    bpjs_cell_copy(series.code, code, sizeof code);
    ck_assert_msg(strcmp(before, code) < 0, "%s after %s", code, before);
    ck_assert_msg(bpjs_code_valid(code, (int64_t)strlen(code)), "%s", code);
    ck_assert_int_ge(series.unit, 0);
    ck_assert_int_gt(series.label_en.length, 0);
    ck_assert_int_gt(series.label_id.length, 0);
    strcpy(before, code);
  }
}
END_TEST

START_TEST(every_published_series_is_in_the_table_with_its_unit) {
  bpjs_dataset *dataset = NULL;
  ck_assert_int_eq(bpjs_dataset_published(&dataset, NULL), BPJS_OK);
  for (int64_t i = 0; i < bpjs_dataset_count(dataset); i++) {
    bpjs_observation observation = sample_get(dataset, i);
    bpjs_series series;
    ck_assert_msg(
        bpjs_series_find(observation.series, (int64_t)strlen(observation.series), &series), "%s",
        observation.series);
    ck_assert_int_eq(series.unit, sample_figure(dataset, i).unit);
  }
  bpjs_dataset_free(dataset);
}
END_TEST

SUITE("dataset.series", a_series_knows_what_it_counts, the_table_is_complete_and_sorted,
      every_published_series_is_in_the_table_with_its_unit)
