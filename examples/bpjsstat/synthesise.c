/* bpjsstat synthesise: a population that does not exist, with published margins. */
#include "commands.h"
#include "files.h"
#include "options.h"
#include "output.h"
#include "population.h"
#include "shares.h"
#include "values.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

static const char help[] =
    "Usage: bpjsstat synthesise [OPTION]...\n"
    "\n"
    "Makes a population of active participants that does not exist, to try programs on:\n"
    "its counts are those published, of provinces and segments, sexes, programmes and\n"
    "vulnerable workers; ages, wages and the rest are assumed. No row is a person, and\n"
    "nothing about the nation follows from what is assumed.\n"
    "\n"
    "It is CSV of whole numbers, as many rows as asked for, in constant memory; the same\n"
    "options give the same bytes on every machine.\n"
    "\n"
    "How many, and when:\n"
    "  --period PERIOD      as many as were active then, such as 2024-12, in the\n"
    "                       proportions of the table by province; without it those of\n"
    "                       the table itself\n"
    "  --rows N             so many, in the same proportions\n"
    "  --seed N             another population with the same counts; 1 without it\n"
    "  --first N            begin with this row, from 1\n"
    "  --count N            only so many rows\n"
    "\n"
    "What it rests on:\n"
    "  --margins FILE       counts of yours in place of the published ones: observations,\n"
    "                       as of bpjsstat data --format csv; - is standard input\n"
    "  --assumptions FILE   ages, wages and the rest of yours\n"
    "  --print-assumptions  print those that are built in, to begin with, and stop\n"
    "\n"
    "Output:\n"
    "  --cells              how many rows are alike in what the counts say, not the rows\n"
    "  --output FILE        there instead of standard output\n"
    "  --help               this text\n"
    "\n"
    "Columns: synthetic (always 1), segment (1 PU, 2 BPU, 3 construction), programmes (sum\n"
    "of 1 JKK, 2 JKM, 4 JHT, 8 JP, 16 JKP), wage (rupiah a month; of BPU the income\n"
    "declared), risk_class, born (days since 1970-01-01), sex (1 male, 2 female), area\n"
    "(province, code of the ministry of home affairs), sector (1 transport, 2 other),\n"
    "groups (sum of 1 vulnerable, 2 paid by a public budget), size (0 large, 1 medium,\n"
    "2 small, 3 micro), enrolled (as born). Empty: does not apply, or not known.\n"
    "\n"
    "Examples:\n"
    "  bpjsstat synthesise --rows 1000\n"
    "      A thousand, in the proportions of the nation.\n"
    "  bpjsstat synthesise --period 2024-12 --output nation.csv\n"
    "      As many as were active at the end of 2024.\n"
    "  bpjsstat synthesise --cells\n"
    "      The counts that are met.\n"
    "\n"
    "Exit status: 0; 1 if a file is bad, or the counts do not fit; 2 usage.\n";

typedef struct wishes {
  bpjs_period period; /* NONE: that of the margins */
  int64_t rows;       /* -1: those of the period */
  int64_t seed;
  int64_t first;
  int64_t count; /* -1: up to the end */
  const char *margins;
  const char *assumptions;
  const char *output;
  int cells;
} wishes;

static int take_limited(const arguments *given, const char *name, int64_t least, int64_t *number) {
  const char *text = options_value(given, name);
  const int status = option_integer(given, name, number);
  if (text == NULL || status != STATUS_OK || (*number >= least && *number <= SHARES_MOST))
    return status;
  complain("%s \"%s\": is not from %lld to %lld", name, text, (long long)least,
           (long long)SHARES_MOST);
  return STATUS_USAGE;
}

static int take(const arguments *given, wishes *wanted) {
  *wanted = (wishes){.rows = -1, .seed = 1, .first = 1, .count = -1};
  wanted->margins = options_value(given, "--margins");
  wanted->assumptions = options_value(given, "--assumptions");
  wanted->output = options_value(given, "--output");
  wanted->cells = options_value(given, "--cells") != NULL;
  if (options_no_words(given) != STATUS_OK ||
      options_period(given, "--period", &wanted->period) != STATUS_OK ||
      take_limited(given, "--rows", 1, &wanted->rows) != STATUS_OK ||
      option_integer(given, "--seed", &wanted->seed) != STATUS_OK ||
      take_limited(given, "--first", 1, &wanted->first) != STATUS_OK ||
      take_limited(given, "--count", 0, &wanted->count) != STATUS_OK)
    return STATUS_USAGE;
  if (wanted->cells &&
      (options_value(given, "--first") != NULL || options_value(given, "--count") != NULL)) {
    complain("--cells is about all rows and goes with no --first and --count");
    return STATUS_USAGE;
  }
  if (wanted->margins != NULL && wanted->assumptions != NULL && strcmp(wanted->margins, "-") == 0 &&
      strcmp(wanted->assumptions, "-") == 0) {
    complain("--margins and --assumptions cannot both be standard input");
    return STATUS_USAGE;
  }
  return STATUS_OK;
}

