#include "asked.h"

#define JHT_TOO (BPJS_PROGRAMME_JKK | BPJS_PROGRAMME_JKM | BPJS_PROGRAMME_JHT)

static bpjs_subsidy paying(int64_t participants, int32_t year, int32_t month, int32_t months) {
  return (bpjs_subsidy){.struct_size = sizeof(bpjs_subsidy),
                        .day = day_of(year, month, 1),
                        .months = months,
                        .income = 1000000,
                        .participants = participants};
}

static int32_t status_of(const bpjs_law *law, bpjs_subsidy subsidy, const bpjs_law_policy *policy,
                         bpjs_error *error) {
  bpjs_dues *dues = NULL;
  int32_t status = bpjs_dues_subsidy(law, &subsidy, policy, &dues, error);
  ck_assert_ptr_null(dues);
  return status;
}

static bpjs_dues *due(const bpjs_law *law, const bpjs_subsidy *subsidy) {
  bpjs_dues *dues = NULL;
  bpjs_error error = {.struct_size = sizeof error};
  int32_t status = bpjs_dues_subsidy(law, subsidy, NULL, &dues, &error);
  ck_assert_msg(status == BPJS_OK, "%s", error.message);
  return dues;
}

/* 30,000,000 x 16,800 x 12 = 6,048,000,000,000; with JHT 30,000,000 x 36,800 x 12
 * = 13,248,000,000,000. In 2026, when PP 50/2025 halves what others pay. */
START_TEST(thirty_million_for_a_year_are_as_published) {
  bpjs_law *law = built_in();
  bpjs_subsidy subsidy = paying(30000000, 2026, 1, 12);
  bpjs_dues *dues = due(law, &subsidy);
  ck_assert_int_eq(bpjs_dues_month_count(dues), 12);
  ck_assert_int_eq(bpjs_dues_count(dues), 24);
  ck_assert_int_eq(total_at(dues, -1).government, INT64_C(6048000000000));
  ck_assert_int_eq(total_at(dues, -1).bill, INT64_C(6048000000000));
  ck_assert_int_eq(total_at(dues, -1).participant, 0);
  ck_assert_int_eq(bpjs_dues_warning_count(dues), 0);
  const bpjs_dues_line jkk = line_at(dues, 0);
  ck_assert_int_eq(jkk.payer, BPJS_PAYER_GOVERNMENT);
  ck_assert_int_eq(jkk.count, 30000000);
  ck_assert_int_eq(jkk.unit_amount, 10000);
  ck_assert_int_eq(jkk.amount, INT64_C(300000000000));
  ck_assert_uint_eq(jkk.flags & (BPJS_DUES_OUTSIDE_BILL | BPJS_DUES_RELIEF), 0);
  ck_assert_int_eq(line_at(dues, 1).unit_amount, 6800);
  bpjs_dues_free(dues);
  subsidy.programmes = JHT_TOO;
  dues = due(law, &subsidy);
  ck_assert_int_eq(total_at(dues, -1).bill, INT64_C(13248000000000));
  bpjs_dues_free(dues);
  bpjs_law_free(law);
}
END_TEST

/* A reform in the middle: JKM 7,000 from March 2028. */
START_TEST(each_month_is_under_its_own_law) {
  bpjs_law *law = law_with("jkm.amount\tBPU\t\t2028-03-01\t\t\t7000\tIDR\ta reform\tA\t\n");
  bpjs_subsidy subsidy = paying(10, 2028, 2, 2);
  bpjs_dues *dues = due(law, &subsidy);
  ck_assert_int_eq(total_at(dues, 0).bill, 168000);
  ck_assert_int_eq(total_at(dues, 1).bill, 170000);
  bpjs_dues_free(dues);
  bpjs_law_free(law);
}
END_TEST

START_TEST(nobody_costs_nothing) {
  bpjs_law *law = built_in();
  bpjs_subsidy subsidy = paying(0, 2026, 1, 1200);
  bpjs_dues *dues = due(law, &subsidy);
  ck_assert_int_eq(bpjs_dues_month_count(dues), 1200);
  ck_assert_int_eq(total_at(dues, -1).bill, 0);
  ck_assert_int_eq(line_at(dues, 0).count, 0);
  bpjs_dues_free(dues);
  subsidy = paying(1, 2026, 1, 1);
  dues = due(law, &subsidy);
  ck_assert_int_eq(total_at(dues, -1).bill, 16800);
  bpjs_dues_free(dues);
  bpjs_law_free(law);
}
END_TEST

