/* Rupiah: benefits, scholarships and funds, and how much that is a head. */
#include <stddef.h>

#include "coverage/page.h"

static const char *const programmes[] = {"JHT", "JKK", "JKM", "JP", "JKP"};
enum { PROGRAMMES = sizeof programmes / sizeof programmes[0] };

static void average(bpjs_page *page, const char *section, const char *series, const char *label,
                    const bpjs_fact *total, const bpjs_fact *count) {
  bpjs_figure each = {.struct_size = sizeof each};
  if (page->results.status == BPJS_OK)
    page->results.status =
        bpjs_figure_average(&total->figure, &count->figure, &each, page->results.error);
  bpjs_page_derive(page, section, series, label, &each, total, count, false);
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

/* The programmes at the time of their total, else the latest by then. */
static void report_programmes(bpjs_page *page, const char *section, const char *series,
                              const bpjs_fact *total) {
  bpjs_fact fact;
  for (int i = 0; i < PROGRAMMES; i++) {
    const bpjs_wanted wanted = {series, programmes[i], "ALL", "ALL"};
    if (bpjs_page_find_beside(page, wanted, total, &fact) ||
        bpjs_page_find_flow(page, wanted, total->about.last_day, &fact))
      bpjs_page_publish(page, section, &fact);
  }
}

void bpjs_report_benefits(bpjs_page *page) {
  bpjs_fact total;
  if (report_pair(page, "benefits", "benefit_paid", "benefit_recipients", &total)) {
    if (page->has_covered)
      average(page, "benefits", "benefit_per_participant", "label.per_participant", &total,
              &page->covered);
    report_programmes(page, "benefits", "benefit_paid", &total);
  }
  report_pair(page, "scholarships", "scholarship_paid", "scholarship_children", &total);
  if (bpjs_page_find(page, (bpjs_wanted){"funds_managed", "ALL", "ALL", "ALL"}, page->last_day,
                     &total)) {
    bpjs_page_publish(page, "funds", &total);
    if (page->has_covered)
      average(page, "funds", "funds_per_participant", "label.per_participant", &total,
              &page->covered);
    report_programmes(page, "funds", "funds_managed", &total);
  }
}
