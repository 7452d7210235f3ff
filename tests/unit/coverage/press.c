/* What follows from the press documents that started this library, each
 * number picked from the published data by its source. */
#include "data.h"

static bpjs_dataset *data;

/* The best observation that a source prints. */
static bpjs_figure printed_by(const char *source, const char *series, const char *segment,
                              const char *group, const char *period) {
  bpjs_query query = query_of(series, segment, group, "ID", period);
  int64_t index, count;
  strcpy(query.source, source);
  ck_assert_int_eq(bpjs_dataset_query(data, &query, &index, 1, &count, NULL), BPJS_OK);
  ck_assert_msg(count >= 1, "%s does not print %s", source, series);
  return figure_at(data, index);
}

static bpjs_figure first_document(const char *series, const char *group, const char *period) {
  return printed_by("press document 000", series, "ALL", group, period);
}

static bpjs_coverage covers(bpjs_figure covered, bpjs_figure eligible) {
  bpjs_coverage c = {.struct_size = sizeof c};
  ck_assert_int_eq(bpjs_coverage_compute(&covered, &eligible, &c, NULL), BPJS_OK);
  return c;
}

static void assert_ratio(bpjs_coverage c, double ratio, double lower, double upper) {
  assert_prints(c.ratio, ratio, 2);
  assert_prints(c.ratio_lower, lower, 2);
  assert_prints(c.ratio_upper, upper, 2);
}

/* 39.2 / 101 = 0.388119; 39.15 / 101.5 = 0.385714; 39.25 / 100.5 = 0.390547.
 * 101 - 39.2 = 61.8; 100.5 - 39.25 = 61.25; 101.5 - 39.15 = 62.35. */
START_TEST(members_out_of_those_who_could_be) {
  data = published();
  bpjs_coverage c = covers(first_document("active_participants", "ALL", "2024-08"),
                           first_document("eligible_workers", "ALL", "2024-08"));
  assert_ratio(c, 38.81, 38.57, 39.05);
  assert_prints(c.gap / 1e6, 61.8, 2);
  assert_prints(c.gap_lower / 1e6, 61.25, 2);
  assert_prints(c.gap_upper / 1e6, 62.35, 2);
  ck_assert_uint_eq(c.flags, BPJS_FIGURE_APPROXIMATE); /* "sekitar 101 juta" */
  bpjs_dataset_free(data);
}
END_TEST

/* 39.2 / 142 = 0.276056; 39.15 / 142.5 = 0.274737; 39.25 / 141.5 = 0.277385. */
START_TEST(members_out_of_the_employed) {
  data = published();
  assert_ratio(
      covers(printed_by("press document 003", "active_participants", "ALL", "ALL", "2024-08"),
             printed_by("press document 003", "employed", "ALL", "ALL", "2024-02")),
      27.61, 27.47, 27.74);
  bpjs_dataset_free(data);
}
END_TEST

/* 2.81 / 39.2 = 0.0716837; 2.805 / 39.25 = 0.0714650; 2.815 / 39.15 = 0.0719029.
 * 2.81 / 30 = 0.0936667; 2.805 / 30.5 = 0.0919672; 2.815 / 29.5 = 0.0954237. */
START_TEST(vulnerable_workers_out_of_members_and_of_the_target) {
  data = published();
  bpjs_figure vulnerable =
      printed_by("press document 001", "active_participants", "ALL", "VULNERABLE", "2024-08");
  assert_ratio(covers(vulnerable, first_document("active_participants", "ALL", "2024-08")), 7.17,
               7.15, 7.19);
  assert_ratio(covers(vulnerable, printed_by("press document 002", "target_participants", "ALL",
                                             "VULNERABLE", "2025")),
               9.37, 9.20, 9.54);
  bpjs_dataset_free(data);
}
END_TEST

/* 29.3 + 9.9 + 6 = 45.2. 29.3 / 45.2 = 0.648230; 9.9 / 45.2 = 0.219027; 6 / 45.2
 * = 0.132743. */
START_TEST(the_segments_of_2024) {
  data = published();
  const char *source = "press document 004";
  static const char *const segments[] = {"PU", "BPU", "JAKON_PMI"};
  const double shares[] = {64.82, 21.90, 13.27};
  bpjs_figure parts[3], share = none(), difference = none();
  bpjs_figure total = printed_by(source, "active_participants", "ALL", "ALL", "2024-12");
  for (int i = 0; i < 3; i++) {
    parts[i] = printed_by(source, "active_participants", segments[i], "ALL", "2024-12");
    ck_assert_int_eq(bpjs_figure_share(&parts[i], &total, &share, NULL), BPJS_OK);
    assert_prints(share.value, shares[i], 2);
  }
  int32_t verdict = 0;
  ck_assert_int_eq(bpjs_coverage_sum_check(&total, parts, 3, &verdict, &difference, NULL), BPJS_OK);
  ck_assert_int_eq(verdict, BPJS_VERDICT_CONSISTENT);
  ck_assert_double_eq(difference.value, 0);
  bpjs_dataset_free(data);
}
END_TEST

