#include <string.h>

#include "area/look.h"
#include "base/error.h"
#include "base/memory.h"
#include "base/sort.h"
#include "base/structure.h"
#include "dataset/codes.h"
#include "dataset/store.h"

#define LEAST BPJS_STRUCT_LEAST(bpjs_query, source)

/* What decides the order of matches, compared from first to last. */
typedef struct match {
  int64_t first, second; /* ranks of confidence and time */
  double width;
  int64_t index;
} match;

/* No two are equal: the index tells them apart. */
static int order(const void *a, const void *b, const void *context) {
  const match *x = a, *y = b;
  (void)context;
  if (x->first != y->first)
    return x->first < y->first ? -1 : 1;
  if (x->second != y->second)
    return x->second < y->second ? -1 : 1;
  if (x->width != y->width)
    return x->width < y->width ? -1 : 1;
  return x->index < y->index ? -1 : 1;
}

/* A, B, then what nobody judged, then C and D. */
static int confidence_rank(int confidence) {
  return confidence == BPJS_CONFIDENCE_NONE ? BPJS_CONFIDENCE_B * 2 + 1 : confidence * 2;
}

/* A filter on codes as a number of the pool. */
typedef struct filter {
  bool any;
  uint32_t number;
} filter;

typedef struct search {
  const bpjs_dataset *dataset;
  const bpjs_query *query;
  filter series, programme, segment, group, area;
  int32_t level; /* instead of an area; 0: none */
} search;

/* False if no row can have this code. */
static bool make_filter(const bpjs_dataset *dataset, const char *code, filter *made) {
  made->any = code[0] == '\0';
  return bpjs_pool_find(&dataset->pool, code, (int64_t)strlen(code), &made->number);
}

static int32_t level_of(const char *name) {
  static const char *const names[] = {"COUNTRY", "PROVINCE", "REGENCY", "UNION"};
  static const int32_t levels[] = {BPJS_AREA_COUNTRY, BPJS_AREA_PROVINCE, BPJS_AREA_REGENCY,
                                   BPJS_AREA_UNION};
  int found = bpjs_code_find(names, 4, name, (int64_t)strlen(name));
  return found < 0 ? 0 : levels[found];
}

static bool make_search(const bpjs_dataset *dataset, const bpjs_query *query, search *made) {
  *made = (search){.dataset = dataset, .query = query, .level = level_of(query->area)};
  return make_filter(dataset, query->series, &made->series) &&
         make_filter(dataset, query->programme, &made->programme) &&
         make_filter(dataset, query->segment, &made->segment) &&
         make_filter(dataset, query->group, &made->group) &&
         make_filter(dataset, made->level == 0 ? query->area : "", &made->area);
}

static bool passes(const filter *wanted, uint32_t number) {
  return wanted->any || wanted->number == number;
}

static bool level_passes(const search *s, const bpjs_row *row) {
  if (s->level == 0)
    return true;
  int64_t length;
  const char *code = bpjs_pool_text(&s->dataset->pool, row->area, &length);
  bpjs_area area = {.level = 0};
  bpjs_area_look(code, length, BPJS_AREA_SYSTEM_OWN, &area);
  return area.level == s->level;
}

static bool source_passes(const search *s, const bpjs_row *row) {
  int64_t length;
  return s->query->source[0] == '\0' ||
         strstr(bpjs_pool_text(&s->dataset->pool, row->source, &length), s->query->source) != NULL;
}

/* Whether the row's time matches, and how far it is from the time asked for. */
static bool time_passes(const bpjs_query *query, const bpjs_row *row, int64_t *distance) {
  int64_t after = (int64_t)row->last_day - query->last_day;
  *distance = -(int64_t)row->last_day;
  switch (query->match) {
  case BPJS_QUERY_SAME:
    *distance = 0;
    return row->first_day == query->first_day && after == 0;
  case BPJS_QUERY_INSIDE:
    return row->first_day >= query->first_day && after <= 0;
  case BPJS_QUERY_NEAREST:
    *distance = after < 0 ? -after : after;
    return query->window_days == 0 || *distance <= query->window_days;
  case BPJS_QUERY_LATEST:
    *distance = -after;
    return after <= 0 && (query->window_days == 0 || *distance <= query->window_days);
  default:
    return true;
  }
}

static bool row_passes(const search *s, const bpjs_row *row, int64_t *distance) {
  return passes(&s->series, row->series) && passes(&s->programme, row->programme) &&
         passes(&s->segment, row->segment) && passes(&s->group, row->group) &&
         passes(&s->area, row->area) && time_passes(s->query, row, distance) &&
         (row->confidence < BPJS_CONFIDENCE_C || (s->query->flags & BPJS_QUERY_DOUBTFUL) != 0) &&
         source_passes(s, row) && level_passes(s, row);
}

