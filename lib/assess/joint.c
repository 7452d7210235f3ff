#include "assess/joint.h"

#include <string.h>

#include "base/memory.h"

void bpjs_joint_begin(bpjs_joint *joint, const bpjs_people *people, int32_t law_count) {
  joint->column_count = joint->bits = 0;
  joint->law_count = law_count;
  for (int32_t what = 1; what < BPJS_PEOPLE_COLUMNS; what++) {
    const bpjs_people_column *column = &people->columns[what];
    if (!column->set || column->constant || what == BPJS_PEOPLE_WAGE)
      continue;
    bpjs_joint_column *ours = &joint->columns[joint->column_count++];
    ours->what = what;
    ours->values = column->values;
    ours->bits = ours->count = 0;
    memset(ours->number, BPJS_JOINT_LAST, sizeof ours->number);
    for (int32_t i = 0; i < BPJS_CODER_SMALL; i++)
      ours->part[i] = BPJS_JOINT_NEW;
  }
  joint->entries = bpjs_memory_raw((size_t)law_count * sizeof *joint->entries);
  joint->usable = joint->entries != NULL;
  bpjs_joint_forget(joint);
}

void bpjs_joint_resume(bpjs_joint *joint, const bpjs_people *people) {
  for (int32_t k = 0; k < joint->column_count; k++)
    joint->columns[k].values = people->columns[joint->columns[k].what].values;
  bpjs_joint_forget(joint);
}

void bpjs_joint_free(bpjs_joint *joint) {
  bpjs_memory_free(joint->entries);
}

void bpjs_joint_forget(bpjs_joint *joint) {
  const size_t count = (size_t)joint->law_count << joint->bits;
  for (size_t i = 0; joint->usable && i < count; i++)
    joint->entries[i] = BPJS_CODER_NEW;
}

static void add_one(const bpjs_joint_column *column, int64_t first, int32_t count,
                    uint32_t *numbers) {
  const uint8_t *values = column->values + first;
  for (int32_t i = 0; i < count; i++)
    numbers[i] += column->part[values[i]];
}

bool bpjs_joint_numbers(const bpjs_joint *joint, int64_t first, int32_t count, uint32_t *numbers) {
  uint32_t all = 0;
  memset(numbers, 0, (size_t)count * sizeof *numbers);
  for (int32_t k = 0; k < joint->column_count; k++)
    add_one(&joint->columns[k], first, count, numbers);
  for (int32_t i = 0; i < count; i++)
    all |= numbers[i];
  return all >> joint->bits == 0;
}

uint64_t bpjs_joint_places(const bpjs_joint *joint, int64_t first, int32_t count,
                           uint64_t *places) {
  const bpjs_joint_column *columns = joint->columns;
  const uint8_t *a = columns[0].values + first, *b = columns[1].values + first,
                *c = columns[2].values + first;
  const uint64_t *entries = joint->entries;
  const uint32_t mask = ((uint32_t)1 << joint->bits) - 1;
  uint32_t numbers = 0;
  uint64_t all = 0;
  for (int32_t i = 0; i < count; i++) {
    const uint32_t number = columns[0].part[a[i]] + columns[1].part[b[i]] + columns[2].part[c[i]];
    const uint64_t entry = entries[number & mask];
    numbers |= number;
    all |= entry;
    places[i] = entry;
  }
  return numbers <= mask ? all : BPJS_CODER_NEW;
}

/* Parts by the bits that columns have now; entries are as many, and new. */
static bool lay(bpjs_joint *joint) {
  int32_t bits = 0;
  for (int32_t k = 0; k < joint->column_count; k++)
    bits += joint->columns[k].bits;
  if (bits > BPJS_JOINT_BITS)
    return false;
  const size_t size = ((size_t)joint->law_count << bits) * sizeof *joint->entries;
  uint64_t *entries = bpjs_memory_raw(size);
  if (entries == NULL)
    return false;
  bpjs_memory_free(joint->entries);
  joint->entries = entries;
  joint->bits = bits;
  int32_t shift = 0;
  for (int32_t k = 0; k < joint->column_count; k++) {
    bpjs_joint_column *column = &joint->columns[k];
    for (int32_t i = 0; i < BPJS_CODER_SMALL; i++)
      if (column->part[i] != BPJS_JOINT_NEW)
        column->part[i] = (uint32_t)column->number[i] << shift;
    shift += column->bits;
  }
  bpjs_joint_forget(joint);
  return true;
}

/* Numbers the values of a column that have none. Whether there were some. */
static bool number(bpjs_joint_column *column, int64_t first, int32_t count) {
  const int32_t before = column->count;
  for (int32_t i = 0; i < count; i++) {
    const uint8_t value = column->values[first + i];
    if (column->part[value] != BPJS_JOINT_NEW)
      continue;
    column->part[value] = 0;
    column->number[value] = (uint8_t)column->count++;
    while (column->count > 1 << column->bits)
      column->bits++;
  }
  return column->count != before;
}

bool bpjs_joint_meet(bpjs_joint *joint, int64_t first, int32_t count) {
  bool more = false;
  for (int32_t k = 0; joint->usable && k < joint->column_count; k++)
    more = number(&joint->columns[k], first, count) || more;
  joint->usable = joint->usable && (!more || lay(joint));
  return joint->usable;
}
