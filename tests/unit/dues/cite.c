/* What a line cites, and what overlays add to it. */
#include "explained.h"

#define CEILING(citation)                                                                          \
  "jp.wage_ceiling\tPU\t\t2027-03-01\t2028-02-29\t\t11600000\tIDR\t" citation "\tC\t\n"
#define RATE(payer, value, citation)                                                               \
  "jp.rate." payer "\tPU\t\t2027-01-01\t\t\t" value "\tppm\t" citation "\tB\t\n"

/* JP of 12,000,000 in March 2027. */
static int32_t pension(const bpjs_law *law, bpjs_dues **dues) {
  const bpjs_wage_earner worker = {.struct_size = sizeof worker,
                                   .day = day_of(2027, 3, 1),
                                   .programmes = BPJS_PROGRAMME_JP,
                                   .wage = 12000000};
  return bpjs_dues_pu(law, &worker, 1, NULL, dues, NULL);
}

static bpjs_law *with(const char *overlay) {
  bpjs_law *law = NULL, *reformed = NULL;
  ck_assert_int_eq(bpjs_law_new(&law, NULL), BPJS_OK);
  ck_assert_int_eq(
      bpjs_law_apply(law, overlay, (int64_t)strlen(overlay), "overlay", 7, NULL, &reformed, NULL),
      BPJS_OK);
  bpjs_law_free(law);
  return reformed;
}

static bpjs_dues *pension_under(const char *overlay) {
  bpjs_law *law = with(overlay);
  bpjs_dues *dues = NULL;
  ck_assert_int_eq(pension(law, &dues), BPJS_OK);
  bpjs_law_free(law);
  return dues;
}

/* The citation of the employer's line, which has `overlay` or not. */
static const char *cited(const bpjs_dues *dues, bool overlay) {
  static bpjs_dues_line line;
  line = (bpjs_dues_line){.struct_size = sizeof line};
  ck_assert_int_eq(bpjs_dues_get(dues, 0, &line, NULL), BPJS_OK);
  ck_assert_int_eq((line.flags & BPJS_DUES_OVERLAY) != 0, overlay);
  return line.citation;
}

static void writes(const bpjs_dues *dues, int32_t format, const char *part) {
  static char text[8192];
  int64_t length;
  ck_assert_int_eq(bpjs_dues_write(dues, format, 0, text, sizeof text, &length, NULL), BPJS_OK);
  ck_assert_msg(strstr(text, part) != NULL, "%s is not in %s", part, text);
}

START_TEST(a_row_of_an_overlay_is_cited_after_the_rate) {
  bpjs_dues *dues = pension_under(LAW CEILING("letter X"));
  const char *citation = cited(dues, true), *letter = strstr(citation, "; letter X");
  ck_assert_int_eq(strncmp(citation, "PP 45/2015 art 28", 17), 0);
  ck_assert_ptr_nonnull(letter);
  ck_assert_str_eq(letter, "; letter X");
  writes(dues, BPJS_FORMAT_JSON, "; letter X\",\"confidence\":\"C\",\"overlay\":true}");
  writes(dues, BPJS_FORMAT_CSV, " overlay,C,");
  has(dues, 0, BPJS_FORMAT_JSON, 0, "\"overlay\"]}");
  bpjs_dues_free(dues);
}
END_TEST

START_TEST(a_rate_of_an_overlay_is_cited_once) {
  bpjs_dues *dues = pension_under(LAW CEILING("letter X") RATE("employer", "30000", "letter X"));
  ck_assert_str_eq(cited(dues, true), "letter X");
  bpjs_dues_free(dues);
  dues = pension_under(LAW CEILING("letter X") RATE("employer", "30000", "PP 1/2027"));
  ck_assert_str_eq(cited(dues, true), "PP 1/2027; letter X");
  bpjs_dues_free(dues);
}
END_TEST

/* Of three rows, of which two cite the same. */
START_TEST(rows_that_cite_the_same_are_cited_once) {
  bpjs_law *law =
      with(LAW "wage.days\tPU\t\t2027-01-01\t\t\t30\tdays\tletter X\tC\t\n" CEILING("letter Y")
               RATE("employer", "30000", "PP 1/2027") "rounding.step\tALL\tcontribution\t"
                                                      "2027-01-01\t\t\t1000\tIDR\tletter "
                                                      "X\tC\t\n");
  const bpjs_wage_earner worker = {.struct_size = sizeof worker,
                                   .day = day_of(2027, 3, 1),
                                   .programmes = BPJS_PROGRAMME_JP,
                                   .wage_kind = BPJS_WAGE_KIND_DAILY,
                                   .wage = 100001}; /* 90,000.9 */
  bpjs_dues *dues = NULL;
  ck_assert_int_eq(bpjs_dues_pu(law, &worker, 1, NULL, &dues, NULL), BPJS_OK);
  ck_assert_str_eq(cited(dues, true), "PP 1/2027; letter X; letter Y");
  bpjs_dues_free(dues);
  bpjs_law_free(law);
}
END_TEST

