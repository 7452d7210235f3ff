#include "base/problems.h"

#include <string.h>

#include "base/error.h"
#include "base/memory.h"
#include "base/structure.h"

#define LEAST BPJS_STRUCT_LEAST(bpjs_error, message)

/* Problems are kept packed, since most of a bpjs_error is empty: the numbers,
 * and the four texts one after the other, each with its NUL. */
typedef struct problem {
  int32_t code;
  int64_t row, line, column;
  char *texts;
} problem;

struct bpjs_problems {
  problem *list;
  size_t count, capacity;
};

int32_t bpjs_problems_new(bpjs_problems **problems, bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  if (problems == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "problems", "problems is NULL");
  bpjs_problems *made = bpjs_memory_new(1, sizeof *made);
  if (made == NULL)
    return bpjs_error_memory(error);
  *problems = made;
  return BPJS_OK;
}

void bpjs_problems_free(bpjs_problems *problems) {
  if (problems == NULL)
    return;
  for (size_t i = 0; i < problems->count; i++)
    bpjs_memory_free(problems->list[i].texts);
  bpjs_memory_free(problems->list);
  bpjs_memory_free(problems);
}

int64_t bpjs_problems_count(const bpjs_problems *problems) {
  return problems == NULL ? 0 : (int64_t)problems->count;
}

int32_t bpjs_problems_add(bpjs_problems *problems, const bpjs_error *added) {
  problem *list =
      bpjs_memory_grow(problems->list, &problems->capacity, problems->count + 1, sizeof *list);
  if (list == NULL)
    return BPJS_ERROR_MEMORY;
  problems->list = list;
  const char *texts[] = {added->source, added->field, added->value, added->message};
  size_t length = 0;
  for (int i = 0; i < 4; i++)
    length += strlen(texts[i]) + 1;
  char *packed = bpjs_memory_new(length, 1);
  if (packed == NULL)
    return BPJS_ERROR_MEMORY;
  char *at = packed;
  for (int i = 0; i < 4; i++) {
    size_t size = strlen(texts[i]) + 1;
    memcpy(at, texts[i], size);
    at += size;
  }
  list[problems->count++] = (problem){added->code, added->row, added->line, added->column, packed};
  return BPJS_OK;
}

int32_t bpjs_problems_move(bpjs_problems *to, bpjs_problems *from) {
  if (from->count == 0)
    return BPJS_OK;
  problem *list = bpjs_memory_grow(to->list, &to->capacity, to->count + from->count, sizeof *list);
  if (list == NULL)
    return BPJS_ERROR_MEMORY;
  to->list = list;
  memcpy(list + to->count, from->list, from->count * sizeof *list);
  to->count += from->count;
  from->count = 0;
  return BPJS_OK;
}

/* The next of the packed texts. */
static const char *next_text(const char **at) {
  const char *text = *at;
  *at += strlen(text) + 1;
  return text;
}

static void unpack(const problem *packed, bpjs_error *full) {
  *full = (bpjs_error){.struct_size = sizeof *full,
                       .code = packed->code,
                       .row = packed->row,
                       .line = packed->line,
                       .column = packed->column};
  const char *at = packed->texts;
  strcpy(full->source, next_text(&at));
  strcpy(full->field, next_text(&at));
  strcpy(full->value, next_text(&at));
  strcpy(full->message, next_text(&at));
}

int32_t bpjs_problems_get(const bpjs_problems *problems, int64_t index, bpjs_error *out,
                          bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  if (problems == NULL || out == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT,
                               problems == NULL ? "problems" : "problem", "a pointer is NULL");
  if (!bpjs_struct_fits(out, LEAST))
    return bpjs_error_struct_size(error, "problem");
  if (index < 0 || (uint64_t)index >= problems->count)
    return bpjs_error_number(error, BPJS_ERROR_RANGE, "index", index, "there is no such problem");
  bpjs_error full;
  unpack(&problems->list[index], &full);
  bpjs_struct_out(out, &full, sizeof full);
  return BPJS_OK;
}
