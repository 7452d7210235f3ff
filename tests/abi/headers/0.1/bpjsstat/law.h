/* Room law: rates, ceilings, amounts, ages and days as dated, cited rows.
 *
 * A row says: this parameter, for this segment and key (risk class, band,
 * tier ...), has this value from this day to that day; it was known from that
 * day; this article says so; and this is how far the reading can be trusted.
 * What the sources leave open is not in the tables: asking for it is
 * BPJS_ERROR_NO_RULE with the parameter's name. No formula is here.
 *
 * The text form is TSV in UTF-8, tabs and LF or CRLF, no quoting. The first
 * line is `# bpjsstat law 1`, the second names the columns:
 *
 *   parameter    dotted name, one of those that the library knows
 *   segment      ALL, PU, BPU, JAKON or PMI
 *   key          what the parameter has one value for each of; else empty. Bands
 *                of income have any two digits, and are counted from 01 up to
 *                the first that is not there
 *   valid_from   YYYY-MM-DD, 2015-07-01 to 2199-12-31
 *   valid_to     the last day; empty: until something else is said. Of a
 *                parameter that is announced yearly: for one year, and no longer
 *   known_from   the day it was gazetted or announced, 1990-01-01 to 2199-12-31;
 *                empty: not known, taken as valid_from and shown as assumed. It
 *                may lie after valid_to, or far ahead: who asks without known_on
 *                gets the row all the same
 *   value        an integer; a date for the unit `date`; down, half_up or up
 *                for `direction`; empty for `note`
 *   unit         IDR, ppm (millionths), months, years, days, count, flag (0 or
 *                1), date, direction, note
 *   citation     regulation and article, or the letter or page; not empty
 *   confidence   A read in the regulation or an official page; B two sources,
 *                or one and a recomputation; C one source; D general knowledge
 *   note         free text, may be empty
 *   layer        optional: empty or `law`, or the number of the overlay and its
 *                name, `1 reform.tsv`. bpjs_law_apply reads past it: there all
 *                rows are of the new overlay
 *
 * Kinds of parameters. Lasting: holds until it is changed, so a row that has
 * no successor known on the day asked goes on. Yearly: ends the day before its
 * next announcement; beyond that is BPJS_ERROR_NOT_ANNOUNCED unless the caller
 * chooses BPJS_LAW_CARRY_FORWARD, which marks all that it touches; dues take it as
 * C at best. Temporary: holds in its own days only. Note: text without a number, which goes on as
 * what lasts does.
 *
 * Two clocks. A day picks the rows that govern it; known_on, where it is
 * given, hides rows that were not known on that day, so that a retroactive
 * rule can be seen as payroll saw it then, and as it was corrected. Where
 * several rows govern a day, the one of the last overlay counts, then the one
 * known last, then the one that begins last. A row hides those of earlier
 * layers with the same parameter, segment, key and valid_from. Rows of one layer
 * may speak of one day only where known_from sets them apart. Where bands of
 * income, their references and the tiers of construction begin must rise with the
 * key on every day.
 *
 * A bpjs_law never changes after it is made; any number of threads may share
 * it. Row indices are those of one law, in order of parameter, segment, key,
 * valid_from, known_from, layer.
 */
#ifndef BPJSSTAT_LAW_H
#define BPJSSTAT_LAW_H

#include "base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Whose rule a row is. */
enum bpjs_segment {
  BPJS_SEGMENT_ALL = 0,
  BPJS_SEGMENT_PU = 1,    /* wage earners */
  BPJS_SEGMENT_BPU = 2,   /* self-employed, informal */
  BPJS_SEGMENT_JAKON = 3, /* construction services */
  BPJS_SEGMENT_PMI = 4    /* migrant workers */
};

/* Programmes add up: JKK + JKM = 3. */
enum bpjs_programme {
  BPJS_PROGRAMME_JKK = 1, /* work accident */
  BPJS_PROGRAMME_JKM = 2, /* death */
  BPJS_PROGRAMME_JHT = 4, /* old-age savings */
  BPJS_PROGRAMME_JP = 8,  /* pension */
  BPJS_PROGRAMME_JKP = 16 /* job loss */
};

