/* An event in a worker's life, as the programmes see it. */
#ifndef BPJS_BENEFIT_EVENT_H
#define BPJS_BENEFIT_EVENT_H

#include "benefit/programmes.h"

/* What was told, checked. */
typedef struct bpjs_event {
  bpjs_benefit *claim;
  bpjs_life life; /* with the programmes of the segment where none were told */
  bpjs_children children;
  bpjs_month_spans wages;
  bpjs_year_rates inflation, development;
} bpjs_event;

/* Checks all but the arrays, and sets programmes that are 0. */
int32_t bpjs_event_check(bpjs_life *life, int64_t child_count, bpjs_error *error);

/* Which heirs there are: the children that were listed are among them. */
uint32_t bpjs_event_heirs(const bpjs_event *event);

/* What each programme pays for the event. */
int32_t bpjs_event_jkk(const bpjs_event *event, bpjs_error *error);
int32_t bpjs_event_jkm(const bpjs_event *event, bpjs_error *error);
int32_t bpjs_event_jht(const bpjs_event *event, bpjs_error *error);
int32_t bpjs_event_jp(const bpjs_event *event, bpjs_error *error);
int32_t bpjs_event_jkp(const bpjs_event *event, bpjs_error *error);

#endif
