#include "coverage/basis.h"

#include <string.h>

#include "base/date.h"
#include "base/error.h"
#include "coverage/labels.h"
#include "coverage/names.h"
#include "dataset/series.h"

/* Months between two dates from which a reader must be told. */
#define MONTHS_APART 3

enum { NUMERATOR, DENOMINATOR, AREA, ENGLISH, INDONESIAN, CELLS };

static bool same(bpjs_cell a, bpjs_cell b) {
  return bpjs_cell_is(a, b.bytes, b.length);
}

/* Whether the pair goes together there; `note` is what to say of it. */
static bool go_together(bpjs_cell numerator, bpjs_cell denominator, const char *area,
                        bpjs_cell note[2]) {
  bpjs_table table = bpjs_table_open(&bpjs_embedded_coverage_basis);
  bpjs_cell cells[CELLS];
  note[0] = note[1] = (bpjs_cell){"", 0};
  /* The caller's own series are the caller's business. */
  if (numerator.length == 0 || denominator.length == 0 || same(numerator, denominator))
    return true;
  while (bpjs_table_next(&table, cells, CELLS)) {
    if (!same(cells[NUMERATOR], numerator) || !same(cells[DENOMINATOR], denominator))
      continue;
    note[0] = cells[ENGLISH];
    note[1] = cells[INDONESIAN];
    return bpjs_cell_is(cells[AREA], "ANY", 3) || strcmp(area, "ID") == 0;
  }
  return false;
}

static void add_side(bpjs_buffer *basis, const bpjs_fact *fact, bool dated) {
  bpjs_buffer_add_text(basis, fact->about.series);
  if (dated) {
    bpjs_buffer_add_text(basis, " ");
    bpjs_coverage_add_period(basis, &fact->about);
  }
}

static bool same_date(const bpjs_fact *a, const bpjs_fact *b) {
  return bpjs_facts_compare_codes(&a->about, &b->about, BPJS_DIMENSION_PERIOD) == 0;
}

static void name_both(bpjs_result *result, const bpjs_fact *a, const char *between,
                      const bpjs_fact *b) {
  bool dated = !same_date(a, b);
  add_side(&result->basis, a, dated);
  bpjs_buffer_add_text(&result->basis, between);
  add_side(&result->basis, b, dated);
}

static void note_dates(bpjs_results *results, bpjs_result *result, const char *key,
                       const bpjs_fact *a, const bpjs_fact *b) {
  bpjs_buffer first = {0}, second = {0};
  bpjs_coverage_add_period(&first, &a->about);
  bpjs_coverage_add_period(&second, &b->about);
  bpjs_buffer_add(&first, "", 1);
  bpjs_buffer_add(&second, "", 1);
  if (first.failed || second.failed)
    bpjs_results_fail(results, bpjs_error_memory(results->error));
  else
    bpjs_result_note(results, result, key, first.bytes, second.bytes);
  bpjs_buffer_free(&first);
  bpjs_buffer_free(&second);
}

static int32_t refuse(bpjs_results *results, const bpjs_fact *a, const bpjs_fact *b) {
  bpjs_place place = {.field = "series",
                      .value = b->about.series,
                      .value_length = (int64_t)strlen(b->about.series)};
  int32_t status = bpjs_error_set(results->error, BPJS_ERROR_BASIS, &place,
                                  "%s and %s do not count the same people in %s", a->about.series,
                                  b->about.series, a->about.area);
  bpjs_results_fail(results, status);
  return status;
}

static bpjs_cell basis_of(const bpjs_fact *fact) {
  bpjs_series series = {.basis = {"", 0}};
  bpjs_series_find(fact->about.series, (int64_t)strlen(fact->about.series), &series);
  return series.basis;
}

static bool is_stock(const bpjs_fact *fact) {
  bpjs_series series;
  return bpjs_series_find(fact->about.series, (int64_t)strlen(fact->about.series), &series) &&
         series.kind == BPJS_SERIES_STOCK;
}

static int32_t check(bpjs_results *results, bpjs_result *result, const bpjs_fact *a,
                     const bpjs_fact *b, uint32_t flags) {
  bpjs_cell note[2];
  if (go_together(basis_of(a), basis_of(b), a->about.area, note)) {
    bpjs_cell text = bpjs_coverage_choose(note, results->language);
    bpjs_buffer_add(&result->note, text.bytes, (size_t)text.length);
    return BPJS_OK;
  }
  if ((flags & BPJS_COVERAGE_MIXED) == 0)
    return refuse(results, a, b);
  bpjs_result_note(results, result, "note.mixed", a->about.series, b->about.series);
  return BPJS_OK;
}

int32_t bpjs_basis_ratio(bpjs_results *results, bpjs_result *result, const bpjs_fact *numerator,
                         const bpjs_fact *denominator, uint32_t flags) {
  int32_t status = check(results, result, numerator, denominator, flags);
  name_both(result, numerator, " / ", denominator);
  int32_t months = bpjs_date_months_between(numerator->about.last_day, denominator->about.last_day);
  if (months > MONTHS_APART || months < -MONTHS_APART)
    note_dates(results, result, "note.dates", numerator, denominator);
  return status;
}

static int32_t month_of(const bpjs_fact *fact) {
  return bpjs_date_from_days(fact->about.last_day).month;
}

int32_t bpjs_basis_change(bpjs_results *results, bpjs_result *result, const bpjs_fact *from,
                          const bpjs_fact *to, uint32_t flags) {
  int32_t status = check(results, result, from, to, flags);
  name_both(result, to, " - ", from);
  if (is_stock(to) && month_of(from) != month_of(to))
    note_dates(results, result, "note.season", from, to);
  return status;
}

void bpjs_basis_name(bpjs_result *result, const bpjs_fact *numerator,
                     const bpjs_fact *denominator) {
  name_both(result, numerator, " / ", denominator);
}

void bpjs_basis_share(bpjs_results *results, bpjs_result *result, const bpjs_fact *part,
                      const bpjs_fact *total) {
  name_both(result, part, " / ", total);
  if (part->source != total->source)
    bpjs_result_note(results, result, "note.sources", NULL, NULL);
}
