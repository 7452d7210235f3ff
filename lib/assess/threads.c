#include "assess/threads.h"

#include <pthread.h>
#include <signal.h>

static void *run(void *argument) {
  bpjs_thread *thread = argument;
  thread->status = bpjs_pass_run(thread->pass, thread->first, thread->count, thread->write);
  return NULL;
}

int32_t bpjs_threads_run(bpjs_thread *threads, int32_t count, bool write) {
  pthread_t started[BPJS_ASSESS_THREADS];
  bool is_started[BPJS_ASSESS_THREADS] = {false};
  sigset_t all, before;
  int32_t used = 1;
  for (int32_t i = 0; i < count; i++)
    threads[i].write = write;
  sigfillset(&all);
  const bool blocked = count > 1 && pthread_sigmask(SIG_SETMASK, &all, &before) == 0;
  for (int32_t i = 1; blocked && i < count && i < BPJS_ASSESS_THREADS; i++) {
    is_started[i] = pthread_create(&started[i], NULL, run, &threads[i]) == 0;
    used += is_started[i];
  }
  if (blocked)
    pthread_sigmask(SIG_SETMASK, &before, NULL);
  for (int32_t i = 0; i < count; i++)
    if (!is_started[i])
      run(&threads[i]);
  for (int32_t i = 1; i < count; i++)
    if (is_started[i])
      pthread_join(started[i], NULL);
  return used;
}
