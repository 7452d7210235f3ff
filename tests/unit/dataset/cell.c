#include "dataset/cell.h"

#include "sample.h"

/* A file of all columns and one row, whose cells come out so. */
START_TEST(every_known_column_is_written) {
  const struct {
    const char *column, *text;
  } cells[] = {{"STRUCTURE", "dataflow"},
               {"STRUCTURE_ID", "LIBBPJSSTAT:OBSERVATIONS(1.0)"},
               {"ACTION", "I"},
               {"SERIES", "claims"},
               {"PROGRAMME", "JKK"},
               {"SEGMENT", "PU"},
               {"GROUP", "MALE"},
               {"REF_AREA", "KD_64"},
               {"TIME_PERIOD", "2023-01/P20M"},
               {"OBS_VALUE", "1.20"},
               {"UNIT_MEASURE", "CASES"},
               {"UNIT_MULT", "6"},
               {"DECIMALS", "2"},
               {"LOWER", ""},
               {"UPPER", ""},
               {"BOUNDS", ""},
               {"OBS_STATUS", "E"},
               {"QUALIFIER", "APPROXIMATE AT_LEAST EXACT"},
               {"CONFIDENCE", "A"},
               {"SOURCE", "a, b"}};
  bpjs_dataset *dataset =
      sample_of("SOURCE,QUALIFIER,OBS_STATUS,CONFIDENCE,SERIES,PROGRAMME,SEGMENT,GROUP,REF_AREA,"
                "TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,UNIT_MULT,DECIMALS,ACTION,STRUCTURE\n"
                "\"a, b\",EXACT APPROXIMATE AT_LEAST,E,A,claims,JKK,PU,MALE,KD_64,"
                "2023-01/2024-08,1.2,CASES,6,2,A,other\n");
  ck_assert_int_eq(sizeof cells / sizeof cells[0], BPJS_COLUMN_COUNT);
  for (size_t i = 0; i < sizeof cells / sizeof cells[0]; i++)
    ck_assert_str_eq(sample_text(dataset, 0, cells[i].column), cells[i].text);
  bpjs_dataset_free(dataset);
}
END_TEST

START_TEST(digits_get_their_point_back) {
  const struct {
    const char *value, *decimals, *written;
  } numbers[] = {{"0", "0", "0"},
                 {"0", "2", "0.00"},
                 {"5", "0", "5"},
                 {"0.05", "2", "0.05"},
                 {"12.5", "1", "12.5"},
                 {"-0.5", "1", "-0.5"},
                 {"-12", "3", "-12.000"},
                 {"100", "0", "100"},
                 {"0.000000000000000001", "18", "0.000000000000000001"},
                 {"922337203685477580", "0", "922337203685477580"},
                 {"-922337203685477580", "0", "-922337203685477580"}};
  for (size_t i = 0; i < sizeof numbers / sizeof numbers[0]; i++) {
    char csv[256] = "SERIES,TIME_PERIOD,UNIT_MEASURE,OBS_VALUE,DECIMALS\na,2024,PERCENT,";
    strcat(csv, numbers[i].value);
    strcat(csv, ",");
    strcat(csv, numbers[i].decimals);
    bpjs_dataset *dataset = sample_of(csv);
    ck_assert_str_eq(sample_text(dataset, 0, "OBS_VALUE"), numbers[i].written);
    bpjs_dataset_free(dataset);
  }
}
END_TEST

START_TEST(a_figure_that_was_not_printed_has_its_bounds) {
  bpjs_dataset *dataset = sample_of("SERIES,TIME_PERIOD,UNIT_MEASURE,OBS_VALUE,UNIT_MULT,LOWER,"
                                    "UPPER,BOUNDS,QUALIFIER\n"
                                    "a,2024,IDR,1.5e0,3,-inf,inf,SAMPLING,\n"
                                    "a,2024,IDR,0.1,0,0.1,1e+22,EXACT,AT_MOST\n"
                                    "a,2024,IDR,7,0,7,7,,EXACT\n");
  ck_assert_str_eq(sample_text(dataset, 0, "OBS_VALUE"), "1500");
  ck_assert_str_eq(sample_text(dataset, 0, "UNIT_MULT"), "0");
  ck_assert_str_eq(sample_text(dataset, 0, "DECIMALS"), "");
  ck_assert_str_eq(sample_text(dataset, 0, "LOWER"), "-inf");
  ck_assert_str_eq(sample_text(dataset, 0, "UPPER"), "inf");
  ck_assert_str_eq(sample_text(dataset, 0, "BOUNDS"), "SAMPLING");
  ck_assert_str_eq(sample_text(dataset, 0, "QUALIFIER"), "");
  ck_assert_str_eq(sample_text(dataset, 1, "LOWER"), "0.1");
  ck_assert_str_eq(sample_text(dataset, 1, "UPPER"), "1e+22");
  ck_assert_str_eq(sample_text(dataset, 1, "BOUNDS"), "EXACT");
  ck_assert_str_eq(sample_text(dataset, 1, "QUALIFIER"), "AT_MOST");
  ck_assert_str_eq(sample_text(dataset, 2, "BOUNDS"), "EXACT");
  ck_assert_str_eq(sample_text(dataset, 2, "QUALIFIER"), "");
  bpjs_dataset_free(dataset);
}
END_TEST

SUITE("dataset.cell", every_known_column_is_written, digits_get_their_point_back,
      a_figure_that_was_not_printed_has_its_bounds)
