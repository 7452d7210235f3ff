/* What a dataset is made of. */
#ifndef BPJS_DATASET_STORE_H
#define BPJS_DATASET_STORE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "bpjsstat/dataset.h"
#include "dataset/pool.h"

/* More columns than anybody needs; a header of a million is an attack. */
#define BPJS_DATASET_COLUMNS 1000
/* Source and free columns of one observation: written with every quote
 * doubled, a record still stays under BPJS_CSV_RECORD_LIMIT. */
#define BPJS_DATASET_TEXT_LIMIT ((int64_t)1 << 18)
#define BPJS_DATASET_COLUMN_NAME 63

enum bpjs_action { BPJS_ACTION_ADD = 0, BPJS_ACTION_REPLACE = 1, BPJS_ACTION_DELETE = 2 };

/* Codes are numbers of the dataset's pool. */
typedef struct bpjs_row {
  uint32_t series, programme, segment, group, area, source;
  int32_t first_day, last_day;
  uint8_t period_kind, confidence, status, action;
  bpjs_figure figure;
} bpjs_row;

/* A free column: the text of each row; rows from `filled` on have none. */
typedef struct bpjs_column {
  uint32_t name;
  uint32_t *texts;
  size_t filled, capacity;
} bpjs_column;

struct bpjs_dataset {
  bpjs_pool pool;
  bpjs_row *rows;
  size_t count, capacity;
  bpjs_column *columns;
  size_t column_count, column_capacity;
};

/* Ends everything the dataset owns, but not the dataset itself. */
void bpjs_store_free(bpjs_dataset *dataset);

/* Appends a row without free columns. */
bool bpjs_store_add(bpjs_dataset *dataset, const bpjs_observation *observation,
                    const bpjs_figure *figure, const char *source, int64_t source_length,
                    enum bpjs_action action);

/* Whether a free column may be called so: BPJS_OK, SYNTAX or LIMIT. */
int32_t bpjs_store_column_name(const char *name, int64_t length);

/* The index of a free column; -1 if there is none of that name. */
int64_t bpjs_store_column(const bpjs_dataset *dataset, const char *name, int64_t length);

/* The same, made if it is not there; -1 if there is no memory. */
int64_t bpjs_store_make_column(bpjs_dataset *dataset, const char *name, int64_t length);

/* Number of the text in a free column. */
uint32_t bpjs_store_get(const bpjs_dataset *dataset, size_t row, size_t column);

/* Sets it; `text` is not part of the dataset. */
bool bpjs_store_set(bpjs_dataset *dataset, size_t row, size_t column, const char *text,
                    int64_t length);

/* Sets the text in the column of that name, made if it is not there. */
bool bpjs_store_set_named(bpjs_dataset *dataset, size_t row, const char *name, int64_t name_length,
                          const char *text, int64_t length);

/* Bytes of its source and free columns together. */
int64_t bpjs_store_text_length(const bpjs_dataset *dataset, size_t row);

/* Moves the rows of `fresh` into `dataset` as their actions say. Either all
 * is done, or nothing that can be seen. BPJS_OK, MEMORY, or LIMIT (together
 * they have too many columns). */
int32_t bpjs_store_merge(bpjs_dataset *dataset, const bpjs_dataset *fresh);

#endif
