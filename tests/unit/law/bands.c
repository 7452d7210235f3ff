/* A reform with more bands than the law of today. */
#include "bpjsstat/dues.h"
#include "sample.h"

#define CHANGE "2027-01-01|||"

/* What a self-employed worker pays for JKK and JKM in a month; or the status
 * with its sign turned. */
static int64_t bill_of(const bpjs_law *law, int64_t income, const char *month) {
  bpjs_self_employed worker = {
      .struct_size = sizeof worker, .day = sample_day(month), .income = income};
  bpjs_dues *dues = NULL;
  bpjs_dues_totals totals = {.struct_size = sizeof totals};
  int32_t status = bpjs_dues_bpu(law, &worker, 1, NULL, &dues, NULL);
  if (status != BPJS_OK)
    return -(int64_t)status;
  ck_assert_int_eq(bpjs_dues_total(dues, -1, &totals, NULL), BPJS_OK);
  bpjs_dues_free(dues);
  return totals.bill;
}

/* 1 % of the reference, and 6,800. */
START_TEST(a_band_more_is_one_row_more) {
  bpjs_law *law = sample_with(sample_law(), HEADER
                              "bpu.band.from|BPU|34|" CHANGE "21200000|IDR|what if|C|\n"
                              "bpu.band.reference|BPU|34|" CHANGE "21700000|IDR|what if|C|\n");
  ck_assert_int_eq(bill_of(law, 21200000, "2025-12"), 207000 + 6800);
  ck_assert_int_eq(bill_of(law, 21199999, "2027-04"), 207000 + 6800);
  ck_assert_int_eq(bill_of(law, 21200000, "2027-04"), 217000 + 6800);
  ck_assert_int_eq(bill_of(law, INT64_MAX, "2027-04"), 217000 + 6800);
  law = sample_with(law, HEADER "bpu.band.to|BPU|33|" CHANGE "21199000|IDR|what if|C|\n");
  ck_assert_int_eq(sample_value(law, "bpu.band.to", BPJS_SEGMENT_BPU, "33", "2027-01-01", NULL),
                   21199000);
  bpjs_law_free(law);
}
END_TEST

START_TEST(a_band_without_reference_is_refused) {
  bpjs_law *law =
      sample_with(sample_law(), HEADER "bpu.band.from|BPU|34|" CHANGE "21200000|IDR|what if|C|\n");
  ck_assert_int_eq(bill_of(law, 21199999, "2027-04"), 207000 + 6800);
  ck_assert_int_eq(bill_of(law, 21200000, "2027-04"), -BPJS_ERROR_NO_RULE);
  bpjs_law_free(law);
}
END_TEST

/* Key n, from 34 on, begins at n million, and its reference is half a million
 * more: of 99 it is 99,500,000. */
START_TEST(ninety_nine_bands_are_all_that_two_digits_tell) {
  char text[8192] = HEADER;
  for (int n = 34; n <= 99; n++) {
    size_t length = strlen(text);
    snprintf(text + length, sizeof text - length,
             "bpu.band.from|BPU|%02d|2027-01-01|||%d000000|IDR|a|C|\n"
             "bpu.band.reference|BPU|%02d|2027-01-01|||%d500000|IDR|a|C|\n",
             n, n, n, n);
  }
  bpjs_law *law = sample_with(sample_law(), text);
  ck_assert_int_eq(bill_of(law, 99000000, "2027-04"), 995000 + 6800);
  ck_assert_int_eq(bill_of(law, 98999999, "2027-04"), 985000 + 6800);
  bpjs_law_free(law);
}
END_TEST

SUITE("law.bands", a_band_more_is_one_row_more, a_band_without_reference_is_refused,
      ninety_nine_bands_are_all_that_two_digits_tell)
