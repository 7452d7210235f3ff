/* Room dataset: observations, and how far each can be trusted.
 *
 * An observation says what it counts, when, where, how it is rounded and from
 * which source.
 *
 * The text form is CSV after the conventions of SDMX-CSV 2.0 (RFC 4180, UTF-8
 * with or without BOM, LF or CRLF, columns in any order). Columns:
 *
 *   STRUCTURE, STRUCTURE_ID  optional: dataflow, LIBBPJSSTAT:OBSERVATIONS(1.0);
 *                  always written, not looked at
 *   ACTION         optional: I, A or M adds; R replaces and D deletes all
 *                  observations of the same dimensions (SERIES to TIME_PERIOD)
 *                  in the dataset and above it in the file; D needs no figure
 *   SERIES         what is counted: active_participants, benefit_paid ...
 *   PROGRAMME      ALL, JKK, JKM, JHT, JP, JKP
 *   SEGMENT        ALL, PU, BPU, JAKON, PMI, and the listed union JAKON_PMI
 *   GROUP          ALL, or a code of your own or of these: VULNERABLE, FORMAL,
 *                  INFORMAL, MALE, FEMALE, NON_ASN; the ecosystems of outreach,
 *                  ECOSYSTEM_VILLAGE, _MARKET, _MSME, _ECOMMERCE; REASON_ ...
 *                  of a claim, COUNTRY_ ... of work, DTSEN_ ... deciles; of
 *                  targets, whose plan it is: RPJMN, RPJPN, RKP ...
 *   REF_AREA       ID, KD_64, KD_64_08, KD_PAPUA_2021 ... (room area)
 *   TIME_PERIOD    2024, 2024-Q3, 2024-08, 2024-08-31, 2023-01/P20M
 *   OBS_VALUE      a decimal number with a point, no separators
 *   UNIT_MEASURE   PERSONS, IDR, PERCENT ... (enum bpjs_unit)
 *   UNIT_MULT      power of ten to multiply OBS_VALUE with, from 0 to 18;
 *                  optional, 0
 *   DECIMALS       decimals of OBS_VALUE, from 0 to 18; optional: those that it
 *                  has. Fewer are filled up with zeros, more are an error. The
 *                  rounding is half a unit of the last of them
 *   LOWER, UPPER   optional bounds, both or none, in the unit itself, where
 *                  they do not follow from the rounding; inf and -inf where
 *                  there is no limit. With them but without DECIMALS OBS_VALUE
 *                  may be 1.5e+22 too. A printed form is kept with them only if
 *                  they are SAMPLING, or just what the rounding gives
 *   BOUNDS         optional: EXACT, ROUNDING, SAMPLING (with LOWER and UPPER)
 *   OBS_STATUS     optional: A normal, E estimated, F forecast, P provisional,
 *                  U unreliable, B break in the series
 *   QUALIFIER      optional: APPROXIMATE, AT_LEAST, AT_MOST, EXACT, or several
 *                  of them with a space between
 *   CONFIDENCE     optional: A, B, C, D
 *   SOURCE         where it was read
 *
 * SERIES, TIME_PERIOD, OBS_VALUE and UNIT_MEASURE are required. PROGRAMME,
 * SEGMENT, GROUP may be absent or empty, which is ALL; REF_AREA is then ID.
 * Any other column is kept as it is, and written again behind these. A code is
 * [A-Za-z0-9_]+ . A printed count cannot be negative; a value with LOWER and
 * UPPER can, since it may be a difference, but not in a series that is known to
 * count something, such as active_participants.
 *
 * Limits: 1,000 columns, names of 63 bytes, a record of 1 MiB, and 256 KiB for
 * its SOURCE and other columns together.
 *
 * A file is taken whole or not at all. Confidence C marks an observation that
 * is known to be wrong or unlike its label; it is used only when asked for.
 *
 * Datasets own their memory. Texts go out into your buffers.
 */
#ifndef BPJSSTAT_DATASET_H
#define BPJSSTAT_DATASET_H

#include "area.h"
#include "base.h"
#include "figure.h"

