#include "benefit/write.h"

#include "claims.h"

static char text[16384];

static const char *written(const bpjs_benefit *benefit, int32_t format, int32_t language) {
  int64_t size = -1, length = -1;
  ck_assert_int_eq(bpjs_benefit_write(benefit, format, language, NULL, 0, &size, NULL), BPJS_OK);
  ck_assert_int_lt(size, (int64_t)sizeof text);
  ck_assert_int_eq(bpjs_benefit_write(benefit, format, language, text, size + 1, &length, NULL),
                   BPJS_OK);
  ck_assert_int_eq(length, size);
  ck_assert_uint_eq(strlen(text), (size_t)size);
  return text;
}

/* 60 % x 80 x 1,000,000. */
START_TEST(json_is_as_the_header_says) {
  bpjs_law *law = claims_law(CLAIMS_TEXT);
  bpjs_benefit *claim = claims_begin_with(law, NULL, JKK);
  ck_assert_int_eq(claims_add_death(claim, 1000000, NULL), BPJS_OK);
  bpjs_benefit *benefit = claims_hand(claim);
  char expected[1024];
  snprintf(expected, sizeof expected,
           "{\"on\":\"2025-04-01\",\"programme\":\"JKK\",\"segment\":\"PU\",\"lines\":[{"
           "\"programme\":\"JKK\",\"kind\":\"lump_sum\",\"what\":\"death\",\"beneficiary\":"
           "\"heirs\",\"amount\":48000000,\"base\":1000000,\"citation\":\"PP A 1\","
           "\"confidence\":\"B\"}],\"total\":48000000,\"caps\":0,\"monthly\":0,\"refused\":[],"
           "\"warnings\":[],\"law\":\"%s\"}",
           benefit->rows.law->fingerprint);
  ck_assert_str_eq(written(benefit, BPJS_FORMAT_JSON, BPJS_LANGUAGE_NONE), expected);
  bpjs_benefit_free(benefit);
  bpjs_law_free(law);
}
END_TEST

/* A statement of two programmes in which every optional key says something. */
static bpjs_benefit *rare(void) {
  bpjs_law *law = claims_law(CLAIMS_TEXT);
  bpjs_benefit *claim = claims_begin(law);
  const bpjs_rule expiry = claims_rule(claim, "jkk.claim.expiry", ALL, "");
  bpjs_benefit_line *line = bpjs_claim_open(claim, JKK, BPJS_BENEFIT_TERM,
                                            BPJS_BENEFIT_CLAIM_EXPIRY, BPJS_BENEFICIARY_HEIRS);
  line->to_day = claims_day(2030, 4, 1);
  bpjs_claim_end_term(claim, &expiry);
  line = bpjs_claim_open(claim, JKM, BPJS_BENEFIT_INSTALMENT, BPJS_BENEFIT_SCHOLARSHIP,
                         BPJS_BENEFICIARY_CHILD);
  bpjs_claim_detail(claim, "sd");
  line->number = 1;
  line->from_day = claims_day(2025, 4, 1);
  line->flags = BPJS_BENEFIT_RAISED | BPJS_BENEFIT_CUT | BPJS_BENEFIT_LATER | BPJS_BENEFIT_ASSUMED |
                BPJS_BENEFIT_CARRIED | BPJS_BENEFIT_OVERLAY | BPJS_BENEFIT_KNOWN_ASSUMED;
  ck_assert_int_eq(bpjs_claim_end_whole(claim, "amount", 1500000, NULL), BPJS_OK);
  bpjs_claim_open(claim, JKM, BPJS_BENEFIT_TAX, BPJS_BENEFIT_INCOME_TAX, BPJS_BENEFICIARY_STATE);
  ck_assert_int_eq(bpjs_claim_end_whole(claim, "amount", 500000, NULL), BPJS_OK);
  bpjs_benefit_refusal refusal = {.programme = JKM,
                                  .what = BPJS_BENEFIT_SCHOLARSHIP,
                                  .reason = BPJS_BENEFIT_REASON_CHILDREN,
                                  .number = 3,
                                  .day = claims_day(2025, 4, 1),
                                  .found = 3,
                                  .needed = 2,
                                  .detail = "sma",
                                  .parameter = "scholarship.children"};
  bpjs_claim_refuse(claim, &refusal);
  refusal = (bpjs_benefit_refusal){
      .programme = JKK, .reason = BPJS_BENEFIT_REASON_NOT_GIVEN, .parameter = "wage"};
  bpjs_claim_refuse(claim, &refusal);
  bpjs_claim_warn(claim, BPJS_BENEFIT_WARNING_DAYS, JKK, 30, "jkk.stmb.month_days");
  bpjs_claim_warn(claim, BPJS_BENEFIT_WARNING_LABEL, JKM, 5, "");
  bpjs_law_free(law);
  return claims_hand(claim);
}

