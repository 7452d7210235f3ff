#include "benefit/words.h"

#include "claims.h"

static bool has(const char *group, const char *name) {
  return bpjs_benefit_word(group, name, BPJS_LANGUAGE_EN).length > 0 &&
         bpjs_benefit_word(group, name, BPJS_LANGUAGE_ID).length > 0;
}

START_TEST(every_enumerator_has_a_code_and_words_in_both_languages) {
  for (int32_t i = 1; i <= BPJS_BENEFIT_TERM; i++)
    ck_assert(has("kind", bpjs_benefit_kind_code(i)));
  for (int32_t i = 1; i <= BPJS_BENEFIT_STATEMENT; i++)
    ck_assert_msg(has("what", bpjs_benefit_what_code(i)), "%d", i);
  for (int32_t i = 1; i <= BPJS_BENEFICIARY_PAYER; i++)
    ck_assert(has("beneficiary", bpjs_benefit_beneficiary_code(i)));
  for (int32_t i = 1; i <= BPJS_BENEFIT_REASON_ARREARS; i++)
    ck_assert(has("reason", bpjs_benefit_reason_code(i)));
  for (int32_t i = 1; i <= BPJS_BENEFIT_WARNING_OPEN; i++)
    ck_assert(has("warning", bpjs_benefit_warning_name(i)));
}
END_TEST

START_TEST(codes_are_the_enumerators_in_lower_case) {
  ck_assert_str_eq(bpjs_benefit_kind_code(BPJS_BENEFIT_LUMP_SUM), "lump_sum");
  ck_assert_str_eq(bpjs_benefit_kind_code(BPJS_BENEFIT_TERM), "term");
  ck_assert_str_eq(bpjs_benefit_what_code(BPJS_BENEFIT_TRANSPORT), "transport");
  ck_assert_str_eq(bpjs_benefit_what_code(BPJS_BENEFIT_STATEMENT), "statement");
  ck_assert_str_eq(bpjs_benefit_beneficiary_code(BPJS_BENEFICIARY_FUND), "fund");
  ck_assert_str_eq(bpjs_benefit_reason_code(BPJS_BENEFIT_REASON_DENSITY), "density");
  ck_assert_str_eq(bpjs_benefit_warning_name(BPJS_BENEFIT_WARNING_LABEL), "label");
  ck_assert_str_eq(bpjs_benefit_warning_name(BPJS_BENEFIT_WARNING_OPEN), "open");
  uint32_t flags = 0;
  for (const bpjs_flag *one = bpjs_benefit_flags; one->code != NULL; one++) {
    flags |= one->flag;
    if (one->flag == BPJS_BENEFIT_RAISED)
      ck_assert_str_eq(one->code, "raised");
  }
  ck_assert_uint_eq(flags, 2 * BPJS_BENEFIT_INCOMPLETE - 1);
}
END_TEST

START_TEST(what_is_none_has_no_code_and_no_word) {
  ck_assert_str_eq(bpjs_benefit_kind_code(0), "");
  ck_assert_str_eq(bpjs_benefit_kind_code(8), "");
  ck_assert_str_eq(bpjs_benefit_what_code(0), "");
  ck_assert_str_eq(bpjs_benefit_what_code(BPJS_BENEFIT_STATEMENT + 1), "");
  ck_assert_str_eq(bpjs_benefit_beneficiary_code(0), "");
  ck_assert_str_eq(bpjs_benefit_beneficiary_code(14), "");
  ck_assert_str_eq(bpjs_benefit_reason_code(0), "");
  ck_assert_str_eq(bpjs_benefit_reason_code(26), "");
  ck_assert_str_eq(bpjs_benefit_warning_name(0), "");
  ck_assert_str_eq(bpjs_benefit_warning_name(BPJS_BENEFIT_WARNING_OPEN + 1), "");
  ck_assert_str_eq(bpjs_benefit_kind_code(-1), "");
  ck_assert_int_eq(bpjs_benefit_word("what", "no such thing", BPJS_LANGUAGE_EN).length, 0);
}
END_TEST

SUITE("benefit.words", every_enumerator_has_a_code_and_words_in_both_languages,
      codes_are_the_enumerators_in_lower_case, what_is_none_has_no_code_and_no_word)
