#include "assess/pass.h"

/* A column of a block. */
typedef struct column {
  const int64_t *values;
  const uint8_t *given; /* NULL: no row has one */
} column;

static column column_of(const bpjs_people_block *block, int32_t what) {
  const bool taken = (block->columns >> what & 1) != 0;
  return (column){block->values[what], taken ? block->given[what] : NULL};
}

static inline bool has(const column *c, int32_t row) {
  return c->given != NULL && c->given[row] != BPJS_PEOPLE_NULL;
}

static inline int32_t number_of(const column *c, int32_t row) {
  return has(c, row) ? (int32_t)c->values[row] : 0;
}

/* The state's words beside the others. Returns them all, or-ed. */
static uint64_t add_states(bpjs_pass *pass, bpjs_pass_law *law, int32_t count) {
  const bpjs_input *state = &pass->layout.inputs[pass->layout.input_count - 1];
  const column born = column_of(pass->block, BPJS_PEOPLE_BORN),
               enrolled = column_of(pass->block, BPJS_PEOPLE_ENROLLED),
               left = column_of(pass->block, BPJS_PEOPLE_LEFT),
               segment = column_of(pass->block, BPJS_PEOPLE_SEGMENT),
               day = column_of(pass->block, BPJS_PEOPLE_DAY);
  uint64_t all = 0;
  for (int32_t i = 0; i < count; i++) {
    law->words[i] = 0;
    if (pass->fate[i] == BPJS_ROW_BAD)
      continue;
    const bpjs_days of_row = {number_of(&born, i), number_of(&enrolled, i), number_of(&left, i),
                              has(&born, i),       has(&enrolled, i),       has(&left, i)};
    const int32_t month = has(&day, i) ? bpjs_pass_month(pass, i) : pass->job->month;
    const uint64_t word =
        bpjs_coder_word(&state->words, bpjs_state_of(&of_row, number_of(&segment, i), month,
                                                     law->ages, &law->terms));
    all |= word;
    law->words[i] = pass->words[i] + word;
  }
  return all;
}

/* Where each plan and cell is. Returns how many rows have bands; *odd: the plans, or-ed. */
static int32_t find(const bpjs_pass *pass, bpjs_pass_law *law, const uint64_t *words, int32_t count,
                    uint64_t *odd) {
  const bpjs_index *plans = &law->plans, *slots = &pass->slots;
  uint64_t all = 0;
  int32_t banded = 0;
  for (int32_t i = 0; i < count; i++) {
    const uint64_t plan = bpjs_index_word(plans, bpjs_word_plan(&pass->layout, words[i]));
    const uint64_t slot = bpjs_index_word(slots, bpjs_word_cell(&pass->layout, words[i]));
    all |= plan | slot;
    law->places[i] = plan + (slot << BPJS_PLAN_BASE);
    law->banded[banded] = (uint16_t)i;
    banded += (plan & BPJS_PLAN_BANDED) != 0;
  }
  *odd = all & BPJS_PLAN_ODD;
  return banded;
}

static void take_bands(bpjs_pass_law *law, int32_t month) {
  if (law->bands.month != month)
    bpjs_bands_make(bpjs_terms_bpu(&law->terms, month), &law->bands);
}

/* Those of one month. False: an income is below all bands. */
static bool choose_plain_bands(bpjs_pass *pass, bpjs_pass_law *law, const int64_t *wages,
                               int32_t banded) {
  const bpjs_bands *bands = &law->bands;
  const uint16_t *rows = law->banded;
  uint64_t *places = law->places;
  const int64_t width = pass->room.width;
  int64_t all = 0;
  if (banded > 0)
    take_bands(law, pass->job->month);
  for (int32_t k = 0; k < banded; k++) {
    const int64_t band = bpjs_bands_of(bands, wages[rows[k]]);
    places[rows[k]] += (uint64_t)(band * width);
    all |= band;
  }
  return all >= 0;
}

/* False: an income is below all bands. */
static bool choose_bands(bpjs_pass *pass, bpjs_pass_law *law, const int64_t *wages,
                         int32_t banded) {
  bool all = true;
  if (pass->job->plain)
    return choose_plain_bands(pass, law, wages, banded);
  for (int32_t k = 0; k < banded; k++) {
    const int32_t row = law->banded[k];
    take_bands(law, bpjs_pass_month(pass, row));
    const int32_t band = bpjs_bands_of(&law->bands, wages[row]);
    law->places[row] += (uint64_t)((int64_t)band * pass->room.width);
    all = all && band >= 0;
  }
  return all;
}

