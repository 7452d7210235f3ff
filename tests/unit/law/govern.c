#include "law/law.h"

#include "random.h"
#include "sample.h"

enum { ROWS = 9, DAYS = 40 };

static bpjs_law *law_of(int32_t kind, const bpjs_law_entry *rows, size_t count) {
  static bpjs_law law;
  static bpjs_law_entry sorted[ROWS];
  law = (bpjs_law){.rows = sorted, .count = count};
  for (size_t i = 0; i < count; i++) {
    size_t at = i;
    bpjs_law_entry row = rows[i];
    row.kind = kind;
    for (; at > 0; at--) {
      const bpjs_law_entry *other = &sorted[at - 1];
      int64_t a = ((int64_t)row.valid_from * 1000 + row.known_from) * 1000 + row.layer;
      int64_t b = ((int64_t)other->valid_from * 1000 + other->known_from) * 1000 + other->layer;
      if (b <= a)
        break;
      sorted[at] = *other;
    }
    sorted[at] = row;
  }
  return &law;
}

static bool known(const bpjs_law_entry *row, int32_t known_on) {
  return known_on == 0 || row->known_from <= known_on;
}

/* The definition, row against row: whether `a` is hidden by another. */
static bool hidden(const bpjs_law *law, size_t a, int32_t known_on) {
  for (size_t b = 0; b < law->count; b++)
    if (known(&law->rows[b], known_on) && law->rows[b].valid_from == law->rows[a].valid_from &&
        law->rows[b].layer > law->rows[a].layer)
      return true;
  return false;
}

static bool better(const bpjs_law_entry *a, const bpjs_law_entry *b) {
  return a->layer != b->layer             ? a->layer > b->layer
         : a->known_from != b->known_from ? a->known_from > b->known_from
                                          : a->valid_from > b->valid_from;
}

/* Which row governs, as include/bpjsstat/law.h has it. */
static int64_t model(const bpjs_law *law, int32_t day, int32_t known_on, bool carry, bool *carried,
                     int32_t *last_day) {
  int64_t covers = -1, ended = -1;
  for (size_t i = 0; i < law->count; i++) {
    const bpjs_law_entry *row = &law->rows[i];
    if (!known(row, known_on) || hidden(law, i, known_on) || row->valid_from > day)
      continue;
    if (row->valid_to >= day && (covers < 0 || better(row, &law->rows[covers])))
      covers = (int64_t)i;
    if (row->valid_to < day &&
        (ended < 0 || row->valid_to > law->rows[ended].valid_to ||
         (row->valid_to == law->rows[ended].valid_to && better(row, &law->rows[ended]))))
      ended = (int64_t)i;
  }
  *carried = false;
  *last_day = 0;
  if (covers >= 0 || ended < 0)
    return covers;
  const bpjs_law_entry *last = &law->rows[ended];
  if (last->kind == BPJS_LAW_KIND_YEARLY) {
    *last_day = last->valid_to;
    *carried = carry;
    return carry ? ended : -1;
  }
  for (size_t i = 0; i < law->count; i++)
    if ((last->kind == BPJS_LAW_KIND_LASTING || last->kind == BPJS_LAW_KIND_NOTE) &&
        !known(&law->rows[i], known_on) && law->rows[i].valid_from == last->valid_to + 1)
      return ended;
  return -1;
}

static void compare(const bpjs_law *law, int32_t day, int32_t known_on, bool carry) {
  bool carried, expected_carried;
  int32_t last_day, expected_last;
  int64_t expected = model(law, day, known_on, carry, &expected_carried, &expected_last);
  int64_t got = bpjs_law_govern(law, 0, law->count, day, known_on, carry, &carried, &last_day);
  if (got != expected || carried != expected_carried || last_day != expected_last)
    ck_abort_msg("day %d known %d: %lld, not %lld", day, known_on, (long long)got,
                 (long long)expected);
}

/* Rows over forty days, in up to three layers, known before and after they
 * begin; twins, as the readers refuse them, left out. */
