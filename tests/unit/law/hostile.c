/* Overlays that must not be taken: each is refused with line and reason, and
 * the law stays as it was. */
#include "sample.h"

#define GOOD "jkm.rate|PU||2030-01-01|||3100|ppm|test|C|\n"

/* The third row of an overlay, which is the fifth line of its file. */
static const struct {
  const char *row;
  int32_t code;
  int64_t column;
  const char *field, *value;
} wrong[] = {
    {"jkx.rate|PU|1|2030-01-01|||1|ppm|test|C|", BPJS_ERROR_UNKNOWN, 1, "parameter", "jkx.rate"},
    {"|PU|1|2030-01-01|||1|ppm|test|C|", BPJS_ERROR_UNKNOWN, 1, "parameter", ""},
    {"jkk.rate|XX|1|2030-01-01|||1|ppm|test|C|", BPJS_ERROR_UNKNOWN, 2, "segment", "XX"},
    {"jkk.rate||1|2030-01-01|||1|ppm|test|C|", BPJS_ERROR_UNKNOWN, 2, "segment", ""},
    {"jkk.rate|PMI|1|2030-01-01|||1|ppm|test|C|", BPJS_ERROR_UNKNOWN, 2, "segment", "PMI"},
    {"jkk.rate|PU|6|2030-01-01|||1|ppm|test|C|", BPJS_ERROR_UNKNOWN, 3, "key", "6"},
    {"jkk.rate|PU||2030-01-01|||1|ppm|test|C|", BPJS_ERROR_UNKNOWN, 3, "key", ""},
    {"jkm.rate|PU|1|2030-01-01|||1|ppm|test|C|", BPJS_ERROR_UNKNOWN, 3, "key", "1"},
    {"jkk.rate|PU|12345678901234567890123456789012|2030-01-01|||1|ppm|test|C|", BPJS_ERROR_LIMIT, 3,
     "key", "12345678901234567890123456789012"},
    {"jkk.rate|PU|1|2030-1-01|||1|ppm|test|C|", BPJS_ERROR_SYNTAX, 4, "valid_from", "2030-1-01"},
    {"jkk.rate|PU|1|2030-1-01|2030-12-31||1|ppm|test|C|", BPJS_ERROR_SYNTAX, 4, "valid_from",
     "2030-1-01"},
    {"jkk.rate|PU|1||||1|ppm|test|C|", BPJS_ERROR_SYNTAX, 4, "valid_from", ""},
    {"jkk.rate|PU|1|2030-02-31|||1|ppm|test|C|", BPJS_ERROR_RANGE, 4, "valid_from", "2030-02-31"},
    {"jkk.rate|PU|1|2015-06-30|||1|ppm|test|C|", BPJS_ERROR_RANGE, 4, "valid_from", "2015-06-30"},
    {"jkk.rate|PU|1|2200-01-01|||1|ppm|test|C|", BPJS_ERROR_RANGE, 4, "valid_from", "2200-01-01"},
    {"jkk.rate|PU|1|2030-01-01|2029-12-31||1|ppm|test|C|", BPJS_ERROR_RANGE, 5, "valid_to",
     "2029-12-31"},
    {"jp.wage_ceiling|PU||2027-03-01|2028-03-01||11600000|IDR|test|C|", BPJS_ERROR_RANGE, 5,
     "valid_to", "2028-03-01"},
    {"jp.wage_ceiling|PU||2027-03-01|2199-12-31||11600000|IDR|test|C|", BPJS_ERROR_RANGE, 5,
     "valid_to", "2199-12-31"},
    {"jkk.rate|PU|1|2030-01-01|forever||1|ppm|test|C|", BPJS_ERROR_SYNTAX, 5, "valid_to",
     "forever"},
    {"jkk.rate|PU|1|2030-01-01||1989-12-31|1|ppm|test|C|", BPJS_ERROR_RANGE, 6, "known_from",
     "1989-12-31"},
    {"jkk.rate|PU|1|2030-01-01||soon|1|ppm|test|C|", BPJS_ERROR_SYNTAX, 6, "known_from", "soon"},
    {"jkk.rate|PU|1|2030-01-01|||1.5|ppm|test|C|", BPJS_ERROR_SYNTAX, 7, "value", "1.5"},
    {"jkk.rate|PU|1|2030-01-01||||ppm|test|C|", BPJS_ERROR_SYNTAX, 7, "value", ""},
    {"jkk.rate|PU|1|2030-01-01|||-1|ppm|test|C|", BPJS_ERROR_RANGE, 7, "value", "-1"},
    {"jkk.rate|PU|1|2030-01-01|||1000001|ppm|test|C|", BPJS_ERROR_RANGE, 7, "value", "1000001"},
    {"jkk.rate|PU|1|2030-01-01|||9223372036854775808|ppm|test|C|", BPJS_ERROR_OVERFLOW, 7, "value",
     "9223372036854775808"},
    {"enrolment.jkk|PU|large|2030-01-01|||2|flag|test|C|", BPJS_ERROR_RANGE, 7, "value", "2"},
    {"rounding.direction|ALL|fine|2030-01-01|||sideways|direction|test|C|", BPJS_ERROR_UNKNOWN, 7,
     "value", "sideways"},
    {"relief.labour_intensive.settle_to|PU||2030-01-01|||2030-02-30|date|test|C|", BPJS_ERROR_RANGE,
     7, "value", "2030-02-30"},
    {"relief.labour_intensive.settle_to|PU||2030-01-01|||30|date|test|C|", BPJS_ERROR_SYNTAX, 7,
     "value", "30"},
    {"note.jkk.base|PU||2030-01-01|||7|note|test|C|", BPJS_ERROR_SYNTAX, 7, "value", "7"},
    {"jkk.rate|PU|1|2030-01-01|||1|percent|test|C|", BPJS_ERROR_UNKNOWN, 8, "unit", "percent"},
    {"jkk.rate|PU|1|2030-01-01|||1||test|C|", BPJS_ERROR_UNKNOWN, 8, "unit", ""},
    {"jkk.rate|PU|1|2030-01-01|||1|IDR|test|C|", BPJS_ERROR_UNIT, 8, "unit", "IDR"},
    {"jkk.rate|PU|1|2030-01-01|||1|ppm||C|", BPJS_ERROR_SYNTAX, 9, "citation", ""},
    {"jkk.rate|PU|1|2030-01-01|||1|ppm|te\x1Bst|C|", BPJS_ERROR_SYNTAX, 9, "citation", "te st"},
    {"jkk.rate|PU|1|2030-01-01|||1|ppm|test|C|\x7F", BPJS_ERROR_SYNTAX, 11, "note", " "},
    {"jkk.rate|PU|1|2030-01-01|||1|ppm|test|E|", BPJS_ERROR_UNKNOWN, 10, "confidence", "E"},
    {"jkk.rate|PU|1|2030-01-01|||1|ppm|test||", BPJS_ERROR_UNKNOWN, 10, "confidence", ""},
    {"jkk.rate|PU|1|2030-01-01|||1|ppm|\xFF|C|", BPJS_ERROR_ENCODING, 9, "citation", "?"},
    {"jkk.rate|PU|1|2030-01-01|||1|ppm|test|C", BPJS_ERROR_SYNTAX, 10, "", ""},
    {"jkk.rate|PU|1|2030-01-01|||1|ppm|test|C||", BPJS_ERROR_SYNTAX, 12, "", ""},
    /* Two rows for one day; the same twice; a day between two rows, and one
     * after which nothing is said. */
    {"jkm.rate|PU||2029-12-31|2030-01-01||1|ppm|test|C|", BPJS_ERROR_CONFLICT, 4, "valid_from",
     "2029-12-31"},
    {"jkm.rate|PU||2030-01-01|||3100|ppm|test|C|", BPJS_ERROR_CONFLICT, 4, "valid_from",
     "2030-01-01"},
    {"jp.wage_ceiling|PU||2027-03-02|||11600000|IDR|test|C|", BPJS_ERROR_CONFLICT, 4, "valid_from",
     "2027-03-02"},
    {"jkk.rate|PU|1|2015-07-01|2020-12-31||2500|ppm|test|C|", BPJS_ERROR_CONFLICT, 5, "valid_to",
     "2020-12-31"},
};

