/* Children of a participant: --child LEVEL[:YEAR[:BORN]] and --children FILE. */
#ifndef BPJSSTAT_CHILDREN_H
#define BPJSSTAT_CHILDREN_H

#include "options.h"

#define CHILDREN_OPTIONS                                                                           \
  {.name = "--child", .kind = OPTION_LIST}, {                                                      \
    .name = "--children", .kind = OPTION_VALUE                                                     \
  }
#define CHILDREN_HELP                                                                              \
  "  --child LEVEL[:YEAR[:BORN]]\n"                                                                \
  "                        a child, for the scholarship: none (before school), tk, sd,\n"          \
  "                        smp, sma or university, the year of it now (default 1), and\n"          \
  "                        the date of birth; may be repeated\n"                                   \
  "  --children FILE       or a CSV file of them: columns level, year, born, married\n"            \
  "                        (yes or no), work (none, pu, bpu, apprentice), work_months\n"

typedef struct children {
  bpjs_child *items;
  int64_t *lines; /* of the file; 0: not from one */
  int count;
  const char *name; /* of the file */
} children;

/* STATUS_OK, or STATUS_USAGE or STATUS_DATA after complaints; to be freed in all cases. */
int children_take(const arguments *given, children *taken);

/* Points an error of the library about item `row` at its line of the file, or at
 * --child. */
void children_blame(const children *taken, bpjs_error *error);

void children_free(children *taken);

#endif
