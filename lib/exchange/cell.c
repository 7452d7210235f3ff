#include "exchange/cell.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "base/error.h"
#include "bpjsstat/people.h"

static void fails(bpjs_arrow_cell *cell, int32_t kind, int32_t status, const char *message) {
  cell->kind = kind;
  cell->status = status;
  cell->message = message;
}

static void gives(bpjs_arrow_cell *cell, int64_t value) {
  cell->kind = BPJS_CELL_GIVEN;
  cell->value = value;
}

static void beyond(bpjs_arrow_cell *cell, int64_t digits) {
  fails(cell, BPJS_CELL_BAD, BPJS_ERROR_OVERFLOW, "the number is beyond int64_t");
  cell->text_length = digits;
}

#define READ(type, at)                                                                             \
  type item;                                                                                       \
  memcpy(&item, at, sizeof item)

#define CASE(number, type)                                                                         \
  case number: {                                                                                   \
    READ(type, at);                                                                                \
    gives(cell, (int64_t)item);                                                                    \
    break;                                                                                         \
  }

static void read_number(const bpjs_arrow_format *format, const unsigned char *at,
                        bpjs_arrow_cell *cell) {
  switch (format->type) {
    CASE(BPJS_PEOPLE_INT8, int8_t)
    CASE(BPJS_PEOPLE_INT16, int16_t)
    CASE(BPJS_PEOPLE_INT32, int32_t)
    CASE(BPJS_PEOPLE_INT64, int64_t)
    CASE(BPJS_PEOPLE_UINT8, uint8_t)
    CASE(BPJS_PEOPLE_UINT16, uint16_t)
    CASE(BPJS_PEOPLE_UINT32, uint32_t)
  default: {
    READ(uint64_t, at);
    gives(cell, (int64_t)item);
    if (item > INT64_MAX)
      beyond(cell, snprintf(cell->digits, sizeof cell->digits, "%" PRIu64, item));
  }
  }
}

/* The digits of a number of 128 bits, divided by ten again and again. */
static int64_t write_digits(uint64_t low, uint64_t high, bool negative, char *digits) {
  uint32_t limbs[] = {(uint32_t)(high >> 32), (uint32_t)high, (uint32_t)(low >> 32), (uint32_t)low};
  char reversed[40];
  int64_t count = 0, length = 0;
  while ((limbs[0] | limbs[1] | limbs[2] | limbs[3]) != 0) {
    uint64_t rest = 0;
    for (int i = 0; i < 4; i++) {
      rest = rest << 32 | limbs[i];
      limbs[i] = (uint32_t)(rest / 10);
      rest %= 10;
    }
    reversed[count++] = (char)('0' + rest);
  }
  if (negative)
    digits[length++] = '-';
  while (count > 0)
    digits[length++] = reversed[--count];
  return length;
}

static void read_decimal(const unsigned char *at, bpjs_arrow_cell *cell) {
  uint64_t words[2];
  memcpy(words, at, sizeof words);
  const uint16_t one = 1;
  const int first = *(const unsigned char *)&one == 1 ? 0 : 1; /* in the order of the machine */
  uint64_t low = words[first], high = words[1 - first];
  const bool negative = high >> 63 != 0;
  if (high == (low >> 63 == 0 ? 0 : UINT64_MAX)) {
    gives(cell, (int64_t)low);
    return;
  }
  if (negative) {
    high = ~high + (low == 0);
    low = ~low + 1;
  }
  beyond(cell, write_digits(low, high, negative, cell->digits));
}

static void read_text(const bpjs_arrow_view *view, const bpjs_words *words, int64_t index,
                      bpjs_arrow_cell *cell) {
  int64_t begin, end;
  const unsigned char *at =
      (const unsigned char *)view->array->buffers[1] + index * view->format.width;
  if (view->format.kind == BPJS_ARROW_TEXT) {
    int32_t ends[2];
    memcpy(ends, at, sizeof ends);
    begin = ends[0];
    end = ends[1];
  } else {
    memcpy(&begin, at, sizeof begin);
    memcpy(&end, at + sizeof begin, sizeof end);
  }
  const char *bytes = view->array->buffers[2];
  if (begin < 0 || end < begin || (end > begin && bytes == NULL)) {
    fails(cell, BPJS_CELL_BROKEN, BPJS_ERROR_ARGUMENT, "where the text ends is not in order");
    return;
  }
  if (end == begin)
    return;
  cell->text = bytes + begin;
  cell->text_length = end - begin;
  const int32_t status = bpjs_word_read(words, cell->text, cell->text_length, &cell->value);
  if (status == BPJS_OK)
    cell->kind = BPJS_CELL_GIVEN;
  else
    fails(cell, BPJS_CELL_BAD, status,
          status == BPJS_ERROR_OVERFLOW ? "the number is beyond int64_t"
                                        : "the column has no such text");
}

void bpjs_arrow_cell_read(const bpjs_arrow_view *view, const bpjs_words *words, int64_t row,
                          bpjs_arrow_cell *cell) {
  cell->kind = BPJS_CELL_NULL;
  cell->text = cell->digits;
  cell->text_length = 0;
  if (view->format.kind == BPJS_ARROW_NOTHING || !bpjs_arrow_given(view, row))
    return;
  const int64_t index = view->first + row;
  const unsigned char *at =
      (const unsigned char *)view->array->buffers[1] + index * view->format.width;
  if (view->format.kind == BPJS_ARROW_NUMBER)
    read_number(&view->format, at, cell);
  else if (view->format.kind == BPJS_ARROW_DECIMAL)
    read_decimal(at, cell);
  else
    read_text(view, words, index, cell);
}
