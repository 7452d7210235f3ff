#include "columns.h"

#include "output.h"

#include <stdlib.h>
#include <string.h>

static const struct {
  int width;
  int32_t what; /* enum bpjs_people_what; 0: people have no such column */
} about[PERSON_COLUMNS] = {[PERSON_SYNTHETIC] = {1, 0},
                           [PERSON_SEGMENT] = {1, BPJS_PEOPLE_SEGMENT},
                           [PERSON_PROGRAMMES] = {1, BPJS_PEOPLE_PROGRAMMES},
                           [PERSON_WAGE] = {8, BPJS_PEOPLE_WAGE},
                           [PERSON_RISK_CLASS] = {1, BPJS_PEOPLE_RISK_CLASS},
                           [PERSON_BORN] = {4, BPJS_PEOPLE_BORN},
                           [PERSON_SEX] = {1, BPJS_PEOPLE_SEX},
                           [PERSON_AREA] = {4, BPJS_PEOPLE_AREA},
                           [PERSON_SECTOR] = {1, BPJS_PEOPLE_SECTOR},
                           [PERSON_GROUPS] = {1, BPJS_PEOPLE_GROUPS},
                           [PERSON_SIZE] = {1, BPJS_PEOPLE_SIZE},
                           [PERSON_ENROLLED] = {4, BPJS_PEOPLE_ENROLLED}};

int columns_width(int column) {
  return about[column].width;
}

columns columns_new(int64_t room) {
  columns made = {.room = room};
  for (int column = 0; column < PERSON_COLUMNS; column++) {
    made.values[column] = allocate((size_t)room, (size_t)about[column].width);
    made.given[column] = allocate((size_t)(room + 7) / 8, 1);
  }
  return made;
}

void columns_free(columns *made) {
  for (int column = 0; column < PERSON_COLUMNS; column++) {
    free(made->values[column]);
    free(made->given[column]);
  }
}

static void put(void *values, int width, int64_t row, int64_t value) {
  if (width == 1)
    ((uint8_t *)values)[row] = (uint8_t)value;
  else if (width == 4)
    ((int32_t *)values)[row] = (int32_t)value;
  else
    ((int64_t *)values)[row] = value;
}

void columns_fill(columns *made, const drawing *from, int64_t first, int64_t count) {
  person one;
  made->count = count;
  for (int column = 0; column < PERSON_COLUMNS; column++) {
    memset(made->given[column], 0, (size_t)(made->room + 7) / 8);
    made->missing[column] = 0;
  }
  for (int64_t row = 0; row < count; row++) {
    drawing_person(from, first + row, &one);
    for (int column = 0; column < PERSON_COLUMNS; column++) {
      put(made->values[column], about[column].width, row, one.values[column]);
      made->given[column][row / 8] |= (uint8_t)(one.given[column] << row % 8);
      made->missing[column] += !one.given[column];
    }
  }
}

/* On a machine that has the most byte first they are turned around. */
void columns_write(const columns *made, int column, FILE *stream) {
  const uint16_t one = 1;
  const size_t width = (size_t)about[column].width;
  const unsigned char *values = made->values[column];
  if (width == 1 || *(const unsigned char *)&one == 1) {
    fwrite(values, width, (size_t)made->count, stream);
    return;
  }
  for (size_t row = 0; row < (size_t)made->count; row++)
    for (size_t i = width; i > 0; i--)
      putc(values[row * width + i - 1], stream);
}

int32_t columns_people(const columns *made, bpjs_people *people, bpjs_error *error) {
  int32_t status = BPJS_OK;
  for (int column = 0; status == BPJS_OK && column < PERSON_COLUMNS; column++) {
    const int width = about[column].width;
    const int32_t type = width == 1   ? BPJS_PEOPLE_UINT8
                         : width == 4 ? BPJS_PEOPLE_INT32
                                      : BPJS_PEOPLE_INT64;
    if (about[column].what != 0)
      status = bpjs_people_set(people, about[column].what, type, made->values[column], 0,
                               made->room, made->given[column], 0, error);
  }
  return status;
}
