#include "allocation.h"

#include <stddef.h>

static long countdown;
static bool reached;

void *__real_malloc(size_t size);
void *__real_calloc(size_t count, size_t size);
void *__real_realloc(void *block, size_t size);
void *__wrap_malloc(size_t size);
void *__wrap_calloc(size_t count, size_t size);
void *__wrap_realloc(void *block, size_t size);

void allocation_fail(long n) {
  countdown = n;
  reached = false;
}

bool allocation_failed(void) {
  countdown = 0;
  return reached;
}

static bool fails(void) {
  if (countdown == 0 || --countdown != 0)
    return false;
  reached = true;
  return true;
}

void *__wrap_malloc(size_t size) {
  return fails() ? NULL : __real_malloc(size);
}

void *__wrap_calloc(size_t count, size_t size) {
  return fails() ? NULL : __real_calloc(count, size);
}

void *__wrap_realloc(void *block, size_t size) {
  return fails() ? NULL : __real_realloc(block, size);
}
