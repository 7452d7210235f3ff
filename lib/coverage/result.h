/* Results: observations with the columns that coverage.h describes. */
#ifndef BPJS_COVERAGE_RESULT_H
#define BPJS_COVERAGE_RESULT_H

#include <stdbool.h>
#include <stdint.h>

#include "base/buffer.h"
#include "base/table.h"
#include "bpjsstat/coverage.h"
#include "coverage/facts.h"

/* Where results go. The first failure stays in `status`; later ones change
 * nothing, so that callers check once, in bpjs_results_finish. */
typedef struct bpjs_results {
  bpjs_dataset *dataset;
  int32_t language, status;
  bpjs_error *error;
} bpjs_results;

bpjs_results bpjs_results_begin(int32_t language, bpjs_error *error);

/* Hands the dataset over, or frees it and returns the failure. */
int32_t bpjs_results_finish(bpjs_results *results, bpjs_dataset **out);

/* Notes a failure; BPJS_OK is none. */
void bpjs_results_fail(bpjs_results *results, int32_t status);

/* Start from {0} with `about` and `figure` filled. */
typedef struct bpjs_result {
  bpjs_observation about;
  bpjs_figure figure;
  const char *section;
  bpjs_cell identity;
  int32_t verdict; /* 0: none */
  bpjs_buffer label, basis, conflict, note, source;
} bpjs_result;

/* The same, or NOT_FOUND if there are no results: `argument` found nothing. */
int32_t bpjs_results_finish_found(bpjs_results *results, const char *argument, bpjs_dataset **out);

/* What a fact is about, under the name of another series. */
bpjs_result bpjs_result_of(const bpjs_fact *fact, const char *series);

/* Adds the sources of a fact, unless they are there already. */
void bpjs_result_cite(bpjs_results *results, bpjs_result *result, const bpjs_facts *facts,
                      const bpjs_fact *fact);

/* Adds a sentence of labels.tsv to the note. */
void bpjs_result_note(const bpjs_results *results, bpjs_result *result, const char *key,
                      const char *first, const char *second);

/* The same with words that it frees. */
void bpjs_result_note_words(bpjs_results *results, bpjs_result *result, const char *key,
                            bpjs_buffer *first, bpjs_buffer *second);

/* Sets the label from labels.tsv with two words, which it frees. */
void bpjs_result_label(bpjs_results *results, bpjs_result *result, const char *key,
                       bpjs_buffer *first, bpjs_buffer *second);

/* The same with a text of another table. */
void bpjs_result_label_cell(bpjs_result *result, bpjs_cell text, bpjs_buffer *first,
                            bpjs_buffer *second);

/* Adds the numbers of the conflicts that a fact is a side of. */
void bpjs_result_conflict(bpjs_results *results, bpjs_result *result, const bpjs_facts *facts,
                          const bpjs_fact *fact);

/* Adds the result to the dataset and frees its texts. */
void bpjs_results_add(bpjs_results *results, bpjs_result *result);

#endif
