/* bpjsstat dues pu: a wage earner. */
#include "dues.h"
#include "output.h"
#include "values.h"

#include <stdio.h>
#include <string.h>

static const char help[] =
    "Usage: bpjsstat dues pu --wage N --risk-class 1..5 --on YYYY-MM [OPTION]...\n"
    "\n"
    "Contributions of a wage earner (PU) for one month, by programme and payer. A month\n"
    "is due as a whole, also where work began or ended inside it.\n"
    "\n"
    "Options:\n"
    "  --wage N              monthly wage in rupiah: basic wage and fixed allowances\n"
    "  --risk-class 1..5     risk class of the company for JKK\n"
    "  --industry TEXT       or its industry, by code or name: see bpjsstat law industry\n"
    "  --on YYYY-MM[-DD]     the contribution month\n"
    "  --months N            so many months from there (default 1)\n"
    "  --size SIZE           large (the default), medium, small or micro\n"
    "  --programmes LIST     what the worker is enrolled in, such as JKK,JKM,JHT\n"
    "                        (default: what the law requires of the size, and JKP if open)\n"
    "  --daily               --wage is the wage of a day\n"
    "  --piece               --wage is the sum of piece wages of the last 3 months\n"
    "  --piece-weather       the sum of the last 12, for work that depends on weather\n"
    "  --minimum-wage N      warn if the wage is below\n"
    "  --born DATE           date of birth: pension age ends JP; 54 closes JKP\n"
    "  --registered DATE     when first registered with BPJS Ketenagakerjaan\n"
    "  --foreign             not an Indonesian citizen (not open to JKP)\n"
    "  --jkn other, --no-jkn health insurance in another way than by the employer; none\n"
    "  --relief NAME         pp49-2020, jp-deferral or labour-intensive; may be repeated.\n"
    "                        You assert its conditions (the industry is not checked);\n"
    "                        facts given are checked:\n"
    "  --workers N           active workers of the company\n"
    "  --sales-fall N        percent that sales fell since February 2020\n"
    "  --paid-through DATE   last month paid before the relief\n"
    "  --paid-on DATE        when this bill is paid\n" DUES_HELP "\n"
    "Examples:\n"
    "  bpjsstat dues pu --wage 10000000 --risk-class 3 --on 2024-03\n"
    "  bpjsstat dues pu --wage 5000000 --industry tobacco --size medium --on 2025-03 \\\n"
    "      --relief labour-intensive --workers 120 --explain\n"
    "\n"
    "Exit status: 0; 1 if there is no rule, or a number or file is refused; 2 usage.\n";

static const choice sizes[] = {{"large", BPJS_COMPANY_SIZE_LARGE},
                               {"medium", BPJS_COMPANY_SIZE_MEDIUM},
                               {"small", BPJS_COMPANY_SIZE_SMALL},
                               {"micro", BPJS_COMPANY_SIZE_MICRO},
                               {NULL, 0}};
static const choice reliefs[] = {{"pp49-2020", BPJS_RELIEF_PP49_2020},
                                 {"jp-deferral", BPJS_RELIEF_JP_DEFERRAL},
                                 {"labour-intensive", BPJS_RELIEF_LABOUR_INTENSIVE},
                                 {NULL, 0}};
static const choice jkn[] = {
    {"employer", BPJS_JKN_EMPLOYER}, {"other", BPJS_JKN_OTHER}, {"none", BPJS_JKN_NONE}, {NULL, 0}};

/* One industry, by its code or the only one that matches. */
static int take_industry(const arguments *given, bpjs_wage_earner *worker) {
  const char *text = options_value(given, "--industry");
  if (text == NULL)
    return STATUS_OK;
  int64_t found[8], count = 0;
  bpjs_error error = {.struct_size = sizeof error};
  bpjs_law_industry industry = {.struct_size = sizeof industry};
  if (bpjs_law_industry_search(text, (int64_t)strlen(text), found, 8, &count, &error) != BPJS_OK) {
    complain_error(&error, "--industry");
    return STATUS_USAGE;
  }
  for (int64_t i = 0; i < count && i < 8 && count > 1; i++) {
    bpjs_law_industry_get(found[i], &industry, NULL);
    complain("--industry \"%s\" may be %s %s", text, industry.code, industry.name_en);
  }
  if (count != 1) {
    complain(count == 0 ? "--industry \"%s\": no industry of the annex matches"
                        : "--industry \"%s\": say which; bpjsstat law industry lists them",
             text);
    return STATUS_USAGE;
  }
  bpjs_law_industry_get(found[0], &industry, NULL);
  memcpy(worker->industry, industry.code, sizeof industry.code);
  if (strcmp(text, industry.code) != 0)
    complain("--industry \"%s\" is taken as %s %s", text, industry.code, industry.name_en);
  return STATUS_OK;
}

