#include "benefit/text.h"

#include "claims.h"

static char text[1024];
static int64_t length;

static const char *subject(int32_t what, int32_t number, const char *detail, int32_t language) {
  bpjs_buffer buffer = {0};
  bpjs_text_add_subject(&buffer, JKK, what, number, detail, language);
  ck_assert_int_eq(bpjs_buffer_deliver(&buffer, text, sizeof text, &length, NULL), BPJS_OK);
  return text;
}

START_TEST(a_line_is_told_as_a_statement_has_it) {
  ck_assert_str_eq(subject(BPJS_BENEFIT_SCHOLARSHIP, 1, "university", BPJS_LANGUAGE_EN),
                   "Scholarship, child 1, university or training");
  ck_assert_str_eq(subject(BPJS_BENEFIT_SCHOLARSHIP, 2, "sd", BPJS_LANGUAGE_ID),
                   "Beasiswa, anak ke-2, SD");
  ck_assert_str_eq(subject(BPJS_BENEFIT_FUNERAL, 3, "", BPJS_LANGUAGE_NONE), "Funeral");
  ck_assert_str_eq(subject(BPJS_BENEFIT_CASH, 6, "", BPJS_LANGUAGE_EN),
                   "Cash of JKP, instalment 6");
  ck_assert_str_eq(subject(0, 0, "", BPJS_LANGUAGE_EN), "JKK");
  ck_assert_str_eq(subject(BPJS_BENEFIT_TRANSPORT, 0, "rocket", BPJS_LANGUAGE_EN),
                   "Transport after the accident, rocket");
}
END_TEST

static bpjs_benefit *refused(const bpjs_benefit_refusal *refusal) {
  bpjs_law *law = claims_law(CLAIMS_TEXT);
  bpjs_benefit *claim = claims_begin(law);
  bpjs_claim_refuse(claim, refusal);
  bpjs_law_free(law);
  return claim;
}

static const char *sentence(bpjs_benefit_refusal refusal, int32_t language) {
  refusal.programme = BPJS_PROGRAMME_JKP;
  bpjs_benefit *benefit = refused(&refusal);
  ck_assert_int_eq(
      bpjs_benefit_refusal_text(benefit, 0, language, text, sizeof text, &length, NULL), BPJS_OK);
  ck_assert_uint_eq(strlen(text), (size_t)length);
  bpjs_benefit_free(benefit);
  return text;
}

START_TEST(a_refusal_says_what_is_missing) {
  ck_assert_str_eq(
      sentence(
          (bpjs_benefit_refusal){.reason = BPJS_BENEFIT_REASON_MONTHS, .found = 11, .needed = 12},
          BPJS_LANGUAGE_EN),
      "JKP: 11 months contributed, 12 are needed.");
  ck_assert_str_eq(
      sentence(
          (bpjs_benefit_refusal){.reason = BPJS_BENEFIT_REASON_MONTHS, .found = 1, .needed = 12},
          BPJS_LANGUAGE_EN),
      "JKP: 1 month contributed, 12 are needed.");
  ck_assert_str_eq(sentence((bpjs_benefit_refusal){.reason = BPJS_BENEFIT_REASON_DENSITY,
                                                   .what = BPJS_BENEFIT_DISABILITY_PENSION,
                                                   .found = 799999,
                                                   .needed = 800000},
                            BPJS_LANGUAGE_ID),
                   "Pensiun cacat: iuran dibayar selama 79,9999 % masa kepesertaan, dibutuhkan "
                   "80 %.");
  ck_assert_str_eq(sentence((bpjs_benefit_refusal){.reason = BPJS_BENEFIT_REASON_LATE,
                                                   .day = claims_day(2025, 8, 7)},
                            BPJS_LANGUAGE_EN),
                   "JKP: it could be claimed until 2025-08-07.");
  ck_assert_str_eq(
      sentence((bpjs_benefit_refusal){.reason = BPJS_BENEFIT_REASON_NO_RULE,
                                      .what = BPJS_BENEFIT_FUNERAL,
                                      .parameter = "jkk.funeral",
                                      .day = claims_day(2015, 6, 30)},
               BPJS_LANGUAGE_EN),
      "Funeral: no rule of law is known on 2015-06-30 for JKK: funeral (jkk.funeral).");
  ck_assert_str_eq(sentence((bpjs_benefit_refusal){.reason = BPJS_BENEFIT_REASON_NO_RULE,
                                                   .what = BPJS_BENEFIT_FUNERAL,
                                                   .parameter = "no.such",
                                                   .day = claims_day(2015, 6, 30)},
                            BPJS_LANGUAGE_EN),
                   "Funeral: no rule of law is known on 2015-06-30 for no.such.");
  ck_assert_str_eq(sentence((bpjs_benefit_refusal){.reason = BPJS_BENEFIT_REASON_NOT_GIVEN,
                                                   .what = BPJS_BENEFIT_DEATH,
                                                   .parameter = "wage"},
                            BPJS_LANGUAGE_ID),
                   "Santunan kematian: tidak dapat dihitung tanpa upah.");
  ck_assert_str_eq(sentence((bpjs_benefit_refusal){.reason = BPJS_BENEFIT_REASON_NOT_GIVEN,
                                                   .what = BPJS_BENEFIT_DEATH,
                                                   .parameter = "shoe_size"},
                            BPJS_LANGUAGE_EN),
                   "Death benefit: it cannot be told without shoe_size.");
  ck_assert_str_eq(sentence((bpjs_benefit_refusal){.reason = BPJS_BENEFIT_REASON_NOT_ENROLLED},
                            BPJS_LANGUAGE_EN),
                   "JKP: not enrolled in JKP.");
}
END_TEST

