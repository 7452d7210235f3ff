#include "sample.h"

/* Rows whose rounding is deliberately another than that of the last place
 * printed, such as a count given to the nearest hundred, or exact. */
static const struct {
  const char *series, *period, *area, *published;
} odd[] = {{"benefit_recipients", "2022-01/P9M", "ID", "4.200 peserta"},
           {"claims", "2017", "ID", "123.000 kasus"},
           {"claims", "2017", "ID", "22.000 kasus"},
           {"claims", "2018", "ID", "173.000 kasus"},
           {"claims", "2018", "ID", "25.000 kasus"},
           {"claims", "2018", "ID", "55.000 kasus"},
           {"claims", "2019-01/P4M", "ID", "732.000 kasus"},
           {"claims", "2024-01/P7M", "ID", "238.000 kasus"},
           {"claims", "2024-01/P7M", "ID", "32.000 kasus"},
           {"claims", "2024-01/P7M", "ID", "171.000 kasus"},
           {"claims", "2025-03", "ID", "21.000 kasus"},
           {"award_finalists_business", "2023", "ID", "11"},
           {"award_finalists_large_business", "2021", "ID", "10"},
           {"award_finalists_medium_business", "2021", "ID", "9"},
           {"award_finalists_province", "2021", "ID", "12"},
           {"award_finalists_province", "2023", "ID", "12"},
           {"award_finalists_regency", "2021", "ID", "9"},
           {"award_finalists_regency", "2023", "ID", "11"},
           {"award_winners_business", "2024", "ID", "13 pelaku usaha"},
           {"award_winners_province", "2024", "ID", "12 provinsi"},
           {"award_winners_regency", "2024", "ID", "11 kabupaten/kota"},
           {"award_winners_village", "2024", "ID", "3 desa"},
           {"employers_active", "2020-12", "ID", "684,000 employers"},
           {"labour_force", "2024", "KD_21_71", "661.500 orang"},
           {"active_participants", "2025", "KD_96", "77.500 pekerja"},
           {"active_participants", "2025", "KD_96_03", "24.000 pekerja"},
           {"active_participants", "2025", "KD_96_05", "5.000 pekerja"},
           {"ucj_eligible", "2024-06", "KD_53", "600 ribu"},
           {"ucj_eligible", "2025-11", "KD_21_71", "205.900 pekerja"},
           {"ucj_eligible", "2025-11", "KD_21_71", "4.000 pekerja"},
           {"ucj_eligible", "2025-12", "KD_71", "843.000 orang"},
           {"ucj_gap", "2025-11", "KD_93", "more than 100,000 workers"},
           {"ucj_gap", "2025-11", "KD_93", "sekitar 19.800 pekerja"},
           {"ucj_participants", "2025-08", "KD_18", "687.000 pekerja"}};

enum { ODD = sizeof odd / sizeof odd[0] };

static bpjs_dataset *load(void) {
  bpjs_dataset *dataset = NULL;
  bpjs_error error = {.struct_size = sizeof error};
  int32_t status = bpjs_dataset_published(&dataset, &error);
  ck_assert_msg(status == BPJS_OK, "%s", error.message);
  return dataset;
}

START_TEST(all_1500_observations_load) {
  bpjs_dataset *dataset = load();
  ck_assert_int_eq(bpjs_dataset_count(dataset), 1500);
  bpjs_dataset_free(dataset);
}
END_TEST

/* bpjs_dataset_published tells every failure of its own files as a lack of
 * memory; here is the proof that there is no other. */
