#include "base/error.h"
#include "benefit/jkk.h"
#include "trace/arguments.h"
#include "trace/span.h"

#define FLAGS (BPJS_ACCIDENT_LEFT_HANDED | BPJS_ACCIDENT_DAILY_WAGE | BPJS_ACCIDENT_RETURN_TO_WORK)

/* All bits up to the last. */
enum {
  MODES = 2 * BPJS_TRANSPORT_AIR - 1,
  DEVICES = 2 * BPJS_DEVICE_HOME_CARE - 1,
  HEIRS = 2 * BPJS_HEIR_NONE - 1,
  DAYS_MOST = 36600
};

/* A field and the numbers that it may be. Bits beyond those that exist make the number
 * larger than their sum. */
typedef struct field {
  const char *name;
  int64_t number, least, most;
} field;

static int32_t check_numbers(const bpjs_accident *a, bpjs_error *error) {
  const bool priced = (a->devices & BPJS_DEVICE_PROSTHESIS) != 0;
  const field fields[] = {{"flags", a->flags, 0, FLAGS},
                          {"segment", a->segment, BPJS_SEGMENT_PU, BPJS_SEGMENT_JAKON},
                          {"event", a->event, BPJS_ACCIDENT_TREATMENT, BPJS_ACCIDENT_DEATH},
                          {"months", a->months, 0, BPJS_SPAN_MOST},
                          {"days", a->days, 0, DAYS_MOST},
                          {"transport", a->transport, 0, MODES},
                          {"devices", a->devices, 0, DEVICES},
                          {"heirs", a->heirs, 0, HEIRS},
                          {"wage", a->wage, 0, INT64_MAX},
                          {"prosthesis_price", a->prosthesis_price, 0, priced ? INT64_MAX : 0}};
  for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
    if (fields[i].number < fields[i].least || fields[i].number > fields[i].most)
      return bpjs_error_number(error, BPJS_ERROR_RANGE, fields[i].name, fields[i].number,
                               "the number is outside its range");
  if (a->segment == BPJS_SEGMENT_BPU && (a->flags & BPJS_ACCIDENT_DAILY_WAGE) != 0)
    return bpjs_error_number(error, BPJS_ERROR_RANGE, "flags", a->flags,
                             "the self-employed have a declared income, not the wage of a day");
  return BPJS_OK;
}

/* What comes after the accident, and a payment after the file. */
static int32_t check_days(const bpjs_accident *a, bpjs_error *error) {
  const struct {
    const char *name;
    int32_t day, after;
  } days[] = {{"claim_day", a->claim_day, a->day},
              {"complete_day", a->complete_day, a->claim_day == 0 ? a->day : a->claim_day},
              {"paid_day", a->paid_day, a->complete_day},
              {"reported_day", a->reported_day, a->day}};
  int32_t status = bpjs_day_check(a->day, "day", error);
  for (size_t i = 0; status == BPJS_OK && i < sizeof days / sizeof *days; i++) {
    status = bpjs_check_day_or_none(days[i].day, days[i].name, error);
    if (status == BPJS_OK && days[i].day != 0 && days[i].day < days[i].after)
      status = bpjs_error_number(error, BPJS_ERROR_RANGE, days[i].name, days[i].day,
                                 "the day is before what it follows");
  }
  if (status == BPJS_OK && a->reported_day != 0 && a->segment != BPJS_SEGMENT_PU)
    status = bpjs_error_number(error, BPJS_ERROR_RANGE, "reported_day", a->reported_day,
                               "only of wage earners the employer has a day by which to report");
  if (status == BPJS_OK && a->paid_day != 0 && a->complete_day == 0)
    status = bpjs_error_number(error, BPJS_ERROR_RANGE, "paid_day", a->paid_day,
                               "a payment is given without the day on which the file was complete");
  return status;
}

static int32_t check_counts(const bpjs_accident *a, int64_t loss_count, int64_t child_count,
                            bpjs_error *error) {
  if (loss_count > 0 && a->event != BPJS_ACCIDENT_PARTIAL_DISABILITY)
    return bpjs_error_number(error, BPJS_ERROR_ARGUMENT, "losses", loss_count,
                             "losses are of a partial disability");
  if (child_count > 0 && a->event != BPJS_ACCIDENT_DEATH &&
      a->event != BPJS_ACCIDENT_TOTAL_DISABILITY)
    return bpjs_error_number(error, BPJS_ERROR_ARGUMENT, "children", child_count,
                             "children are of a death or a total disability");
  return BPJS_OK;
}

int32_t bpjs_jkk_check(const bpjs_accident *accident, int64_t loss_count, int64_t child_count,
                       bpjs_error *error) {
  int32_t status = check_numbers(accident, error);
  if (status == BPJS_OK)
    status = check_days(accident, error);
  return status == BPJS_OK ? check_counts(accident, loss_count, child_count, error) : status;
}