START_TEST(a_wrong_row_is_refused_with_its_place_and_the_law_stays) {
  bpjs_law *law = sample_law();
  char *before = sample_text_of(law);
  for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
    char text[1024];
    bpjs_law *reformed = NULL;
    bpjs_problems *problems = NULL;
    bpjs_error error = {.struct_size = sizeof error}, listed = {.struct_size = sizeof listed};
    ck_assert_int_eq(bpjs_problems_new(&problems, NULL), BPJS_OK);
    snprintf(text, sizeof text,
             HEADER "jkm.amount|BPU||2030-01-01|||7000|IDR|test|C|\n" GOOD
                    "%s\njht.rate|BPU||2030-01-01|||20000|ppm|test|C|\n",
             wrong[i].row);
    int32_t status = sample_apply(law, text, problems, &reformed, &error);
    ck_assert_msg(status == wrong[i].code, "%s: %s, %s", wrong[i].row, bpjs_status_name(status),
                  error.message);
    ck_assert_int_eq(error.code, status);
    ck_assert_ptr_null(reformed);
    ck_assert_str_eq(error.source, "reform.tsv");
    ck_assert_msg(error.row == 3 && error.line == 5, "%s: row %lld, line %lld", wrong[i].row,
                  (long long)error.row, (long long)error.line);
    ck_assert_msg(error.column == wrong[i].column, "%s: column %lld", wrong[i].row,
                  (long long)error.column);
    ck_assert_str_eq(error.field, wrong[i].field);
    ck_assert_str_eq(error.value, wrong[i].value);
    ck_assert_str_ne(error.message, "");
    ck_assert_int_eq(bpjs_problems_count(problems), 1);
    ck_assert_int_eq(bpjs_problems_get(problems, 0, &listed, NULL), BPJS_OK);
    ck_assert_mem_eq(&listed, &error, sizeof error);
    bpjs_problems_free(problems);
  }
  char *after = sample_text_of(law);
  ck_assert_str_eq(after, before);
  free(before);
  free(after);
  bpjs_law_free(law);
}
END_TEST

