#include "benefit/explain.h"

#include "claims.h"

static char text[32768];

static const char *explained(const bpjs_benefit *benefit, int64_t index, int32_t format,
                             int32_t language) {
  int64_t length = -1;
  ck_assert_int_eq(
      bpjs_benefit_explain(benefit, index, format, language, text, sizeof text, &length, NULL),
      BPJS_OK);
  ck_assert_uint_eq(strlen(text), (size_t)length);
  return text;
}

static bpjs_benefit *death(void) {
  bpjs_law *law = claims_law(CLAIMS_TEXT);
  bpjs_benefit *claim = claims_begin_with(law, NULL, JKK);
  ck_assert_int_eq(claims_add_death(claim, 1000000, NULL), BPJS_OK);
  bpjs_law_free(law);
  return claims_hand(claim);
}

START_TEST(an_amount_can_be_checked_by_hand) {
  bpjs_benefit *benefit = death();
  char expected[4096];
  snprintf(expected, sizeof expected,
           "JKK, Death benefit: 48,000,000\n"
           "  formula       share x months x wage\n"
           "  monthly wage  1,000,000   given\n"
           "  share              60 %%   jkk.death.share (ALL) from 2020-01-01\n"
           "                            PP A 1; confidence B; known from 2020-01-01\n"
           "  months        80 months   jkk.disability.months (ALL) from 2020-01-01\n"
           "                            PP A 2; confidence A; known from 2020-01-01\n"
           "  arithmetic    60 %% x 80 months x 1,000,000 = 48,000,000\n"
           "  paid to       heirs\n"
           "  confidence    B, the lowest of the rows above\n"
           "\n"
           "Notes\n"
           "  - Not less.\n"
           "    note.benefit.jkk.death (ALL) from 2020-01-01\n"
           "    art of note.benefit.jkk.death; confidence B; known from 2020-01-01\n"
           "\n"
           "Law\n"
           "  %s\n",
           benefit->rows.law->fingerprint);
  ck_assert_str_eq(explained(benefit, 0, BPJS_FORMAT_TEXT, BPJS_LANGUAGE_EN), expected);
  bpjs_benefit_free(benefit);
}
END_TEST

/* All kinds, a year, days, refusals and warnings; and more steps than a page has. */
static bpjs_benefit *many(void) {
  bpjs_law *law = claims_law(CLAIMS_TEXT);
  bpjs_benefit *claim = claims_begin_with(law, NULL, JKK | JKM | JP);
  const bpjs_rule expiry = claims_rule(claim, "jkk.claim.expiry", ALL, ""),
                  care = claims_rule(claim, "note.benefit.jkk.treatment", ALL, ""),
                  least = claims_rule(claim, "jp.benefit.minimum", PU, "");
  bpjs_claim_open(claim, JKK, BPJS_BENEFIT_IN_KIND, BPJS_BENEFIT_TREATMENT,
                  BPJS_BENEFICIARY_PARTICIPANT);
  bpjs_claim_end_in_kind(claim, &care);
  bpjs_claim_open(claim, JKK, BPJS_BENEFIT_CAP, BPJS_BENEFIT_DENTURES, BPJS_BENEFICIARY_PAYER);
  ck_assert_int_eq(bpjs_claim_end_exact(claim, "amount", (bpjs_exact){7, 500000}, "benefit", NULL),
                   BPJS_OK);
  bpjs_claim_open(claim, JKK, BPJS_BENEFIT_TERM, BPJS_BENEFIT_CLAIM_EXPIRY, BPJS_BENEFICIARY_HEIRS)
      ->to_day = claims_day(2030, 4, 1);
  bpjs_claim_end_term(claim, &expiry);
  bpjs_benefit_line *line = bpjs_claim_open(
      claim, JP, BPJS_BENEFIT_MONTHLY, BPJS_BENEFIT_OLD_AGE_PENSION, BPJS_BENEFICIARY_PARTICIPANT);
  line->from_day = claims_day(2025, 5, 1);
  line->to_day = claims_day(2026, 2, 28);
  for (int32_t year = 1960; year < 2020; year++) {
    bpjs_claim_follows(claim, "wage", BPJS_LAW_UNIT_IDR, year);
    bpjs_claim_of_year(claim, year);
  }
  ck_assert_int_eq(bpjs_claim_end_amount(claim, &least, NULL), BPJS_OK);
  const bpjs_benefit_refusal refusal = {.programme = JKM, .reason = BPJS_BENEFIT_REASON_EXCLUDED};
  bpjs_claim_refuse(claim, &refusal);
  bpjs_claim_warn(claim, BPJS_BENEFIT_WARNING_DAYS, JKK, 30, "");
  bpjs_law_free(law);
  return claims_hand(claim);
}

