/* From coverage now to the national target, on each base that it may mean. */
#include <stddef.h>

#include "base/date.h"
#include "coverage/arguments.h"
#include "coverage/labels.h"
#include "coverage/names.h"
#include "coverage/page.h"
#include "figure/text.h"

static const bpjs_wanted participants = {"active_participants", "ALL", "ALL", "ALL"};

/* Coverage at a date: members out of the nearest base. */
typedef struct standing {
  bpjs_fact covered, base;
  bpjs_figure ratio;
} standing;

static bool stand(bpjs_page *page, const char *base, const bpjs_fact *covered, standing *now) {
  now->covered = *covered;
  now->ratio = (bpjs_figure){.struct_size = sizeof now->ratio};
  if (!bpjs_page_find(page, (bpjs_wanted){base, "ALL", "ALL", "ALL"}, covered->about.last_day,
                      &now->base))
    return false;
  page->results.status =
      bpjs_figure_share(&now->covered.figure, &now->base.figure, &now->ratio, page->results.error);
  return page->results.status == BPJS_OK;
}

static int64_t months_between(const bpjs_fact *a, const bpjs_fact *b) {
  return bpjs_date_months_between(a->about.last_day, b->about.last_day);
}

/* The change of a year. */
typedef struct pace {
  standing from, to;
  bpjs_figure figure; /* points */
} pace;

/* The standing at the end of just this month. */
static bool stand_in(bpjs_page *page, const char *base, int32_t year, int32_t month,
                     standing *then) {
  if (year < BPJS_DATE_FIRST_YEAR)
    return false;
  int32_t last_day =
      bpjs_date_to_days((bpjs_date){year, month, bpjs_date_days_in_month(year, month)});
  bpjs_fact members;
  return bpjs_page_find(page, participants, last_day, &members) &&
         members.about.last_day == last_day && stand(page, base, &members, then);
}

/* From a year before; where that was not published, between the last two
 * Decembers. Other months do not compare, because members peak in December. */
static bool find_pace(bpjs_page *page, const char *base, const standing *now, pace *found) {
  bpjs_date date = bpjs_date_from_days(now->covered.about.last_day);
  found->to = *now;
  if (!stand_in(page, base, date.year - 1, date.month, &found->from) &&
      (date.month == 12 || !stand_in(page, base, date.year - 1, 12, &found->to) ||
       !stand_in(page, base, date.year - 2, 12, &found->from))) {
    bpjs_page_forgive(page);
    return false;
  }
  found->figure = (bpjs_figure){.struct_size = sizeof found->figure};
  page->results.status =
      bpjs_figure_subtract(&found->to.ratio, &found->from.ratio, &found->figure, NULL);
  return page->results.status == BPJS_OK;
}

static void add(bpjs_page *page, const char *series, const char *label, int32_t unit, double value,
                double lower, double upper, const standing *now, const bpjs_fact *target,
                bpjs_buffer *note) {
  bpjs_figure figure = {.struct_size = sizeof figure,
                        .unit = unit,
                        .bounds = now->ratio.bounds,
                        .flags = now->ratio.flags,
                        .value = value,
                        .lower = lower,
                        .upper = upper};
  const bpjs_way way = {&now->covered, &now->base, target, {NULL}};
  bpjs_page_path(page, series, label, &figure, &now->covered, &way, note);
}

/* "2023-12 / 2024-08": when members and base were counted. */
static void add_dates(bpjs_buffer *dates, const standing *then) {
  bpjs_coverage_add_period(dates, &then->covered.about);
  bpjs_buffer_add_text(dates, " / ");
  bpjs_coverage_add_period(dates, &then->base.about);
  bpjs_buffer_add(dates, "", 1);
}

static void add_pace(bpjs_page *page, const pace *found, bool reached) {
  bpjs_buffer from = {0}, to = {0}, note = {0};
  add_dates(&from, &found->from);
  add_dates(&to, &found->to);
  if (from.failed || to.failed) {
    note.failed = true;
  } else {
    bpjs_coverage_add_label(&note, "note.pace", page->results.language, from.bytes, to.bytes);
    if (!reached) {
      bpjs_buffer_add_text(&note, "; ");
      bpjs_coverage_add_label(&note, "note.never", page->results.language, "", "");
    }
  }
  bpjs_buffer_free(&from);
  bpjs_buffer_free(&to);
  const bpjs_way way = {
      &found->to.covered, &found->to.base, NULL, {&found->from.covered, &found->from.base}};
  bpjs_page_path(page, "pace", "label.pace", &found->figure, &found->to.covered, &way, &note);
}

static bool is_reached(const bpjs_distance *d) {
  return d->years_at_pace < BPJS_DATE_LAST_YEAR;
}

/* "in 2040" */
static void add_years(bpjs_page *page, const bpjs_distance *d, const standing *now,
                      const bpjs_fact *target) {
  bpjs_buffer year = {0}, note = {0};
  bpjs_date date = bpjs_date_from_days(now->covered.about.last_day);
  bpjs_buffer_add_integer(&year, date.year + (int64_t)(date.month / 12.0 + d->years_at_pace));
  bpjs_buffer_add(&year, "", 1);
  if (!year.failed)
    bpjs_coverage_add_label(&note, "note.reached", page->results.language, year.bytes, NULL);
  note.failed |= year.failed;
  bpjs_buffer_free(&year);
  add(page, "years_at_pace", "label.years", BPJS_UNIT_YEARS, d->years_at_pace,
      d->years_at_pace_lower, d->years_at_pace_upper, now, target, &note);
}

