#include "assess/pass.h"

#include <string.h>

#include "base/memory.h"

void bpjs_pass_take(bpjs_pass *pass, int64_t first, int32_t count) {
  bpjs_people_take(pass->job->people, pass->job->checker.columns, first, count, pass->block);
  memset(pass->fate, BPJS_ROW_LANES, (size_t)count);
  if (bpjs_people_check_block(&pass->job->checker, pass->block, pass->statuses, pass->faults) == 0)
    return;
  pass->even = false;
  for (int32_t i = 0; i < count; i++)
    if (pass->statuses[i] != BPJS_OK)
      pass->fate[i] = BPJS_ROW_BAD;
}

static int32_t learn_value(bpjs_pass *pass, int32_t input, int64_t value, uint64_t *word) {
  bpjs_coder *words = &pass->layout.inputs[input].words;
  *word = bpjs_coder_word(words, value);
  if (*word != BPJS_CODER_NEW)
    return BPJS_OK;
  const int learnt = bpjs_layout_learn(&pass->layout, input, value);
  *word = bpjs_coder_word(words, value);
  return learnt == BPJS_LEARNT     ? BPJS_OK
         : learnt == BPJS_RELAID   ? BPJS_PASS_AGAIN
         : learnt == BPJS_TOO_MANY ? BPJS_ERROR_LIMIT
                                   : BPJS_ERROR_MEMORY;
}

/* The word of a row but for the state. */
static int32_t learn_columns(bpjs_pass *pass, int32_t row, uint64_t *sum) {
  *sum = 0;
  int32_t status = BPJS_OK;
  for (int32_t i = 0; status == BPJS_OK && i < pass->layout.input_count; i++) {
    const int32_t what = pass->layout.inputs[i].what;
    uint64_t word = 0;
    if (what != BPJS_INPUT_STATE)
      status = learn_value(pass, i, bpjs_pass_input(pass, what, row), &word);
    *sum += word;
  }
  return status;
}

/* For as many as sums have room for at once: what grows leaves its shorter ones behind. */
static bool make_slot(bpjs_pass *pass) {
  const size_t dimensions = (size_t)pass->layout.dimension_count;
  const size_t needed = pass->by_row ? pass->slot_count + 1 : pass->room.slots;
  size_t capacity = pass->slot_capacity;
  int64_t *keys =
      bpjs_memory_grow(pass->slot_keys, &capacity, needed, (dimensions + 1) * sizeof *keys);
  if (keys == NULL)
    return false;
  pass->slot_keys = keys;
  capacity = pass->slot_capacity;
  int64_t *groups = bpjs_memory_grow(pass->slot_groups, &capacity, needed, sizeof *groups);
  if (groups == NULL)
    return false;
  pass->slot_groups = groups;
  pass->slot_capacity = capacity;
  return true;
}

/* A slot for the sums of a cell. */
static int32_t add_slot(bpjs_pass *pass, uint64_t cell) {
  if (!pass->by_row && pass->slot_count == pass->room.slots) {
    pass->wanted.slots = 2 * pass->room.slots;
    return BPJS_PASS_AGAIN;
  }
  const uint64_t at = pass->slot_count * (uint64_t)pass->room.width;
  if (at > UINT32_MAX)
    return BPJS_ERROR_LIMIT;
  if (!make_slot(pass) || !bpjs_index_set(&pass->slots, cell, at))
    return BPJS_ERROR_MEMORY;
  bpjs_layout_keys(&pass->layout, cell,
                   pass->slot_keys + pass->slot_count * (size_t)pass->layout.dimension_count);
  pass->slot_groups[pass->slot_count++] = -1;
  return BPJS_OK;
}

static int32_t judge_by_bill(bpjs_pass *pass, bpjs_pass_law *law, int32_t row) {
  const bpjs_person person = bpjs_pass_person(pass, row);
  const int32_t status = bpjs_person_assess(&person, &law->terms, NULL);
  if (status == BPJS_OK || status == BPJS_ERROR_MEMORY) {
    pass->fate[row] = BPJS_ROW_BILL;
    return status;
  }
  pass->fate[row] = BPJS_ROW_BAD;
  pass->statuses[row] = status;
  pass->faults[row] = 0;
  return BPJS_OK;
}

static bool reaches(const bpjs_pass *pass, const bpjs_pass_law *law, const int64_t *wages,
                    int32_t count) {
  bool all = true;
  for (int32_t i = 0; law->floored && i < count; i++)
    all =
        all && wages[i] >= law->leasts[BPJS_PLACE_PLAN(law->places[i]) / (size_t)pass->room.width];
  return all;
}

bool bpjs_pass_reaches(const bpjs_pass *pass, int64_t first, int32_t count) {
  const int64_t *wages = bpjs_pass_wages(pass, first);
  bool all = true;
  for (int32_t l = 0; all && l < pass->law_count; l++)
    all = reaches(pass, &pass->laws[l], wages, count);
  return all;
}

/* Whether lanes do not know what is due of a row whose plan has this word. Migrants pay the
 * same whatever the wage. */
