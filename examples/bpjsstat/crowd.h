/* People in a file of any length, assessed piece by piece. */
#ifndef BPJSSTAT_CROWD_H
#define BPJSSTAT_CROWD_H

#include <bpjsstat.h>

#include <stdio.h>

typedef struct crowd {
  const char *path; /* "-": standard input */
  const bpjs_assess *assess;
  bpjs_assess_options options;
  bpjs_tally *tally;
  FILE *rows; /* NULL: not wanted; else what is due of each row, as CSV */
  int progress;
  bpjs_assess_summary summary; /* of all pieces; its first bad row is that of the file */
} crowd;

/* Assesses all of it. STATUS_OK, or STATUS_DATA after a complaint. */
int crowd_assess(crowd *all);

#endif