/* What is wrong with a whole file, and on which line. */
static const struct {
  const char *text;
  int32_t code;
  int64_t line;
  const char *field;
} files[] = {
    {"", BPJS_ERROR_SYNTAX, 1, ""},
    {"\xEF\xBB\xBF", BPJS_ERROR_SYNTAX, 1, ""},
    {"# bpjsstat law", BPJS_ERROR_SYNTAX, 1, ""},
    {"# bpjsstat law 2\n" COLUMNS "\n" GOOD, BPJS_ERROR_SYNTAX, 1, ""},
    {"# bpjsstat law 10\n" COLUMNS "\n" GOOD, BPJS_ERROR_SYNTAX, 1, ""},
    {"# bpjsstat law 1\r" COLUMNS "\n" GOOD, BPJS_ERROR_SYNTAX, 1, ""},
    {"\n" HEADER GOOD, BPJS_ERROR_SYNTAX, 1, ""},
    {COLUMNS "\n" GOOD, BPJS_ERROR_SYNTAX, 1, ""},
    {"# bpjsstat law 1", BPJS_ERROR_SYNTAX, 2, ""},
    {FIRST, BPJS_ERROR_SYNTAX, 2, ""},
    {FIRST "\n\n", BPJS_ERROR_SYNTAX, 2, ""},
    {FIRST "\xFF|segment\n" GOOD, BPJS_ERROR_ENCODING, 2, ""},
    {FIRST GOOD, BPJS_ERROR_UNKNOWN, 2, ""},
    {FIRST COLUMNS "|colour\n" GOOD, BPJS_ERROR_UNKNOWN, 2, ""},
    {FIRST "key|" COLUMNS "\n", BPJS_ERROR_SYNTAX, 2, ""},
    {FIRST "parameter|segment|key|valid_from|valid_to|known_from|value|unit|confidence|note\n",
     BPJS_ERROR_SYNTAX, 2, "citation"},
};