/* What the value of a row is. */
enum bpjs_law_unit {
  BPJS_LAW_UNIT_IDR = 1,
  BPJS_LAW_UNIT_PPM = 2, /* millionths: 37000 is 3.7 % */
  BPJS_LAW_UNIT_MONTHS = 3,
  BPJS_LAW_UNIT_YEARS = 4,
  BPJS_LAW_UNIT_DAYS = 5,
  BPJS_LAW_UNIT_COUNT = 6,
  BPJS_LAW_UNIT_FLAG = 7,      /* 0 no, 1 yes */
  BPJS_LAW_UNIT_DATE = 8,      /* days since 1970-01-01 */
  BPJS_LAW_UNIT_DIRECTION = 9, /* enum bpjs_law_direction */
  BPJS_LAW_UNIT_NOTE = 10      /* no value */
};

enum bpjs_law_direction {
  BPJS_LAW_DIRECTION_DOWN = 1,    /* to the multiple below */
  BPJS_LAW_DIRECTION_HALF_UP = 2, /* to the nearest, halves up */
  BPJS_LAW_DIRECTION_UP = 3       /* to the multiple above */
};

/* How long the rows of a parameter hold. */
enum bpjs_law_kind {
  BPJS_LAW_KIND_LASTING = 1,
  BPJS_LAW_KIND_YEARLY = 2,
  BPJS_LAW_KIND_TEMPORARY = 3,
  BPJS_LAW_KIND_NOTE = 4
};

/* How sure a row is. */
enum bpjs_law_confidence {
  BPJS_LAW_CONFIDENCE_NONE = 0,
  BPJS_LAW_CONFIDENCE_A = 1, /* read in the regulation or on an official page */
  BPJS_LAW_CONFIDENCE_B = 2, /* two sources, or one and a recomputation */
  BPJS_LAW_CONFIDENCE_C = 3, /* one source, or a reading where no rule was found */
  BPJS_LAW_CONFIDENCE_D = 4  /* general knowledge, no source seen */
};

enum bpjs_law_row_flag {
  BPJS_LAW_ROW_ASSUMED = 1, /* known_from is not in the sources: valid_from */
  BPJS_LAW_ROW_CARRIED = 2  /* asked for beyond its end, carried forward */
};

enum bpjs_law_policy_flag {
  BPJS_LAW_CARRY_FORWARD = 1 /* the last announced value holds on */
};

/* How the law is asked. NULL, or all zero, is the default. */
typedef struct bpjs_law_policy {
  uint32_t struct_size;
  uint32_t flags;             /* sum of enum bpjs_law_policy_flag */
  int32_t known_on;           /* days since 1970-01-01; 0: all that is known */
  int32_t minimum_confidence; /* enum bpjs_law_confidence; 0: C */
} bpjs_law_policy;

/* A row. Its texts come from bpjs_law_text. */
typedef struct bpjs_law_row {
  uint32_t struct_size;
  uint32_t flags;     /* sum of enum bpjs_law_row_flag */
  int32_t segment;    /* enum bpjs_segment */
  int32_t kind;       /* enum bpjs_law_kind, of the parameter */
  int32_t unit;       /* enum bpjs_law_unit, of the parameter */
  int32_t confidence; /* enum bpjs_law_confidence */
  int32_t valid_from; /* days since 1970-01-01 */
  int32_t valid_to;   /* the last day; 2147483647: open */
  int32_t known_from;
  int32_t layer; /* 0: the library's tables; 1: the first overlay ... */
  int64_t value; /* in the unit; 0 for a note */
  char parameter[64];
  char key[32];
} bpjs_law_row;

/* Which rows to list. An empty pattern is any. */
typedef struct bpjs_law_query {
  uint32_t struct_size;
  int32_t day;      /* rows that govern this day; 0: all rows */
  int32_t segment;  /* enum bpjs_segment; ALL: any */
  int32_t reserved; /* 0 */
  char pattern[64]; /* of the parameter: a part of it, or with * and ? the whole;
                       letters of either case */
} bpjs_law_query;

/* Rows of law, in layers: only read, and shared by any number of threads. */
typedef struct bpjs_law bpjs_law;

/* Makes the law that the library carries; free it with bpjs_law_free.
 * Errors: ARGUMENT, MEMORY. Since 0.1. */
int32_t bpjs_law_new(bpjs_law **law, bpjs_error *error);