static void has(const char *part) {
  ck_assert_msg(strstr(text, part) != NULL, "no `%s` in\n%s", part, text);
}

START_TEST(every_kind_of_line_is_told) {
  bpjs_benefit *benefit = many();
  explained(benefit, -1, BPJS_FORMAT_TEXT, BPJS_LANGUAGE_EN);
  has("JKK, Medical treatment\n  the law");
  has("note: As needed.");
  has("JKK, Dentures: up to 8\n  formula");
  has("an amount of the law, rounded\n");
  has("JKK, Last day to claim\n");
  has("\n  to               2030-04-01\n");
  has("JP, Old-age pension: 399,700 a month\n");
  has("monthly wage 1960");
  has("monthly wage 2019");
  has("\n  from               2025-05-01\n  to                 2026-02-28\n");
  has("\nNot paid\n  - JKM: another programme pays in its place.\n");
  has("\nWarnings\n  - Days beyond whole months");
  has("\nNotes\n  - As needed.\n");
  ck_assert_ptr_null(strstr(text, "Of another"));
  ck_assert_ptr_null(strstr(text, "Without heirs."));
  /* one line alone has neither the others' notes nor what is of the whole */
  explained(benefit, 3, BPJS_FORMAT_TEXT, BPJS_LANGUAGE_ID);
  has("JP, Pensiun hari tua: 399.700 sebulan\n");
  ck_assert_ptr_null(strstr(text, "As needed"));
  ck_assert_ptr_null(strstr(text, "Tidak dibayar"));
  bpjs_benefit_free(benefit);
}
END_TEST

START_TEST(json_has_steps_rows_and_arithmetic) {
  bpjs_benefit *benefit = death();
  char expected[4096];
  snprintf(
      expected, sizeof expected,
      "{\"version\":1,\"on\":\"2025-04-01\",\"programme\":\"JKK\",\"segment\":\"PU\","
      "\"language\":\"en\",\"known_on\":null,\"lines\":[{\"programme\":\"JKK\",\"kind\":"
      "\"lump_sum\",\"what\":\"death\",\"detail\":\"\",\"number\":0,\"beneficiary\":\"heirs\","
      "\"from\":null,\"to\":null,\"steps\":[{\"what\":\"wage\",\"number\":1000000,\"unit\":"
      "\"IDR\",\"source\":\"given\"},{\"what\":\"share\",\"number\":600000,\"unit\":\"ppm\","
      "\"source\":\"row\",\"confidence\":\"B\",\"carried\":false,\"row\":{\"parameter\":"
      "\"jkk.death.share\",\"segment\":\"ALL\",\"key\":\"\",\"valid_from\":\"2020-01-01\","
      "\"valid_to\":null,\"known_from\":\"2020-01-01\",\"known_assumed\":false,\"value\":600000,"
      "\"unit\":\"ppm\",\"citation\":\"PP A 1\",\"confidence\":\"B\",\"layer\":0,\"note\":\"\"}},"
      "{\"what\":\"months\",\"number\":80,\"unit\":\"months\",\"source\":\"row\","
      "\"confidence\":\"A\",\"carried\":false,\"row\":{\"parameter\":\"jkk.disability.months\","
      "\"segment\":\"ALL\",\"key\":\"\",\"valid_from\":\"2020-01-01\",\"valid_to\":null,"
      "\"known_from\":\"2020-01-01\",\"known_assumed\":false,\"value\":80,\"unit\":\"months\","
      "\"citation\":\"PP A 2\",\"confidence\":\"A\",\"layer\":0,\"note\":\"\"}}],"
      "\"formula\":\"disability_total\",\"words\":\"share x months x wage\",\"arithmetic\":["
      "\"60 %% x 80 months x 1,000,000 = 48,000,000\"],\"exact\":\"48000000\","
      "\"amount\":48000000,\"confidence\":\"B\",\"flags\":[]}],\"notes\":[{\"text\":\"Not less.\","
      "\"row\":{\"parameter\":\"note.benefit.jkk.death\",\"segment\":\"ALL\",\"key\":\"\","
      "\"valid_from\":\"2020-01-01\",\"valid_to\":null,\"known_from\":\"2020-01-01\","
      "\"known_assumed\":false,\"value\":null,\"unit\":\"note\",\"citation\":"
      "\"art of note.benefit.jkk.death\",\"confidence\":\"B\",\"layer\":0,\"note\":"
      "\"Not less.\"}}],\"refused\":[],\"warnings\":[],\"law\":\"%s\"}",
      benefit->rows.law->fingerprint);
  ck_assert_str_eq(explained(benefit, -1, BPJS_FORMAT_JSON, BPJS_LANGUAGE_NONE), expected);
  bpjs_benefit_free(benefit);
}
END_TEST

