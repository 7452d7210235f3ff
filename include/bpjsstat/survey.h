/* Room survey: what a sample says of everybody, and how surely.
 *
 * Sakernas and Susenas ask a part of the households, chosen in strata, block by block. A
 * bpjs_survey is a set of views over your arrays, a row for each who was asked: how the
 * row was chosen (stratum, cluster, weight), to which domain it belongs, and variables.
 * Nothing is copied; keep the arrays alive and unchanged while the handle is used.
 *
 *   1. bpjs_survey_new, bpjs_survey_set: columns.
 *   2. bpjs_survey_design checks how the sample was drawn and maps its codes, once.
 *   3. bpjs_survey_add says what is estimated, any number of measures.
 *   4. bpjs_survey_run makes a bpjs_survey_result of all of them for all domains in
 *      one pass. VARIABLE and DOMAIN may be set anew, and estimated again.
 *   5. bpjs_survey_result_get, _figure, _write, _dataset read it.
 *
 *   column     unit                                            range
 *   STRATUM    code; not set: one stratum                      int64_t
 *   CLUSTER    code of the unit drawn first, the census block; int64_t
 *              not set: each row is one
 *   WEIGHT     people that the row stands for                  0 or more, finite
 *   POPULATION clusters in the row's stratum, of which those   as many as are there, or
 *              of the sample were drawn without replacement    more; the same in a stratum
 *   FRACTION   the same as a share: clusters drawn / there     over 0 up to 1; likewise
 *   DOMAIN     code; null: in no domain                        int64_t
 *   VARIABLE   any number; null, NaN: not known of the row     finite
 *   REPLICATE  weight of the row in a replicate                finite
 *   SCALE      of a replicate: as long as there are these      0 or more
 *
 * Integers of 8 to 64 bits and floating point are taken, the codes as integers only. A
 * column of length 1 holds for every row. STRATUM, CLUSTER, WEIGHT, POPULATION, FRACTION,
 * REPLICATE, SCALE are never null.
 *
 * An estimate of a domain keeps the whole design, with zeros for who is outside. A row
 * whose variable is null is outside for that measure, and counted. A row of weight 0
 * is no part of the sample, though its cluster is one of its stratum. Variances are those
 * of clusters drawn in one stage: what is drawn within them needs no more to be known.
 *
 *   total      Y = sum of w y
 *   mean       R = Y / X, where X = sum of w; of a proportion y is 1 or 0
 *   ratio      R = Y / X, where X = sum of w x
 *   linear     sum over strata h of (1 - n_h/N_h) n_h/(n_h - 1) times the sum over their
 *              clusters c of (z_hc - mean of z_h)^2, where z is the sum of w y, or of
 *              w (y - R x) / X (Taylor linearisation)
 *   replicates scale times the sum over replicates r of scale_r (R_r - centre)^2
 *
 * Degrees of freedom are the clusters less the strata that a domain covers; with replicates
 * alone, their number less 1, or what the options say. The design effect is the variance over that
 * of a simple random sample of as many rows from as many people, s^2 (1 - n/W) / n.
 *
 * Checked against the package survey of R. A bpjs_survey belongs to one thread at a time;
 * results may be read by any number of threads.
 */
#ifndef BPJSSTAT_SURVEY_H
#define BPJSSTAT_SURVEY_H

#include "base.h"
#include "dataset.h"
#include "figure.h"
#include "people.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Columns of a sample, and its design. */
typedef struct bpjs_survey bpjs_survey;

/* Estimates of every measure in every domain. */
typedef struct bpjs_survey_result bpjs_survey_result;

