/* An assessment that was used before says of the next people what a new one would. */
#include <pthread.h>

#include "crowd.h"

enum { ROWS = 12000, PIECE = 777, ROOM = 1 << 22, USERS = 4 };

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

SUITE("assess.again", pieces_are_as_if_alone, other_questions_may_come_between,
      constants_may_change, a_law_or_a_measure_may_be_added_between, users_may_share_it)
