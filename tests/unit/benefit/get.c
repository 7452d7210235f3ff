#include "claims.h"

static bpjs_benefit *sample(void) {
  bpjs_law *law = claims_law(CLAIMS_TEXT);
  bpjs_benefit *claim = claims_begin_with(law, NULL, JKK | JKM | JP);
  ck_assert_int_eq(claims_add_death(claim, 1000000, NULL), BPJS_OK);
  static const struct {
    int32_t programme, kind;
    uint32_t flags;
    int64_t amount;
  } lines[] = {{JKM, BPJS_BENEFIT_INSTALMENT, 0, 7},
               {JKM, BPJS_BENEFIT_TAX, 0, 2},
               {JKK, BPJS_BENEFIT_CAP, 0, 11},
               {JP, BPJS_BENEFIT_MONTHLY, 0, 13},
               {JP, BPJS_BENEFIT_MONTHLY, BPJS_BENEFIT_LATER, 17}};
  for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
    bpjs_claim_open(claim, lines[i].programme, lines[i].kind, BPJS_BENEFIT_DEATH,
                    BPJS_BENEFICIARY_HEIRS)
        ->flags = lines[i].flags;
    ck_assert_int_eq(bpjs_claim_end_whole(claim, "amount", lines[i].amount, NULL), BPJS_OK);
  }
  const bpjs_benefit_refusal refusal = {
      .programme = JP, .reason = BPJS_BENEFIT_REASON_NO_RULE, .parameter = "jp.accrual"};
  bpjs_claim_refuse(claim, &refusal);
  bpjs_claim_warn(claim, BPJS_BENEFIT_WARNING_DAYS, JKK, 30, "");
  bpjs_law_free(law);
  return claims_hand(claim);
}

/* 48,000,000 + 7; tax 2. */
START_TEST(each_total_is_the_sum_of_its_lines) {
  bpjs_benefit *benefit = sample();
  const bpjs_benefit_totals all = claims_totals(benefit, 0), jkm = claims_totals(benefit, JKM),
                            jp = claims_totals(benefit, JP), jkk = claims_totals(benefit, JKK);
  ck_assert_int_eq(all.total, 48000007);
  ck_assert_int_eq(all.tax, 2);
  ck_assert_int_eq(all.net, 48000005);
  ck_assert_int_eq(all.caps, 11);
  ck_assert_int_eq(all.monthly, 13);
  ck_assert_int_eq(all.programme, 0);
  ck_assert_uint_eq(all.flags, BPJS_BENEFIT_INCOMPLETE);
  ck_assert_int_eq(jkm.total, 7);
  ck_assert_int_eq(jkm.net, 5);
  ck_assert_uint_eq(jkm.flags, 0);
  ck_assert_int_eq(jkk.total, 48000000);
  ck_assert_int_eq(jkk.caps, 11);
  ck_assert_int_eq(jp.monthly, 13);
  ck_assert_int_eq(jp.programme, JP);
  ck_assert_uint_eq(jp.flags, BPJS_BENEFIT_INCOMPLETE);
  ck_assert_int_eq(claims_totals(benefit, BPJS_PROGRAMME_JKP).total, 0);
  bpjs_benefit_free(benefit);
}
END_TEST

START_TEST(lines_come_by_programme_in_the_order_of_making) {
  bpjs_benefit *benefit = sample();
  static const int32_t programmes[] = {JKK, JKK, JKM, JKM, JP, JP};
  static const int64_t amounts[] = {48000000, 11, 7, 2, 13, 17};
  ck_assert_int_eq(bpjs_benefit_count(benefit), 6);
  for (int i = 0; i < 6; i++) {
    ck_assert_int_eq(claims_line(benefit, i).programme, programmes[i]);
    ck_assert_int_eq(claims_line(benefit, i).amount, amounts[i]);
  }
  ck_assert_int_eq(bpjs_benefit_refusal_count(benefit), 1);
  ck_assert_str_eq(claims_refusal(benefit, 0).parameter, "jp.accrual");
  ck_assert_int_eq(bpjs_benefit_warning_count(benefit), 1);
  bpjs_benefit_free(benefit);
}
END_TEST

