/* Room base: status codes, errors, lists of problems, periods of time.
 *
 * Knows nothing of social security. What is said here holds in every room.
 *
 * Status. Every function that can fail returns an int32_t status: BPJS_OK (0)
 * or one of the BPJS_ERROR_ codes. A code that you do not know is a failure.
 *
 * Errors. The last argument is an optional bpjs_error that you own (NULL: not
 * wanted). It is written on failure only, and says what is wrong and where.
 * All other outputs stay untouched on failure; the one exception is the
 * length of a text that did not fit, which is how you learn the size.
 *
 * Structs. Set struct_size to sizeof the struct before you pass one, for
 * inputs and for outputs. Structs grow at their end only, so a program built
 * against an older header keeps working.
 *
 * Text in is a pointer and a length in bytes, UTF-8, with no NUL inside.
 * Text out is buffer, capacity and length: length receives the bytes of the
 * text without the NUL that follows it; a capacity of length + 1 is needed.
 * Ask for the size with a NULL buffer and capacity 0, which returns BPJS_OK.
 *
 * Ownership. You allocate outputs. Library memory lives behind handles only,
 * each with its own free function, which accepts NULL. A const char pointer
 * that is returned lives as long as the library.
 *
 * Threads. Nothing is global. A handle belongs to one thread at a time;
 * different handles are independent.
 */
#ifndef BPJSSTAT_BASE_H
#define BPJSSTAT_BASE_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

enum bpjs_status {
  BPJS_OK = 0,                   /* success */
  BPJS_ERROR_ARGUMENT = 1,       /* a NULL pointer, or a value outside its list */
  BPJS_ERROR_STRUCT_SIZE = 2,    /* struct_size is not set, or too small */
  BPJS_ERROR_MEMORY = 3,         /* the system has no memory left */
  BPJS_ERROR_BUFFER = 4,         /* the text does not fit; its length is told */
  BPJS_ERROR_RANGE = 5,          /* an index, a date or a number outside its range */
  BPJS_ERROR_OVERFLOW = 6,       /* a number beyond what its type holds */
  BPJS_ERROR_SYNTAX = 7,         /* text that is not of the form expected */
  BPJS_ERROR_AMBIGUOUS = 8,      /* two readings, and nothing given to choose */
  BPJS_ERROR_ENCODING = 9,       /* invalid UTF-8, or a NUL byte */
  BPJS_ERROR_LIMIT = 10,         /* a field or record beyond the documented limit */
  BPJS_ERROR_UNIT = 11,          /* units that do not go together */
  BPJS_ERROR_DIVISION = 12,      /* division by an interval that contains zero */
  BPJS_ERROR_UNKNOWN = 13,       /* a code that is not in its list */
  BPJS_ERROR_NOT_FOUND = 14,     /* nothing matches */
  BPJS_ERROR_BASIS = 15,         /* two bases that must not be mixed silently */
  BPJS_ERROR_STATE = 16,         /* a call out of order */
  BPJS_ERROR_NO_RULE = 17,       /* no rule of law in force on the day */
  BPJS_ERROR_NOT_ANNOUNCED = 18, /* a yearly value beyond its last announcement */
  BPJS_ERROR_CONFIDENCE = 19,    /* a row less sure than the caller accepts */
  BPJS_ERROR_CONFLICT = 20       /* rows that contradict each other, or leave a gap */
};

enum bpjs_language {
  BPJS_LANGUAGE_NONE = 0, /* not given */
  BPJS_LANGUAGE_ID = 1,   /* Indonesian: 1.234,5 */
  BPJS_LANGUAGE_EN = 2    /* English: 1,234.5 */
};

enum bpjs_format {
  BPJS_FORMAT_TEXT = 1,        /* one value as people print it */
  BPJS_FORMAT_INTERVAL = 2,    /* its bounds as people print them */
  BPJS_FORMAT_JSON = 3,        /* RFC 8259, one line */
  BPJS_FORMAT_CSV = 4,         /* RFC 4180 with LF: header, then records */
  BPJS_FORMAT_CSV_RECORDS = 5, /* the records without the header */
  BPJS_FORMAT_C = 6            /* C declarations, of room abi */
};

/* What went wrong and where. Numbers are 0 and texts empty where they do not
 * apply. Texts are UTF-8, NUL-terminated, cut at a character if too long. */
typedef struct bpjs_error {
  uint32_t struct_size;
  int32_t code;      /* enum bpjs_status */
  int64_t row;       /* data record, 1 is the first after the header */
  int64_t line;      /* line of the input, from 1 */
  int64_t column;    /* field of the record, from 1 */
  char source[128];  /* the name that the caller gave to the input */
  char field[64];    /* name of the field or argument */
  char value[128];   /* the offending text */
  char message[384]; /* one English sentence */
} bpjs_error;

/* All problems of an input, where bpjs_error holds the first. */
typedef struct bpjs_problems bpjs_problems;

/* "0.3.0". Lives as long as the library. Never fails. Since 0.1. */
const char *bpjs_version(void);

/* The name of a status ("BPJS_ERROR_RANGE"), or "" for an unknown code.
 * Lives as long as the library. Never fails. Since 0.1. */
const char *bpjs_status_name(int32_t status);

/* One English sentence on a status, or "" for an unknown code.
 * Lives as long as the library. Never fails. Since 0.1. */
const char *bpjs_status_text(int32_t status);

