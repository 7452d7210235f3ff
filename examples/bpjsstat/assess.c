/* bpjsstat assess: what is due of all people in a file. */
#include "commands.h"
#include "crowd.h"
#include "grouping.h"
#include "laws.h"
#include "output.h"
#include "summaries.h"
#include "sums.h"
#include "values.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const char help[] =
    "Usage: bpjsstat assess [OPTION]... FILE\n"
    "\n"
    "What is due in a month of all people in a CSV file, or - for standard input, of\n"
    "any length, in constant memory: each row as bpjsstat dues has it for one person,\n"
    "to the rupiah, summed by groups.\n"
    "\n"
    "The first line names columns: segment (1 PU, 2 BPU, 3 JAKON, 4 PMI, or these\n"
    "words) is needed; wage (rupiah a month; of BPU the income declared) but for PMI;\n"
    "risk_class (1 to 5) or industry (G1-018) for PU; months of the contract for PMI.\n"
    "Also programmes, born, sex, area, sector, groups, decile, size, enrolled, left,\n"
    "weight, day: those that bpjsstat synthesise writes are like its own. An empty\n"
    "field is not given.\n"
    "\n"
    "What is assessed:\n"
    "  --on DATE            a day in the month (needed), for rows without day\n"
    "  --benefits           not what is due but what would be paid if it happened on\n"
    "                       that day: a death (JKM), a death or total disability at\n"
    "                       work (JKK), the loss of the job (JKP); and the pension\n"
    "                       that has accrued (JP), a month. months are those\n"
    "                       contributed so far; where they are not given, they are\n"
    "                       enough, but for the pension, which then is none\n"
    "  --law FILE           an overlay on the law; may be given several times\n"
    "  --reform FILE        a second law, with this overlay on the first, in the same\n"
    "                       pass; may be given several times\n"
    "  --carry-forward      use the last announced value where there is no newer one\n"
    "  --known-on DATE      the law as it was known on that day\n"
    "  --min-confidence A|B|C|D  refuse rules that are less sure\n"
    "  --stop               a bad row is an error; else it is counted and left out\n"
    "\n"
    "Output:\n"
    "  --by LIST            groups, segment without it: segment, programmes,\n"
    "                       risk_class, industry, age (:5 years), sex, area\n"
    "                       (:2 digits), sector, groups, decile, size, month,\n"
    "                       enrolled (:12 months), commas between\n"
    "  --rows FILE          what is due of each row too, as CSV\n"
    "  --threads N          so many threads; the result is the same\n"
    "  --format text|json|csv, --language en|id\n"
    "  --help               this text\n"
    "\n"
    "Programmes are what all payers together owe, the government for JKP too. What\n"
    "migrants pay once is in a column of its own.\n"
    "\n"
    "Examples:\n"
    "  bpjsstat assess --on 2025-03-01 --by segment,area staff.csv\n"
    "  bpjsstat synthesise --rows 100000 | bpjsstat assess --on 2023-12-01 -\n"
    "  bpjsstat assess --on 2025-03-01 --reform ceiling.tsv --format json staff.csv\n"
    "\n"
    "Exit status: 0; 1 if a file is bad, or with --stop a row; 2 usage.\n";

typedef struct wishes {
  int32_t day;
  int32_t threads;
  int of; /* enum grouping_of */
  const char *rows;
  const char *by;
} wishes;

static int take(const arguments *given, wishes *wanted) {
  *wanted =
      (wishes){.threads = 1,
               .of = options_value(given, "--benefits") != NULL ? GROUPING_BENEFITS : GROUPING_DUES,
               .rows = options_value(given, "--rows"),
               .by = options_value(given, "--by")};
  if (given->word_count != 1) {
    complain(given->word_count == 0 ? "a file is needed, or - for standard input"
                                    : "one file is assessed at a time");
    return STATUS_USAGE;
  }
  return option_needed(given, "--on") != STATUS_OK ||
                 option_day(given, "--on", &wanted->day) != STATUS_OK ||
                 option_count(given, "--threads", &wanted->threads) != STATUS_OK
             ? STATUS_USAGE
             : STATUS_OK;
}

/* What is wanted of each row. */
static int add_measures(bpjs_assess *assess, int of, int count) {
  bpjs_error error = {.struct_size = sizeof error};
  bpjs_tally_measure measures[GROUPING_LAW];
  for (int law = 0; law < count; law++) {
    grouping_measures(of, law, measures);
    for (int i = 0; i < grouping_count(of); i++)
      if (bpjs_assess_add_measure(assess, &measures[i], &error) != BPJS_OK) {
        complain_error(&error, NULL);
        return STATUS_DATA;
      }
  }
  return STATUS_OK;
}

