#include "coverage/parts.h"

#include <string.h>

#include "base/error.h"
#include "base/memory.h"

static bool is_total(const bpjs_fact *fact, int32_t dimension) {
  const char *all = dimension == BPJS_DIMENSION_AREA ? "ID" : "ALL";
  return strcmp(bpjs_facts_code(&fact->about, dimension), all) == 0;
}

/* Regencies lie inside provinces, so only these are parts of the nation. */
static bool is_part(const bpjs_fact *fact, int32_t dimension) {
  bpjs_area area = {.struct_size = sizeof area};
  if (is_total(fact, dimension))
    return false;
  if (dimension != BPJS_DIMENSION_AREA)
    return true;
  bpjs_area_find(fact->about.area, (int64_t)strlen(fact->about.area), BPJS_AREA_SYSTEM_OWN, &area,
                 NULL);
  return area.level != BPJS_AREA_REGENCY;
}

/* All but the dimension. */
static bool same_quantity(const bpjs_fact *a, const bpjs_fact *b, int32_t dimension) {
  for (int32_t other = BPJS_DIMENSION_PROGRAMME; other <= BPJS_DIMENSION_PERIOD; other++)
    if (other != dimension && bpjs_facts_compare_codes(&a->about, &b->about, other) != 0)
      return false;
  return strcmp(a->about.series, b->about.series) == 0;
}

static bool belongs(const bpjs_fact *fact, const bpjs_fact *total, int32_t dimension,
                    bool same_source) {
  return is_part(fact, dimension) && same_quantity(fact, total, dimension) &&
         (!same_source || fact->source == total->source);
}

/* Whether one of the parts makes up a piece of `whole`: of a union of segments,
 * which is named by its members (JAKON_PMI), or of a union of provinces. */
static bool contains(const char *whole, const char *code, int32_t dimension) {
  bpjs_area area = {.struct_size = sizeof area};
  if (strcmp(whole, code) == 0)
    return false;
  if (dimension == BPJS_DIMENSION_SEGMENT)
    return strchr(whole, '_') != NULL && strstr(whole, code) != NULL;
  if (dimension != BPJS_DIMENSION_AREA)
    return false;
  bpjs_area_find(whole, (int64_t)strlen(whole), BPJS_AREA_SYSTEM_OWN, &area, NULL);
  return strstr(area.members, code) != NULL;
}

static bool overlaps(const bpjs_parts *parts, const char *code, int32_t dimension) {
  for (int64_t i = 0; i < parts->count; i++)
    if (contains(code, bpjs_facts_code(&parts->list[i]->about, dimension), dimension))
      return true;
  return false;
}

static void gather(bpjs_parts *parts, int32_t dimension, bool same_source) {
  const bpjs_facts *facts = &parts->facts;
  const bpjs_fact *before = NULL;
  parts->count = 0;
  for (int64_t i = 0; i < facts->count; i++) {
    const bpjs_fact *fact = &facts->list[i];
    if (!belongs(fact, parts->total, dimension, same_source) ||
        (before != NULL && bpjs_facts_compare_codes(&before->about, &fact->about, dimension) == 0))
      continue;
    before = fact;
    parts->list[parts->count++] = fact;
  }
  int64_t kept = 0;
  for (int64_t i = 0; i < parts->count; i++)
    if (!overlaps(parts, bpjs_facts_code(&parts->list[i]->about, dimension), dimension))
      parts->list[kept++] = parts->list[i];
  parts->count = kept;
}

/* The best total whose source prints parts too, else the best with parts. The
 * facts are sorted, so the best total comes first. */
static void choose(bpjs_parts *parts, int32_t dimension) {
  const bpjs_facts *facts = &parts->facts;
  for (int same_source = 1; same_source >= 0; same_source--)
    for (int64_t i = 0; i < facts->count; i++) {
      if (!is_total(&facts->list[i], dimension))
        continue;
      parts->total = &facts->list[i];
      gather(parts, dimension, same_source);
      if (parts->count > 1)
        return;
    }
  parts->count = 0;
}

/* The dimension is open, but the total lies outside a level of areas. */
static bpjs_query widen(const bpjs_query *query, int32_t dimension) {
  bpjs_query wide = *query;
  if (dimension == BPJS_DIMENSION_AREA)
    memset(wide.area, 0, sizeof wide.area);
  return wide;
}

int32_t bpjs_parts_find(bpjs_parts *parts, const bpjs_dataset *dataset, const bpjs_query *query,
                        int32_t dimension, const char *argument, bpjs_error *error) {
  bpjs_query wide = widen(query, dimension);
  *parts = (bpjs_parts){.facts = {.dataset = dataset}};
  int32_t status = bpjs_facts_query(&parts->facts, dataset, &wide, error);
  if (status != BPJS_OK)
    return status;
  parts->list = bpjs_memory_new((size_t)parts->facts.count, sizeof *parts->list);
  if (parts->list == NULL) {
    bpjs_parts_free(parts);
    return bpjs_error_memory(error);
  }
  bpjs_facts_sort(&parts->facts, dimension);
  choose(parts, dimension);
  if (parts->count != 0)
    return BPJS_OK;
  bpjs_parts_free(parts);
  return bpjs_error_argument(error, BPJS_ERROR_NOT_FOUND, argument,
                             "no total with parts of the same period matches");
}

void bpjs_parts_free(bpjs_parts *parts) {
  bpjs_facts_free(&parts->facts);
  bpjs_memory_free(parts->list);
  parts->list = NULL;
  parts->count = 0;
}

bool bpjs_parts_add_up(const bpjs_parts *parts, int32_t dimension) {
  if (dimension == BPJS_DIMENSION_GROUP)
    return false;
  return dimension != BPJS_DIMENSION_PROGRAMME || parts->total->figure.unit != BPJS_UNIT_PERSONS;
}