/* Makes an empty list of problems; free it with bpjs_problems_free.
 * Errors: ARGUMENT, MEMORY. Since 0.1. */
int32_t bpjs_problems_new(bpjs_problems **problems, bpjs_error *error);

/* Frees a list of problems; NULL is fine. Since 0.1. */
void bpjs_problems_free(bpjs_problems *problems);

/* How many problems the list holds; 0 for NULL. Since 0.1. */
int64_t bpjs_problems_count(const bpjs_problems *problems);

/* Copies problem `index` (from 0, in order of the input) to `problem`.
 * Errors: ARGUMENT, STRUCT_SIZE, RANGE. Since 0.1. */
int32_t bpjs_problems_get(const bpjs_problems *problems, int64_t index, bpjs_error *problem,
                          bpjs_error *error);

/* Writes the list: TEXT a line each, `source:line: field "value": message`
 * without the parts that do not apply, `column 3` for a field without a name;
 * JSON an array of objects; CSV, or CSV_RECORDS.
 * Errors: ARGUMENT, BUFFER, MEMORY. Since 0.1. */
int32_t bpjs_problems_write(const bpjs_problems *problems, int32_t format, char *buffer,
                            int64_t capacity, int64_t *length, bpjs_error *error);

enum bpjs_period_kind {
  BPJS_PERIOD_NONE = 0,    /* not given */
  BPJS_PERIOD_DAY = 1,     /* 2024-08-31, a point in time */
  BPJS_PERIOD_MONTH = 2,   /* 2024-08; for a stock, the end of that month */
  BPJS_PERIOD_QUARTER = 3, /* 2024-Q3 */
  BPJS_PERIOD_YEAR = 4,    /* 2024; for a stock, some time in that year */
  BPJS_PERIOD_RANGE = 5    /* 2023-01/P20M or 2023-01/2024-08 */
};

/* A closed span of days, with the form in which it was written. */
typedef struct bpjs_period {
  uint32_t struct_size;
  int32_t kind;      /* enum bpjs_period_kind */
  int32_t first_day; /* days since 1970-01-01 */
  int32_t last_day;  /* the last day that belongs to it */
} bpjs_period;

/* Reads a period: 2024, 2024-Q3, 2024-08, 2024-08-31, start/end of any two of
 * these, or start/duration (2023-01/P20M, 2018/P3Y, 2024-01-01/P90D, P1Y6M),
 * years 1900 to 2199. A range that is just one year, quarter or month keeps
 * the kind RANGE. Errors: ARGUMENT, STRUCT_SIZE, SYNTAX, RANGE (no such day,
 * end before start, year outside 1900-2199). Since 0.1. */
int32_t bpjs_period_read(const char *text, int64_t length, bpjs_period *period, bpjs_error *error);

/* Writes a period in SDMX form: ranges as start/duration, in years if both
 * ends are those of years, else months, else days. Reading it gives the same
 * period back. Errors: ARGUMENT (also for BPJS_PERIOD_NONE), STRUCT_SIZE,
 * RANGE (days upside down, outside 1900-2199, or not those of the kind),
 * BUFFER, MEMORY. Since 0.1. */
int32_t bpjs_period_write(const bpjs_period *period, char *buffer, int64_t capacity,
                          int64_t *length, bpjs_error *error);

/* A small table of texts, such as a history of wages or a list of children, read
 * whole. Its first record names the columns. */
typedef struct bpjs_records bpjs_records;

/* Reads CSV (RFC 4180: quotes, LF or CRLF, a BOM at the start is skipped, empty lines
 * are none); free it with bpjs_records_free. name: what messages call it. problems:
 * optional (NULL); receives every problem up to 10,000. The first is what error
 * receives, and its code is returned: nothing is passed over.
 * Errors: ARGUMENT, MEMORY, SYNTAX (of CSV; a record with more or fewer fields than
 * there are columns; a column without a name or there twice; other separators; no first record),
 * ENCODING, LIMIT (a record over 1 MiB, over 64 MiB in all). Since 0.1. */
int32_t bpjs_records_read(const char *bytes, int64_t length, const char *name, int64_t name_length,
                          bpjs_problems *problems, bpjs_records **records, bpjs_error *error);

/* Frees a table; NULL is fine. Since 0.1. */
void bpjs_records_free(bpjs_records *records);

/* How many records there are after the first; 0 for NULL. Since 0.1. */
int64_t bpjs_records_count(const bpjs_records *records);

/* How many columns there are; 0 for NULL. Since 0.1. */
int64_t bpjs_records_column_count(const bpjs_records *records);

/* Finds a column by its name, bytewise: its index, from 0.
 * Errors: ARGUMENT, NOT_FOUND. Since 0.1. */
int32_t bpjs_records_column(const bpjs_records *records, const char *column, int64_t column_length,
                            int64_t *index, bpjs_error *error);

/* Copies a field: of record `row` from 0, or of the first record, the names of the
 * columns, for -1; `column` from 0.
 * Errors: ARGUMENT, RANGE, BUFFER, MEMORY. Since 0.1. */
int32_t bpjs_records_text(const bpjs_records *records, int64_t row, int64_t column, char *buffer,
                          int64_t capacity, int64_t *length, bpjs_error *error);

/* The line of the input, from 1, on which record `row` (from 0; -1: the first) begins;
 * 0 if there is no such record. Never fails. Since 0.1. */
int64_t bpjs_records_line(const bpjs_records *records, int64_t row);

#ifdef __cplusplus
}
#endif

#endif
