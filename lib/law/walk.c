#include "law/walk.h"

#include <string.h>

#include "base/date.h"
#include "base/error.h"
#include "base/structure.h"
#include "law/rule.h"

#define LEAST BPJS_STRUCT_LEAST(bpjs_law_query, pattern)

static int32_t first_day(int32_t year) {
  return bpjs_date_to_days((bpjs_date){year, 1, 1});
}

static int32_t check_query(const bpjs_law_query *query, const char *name, bpjs_error *error) {
  if (query->day != 0 && (query->day < first_day(BPJS_DATE_FIRST_YEAR) ||
                          query->day >= first_day(BPJS_DATE_LAST_YEAR + 1)))
    return bpjs_error_number(error, BPJS_ERROR_RANGE, name, query->day,
                             "the day is not in the years 1900 to 2199");
  if (query->segment < BPJS_SEGMENT_ALL || query->segment > BPJS_SEGMENT_PMI)
    return bpjs_error_number(error, BPJS_ERROR_ARGUMENT, name, query->segment,
                             "segment is not one of bpjs_segment");
  if (query->reserved != 0)
    return bpjs_error_number(error, BPJS_ERROR_ARGUMENT, name, query->reserved,
                             "reserved is not 0");
  if (memchr(query->pattern, '\0', sizeof query->pattern) == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, name, "the pattern does not end");
  return BPJS_OK;
}

int32_t bpjs_law_walk_begin(bpjs_law_walk *walk, const bpjs_law *law, const char *law_name,
                            const bpjs_law_query *query, const char *query_name,
                            const bpjs_law_policy *policy, bpjs_error *error) {
  if (law == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, law_name, "there is no law");
  if (query == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, query_name, "there is no query");
  *walk = (bpjs_law_walk){.law = law};
  if (!bpjs_struct_in(&walk->query, sizeof walk->query, LEAST, query))
    return bpjs_error_struct_size(error, query_name);
  int32_t status = check_query(&walk->query, query_name, error);
  return status != BPJS_OK ? status : bpjs_law_policy_in(policy, &walk->policy, error);
}

static bool asked_for(const bpjs_law_walk *walk, const bpjs_law_entry *row) {
  return (walk->query.segment == BPJS_SEGMENT_ALL || walk->query.segment == row->segment) &&
         bpjs_law_pattern_matches(walk->query.pattern, bpjs_law_at(walk->law, row->parameter));
}

static bool was_known(const bpjs_law_walk *walk, const bpjs_law_entry *row) {
  return walk->policy.known_on == 0 || row->known_from <= walk->policy.known_on;
}

static int64_t next_of_all(bpjs_law_walk *walk) {
  while (walk->at < walk->law->count) {
    const bpjs_law_entry *row = &walk->law->rows[walk->at++];
    if (asked_for(walk, row) && was_known(walk, row))
      return (int64_t)walk->at - 1;
  }
  return -1;
}

static int64_t next_of_day(bpjs_law_walk *walk) {
  const bpjs_law *law = walk->law;
  bool carry = (walk->policy.flags & BPJS_LAW_CARRY_FORWARD) != 0, carried;
  int32_t last_day;
  while (walk->at < law->count) {
    size_t first = walk->at++;
    const bpjs_law_entry *row = &law->rows[first];
    while (walk->at < law->count &&
           bpjs_law_compare_group(law, row, law, &law->rows[walk->at]) == 0)
      walk->at++;
    if (!asked_for(walk, row))
      continue;
    int64_t found = bpjs_law_govern(law, first, walk->at, walk->query.day, walk->policy.known_on,
                                    carry, &carried, &last_day);
    if (found >= 0)
      return found;
  }
  return -1;
}

int64_t bpjs_law_walk_next(bpjs_law_walk *walk) {
  return walk->query.day == 0 ? next_of_all(walk) : next_of_day(walk);
}
