#include "assess/pass.h"

#include "base/date.h"

int64_t bpjs_pass_value(const bpjs_pass *pass, int32_t what, int32_t row) {
  const bpjs_people_block *block = pass->block;
  return (block->columns >> what & 1) != 0 && block->given[what][row] != BPJS_PEOPLE_NULL
             ? block->values[what][row]
             : BPJS_CODER_NULL;
}

/* Of all but migrants the months decide nothing but benefits. */
int64_t bpjs_pass_input(const bpjs_pass *pass, int32_t what, int32_t row) {
  if (what == BPJS_PEOPLE_MONTHS && !pass->job->benefits &&
      bpjs_pass_value(pass, BPJS_PEOPLE_SEGMENT, row) != BPJS_SEGMENT_PMI)
    return BPJS_CODER_NULL;
  return bpjs_pass_value(pass, what, row);
}

int32_t bpjs_pass_month(bpjs_pass *pass, int32_t row) {
  const int64_t day = bpjs_pass_value(pass, BPJS_PEOPLE_DAY, row);
  if (day == BPJS_CODER_NULL || pass->faults[row] != 0) /* which may be no day */
    return pass->job->month;
  if (pass->month_of != day) {
    pass->month_of = (int32_t)day;
    pass->month = (int32_t)day - bpjs_date_from_days((int32_t)day).day + 1;
  }
  return pass->month;
}

int32_t bpjs_pass_day(const bpjs_pass *pass, int32_t row) {
  const int64_t day = bpjs_pass_value(pass, BPJS_PEOPLE_DAY, row);
  return day == BPJS_CODER_NULL ? pass->job->day : (int32_t)day;
}

static int32_t number(const bpjs_pass *pass, int32_t what, int32_t row) {
  const int64_t value = bpjs_pass_value(pass, what, row);
  return value == BPJS_CODER_NULL ? 0 : (int32_t)value;
}

int32_t bpjs_pass_state(bpjs_pass *pass, bpjs_pass_law *law, int32_t row) {
  if (law->ages == NULL)
    return 0;
  const bpjs_days days = {
      .born = number(pass, BPJS_PEOPLE_BORN, row),
      .enrolled = number(pass, BPJS_PEOPLE_ENROLLED, row),
      .left = number(pass, BPJS_PEOPLE_LEFT, row),
      .is_born = bpjs_pass_value(pass, BPJS_PEOPLE_BORN, row) != BPJS_CODER_NULL,
      .is_enrolled = bpjs_pass_value(pass, BPJS_PEOPLE_ENROLLED, row) != BPJS_CODER_NULL,
      .has_left = bpjs_pass_value(pass, BPJS_PEOPLE_LEFT, row) != BPJS_CODER_NULL};
  return bpjs_state_of(&days, number(pass, BPJS_PEOPLE_SEGMENT, row), bpjs_pass_month(pass, row),
                       law->ages, &law->terms);
}

bpjs_person bpjs_pass_person(bpjs_pass *pass, int32_t row) {
  const int64_t wage = bpjs_pass_value(pass, BPJS_PEOPLE_WAGE, row);
  const int64_t months = bpjs_pass_value(pass, BPJS_PEOPLE_MONTHS, row);
  return (bpjs_person){.segment = number(pass, BPJS_PEOPLE_SEGMENT, row),
                       .programmes = (uint32_t)number(pass, BPJS_PEOPLE_PROGRAMMES, row),
                       .risk_class = number(pass, BPJS_PEOPLE_RISK_CLASS, row),
                       .industry = number(pass, BPJS_PEOPLE_INDUSTRY, row),
                       .sector = number(pass, BPJS_PEOPLE_SECTOR, row),
                       .groups = (uint32_t)number(pass, BPJS_PEOPLE_GROUPS, row),
                       .size = number(pass, BPJS_PEOPLE_SIZE, row),
                       .contract_months = number(pass, BPJS_PEOPLE_MONTHS, row),
                       .months = months == BPJS_CODER_NULL ? -1 : (int32_t)months,
                       .month = bpjs_pass_month(pass, row),
                       .day = bpjs_pass_day(pass, row),
                       .enrolled_day = number(pass, BPJS_PEOPLE_ENROLLED, row),
                       .born_day = number(pass, BPJS_PEOPLE_BORN, row),
                       .born = bpjs_pass_value(pass, BPJS_PEOPLE_BORN, row) != BPJS_CODER_NULL,
                       .wage = wage == BPJS_CODER_NULL ? 0 : wage};
}
