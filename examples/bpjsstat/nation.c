/* bpjsstat nation: a nation that does not exist, assessed, beside what was published. */
#include "nation.h"

#include "commands.h"
#include "crew.h"
#include "grouping.h"
#include "laws.h"
#include "months.h"
#include "output.h"
#include "values.h"

#include <stdlib.h>
#include <unistd.h>

static const char help[] =
    "Usage: bpjsstat nation [OPTION]...\n"
    "\n"
    "Makes a nation of participants that does not exist, as bpjsstat synthesise does,\n"
    "assesses each of them, as bpjsstat assess does, and puts the dues of a year beside\n"
    "the contributions that were received, as published: a check of whether law and\n"
    "assumptions are plausible together. No file is written, and no row is a person.\n"
    "\n"
    "What is made:\n"
    "  --on DATE            a day in the month: its law, and as many people as were active\n"
    "                       then, or nearest to it; without it that of the table by\n"
    "                       province\n"
    "  --people N           so many, whose dues stand for all of the nation\n"
    "  --seed N             other people with the same counts; 1 without it\n"
    "  --margins FILE       counts of yours in place of the published ones\n"
    "  --assumptions FILE   ages, wages and the rest of yours; see bpjsstat synthesise\n"
    "\n"
    "What is assessed:\n"
    "  --law FILE           an overlay on the law; may be given several times\n"
    "  --reform FILE        a second law, with this overlay on the first, beside it; may be\n"
    "                       given several times\n"
    "  --carry-forward      use the last announced value where there is no newer one\n"
    "  --known-on DATE      the law as it was known on that day\n"
    "  --min-confidence A|B|C|D  refuse rules that are less sure\n"
    "\n"
    "Output:\n"
    "  --by LIST            groups, as of bpjsstat assess; segment without it\n"
    "  --threads N          so many threads; the result is the same\n"
    "  --format text|json|csv, --language en|id\n"
    "                       JSON and CSV are observations, as of bpjsstat data, each with\n"
    "                       what it is in its source\n"
    "  --help               this text\n"
    "\n"
    "A year is the month times 12. What is assumed is printed below the numbers.\n"
    "\n"
    "Examples:\n"
    "  bpjsstat nation --on 2022-12 --threads 2\n"
    "      All who were active at the end of 2022, beside what was received in 2022.\n"
    "  bpjsstat nation --on 2022-12 --people 100000 --by segment,sex\n"
    "      A sample of them.\n"
    "  bpjsstat nation --on 2025-03 --people 100000 --reform ceiling.tsv --format csv\n"
    "      What a reform would bring in, for another program.\n"
    "\n"
    "Exit status: 0; 1 if a file is bad, or the counts do not fit; 2 usage.\n";

typedef struct wishes {
  synthesis_wishes made;
  int32_t threads;
  const char *by;
} wishes;

/* The month of the day. */
static int take_month(const arguments *given, bpjs_period *month) {
  int32_t day = 0;
  if (options_value(given, "--on") == NULL)
    return STATUS_OK;
  if (option_day(given, "--on", &day) != STATUS_OK)
    return STATUS_USAGE;
  if (months_of(day) / 12 == 2199) {
    complain("--on \"%s\": the year is the last one", options_value(given, "--on"));
    return STATUS_USAGE;
  }
  *month = (bpjs_period){sizeof *month, BPJS_PERIOD_MONTH, months_day(months_of(day), "--on"),
                         months_day(months_of(day) + 1, "--on") - 1};
  return STATUS_OK;
}

