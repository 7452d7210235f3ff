#include "assess/benefits.h"

#include "base/error.h"
#include "base/memory.h"
#include "base/never.h"

int32_t bpjs_wish_check(const bpjs_tally_measure *measure, bpjs_error *error) {
  const int32_t event = measure->event;
  if (measure->kind != BPJS_TALLY_BENEFIT || (event != 0 && event != BPJS_LIFE_DISABILITY))
    return BPJS_OK;
  return bpjs_error_number(error, BPJS_ERROR_ARGUMENT, "event", event,
                           "benefits are assessed of an event, and not of this one");
}

bool bpjs_wish_takes(const bpjs_tally_measure *measure, const bpjs_line_id *line) {
  return measure->kind == BPJS_TALLY_BENEFIT && measure->event == line->event &&
         (measure->programme == 0 || (measure->programme & line->programme) != 0) &&
         (measure->what == 0 || measure->what == line->what);
}

static bool wants(const bpjs_wish *wish, const bpjs_line_id *line) {
  for (int32_t m = 0; m < wish->measure_count; m++)
    if (wish->measures[m]->law == wish->law && bpjs_wish_takes(wish->measures[m], line))
      return true;
  return false;
}

bool bpjs_benefit_room_begin(bpjs_benefit_room *room, const bpjs_wish *wish, const bpjs_law *law,
                             const bpjs_law_policy *policy) {
  *room = (bpjs_benefit_room){.wish = wish->events == 0 ? NULL : wish};
  if (room->wish == NULL)
    return true;
  room->claim = bpjs_claim_room(law, policy, wish->children.count);
  room->pension = bpjs_memory_raw(sizeof *room->pension);
  return room->claim != NULL && room->pension != NULL;
}

void bpjs_benefit_room_free(bpjs_benefit_room *room) {
  bpjs_benefit_free(room->claim);
  bpjs_memory_free(room->pension);
}

/* The item that a line is added to; NULL: a new one. */
static bpjs_benefit_item *find(bpjs_benefits *made, const bpjs_line_id *id) {
  for (int32_t i = 0; i < made->count; i++)
    if (!made->items[i].hangs && bpjs_line_id_same(&made->items[i].id, id))
      return &made->items[i];
  return NULL;
}

static int32_t add(bpjs_benefits *made, const bpjs_benefit_item *item, bpjs_error *error) {
  bpjs_benefit_item *sum = item->hangs ? NULL : find(made, &item->id);
  if (sum == NULL) {
    if (NEVER(made->count == BPJS_BENEFIT_ITEMS))
      return bpjs_error_argument(error, BPJS_ERROR_LIMIT, "event", "there are too many benefits");
    made->items[made->count++] = *item;
    return BPJS_OK;
  }
  if (sum->confidence < item->confidence)
    sum->confidence = item->confidence;
  return bpjs_exact_plus(sum->amount, item->amount, &sum->amount)
             ? BPJS_OK
             : bpjs_claim_overflow("total", item->amount, error);
}

/* Money that is paid once, whole or in instalments; and a pension as it begins. */
static bool is_paid(const bpjs_benefit_line *line) {
  return line->kind == BPJS_BENEFIT_LUMP_SUM || line->kind == BPJS_BENEFIT_INSTALMENT ||
         line->kind == BPJS_BENEFIT_MONTHLY;
}

static int32_t status_of(int32_t reason) {
  return reason == BPJS_BENEFIT_REASON_NO_RULE         ? BPJS_ERROR_NO_RULE
         : reason == BPJS_BENEFIT_REASON_NOT_ANNOUNCED ? BPJS_ERROR_NOT_ANNOUNCED
         : reason == BPJS_BENEFIT_REASON_CONFIDENCE    ? BPJS_ERROR_CONFIDENCE
                                                       : BPJS_OK;
}

static int32_t check_refused(const bpjs_benefit_room *room, int32_t event, bpjs_error *error) {
  for (size_t i = 0; i < room->claim->refused_count; i++) {
    const bpjs_claim_refused *refused = &room->claim->refused[i];
    const bpjs_line_id id = {
        .programme = refused->refusal.programme, .event = event, .what = refused->refusal.what};
    const int32_t status = status_of(refused->refusal.reason);
    if (status != BPJS_OK && refused->incomplete && wants(room->wish, &id))
      return bpjs_error_argument(error, status, refused->refusal.parameter,
                                 "the law has no rule for an amount that is wanted");
  }
  return BPJS_OK;
}

int32_t bpjs_benefit_room_take(bpjs_benefit_room *room, int32_t event, bpjs_error *error) {
  const bpjs_benefit *claim = room->claim;
  int32_t status = bpjs_claim_finish(room->claim, error);
  if (status == BPJS_OK)
    status = check_refused(room, event, error);
  for (size_t i = 0; status == BPJS_OK && i < claim->entry_count; i++) {
    const bpjs_claim_entry *entry = &claim->entries[i];
    bpjs_benefit_item item = {
        .id = {.programme = entry->line.programme, .event = event, .what = entry->line.what},
        .amount = entry->line.amount,
        .confidence = entry->line.confidence};
    item.hangs = bpjs_claim_share_of(claim, entry, &item.share);
    if (is_paid(&entry->line) && wants(room->wish, &item.id))
      status = add(&room->made, &item, error);
  }
  return status;
}
