#include "suite.h"

START_TEST(every_status_has_its_own_name_and_sentence) {
  for (int32_t a = BPJS_OK; a <= BPJS_ERROR_CONFLICT; a++) {
    ck_assert_msg(bpjs_status_name(a)[0] != '\0', "status %d has no name", a);
    ck_assert_msg(bpjs_status_text(a)[0] != '\0', "status %d has no text", a);
    for (int32_t b = BPJS_OK; b < a; b++)
      ck_assert_str_ne(bpjs_status_name(a), bpjs_status_name(b));
  }
}
END_TEST

START_TEST(an_unknown_status_has_an_empty_name) {
  const int32_t unknown[] = {-1, BPJS_ERROR_CONFLICT + 1, INT32_MAX, INT32_MIN};
  for (int i = 0; i < 4; i++) {
    ck_assert_str_eq(bpjs_status_name(unknown[i]), "");
    ck_assert_str_eq(bpjs_status_text(unknown[i]), "");
  }
}
END_TEST

SUITE("base.status", every_status_has_its_own_name_and_sentence,
      an_unknown_status_has_an_empty_name)