/* What a column tells; ranges are above. */
enum bpjs_survey_what {
  BPJS_SURVEY_STRATUM = 1,    /* code */
  BPJS_SURVEY_CLUSTER = 2,    /* code of what was drawn first */
  BPJS_SURVEY_WEIGHT = 3,     /* people that the row stands for */
  BPJS_SURVEY_POPULATION = 4, /* clusters in its stratum */
  BPJS_SURVEY_FRACTION = 5,   /* of these, the share drawn */
  BPJS_SURVEY_DOMAIN = 6,     /* code */
  BPJS_SURVEY_VARIABLE = 7,   /* number `index` */
  BPJS_SURVEY_REPLICATE = 8,  /* weight in replicate `index` */
  BPJS_SURVEY_SCALE = 9       /* of each replicate */
};

/* A stratum with one cluster, which shows no variation, unless all it has were drawn. */
enum bpjs_survey_lonely {
  BPJS_SURVEY_FAIL = 0,      /* is refused */
  BPJS_SURVEY_CERTAINTY = 1, /* adds nothing */
  BPJS_SURVEY_ADJUST = 2,    /* adds its square, from 0 and not from its own mean */
  BPJS_SURVEY_AVERAGE = 3    /* adds as much as the others do on average */
};

/* How variances are made. */
enum bpjs_survey_method {
  BPJS_SURVEY_LINEAR = 0,    /* Taylor linearisation */
  BPJS_SURVEY_GIVEN = 1,     /* the replicates that are set */
  BPJS_SURVEY_JACKKNIFE = 2, /* a cluster left out at a time: JK1, JKn with strata */
  BPJS_SURVEY_BOOTSTRAP = 3, /* n_h - 1 of n_h clusters drawn with replacement */
  BPJS_SURVEY_BRR = 4        /* balanced halves; two clusters in each stratum */
};

enum bpjs_survey_flag {
  BPJS_SURVEY_NEST = 1,         /* codes of clusters begin anew in each stratum */
  BPJS_SURVEY_FROM_ESTIMATE = 2 /* replicates: from the estimate, not from their mean */
};

/* How the sample was drawn, and how variances are made. What does not go with the method
 * is 0. */
typedef struct bpjs_survey_options {
  uint32_t struct_size;
  int32_t lonely;  /* enum bpjs_survey_lonely; of replicates FAIL or CERTAINTY */
  int32_t method;  /* enum bpjs_survey_method */
  uint32_t flags;  /* sum of enum bpjs_survey_flag */
  int64_t degrees; /* of freedom, of GIVEN; 0: replicates less 1 */
  int64_t count;   /* of BOOTSTRAP: replicates, 2 to 10000 */
  int64_t seed;    /* of BOOTSTRAP */
  double scale;    /* of GIVEN: of all replicates; 0: 1 / replicates */
  double fay;      /* of BRR: from 0 to less than 1, the share of a weight that stays */
} bpjs_survey_options;

enum bpjs_survey_kind {
  BPJS_SURVEY_TOTAL = 1,     /* sum over people */
  BPJS_SURVEY_MEAN = 2,      /* a person */
  BPJS_SURVEY_RATIO = 3,     /* of the totals of two variables */
  BPJS_SURVEY_PROPORTION = 4 /* of those whose variable has a value */
};

/* What is estimated. */
typedef struct bpjs_survey_measure {
  uint32_t struct_size;
  int32_t kind;     /* enum bpjs_survey_kind */
  int32_t variable; /* index of VARIABLE */
  int32_t base;     /* of RATIO: index of the VARIABLE below; else 0 */
  int32_t unit;     /* enum bpjs_unit, of figures; PERCENT: of the estimate times 100 */
  int32_t reserved; /* 0 */
  double value;     /* of PROPORTION: the one that counts; else 0 */
} bpjs_survey_measure;

/* An estimate. There is none where there are no rows, or a ratio is to 0. */
typedef struct bpjs_survey_estimate {
  uint32_t struct_size;
  int32_t given;         /* 1; 0: there is none, and value to effect_replace are 0 */
  int64_t rows;          /* of the domain, with the variable and a weight over 0 */
  int64_t missing;       /* of the domain, without the variable */
  int64_t clusters;      /* that have such rows */
  int64_t strata;        /* that have such clusters */
  int64_t degrees;       /* of freedom; 0: the error says nothing */
  double people;         /* the sum of the rows' weights */
  double value;          /* as the measure has it; no percent */
  double error;          /* standard error */
  double variation;      /* coefficient of variation: error / value; 0 if the value is 0 */
  double effect;         /* design effect, against a sample without replacement; 0: none */
  double effect_replace; /* the same with replacement, which leaves out 1 - n/W */
} bpjs_survey_estimate;

