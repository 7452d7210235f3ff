/* The lines of a benefit as tables for people. */
#ifndef BPJSSTAT_BENEFIT_LINES_H
#define BPJSSTAT_BENEFIT_LINES_H

#include "notes.h"

#include <bpjsstat.h>

/* Lines by what they are to a reader. */
enum benefit_part {
  BENEFIT_PAID,  /* money, costs and services */
  BENEFIT_LATER, /* a pension in later years */
  BENEFIT_TERMS  /* days and conditions */
};

/* "JKK" */
const char *benefit_programme(int32_t programme);

/* Whether the lines, or the refusals, are of more than one programme. */
int benefit_of_several(const bpjs_benefit *benefit);

/* Prints the lines of a programme (0: all) and part after `title`, if there are any.
 * Where articles do not fit beside them they go into the notes. Returns how many rows
 * there are. */
int benefit_print_lines(const bpjs_benefit *benefit, int32_t programme, int part, const char *title,
                        int indent, notes *articles, int32_t language);

#endif
