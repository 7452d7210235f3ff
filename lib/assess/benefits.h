/* What room benefit would pay a person for events on the day that is assessed. */
#ifndef BPJS_ASSESS_BENEFITS_H
#define BPJS_ASSESS_BENEFITS_H

#include "assess/line_id.h"
#include "benefit/claim_again.h"
#include "benefit/jp.h"
#include "bpjsstat/tally.h"

/* What the measures of a job want of a law. */
typedef struct bpjs_wish {
  uint32_t events; /* bit of each enum bpjs_life_event; 0: no benefits */
  int32_t law, measure_count;
  const bpjs_tally_measure *const *measures;
  bpjs_children children; /* that everybody is taken to have */
} bpjs_wish;

/* Whether an assessment knows the benefits that a measure takes, if it takes any: OK, or
 * ARGUMENT. */
int32_t bpjs_wish_check(const bpjs_tally_measure *measure, bpjs_error *error);

bool bpjs_wish_takes(const bpjs_tally_measure *measure, const bpjs_line_id *line);

/* A line, or several of the same kind that do not hang on the wage. */
typedef struct bpjs_benefit_item {
  bpjs_line_id id;
  int64_t amount;
  bool hangs; /* on the wage, as `share` says */
  bpjs_claim_share share;
  int32_t confidence;
} bpjs_benefit_item;

/* The most that there are: of JKM 4, of JKK 4 and 3, of JKP 6 instalments, a pension; and
 * as many again. */
enum { BPJS_BENEFIT_ITEMS = 36 };

typedef struct bpjs_benefits {
  int32_t count;
  bpjs_benefit_item items[BPJS_BENEFIT_ITEMS];
} bpjs_benefits;

/* Room to compute them in, and the last ones computed. */
typedef struct bpjs_benefit_room {
  const bpjs_wish *wish; /* NULL: none are wanted */
  bpjs_benefit *claim;
  bpjs_jp *pension;
  bpjs_benefits made;
} bpjs_benefit_room;

/* False: no memory. It is to be freed in both cases. */
bool bpjs_benefit_room_begin(bpjs_benefit_room *room, const bpjs_wish *wish, const bpjs_law *law,
                             const bpjs_law_policy *policy);
void bpjs_benefit_room_free(bpjs_benefit_room *room);

/* Adds those lines of a claim that are wanted. Statuses: those of the function of room
 * benefit; and where a line that is wanted is refused for want of a rule, why. */
int32_t bpjs_benefit_room_take(bpjs_benefit_room *room, int32_t event, bpjs_error *error);

#endif
