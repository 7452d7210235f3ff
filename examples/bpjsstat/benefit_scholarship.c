/* bpjsstat benefit scholarship: of children, year by year. */
#include "benefit.h"
#include "children.h"
#include "output.h"

static const char help[] =
    "Usage: bpjsstat benefit scholarship --child LEVEL[:YEAR[:BORN]]... --on DATE\n"
    "                                    [OPTION]...\n"
    "\n"
    "The scholarship of the children of who died, or was totally disabled by a work\n"
    "accident: so much a year by level of school, from the level of each child on the day\n"
    "of the event to the end, for as many children as the law has, until marriage, work\n"
    "or the age of the law.\n"
    "\n"
    "Options:\n" CHILDREN_HELP
    "  --born DATE           date of birth of the first --child, again for the second ...\n"
    "  --on DATE             of the event: its law governs all years\n"
    "  --programme NAME      which pays: jkk (the default) or jkm\n" BENEFIT_HELP "\n"
    "Examples:\n"
    "  bpjsstat benefit scholarship --child none --child none --on 2020-01-14\n"
    "  bpjsstat benefit scholarship --child sma:2:2008-04-01 --on 2025-03-01 \\\n"
    "      --programme jkm\n"
    "\n"
    "A file of children:\n"
    "  level,year,born,married,work,work_months\n"
    "  sd,4,2015-07-20,no,none,0\n"
    "  university,2,2004-11-02,no,pu,3\n";

static const choice programmes[] = {
    {"jkk", BPJS_PROGRAMME_JKK}, {"jkm", BPJS_PROGRAMME_JKM}, {NULL, 0}};

/* The n-th --born is that of the n-th --child. */
static int take_born(const arguments *given, children *all) {
  const option *list = options_find(given, "--child"), *born = options_find(given, "--born");
  int status = STATUS_OK;
  if (born->count > list->count) {
    complain("--born is that of a --child, and there are %d of these", list->count);
    return STATUS_USAGE;
  }
  for (int i = 0; i < born->count && status == STATUS_OK; i++) {
    if ((all->items[i].flags & BPJS_CHILD_BORN) != 0) {
      complain("--child \"%s\": has a date of birth, and --born another", list->items[i]);
      return STATUS_USAGE;
    }
    all->items[i].flags |= BPJS_CHILD_BORN;
    status = value_day(born->items[i], "--born", &all->items[i].born_day);
  }
  return status;
}

static int take(const arguments *given, int32_t *day, int32_t *programme, children *all) {
  const target targets[] = {{.name = "--on", .needed = 1, .day = day},
                            {.name = "--programme", .choice = programme, .choices = programmes},
                            {.name = NULL}};
  int status = options_take(given, targets);
  if (status == STATUS_OK && options_value(given, "--children") == NULL)
    status = option_needed(given, "--child");
  if (status == STATUS_OK)
    status = children_take(given, all);
  return status == STATUS_OK ? take_born(given, all) : status;
}

static int compute(const arguments *given, const bpjs_law *law, const bpjs_law_policy *policy,
                   bpjs_benefit **benefit) {
  int32_t day = 0, programme = BPJS_PROGRAMME_JKK;
  children all = {0};
  bpjs_error error = {.struct_size = sizeof error};
  int status = take(given, &day, &programme, &all);
  if (status == STATUS_OK && bpjs_benefit_scholarship(law, day, programme, all.items, all.count,
                                                      policy, benefit, &error) != BPJS_OK) {
    children_blame(&all, &error);
    status = benefit_complain(given, &error);
  }
  children_free(&all);
  return status;
}

static int show(const arguments *given, const settings *chosen) {
  return benefit_show(given, chosen, compute);
}

int benefit_scholarship(int argc, char **argv) {
  option options[] = {ANSWER_OPTIONS,
                      {.name = "--on", .kind = OPTION_VALUE},
                      CHILDREN_OPTIONS,
                      {.name = "--born", .kind = OPTION_LIST},
                      {.name = "--programme", .kind = OPTION_VALUE},
                      {.name = NULL}};
  return options_run("benefit scholarship", options, help, show, argc, argv);
}