/* On standard error too, in case nobody looks at the column. */
static void stamp(const margins *from, const wishes *wanted, const assumptions *taken,
                  int64_t rows) {
  char table[64];
  char when[64];
  margins_when(&from->period, table);
  margins_when(&wanted->period, when);
  complain("synthetic, no row is a person: %lld rows, seed %lld; counts of %s from %s%s%s%s",
           (long long)rows, (long long)wanted->seed, table, from->name,
           rows == from->total ? "" : ", fitted proportionally",
           wanted->period.kind == BPJS_PERIOD_NONE ? "" : ", dated ",
           wanted->period.kind == BPJS_PERIOD_NONE ? "" : when);
  if (from->vulnerable >= 0 && from->vulnerable_period.last_day != from->period.last_day)
    complain("synthetic: vulnerable workers as of %s, all taken to be BPU",
             margins_when(&from->vulnerable_period, when));
  complain("synthetic: ages, wages, risk classes, sizes, sectors and memberships are assumed: %s",
           taken->name);
}

static int write_to(const population *of, const wishes *wanted, FILE *stream) {
  const int64_t rows = of->groups->rows;
  const int64_t left = rows - wanted->first + 1;
  if (wanted->cells)
    population_write_cells(of->groups, stream);
  else
    population_write(of, wanted->first - 1,
                     wanted->count < 0 || wanted->count > left ? left : wanted->count, stream);
  return STATUS_OK;
}

static int write_file(const population *of, const wishes *wanted) {
  FILE *stream = fopen(wanted->output, "wb");
  if (stream == NULL) {
    complain("%s: %s", wanted->output, strerror(errno));
    return STATUS_DATA;
  }
  write_to(of, wanted, stream);
  const int failed = fflush(stream) != 0 || ferror(stream);
  const int why = errno;
  if (fclose(stream) != 0 || failed) {
    complain("%s: %s", wanted->output, strerror(failed ? why : errno));
    return STATUS_DATA;
  }
  return STATUS_OK;
}

static int make(const wishes *wanted, const margins *from, assumptions *taken,
                const bpjs_dataset *const populations[2]) {
  strata groups = {0};
  const bpjs_period *dated =
      wanted->period.kind == BPJS_PERIOD_NONE ? &from->period : &wanted->period;
  int64_t rows = wanted->rows;
  if (rows < 0)
    rows = wanted->period.kind == BPJS_PERIOD_NONE || dated->last_day == from->period.last_day
               ? from->total
               : margins_total(populations[0], from->name, dated);
  if (rows < 0 || assumptions_date(taken, dated->last_day) != STATUS_OK)
    return STATUS_DATA;
  if (wanted->first > rows) {
    complain("--first \"%lld\": there are %lld rows", (long long)wanted->first, (long long)rows);
    return STATUS_USAGE;
  }
  int status = strata_make(from, populations, taken, rows, &groups);
  if (status == STATUS_OK) {
    const population of = {&groups, taken, (uint64_t)wanted->seed, dated->last_day};
    stamp(from, wanted, taken, rows);
    status = wanted->output != NULL ? write_file(&of, wanted) : write_to(&of, wanted, stdout);
  }
  strata_free(&groups);
  return status;
}

/* The margins come from the file alone; published are the populations that divide a
 * union of provinces where the file has none. */
static int run(const wishes *wanted, bpjs_dataset *own, bpjs_dataset *published) {
  margins from = {0};
  assumptions taken = {0};
  const bpjs_dataset *const populations[2] = {own != NULL ? own : published, published};
  const char *name = wanted->margins == NULL             ? "the published observations"
                     : strcmp(wanted->margins, "-") == 0 ? "standard input"
                                                         : wanted->margins;
  int status = margins_find(populations[0], name, &from);
  if (status == STATUS_OK)
    status = assumptions_read(wanted->assumptions, &taken);
  if (status == STATUS_OK)
    status = make(wanted, &from, &taken, populations);
  assumptions_free(&taken);
  margins_free(&from);
  return status;
}

static int synthesise(const arguments *given, const settings *chosen) {
  wishes wanted;
  bpjs_dataset *own = NULL;
  bpjs_dataset *published = NULL;
  (void)chosen;
  int status = take(given, &wanted);
  if (status == STATUS_OK && options_value(given, "--print-assumptions") != NULL) {
    assumptions_print();
    return STATUS_OK;
  }
  if (status != STATUS_OK)
    return status;
  status = STATUS_DATA;
  published = files_load(&(option){.name = "--data"});
  if (published != NULL && wanted.margins != NULL)
    own = files_read(wanted.margins);
  if (published != NULL && (wanted.margins == NULL || own != NULL))
    status = run(&wanted, own, published);
  bpjs_dataset_free(own);
  bpjs_dataset_free(published);
  return status;
}

int command_synthesise(int argc, char **argv) {
  option options[] = {{.name = "--help"},
                      {.name = "--period", .kind = OPTION_VALUE},
                      {.name = "--rows", .kind = OPTION_VALUE},
                      {.name = "--seed", .kind = OPTION_VALUE},
                      {.name = "--first", .kind = OPTION_VALUE},
                      {.name = "--count", .kind = OPTION_VALUE},
                      {.name = "--margins", .kind = OPTION_VALUE},
                      {.name = "--assumptions", .kind = OPTION_VALUE},
                      {.name = "--print-assumptions"},
                      {.name = "--cells"},
                      {.name = "--output", .kind = OPTION_VALUE},
                      {.name = NULL}};
  return options_run("synthesise", options, help, synthesise, argc, argv);
}
