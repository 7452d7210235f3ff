/* Columns of any bytes, checked: what a block says of a row is what the row alone says,
 * and nothing beyond a column is read.
 *
 * Six bytes begin a column: what, type, stride beyond the width, rows, offset of the bits
 * (255: no bits), how many columns follow that are constants; its bytes and bits are
 * those after it, each in memory of its own. */
#include "fuzz.h"

enum { HEAD = 6, ARRAYS = 64, ROWS = 255, ALONE = 16, DAY = 20000 };

typedef struct input {
  const uint8_t *at;
  size_t left;
  uint8_t *arrays[ARRAYS];
  int count;
} input;

/* The next bytes as an array, zeros where there are none left. */
static uint8_t *take(input *from, size_t size) {
  uint8_t *array = calloc(size > 0 ? size : 1, 1);
  const size_t there = size < from->left ? size : from->left;
  FUZZ_CHECK(array != NULL && from->count < ARRAYS);
  memcpy(array, from->at, there);
  from->at += there;
  from->left -= there;
  from->arrays[from->count++] = array;
  return array;
}

static int64_t width_of(int32_t type) {
  const int32_t group =
      type >= BPJS_PEOPLE_UINT8 ? type - BPJS_PEOPLE_UINT8 : type - BPJS_PEOPLE_INT8;
  return (int64_t)1 << group;
}

static void add_column(bpjs_people *people, input *from) {
  const uint8_t *head = take(from, HEAD);
  const int32_t what = head[0] % (BPJS_PEOPLE_DAY + 2), type = head[1] % (BPJS_PEOPLE_UINT64 + 2);
  const int64_t width = type < BPJS_PEOPLE_INT8 || type > BPJS_PEOPLE_UINT64 ? 1 : width_of(type);
  const int64_t stride = width + head[2] % 5, length = head[5] % 2 == 1 ? 1 : head[3];
  const int64_t offset = head[4];
  const size_t size = length == 0 ? 0 : (size_t)((length - 1) * stride + width);
  const uint8_t *values = take(from, size);
  const uint8_t *bits = offset == 255 ? NULL : take(from, (size_t)((offset + length + 7) / 8));
  bpjs_error error = {.struct_size = sizeof error};
  const int32_t status =
      bpjs_people_set(people, what, type, values, stride, length, bits, offset, &error);
  FUZZ_CHECK(status == BPJS_OK || error.code == status);
}

static void read_all(const bpjs_people *people) {
  for (int64_t i = 0; i < bpjs_people_count(people); i++)
    for (int32_t what = BPJS_PEOPLE_SEGMENT; what <= BPJS_PEOPLE_DAY; what++) {
      int64_t value = 0;
      int32_t given = 0;
      const int32_t status = bpjs_people_get(people, i, what, &value, &given, NULL);
      FUZZ_CHECK(status == BPJS_OK || status == BPJS_ERROR_OVERFLOW);
      FUZZ_CHECK(given == 0 || given == 1);
    }
}

/* The first rows once more, each for itself; bad: which of the problems is its. */
static void check_alone(const bpjs_people *people, int64_t row, int32_t status,
                        const bpjs_problems *problems, int64_t bad) {
  int32_t alone = BPJS_OK;
  bpjs_error error = {.struct_size = sizeof error}, problem = {.struct_size = sizeof problem};
  FUZZ_CHECK(bpjs_people_check(people, row, 1, DAY, 0, &alone, NULL, NULL, NULL) == BPJS_OK);
  FUZZ_CHECK(alone == status);
  FUZZ_CHECK(bpjs_people_check(people, row, 1, DAY, BPJS_PEOPLE_STOP, NULL, NULL, NULL, &error) ==
             alone);
  if (alone == BPJS_OK)
    return;
  FUZZ_CHECK(bpjs_problems_get(problems, bad, &problem, NULL) == BPJS_OK);
  FUZZ_CHECK(problem.row == row + 1 && memcmp(&problem, &error, sizeof error) == 0);
}

static void check(const bpjs_people *people) {
  const int64_t count = bpjs_people_count(people);
  int32_t statuses[ROWS];
  bpjs_people_summary summary = {.struct_size = sizeof summary};
  bpjs_problems *problems = NULL;
  int64_t bad = 0;
  FUZZ_CHECK(bpjs_problems_new(&problems, NULL) == BPJS_OK);
  FUZZ_CHECK(bpjs_people_check(people, 0, count, DAY, 0, statuses, &summary, problems, NULL) ==
             BPJS_OK);
  for (int64_t i = 0; i < count; i++) {
    bad += statuses[i] != BPJS_OK;
    if (i < ALONE)
      check_alone(people, i, statuses[i], problems, bad - 1);
  }
  FUZZ_CHECK(summary.rows == count && summary.bad == bad && summary.good == count - bad);
  FUZZ_CHECK(bpjs_problems_count(problems) == bad);
  bpjs_problems_free(problems);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  input from = {.at = data, .left = size};
  bpjs_people *people = NULL;
  FUZZ_CHECK(bpjs_people_new(&people, NULL) == BPJS_OK);
  while (from.left > 0 && from.count + 3 <= ARRAYS)
    add_column(people, &from);
  read_all(people);
  check(people);
  bpjs_people_free(people);
  while (from.count > 0)
    free(from.arrays[--from.count]);
  return 0;
}
