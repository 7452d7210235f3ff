#include "coverage/names.h"

#include <string.h>

#include "suite.h"

/* A label that is no more than the code would reach people as a code. */
START_TEST(every_published_group_and_segment_has_a_name) {
  bpjs_dataset *dataset = NULL;
  ck_assert_int_eq(bpjs_dataset_published(&dataset, NULL), BPJS_OK);
  for (int64_t i = 0; i < bpjs_dataset_count(dataset); i++) {
    bpjs_observation o = {.struct_size = sizeof o};
    ck_assert_int_eq(bpjs_dataset_get(dataset, i, &o, NULL), BPJS_OK);
    const char *codes[] = {o.segment, o.group};
    const int32_t dimensions[] = {BPJS_DIMENSION_SEGMENT, BPJS_DIMENSION_GROUP};
    for (int k = 0; k < 2; k++) {
      if (strcmp(codes[k], "ALL") == 0)
        continue;
      for (int32_t language = BPJS_LANGUAGE_ID; language <= BPJS_LANGUAGE_EN; language++) {
        bpjs_buffer name = {0};
        bpjs_coverage_add_code(&name, dimensions[k], codes[k], language);
        bpjs_buffer_add(&name, "", 1);
        ck_assert_msg(!name.failed && strcmp(name.bytes, codes[k]) != 0, "%s has no name",
                      codes[k]);
        bpjs_buffer_free(&name);
      }
    }
  }
  bpjs_dataset_free(dataset);
}
END_TEST

START_TEST(the_ecosystems_of_outreach_have_names) {
  static const char *const names[][2] = {{"ECOSYSTEM_VILLAGE", "ekosistem desa"},
                                         {"ECOSYSTEM_MARKET", "ekosistem pasar"},
                                         {"ECOSYSTEM_MSME", "ekosistem UMKM"},
                                         {"ECOSYSTEM_ECOMMERCE", "ekosistem e-commerce"}};
  for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
    bpjs_buffer name = {0};
    bpjs_coverage_add_code(&name, BPJS_DIMENSION_GROUP, names[i][0], BPJS_LANGUAGE_ID);
    bpjs_buffer_add(&name, "", 1);
    ck_assert_str_eq(name.bytes, names[i][1]);
    bpjs_buffer_free(&name);
  }
}
END_TEST

static void period_is(int32_t kind, const char *written, const char *expected) {
  bpjs_period period = {.struct_size = sizeof period};
  ck_assert_int_eq(bpjs_period_read(written, (int64_t)strlen(written), &period, NULL), BPJS_OK);
  ck_assert_int_eq(period.kind, kind);
  bpjs_observation about = {
      .period_kind = kind, .first_day = period.first_day, .last_day = period.last_day};
  bpjs_buffer name = {0};
  bpjs_coverage_add_period(&name, &about);
  bpjs_buffer_add(&name, "", 1);
  ck_assert_str_eq(name.bytes, expected);
  bpjs_buffer_free(&name);
}

START_TEST(ranges_are_named_by_their_ends) {
  period_is(BPJS_PERIOD_YEAR, "2024", "2024");
  period_is(BPJS_PERIOD_RANGE, "2023-01/P20M", "2023-01/2024-08"); /* 12 + 8 months */
  period_is(BPJS_PERIOD_RANGE, "2018/P3Y", "2018-01/2020-12");
  period_is(BPJS_PERIOD_RANGE, "2024-02-01/P10D", "2024-02-01/2024-02-10");
  period_is(BPJS_PERIOD_RANGE, "2024-02-02/2024-02-29", "2024-02-02/2024-02-29");
}
END_TEST

SUITE("coverage.names", ranges_are_named_by_their_ends,
      every_published_group_and_segment_has_a_name, the_ecosystems_of_outreach_have_names)