START_TEST(random_rows_govern_as_the_definition_says) {
  uint64_t state = 20251122;
  for (int64_t n = suite_cases(200000); n > 0; n--) {
    bpjs_law_entry rows[ROWS];
    size_t count = random_below(&state, ROWS + 1), kept = 0;
    for (size_t i = 0; i < count; i++) {
      int32_t from = 1 + (int32_t)random_below(&state, DAYS);
      bpjs_law_entry row = {.valid_from = from,
                            .valid_to = random_below(&state, 4) == 0
                                            ? BPJS_LAW_OPEN
                                            : from + (int32_t)random_below(&state, 12),
                            .known_from = 1 + (int32_t)random_below(&state, DAYS),
                            .layer = (int32_t)random_below(&state, 3)};
      bool twin = false;
      for (size_t j = 0; j < kept; j++)
        twin |= rows[j].valid_from == row.valid_from && rows[j].known_from == row.known_from &&
                rows[j].layer == row.layer;
      if (!twin)
        rows[kept++] = row;
    }
    int32_t kind = 1 + (int32_t)random_below(&state, 4);
    bpjs_law *law = law_of(kind, rows, kept);
    for (int i = 0; i < 10; i++)
      compare(law, (int32_t)random_below(&state, DAYS + 15),
              (int32_t)random_below(&state, DAYS + 2), random_below(&state, 2) == 0);
  }
}
END_TEST

static int64_t value(const bpjs_law *law, const char *parameter, const char *day,
                     const char *known_on) {
  bpjs_law_policy policy = sample_policy(known_on, 0);
  return sample_value(law, parameter, BPJS_SEGMENT_PU, "", day, &policy);
}

#define KNOWN_LATE                                                                                 \
  HEADER "jkm.rate|PU||2016-01-01|2016-12-31|2015-12-01|1|ppm|a|C|\n"                              \
         "jkm.rate|PU||2017-01-01|2017-12-31|2017-03-10|2|ppm|a|C|\n"                              \
         "jkm.rate|PU||2018-01-01||2017-12-20|3|ppm|a|C|\n"

/* What lasts goes on until its successor is known, however long that takes. */
START_TEST(a_lasting_row_goes_on_until_its_successor_is_known) {
  bpjs_law *law = sample_of(KNOWN_LATE);
  ck_assert_int_eq(value(law, "jkm.rate", "2017-02-01", "2017-03-09"), 1);
  ck_assert_int_eq(value(law, "jkm.rate", "2017-02-01", "2017-03-10"), 2);
  ck_assert_int_eq(value(law, "jkm.rate", "2017-02-01", NULL), 2);
  ck_assert_int_eq(value(law, "jkm.rate", "2018-06-01", "2017-03-09"), 1);
  ck_assert_int_eq(value(law, "jkm.rate", "2018-06-01", "2017-12-19"), 2);
  ck_assert_int_eq(value(law, "jkm.rate", "2018-06-01", "2017-12-20"), 3);
  ck_assert_int_eq(value(law, "jkm.rate", "2016-01-01", "2015-11-30"), -BPJS_ERROR_NO_RULE);
  ck_assert_int_eq(value(law, "jkm.rate", "2015-12-31", NULL), -BPJS_ERROR_NO_RULE);
  bpjs_law_free(law);
}
END_TEST

/* PP 36/2025 of 4 September 2025 covers August 2025, which nobody knew then. */
START_TEST(a_relief_is_not_there_before_it_is_known) {
  bpjs_law *law = sample_law();
  bpjs_law_policy policy = sample_policy("2025-08-31", 0);
  ck_assert_int_eq(
      sample_value(law, "relief.labour_intensive.jkk.rate", 1, "1", "2025-08-01", &policy),
      -BPJS_ERROR_NO_RULE);
  policy = sample_policy("2025-09-30", 0);
  ck_assert_int_eq(
      sample_value(law, "relief.labour_intensive.jkk.rate", 1, "1", "2025-08-01", &policy), 1200);
  ck_assert_int_eq(
      sample_value(law, "relief.labour_intensive.jkk.rate", 1, "1", "2025-08-01", NULL), 1200);
  bpjs_law_free(law);
}
END_TEST

