/* Products wider than the integers that every machine has. */
#ifndef BPJSSTAT_PRODUCT_H
#define BPJSSTAT_PRODUCT_H

#include <stdint.h>

/* The halves of a x b in 128 bits. */
void multiply(uint64_t a, uint64_t b, uint64_t *high, uint64_t *low);

#endif
