#include "base/sort.h"
#include "tally/groups.h"

static int compare(const void *a, const void *b, const void *context) {
  const bpjs_tally *tally = context;
  const int64_t *first = bpjs_tally_keys_of(tally, *(const int64_t *)a);
  const int64_t *second = bpjs_tally_keys_of(tally, *(const int64_t *)b);
  for (int32_t d = 0; d < tally->dimension_count; d++)
    if (first[d] != second[d])
      return first[d] < second[d] ? -1 : 1;
  return 0;
}

int64_t bpjs_tally_ranked(const bpjs_tally *tally, int64_t rank) {
  bpjs_tally_order *order = tally->groups.order;
  const int64_t count = tally->groups.count;
  if (order->sorted != count) {
    for (int64_t i = order->sorted; i < count; i++)
      order->groups[i] = i;
    bpjs_sort(order->groups, (size_t)count, sizeof *order->groups, compare, tally);
    order->sorted = count;
  }
  return order->groups[rank];
}