START_TEST(an_overlay_of_others_is_not_cited) {
  bpjs_dues *dues = pension_under(LAW CEILING("letter X") RATE("worker", "15000", "PP 1/2027"));
  ck_assert_ptr_null(strstr(cited(dues, true), "PP 1/2027"));
  bpjs_dues_free(dues);
  bpjs_law *law = with(LAW CEILING("letter X"));
  const bpjs_wage_earner worker = {.struct_size = sizeof worker,
                                   .day = day_of(2027, 3, 1),
                                   .programmes = BPJS_PROGRAMME_JHT,
                                   .wage = 12000000};
  ck_assert_int_eq(bpjs_dues_pu(law, &worker, 1, NULL, &dues, NULL), BPJS_OK);
  ck_assert_ptr_null(strstr(cited(dues, false), "letter X"));
  bpjs_dues_free(dues);
  bpjs_law_free(law);
}
END_TEST

START_TEST(each_allocation_may_fail) {
  bpjs_law *law = with(LAW CEILING("letter X"));
  bpjs_dues *dues = NULL;
  FAIL_EACH_ALLOCATION(pension(law, &dues), ck_assert_ptr_null(dues));
  bpjs_dues_free(dues);
  bpjs_law_free(law);
}
END_TEST

/* The bill of an agency's worker: 37,500 and then the package. */
START_TEST(the_fee_before_departure_can_be_told) {
  bpjs_law *law = NULL;
  bpjs_dues *dues = NULL;
  const bpjs_migrant worker = {.struct_size = sizeof worker,
                               .day = day_of(2025, 3, 1),
                               .months = 24,
                               .via = BPJS_MIGRANT_VIA_AGENCY,
                               .flags = BPJS_MIGRANT_SECOND_DEPARTURE};
  ck_assert_int_eq(bpjs_law_new(&law, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_dues_migrant(law, &worker, NULL, &dues, NULL), BPJS_OK);
  for (int64_t i = 0; i < 3; i++) {
    bpjs_dues_line line = {.struct_size = sizeof line};
    ck_assert_int_eq(bpjs_dues_get(dues, i, &line, NULL), BPJS_OK);
    ck_assert_int_eq((line.flags & BPJS_DUES_BEFORE_DEPARTURE) != 0, i < 2);
  }
  begins(dues, 1, BPJS_LANGUAGE_EN, "JKK+JKM, participant, before departure, 2025-03: 37,500\n");
  begins(dues, 1, BPJS_LANGUAGE_ID, "JKK+JKM, peserta, sebelum bekerja, 2025-03: 37.500\n");
  begins(dues, 2, BPJS_LANGUAGE_EN, "JKK+JKM, participant, 2025-03: 332,500\n");
  writes(dues, BPJS_FORMAT_JSON, "\"before_departure\":true}");
  writes(dues, BPJS_FORMAT_CSV, "before_departure,");
  bpjs_dues_free(dues);
  bpjs_law_free(law);
}
END_TEST

/* 14 days from Monday to Friday after Wednesday 2025-10-01: 2, 5, 5 and 2 of four weeks. */
START_TEST(a_project_is_registered_by_a_day_and_not_due) {
  bpjs_law *law = NULL;
  bpjs_dues *dues = NULL;
  bpjs_construction project = {.struct_size = sizeof project,
                               .day = day_of(2025, 10, 1),
                               .work_order_day = day_of(2025, 10, 1),
                               .value = 1000000};
  ck_assert_int_eq(bpjs_law_new(&law, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_dues_construction(law, &project, NULL, &dues, NULL), BPJS_OK);
  writes(dues, BPJS_FORMAT_JSON, "},\"due\":null,\"register_by\":\"2025-10-21\",\"warnings\":");
  bpjs_dues_free(dues);
  project.work_order_day = 0;
  ck_assert_int_eq(bpjs_dues_construction(law, &project, NULL, &dues, NULL), BPJS_OK);
  writes(dues, BPJS_FORMAT_JSON, "},\"due\":null,\"warnings\":");
  bpjs_dues_free(dues);
  bpjs_law_free(law);
}
END_TEST

SUITE("dues.cite", a_row_of_an_overlay_is_cited_after_the_rate, a_rate_of_an_overlay_is_cited_once,
      rows_that_cite_the_same_are_cited_once, an_overlay_of_others_is_not_cited,
      each_allocation_may_fail, the_fee_before_departure_can_be_told,
      a_project_is_registered_by_a_day_and_not_due)
