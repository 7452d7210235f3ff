/* Room figure: a number as it was published, with the rounding it was given.
 *
 * "39,2 juta" is 39.2 million, somewhere from 39.15 to 39.25 million. A figure
 * keeps value, bounds and how it was printed, and arithmetic carries the
 * bounds outward, so that what is derived is as honest as its sources. It
 * knows Indonesian and English notation; it does not know where a number came
 * from, nor legal amounts, which are whole rupiah and never figures.
 *
 * Figures are plain structs that you own; every function here is pure and may
 * be called from any thread. Bounds are closed. A side without a limit ("more
 * than 107 thousand") is an infinity. Value and bounds are never NaN.
 */
#ifndef BPJSSTAT_FIGURE_H
#define BPJSSTAT_FIGURE_H

#include "base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* What a figure counts. */
enum bpjs_unit {
  BPJS_UNIT_NUMBER = 0, /* nothing said; goes with every counted unit */
  BPJS_UNIT_PERSONS = 1,
  BPJS_UNIT_IDR = 2, /* rupiah */
  BPJS_UNIT_PERCENT = 3,
  BPJS_UNIT_PERCENTAGE_POINTS = 4,
  BPJS_UNIT_CASES = 5, /* claims and other events */
  BPJS_UNIT_COUNT = 6, /* villages, provinces, prizes: things */
  BPJS_UNIT_EMPLOYERS = 7,
  BPJS_UNIT_FAMILIES = 8,
  BPJS_UNIT_MEMBERSHIPS = 9, /* of programmes; a person may have five */
  BPJS_UNIT_MONTHS = 10,
  BPJS_UNIT_YEARS = 11
};

/* Where the bounds of a figure come from. */
enum bpjs_bounds {
  BPJS_BOUNDS_EXACT = 0,
  BPJS_BOUNDS_ROUNDING = 1, /* half a unit of the last printed place */
  BPJS_BOUNDS_SAMPLING = 2  /* an interval from a sample, or from both */
};

enum bpjs_figure_flag {
  BPJS_FIGURE_PUBLISHED = 1,   /* digits, decimals and magnitude are those printed */
  BPJS_FIGURE_APPROXIMATE = 2, /* "about": said to be approximate */
  BPJS_FIGURE_AT_LEAST = 4,    /* "more than": no upper limit */
  BPJS_FIGURE_AT_MOST = 8      /* "almost": up to the printed number, from 0 if that is above 0 */
};

typedef struct bpjs_figure {
  uint32_t struct_size;
  int32_t unit;      /* enum bpjs_unit */
  int32_t bounds;    /* enum bpjs_bounds */
  uint32_t flags;    /* sum of enum bpjs_figure_flag */
  double value;      /* in the unit itself: persons, rupiah, percent */
  double lower;      /* not above value; may be -infinity */
  double upper;      /* not below value; may be +infinity */
  int64_t digits;    /* PUBLISHED: the printed digits as one integer, 392;
                        up to 922337203685477580 either side of 0 */
  int32_t decimals;  /* PUBLISHED: printed decimals, 1; from 0 to 18 */
  int32_t magnitude; /* PUBLISHED: power of ten of the word, 6; from 0 to 18 */
} bpjs_figure;

/* Reads a figure as the press prints it: "39,2 juta", "Rp767,23 triliun",
 * "IDR 57 trillion", "38.8 %", "4.336.959 pekerja", "sekitar 101 juta",
 * "lebih dari 107 ribu", "107 ribu lebih", "delapan persen", "Rp16.800,-".
 * Number, scale and unit words of both languages are understood whatever the
 * language; language decides only a number with two readings (1.234 is 1234 in
 * Indonesian, one and 234 thousandths in English).
 *
 * text, length: UTF-8, at most 4096 bytes. language: enum bpjs_language.
 * figure: out; PUBLISHED. Its bounds are ROUNDING, half a unit of the last
 * printed place; EXACT after "tepat" or "exactly". "More than N" is from N on;
 * "almost N" from 0 to N, without lower limit where N is not above 0. Number
 * words have the scale of the last of them: "dua juta lima ratus ribu" is 2500
 * thousand. "M" is miliar or million and needs a language.
 * Errors: ARGUMENT, STRUCT_SIZE, SYNTAX (value: what is not understood),
 * AMBIGUOUS, ENCODING, OVERFLOW (digits, decimals or magnitude beyond what a
 * figure holds), LIMIT. Since 0.1. */
int32_t bpjs_figure_read(const char *text, int64_t length, int32_t language, bpjs_figure *figure,
                         bpjs_error *error);

/* Makes the figure digits x 10^(magnitude - decimals), as if printed so.
 * digits: up to 922337203685477580 either side of 0. decimals, magnitude: 0 to
 * 18. unit: enum bpjs_unit. bounds: EXACT or ROUNDING. flags: any of
 * APPROXIMATE, AT_LEAST, AT_MOST (not both these); PUBLISHED goes without
 * saying. Errors: ARGUMENT, STRUCT_SIZE, RANGE. Since 0.1. */