#ifdef __cplusplus
extern "C" {
#endif

/* What observations are told apart by. */
enum bpjs_dimension {
  BPJS_DIMENSION_NONE = 0,
  BPJS_DIMENSION_PROGRAMME = 1,
  BPJS_DIMENSION_SEGMENT = 2,
  BPJS_DIMENSION_GROUP = 3,
  BPJS_DIMENSION_AREA = 4,
  BPJS_DIMENSION_PERIOD = 5
};

/* A table of observations. */
typedef struct bpjs_dataset bpjs_dataset;
/* Reads a file piece by piece. */
typedef struct bpjs_dataset_reader bpjs_dataset_reader;

/* What an observation is about. Codes are NUL-terminated; an empty programme,
 * segment or group means ALL, an empty area means ID, where you set them. */
typedef struct bpjs_observation {
  uint32_t struct_size;
  int32_t confidence;  /* enum bpjs_confidence */
  int32_t period_kind; /* enum bpjs_period_kind */
  int32_t first_day;   /* days since 1970-01-01 */
  int32_t last_day;
  int32_t status; /* the letter of OBS_STATUS, 'A' = 65; 0 reads as A */
  char series[64];
  char programme[16];
  char segment[32];
  char group[64];
  char area[32];
} bpjs_observation;

enum bpjs_query_match {
  BPJS_QUERY_ANY = 0,     /* every period; newest first */
  BPJS_QUERY_SAME = 1,    /* exactly the period, the same first and last day */
  BPJS_QUERY_INSIDE = 2,  /* wholly inside the period; newest first */
  BPJS_QUERY_NEAREST = 3, /* nearest to the period's end first */
  BPJS_QUERY_LATEST = 4   /* not after the period's end; newest first */
};

enum bpjs_query_flag {
  BPJS_QUERY_DOUBTFUL = 1 /* also observations of confidence C and D */
};

/* What to look for. An empty text means any. Where several observations
 * match, the order is: confidence (A, B, not said, C, D), nearness in time as
 * `match` says, finest rounding (least distance of the bounds), order in the
 * dataset. An observation's time is its last day: that of the month for a
 * month, and so on; SAME and INSIDE look at its first day too. A single
 * quantity that sources give differently is thus headed by the best one; the
 * rest follow. */
typedef struct bpjs_query {
  uint32_t struct_size;
  uint32_t flags;    /* sum of enum bpjs_query_flag */
  int32_t match;     /* enum bpjs_query_match */
  int32_t first_day; /* of the period meant, days since 1970-01-01 */
  int32_t last_day;
  int32_t window_days; /* NEAREST, LATEST: how far away at most; 0: no limit */
  int32_t by_date;     /* not 0: nearness in time before confidence */
  int32_t reserved;    /* 0 */
  char series[64];
  char programme[16];
  char segment[32];
  char group[64];
  char area[32];   /* an area, or a level: COUNTRY, PROVINCE, REGENCY, UNION */
  char source[64]; /* a part of the source, bytes as they are; empty = any */
} bpjs_query;

/* Makes an empty dataset; free it with bpjs_dataset_free.
 * Errors: ARGUMENT, MEMORY. Since 0.1. */
int32_t bpjs_dataset_new(bpjs_dataset **dataset, bpjs_error *error);

/* Makes a dataset of the published observations that the library carries:
 * some 1,500, from 2015 on, each with its source. Free it with
 * bpjs_dataset_free.
 * Errors: ARGUMENT, MEMORY. Since 0.1. */
int32_t bpjs_dataset_published(bpjs_dataset **dataset, bpjs_error *error);

/* Frees a dataset; NULL is fine. Since 0.1. */
void bpjs_dataset_free(bpjs_dataset *dataset);

/* Reads a whole file into `dataset`, adding to, replacing or deleting what is
 * there as ACTION says. On failure the dataset is as it was.
 * bytes, length: the file. name: what messages call it. problems: optional
 * (NULL); receives every problem of the content up to 10,000 and one that says
 * that there are more. The first is what error receives and its code what is
 * returned. Errors: ARGUMENT, MEMORY, SYNTAX, ENCODING, LIMIT, OVERFLOW, RANGE,
 * UNKNOWN. Since 0.1. */
int32_t bpjs_dataset_read(bpjs_dataset *dataset, const char *bytes, int64_t length,
                          const char *name, int64_t name_length, bpjs_problems *problems,
                          bpjs_error *error);

/* Begins to read a file that comes in pieces; free the reader with
 * bpjs_dataset_reader_free. name: what messages call it.
 * Errors: ARGUMENT, MEMORY. Since 0.1. */
int32_t bpjs_dataset_reader_new(const char *name, int64_t name_length, bpjs_dataset_reader **reader,
                                bpjs_error *error);

/* Takes the next piece, cut anywhere. Problems of the content are kept for
 * bpjs_dataset_reader_finish; memory stays bounded by the good records. After
 * MEMORY the reader is of no more use.
 * Errors: ARGUMENT, MEMORY, STATE (after finish). Since 0.1. */
int32_t bpjs_dataset_reader_feed(bpjs_dataset_reader *reader, const char *bytes, int64_t length,
                                 bpjs_error *error);

/* Ends the file and moves what was read into `dataset`; all or nothing.
 * problems: optional, as in bpjs_dataset_read. Nothing but freeing the reader
 * is left to do afterwards, whatever the outcome.
 * Errors: as bpjs_dataset_read, and STATE if finished before. Since 0.1. */
int32_t bpjs_dataset_reader_finish(bpjs_dataset_reader *reader, bpjs_dataset *dataset,
                                   bpjs_problems *problems, bpjs_error *error);

/* Frees a reader, finished or not; NULL is fine. Since 0.1. */
void bpjs_dataset_reader_free(bpjs_dataset_reader *reader);

/* Adds one observation, under the same rules as a row of a file; the error
 * names the column. source: where it comes from, may be empty. A figure that
 * is PUBLISHED has the value of its digits; if its bounds are its own and not
 * SAMPLING, it is kept without them.
 * Errors: ARGUMENT, STRUCT_SIZE, MEMORY, SYNTAX (a code), UNKNOWN (programme,
 * segment, area, status, confidence, unit, bounds), RANGE (period, figure, a
 * negative count), ENCODING, LIMIT (source). Since 0.1. */
int32_t bpjs_dataset_add(bpjs_dataset *dataset, const bpjs_observation *observation,
                         const bpjs_figure *figure, const char *source, int64_t source_length,
                         bpjs_error *error);

/* Sets the text of a column of an observation, such as NOTE or a column of
 * your own, which comes into being; SOURCE too. The columns that observation
 * and figure fill cannot be set.
 * Errors: ARGUMENT, RANGE (index), SYNTAX (column name), ENCODING, LIMIT,
 * MEMORY. Since 0.1. */
int32_t bpjs_dataset_set_text(bpjs_dataset *dataset, int64_t index, const char *column,
                              int64_t column_length, const char *text, int64_t length,
                              bpjs_error *error);

/* How many observations there are; 0 for NULL. Since 0.1. */
int64_t bpjs_dataset_count(const bpjs_dataset *dataset);

/* Copies what observation `index` (from 0) is about.
 * Errors: ARGUMENT, STRUCT_SIZE, RANGE. Since 0.1. */
int32_t bpjs_dataset_get(const bpjs_dataset *dataset, int64_t index, bpjs_observation *observation,
                         bpjs_error *error);

/* Copies its figure. Errors: ARGUMENT, STRUCT_SIZE, RANGE. Since 0.1. */
int32_t bpjs_dataset_figure(const bpjs_dataset *dataset, int64_t index, bpjs_figure *figure,
                            bpjs_error *error);

/* Copies the text of any column of it ("SOURCE", "NOTE", "TIME_PERIOD" ...),
 * as bpjs_dataset_write would write it, without quotes.
 * Errors: ARGUMENT, RANGE (index), UNKNOWN (no such column), BUFFER, MEMORY.
 * Since 0.1. */
int32_t bpjs_dataset_text(const bpjs_dataset *dataset, int64_t index, const char *column,
                          int64_t column_length, char *buffer, int64_t capacity, int64_t *length,
                          bpjs_error *error);

/* Lists the observations that match, best first: see bpjs_query.
 * indices: out, room for `capacity` of them; may be NULL with capacity 0.
 * count: out, how many match, also where that is more than capacity (then the
 * best `capacity` are given). None is not an error.
 * Errors: ARGUMENT, STRUCT_SIZE, RANGE (period upside down), UNKNOWN (a
 * programme, segment or area that cannot be), MEMORY.
 * Since 0.1. */
int32_t bpjs_dataset_query(const bpjs_dataset *dataset, const bpjs_query *query, int64_t *indices,
                           int64_t capacity, int64_t *count, bpjs_error *error);

/* Writes observations: as CSV (or CSV_RECORDS) described above, LOWER, UPPER
 * and BOUNDS only where one of these rows needs them; or as JSON,
 * {"observations":[{"series":..,"programme":..,"segment":..,"group":..,
 * "ref_area":..,"time_period":..,"value":..,"lower":..,"upper":..,"bounds":..,
 * "unit":..,"obs_value":"39.2","unit_mult":6,"decimals":1,"obs_status":..,
 * "qualifier":..,"confidence":..,"source":..,"columns":{"NOTE":..}}]}, where
 * the numbers are in the unit itself, infinities are null, obs_value to
 * decimals go with printed figures only, and empty texts are left out.
 * indices, index_count: which, in this order; NULL with 0 for all, while 0 of
 * a list is none. Reading the CSV gives the same observations back.
 * Errors: ARGUMENT, RANGE, BUFFER, MEMORY. Since 0.1. */
int32_t bpjs_dataset_write(const bpjs_dataset *dataset, const int64_t *indices, int64_t index_count,
                           int32_t format, char *buffer, int64_t capacity, int64_t *length,
                           bpjs_error *error);

#ifdef __cplusplus
}
#endif

#endif
