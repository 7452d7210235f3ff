#include "law/law.h"

#include "made.h"

#define ROW "jht.rate.employer\tPU\t\t2015-07-01\t\t\t37000\tppm\tPP 46/2015 art. 16\tB\t"

static void ck_fingerprint(const bpjs_law *law, const char *expected) {
  char print[65];
  int64_t length = -1;
  ck_assert_int_eq(bpjs_law_fingerprint(law, print, sizeof print, &length, NULL), BPJS_OK);
  ck_assert_int_eq(length, 64);
  ck_assert_str_eq(print, expected);
}

/* The three lines of its text form, the header with the column layer and the
 * row with the layer `law`, in a file with tabs and LF: sha256sum says so. */
START_TEST(a_fingerprint_is_the_hash_of_the_text_form) {
  bpjs_law *law = made_read(LAW_TOP ROW "\n");
  ck_fingerprint(law, "36c62c6b89e82ee0811ef7a9073704b8d29ea0b2bc9a42bae1b11c8949ad6cf3");
  bpjs_law_free(law);
}
END_TEST

/* The same for the two lines of a law without rows. */
START_TEST(a_law_without_rows_has_one_too) {
  bpjs_law *law = made_read(LAW_TOP);
  ck_fingerprint(law, "60d88cb7368096c040ab0c67c90f272a1f56fd8ba49920e44a246e0ad3ea1f5e");
  bpjs_law_free(law);
}
END_TEST

START_TEST(whatever_a_row_says_is_in_the_fingerprint) {
  const char *others[] = {
      "jht.rate.employer\tPU\t\t2015-07-01\t\t\t37001\tppm\tPP 46/2015 art. 16\tB\t",
      "jht.rate.employer\tPU\t\t2015-07-02\t\t\t37000\tppm\tPP 46/2015 art. 16\tB\t",
      "jht.rate.employer\tPU\t\t2015-07-01\t\t2015-07-01\t37000\tppm\tPP 46/2015 art. 16\tB\t",
      "jht.rate.employer\tPU\t\t2015-07-01\t\t\t37000\tppm\tPP 46/2015 art. 17\tB\t",
      "jht.rate.employer\tPU\t\t2015-07-01\t\t\t37000\tppm\tPP 46/2015 art. 16\tA\t",
      "jht.rate.employer\tPU\t\t2015-07-01\t\t\t37000\tppm\tPP 46/2015 art. 16\tB\tnote",
      "jht.rate.worker\tPU\t\t2015-07-01\t\t\t37000\tppm\tPP 46/2015 art. 16\tB\t"};
  bpjs_law *law = made_read(LAW_TOP ROW "\n");
  char print[65], other_print[65], text[600];
  int64_t length;
  bpjs_law_fingerprint(law, print, sizeof print, &length, NULL);
  for (size_t i = 0; i < sizeof others / sizeof others[0]; i++) {
    snprintf(text, sizeof text, "%s%s\n", LAW_TOP, others[i]);
    bpjs_law *other = made_read(text);
    bpjs_law_fingerprint(other, other_print, sizeof other_print, &length, NULL);
    ck_assert_str_ne(print, other_print);
    bpjs_law_free(other);
  }
  bpjs_law_free(law);
}
END_TEST

/* Neither CRLF nor another order of rows and columns is another law. */
START_TEST(how_a_text_was_laid_out_is_not) {
  bpjs_law *law =
      made_read(LAW_TOP ROW "\njht.rate.worker\tPU\t\t2015-07-01\t\t\t1\tppm\tx\tB\t\n");
  bpjs_law *other = made_read("# bpjsstat law 1\r\nsegment\tparameter\tkey\tvalid_from\tvalid_to\t"
                              "known_from\tvalue\tunit\tcitation\tconfidence\tnote\r\n"
                              "PU\tjht.rate.worker\t\t2015-07-01\t\t\t1\tppm\tx\tB\t\r\n"
                              "PU\tjht.rate.employer\t\t2015-07-01\t\t\t37000\tppm\t"
                              "PP 46/2015 art. 16\tB\t\r\n");
  char print[65];
  int64_t length;
  bpjs_law_fingerprint(law, print, sizeof print, &length, NULL);
  ck_fingerprint(other, print);
  bpjs_law_free(law);
  bpjs_law_free(other);
}
END_TEST

START_TEST(without_memory_a_law_is_not_sealed) {
  bpjs_law *law = made_read(LAW_TOP ROW "\n");
  char print[65] = "untouched";
  int64_t length = 77;
  FAIL_EACH_ALLOCATION(bpjs_law_fingerprint(law, print, sizeof print, &length, NULL), {
    ck_assert_str_eq(print, "untouched");
    ck_assert_int_eq(length, 77);
  });
  law->fingerprint[0] = 'x';
  FAIL_EACH_ALLOCATION(bpjs_law_seal(law), ck_assert_int_eq(law->fingerprint[0], 'x'));
  ck_fingerprint(law, print);
  bpjs_law_free(law);
}
END_TEST

START_TEST(arguments_are_checked) {
  bpjs_law *law = made_read(LAW_TOP);
  char print[65] = "untouched";
  int64_t length = 77;
  bpjs_error error = {.struct_size = sizeof error}, unset = {.struct_size = 0};
  ck_assert_int_eq(bpjs_law_fingerprint(NULL, NULL, 0, NULL, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "law");
  ck_assert_int_eq(bpjs_law_fingerprint(law, print, 65, NULL, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "length");
  ck_assert_int_eq(bpjs_law_fingerprint(law, NULL, 65, &length, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_law_fingerprint(law, print, -1, &length, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_law_fingerprint(law, print, 65, &length, &unset), BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(length, 77);
  ck_assert_int_eq(bpjs_law_fingerprint(law, NULL, 0, &length, &error), BPJS_OK);
  ck_assert_int_eq(length, 64);
  ck_assert_int_eq(bpjs_law_fingerprint(law, print, 64, &length, &error), BPJS_ERROR_BUFFER);
  ck_assert_str_eq(print, "untouched");
  bpjs_law_free(law);
}
END_TEST

SUITE("law.seal", a_fingerprint_is_the_hash_of_the_text_form, a_law_without_rows_has_one_too,
      whatever_a_row_says_is_in_the_fingerprint, how_a_text_was_laid_out_is_not,
      without_memory_a_law_is_not_sealed, arguments_are_checked)
