#include "dues/pu.h"

#include "base/error.h"
#include "base/memory.h"
#include "base/never.h"
#include "base/structure.h"
#include "dues/result.h"
#include "trace/span.h"

#define LEAST BPJS_STRUCT_LEAST(bpjs_wage_earner, industry)

/* A call, with what is too large for the stack. */
typedef struct call {
  const bpjs_law *law;
  const bpjs_wage_earner *workers;
  int64_t count;
  bpjs_law_policy policy;
  uint32_t open; /* reliefs of which some month is inside their months */
  uint32_t told; /* reliefs of which a month outside has been computed */
  bpjs_spans spans;
  bpjs_pu_rules rules;
  bpjs_bill bill;
} call;

static bool take(const call *c, int64_t index, bpjs_wage_earner *worker) {
  return bpjs_struct_item_in(worker, sizeof *worker, LEAST, c->workers, index);
}

/* No month twice, so that there are never many spans. */
static int32_t check(call *c, bpjs_error *error) {
  bpjs_spans_begin(&c->spans);
  for (int32_t i = 0; i < c->count; i++) {
    bpjs_wage_earner worker;
    if (!take(c, i, &worker))
      return bpjs_error_struct_size(error, "workers");
    int32_t status = bpjs_pu_check(&worker, (int64_t)i + 1, error);
    if (status == BPJS_OK)
      status = bpjs_spans_add(&c->spans, i, worker.day, worker.months, error);
    if (status != BPJS_OK)
      return status;
  }
  return BPJS_OK;
}

static void find_open_reliefs(call *c) {
  for (int32_t month = c->spans.first; month < c->spans.end; month++) {
    bpjs_wage_earner worker;
    if (c->spans.of[month] == 0 || NEVER(!take(c, c->spans.of[month] - 1, &worker)) ||
        worker.reliefs == 0)
      continue;
    c->open |= worker.reliefs & bpjs_pu_reliefs_open(c->law, &c->policy, bpjs_spans_day(month));
  }
}

/* Of a relief that has months in the call the other months say nothing; of one
 * that has none only the first does. */
static uint32_t reliefs_of_month(call *c, uint32_t asserted, int32_t month) {
  if (asserted == 0)
    return 0;
  uint32_t inside = asserted & bpjs_pu_reliefs_open(c->law, &c->policy, month);
  uint32_t outside = asserted & ~inside & ~c->open & ~c->told;
  c->told |= outside;
  return inside | outside;
}

static int32_t add_month(call *c, int32_t month, bpjs_dues *dues, bpjs_error *error) {
  bpjs_wage_earner worker;
  if (NEVER(!take(c, c->spans.of[month] - 1, &worker)))
    return bpjs_error_struct_size(error, "workers");
  const int32_t day = bpjs_spans_day(month);
  worker.reliefs = reliefs_of_month(c, worker.reliefs, day);
  bpjs_pu_rules_resolve(&c->rules, c->law, &c->policy, day, bpjs_pu_scope_of(&worker));
  int32_t status = bpjs_pu_month(&c->rules, &worker, &c->bill, error);
  return status == BPJS_OK ? bpjs_result_add_bill(dues, &c->bill, error) : status;
}

static int32_t compute(call *c, bpjs_dues **out, bpjs_error *error) {
  int32_t status = check(c, error);
  if (status != BPJS_OK)
    return status;
  find_open_reliefs(c);
  bpjs_dues *dues = NULL;
  status = bpjs_result_new(c->law, &c->policy, BPJS_SEGMENT_PU, &dues, error);
  for (int32_t month = c->spans.first; status == BPJS_OK && month < c->spans.end; month++)
    if (c->spans.of[month] != 0)
      status = add_month(c, month, dues, error);
  return bpjs_result_hand(status, dues, out, error);
}

static int32_t check_pointers(const bpjs_law *law, const bpjs_wage_earner *workers,
                              bpjs_dues *const *dues, bpjs_error *error) {
  const char *missing = law == NULL       ? "law"
                        : workers == NULL ? "workers"
                        : dues == NULL    ? "dues"
                                          : NULL;
  return missing == NULL
             ? BPJS_OK
             : bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, missing, "the pointer is NULL");
}

int32_t bpjs_dues_pu(const bpjs_law *law, const bpjs_wage_earner *workers, int64_t count,
                     const bpjs_law_policy *policy, bpjs_dues **dues, bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  int32_t status = check_pointers(law, workers, dues, error);
  if (status == BPJS_OK && count < 1)
    status = bpjs_error_number(error, BPJS_ERROR_ARGUMENT, "count", count,
                               "there must be one worker or more");
  bpjs_law_policy ours;
  if (status == BPJS_OK)
    status = bpjs_law_policy_in(policy, &ours, error);
  if (status != BPJS_OK)
    return status;
  /* 50 KB: what it needs is set here, the rest as it is filled. */
  call *c = bpjs_memory_raw(sizeof *c);
  if (c == NULL)
    return bpjs_error_memory(error);
  c->open = c->told = 0;
  c->law = law;
  c->workers = workers;
  c->count = count;
  c->policy = ours;
  status = compute(c, dues, error);
  bpjs_memory_free(c);
  return status;
}
