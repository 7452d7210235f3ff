/* Bytes as a sample: two that say how it was drawn, then four a row. Whatever can be
 * estimated is written, has figures, and goes out to a dataset with the bytes as its source. */
#include "fuzz.h"

enum { MOST_ROWS = 256 };

typedef struct sample {
  int8_t stratum[MOST_ROWS], cluster[MOST_ROWS], weight[MOST_ROWS], value[MOST_ROWS];
  int64_t rows;
} sample;

static void set(bpjs_survey *survey, int32_t what, int64_t index, const int8_t *values,
                int64_t rows) {
  FUZZ_CHECK(bpjs_survey_set(survey, what, index, BPJS_PEOPLE_INT8, values, 0, rows, NULL, 0,
                             NULL) == BPJS_OK);
}

static void add(bpjs_survey *survey, int32_t kind, int32_t base, double value) {
  const bpjs_survey_measure measure = {
      .struct_size = sizeof measure, .kind = kind, .base = base, .value = value};
  FUZZ_CHECK(bpjs_survey_add(survey, &measure, NULL) == BPJS_OK);
}

static void read_result(const bpjs_survey_result *result) {
  bpjs_survey_estimate estimate = {.struct_size = sizeof estimate};
  bpjs_figure figure = {.struct_size = sizeof figure};
  for (int64_t m = 0; m < bpjs_survey_result_measure_count(result); m++)
    for (int64_t i = -1; i < bpjs_survey_result_count(result); i++) {
      FUZZ_CHECK(bpjs_survey_result_get(result, i, m, &estimate, NULL) == BPJS_OK);
      FUZZ_CHECK(estimate.error >= 0 && estimate.degrees >= 0);
      const int32_t status =
          bpjs_survey_result_figure(result, i, m, BPJS_SURVEY_WALD, 900000, &figure, NULL);
      FUZZ_CHECK(status == (estimate.given ? BPJS_OK : BPJS_ERROR_NOT_FOUND));
      FUZZ_CHECK(status != BPJS_OK ||
                 (figure.lower <= figure.value && figure.value <= figure.upper));
    }
}

static void use(const bpjs_survey_result *result, const char *bytes, int64_t length) {
  const bpjs_observation about = {.struct_size = sizeof about,
                                  .period_kind = BPJS_PERIOD_DAY,
                                  .status = 'A',
                                  .series = "people",
                                  .programme = "ALL",
                                  .segment = "ALL",
                                  .group = "ALL",
                                  .area = "ID"};
  bpjs_dataset *dataset = NULL;
  int64_t size;
  read_result(result);
  for (int32_t interval = BPJS_SURVEY_WALD; interval <= BPJS_SURVEY_KORN_GRAUBARD; interval++)
    FUZZ_CHECK(bpjs_survey_result_write(result, interval, 950000, BPJS_FORMAT_JSON, NULL, 0, &size,
                                        NULL) == BPJS_OK);
  FUZZ_CHECK(bpjs_dataset_new(&dataset, NULL) == BPJS_OK);
  const int32_t status =
      bpjs_survey_result_dataset(result, 0, BPJS_SURVEY_WALD, 950000, BPJS_AREA_SYSTEM_OWN, &about,
                                 bytes, length, dataset, NULL);
  FUZZ_CHECK(status == BPJS_OK || bpjs_dataset_count(dataset) == 0);
  bpjs_dataset_free(dataset);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  static sample s;
  bpjs_survey *survey = NULL;
  bpjs_survey_result *result = NULL;
  if (size < 6)
    return 0;
  s.rows = (int64_t)(size - 2) / 4 < MOST_ROWS ? (int64_t)(size - 2) / 4 : MOST_ROWS;
  for (int64_t i = 0; i < s.rows; i++) {
    const uint8_t *row = data + 2 + 4 * i;
    s.stratum[i] = (int8_t)(row[0] % 8);
    s.cluster[i] = (int8_t)row[1];
    s.weight[i] = (int8_t)row[2];
    s.value[i] = (int8_t)row[3];
  }
  const bpjs_survey_options options = {.struct_size = sizeof options,
                                       .lonely = data[0] % 4,
                                       .method = data[1] % 5,
                                       .flags = data[0] / 64U,
                                       .count = data[1] % 5 == BPJS_SURVEY_BOOTSTRAP ? 5 : 0};
  FUZZ_CHECK(bpjs_survey_new(&survey, NULL) == BPJS_OK);
  set(survey, BPJS_SURVEY_STRATUM, 0, s.stratum, s.rows);
  set(survey, BPJS_SURVEY_CLUSTER, 0, s.cluster, s.rows);
  set(survey, BPJS_SURVEY_WEIGHT, 0, s.weight, s.rows);
  set(survey, BPJS_SURVEY_DOMAIN, 0, s.cluster, s.rows);
  set(survey, BPJS_SURVEY_VARIABLE, 0, s.value, s.rows);
  set(survey, BPJS_SURVEY_VARIABLE, 1, s.cluster, s.rows);
  set(survey, BPJS_SURVEY_REPLICATE, 0, s.value, s.rows);
  set(survey, BPJS_SURVEY_REPLICATE, 1, s.weight, s.rows);
  add(survey, BPJS_SURVEY_TOTAL, 0, 0);
  add(survey, BPJS_SURVEY_RATIO, 1, 0);
  add(survey, BPJS_SURVEY_PROPORTION, 0, 3);
  if (bpjs_survey_design(survey, &options, NULL) == BPJS_OK &&
      bpjs_survey_run(survey, &result, NULL) == BPJS_OK)
    use(result, (const char *)data, (int64_t)size);
  bpjs_survey_result_free(result);
  bpjs_survey_free(survey);
  return 0;
}
