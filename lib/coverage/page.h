/* The page that the report is written on: what its sections share. */
#ifndef BPJS_COVERAGE_PAGE_H
#define BPJS_COVERAGE_PAGE_H

#include <stdbool.h>
#include <stdint.h>

#include "coverage/facts.h"
#include "coverage/result.h"

/* What cannot be computed from what was published, such as a share of nobody,
 * is left out: a failure other than MEMORY ends with the next thing to find. */
typedef struct bpjs_page {
  bpjs_results results;
  bpjs_facts view;  /* the dataset, without a list */
  int32_t last_day; /* the date of the report */
  bool has_covered;
  bpjs_fact covered; /* all active members at that date */
} bpjs_page;

/* What the nation's quantity is at the date, or nearest to it. */
typedef struct bpjs_wanted {
  const char *series, *programme, *segment, *group;
} bpjs_wanted;

/* A query for it; NULL leaves a dimension open. */
bpjs_query bpjs_page_query(const bpjs_wanted *wanted, int32_t last_day);

void bpjs_page_forgive(bpjs_page *page);

/* False if there is none, or no memory. */
bool bpjs_page_find(bpjs_page *page, bpjs_wanted wanted, int32_t last_day, bpjs_fact *fact);

/* The same of a flow: the latest that ended by then, if there is one. */
bool bpjs_page_find_flow(bpjs_page *page, bpjs_wanted wanted, int32_t last_day, bpjs_fact *fact);

/* The same for the period of another fact, from its source if it has it. */
bool bpjs_page_find_beside(bpjs_page *page, bpjs_wanted wanted, const bpjs_fact *model,
                           bpjs_fact *fact);

/* Adds what was published, and says so if it is only near the date. */
void bpjs_page_publish(bpjs_page *page, const char *section, const bpjs_fact *fact);

/* The same of the segments and their total, which may be published for a nearer
 * date without them. */
void bpjs_page_publish_segments(bpjs_page *page, const char *section, const bpjs_fact *fact);

/* Adds what was published for a date of its own. */
void bpjs_page_show(bpjs_page *page, const char *section, const bpjs_fact *fact);

/* Adds what follows from two facts. label: of labels.tsv; {1} names the first,
 * {2} the second, or is its period if `dated`. */
void bpjs_page_derive(bpjs_page *page, const char *section, const char *series, const char *label,
                      const bpjs_figure *figure, const bpjs_fact *a, const bpjs_fact *b,
                      bool dated);

/* What a result of the way to a target rests on: members out of a base, the
 * target, and other facts. */
typedef struct bpjs_way {
  const bpjs_fact *covered, *base;
  const bpjs_fact *target;    /* NULL: it does not matter */
  const bpjs_fact *others[2]; /* NULL: no more */
} bpjs_way;

/* Adds a result of the way from coverage now to a target; the period is that
 * of `at`. Frees the note. */
void bpjs_page_path(bpjs_page *page, const char *series, const char *label,
                    const bpjs_figure *figure, const bpjs_fact *at, const bpjs_way *way,
                    bpjs_buffer *note);

/* The sections. */
void bpjs_report_benefits(bpjs_page *page);
void bpjs_report_growth(bpjs_page *page);
void bpjs_report_path(bpjs_page *page);

#endif
