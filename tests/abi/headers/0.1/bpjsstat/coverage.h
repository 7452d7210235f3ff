/* Room coverage: who is covered, who is not, and how far the target is.
 *
 * Works on figures, so every result carries bounds, and on datasets, whose
 * results are new datasets, yours to free with bpjs_dataset_free: one
 * observation a result, with these columns beside the usual ones:
 *
 *   SECTION   of the report: participants, coverage, vulnerable ...
 *   LABEL     what the number is, in the language asked for
 *   BASIS     the series (and where needed period) that numerator and
 *             denominator come from: "active_participants / employed"
 *   IDENTITY  of a check: which, as one word
 *   VERDICT   of a check: consistent, truncated, inconsistent, unknown
 *   CONFLICT  number of the known conflict between sources that explains it
 *   NOTE      what a reader must know: dates that differ, what was inferred
 *   LOWER, UPPER, SOURCE (all sources, separated by " | ")
 *
 * Two bases are never mixed silently. Series know what they count: members by
 * registering office or by home address, registered or active, claims or
 * recipients, eligible workers, employed, labour force. A pair that does not
 * go together is an error (BASIS) unless you pass BPJS_COVERAGE_MIXED, and
 * then the note says so. A ratio may exceed 100 % and is never clamped.
 */
#ifndef BPJSSTAT_COVERAGE_H
#define BPJSSTAT_COVERAGE_H

#include "base.h"
#include "dataset.h"
#include "figure.h"

