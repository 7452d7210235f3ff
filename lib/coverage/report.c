#include <stddef.h>

#include "base/date.h"
#include "base/error.h"
#include "base/structure.h"
#include "bpjsstat/coverage.h"
#include "coverage/arguments.h"
#include "coverage/by.h"
#include "coverage/disagreements.h"
#include "coverage/page.h"
#include "coverage/parts.h"
#include "coverage/shares.h"

#define LEAST BPJS_STRUCT_LEAST(bpjs_period, last_day)

static const bpjs_wanted participants = {"active_participants", "ALL", "ALL", "ALL"};

/* A stock of a whole year is of some time in it. */
static bool is_december(const bpjs_observation *about) {
  return about->period_kind == BPJS_PERIOD_MONTH &&
         bpjs_date_from_days(about->last_day).month == 12;
}

/* Whether another segment than that of `one` is published for its date. */
static bool has_other_segment(const bpjs_facts *found, const bpjs_observation *one) {
  for (int64_t i = 0; i < found->count; i++) {
    const bpjs_observation *other = &found->list[i].about;
    if (other->last_day == one->last_day && is_december(other) &&
        !bpjs_facts_is(other, BPJS_DIMENSION_SEGMENT, "ALL") &&
        !bpjs_facts_is(other, BPJS_DIMENSION_SEGMENT, one->segment))
      return true;
  }
  return false;
}

/* The newest December for which segments are published, two at least, else the
 * newest date of the total. */
static void choose_date(bpjs_page *page) {
  bpjs_query query = bpjs_page_query(&participants, 0);
  bpjs_facts found = {0};
  query.match = BPJS_QUERY_ANY;
  query.segment[0] = '\0';
  page->results.status = bpjs_facts_query(&found, page->view.dataset, &query, page->results.error);
  int32_t december = INT32_MIN, newest = INT32_MIN;
  for (int64_t i = 0; i < found.count; i++) {
    const bpjs_observation *about = &found.list[i].about;
    bool is_total = bpjs_facts_is(about, BPJS_DIMENSION_SEGMENT, "ALL");
    if (!is_total && is_december(about) && about->last_day > december &&
        has_other_segment(&found, about))
      december = about->last_day;
    if (is_total && about->last_day > newest)
      newest = about->last_day;
  }
  if (december != INT32_MIN || newest != INT32_MIN)
    page->last_day = december != INT32_MIN ? december : newest;
  bpjs_facts_free(&found);
}

/* Total, segments, their shares and the check of the sum. */
static void report_participants(bpjs_page *page) {
  bpjs_query query = bpjs_page_query(&participants, page->last_day);
  bpjs_parts parts = {0};
  query.segment[0] = '\0';
  if (page->results.status != BPJS_OK)
    return;
  int32_t status = bpjs_parts_find(&parts, page->view.dataset, &query, BPJS_DIMENSION_SEGMENT,
                                   "dataset", page->results.error);
  if (status == BPJS_ERROR_NOT_FOUND) {
    page->has_covered = bpjs_page_find(page, participants, page->last_day, &page->covered);
    if (page->has_covered)
      bpjs_page_publish(page, "participants", &page->covered);
    return;
  }
  bpjs_results_fail(&page->results, status);
  if (status != BPJS_OK)
    return;
  page->has_covered = true;
  page->covered = *parts.total;
  bpjs_page_publish_segments(page, "participants", parts.total);
  for (int64_t i = 0; i < parts.count; i++)
    bpjs_page_publish_segments(page, "participants", parts.list[i]);
  bpjs_coverage_add_shares(&page->results, "participants", &parts, BPJS_DIMENSION_SEGMENT);
  bpjs_parts_free(&parts);
}

static int64_t days_between(int32_t a, int32_t b) {
  return a < b ? (int64_t)b - a : (int64_t)a - b;
}

