/* Laws that lack a rule, or are not sure of one: the call fails and names it. */
#include "pu_sample.h"

#define HEADER                                                                                     \
  "# bpjsstat law 1\nparameter\tsegment\tkey\tvalid_from\tvalid_to\tknown_from\tvalue\tunit\t"     \
  "citation\tconfidence\tnote\n"

static void names(const bpjs_law *law, const bpjs_wage_earner *worker, int32_t status,
                  const char *parameter) {
  bpjs_dues *dues = NULL;
  bpjs_error error = {.struct_size = sizeof error};
  ck_assert_int_eq(bpjs_dues_pu(law, worker, 1, NULL, &dues, &error), status);
  ck_assert_msg(strstr(error.message, parameter) != NULL, "%s", error.message);
  ck_assert_ptr_null(dues);
}

/* The rows of a deferred bill, each in turn with a confidence of D. */
START_TEST(an_unsure_row_of_a_deferral) {
  const char *rows[][2] = {
      {"jp.rate.employer", "jp.rate.employer\tPU\t\t2020-08-01\t\t\t20000\tppm\tx\tD\t\n"},
      {"jp.rate.worker", "jp.rate.worker\tPU\t\t2020-08-01\t\t\t10000\tppm\tx\tD\t\n"},
      {"jp.wage_ceiling",
       "jp.wage_ceiling\tPU\t\t2020-03-01\t2021-02-28\t\t8939700\tIDR\tx\tD\t\n"},
      {"relief.jp_deferral.rate.employer",
       "relief.jp_deferral.rate.employer\tPU\t\t2020-08-01\t2021-01-31\t\t200\tppm\tx\tD\t\n"},
      {"relief.jp_deferral.rate.worker",
       "relief.jp_deferral.rate.worker\tPU\t\t2020-08-01\t2021-01-31\t\t100\tppm\tx\tD\t\n"},
      {"relief.jp_deferral.size",
       "relief.jp_deferral.size\tPU\tlarge\t2020-08-01\t2021-01-31\t\t1\tflag\tx\tD\t\n"},
      {"relief.jp_deferral.settle_from", "relief.jp_deferral.settle_from\tPU\t\t2020-08-01\t2021-"
                                         "01-31\t\t2021-05-15\tdate\tx\tD\t\n"},
      {"relief.jp_deferral.settle_to",
       "relief.jp_deferral.settle_to\tPU\t\t2020-08-01\t2021-01-31\t\t2022-04-15\tdate\tx\tD\t\n"}};
  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
    bpjs_law *law = law_with(rows[i][1]);
    bpjs_wage_earner worker = earner(2020, 8, 20000000);
    worker.reliefs = BPJS_RELIEF_JP_DEFERRAL;
    worker.programmes = JP;
    names(law, &worker, BPJS_ERROR_CONFIDENCE, rows[i][0]);
    bpjs_law_free(law);
  }
}
END_TEST

START_TEST(an_unsure_row_of_other_lines) {
  const char *rows[][2] = {
      {"enrolment.jkm", "enrolment.jkm\tPU\tlarge\t2025-03-01\t\t\t1\tflag\tx\tD\t\n"},
      {"jht.rate.employer", "jht.rate.employer\tPU\t\t2025-03-01\t\t\t37000\tppm\tx\tD\t\n"},
      {"jp.pension_age", "jp.pension_age\tPU\t\t2025-01-01\t2027-12-31\t2015-07-01\t59\tyears\tx\tD"
                         "\t\n"},
      {"jkp.rate.government", "jkp.rate.government\tPU\t\t2025-03-01\t\t\t2200\tppm\tx\tD\t\n"},
      {"jkp.rate.from_jkk", "jkp.rate.from_jkk\tPU\t\t2025-03-01\t\t\t1400\tppm\tx\tD\t\n"},
      {"jkp.wage_ceiling", "jkp.wage_ceiling\tPU\t\t2025-03-01\t\t\t5000000\tIDR\tx\tD\t\n"}};
  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
    bpjs_law *law = law_with(rows[i][1]);
    bpjs_wage_earner worker = earner(2025, 3, 5000000);
    worker.flags = BPJS_WORKER_BORN;
    worker.born_day = day_of(1990, 1, 1);
    names(law, &worker, BPJS_ERROR_CONFIDENCE, rows[i][0]);
    bpjs_law_free(law);
  }
}
END_TEST

