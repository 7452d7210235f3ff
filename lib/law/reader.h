/* What reads the text form, the library's tables and overlays alike. */
#ifndef BPJS_LAW_READER_H
#define BPJS_LAW_READER_H

#include "base/csv.h"
#include "base/error.h"
#include "law/law.h"
#include "law/parameter.h"

enum bpjs_law_column {
  BPJS_LAW_COLUMN_PARAMETER,
  BPJS_LAW_COLUMN_SEGMENT,
  BPJS_LAW_COLUMN_KEY,
  BPJS_LAW_COLUMN_VALID_FROM,
  BPJS_LAW_COLUMN_VALID_TO,
  BPJS_LAW_COLUMN_KNOWN_FROM,
  BPJS_LAW_COLUMN_VALUE,
  BPJS_LAW_COLUMN_UNIT,
  BPJS_LAW_COLUMN_CITATION,
  BPJS_LAW_COLUMN_CONFIDENCE,
  BPJS_LAW_COLUMN_NOTE,
  BPJS_LAW_COLUMN_LAYER,
  BPJS_LAW_COLUMN_COUNT
};

/* The column of that name; BPJS_LAW_COLUMN_COUNT if there is none. */
int bpjs_law_column_find(const char *name, int64_t length);
const char *bpjs_law_column_name(int column);

enum { BPJS_LAW_PROBLEMS = 10000, BPJS_LAW_LAYER_NAMED = -1 };

typedef struct bpjs_law_reader {
  bpjs_law *law;    /* that the rows go to */
  int32_t layer;    /* of its rows, whatever their column says;
                       BPJS_LAW_LAYER_NAMED: that of the column */
  const char *name; /* of the text, for messages */
  bpjs_problems *problems;
  bpjs_error first;
  bool out_of_memory;
  bpjs_law_parameter *parameters;
  size_t parameter_count;
  size_t parameter_at; /* that of the row before: often this one's too, or the next */
  int64_t field_of[BPJS_LAW_COLUMN_COUNT]; /* by column: its field; -1: absent */
  int64_t field_count;
} bpjs_law_reader;

/* Start from {.law}. False if there is no memory; free it then too. */
bool bpjs_law_reader_open(bpjs_law_reader *reader);
void bpjs_law_reader_free(bpjs_law_reader *reader);

/* Notes a problem; place.source is filled in here. */
void bpjs_law_reader_report(bpjs_law_reader *reader, int32_t code, bpjs_place place,
                            const char *message);

/* Adds the rows of a text; problems are noted. */
void bpjs_law_reader_take(bpjs_law_reader *reader, const char *bytes, int64_t length);

/* Sorts and checks the law as a whole, and seals it. BPJS_OK, or the first
 * problem's code with the error filled; the caller's list receives all. */
int32_t bpjs_law_reader_finish(bpjs_law_reader *reader, bpjs_problems *problems, bpjs_error *error);

/* The header; false if it is not usable, which is noted. */
bool bpjs_law_reader_header(bpjs_law_reader *reader, const bpjs_csv_record *record);

/* A record becomes a row of the law, or problems. */
void bpjs_law_reader_record(bpjs_law_reader *reader, const bpjs_csv_record *record);

/* Notes rows that contradict each other, and days without any. */
void bpjs_law_reader_sound(bpjs_law_reader *reader);

/* Notes, of a sound law, values that do not rise with the key where they must. */
void bpjs_law_reader_rising(bpjs_law_reader *reader);

#endif
