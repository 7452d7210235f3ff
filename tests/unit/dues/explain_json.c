/* Explanations for audits: the same keys whatever the language. */
#include "explained.h"

enum { JSON = BPJS_FORMAT_JSON, EN = BPJS_LANGUAGE_EN, ID = BPJS_LANGUAGE_ID };

#define RATE_ROW                                                                                   \
  "{\"parameter\":\"jkk.rate\",\"segment\":\"PU\",\"key\":\"3\",\"valid_from\":\"2015-07-01\","    \
  "\"valid_to\":null,\"known_from\":\"2015-07-01\",\"known_assumed\":false,\"value\":8900,"        \
  "\"unit\":\"ppm\",\"citation\":\"PP 44/2015 art 16(1)\",\"confidence\":\"A\",\"layer\":0,"       \
  "\"note\":\"\"}"
#define ROUNDING_ROW(parameter, value, unit)                                                       \
  "{\"parameter\":\"" parameter "\",\"segment\":\"ALL\",\"key\":\"contribution\","                 \
  "\"valid_from\":\"2015-07-01\",\"valid_to\":null,\"known_from\":\"2015-07-01\","                 \
  "\"known_assumed\":false,\"value\":" value ",\"unit\":\"" unit "\",\"citation\":\"practice\","   \
  "\"confidence\":\"C\",\"layer\":0,\"note\":\"\"}"
#define STEP(what, number, unit, confidence, row)                                                  \
  "{\"what\":\"" what "\",\"number\":" number ",\"unit\":\"" unit "\",\"source\":\"row\","         \
  "\"confidence\":\"" confidence "\",\"carried\":false,\"inside_month\":false,\"row\":" row "}"

/* 5,005,000 x 0.89 % = 44,544.50. */
static const char *const expected[] = {
    "{\"version\":1,\"on\":\"2025-03-01\",\"segment\":\"PU\",\"language\":\"",
    NULL,
    "\",\"known_on\":null,\"lines\":[{\"programme\":\"JKK\",\"payer\":\"employer\","
    "\"month\":\"2025-03-01\",\"formula\":\"rate\",\"words\":\"",
    NULL,
    "\",\"steps\":["
    "{\"what\":\"wage\",\"number\":5005000,\"unit\":\"IDR\",\"source\":\"given\"},"
    "{\"what\":\"base\",\"number\":5005000,\"unit\":\"IDR\",\"source\":\"derived\"}," STEP(
        "rate", "8900", "ppm", "A",
        RATE_ROW) "," STEP("round_step", "1", "IDR", "C",
                           ROUNDING_ROW(
                               "rounding.step", "1",
                               "IDR")) "," STEP("round_direction", "\"half_up\"", "direction", "C",
                                                ROUNDING_ROW("rounding.direction", "\"half_up\"",
                                                             "direction")) "],\"arithmetic\":[\"",
    NULL,
    "\"],\"exact\":\"44544.5\",\"rounded\":44545,\"count\":1,\"amount\":44545,"
    "\"confidence\":\"C\",\"flags\":[\"rate\",\"rounded\"]}],\"notes\":[],\"warnings\":[],"
    "\"law\":\"",
    NULL,
    "\"}"};

static void json_is(const bpjs_dues *dues, int32_t language, const char *code, const char *words,
                    const char *arithmetic) {
  const char *const filled[] = {code, words, arithmetic, dues->rows.law->fingerprint};
  char whole[4096] = "";
  int next = 0;
  for (size_t i = 0; i < sizeof expected / sizeof *expected; i++)
    strcat(whole, expected[i] != NULL ? expected[i] : filled[next++]);
  char *text = explain(dues, 0, JSON, language);
  ck_assert_str_eq(text, whole);
  char *again = explain(dues, -1, JSON, language); /* the only line */
  ck_assert_str_eq(again, whole);
  free(again);
  free(text);
}

START_TEST(codes_stay_english_and_sentences_follow_the_language) {
  bpjs_dues *dues = accident_of(5005000);
  json_is(dues, EN, "en", "base x rate, rounded", "5,005,000 x 0.89 % = 44,544.50 -> 44,545");
  json_is(dues, BPJS_LANGUAGE_NONE, "en", "base x rate, rounded",
          "5,005,000 x 0.89 % = 44,544.50 -> 44,545");
  json_is(dues, ID, "id", "dasar iuran x tarif, dibulatkan",
          "5.005.000 x 0,89 % = 44.544,50 -> 44.545");
  bpjs_dues_free(dues);
}
END_TEST