static int print(const crowd *all, const settings *chosen, int of, int count) {
  if (chosen->format != BPJS_FORMAT_TEXT)
    return print_written(write_tally(all->tally, chosen->format));
  sums_print(all->tally, of, count, chosen->language);
  return STATUS_OK;
}

static int is_file(const char *path, const char *other) {
  struct stat one, two;
  return stat(path, &one) == 0 && stat(other, &two) == 0 && S_ISREG(one.st_mode) &&
         one.st_dev == two.st_dev && one.st_ino == two.st_ino;
}

static int open_rows(crowd *all, const char *path, int of, int count, int32_t language) {
  if (path == NULL)
    return STATUS_OK;
  if (strcmp(path, "-") == 0) {
    complain("--rows \"-\": is no file; standard output has the sums");
    return STATUS_USAGE;
  }
  if (is_file(all->path, path)) {
    complain("--rows \"%s\": is the file that is read", path);
    return STATUS_USAGE;
  }
  all->rows = fopen(path, "wb");
  if (all->rows == NULL) {
    complain("%s: %s", path, strerror(errno));
    return STATUS_DATA;
  }
  fputs("row,status", all->rows);
  for (int law = 0; law < count; law++)
    for (int i = 0; i < grouping_count(of); i++)
      fprintf(all->rows, ",%s%s", law > 0 ? "reform_" : "", grouping_heading(of, i, language));
  fputc('\n', all->rows);
  return STATUS_OK;
}

static int close_rows(const crowd *all, const char *path, int status) {
  if (all->rows == NULL)
    return status;
  const int failed = fflush(all->rows) != 0 || ferror(all->rows);
  if (fclose(all->rows) == 0 && !failed)
    return status;
  complain("%s: %s", path, strerror(errno));
  return STATUS_DATA;
}

static int run(const arguments *given, const settings *chosen, const wishes *wanted,
               const laws *under) {
  int status = STATUS_DATA;
  crowd all = {.path = given->words[0],
               .options = {.struct_size = sizeof all.options,
                           .day = wanted->day,
                           .threads = wanted->threads,
                           .flags = options_value(given, "--stop") != NULL ? BPJS_ASSESS_STOP : 0},
               .progress = isatty(STDERR_FILENO) && !isatty(STDIN_FILENO),
               .summary = {.struct_size = sizeof all.summary}};
  bpjs_assess *assess = laws_assess(under);
  all.assess = assess;
  if (assess != NULL &&
      (wanted->rows == NULL || add_measures(assess, wanted->of, under->count) == STATUS_OK))
    all.tally = grouping_make(wanted->of, wanted->by, wanted->day, under->count, &status);
  if (all.tally != NULL)
    status = open_rows(&all, wanted->rows, wanted->of, under->count, BPJS_LANGUAGE_EN);
  if (all.tally != NULL && status == STATUS_OK) {
    status = crowd_assess(&all);
    status = close_rows(&all, wanted->rows, status);
    if (status == STATUS_OK)
      status = print(&all, chosen, wanted->of, under->count);
    if (status == STATUS_OK)
      status = summaries_tell(&all.summary, all.path);
  }
  bpjs_tally_free(all.tally);
  bpjs_assess_free(assess);
  return status;
}

static int assess(const arguments *given, const settings *chosen) {
  wishes wanted;
  laws under;
  int status = take(given, &wanted);
  if (status != STATUS_OK)
    return status;
  status = laws_load(given, &under);
  if (status == STATUS_OK)
    status = run(given, chosen, &wanted, &under);
  laws_free(&under);
  return status;
}

int command_assess(int argc, char **argv) {
  option options[] = {{.name = "--help"},
                      {.name = "--language", .kind = OPTION_VALUE},
                      {.name = "--format", .kind = OPTION_VALUE},
                      {.name = "--on", .kind = OPTION_VALUE},
                      {.name = "--benefits"},
                      {.name = "--by", .kind = OPTION_VALUE},
                      {.name = "--rows", .kind = OPTION_VALUE},
                      {.name = "--threads", .kind = OPTION_VALUE},
                      {.name = "--law", .kind = OPTION_LIST},
                      {.name = "--reform", .kind = OPTION_LIST},
                      {.name = "--known-on", .kind = OPTION_VALUE},
                      {.name = "--carry-forward"},
                      {.name = "--min-confidence", .kind = OPTION_VALUE},
                      {.name = "--stop"},
                      {.name = NULL}};
  return options_run("assess", options, help, assess, argc, argv);
}
