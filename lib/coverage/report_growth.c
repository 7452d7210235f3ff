/* Growth between Decembers, when membership peaks: no other months compare. */
#include <stddef.h>

#include "base/date.h"
#include "coverage/growth.h"
#include "coverage/page.h"

static const bpjs_wanted participants = {"active_participants", "ALL", "ALL", "ALL"};

static int32_t december_of(int32_t year) {
  return bpjs_date_to_days((bpjs_date){year, 12, 31});
}

static bool in_december(bpjs_page *page, int32_t year, bpjs_fact *fact) {
  return year > BPJS_DATE_FIRST_YEAR &&
         bpjs_page_find(page, participants, december_of(year), fact) &&
         fact->about.last_day == december_of(year) && fact->about.period_kind == BPJS_PERIOD_MONTH;
}

static void grow(bpjs_page *page, const bpjs_fact *from, const bpjs_fact *to, int32_t method,
                 const char *label) {
  int64_t months = bpjs_date_months_between(from->about.last_day, to->about.last_day);
  bpjs_figure growth = {.struct_size = sizeof growth};
  if (page->results.status == BPJS_OK)
    page->results.status = bpjs_coverage_grow(&from->figure, &to->figure, months, method, &growth,
                                              page->results.error);
  bpjs_page_derive(page, "growth", "growth", label, &growth, to, from, true);
}

/* "+49.34 % to 39.2 million" and the start that it leads back to. */
static void report_printed(bpjs_page *page) {
  bpjs_fact growth, to;
  bpjs_wanted wanted = participants;
  wanted.series = "active_participants_growth";
  if (!bpjs_page_find(page, wanted, page->last_day, &growth))
    return;
  bpjs_page_show(page, "growth", &growth);
  bpjs_figure base = {.struct_size = sizeof base};
  if (!bpjs_page_find(page, participants, growth.about.last_day, &to) ||
      to.about.last_day != growth.about.last_day)
    return;
  page->results.status = bpjs_figure_base(&to.figure, &growth.figure, &base, page->results.error);
  bpjs_page_derive(page, "growth", "implied_base", "label.base", &base, &to, &growth, true);
}

/* The oldest December there is: the first of those that are found. */
static bool find_oldest(bpjs_page *page, bpjs_fact *fact) {
  return bpjs_page_find(page, participants, december_of(BPJS_DATE_FIRST_YEAR), fact) &&
         in_december(page, bpjs_date_from_days(fact->about.last_day).year, fact);
}

void bpjs_report_growth(bpjs_page *page) {
  bpjs_fact to, before, oldest;
  bpjs_date date = bpjs_date_from_days(page->last_day);
  int32_t year = date.month == 12 ? date.year : date.year - 1;
  if (in_december(page, year, &to)) {
    bpjs_page_show(page, "growth", &to);
    if (in_december(page, year - 1, &before)) {
      bpjs_page_show(page, "growth", &before);
      grow(page, &before, &to, BPJS_GROWTH_SIMPLE, "label.simple");
    }
    if (find_oldest(page, &oldest) && oldest.about.last_day < december_of(year - 1)) {
      bpjs_page_show(page, "growth", &oldest);
      grow(page, &oldest, &to, BPJS_GROWTH_SIMPLE, "label.simple");
      grow(page, &oldest, &to, BPJS_GROWTH_ANNUAL, "label.annual");
      grow(page, &oldest, &to, BPJS_GROWTH_COMPOUND, "label.compound");
    }
  }
  report_printed(page);
}
