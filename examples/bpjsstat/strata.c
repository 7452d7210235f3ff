#include "strata.h"

#include "output.h"
#include "shares.h"

#include <stdlib.h>
#include <string.h>

static void add(strata *list, const stratum *one) {
  if (one->count == 0)
    return;
  if ((list->count & (list->count - 1)) == 0) { /* full at each power of two */
    stratum *more = allocate((size_t)list->count * 2 + 1, sizeof *more);
    if (list->count > 0)
      memcpy(more, list->items, (size_t)list->count * sizeof *more);
    free(list->items);
    list->items = more;
  }
  list->items[list->count++] = *one;
}

/* ---- areas and segments ---- */

/* Codes of the ministry, and weights, of the provinces of an area. */
typedef struct members {
  int32_t codes[16];
  int64_t weights[16];
  int count;
} members;

static int find_members(const bpjs_area *area, const bpjs_dataset *const populations[2],
                        members *found) {
  const char *const list = area->level == BPJS_AREA_UNION ? area->members : area->code;
  *found = (members){0};
  for (const char *at = list; *at != '\0'; at += strspn(at, " ")) {
    const size_t length = strcspn(at, " ");
    bpjs_area one = {.struct_size = sizeof one};
    if (bpjs_area_find(at, (int64_t)length, BPJS_AREA_SYSTEM_OWN, &one, NULL) != BPJS_OK ||
        found->count == 16)
      break;
    int64_t weight = 1;
    if (area->level == BPJS_AREA_UNION) {
      weight = margins_population(populations[0], one.code);
      weight = weight > 0 ? weight : margins_population(populations[1], one.code);
    }
    if (weight == 0) {
      complain("there is no population of %s to divide %s by", one.code, area->code);
      return STATUS_DATA;
    }
    found->codes[found->count] = (int32_t)strtol(one.kemendagri, NULL, 10);
    found->weights[found->count++] = weight;
    at += length;
  }
  return STATUS_OK;
}

static int make_cells(const margins *from, const bpjs_dataset *const populations[2], int64_t rows,
                      strata *made) {
  int64_t *weights = allocate((size_t)from->count, sizeof *weights);
  int64_t *counts = allocate((size_t)from->count, sizeof *counts);
  int status = STATUS_OK;
  for (int i = 0; i < from->count; i++)
    weights[i] = from->cells[i].count;
  shares_divide(rows, weights, from->count, counts);
  for (int i = 0; i < from->count && status == STATUS_OK; i++) {
    members in;
    int64_t parts[16] = {0};
    status = find_members(&from->cells[i].area, populations, &in);
    if (status != STATUS_OK)
      break;
    shares_divide(counts[i], in.weights, in.count, parts);
    for (int j = 0; j < in.count; j++)
      add(made, &(stratum){.count = parts[j],
                           .segment = from->cells[i].segment,
                           .area = in.codes[j],
                           .from = i});
  }
  free(weights);
  free(counts);
  return status;
}

/* ---- what divides them further ---- */

/* Whom a division is about; 0: anyone. */
typedef struct whom {
  int32_t segment;
  int32_t groups;
} whom;

static int meant(const stratum *one, whom about) {
  return (about.segment == 0 || one->segment == about.segment) &&
         (about.groups == 0 || (one->groups & about.groups) != 0);
}

/* What those become who are taken out. */
typedef struct becomes {
  int32_t programmes;
  int32_t sex;
  int32_t groups;
} becomes;

/* Takes `total` of those meant by the odds of their segment,
 * and marks them as `then`. */
static void take(strata *list, whom about, int64_t total, const odds by_segment[SEGMENTS],
                 becomes then) {
  int64_t *rows = allocate((size_t)list->count, sizeof *rows);
  int64_t *taken = allocate((size_t)list->count, sizeof *taken);
  odds *given = allocate((size_t)list->count, sizeof *given);
  int *places = allocate((size_t)list->count, sizeof *places);
  int count = 0;
  for (int i = 0; i < list->count; i++) {
    if (!meant(&list->items[i], about))
      continue;
    rows[count] = list->items[i].count;
    given[count] = by_segment[list->items[i].segment];
    places[count++] = i;
  }
  shares_fit(total, rows, given, count, taken);
  strata next = {.rows = list->rows};
  for (int i = 0, j = 0; i < list->count; i++) {
    stratum rest = list->items[i];
    if (j < count && places[j] == i) {
      stratum part = rest;
      part.count = taken[j++];
      rest.count -= part.count;
      part.programmes = then.programmes != 0 ? then.programmes : part.programmes;
      part.sex = then.sex != 0 ? then.sex : part.sex;
      part.groups |= then.groups;
      add(&next, &part);
    }
    add(&next, &rest);
  }
  free(rows);
  free(taken);
  free(given);
  free(places);
  free(list->items);
  *list = next;
}

static const odds even[SEGMENTS] = {{1, 1}, {1, 1}, {1, 1}, {1, 1}};

static int64_t people_of(const strata *list, whom about) {
  int64_t sum = 0;
  for (int i = 0; i < list->count; i++)
    if (meant(&list->items[i], about))
      sum += list->items[i].count;
  return sum;
}

/* The first of two parts of `rows`, in the proportion of the margins. */
static int64_t scaled(int64_t rows, int64_t first, int64_t second) {
  int64_t parts[2] = {0, 0};
  shares_divide(rows, (const int64_t[]){first, second}, 2, parts);
  return parts[0];
}

