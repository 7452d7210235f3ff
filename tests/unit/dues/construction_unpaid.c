/* What is unpaid of a construction project's full bill, for PP 49/2020. */
#include "asked.h"

#define MILLION INT64_C(1000000)

/* October 2020, 850 million: 1,345,000 + 180,000 = 1,525,000 in full, 13,450 +
 * 1,800 with the relief. */
static bpjs_construction owing(int64_t unpaid) {
  return (bpjs_construction){.struct_size = sizeof(bpjs_construction),
                             .day = day_of(2020, 10, 1),
                             .reliefs = BPJS_RELIEF_PP49_2020,
                             .flags = BPJS_CONSTRUCTION_UNPAID,
                             .value = 850 * MILLION,
                             .unpaid = unpaid};
}

/* The bill, and whether it is one line of the unpaid part, or there is a warning. */
static void bills(const bpjs_law *law, bpjs_construction asked, const bpjs_law_policy *policy,
                  int64_t bill, bool used) {
  bpjs_dues *dues = NULL;
  bpjs_error error = {.struct_size = sizeof error};
  int32_t status = bpjs_dues_construction(law, &asked, policy, &dues, &error);
  ck_assert_msg(status == BPJS_OK, "%s", error.message);
  ck_assert_int_eq(total_at(dues, -1).bill, bill);
  ck_assert_int_eq(bpjs_dues_count(dues), used ? 1 : 2);
  bpjs_dues_warning warning = {.struct_size = sizeof warning};
  bool found = false;
  for (int64_t i = 0; !found && i < bpjs_dues_warning_count(dues); i++) {
    ck_assert_int_eq(bpjs_dues_warning_get(dues, i, &warning, NULL), BPJS_OK);
    found = warning.code == BPJS_DUES_WARNING_UNPAID;
  }
  ck_assert_int_eq(found, !used && (asked.flags & BPJS_CONSTRUCTION_UNPAID) != 0);
  if (found) {
    ck_assert_int_eq(warning.programme, BPJS_PROGRAMME_JKK | BPJS_PROGRAMME_JKM);
    ck_assert_int_eq(warning.number, asked.unpaid);
    ck_assert_str_eq(warning.parameter, "relief.pp49_2020.unpaid.rate");
  }
  bpjs_dues_free(dues);
}

static void refuses(const bpjs_law *law, bpjs_construction asked, const bpjs_law_policy *policy,
                    const char *message) {
  bpjs_dues *dues = NULL;
  bpjs_error error = {.struct_size = sizeof error};
  ck_assert_int_eq(bpjs_dues_construction(law, &asked, policy, &dues, &error), BPJS_ERROR_RANGE);
  ck_assert_str_eq(error.field, "unpaid");
  ck_assert_str_eq(error.message, message);
  ck_assert_ptr_null(dues);
}

START_TEST(nothing_and_all_can_be_unpaid) {
  bpjs_law *law = built_in();
  bills(law, owing(0), NULL, 0, true);
  bills(law, owing(1525000), NULL, 15250, true);
  bpjs_construction asked = owing(0); /* nothing is said of it */
  asked.flags = 0;
  bills(law, asked, NULL, 15250, false);
  bpjs_law_free(law);
}
END_TEST

START_TEST(a_part_without_its_flag_is_refused) {
  bpjs_law *law = built_in();
  bpjs_construction asked = owing(1);
  asked.flags = 0;
  refuses(law, asked, NULL, "unpaid is given without the flag that says so");
  bpjs_law_free(law);
}
END_TEST

/* With VAT: 935,000,000 / 1.1 = 850,000,000. Above 1 billion the rates are B: 1.001
 * billion 1,541,100 + 210,100; a policy that asks for A compares all the same. */
START_TEST(no_more_is_unpaid_than_the_full_bill) {
  bpjs_law *law = built_in();
  const char *const more = "unpaid is more than the full bill";
  const bpjs_law_policy sure = {.struct_size = sizeof sure,
                                .minimum_confidence = BPJS_LAW_CONFIDENCE_A};
  refuses(law, owing(1525001), NULL, more);
  refuses(law, owing(INT64_MAX), NULL, more);
  bpjs_construction asked = owing(1525000);
  asked.basis = BPJS_CONSTRUCTION_CONTRACT_VAT;
  asked.value = 935 * MILLION;
  bills(law, asked, NULL, 15250, true);
  asked.unpaid++;
  refuses(law, asked, NULL, more);
  asked.reliefs = 0; /* though it is not used */
  refuses(law, asked, NULL, more);
  asked = owing(1751201);
  asked.value = 1001 * MILLION;
  refuses(law, asked, &sure, more);
  bpjs_law_free(law);
}
END_TEST

START_TEST(what_is_not_used_is_told) {
  bpjs_law *law = built_in();
  bpjs_construction asked = owing(100);
  asked.reliefs = 0;
  bills(law, asked, NULL, 1525000, false);
  asked = owing(100);
  asked.registered_day = day_of(2020, 8, 1); /* with the relief itself */
  bills(law, asked, NULL, 15250, false);
  asked.day = day_of(2021, 2, 1); /* the relief is over */
  bills(law, asked, NULL, 1525000, false);
  asked = owing(INT64_MAX); /* wages have no full bill: 0.0174 % and 0.003 % */
  asked.basis = BPJS_CONSTRUCTION_WAGES;
  bills(law, asked, NULL, 147900 + 25500, false);
  bpjs_law_free(law);
}
END_TEST

#define TIER(jkk, jkm)                                                                             \
  "construction.tier.above\tJAKON\t1\t2020-01-01\t\t\t0\tIDR\tx\tA\t\n"                            \
  "construction.tier.jkk\tJAKON\t1\t2020-01-01\t\t\t" jkk "\tppm\tx\tA\t\n"                        \
  "construction.tier.jkm\tJAKON\t1\t2020-01-01\t\t\t" jkm "\tppm\tx\tA\t\n"

/* A full bill of twice the largest number bounds nothing, nor does one that the law
 * does not know; either fails by itself where it is due. */
START_TEST(a_full_bill_that_is_no_number_bounds_nothing) {
  const char *const relief =
      "relief.pp49_2020.jkk.rate\tJAKON\t1\t2020-08-01\t2021-01-31\t\t20\tppm\tx\tA\t\n"
      "relief.pp49_2020.unpaid.rate\tJAKON\t\t2020-08-01\t2021-01-31\t\t10000\tppm\tx\tA\t\n"
      "relief.pp49_2020.registered_before\tALL\t\t2020-08-01\t2021-01-31\t\t2020-08-01\tdate\tx\t"
      "A\t\n";
  for (int i = 0; i < 2; i++) {
    char rows[2048] = "";
    if (i == 0)
      strcat(rows, TIER("1000000", "1000000"));
    bpjs_law *law = law_of(strcat(rows, relief));
    bpjs_construction asked = owing(100);
    asked.value = INT64_MAX;
    bills(law, asked, NULL, 1, true);
    bpjs_law_free(law);
  }
}
END_TEST

SUITE("dues.construction_unpaid", nothing_and_all_can_be_unpaid, a_part_without_its_flag_is_refused,
      no_more_is_unpaid_than_the_full_bill, what_is_not_used_is_told,
      a_full_bill_that_is_no_number_bounds_nothing)