static int take_wage_kind(const arguments *given, bpjs_wage_earner *worker) {
  static const struct {
    const char *name;
    int32_t kind;
  } kinds[] = {{"--daily", BPJS_WAGE_KIND_DAILY},
               {"--piece", BPJS_WAGE_KIND_PIECE},
               {"--piece-weather", BPJS_WAGE_KIND_PIECE_WEATHER}};
  for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++) {
    if (options_value(given, kinds[i].name) == NULL)
      continue;
    if (worker->wage_kind != 0) {
      complain("only one of --daily, --piece, --piece-weather");
      return STATUS_USAGE;
    }
    worker->wage_kind = kinds[i].kind;
  }
  return STATUS_OK;
}

static int take_person(const arguments *given, bpjs_wage_earner *worker) {
  if (options_value(given, "--foreign") != NULL)
    worker->flags |= BPJS_WORKER_FOREIGN;
  if (options_value(given, "--born") != NULL)
    worker->flags |= BPJS_WORKER_BORN;
  if (options_value(given, "--no-jkn") != NULL)
    worker->jkn = BPJS_JKN_NONE;
  int status = option_day(given, "--born", &worker->born_day);
  if (status == STATUS_OK)
    status = option_day(given, "--registered", &worker->registered_day);
  if (status == STATUS_OK)
    status = option_choice(given, "--jkn", jkn, &worker->jkn);
  return status;
}

static int take_relief(const arguments *given, bpjs_wage_earner *worker) {
  if (options_value(given, "--workers") != NULL)
    worker->flags |= BPJS_WORKER_ACTIVE_WORKERS;
  if (options_value(given, "--sales-fall") != NULL)
    worker->flags |= BPJS_WORKER_SALES_FALL;
  int status = option_sum(given, "--relief", reliefs, &worker->reliefs);
  if (status == STATUS_OK)
    status = option_integer32(given, "--workers", &worker->active_workers);
  if (options_value(given, "--workers") != NULL)
    worker->flags |= BPJS_WORKER_ACTIVE_WORKERS;
  if (options_value(given, "--sales-fall") != NULL)
    worker->flags |= BPJS_WORKER_SALES_FALL;
  if (status == STATUS_OK)
    status = option_percent(given, "--sales-fall", &worker->sales_fall_ppm);
  if (status == STATUS_OK)
    status = option_day(given, "--paid-through", &worker->paid_through_day);
  if (status == STATUS_OK)
    status = option_day(given, "--paid-on", &worker->payment_day);
  return status;
}

int dues_take_pu(const arguments *given, bpjs_wage_earner *worker) {
  *worker = (bpjs_wage_earner){.struct_size = sizeof *worker};
  int status = option_needed(given, "--wage");
  if (status == STATUS_OK)
    status = option_integer(given, "--wage", &worker->wage);
  if (status == STATUS_OK)
    status = option_integer(given, "--minimum-wage", &worker->minimum_wage);
  if (status == STATUS_OK)
    status = option_integer32(given, "--risk-class", &worker->risk_class);
  if (status == STATUS_OK)
    status = take_industry(given, worker);
  if (status == STATUS_OK)
    status = option_choice(given, "--size", sizes, &worker->size);
  if (status == STATUS_OK)
    status = option_sum(given, "--programmes", dues_programmes, &worker->programmes);
  if (status == STATUS_OK)
    status = take_wage_kind(given, worker);
  if (status == STATUS_OK)
    status = take_person(given, worker);
  return status == STATUS_OK ? take_relief(given, worker) : status;
}

static int compute(const arguments *given, const bpjs_law *law, const bpjs_law_policy *policy,
                   bpjs_dues **dues) {
  bpjs_wage_earner worker;
  bpjs_error error = {.struct_size = sizeof error};
  int status = dues_take_pu(given, &worker);
  if (status == STATUS_OK)
    status = option_needed(given, "--on");
  if (status == STATUS_OK)
    status = option_day(given, "--on", &worker.day);
  if (status == STATUS_OK)
    status = option_count(given, "--months", &worker.months);
  if (status == STATUS_OK && bpjs_dues_pu(law, &worker, 1, policy, dues, &error) != BPJS_OK)
    status = dues_complain(given, &error);
  return status;
}

static int show(const arguments *given, const settings *chosen) {
  return dues_show(given, chosen, compute);
}

int dues_pu(int argc, char **argv) {
  option options[] = {
      DUES_OPTIONS, PU_OPTIONS, {.name = "--months", .kind = OPTION_VALUE}, {.name = NULL}};
  return options_run("dues pu", options, help, show, argc, argv);
}
