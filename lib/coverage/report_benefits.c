/* Rupiah: benefits, scholarships and funds, and how much that is a head. */
#include <stddef.h>

#include "coverage/page.h"

static const char *const programmes[] = {"JHT", "JKK", "JKM", "JP", "JKP"};
enum { PROGRAMMES = sizeof programmes / sizeof programmes[0] };

/* A programme's part of another time says little of the total. */
#define DAYS_APART 366

static void average(bpjs_page *page, const char *section, const char *series, const char *label,
                    const bpjs_fact *total, const bpjs_fact *count) {
  bpjs_figure each = {.struct_size = sizeof each};
  if (page->results.status == BPJS_OK)
    page->results.status =
        bpjs_figure_average(&total->figure, &count->figure, &each, page->results.error);
  bpjs_page_derive(page, section, series, label, &each, total, count, false);
}

/* A head of the members at the date of the total, where they are published for
 * it, not at another one. */
static void per_participant(bpjs_page *page, const char *section, const char *series,
                            const bpjs_fact *total) {
  const bpjs_wanted wanted = {"active_participants", "ALL", "ALL", "ALL"};
  bpjs_fact members = page->covered;
  if (!page->has_covered)
    return;
  if (members.about.last_day != total->about.last_day)
    bpjs_page_find(page, wanted, total->about.last_day, &members);
  average(page, section, series, "label.per_participant", total, &members);
}

/* Rupiah and heads of one time, and the average. */
static bool report_pair(bpjs_page *page, const char *section, const char *paid_series,
                        const char *heads_series, bpjs_fact *paid) {
  bpjs_fact heads;
  const bpjs_wanted counted = {heads_series, "ALL", "ALL", "ALL"};
  if (!bpjs_page_find_flow(page, (bpjs_wanted){paid_series, "ALL", "ALL", "ALL"}, page->last_day,
                           paid))
    return false;
  bpjs_page_publish(page, section, paid);
  if (bpjs_page_find_beside(page, counted, paid, &heads)) {
    bpjs_page_publish(page, section, &heads);
    average(page, section, "average_benefit", "label.average", paid, &heads);
  }
  return true;
}

static bool is_near(const bpjs_fact *a, const bpjs_fact *b) {
  int64_t days = (int64_t)a->about.last_day - b->about.last_day;
  return days >= -DAYS_APART && days <= DAYS_APART;
}

/* The programmes at the time of their total, else the latest by then. */
static void report_programmes(bpjs_page *page, const char *section, const char *series,
                              const bpjs_fact *total) {
  bpjs_fact fact;
  for (int i = 0; i < PROGRAMMES; i++) {
    const bpjs_wanted wanted = {series, programmes[i], "ALL", "ALL"};
    if (bpjs_page_find_beside(page, wanted, total, &fact) ||
        (bpjs_page_find_flow(page, wanted, total->about.last_day, &fact) && is_near(&fact, total)))
      bpjs_page_publish(page, section, &fact);
  }
}

void bpjs_report_benefits(bpjs_page *page) {
  bpjs_fact total;
  if (report_pair(page, "benefits", "benefit_paid", "benefit_recipients", &total)) {
    per_participant(page, "benefits", "benefit_per_participant", &total);
    report_programmes(page, "benefits", "benefit_paid", &total);
  }
  report_pair(page, "scholarships", "scholarship_paid", "scholarship_children", &total);
  if (bpjs_page_find(page, (bpjs_wanted){"funds_managed", "ALL", "ALL", "ALL"}, page->last_day,
                     &total)) {
    bpjs_page_publish(page, "funds", &total);
    per_participant(page, "funds", "funds_per_participant", &total);
    report_programmes(page, "funds", "funds_managed", &total);
  }
}
