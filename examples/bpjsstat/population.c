#include "population.h"

#include "draws.h"
#include "output.h"

#include <stdlib.h>
#include <string.h>

/* Each draw of a row has a number of its own, for ever. */
enum purpose {
  DRAW_AGE = 1,
  DRAW_BORN = 2,
  DRAW_WAGE_BAND = 3,
  DRAW_WAGE = 4,
  DRAW_RISK_CLASS = 5,
  DRAW_SIZE = 6,
  DRAW_SECTOR = 7,
  DRAW_MEMBERSHIP = 8,
  DRAW_ENROLLED = 9
};

/* A group with what is drawn for its people; NULL where nothing is known. */
typedef struct kind {
  const stratum *who;
  int64_t until; /* sum of the counts up to this one */
  const bands *age;
  const bands *wage;
  const bands *risk_class;
  const bands *size;
  const bands *sector;
  const bands *membership;
  int64_t youngest; /* days of the least age */
} kind;

static const char heading[] =
    "synthetic,segment,programmes,wage,risk_class,born,sex,area,sector,groups,size,enrolled\n";

enum { ROW_MOST = 256, BUFFER = 1 << 16, NOT_GIVEN = -1 };

/* Digits, after a comma but for the first field; nothing where it is not given. */
static char *put(char *at, int64_t number) {
  char digits[24];
  int count = 0;
  *at++ = ',';
  uint64_t rest = number < 0 ? (uint64_t)0 - (uint64_t)number : (uint64_t)number;
  do
    digits[count++] = (char)('0' + rest % 10);
  while ((rest /= 10) > 0);
  if (number < 0)
    *at++ = '-';
  while (count > 0)
    *at++ = digits[--count];
  return at;
}

static char *put_given(char *at, int64_t number) {
  if (number > 0)
    return put(at, number);
  *at++ = ',';
  return at;
}

static char *put_drawn(char *at, const population *of, int64_t row, const bands *list,
                       uint32_t purpose) {
  if (list != NULL)
    return put(at, bands_draw(list, draws_bits(of->seed, (uint64_t)row, purpose))->least);
  *at++ = ',';
  return at;
}

/* A value between the ends of a band that was drawn before. */
static int64_t draw(const population *of, int64_t row, const bands *list, uint32_t purpose,
                    uint32_t inside) {
  const band *one = bands_draw(list, draws_bits(of->seed, (uint64_t)row, purpose));
  return band_draw(one, draws_bits(of->seed, (uint64_t)row, inside));
}

static char *put_enrolled(char *at, const population *of, const kind *is, int64_t row,
                          int64_t born) {
  int64_t day = draw(of, row, is->membership, DRAW_MEMBERSHIP, DRAW_ENROLLED);
  if (is->age != NULL && day < born + is->youngest)
    day = born + is->youngest; /* no one joins younger than the youngest are now */
  return put(at, day);
}

static char *put_row(char *at, const population *of, const kind *is, int64_t row) {
  const stratum *who = is->who;
  int64_t born = 0;
  *at++ = '1';
  at = put(at, who->segment);
  at = put_given(at, who->programmes);
  if (is->wage != NULL)
    at = put(at, draw(of, row, is->wage, DRAW_WAGE_BAND, DRAW_WAGE));
  else
    *at++ = ',';
  at = put_drawn(at, of, row, is->risk_class, DRAW_RISK_CLASS);
  if (is->age != NULL) {
    born = draw(of, row, is->age, DRAW_AGE, DRAW_BORN);
    at = put(at, born);
  } else {
    *at++ = ',';
  }
  at = put_given(at, who->sex);
  at = put(at, who->area);
  at = put_drawn(at, of, row, is->sector, DRAW_SECTOR);
  at = put(at, who->groups);
  at = put_drawn(at, of, row, is->size, DRAW_SIZE);
  if (is->membership != NULL)
    at = put_enrolled(at, of, is, row, born);
  else
    *at++ = ',';
  *at++ = '\n';
  return at;
}

static kind kind_of(const population *of, const stratum *who) {
  const int vulnerable = (who->groups & STRATUM_VULNERABLE) != 0;
  const int earner = who->segment == SEGMENT_PU;
  const int self = who->segment == SEGMENT_BPU;
  kind made = {.who = who, .youngest = INT32_MAX};
#define FIND(about) assumptions_find(of->taken, about, who->segment, who->sex, vulnerable)
  made.age = FIND(ASSUMPTION_AGE);
  made.wage = FIND(ASSUMPTION_WAGE);
  made.risk_class = earner ? FIND(ASSUMPTION_RISK_CLASS) : NULL;
  made.size = earner ? FIND(ASSUMPTION_SIZE) : NULL;
  made.sector = self ? FIND(ASSUMPTION_SECTOR) : NULL;
  made.membership = FIND(ASSUMPTION_MEMBERSHIP);
#undef FIND
  for (int i = 0; made.age != NULL && i < made.age->count; i++)
    if (of->day - made.age->items[i].most < made.youngest)
      made.youngest = of->day - made.age->items[i].most;
  return made;
}

static kind *kinds_of(const population *of) {
  kind *kinds = allocate((size_t)of->groups->count, sizeof *kinds);
  int64_t until = 0;
  for (int i = 0; i < of->groups->count; i++) {
    kinds[i] = kind_of(of, &of->groups->items[i]);
    kinds[i].until = until += of->groups->items[i].count;
  }
  return kinds;
}

/* The first kind whose people reach beyond the place. */
static const kind *find(const kind *kinds, int count, int64_t place) {
  int low = 0;
  int high = count - 1;
  while (low < high) {
    const int middle = low + (high - low) / 2;
    if (kinds[middle].until > place)
      high = middle;
    else
      low = middle + 1;
  }
  return &kinds[low];
}

void population_write(const population *of, int64_t first, int64_t count, FILE *stream) {
  kind *kinds = kinds_of(of);
  char *buffer = allocate(BUFFER, 1);
  char *at = buffer;
  const shuffle order = shuffle_new(of->seed, of->groups->rows);
  fputs(heading, stream);
  for (int64_t row = first; row < first + count && !ferror(stream); row++) {
    at = put_row(at, of, find(kinds, of->groups->count, shuffle_place(&order, row)), row);
    if (at - buffer > BUFFER - ROW_MOST) {
      fwrite(buffer, 1, (size_t)(at - buffer), stream);
      at = buffer;
    }
  }
  fwrite(buffer, 1, (size_t)(at - buffer), stream);
  free(buffer);
  free(kinds);
}

void population_write_cells(const strata *groups, FILE *stream) {
  fputs("synthetic,segment,programmes,sex,area,groups,rows\n", stream);
  for (int i = 0; i < groups->count; i++) {
    char row[ROW_MOST] = "1";
    const stratum *who = &groups->items[i];
    char *at = put(row + 1, who->segment);
    at = put_given(at, who->programmes);
    at = put_given(at, who->sex);
    at = put(at, who->area);
    at = put(at, who->groups);
    at = put(at, who->count);
    *at = '\n';
    fwrite(row, 1, (size_t)(at - row) + 1, stream);
  }
}
