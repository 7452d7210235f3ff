#include "base/error.h"
#include "benefit/event.h"
#include "benefit/given.h"
#include "trace/arguments.h"
#include "trace/span.h"

#define FLAGS                                                                                      \
  (BPJS_LIFE_BORN | BPJS_LIFE_ENROLLED | BPJS_LIFE_NO_NPWP | BPJS_LIFE_RESIGNED |                  \
   BPJS_LIFE_DAILY_WAGE | BPJS_LIFE_MONTHS | BPJS_LIFE_BALANCE | BPJS_LIFE_JKP_MONTHS)
#define BOTH (BPJS_PROGRAMME_JKK | BPJS_PROGRAMME_JKM)
#define ALL (BOTH | BPJS_PROGRAMME_JHT | BPJS_PROGRAMME_JP | BPJS_PROGRAMME_JKP)

static int32_t refuse(const char *field, int64_t number, const char *message, bpjs_error *error) {
  return bpjs_error_number(error, BPJS_ERROR_RANGE, field, number, message);
}

/* Those of the segment if none were told; and no others than it has: JHT the
 * self-employed may add. */
static int32_t check_programmes(bpjs_life *life, bpjs_error *error) {
  const bool is_pu = life->segment == BPJS_SEGMENT_PU;
  const uint32_t most = is_pu                               ? ALL
                        : life->segment == BPJS_SEGMENT_BPU ? BOTH | BPJS_PROGRAMME_JHT
                                                            : BOTH;
  if ((life->programmes & ~most) != 0)
    return refuse("programmes", life->programmes, "the segment does not have one of these", error);
  if (life->programmes == 0)
    life->programmes = is_pu ? ALL : BOTH;
  return BPJS_OK;
}

static int32_t check_codes(bpjs_life *life, bpjs_error *error) {
  if (life->segment < BPJS_SEGMENT_PU || life->segment > BPJS_SEGMENT_JAKON)
    return refuse("segment", life->segment, "it is not PU, BPU or JAKON", error);
  if (life->event < BPJS_LIFE_ACCIDENT_DEATH || life->event > BPJS_LIFE_RETIREMENT)
    return refuse("event", life->event, "there is no such event", error);
  int32_t status = bpjs_check_flags(life->flags, FLAGS, "flags", error);
  if (status != BPJS_OK)
    return status;
  if ((life->flags & BPJS_LIFE_RESIGNED) != 0 && life->event != BPJS_LIFE_JOB_LOSS)
    return refuse("flags", life->flags, "only work is resigned from", error);
  if ((life->flags & BPJS_LIFE_DAILY_WAGE) != 0 && life->segment == BPJS_SEGMENT_BPU)
    return refuse("flags", life->flags, "an income is that of a month", error);
  return check_programmes(life, error);
}

/* A day that a flag says to be given, and that is not after the event. */
static int32_t check_past(const bpjs_life *life, uint32_t flag, int32_t day, const char *field,
                          bpjs_error *error) {
  if ((life->flags & flag) == 0)
    return day == 0 ? BPJS_OK
                    : refuse(field, day, "it is given without the flag that says so", error);
  const int32_t status = bpjs_day_check(day, field, error);
  if (status != BPJS_OK || day <= life->day)
    return status;
  return refuse(field, day, "it is after the event", error);
}

static int32_t check_days(const bpjs_life *life, bpjs_error *error) {
  int32_t status = bpjs_day_check(life->day, "day", error);
  if (status == BPJS_OK)
    status = check_past(life, BPJS_LIFE_BORN, life->born_day, "born_day", error);
  if (status == BPJS_OK)
    status = check_past(life, BPJS_LIFE_ENROLLED, life->enrolled_day, "enrolled_day", error);
  return status;
}

static int32_t check_heirs(const bpjs_life *life, int64_t child_count, bpjs_error *error) {
  const int32_t status = bpjs_given_heirs(life->heirs, error);
  if (status != BPJS_OK || life->heirs != BPJS_HEIR_NONE || child_count <= 0)
    return status;
  return refuse("heirs", life->heirs, "there are none, and there are children", error);
}

int32_t bpjs_event_check(bpjs_life *life, int64_t child_count, bpjs_error *error) {
  int32_t status = check_codes(life, error);
  if (status == BPJS_OK)
    status = check_days(life, error);
  if (status == BPJS_OK)
    status = bpjs_given_months(life->months, "months", error);
  if (status == BPJS_OK)
    status = bpjs_given_months(life->jkp_months, "jkp_months", error);
  if (status == BPJS_OK)
    status = check_heirs(life, child_count, error);
  if (status == BPJS_OK)
    status = bpjs_check_reserved(life->reserved, error);
  if (status == BPJS_OK)
    status = bpjs_check_number(life->wage, "wage", error);
  if (status == BPJS_OK)
    status = bpjs_check_number(life->balance, "balance", error);
  return status;
}
