/* However many kinds of people there are, in earlier calls or in one, none is too many. */
#include "crowd.h"

enum { CALLS = 12, EACH = 256, ROWS = CALLS * EACH, MONTHS = 128, ROOM = 1 << 23 };

typedef struct strangers {
  uint8_t segments[ROWS], programmes[ROWS], groups[ROWS], deciles[ROWS], sexes[ROWS], sizes[ROWS];
  int32_t enrolled[ROWS], left[ROWS];
  int64_t areas[ROWS], wages[ROWS];
  bpjs_people *people;
} strangers;

static void set(const strangers *s, int32_t what, int32_t type, const void *values) {
  ck_assert_int_eq(bpjs_people_set(s->people, what, type, values, 0, ROWS, NULL, 0, NULL), BPJS_OK);
}

/* Each 256 rows have villages and months that no others have. */
static void settle(strangers *s) {
  for (int32_t i = 0; i < ROWS; i++) {
    const int32_t month = i / EACH * MONTHS + i % MONTHS;
    s->segments[i] = (uint8_t)(1 + i % 3);
    s->programmes[i] = i % 3 == 0 ? (uint8_t)(i / 3 % 32) : 3;
    s->groups[i] = (uint8_t)(i / 7 % 16);
    s->deciles[i] = (uint8_t)(1 + i % 10);
    s->sexes[i] = (uint8_t)(1 + i % 2);
    s->sizes[i] = (uint8_t)(i / 5 % 4);
    s->wages[i] = 5000000 + i;
    s->areas[i] = 3200010001 + i;
    s->enrolled[i] = day_of(1900 + month % 1500 / 12, 1 + month % 12, 1);
    s->left[i] = day_of(2050 + month % 1500 / 12, 1 + month % 12, 1);
  }
}

static bpjs_tally *tally_of(void) {
  static const int32_t by[][2] = {{BPJS_PEOPLE_AREA, 10},  {BPJS_PEOPLE_ENROLLED, 1},
                                  {BPJS_PEOPLE_LEFT, 1},   {BPJS_PEOPLE_PROGRAMMES, 0},
                                  {BPJS_PEOPLE_GROUPS, 0}, {BPJS_PEOPLE_DECILE, 0},
                                  {BPJS_PEOPLE_SEX, 0},    {BPJS_PEOPLE_SIZE, 0}};
  const bpjs_tally_measure of = {
      .struct_size = sizeof of, .kind = BPJS_TALLY_WAGE, .flags = BPJS_TALLY_NO_EXTREMES};
  bpjs_tally *tally = NULL;
  ck_assert_int_eq(bpjs_tally_new(day_of(2025, 3, 31), &tally, NULL), BPJS_OK);
  for (size_t i = 0; i < sizeof by / sizeof *by; i++) {
    const bpjs_tally_dimension one = {
        .struct_size = sizeof one, .what = by[i][0], .detail = by[i][1]};
    ck_assert_int_eq(bpjs_tally_add_dimension(tally, &one, NULL), BPJS_OK);
  }
  ck_assert_int_eq(bpjs_tally_add_measure(tally, &of, NULL), BPJS_OK);
  return tally;
}

static void begin(strangers *s) {
  static const uint8_t class = 1;
  settle(s);
  ck_assert_int_eq(bpjs_people_new(&s->people, NULL), BPJS_OK);
  set(s, BPJS_PEOPLE_SEGMENT, BPJS_PEOPLE_UINT8, s->segments);
  set(s, BPJS_PEOPLE_PROGRAMMES, BPJS_PEOPLE_UINT8, s->programmes);
  set(s, BPJS_PEOPLE_GROUPS, BPJS_PEOPLE_UINT8, s->groups);
  set(s, BPJS_PEOPLE_DECILE, BPJS_PEOPLE_UINT8, s->deciles);
  set(s, BPJS_PEOPLE_SEX, BPJS_PEOPLE_UINT8, s->sexes);
  set(s, BPJS_PEOPLE_SIZE, BPJS_PEOPLE_UINT8, s->sizes);
  set(s, BPJS_PEOPLE_ENROLLED, BPJS_PEOPLE_INT32, s->enrolled);
  set(s, BPJS_PEOPLE_LEFT, BPJS_PEOPLE_INT32, s->left);
  set(s, BPJS_PEOPLE_AREA, BPJS_PEOPLE_INT64, s->areas);
  set(s, BPJS_PEOPLE_WAGE, BPJS_PEOPLE_INT64, s->wages);
  ck_assert_int_eq(bpjs_people_set(s->people, BPJS_PEOPLE_RISK_CLASS, BPJS_PEOPLE_UINT8, &class, 0,
                                   1, NULL, 0, NULL),
                   BPJS_OK);
}

static void run(const bpjs_assess *assess, const strangers *s, int64_t first, int64_t count,
                int32_t threads, bpjs_tally *tally) {
  const bpjs_assess_options options = {.struct_size = sizeof options, .threads = threads};
  bpjs_error error = {.struct_size = sizeof error};
  const int32_t status =
      bpjs_assess_tally(assess, s->people, first, count, &options, tally, NULL, &error);
  ck_assert_msg(status == BPJS_OK, "from row %d: %s", (int)first, error.message);
}

static void same(const bpjs_tally *a, const bpjs_tally *b) {
  char *first = crowd_array(ROOM, 1), *second = crowd_array(ROOM, 1);
  int64_t length = 0, other = 0;
  ck_assert_int_eq(bpjs_tally_save(a, first, ROOM, &length, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_tally_save(b, second, ROOM, &other, NULL), BPJS_OK);
  ck_assert_int_eq(length, other);
  ck_assert_mem_eq(first, second, (size_t)length);
  free(first);
  free(second);
}

/* A new assessment each, which has room; one for all calls; all rows in one call. */
START_TEST(none_is_too_many) {
  static strangers s;
  bpjs_law *law = built_in();
  bpjs_assess *kept = NULL, *fresh = NULL;
  bpjs_tally *alone = tally_of(), *after = tally_of(), *together[2] = {tally_of(), tally_of()};
  begin(&s);
  ck_assert_int_eq(bpjs_assess_new(law, NULL, &kept, NULL), BPJS_OK);
  for (int64_t call = 0; call < CALLS; call++) {
    ck_assert_int_eq(bpjs_assess_new(law, NULL, &fresh, NULL), BPJS_OK);
    run(fresh, &s, call * EACH, EACH, 1, alone);
    run(kept, &s, call * EACH, EACH, 1, after);
    bpjs_assess_free(fresh);
  }
  ck_assert_int_gt(bpjs_tally_count(alone), ROWS / 2);
  same(alone, after);
  for (int32_t threads = 1; threads <= 2; threads++) {
    run(kept, &s, 0, ROWS, threads, together[threads - 1]);
    same(alone, together[threads - 1]);
    bpjs_tally_free(together[threads - 1]);
  }
  bpjs_tally_free(alone);
  bpjs_tally_free(after);
  bpjs_assess_free(kept);
  bpjs_people_free(s.people);
  bpjs_law_free(law);
}
END_TEST

SUITE("assess.limits", none_is_too_many)
