#include "crew.h"

#include "columns.h"
#include "output.h"

#include <inttypes.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

enum { PIECE = 1 << 18, EVERY = 1 << 20 };

/* What the threads share; below the lock all that changes. */
typedef struct shared {
  crew *all;
  drawing from;
  pthread_mutex_t lock;
  int64_t next;   /* the first row that nobody has */
  int64_t done;   /* rows */
  int64_t failed; /* the first row of the first piece that failed; -1: none */
  int64_t told;   /* rows when progress was told */
  bpjs_error error;
} shared;

typedef struct worker {
  shared *with;
  bpjs_tally *tally;
  pthread_t thread;
  int is_started;
} worker;

static int64_t take(shared *with, int64_t *count) {
  pthread_mutex_lock(&with->lock);
  const int64_t first = with->next;
  const int64_t left = with->all->of->groups->rows - first;
  *count = with->failed >= 0 ? 0 : left < PIECE ? left : PIECE;
  with->next += *count;
  pthread_mutex_unlock(&with->lock);
  return first;
}

static void give_back(shared *with, int64_t first, int64_t count, const bpjs_error *error) {
  pthread_mutex_lock(&with->lock);
  with->done += count;
  if (error->code != BPJS_OK && (with->failed < 0 || first < with->failed)) {
    with->failed = first;
    with->error = *error;
  }
  if (with->all->progress && with->done - with->told >= EVERY) {
    fprintf(stderr, "\r%" PRId64 " rows", with->done);
    with->told = with->done;
  }
  pthread_mutex_unlock(&with->lock);
}

static void *work(void *argument) {
  worker *one = argument;
  shared *with = one->with;
  const bpjs_assess_options options = {
      .struct_size = sizeof options, .flags = BPJS_ASSESS_STOP, .day = with->all->day};
  bpjs_error error = {.struct_size = sizeof error};
  bpjs_people *people = NULL;
  columns piece = columns_new(PIECE);
  int64_t count;
  int32_t status = bpjs_people_new(&people, &error);
  if (status == BPJS_OK)
    status = columns_people(&piece, people, &error);
  if (status != BPJS_OK)
    give_back(with, 0, 0, &error);
  for (int64_t first = take(with, &count); count > 0; first = take(with, &count)) {
    columns_fill(&piece, &with->from, first, count);
    bpjs_assess_tally(with->all->assess, people, 0, count, &options, one->tally, NULL, &error);
    give_back(with, first, count, &error);
  }
  bpjs_people_free(people);
  columns_free(&piece);
  return NULL;
}

/* As many as the system grants; the first works here. */
static void run(worker *workers, int32_t count) {
  for (int32_t i = 1; i < count; i++)
    workers[i].is_started = pthread_create(&workers[i].thread, NULL, work, &workers[i]) == 0;
  work(&workers[0]);
  for (int32_t i = 1; i < count; i++)
    if (workers[i].is_started)
      pthread_join(workers[i].thread, NULL);
}

int crew_assess(crew *all) {
  shared with = {.all = all, .failed = -1, .error = {.struct_size = sizeof with.error}};
  worker *workers = allocate((size_t)all->threads, sizeof *workers);
  with.from = drawing_new(all->of);
  pthread_mutex_init(&with.lock, NULL);
  for (int32_t i = 0; i < all->threads; i++)
    workers[i] = (worker){.with = &with, .tally = all->tallies[i]};
  run(workers, all->threads);
  pthread_mutex_destroy(&with.lock);
  drawing_free(&with.from);
  free(workers);
  if (with.told > 0)
    fputc('\n', stderr);
  int32_t status = with.error.code;
  for (int32_t i = 1; status == BPJS_OK && i < all->threads; i++)
    status = bpjs_tally_merge(all->tallies[0], all->tallies[i], &with.error);
  if (status != BPJS_OK) {
    snprintf(with.error.source, sizeof with.error.source, "row %" PRId64 " of the synthetic nation",
             with.error.row > 0 ? with.failed + with.error.row : 0);
    if (with.error.row <= 0)
      with.error.source[0] = '\0';
    complain_error(&with.error, NULL);
  }
  return status == BPJS_OK ? STATUS_OK : STATUS_DATA;
}
