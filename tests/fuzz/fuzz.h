/* What every target defines. A finding is a crash, a sanitizer's report, or a
 * broken promise, checked with FUZZ_CHECK. */
#ifndef BPJSSTAT_TESTS_FUZZ_H
#define BPJSSTAT_TESTS_FUZZ_H

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bpjsstat.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define FUZZ_CHECK(promise)                                                                        \
  do {                                                                                             \
    if (!(promise)) {                                                                              \
      fprintf(stderr, "%s:%d: broken promise: %s\n", __FILE__, __LINE__, #promise);                \
      abort();                                                                                     \
    }                                                                                              \
  } while (0)

#endif