/* 48000000, 11, 7, 2, 13, 17: the middle four, and what is refused. */
START_TEST(several_lines_are_copied_at_once) {
  bpjs_benefit *benefit = sample();
  bpjs_error error = {.struct_size = sizeof error}, bad = {0};
  bpjs_benefit_line lines[5] = {{.struct_size = sizeof lines[0]}};
  static const int64_t amounts[] = {11, 7, 2, 13, 0};
  ck_assert_int_eq(bpjs_benefit_lines(benefit, 1, lines, 4, &error), BPJS_OK);
  for (int i = 0; i < 5; i++) {
    ck_assert_int_eq(lines[i].amount, amounts[i]);
    ck_assert_uint_eq(lines[i].struct_size, i < 4 ? sizeof lines[0] : 0);
  }
  ck_assert_int_eq(bpjs_benefit_lines(benefit, 6, lines, 0, &error), BPJS_OK);
  ck_assert_int_eq(bpjs_benefit_lines(benefit, 7, lines, 0, &error), BPJS_ERROR_RANGE);
  ck_assert_str_eq(error.field, "first");
  ck_assert_int_eq(bpjs_benefit_lines(benefit, 2, lines, 5, &error), BPJS_ERROR_RANGE);
  ck_assert_str_eq(error.field, "count");
  ck_assert_int_eq(bpjs_benefit_lines(benefit, -1, lines, 1, &error), BPJS_ERROR_RANGE);
  ck_assert_int_eq(bpjs_benefit_lines(benefit, 0, lines, -1, &error), BPJS_ERROR_RANGE);
  ck_assert_int_eq(bpjs_benefit_lines(NULL, 0, lines, 1, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_benefit_lines(benefit, 0, NULL, 1, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_benefit_lines(benefit, 0, lines + 4, 1, &error), BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(bpjs_benefit_lines(benefit, 0, lines, 1, &bad), BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(lines[0].amount, 11);
  bpjs_benefit_free(benefit);
}
END_TEST

START_TEST(nothing_is_in_no_result) {
  ck_assert_int_eq(bpjs_benefit_count(NULL), 0);
  ck_assert_int_eq(bpjs_benefit_refusal_count(NULL), 0);
  ck_assert_int_eq(bpjs_benefit_warning_count(NULL), 0);
}
END_TEST

/* Of each getter: a NULL, a struct without a size, an index on either side. */
START_TEST(getters_refuse_what_is_not_there_and_leave_the_output) {
  bpjs_benefit *benefit = sample();
  bpjs_error error = {.struct_size = sizeof error}, bad = {0};
  bpjs_benefit_line line = {.struct_size = sizeof line, .amount = 5};
  bpjs_benefit_refusal refusal = {.struct_size = sizeof refusal};
  bpjs_benefit_warning warning = {.struct_size = sizeof warning};
  bpjs_benefit_totals totals = {.struct_size = sizeof totals, .total = 5};
#define EACH(call_null, call_size, call_under, call_over, call_bad)                                \
  ck_assert_int_eq(call_null, BPJS_ERROR_ARGUMENT);                                                \
  ck_assert_int_eq(call_size, BPJS_ERROR_STRUCT_SIZE);                                             \
  ck_assert_int_eq(call_under, BPJS_ERROR_RANGE);                                                  \
  ck_assert_int_eq(call_over, BPJS_ERROR_RANGE);                                                   \
  ck_assert_int_eq(call_bad, BPJS_ERROR_STRUCT_SIZE)
  bpjs_benefit_line no_line = {0};
  bpjs_benefit_refusal no_refusal = {0};
  bpjs_benefit_warning no_warning = {0};
  bpjs_benefit_totals no_totals = {0};
  EACH(bpjs_benefit_get(NULL, 0, &line, &error), bpjs_benefit_get(benefit, 0, &no_line, &error),
       bpjs_benefit_get(benefit, -1, &line, &error), bpjs_benefit_get(benefit, 6, &line, &error),
       bpjs_benefit_get(benefit, 0, &line, &bad));
  ck_assert_str_eq(error.value, "6");
  EACH(bpjs_benefit_refusal_get(benefit, 0, NULL, &error),
       bpjs_benefit_refusal_get(benefit, 0, &no_refusal, &error),
       bpjs_benefit_refusal_get(benefit, -1, &refusal, &error),
       bpjs_benefit_refusal_get(benefit, 1, &refusal, &error),
       bpjs_benefit_refusal_get(benefit, 0, &refusal, &bad));
  EACH(bpjs_benefit_warning_get(NULL, 0, &warning, &error),
       bpjs_benefit_warning_get(benefit, 0, &no_warning, &error),
       bpjs_benefit_warning_get(benefit, -1, &warning, &error),
       bpjs_benefit_warning_get(benefit, 1, &warning, &error),
       bpjs_benefit_warning_get(benefit, 0, &warning, &bad));
  EACH(bpjs_benefit_total(benefit, 0, NULL, &error),
       bpjs_benefit_total(benefit, 0, &no_totals, &error),
       bpjs_benefit_total(benefit, -1, &totals, &error),
       bpjs_benefit_total(benefit, 32, &totals, &error),
       bpjs_benefit_total(benefit, 0, &totals, &bad));
  ck_assert_int_eq(bpjs_benefit_total(benefit, JKK | JKM, &totals, &error), BPJS_ERROR_RANGE);
  ck_assert_str_eq(error.field, "programme");
  ck_assert_int_eq(line.amount, 5);
  ck_assert_int_eq(totals.total, 5);
  bpjs_benefit_free(benefit);
}
END_TEST

SUITE("benefit.get", each_total_is_the_sum_of_its_lines,
      lines_come_by_programme_in_the_order_of_making, several_lines_are_copied_at_once,
      nothing_is_in_no_result, getters_refuse_what_is_not_there_and_leave_the_output)
