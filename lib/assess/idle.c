#include "assess/idle.h"

#include <pthread.h>
#include <string.h>

#include "base/memory.h"

/* As many as wait; those beyond are freed. */
enum { PLACES = 32 };

struct bpjs_idle {
  pthread_mutex_t lock;
  int32_t count;
  bpjs_pass *passes[PLACES];
};

bpjs_idle *bpjs_idle_new(void) {
  bpjs_idle *idle = bpjs_memory_new(1, sizeof *idle);
  if (idle != NULL && pthread_mutex_init(&idle->lock, NULL) != 0) {
    bpjs_memory_free(idle);
    return NULL;
  }
  return idle;
}

static void free_pass(bpjs_pass *pass) {
  bpjs_pass_free(pass);
  bpjs_memory_free(pass);
}

void bpjs_idle_free(bpjs_idle *idle) {
  if (idle == NULL)
    return;
  for (int32_t i = 0; i < idle->count; i++)
    free_pass(idle->passes[i]);
  pthread_mutex_destroy(&idle->lock);
  bpjs_memory_free(idle);
}

/* The one that waited least and fits. */
static bpjs_pass *find(bpjs_idle *idle, const bpjs_job *job) {
  bpjs_pass *found = NULL;
  pthread_mutex_lock(&idle->lock);
  for (int32_t i = idle->count; found == NULL && i-- > 0;)
    if (bpjs_pass_fits(idle->passes[i], job)) {
      found = idle->passes[i];
      idle->passes[i] = idle->passes[--idle->count];
    }
  pthread_mutex_unlock(&idle->lock);
  return found;
}

bpjs_pass *bpjs_idle_take(bpjs_idle *idle, const bpjs_job *job) {
  bpjs_pass *pass = find(idle, job);
  if (pass != NULL && bpjs_pass_resume(pass, job) == BPJS_OK)
    return pass;
  if (pass != NULL)
    free_pass(pass);
  pass = bpjs_memory_new(1, sizeof *pass);
  if (pass != NULL && bpjs_pass_begin(pass, job) == BPJS_OK)
    return pass;
  if (pass != NULL)
    free_pass(pass);
  return NULL;
}

void bpjs_idle_give(bpjs_idle *idle, bpjs_pass *pass, bool useful) {
  if (pass == NULL)
    return;
  bpjs_pass_rest(pass);
  pthread_mutex_lock(&idle->lock);
  const bool kept = useful && idle->count < PLACES && bpjs_pass_is_small(pass);
  if (kept)
    idle->passes[idle->count++] = pass;
  pthread_mutex_unlock(&idle->lock);
  if (!kept)
    free_pass(pass);
}
