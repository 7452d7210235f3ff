/* Exact products of rupiah, rates and counts. */
#ifndef BPJS_BENEFIT_PRODUCT_H
#define BPJS_BENEFIT_PRODUCT_H

#include "base/wide.h"

/* The product of up to 4 factors, none of them negative: 252 bits at the most. */
bpjs_wide bpjs_product(const int64_t *factors, int count);

#endif
