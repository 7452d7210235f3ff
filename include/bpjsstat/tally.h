/* Room tally: groups of people with exact sums.
 *
 * A tally has dimensions, by which people are told apart (segment, area, age ...),
 * and measures, which are summed (wages, dues of a month ...). For each group it
 * keeps how many rows there are, how many people they stand for (the sum of their
 * weights), and of each measure sum, least and largest; on request also how many
 * people have which wage. All are 64-bit integers, and exact: what does not fit is
 * OVERFLOW, and the tally then is as it was.
 *
 *   1. bpjs_tally_new, bpjs_tally_add_dimension, bpjs_tally_add_measure,
 *      bpjs_tally_histogram say what is tallied. The first data fix it.
 *   2. bpjs_tally_people counts people; an assessment adds dues and benefits.
 *   3. bpjs_tally_merge adds a tally to another one: people may be divided between
 *      threads and machines as one likes, the sum is the same, byte for byte. For
 *      the way there are bpjs_tally_save and bpjs_tally_load.
 *   4. bpjs_tally_get, bpjs_tally_write, bpjs_tally_roll, bpjs_tally_dataset read it.
 *
 * Groups are in order of their keys, dimension by dimension; a group without people
 * is not there. A key is what the column says, made coarser as the dimension's
 * detail asks; INT64_MIN where the column has nothing, which goes before all others.
 *
 * Dues of a month and what is paid once (the packages of migrant workers) are
 * different measures, and nothing here adds them up: BASIS.
 *
 * What measures count, and who is counted, is for whoever fills the tally: an assessment
 * leaves out who is not enrolled in the month, bpjs_tally_people counts every row. A row
 * that is no good is in no group.
 *
 * A tally is yours; free it with bpjs_tally_free. It belongs to one thread at a
 * time, also while it is only read.
 */
#ifndef BPJSSTAT_TALLY_H
#define BPJSSTAT_TALLY_H

#include "base.h"
#include "dataset.h"
#include "people.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Groups of people, with what is summed of them. */
typedef struct bpjs_tally bpjs_tally;

/* By which column people are told apart, and how finely. `detail` is
 *
 *   AREA         digits of the code: 2 a province, 4 a regency, 6 a district, 10 a
 *                village; the key is the code cut to so many, and a code that has
 *                fewer stays
 *   BORN         width of the bands in years, 1 to 300: of age in whole years on the
 *                tally's day; the key is the least age of the band
 *   DAY, ENROLLED, LEFT   months together: 1 (or 0) a month, 3 a quarter, 12 a year;
 *                the key is its first day
 *   PROGRAMMES, GROUPS    a sum of what is looked at; 0: all of it; the key is the
 *                sum of those that a person has. People whose PROGRAMMES are 0, the usual
 *                ones, are as if it were not given
 *   INDUSTRY     0, or 1000 for its group alone
 *   SEGMENT, RISK_CLASS, SEX, SECTOR, DECILE, SIZE   0
 */
typedef struct bpjs_tally_dimension {
  uint32_t struct_size;
  int32_t what; /* enum bpjs_people_what: one of those above */
  int32_t detail;
  int32_t reserved; /* 0 */
} bpjs_tally_dimension;

enum bpjs_tally_kind {
  BPJS_TALLY_WAGE = 1,    /* the wage or declared income, rupiah a month; not of PMI */
  BPJS_TALLY_MONTHLY = 2, /* dues of a month, rupiah */
  BPJS_TALLY_PACKAGE = 3, /* dues that are paid once, rupiah */
  BPJS_TALLY_BENEFIT = 4, /* what an event would pay, rupiah: once, of RETIREMENT a month */
  BPJS_TALLY_MONTHS = 5   /* months contributed; of PMI those of the contract */
};

enum bpjs_tally_measure_flag {
  BPJS_TALLY_NO_EXTREMES = 1 /* least and largest are not kept, which costs an assessment time */
};

/* What is summed. Of WAGE and MONTHS all other fields but flags are 0; what, event and
 * from_programme are 0 where they do not apply. */
typedef struct bpjs_tally_measure {
  uint32_t struct_size;
  int32_t kind;           /* enum bpjs_tally_kind */
  int32_t law;            /* which of the laws assessed, from 0 to 7 */
  int32_t programme;      /* sum of enum bpjs_programme; 0: all. A package of PMI is of JKK and
                             JKM together, and in the measure of neither alone */
  int32_t payer;          /* of dues: enum bpjs_payer; 0: all but RECOMPOSITION */
  int32_t from_programme; /* of RECOMPOSITION: JKK or JKM; 0: both */
  int32_t what;           /* of BENEFIT: enum bpjs_benefit_what; 0: all */
  uint32_t flags;         /* sum of enum bpjs_tally_measure_flag */
  int32_t event;          /* of BENEFIT: enum bpjs_life_event; 0: none in particular */
} bpjs_tally_measure;

