/* bpjsstat benefit migrant: a migrant worker. */
#include "benefit.h"
#include "children.h"
#include "losses.h"
#include "output.h"

#include <stdlib.h>

static const char help[] =
    "Usage: bpjsstat benefit migrant --event EVENT --phase PHASE --on DATE [OPTION]...\n"
    "\n"
    "What a migrant worker (PMI), or the family, is paid before, during and after the work\n"
    "abroad.\n"
    "\n"
    "Options:\n"
    "  --event EVENT         death, accident-death, total-disability, partial-disability,\n"
    "                        treatment, failed-departure, failed-placement, misplaced\n"
    "                        (contrary to the contract), rape, dismissal,\n"
    "                        dismissal-accident (because of an accident), loss-of-goods\n"
    "  --phase PHASE         before, during or after\n"
    "  --on DATE             of the event: its law governs\n"
    "  --months N            of service, for dismissal-accident\n" LOSSES_HELP CHILDREN_HELP
        HEIRS_HELP "  --claimed DATE        when it was claimed\n" BENEFIT_HELP "\n"
    "Examples:\n"
    "  bpjsstat benefit migrant --event death --phase during --on 2025-04-01 \\\n"
    "      --child university:2 --heirs spouse,child\n"
    "  bpjsstat benefit migrant --event dismissal-accident --phase during --months 7 \\\n"
    "      --on 2020-05-01\n";

static const choice events[] = {{"death", BPJS_MIGRANT_EVENT_DEATH},
                                {"accident-death", BPJS_MIGRANT_EVENT_ACCIDENT_DEATH},
                                {"total-disability", BPJS_MIGRANT_EVENT_TOTAL_DISABILITY},
                                {"partial-disability", BPJS_MIGRANT_EVENT_PARTIAL_DISABILITY},
                                {"treatment", BPJS_MIGRANT_EVENT_TREATMENT},
                                {"failed-departure", BPJS_MIGRANT_EVENT_FAILED_DEPARTURE},
                                {"failed-placement", BPJS_MIGRANT_EVENT_FAILED_PLACEMENT},
                                {"misplaced", BPJS_MIGRANT_EVENT_MISPLACED},
                                {"rape", BPJS_MIGRANT_EVENT_RAPE},
                                {"dismissal", BPJS_MIGRANT_EVENT_DISMISSAL},
                                {"dismissal-accident", BPJS_MIGRANT_EVENT_DISMISSAL_ACCIDENT},
                                {"loss-of-goods", BPJS_MIGRANT_EVENT_LOSS_OF_GOODS},
                                {NULL, 0}};
static const choice phases[] = {{"before", BPJS_MIGRANT_PHASE_BEFORE},
                                {"during", BPJS_MIGRANT_PHASE_DURING},
                                {"after", BPJS_MIGRANT_PHASE_AFTER},
                                {NULL, 0}};

static int take(const arguments *given, bpjs_migrant_case *worker) {
  *worker = (bpjs_migrant_case){.struct_size = sizeof *worker};
  const target targets[] = {
      {.name = "--event", .needed = 1, .choice = &worker->event, .choices = events},
      {.name = "--phase", .needed = 1, .choice = &worker->phase, .choices = phases},
      {.name = "--on", .needed = 1, .day = &worker->day},
      {.name = "--months", .integer32 = &worker->months},
      {.name = "--left-handed", .flags = &worker->flags, .flag = BPJS_ACCIDENT_LEFT_HANDED},
      {.name = "--heirs", .sum = &worker->heirs, .choices = benefit_heirs},
      {.name = "--claimed", .day = &worker->claim_day},
      {.name = NULL}};
  return options_take(given, targets);
}

static int compute(const arguments *given, const bpjs_law *law, const bpjs_law_policy *policy,
                   bpjs_benefit **benefit) {
  bpjs_migrant_case worker;
  losses lost = {0};
  children all = {0};
  bpjs_error error = {.struct_size = sizeof error};
  int status = take(given, &worker);
  if (status == STATUS_OK)
    status = losses_take(given, law, worker.day, &lost);
  if (status == STATUS_OK)
    status = children_take(given, &all);
  if (status == STATUS_OK && bpjs_benefit_migrant(law, &worker, lost.items, lost.count, all.items,
                                                  all.count, policy, benefit, &error) != BPJS_OK) {
    children_blame(&all, &error);
    status = benefit_complain(given, &error);
  }
  free(lost.items);
  children_free(&all);
  return status;
}

static int show(const arguments *given, const settings *chosen) {
  return benefit_show(given, chosen, compute);
}

int benefit_migrant(int argc, char **argv) {
  option options[] = {ANSWER_OPTIONS,
                      {.name = "--on", .kind = OPTION_VALUE},
                      CHILDREN_OPTIONS,
                      {.name = "--event", .kind = OPTION_VALUE},
                      {.name = "--phase", .kind = OPTION_VALUE},
                      {.name = "--months", .kind = OPTION_VALUE},
                      {.name = "--loss", .kind = OPTION_LIST},
                      {.name = "--left-handed"},
                      {.name = "--heirs", .kind = OPTION_LIST},
                      {.name = "--claimed", .kind = OPTION_VALUE},
                      {.name = NULL}};
  return options_run("benefit migrant", options, help, show, argc, argv);
}
