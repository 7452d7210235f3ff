/* Room people: columns of participants, looked at where they lie.
 *
 * A bpjs_people is a set of views over arrays that you own, a column for each thing
 * that is known of people: bpjs_people_set hands over where a column begins, its
 * type, the bytes from one row to the next, how many rows there are and which of
 * them are given. Nothing is copied. Keep the arrays alive and unchanged while the
 * handle is used. A column of length 1 is a constant: it holds for every row.
 *
 * Integers of 8 to 64 bits are taken as they come. What is not given is null, by a
 * bitmap as Arrow has it; a column that is not set is null in every row.
 *
 *   column      unit                             range
 *   SEGMENT     enum bpjs_segment                1 to 4
 *   PROGRAMMES  sum of enum bpjs_programme       0 to 31; 0: those required or usual;
 *                                                BPU and PMI 3 or 7, construction 3
 *   WAGE        rupiah a month, of BPU the       0 or more
 *               income declared
 *   RISK_CLASS  class                            1 to 5
 *   INDUSTRY    group x 1000 + number of         of the list
 *               bpjs_law_industry (G3-018: 3018)
 *   BORN        day                              1900 to 2199, not after the month
 *   SEX         enum bpjs_sex                    1, 2
 *   MONTHS      months contributed; of PMI       0 to 1200; of PMI from 1
 *               those of the contract
 *   AREA        code of Kemendagri as number     2, 4, 6 or 10 digits; the first two
 *               (64, 6408)                       those of a province
 *   SECTOR      enum bpjs_bpu_sector             0 to 2
 *   GROUPS      sum of enum bpjs_people_group    0 to 63
 *   DECILE      tenth of the population          1 to 10
 *   SIZE        enum bpjs_company_size           0 to 3
 *   ENROLLED    day                              1900 to 2199, not before BORN
 *   LEFT        day                              1900 to 2199, not before ENROLLED
 *   WEIGHT      people that the row stands for   0 or more; null: 1
 *   DAY         day in the month assessed        1900 to 2199
 *
 * Needed in a row: SEGMENT; WAGE but of PMI; RISK_CLASS or INDUSTRY of PU with JKK
 * (PROGRAMMES 0 or null has it); MONTHS of PMI. Null elsewhere: not given. In what a
 * segment does not use, anything within the range is fine. Of several faults of a
 * row the first in order of the columns is told.
 *
 * The status of a row: BPJS_OK; ARGUMENT, what is needed is null; UNKNOWN, there is
 * no such industry or province; RANGE, all else.
 *
 * A handle belongs to one thread while it is changed; after that any number of
 * threads may read it.
 */
#ifndef BPJSSTAT_PEOPLE_H
#define BPJSSTAT_PEOPLE_H

#include "base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Columns of people. */
typedef struct bpjs_people bpjs_people;

/* What a column tells; ranges are above. */
enum bpjs_people_what {
  BPJS_PEOPLE_SEGMENT = 1,    /* enum bpjs_segment */
  BPJS_PEOPLE_PROGRAMMES = 2, /* sum of enum bpjs_programme */
  BPJS_PEOPLE_WAGE = 3,       /* rupiah a month */
  BPJS_PEOPLE_RISK_CLASS = 4, /* of work accidents */
  BPJS_PEOPLE_INDUSTRY = 5,   /* group x 1000 + number */
  BPJS_PEOPLE_BORN = 6,       /* days since 1970-01-01 */
  BPJS_PEOPLE_SEX = 7,        /* enum bpjs_sex */
  BPJS_PEOPLE_MONTHS = 8,     /* contributed, or of a migrant's contract */
  BPJS_PEOPLE_AREA = 9,       /* code of Kemendagri */
  BPJS_PEOPLE_SECTOR = 10,    /* enum bpjs_bpu_sector */
  BPJS_PEOPLE_GROUPS = 11,    /* sum of enum bpjs_people_group */
  BPJS_PEOPLE_DECILE = 12,    /* tenth of the population */
  BPJS_PEOPLE_SIZE = 13,      /* enum bpjs_company_size */
  BPJS_PEOPLE_ENROLLED = 14,  /* days since 1970-01-01 */
  BPJS_PEOPLE_LEFT = 15,      /* days since 1970-01-01 */
  BPJS_PEOPLE_WEIGHT = 16,    /* people that the row stands for */
  BPJS_PEOPLE_DAY = 17        /* in the month that is assessed */
};

/* What a column is made of. */
enum bpjs_people_type {
  BPJS_PEOPLE_INT8 = 1,
  BPJS_PEOPLE_INT16 = 2,
  BPJS_PEOPLE_INT32 = 3,
  BPJS_PEOPLE_INT64 = 4,
  BPJS_PEOPLE_UINT8 = 5,
  BPJS_PEOPLE_UINT16 = 6,
  BPJS_PEOPLE_UINT32 = 7,
  BPJS_PEOPLE_UINT64 = 8
};

