/* bpjsstat synthesise: a population that does not exist, with published margins. */
#include "commands.h"
#include "options.h"
#include "output.h"
#include "population_arrow.h"
#include "population_csv.h"
#include "synthesis.h"
#include "values.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char help[] =
    "Usage: bpjsstat synthesise [OPTION]...\n"
    "\n"
    "Makes a population of active participants that does not exist, to try programs on:\n"
    "its counts are those published, of provinces and segments, sexes, programmes and\n"
    "vulnerable workers; ages, wages and the rest are assumed. No row is a person, and\n"
    "nothing about the nation follows from what is assumed.\n"
    "\n"
    "It is CSV or Arrow of whole numbers, as many rows as asked for, in constant memory;\n"
    "the same options give the same bytes on every machine.\n"
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
    "  --format csv|arrow   arrow: a stream of Apache Arrow (IPC streaming format) in\n"
    "                       place of CSV, the same people\n"
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
  synthesis_wishes made;
  int64_t first;
  int64_t count;  /* -1: up to the end */
  int32_t format; /* enum output_format */
  const char *output;
  int cells;
} wishes;

enum output_format { OUTPUT_CSV, OUTPUT_ARROW };

static int take(const arguments *given, wishes *wanted) {
  static const choice formats[] = {{"csv", OUTPUT_CSV}, {"arrow", OUTPUT_ARROW}, {NULL, 0}};
  *wanted = (wishes){.made = {.rows = -1,
                              .seed = 1,
                              .margins = options_value(given, "--margins"),
                              .assumptions = options_value(given, "--assumptions")},
                     .first = 1,
                     .count = -1,
                     .output = options_value(given, "--output"),
                     .cells = options_value(given, "--cells") != NULL};
  if (options_no_words(given) != STATUS_OK ||
      options_period(given, "--period", &wanted->made.period) != STATUS_OK ||
      synthesis_option(given, "--rows", 1, &wanted->made.rows) != STATUS_OK ||
      option_integer(given, "--seed", &wanted->made.seed) != STATUS_OK ||
      synthesis_option(given, "--first", 1, &wanted->first) != STATUS_OK ||
      synthesis_option(given, "--count", 0, &wanted->count) != STATUS_OK ||
      option_choice(given, "--format", formats, &wanted->format) != STATUS_OK)
    return STATUS_USAGE;
  if (wanted->cells &&
      (options_value(given, "--first") != NULL || options_value(given, "--count") != NULL)) {
    complain("--cells is about all rows and goes with no --first and --count");
    return STATUS_USAGE;
  }
  if (wanted->cells && wanted->format == OUTPUT_ARROW) {
    complain("--cells is CSV and goes with no --format arrow");
    return STATUS_USAGE;
  }
  return synthesis_check(&wanted->made);
}

/* On standard error too, in case nobody looks at the column. */
static void stamp(const synthesis *made) {
  for (int i = 0; i < SYNTHESIS_SENTENCES; i++) {
    char *sentence = synthesis_sentence(made, i);
    if (*sentence != '\0')
      complain("%s", sentence);
    free(sentence);
  }
}

static void write_to(const population *of, const wishes *wanted, FILE *stream) {
  const int64_t left = of->groups->rows - wanted->first + 1;
  const int64_t count = wanted->count < 0 || wanted->count > left ? left : wanted->count;
  if (wanted->cells)
    population_csv_cells(of->groups, stream);
  else if (wanted->format == OUTPUT_ARROW)
    population_arrow(of, wanted->first - 1, count, stream);
  else
    population_csv(of, wanted->first - 1, count, stream);
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

static int write_made(const synthesis *made, const wishes *wanted) {
  if (wanted->first > made->groups.rows) {
    complain("--first \"%lld\": there are %lld rows", (long long)wanted->first,
             (long long)made->groups.rows);
    return STATUS_USAGE;
  }
  stamp(made);
  if (wanted->output != NULL)
    return write_file(&made->of, wanted);
  write_to(&made->of, wanted, stdout);
  return STATUS_OK;
}

static int synthesise(const arguments *given, const settings *chosen) {
  wishes wanted;
  synthesis made;
  (void)chosen;
  int status = take(given, &wanted);
  if (status == STATUS_OK && options_value(given, "--print-assumptions") != NULL) {
    assumptions_print();
    return STATUS_OK;
  }
  if (status != STATUS_OK)
    return status;
  status = synthesis_make(&wanted.made, &made);
  if (status == STATUS_OK)
    status = write_made(&made, &wanted);
  synthesis_free(&made);
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
                      {.name = "--format", .kind = OPTION_FORMAT_OWN},
                      {.name = "--output", .kind = OPTION_VALUE},
                      {.name = NULL}};
  return options_run("synthesise", options, help, synthesise, argc, argv);
}
