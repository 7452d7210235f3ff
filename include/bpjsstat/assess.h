/* Room assess: what is due of many people, and what events would pay them, each as if he
 * were asked for alone.
 *
 * An assessment has one law or several (a law and its reform) and, on request, a list of
 * measures. bpjs_assess_tally holds it against rows of bpjs_people: amounts go to a tally,
 * whose measures say which; bpjs_assess_rows gives them row by row, or both. Each amount is
 * the one that the function of room dues gives for that person and month, to the rupiah:
 *
 *   PU      bpjs_dues_pu: monthly wage, risk class or industry, size, programmes, days of
 *           birth and enrolment; FOREIGN by the group; health insurance is taken to be
 *           through the employer
 *   BPU     bpjs_dues_bpu: declared income, programmes, sector; BY_BUDGET and EMPLOYER by
 *           the group
 *   JAKON   bpjs_dues_construction, by wages
 *   PMI     bpjs_dues_migrant: months of the contract, through an agency unless the group
 *           says INDIVIDUAL; without JHT. Paid once, in the month of ENROLLED; where that
 *           is not given, in the month assessed
 *
 * Dues of a month (BPJS_TALLY_MONTHLY) and packages of PMI (BPJS_TALLY_PACKAGE) are
 * different measures. What is deferred is not due.
 *
 * Benefits (BPJS_TALLY_BENEFIT) are what an event would pay if it happened on the day that
 * is assessed: options->day, or DAY of the row. Each amount is the one that the function of
 * room benefit gives, under the law of that day and not of its month:
 *
 *   DEATH                bpjs_benefit_jkm: segment, months contributed
 *   ACCIDENT_DEATH       bpjs_benefit_jkk, of a death: segment, monthly wage or declared
 *                        income; nobody was unable to work before
 *   ACCIDENT_DISABILITY  bpjs_benefit_jkk, of a total disability: the same
 *   JOB_LOSS             bpjs_benefit_jkp, of PU: dismissed and approved on the day, for the
 *                        first time; months contributed, of which no more than those before
 *                        the dismissal that count are taken, in a row
 *   RETIREMENT           bpjs_benefit_jp, of PU, with BPJS_PENSION_ACCRUED: the pension that
 *                        has accrued, rupiah a month, which nothing else adds to. The months
 *                        contributed are the last ones up to that of the day, none before the
 *                        law of JP; in each of them the wage was what it is
 *
 * An amount is all that is paid once, the whole of instalments and of scholarships too: by
 * `what` in the measure a part of it. Costs, services and terms are none. Children are
 * those of bpjs_assess_add_child, the same for everybody; heirs are not told. A benefit is
 * there for a row only if the bill of its month has a line of the programme, which of JKP
 * asks for age and citizenship; without MONTHS enough are taken to be contributed, but
 * for RETIREMENT, which needs them. Who is enrolled in the month is so on the day. What is
 * refused for a condition, or for a wage of 0, is not there for the row, and of PMI there
 * are no benefits.
 *
 * Who was enrolled after the month, or left before it, is absent: in no group of the
 * tally, amounts 0. A row that is bad, by the rules of room people or because a law has
 * no answer for it (NO_RULE, NOT_ANNOUNCED, CONFIDENCE, AMBIGUOUS ...; of a benefit too,
 * also where only an amount that is wanted has no rule), is in no group either: the summary counts
 * such rows and tells the first one, or it stops the run.
 *
 * Sums do not hang on threads, paths or the order of rows, and are exact.
 *
 * What a run has found out of kinds of people serves later ones, of files in pieces and
 * batches, and changes none of their answers: an assessment keeps some megabytes for it.
 *
 * Threads: any number of runs may share an assessment at a time, in which nothing is added. A run
 * starts the threads that it is asked for and ends them before it returns, all signals
 * blocked in them; fewer where the system refuses.
 */
#ifndef BPJSSTAT_ASSESS_H
#define BPJSSTAT_ASSESS_H

#include "base.h"
#include "benefit.h"
#include "law.h"
#include "people.h"
#include "tally.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Laws, and what is wanted of many people. */
typedef struct bpjs_assess bpjs_assess;

/* Which instructions a run uses; all give the same. */
enum bpjs_assess_path {
  BPJS_ASSESS_AUTO = 0,   /* the best that the processor has */
  BPJS_ASSESS_SCALAR = 1, /* those of every processor */
  BPJS_ASSESS_AVX2 = 2,
  BPJS_ASSESS_AVX512 = 3 /* and its multiplication of 52 bits, IFMA */
};

enum bpjs_assess_flag {
  BPJS_ASSESS_STOP = 1 /* a bad row is a failure */
};

/* How a run is done. NULL, or all zero, is the default. */
typedef struct bpjs_assess_options {
  uint32_t struct_size;
  uint32_t flags;   /* sum of enum bpjs_assess_flag */
  int32_t day;      /* in the month assessed, of rows without DAY; 0: the tally's day */
  int32_t threads;  /* 1 to 256; 0: 1 */
  int32_t path;     /* enum bpjs_assess_path */
  uint32_t reliefs; /* asserted for all: sum of enum bpjs_relief */
} bpjs_assess_options;

