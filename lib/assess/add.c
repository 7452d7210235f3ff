#include "assess/pass.h"

#include "base/error.h"
#include "trace/exact.h"

/* What a row gives under a law. */
typedef struct given {
  bpjs_pass *pass;
  bpjs_pass_law *law;
  int64_t first;
  bool write;
  int64_t amount[BPJS_TALLY_MEASURES + BPJS_ASSESS_MEASURES];
  bool has[BPJS_TALLY_MEASURES + BPJS_ASSESS_MEASURES];
  bpjs_tally_sums sums[BPJS_TALLY_MEASURES];
} given;

static int64_t weight_of(const bpjs_pass *pass, int32_t row) {
  const int64_t weight =
      pass->job->weighted ? bpjs_pass_value(pass, BPJS_PEOPLE_WEIGHT, row) : BPJS_CODER_NULL;
  return weight == BPJS_CODER_NULL ? 1 : weight;
}

static int32_t overflow(bpjs_pass *pass, int64_t row, int64_t number) {
  const int32_t status =
      bpjs_error_number(&pass->error, BPJS_ERROR_OVERFLOW, "weight", number,
                        "an amount times its weight is more than a sum can hold");
  pass->error.row = row + 1;
  return status;
}

int32_t bpjs_pass_group(bpjs_pass *pass, uint64_t slot, int64_t *group) {
  if (pass->slot_groups[slot] < 0) {
    const int64_t *keys = pass->slot_keys + slot * (size_t)pass->layout.dimension_count;
    const int32_t status =
        bpjs_tally_group(pass->tally, keys, &pass->slot_groups[slot], &pass->error);
    if (status != BPJS_OK)
      return status;
  }
  *group = pass->slot_groups[slot];
  return BPJS_OK;
}

/* Months contributed, which are no law's. */
static void take_months(given *g, int32_t row, int32_t measure) {
  const int64_t months = g->pass->job->measures[measure]->kind == BPJS_TALLY_MONTHS
                             ? bpjs_pass_value(g->pass, BPJS_PEOPLE_MONTHS, row)
                             : BPJS_CODER_NULL;
  if (months == BPJS_CODER_NULL || g->law->number != 0)
    return;
  g->amount[measure] = months;
  g->has[measure] = true;
}

static int32_t add_to_tally(given *g, int32_t row, uint64_t slot) {
  bpjs_pass *pass = g->pass;
  int64_t group = -1;
  int32_t status = bpjs_pass_group(pass, slot, &group);
  if (status != BPJS_OK)
    return status;
  const bool first = g->law->number == 0;
  const int64_t weight = weight_of(pass, row);
  for (int32_t m = 0; m < pass->job->tally_measures; m++) {
    const int64_t amount = g->amount[m];
    int64_t weighted = 0;
    if (g->has[m] && !bpjs_exact_times(amount, weight, &weighted))
      return overflow(pass, g->first + row, weight);
    g->sums[m] = (bpjs_tally_sums){g->has[m], amount, weighted, amount, amount};
  }
  int64_t *bins = NULL;
  const int64_t wage = bpjs_pass_wages(pass, g->first)[row];
  if (first && pass->bins != NULL &&
      bpjs_pass_value(pass, BPJS_PEOPLE_SEGMENT, row) != BPJS_SEGMENT_PMI) {
    bins = pass->bins;
    bins[bpjs_tally_bin_of(pass->tally, wage)] = weight;
  }
  status = bpjs_tally_add(pass->tally, group, first ? 1 : 0, first ? weight : 0, g->sums, bins,
                          &pass->error);
  if (bins != NULL)
    bins[bpjs_tally_bin_of(pass->tally, wage)] = 0;
  if (status == BPJS_ERROR_OVERFLOW)
    pass->error.row = g->first + row + 1;
  return status;
}

static void write_out(const given *g, int32_t row) {
  const bpjs_job *job = g->pass->job;
  for (int32_t m = job->tally_measures; m < job->measure_count; m++)
    if (g->has[m])
      job->amounts[(int64_t)(m - job->tally_measures) * job->count + g->first - job->first + row] =
          g->amount[m];
}

static int32_t give(given *g, int32_t row, uint64_t slot) {
  if (!g->write)
    return g->pass->tally == NULL ? BPJS_OK : add_to_tally(g, row, slot);
  if (g->pass->job->amounts != NULL)
    write_out(g, row);
  return BPJS_OK;
}