static void divide_sex(const margins *from, const assumptions *taken, strata *made) {
  odds by_segment[SEGMENTS] = {{1, 1}, {1, 1}, {1, 1}, {1, 1}};
  if (from->male < 0)
    return;
  for (int32_t segment = SEGMENT_PU; segment < SEGMENTS; segment++) {
    const bands *list = assumptions_find(taken, ASSUMPTION_SEX, segment, 0, 0);
    if (list != NULL)
      by_segment[segment] = (odds){(int32_t)bands_weight(list, 1), (int32_t)bands_weight(list, 2)};
  }
  for (int i = 0; i < made->count; i++)
    made->items[i].sex = 2;
  take(made, (whom){0}, scaled(made->rows, from->male, from->female), by_segment,
       (becomes){.sex = 1});
}

enum {
  ALWAYS = BPJS_PROGRAMME_JKK + BPJS_PROGRAMME_JKM,
  WITH_JHT = ALWAYS + BPJS_PROGRAMME_JHT,
  WITH_JP = WITH_JHT + BPJS_PROGRAMME_JP,
  WITH_JKP = WITH_JP + BPJS_PROGRAMME_JKP
};

static void set_programmes(strata *list, int32_t segment, int32_t programmes) {
  for (int i = 0; i < list->count; i++)
    if (list->items[i].segment == segment)
      list->items[i].programmes = programmes;
}

/* Nested: who has JKP has JP, who has JP has JHT. Each is taken from those who have no
 * more than the one before. */
static void divide_pu(const margins *from, strata *made) {
  const int32_t packages[] = {ALWAYS, WITH_JHT, WITH_JP, WITH_JKP};
  const int64_t weights[] = {from->segments[SEGMENT_PU] - from->pu_jht, from->pu_jht - from->pu_jp,
                             from->pu_jp - from->pu_jkp, from->pu_jkp};
  const whom pu = {.segment = SEGMENT_PU};
  int64_t parts[4] = {0};
  if (from->pu_jht < 0 || from->segments[SEGMENT_PU] == 0)
    return;
  shares_divide(people_of(made, pu), weights, 4, parts);
  set_programmes(made, SEGMENT_PU, ALWAYS);
  /* Those with more than JKK and JKM, of these those with more than JHT, and so on. */
  int64_t rest = people_of(made, pu);
  for (int i = 1; i < 4; i++) {
    rest -= parts[i - 1];
    strata inner = {.rows = made->rows};
    strata outer = {.rows = made->rows};
    for (int j = 0; j < made->count; j++)
      add(made->items[j].segment == SEGMENT_PU && made->items[j].programmes == packages[i - 1]
              ? &inner
              : &outer,
          &made->items[j]);
    take(&inner, pu, rest, even, (becomes){.programmes = packages[i]});
    for (int j = 0; j < inner.count; j++)
      add(&outer, &inner.items[j]);
    free(inner.items);
    free(made->items);
    *made = outer;
  }
}

static void divide_bpu(const margins *from, const assumptions *taken, strata *made) {
  const whom bpu = {.segment = SEGMENT_BPU};
  const whom vulnerable = {SEGMENT_BPU, STRATUM_VULNERABLE};
  const int64_t all = from->segments[SEGMENT_BPU];
  if (from->bpu_jht >= 0 && all > 0) {
    set_programmes(made, SEGMENT_BPU, ALWAYS);
    take(made, bpu, scaled(people_of(made, bpu), from->bpu_jht, all - from->bpu_jht), even,
         (becomes){.programmes = WITH_JHT});
  }
  if (from->vulnerable <= 0 || all == 0)
    return;
  take(made, bpu, scaled(people_of(made, bpu), from->vulnerable, all - from->vulnerable), even,
       (becomes){.groups = STRATUM_VULNERABLE});
  const bands *list = assumptions_find(taken, ASSUMPTION_BY_BUDGET, SEGMENT_BPU, 0, 1);
  if (list != NULL)
    take(made, vulnerable,
         scaled(people_of(made, vulnerable), bands_weight(list, 1), bands_weight(list, 0)), even,
         (becomes){.groups = STRATUM_BY_BUDGET});
}

static int compare(const void *left, const void *right) {
  const stratum *a = left;
  const stratum *b = right;
  const int32_t differences[] = {a->from - b->from,     a->area - b->area,
                                 a->sex - b->sex,       a->programmes - b->programmes,
                                 a->groups - b->groups, 0};
  int i = 0;
  while (i < 5 && differences[i] == 0)
    i++;
  return differences[i];
}

int strata_make(const margins *from, const bpjs_dataset *const populations[2],
                const assumptions *taken, int64_t rows, strata *made) {
  *made = (strata){.rows = rows};
  if (make_cells(from, populations, rows, made) != STATUS_OK)
    return STATUS_DATA;
  set_programmes(made, SEGMENT_JAKON, ALWAYS);
  divide_sex(from, taken, made);
  divide_pu(from, made);
  divide_bpu(from, taken, made);
  if (made->count > 0)
    qsort(made->items, (size_t)made->count, sizeof *made->items, compare);
  return STATUS_OK;
}

void strata_free(strata *made) {
  free(made->items);
}
