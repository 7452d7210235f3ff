/* bpjsstat benefit jp: a pension. */
#include "benefit.h"
#include "output.h"
#include "rates.h"
#include "spans.h"

static const char help[] =
    "Usage: bpjsstat benefit jp --event EVENT --wages FILE [OPTION]...\n"
    "       bpjsstat benefit jp --event EVENT --wage N --from DATE --months N [OPTION]...\n"
    "\n"
    "The pension (JP) of old age, disability or survivors: from the wages of the months\n"
    "that were paid, each raised by the inflation of the years after it, between the\n"
    "least and the most of the law; or, below its conditions, the lump sum in its place.\n"
    "\n"
    "Options:\n"
    "  --event EVENT         old-age, disability (total and permanent) or death\n"
    "  --wages FILE          the wages of the months that were paid, rupiah a month\n"
    "  --wage N --from DATE --months N\n"
    "                        or the same wage in so many months, also beside a file\n"
    "  --born DATE           date of birth: old age begins when the pension age is reached\n"
    "  --on DATE             of disability or death; of old age, if that is not computed\n"
    "  --enrolled DATE       in JP since (default: the first month with a wage)\n"
    "  --deferral N          months worked on past the pension age\n"
    "  --counted             wages are as they count: no ceiling is put on them\n"
    "  --mean months|years   the mean wage by months (the default), or each year alike\n"
    "  --inflation PERCENT   of every year that is not known or given by itself\n"
    "  --inflation YEAR:PERCENT\n"
    "                        of a year; both may be repeated\n"
    "  --development PERCENT, --development YEAR:PERCENT\n"
    "                        what contributions earned, for a lump sum\n"
    "  --until DATE          show the pension in payment up to this day\n"
    "  --entitled-children N children among the heirs, if more than one\n" HEIRS_HELP BENEFIT_HELP
    "\n" SPANS_HELP "\n"
    "Examples:\n"
    "  bpjsstat benefit jp --event disability --wage 5000000 --from 2019-01 --months 72 \\\n"
    "      --on 2025-02-10\n"
    "  bpjsstat benefit jp --event old-age --born 1970-05-20 --wages wages.csv \\\n"
    "      --inflation 3 --carry-forward --explain\n"
    "  bpjsstat benefit jp --event death --wage 4000000 --from 2020-01 --months 48 \\\n"
    "      --on 2024-01-15 --heirs spouse,child --min-confidence D\n";

static const choice events[] = {{"old-age", BPJS_PENSION_OLD_AGE},
                                {"disability", BPJS_PENSION_DISABILITY},
                                {"death", BPJS_PENSION_DEATH},
                                {NULL, 0}};
static const choice means[] = {
    {"months", BPJS_PENSION_MEAN_MONTHS}, {"years", BPJS_PENSION_MEAN_YEARS}, {NULL, 0}};

static int take_wages(const arguments *given, spans *wages) {
  int alone = options_value(given, "--wage") != NULL;
  int64_t amount = 0;
  int32_t day = 0, months = 0;
  const target targets[] = {{.name = "--wage", .integer = &amount},
                            {.name = "--from", .needed = 1, .day = &day},
                            {.name = "--months", .needed = 1, .integer32 = &months},
                            {.name = NULL}};
  if (!alone && options_value(given, "--wages") == NULL) {
    complain("give --wages or --wage; see bpjsstat benefit jp --help");
    return STATUS_USAGE;
  }
  if (!alone &&
      (options_value(given, "--from") != NULL || options_value(given, "--months") != NULL)) {
    complain("--from and --months go with --wage");
    return STATUS_USAGE;
  }
  int status = spans_read(given, "--wages", wages);
  if (status != STATUS_OK || !alone)
    return status;
  status = options_take(given, targets);
  if (status == STATUS_OK && months < 1) {
    complain("--months \"%d\": must be 1 or more", months);
    return STATUS_USAGE;
  }
  if (status == STATUS_OK)
    spans_add(wages, day, months, amount);
  return status;
}

static int take(const arguments *given, bpjs_pension *pension, spans *wages) {
  *pension = (bpjs_pension){.struct_size = sizeof *pension};
  const target targets[] = {
      {.name = "--event", .needed = 1, .choice = &pension->event, .choices = events},
      {.name = "--on", .day = &pension->day},
      {.name = "--born",
       .day = &pension->born_day,
       .flags = &pension->flags,
       .flag = BPJS_PENSION_BORN},
      {.name = "--enrolled",
       .day = &pension->enrolled_day,
       .flags = &pension->flags,
       .flag = BPJS_PENSION_ENROLLED},
      {.name = "--deferral", .integer32 = &pension->deferral_months},
      {.name = "--counted", .flags = &pension->flags, .flag = BPJS_PENSION_COUNTED},
      {.name = "--mean", .choice = &pension->mean, .choices = means},
      {.name = "--until", .day = &pension->until_day},
      {.name = "--entitled-children", .integer32 = &pension->children},
      {.name = "--heirs", .sum = &pension->heirs, .choices = benefit_heirs},
      {.name = NULL}};
  int status = options_take(given, targets);
  int aged = pension->event == BPJS_PENSION_OLD_AGE;
  if (status == STATUS_OK && options_value(given, "--on") == NULL &&
      (!aged || options_value(given, "--born") == NULL))
    status = option_needed(given, aged ? "--born" : "--on");
  return status == STATUS_OK ? take_wages(given, wages) : status;
}

static int compute(const arguments *given, const bpjs_law *law, const bpjs_law_policy *policy,
                   bpjs_benefit **benefit) {
  bpjs_pension pension;
  spans wages = {0};
  outlook years = {0};
  bpjs_error error = {.struct_size = sizeof error};
  int status = take(given, &pension, &wages);
  if (status == STATUS_OK)
    status = outlook_take(given, &years);
  if (status == STATUS_OK &&
      bpjs_benefit_jp(law, &pension, wages.items, wages.count, years.inflation.items,
                      years.inflation.count, years.development.items, years.development.count,
                      policy, benefit, &error) != BPJS_OK) {
    spans_blame(&wages, &error);
    outlook_blame(&years, &error);
    status = benefit_complain(given, &error);
  }
  outlook_free(&years);
  spans_free(&wages);
  return status;
}

static int show(const arguments *given, const settings *chosen) {
  return benefit_show(given, chosen, compute);
}

int benefit_jp(int argc, char **argv) {
  option options[] = {ANSWER_OPTIONS,
                      {.name = "--on", .kind = OPTION_VALUE},
                      {.name = "--event", .kind = OPTION_VALUE},
                      {.name = "--wages", .kind = OPTION_VALUE},
                      {.name = "--wage", .kind = OPTION_VALUE},
                      {.name = "--from", .kind = OPTION_VALUE},
                      {.name = "--months", .kind = OPTION_VALUE},
                      {.name = "--born", .kind = OPTION_VALUE},
                      {.name = "--enrolled", .kind = OPTION_VALUE},
                      {.name = "--deferral", .kind = OPTION_VALUE},
                      {.name = "--counted"},
                      {.name = "--mean", .kind = OPTION_VALUE},
                      {.name = "--inflation", .kind = OPTION_LIST},
                      {.name = "--development", .kind = OPTION_LIST},
                      {.name = "--until", .kind = OPTION_VALUE},
                      {.name = "--entitled-children", .kind = OPTION_VALUE},
                      {.name = "--heirs", .kind = OPTION_LIST},
                      {.name = NULL}};
  return options_run("benefit jp", options, help, show, argc, argv);
}
