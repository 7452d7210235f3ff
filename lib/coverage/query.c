#include "coverage/query.h"

#include <stdbool.h>
#include <string.h>

#include "base/error.h"
#include "base/structure.h"
#include "bpjsstat/coverage.h"
#include "coverage/arguments.h"

#define LEAST BPJS_STRUCT_LEAST(bpjs_query, source)

int32_t bpjs_query_check(const bpjs_dataset *dataset, int32_t dimension, int32_t last,
                         uint32_t flags, int32_t language, bpjs_dataset *const *out,
                         bpjs_error *error) {
  if (dimension < BPJS_DIMENSION_NONE || dimension > last)
    return bpjs_error_number(error, BPJS_ERROR_ARGUMENT, "dimension", dimension,
                             "the dimension is not one of those possible here");
  if ((flags & ~(uint32_t)(BPJS_COVERAGE_MIXED | BPJS_COVERAGE_DOUBTFUL)) != 0)
    return bpjs_error_number(error, BPJS_ERROR_ARGUMENT, "flags", flags,
                             "a flag is not a known one");
  return bpjs_coverage_check_dataset(dataset, language, out, error);
}

int32_t bpjs_query_check_parts(const bpjs_dataset *dataset, int32_t dimension, uint32_t flags,
                               int32_t language, bpjs_dataset *const *out, bpjs_error *error) {
  if (dimension == BPJS_DIMENSION_NONE)
    return bpjs_error_number(error, BPJS_ERROR_ARGUMENT, "dimension", dimension,
                             "a total has parts along a dimension");
  return bpjs_query_check(dataset, dimension, BPJS_DIMENSION_AREA, flags, language, out, error);
}

static bool is_level(const char *area) {
  static const char *const levels[] = {"COUNTRY", "PROVINCE", "REGENCY", "UNION"};
  for (int i = 0; i < 4; i++)
    if (strcmp(area, levels[i]) == 0)
      return true;
  return false;
}

bool bpjs_query_open(const bpjs_query *query, int32_t dimension) {
  switch (dimension) {
  case BPJS_DIMENSION_PROGRAMME:
    return query->programme[0] == '\0';
  case BPJS_DIMENSION_SEGMENT:
    return query->segment[0] == '\0';
  case BPJS_DIMENSION_GROUP:
    return query->group[0] == '\0';
  case BPJS_DIMENSION_AREA:
    return query->area[0] == '\0' || is_level(query->area);
  case BPJS_DIMENSION_PERIOD:
    return query->match != BPJS_QUERY_SAME;
  default:
    return true;
  }
}

int32_t bpjs_query_take(bpjs_query *ours, const bpjs_query *theirs, const char *argument,
                        int32_t dimension, uint32_t flags, bpjs_error *error) {
  if (theirs == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, argument, "the query is NULL");
  if (!bpjs_struct_in(ours, sizeof *ours, LEAST, theirs))
    return bpjs_error_struct_size(error, argument);
  if (!bpjs_query_open(ours, dimension))
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, argument,
                               "the query does not leave the dimension open");
  if ((flags & BPJS_COVERAGE_DOUBTFUL) != 0)
    ours->flags |= BPJS_QUERY_DOUBTFUL;
  return BPJS_OK;
}
