/* Flatbuffers, as far as the metadata of Arrow needs them: tables, vectors and texts, each
 * behind the offset that points to it. Numbers have the least byte first. */
#ifndef BPJSSTAT_FLAT_H
#define BPJSSTAT_FLAT_H

#include <stdint.h>

enum { FLAT_MOST = 4096, FLAT_FIELDS = 8 };

typedef struct flat {
  unsigned char bytes[FLAT_MOST];
  int length;
} flat;

/* Begins, and returns the place of the offset to the first table. */
int flat_begin(flat *f);

/* Sets a number at a place. */
void flat_set(flat *f, int place, int64_t number, int width);

/* Adds a table that the offset at `from` points to. widths: the bytes of each field by its
 * number: 1, 2, 4 (an offset too) or 8; 0: not there. places: where the fields are, all 0. */
void flat_table(flat *f, int from, const int *widths, int count, int *places);

/* The same of a vector of elements of 4 bytes, or of a multiple of 8; returns the place of
 * the first. */
int flat_vector(flat *f, int from, int count, int width);

void flat_text(flat *f, int from, const char *text);

#endif
