/* What every unit test shares. A file lists its tests once:
 *   SUITE("figure.read", reads_millions, refuses_nul)
 * where each is written START_TEST(name) … END_TEST. */
#ifndef BPJSSTAT_TESTS_SUITE_H
#define BPJSSTAT_TESTS_SUITE_H

#include <check.h>
#include <stdint.h>

#include "allocation.h"
#include "bpjsstat.h"

/* Runs the suite after setting the locale of the environment, if the test run
 * names one (BPJSSTAT_TEST_LOCALE), so that the library meets decimal commas. */
int suite_run(const char *name, const TTest *const *tests, int count);

/* How many of a random test's cases to run: a tenth; all of them if the
 * environment sets BPJSSTAT_TEST_FULL, a thousandth if BPJSSTAT_TEST_FEW. */
int64_t suite_cases(int64_t full);

/* SUITE_RUN is a name of the file's own, given by the build; room.c calls it. */
#define SUITE(name, ...)                                                                           \
  int SUITE_RUN(void);                                                                             \
  int SUITE_RUN(void) {                                                                            \
    const TTest *const tests[] = {__VA_ARGS__};                                                    \
    return suite_run(name, tests, (int)(sizeof tests / sizeof tests[0]));                          \
  }

#endif
