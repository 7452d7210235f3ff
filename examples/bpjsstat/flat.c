#include "flat.h"

#include <string.h>

void flat_set(flat *f, int place, int64_t number, int width) {
  for (int i = 0; i < width; i++)
    f->bytes[place + i] = (unsigned char)((uint64_t)number >> 8 * i);
}

static int reserve(flat *f, int count) {
  const int place = f->length;
  memset(f->bytes + place, 0, (size_t)count);
  f->length += count;
  return place;
}

static void put(flat *f, int64_t number, int width) {
  flat_set(f, reserve(f, width), number, width);
}

/* Lets what comes after `ahead` bytes begin `over` behind a multiple of `step`. */
static void align(flat *f, int step, int over, int ahead) {
  while ((f->length + ahead) % step != over)
    f->bytes[f->length++] = 0;
}

int flat_begin(flat *f) {
  f->length = 0;
  return reserve(f, 4);
}

/* A table begins with the way back to its list of fields, 4 bytes; fields of 8 bytes come
 * first, at a multiple of 8. */
void flat_table(flat *f, int from, const int *widths, int count, int *places) {
  const int head = 4 + 2 * count;
  int at[FLAT_FIELDS] = {0};
  int size = 4;
  for (int width = 8; width > 0; width /= 2)
    for (int i = 0; i < count; i++)
      if (widths[i] == width) {
        at[i] = size;
        size += width;
      }
  align(f, 8, 4, head);
  put(f, head, 2);
  put(f, size, 2);
  for (int i = 0; i < count; i++)
    put(f, at[i], 2);
  const int table = reserve(f, size);
  flat_set(f, table, head, 4);
  flat_set(f, from, table - from, 4);
  for (int i = 0; i < count; i++)
    places[i] = table + at[i];
}

int flat_vector(flat *f, int from, int count, int width) {
  align(f, width > 4 ? 8 : 4, 0, 4);
  flat_set(f, from, f->length - from, 4);
  put(f, count, 4);
  return reserve(f, count * width);
}

void flat_text(flat *f, int from, const char *text) {
  const int length = (int)strlen(text);
  align(f, 4, 0, 0);
  flat_set(f, from, f->length - from, 4);
  put(f, length, 4);
  memcpy(f->bytes + reserve(f, length + 1), text, (size_t)length);
}