static int take(const arguments *given, wishes *wanted) {
  *wanted = (wishes){.made = {.period = {.struct_size = sizeof(bpjs_period)},
                              .rows = -1,
                              .seed = 1,
                              .nearest = 1,
                              .margins = options_value(given, "--margins"),
                              .assumptions = options_value(given, "--assumptions")},
                     .threads = 1,
                     .by = options_value(given, "--by")};
  if (options_no_words(given) != STATUS_OK ||
      take_month(given, &wanted->made.period) != STATUS_OK ||
      synthesis_option(given, "--people", 1, &wanted->made.rows) != STATUS_OK ||
      option_integer(given, "--seed", &wanted->made.seed) != STATUS_OK ||
      option_count(given, "--threads", &wanted->threads) != STATUS_OK)
    return STATUS_USAGE;
  if (wanted->threads > 256) {
    complain("--threads \"%s\": is not from 1 to 256", options_value(given, "--threads"));
    return STATUS_USAGE;
  }
  return synthesis_check(&wanted->made);
}

static int show(const synthesis *made, const bpjs_tally *tally, const laws *under,
                const settings *chosen) {
  nation all = {.made = made,
                .day = made->of.day,
                .tally = tally,
                .laws = under->count,
                .carried = (under->policy.flags & BPJS_LAW_CARRY_FORWARD) != 0};
  const int status = nation_count(&all);
  if (status != STATUS_OK)
    return status;
  return chosen->format == BPJS_FORMAT_TEXT ? nation_print(&all, chosen->language)
                                            : nation_write(&all, chosen->format);
}

static int run(const synthesis *made, const wishes *wanted, const laws *under,
               const settings *chosen) {
  int status = STATUS_OK;
  bpjs_assess *assess = laws_assess(under);
  crew all = {.of = &made->of,
              .assess = assess,
              .day = made->of.day,
              .threads = wanted->threads,
              .tallies = allocate((size_t)wanted->threads, sizeof *all.tallies),
              .progress = isatty(STDERR_FILENO)};
  if (assess == NULL)
    status = STATUS_DATA;
  for (int32_t i = 0; status == STATUS_OK && i < wanted->threads; i++)
    all.tallies[i] = grouping_make(GROUPING_DUES, wanted->by, all.day, under->count, &status);
  if (status == STATUS_OK && chosen->format != BPJS_FORMAT_TEXT)
    status = nation_check(all.tallies[0]);
  if (status == STATUS_OK)
    status = crew_assess(&all);
  if (status == STATUS_OK)
    status = show(made, all.tallies[0], under, chosen);
  for (int32_t i = 0; i < wanted->threads; i++)
    bpjs_tally_free(all.tallies[i]);
  free(all.tallies);
  bpjs_assess_free(assess);
  return status;
}

static int nation_of(const arguments *given, const settings *chosen) {
  wishes wanted;
  laws under;
  synthesis made;
  int status = take(given, &wanted);
  if (status != STATUS_OK)
    return status;
  status = laws_load(given, &under);
  if (status == STATUS_OK) {
    status = synthesis_make(&wanted.made, &made);
    if (status == STATUS_OK)
      status = run(&made, &wanted, &under, chosen);
    synthesis_free(&made);
  }
  laws_free(&under);
  return status;
}

int command_nation(int argc, char **argv) {
  option options[] = {{.name = "--help"},
                      {.name = "--language", .kind = OPTION_VALUE},
                      {.name = "--format", .kind = OPTION_VALUE},
                      {.name = "--on", .kind = OPTION_VALUE},
                      {.name = "--people", .kind = OPTION_VALUE},
                      {.name = "--seed", .kind = OPTION_VALUE},
                      {.name = "--margins", .kind = OPTION_VALUE},
                      {.name = "--assumptions", .kind = OPTION_VALUE},
                      {.name = "--by", .kind = OPTION_VALUE},
                      {.name = "--threads", .kind = OPTION_VALUE},
                      {.name = "--law", .kind = OPTION_LIST},
                      {.name = "--reform", .kind = OPTION_LIST},
                      {.name = "--known-on", .kind = OPTION_VALUE},
                      {.name = "--carry-forward"},
                      {.name = "--min-confidence", .kind = OPTION_VALUE},
                      {.name = NULL}};
  return options_run("nation", options, help, nation_of, argc, argv);
}
