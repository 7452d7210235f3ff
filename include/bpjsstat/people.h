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
 * no such industry (of 0 to 5999) or province; RANGE, all else.
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

/* Reads people from CSV in pieces. */
typedef struct bpjs_people_reader bpjs_people_reader;

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
  BPJS_PEOPLE_UINT64 = 8,
  BPJS_PEOPLE_FLOAT32 = 9, /* of a survey's columns, not of people */
  BPJS_PEOPLE_FLOAT64 = 10 /* of these too */
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

/* People from CSV of any length, in constant memory: feed a piece, take the rows read as
 * columns of a bpjs_people, assess them, and so on; after the last piece, end, and take
 * until there are none:
 *
 *   while (there is a piece) {
 *     for (at = 0; at < length; at += taken) {
 *       bpjs_people_reader_feed(reader, piece + at, length - at, &taken, &error);
 *       bpjs_people_reader_next(reader, people, &rows, problems, &error);
 *       ...
 *     }
 *   }
 *   bpjs_people_reader_end(reader, &error);
 *   bpjs_people_reader_next(reader, people, &rows, problems, &error);
 *
 * CSV is RFC 4180 (quotes, LF or CRLF, a BOM at the start is skipped, empty lines are
 * none), a record at most 1 MiB. The first record names columns, in any order: segment,
 * programmes, wage, risk_class, industry, born, sex, months, area, sector, groups,
 * decile, size, enrolled, left, weight, day; synthetic too, which is passed over. Fields
 * are whole numbers in the units above; an empty one is null. Also taken, letters of
 * either case: days as 2024-08-31; segment PU, BPU, JAKON, PMI; programmes JKK+JKM, or
 * with spaces between; industry G1-018; sex male, female, laki-laki, perempuan; area 64.08;
 * size large, medium, small, micro.
 *
 * A row with a field that is none of this, or beyond int64_t, or with more or fewer fields
 * than columns, or that is no CSV, is there too, with a value outside its range where it
 * is at fault: bpjs_people_check counts it as bad. */

/* Makes a reader; free it with bpjs_people_reader_free. name: what messages call the
 * input. Errors: ARGUMENT, MEMORY. Since 0.2. */
int32_t bpjs_people_reader_new(const char *name, int64_t name_length, bpjs_people_reader **reader,
                               bpjs_error *error);

/* Frees a reader, and with it the rows of its last chunk; NULL is fine. Since 0.2. */
void bpjs_people_reader_free(bpjs_people_reader *reader);

/* Reads a piece, cut anywhere, and copies what it keeps. taken: how many of its bytes are
 * read: fewer than length once 65,536 rows are there; feed the rest after
 * bpjs_people_reader_next. A column of no list or there twice, or a first record that is no CSV,
 * is told once and for ever: what follows has no meaning.
 * Errors: ARGUMENT, MEMORY (the reader is of no more use), STATE (after the end); of the
 * first record UNKNOWN, CONFLICT, SYNTAX, ENCODING, LIMIT. Since 0.2. */
int32_t bpjs_people_reader_feed(bpjs_people_reader *reader, const char *bytes, int64_t length,
                                int64_t *taken, bpjs_error *error);

/* Ends the input: a record without a line feed is complete.
 * Errors: as bpjs_people_reader_feed; SYNTAX also where there was no record at all.
 * Since 0.2. */
int32_t bpjs_people_reader_end(bpjs_people_reader *reader, bpjs_error *error);

/* Takes the rows read since the last call, at most 65,536: sets the columns of the input
 * in `people`, in the place of those of any reader's earlier chunk; others in it must be
 * constants. They lie in memory of the reader, as they are until the next call of
 * bpjs_people_reader_feed, _end, _next or _free. rows: how many; 0: feed more, or, after the
 * end, there are none. problems: optional (NULL); receives what is wrong in the rows,
 * field by field, with row and line of the input; up to 10,000 of an input.
 * Errors: ARGUMENT, MEMORY, CONFLICT (a column of another length in `people`); those of
 * the first record. Since 0.2. */
int32_t bpjs_people_reader_next(bpjs_people_reader *reader, bpjs_people *people, int64_t *rows,
                                bpjs_problems *problems, bpjs_error *error);

/* How many rows of the input come before the chunk: row i of the chunk, from 0, is record
 * row + i + 1 after the first. 0 for NULL. Never fails. Since 0.2. */
int64_t bpjs_people_reader_row(const bpjs_people_reader *reader);

/* The line of the input, from 1, on which row `row` of the chunk, from 0, begins; 0 if
 * there is no such row. Never fails. Since 0.2. */
int64_t bpjs_people_reader_line(const bpjs_people_reader *reader, int64_t row);

#ifdef __cplusplus
}
#endif

#endif
