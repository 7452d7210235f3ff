/* NEVER(x): a condition that callers inside the library rule out. It guards
 * anyway; in test builds it aborts if it ever comes true; where coverage is
 * measured, what it guards is left out. */
#ifndef BPJS_BASE_NEVER_H
#define BPJS_BASE_NEVER_H

#if defined(BPJSSTAT_COVERAGE)
#define NEVER(condition) ((void)(condition), 0)
#elif defined(BPJSSTAT_TESTING)
#include <stdlib.h>
#define NEVER(condition) ((condition) ? (abort(), 1) : 0)
#else
#define NEVER(condition) (condition)
#endif

#endif