/* The total is published at more dates than the segments are. */
static void take_nearer_total(bpjs_page *page) {
  bpjs_fact total;
  if (!bpjs_page_find(page, participants, page->last_day, &total) ||
      days_between(total.about.last_day, page->last_day) >=
          days_between(page->covered.about.last_day, page->last_day))
    return;
  page->covered = total;
  bpjs_page_publish(page, "coverage", &total);
}

static void report_coverage(bpjs_page *page) {
  static const char *const bases[] = {"eligible_workers", "employed", "labour_force"};
  bpjs_fact base;
  if (page->has_covered)
    take_nearer_total(page);
  for (int i = 0; i < 3 && page->has_covered; i++)
    if (bpjs_page_find(page, (bpjs_wanted){bases[i], "ALL", "ALL", "ALL"}, page->last_day, &base)) {
      bpjs_page_publish(page, "coverage", &base);
      bpjs_coverage_add_ratio(&page->results, "coverage", &page->view, &page->covered, &base,
                              BPJS_COVERAGE_MIXED);
    }
  if (bpjs_page_find(page, (bpjs_wanted){"ucj_coverage", "ALL", "ALL", "ALL"}, page->last_day,
                     &base))
    bpjs_page_publish(page, "coverage", &base);
}

/* Those covered, their share of all members of the date, and the target. */
static void report_vulnerable(bpjs_page *page) {
  bpjs_fact covered, other;
  const bpjs_wanted wanted = {"active_participants", "ALL", "ALL", "VULNERABLE"};
  if (!bpjs_page_find(page, wanted, page->last_day, &covered))
    return;
  bpjs_page_publish(page, "vulnerable", &covered);
  if (bpjs_page_find_beside(page, participants, &covered, &other))
    bpjs_coverage_add_share(&page->results, "vulnerable", &page->view, &covered, &other);
  if (bpjs_page_find(page, (bpjs_wanted){"target_participants", "ALL", "ALL", "VULNERABLE"},
                     page->last_day, &other)) {
    bpjs_page_publish(page, "vulnerable", &other);
    bpjs_coverage_add_ratio(&page->results, "vulnerable", &page->view, &covered, &other,
                            BPJS_COVERAGE_MIXED);
  }
}

static void report_disagreements(bpjs_page *page) {
  bpjs_facts all = {0};
  bpjs_page_forgive(page);
  if (page->results.status != BPJS_OK)
    return;
  page->results.status = bpjs_facts_load(&all, page->view.dataset, page->results.error);
  bpjs_coverage_add_disagreements(&page->results, &all, "ID");
  bpjs_facts_free(&all);
}

static int32_t take_period(const bpjs_period *period, bpjs_period *ours, bpjs_error *error) {
  if (!bpjs_struct_in(ours, sizeof *ours, LEAST, period))
    return bpjs_error_struct_size(error, "period");
  int64_t length;
  return bpjs_period_write(ours, NULL, 0, &length, error);
}

int32_t bpjs_coverage_report(const bpjs_dataset *dataset, const bpjs_period *period,
                             int32_t language, bpjs_dataset **out, bpjs_error *error) {
  if (!bpjs_error_usable(error))
    return BPJS_ERROR_STRUCT_SIZE;
  bpjs_period ours = {.last_day = 0};
  int32_t status = bpjs_coverage_check_dataset(dataset, language, out, error);
  if (status == BPJS_OK && period != NULL)
    status = take_period(period, &ours, error);
  if (status != BPJS_OK)
    return status;
  bpjs_page page = {.results = bpjs_results_begin(language, NULL),
                    .view = {.dataset = dataset},
                    .last_day = ours.last_day};
  if (page.results.status == BPJS_OK && period == NULL)
    choose_date(&page);
  report_participants(&page);
  report_coverage(&page);
  report_vulnerable(&page);
  bpjs_report_benefits(&page);
  bpjs_report_growth(&page);
  bpjs_report_path(&page);
  report_disagreements(&page);
  status = bpjs_results_finish(&page.results, out);
  return status == BPJS_OK ? status : bpjs_error_memory(error);
}
