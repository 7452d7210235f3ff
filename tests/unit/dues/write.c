#include <stdio.h>

#include "results.h"

static char text[8192];

static void written(const bpjs_dues *dues, int32_t format, int32_t language) {
  int64_t size = -1, length = -1;
  ck_assert_int_eq(bpjs_dues_write(dues, format, language, NULL, 0, &size, NULL), BPJS_OK);
  ck_assert_int_lt(size, (int64_t)sizeof text);
  ck_assert_int_eq(bpjs_dues_write(dues, format, language, text, size + 1, &length, NULL), BPJS_OK);
  ck_assert_int_eq(length, size);
  ck_assert_uint_eq(strlen(text), (size_t)size);
}

static bpjs_dues *one_month(const bpjs_law *law, int32_t segment) {
  bpjs_dues *dues = NULL, *out = NULL;
  ck_assert_int_eq(bpjs_result_new(law, bill.policy, segment, &dues, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_result_add_bill(dues, &bill, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_result_hand(BPJS_OK, dues, &out, NULL), BPJS_OK);
  return out;
}

#define ONE                                                                                        \
  LAW CLASSES ROUNDING("1", "half_up")                                                             \
      ROW("due.day", "PU", "", "2015-07-01", "", "15", "days", "x", "B")                           \
          ROW("due.month", "PU", "", "2015-07-01", "", "1", "months", "x", "B")

static bpjs_law *begin_one(const char *law_text) {
  static bpjs_law_policy policy;
  policy = policy_of(0, BPJS_LAW_CONFIDENCE_C);
  bpjs_law *law = law_of(law_text);
  bpjs_bill_begin(&bill, law, &policy, day_of(2025, 5, 1));
  return law;
}

/* 5,005,000 x 0.89 % = 44,544.50; 2025-06-15 was a Sunday. */
START_TEST(json_of_a_month_is_as_the_header_says) {
  bpjs_law *law = begin_one(ONE);
  bpjs_due_nominal(&bill, PU);
  add_rate(JKK, EMPLOYER, "jkk.rate", "3", 5005000, 0);
  bpjs_dues *dues = one_month(law, PU);
  written(dues, BPJS_FORMAT_JSON, BPJS_LANGUAGE_NONE);
  char expected[2048];
  snprintf(expected, sizeof expected,
           "{\"on\":\"2025-05-01\",\"segment\":\"PU\",\"lines\":[{\"programme\":\"JKK\","
           "\"payer\":\"employer\",\"base\":5005000,\"rate_ppm\":8900,\"amount\":44545,"
           "\"citation\":\"PP 44/2015 art 16(1)\",\"confidence\":\"C\"}],"
           "\"totals\":{\"employer\":44545,\"worker\":0,\"participant\":0,\"government\":0,"
           "\"recomposition\":0,\"bill\":44545},\"due\":\"2025-06-16\",\"warnings\":[],"
           "\"law\":\"%s\"}",
           dues->rows.law->fingerprint);
  ck_assert_str_eq(text, expected);
  bpjs_dues_free(dues);
  bpjs_law_free(law);
}
END_TEST

static bpjs_line *bare(int32_t programme, int32_t payer, uint32_t flags, int64_t amount) {
  bpjs_line *line = bpjs_bill_line(&bill, programme, payer);
  line->due.flags = flags;
  line->due.amount = line->due.unit_amount = amount;
  return line;
}

/* Every optional key: a fine, a subsidy, a recomposition, a deferral. */
static void fill_rare(void) {
  bpjs_line *fine = bare(0, EMPLOYER, BPJS_DUES_FINE, 60000);
  fine->due.count = 3;
  bpjs_line *many = bare(3, BPJS_PAYER_GOVERNMENT, BPJS_DUES_RELIEF | BPJS_DUES_CARRIED, 50400);
  many->due.count = 3;
  many->due.unit_amount = 16800;
  bare(JKP, BPJS_PAYER_RECOMPOSITION, BPJS_DUES_OUTSIDE_BILL, 14000)->due.from_programme = JKK;
  bpjs_line *later = bare(BPJS_PROGRAMME_JP, WORKER, BPJS_DUES_DEFERRED, 99000);
  later->due.settle_from = day_of(2021, 5, 15);
  later->due.settle_to = day_of(2022, 4, 15);
}

START_TEST(json_has_what_says_something) {
  bpjs_law *law = begin_one(ONE);
  fill_rare();
  bpjs_dues *dues = one_month(law, BPJS_SEGMENT_BPU);
  written(dues, BPJS_FORMAT_JSON, BPJS_LANGUAGE_EN);
  char expected[2048];
  snprintf(
      expected, sizeof expected,
      "{\"on\":\"2025-05-01\",\"segment\":\"BPU\",\"lines\":["
      "{\"programme\":\"ALL\",\"payer\":\"employer\",\"base\":0,\"rate_ppm\":null,"
      "\"amount\":60000,\"citation\":\"\",\"confidence\":\"A\",\"count\":3},"
      "{\"programme\":\"JKK+JKM\",\"payer\":\"government\",\"base\":0,\"rate_ppm\":null,"
      "\"amount\":50400,\"citation\":\"\",\"confidence\":\"A\",\"count\":3,\"unit_amount\":16800,"
      "\"relief\":true,\"carried\":true},"
      "{\"programme\":\"JP\",\"payer\":\"worker\",\"base\":0,\"rate_ppm\":null,\"amount\":99000,"
      "\"citation\":\"\",\"confidence\":\"A\",\"deferred\":true,\"settle_from\":\"2021-05-15\","
      "\"settle_to\":\"2022-04-15\"},"
      "{\"programme\":\"JKP\",\"payer\":\"recomposition\",\"base\":0,\"rate_ppm\":null,"
      "\"amount\":14000,\"citation\":\"\",\"confidence\":\"A\",\"from\":\"JKK\"}],"
      "\"totals\":{\"employer\":60000,\"worker\":0,\"participant\":0,\"government\":50400,"
      "\"recomposition\":14000,\"deferred\":99000,\"bill\":110400},\"due\":null,\"warnings\":[],"
      "\"law\":\"%s\"}",
      dues->rows.law->fingerprint);
  ck_assert_str_eq(text, expected);
  bpjs_dues_free(dues);
  bpjs_law_free(law);
}
END_TEST

#define HEADER                                                                                     \
  "month,segment,programme,payer,from,base,rate_ppm,count,unit_amount,amount,flags,confidence,"    \
  "settle_from,settle_to,citation,law\n"

START_TEST(csv_has_a_record_for_each_line) {
  bpjs_law *law = begin_one(LAW "jkk.rate\tPU\t3\t2015-07-01\t\t\t8900\tppm\tPP 44/2015, art 16\t"
                                "A\t\n" ROUNDING("1", "half_up"));
  fill_rare();
  add_rate(JKK, EMPLOYER, "jkk.rate", "3", 5005000, BPJS_DUES_INSIDE_MONTH);
  bpjs_dues *dues = one_month(law, PU);
  char expected[2048];
  const char *law_code = dues->rows.law->fingerprint;
  snprintf(expected, sizeof expected,
           HEADER "2025-05-01,PU,ALL,employer,,0,,3,60000,60000,fine,A,,,,%s\n"
                  "2025-05-01,PU,JKK,employer,,5005000,8900,1,44545,44545,"
                  "rate rounded inside_month known_assumed,C,,,\"PP 44/2015, art 16\",%s\n"
                  "2025-05-01,PU,JKK+JKM,government,,0,,3,16800,50400,relief carried,A,,,,%s\n"
                  "2025-05-01,PU,JP,worker,,0,,1,99000,99000,deferred,A,2021-05-15,2022-04-15,,%s\n"
                  "2025-05-01,PU,JKP,recomposition,JKK,0,,1,14000,14000,outside_bill,A,,,,%s\n",
           law_code, law_code, law_code, law_code, law_code);
  written(dues, BPJS_FORMAT_CSV, BPJS_LANGUAGE_NONE);
  ck_assert_str_eq(text, expected);
  written(dues, BPJS_FORMAT_CSV_RECORDS, BPJS_LANGUAGE_NONE);
  ck_assert_str_eq(text, expected + sizeof HEADER - 1);
  bpjs_dues_free(dues);
  bpjs_law_free(law);
}
END_TEST

static void has(const char *part) {
  ck_assert_msg(strstr(text, part) != NULL, "%s is not in %s", part, text);
}

START_TEST(json_of_several_months_has_each) {
  bpjs_dues *dues = made();
  written(dues, BPJS_FORMAT_JSON, BPJS_LANGUAGE_EN);
  ck_assert_int_eq(strncmp(text, "{\"on\":\"2025-03-01\",\"segment\":\"PU\",", 33), 0);
  has("\"confidence\":\"A\",\"month\":\"2025-03-01\"}");
  has("\"confidence\":\"A\",\"month\":\"2025-04-01\",\"deferred\":true}");
  has("\"totals\":{\"employer\":178000,\"worker\":400000,\"participant\":0,\"government\":44000,"
      "\"recomposition\":28000,\"deferred\":60000,\"bill\":578000},\"months\":["
      "{\"month\":\"2025-03-01\",\"employer\":89000,\"worker\":200000,\"participant\":0,"
      "\"government\":22000,\"recomposition\":14000,\"deferred\":30000,\"bill\":289000,"
      "\"due\":\"2025-04-15\"},{\"month\":\"2025-04-01\",\"employer\":89000,");
  has("\"due\":\"2025-05-15\"}],\"due\":\"2025-04-15\",\"warnings\":["
      "{\"code\":\"minimum_wage\",\"month\":\"2025-03-01\",\"last_month\":\"2025-03-01\","
      "\"message\":\"");
  bpjs_dues_free(dues);
}
END_TEST

START_TEST(messages_are_those_of_the_warnings) {
  bpjs_dues *dues = made();
  for (int32_t language = BPJS_LANGUAGE_NONE; language <= BPJS_LANGUAGE_EN; language++) {
    char sentence[512], member[600];
    int64_t length;
    ck_assert_int_eq(
        bpjs_dues_warning_text(dues, 1, language, sentence, sizeof sentence, &length, NULL),
        BPJS_OK);
    snprintf(member, sizeof member,
             "{\"code\":\"late\",\"month\":\"2025-03-01\",\"last_month\":\"2025-04-01\","
             "\"message\":\"%s\"}",
             sentence);
    written(dues, BPJS_FORMAT_JSON, language);
    has(member);
  }
  bpjs_dues_free(dues);
}
END_TEST

START_TEST(bad_arguments_are_told_by_name) {
  bpjs_dues *dues = made();
  bpjs_error unset = {0};
  int64_t length = 7;
#define REFUSES(dues, format, language, capacity, length, status, name)                            \
  ck_assert_int_eq(bpjs_dues_write(dues, format, language, text, capacity, length, &error),        \
                   status);                                                                        \
  ck_assert_str_eq(error.field, name)
  REFUSES(NULL, BPJS_FORMAT_JSON, 0, 10, &length, BPJS_ERROR_ARGUMENT, "dues");
  REFUSES(dues, BPJS_FORMAT_TEXT, 0, 10, &length, BPJS_ERROR_ARGUMENT, "format");
  REFUSES(dues, BPJS_FORMAT_INTERVAL, 0, 10, &length, BPJS_ERROR_ARGUMENT, "format");
  REFUSES(dues, 6, 0, 10, &length, BPJS_ERROR_ARGUMENT, "format");
  REFUSES(dues, BPJS_FORMAT_JSON, 3, 10, &length, BPJS_ERROR_ARGUMENT, "language");
  REFUSES(dues, BPJS_FORMAT_JSON, -1, 10, &length, BPJS_ERROR_ARGUMENT, "language");
  REFUSES(dues, BPJS_FORMAT_JSON, 0, 10, NULL, BPJS_ERROR_ARGUMENT, "length");
  ck_assert_int_eq(length, 7);
  REFUSES(dues, BPJS_FORMAT_CSV, 0, 10, &length, BPJS_ERROR_BUFFER, "capacity");
  ck_assert_int_eq(bpjs_dues_write(dues, BPJS_FORMAT_JSON, 0, text, sizeof text, &length, &unset),
                   BPJS_ERROR_STRUCT_SIZE);
  bpjs_dues_free(dues);
}
END_TEST

START_TEST(each_failing_allocation_is_told) {
  bpjs_dues *dues = made();
  int64_t length = 7;
  for (int32_t format = BPJS_FORMAT_JSON; format <= BPJS_FORMAT_CSV; format++) {
    length = 7;
    FAIL_EACH_ALLOCATION(
        bpjs_dues_write(dues, format, BPJS_LANGUAGE_ID, text, sizeof text, &length, &error),
        ck_assert_int_eq(length, 7));
    ck_assert_uint_eq(strlen(text), (size_t)length);
  }
  bpjs_dues_free(dues);
}
END_TEST

SUITE("dues.write", json_of_a_month_is_as_the_header_says, json_has_what_says_something,
      csv_has_a_record_for_each_line, json_of_several_months_has_each,
      messages_are_those_of_the_warnings, bad_arguments_are_told_by_name,
      each_failing_allocation_is_told)
