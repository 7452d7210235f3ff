#include "assess/pass.h"

#include <string.h>

#include "base/error.h"
#include "base/memory.h"
#include "trace/exact.h"

static bool take(const int64_t *sums, uint32_t lanes, int64_t *sum) {
  *sum = 0;
  for (int32_t lane = 0; lanes >> lane != 0; lane++)
    if ((lanes >> lane & 1) != 0 && !bpjs_exact_plus(*sum, sums[lane], sum))
      return false;
  return true;
}

/* The least and largest amounts are not known of sums: by_row is for those who ask. */
static int32_t flush_cell(bpjs_pass *pass, bpjs_pass_law *law, int32_t family, uint64_t slot,
                          const int64_t *cell) {
  bpjs_tally_sums sums[BPJS_TALLY_MEASURES];
  const int64_t people = cell[bpjs_family_count_lane(&law->families[family])];
  for (int32_t m = 0; m < pass->job->tally_measures; m++) {
    const uint32_t lanes = law->lanes[family][m];
    int64_t sum;
    if (!take(cell, lanes, &sum))
      return bpjs_error_number(&pass->error, BPJS_ERROR_OVERFLOW, "count", people,
                               "the sum of a group is more than fits");
    sums[m] = (bpjs_tally_sums){lanes != 0 ? people : 0, sum, sum, 0, 0};
  }
  int64_t group = -1;
  int32_t status = bpjs_pass_group(pass, slot, &group);
  const int64_t counted = law->number == 0 ? people : 0;
  if (status == BPJS_OK)
    status = bpjs_tally_add(pass->tally, group, counted, counted, sums, NULL, &pass->error);
  return status;
}

static int32_t flush_law(bpjs_pass *pass, bpjs_pass_law *law) {
  const size_t width = (size_t)pass->room.width * BPJS_QUAD;
  for (int32_t family = 0; family < law->family_count; family++) {
    int64_t *cells = law->sums + (size_t)family * pass->room.slots * width;
    for (size_t slot = 1; slot < pass->slot_count; slot++) {
      const int64_t *cell = cells + slot * width;
      if (cell[bpjs_family_count_lane(&law->families[family])] == 0)
        continue;
      const int32_t status = flush_cell(pass, law, family, slot, cell);
      if (status != BPJS_OK)
        return status;
    }
    memset(cells, 0, pass->slot_count * width * sizeof *cells);
  }
  return BPJS_OK;
}

void bpjs_pass_forget_groups(bpjs_pass *pass) {
  for (size_t slot = 0; pass->slot_groups != NULL && slot < pass->slot_count; slot++)
    pass->slot_groups[slot] = -1;
}

int32_t bpjs_pass_flush(bpjs_pass *pass) {
  int32_t status = BPJS_OK;
  for (int32_t l = 0; status == BPJS_OK && l < pass->law_count; l++)
    if (pass->laws[l].sums != NULL)
      status = flush_law(pass, &pass->laws[l]);
  pass->unflushed = 0;
  return status;
}

static int32_t forget_law(bpjs_pass *pass, bpjs_pass_law *law) {
  const size_t width = (size_t)pass->room.width;
  if (!bpjs_index_begin(&law->plans, pass->layout.plan_limit))
    return BPJS_ERROR_MEMORY;
  bpjs_coder_free(&law->kinds);
  bpjs_coder_begin(&law->kinds);
  law->family_count = 0;
  law->quad_count = 0;
  law->sums = NULL;
  bpjs_quad *quads = bpjs_memory_grow(law->quads, &law->quad_capacity, width, sizeof *quads);
  if (quads == NULL)
    return BPJS_ERROR_MEMORY;
  law->quads = quads;
  law->quad_count = width;
  memset(quads, 0, width * sizeof *quads);
  uint64_t *slim = bpjs_lines_grow(&law->slim_lines, 0, width * BPJS_SLIM_WORDS);
  if (slim == NULL)
    return BPJS_ERROR_MEMORY;
  law->slim = slim;
  law->all_slim = bpjs_slim_pack(quads, (int32_t)width, slim);
  uint32_t *leasts = bpjs_memory_grow(law->leasts, &law->least_capacity, 1, sizeof *leasts);
  if (leasts == NULL)
    return BPJS_ERROR_MEMORY;
  law->leasts = leasts;
  leasts[0] = 0;
  law->floored = false;
  if (pass->tally == NULL || pass->by_row)
    return BPJS_OK;
  /* Those that were there are 0, being flushed. */
  law->sums = bpjs_lines_grow(&law->sum_lines, 0,
                              (size_t)pass->room.families * pass->room.slots * width * BPJS_QUAD);
  return law->sums == NULL ? BPJS_ERROR_MEMORY : BPJS_OK;
}

int32_t bpjs_pass_forget(bpjs_pass *pass) {
  pass->room = pass->wanted;
  bpjs_joint_forget(&pass->joint);
  pass->by_row = pass->by_row || pass->room.slots > BPJS_SLOTS;
  if (!bpjs_index_begin(&pass->slots, pass->layout.cell_limit))
    return BPJS_ERROR_MEMORY;
  pass->slot_count = 1;
  bpjs_memory_free(pass->amounts);
  pass->amounts =
      bpjs_memory_raw((size_t)pass->room.width * BPJS_QUAD * BPJS_BLOCK * sizeof *pass->amounts);
  if (pass->amounts == NULL)
    return BPJS_ERROR_MEMORY;
  int32_t status = BPJS_OK;
  for (int32_t l = 0; status == BPJS_OK && l < pass->law_count; l++)
    status = forget_law(pass, &pass->laws[l]);
  return status;
}
