#include "accident.h"

#define DEATH BPJS_ACCIDENT_DEATH

static bpjs_accident sound(void) {
  return accident_of(DEATH, PU, 5000000, day_of(2023, 6, 1));
}

#define REFUSED(statement, status, name)                                                           \
  do {                                                                                             \
    bpjs_accident a = sound();                                                                     \
    statement;                                                                                     \
    fails(law, &a, NULL, 0, status, name, 0);                                                      \
  } while (0)
#define OUT_OF_RANGE(statement, name) REFUSED(statement, BPJS_ERROR_RANGE, name)

START_TEST(a_field_outside_its_range_is_named) {
  bpjs_law *law = built_in();
  OUT_OF_RANGE(a.flags = 8, "flags");
  OUT_OF_RANGE(a.flags = UINT32_MAX, "flags");
  OUT_OF_RANGE(a.segment = BPJS_SEGMENT_ALL, "segment");
  OUT_OF_RANGE(a.segment = BPJS_SEGMENT_PMI, "segment");
  OUT_OF_RANGE(a.event = -1, "event");
  OUT_OF_RANGE(a.event = DEATH + 1, "event");
  OUT_OF_RANGE(a.months = -1, "months");
  OUT_OF_RANGE(a.months = 1201, "months");
  OUT_OF_RANGE(a.days = -1, "days");
  OUT_OF_RANGE(a.days = 36601, "days");
  OUT_OF_RANGE(a.transport = 8, "transport");
  OUT_OF_RANGE(a.devices = 32, "devices");
  OUT_OF_RANGE(a.heirs = 256, "heirs");
  OUT_OF_RANGE(a.wage = -1, "wage");
  OUT_OF_RANGE(a.devices = BPJS_DEVICE_PROSTHESIS; a.prosthesis_price = -1, "prosthesis_price");
  OUT_OF_RANGE(a.day = INT32_MAX, "day");
  OUT_OF_RANGE(a.claim_day = INT32_MAX, "claim_day");
  OUT_OF_RANGE(a.complete_day = INT32_MAX, "complete_day");
  OUT_OF_RANGE(a.complete_day = a.day; a.paid_day = INT32_MAX, "paid_day");
  OUT_OF_RANGE(a.reported_day = INT32_MAX, "reported_day");
  bpjs_law_free(law);
}
END_TEST

START_TEST(what_does_not_go_together_is_refused) {
  bpjs_law *law = built_in();
  OUT_OF_RANGE(a.segment = BPU; a.flags = BPJS_ACCIDENT_DAILY_WAGE, "flags");
  OUT_OF_RANGE(a.prosthesis_price = 1, "prosthesis_price");
  OUT_OF_RANGE(a.claim_day = a.day - 1, "claim_day");
  OUT_OF_RANGE(a.complete_day = a.day - 1, "complete_day");
  OUT_OF_RANGE(a.claim_day = a.day + 2; a.complete_day = a.day + 1, "complete_day");
  OUT_OF_RANGE(a.complete_day = a.day + 2; a.paid_day = a.day + 1, "paid_day");
  OUT_OF_RANGE(a.paid_day = a.day + 1, "paid_day");
  OUT_OF_RANGE(a.reported_day = a.day - 1, "reported_day");
  OUT_OF_RANGE(a.segment = JAKON; a.reported_day = a.day, "reported_day");
  OUT_OF_RANGE(a.segment = BPU; a.reported_day = a.day, "reported_day");
  bpjs_law_free(law);
}
END_TEST

START_TEST(the_ends_of_a_range_are_in_it) {
  bpjs_law *law = built_in();
  bpjs_accident asked = sound();
  asked.flags = 7;
  asked.months = 1200;
  asked.days = 36600;
  asked.transport = 7;
  asked.devices = 31;
  asked.heirs = 255;
  asked.prosthesis_price = 1;
  asked.claim_day = asked.complete_day = asked.paid_day = asked.reported_day = asked.day;
  bpjs_benefit_free(paid(law, asked));
  asked.segment = JAKON;
  asked.reported_day = 0;
  bpjs_benefit_free(paid(law, asked));
  asked.segment = BPU;
  asked.flags = BPJS_ACCIDENT_LEFT_HANDED | BPJS_ACCIDENT_RETURN_TO_WORK;
  bpjs_benefit_free(paid(law, asked));
  bpjs_law_free(law);
}
END_TEST

/* An array of another event is a mistake, not a wish. */
START_TEST(losses_and_children_are_of_their_events) {
  bpjs_law *law = built_in();
  bpjs_benefit *benefit = NULL;
  bpjs_error error = {.struct_size = sizeof error};
  const bpjs_loss loss = loss_of("eye");
  const bpjs_child child = {.struct_size = sizeof child, .level = BPJS_SCHOOL_LEVEL_SD};
  for (int32_t event = BPJS_ACCIDENT_TREATMENT; event <= DEATH; event++) {
    bpjs_accident asked = sound();
    asked.event = event;
    asked.months = 1;
    if (event != BPJS_ACCIDENT_PARTIAL_DISABILITY)
      fails(law, &asked, &loss, 1, BPJS_ERROR_ARGUMENT, "losses", 0);
    const bool has_children = event == BPJS_ACCIDENT_TOTAL_DISABILITY || event == DEATH;
    ck_assert_int_eq(bpjs_benefit_jkk(law, &asked, NULL, 0, &child, 1, NULL, &benefit, &error),
                     has_children ? BPJS_OK : BPJS_ERROR_ARGUMENT);
    if (!has_children)
      ck_assert_str_eq(error.field, "children");
    bpjs_benefit_free(benefit);
    benefit = NULL;
  }
  bpjs_law_free(law);
}
END_TEST

SUITE("benefit.jkk_check", a_field_outside_its_range_is_named, what_does_not_go_together_is_refused,
      the_ends_of_a_range_are_in_it, losses_and_children_are_of_their_events)