START_TEST(json_has_what_says_something) {
  bpjs_benefit *benefit = rare();
  char expected[4096];
  snprintf(
      expected, sizeof expected,
      "{\"on\":\"2025-04-01\",\"programme\":\"JKK+JKM\",\"segment\":\"PU\",\"lines\":["
      "{\"programme\":\"JKK\",\"kind\":\"term\",\"what\":\"claim_expiry\",\"beneficiary\":"
      "\"heirs\",\"amount\":null,\"count\":5,\"unit\":\"years\",\"to\":\"2030-04-01\","
      "\"citation\":\"PP A 26\",\"confidence\":\"B\"},"
      "{\"programme\":\"JKM\",\"kind\":\"instalment\",\"what\":\"scholarship\",\"detail\":\"sd\","
      "\"number\":1,\"beneficiary\":\"child\",\"amount\":1500000,\"from\":\"2025-04-01\","
      "\"citation\":\"\",\"confidence\":\"A\",\"raised\":true,\"cut\":true,\"later\":true,"
      "\"assumed\":true,\"carried\":true,\"overlay\":true},"
      "{\"programme\":\"JKM\",\"kind\":\"tax\",\"what\":\"income_tax\",\"beneficiary\":\"state\","
      "\"amount\":500000,\"citation\":\"\",\"confidence\":\"A\"}],"
      "\"total\":1500000,\"caps\":0,\"monthly\":0,\"tax\":500000,\"net\":1000000,"
      "\"incomplete\":true,\"programmes\":[{\"programme\":\"JKK\",\"total\":0,\"caps\":0,"
      "\"monthly\":0,\"incomplete\":true},{\"programme\":\"JKM\",\"total\":1500000,\"caps\":0,"
      "\"monthly\":0,\"tax\":500000,\"net\":1000000}],\"refused\":["
      "{\"programme\":\"JKM\",\"what\":\"scholarship\",\"detail\":\"sma\",\"number\":3,"
      "\"reason\":\"children\",\"parameter\":\"scholarship.children\",\"found\":3,\"needed\":2,"
      "\"day\":\"2025-04-01\",\"message\":\"Scholarship, child 3, upper secondary (SMA): for 2 at "
      "the most.\"},{\"programme\":\"JKK\",\"reason\":\"not_given\",\"parameter\":\"wage\","
      "\"message\":\"JKK: it cannot be told without the wage.\"}],\"warnings\":["
      "{\"code\":\"days\",\"parameter\":\"jkk.stmb.month_days\",\"message\":\"Days beyond whole "
      "months are taken as parts of a month of 30 days: no rule was found.\"},{\"code\":\"label\","
      "\"message\":\"Sources agree on 5 and not on what it is called.\"}],\"law\":\"%s\"}",
      benefit->rows.law->fingerprint);
  ck_assert_str_eq(written(benefit, BPJS_FORMAT_JSON, BPJS_LANGUAGE_EN), expected);
  bpjs_benefit_free(benefit);
}
END_TEST

START_TEST(csv_has_a_record_a_line_and_a_refusal) {
  bpjs_benefit *benefit = rare();
  char expected[2048];
  static const char header[] =
      "on,segment,programme,kind,what,detail,number,beneficiary,from,to,base,count,unit,amount,"
      "flags,confidence,citation,law\n";
  const char *law = benefit->rows.law->fingerprint;
  snprintf(expected, sizeof expected,
           "2025-04-01,PU,JKK,term,claim_expiry,,,heirs,,2030-04-01,,5,years,,known_assumed,B,"
           "PP A 26,%s\n"
           "2025-04-01,PU,JKM,instalment,scholarship,sd,1,child,2025-04-01,,,,,1500000,raised cut "
           "later assumed carried known_assumed overlay,A,,%s\n"
           "2025-04-01,PU,JKM,tax,income_tax,,,state,,,,,,500000,,A,,%s\n"
           "2025-04-01,PU,JKM,refused,scholarship,sma,3,,2025-04-01,,,2,,,children,,"
           "scholarship.children,%s\n"
           "2025-04-01,PU,JKK,refused,,,,,,,,,,,not_given,,wage,%s\n",
           law, law, law, law, law);
  /* The sample tells when its rows were known. */
  char *mark = strstr(expected, "known_assumed,B");
  memmove(mark, mark + strlen("known_assumed"), strlen(mark + strlen("known_assumed")) + 1);
  ck_assert_str_eq(written(benefit, BPJS_FORMAT_CSV_RECORDS, BPJS_LANGUAGE_EN), expected);
  written(benefit, BPJS_FORMAT_CSV, BPJS_LANGUAGE_EN);
  ck_assert_int_eq(strncmp(text, header, strlen(header)), 0);
  ck_assert_str_eq(text + strlen(header), expected);
  bpjs_benefit_free(benefit);
}
END_TEST

START_TEST(bad_arguments_are_refused) {
  bpjs_benefit *benefit = rare();
  bpjs_error error = {.struct_size = sizeof error}, bad = {0};
  int64_t length = 0;
  static const int32_t formats[] = {0, BPJS_FORMAT_TEXT, BPJS_FORMAT_INTERVAL,
                                    BPJS_FORMAT_CSV_RECORDS + 1};
  for (int i = 0; i < 4; i++) {
    ck_assert_int_eq(bpjs_benefit_write(benefit, formats[i], 0, text, sizeof text, &length, &error),
                     BPJS_ERROR_ARGUMENT);
    ck_assert_str_eq(error.field, "format");
  }
  ck_assert_int_eq(
      bpjs_benefit_write(NULL, BPJS_FORMAT_JSON, 0, text, sizeof text, &length, &error),
      BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(
      bpjs_benefit_write(benefit, BPJS_FORMAT_JSON, 3, text, sizeof text, &length, &error),
      BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(
      bpjs_benefit_write(benefit, BPJS_FORMAT_JSON, 0, text, sizeof text, &length, &bad),
      BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(bpjs_benefit_write(benefit, BPJS_FORMAT_JSON, 0, text, 10, &length, &error),
                   BPJS_ERROR_BUFFER);
  FAIL_EACH_ALLOCATION(
      bpjs_benefit_write(benefit, BPJS_FORMAT_JSON, 0, text, sizeof text, &length, NULL), (void)0);
  FAIL_EACH_ALLOCATION(
      bpjs_benefit_write(benefit, BPJS_FORMAT_CSV, 0, text, sizeof text, &length, NULL), (void)0);
  bpjs_benefit_free(benefit);
}
END_TEST

SUITE("benefit.write", json_is_as_the_header_says, json_has_what_says_something,
      csv_has_a_record_a_line_and_a_refusal, bad_arguments_are_refused)