#ifdef __cplusplus
extern "C" {
#endif

enum bpjs_coverage_flag {
  BPJS_COVERAGE_MIXED = 1,   /* allow bases that differ, and say so */
  BPJS_COVERAGE_DOUBTFUL = 2 /* use observations of confidence C and D too */
};

/* Coverage of a population. Ratios in percent. */
typedef struct bpjs_coverage {
  uint32_t struct_size;
  int32_t unit;   /* of covered, eligible and gap: enum bpjs_unit */
  int32_t bounds; /* enum bpjs_bounds */
  uint32_t flags; /* APPROXIMATE from either: enum bpjs_figure_flag */
  double ratio;   /* covered / eligible x 100 */
  double ratio_lower;
  double ratio_upper;
  double gap; /* eligible - covered; negative where more are covered */
  double gap_lower;
  double gap_upper;
} bpjs_coverage;

/* Covered out of eligible. Units agree; NUMBER agrees with PERSONS.
 * Errors: ARGUMENT, STRUCT_SIZE, RANGE, UNIT, DIVISION, OVERFLOW. Since 0.1. */
int32_t bpjs_coverage_compute(const bpjs_figure *covered, const bpjs_figure *eligible,
                              bpjs_coverage *coverage, bpjs_error *error);

/* Writes it: JSON {"ratio":..,"lower":..,"upper":..,"gap":{"value":..,
 * "lower":..,"upper":..},..}, CSV, CSV_RECORDS, or TEXT in `language` (ID or
 * EN; the others need none).
 * Errors: ARGUMENT, STRUCT_SIZE, RANGE (NaN, or a value outside its bounds),
 * BUFFER, MEMORY. Since 0.1. */
int32_t bpjs_coverage_write(const bpjs_coverage *coverage, int32_t format, int32_t language,
                            char *buffer, int64_t capacity, int64_t *length, bpjs_error *error);

enum bpjs_growth_method {
  BPJS_GROWTH_SIMPLE = 1,  /* over the whole time, in percent */
  BPJS_GROWTH_ANNUAL = 2,  /* the same spread evenly: percent of the start, a year */
  BPJS_GROWTH_COMPOUND = 3 /* percent a year, compounded */
};

/* Growth between two figures `months` apart (1 to 2400; not used by SIMPLE).
 * COMPOUND needs positive figures, and a start whose lower bound is positive.
 * Errors: ARGUMENT, STRUCT_SIZE, RANGE, UNIT, DIVISION, OVERFLOW. Since 0.1. */
int32_t bpjs_coverage_growth(const bpjs_figure *from, const bpjs_figure *to, int64_t months,
                             int32_t method, bpjs_figure *growth, bpjs_error *error);

enum bpjs_verdict {
  BPJS_VERDICT_CONSISTENT = 1,   /* the bounds of both sides meet */
  BPJS_VERDICT_TRUNCATED = 2,    /* they meet only if a printed figure was cut
                                    instead of rounded */
  BPJS_VERDICT_INCONSISTENT = 3, /* they do not meet */
  BPJS_VERDICT_UNKNOWN = 4       /* a side is missing, or they meet but one has no limit */
};

/* "consistent", "truncated", "inconsistent", "unknown"; "" for another value.
 * Lives as long as the library. Since 0.1. */
const char *bpjs_coverage_verdict_name(int32_t verdict);

/* Do `parts` add up to `total`? parts: array of `count` figures, from 1 to
 * 10,000, each struct_size apart as the first says. verdict: out, enum
 * bpjs_verdict. difference: out, optional (NULL), total less sum, with bounds.
 * Errors: ARGUMENT, STRUCT_SIZE, RANGE, UNIT, OVERFLOW. Since 0.1. */
int32_t bpjs_coverage_sum_check(const bpjs_figure *total, const bpjs_figure *parts, int64_t count,
                                int32_t *verdict, bpjs_figure *difference, bpjs_error *error);

/* Are two figures of one quantity (a printed ratio and the quotient, two
 * sources) compatible? Errors: ARGUMENT, STRUCT_SIZE, RANGE, UNIT.
 * Since 0.1. */
int32_t bpjs_coverage_equal_check(const bpjs_figure *a, const bpjs_figure *b, int32_t *verdict,
                                  bpjs_error *error);

/* What it takes to get from `current` to `target`, both in percent or both in
 * a counted unit. Points are percentage points, or units a year. */
typedef struct bpjs_distance {
  uint32_t struct_size;
  int32_t unit;    /* enum bpjs_unit, of distance and per_year */
  double distance; /* target - current */
  double distance_lower;
  double distance_upper;
  double per_year; /* distance / years */
  double per_year_lower;
  double per_year_upper;
  double compound; /* growth needed, percent a year */
  double compound_lower;
  double compound_upper;
  double years_at_pace;       /* until reached at `pace` a year; 0 if reached, */
  double years_at_pace_lower; /* +infinity if never */
  double years_at_pace_upper;
} bpjs_distance;

/* current at some date, target `months` later (1 to 2400), both positive.
 * pace: optional figure, present change a year, in the unit of the distance;
 * NULL leaves years_at_pace at +infinity.
 * Errors: ARGUMENT, STRUCT_SIZE, RANGE, UNIT, DIVISION, OVERFLOW.
 * Since 0.1. */
int32_t bpjs_coverage_distance(const bpjs_figure *current, const bpjs_figure *target,
                               int64_t months, const bpjs_figure *pace, bpjs_distance *distance,
                               bpjs_error *error);

/* Writes it as JSON, CSV, CSV_RECORDS, or TEXT in `language`; infinities are
 * null or empty.
 * Errors: ARGUMENT, STRUCT_SIZE, RANGE, BUFFER, MEMORY. Since 0.1. */
int32_t bpjs_coverage_distance_write(const bpjs_distance *distance, int32_t format,
                                     int32_t language, char *buffer, int64_t capacity,
                                     int64_t *length, bpjs_error *error);

/* Where a path from `start` to `end`, `months` later (1 to 2400), stands after
 * `elapsed` months (0 to months): method ANNUAL is a straight line, COMPOUND
 * constant growth between positive figures.
 * Errors: ARGUMENT, STRUCT_SIZE, RANGE, UNIT. Since 0.1. */
int32_t bpjs_coverage_path(const bpjs_figure *start, const bpjs_figure *end, int64_t months,
                           int64_t elapsed, int32_t method, bpjs_figure *point, bpjs_error *error);

/* Coverage ratios and gaps from observations: for each code of `dimension`
 * that both queries find (NONE: one result from the best of each), the series
 * coverage_ratio and coverage_gap. An ALL in a query stays ALL; the dimension
 * asked for must be left open in both. What else `eligible` leaves open is as
 * in the other side. language: of LABEL and NOTE.
 * out: a new dataset, free it with bpjs_dataset_free.
 * Errors: ARGUMENT, STRUCT_SIZE, RANGE, BASIS, UNIT, DIVISION, OVERFLOW,
 * NOT_FOUND, MEMORY. Since 0.1. */
int32_t bpjs_coverage_by(const bpjs_dataset *dataset, const bpjs_query *covered,
                         const bpjs_query *eligible, int32_t dimension, uint32_t flags,
                         int32_t language, bpjs_dataset **out, bpjs_error *error);

/* Shares of the parts of a total along `dimension` (PROGRAMME to AREA, which
 * the query leaves open), each in percent (series share), and a check of the
 * sum (series difference, with VERDICT). Part and total come from one source
 * where one source prints both; a union of segments counts as one part. Where
 * parts may be missing, a sum below the total is UNKNOWN.
 * Groups overlap and a person has several programmes, so these have no check.
 * Errors: as bpjs_coverage_by, without BASIS. Since 0.1. */
int32_t bpjs_coverage_shares(const bpjs_dataset *dataset, const bpjs_query *query,
                             int32_t dimension, uint32_t flags, int32_t language,
                             bpjs_dataset **out, bpjs_error *error);

/* The change of a total between two queries (they differ in period) and what
 * each part along `dimension` (PROGRAMME to AREA) contributes: series change
 * (in the unit) and contribution (percentage points of growth); then, where
 * parts add up, what they leave over. A part that is printed for one of the
 * two periods alone is in that rest.
 * Errors: as bpjs_coverage_by. Since 0.1. */
int32_t bpjs_coverage_decompose(const bpjs_dataset *dataset, const bpjs_query *from,
                                const bpjs_query *to, int32_t dimension, uint32_t flags,
                                int32_t language, bpjs_dataset **out, bpjs_error *error);

/* Runs the identities that published figures should fulfil (segments against
 * total, areas against the nation, programmes, order, ratios, flows ...) over
 * the observations: one result each (series identity; the figure is left less
 * right, or the only side there is) with IDENTITY, VERDICT and, where a listed
 * conflict explains that it fails, CONFLICT. Of each quantity the best
 * observation is taken, all of one source if one prints all. An identity that
 * has several readings holds if one of them does.
 * Errors: ARGUMENT, STRUCT_SIZE, MEMORY. Since 0.1. */
int32_t bpjs_coverage_check(const bpjs_dataset *dataset, int32_t language, bpjs_dataset **out,
                            bpjs_error *error);

/* Lists pairs of observations of one quantity whose bounds do not meet (series
 * disagreement): the best one of the quantity, then another; BASIS names the
 * series. Sources that print the same figure share a result.
 * Errors: ARGUMENT, STRUCT_SIZE, MEMORY. Since 0.1. */
int32_t bpjs_coverage_disagreements(const bpjs_dataset *dataset, int32_t language,
                                    bpjs_dataset **out, bpjs_error *error);

/* The nation on one page: participants by segment with shares and the sum
 * check, coverage against each denominator, vulnerable workers, benefits,
 * scholarships, funds, growth, the path to the target of 2045, disagreements.
 * period: optional (NULL: the newest December with segments); what is not
 * published for it is taken from the nearest date and says so.
 * language: ID or EN, of LABEL and NOTE.
 * Errors: ARGUMENT, STRUCT_SIZE, RANGE, MEMORY. Since 0.1. */
int32_t bpjs_coverage_report(const bpjs_dataset *dataset, const bpjs_period *period,
                             int32_t language, bpjs_dataset **out, bpjs_error *error);

#ifdef __cplusplus
}
#endif

#endif
