#include "law_load.h"

#include "files.h"
#include "output.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The library takes 16 MiB; a byte more is enough for it to say so. */
enum { LIMIT = (16 << 20) + 1, FIRST = 1 << 16 };

static char *read_stream(FILE *stream, const char *name, int64_t *length) {
  size_t room = FIRST, used = 0, got;
  char *bytes = allocate(room, 1);
  while (used < LIMIT && (got = fread(bytes + used, 1, room - used, stream)) > 0) {
    used += got;
    if (used == room && room < LIMIT) {
      size_t more = room * 2 < LIMIT ? room * 2 : LIMIT;
      char *larger = allocate(more, 1);
      memcpy(larger, bytes, used);
      free(bytes);
      bytes = larger;
      room = more;
    }
  }
  if (ferror(stream)) {
    complain("%s: %s", name, strerror(errno));
    free(bytes);
    return NULL;
  }
  *length = (int64_t)used;
  return bytes;
}

static char *read_file(const char *path, int64_t *length) {
  if (strcmp(path, "-") == 0)
    return read_stream(stdin, "standard input", length);
  FILE *stream = fopen(path, "rb");
  if (stream == NULL) {
    complain("%s: %s", path, strerror(errno));
    return NULL;
  }
  char *bytes = read_stream(stream, path, length);
  fclose(stream);
  return bytes;
}

bpjs_law *law_overlay(const bpjs_law *law, const char *path) {
  bpjs_error error = {.struct_size = sizeof error};
  bpjs_problems *problems = NULL;
  bpjs_law *reformed = NULL;
  const char *name = strcmp(path, "-") == 0 ? "standard input" : path;
  int64_t length = 0;
  char *bytes = read_file(path, &length);
  if (bytes == NULL)
    return NULL;
  int32_t status = bpjs_problems_new(&problems, &error);
  if (status == BPJS_OK)
    status = bpjs_law_apply(law, bytes, length, name, (int64_t)strlen(name), problems, &reformed,
                            &error);
  if (status != BPJS_OK && bpjs_problems_count(problems) > 0)
    complain_problems(problems, name);
  else if (status != BPJS_OK)
    complain_error(&error, NULL);
  bpjs_problems_free(problems);
  free(bytes);
  return reformed;
}

bpjs_law *law_load(const option *overlays) {
  bpjs_error error = {.struct_size = sizeof error};
  bpjs_law *law = NULL;
  if (bpjs_law_new(&law, &error) != BPJS_OK) {
    complain_error(&error, NULL);
    return NULL;
  }
  for (int i = 0; i < overlays->count && law != NULL; i++) {
    bpjs_law *reformed = law_overlay(law, overlays->items[i]);
    bpjs_law_free(law);
    law = reformed;
  }
  return law;
}
