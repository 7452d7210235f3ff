/* bpjsstat dues year: one participant, month by month. */
#include "dues.h"
#include "months.h"
#include "output.h"
#include "values.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char help[] =
    "Usage: bpjsstat dues year --year YYYY --wage N --risk-class 1..5 [OPTION]...\n"
    "       bpjsstat dues year --year YYYY --income N [OPTION]...\n"
    "\n"
    "Contributions of one participant over a year, month by month, under the law and the\n"
    "reliefs of each month: of a wage earner with --wage, of a self-employed participant\n"
    "with --income.\n"
    "\n"
    "Options:\n"
    "  --year YYYY           the year; or\n"
    "  --on YYYY-MM          the first month, with\n"
    "  --months N            how many months (default 12)\n"
    "  --change YYYY-MM=N    from this month on the wage or income is N; may be repeated\n"
    "\n"
    "and all options of bpjsstat dues pu, or bpu; --relief holds in its months.\n"
    "\n"
    "Options of every bill:\n" DUES_HELP "\n"
    "Example:\n"
    "  bpjsstat dues year --year 2025 --wage 8000000 --change 2025-07=11000000 \\\n"
    "      --risk-class 3 --relief labour-intensive\n"
    "\n"
    "Exit status: 0; 1 if there is no rule, or a number or file is refused; 2 usage.\n";

typedef struct span {
  int month; /* months since year 0 */
  int64_t amount;
} span;

static int take_start(const arguments *given, int *month, int32_t *months) {
  const char *year = options_value(given, "--year");
  int32_t day = 0;
  if ((year != NULL) == (options_value(given, "--on") != NULL)) {
    complain("either --year or --on; see bpjsstat dues year --help");
    return STATUS_USAGE;
  }
  int status = option_integer32(given, "--months", months);
  if (status == STATUS_OK && (*months < 1 || *months > 1200)) {
    complain("--months \"%d\": is not 1 to 1200", *months);
    return STATUS_USAGE;
  }
  if (status == STATUS_OK && year != NULL) {
    char text[24];
    snprintf(text, sizeof text, "%.12s-01", year);
    status = value_day(text, "--year", &day);
  } else if (status == STATUS_OK) {
    status = option_day(given, "--on", &day);
  }
  *month = months_of(day);
  return status;
}

/* "2025-07=11000000" */
static int take_change(const char *text, span *change) {
  const char *equals = strchr(text, '=');
  if (equals == NULL) {
    complain("--change \"%s\": is not YYYY-MM=AMOUNT", text);
    return STATUS_USAGE;
  }
  char *when = copy_text(text, (size_t)(equals - text));
  int32_t day = 0;
  int status = value_day(when, "--change", &day);
  free(when);
  change->month = months_of(day);
  return status == STATUS_OK ? value_integer(equals + 1, "--change", &change->amount) : status;
}

static int by_month(const void *left, const void *right) {
  return ((const span *)left)->month - ((const span *)right)->month;
}

/* The first amount, then the changes in order, each inside the months and on a
 * month of its own. */
static int take_spans(const arguments *given, int month, int32_t months, int64_t amount,
                      span **spans) {
  const option *changes = options_find(given, "--change");
  int status = STATUS_OK;
  *spans = allocate((size_t)changes->count + 1, sizeof **spans);
  (*spans)[0] = (span){month, amount};
  for (int i = 0; i < changes->count && status == STATUS_OK; i++)
    status = take_change(changes->items[i], &(*spans)[i + 1]);
  if (status != STATUS_OK)
    return status;
  qsort(*spans + 1, (size_t)changes->count, sizeof **spans, by_month);
  for (int i = 1; i <= changes->count; i++)
    if ((*spans)[i].month <= (*spans)[i - 1].month || (*spans)[i].month >= month + months) {
      complain("--change: each month once, after the first and before the end");
      return STATUS_USAGE;
    }
  return STATUS_OK;
}

static int compute_pu(const arguments *given, const bpjs_law *law, const bpjs_law_policy *policy,
                      const bpjs_wage_earner *worker, const span *spans, int count, int end,
                      bpjs_dues **dues) {
  bpjs_error error = {.struct_size = sizeof error};
  bpjs_wage_earner *workers = allocate((size_t)count, sizeof *workers);
  for (int i = 0; i < count; i++) {
    workers[i] = *worker;
    workers[i].day = months_day(spans[i].month, "--change");
    workers[i].months = (i + 1 < count ? spans[i + 1].month : end) - spans[i].month;
    workers[i].wage = spans[i].amount;
  }
  int32_t status = bpjs_dues_pu(law, workers, count, policy, dues, &error);
  free(workers);
  return status == BPJS_OK ? STATUS_OK : dues_complain(given, &error);
}

static int compute_bpu(const arguments *given, const bpjs_law *law, const bpjs_law_policy *policy,
                       const bpjs_self_employed *worker, const span *spans, int count, int end,
                       bpjs_dues **dues) {
  bpjs_error error = {.struct_size = sizeof error};
  bpjs_self_employed *workers = allocate((size_t)count, sizeof *workers);
  for (int i = 0; i < count; i++) {
    workers[i] = *worker;
    workers[i].day = months_day(spans[i].month, "--change");
    workers[i].months = (i + 1 < count ? spans[i + 1].month : end) - spans[i].month;
    workers[i].income = spans[i].amount;
  }
  int32_t status = bpjs_dues_bpu(law, workers, count, policy, dues, &error);
  free(workers);
  return status == BPJS_OK ? STATUS_OK : dues_complain(given, &error);
}

static int compute(const arguments *given, const bpjs_law *law, const bpjs_law_policy *policy,
                   bpjs_dues **dues) {
  bpjs_wage_earner earner;
  bpjs_self_employed self;
  int wage = options_value(given, "--wage") != NULL;
  int month = 0;
  int32_t months = 12;
  span *spans = NULL;
  if (wage == (options_value(given, "--income") != NULL)) {
    complain("either --wage or --income; see bpjsstat dues year --help");
    return STATUS_USAGE;
  }
  int status = wage ? dues_take_pu(given, &earner) : dues_take_bpu(given, &self);
  if (status == STATUS_OK)
    status = take_start(given, &month, &months);
  if (status == STATUS_OK)
    status = take_spans(given, month, months, wage ? earner.wage : self.income, &spans);
  int count = options_find(given, "--change")->count + 1;
  if (status == STATUS_OK && wage)
    status = compute_pu(given, law, policy, &earner, spans, count, month + months, dues);
  else if (status == STATUS_OK)
    status = compute_bpu(given, law, policy, &self, spans, count, month + months, dues);
  free(spans);
  return status;
}

static int show(const arguments *given, const settings *chosen) {
  return dues_show(given, chosen, compute);
}

int dues_year(int argc, char **argv) {
  option options[] = {DUES_OPTIONS,
                      PU_OPTIONS,
                      BPU_OPTIONS,
                      {.name = "--year", .kind = OPTION_VALUE},
                      {.name = "--months", .kind = OPTION_VALUE},
                      {.name = "--change", .kind = OPTION_LIST},
                      {.name = NULL}};
  return options_run("dues year", options, help, show, argc, argv);
}