START_TEST(a_wrong_file_is_refused_with_its_line) {
  bpjs_law *law = sample_law();
  for (size_t i = 0; i < sizeof files / sizeof files[0]; i++) {
    bpjs_law *reformed = NULL;
    bpjs_error error = {.struct_size = sizeof error};
    int32_t status = sample_apply(law, files[i].text, NULL, &reformed, &error);
    ck_assert_msg(status == files[i].code, "%zu: %s, %s", i, bpjs_status_name(status),
                  error.message);
    ck_assert_msg(error.line == files[i].line, "%zu: line %lld", i, (long long)error.line);
    ck_assert_str_eq(error.field, files[i].field);
    ck_assert_int_eq(error.row, 0);
    ck_assert_ptr_null(reformed);
  }
  bpjs_law_free(law);
}
END_TEST

/* A line without an end: longer than a record may be, and than a file may be. */
START_TEST(a_line_of_a_gigabyte_is_refused_at_once) {
  static const char head[] = "# bpjsstat law 1\nparameter\tsegment\tkey\tvalid_from\tvalid_to\t"
                             "known_from\tvalue\tunit\tcitation\tconfidence\n";
  const struct {
    size_t size;
    int64_t line;
  } cases[] = {{(size_t)2 << 20, 3}, {(size_t)17 << 20, 1}};
  bpjs_law *law = sample_law();
  for (int i = 0; i < 2; i++) {
    char *text = malloc(cases[i].size);
    ck_assert_ptr_nonnull(text);
    memset(text, 'x', cases[i].size);
    memcpy(text, head, sizeof head - 1);
    bpjs_law *reformed = NULL;
    bpjs_error error = {.struct_size = sizeof error};
    ck_assert_int_eq(
        bpjs_law_apply(law, text, (int64_t)cases[i].size, "big", 3, NULL, &reformed, &error),
        BPJS_ERROR_LIMIT);
    ck_assert_int_eq(error.line, cases[i].line);
    ck_assert_str_eq(error.source, "big");
    ck_assert_ptr_null(reformed);
    free(text);
  }
  /* One that is not there: only its length is looked at. */
  bpjs_error error = {.struct_size = sizeof error};
  ck_assert_int_eq(bpjs_law_apply(law, head, INT64_MAX, "big", 3, NULL, &law, &error),
                   BPJS_ERROR_LIMIT);
  bpjs_law_free(law);
}
END_TEST

START_TEST(a_nul_byte_is_refused) {
  static const char text[] = "# bpjsstat law 1\nparameter\tsegment\tkey\tvalid_from\tvalid_to\t"
                             "known_from\tvalue\tunit\tcitation\tconfidence\n"
                             "jkm.rate\tPU\t\t2030-01-01\t\t\t3100\tppm\tte\0st\tC\n";
  bpjs_law *law = NULL;
  bpjs_error error = {.struct_size = sizeof error};
  ck_assert_int_eq(bpjs_law_read(text, sizeof text - 1, "n", 1, NULL, &law, &error),
                   BPJS_ERROR_ENCODING);
  ck_assert_int_eq(error.line, 3);
  ck_assert_str_eq(error.field, "citation");
  ck_assert_ptr_null(law);
}
END_TEST