/* PP 6/2025 of 7 February 2025 has 0.36 % instead of 0.46 %. */
START_TEST(jkp_goes_on_as_before_for_who_does_not_know) {
  bpjs_law *law = sample_law();
  ck_assert_int_eq(value(law, "jkp.rate.total", "2025-03-01", "2025-01-15"), 4600);
  ck_assert_int_eq(value(law, "jkp.rate.total", "2025-03-01", "2025-02-07"), 3600);
  ck_assert_int_eq(value(law, "jkp.rate.total", "2025-03-01", NULL), 3600);
  bpjs_law_free(law);
}
END_TEST

/* The ceiling of March 2025 before it was announced; carried forward by choice. */
START_TEST(what_is_yearly_does_not_go_on_unasked) {
  bpjs_law *law = sample_law();
  bpjs_law_policy policy = sample_policy("2025-01-15", BPJS_LAW_CARRY_FORWARD);
  bpjs_law_row row = {.struct_size = sizeof row};
  ck_assert_int_eq(value(law, "jp.wage_ceiling", "2025-03-01", "2025-01-15"),
                   -BPJS_ERROR_NOT_ANNOUNCED);
  ck_assert_int_eq(bpjs_law_find(law, "jp.wage_ceiling", 15, BPJS_SEGMENT_PU, "", 0,
                                 sample_day("2025-03-01"), &policy, NULL, &row, NULL),
                   BPJS_OK);
  ck_assert_int_eq(row.value, 10042300);
  ck_assert_int_eq(row.flags & BPJS_LAW_ROW_CARRIED, BPJS_LAW_ROW_CARRIED);
  ck_assert_int_eq(row.valid_to, sample_day("2025-02-28"));
  /* What is not yearly is not carried beyond its end, nor before its begin. */
  ck_assert_int_eq(
      sample_value(law, "relief.labour_intensive.jkk.rate", 1, "1", "2026-02-01", &policy),
      -BPJS_ERROR_NO_RULE);
  ck_assert_int_eq(sample_value(law, "jp.wage_ceiling", 1, "", "2015-06-30", &policy),
                   -BPJS_ERROR_NO_RULE);
  bpjs_law_free(law);
}
END_TEST

START_TEST(a_group_is_all_rows_of_one_key) {
  bpjs_law *law = sample_of(HEADER "jkk.rate|PU|1|2016-01-01|2016-12-31||1|ppm|a|C|\n"
                                   "jkk.rate|PU|1|2017-01-01|||2|ppm|a|C|\n"
                                   "jkk.rate|PU|3|2016-01-01|||3|ppm|a|C|\n"
                                   "jkk.rate|BPU||2016-01-01|||4|ppm|a|C|\n");
  static const struct {
    const char *parameter, *key;
    int32_t segment;
    size_t first, end;
  } cases[] = {{"jkk.rate", "1", 1, 0, 2}, {"jkk.rate", "3", 1, 2, 3}, {"jkk.rate", "", 2, 3, 4},
               {"jkk.rate", "2", 1, 0, 0}, {"jkk.rate", "", 1, 0, 0},  {"jkm.rate", "", 1, 0, 0},
               {"due.day", "", 1, 0, 0}};
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    size_t first = 99, end = 99;
    bpjs_law_group(law, cases[i].parameter, cases[i].segment, cases[i].key, &first, &end);
    ck_assert_uint_eq(first, cases[i].first);
    ck_assert_uint_eq(end, cases[i].end);
  }
  bpjs_law_free(law);
}
END_TEST

SUITE("law.govern", random_rows_govern_as_the_definition_says,
      a_lasting_row_goes_on_until_its_successor_is_known, a_relief_is_not_there_before_it_is_known,
      jkp_goes_on_as_before_for_who_does_not_know, what_is_yearly_does_not_go_on_unasked,
      a_group_is_all_rows_of_one_key)
