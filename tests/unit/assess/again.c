/* An assessment that was used before says of the next people what a new one would. */
#include <pthread.h>

#include "crowd.h"

enum { ROWS = 4000, PIECE = 397, ROOM = 1 << 22, USERS = 4 };

typedef struct trial {
  bpjs_law *law;
  bpjs_assess *assess;
  crowd c;
} trial;

static int32_t march(void) {
  return day_of(2025, 3, 31);
}

static void begin(trial *t, bool days) {
  t->law = built_in();
  crowd_make(&t->c, ROWS, 23, march(), days, false);
  ck_assert_int_eq(bpjs_assess_new(t->law, NULL, &t->assess, NULL), BPJS_OK);
}

static void end(trial *t) {
  bpjs_assess_free(t->assess);
  crowd_free(&t->c);
  bpjs_law_free(t->law);
}

static bpjs_tally *tally_of(int32_t what, int32_t day, uint32_t flags) {
  const bpjs_tally_dimension by = {
      .struct_size = sizeof by, .what = what, .detail = what == BPJS_PEOPLE_AREA ? 2 : 0};
  const bpjs_tally_measure of = {
      .struct_size = sizeof of, .kind = BPJS_TALLY_MONTHLY, .flags = flags};
  bpjs_tally *tally = NULL;
  ck_assert_int_eq(bpjs_tally_new(day, &tally, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_tally_add_dimension(tally, &by, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_tally_add_measure(tally, &of, NULL), BPJS_OK);
  return tally;
}

typedef struct said {
  bpjs_assess_summary summary;
  int64_t length;
  char *bytes;
} said;

static said say(const bpjs_assess *assess, const bpjs_people *people, int64_t first, int64_t count,
                bpjs_tally *tally) {
  const bpjs_assess_options options = {.struct_size = sizeof options, .threads = 2};
  said s = {.summary = {.struct_size = sizeof s.summary}, .bytes = crowd_array(ROOM, 1)};
  ck_assert_int_eq(
      bpjs_assess_tally(assess, people, first, count, &options, tally, &s.summary, NULL), BPJS_OK);
  ck_assert_int_eq(bpjs_tally_save(tally, s.bytes, ROOM, &s.length, NULL), BPJS_OK);
  bpjs_tally_free(tally);
  return s;
}

/* Of a piece of the crowd: an assessment with a past, and a new one. */
static void hold(const trial *t, int64_t first, int64_t count, int32_t what, int32_t day,
                 uint32_t flags) {
  bpjs_assess *fresh = NULL;
  ck_assert_int_eq(bpjs_assess_new(t->law, NULL, &fresh, NULL), BPJS_OK);
  said is = say(t->assess, t->c.people, first, count, tally_of(what, day, flags));
  said wanted = say(fresh, t->c.people, first, count, tally_of(what, day, flags));
  ck_assert_int_eq(is.length, wanted.length);
  ck_assert_mem_eq(is.bytes, wanted.bytes, (size_t)is.length);
  ck_assert_mem_eq(&is.summary, &wanted.summary, sizeof is.summary);
  free(is.bytes);
  free(wanted.bytes);
  bpjs_assess_free(fresh);
}

static void hold_pieces(bool days) {
  trial t;
  begin(&t, days);
  for (int64_t first = 0; first < ROWS; first += PIECE)
    hold(&t, first, first + PIECE < ROWS ? PIECE : ROWS - first, BPJS_PEOPLE_SEGMENT, march(),
         BPJS_TALLY_NO_EXTREMES);
  end(&t);
}

START_TEST(pieces_are_as_if_alone) {
  hold_pieces(false);
  hold_pieces(true);
}
END_TEST

/* Months, tallies and their measures in turn, few rows so that flags differ. */
START_TEST(other_questions_may_come_between) {
  trial t;
  begin(&t, true);
  for (int64_t i = 0; i < 60; i++)
    hold(&t, i * 40, 1 + i % 7, i % 2 == 0 ? BPJS_PEOPLE_SEGMENT : BPJS_PEOPLE_AREA,
         i % 3 == 0 ? march() : day_of(2020, 6, 30), i % 5 == 0 ? 0 : BPJS_TALLY_NO_EXTREMES);
  end(&t);
}
END_TEST

/* Other people in the same columns: the segment of all is another one. */
START_TEST(constants_may_change) {
  trial t;
  begin(&t, false);
  for (int32_t turn = 0; turn < 6; turn++) {
    const uint8_t segment = turn % 2 == 0 ? BPJS_SEGMENT_BPU : BPJS_SEGMENT_JAKON;
    ck_assert_int_eq(bpjs_people_set(t.c.people, BPJS_PEOPLE_SEGMENT, BPJS_PEOPLE_UINT8, &segment,
                                     0, 1, NULL, 0, NULL),
                     BPJS_OK);
    hold(&t, 0, 2000, BPJS_PEOPLE_AREA, march(), BPJS_TALLY_NO_EXTREMES);
  }
  end(&t);
}
END_TEST

START_TEST(a_law_or_a_measure_may_be_added_between) {
  trial t;
  begin(&t, true);
  const bpjs_tally_measure wage = {.struct_size = sizeof wage, .kind = BPJS_TALLY_WAGE};
  int64_t *amounts = crowd_array(ROWS, sizeof *amounts);
  hold(&t, 0, 1000, BPJS_PEOPLE_SEGMENT, march(), BPJS_TALLY_NO_EXTREMES);
  ck_assert_int_eq(bpjs_assess_add_measure(t.assess, &wage, NULL), BPJS_OK);
  const bpjs_assess_options options = {.struct_size = sizeof options, .day = march()};
  ck_assert_int_eq(bpjs_assess_rows(t.assess, t.c.people, 0, 1000, &options, NULL, amounts, 1000,
                                    NULL, NULL, NULL),
                   BPJS_OK);
  for (int64_t i = 0; i < 1000; i++)
    ck_assert(amounts[i] == t.c.wage[i] || amounts[i] == 0);
  hold(&t, 0, 1000, BPJS_PEOPLE_SEGMENT, march(), BPJS_TALLY_NO_EXTREMES);
  free(amounts);
  end(&t);
}
END_TEST

typedef struct user {
  const trial *t;
  int64_t first;
  bpjs_tally *tally;
} user;

static void *use(void *argument) {
  user *u = argument;
  const bpjs_assess_options options = {.struct_size = sizeof options, .threads = 2};
  for (int64_t first = u->first; first < u->first + ROWS / USERS; first += 500)
    if (bpjs_assess_tally(u->t->assess, u->t->c.people, first, 500, &options, u->tally, NULL,
                          NULL) != BPJS_OK)
      return u;
  return NULL;
}

START_TEST(users_may_share_it) {
  trial t;
  begin(&t, true);
  user users[USERS];
  pthread_t threads[USERS];
  for (int64_t i = 0; i < USERS; i++) {
    users[i] =
        (user){&t, i * ROWS / USERS, tally_of(BPJS_PEOPLE_AREA, march(), BPJS_TALLY_NO_EXTREMES)};
    ck_assert_int_eq(pthread_create(&threads[i], NULL, use, &users[i]), 0);
  }
  for (int i = 0; i < USERS; i++) {
    void *failed = &users[i];
    ck_assert_int_eq(pthread_join(threads[i], &failed), 0);
    ck_assert_ptr_null(failed);
  }
  for (int i = 1; i < USERS; i++) {
    ck_assert_int_eq(bpjs_tally_merge(users[0].tally, users[i].tally, NULL), BPJS_OK);
    bpjs_tally_free(users[i].tally);
  }
  bpjs_assess *fresh = NULL;
  ck_assert_int_eq(bpjs_assess_new(t.law, NULL, &fresh, NULL), BPJS_OK);
  said wanted =
      say(fresh, t.c.people, 0, ROWS, tally_of(BPJS_PEOPLE_AREA, march(), BPJS_TALLY_NO_EXTREMES));
  char *bytes = crowd_array(ROOM, 1);
  int64_t length = 0;
  ck_assert_int_eq(bpjs_tally_save(users[0].tally, bytes, ROOM, &length, NULL), BPJS_OK);
  ck_assert_int_eq(length, wanted.length);
  ck_assert_mem_eq(bytes, wanted.bytes, (size_t)length);
  free(bytes);
  free(wanted.bytes);
  bpjs_tally_free(users[0].tally);
  bpjs_assess_free(fresh);
  end(&t);
}
END_TEST

/* Each call has few villages, months and ages, other ones than the last, and a new assessment
 * has room for them; for those of all calls there is none. */
START_TEST(what_others_had_takes_no_room) {
  enum { CALLS = 16, EACH = 600 };
  static int64_t wages[EACH], areas[EACH];
  static int32_t enrolled[EACH], left[EACH], born[EACH];
  static int16_t months[EACH];
  static uint8_t segments[EACH], programmes[EACH], classes[EACH], groups[EACH], sizes[EACH];
  static const int32_t by[] = {BPJS_PEOPLE_AREA, BPJS_PEOPLE_ENROLLED, BPJS_PEOPLE_LEFT,
                               BPJS_PEOPLE_BORN};
  trial t;
  uint64_t state = 31;
  begin(&t, false);
  bpjs_people *people = NULL;
  ck_assert_int_eq(bpjs_people_new(&people, NULL), BPJS_OK);
  for (int32_t call = 0; call < CALLS; call++) {
    for (int32_t i = 0; i < EACH; i++) {
      const int32_t month = call * 64 + i % 64;
      segments[i] = (uint8_t)(1 + random_below(&state, 4));
      programmes[i] = segments[i] == BPJS_SEGMENT_PU ? (uint8_t)random_below(&state, 32) : 3;
      classes[i] = (uint8_t)(1 + random_below(&state, 5));
      groups[i] = (uint8_t)random_below(&state, 16);
      sizes[i] = (uint8_t)random_below(&state, 4);
      months[i] = (int16_t)(1 + month);
      wages[i] = 3000000;
      areas[i] = 3201010001 + call * 256 + i % 256;
      enrolled[i] = day_of(1936 + month / 12, 1 + month % 12, 1);
      left[i] = day_of(2026 + month / 12, 1 + month % 12, 1);
      born[i] = day_of(1915 + call, 1, 1);
    }
    const struct {
      int32_t what, type;
      const void *values;
    } columns[] = {{BPJS_PEOPLE_SEGMENT, BPJS_PEOPLE_UINT8, segments},
                   {BPJS_PEOPLE_PROGRAMMES, BPJS_PEOPLE_UINT8, programmes},
                   {BPJS_PEOPLE_WAGE, BPJS_PEOPLE_INT64, wages},
                   {BPJS_PEOPLE_RISK_CLASS, BPJS_PEOPLE_UINT8, classes},
                   {BPJS_PEOPLE_GROUPS, BPJS_PEOPLE_UINT8, groups},
                   {BPJS_PEOPLE_SIZE, BPJS_PEOPLE_UINT8, sizes},
                   {BPJS_PEOPLE_MONTHS, BPJS_PEOPLE_INT16, months},
                   {BPJS_PEOPLE_AREA, BPJS_PEOPLE_INT64, areas},
                   {BPJS_PEOPLE_ENROLLED, BPJS_PEOPLE_INT32, enrolled},
                   {BPJS_PEOPLE_LEFT, BPJS_PEOPLE_INT32, left},
                   {BPJS_PEOPLE_BORN, BPJS_PEOPLE_INT32, born}};
    for (size_t k = 0; k < sizeof columns / sizeof *columns; k++)
      ck_assert_int_eq(bpjs_people_set(people, columns[k].what, columns[k].type, columns[k].values,
                                       0, EACH, NULL, 0, NULL),
                       BPJS_OK);
    bpjs_tally *tally = NULL;
    ck_assert_int_eq(bpjs_tally_new(march(), &tally, NULL), BPJS_OK);
    for (size_t k = 0; k < sizeof by / sizeof *by; k++) {
      const bpjs_tally_dimension one = {
          .struct_size = sizeof one, .what = by[k], .detail = k == 0 ? 10 : 1};
      ck_assert_int_eq(bpjs_tally_add_dimension(tally, &one, NULL), BPJS_OK);
    }
    bpjs_assess_summary summary = {.struct_size = sizeof summary};
    bpjs_error error = {.struct_size = sizeof error};
    const int32_t status =
        bpjs_assess_tally(t.assess, people, 0, EACH, NULL, tally, &summary, &error);
    ck_assert_msg(status == BPJS_OK, "call %d: %s", (int)call, error.message);
    ck_assert_str_eq(error.message, "");
    ck_assert_int_eq(bpjs_tally_count(tally) > 0, summary.assessed > 0);
    bpjs_tally_free(tally);
  }
  bpjs_people_free(people);
  end(&t);
}
END_TEST

SUITE("assess.again", pieces_are_as_if_alone, other_questions_may_come_between,
      constants_may_change, a_law_or_a_measure_may_be_added_between, users_may_share_it,
      what_others_had_takes_no_room)