START_TEST(json_of_every_kind) {
  bpjs_benefit *benefit = many();
  explained(benefit, -1, BPJS_FORMAT_JSON, BPJS_LANGUAGE_ID);
  has("\"language\":\"id\"");
  has("\"what\":\"note\",\"number\":null,\"unit\":\"note\",\"source\":\"row\"");
  has("\"amount\":null,\"count\":5,\"unit\":\"years\"");
  has("\"year\":1960,\"number\":1960,\"unit\":\"IDR\",\"source\":\"derived\"");
  has("\"exact\":\"7.5\",\"amount\":8,\"confidence\":\"C\",\"flags\":[\"rounded\"]");
  has("\"arithmetic\":[],\"exact\":\"399700\"");
  has("\"reason\":\"excluded\"");
  has("\"code\":\"days\"");
  bpjs_benefit_free(benefit);
}
END_TEST

START_TEST(bad_arguments_are_refused) {
  bpjs_benefit *benefit = many();
  bpjs_error error = {.struct_size = sizeof error}, bad = {0};
  int64_t length = 0;
  const int32_t text_format = BPJS_FORMAT_TEXT;
  ck_assert_int_eq(bpjs_benefit_explain(benefit, -2, text_format, 0, text, 8, &length, &error),
                   BPJS_ERROR_RANGE);
  ck_assert_int_eq(bpjs_benefit_explain(benefit, 4, text_format, 0, text, 8, &length, &error),
                   BPJS_ERROR_RANGE);
  ck_assert_int_eq(bpjs_benefit_explain(benefit, 0, BPJS_FORMAT_CSV, 0, text, 8, &length, &error),
                   BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_benefit_explain(NULL, 0, text_format, 0, text, 8, &length, &error),
                   BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_benefit_explain(benefit, 0, text_format, 0, text, 8, &length, &bad),
                   BPJS_ERROR_STRUCT_SIZE);
  static const int32_t formats[] = {BPJS_FORMAT_TEXT, BPJS_FORMAT_JSON};
  for (int i = 0; i < 2; i++)
    FAIL_EACH_ALLOCATION(
        bpjs_benefit_explain(benefit, -1, formats[i], 0, text, sizeof text, &length, NULL),
        (void)0);
  bpjs_benefit_free(benefit);
}
END_TEST

SUITE("benefit.explain", an_amount_can_be_checked_by_hand, every_kind_of_line_is_told,
      json_has_steps_rows_and_arithmetic, json_of_every_kind, bad_arguments_are_refused)
