#include "tally/cube.h"

#include "base/date.h"
#include "base/error.h"
#include "base/memory.h"
#include "base/period.h"
#include "tally/key.h"
#include "tally/store.h"

/* Of one group: where it counts. Any of each list with any of the others. */
enum { AREAS = 3, SEGMENTS = 2, GROUPS = 16, PROGRAMMES = 6, GROUP_SHIFT = 40 };

typedef struct places {
  int64_t month;
  int64_t areas[AREAS], segments[SEGMENTS], groups[GROUPS], programmes[PROGRAMMES];
  int area_count, segment_count, group_count, programme_count;
} places;

int32_t bpjs_cube_by(const bpjs_tally *tally, int32_t what) {
  for (int32_t d = 0; d < tally->dimension_count; d++)
    if (tally->dimensions[d].what == what)
      return d;
  return -1;
}

int64_t bpjs_cube_month(const bpjs_tally *tally, int64_t index) {
  const int32_t d = bpjs_cube_by(tally, BPJS_PEOPLE_DAY);
  if (d < 0)
    return BPJS_TALLY_NOT_GIVEN;
  const int64_t key = bpjs_tally_keys_of(tally, index)[d];
  return key != BPJS_TALLY_NOT_GIVEN
             ? key
             : bpjs_period_around(BPJS_PERIOD_MONTH, bpjs_date_from_days(tally->day)).first_day;
}

const bpjs_tally_dimension *bpjs_cube_group(const bpjs_tally *tally, int64_t group, int64_t *key) {
  *key = group & (((int64_t)1 << GROUP_SHIFT) - 1);
  return &tally->dimensions[bpjs_cube_by(tally, (int32_t)(group >> GROUP_SHIFT))];
}

/* A province, and a regency where the code has one. */
static void add_area(places *p, int64_t code) {
  for (int32_t digits = 2; digits <= 4; digits += 2) {
    const bpjs_tally_dimension level = {.what = BPJS_PEOPLE_AREA, .detail = digits};
    const int64_t area = bpjs_key_coarsen(&level, code);
    if (area != p->areas[p->area_count - 1])
      p->areas[p->area_count++] = area;
  }
}

static void add_programmes(places *p, int64_t programmes) {
  for (int64_t bit = BPJS_PROGRAMME_JKK; bit <= BPJS_PROGRAMME_JKP; bit *= 2)
    if ((programmes & bit) != 0)
      p->programmes[p->programme_count++] = bit;
}

static void add_group(places *p, int32_t what, int64_t key) {
  p->groups[p->group_count++] = (int64_t)what << GROUP_SHIFT | key;
}

static void add_groups(places *p, int64_t sum) {
  for (int64_t bit = 1; bit <= sum; bit *= 2)
    if ((sum & bit) != 0)
      add_group(p, BPJS_PEOPLE_GROUPS, bit);
}

static void add_key(places *p, int32_t what, int64_t key) {
  switch (what) {
  case BPJS_PEOPLE_AREA:
    add_area(p, key);
    break;
  case BPJS_PEOPLE_SEGMENT:
    p->segments[p->segment_count++] = key;
    break;
  case BPJS_PEOPLE_PROGRAMMES:
    add_programmes(p, key);
    break;
  case BPJS_PEOPLE_GROUPS:
    add_groups(p, key);
    break;
  case BPJS_PEOPLE_DAY:
  case BPJS_PEOPLE_ENROLLED:
  case BPJS_PEOPLE_LEFT:
    break;
  default:
    add_group(p, what, key);
  }
}

static places find_places(const bpjs_tally *tally, int64_t index) {
  places p = {.month = bpjs_cube_month(tally, index),
              .area_count = 1,
              .segment_count = 1,
              .group_count = 1,
              .programme_count = 1};
  for (int32_t d = 0; d < tally->dimension_count; d++) {
    const int64_t key = bpjs_tally_keys_of(tally, index)[d];
    if (key != BPJS_TALLY_NOT_GIVEN)
      add_key(&p, tally->dimensions[d].what, key);
  }
  return p;
}

static int32_t add_to(const bpjs_tally *tally, int64_t from, const int64_t *keys, bpjs_tally *cube,
                      bpjs_error *error) {
  const bpjs_tally_cell *cell = &tally->groups.cells[from];
  int64_t index;
  const int32_t status = bpjs_tally_group(cube, keys, &index, error);
  return status == BPJS_OK
             ? bpjs_tally_add(cube, index, cell->count, cell->weight,
                              keys[BPJS_CUBE_PROGRAMME] == 0 ? bpjs_tally_sums_of(tally, from)
                                                             : NULL,
                              NULL, error)
             : status;
}

/* Counts in base `programmes` x `groups` x `segments` x `areas`. */
static int32_t add_everywhere(const bpjs_tally *tally, int64_t from, bpjs_tally *cube,
                              bpjs_error *error) {
  const places p = find_places(tally, from);
  const int all = p.area_count * p.segment_count * p.group_count * p.programme_count;
  int32_t status = BPJS_OK;
  for (int i = 0; i < all && status == BPJS_OK; i++) {
    int rest = i;
    int64_t keys[BPJS_TALLY_DIMENSIONS] = {[BPJS_CUBE_MONTH] = p.month};
    keys[BPJS_CUBE_PROGRAMME] = p.programmes[rest % p.programme_count];
    rest /= p.programme_count;
    keys[BPJS_CUBE_GROUP] = p.groups[rest % p.group_count];
    rest /= p.group_count;
    keys[BPJS_CUBE_SEGMENT] = p.segments[rest % p.segment_count];
    keys[BPJS_CUBE_AREA] = p.areas[rest / p.segment_count];
    status = add_to(tally, from, keys, cube, error);
  }
  return status;
}

int32_t bpjs_cube_new(const bpjs_tally *tally, bpjs_tally **cube, bpjs_error *error) {
  bpjs_tally *made = bpjs_memory_raw(sizeof *made);
  if (made == NULL)
    return bpjs_error_memory(error);
  *made = *tally;
  made->groups = (bpjs_tally_groups){0};
  made->begun = false;
  made->edges = NULL;
  made->edge_count = 0;
  made->dimension_count = BPJS_CUBE_KEYS;
  int32_t status = bpjs_tally_begin(made, error);
  for (int64_t i = 0; i < tally->groups.count && status == BPJS_OK; i++)
    status = add_everywhere(tally, i, made, error);
  if (status == BPJS_OK)
    *cube = made;
  else
    bpjs_tally_free(made);
  return status;
}
