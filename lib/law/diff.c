#include <string.h>

#include "base/error.h"
#include "law/walk.h"

static int32_t check_out(const int64_t *before, const int64_t *after, int64_t capacity,
                         const int64_t *count, bpjs_error *error) {
  if (capacity < 0)
    return bpjs_error_number(error, BPJS_ERROR_ARGUMENT, "capacity", capacity,
                             "capacity must not be negative");
  if (capacity != 0 && (before == NULL || after == NULL))
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, before == NULL ? "before" : "after",
                               "before or after is NULL but capacity is not 0");
  if (count == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "count", "count is NULL");
  return BPJS_OK;
}

static int32_t begin(bpjs_law_walk *walk, const bpjs_law *law, const char *law_name,
                     const bpjs_law_query *query, const char *query_name,
                     const bpjs_law_policy *policy, bpjs_error *error) {
  int32_t status = bpjs_law_walk_begin(walk, law, law_name, query, query_name, policy, error);
  if (status == BPJS_OK && walk->query.day == 0)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, query_name, "the query has no day");
  return status;
}

static const bpjs_law_entry *row_of(const bpjs_law_walk *walk, int64_t row) {
  return &walk->law->rows[row];
}

/* By parameter, segment and key; what one side has no more comes last. */
static int compare(const bpjs_law_walk *one, int64_t a, const bpjs_law_walk *other, int64_t b) {
  if (a < 0 || b < 0)
    return a < 0 ? 1 : -1;
  return bpjs_law_compare_group(one->law, row_of(one, a), other->law, row_of(other, b));
}

/* The unit is the parameter's: it cannot differ. */
static bool differ(const bpjs_law_walk *one, int64_t a, const bpjs_law_walk *other, int64_t b) {
  const bpjs_law_entry *x = row_of(one, a), *y = row_of(other, b);
  return x->value != y->value || x->confidence != y->confidence ||
         strcmp(bpjs_law_at(one->law, x->citation), bpjs_law_at(other->law, y->citation)) != 0;
}

int32_t bpjs_law_diff(const bpjs_law *law, const bpjs_law_query *query, const bpjs_law *other,
                      const bpjs_law_query *other_query, const bpjs_law_policy *policy,
                      int64_t *before, int64_t *after, int64_t capacity, int64_t *count,
                      bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  bpjs_law_walk one, two;
  int32_t status = begin(&one, law, "law", query, "query", policy, error);
  if (status == BPJS_OK)
    status = begin(&two, other, "other", other_query, "other_query", policy, error);
  if (status == BPJS_OK)
    status = check_out(before, after, capacity, count, error);
  if (status != BPJS_OK)
    return status;
  int64_t found = 0, a = bpjs_law_walk_next(&one), b = bpjs_law_walk_next(&two);
  while (a >= 0 || b >= 0) {
    int order = compare(&one, a, &two, b);
    if (order != 0 || differ(&one, a, &two, b)) {
      if (found < capacity) {
        before[found] = order <= 0 ? a : -1;
        after[found] = order >= 0 ? b : -1;
      }
      found++;
    }
    if (order <= 0)
      a = bpjs_law_walk_next(&one);
    if (order >= 0)
      b = bpjs_law_walk_next(&two);
  }
  *count = found;
  return BPJS_OK;
}
