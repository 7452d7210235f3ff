/* bpjsstat benefit event: all programmes at once. */
#include "benefit.h"
#include "children.h"
#include "months.h"
#include "output.h"
#include "rates.h"
#include "spans.h"

static const char help[] =
    "Usage: bpjsstat benefit event --event EVENT --segment SEGMENT --wage N --on DATE\n"
    "                              [OPTION]...\n"
    "\n"
    "What all programmes pay for one event in a worker's life, as one statement for the\n"
    "family, nothing twice: a death at work is JKK's and not JKM's, and there is one\n"
    "scholarship. Without --months, --jkp-months or --balance what hangs on them is\n"
    "refused; give 0 where it is 0.\n"
    "\n"
    "Options:\n"
    "  --event EVENT         accident-death, death, accident-disability (total, by a work\n"
    "                        accident), disability (total, of another cause), job-loss\n"
    "                        or retirement\n"
    "  --segment SEGMENT     pu, bpu or construction\n"
    "  --wage N              last wage reported, rupiah a month; bpu: declared income\n"
    "  --daily               --wage is the wage of a day (pu, construction)\n"
    "  --on DATE             of the event: its law governs\n"
    "  --programmes LIST     enrolled in, such as JKK,JKM,JHT (default: JKK,JKM; pu: all)\n"
    "  --months N            months contributed to JKM\n"
    "  --jkp-months N        months contributed to JKP in the 24 before a job loss\n"
    "  --resigned            the job was lost by resignation\n"
    "  --balance N           of JHT, in rupiah\n"
    "  --no-npwp             without a taxpayer number\n"
    "  --born DATE           date of birth, for the ages of JHT and JP\n"
    "  --enrolled DATE       in JP since (default: the first month with a wage)\n"
    "  --wages FILE          for JP, the wages of the months that were paid\n"
    "  --wages-from DATE     or --wage in every month from this one to the event's\n"
    "  --inflation PERCENT, --inflation YEAR:PERCENT, --development ...\n"
    "                        rates for JP; see bpjsstat benefit jp\n" CHILDREN_HELP HEIRS_HELP
        BENEFIT_HELP "\n" SPANS_HELP "\n"
    "Examples:\n"
    "  bpjsstat benefit event --event accident-death --segment pu --wage 6000000 \\\n"
    "      --on 2025-03-10 --months 60 --balance 45000000 --wages-from 2020-01 \\\n"
    "      --heirs spouse,child --child sd:3\n"
    "  bpjsstat benefit event --event job-loss --segment pu --wage 5000000 \\\n"
    "      --on 2025-03-10 --jkp-months 24 --balance 30000000\n";

static const choice events[] = {{"accident-death", BPJS_LIFE_ACCIDENT_DEATH},
                                {"death", BPJS_LIFE_DEATH},
                                {"accident-disability", BPJS_LIFE_ACCIDENT_DISABILITY},
                                {"disability", BPJS_LIFE_DISABILITY},
                                {"job-loss", BPJS_LIFE_JOB_LOSS},
                                {"retirement", BPJS_LIFE_RETIREMENT},
                                {NULL, 0}};

static int take(const arguments *given, bpjs_life *life) {
  *life = (bpjs_life){.struct_size = sizeof *life};
  const target targets[] = {
      {.name = "--event", .needed = 1, .choice = &life->event, .choices = events},
      {.name = "--segment", .needed = 1, .choice = &life->segment, .choices = benefit_segments},
      {.name = "--wage", .needed = 1, .integer = &life->wage},
      {.name = "--daily", .flags = &life->flags, .flag = BPJS_LIFE_DAILY_WAGE},
      {.name = "--on", .needed = 1, .day = &life->day},
      {.name = "--programmes", .sum = &life->programmes, .choices = benefit_programmes},
      {.name = "--months",
       .integer32 = &life->months,
       .flags = &life->flags,
       .flag = BPJS_LIFE_MONTHS},
      {.name = "--jkp-months",
       .integer32 = &life->jkp_months,
       .flags = &life->flags,
       .flag = BPJS_LIFE_JKP_MONTHS},
      {.name = "--resigned", .flags = &life->flags, .flag = BPJS_LIFE_RESIGNED},
      {.name = "--balance",
       .integer = &life->balance,
       .flags = &life->flags,
       .flag = BPJS_LIFE_BALANCE},
      {.name = "--no-npwp", .flags = &life->flags, .flag = BPJS_LIFE_NO_NPWP},
      {.name = "--born", .day = &life->born_day, .flags = &life->flags, .flag = BPJS_LIFE_BORN},
      {.name = "--enrolled",
       .day = &life->enrolled_day,
       .flags = &life->flags,
       .flag = BPJS_LIFE_ENROLLED},
      {.name = "--heirs", .sum = &life->heirs, .choices = benefit_heirs},
      {.name = NULL}};
  int status = options_take(given, targets);
  if (status == STATUS_OK && life->event != BPJS_LIFE_JOB_LOSS &&
      options_value(given, "--resigned") != NULL) {
    complain("--resigned goes with --event job-loss");
    return STATUS_USAGE;
  }
  return status == STATUS_OK ? benefit_check_daily(given, life->segment) : status;
}

