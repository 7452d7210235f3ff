#include "population.h"

#include "output.h"

#include <stdlib.h>

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

const char *person_column_name(int column) {
  static const char *const names[PERSON_COLUMNS] = {
      "synthetic", "segment", "programmes", "wage",   "risk_class", "born",
      "sex",       "area",    "sector",     "groups", "size",       "enrolled"};
  return names[column];
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

drawing drawing_new(const population *of) {
  drawing made = {.of = of, .order = shuffle_new(of->seed, of->groups->rows)};
  int64_t until = 0;
  made.kinds = allocate((size_t)of->groups->count, sizeof *made.kinds);
  for (int i = 0; i < of->groups->count; i++) {
    made.kinds[i] = kind_of(of, &of->groups->items[i]);
    made.kinds[i].until = until += of->groups->items[i].count;
  }
  return made;
}

void drawing_free(drawing *from) {
  free(from->kinds);
  from->kinds = NULL;
}

/* The first kind whose people reach beyond the place. */
static const kind *find(const drawing *from, int64_t place) {
  int low = 0;
  int high = from->of->groups->count - 1;
  while (low < high) {
    const int middle = low + (high - low) / 2;
    if (from->kinds[middle].until > place)
      high = middle;
    else
      low = middle + 1;
  }
  return &from->kinds[low];
}

static void give(person *made, int column, int64_t value) {
  made->values[column] = value;
  made->given[column] = 1;
}

/* Where bands are known, a band by weight, and a value between its ends. */
static void draw(const population *of, int64_t row, const bands *list, uint32_t purpose,
                 uint32_t inside, person *made, int column) {
  if (list == NULL)
    return;
  const band *one = bands_draw(list, draws_bits(of->seed, (uint64_t)row, purpose));
  give(made, column, band_draw(one, draws_bits(of->seed, (uint64_t)row, inside)));
}

/* The same of bands that are a value each. */
static void draw_code(const population *of, int64_t row, const bands *list, uint32_t purpose,
                      person *made, int column) {
  if (list != NULL)
    give(made, column, bands_draw(list, draws_bits(of->seed, (uint64_t)row, purpose))->least);
}

void drawing_person(const drawing *from, int64_t row, person *made) {
  const population *of = from->of;
  const kind *is = find(from, shuffle_place(&from->order, row));
  const stratum *who = is->who;
  *made = (person){0};
  give(made, PERSON_SYNTHETIC, 1);
  give(made, PERSON_SEGMENT, who->segment);
  if (who->programmes > 0)
    give(made, PERSON_PROGRAMMES, who->programmes);
  draw(of, row, is->wage, DRAW_WAGE_BAND, DRAW_WAGE, made, PERSON_WAGE);
  draw_code(of, row, is->risk_class, DRAW_RISK_CLASS, made, PERSON_RISK_CLASS);
  draw(of, row, is->age, DRAW_AGE, DRAW_BORN, made, PERSON_BORN);
  if (who->sex > 0)
    give(made, PERSON_SEX, who->sex);
  give(made, PERSON_AREA, who->area);
  draw_code(of, row, is->sector, DRAW_SECTOR, made, PERSON_SECTOR);
  give(made, PERSON_GROUPS, who->groups);
  draw_code(of, row, is->size, DRAW_SIZE, made, PERSON_SIZE);
  draw(of, row, is->membership, DRAW_MEMBERSHIP, DRAW_ENROLLED, made, PERSON_ENROLLED);
  /* No one joins younger than the youngest are now. */
  const int64_t earliest = made->values[PERSON_BORN] + is->youngest;
  if (is->membership != NULL && is->age != NULL && made->values[PERSON_ENROLLED] < earliest)
    made->values[PERSON_ENROLLED] = earliest;
}