/* 1000 bytes of citation and 4000 of note are taken, one more is not. */
START_TEST(texts_have_limits) {
  char citation[1002], note[4002], text[8192];
  for (int more = 0; more < 3; more++) {
    memset(citation, 'c', sizeof citation);
    memset(note, 'n', sizeof note);
    citation[more == 1 ? 1001 : 1000] = '\0';
    note[more == 2 ? 4001 : 4000] = '\0';
    snprintf(text, sizeof text, HEADER "jkm.rate|PU||2030-01-01|||1|ppm|%s|C|%s\n", citation, note);
    bpjs_law *law = NULL;
    bpjs_error error = {.struct_size = sizeof error};
    ck_assert_int_eq(sample_read(text, NULL, &law, &error), more == 0 ? BPJS_OK : BPJS_ERROR_LIMIT);
    ck_assert_str_eq(error.field, more == 0 ? "" : more == 1 ? "citation" : "note");
    bpjs_law_free(law);
  }
}
END_TEST

/* Three of each row: 3333 rows and one. */
START_TEST(every_problem_is_listed_up_to_ten_thousand) {
  const size_t rows = 4000;
  static const char head[] = "# bpjsstat law 1\nparameter\tsegment\tkey\tvalid_from\tvalid_to\t"
                             "known_from\tvalue\tunit\tcitation\tconfidence\n";
  static const char row[] = "x\ty\t\t2030-01-01\t\t\t1\tppm\tt\tE\n";
  char *text = malloc(sizeof head + rows * sizeof row);
  ck_assert_ptr_nonnull(text);
  size_t length = sizeof head - 1;
  memcpy(text, head, length);
  for (size_t i = 0; i < rows; i++, length += sizeof row - 1)
    memcpy(text + length, row, sizeof row - 1);
  bpjs_problems *problems = NULL;
  bpjs_law *law = NULL;
  bpjs_error last = {.struct_size = sizeof last};
  ck_assert_int_eq(bpjs_problems_new(&problems, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_law_read(text, (int64_t)length, NULL, 0, problems, &law, NULL),
                   BPJS_ERROR_UNKNOWN);
  ck_assert_int_eq(bpjs_problems_count(problems), 10000);
  ck_assert_int_eq(bpjs_problems_get(problems, 9999, &last, NULL), BPJS_OK);
  ck_assert_int_eq(last.row, 3334);
  ck_assert_int_eq(last.line, 3336);
  ck_assert_str_eq(last.field, "parameter");
  bpjs_problems_free(problems);
  free(text);
}
END_TEST

/* All that is wrong with one row is told, in the order of its columns. */
START_TEST(a_row_has_all_its_problems_told) {
  static const char *const fields[] = {"parameter",  "segment", "key",      "valid_from",
                                       "known_from", "unit",    "citation", "confidence"};
  bpjs_problems *problems = NULL;
  bpjs_law *law = NULL;
  ck_assert_int_eq(bpjs_problems_new(&problems, NULL), BPJS_OK);
  ck_assert_int_eq(sample_read(HEADER "x|y|12345678901234567890123456789012|z|||1|bits||E|\n"
                                      "jkm.rate|PU||2030-01-01||z|1|ppm|c|C|\n",
                               problems, &law, NULL),
                   BPJS_ERROR_UNKNOWN);
  bpjs_error got = {.struct_size = sizeof got};
  ck_assert_int_eq(bpjs_problems_count(problems), 8);
  for (int i = 0, at = 0; i < 8; i++) {
    ck_assert_int_eq(bpjs_problems_get(problems, i, &got, NULL), BPJS_OK);
    if (at == 4)
      at++; /* of the second row */
    ck_assert_str_eq(got.field, i == 7 ? "known_from" : fields[at++]);
  }
  bpjs_problems_free(problems);
}
END_TEST

SUITE("law.hostile", a_wrong_row_is_refused_with_its_place_and_the_law_stays,
      a_wrong_file_is_refused_with_its_line, a_line_of_a_gigabyte_is_refused_at_once,
      a_nul_byte_is_refused, texts_have_limits, every_problem_is_listed_up_to_ten_thousand,
      a_row_has_all_its_problems_told)