enum bpjs_sex {
  BPJS_SEX_MALE = 1,  /* male */
  BPJS_SEX_FEMALE = 2 /* female */
};

/* What holds for a person; these add up. */
enum bpjs_people_group {
  BPJS_PEOPLE_GROUP_VULNERABLE = 1,        /* a vulnerable worker */
  BPJS_PEOPLE_GROUP_BY_BUDGET = 2,         /* a public budget pays */
  BPJS_PEOPLE_GROUP_FOREIGN = 4,           /* not an Indonesian citizen */
  BPJS_PEOPLE_GROUP_EMPLOYER = 8,          /* of BPU: runs a business with workers */
  BPJS_PEOPLE_GROUP_SECOND_DEPARTURE = 16, /* of PMI: the fee before it is due again */
  BPJS_PEOPLE_GROUP_INDIVIDUAL = 32        /* of PMI: placed without an agency, which goes
                                              with no SECOND_DEPARTURE */
};

enum bpjs_people_flag {
  BPJS_PEOPLE_STOP = 1 /* a bad row is a failure */
};

/* How a check went. */
typedef struct bpjs_people_summary {
  uint32_t struct_size;
  int32_t first_what;   /* enum bpjs_people_what, at fault in the first bad row; 0: none */
  int32_t first_status; /* enum bpjs_status, of the first bad row */
  int32_t reserved;     /* 0 */
  int64_t rows;         /* checked */
  int64_t good;
  int64_t bad;
  int64_t first_row; /* the first bad row, from 1; 0: none */
} bpjs_people_summary;

/* Makes a set of columns, none of them set; free it with bpjs_people_free.
 * Errors: ARGUMENT, MEMORY. Since 0.2. */
int32_t bpjs_people_new(bpjs_people **people, bpjs_error *error);

/* Frees the set, not the arrays; NULL is fine. Since 0.2. */
void bpjs_people_free(bpjs_people *people);

/* Sets column `what` (enum bpjs_people_what), or another in its place. values: the
 * first row, kept by the handle as are `values` and `validity` themselves (NULL if
 * length is 0); type: enum bpjs_people_type; stride: bytes from row to row, 0: the
 * width of the type; they need not be aligned. length: rows, 1: a constant. validity:
 * a bit a row, 1 where it is given, the least bit of a byte first; NULL: all are. Row i
 * has bit validity_offset + i.
 * Errors: ARGUMENT (also a `what` or `type` of no list), RANGE (a negative length or
 * offset; a stride that is negative or within a row), CONFLICT (another column has
 * another length, and neither is a constant). Since 0.2. */
int32_t bpjs_people_set(bpjs_people *people, int32_t what, int32_t type, const void *values,
                        int64_t stride, int64_t length, const uint8_t *validity,
                        int64_t validity_offset, bpjs_error *error);

/* Forgets column `what`; one that is not set is fine. Errors: ARGUMENT. Since 0.2. */
int32_t bpjs_people_unset(bpjs_people *people, int32_t what, bpjs_error *error);

/* How many rows there are: as long as the columns are that are no constants; 1 if all
 * are; 0 without columns, and for NULL. Never fails. Since 0.2. */
int64_t bpjs_people_count(const bpjs_people *people);

/* Row `row`, from 0, of column `what`: its value, and whether it is given (1) or not (0,
 * and the value is 0). Errors: ARGUMENT, RANGE (no such row), OVERFLOW (beyond int64_t).
 * Since 0.2. */
int32_t bpjs_people_get(const bpjs_people *people, int64_t row, int32_t what, int64_t *value,
                        int32_t *given, bpjs_error *error);

/* Checks `count` rows from `first` (from 0) by the rules above. day: in the month that is
 * assessed, for rows without DAY; years 1900 to 2199. flags: sum of enum
 * bpjs_people_flag. statuses: enum bpjs_status of each row (NULL: not wanted). summary
 * may be NULL. problems: optional (NULL); receives each bad row, up to 10,000: its
 * number, from 1, the column, the value and why.
 * With BPJS_PEOPLE_STOP the first bad row is a failure: its status, told in error.
 * Errors: ARGUMENT, STRUCT_SIZE, RANGE (no such rows, the day, the flags), MEMORY.
 * Since 0.2. */
int32_t bpjs_people_check(const bpjs_people *people, int64_t first, int64_t count, int32_t day,
                          uint32_t flags, int32_t *statuses, bpjs_people_summary *summary,
                          bpjs_problems *problems, bpjs_error *error);

#ifdef __cplusplus
}
#endif

#endif
