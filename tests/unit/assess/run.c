/* What a run takes, counts, tells and refuses. */
#include "crowd.h"

enum { ROWS = 3000 };

typedef struct trial {
  bpjs_law *law;
  bpjs_assess *assess;
  crowd c;
  bpjs_tally *tally;
  bpjs_assess_options options;
  bpjs_assess_summary summary;
  bpjs_error error;
  int64_t amounts[2 * ROWS];
  int32_t statuses[ROWS];
} trial;

static const bpjs_tally_measure all_dues = {.struct_size = sizeof all_dues,
                                            .kind = BPJS_TALLY_MONTHLY};

static void begin(trial *t, bool days) {
  memset(t, 0, sizeof *t);
  const int32_t day = day_of(2025, 3, 31);
  t->law = built_in();
  t->options = (bpjs_assess_options){.struct_size = sizeof t->options, .day = day};
  t->summary.struct_size = sizeof t->summary;
  t->error.struct_size = sizeof t->error;
  crowd_make(&t->c, ROWS, 11, day, days, true);
  ck_assert_int_eq(bpjs_assess_new(t->law, NULL, &t->assess, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_assess_add_measure(t->assess, &all_dues, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_tally_new(day, &t->tally, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_tally_add_measure(t->tally, &all_dues, NULL), BPJS_OK);
}

static void end(trial *t) {
  bpjs_tally_free(t->tally);
  bpjs_assess_free(t->assess);
  crowd_free(&t->c);
  bpjs_law_free(t->law);
}

static int32_t run(trial *t) {
  return bpjs_assess_rows(t->assess, t->c.people, 0, ROWS, &t->options, t->tally, t->amounts, ROWS,
                          t->statuses, &t->summary, &t->error);
}

START_TEST(bad_rows_are_counted_and_left_out) {
  static trial t;
  begin(&t, false);
  t.c.segment[41] = BPJS_SEGMENT_PU;
  t.c.wage[41] = -1;
  t.c.size[999] = 7;
  t.c.segment[2000] = 0;
  ck_assert_int_eq(run(&t), BPJS_OK);
  ck_assert_int_eq(t.summary.rows, ROWS);
  ck_assert_int_eq(t.summary.bad, 3);
  ck_assert_int_eq(t.summary.assessed, ROWS - 3);
  ck_assert_int_eq(t.summary.first_row, 42);
  ck_assert_int_eq(t.summary.first_what, BPJS_PEOPLE_WAGE);
  ck_assert_int_eq(t.summary.first_status, BPJS_ERROR_RANGE);
  ck_assert_int_eq(t.statuses[41], BPJS_ERROR_RANGE);
  ck_assert_int_eq(t.statuses[999], BPJS_ERROR_RANGE);
  ck_assert_int_eq(t.statuses[2000], BPJS_ERROR_RANGE);
  ck_assert_int_eq(t.statuses[40], BPJS_OK);
  bpjs_tally_value value = {.struct_size = sizeof value};
  ck_assert_int_eq(bpjs_tally_get(t.tally, -1, 0, &value, NULL), BPJS_OK);
  int64_t sum = 0;
  for (int64_t i = 0; i < ROWS; i++)
    sum += t.amounts[i];
  ck_assert_int_eq(value.count, ROWS - 3);
  ck_assert_int_eq(value.sum, sum);
  end(&t);
}
END_TEST

static void stops(trial *t, int32_t status, int64_t row, const char *field) {
  t->options.flags = BPJS_ASSESS_STOP;
  t->summary.rows = -1;
  t->amounts[0] = -7;
  t->statuses[0] = -7;
  ck_assert_int_eq(run(t), status);
  ck_assert_int_eq(t->error.code, status);
  ck_assert_int_eq(t->error.row, row);
  ck_assert_str_eq(t->error.field, field);
  ck_assert_int_eq(t->summary.rows, -1);
  ck_assert_int_eq(t->amounts[0], -7);
  ck_assert_int_eq(t->statuses[0], -7);
  ck_assert_int_eq(bpjs_tally_count(t->tally), 0);
}

START_TEST(a_bad_row_stops_whoever_asks_for_it) {
  static trial t;
  begin(&t, true);
  t.c.sector[1500] = 9;
  t.c.sector[2900] = 9;
  stops(&t, BPJS_ERROR_RANGE, 1501, "sector");
  for (t.options.threads = 2; t.options.threads <= 4; t.options.threads++)
    stops(&t, BPJS_ERROR_RANGE, 1501, "sector");
  end(&t);
}
END_TEST

/* Two rows that stand for more people than a group holds: the second is at fault. */
START_TEST(an_overflow_names_its_row) {
  static trial t;
  int64_t *weights = crowd_array(ROWS, sizeof *weights);
  begin(&t, false);
  for (int i = 1500; i <= 2900; i += 1400) {
    t.c.segment[i] = BPJS_SEGMENT_JAKON;
    t.c.programmes[i] = 0;
    weights[i] = INT64_MAX;
  }
  crowd_set(&t.c, BPJS_PEOPLE_WEIGHT, BPJS_PEOPLE_INT64, weights, NULL);
  bpjs_tally *people = NULL;
  ck_assert_int_eq(bpjs_tally_new(t.options.day, &people, NULL), BPJS_OK);
  ck_assert_int_eq(
      bpjs_assess_tally(t.assess, t.c.people, 0, ROWS, &t.options, people, &t.summary, &t.error),
      BPJS_ERROR_OVERFLOW);
  ck_assert_int_eq(t.error.row, 2901);
  ck_assert_str_eq(t.error.field, "weight");
  ck_assert_int_eq(bpjs_tally_count(people), 0);
  bpjs_tally_free(people);
  free(weights);
  end(&t);
}
END_TEST

/* The wage ceiling of JP is not announced so far ahead. */
START_TEST(what_the_law_does_not_answer_is_bad) {
  static trial t;
  begin(&t, false);
  memset(t.c.segment, BPJS_SEGMENT_BPU, ROWS);
  memset(t.c.programmes, 0, ROWS);
  t.c.segment[7] = BPJS_SEGMENT_PU;
  t.c.size[7] = BPJS_COMPANY_SIZE_LARGE;
  bpjs_tally_free(t.tally);
  t.tally = NULL;
  t.options.day = day_of(2040, 1, 1);
  ck_assert_int_eq(run(&t), BPJS_OK);
  ck_assert_int_eq(t.summary.bad, 1);
  ck_assert_int_eq(t.summary.first_row, 8);
  ck_assert_int_eq(t.summary.first_what, 0);
  ck_assert_int_eq(t.summary.first_status, BPJS_ERROR_NOT_ANNOUNCED);
  ck_assert_int_eq(t.statuses[7], BPJS_ERROR_NOT_ANNOUNCED);
  t.options.flags = BPJS_ASSESS_STOP;
  ck_assert_int_eq(run(&t), BPJS_ERROR_NOT_ANNOUNCED);
  ck_assert_int_eq(t.error.row, 8);
  end(&t);
}
END_TEST

/* JKP has a wage ceiling that is carried forward with the policy; PU rows say so. */
START_TEST(the_summary_tells_what_bills_would) {
  static trial t;
  begin(&t, false);
  ck_assert_int_eq(run(&t), BPJS_OK);
  ck_assert((t.summary.flags & BPJS_DUES_RATE) != 0);
  ck_assert((t.summary.flags & BPJS_DUES_CARRIED) == 0);
  ck_assert((t.summary.warnings >> BPJS_DUES_WARNING_CARRIED & 1) == 0);
  ck_assert_int_eq(t.summary.confidence, BPJS_LAW_CONFIDENCE_C); /* of rounding */
  bpjs_assess_free(t.assess);
  const bpjs_law_policy carry = {.struct_size = sizeof carry, .flags = BPJS_LAW_CARRY_FORWARD};
  ck_assert_int_eq(bpjs_assess_new(t.law, &carry, &t.assess, NULL), BPJS_OK);
  bpjs_tally_free(t.tally);
  t.tally = NULL;
  t.options.day = day_of(2040, 1, 1);
  ck_assert_int_eq(run(&t), BPJS_OK);
  ck_assert((t.summary.flags & BPJS_DUES_CARRIED) != 0);
  ck_assert((t.summary.warnings >> BPJS_DUES_WARNING_CARRIED & 1) != 0);
  end(&t);
}
END_TEST

START_TEST(the_law_may_be_freed_before) {
  static trial t;
  begin(&t, true);
  bpjs_law_free(t.law);
  t.law = NULL;
  ck_assert_int_eq(run(&t), BPJS_OK);
  end(&t);
}
END_TEST

static void refuses(trial *t, int32_t status, const char *field) {
  ck_assert_int_eq(run(t), status);
  ck_assert_str_eq(t->error.field, field);
}

START_TEST(options_are_checked) {
  static trial t;
  begin(&t, true);
  const bpjs_assess_options good = t.options;
  t.options.flags = 2;
  refuses(&t, BPJS_ERROR_RANGE, "flags");
  t.options = good;
  t.options.threads = 257;
  refuses(&t, BPJS_ERROR_RANGE, "threads");
  t.options.threads = -1;
  refuses(&t, BPJS_ERROR_RANGE, "threads");
  t.options = good;
  t.options.path = 4;
  refuses(&t, BPJS_ERROR_RANGE, "path");
  t.options.path = -1;
  refuses(&t, BPJS_ERROR_RANGE, "path");
  t.options = good;
  t.options.reliefs = 8;
  refuses(&t, BPJS_ERROR_RANGE, "reliefs");
  t.options = good;
  t.options.day = day_of(2025, 4, 1);
  refuses(&t, BPJS_ERROR_CONFLICT, "day");
  t.options = good;
  t.options.struct_size = 4;
  ck_assert_int_eq(run(&t), BPJS_ERROR_STRUCT_SIZE);
  t.options = good;
  t.options.day = 0; /* that of the tally */
  ck_assert_int_eq(run(&t), BPJS_OK);
  end(&t);
}
END_TEST

START_TEST(arguments_are_checked) {
  static trial t;
  begin(&t, true);
  bpjs_error error = {.struct_size = sizeof error};
  const crowd *c = &t.c;
  ck_assert_int_eq(
      bpjs_assess_rows(NULL, c->people, 0, 1, NULL, t.tally, NULL, 0, NULL, NULL, &error),
      BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(
      bpjs_assess_rows(t.assess, NULL, 0, 1, NULL, t.tally, NULL, 0, NULL, NULL, &error),
      BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_assess_tally(t.assess, c->people, 0, 1, NULL, NULL, NULL, &error),
                   BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "tally");
  bpjs_assess_summary short_one = {.struct_size = 4};
  ck_assert_int_eq(bpjs_assess_tally(t.assess, c->people, 0, 1, NULL, t.tally, &short_one, &error),
                   BPJS_ERROR_STRUCT_SIZE);
  bpjs_assess *none = NULL;
  ck_assert_int_eq(bpjs_assess_new(NULL, NULL, &none, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "law");
  ck_assert_int_eq(bpjs_assess_new(t.law, NULL, NULL, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "assess");
  ck_assert_int_eq(bpjs_assess_add_law(NULL, t.law, NULL, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "assess");
  ck_assert_int_eq(bpjs_assess_add_law(t.assess, NULL, NULL, &error), BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "law");
  ck_assert_ptr_null(none);
  ck_assert_int_eq(
      bpjs_assess_rows(t.assess, c->people, 1, ROWS, NULL, t.tally, NULL, 0, NULL, NULL, &error),
      BPJS_ERROR_RANGE);
  ck_assert_int_eq(
      bpjs_assess_rows(t.assess, c->people, 0, ROWS, NULL, NULL, NULL, 0, NULL, NULL, &error),
      BPJS_ERROR_ARGUMENT);
  ck_assert_str_eq(error.field, "day");
  ck_assert_int_eq(bpjs_assess_rows(t.assess, c->people, 0, ROWS, &t.options, NULL, t.amounts,
                                    ROWS - 1, NULL, NULL, &error),
                   BPJS_ERROR_BUFFER);
  ck_assert_int_eq(
      bpjs_assess_rows(t.assess, c->people, 0, ROWS, &t.options, NULL, NULL, 1, NULL, NULL, &error),
      BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_assess_rows(t.assess, c->people, 5, 0, &t.options, NULL, t.amounts, 0, NULL,
                                    &t.summary, &error),
                   BPJS_OK);
  ck_assert_int_eq(t.summary.rows, 0);
  ck_assert_int_eq(t.summary.confidence, BPJS_LAW_CONFIDENCE_NONE);
  end(&t);
}
END_TEST

START_TEST(measures_are_checked) {
  static trial t;
  begin(&t, true);
  bpjs_tally_measure measure = {.struct_size = sizeof measure, .kind = BPJS_TALLY_BENEFIT};
  ck_assert_int_eq(bpjs_assess_add_measure(t.assess, &measure, NULL), BPJS_ERROR_ARGUMENT);
  measure =
      (bpjs_tally_measure){.struct_size = sizeof measure, .kind = BPJS_TALLY_MONTHLY, .law = 1};
  ck_assert_int_eq(bpjs_assess_add_measure(t.assess, &measure, NULL), BPJS_ERROR_RANGE);
  ck_assert_int_eq(bpjs_tally_add_measure(t.tally, &measure, NULL), BPJS_OK);
  refuses(&t, BPJS_ERROR_RANGE, "law");
  ck_assert_int_eq(bpjs_assess_add_law(t.assess, t.law, NULL, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_assess_law_count(t.assess), 2);
  ck_assert_int_eq(run(&t), BPJS_OK);
  ck_assert_int_eq(bpjs_assess_add_measure(t.assess, &measure, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_assess_measure_count(t.assess), 2);
  for (int32_t i = 2; i < 64; i++)
    ck_assert_int_eq(bpjs_assess_add_measure(t.assess, &all_dues, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_assess_add_measure(t.assess, &all_dues, NULL), BPJS_ERROR_LIMIT);
  for (int32_t i = 2; i < 8; i++)
    ck_assert_int_eq(bpjs_assess_add_law(t.assess, t.law, NULL, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_assess_add_law(t.assess, t.law, NULL, NULL), BPJS_ERROR_LIMIT);
  measure.struct_size = 4;
  ck_assert_int_eq(bpjs_assess_add_measure(t.assess, &measure, NULL), BPJS_ERROR_STRUCT_SIZE);
  ck_assert_int_eq(bpjs_assess_add_measure(t.assess, NULL, NULL), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_assess_add_law(NULL, t.law, NULL, NULL), BPJS_ERROR_ARGUMENT);
  ck_assert_int_eq(bpjs_assess_law_count(NULL), 0);
  ck_assert_int_eq(bpjs_assess_measure_count(NULL), 0);
  bpjs_assess_free(NULL);
  end(&t);
}
END_TEST

static void untouched(const trial *t) {
  ck_assert_int_eq(t->amounts[0], -7);
  ck_assert_int_eq(t->statuses[ROWS - 1], -7);
  ck_assert_int_eq(t->summary.rows, -7);
  ck_assert_int_eq(bpjs_tally_count(t->tally), 0);
}

/* Of a few rows, as all of it is done for each allocation. */
static int32_t run_few(trial *t) {
  enum { FEW = 60 };
  return bpjs_assess_rows(t->assess, t->c.people, 0, FEW, &t->options, t->tally, t->amounts, FEW,
                          t->statuses, &t->summary, &t->error);
}

static void fails_whole(trial *t) {
  t->amounts[0] = t->summary.rows = -7;
  t->statuses[ROWS - 1] = -7;
  for (long failing = 1;; failing++) {
    allocation_fail(failing);
    const int32_t status = run_few(t);
    if (!allocation_failed()) {
      ck_assert_int_eq(status, BPJS_OK);
      ck_assert_int_gt(failing, 20);
      return;
    }
    if (status == BPJS_OK) /* where it fails after all is computed, bills answer */
      break;
    ck_assert_int_eq(status, BPJS_ERROR_MEMORY);
    untouched(t);
  }
}

START_TEST(without_memory_nothing_is_written) {
  static trial t;
  begin(&t, true);
  fails_whole(&t);
  end(&t);
  begin(&t, false);
  fails_whole(&t);
  end(&t);
  begin(&t, false);
  bpjs_assess *made = NULL;
  FAIL_EACH_ALLOCATION(bpjs_assess_new(t.law, NULL, &made, NULL), ck_assert_ptr_null(made));
  bpjs_assess_free(made);
  end(&t);
}
END_TEST

SUITE("assess.run", bad_rows_are_counted_and_left_out, a_bad_row_stops_whoever_asks_for_it,
      an_overflow_names_its_row, what_the_law_does_not_answer_is_bad,
      the_summary_tells_what_bills_would, the_law_may_be_freed_before, options_are_checked,
      arguments_are_checked, measures_are_checked, without_memory_nothing_is_written)