static int take_wages(const arguments *given, const bpjs_life *life, spans *wages) {
  int32_t from = 0;
  if (options_value(given, "--wages-from") == NULL)
    return spans_read(given, "--wages", wages);
  if (options_value(given, "--wages") != NULL) {
    complain("either --wages or --wages-from");
    return STATUS_USAGE;
  }
  int status = option_day(given, "--wages-from", &from);
  int months = months_of(life->day) - months_of(from) + 1;
  if (status == STATUS_OK && (months < 1 || (life->flags & BPJS_LIFE_DAILY_WAGE) != 0)) {
    complain(months < 1 ? "--wages-from: is after --on" : "--wages-from goes with a monthly wage");
    return STATUS_USAGE;
  }
  if (status == STATUS_OK)
    spans_add(wages, from, months, life->wage);
  return status;
}

static int compute(const arguments *given, const bpjs_law *law, const bpjs_law_policy *policy,
                   bpjs_benefit **benefit) {
  bpjs_life life;
  children all = {0};
  spans wages = {0};
  outlook years = {0};
  bpjs_error error = {.struct_size = sizeof error};
  int status = take(given, &life);
  if (status == STATUS_OK)
    status = children_take(given, &all);
  if (status == STATUS_OK)
    status = take_wages(given, &life, &wages);
  if (status == STATUS_OK)
    status = outlook_take(given, &years);
  if (status == STATUS_OK &&
      bpjs_benefit_event(law, &life, all.items, all.count, wages.items, wages.count,
                         years.inflation.items, years.inflation.count, years.development.items,
                         years.development.count, policy, benefit, &error) != BPJS_OK) {
    children_blame(&all, &error);
    spans_blame(&wages, &error);
    outlook_blame(&years, &error);
    status = benefit_complain(given, &error);
  }
  outlook_free(&years);
  spans_free(&wages);
  children_free(&all);
  return status;
}

static int show(const arguments *given, const settings *chosen) {
  return benefit_show(given, chosen, compute);
}

int benefit_event(int argc, char **argv) {
  option options[] = {ANSWER_OPTIONS,
                      CHILDREN_OPTIONS,
                      {.name = "--on", .kind = OPTION_VALUE},
                      {.name = "--event", .kind = OPTION_VALUE},
                      {.name = "--segment", .kind = OPTION_VALUE},
                      {.name = "--wage", .kind = OPTION_VALUE},
                      {.name = "--daily"},
                      {.name = "--programmes", .kind = OPTION_LIST},
                      {.name = "--months", .kind = OPTION_VALUE},
                      {.name = "--jkp-months", .kind = OPTION_VALUE},
                      {.name = "--resigned"},
                      {.name = "--balance", .kind = OPTION_VALUE},
                      {.name = "--no-npwp"},
                      {.name = "--born", .kind = OPTION_VALUE},
                      {.name = "--enrolled", .kind = OPTION_VALUE},
                      {.name = "--wages", .kind = OPTION_VALUE},
                      {.name = "--wages-from", .kind = OPTION_VALUE},
                      {.name = "--inflation", .kind = OPTION_LIST},
                      {.name = "--development", .kind = OPTION_LIST},
                      {.name = "--heirs", .kind = OPTION_LIST},
                      {.name = NULL}};
  return options_run("benefit event", options, help, show, argc, argv);
}
