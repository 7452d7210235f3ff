#include "law/key.h"

#include "../suite.h"

START_TEST(keys_count_from_one) {
  ck_assert_str_eq(bpjs_key(1), "01");
  ck_assert_str_eq(bpjs_key(33), "33");
  ck_assert_str_eq(bpjs_key(BPJS_KEYS), "99");
  ck_assert_str_eq(bpjs_key_digit(0), "0");
  ck_assert_str_eq(bpjs_key_digit(1), "1");
  ck_assert_str_eq(bpjs_key_digit(BPJS_DIGITS), "9");
}
END_TEST

SUITE("law.key", keys_count_from_one)
