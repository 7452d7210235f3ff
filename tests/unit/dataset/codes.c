#include "dataset/codes.h"

#include <string.h>

#include "suite.h"

static int64_t size(const char *text) {
  return (int64_t)strlen(text);
}

START_TEST(a_code_has_letters_digits_and_underscores) {
  const char *good[] = {"A", "z", "KD_64_08", "0", "_", "azAZ09"};
  const char *bad[] = {"", "A B", "A.B", "A+B", "A-B", "@", "[", "`", "{", "/", ":", "\xC3\xA9"};
  for (size_t i = 0; i < sizeof good / sizeof good[0]; i++)
    ck_assert_msg(bpjs_code_valid(good[i], size(good[i])), "%s", good[i]);
  for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++)
    ck_assert_msg(!bpjs_code_valid(bad[i], size(bad[i])), "%s", bad[i]);
}
END_TEST

START_TEST(programmes_and_segments_are_those_of_the_law) {
  const char *programmes[] = {"ALL", "JKK", "JKM", "JHT", "JP", "JKP"};
  const char *segments[] = {"ALL", "PU", "BPU", "JAKON", "PMI", "JAKON_PMI"};
  for (int i = 0; i < 6; i++) {
    ck_assert(bpjs_code_is_programme(programmes[i], size(programmes[i])));
    ck_assert(bpjs_code_is_segment(segments[i], size(segments[i])));
  }
  ck_assert(!bpjs_code_is_programme("PU", 2));
  ck_assert(!bpjs_code_is_programme("jkk", 3));
  ck_assert(!bpjs_code_is_segment("JKK", 3));
  ck_assert(!bpjs_code_is_segment("PMI_JAKON", 9));
}
END_TEST

START_TEST(confidence_and_status_have_short_lists) {
  ck_assert_int_eq(bpjs_code_confidence("D", 1), BPJS_CONFIDENCE_D);
  ck_assert_int_eq(bpjs_code_confidence("", 0), BPJS_CONFIDENCE_NONE);
  ck_assert_int_eq(bpjs_code_confidence("E", 1), -1);
  ck_assert_str_eq(bpjs_code_confidence_name(BPJS_CONFIDENCE_A), "A");
  ck_assert_str_eq(bpjs_code_confidence_name(5), "");
  ck_assert_str_eq(bpjs_code_confidence_name(-1), "");
  for (int32_t letter = -1; letter < 256; letter++)
    ck_assert_int_eq(bpjs_code_is_status(letter),
                     letter > 0 && letter < 128 && strchr("ABEFPU", letter) != NULL);
}
END_TEST

SUITE("dataset.codes", a_code_has_letters_digits_and_underscores,
      programmes_and_segments_are_those_of_the_law, confidence_and_status_have_short_lists)
