#include "people/check_rules.h"

/* Masks of programmes that a segment may have: bit p of its own is mask p. */
#define MASK(programmes) (UINT64_C(1) << (programmes))
enum {
  BOTH = BPJS_PROGRAMME_JKK | BPJS_PROGRAMME_JKM,
  WITH_JHT = BOTH | BPJS_PROGRAMME_JHT,
  INDIVIDUAL_AGAIN = BPJS_PEOPLE_GROUP_INDIVIDUAL | BPJS_PEOPLE_GROUP_SECOND_DEPARTURE
};

static const uint64_t allowed[] = {[BPJS_SEGMENT_ALL] = UINT64_MAX,
                                   [BPJS_SEGMENT_PU] = UINT64_MAX,
                                   [BPJS_SEGMENT_BPU] = MASK(0) | MASK(BOTH) | MASK(WITH_JHT),
                                   [BPJS_SEGMENT_JAKON] = MASK(0) | MASK(BOTH),
                                   [BPJS_SEGMENT_PMI] = MASK(0) | MASK(BOTH) | MASK(WITH_JHT)};

static void need_segment(bpjs_people_faults *faults) {
  if (bpjs_people_has(faults->full, BPJS_PEOPLE_SEGMENT))
    return;
  bpjs_people_begin_marks(faults);
  for (int32_t i = faults->begin; i < faults->end; i++)
    bpjs_people_mark(faults, i, BPJS_PEOPLE_SEGMENT,
                     bpjs_people_given(faults->block, BPJS_PEOPLE_SEGMENT, i) == BPJS_PEOPLE_NULL);
}

static void check_programmes(bpjs_people_faults *faults) {
  if (!bpjs_people_has(faults->block->columns, BPJS_PEOPLE_PROGRAMMES))
    return;
  const int64_t *programmes = faults->block->values[BPJS_PEOPLE_PROGRAMMES];
  bpjs_people_begin_marks(faults);
  for (int32_t i = faults->begin; i < faults->end; i++)
    bpjs_people_mark(faults, i, BPJS_PEOPLE_PROGRAMMES,
                     (allowed[bpjs_people_segment(faults->block, i)] >> (programmes[i] & 63) & 1) ==
                         0);
}

static void need_wage(bpjs_people_faults *faults) {
  if (bpjs_people_has(faults->full, BPJS_PEOPLE_WAGE))
    return;
  bpjs_people_begin_marks(faults);
  for (int32_t i = faults->begin; i < faults->end; i++) {
    const int32_t segment = bpjs_people_segment(faults->block, i);
    bpjs_people_mark(faults, i, BPJS_PEOPLE_WAGE,
                     segment != 0 && segment != BPJS_SEGMENT_PMI &&
                         bpjs_people_given(faults->block, BPJS_PEOPLE_WAGE, i) == BPJS_PEOPLE_NULL);
  }
}

static bool has_jkk(const bpjs_people_block *block, int32_t row) {
  const int64_t programmes = bpjs_people_value(block, BPJS_PEOPLE_PROGRAMMES, row);
  return programmes == 0 || (programmes & BPJS_PROGRAMME_JKK) != 0;
}

static void need_risk_class(bpjs_people_faults *faults) {
  const bpjs_people_block *block = faults->block;
  if (bpjs_people_has(faults->full, BPJS_PEOPLE_RISK_CLASS) ||
      bpjs_people_has(faults->full, BPJS_PEOPLE_INDUSTRY))
    return;
  bpjs_people_begin_marks(faults);
  for (int32_t i = faults->begin; i < faults->end; i++)
    bpjs_people_mark(faults, i, BPJS_PEOPLE_RISK_CLASS,
                     bpjs_people_segment(block, i) == BPJS_SEGMENT_PU &&
                         bpjs_people_given(block, BPJS_PEOPLE_RISK_CLASS, i) == BPJS_PEOPLE_NULL &&
                         bpjs_people_given(block, BPJS_PEOPLE_INDUSTRY, i) == BPJS_PEOPLE_NULL &&
                         has_jkk(block, i));
}

/* Months, and groups that go together. */
static void check_migrants(bpjs_people_faults *faults) {
  const bpjs_people_block *block = faults->block;
  if (faults->no_migrants)
    return;
  bpjs_people_begin_marks(faults);
  for (int32_t i = faults->begin; i < faults->end; i++) {
    const bool migrant = bpjs_people_segment(block, i) == BPJS_SEGMENT_PMI;
    const int64_t groups = bpjs_people_value(block, BPJS_PEOPLE_GROUPS, i);
    bpjs_people_mark(faults, i, BPJS_PEOPLE_MONTHS,
                     migrant && bpjs_people_value(block, BPJS_PEOPLE_MONTHS, i) == 0);
    bpjs_people_mark(faults, i, BPJS_PEOPLE_GROUPS,
                     migrant && (groups & INDIVIDUAL_AGAIN) == INDIVIDUAL_AGAIN);
  }
}

void bpjs_people_needs(bpjs_people_faults *faults) {
  need_segment(faults);
  check_programmes(faults);
  need_wage(faults);
  need_risk_class(faults);
  check_migrants(faults);
}
