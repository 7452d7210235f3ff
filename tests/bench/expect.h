/* What must hold, or the program says what does not and fails. */
#ifndef BPJSSTAT_TESTS_BENCH_EXPECT_H
#define BPJSSTAT_TESTS_BENCH_EXPECT_H

#include <bpjsstat.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

static inline void expect_ok(int32_t status, const bpjs_error *error) {
  if (status == BPJS_OK)
    return;
  fprintf(stderr, "%s %s\n", bpjs_status_name(status), error == NULL ? "" : error->message);
  exit(EXIT_FAILURE);
}

static inline void expect_equal(int64_t found, int64_t wanted, const char *what) {
  if (found == wanted)
    return;
  fprintf(stderr, "%s: %" PRId64 " instead of %" PRId64 "\n", what, found, wanted);
  exit(EXIT_FAILURE);
}

#endif