enum bpjs_survey_interval {
  BPJS_SURVEY_WALD = 1,         /* value -+ t error */
  BPJS_SURVEY_LOGIT = 2,        /* that of log(p / (1 - p)), back */
  BPJS_SURVEY_WILSON = 3,       /* Wilson's, of effective rows p (1 - p) / error^2 and t */
  BPJS_SURVEY_KORN_GRAUBARD = 4 /* Clopper and Pearson's, of effective rows times
                                   (t of rows - 1 / t of degrees)^2 */
};

/* Makes a survey without columns; free it with bpjs_survey_free.
 * Errors: ARGUMENT, MEMORY. Since 0.3. */
int32_t bpjs_survey_new(bpjs_survey **survey, bpjs_error *error);

/* Frees a survey, not the arrays; NULL is fine. Since 0.3. */
void bpjs_survey_free(bpjs_survey *survey);

/* Sets column `what` (enum bpjs_survey_what), or another in its place. index: which VARIABLE
 * or REPLICATE, from 0 to 9999; of the others 0. type, values, stride, length, validity,
 * validity_offset: as bpjs_people_set has them; types FLOAT32 and FLOAT64 also, but of
 * codes. What was kept of the design goes with a column of it: bpjs_survey_design is called
 * again.
 * Errors: ARGUMENT (also a `what` or `type` of no list), RANGE (index; a negative length or
 * offset; a stride that is negative or within a row), CONFLICT (another column has another
 * length, and neither is a constant), LIMIT (2147483647 rows), MEMORY. Since 0.3. */
int32_t bpjs_survey_set(bpjs_survey *survey, int32_t what, int64_t index, int32_t type,
                        const void *values, int64_t stride, int64_t length, const uint8_t *validity,
                        int64_t validity_offset, bpjs_error *error);

/* How many rows there are; 0 for NULL. Never fails. Since 0.3. */
int64_t bpjs_survey_count(const bpjs_survey *survey);

/* Checks the design and maps its codes. options: NULL: all 0. WEIGHT is needed: a constant
 * 1 says that all rows weigh the same.
 * Errors, with the row (from 1), the column and the value at fault: ARGUMENT (WEIGHT is not
 * set, or null; no rows; options), STRUCT_SIZE, RANGE (a number out of its range; options),
 * CONFLICT (a cluster in two strata without NEST; POPULATION and FRACTION both set, or not
 * the same in a stratum; a stratum of one cluster with FAIL; of BRR, one that has not two;
 * SCALE not as long as there are replicates), STATE (of GIVEN: no replicates, or one
 * between them is not set), MEMORY. Since 0.3. */
int32_t bpjs_survey_design(bpjs_survey *survey, const bpjs_survey_options *options,
                           bpjs_error *error);

/* Adds what is estimated, up to 1000. Its variables may be set later.
 * Errors: ARGUMENT (kind, unit), STRUCT_SIZE, RANGE (variable, base, value, reserved), LIMIT,
 * MEMORY. Since 0.3. */
int32_t bpjs_survey_add(bpjs_survey *survey, const bpjs_survey_measure *measure, bpjs_error *error);

/* Estimates every measure for the whole sample and each domain; free the result with
 * bpjs_survey_result_free. It keeps nothing of the survey.
 * Errors: ARGUMENT, STATE (no design, no measure, or a variable that is not set), RANGE (a
 * variable that is not finite: row, value), OVERFLOW (a total beyond double), MEMORY.
 * Since 0.3. */
int32_t bpjs_survey_run(const bpjs_survey *survey, bpjs_survey_result **result, bpjs_error *error);

