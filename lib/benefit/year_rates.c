#include <stddef.h>

#include "base/date.h"
#include "base/error.h"
#include "base/structure.h"
#include "benefit/programmes.h"
#include "trace/arguments.h"

#define LEAST BPJS_STRUCT_LEAST(bpjs_year_rate, reserved)

enum {
  MOST_ITEMS = 1000000,
  LEAST_PPM = -1000000,
  MOST_PPM = 10000000,
  YEARS = BPJS_DATE_LAST_YEAR - BPJS_DATE_FIRST_YEAR + 1
};

static bool take(const bpjs_year_rates *rates, int64_t index, bpjs_year_rate *rate) {
  return bpjs_struct_item_in(rate, sizeof *rate, LEAST, rates->items, index);
}

/* seen: of the year 0, then of each year. */
static int32_t check(const bpjs_year_rate *rate, bool *seen, bpjs_error *error) {
  const int32_t year = rate->year;
  if (year != 0 && (year < BPJS_DATE_FIRST_YEAR || year > BPJS_DATE_LAST_YEAR))
    return bpjs_error_number(error, BPJS_ERROR_RANGE, "year", year,
                             "the year must be from 1900 to 2199, or 0 for every year");
  if (rate->rate_ppm < LEAST_PPM || rate->rate_ppm > MOST_PPM)
    return bpjs_error_number(error, BPJS_ERROR_RANGE, "rate_ppm", rate->rate_ppm,
                             "the rate must be from -1000000 to 10000000");
  bool *known = &seen[year == 0 ? 0 : year - BPJS_DATE_FIRST_YEAR + 1];
  if (*known)
    return bpjs_error_number(error, BPJS_ERROR_RANGE, "year", year, "the year is there twice");
  *known = true;
  return bpjs_check_reserved(rate->reserved, error);
}

int32_t bpjs_year_rates_check(const bpjs_year_rates *rates, const char *name, bpjs_error *error) {
  bool seen[YEARS + 1] = {false};
  if (rates->count < 0)
    return bpjs_error_number(error, BPJS_ERROR_ARGUMENT, name, rates->count,
                             "the count is negative");
  if (rates->count > MOST_ITEMS)
    return bpjs_error_number(error, BPJS_ERROR_LIMIT, name, rates->count, "there are too many");
  if (rates->count != 0 && rates->items == NULL)
    return bpjs_error_argument(error, BPJS_ERROR_ARGUMENT, name, "the pointer is NULL");
  for (int64_t i = 0; i < rates->count; i++) {
    bpjs_year_rate rate;
    const int32_t status =
        take(rates, i, &rate) ? check(&rate, seen, error) : bpjs_error_struct_size(error, name);
    if (status != BPJS_OK) {
      if (error != NULL)
        error->row = i + 1;
      return status;
    }
  }
  return BPJS_OK;
}

bool bpjs_year_rates_find(const bpjs_year_rates *rates, int32_t year, int32_t *rate_ppm) {
  bool found = false;
  for (int64_t i = 0; i < rates->count; i++) {
    bpjs_year_rate rate;
    take(rates, i, &rate);
    if (rate.year == year || rate.year == 0) {
      *rate_ppm = rate.rate_ppm;
      found = true;
    }
    if (rate.year == year)
      break;
  }
  return found;
}
