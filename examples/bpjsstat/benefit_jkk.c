/* bpjsstat benefit jkk: a work accident. */
#include "benefit.h"
#include "children.h"
#include "losses.h"
#include "output.h"

#include <stdlib.h>

static const char help[] =
    "Usage: bpjsstat benefit jkk --event EVENT --segment SEGMENT --wage N --on DATE\n"
    "                            [OPTION]...\n"
    "\n"
    "What work accident insurance (JKK) pays after an accident at work or an occupational\n"
    "disease: transport, treatment, wages while unable to work, disability, death, the\n"
    "scholarship of children, and the terms for claiming and paying.\n"
    "\n"
    "Options:\n"
    "  --event EVENT         treatment, temporary (unable to work for some time),\n"
    "                        partial-disability, total-disability or death\n"
    "  --segment SEGMENT     pu, bpu or construction\n"
    "  --wage N              last wage reported, rupiah a month; bpu: declared income, of\n"
    "                        which the reference income of the band counts\n"
    "  --daily               --wage is the wage of a day (pu, construction)\n"
    "  --on DATE             of the accident or diagnosis: its law governs\n"
    "  --months N, --days N  unable to work for so long, whatever the event\n" LOSSES_HELP
    "  --transport LIST      used after the accident: land, sea, air; the caps add up\n"
    "  --return-to-work      in that programme: transport of its trips too\n"
    "  --device LIST         prosthesis, dentures, hearing-aid, glasses, home-care\n"
    "  --prosthesis-price N  reference price of the prosthesis or orthosis\n" CHILDREN_HELP
        HEIRS_HELP "  --claimed DATE        when it was claimed\n" TERMS_HELP
    "  --reported DATE       when the employer reported the accident (pu)\n" BENEFIT_HELP "\n"
    "Examples:\n"
    "  bpjsstat benefit jkk --event death --segment bpu --wage 1000000 --on 2023-06-01 \\\n"
    "      --heirs spouse,child --child sd:3 --child university\n"
    "  bpjsstat benefit jkk --event temporary --segment pu --wage 5000000 \\\n"
    "      --on 2018-03-05 --months 14 --transport land,air\n"
    "  bpjsstat benefit jkk --event partial-disability --segment pu --wage 6000000 \\\n"
    "      --on 2024-02-01 --loss eye --loss hearing_one --explain\n";

static const choice events[] = {{"treatment", BPJS_ACCIDENT_TREATMENT},
                                {"temporary", BPJS_ACCIDENT_TEMPORARY},
                                {"partial-disability", BPJS_ACCIDENT_PARTIAL_DISABILITY},
                                {"total-disability", BPJS_ACCIDENT_TOTAL_DISABILITY},
                                {"death", BPJS_ACCIDENT_DEATH},
                                {NULL, 0}};
static const choice transports[] = {{"land", BPJS_TRANSPORT_LAND},
                                    {"sea", BPJS_TRANSPORT_SEA},
                                    {"air", BPJS_TRANSPORT_AIR},
                                    {NULL, 0}};
static const choice devices[] = {
    {"prosthesis", BPJS_DEVICE_PROSTHESIS},   {"dentures", BPJS_DEVICE_DENTURES},
    {"hearing-aid", BPJS_DEVICE_HEARING_AID}, {"glasses", BPJS_DEVICE_GLASSES},
    {"home-care", BPJS_DEVICE_HOME_CARE},     {NULL, 0}};

static int take(const arguments *given, bpjs_accident *accident) {
  *accident = (bpjs_accident){.struct_size = sizeof *accident};
  const target targets[] = {
      {.name = "--event", .needed = 1, .choice = &accident->event, .choices = events},
      {.name = "--segment", .needed = 1, .choice = &accident->segment, .choices = benefit_segments},
      {.name = "--wage", .needed = 1, .integer = &accident->wage},
      {.name = "--on", .needed = 1, .day = &accident->day},
      {.name = "--months", .integer32 = &accident->months},
      {.name = "--days", .integer32 = &accident->days},
      {.name = "--transport", .sum = &accident->transport, .choices = transports},
      {.name = "--device", .sum = &accident->devices, .choices = devices},
      {.name = "--heirs", .sum = &accident->heirs, .choices = benefit_heirs},
      {.name = "--claimed", .day = &accident->claim_day},
      {.name = "--complete", .day = &accident->complete_day},
      {.name = "--paid", .day = &accident->paid_day},
      {.name = "--reported", .day = &accident->reported_day},
      {.name = "--prosthesis-price", .integer = &accident->prosthesis_price},
      {.name = "--left-handed", .flags = &accident->flags, .flag = BPJS_ACCIDENT_LEFT_HANDED},
      {.name = "--daily", .flags = &accident->flags, .flag = BPJS_ACCIDENT_DAILY_WAGE},
      {.name = "--return-to-work", .flags = &accident->flags, .flag = BPJS_ACCIDENT_RETURN_TO_WORK},
      {.name = NULL}};
  int status = options_take(given, targets);
  return status == STATUS_OK ? benefit_check_daily(given, accident->segment) : status;
}

static int compute(const arguments *given, const bpjs_law *law, const bpjs_law_policy *policy,
                   bpjs_benefit **benefit) {
  bpjs_accident accident;
  losses lost = {0};
  children all = {0};
  bpjs_error error = {.struct_size = sizeof error};
  int status = take(given, &accident);
  if (status == STATUS_OK)
    status = losses_take(given, law, accident.day, &lost);
  if (status == STATUS_OK)
    status = children_take(given, &all);
  if (status == STATUS_OK && bpjs_benefit_jkk(law, &accident, lost.items, lost.count, all.items,
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

int benefit_jkk(int argc, char **argv) {
  option options[] = {ANSWER_OPTIONS,
                      {.name = "--on", .kind = OPTION_VALUE},
                      CHILDREN_OPTIONS,
                      {.name = "--event", .kind = OPTION_VALUE},
                      {.name = "--segment", .kind = OPTION_VALUE},
                      {.name = "--wage", .kind = OPTION_VALUE},
                      {.name = "--daily"},
                      {.name = "--months", .kind = OPTION_VALUE},
                      {.name = "--days", .kind = OPTION_VALUE},
                      {.name = "--loss", .kind = OPTION_LIST},
                      {.name = "--left-handed"},
                      {.name = "--transport", .kind = OPTION_LIST},
                      {.name = "--return-to-work"},
                      {.name = "--device", .kind = OPTION_LIST},
                      {.name = "--prosthesis-price", .kind = OPTION_VALUE},
                      {.name = "--heirs", .kind = OPTION_LIST},
                      {.name = "--claimed", .kind = OPTION_VALUE},
                      {.name = "--complete", .kind = OPTION_VALUE},
                      {.name = "--paid", .kind = OPTION_VALUE},
                      {.name = "--reported", .kind = OPTION_VALUE},
                      {.name = NULL}};
  return options_run("benefit jkk", options, help, show, argc, argv);
}
