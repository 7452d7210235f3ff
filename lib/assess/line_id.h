/* What a line of a plan is, of which a measure takes some. */
#ifndef BPJS_ASSESS_LINE_ID_H
#define BPJS_ASSESS_LINE_ID_H

#include <stdbool.h>
#include <stdint.h>

typedef struct bpjs_line_id {
  int32_t programme, payer, from_programme;
  uint32_t flags;      /* of dues, enum bpjs_dues_flag: OUTSIDE_BILL, DEFERRED, BEFORE_DEPARTURE */
  int32_t event, what; /* of a benefit; of dues 0 */
} bpjs_line_id;

static inline bool bpjs_line_id_same(const bpjs_line_id *a, const bpjs_line_id *b) {
  return a->programme == b->programme && a->payer == b->payer &&
         a->from_programme == b->from_programme && a->flags == b->flags && a->event == b->event &&
         a->what == b->what;
}

#endif
