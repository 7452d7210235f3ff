#include "summaries.h"

#include "output.h"

#include <inttypes.h>

void summaries_add(bpjs_assess_summary *all, const bpjs_assess_summary *one, int64_t before) {
  if (all->bad == 0 && one->bad != 0) {
    all->first_row = one->first_row + before;
    all->first_what = one->first_what;
    all->first_status = one->first_status;
  }
  all->flags |= one->flags;
  all->warnings |= one->warnings;
  if (one->confidence > all->confidence)
    all->confidence = one->confidence;
  all->rows += one->rows;
  all->assessed += one->assessed;
  all->absent += one->absent;
  all->bad += one->bad;
}

int summaries_tell(const bpjs_assess_summary *all, const char *name) {
  if (all->absent > 0)
    complain("%s: %" PRId64 " of %" PRId64 " rows are not enrolled in the month and left out", name,
             all->absent, all->rows);
  if (all->bad > 0)
    complain("%s: %" PRId64 " of %" PRId64 " rows are bad and left out; the first is row %" PRId64
             ": %s",
             name, all->bad, all->rows, all->first_row, bpjs_status_text(all->first_status));
  return all->bad > 0 && all->assessed + all->absent == 0 ? STATUS_DATA : STATUS_OK;
}