START_TEST(each_file_is_good) {
  bpjs_dataset *dataset = load();
  char *csv = sample_write(dataset, BPJS_FORMAT_CSV);
  bpjs_problems *problems = NULL;
  ck_assert_int_eq(bpjs_problems_new(&problems, NULL), BPJS_OK);
  ck_assert_int_eq(sample_read(dataset, csv, problems, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_problems_count(problems), 0);
  ck_assert_int_eq(bpjs_dataset_count(dataset), 3000);
  free(csv);
  bpjs_problems_free(problems);
  bpjs_dataset_free(dataset);
}
END_TEST

/* What was printed, read in the language of the row. */
static bpjs_figure print_of(const bpjs_dataset *dataset, int64_t i) {
  bpjs_figure figure = {.struct_size = sizeof figure};
  bpjs_error error = {.struct_size = sizeof error};
  char published[256];
  strcpy(published, sample_text(dataset, i, "PUBLISHED"));
  const char *language = sample_text(dataset, i, "LANGUAGE");
  ck_assert_msg(strcmp(language, "id") == 0 || strcmp(language, "en") == 0, "%s", language);
  int32_t status =
      bpjs_figure_read(published, (int64_t)strlen(published),
                       language[0] == 'i' ? BPJS_LANGUAGE_ID : BPJS_LANGUAGE_EN, &figure, &error);
  ck_assert_msg(status == BPJS_OK, "%s: %s", published, error.message);
  return figure;
}

/* The index in `odd`; -1 if the row is not listed. */
static int odd_index(const bpjs_dataset *dataset, int64_t i) {
  for (int k = 0; k < ODD; k++)
    if (strcmp(sample_text(dataset, i, "SERIES"), odd[k].series) == 0 &&
        strcmp(sample_text(dataset, i, "TIME_PERIOD"), odd[k].period) == 0 &&
        strcmp(sample_text(dataset, i, "REF_AREA"), odd[k].area) == 0 &&
        strcmp(sample_text(dataset, i, "PUBLISHED"), odd[k].published) == 0)
      return k;
  return -1;
}

START_TEST(the_printed_text_gives_value_and_rounding_but_for_the_odd_rows) {
  bpjs_dataset *dataset = load();
  int found[ODD] = {0};
  for (int64_t i = 0; i < bpjs_dataset_count(dataset); i++) {
    bpjs_figure stored = sample_figure(dataset, i), printed = print_of(dataset, i);
    const char *published = sample_text(dataset, i, "PUBLISHED");
    ck_assert_msg(printed.value == stored.value, "%s is stored as %f", published, stored.value);
    bool same = printed.magnitude - printed.decimals == stored.magnitude - stored.decimals &&
                printed.bounds == stored.bounds;
    if (same)
      ck_assert(printed.lower == stored.lower && printed.upper == stored.upper);
    int k = odd_index(dataset, i);
    ck_assert_msg(same == (k < 0), "%s in %s", published, sample_text(dataset, i, "TIME_PERIOD"));
    bool noted = strncmp(sample_text(dataset, i, "NOTE"), "Rounding: ", 10) == 0;
    ck_assert_msg(noted == (k >= 0), "%s", sample_text(dataset, i, "NOTE"));
    if (k >= 0)
      found[k]++;
  }
  for (int k = 0; k < ODD; k++)
    ck_assert_msg(found[k] == 1, "%s in %s: %d", odd[k].published, odd[k].period, found[k]);
  ck_assert_int_eq(ODD, 34);
  bpjs_dataset_free(dataset);
}
END_TEST

START_TEST(words_before_the_number_are_flags) {
  const uint32_t words = BPJS_FIGURE_APPROXIMATE | BPJS_FIGURE_AT_LEAST | BPJS_FIGURE_AT_MOST;
  bpjs_dataset *dataset = load();
  int approximate = 0, at_least = 0;
  for (int64_t i = 0; i < bpjs_dataset_count(dataset); i++) {
    bpjs_figure stored = sample_figure(dataset, i), printed = print_of(dataset, i);
    ck_assert_msg((stored.flags & words) == (printed.flags & words), "%s",
                  sample_text(dataset, i, "PUBLISHED"));
    approximate += (stored.flags & BPJS_FIGURE_APPROXIMATE) != 0;
    at_least += (stored.flags & BPJS_FIGURE_AT_LEAST) != 0;
  }
  ck_assert_int_gt(approximate, 0);
  ck_assert_int_gt(at_least, 0);
  bpjs_dataset_free(dataset);
}
END_TEST

START_TEST(every_observation_has_a_source_and_a_confidence) {
  bpjs_dataset *dataset = load();
  for (int64_t i = 0; i < bpjs_dataset_count(dataset); i++) {
    bpjs_observation about = sample_get(dataset, i);
    ck_assert_str_ne(sample_text(dataset, i, "SOURCE"), "");
    ck_assert_int_ge(about.confidence, BPJS_CONFIDENCE_A);
    ck_assert_int_le(about.confidence, BPJS_CONFIDENCE_C);
    ck_assert_int_eq(about.status, about.confidence == BPJS_CONFIDENCE_C ? 'U' : 'A');
  }
  bpjs_dataset_free(dataset);
}
END_TEST

/* Figures as the press documents print them. */
START_TEST(hand_picked_observations_are_there) {
  const struct {
    const char *series, *programme, *segment, *group, *area, *period, *source;
    double value, half;
    int32_t unit;
  } picked[] = {{"active_participants", "ALL", "ALL", "ALL", "ID", "2024-08", "press document 000",
                 39.2e6, 0.05e6, BPJS_UNIT_PERSONS},
                {"active_participants", "ALL", "ALL", "VULNERABLE", "ID", "2024-08",
                 "press document 000", 2.81e6, 0.005e6, BPJS_UNIT_PERSONS},
                {"eligible_workers", "ALL", "ALL", "ALL", "ID", "2024-08", "press document 000",
                 101e6, 0.5e6, BPJS_UNIT_PERSONS},
                {"employed", "ALL", "ALL", "ALL", "ID", "2024-02", "press document 003", 142e6,
                 0.5e6, BPJS_UNIT_PERSONS},
                {"benefit_paid", "ALL", "ALL", "ALL", "ID", "2023-01/P20M", "press document 000",
                 90e12, 0.5e12, BPJS_UNIT_IDR},
                {"benefit_recipients", "ALL", "ALL", "ALL", "ID", "2023-01/P20M",
                 "press document 000", 7.3e6, 0.05e6, BPJS_UNIT_PERSONS},
                {"active_participants", "ALL", "PU", "ALL", "ID", "2024-12", "press document 004",
                 29.3e6, 0.05e6, BPJS_UNIT_PERSONS},
                {"active_participants", "ALL", "BPU", "ALL", "ID", "2024-12", "press document 004",
                 9.9e6, 0.05e6, BPJS_UNIT_PERSONS},
                {"active_participants", "ALL", "JAKON_PMI", "ALL", "ID", "2024-12",
                 "press document 004", 6e6, 0.5e6, BPJS_UNIT_PERSONS},
                {"benefit_recipients", "ALL", "ALL", "ALL", "ID", "2024", "press document 004",
                 4.2e6, 0.05e6, BPJS_UNIT_PERSONS},
                {"target_coverage", "ALL", "ALL", "ALL", "ID", "2045", "press document 001", 99.5,
                 0.05, BPJS_UNIT_PERCENT},
                {"active_participants_growth", "ALL", "ALL", "ALL", "ID", "2017-01/P92M",
                 "press document 001", 49.34, 0.005, BPJS_UNIT_PERCENT},
                {"benefit_paid", "JKK", "PU", "ALL", "KD_35", "2023", "tetris4_capstone",
                 403161046637, 0.5, BPJS_UNIT_IDR},
                {"active_participants", "ALL", "JAKON", "ALL", "KD_34", "2023-12",
                 "tetris4_capstone", 76768, 0.5, BPJS_UNIT_PERSONS}};
  bpjs_dataset *dataset = load();
  for (size_t i = 0; i < sizeof picked / sizeof picked[0]; i++) {
    bpjs_query query = {.struct_size = sizeof query, .match = BPJS_QUERY_SAME};
    bpjs_period period = {.struct_size = sizeof period};
    int64_t index = -1, count = 0;
    strcpy(query.series, picked[i].series);
    strcpy(query.programme, picked[i].programme);
    strcpy(query.segment, picked[i].segment);
    strcpy(query.group, picked[i].group);
    strcpy(query.area, picked[i].area);
    strcpy(query.source, picked[i].source);
    ck_assert_int_eq(
        bpjs_period_read(picked[i].period, (int64_t)strlen(picked[i].period), &period, NULL),
        BPJS_OK);
    query.first_day = period.first_day;
    query.last_day = period.last_day;
    ck_assert_int_eq(bpjs_dataset_query(dataset, &query, &index, 1, &count, NULL), BPJS_OK);
    ck_assert_msg(count >= 1, "%s of %s", picked[i].series, picked[i].period);
    bpjs_figure figure = sample_figure(dataset, index);
    ck_assert_double_eq(figure.value, picked[i].value);
    ck_assert_double_eq_tol(figure.value - figure.lower, picked[i].half, picked[i].half * 1e-9);
    ck_assert_double_eq_tol(figure.upper - figure.value, picked[i].half, picked[i].half * 1e-9);
    ck_assert_int_eq(figure.unit, picked[i].unit);
  }
  bpjs_dataset_free(dataset);
}
END_TEST

/* Each allocation, or every 23rd where a slow tool runs the tests. */
START_TEST(no_memory_gives_no_dataset) {
  bpjs_dataset *dataset = NULL;
  bpjs_error error = {.struct_size = sizeof error}, unset = {.struct_size = 0};
  const long step = getenv("BPJSSTAT_TEST_FEW") == NULL ? 1 : 23;
  for (long n = 1;; n += step) {
    allocation_fail(n);
    int32_t status = bpjs_dataset_published(&dataset, &error);
    if (!allocation_failed()) {
      ck_assert_int_eq(status, BPJS_OK);
      ck_assert_int_gt(n, 1);
      break;
    }
    ck_assert_int_eq(status, BPJS_ERROR_MEMORY);
    ck_assert_ptr_null(dataset);
  }
  ck_assert_int_eq(bpjs_dataset_count(dataset), 1500);
  bpjs_dataset_free(dataset);
  ck_assert_int_eq(bpjs_dataset_published(NULL, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_dataset_published(&dataset, &unset), BPJS_ERROR_STRUCT_SIZE);
}
END_TEST

SUITE("dataset.published", all_1500_observations_load, each_file_is_good,
      the_printed_text_gives_value_and_rounding_but_for_the_odd_rows,
      words_before_the_number_are_flags, every_observation_has_a_source_and_a_confidence,
      hand_picked_observations_are_there, no_memory_gives_no_dataset)
