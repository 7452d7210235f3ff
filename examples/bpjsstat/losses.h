/* Losses of body parts: --loss PART[:HOW MUCH]. */
#ifndef BPJSSTAT_LOSSES_H
#define BPJSSTAT_LOSSES_H

#include "options.h"

#define LOSSES_HELP                                                                                \
  "  --loss PART[:MUCH]    a part that is lost, by its key in the table that\n"                    \
  "                        bpjsstat law jkk.disability.percent lists: index_right; or\n"           \
  "                        so many percent of its function: index_right:40; or its\n"              \
  "                        grade in the muscle test: leg:muscle=2. Hearing in dB and\n"            \
  "                        sight in percent: hearing_decline_one:40. As assessed:\n"               \
  "                        scalp:20. Eyes that differ, the efficiency of each:\n"                  \
  "                        unequal_eyes:80/40. May be repeated; losses add up\n"                   \
  "  --left-handed         left and right change places in that table\n"

typedef struct losses {
  bpjs_loss *items;
  int count;
} losses;

/* day: of the event; the law says which parts are measured. STATUS_OK, or STATUS_USAGE
 * after a complaint; to be freed in both cases. */
int losses_take(const arguments *given, const bpjs_law *law, int32_t day, losses *taken);

#endif
