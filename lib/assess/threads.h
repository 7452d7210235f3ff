/* Passes side by side. */
#ifndef BPJS_ASSESS_THREADS_H
#define BPJS_ASSESS_THREADS_H

#include "assess/pass.h"

/* A pass and its rows. */
typedef struct bpjs_thread {
  bpjs_pass *pass;
  int64_t first, count;
  bool write;
  int32_t status;
} bpjs_thread;

/* Runs each; the first one, and those that get no thread, in the caller's. All signals
 * are blocked in those started, and all have ended on return. Returns how many threads
 * were at work, the caller's among them. */
int32_t bpjs_threads_run(bpjs_thread *threads, int32_t count, bool write);

#endif
