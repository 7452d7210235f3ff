#include "base/error.h"
#include "benefit/jkp.h"
#include "trace/arguments.h"
#include "trace/span.h"

#define FLAGS                                                                                      \
  (BPJS_JOB_LOSS_FOREIGN | BPJS_JOB_LOSS_BORN | BPJS_JOB_LOSS_CONSECUTIVE | BPJS_JOB_LOSS_CLOSED)

enum { CLAIMS_MOST = 99 };

static int32_t check_count(int32_t number, int32_t most, const char *field, bpjs_error *error) {
  if (number >= 0 && number <= most)
    return BPJS_OK;
  return bpjs_error_number(error, BPJS_ERROR_RANGE, field, number,
                           "the number is outside its range");
}

/* What a flag says to be given is not told without it. */
static int32_t check_flagged(const bpjs_job_loss *loss, uint32_t flag, int32_t number,
                             const char *field, bpjs_error *error) {
  if (number == 0 || (loss->flags & flag) != 0)
    return BPJS_OK;
  return bpjs_error_number(error, BPJS_ERROR_RANGE, field, number,
                           "it is given without the flag that says so");
}

static int32_t check_days(const bpjs_job_loss *loss, bpjs_error *error) {
  const bool born = (loss->flags & BPJS_JOB_LOSS_BORN) != 0;
  int32_t status = bpjs_day_check(loss->day, "day", error);
  if (status == BPJS_OK)
    status = bpjs_check_day_or_none(loss->dismissed_day, "dismissed_day", error);
  if (status == BPJS_OK && bpjs_jkp_dismissed(loss) > loss->day)
    status = bpjs_error_number(error, BPJS_ERROR_RANGE, "dismissed_day", loss->dismissed_day,
                               "the dismissal is after the approval");
  if (status == BPJS_OK)
    status = bpjs_check_day_or_none(loss->claim_day, "claim_day", error);
  if (status == BPJS_OK && bpjs_jkp_claimed(loss) > loss->day)
    status = bpjs_error_number(error, BPJS_ERROR_RANGE, "claim_day", loss->claim_day,
                               "the claim is after the approval");
  if (status == BPJS_OK && bpjs_jkp_claimed(loss) < bpjs_jkp_dismissed(loss))
    status = bpjs_error_number(error, BPJS_ERROR_RANGE, "claim_day", loss->claim_day,
                               "the claim is before the dismissal");
  if (status == BPJS_OK)
    status = bpjs_check_day_or_none(loss->new_job_day, "new_job_day", error);
  if (status == BPJS_OK)
    status = check_flagged(loss, BPJS_JOB_LOSS_BORN, loss->born_day, "born_day", error);
  if (status == BPJS_OK)
    status = check_flagged(loss, BPJS_JOB_LOSS_BORN, loss->registered_day, "registered_day", error);
  if (status == BPJS_OK)
    status = bpjs_day_check(loss->born_day, "born_day", error);
  if (status == BPJS_OK)
    status = bpjs_day_check(loss->registered_day, "registered_day", error);
  if (status == BPJS_OK && born && loss->registered_day < loss->born_day)
    status = bpjs_error_number(error, BPJS_ERROR_RANGE, "registered_day", loss->registered_day,
                               "the registration is before the birth");
  if (status == BPJS_OK && born && loss->registered_day > loss->day)
    status = bpjs_error_number(error, BPJS_ERROR_RANGE, "registered_day", loss->registered_day,
                               "the registration is after the approval");
  return status;
}

static int32_t check_counts(const bpjs_job_loss *loss, bpjs_error *error) {
  int32_t status = check_count(loss->months, BPJS_SPAN_MOST, "months", error);
  if (status == BPJS_OK)
    status =
        check_flagged(loss, BPJS_JOB_LOSS_CONSECUTIVE, loss->consecutive, "consecutive", error);
  if (status == BPJS_OK)
    status = check_count(loss->consecutive, loss->months, "consecutive", error);
  if (status == BPJS_OK)
    status = check_count(loss->claims, CLAIMS_MOST, "claims", error);
  if (status == BPJS_OK)
    status = check_count(loss->months_since, BPJS_SPAN_MOST, "months_since", error);
  if (status == BPJS_OK)
    status =
        check_flagged(loss, BPJS_JOB_LOSS_CLOSED, loss->arrears_months, "arrears_months", error);
  if (status == BPJS_OK)
    status = check_count(loss->arrears_months, BPJS_SPAN_MOST, "arrears_months", error);
  return status;
}

int32_t bpjs_jkp_check(const bpjs_job_loss *loss, bpjs_error *error) {
  int32_t status = bpjs_check_flags(loss->flags, FLAGS, "flags", error);
  if (status == BPJS_OK)
    status = check_days(loss, error);
  if (status == BPJS_OK)
    status = check_count(loss->cause, BPJS_JOB_LOSS_DEATH, "cause", error);
  if (status == BPJS_OK)
    status = check_counts(loss, error);
  if (status == BPJS_OK)
    status = bpjs_check_number(loss->wage, "wage", error);
  return status;
}
