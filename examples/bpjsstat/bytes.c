#include "bytes.h"

#include "output.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* A byte more is enough to say that there are too many. */
enum { LIMIT = BYTES_MOST + 1, FIRST = 1 << 16 };

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

char *bytes_read(const char *path, int64_t *length) {
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