START_TEST(a_warning_says_what_it_is_about) {
  bpjs_law *law = claims_law(CLAIMS_TEXT);
  bpjs_benefit *benefit = claims_begin(law);
  bpjs_law_free(law);
  bpjs_claim_warn(benefit, BPJS_BENEFIT_WARNING_LOSSES, JKK, 750000, "");
  bpjs_claim_warn(benefit, BPJS_BENEFIT_WARNING_LABEL, JKM, 85000000, "");
  bpjs_claim_warn(benefit, BPJS_BENEFIT_WARNING_ASSUMED, JP, 2027, "");
  bpjs_claim_warn(benefit, BPJS_BENEFIT_WARNING_ASSUMED, JP, 0, "");
  bpjs_claim_warn(benefit, BPJS_BENEFIT_WARNING_CARRIED, JP, claims_day(2026, 2, 28),
                  "jp.benefit.minimum");
  bpjs_claim_warn(benefit, BPJS_BENEFIT_WARNING_OPEN, JP, 0, "note.benefit.none");
  static const char *const expected[] = {
      "The losses add up to 75 %, which general knowledge has as too much; nothing is cut.",
      "Sources agree on 85,000,000 and not on what it is called.",
      "Rests on a rate that was given, not on the law, from 2027 on.",
      "Rests on a rate that was given, not on the law.",
      ("Not announced beyond 2026-02-28, so that the last value is carried forward: JP: least "
       "pension a month (jp.benefit.minimum)."),
      "note.benefit.none"};
  for (int i = 0; i < 6; i++) {
    ck_assert_int_eq(
        bpjs_benefit_warning_text(benefit, i, BPJS_LANGUAGE_EN, text, sizeof text, &length, NULL),
        BPJS_OK);
    ck_assert_str_eq(text, expected[i]);
  }
  bpjs_benefit_free(benefit);
}
END_TEST

START_TEST(texts_refuse_bad_arguments) {
  const bpjs_benefit_refusal refusal = {.reason = BPJS_BENEFIT_REASON_CAUSE};
  bpjs_benefit *benefit = refused(&refusal);
  bpjs_error error = {.struct_size = sizeof error}, bad = {0};
  typedef int32_t writer(const bpjs_benefit *, int64_t, int32_t, char *, int64_t, int64_t *,
                         bpjs_error *);
  writer *const writers[] = {bpjs_benefit_refusal_text, bpjs_benefit_warning_text,
                             bpjs_benefit_line_text};
  for (int i = 0; i < 3; i++) {
    ck_assert_int_eq(writers[i](NULL, 0, 0, text, 8, &length, &error), BPJS_ERROR_ARGUMENT);
    ck_assert_int_eq(writers[i](benefit, 0, 0, NULL, 8, &length, &error), BPJS_ERROR_ARGUMENT);
    ck_assert_int_eq(writers[i](benefit, 0, 3, text, 8, &length, &error), BPJS_ERROR_ARGUMENT);
    ck_assert_str_eq(error.field, "language");
    ck_assert_int_eq(writers[i](benefit, 0, -1, text, 8, &length, &error), BPJS_ERROR_ARGUMENT);
    ck_assert_int_eq(writers[i](benefit, -1, 0, text, 8, &length, &error), BPJS_ERROR_RANGE);
    ck_assert_int_eq(writers[i](benefit, 1, 0, text, 8, &length, &error), BPJS_ERROR_RANGE);
    ck_assert_int_eq(writers[i](benefit, 0, 0, text, 8, &length, &bad), BPJS_ERROR_STRUCT_SIZE);
  }
  ck_assert_int_eq(bpjs_benefit_refusal_text(benefit, 0, 0, text, 8, &length, &error),
                   BPJS_ERROR_BUFFER);
  ck_assert_int_gt(length, 8);
  FAIL_EACH_ALLOCATION(bpjs_benefit_refusal_text(benefit, 0, 0, text, sizeof text, &length, NULL),
                       (void)0);
  bpjs_benefit_free(benefit);
}
END_TEST

START_TEST(a_line_of_a_result_in_words) {
  bpjs_law *law = claims_law(CLAIMS_TEXT);
  bpjs_benefit *claim = claims_begin(law);
  ck_assert_int_eq(claims_add_death(claim, 1000000, NULL), BPJS_OK);
  bpjs_benefit *benefit = claims_hand(claim);
  ck_assert_int_eq(
      bpjs_benefit_line_text(benefit, 0, BPJS_LANGUAGE_ID, text, sizeof text, &length, NULL),
      BPJS_OK);
  ck_assert_str_eq(text, "Santunan kematian");
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

SUITE("benefit.text", a_line_is_told_as_a_statement_has_it, a_refusal_says_what_is_missing,
      a_warning_says_what_it_is_about, texts_refuse_bad_arguments, a_line_of_a_result_in_words)