/* The rounding of an average: both of its rows. */
START_TEST(an_unsure_rounding) {
  const char *rows[][2] = {
      {"rounding.step", "rounding.step\tALL\taverage_wage\t2025-03-01\t\t\t1\tIDR\tx\tD\t\n"},
      {"rounding.direction",
       "rounding.direction\tALL\taverage_wage\t2025-03-01\t\t\tdown\tdirection\tx\tD\t\n"}};
  for (int i = 0; i < 2; i++) {
    bpjs_law *law = law_with(rows[i][1]);
    bpjs_wage_earner worker = earner(2025, 3, 1000000);
    worker.wage_kind = BPJS_WAGE_KIND_PIECE;
    names(law, &worker, BPJS_ERROR_CONFIDENCE, rows[i][0]);
    bpjs_law_free(law);
  }
}
END_TEST

/* A law without conditions of JKP sets none, but its rates it must have. */
START_TEST(conditions_that_the_law_lacks) {
  const char *text = HEADER "jkp.rate.government\tPU\t\t2025-03-01\t\t\t2200\tppm\tx\tA\t\n"
                            "jkp.wage_ceiling\tPU\t\t2025-03-01\t\t\t5000000\tIDR\tx\tA\t\n";
  bpjs_law *law = NULL;
  ck_assert_int_eq(bpjs_law_read(text, (int64_t)strlen(text), "few", 3, NULL, &law, NULL), BPJS_OK);
  bpjs_wage_earner worker = earner(2025, 3, 5000000);
  worker.programmes = JKP;
  worker.flags = BPJS_WORKER_FOREIGN | BPJS_WORKER_BORN;
  worker.born_day = day_of(1960, 1, 1);
  worker.jkn = BPJS_JKN_OTHER;
  names(law, &worker, BPJS_ERROR_NO_RULE, "jkp.rate.from_jkk");
  bpjs_law_free(law);
}
END_TEST

/* As known before the law began, nobody has a pension age, nor anything else. */
START_TEST(before_all_was_known) {
  bpjs_wage_earner worker = earner(2025, 3, 5000000);
  worker.flags = BPJS_WORKER_BORN;
  worker.born_day = day_of(1950, 1, 1);
  worker.programmes = JP;
  bpjs_law_policy policy = {.struct_size = sizeof policy, .known_on = day_of(2015, 6, 30)};
  bpjs_error error = fails(&worker, 1, &policy, BPJS_ERROR_NO_RULE);
  ck_assert_ptr_nonnull(strstr(error.message, "jp.wage_ceiling"));
}
END_TEST

/* A reform of PP 49/2020 without a word on who was registered when. */
START_TEST(a_relief_without_conditions) {
  bpjs_wage_earner worker = earner(2026, 8, 10000000);
  worker.reliefs = BPJS_RELIEF_PP49_2020;
  worker.registered_day = day_of(2026, 8, 1);
  worker.paid_through_day = day_of(2016, 1, 1);
  worker.programmes = JKM;
  bpjs_dues *dues =
      dues_under("relief.pp49_2020.jkm.rate\tPU\t\t2026-08-01\t2026-08-31\t\t1\tppm\tx\tA\t\n",
                 &worker, 1, NULL);
  LINE(dues, JKM, EMPLOYER, 10000000, 1, 10);
  bpjs_dues_free(dues);
}
END_TEST

SUITE("dues.pu_doubt", an_unsure_row_of_a_deferral, an_unsure_row_of_other_lines,
      an_unsure_rounding, conditions_that_the_law_lacks, before_all_was_known,
      a_relief_without_conditions)
