#include "population_arrow.h"

#include "columns.h"
#include "flat.h"
#include "output.h"

#include <stdlib.h>

enum { BATCH = 65536, STEP = 8, NODE = 16, BUFFER = 16 };

/* Of Schema.fbs and Message.fbs of Apache Arrow. */
enum { VERSION_5 = 4, HEADER_SCHEMA = 1, HEADER_BATCH = 3, TYPE_INT = 2 };

static int64_t padded(int64_t length) {
  return (length + STEP - 1) / STEP * STEP;
}

static void write_little(int64_t number, int width, FILE *stream) {
  for (int i = 0; i < width; i++)
    putc((int)((uint64_t)number >> 8 * i & 0xFF), stream);
}

/* The marker of a message, the bytes of its metadata, these, and zeros up to a step. */
static void write_metadata(const flat *f, FILE *stream) {
  const int64_t length = padded(f->length);
  write_little(-1, 4, stream);
  write_little(length, 4, stream);
  fwrite(f->bytes, 1, (size_t)f->length, stream);
  write_little(0, (int)length - f->length, stream);
}

/* Returns the place of the offset to the header: a schema, or a batch and its body. */
static int begin_message(flat *f, int header, int64_t body) {
  const int widths[] = {2, 1, 4, 8};
  int places[4];
  flat_table(f, flat_begin(f), widths, 4, places);
  flat_set(f, places[0], VERSION_5, 2);
  flat_set(f, places[1], header, 1);
  flat_set(f, places[3], body, 8);
  return places[2];
}

/* Field: name, nullable, type, no dictionary, no children. Int: bits, whether it has a sign. */
static void add_field(flat *f, int from, int column) {
  const int widths[] = {4, 1, 1, 4, 0, 4};
  const int of_int[] = {4, 1};
  int places[6];
  int inside[2];
  flat_table(f, from, widths, 6, places);
  flat_set(f, places[1], 1, 1);
  flat_set(f, places[2], TYPE_INT, 1);
  flat_text(f, places[0], person_column_name(column));
  flat_table(f, places[3], of_int, 2, inside);
  flat_set(f, inside[0], 8 * columns_width(column), 4);
  flat_set(f, inside[1], columns_width(column) > 1, 1);
  flat_vector(f, places[5], 0, 4);
}

/* Schema: the order of bytes, 0: the least first; the fields. */
static void write_schema(flat *f, FILE *stream) {
  const int widths[] = {2, 4};
  int places[2];
  flat_table(f, begin_message(f, HEADER_SCHEMA, 0), widths, 2, places);
  const int fields = flat_vector(f, places[1], PERSON_COLUMNS, 4);
  for (int column = 0; column < PERSON_COLUMNS; column++)
    add_field(f, fields + 4 * column, column);
  write_metadata(f, stream);
}

/* Of the bits that say what is given, none where all is; of the values. */
static int64_t bits_length(const columns *piece, int column) {
  return piece->missing[column] > 0 ? (piece->count + 7) / 8 : 0;
}

static int64_t values_length(const columns *piece, int column) {
  return piece->count * columns_width(column);
}

static int64_t body_length(const columns *piece) {
  int64_t length = 0;
  for (int column = 0; column < PERSON_COLUMNS; column++)
    length += padded(bits_length(piece, column)) + padded(values_length(piece, column));
  return length;
}

/* A buffer: where it is in the body, how long it is. Returns where the next one is. */
static int64_t add_buffer(flat *f, int place, int64_t offset, int64_t length) {
  flat_set(f, place, offset, 8);
  flat_set(f, place + 8, length, 8);
  return offset + padded(length);
}

/* RecordBatch: rows; of each column rows and nulls; of each two buffers. */
static void write_batch(flat *f, const columns *piece, FILE *stream) {
  const int widths[] = {8, 4, 4};
  int places[3];
  int64_t offset = 0;
  flat_table(f, begin_message(f, HEADER_BATCH, body_length(piece)), widths, 3, places);
  flat_set(f, places[0], piece->count, 8);
  const int nodes = flat_vector(f, places[1], PERSON_COLUMNS, NODE);
  const int buffers = flat_vector(f, places[2], 2 * PERSON_COLUMNS, BUFFER);
  for (int column = 0; column < PERSON_COLUMNS; column++) {
    const int at = buffers + 2 * BUFFER * column;
    flat_set(f, nodes + NODE * column, piece->count, 8);
    flat_set(f, nodes + NODE * column + 8, piece->missing[column], 8);
    offset = add_buffer(f, at, offset, bits_length(piece, column));
    offset = add_buffer(f, at + BUFFER, offset, values_length(piece, column));
  }
  write_metadata(f, stream);
}

static void write_padding(int64_t length, FILE *stream) {
  write_little(0, (int)(padded(length) - length), stream);
}

static void write_body(const columns *piece, FILE *stream) {
  for (int column = 0; column < PERSON_COLUMNS; column++) {
    const int64_t bits = bits_length(piece, column);
    fwrite(piece->given[column], 1, (size_t)bits, stream);
    write_padding(bits, stream);
    columns_write(piece, column, stream);
    write_padding(values_length(piece, column), stream);
  }
}

void population_arrow(const population *of, int64_t first, int64_t count, FILE *stream) {
  flat *f = allocate(1, sizeof *f);
  drawing from = drawing_new(of);
  columns piece = columns_new(BATCH);
  write_schema(f, stream);
  for (int64_t row = 0; row < count && !ferror(stream); row += BATCH) {
    columns_fill(&piece, &from, first + row, count - row < BATCH ? count - row : BATCH);
    write_batch(f, &piece, stream);
    write_body(&piece, stream);
  }
  write_little(-1, 4, stream); /* the end: a message without metadata */
  write_little(0, 4, stream);
  columns_free(&piece);
  drawing_free(&from);
  free(f);
}
