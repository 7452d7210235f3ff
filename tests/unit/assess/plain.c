/* People told by bytes and a wage go a short way; their sums are those of the long one, on
 * each path, whatever values appear late, are bad, or are too high for slim lanes. */
#include "assess/kernel.h"
#include "assess/slim.h"
#include "crowd.h"

enum { ROWS = 30000, ROOM = 1 << 20, BYTES = 4 };

typedef struct plain {
  int64_t wages[ROWS];
  uint8_t bytes[BYTES][ROWS];
  int count; /* columns of bytes that are set, and dimensions */
  bpjs_people *people;
  bpjs_assess *assess;
} plain;

static const int32_t whats[BYTES] = {BPJS_PEOPLE_SEGMENT, BPJS_PEOPLE_RISK_CLASS, BPJS_PEOPLE_AREA,
                                     BPJS_PEOPLE_SEX};

/* Provinces from 51 on come after 10,000 rows only; from 20,000 on some wages are of 2^27 and
 * more, some segments unknown, and some wages below 0. */
static void fill(plain *p) {
  static const uint8_t segments[] = {BPJS_SEGMENT_PU, BPJS_SEGMENT_BPU, BPJS_SEGMENT_JAKON};
  static const uint8_t provinces[] = {11, 31, 32, 33, 34, 51, 52, 64, 73, 94};
  uint64_t state = 21;
  for (int32_t i = 0; i < ROWS; i++) {
    const bool odd = i >= 20000 && random_below(&state, 500) == 0;
    p->bytes[0][i] = segments[random_below(&state, 3)];
    p->bytes[1][i] = (uint8_t)(1 + random_below(&state, 5));
    p->bytes[2][i] = provinces[random_below(&state, i < 10000 ? 5 : 10)];
    p->bytes[3][i] = (uint8_t)(1 + random_below(&state, 2));
    p->wages[i] = 1000000 + (crowd_wage(&state) & (((int64_t)1 << (BPJS_SLIM_WAGE_BITS - 1)) - 1));
    if (odd && i % 3 == 0)
      p->bytes[0][i] = 99;
    else if (odd)
      p->wages[i] = i % 3 == 1 ? (int64_t)1 << (27 + i % 7) : -1;
  }
}

static void set(const plain *p, int32_t what, int32_t type, const void *values) {
  ck_assert_int_eq(bpjs_people_set(p->people, what, type, values, 0, ROWS, NULL, 0, NULL), BPJS_OK);
}

static plain *begin(int count) {
  plain *p = crowd_array(1, sizeof *p);
  bpjs_law *law = built_in();
  fill(p);
  p->count = count;
  ck_assert_int_eq(bpjs_people_new(&p->people, NULL), BPJS_OK);
  set(p, BPJS_PEOPLE_WAGE, BPJS_PEOPLE_INT64, p->wages);
  for (int k = 0; k < count; k++)
    set(p, whats[k], BPJS_PEOPLE_UINT8, p->bytes[k]);
  ck_assert_int_eq(bpjs_assess_new(law, NULL, &p->assess, NULL), BPJS_OK);
  bpjs_law_free(law);
  return p;
}

static void end(plain *p) {
  bpjs_assess_free(p->assess);
  bpjs_people_free(p->people);
  free(p);
}

static bpjs_tally *tally_of(int count, uint32_t flags) {
  bpjs_tally *tally = NULL;
  ck_assert_int_eq(bpjs_tally_new(day_of(2025, 3, 31), &tally, NULL), BPJS_OK);
  for (int k = 0; k < count; k++) {
    const bpjs_tally_dimension by = {
        .struct_size = sizeof by, .what = whats[k], .detail = k == 2 ? 2 : 0};
    ck_assert_int_eq(bpjs_tally_add_dimension(tally, &by, NULL), BPJS_OK);
  }
  for (int32_t payer = 0; payer <= 5; payer++) {
    const bpjs_tally_measure of = {.struct_size = sizeof of,
                                   .kind = payer == 0 ? BPJS_TALLY_WAGE : BPJS_TALLY_MONTHLY,
                                   .payer = payer,
                                   .flags = flags};
    ck_assert_int_eq(bpjs_tally_add_measure(tally, &of, NULL), BPJS_OK);
  }
  return tally;
}

static void run(const plain *p, int64_t first, int64_t count, int32_t path, int32_t threads,
                bpjs_tally *tally, bpjs_assess_summary *summary) {
  const bpjs_assess_options options = {
      .struct_size = sizeof options, .path = path, .threads = threads};
  bpjs_error error = {.struct_size = sizeof error};
  const int32_t status =
      bpjs_assess_tally(p->assess, p->people, first, count, &options, tally, summary, &error);
  ck_assert_msg(status == BPJS_OK, "%s", error.message);
}

/* Groups, people, and what is summed; flags differ, so the saved bytes would. */
static void same_sums(const bpjs_tally *a, const bpjs_tally *b) {
  ck_assert_int_eq(bpjs_tally_count(a), bpjs_tally_count(b));
  ck_assert_int_gt(bpjs_tally_count(a), 10);
  for (int64_t group = -1; group < bpjs_tally_count(a); group++)
    for (int32_t m = 0; m < 6; m++) {
      bpjs_tally_value x = {.struct_size = sizeof x}, y = {.struct_size = sizeof y};
      ck_assert_int_eq(bpjs_tally_get(a, group, m, &x, NULL), BPJS_OK);
      ck_assert_int_eq(bpjs_tally_get(b, group, m, &y, NULL), BPJS_OK);
      ck_assert_int_eq(x.count, y.count);
      ck_assert_int_eq(x.rows, y.rows);
      ck_assert_int_eq(x.sum, y.sum);
    }
}