/* How a run went. */
typedef struct bpjs_assess_summary {
  uint32_t struct_size;
  uint32_t flags;       /* of bills like theirs: sum of enum bpjs_dues_flag; none of benefits */
  uint32_t warnings;    /* bit n: code n of enum bpjs_dues_warning_code; not LOW_INCOME */
  int32_t confidence;   /* the worst of such lines, and of benefits: enum
                           bpjs_law_confidence; 0: none */
  int32_t first_what;   /* enum bpjs_people_what, at fault in the first bad row; 0: the law */
  int32_t first_status; /* enum bpjs_status, of the first bad row */
  int32_t path;         /* enum bpjs_assess_path that was used */
  int32_t threads;      /* that were used */
  int64_t rows;
  int64_t assessed;
  int64_t absent;
  int64_t bad;
  int64_t first_row; /* the first bad row, from 1; 0: none */
} bpjs_assess_summary;

/* Makes an assessment under a law, which it shares: it may be freed then. policy may be
 * NULL. Free it with bpjs_assess_free.
 * Errors: ARGUMENT, STRUCT_SIZE, MEMORY. Since 0.2. */
int32_t bpjs_assess_new(const bpjs_law *law, const bpjs_law_policy *policy, bpjs_assess **assess,
                        bpjs_error *error);

/* Frees an assessment; NULL is fine. Since 0.2. */
void bpjs_assess_free(bpjs_assess *assess);

/* Adds a law, such as a reform, to be assessed in the same run; the first one has number
 * 0 in bpjs_tally_measure, up to 8 in all. Errors: ARGUMENT, STRUCT_SIZE, LIMIT.
 * Since 0.2. */
int32_t bpjs_assess_add_law(bpjs_assess *assess, const bpjs_law *law, const bpjs_law_policy *policy,
                            bpjs_error *error);

/* How many laws there are; 0 for NULL. Since 0.2. */
int64_t bpjs_assess_law_count(const bpjs_assess *assess);

/* Adds a child that everybody is taken to have, as he is on the day that is assessed, up to
 * 16: what scholarships it is paid is in benefits of DEATH, ACCIDENT_DEATH and
 * ACCIDENT_DISABILITY. A year that its level does not have makes a row bad.
 * Errors: ARGUMENT, STRUCT_SIZE, RANGE, LIMIT. Since 0.2. */
int32_t bpjs_assess_add_child(bpjs_assess *assess, const bpjs_child *child, bpjs_error *error);

/* How many children there are; 0 for NULL. Since 0.2. */
int64_t bpjs_assess_child_count(const bpjs_assess *assess);

/* Adds what is wanted by row: a column of amounts, up to 64. Kinds WAGE, MONTHLY, PACKAGE,
 * BENEFIT of one of the events above.
 * Errors: ARGUMENT, STRUCT_SIZE, RANGE (a law that is not there yet), LIMIT. Since 0.2. */
int32_t bpjs_assess_add_measure(bpjs_assess *assess, const bpjs_tally_measure *measure,
                                bpjs_error *error);

/* How many columns of amounts there are; 0 for NULL. Since 0.2. */
int64_t bpjs_assess_measure_count(const bpjs_assess *assess);

/* Assesses `count` people from row `first` (from 0) on into a tally, which receives sums:
 * its kinds are WAGE, MONTHLY, PACKAGE, MONTHS, and BENEFIT of one of the events above, its
 * laws are there, its day is in the month of options->day. summary may be NULL.
 * With BPJS_ASSESS_STOP the first bad row is a failure: its status, told in error. On
 * failure nothing is written.
 * Errors: ARGUMENT (a path that the processor does not have; a benefit of another event),
 * STRUCT_SIZE, RANGE (rows, options, laws), CONFLICT (the day is not in the tally's month),
 * OVERFLOW, MEMORY; with STOP those of a row. Since 0.2. */
int32_t bpjs_assess_tally(const bpjs_assess *assess, const bpjs_people *people, int64_t first,
                          int64_t count, const bpjs_assess_options *options, bpjs_tally *tally,
                          bpjs_assess_summary *summary, bpjs_error *error);

/* The same row by row, and into a tally in the same run if there is one (NULL: none).
 * amounts: rupiah, `amount_count` of them: count for each measure of the assessment, one
 * measure after the other (NULL and 0: not wanted); 0 of who is absent or bad. statuses:
 * enum bpjs_status of each row (NULL: not wanted). Without a tally options->day is
 * needed. All is computed twice, so that nothing is written on failure.
 * Errors: as above; ARGUMENT (no day), BUFFER (amount_count). Since 0.2. */
int32_t bpjs_assess_rows(const bpjs_assess *assess, const bpjs_people *people, int64_t first,
                         int64_t count, const bpjs_assess_options *options, bpjs_tally *tally,
                         int64_t *amounts, int64_t amount_count, int32_t *statuses,
                         bpjs_assess_summary *summary, bpjs_error *error);

#ifdef __cplusplus
}
#endif

#endif