/* Of a group and one measure; of no measure what is beyond `weight` is 0. */
typedef struct bpjs_tally_value {
  uint32_t struct_size;
  int32_t reserved; /* 0 */
  int64_t count;    /* rows in the group */
  int64_t weight;   /* people that they stand for */
  int64_t rows;     /* of these, how many have the measure */
  int64_t sum;      /* over these rows */
  int64_t weighted; /* the same, each times its weight */
  int64_t minimum;  /* 0 where there are no such rows, or with NO_EXTREMES */
  int64_t maximum;  /* 0 where there are no such rows; INT64_MAX with NO_EXTREMES */
} bpjs_tally_value;

/* Makes a tally without dimensions and measures: one group of all people. day: on
 * which ages are told, and which the tally is about; days since 1970-01-01, in the
 * years 1900 to 2199. Free it with bpjs_tally_free.
 * Errors: ARGUMENT, RANGE, MEMORY. Since 0.2. */
int32_t bpjs_tally_new(int32_t day, bpjs_tally **tally, bpjs_error *error);

/* Frees a tally; NULL is fine. Since 0.2. */
void bpjs_tally_free(bpjs_tally *tally);

/* Adds a dimension, up to 8.
 * Errors: ARGUMENT (what it is by), STRUCT_SIZE, RANGE (detail), CONFLICT (it is by
 * this already), LIMIT, STATE (the tally has data). Since 0.2. */
int32_t bpjs_tally_add_dimension(bpjs_tally *tally, const bpjs_tally_dimension *dimension,
                                 bpjs_error *error);

/* Adds a measure, up to 128.
 * Errors: ARGUMENT (kind, payer, what, event), STRUCT_SIZE, RANGE (law, programme, a field
 * that does not go with the kind), CONFLICT (it is there already), LIMIT, STATE (the tally
 * has data). Since 0.2. */
int32_t bpjs_tally_add_measure(bpjs_tally *tally, const bpjs_tally_measure *measure,
                               bpjs_error *error);

/* Counts people by their wage too, those that WAGE is summed of: `count` edges, 1 to
 * 4096, rising, from 0; a bin is from an edge up to what is under the next one. There
 * is one bin more than edges: the first is under the first edge, the last from the
 * last edge on. Setting them again replaces them.
 * Errors: ARGUMENT, RANGE (edges, their count), MEMORY, STATE (the tally has data).
 * Since 0.2. */
int32_t bpjs_tally_histogram(bpjs_tally *tally, const int64_t *edges, int64_t count,
                             bpjs_error *error);

/* Tallies `count` people from row `first` (from 0) on: rows, weights, wages and months
 * contributed. Every row is checked as bpjs_people_check does it, on the tally's day;
 * those that are no good are left out, and `summary` tells how many; it may be NULL.
 * flags: sum of enum bpjs_people_flag; with BPJS_PEOPLE_STOP the first bad row ends the
 * call with its status. On failure the tally is as it was.
 * Errors: ARGUMENT (also for a measure that only an assessment can make), STRUCT_SIZE,
 * RANGE (first, count), OVERFLOW, MEMORY; with STOP those of a row. Since 0.2. */
int32_t bpjs_tally_people(bpjs_tally *tally, const bpjs_people *people, int64_t first,
                          int64_t count, uint32_t flags, bpjs_people_summary *summary,
                          bpjs_error *error);

/* The day of a tally; 0 for NULL. Since 0.2. */
int64_t bpjs_tally_day(const bpjs_tally *tally);

/* How many dimensions there are; 0 for NULL. Since 0.2. */
int64_t bpjs_tally_dimension_count(const bpjs_tally *tally);

/* Copies dimension `index` (from 0). Errors: ARGUMENT, STRUCT_SIZE, RANGE. Since 0.2. */
int32_t bpjs_tally_get_dimension(const bpjs_tally *tally, int64_t index,
                                 bpjs_tally_dimension *dimension, bpjs_error *error);

/* How many measures there are; 0 for NULL. Since 0.2. */
int64_t bpjs_tally_measure_count(const bpjs_tally *tally);