/* Frees a result; NULL is fine. Since 0.3. */
void bpjs_survey_result_free(bpjs_survey_result *result);

/* How many domains there are, in order of their codes; 0 without DOMAIN, and for NULL.
 * Never fails. Since 0.3. */
int64_t bpjs_survey_result_count(const bpjs_survey_result *result);

/* How many measures there are; 0 for NULL. Never fails. Since 0.3. */
int64_t bpjs_survey_result_measure_count(const bpjs_survey_result *result);

/* The code of domain `index`, from 0. Errors: ARGUMENT, RANGE. Since 0.3. */
int32_t bpjs_survey_result_code(const bpjs_survey_result *result, int64_t index, int64_t *code,
                                bpjs_error *error);

/* Copies the estimate of a measure (from 0) in domain `index` (from 0; -1: the whole sample).
 * Errors: ARGUMENT, STRUCT_SIZE, RANGE. Since 0.3. */
int32_t bpjs_survey_result_get(const bpjs_survey_result *result, int64_t index, int64_t measure,
                               bpjs_survey_estimate *estimate, bpjs_error *error);

/* The same as a figure of the measure's unit with bounds of SAMPLING: an interval (enum
 * bpjs_survey_interval) at a level in millionths, 950000 for 95 %, with as many degrees of
 * freedom as the estimate has. All but WALD are of proportions. Where an interval says
 * nothing (no degrees of freedom; LOGIT of 0 or 1), the bounds are all that can be: 0 and 1
 * of a proportion, else infinities. Of a proportion of 0 or 1, whose error is 0, effective
 * rows are the rows.
 * Errors: ARGUMENT, STRUCT_SIZE, RANGE (index, measure, level from 1 to 999999), BASIS (not a
 * proportion), NOT_FOUND (no rows). Since 0.3. */
int32_t bpjs_survey_result_figure(const bpjs_survey_result *result, int64_t index, int64_t measure,
                                  int32_t interval, int32_t level_ppm, bpjs_figure *figure,
                                  bpjs_error *error);

/* Writes all estimates, measure by measure, the whole sample first: JSON
 * {"level_ppm":950000,"estimates":[{"measure":0,"kind":"mean","domain":null,"rows":..,
 * "missing":..,"clusters":..,"strata":..,"degrees":..,"people":..,"value":..,"error":..,
 * "variation":..,"effect":..,"effect_replace":..,"interval":"wald","lower":..,"upper":..},..]},
 * or CSV, CSV_RECORDS with these names; bounds are of the value, not of percent. WALD is
 * taken for what is no proportion. What is not there (no rows; an effect of none; a bound
 * without limit) is null, or empty in CSV.
 * Errors: ARGUMENT (also another format), RANGE (level), BUFFER, MEMORY. Since 0.3. */
int32_t bpjs_survey_result_write(const bpjs_survey_result *result, int32_t interval,
                                 int32_t level_ppm, int32_t format, char *buffer, int64_t capacity,
                                 int64_t *length, bpjs_error *error);

/* Adds the figures of a measure to a dataset, so that coverage and the report run on them.
 * about: what they are of, its `area` that of the whole sample. system: whose codes the
 * domains are (KEMENDAGRI, BPS: 64 or 6408), for an observation an area; OWN: the whole
 * sample alone. WALD is taken for what is no proportion; estimates without rows are left
 * out. On failure the dataset is as it was.
 * Errors: ARGUMENT, STRUCT_SIZE, RANGE, UNKNOWN (row: the domain, from 1, whose code is of no
 * area), and those of bpjs_dataset_add. Since 0.3. */
int32_t bpjs_survey_result_dataset(const bpjs_survey_result *result, int64_t measure,
                                   int32_t interval, int32_t level_ppm, int32_t system,
                                   const bpjs_observation *about, const char *source,
                                   int64_t source_length, bpjs_dataset *dataset, bpjs_error *error);

#ifdef __cplusplus
}
#endif

#endif
