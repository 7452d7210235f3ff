#include "coverage/page.h"

#include <string.h>

#include "base/never.h"
#include "coverage/basis.h"
#include "coverage/names.h"

static void set(char *field, size_t size, const char *text) {
  if (text != NULL && !NEVER(strlen(text) >= size))
    strcpy(field, text);
}

bpjs_query bpjs_page_query(const bpjs_wanted *wanted, int32_t last_day) {
  bpjs_query query = {.struct_size = sizeof query,
                      .match = BPJS_QUERY_NEAREST,
                      .first_day = last_day,
                      .last_day = last_day,
                      .by_date = 1,
                      .area = "ID"};
  set(query.series, sizeof query.series, wanted->series);
  set(query.programme, sizeof query.programme, wanted->programme);
  set(query.segment, sizeof query.segment, wanted->segment);
  set(query.group, sizeof query.group, wanted->group);
  return query;
}

void bpjs_page_forgive(bpjs_page *page) {
  if (page->results.status != BPJS_ERROR_MEMORY)
    page->results.status = BPJS_OK;
}

static bool find(bpjs_page *page, const bpjs_query *query, bpjs_fact *fact) {
  bpjs_facts found = {0};
  bpjs_page_forgive(page);
  if (page->results.status != BPJS_OK)
    return false;
  page->results.status = bpjs_facts_query(&found, page->view.dataset, query, page->results.error);
  bool any = found.count > 0;
  if (any)
    *fact = found.list[0];
  bpjs_facts_free(&found);
  return any;
}

bool bpjs_page_find(bpjs_page *page, bpjs_wanted wanted, int32_t last_day, bpjs_fact *fact) {
  bpjs_query query = bpjs_page_query(&wanted, last_day);
  return find(page, &query, fact);
}

bool bpjs_page_find_flow(bpjs_page *page, bpjs_wanted wanted, int32_t last_day, bpjs_fact *fact) {
  bpjs_query query = bpjs_page_query(&wanted, last_day);
  query.match = BPJS_QUERY_LATEST;
  return find(page, &query, fact) || bpjs_page_find(page, wanted, last_day, fact);
}

bool bpjs_page_find_beside(bpjs_page *page, bpjs_wanted wanted, const bpjs_fact *model,
                           bpjs_fact *fact) {
  bpjs_query query = bpjs_page_query(&wanted, model->about.last_day);
  bpjs_facts found = {0};
  query.match = BPJS_QUERY_SAME;
  query.first_day = model->about.first_day;
  bpjs_page_forgive(page);
  if (page->results.status != BPJS_OK)
    return false;
  page->results.status = bpjs_facts_query(&found, page->view.dataset, &query, page->results.error);
  const bpjs_fact *best = NULL;
  for (int64_t i = 0; i < found.count; i++)
    if (best == NULL || (found.list[i].source == model->source && best->source != model->source))
      best = &found.list[i];
  if (best != NULL)
    *fact = *best;
  bpjs_facts_free(&found);
  return best != NULL;
}

static void note_date(bpjs_page *page, bpjs_result *result, const bpjs_fact *fact,
                      const char *note) {
  bpjs_buffer date = {0}, none = {0};
  if (fact->about.last_day == page->last_day)
    return;
  bpjs_coverage_add_period(&date, &fact->about);
  bpjs_result_note_words(&page->results, result, note, &date, &none);
}

static void add_name(bpjs_page *page, bpjs_buffer *name, const bpjs_fact *fact) {
  bpjs_coverage_add_series(name, fact->about.series, page->results.language);
  bpjs_coverage_add_scope(name, &fact->about, page->results.language);
}

static void publish(bpjs_page *page, const char *section, const bpjs_fact *fact, const char *note) {
  bpjs_result result = bpjs_result_of(fact, fact->about.series);
  result.section = section;
  add_name(page, &result.label, fact);
  if (note != NULL)
    note_date(page, &result, fact, note);
  bpjs_result_cite(&page->results, &result, &page->view, fact);
  bpjs_results_add(&page->results, &result);
}

void bpjs_page_publish(bpjs_page *page, const char *section, const bpjs_fact *fact) {
  publish(page, section, fact, "note.nearest");
}

void bpjs_page_publish_segments(bpjs_page *page, const char *section, const bpjs_fact *fact) {
  publish(page, section, fact, "note.nearest_segments");
}

void bpjs_page_show(bpjs_page *page, const char *section, const bpjs_fact *fact) {
  publish(page, section, fact, NULL);
}

void bpjs_page_derive(bpjs_page *page, const char *section, const char *series, const char *label,
                      const bpjs_figure *figure, const bpjs_fact *a, const bpjs_fact *b,
                      bool dated) {
  bpjs_result result = bpjs_result_of(a, series);
  bpjs_buffer one = {0}, two = {0};
  result.section = section;
  result.figure = *figure;
  add_name(page, &one, a);
  if (dated)
    bpjs_coverage_add_period(&two, &b->about);
  else
    add_name(page, &two, b);
  bpjs_result_label(&page->results, &result, label, &one, &two);
  if (dated)
    bpjs_basis_name(&result, a, b);
  else
    bpjs_basis_ratio(&page->results, &result, a, b, BPJS_COVERAGE_MIXED);
  bpjs_result_cite(&page->results, &result, &page->view, a);
  bpjs_result_cite(&page->results, &result, &page->view, b);
  bpjs_results_add(&page->results, &result);
}

void bpjs_page_path(bpjs_page *page, const char *series, const char *label,
                    const bpjs_figure *figure, const bpjs_fact *at, const bpjs_way *way,
                    bpjs_buffer *note) {
  bpjs_result result = bpjs_result_of(at, series);
  bpjs_buffer name = {0}, date = {0};
  result.section = "path";
  result.figure = *figure;
  add_name(page, &name, way->base);
  if (way->target != NULL)
    bpjs_coverage_add_period(&date, &way->target->about);
  bpjs_result_label(&page->results, &result, label, &name, &date);
  bpjs_basis_name(&result, way->covered, way->base);
  result.note = *note;
  *note = (bpjs_buffer){0};
  if (way->target != NULL)
    bpjs_result_note(&page->results, &result, "note.base", "", "");
  bpjs_result_cite(&page->results, &result, &page->view, way->covered);
  bpjs_result_cite(&page->results, &result, &page->view, way->base);
  if (way->target != NULL)
    bpjs_result_cite(&page->results, &result, &page->view, way->target);
  for (int i = 0; i < 2 && way->others[i] != NULL; i++)
    bpjs_result_cite(&page->results, &result, &page->view, way->others[i]);
  bpjs_results_add(&page->results, &result);
}
