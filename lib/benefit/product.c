#include "benefit/product.h"

#include "base/never.h"

bpjs_wide bpjs_product(const int64_t *factors, int count) {
  bpjs_wide product, factor;
  bpjs_wide_set(&product, 1);
  for (int i = 0; i < count; i++) {
    bpjs_wide_set(&factor, (uint64_t)factors[i]);
    if (NEVER(!bpjs_wide_multiply(&product, &product, &factor, 0)))
      break;
  }
  return product;
}