static bool needs_bill(bpjs_pass *pass, bpjs_pass_law *law, int32_t row, uint64_t plan) {
  const int64_t wage = bpjs_pass_value(pass, BPJS_PEOPLE_WAGE, row);
  if ((plan & (BPJS_PLAN_OUT | BPJS_PLAN_BY_BILL)) != 0)
    return true;
  if (bpjs_pass_value(pass, BPJS_PEOPLE_SEGMENT, row) == BPJS_SEGMENT_PMI)
    return false;
  if (wage >= BPJS_LANE_WAGES)
    return true;
  uint64_t at = (plan & BPJS_PLAN_AT) / (uint64_t)pass->room.width;
  if ((plan & BPJS_PLAN_BANDED) != 0) {
    const int32_t month = bpjs_pass_month(pass, row);
    if (law->bands.month != month)
      bpjs_bands_make(bpjs_terms_bpu(&law->terms, month), &law->bands);
    const int32_t band = bpjs_bands_of(&law->bands, wage);
    if (band < 0)
      return true;
    at += (uint64_t)band;
  }
  return wage < law->leasts[at];
}

static int32_t judge(bpjs_pass *pass, bpjs_pass_law *law, int32_t row, uint64_t plan) {
  const int32_t state = bpjs_pass_state(pass, law, row);
  if ((state & BPJS_STATE_ABSENT) != 0)
    pass->fate[row] = BPJS_ROW_ABSENT;
  else if (needs_bill(pass, law, row, plan)) {
    if ((state & BPJS_STATE_NOTHING) == 0)
      return judge_by_bill(pass, law, row);
    pass->fate[row] = BPJS_ROW_BILL;
  }
  return BPJS_OK;
}

static int32_t learn_law(bpjs_pass *pass, bpjs_pass_law *law, int32_t row, uint64_t word) {
  int32_t status = BPJS_OK;
  uint64_t state = 0;
  if (law->ages != NULL)
    status =
        learn_value(pass, pass->layout.input_count - 1, bpjs_pass_state(pass, law, row), &state);
  if (status != BPJS_OK)
    return status;
  const uint64_t number = bpjs_word_plan(&pass->layout, word + state);
  uint64_t plan = bpjs_index_word(&law->plans, number);
  if (plan == BPJS_CODER_NEW)
    status = bpjs_pass_add_plan(pass, law, row, number, &plan);
  return status == BPJS_OK ? judge(pass, law, row, plan) : status;
}

static int32_t learn_row(bpjs_pass *pass, int32_t row) {
  uint64_t word = 0;
  int32_t status = learn_columns(pass, row, &word);
  if (status != BPJS_OK)
    return status;
  if (bpjs_index_word(&pass->slots, bpjs_word_cell(&pass->layout, word)) == BPJS_CODER_NEW)
    status = add_slot(pass, bpjs_word_cell(&pass->layout, word));
  for (int32_t l = 0; status == BPJS_OK && l < pass->law_count && pass->fate[row] != BPJS_ROW_BAD;
       l++)
    status = learn_law(pass, &pass->laws[l], row, word);
  return status;
}

static uint64_t plan_of(const bpjs_pass *pass, const bpjs_pass_law *law, int32_t row) {
  const uint64_t word = law->ages != NULL ? law->words[row] : pass->words[row];
  return bpjs_index_word(&law->plans, bpjs_word_plan(&pass->layout, word));
}

/* Of a row whose plans are known. */
static int32_t judge_if_odd(bpjs_pass *pass, int32_t row) {
  const bool high = pass->block->values[BPJS_PEOPLE_WAGE][row] >= BPJS_LANE_WAGES;
  int32_t status = BPJS_OK;
  pass->fate[row] = BPJS_ROW_LANES;
  for (int32_t l = 0; status == BPJS_OK && l < pass->law_count && pass->fate[row] != BPJS_ROW_BAD;
       l++) {
    bpjs_pass_law *law = &pass->laws[l];
    const uint64_t plan = plan_of(pass, law, row);
    if (high || law->floored || (plan & (BPJS_PLAN_ODD | BPJS_PLAN_BANDED)) != 0)
      status = judge(pass, law, row, plan);
  }
  return status;
}

int32_t bpjs_pass_judge_odd(bpjs_pass *pass, int32_t count) {
  int32_t status = BPJS_OK;
  pass->even = true;
  for (int32_t i = 0; status == BPJS_OK && i < count; i++) {
    if (pass->fate[i] != BPJS_ROW_BAD)
      status = judge_if_odd(pass, i);
    pass->even = pass->even && pass->fate[i] == BPJS_ROW_LANES;
  }
  return status;
}

/* Whether the row's plans and its cell were found, so that there is nothing to learn. */
static bool was_met(const bpjs_pass *pass, int32_t row) {
  if (pass->fresh_values)
    return false;
  const uint64_t cell = bpjs_word_cell(&pass->layout, pass->words[row]);
  if (bpjs_index_word(&pass->slots, cell) == BPJS_CODER_NEW)
    return false;
  for (int32_t l = 0; l < pass->law_count; l++)
    if (plan_of(pass, &pass->laws[l], row) == BPJS_CODER_NEW)
      return false;
  return true;
}

int32_t bpjs_pass_learn(bpjs_pass *pass, int32_t count) {
  int32_t status = BPJS_OK;
  pass->even = true;
  for (int32_t i = 0; status == BPJS_OK && i < count; i++) {
    if (pass->fate[i] != BPJS_ROW_BAD) {
      pass->fate[i] = BPJS_ROW_LANES;
      status = was_met(pass, i) ? judge_if_odd(pass, i) : learn_row(pass, i);
    }
    pass->even = pass->even && pass->fate[i] == BPJS_ROW_LANES;
  }
  return status;
}

void bpjs_pass_judge(bpjs_pass *pass, int32_t count) {
  pass->even = false;
  for (int32_t i = 0; i < count; i++)
    for (int32_t l = 0; l < pass->law_count && pass->fate[i] != BPJS_ROW_BAD; l++)
      (void)judge(pass, &pass->laws[l], i, BPJS_PLAN_BY_BILL);
}
