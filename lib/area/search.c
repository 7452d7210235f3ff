#include <string.h>

#include "area/fill.h"
#include "area/list.h"
#include "area/locate.h"
#include "area/look.h"
#include "area/match.h"
#include "area/roll.h"
#include "base/error.h"
#include "base/memory.h"
#include "base/sort.h"
#include "base/utf8.h"

/* An area that fits: an entry, or a row of the built-in table which has none. */
typedef struct hit {
  const bpjs_area_entry *entry;
  int64_t row;
  int32_t score, level;
} hit;

typedef struct search {
  const bpjs_areas *areas;
  bpjs_match match;
  bpjs_area_spot within;
  bool is_within; /* false: anywhere */
  int32_t level, day;
  hit *hits;
  size_t count, capacity;
} search;

static int64_t twin_of(const bpjs_areas *areas, bpjs_area_code code, int32_t day) {
  const bpjs_area_entry *entry = bpjs_areas_at(areas, code, day);
  return entry == NULL ? 0 : entry->twin;
}

/* Whether an entry lies in an area with a code; what only BPS knows lies in what it calls
 * by another code. */
static bool is_inside(const search *s, const bpjs_area_entry *entry, bpjs_area_code upper) {
  if (entry->level <= upper.level)
    return false;
  const bpjs_area_code cut = bpjs_area_code_cut(bpjs_area_entry_code(entry), upper.level);
  return cut.system == upper.system ? cut.number == upper.number
                                    : twin_of(s->areas, cut, s->day) == upper.number;
}

static bool is_wanted(const search *s, const bpjs_area_entry *entry) {
  if ((entry->system == BPJS_AREA_SYSTEM_BPS && entry->twin != 0) ||
      !bpjs_area_entry_on(entry, s->day) || (s->level != 0 && entry->level != s->level))
    return false;
  if (!s->is_within || s->within.whole.level == BPJS_AREA_COUNTRY)
    return true;
  if (s->within.whole.level == 0)
    return is_inside(s, entry, s->within.code);
  bpjs_area_code member;
  for (int64_t at = 0; bpjs_area_next_member(&s->within.whole, &at, &member);)
    if (bpjs_area_entry_is(entry, member) || is_inside(s, entry, member))
      return true;
  return false;
}

static bool add(search *s, const bpjs_area_entry *entry, int64_t row, const char *name,
                int32_t level) {
  const int32_t score = bpjs_match_score(&s->match, name, level);
  if (score == 0)
    return true;
  hit *grown = bpjs_memory_grow(s->hits, &s->capacity, s->count + 1, sizeof *grown);
  if (grown == NULL)
    return false;
  s->hits = grown;
  s->hits[s->count++] = (hit){entry, row, score, level};
  return true;
}

/* The country and unions, which have no entries. */
static bool find_wholes(search *s) {
  bpjs_area area;
  for (int64_t i = 0; !s->is_within && bpjs_area_at(i, &area); i++)
    if (area.level != BPJS_AREA_PROVINCE && (s->level == 0 || area.level == s->level) &&
        !add(s, NULL, i, area.name, area.level))
      return false;
  return true;
}

static bool find_entries(search *s) {
  for (size_t i = 0; i < s->areas->count; i++) {
    const bpjs_area_entry *entry = &s->areas->entries[i];
    if (is_wanted(s, entry) &&
        !add(s, entry, (int64_t)i, bpjs_areas_name(s->areas, entry), entry->level))
      return false;
  }
  return true;
}

/* Best first, then by level, then in the order of rows or entries. */
static int order(const void *a, const void *b, const void *context) {
  const hit *left = a, *right = b;
  (void)context;
  if (left->score != right->score)
    return left->score > right->score ? -1 : 1;
  if (left->level != right->level)
    return left->level - right->level;
  return left->row < right->row ? -1 : 1;
}

static bool list_hits(const search *s, int64_t limit, bpjs_area_list *list) {
  size_t first = 0, end = 0;
  for (size_t i = 0; i < s->count && (limit == 0 || (int64_t)i < limit); i++) {
    bpjs_area area;
    if (s->hits[i].entry == NULL)
      bpjs_area_at(s->hits[i].row, &area);
    else
      bpjs_areas_fill(s->areas, s->hits[i].entry, s->day, &area);
    if (i == end)
      for (first = i; end < s->count && s->hits[end].score == s->hits[i].score;)
        end++;
    if (!bpjs_area_list_add(list, &area, s->hits[i].score, (int64_t)(end - first - 1)))
      return false;
  }
  return true;
}

static int32_t check(const search *s, const char *text, int64_t length, int64_t limit,
                     bpjs_area_list *const *list, bpjs_error *error) {
  if (s->areas == NULL || list == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, s->areas == NULL ? "areas" : "list",
                               "a pointer is NULL");
  if (text == NULL || length < 0)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, text == NULL ? "text" : "length",
                               "text is NULL or its length negative");
  if (s->level != 0 && !bpjs_area_is_level(s->level))
    return bpjs_error_number(error, BPJS_ERROR_ARGUMENT, "level", s->level,
                             "level is not one of bpjs_area_level");
  if (limit < 0)
    return bpjs_error_number(error, BPJS_ERROR_RANGE, "limit", limit, "limit is negative");
  bpjs_place place = {.field = "text", .value = text, .value_length = length};
  if (length > BPJS_WORDS_QUERY)
    return bpjs_error_set(error, BPJS_ERROR_LIMIT, &place, "the text has more than 128 bytes");
  if (bpjs_utf8_valid(text, length) != length || memchr(text, '\0', (size_t)length) != NULL)
    return bpjs_error_set(error, BPJS_ERROR_ENCODING, &place, "the text is not UTF-8");
  return BPJS_OK;
}

int32_t bpjs_areas_search(const bpjs_areas *areas, const char *text, int64_t length,
                          const char *within, int64_t within_length, int32_t level, int32_t day,
                          int64_t limit, bpjs_area_list **list, bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  search s = {.areas = areas, .level = level, .day = day, .is_within = within_length != 0};
  int32_t status = check(&s, text, length, limit, list, error);
  if (status == BPJS_OK && s.is_within)
    status = bpjs_areas_locate(areas, within, within_length, BPJS_AREA_SYSTEM_OWN, day, &s.within,
                               error);
  if (status != BPJS_OK)
    return status;
  bpjs_match_begin(&s.match, text, length);
  bpjs_area_list *made = bpjs_area_list_new();
  bool good = made != NULL && find_wholes(&s) && find_entries(&s);
  if (good) {
    bpjs_sort(s.hits, s.count, sizeof *s.hits, order, NULL);
    good = list_hits(&s, limit, made);
  }
  bpjs_memory_free(s.hits);
  return bpjs_area_list_deliver(made, good, list, error);
}