static void assert_average(bpjs_figure total, bpjs_figure count, double value, double lower,
                           double upper) {
  bpjs_figure each = none();
  ck_assert_int_eq(bpjs_figure_average(&total, &count, &each, NULL), BPJS_OK);
  ck_assert_int_eq(each.unit, BPJS_UNIT_IDR);
  assert_prints(each.value / 1e6, value, 2);
  assert_prints(each.lower / 1e6, lower, 2);
  assert_prints(each.upper / 1e6, upper, 2);
}

/* 90 / 7.3 = 12.3288; 89.5 / 7.35 = 12.1769; 90.5 / 7.25 = 12.4828 (million).
 * 57 / 4.2 = 13.5714; 56.5 / 4.25 = 13.2941; 57.5 / 4.15 = 13.8554.
 * 663 / 160 = 4.14375; 662.5 / 160.5 = 4.12773; 663.5 / 159.5 = 4.15987. */
START_TEST(rupiah_a_head) {
  data = published();
  assert_average(first_document("benefit_paid", "ALL", "2023-01/P20M"),
                 first_document("benefit_recipients", "ALL", "2023-01/P20M"), 12.33, 12.18, 12.48);
  assert_average(printed_by("press document 004", "benefit_paid", "ALL", "ALL", "2024"),
                 printed_by("press document 004", "benefit_recipients", "ALL", "ALL", "2024"),
                 13.57, 13.29, 13.86);
  assert_average(first_document("scholarship_paid", "ALL", "2023-01/P20M"),
                 first_document("scholarship_children", "ALL", "2023-01/P20M"), 4.14, 4.13, 4.16);
  bpjs_dataset_free(data);
}
END_TEST

/* 39.2 / 1.4934 = 26.2488; 39.15 / 1.49345 = 26.2145; 39.25 / 1.49335 = 26.2832. */
START_TEST(the_start_before_the_printed_growth) {
  data = published();
  bpjs_figure to = first_document("active_participants", "ALL", "2024-08"), base = none();
  bpjs_figure growth =
      printed_by("press document 001", "active_participants_growth", "ALL", "ALL", "2017-01/P92M");
  ck_assert_int_eq(bpjs_figure_base(&to, &growth, &base, NULL), BPJS_OK);
  assert_prints(base.value / 1e6, 26.25, 2);
  assert_encloses(base.lower / 1e6, base.upper / 1e6, 39.15 / 1.49345, 39.25 / 1.49335);
  bpjs_dataset_free(data);
}
END_TEST

/* Kutai Timur, informal, 2024: 77,074 of 51,086 = 150.87 %; printed as 150. */
START_TEST(more_members_than_eligible) {
  data = published();
  bpjs_query covered = query_of("ucj_participants", "ALL", "INFORMAL", "KD_64_08", "2024-12");
  bpjs_query eligible = query_of("ucj_eligible", "ALL", "INFORMAL", "KD_64_08", "2024-12");
  bpjs_query ratio = query_of("ucj_coverage", "ALL", "INFORMAL", "KD_64_08", "2024-12");
  bpjs_dataset *out = NULL;
  int64_t index, count;
  ck_assert_int_eq(bpjs_coverage_by(data, &covered, &eligible, BPJS_DIMENSION_NONE, 0,
                                    BPJS_LANGUAGE_EN, &out, NULL),
                   BPJS_OK);
  bpjs_figure computed = figure_at(out, result_at(out, "coverage_ratio", "", ""));
  assert_prints(computed.value, 150.87, 2);
  ck_assert_double_eq(figure_at(out, result_at(out, "coverage_gap", "", "")).value, 51086 - 77074);
  ck_assert_int_eq(bpjs_dataset_query(data, &ratio, &index, 1, &count, NULL), BPJS_OK);
  bpjs_figure printed_ratio = figure_at(data, index);
  int32_t verdict = 0;
  ck_assert_int_eq(bpjs_coverage_equal_check(&printed_ratio, &computed, &verdict, NULL), BPJS_OK);
  ck_assert_int_eq(verdict, BPJS_VERDICT_TRUNCATED);
  assert_rereads(out);
  bpjs_dataset_free(out);
  bpjs_dataset_free(data);
}
END_TEST

SUITE("coverage.press", members_out_of_those_who_could_be, members_out_of_the_employed,
      vulnerable_workers_out_of_members_and_of_the_target, the_segments_of_2024, rupiah_a_head,
      the_start_before_the_printed_growth, more_members_than_eligible)
