#include "bpjsstat/dues.h"
#include "people/check_rules.h"

enum {
  LANES = 16, /* as in widen.c */
  PROGRAMMES = BPJS_PROGRAMME_JKK | BPJS_PROGRAMME_JKM | BPJS_PROGRAMME_JHT | BPJS_PROGRAMME_JP |
               BPJS_PROGRAMME_JKP,
  GROUPS = BPJS_PEOPLE_GROUP_VULNERABLE | BPJS_PEOPLE_GROUP_BY_BUDGET | BPJS_PEOPLE_GROUP_FOREIGN |
           BPJS_PEOPLE_GROUP_EMPLOYER | BPJS_PEOPLE_GROUP_SECOND_DEPARTURE |
           BPJS_PEOPLE_GROUP_INDIVIDUAL
};

/* Days 1900-01-01 and 2199-12-31 */
enum { FIRST_DAY = -25567, LAST_DAY = 84005 };

typedef struct range {
  int64_t least, most;
} range;

static const range ranges[BPJS_PEOPLE_COLUMNS] = {
    [BPJS_PEOPLE_SEGMENT] = {BPJS_SEGMENT_PU, BPJS_SEGMENT_PMI},
    [BPJS_PEOPLE_PROGRAMMES] = {0, PROGRAMMES},
    [BPJS_PEOPLE_WAGE] = {0, INT64_MAX},
    [BPJS_PEOPLE_RISK_CLASS] = {1, 5},
    [BPJS_PEOPLE_INDUSTRY] = {0, BPJS_PEOPLE_INDUSTRIES - 1},
    [BPJS_PEOPLE_BORN] = {FIRST_DAY, LAST_DAY},
    [BPJS_PEOPLE_SEX] = {BPJS_SEX_MALE, BPJS_SEX_FEMALE},
    [BPJS_PEOPLE_MONTHS] = {0, 1200},
    [BPJS_PEOPLE_AREA] = {10, INT64_C(9999999999)},
    [BPJS_PEOPLE_SECTOR] = {BPJS_BPU_SECTOR_NONE, BPJS_BPU_SECTOR_OTHER},
    [BPJS_PEOPLE_GROUPS] = {0, GROUPS},
    [BPJS_PEOPLE_DECILE] = {1, 10},
    [BPJS_PEOPLE_SIZE] = {BPJS_COMPANY_SIZE_LARGE, BPJS_COMPANY_SIZE_MICRO},
    [BPJS_PEOPLE_ENROLLED] = {FIRST_DAY, LAST_DAY},
    [BPJS_PEOPLE_LEFT] = {FIRST_DAY, LAST_DAY},
    [BPJS_PEOPLE_WEIGHT] = {0, INT64_MAX},
    [BPJS_PEOPLE_DAY] = {FIRST_DAY, LAST_DAY}};

void bpjs_people_limits(int32_t what, int64_t *least, int64_t *most) {
  *least = ranges[what].least;
  *most = ranges[what].most;
}

/* Of v - least and most - v one has its highest bit set if, and only if, v is outside:
 * also where it wraps. */
static uint64_t outside(int64_t value, int64_t least, int64_t most) {
  return ((uint64_t)value - (uint64_t)least) | ((uint64_t)most - (uint64_t)value);
}

bool bpjs_people_within(const int64_t *values, int32_t count, int64_t least, int64_t most) {
  uint64_t out = 0;
  int32_t i = 0;
  for (; i + LANES <= count; i += LANES)
    for (int32_t j = 0; j < LANES; j++)
      out |= outside(values[i + j], least, most);
  for (; i < count; i++)
    out |= outside(values[i], least, most);
  return out >> 63 == 0;
}

static bool all_given(const uint8_t *given, int32_t count) {
  uint8_t other = 0;
  int32_t i = 0;
  for (; i + LANES <= count; i += LANES)
    for (int32_t j = 0; j < LANES; j++)
      other |= given[i + j] ^ BPJS_PEOPLE_GIVEN;
  for (; i < count; i++)
    other |= given[i] ^ BPJS_PEOPLE_GIVEN;
  return other == 0;
}

bool bpjs_people_is_industry(const bpjs_people_checker *checker, int64_t number) {
  return number >= 0 && number < BPJS_PEOPLE_INDUSTRIES &&
         (checker->industries[number / BPJS_PEOPLE_WORD] >> number % BPJS_PEOPLE_WORD & 1) != 0;
}

