/* Makes one allocation of the library fail, and counts what is not freed. */
#ifndef BPJSSTAT_TESTS_ALLOCATION_H
#define BPJSSTAT_TESTS_ALLOCATION_H

#include <stdbool.h>

/* From now on the n-th allocation (from 1) fails, the later ones succeed. */
void allocation_fail(long n);

/* Ends it; true if the n-th allocation was reached. */
bool allocation_failed(void);

/* Runs the statement with its 1st, 2nd ... allocation failing until it
 * succeeds. `call` is an expression with a status; `check_untouched` runs
 * after each failure. The status must be BPJS_ERROR_MEMORY each time. */
#define FAIL_EACH_ALLOCATION(call, check_untouched)                                                \
  do {                                                                                             \
    for (long failing_ = 1;; failing_++) {                                                         \
      allocation_fail(failing_);                                                                   \
      int32_t status_ = (call);                                                                    \
      if (!allocation_failed()) {                                                                  \
        ck_assert_int_eq(status_, BPJS_OK);                                                        \
        ck_assert_int_gt(failing_, 1);                                                             \
        break;                                                                                     \
      }                                                                                            \
      ck_assert_int_eq(status_, BPJS_ERROR_MEMORY);                                                \
      check_untouched;                                                                             \
    }                                                                                              \
  } while (0)

#endif