/* As known on a day, with a relief's condition, a recomposition, notes and
 * warnings. */
START_TEST(notes_and_warnings_are_objects) {
  made *it = make(LAW CLASSES ROUNDING("1", "half_up") "note.jkk.base\tPU\t\t2015-07-01\t2026-01-"
                                                       "31\t\t\tnote\tart 16\tB\tNo ceiling.\n" ROW(
                                                           "relief.pp49_2020.paid_through", "ALL",
                                                           "", "2015-07-01", "", "2020-07-31",
                                                           "date", "art 13", "B"),
                  2025, 3, 0);
  it->policy.known_on = day_of(2025, 4, 1);
  bpjs_line *line = bpjs_bill_line(&it->bill, BPJS_PROGRAMME_JKK, EMPLOYER);
  touch(it, line, BPJS_STEP_CONDITION, "relief.pp49_2020.paid_through", BPJS_SEGMENT_ALL, "");
  line->due.from_programme = BPJS_PROGRAMME_JKM;
  line->due.flags |= BPJS_DUES_OUTSIDE_BILL;
  end_rate(it, line, 100, "jkk.rate", PU, "2"); /* 0.54 up to 1 */
  bpjs_bill_warn(&it->bill, BPJS_DUES_WARNING_MINIMUM_WAGE, 0, 5000000, NULL);
  bpjs_bill_warn(&it->bill, BPJS_DUES_WARNING_RISK_CLASS, BPJS_PROGRAMME_JKK, 3, NULL);
  bpjs_bill_warn(&it->bill, BPJS_DUES_WARNING_LEFT_OUT, BPJS_PROGRAMME_JHT, 0, NULL);
  bpjs_dues *dues = result_of(it, PU);
  has(dues, 0, JSON, EN, "\"known_on\":\"2025-04-01\"");
  has(dues, 0, JSON, EN, "\"payer\":\"employer\",\"from\":\"JKM\",\"month\"");
  has(dues, 0, JSON, EN,
      "{\"what\":\"condition\",\"number\":\"2020-07-31\",\"unit\":\"date\",\"source\":\"row\",");
  has(dues, 0, JSON, EN, "\"value\":\"2020-07-31\",\"unit\":\"date\",\"citation\":\"art 13\"");
  has(dues, 0, JSON, EN, "\"flags\":[\"rate\",\"rounded\",\"outside_bill\"]");
  has(dues, 0, JSON, EN,
      "\"notes\":[{\"text\":\"No "
      "ceiling.\",\"row\":{\"parameter\":\"note.jkk.base\",\"segment\":\"PU\",\"key\":\"\","
      "\"valid_from\":\"2015-07-01\",\"valid_to\":\"2026-01-31\",\"known_from\":\"2015-07-01\","
      "\"known_assumed\":true,\"value\":null,\"unit\":\"note\",\"citation\":\"art 16\","
      "\"confidence\":\"B\",\"layer\":0,\"note\":\"No ceiling.\"}}]");
  has(dues, 0, JSON, EN,
      "{\"code\":\"minimum_wage\",\"month\":\"2025-03-01\",\"last_month\":\"2025-03-01\","
      "\"programme\":null,\"parameter\":\"\","
      "\"number\":5000000,\"message\":\"The wage is under the minimum wage given, 5,000,000 a "
      "month.\"}");
  has(dues, 0, JSON, ID,
      "{\"code\":\"risk_class\",\"month\":\"2025-03-01\",\"last_month\":\"2025-03-01\","
      "\"programme\":\"JKK\",\"parameter\":\"\","
      "\"number\":3,\"message\":\"Kelas risiko yang diberikan bukan kelas bidang usahanya, yaitu "
      "3.\"}");
  lacks(dues, 0, JSON, EN, "left_out");
  has(dues, -1, JSON, EN, "\"code\":\"left_out\"");
  bpjs_dues_free(dues);
}
END_TEST

SUITE("dues.explain_json", codes_stay_english_and_sentences_follow_the_language,
      notes_and_warnings_are_objects)