int32_t bpjs_figure_make(int64_t digits, int32_t decimals, int32_t magnitude, int32_t unit,
                         int32_t bounds, uint32_t flags, bpjs_figure *figure, bpjs_error *error);

/* Writes a figure. TEXT in the notation of `language`: a published figure as
 * printed, so that reading it in that language gives the same figure (bounds
 * from a SAMPLING are not in the text); any other with two decimals at a
 * fitting scale ("61.80 million persons"). INTERVAL: the bounds in the same
 * manner ("38.57 to 39.05 %"), with more decimals where they are close. JSON
 * is an object, CSV a record, of value, lower, upper, unit, bounds, flags,
 * digits, decimals, magnitude, text; numbers there are the shortest digits that
 * read back as the same double, infinities are null or empty; digits, decimals
 * and magnitude are there (CSV: not empty) only where the figure is PUBLISHED.
 * language: ID or EN for TEXT and INTERVAL; for the others that of `text`,
 * English if NONE.
 * Errors: ARGUMENT, STRUCT_SIZE, RANGE (NaN, a value outside its bounds, or a
 * printed form that does not give them), BUFFER, MEMORY. Since 0.1. */
int32_t bpjs_figure_write(const bpjs_figure *figure, int32_t format, int32_t language, char *buffer,
                          int64_t capacity, int64_t *length, bpjs_error *error);

/* a + b. Units must agree; NUMBER agrees with every counted unit (persons,
 * cases, months ...: all but IDR, percent and points) and takes it on. Percent
 * and percentage points make percent.
 *
 * Of every result below: it is computed, so not PUBLISHED, and digits,
 * decimals and magnitude are 0; APPROXIMATE if an operand is; AT_LEAST if only
 * its upper bound is infinite, AT_MOST if only its lower one is; the kind of
 * bounds is the looser of the two. The bounds enclose the results of all
 * values within the operands' bounds, as if these were independent.
 * Errors: ARGUMENT, STRUCT_SIZE, RANGE, UNIT, OVERFLOW. Since 0.1. */
int32_t bpjs_figure_add(const bpjs_figure *a, const bpjs_figure *b, bpjs_figure *sum,
                        bpjs_error *error);

/* a - b. Percent minus percent is percentage points, percent minus points is
 * percent; points minus percent do not go together.
 * Errors: as bpjs_figure_add. Since 0.1. */
int32_t bpjs_figure_subtract(const bpjs_figure *a, const bpjs_figure *b, bpjs_figure *difference,
                             bpjs_error *error);

/* a x b, where one of them is a PERCENT (a x b / 100, in the unit of the
 * other: 39 % of 101 million) or else a NUMBER.
 * Errors: as bpjs_figure_add. Since 0.1. */
int32_t bpjs_figure_multiply(const bpjs_figure *a, const bpjs_figure *b, bpjs_figure *product,
                             bpjs_error *error);

/* a / b: the unit of a where b is a NUMBER, else a NUMBER, and the units must
 * agree. DIVISION: zero lies within the bounds of b.
 * Errors: as bpjs_figure_add, and DIVISION. Since 0.1. */
int32_t bpjs_figure_divide(const bpjs_figure *a, const bpjs_figure *b, bpjs_figure *ratio,
                           bpjs_error *error);

/* part / total in percent; units agree. May exceed 100, never clamped.
 * Errors: as bpjs_figure_divide. Since 0.1. */
int32_t bpjs_figure_share(const bpjs_figure *part, const bpjs_figure *total, bpjs_figure *share,
                          bpjs_error *error);

/* (to - from) / from in percent; units agree. DIVISION: from may be zero;
 * RANGE: it is below zero. Errors: as bpjs_figure_divide. Since 0.1. */
int32_t bpjs_figure_growth(const bpjs_figure *from, const bpjs_figure *to, bpjs_figure *growth,
                           bpjs_error *error);

/* The base before a growth in percent: to / (1 + growth / 100), in the unit of
 * `to`. DIVISION: growth may be -100; RANGE: it is below.
 * Errors: as bpjs_figure_divide. Since 0.1. */
int32_t bpjs_figure_base(const bpjs_figure *to, const bpjs_figure *growth, bpjs_figure *base,
                         bpjs_error *error);

/* total / count, in the unit of total: rupiah per recipient, and the like.
 * count is a NUMBER or in a counted unit (not IDR, percent or points).
 * Errors: as bpjs_figure_divide. Since 0.1. */
int32_t bpjs_figure_average(const bpjs_figure *total, const bpjs_figure *count,
                            bpjs_figure *average, bpjs_error *error);

#ifdef __cplusplus
}
#endif

#endif
