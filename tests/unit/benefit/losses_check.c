#include "accident.h"
#include "benefit/programmes.h"

/* A call with the loss in second place fails so. */
static void refused(bpjs_loss loss, int32_t status, const char *field) {
  const bpjs_loss items[] = {loss_of("eye"), loss};
  const bpjs_losses losses = {items, 2};
  bpjs_error error = {.struct_size = sizeof error};
  ck_assert_int_eq(bpjs_losses_check(&losses, &error), status);
  ck_assert_str_eq(error.field, field);
  ck_assert_int_eq(error.row, 2);
  ck_assert_int_eq(bpjs_losses_check(&losses, NULL), status);
}

static void accepted(bpjs_loss loss) {
  const bpjs_losses losses = {&loss, 1};
  ck_assert_int_eq(bpjs_losses_check(&losses, NULL), BPJS_OK);
}

#define OUT_OF_RANGE(part, statement, name)                                                        \
  do {                                                                                             \
    bpjs_loss l = loss_of(part);                                                                   \
    statement;                                                                                     \
    refused(l, BPJS_ERROR_RANGE, name);                                                            \
  } while (0)
#define IN_RANGE(part, statement)                                                                  \
  do {                                                                                             \
    bpjs_loss l = loss_of(part);                                                                   \
    statement;                                                                                     \
    accepted(l);                                                                                   \
  } while (0)

START_TEST(parts_that_are_not_in_the_table_are_unknown) {
  static const char *const parts[] = {"", "arm", "Eye", "arm_right arm_left", "legs ", "eyes_"};
  for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
    refused(loss_of(parts[i]), BPJS_ERROR_UNKNOWN, "part");
  bpjs_loss endless = loss_of("");
  memset(endless.part, 'e', sizeof endless.part);
  refused(endless, BPJS_ERROR_UNKNOWN, "part");
}
END_TEST

START_TEST(numbers_belong_to_their_kind_of_loss) {
  OUT_OF_RANGE("eye", l.function_ppm = 1, "function_ppm");
  OUT_OF_RANGE("eye", l.muscle = 1, "muscle");
  OUT_OF_RANGE("eye", l.assessed_ppm = 1, "assessed_ppm");
  OUT_OF_RANGE("eye", l.measure = 1, "measure");
  OUT_OF_RANGE("eye", l.better = 1, "better");
  OUT_OF_RANGE("eye", l.worse = 1, "worse");
  OUT_OF_RANGE("sight", l.assessed_ppm = 1, "assessed_ppm");
  OUT_OF_RANGE("scalp", l.measure = 1, "measure");
  OUT_OF_RANGE("unequal_eyes", l.measure = 1, "measure");
  IN_RANGE("eye", (void)l);
  IN_RANGE("sight", (void)l);
  IN_RANGE("scalp", (void)l);
  IN_RANGE("unequal_eyes", (void)l);
}
END_TEST

START_TEST(a_function_is_of_a_plain_part_and_of_one_kind) {
  const uint32_t both = BPJS_LOSS_FUNCTIONAL | BPJS_LOSS_MUSCLE;
  OUT_OF_RANGE("eye", l.flags = 4, "flags");
  OUT_OF_RANGE("eye", l.flags = both; l.function_ppm = 1, "flags");
  OUT_OF_RANGE("sight", l.flags = BPJS_LOSS_FUNCTIONAL; l.function_ppm = 1, "flags");
  OUT_OF_RANGE("scalp", l.flags = BPJS_LOSS_MUSCLE, "flags");
  OUT_OF_RANGE("unequal_eyes", l.flags = BPJS_LOSS_MUSCLE, "flags");
  OUT_OF_RANGE("eye", l.flags = BPJS_LOSS_FUNCTIONAL, "function_ppm");
  OUT_OF_RANGE("eye", l.flags = BPJS_LOSS_FUNCTIONAL; l.function_ppm = -1, "function_ppm");
  OUT_OF_RANGE("eye", l.flags = BPJS_LOSS_FUNCTIONAL; l.function_ppm = 1000001, "function_ppm");
  OUT_OF_RANGE("eye", l.flags = BPJS_LOSS_FUNCTIONAL; l.function_ppm = 1; l.muscle = 1, "muscle");
  OUT_OF_RANGE("eye", l.flags = BPJS_LOSS_MUSCLE; l.muscle = -1, "muscle");
  OUT_OF_RANGE("eye", l.flags = BPJS_LOSS_MUSCLE; l.muscle = 6, "muscle");
  OUT_OF_RANGE("eye", l.flags = BPJS_LOSS_MUSCLE; l.function_ppm = 1, "function_ppm");
  IN_RANGE("eye", l.flags = BPJS_LOSS_FUNCTIONAL; l.function_ppm = 1);
  IN_RANGE("eye", l.flags = BPJS_LOSS_FUNCTIONAL; l.function_ppm = 1000000);
  IN_RANGE("eye", l.flags = BPJS_LOSS_MUSCLE);
  IN_RANGE("eye", l.flags = BPJS_LOSS_MUSCLE; l.muscle = 5);
}
END_TEST

