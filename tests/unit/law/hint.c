/* What is wrong with an overlay is said so that it can be put right. */
#include "sample.h"

static const struct {
  const char *row, *message;
} rows[] = {
    {"jkm.rate|PU||2030-01-01|||0.35|ppm|a|C|", "ppm are millionths: 0.35 % is 3500"},
    {"jkm.rate|PU||2030-01-01|||0,35|ppm|a|C|", "ppm are millionths: 0.35 % is 3500"},
    {"jkm.rate|PU||2030-01-01|||3 %|ppm|a|C|", "ppm are millionths: 0.35 % is 3500"},
    {"jkm.rate|PU||2030-01-01|||%|ppm|a|C|", "the value is not an integer"},
    {"jkm.rate|PU||2030-01-01|||12 3|ppm|a|C|", "the value is not an integer"},
    {"jkm.rate|PU||2030-01-01|||1.000.000|ppm|a|C|", "write 1000000, without separators"},
    {"jp.wage_ceiling|PU||2027-03-01|||11.600.000|IDR|a|C|", "write 11600000, without separators"},
    {"jp.wage_ceiling|PU||2027-03-01|||3,500,000|IDR|a|C|", "write 3500000, without separators"},
    {"jp.wage_ceiling|PU||2027-03-01|||3,500.000|IDR|a|C|", "the value is not an integer"},
    {"jp.wage_ceiling|PU||2027-03-01|||11.60.000|IDR|a|C|", "the value is not an integer"},
    {"jp.wage_ceiling|PU||2027-03-01|||.600.000|IDR|a|C|", "the value is not an integer"},
    {"jp.wage_ceiling|PU||2027-03-01|||1160.000|IDR|a|C|", "the value is not an integer"},
    {"jp.wage_ceiling|PU||2027-03-01|||11.600.00|IDR|a|C|", "the value is not an integer"},
    {"jp.wage_ceiling|PU||2027-03-01|||1.000.000.000.000.000.000|IDR|a|C|",
     "the value is not an integer"},
    {"jp.wage_ceiling|PU||2027-03-01|||Rp1|IDR|a|C|", "the value is not an integer"},
    {"jp.wage_ceiling|PU||2027-03-01||||IDR|a|C|", "the value is not an integer"},
    {"jkm.rate|PU||2030-01-01|||9223372036854775808|ppm|a|C|", "the value is beyond 64 bits"},
    {"jkm.rate|PU||2030-01-01|||1000001|ppm|a|C|",
     "a value of this parameter is from 0 to 1000000"},
    {"relief.labour_intensive.settle_to|PU||2030-01-01|||2014-01-01|date|a|C|",
     "a value of this parameter is from 2015-07-01 to 2199-12-31"},
    {"jkm.rate|PU||2030-01-01|||1|percent|a|C|", "the unit of the parameter is ppm"},
    {"jkm.rate|PU||2030-01-01|||1|IDR|a|C|", "the unit of the parameter is ppm"},
    {"jkm.rate|BPU||2030-01-01|||1|ppm|a|C|", "the segments of the parameter are PU, JAKON"},
    {"jkm.rate|pu||2030-01-01|||1|ppm|a|C|", "the segments of the parameter are PU, JAKON"},
    {"jkm.rate|||2030-01-01|||1|ppm|a|C|", "the segments of the parameter are PU, JAKON"},
    {"jkm.rate|PU|1|2030-01-01|||1|ppm|a|C|", "the parameter has no keys: the column is empty"},
    {"jkk.rate|PU|6|2030-01-01|||1|ppm|a|C|", "the keys of the parameter are 1, 2, 3, 4, 5"},
    {"enrolment.jkk|PU|tiny|2030-01-01|||1|flag|a|C|",
     "the keys of the parameter are large, medium, small, micro"},
    {"bpu.band.from|BPU|1|2030-01-01|||1|IDR|a|C|",
     "the keys of the parameter are ##, where # is a digit"},
    {"jkk.industry_class|PU|a.b|2030-01-01|||1|count|a|C|",
     "a key of this parameter is of letters, digits, _, + and -"},
    {"jkm.rate|PU||2030-01-01|||1|ppm|a", "9 fields, the header has 11"},
    {"jkm.rate|PU||2030-01-01|||1|ppm|a|C||law", "12 fields, the header has 11"},
    {"note.jkk.base|PU||2030-01-01|||7|note|a|C|", "a note has no value"},
    {"relief.labour_intensive.settle_to|PU||2030-01-01|||30|date|a|C|",
     "a day is written as YYYY-MM-DD"},
    {"relief.labour_intensive.settle_to|PU||2030-01-01|||2030-02-30|date|a|C|",
     "there is no such day"},
    {"rounding.direction|ALL|fine|2030-01-01|||sideways|direction|a|C|",
     "a direction is down, half_up or up"},
};

START_TEST(a_row_is_refused_with_what_would_be_right) {
  bpjs_law *law = sample_law(), *reformed = NULL;
  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
    char text[512];
    bpjs_error error = {.struct_size = sizeof error};
    snprintf(text, sizeof text, HEADER "%s\n", rows[i].row);
    ck_assert_int_ne(sample_apply(law, text, NULL, &reformed, &error), BPJS_OK);
    ck_assert_ptr_null(reformed);
    ck_assert_msg(strcmp(error.message, rows[i].message) == 0, "%s: %s", rows[i].row,
                  error.message);
  }
  bpjs_law_free(law);
}
END_TEST

START_TEST(a_header_without_tabs_is_told) {
  static const struct {
    const char *header, *message;
  } cases[] = {{"parameter,segment,key\n", "columns are separated by tabs"},
               {"parameter;segment;key", "columns are separated by tabs"},
               {"parameter\n", "the header lacks this column"},
               {"parameter|a,b\n", "there is no such column"}};
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    char text[512];
    bpjs_law *law = NULL;
    bpjs_problems *problems = NULL;
    bpjs_error error = {.struct_size = sizeof error};
    ck_assert_int_eq(bpjs_problems_new(&problems, NULL), BPJS_OK);
    snprintf(text, sizeof text, FIRST "%s", cases[i].header);
    ck_assert_int_ne(sample_read(text, problems, &law, &error), BPJS_OK);
    ck_assert_str_eq(error.message, cases[i].message);
    ck_assert_int_eq(error.line, 2);
    if (i < 2)
      ck_assert_int_eq(bpjs_problems_count(problems), 1);
    bpjs_problems_free(problems);
  }
}
END_TEST

SUITE("law.hint", a_row_is_refused_with_what_would_be_right, a_header_without_tabs_is_told)