/* Copies measure `index` (from 0). Errors: ARGUMENT, STRUCT_SIZE, RANGE. Since 0.2. */
int32_t bpjs_tally_get_measure(const bpjs_tally *tally, int64_t index, bpjs_tally_measure *measure,
                               bpjs_error *error);

/* How many bins of wages there are; 0 for none, and for NULL. Since 0.2. */
int64_t bpjs_tally_bin_count(const bpjs_tally *tally);

/* How many groups there are; 0 for NULL. Since 0.2. */
int64_t bpjs_tally_count(const bpjs_tally *tally);

/* The key of group `index` (from 0) in a dimension (from 0); INT64_MIN: not given.
 * Errors: ARGUMENT, RANGE. Since 0.2. */
int32_t bpjs_tally_get_key(const bpjs_tally *tally, int64_t index, int64_t dimension, int64_t *key,
                           bpjs_error *error);

/* The same as a text, as bpjs_tally_write has it: PU, 64.08, 20-24, JKK+JKM, male;
 * empty: not given.
 * Errors: ARGUMENT, RANGE, BUFFER, MEMORY. Since 0.2. */
int32_t bpjs_tally_key_text(const bpjs_tally *tally, int64_t index, int64_t dimension, char *buffer,
                            int64_t capacity, int64_t *length, bpjs_error *error);

/* Copies what group `index` (from 0) has of a measure (from 0), or of none for -1. Index
 * -1 is all groups together.
 * Errors: ARGUMENT, STRUCT_SIZE, RANGE, OVERFLOW (of all groups). Since 0.2. */
int32_t bpjs_tally_get(const bpjs_tally *tally, int64_t index, int64_t measure,
                       bpjs_tally_value *value, bpjs_error *error);

/* Adds up `count` measures (their indices, in any order) of a group, or of all for -1:
 * dues of two programmes, of all payers. sum, weighted: out. What must not be added up
 * is refused: BASIS for measures of different kinds, laws or events, months among rupiah, or
 * RECOMPOSITION with other payers, whose money it is; CONFLICT where the same money is
 * in two of them, such as JKK in all programmes.
 * Errors: ARGUMENT, RANGE, BASIS, CONFLICT, OVERFLOW. Since 0.2. */
int32_t bpjs_tally_sum(const bpjs_tally *tally, int64_t index, const int64_t *measures,
                       int64_t count, int64_t *sum, int64_t *weighted, bpjs_error *error);

/* How many people of a group (-1: all) have a wage in a bin (from 0): `weight`. The bin
 * is from `from` to `to`, both in it; to is INT64_MAX in the last one.
 * Errors: ARGUMENT, RANGE, OVERFLOW (of all groups). Since 0.2. */
int32_t bpjs_tally_bin(const bpjs_tally *tally, int64_t index, int64_t bin, int64_t *from,
                       int64_t *to, int64_t *weight, bpjs_error *error);

/* Between which bounds, both included, a quantile of the wages of a group (-1: all)
 * lies: the least wage that at least ppm millionths (0 to 1000000) of the people
 * do not exceed. The bounds are those of its bin, narrowed by the least and the largest
 * wage where WAGE is a measure.
 * Errors: ARGUMENT, RANGE, NOT_FOUND (no histogram, or no wages), OVERFLOW. Since 0.2. */
int32_t bpjs_tally_quantile(const bpjs_tally *tally, int64_t index, int32_t ppm, int64_t *lower,
                            int64_t *upper, bpjs_error *error);

/* Adds `other` to `tally`. Both have the same day, dimensions, measures and edges, in the
 * same order. However people are divided and in whatever order tallies are merged, the
 * result is the same, to the byte of bpjs_tally_save.
 * Errors: ARGUMENT (also for a tally and itself), CONFLICT, OVERFLOW, MEMORY. Since 0.2. */
int32_t bpjs_tally_merge(bpjs_tally *tally, const bpjs_tally *other, bpjs_error *error);

/* Makes a tally of the same people by fewer dimensions, or coarser ones: `count` of them,
 * 0 to 8 (NULL if 0), each struct_size apart as the first says. Digits of an area may be
 * fewer, an age band or span of months a multiple, a sum a part. Free it with
 * bpjs_tally_free.
 * Errors: ARGUMENT, STRUCT_SIZE, RANGE (detail), CONFLICT (twice), NOT_FOUND (the tally is
 * not by this), BASIS (it is not by anything as fine), LIMIT, OVERFLOW, MEMORY. Since 0.2. */
