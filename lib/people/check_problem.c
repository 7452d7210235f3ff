#include <inttypes.h>
#include <stdio.h>

#include "base/error.h"
#include "people/check_rules.h"

static bool inside(const bpjs_people_block *block, int32_t row, int32_t what) {
  int64_t least, most;
  const int64_t value = block->values[what][row];
  bpjs_people_limits(what, &least, &most);
  return block->given[what][row] != BPJS_PEOPLE_BEYOND && value >= least && value <= most;
}

int32_t bpjs_people_status(const bpjs_people_block *block, int32_t row, int32_t what) {
  if (bpjs_people_given(block, what, row) == BPJS_PEOPLE_NULL)
    return BPJS_ERROR_ARGUMENT;
  if (!inside(block, row, what))
    return BPJS_ERROR_RANGE;
  if (what == BPJS_PEOPLE_INDUSTRY)
    return BPJS_ERROR_UNKNOWN;
  if (what == BPJS_PEOPLE_AREA && bpjs_people_province(block->values[what][row]) >= 0)
    return BPJS_ERROR_UNKNOWN;
  return BPJS_ERROR_RANGE;
}

static const char *not_given(int32_t what) {
  switch (what) {
  case BPJS_PEOPLE_SEGMENT:
    return "the segment is not given";
  case BPJS_PEOPLE_WAGE:
    return "the segment needs a wage, and none is given";
  case BPJS_PEOPLE_RISK_CLASS:
    return "JKK of wage earners needs a risk class or an industry, and neither is given";
  default:
    return "a migrant worker needs the months of the contract, and they are not given";
  }
}

/* Within the range, and yet at fault. */
static const char *against(int32_t what, int32_t status) {
  switch (what) {
  case BPJS_PEOPLE_PROGRAMMES:
    return "participants of the segment do not have these programmes";
  case BPJS_PEOPLE_INDUSTRY:
    return "there is no industry with this number";
  case BPJS_PEOPLE_BORN:
    return "the participant is born after the month";
  case BPJS_PEOPLE_MONTHS:
    return "the contract of a migrant worker has one month or more";
  case BPJS_PEOPLE_AREA:
    return status == BPJS_ERROR_UNKNOWN ? "there is no province with these first two digits"
                                        : "the code of an area has 2, 4, 6 or 10 digits";
  case BPJS_PEOPLE_GROUPS:
    return "who is placed without an agency has no second fee before departure";
  case BPJS_PEOPLE_ENROLLED:
    return "the participant is enrolled before birth";
  default:
    return "the participant leaves before being enrolled";
  }
}

static bool is_day(int32_t what) {
  return what == BPJS_PEOPLE_BORN || what == BPJS_PEOPLE_ENROLLED || what == BPJS_PEOPLE_LEFT ||
         what == BPJS_PEOPLE_DAY;
}

static int32_t outside(int32_t what, const bpjs_place *place, bpjs_error *error) {
  int64_t least, most;
  bpjs_people_limits(what, &least, &most);
  if (is_day(what))
    return bpjs_error_set(error, BPJS_ERROR_RANGE, place,
                          "the day is outside the years 1900 to 2199");
  if (most == INT64_MAX)
    return bpjs_error_set(error, BPJS_ERROR_RANGE, place, "the number is negative, or too large");
  return bpjs_error_set(error, BPJS_ERROR_RANGE, place, "the number is not from %lld to %lld",
                        (long long)least, (long long)most);
}

int32_t bpjs_people_check_problem(const bpjs_people_checker *checker,
                                  const bpjs_people_block *block, int32_t row, bpjs_error *error) {
  bpjs_people_faults faults;
  bpjs_people_look(checker, block, row, row + 1, &faults);
  if (faults.any == 0)
    return BPJS_OK;
  const int32_t what = bpjs_people_first_fault(&faults, row);
  const int32_t status = bpjs_people_status(block, row, what);
  bpjs_place place = {.row = block->first + row + 1, .field = bpjs_people_name(what)};
  if (status == BPJS_ERROR_ARGUMENT)
    return bpjs_error_set(error, status, &place, "%s", not_given(what));
  char digits[24];
  const int64_t value = block->values[what][row];
  place.value = digits;
  place.value_length = block->given[what][row] == BPJS_PEOPLE_BEYOND
                           ? snprintf(digits, sizeof digits, "%" PRIu64, (uint64_t)value)
                           : snprintf(digits, sizeof digits, "%" PRId64, value);
  if (!inside(block, row, what))
    return outside(what, &place, error);
  return bpjs_error_set(error, status, &place, "%s", against(what, status));
}