bool bpjs_pass_resolve(bpjs_pass *pass, bpjs_pass_law *law, int64_t first, int32_t count) {
  const bool states = law->ages != NULL;
  uint64_t odd = 0;
  const uint64_t fresh = states ? add_states(pass, law, count) : 0;
  const int32_t banded = find(pass, law, states ? law->words : pass->words, count, &odd);
  const bool in_bands = choose_bands(pass, law, bpjs_pass_wages(pass, first), banded);
  pass->fresh_values = pass->fresh_values || fresh >> 63 != 0;
  pass->fresh = pass->fresh || (fresh | odd) >> 63 != 0;
  return in_bands && odd == 0 && fresh >> 63 == 0;
}

/* ---- the short way ---- */

/* Entries of all rows; returns them all, or-ed. */
static uint64_t find_joint(const bpjs_pass *pass, bpjs_pass_law *law, int32_t count) {
  const uint64_t *entries = bpjs_joint_entries(&pass->joint, law->number);
  const uint32_t *numbers = pass->numbers;
  uint64_t *places = law->places;
  uint64_t all = 0;
  for (int32_t i = 0; i < count; i++) {
    const uint64_t entry = entries[numbers[i]];
    all |= entry;
    places[i] = entry;
  }
  return all;
}

/* The same by numbers of 16 bits. */
static uint64_t find_short(const bpjs_pass *pass, bpjs_pass_law *law, int32_t count) {
  const uint64_t *entries = bpjs_joint_entries(&pass->joint, law->number);
  const uint16_t *numbers = pass->short_numbers;
  uint64_t *places = law->places;
  uint64_t all = 0;
  for (int32_t i = 0; i < count; i++) {
    const uint64_t entry = entries[numbers[i]];
    all |= entry;
    places[i] = entry;
  }
  return all;
}

/* How numbers are found, and then entries. */
enum way { BY_KERNEL, AT_ONCE, BY_SUMS };

static enum way way_of(const bpjs_pass *pass) {
  if (pass->job->kernel.number != NULL)
    return BY_KERNEL;
  return pass->law_count == 1 && pass->joint.column_count == 3 ? AT_ONCE : BY_SUMS;
}

static bool find_numbers(bpjs_pass *pass, enum way way, int64_t first, int32_t count) {
  if (way == BY_KERNEL)
    return pass->job->kernel.number(&pass->joint, first, count, pass->short_numbers);
  return way == AT_ONCE || bpjs_joint_numbers(&pass->joint, first, count, pass->numbers);
}

bool bpjs_pass_resolve_short(bpjs_pass *pass, int64_t first, int32_t count) {
  const bpjs_joint *joint = &pass->joint;
  const enum way way = way_of(pass);
  if (!joint->usable || !find_numbers(pass, way, first, count))
    return false;
  const int64_t *wages = bpjs_pass_wages(pass, first);
  for (int32_t l = 0; l < pass->law_count; l++) {
    bpjs_pass_law *law = &pass->laws[l];
    const uint64_t all = way == BY_KERNEL ? find_short(pass, law, count)
                         : way == AT_ONCE ? bpjs_joint_places(joint, first, count, law->places)
                                          : find_joint(pass, law, count);
    if ((all & BPJS_PLAN_ODD) != 0)
      return false;
    if ((all & BPJS_PLAN_BANDED) != 0 &&
        !choose_bands(
            pass, law, wages,
            pass->job->kernel.list_flagged(law->places, count, BPJS_PLAN_BANDED, law->banded)))
      return false;
  }
  return true;
}

void bpjs_pass_shorten(bpjs_pass *pass, int64_t first, int32_t count) {
  bpjs_joint *joint = &pass->joint;
  if (!joint->usable || !bpjs_joint_meet(joint, first, count) ||
      !bpjs_joint_numbers(joint, first, count, pass->numbers))
    return;
  for (int32_t l = 0; l < pass->law_count; l++) {
    uint64_t *entries = bpjs_joint_entries(joint, l);
    for (int32_t i = 0; i < count; i++) {
      const uint64_t word = pass->words[i];
      entries[pass->numbers[i]] =
          bpjs_index_word(&pass->laws[l].plans, bpjs_word_plan(&pass->layout, word)) +
          (bpjs_index_word(&pass->slots, bpjs_word_cell(&pass->layout, word)) << BPJS_PLAN_BASE);
    }
  }
}
