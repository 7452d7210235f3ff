/* bpjsstat benefit jkm: a death that is not a work accident. */
#include "benefit.h"
#include "children.h"
#include "output.h"

static const char help[] =
    "Usage: bpjsstat benefit jkm --segment SEGMENT --months N --on DATE [OPTION]...\n"
    "\n"
    "What death insurance (JKM) pays to the heirs of who died of another cause than a work\n"
    "accident: death, 24 months at once, funeral, and the scholarship of children where\n"
    "contributions were paid for long enough.\n"
    "\n"
    "Options:\n"
    "  --segment SEGMENT     pu, bpu or construction\n"
    "  --months N            months contributed\n"
    "  --on DATE             of the death: its law governs\n" CHILDREN_HELP HEIRS_HELP TERMS_HELP
        BENEFIT_HELP "\n"
    "Examples:\n"
    "  bpjsstat benefit jkm --segment bpu --months 40 --on 2023-06-01 \\\n"
    "      --heirs spouse,child --child smp:2\n"
    "  bpjsstat benefit jkm --segment bpu --months 2 --on 2025-03-10\n";

static int take(const arguments *given, bpjs_death *death) {
  *death = (bpjs_death){.struct_size = sizeof *death};
  const target targets[] = {
      {.name = "--segment", .needed = 1, .choice = &death->segment, .choices = benefit_segments},
      {.name = "--months", .needed = 1, .integer32 = &death->months},
      {.name = "--on", .needed = 1, .day = &death->day},
      {.name = "--heirs", .sum = &death->heirs, .choices = benefit_heirs},
      {.name = "--complete", .day = &death->complete_day},
      {.name = "--paid", .day = &death->paid_day},
      {.name = NULL}};
  return options_take(given, targets);
}

static int compute(const arguments *given, const bpjs_law *law, const bpjs_law_policy *policy,
                   bpjs_benefit **benefit) {
  bpjs_death death;
  children all = {0};
  bpjs_error error = {.struct_size = sizeof error};
  int status = take(given, &death);
  if (status == STATUS_OK)
    status = children_take(given, &all);
  if (status == STATUS_OK &&
      bpjs_benefit_jkm(law, &death, all.items, all.count, policy, benefit, &error) != BPJS_OK) {
    children_blame(&all, &error);
    status = benefit_complain(given, &error);
  }
  children_free(&all);
  return status;
}

static int show(const arguments *given, const settings *chosen) {
  return benefit_show(given, chosen, compute);
}

int benefit_jkm(int argc, char **argv) {
  option options[] = {ANSWER_OPTIONS,
                      {.name = "--on", .kind = OPTION_VALUE},
                      CHILDREN_OPTIONS,
                      {.name = "--segment", .kind = OPTION_VALUE},
                      {.name = "--months", .kind = OPTION_VALUE},
                      {.name = "--heirs", .kind = OPTION_LIST},
                      {.name = "--complete", .kind = OPTION_VALUE},
                      {.name = "--paid", .kind = OPTION_VALUE},
                      {.name = NULL}};
  return options_run("benefit jkm", options, help, show, argc, argv);
}
