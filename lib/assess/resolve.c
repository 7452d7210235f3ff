#include "assess/pass.h"

/* The state's words beside the others. Returns them all, or-ed. */
static uint64_t add_states(bpjs_pass *pass, bpjs_pass_law *law, int32_t count) {
  const bpjs_input *state = &pass->layout.inputs[pass->layout.input_count - 1];
  uint64_t all = 0;
  for (int32_t i = 0; i < count; i++) {
    law->words[i] = 0;
    if (pass->fate[i] == BPJS_ROW_BAD)
      continue;
    const uint64_t word = bpjs_coder_word(&state->words, bpjs_pass_state(pass, law, i));
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
    law->plan[i] = (uint32_t)(plan & BPJS_PLAN_AT);
    law->cell[i] = (uint32_t)(plan >> BPJS_PLAN_BASE) + (uint32_t)slot;
    law->banded[banded] = (uint16_t)i;
    banded += (plan & BPJS_PLAN_BANDED) != 0;
  }
  *odd = all & BPJS_PLAN_ODD;
  return banded;
}

/* False: an income is below all bands. */
static bool choose_bands(bpjs_pass *pass, bpjs_pass_law *law, const int64_t *wages,
                         int32_t banded) {
  const bool plain = pass->job->plain;
  bool all = true;
  for (int32_t k = 0; k < banded; k++) {
    const int32_t row = law->banded[k];
    const int32_t month = plain ? pass->job->month : bpjs_pass_month(pass, row);
    if (law->bands.month != month)
      bpjs_bands_make(bpjs_terms_bpu(&law->terms, month), &law->bands);
    const int32_t band = bpjs_bands_of(&law->bands, wages[row]);
    law->plan[row] += (uint32_t)(band * pass->room.width);
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
  return in_bands && odd == 0 && fresh >> 63 == 0;
}
