/* The parts of an explanation. All of it is notation of what a result holds:
 * nothing is computed here. */
#ifndef BPJS_DUES_EXPLAIN_H
#define BPJS_DUES_EXPLAIN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buffer.h"
#include "dues/result.h"

/* What is explained. */
typedef struct bpjs_explained {
  const bpjs_dues *dues;
  size_t first, end; /* entries */
  bool all;          /* all lines, not one */
  int32_t language;
  bpjs_trace_rows notes; /* of the law, that go with the lines */
} bpjs_explained;

enum bpjs_step_source {
  BPJS_STEP_SOURCE_ROW,
  BPJS_STEP_SOURCE_GIVEN, /* by the caller */
  BPJS_STEP_SOURCE_DERIVED
};

/* Where step `index` of a line has its number from. */
enum bpjs_step_source bpjs_explain_source(const bpjs_dues *dues, const bpjs_dues_entry *entry,
                                          size_t index);

/* The unit of a step's number, enum bpjs_law_unit. */
int32_t bpjs_explain_unit(const bpjs_dues *dues, const bpjs_dues_step *step);

/* Whether a warning is about what is explained. */
bool bpjs_explain_warns(const bpjs_explained *explained, const bpjs_dues_warning *warning);

/* "base x rate, rounded", "base x rate, rounded, x participants". */
void bpjs_explain_formula(const bpjs_dues_entry *entry, int32_t language, bpjs_buffer *buffer);

/* Whether there is something to compute: one amount of the law is not. */
bool bpjs_explain_computes(const bpjs_dues_entry *entry);

/* "5,005,000 x 0.89 % = 44,544.50 -> 44,545": statements, a line each; where one
 * may be folded stands `fold`. */
void bpjs_explain_arithmetic(const bpjs_dues *dues, const bpjs_dues_entry *entry, int32_t language,
                             const char *fold, bpjs_buffer *buffer);

/* Collects the notes of the law that go with the lines, each once: by line, in order
 * of their names. False: no memory. */
bool bpjs_explain_notes(bpjs_explained *explained);

/* The notes that govern a month for the segment, as sure as the policy asked,
 * whatever their topic, in order of their names. False: no memory. */
bool bpjs_explain_month_notes(const bpjs_dues *dues, int32_t month, bpjs_trace_rows *notes);

void bpjs_explain_text(const bpjs_explained *explained, bpjs_buffer *buffer);
void bpjs_explain_json(const bpjs_explained *explained, bpjs_buffer *buffer);

#endif