/* Makes a law of nothing but this text, such as bpjs_law_write gives: rows
 * keep the layer that they name.
 * name: what messages call it. problems: optional (NULL); receives every
 * problem up to 10,000. The first is what error receives, and its code is
 * returned. Errors: as bpjs_law_apply. Since 0.1. */
int32_t bpjs_law_read(const char *bytes, int64_t length, const char *name, int64_t name_length,
                      bpjs_problems *problems, bpjs_law **law, bpjs_error *error);

/* Makes a new law: `law` with an overlay on it, a reform or a correction.
 * `law` stays as it is. Taken whole or not at all: the rows must be sound, and
 * the law with them too, without overlap or gap.
 * Errors: ARGUMENT, MEMORY, SYNTAX, ENCODING, LIMIT (a record over 1 MiB, a
 * file over 16 MiB, over 1,000 layers), UNKNOWN (column, parameter, segment,
 * key, unit, confidence), UNIT (not that of the parameter), OVERFLOW, RANGE (value or day
 * outside its range, valid_to before valid_from, a yearly row longer than a
 * year), CONFLICT (two rows for one day, a gap between two, bands or tiers that
 * do not rise: the first day and both keys are told). Since 0.1. */
int32_t bpjs_law_apply(const bpjs_law *law, const char *bytes, int64_t length, const char *name,
                       int64_t name_length, bpjs_problems *problems, bpjs_law **reformed,
                       bpjs_error *error);

/* Frees a law; NULL is fine. Since 0.1. */
void bpjs_law_free(bpjs_law *law);

/* How many rows there are; 0 for NULL. Since 0.1. */
int64_t bpjs_law_count(const bpjs_law *law);

/* Copies row `index` (from 0). Errors: ARGUMENT, STRUCT_SIZE, RANGE. Since 0.1. */
int32_t bpjs_law_get(const bpjs_law *law, int64_t index, bpjs_law_row *row, bpjs_error *error);

/* Copies a text of a row: a column of the text form ("citation", "note",
 * "value", "layer" ...), or "name_en", "name_id", which say in words what the
 * parameter is. Errors: ARGUMENT, RANGE, UNKNOWN (column), BUFFER, MEMORY.
 * Since 0.1. */
int32_t bpjs_law_text(const bpjs_law *law, int64_t index, const char *column, int64_t column_length,
                      char *buffer, int64_t capacity, int64_t *length, bpjs_error *error);

/* Finds the row that governs a day. policy: optional (NULL).
 * index: its row; may be NULL. row: out; may be NULL.
 * Errors: ARGUMENT, STRUCT_SIZE, UNKNOWN (parameter, or segment or key that it
 * cannot have), NO_RULE, NOT_ANNOUNCED (with the day from which on), CONFIDENCE
 * (worse than policy asks; what is carried forward counts as C at best).
 * Since 0.1. */
int32_t bpjs_law_find(const bpjs_law *law, const char *parameter, int64_t parameter_length,
                      int32_t segment, const char *key, int64_t key_length, int32_t day,
                      const bpjs_law_policy *policy, int64_t *index, bpjs_law_row *row,
                      bpjs_error *error);

/* Lists rows, those that govern a day if the query has one, however sure.
 * indices: out, room for `capacity`; may be NULL with 0. count: how many match,
 * also where that is more. Errors: ARGUMENT, STRUCT_SIZE, RANGE (a day outside
 * the years 1900 to 2199). Since 0.1. */
int32_t bpjs_law_list(const bpjs_law *law, const bpjs_law_query *query,
                      const bpjs_law_policy *policy, int64_t *indices, int64_t capacity,
                      int64_t *count, bpjs_error *error);

/* Writes rows: TEXT the text form, which bpjs_law_read takes back; JSON
 * {"law":fingerprint,"rows":[{"parameter":..,"segment":..,"key":..,
 * "valid_from":..,"valid_to":..,"known_from":..,"known_assumed":..,"value":..,
 * "unit":..,"citation":..,"confidence":..,"note":..,"layer":..}]}, where what
 * is open is null; CSV or CSV_RECORDS, the columns of the text form.
 * indices, index_count: which, in this order; NULL with 0 for all.
 * Errors: ARGUMENT, RANGE, BUFFER, MEMORY. Since 0.1. */