/* int64 max / 10,000 = 922,337,203,685,477.5807 participants at JKK 10,000; a
 * million rupiah of JKM more do not fit in the total; nor does JKM's own line for
 * 1,356,378,240,714,000 at 6,800, where JKK is 1 ppm of it only. */
START_TEST(what_does_not_fit_overflows) {
  bpjs_law *law = built_in();
  bpjs_error error = {.struct_size = sizeof error};
  const int64_t counts[] = {INT64_C(922337203685477), INT64_C(922337203685478), INT64_MAX};
  for (int i = 0; i < 3; i++)
    ck_assert_int_eq(status_of(law, paying(counts[i], 2026, 1, 1), NULL, &error),
                     BPJS_ERROR_OVERFLOW);
  bpjs_law_free(law);
  law = law_with("jkk.rate\tBPU\t\t2015-07-01\t\t\t1\tppm\ta reform\tA\t\n"
                 "jht.rate\tBPU\t\t2015-07-01\t\t\t900000\tppm\ta reform\tA\t\n");
  ck_assert_int_eq(status_of(law, paying(INT64_C(1356378240714000), 2026, 1, 1), NULL, &error),
                   BPJS_ERROR_OVERFLOW);
  bpjs_subsidy subsidy = paying(INT64_C(10248191152061), 2026, 1, 1);
  subsidy.programmes = JHT_TOO;
  ck_assert_int_eq(status_of(law, subsidy, NULL, &error), BPJS_ERROR_OVERFLOW);
  bpjs_law_free(law);
}
END_TEST

START_TEST(what_is_out_of_range_is_refused_by_name) {
  bpjs_law *law = built_in();
  bpjs_error error = {.struct_size = sizeof error};
  const bpjs_subsidy good = paying(1, 2026, 1, 1);
  bpjs_subsidy bad[8] = {good, good, good, good, good, good, good, good};
  bad[0].income = -1;
  bad[1].participants = -1;
  bad[2].participants = INT64_MIN;
  bad[3].months = 0;
  bad[4].months = 1201;
  bad[5].programmes = BPJS_PROGRAMME_JP;
  bad[6].day = INT32_MIN;
  bad[7].day = INT32_MAX;
  const char *const fields[] = {"income", "participants", "participants", "months",
                                "months", "programmes",   "day",          "day"};
  for (int i = 0; i < 8; i++) {
    ck_assert_int_eq(status_of(law, bad[i], NULL, &error), BPJS_ERROR_RANGE);
    ck_assert_str_eq(error.field, fields[i]);
  }
  bpjs_subsidy tiny = good;
  tiny.struct_size = 8;
  ck_assert_int_eq(status_of(law, tiny, NULL, &error), BPJS_ERROR_STRUCT_SIZE);
  bpjs_law_policy policy = {.struct_size = sizeof policy, .minimum_confidence = 5};
  ck_assert_int_eq(status_of(law, good, &policy, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_dues_subsidy(law, NULL, NULL, NULL, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "subsidy");
  ck_assert_int_eq(status_of(law, paying(1, 2015, 6, 2), NULL, &error), BPJS_ERROR_NO_RULE);
  error.struct_size = 0;
  ck_assert_int_eq(status_of(law, good, NULL, &error), BPJS_ERROR_STRUCT_SIZE);
  bpjs_law_free(law);
}
END_TEST

START_TEST(failing_allocations_leave_nothing_behind) {
  bpjs_law *law = built_in();
  bpjs_subsidy subsidy = paying(30, 2026, 1, 2);
  bpjs_dues *dues = NULL;
  FAIL_EACH_ALLOCATION(bpjs_dues_subsidy(law, &subsidy, NULL, &dues, NULL),
                       ck_assert_ptr_null(dues));
  bpjs_dues_free(dues);
  bpjs_law_free(law);
}
END_TEST

SUITE("dues.subsidy", thirty_million_for_a_year_are_as_published, each_month_is_under_its_own_law,
      nobody_costs_nothing, what_does_not_fit_overflows, what_is_out_of_range_is_refused_by_name,
      failing_allocations_leave_nothing_behind)
