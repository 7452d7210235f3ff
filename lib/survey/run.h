/* Estimates while they are made. */
#ifndef BPJS_SURVEY_RUN_H
#define BPJS_SURVEY_RUN_H

#include "survey/places.h"
#include "survey/survey.h"

/* A sum with what its additions lost. */
typedef struct bpjs_survey_sum {
  double sum, rest;
} bpjs_survey_sum;

static inline void bpjs_survey_sum_add(bpjs_survey_sum *to, double number) {
  const double sum = to->sum + number;
  const double of = sum - to->sum;
  to->rest += (to->sum - (sum - of)) + (number - of);
  to->sum = sum;
}

static inline double bpjs_survey_sum_of(const bpjs_survey_sum *from) {
  return from->sum + from->rest;
}

/* Of a measure in a domain. */
typedef struct bpjs_survey_totals {
  bpjs_survey_sum y, x, w; /* sums of w y, w x, w; x is 1 but of a ratio */
  int64_t rows, missing;
  double centre;     /* y / x of these */
  double zz, xz, xx; /* sums of w z^2, w x z, w x^2, where z = y - centre x */
} bpjs_survey_totals;

/* Of a measure in that part of a cluster which is in a domain. */
typedef struct bpjs_survey_cell {
  double z, x; /* sums of w z (of a total w y) and w x */
  int64_t rows;
} bpjs_survey_cell;

/* What replicates have departed from an estimate. */
typedef struct bpjs_survey_spread {
  double count, sum;           /* replicates with a scale over 0; the sum of their departures */
  double scale, first, second; /* sums of scale, scale d, scale d^2 */
} bpjs_survey_spread;

typedef struct bpjs_survey_run_state {
  const bpjs_survey *survey;
  bpjs_survey_places domains; /* (code, 1), or (0, 0) for rows that are in none */
  bpjs_survey_places cells;   /* (cluster, domain) */
  int32_t *sorted;            /* cells by cluster, these by stratum */
  int32_t *by_domain;         /* the same within each domain */
  int32_t *begin;             /* of each domain in by_domain; one more behind */
  bpjs_survey_totals *totals; /* by measure, domain */
  bpjs_survey_cell *sums;     /* by measure, cell */
  bpjs_survey_totals *whole;  /* by measure: of the whole sample */
  bpjs_survey_cell *items;    /* a list at a time */
  int32_t *item_clusters;
  bpjs_survey_spread *spreads; /* by measure, domain, the whole behind these */
  bpjs_error *error;
} bpjs_survey_run_state;

/* The parts of a domain, or of the whole, in order of their strata. */
typedef struct bpjs_survey_list {
  const bpjs_survey_cell *cells;
  const int32_t *clusters;
  int32_t count;
} bpjs_survey_list;

/* The domain and the cell of `count` rows from `first`, at most a block of them, which come
 * to be with them if `anew`. (rows.c) */
int32_t bpjs_survey_rows(bpjs_survey_run_state *run, bool anew, int64_t first, int32_t count,
                         int32_t *domains, int32_t *cells);

/* Both passes over the rows. (pass.c) */
int32_t bpjs_survey_pass(bpjs_survey_run_state *run);

/* A block of a measure's y, of a ratio its x, and which rows have them; false if a number is not
 * finite, *fault being its row in the block. (load.c) */
bool bpjs_survey_load(const bpjs_survey *survey, const bpjs_survey_measure *measure, int64_t first,
                      int32_t count, double *y, double *x, uint8_t *given, int32_t *fault,
                      double *value);

/* Puts cells in order. (order.c) */
int32_t bpjs_survey_order(bpjs_survey_run_state *run);

/* The parts of domain d (the whole: that behind the last one) of measure m; good until the
 * next call. (list.c) */
bpjs_survey_list bpjs_survey_list_of(bpjs_survey_run_state *run, size_t m, int32_t d);

/* The variance of the sum of z, by strata. (linear.c) */
double bpjs_survey_linear(const bpjs_survey *survey, const bpjs_survey_list *list);

/* Adds `times` replicates that depart by d. (spread.c) */
void bpjs_survey_spread_add(bpjs_survey_spread *spread, double d, double scale, double times);
double bpjs_survey_spread_variance(const bpjs_survey_spread *spread, bool from_estimate);

/* Replicates with a cluster left out each. (jackknife.c) */
void bpjs_survey_jackknife(const bpjs_survey *survey, const bpjs_survey_list *list, bool total,
                           bpjs_survey_spread *spread);

/* What a replicate of measure m departs by, whose sums are those of each domain. */
void bpjs_survey_depart(bpjs_survey_run_state *run, size_t m, const bpjs_survey_cell *sums,
                        double scale);

/* Replicates drawn, and those given: of all measures and domains. (drawn.c, given.c) */
int32_t bpjs_survey_drawn(bpjs_survey_run_state *run);
int32_t bpjs_survey_given(bpjs_survey_run_state *run);

#endif
