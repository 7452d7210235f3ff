#include "benefit/claim_again.h"

#include <string.h>

#include "base/memory.h"

/* More than any law asks for: a scholarship has a line for each year of school, a pension
 * some steps for each year since 1900. */
enum { LINES = 64, CHILD_LINES = 32, LINE_STEPS = 16, STEPS = 4096, ROWS = 2048 };

static bool reserve(bpjs_benefit *claim, size_t children) {
  const size_t lines = LINES + CHILD_LINES * children, steps = STEPS + LINE_STEPS * lines;
  claim->entries = bpjs_memory_grow(NULL, &claim->entry_capacity, lines, sizeof *claim->entries);
  claim->steps = bpjs_memory_grow(NULL, &claim->step_capacity, steps, sizeof *claim->steps);
  claim->refused = bpjs_memory_grow(NULL, &claim->refused_capacity, lines, sizeof *claim->refused);
  claim->warnings =
      bpjs_memory_grow(NULL, &claim->warning_capacity, lines, sizeof *claim->warnings);
  claim->rows.items =
      bpjs_memory_grow(NULL, &claim->rows.capacity, ROWS, sizeof *claim->rows.items);
  return claim->entries != NULL && claim->steps != NULL && claim->refused != NULL &&
         claim->warnings != NULL && claim->rows.items != NULL;
}

bpjs_benefit *bpjs_claim_room(const bpjs_law *law, const bpjs_law_policy *policy,
                              int64_t children) {
  bpjs_benefit *made = bpjs_memory_new(1, sizeof *made);
  if (made == NULL)
    return NULL;
  made->policy = *policy;
  made->bare = true;
  bpjs_trace_rows_begin(&made->rows, law);
  if (reserve(made, (size_t)children))
    return made;
  bpjs_benefit_free(made);
  return NULL;
}

void bpjs_claim_again(bpjs_benefit *claim, int32_t day, int32_t segment, int32_t programmes) {
  claim->day = day;
  claim->segment = segment;
  claim->programmes = programmes;
  claim->failed = false;
  claim->entry_count = claim->step_count = claim->refused_count = claim->warning_count = 0;
  claim->rows.count = 0;
  claim->law_status = BPJS_OK;
  claim->law_error = (bpjs_error){.struct_size = sizeof claim->law_error};
}

static const bpjs_claim_step *find(const bpjs_benefit *claim, const bpjs_claim_entry *entry,
                                   const char *what) {
  for (size_t i = 0; i < entry->step_count; i++)
    if (strcmp(claim->steps[entry->step_first + i].what, what) == 0)
      return &claim->steps[entry->step_first + i];
  return NULL;
}

bool bpjs_claim_share_of(const bpjs_benefit *claim, const bpjs_claim_entry *entry,
                         bpjs_claim_share *share) {
  const bpjs_claim_step *part = find(claim, entry, "share"), *months = find(claim, entry, "months");
  const bpjs_claim_step *ceiling = find(claim, entry, "ceiling");
  if (part == NULL || find(claim, entry, "wage") == NULL)
    return false;
  share->ceiling = ceiling == NULL ? INT64_MAX : ceiling->number;
  return bpjs_exact_times(part->number, months == NULL ? 1 : months->number, &share->ppm);
}

bool bpjs_claim_rounds(const bpjs_benefit *claim, int32_t *direction) {
  const bpjs_claim_rounding rounding = bpjs_claim_rounding_of(claim, "benefit");
  *direction = (int32_t)rounding.direction.value;
  return bpjs_rule_use(&rounding.step, &claim->policy, NULL) == BPJS_OK &&
         bpjs_rule_use(&rounding.direction, &claim->policy, NULL) == BPJS_OK &&
         rounding.step.value == 1;
}