static void report_distance(bpjs_page *page, const char *base, const standing *now,
                            const bpjs_fact *target) {
  pace found;
  bpjs_buffer none = {0};
  bpjs_distance d = {.struct_size = sizeof d};
  bool paced = find_pace(page, base, now, &found);
  if (page->results.status == BPJS_OK)
    page->results.status =
        bpjs_coverage_distance(&now->ratio, &target->figure, months_between(&now->covered, target),
                               paced ? &found.figure : NULL, &d, page->results.error);
  add(page, "coverage_ratio", "label.now", BPJS_UNIT_PERCENT, now->ratio.value, now->ratio.lower,
      now->ratio.upper, now, target, &none);
  add(page, "distance", "label.distance", d.unit, d.distance, d.distance_lower, d.distance_upper,
      now, target, &none);
  add(page, "distance_per_year", "label.per_year", d.unit, d.per_year, d.per_year_lower,
      d.per_year_upper, now, target, &none);
  add(page, "growth_needed", "label.needed", BPJS_UNIT_PERCENT, d.compound, d.compound_lower,
      d.compound_upper, now, target, &none);
  if (paced)
    add_pace(page, &found, is_reached(&d));
  if (paced && is_reached(&d))
    add_years(page, &d, now, target);
}

/* The published plan: the national targets in order of time. */
static void find_plan(bpjs_page *page, bpjs_facts *found) {
  static const bpjs_wanted plan = {"target_coverage", "ALL", "ALL", NULL};
  bpjs_query query = bpjs_page_query(&plan, page->last_day);
  if (page->results.status != BPJS_OK)
    return;
  page->results.status = bpjs_facts_query(found, page->view.dataset, &query, page->results.error);
  bpjs_facts_sort(found, BPJS_DIMENSION_PERIOD);
}

static void show_plan(bpjs_page *page, const bpjs_fact *target) {
  bpjs_facts found = {0};
  find_plan(page, &found);
  for (int64_t i = 0; i < found.count; i++)
    if (found.list[i].about.last_day > page->last_day &&
        found.list[i].about.last_day < target->about.last_day)
      bpjs_page_show(page, "path", &found.list[i]);
  bpjs_facts_free(&found);
}

/* Where the straight way to the target stands at each year of the plan. */
static void report_plan(bpjs_page *page, const standing *now, const bpjs_fact *target) {
  bpjs_facts found = {0};
  find_plan(page, &found);
  bool first = true, other_base = false;
  for (int64_t i = 0; i < found.count && page->results.status == BPJS_OK; i++) {
    const bpjs_fact *step = &found.list[i];
    bpjs_figure point = {.struct_size = sizeof point};
    int64_t elapsed = months_between(&now->covered, step);
    if (elapsed < 1 || step->about.last_day >= target->about.last_day)
      continue;
    page->results.status =
        bpjs_coverage_path(&now->ratio, &target->figure, months_between(&now->covered, target),
                           elapsed, BPJS_GROWTH_ANNUAL, &point, page->results.error);
    /* A plan that starts below what is reached counts other people. */
    other_base = first ? step->figure.upper < now->ratio.lower : other_base;
    first = false;
    bpjs_buffer plan_text = {0}, note = {0};
    bpjs_figure_add_text(&plan_text, &step->figure, page->results.language);
    bpjs_buffer_add(&plan_text, "", 1);
    if (!plan_text.failed)
      bpjs_coverage_add_label(&note, "note.plan", page->results.language, plan_text.bytes, NULL);
    note.failed |= plan_text.failed;
    if (other_base) {
      bpjs_buffer_add_text(&note, "; ");
      bpjs_coverage_add_label(&note, "note.other_base", page->results.language, "", "");
    }
    bpjs_buffer_free(&plan_text);
    const bpjs_way way = {&now->covered, &now->base, target, {step}};
    bpjs_page_path(page, "straight_path", "label.path", &point, step, &way, &note);
  }
  bpjs_facts_free(&found);
}

void bpjs_report_path(bpjs_page *page) {
  static const char *const bases[] = {"eligible_workers", "employed"};
  const int32_t far = bpjs_date_to_days((bpjs_date){BPJS_DATE_LAST_YEAR, 12, 31});
  bpjs_fact target;
  standing now;
  if (!page->has_covered ||
      !bpjs_page_find(page, (bpjs_wanted){"target_coverage", "ALL", "ALL", NULL}, far, &target))
    return;
  show_plan(page, &target);
  bpjs_page_show(page, "path", &target);
  for (int i = 0; i < 2; i++)
    if (stand(page, bases[i], &page->covered, &now) && months_between(&now.covered, &target) > 0) {
      report_distance(page, bases[i], &now, &target);
      report_plan(page, &now, &target);
    }
}
