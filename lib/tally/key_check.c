#include "base/error.h"
#include "people/check_rules.h"
#include "tally/key.h"

enum { YEARS_MOST = 300, GROUP_OF_INDUSTRY = 1000 };

static bool is_date(int32_t what) {
  return what == BPJS_PEOPLE_DAY || what == BPJS_PEOPLE_ENROLLED || what == BPJS_PEOPLE_LEFT;
}

static bool is_sum(int32_t what) {
  return what == BPJS_PEOPLE_PROGRAMMES || what == BPJS_PEOPLE_GROUPS;
}

static bool is_by(int32_t what) {
  return what >= BPJS_PEOPLE_SEGMENT && what <= BPJS_PEOPLE_DAY && what != BPJS_PEOPLE_WAGE &&
         what != BPJS_PEOPLE_MONTHS && what != BPJS_PEOPLE_WEIGHT;
}

static bool within(int32_t what, int64_t value) {
  int64_t least, most;
  bpjs_people_limits(what, &least, &most);
  return value >= least && value <= most;
}

static bool detail_fits(int32_t what, int32_t detail) {
  if (what == BPJS_PEOPLE_AREA)
    return detail == 2 || detail == 4 || detail == 6 || detail == 10;
  if (what == BPJS_PEOPLE_BORN)
    return detail >= 1 && detail <= YEARS_MOST;
  if (is_date(what))
    return detail == 0 || detail == 1 || detail == 3 || detail == 12;
  if (is_sum(what))
    return within(what, detail);
  return detail == 0 || (what == BPJS_PEOPLE_INDUSTRY && detail == GROUP_OF_INDUSTRY);
}

int32_t bpjs_key_check(const bpjs_tally_dimension *dimension, bpjs_error *error) {
  if (!is_by(dimension->what))
    return bpjs_error_number(error, BPJS_ERROR_ARGUMENT, "what", dimension->what,
                             "people cannot be told apart by this");
  if (!detail_fits(dimension->what, dimension->detail))
    return bpjs_error_number(error, BPJS_ERROR_RANGE, "detail", dimension->detail,
                             "the detail does not go with the column");
  if (dimension->reserved != 0)
    return bpjs_error_number(error, BPJS_ERROR_RANGE, "reserved", dimension->reserved,
                             "reserved is not 0");
  return BPJS_OK;
}

bool bpjs_key_nests(const bpjs_tally_dimension *fine, const bpjs_tally_dimension *coarse) {
  if (fine->what == BPJS_PEOPLE_AREA)
    return coarse->detail <= fine->detail;
  if (fine->what == BPJS_PEOPLE_BORN)
    return coarse->detail % fine->detail == 0;
  if (is_date(fine->what))
    return bpjs_key_months(coarse) % bpjs_key_months(fine) == 0;
  if (is_sum(fine->what))
    return fine->detail == 0 || (coarse->detail != 0 && (coarse->detail & ~fine->detail) == 0);
  return fine->detail == 0 || coarse->detail == fine->detail;
}

/* A key of BORN is an age. */
static bool in_range(int32_t what, int64_t key) {
  return what == BPJS_PEOPLE_BORN ? key >= 0 && key < BPJS_TALLY_AGES : within(what, key);
}

bool bpjs_key_valid(const bpjs_tally_dimension *dimension, int64_t key) {
  return key == BPJS_TALLY_NOT_GIVEN ||
         (in_range(dimension->what, key) && bpjs_key_coarsen(dimension, key) == key);
}