int32_t bpjs_people_province(int64_t area) {
  static const int64_t scales[] = {1, 100, 10000, 100000000};
  for (int i = 0; i < 4; i++)
    if (area / scales[i] >= 10 && area / scales[i] < BPJS_PEOPLE_PROVINCES)
      return (int32_t)(area / scales[i]);
  return -1;
}

bool bpjs_people_is_province(const bpjs_people_checker *checker, int32_t province) {
  return (checker->provinces[province / BPJS_PEOPLE_WORD] >> province % BPJS_PEOPLE_WORD & 1) != 0;
}

static bool is_area(const bpjs_people_checker *checker, int64_t area) {
  const int32_t province = bpjs_people_province(area);
  return province >= 0 && bpjs_people_is_province(checker, province);
}

static void check_range(bpjs_people_faults *faults, int32_t what) {
  const int64_t *values = faults->block->values[what];
  const uint8_t *given = faults->block->given[what];
  const int32_t begin = faults->begin, count = faults->end - begin;
  int64_t least, most;
  bpjs_people_limits(what, &least, &most);
  if (what == BPJS_PEOPLE_BORN && !bpjs_people_has(faults->block->columns, BPJS_PEOPLE_DAY))
    most = faults->checker->month_end;
  const bool full = all_given(given + begin, count);
  if (full)
    faults->full |= BPJS_PEOPLE_BIT(what);
  if (full && what == BPJS_PEOPLE_SEGMENT)
    faults->no_migrants =
        bpjs_people_within(values + begin, count, BPJS_SEGMENT_PU, BPJS_SEGMENT_PMI - 1);
  if ((what == BPJS_PEOPLE_SEGMENT && faults->no_migrants) ||
      (full && bpjs_people_within(values + begin, count, least, most))) {
    faults->clean |= BPJS_PEOPLE_BIT(what);
    return;
  }
  bpjs_people_begin_marks(faults);
  for (int32_t i = begin; i < faults->end; i++)
    bpjs_people_mark(
        faults, i, what,
        given[i] == BPJS_PEOPLE_BEYOND ||
            (given[i] != BPJS_PEOPLE_NULL && outside(values[i], least, most) >> 63 != 0));
}

/* Whether all of the values, which the words have bits for, are among these. */
static bool listed(const uint64_t *words, const int64_t *values, int32_t count) {
  uint64_t all = 1;
  for (int32_t i = 0; i < count; i++)
    all &= words[(uint64_t)values[i] / BPJS_PEOPLE_WORD] >> (uint64_t)values[i] % BPJS_PEOPLE_WORD;
  return all != 0;
}

static void check_list(bpjs_people_faults *faults, int32_t what,
                       bool (*holds)(const bpjs_people_checker *, int64_t)) {
  const int64_t *values = faults->block->values[what];
  const uint8_t *given = faults->block->given[what];
  bpjs_people_begin_marks(faults);
  for (int32_t i = faults->begin; i < faults->end; i++)
    bpjs_people_mark(faults, i, what,
                     given[i] != BPJS_PEOPLE_NULL && !holds(faults->checker, values[i]));
}

static void check_industries(bpjs_people_faults *faults) {
  const int64_t *values = faults->block->values[BPJS_PEOPLE_INDUSTRY] + faults->begin;
  if (!bpjs_people_has(faults->block->columns, BPJS_PEOPLE_INDUSTRY) ||
      (bpjs_people_has(faults->clean, BPJS_PEOPLE_INDUSTRY) &&
       listed(faults->checker->industries, values, faults->end - faults->begin)))
    return;
  check_list(faults, BPJS_PEOPLE_INDUSTRY, bpjs_people_is_industry);
}

static void check_areas(bpjs_people_faults *faults) {
  const int64_t *values = faults->block->values[BPJS_PEOPLE_AREA] + faults->begin;
  const int32_t count = faults->end - faults->begin;
  if (!bpjs_people_has(faults->block->columns, BPJS_PEOPLE_AREA) ||
      (bpjs_people_has(faults->clean, BPJS_PEOPLE_AREA) &&
       bpjs_people_within(values, count, 0, BPJS_PEOPLE_PROVINCES - 1) &&
       listed(faults->checker->provinces, values, count)))
    return;
  check_list(faults, BPJS_PEOPLE_AREA, is_area);
}

void bpjs_people_ranges(bpjs_people_faults *faults) {
  for (int32_t what = BPJS_PEOPLE_SEGMENT; what < BPJS_PEOPLE_COLUMNS; what++)
    if (bpjs_people_has(faults->block->columns, what))
      check_range(faults, what);
  check_industries(faults);
  check_areas(faults);
}