static bool is_there(int32_t path) {
  bpjs_kernel kernel;
  return path == BPJS_ASSESS_AVX512 ? bpjs_kernel_avx512(&kernel)
         : path == BPJS_ASSESS_AVX2 ? bpjs_kernel_avx2(&kernel)
                                    : true;
}

/* Three columns at once, or one after the other. */
static void hold(int count) {
  plain *p = begin(count);
  bpjs_tally *rows = tally_of(count, 0); /* least and largest: row by row, the long way */
  bpjs_assess_summary wanted = {.struct_size = sizeof wanted}, got = {.struct_size = sizeof got};
  run(p, 0, ROWS, BPJS_ASSESS_SCALAR, 1, rows, &wanted);
  ck_assert_int_gt(wanted.bad, 10);
  ck_assert_int_gt(wanted.first_row, 20000);
  for (int32_t path = BPJS_ASSESS_AUTO; path <= BPJS_ASSESS_AVX512; path++)
    for (int32_t threads = 1; threads <= 3 && is_there(path); threads++) {
      bpjs_tally *sums = tally_of(count, BPJS_TALLY_NO_EXTREMES);
      run(p, 0, ROWS, path, threads, sums, &got);
      same_sums(sums, rows);
      ck_assert_int_eq(got.bad, wanted.bad);
      ck_assert_int_eq(got.assessed, wanted.assessed);
      ck_assert_int_eq(got.first_row, wanted.first_row);
      ck_assert_int_eq(got.first_what, wanted.first_what);
      ck_assert_int_eq(got.first_status, wanted.first_status);
      ck_assert_uint_eq(got.flags, wanted.flags);
      ck_assert_uint_eq(got.warnings, wanted.warnings);
      ck_assert_int_eq(got.path == path, path != BPJS_ASSESS_AUTO);
      bpjs_tally_free(sums);
    }
  bpjs_tally_free(rows);
  end(p);
}

START_TEST(the_short_way_adds_what_rows_do) {
  hold(2);
  hold(3);
  hold(4);
}
END_TEST

/* The same people, each time with one column that is not plain. */
START_TEST(all_shapes_of_columns_add_the_same) {
  plain *p = begin(3);
  bpjs_tally *wanted = tally_of(3, BPJS_TALLY_NO_EXTREMES), *got;
  int64_t *far = crowd_array(2 * ROWS, sizeof *far);
  int32_t *wide = crowd_array(ROWS, sizeof *wide);
  uint8_t *twice = crowd_array(2 * ROWS, 1), *all = crowd_array(ROWS / 8 + 1, 1);
  bpjs_assess_summary summary = {.struct_size = sizeof summary};
  for (int32_t i = 0; i < ROWS; i++) {
    far[2 * i] = p->wages[i];
    wide[i] = p->bytes[2][i];
    twice[2 * i] = p->bytes[1][i];
  }
  memset(all, 255, ROWS / 8 + 1);
  run(p, 0, ROWS, BPJS_ASSESS_AUTO, 1, wanted, &summary);
  for (int shape = 0; shape < 4; shape++) {
    bpjs_people_free(p->people);
    ck_assert_int_eq(bpjs_people_new(&p->people, NULL), BPJS_OK);
    const struct {
      int32_t what, type;
      const void *values;
      int64_t stride;
      const uint8_t *validity;
    } columns[] = {
        {BPJS_PEOPLE_WAGE, BPJS_PEOPLE_INT64, shape == 0 ? far : p->wages, shape == 0 ? 16 : 0,
         NULL},
        {whats[0], BPJS_PEOPLE_UINT8, p->bytes[0], 0, shape == 1 ? all : NULL},
        {whats[1], BPJS_PEOPLE_UINT8, shape == 2 ? twice : p->bytes[1], shape == 2 ? 2 : 0, NULL},
        {whats[2], shape == 3 ? BPJS_PEOPLE_INT32 : BPJS_PEOPLE_UINT8,
         shape == 3 ? (const void *)wide : p->bytes[2], 0, NULL}};
    for (int k = 0; k < 4; k++)
      ck_assert_int_eq(bpjs_people_set(p->people, columns[k].what, columns[k].type,
                                       columns[k].values, columns[k].stride, ROWS,
                                       columns[k].validity, 0, NULL),
                       BPJS_OK);
    got = tally_of(3, BPJS_TALLY_NO_EXTREMES);
    run(p, 0, ROWS, BPJS_ASSESS_AUTO, 2, got, &summary);
    same_sums(got, wanted);
    bpjs_tally_free(got);
  }
  bpjs_tally_free(wanted);
  free(far);
  free(wide);
  free(twice);
  free(all);
  end(p);
}
END_TEST

START_TEST(a_path_that_is_not_there_is_refused) {
  plain *p = begin(4);
  bpjs_tally *tally = tally_of(4, 0);
  for (int32_t path = BPJS_ASSESS_AVX2; path <= BPJS_ASSESS_AVX512 + 1; path++) {
    const bpjs_assess_options options = {.struct_size = sizeof options, .path = path};
    bpjs_error error = {.struct_size = sizeof error};
    const int32_t status =
        bpjs_assess_tally(p->assess, p->people, 0, 10, &options, tally, NULL, &error);
    ck_assert_int_eq(status, path > BPJS_ASSESS_AVX512 ? BPJS_ERROR_RANGE
                             : is_there(path)          ? BPJS_OK
                                                       : BPJS_ERROR_ARGUMENT);
    if (status != BPJS_OK)
      ck_assert_str_eq(error.field, "path");
  }
  bpjs_tally_free(tally);
  end(p);
}
END_TEST

SUITE("assess.plain", the_short_way_adds_what_rows_do, all_shapes_of_columns_add_the_same,
      a_path_that_is_not_there_is_refused)