int32_t bpjs_law_write(const bpjs_law *law, const int64_t *indices, int64_t index_count,
                       int32_t format, char *buffer, int64_t capacity, int64_t *length,
                       bpjs_error *error);

/* Compares what governs one day under one law with what governs a day under
 * another, or the same: rows of which value, unit, citation or confidence
 * differ, or that one side alone has. Item i is row before[i] of the one and
 * after[i] of the other, -1 for none; in order of parameter, segment, key.
 * Both queries need a day; their patterns and segments apply to their sides.
 * count: how many differ, also where that is more than capacity.
 * Errors: ARGUMENT, STRUCT_SIZE, RANGE (as bpjs_law_list). Since 0.1. */
int32_t bpjs_law_diff(const bpjs_law *law, const bpjs_law_query *query, const bpjs_law *other,
                      const bpjs_law_query *other_query, const bpjs_law_policy *policy,
                      int64_t *before, int64_t *after, int64_t capacity, int64_t *count,
                      bpjs_error *error);

/* Writes such differences: JSON {"before":fingerprint,"after":fingerprint,
 * "changes":[{"parameter":..,"segment":..,"key":..,"before":{..},"after":{..}}]}
 * with rows as in bpjs_law_write or null; CSV with parameter, segment, key,
 * unit, before_value, before_valid_from, before_citation, before_confidence,
 * and the same of after_; TEXT is the same separated by tabs.
 * Errors: ARGUMENT (also where the two rows of an item are of two parameters), RANGE, BUFFER,
 * MEMORY. Since 0.1. */
int32_t bpjs_law_diff_write(const bpjs_law *law, const bpjs_law *other, const int64_t *before,
                            const int64_t *after, int64_t count, int32_t format, char *buffer,
                            int64_t capacity, int64_t *length, bpjs_error *error);

/* The fingerprint of a law: 64 hexadecimal digits, the SHA-256 of its text form
 * (bpjs_law_write, TEXT, all rows). Errors: ARGUMENT, BUFFER, MEMORY. Since 0.1. */
int32_t bpjs_law_fingerprint(const bpjs_law *law, char *buffer, int64_t capacity, int64_t *length,
                             bpjs_error *error);

/* An industry of the annex of PP 82/2019, which sorts them into risk classes. */
typedef struct bpjs_law_industry {
  uint32_t struct_size;
  int32_t group;     /* the annex's group, 1 to 5 */
  int32_t number;    /* within the group, as far as it could be compared */
  int32_t reserved;  /* 0 */
  char code[16];     /* G3-019: the key of its risk class */
  char name_id[256]; /* as the annex has it */
  char name_en[256]; /* a translation of ours */
  char sector[128];  /* a label of the source, not of the annex */
} bpjs_law_industry;

/* How many industries are built in. Never fails. Since 0.1. */
int64_t bpjs_law_industry_count(void);

/* Copies industry `index` (from 0), in order of the annex.
 * Errors: ARGUMENT, STRUCT_SIZE, RANGE. Since 0.1. */
int32_t bpjs_law_industry_get(int64_t index, bpjs_law_industry *industry, bpjs_error *error);

/* Searches industries: by number (G3-019, III.19, 3.19; 19 alone: the 19th of
 * each group) or by words of their names in either language, of which each must
 * begin a word there; letters of either case. A text without a word finds none.
 * indices: out, room for `capacity`; may be NULL with 0. count: how many match,
 * whole names first. None is not an error.
 * Errors: ARGUMENT, ENCODING, LIMIT (a text over 255 bytes). Since 0.1. */
int32_t bpjs_law_industry_search(const char *text, int64_t length, int64_t *indices,
                                 int64_t capacity, int64_t *count, bpjs_error *error);

/* The risk class, 1 to 5, of an industry (its code) on a day. index: the row
 * that says so; may be NULL.
 * Errors: ARGUMENT, STRUCT_SIZE, UNKNOWN (code), NO_RULE (before 2019-12-02 most
 * are not known), AMBIGUOUS (listed in two classes, which the error names),
 * CONFIDENCE. Since 0.1. */
int32_t bpjs_law_industry_class(const bpjs_law *law, const char *code, int64_t code_length,
                                int32_t day, const bpjs_law_policy *policy, int32_t *risk_class,
                                int64_t *index, bpjs_error *error);

#ifdef __cplusplus
}
#endif

#endif