/* Lanes of the kernel, as measures take them. The place of the sums is beyond those of the
 * family where there are more cells than room, as rows go by themselves. */
static int32_t give_lanes(given *g, int32_t row, const int64_t *lanes) {
  const bpjs_pass *pass = g->pass;
  const size_t width = (size_t)pass->room.width;
  const uint64_t place = g->law->places[row];
  const size_t family = g->law->owners[BPJS_PLACE_PLAN(place) / width];
  const size_t at = BPJS_PLACE_SUMS(place) - family * pass->room.slots * width;
  for (int32_t m = 0; m < pass->job->measure_count; m++) {
    const uint32_t mask = g->law->lanes[family][m];
    g->amount[m] = 0;
    g->has[m] = mask != 0;
    for (int32_t lane = 0; mask >> lane != 0; lane++)
      g->amount[m] += (mask >> lane & 1) != 0 ? lanes[lane] : 0;
    take_months(g, row, m);
  }
  return give(g, row, at / width);
}

static int32_t give_bill(given *g, int32_t row) {
  bpjs_pass *pass = g->pass;
  bpjs_pass_law *law = g->law;
  const bpjs_person person = bpjs_pass_person(pass, row);
  const bool once = person.segment == BPJS_SEGMENT_PMI;
  int32_t status = BPJS_OK;
  law->terms.bill.line_count = law->terms.benefits.made.count = 0;
  if ((bpjs_pass_state(pass, law, row) & BPJS_STATE_NOTHING) == 0)
    status = bpjs_person_assess(&person, &law->terms, &pass->error);
  for (int32_t m = 0; status == BPJS_OK && m < pass->job->measure_count; m++) {
    status = bpjs_family_of_bill(&law->terms.bill, &law->terms.benefits.made, once, person.wage,
                                 pass->job->measures[m], law->number, &g->amount[m], &g->has[m],
                                 &pass->error);
    take_months(g, row, m);
  }
  if (status != BPJS_OK) {
    pass->error.row = g->first + row + 1;
    return status;
  }
  bpjs_remarks_add(&pass->remarks, &law->terms.bill, &law->terms.benefits.made);
  const uint64_t word =
      bpjs_index_word(&pass->slots, bpjs_word_cell(&pass->layout, pass->words[row]));
  return give(g, row, word / (uint64_t)pass->room.width);
}

static int32_t add_law(given *g, int32_t count, bool even) {
  bpjs_pass *pass = g->pass;
  bpjs_pass_law *law = g->law;
  for (int32_t i = 0; !even && i < count; i++)
    if (pass->fate[i] != BPJS_ROW_LANES)
      law->places[i] = 0;
  const bpjs_kernel_rows rows = {
      bpjs_pass_wages(pass, g->first), law->places, count, pass->room.width, law->quads, law->slim};
  const bool summed = !g->write && pass->tally != NULL && !pass->by_row;
  const bool listed = g->write ? pass->job->amounts != NULL : pass->tally != NULL && pass->by_row;
  if (summed && law->all_slim && pass->low && pass->job->kernel.add_slim != NULL)
    pass->job->kernel.add_slim(&rows, law->sums);
  else if (summed)
    pass->job->kernel.add(&rows, law->sums);
  if (listed)
    pass->job->kernel.list(&rows, pass->amounts);
  int32_t status = BPJS_OK;
  for (int32_t i = 0; (listed || !even) && status == BPJS_OK && i < count; i++) {
    const uint8_t fate = even ? BPJS_ROW_LANES : pass->fate[i];
    if (fate == BPJS_ROW_BILL)
      status = give_bill(g, i);
    else if (fate == BPJS_ROW_LANES && listed)
      status = give_lanes(g, i, pass->amounts + (size_t)i * BPJS_QUAD * (size_t)pass->room.width);
  }
  return status;
}

int32_t bpjs_pass_add(bpjs_pass *pass, int64_t first, int32_t count, bool write) {
  given g;
  g.pass = pass;
  g.first = first;
  g.write = write;
  int32_t status = BPJS_OK;
  for (int32_t l = 0; status == BPJS_OK && l < pass->law_count; l++) {
    g.law = &pass->laws[l];
    status = add_law(&g, count, pass->even);
  }
  return status;
}
