#include "coverage/result.h"

#include <string.h>

#include "base/error.h"
#include "base/number.h"
#include "coverage/labels.h"
#include "dataset/conflicts.h"

bpjs_results bpjs_results_begin(int32_t language, bpjs_error *error) {
  bpjs_results results = {.language = language, .error = error};
  results.status = bpjs_dataset_new(&results.dataset, error);
  return results;
}

int32_t bpjs_results_finish(bpjs_results *results, bpjs_dataset **out) {
  if (results->status == BPJS_OK)
    *out = results->dataset;
  else
    bpjs_dataset_free(results->dataset);
  return results->status;
}

void bpjs_results_fail(bpjs_results *results, int32_t status) {
  if (results->status == BPJS_OK)
    results->status = status;
}

bpjs_result bpjs_result_of(const bpjs_fact *fact, const char *series) {
  bpjs_result result = {.about = fact->about, .figure = fact->figure};
  memset(result.about.series, 0, sizeof result.about.series);
  strcpy(result.about.series, series);
  return result;
}

int32_t bpjs_results_finish_found(bpjs_results *results, const char *argument, bpjs_dataset **out) {
  if (results->status == BPJS_OK && bpjs_dataset_count(results->dataset) == 0)
    results->status = bpjs_error_argument(results->error, BPJS_ERROR_NOT_FOUND, argument,
                                          "no observations match");
  return bpjs_results_finish(results, out);
}

/* Whether `text` stands in the list, whose items are held apart by `between`. */
static bool listed(const bpjs_buffer *list, const bpjs_buffer *text, const char *between) {
  size_t at = 0, apart = strlen(between);
  while (at < list->length) {
    size_t end = at;
    while (end < list->length &&
           (list->length - end < apart || memcmp(list->bytes + end, between, apart) != 0))
      end++;
    if (end - at == text->length && memcmp(list->bytes + at, text->bytes, text->length) == 0)
      return true;
    at = end + apart;
  }
  return false;
}

static void add_once(bpjs_buffer *list, bpjs_buffer *text, const char *between) {
  list->failed |= text->failed;
  if (text->length != 0 && !listed(list, text, between)) {
    if (list->length != 0)
      bpjs_buffer_add_text(list, between);
    bpjs_buffer_add(list, text->bytes, text->length);
  }
  bpjs_buffer_free(text);
}

void bpjs_result_cite(bpjs_results *results, bpjs_result *result, const bpjs_facts *facts,
                      const bpjs_fact *fact) {
  bpjs_buffer source = {0};
  bpjs_results_fail(results, bpjs_facts_add_column(facts, fact, "SOURCE", &source, results->error));
  add_once(&result->source, &source, " | ");
}

void bpjs_result_note(const bpjs_results *results, bpjs_result *result, const char *key,
                      const char *first, const char *second) {
  bpjs_buffer note = {0};
  bpjs_coverage_add_label(&note, key, results->language, first, second);
  add_once(&result->note, &note, "; ");
}

/* Ends two words with NUL; false if memory ran out. */
static bool end_words(bpjs_buffer *first, bpjs_buffer *second) {
  bpjs_buffer_add(first, "", 1);
  bpjs_buffer_add(second, "", 1);
  return !first->failed && !second->failed;
}

static void free_words(bpjs_buffer *first, bpjs_buffer *second) {
  bpjs_buffer_free(first);
  bpjs_buffer_free(second);
}

void bpjs_result_note_words(bpjs_results *results, bpjs_result *result, const char *key,
                            bpjs_buffer *first, bpjs_buffer *second) {
  if (end_words(first, second))
    bpjs_result_note(results, result, key, first->bytes, second->bytes);
  else
    result->note.failed = true;
  free_words(first, second);
}

void bpjs_result_label(bpjs_results *results, bpjs_result *result, const char *key,
                       bpjs_buffer *first, bpjs_buffer *second) {
  if (end_words(first, second))
    bpjs_coverage_add_label(&result->label, key, results->language, first->bytes, second->bytes);
  else
    result->label.failed = true;
  free_words(first, second);
}

void bpjs_result_label_cell(bpjs_result *result, bpjs_cell text, bpjs_buffer *first,
                            bpjs_buffer *second) {
  if (end_words(first, second))
    bpjs_coverage_fill(&result->label, text, first->bytes, second->bytes);
  else
    result->label.failed = true;
  free_words(first, second);
}

/* A note with the title of a listed conflict. */
static void name_conflict(bpjs_results *results, bpjs_result *result, const bpjs_buffer *number) {
  int64_t wanted;
  bpjs_conflict conflict;
  if (number->failed ||
      bpjs_number_read_integer(number->bytes, (int64_t)number->length, &wanted) != BPJS_OK ||
      !bpjs_conflict_find(wanted, &conflict))
    return;
  bpjs_cell title =
      bpjs_coverage_choose((bpjs_cell[]){conflict.title_en, conflict.title_id}, results->language);
  bpjs_buffer first = {0}, second = {0};
  bpjs_buffer_add(&first, number->bytes, number->length);
  bpjs_buffer_add(&second, title.bytes, (size_t)title.length);
  bpjs_result_note_words(results, result, "note.conflict", &first, &second);
}

void bpjs_result_conflict(bpjs_results *results, bpjs_result *result, const bpjs_facts *facts,
                          const bpjs_fact *fact) {
  bpjs_buffer numbers = {0};
  bpjs_results_fail(results,
                    bpjs_facts_add_column(facts, fact, "CONFLICT", &numbers, results->error));
  for (size_t at = 0; at < numbers.length;) {
    size_t end = at;
    while (end < numbers.length && numbers.bytes[end] != ' ')
      end++;
    bpjs_buffer number = {0};
    bpjs_buffer_add(&number, numbers.bytes + at, end - at);
    name_conflict(results, result, &number);
    add_once(&result->conflict, &number, " ");
    at = end + 1;
  }
  result->conflict.failed |= numbers.failed;
  bpjs_buffer_free(&numbers);
}

static void set(bpjs_results *results, const char *column, const char *text, size_t length) {
  if (results->status == BPJS_OK && length != 0)
    results->status =
        bpjs_dataset_set_text(results->dataset, bpjs_dataset_count(results->dataset) - 1, column,
                              (int64_t)strlen(column), text, (int64_t)length, results->error);
}

void bpjs_results_add(bpjs_results *results, bpjs_result *result) {
  bpjs_buffer *texts[] = {&result->label, &result->basis, &result->conflict, &result->note,
                          &result->source};
  for (int i = 0; i < 5; i++)
    if (texts[i]->failed)
      bpjs_results_fail(results, bpjs_error_memory(results->error));
  if (results->status == BPJS_OK)
    results->status = bpjs_dataset_add(results->dataset, &result->about, &result->figure,
                                       result->source.length == 0 ? "" : result->source.bytes,
                                       (int64_t)result->source.length, results->error);
  const char *verdict = bpjs_coverage_verdict_name(result->verdict);
  set(results, "SECTION", result->section, strlen(result->section));
  set(results, "IDENTITY", result->identity.bytes, (size_t)result->identity.length);
  set(results, "LABEL", result->label.bytes, result->label.length);
  set(results, "BASIS", result->basis.bytes, result->basis.length);
  set(results, "VERDICT", verdict, strlen(verdict));
  set(results, "CONFLICT", result->conflict.bytes, result->conflict.length);
  set(results, "NOTE", result->note.bytes, result->note.length);
  for (int i = 0; i < 5; i++)
    bpjs_buffer_free(texts[i]);
}