static int64_t find(const search *s, match *matches) {
  int64_t found = 0;
  for (size_t i = 0; i < s->dataset->count; i++) {
    const bpjs_row *row = &s->dataset->rows[i];
    int64_t distance;
    if (!row_passes(s, row, &distance))
      continue;
    int64_t confidence = confidence_rank(row->confidence);
    bool by_date = s->query->by_date != 0;
    matches[found++] = (match){.first = by_date ? distance : confidence,
                               .second = by_date ? confidence : distance,
                               .width = row->figure.upper - row->figure.lower,
                               .index = (int64_t)i};
  }
  return found;
}

static int32_t unknown(const char *field, const char *code, const char *message,
                       bpjs_error *error) {
  bpjs_place place = {.field = field, .value = code, .value_length = (int64_t)strlen(code)};
  return bpjs_error_set(error, BPJS_ERROR_UNKNOWN, &place, "%s", message);
}

/* Codes of closed lists: one that no observation can have is a slip of the
 * pen, not a question whose answer is nothing. */
static int32_t check_codes(const bpjs_query *query, bpjs_error *error) {
  const char *programme = query->programme, *segment = query->segment, *area = query->area;
  bpjs_area found;
  if (programme[0] != '\0' && !bpjs_code_is_programme(programme, (int64_t)strlen(programme)))
    return unknown("programme", programme, "the programme is not in the list of programmes", error);
  if (segment[0] != '\0' && !bpjs_code_is_segment(segment, (int64_t)strlen(segment)))
    return unknown("segment", segment, "the segment is not in the list of segments", error);
  if (area[0] != '\0' && level_of(area) == 0 &&
      !bpjs_area_look(area, (int64_t)strlen(area), BPJS_AREA_SYSTEM_OWN, &found))
    return unknown("area", area, "there is no area or level of areas of this code", error);
  return BPJS_OK;
}

static int32_t check_query(const bpjs_query *query, bpjs_error *error) {
  const struct {
    const char *name, *text;
    size_t size;
  } texts[] = {{"series", query->series, sizeof query->series},
               {"programme", query->programme, sizeof query->programme},
               {"segment", query->segment, sizeof query->segment},
               {"group", query->group, sizeof query->group},
               {"area", query->area, sizeof query->area},
               {"source", query->source, sizeof query->source}};
  for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++)
    if (memchr(texts[i].text, '\0', texts[i].size) == NULL)
      return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, texts[i].name,
                                 "the text has no NUL at its end");
  if ((query->flags & ~(uint32_t)BPJS_QUERY_DOUBTFUL) != 0 || query->reserved != 0)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT,
                               query->reserved != 0 ? "reserved" : "flags",
                               "a flag that does not exist is set");
  if (query->match < BPJS_QUERY_ANY || query->match > BPJS_QUERY_LATEST)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "match",
                               "match is not one of bpjs_query_match");
  if (query->match != BPJS_QUERY_ANY && query->first_day > query->last_day)
    return bpjs_error_argument(error, BPJS_ERROR_RANGE, "first_day",
                               "the period's first day is after its last");
  if (query->window_days < 0)
    return bpjs_error_argument(error, BPJS_ERROR_RANGE, "window_days", "the window is negative");
  return check_codes(query, error);
}

static int32_t check(const bpjs_dataset *dataset, const bpjs_query *query, const int64_t *indices,
                     int64_t capacity, const int64_t *count, bpjs_error *error) {
  if (dataset == NULL || query == NULL || count == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT,
                               dataset == NULL ? "dataset"
                               : query == NULL ? "query"
                                               : "count",
                               "a pointer is NULL");
  if (capacity < 0 || (indices == NULL && capacity != 0))
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, "indices",
                               "indices is NULL or its capacity negative");
  return BPJS_OK;
}

int32_t bpjs_dataset_query(const bpjs_dataset *dataset, const bpjs_query *query, int64_t *indices,
                           int64_t capacity, int64_t *count, bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  int32_t status = check(dataset, query, indices, capacity, count, error);
  if (status != BPJS_OK)
    return status;
  bpjs_query wanted;
  if (!bpjs_struct_in(&wanted, sizeof wanted, LEAST, query))
    return bpjs_error_struct_size(error, "query");
  status = check_query(&wanted, error);
  if (status != BPJS_OK)
    return status;
  match *matches = bpjs_memory_new(dataset->count, sizeof *matches);
  if (matches == NULL)
    return bpjs_error_memory(error);
  search wish;
  int64_t found = make_search(dataset, &wanted, &wish) ? find(&wish, matches) : 0;
  bpjs_sort(matches, (size_t)found, sizeof *matches, order, NULL);
  for (int64_t i = 0; i < found && i < capacity; i++)
    indices[i] = matches[i].index;
  *count = found;
  bpjs_memory_free(matches);
  return BPJS_OK;
}