int32_t bpjs_tally_roll(const bpjs_tally *tally, const bpjs_tally_dimension *dimensions,
                        int64_t count, bpjs_tally **rolled, bpjs_error *error);

/* Saves a tally: little-endian, with a version, and SHA-256 at the end. The same tally is
 * the same bytes, on every machine. They are no text: length says how many there are, and
 * the NUL behind them is not one of them.
 * Errors: ARGUMENT, BUFFER, MEMORY. Since 0.2. */
int32_t bpjs_tally_save(const bpjs_tally *tally, char *buffer, int64_t capacity, int64_t *length,
                        bpjs_error *error);

/* Loads what bpjs_tally_save wrote; free it with bpjs_tally_free. Everything is checked:
 * bytes that are cut, changed or too many, and counts that cannot be, are refused, and
 * memory is asked for what is there only. name: what messages call it.
 * Errors: ARGUMENT, SYNTAX (row: the group, from 1), UNKNOWN (a later version), LIMIT,
 * MEMORY. Since 0.2. */
int32_t bpjs_tally_load(const char *bytes, int64_t length, const char *name, int64_t name_length,
                        bpjs_tally **tally, bpjs_error *error);

/* Writes all groups. JSON {"day":"2024-12-31","dimensions":[{"by":"area","detail":2},..],
 * "measures":[{"name":"monthly_jkk_employer","kind":"monthly","law":0,"programme":"JKK",
 * "payer":"employer","from_programme":null,"what":null,"event":null},..],"edges":[..],
 * "groups":[{"keys":{"area":"64",..},"count":..,"weight":..,"measures":[{"rows":..,"sum":..,
 * "weighted":..,"minimum":..,"maximum":..},..],"bins":[..]},..]}: a key that is not given is null,
 * as is what is 0, and the extremes of a measure with NO_EXTREMES, fields that are empty in CSV;
 * edges and bins are there with a histogram. CSV, CSV_RECORDS: a record a group:
 * its keys, count, weight, of each measure NAME_rows, NAME_sum, NAME_weighted, NAME_minimum,
 * NAME_maximum, of each bin wage_from_EDGE (of the first, below an edge of 0, wage_under_0).
 * Errors: ARGUMENT (also for another format), BUFFER, MEMORY. Since 0.2. */
int32_t bpjs_tally_write(const bpjs_tally *tally, int32_t format, char *buffer, int64_t capacity,
                         int64_t *length, bpjs_error *error);

/* Adds a tally to a dataset as exact observations, so that coverage and the report run on
 * it. series: what the people are, such as active_participants, ucj_participants, employed:
 * of those that are known one that counts persons. source: of the observations.
 *
 * The people (their weights) are there in all, by segment, by area (the nation, provinces,
 * regencies), by programme and by group, and all of these together, as far as the tally is
 * by them; so are the measures, but not by programme, under a series of their own with that
 * of their measure in PROGRAMME: wages, dues_monthly, dues_packages, benefits,
 * months_contributed; behind that the payer, the programme of a RECOMPOSITION, what a
 * benefit is for, the law if it is not 0, and several programmes, as far as the measure is
 * of one: dues_monthly_employer, dues_monthly_recomposition_from_jkk_law_1, benefits_death,
 * dues_monthly_jkk_jkm. GROUP is one of MALE, FEMALE; VULNERABLE, BY_BUDGET, FOREIGN,
 * EMPLOYER, SECOND_DEPARTURE, INDIVIDUAL; AGE_20_24; RISK_CLASS_1; SIZE_MICRO;
 * SECTOR_TRANSPORT; DTSEN_D1; INDUSTRY_G3_018. Who has no area, programme or the like is only
 * in those observations that leave it open; the total's NOTE says how many these are.
 *
 * TIME_PERIOD is the month of DAY if the tally is by it, else that of the tally's day; of
 * people on a day that does not end its month, that day. Months of enrolment are summed.
 * On failure the dataset is as it was.
 * Errors: ARGUMENT, SYNTAX (series), UNIT (the series does not count persons), UNKNOWN (an
 * area), ENCODING, LIMIT (source), BASIS (by quarters or years: a person is there each
 * month), OVERFLOW, MEMORY. Since 0.2. */
int32_t bpjs_tally_dataset(const bpjs_tally *tally, const char *series, int64_t series_length,
                           const char *source, int64_t source_length, bpjs_dataset *dataset,
                           bpjs_error *error);

#ifdef __cplusplus
}
#endif

#endif