START_TEST(what_is_measured_has_its_range) {
  OUT_OF_RANGE("sight", l.measure = -1, "measure");
  OUT_OF_RANGE("sight", l.measure = 101, "measure");
  OUT_OF_RANGE("visual_field", l.measure = 101, "measure");
  OUT_OF_RANGE("hearing_decline_one", l.measure = 201, "measure");
  OUT_OF_RANGE("scalp", l.assessed_ppm = -1, "assessed_ppm");
  OUT_OF_RANGE("scalp", l.assessed_ppm = 1000001, "assessed_ppm");
  OUT_OF_RANGE("unequal_eyes", l.better = 101, "better");
  OUT_OF_RANGE("unequal_eyes", l.better = -1, "better");
  OUT_OF_RANGE("unequal_eyes", l.better = 50; l.worse = 51, "worse");
  OUT_OF_RANGE("unequal_eyes", l.worse = -1, "worse");
  IN_RANGE("sight", l.measure = 100);
  IN_RANGE("visual_field", l.measure = 1);
  IN_RANGE("hearing_decline_both", l.measure = 200);
  IN_RANGE("scalp", l.assessed_ppm = 1000000);
  IN_RANGE("unequal_eyes", l.better = 100; l.worse = 100);
}
END_TEST

/* Two arms of two sides, ten fingers, ten toes; what is not listed here a body has once. */
START_TEST(a_part_is_lost_as_often_as_a_body_has_it) {
  static const struct {
    const char *part;
    int64_t most;
  } cases[] = {{"eye", 2},
               {"hearing_one", 2},
               {"hearing_decline_one", 2},
               {"auricle", 2},
               {"leg", 2},
               {"foot", 2},
               {"big_toe", 2},
               {"index_toe", 2},
               {"toe", 6},
               {"finger_right", 3},
               {"finger_left", 3},
               {"finger_phalanx_right", 3},
               {"arm_left", 1},
               {"finger_phalanx_left", 3},
               {"index_phalanx_left", 1},
               {"hand_right", 1},
               {"thumb_left", 1},
               {"index_right", 1},
               {"eyes", 1},
               {"nose", 1},
               {"sight", 1},
               {"scalp", 1},
               {"hearing_decline_both", 1},
               {"unequal_eyes", 1}};
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    bpjs_loss items[8];
    bpjs_error error = {.struct_size = sizeof error};
    for (int64_t k = 0; k < 8; k++)
      items[k] = loss_of(k == 0 ? "smell" : cases[i].part);
    bpjs_losses losses = {items, 1 + cases[i].most};
    ck_assert_int_eq(bpjs_losses_check(&losses, &error), BPJS_OK);
    losses.count++;
    ck_assert_int_eq(bpjs_losses_check(&losses, &error), BPJS_ERROR_RANGE);
    ck_assert_str_eq(error.field, "part");
    ck_assert_str_eq(error.value, cases[i].part);
    ck_assert_int_eq(error.row, losses.count);
  }
}
END_TEST

START_TEST(the_array_itself_is_checked) {
  bpjs_error error = {.struct_size = sizeof error};
  bpjs_loss loss = loss_of("eye");
  const struct {
    bpjs_losses losses;
    int32_t status;
  } cases[] = {{{NULL, 0}, BPJS_OK},
               {{&loss, 0}, BPJS_OK},
               {{&loss, -1}, BPJS_ERROR_ARGUMENT},
               {{NULL, 1}, BPJS_ERROR_ARGUMENT},
               {{&loss, 1000001}, BPJS_ERROR_LIMIT},
               {{&loss, INT64_MAX}, BPJS_ERROR_LIMIT}};
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    ck_assert_int_eq(bpjs_losses_check(&cases[i].losses, &error), cases[i].status);
    if (cases[i].status != BPJS_OK)
      ck_assert_str_eq(error.field, "losses");
  }
  bpjs_loss small = loss_of("eye");
  small.struct_size = 8;
  const bpjs_losses losses = {&small, 1};
  ck_assert_int_eq(bpjs_losses_check(&losses, &error), BPJS_ERROR_STRUCT_SIZE);
  ck_assert_str_eq(error.field, "losses");
  ck_assert_int_eq(error.row, 1);
  bpjs_benefit *benefit = NULL;
  bpjs_law *law = built_in();
  const bpjs_accident asked =
      accident_of(BPJS_ACCIDENT_PARTIAL_DISABILITY, PU, 5000000, day_of(2023, 6, 1));
  ck_assert_int_eq(bpjs_benefit_jkk(law, &asked, NULL, 1, NULL, 0, NULL, &benefit, &error),
                   BPJS_ERROR_ARGUMENT);
  ck_assert_ptr_null(benefit);
  bpjs_law_free(law);
}
END_TEST

/* Structs of a later library are longer: what is beyond ours is 0. */
START_TEST(longer_structs_are_taken_by_their_size) {
  struct longer {
    bpjs_loss loss;
    int64_t more;
  } items[2] = {{loss_of("eye"), 0}, {loss_of("arm_left"), 0}};
  items[0].loss.struct_size = items[1].loss.struct_size = sizeof items[0];
  const bpjs_losses losses = {&items[0].loss, 2};
  ck_assert_int_eq(bpjs_losses_check(&losses, NULL), BPJS_OK);
  ck_assert_str_eq(bpjs_losses_at(&losses, 1).part, "arm_left");
  items[1].more = 1;
  ck_assert_int_eq(bpjs_losses_check(&losses, NULL), BPJS_ERROR_STRUCT_SIZE);
}
END_TEST

SUITE("benefit.losses_check", parts_that_are_not_in_the_table_are_unknown,
      numbers_belong_to_their_kind_of_loss, a_function_is_of_a_plain_part_and_of_one_kind,
      what_is_measured_has_its_range, a_part_is_lost_as_often_as_a_body_has_it,
      the_array_itself_is_checked, longer_structs_are_taken_by_their_size)
