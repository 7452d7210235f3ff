/* bpjsstat assess: what is due of all people in a file. */
#include "commands.h"
#include "crowd.h"
#include "grouping.h"
#include "law_load.h"
#include "notation.h"
#include "options.h"
#include "output.h"
#include "table.h"
#include "text.h"
#include "values.h"

#include <errno.h>
#include <inttypes.h>
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
    "weight, day, as bpjsstat synthesise writes them. An empty field is not given.\n"
    "\n"
    "What is assessed:\n"
    "  --on DATE            a day in the month (needed), for rows without day\n"
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
  bpjs_law_policy policy;
  const char *rows;
  const char *by;
} wishes;

static int take(const arguments *given, wishes *wanted) {
  *wanted = (wishes){.threads = 1,
                     .policy = {.struct_size = sizeof wanted->policy},
                     .rows = options_value(given, "--rows"),
                     .by = options_value(given, "--by")};
  if (given->word_count != 1) {
    complain(given->word_count == 0 ? "a file is needed, or - for standard input"
                                    : "one file is assessed at a time");
    return STATUS_USAGE;
  }
  if (option_needed(given, "--on") != STATUS_OK ||
      option_day(given, "--on", &wanted->day) != STATUS_OK ||
      option_count(given, "--threads", &wanted->threads) != STATUS_OK)
    return STATUS_USAGE;
  return option_policy(given, &wanted->policy);
}

static bpjs_assess *make_assess(const bpjs_law *law, const bpjs_law *reform, const wishes *wanted) {
  bpjs_error error = {.struct_size = sizeof error};
  bpjs_assess *assess = NULL;
  bpjs_tally_measure measures[GROUPING_LAW];
  int32_t status = bpjs_assess_new(law, &wanted->policy, &assess, &error);
  if (status == BPJS_OK && reform != NULL)
    status = bpjs_assess_add_law(assess, reform, &wanted->policy, &error);
  for (int32_t l = 0; status == BPJS_OK && wanted->rows != NULL && l <= (reform != NULL); l++) {
    grouping_measures(l, measures);
    for (int i = 0; status == BPJS_OK && i < GROUPING_LAW; i++)
      status = bpjs_assess_add_measure(assess, &measures[i], &error);
  }
  if (status == BPJS_OK)
    return assess;
  complain_error(&error, NULL);
  bpjs_assess_free(assess);
  return NULL;
}

static void add_key(table *t, const bpjs_tally *tally, int64_t group) {
  char text[256] = "", key[128];
  int64_t length;
  for (int64_t d = 0; d < bpjs_tally_dimension_count(tally); d++) {
    if (bpjs_tally_key_text(tally, group, d, key, sizeof key, &length, NULL) != BPJS_OK ||
        key[0] == '\0')
      snprintf(key, sizeof key, "-");
    const size_t used = strlen(text);
    snprintf(text + used, sizeof text - used, "%s%s", d > 0 ? " " : "", key);
  }
  table_add(t, copy_text(text, strlen(text)));
}

static void add_numbers(table *t, const bpjs_tally *tally, int64_t group, int law,
                        int32_t language) {
  bpjs_tally_value value = {.struct_size = sizeof value};
  const int32_t status = bpjs_tally_get(tally, group, -1, &value, NULL);
  table_add(t, status == BPJS_OK ? notation_integer(value.weight, language) : copy_text("", 0));
  for (int i = 0; i < GROUPING_LAW; i++) {
    const int32_t got = bpjs_tally_get(tally, group, law * GROUPING_LAW + i, &value, NULL);
    table_add(t, got == BPJS_OK && value.rows > 0 ? notation_integer(value.weighted, language)
                                                  : copy_text("", 0));
  }
}

static void print_law(const bpjs_tally *tally, int law, int laws, int32_t language) {
  table t = table_new("lrrrrrrrrrrr");
  if (laws > 1)
    printf("%s%s\n", law > 0 ? "\n" : "",
           law == 0 ? say(language, "The law", "Peraturan")
                    : say(language, "The reform", "Perubahan"));
  table_add(&t, copy_text("", 0));
  const char *people = say(language, "people", "orang");
  table_add(&t, copy_text(people, strlen(people)));
  for (int i = 0; i < GROUPING_LAW; i++) {
    const char *heading = grouping_heading(i, language);
    table_add(&t, copy_text(heading, strlen(heading)));
  }
  for (int64_t group = 0; group < bpjs_tally_count(tally); group++) {
    add_key(&t, tally, group);
    add_numbers(&t, tally, group, law, language);
  }
  if (bpjs_tally_count(tally) > 1) {
    const char *all = say(language, "all", "semua");
    table_add(&t, copy_text(all, strlen(all)));
    add_numbers(&t, tally, -1, law, language);
  }
  table_print(&t, 0, TEXT_WIDTH, 1);
  table_free(&t);
}

static int print(const crowd *all, const settings *chosen, int laws) {
  if (chosen->format != BPJS_FORMAT_TEXT)
    return print_written(write_tally(all->tally, chosen->format));
  for (int law = 0; law < laws; law++)
    print_law(all->tally, law, laws, chosen->language);
  return STATUS_OK;
}

/* What is not in the sums. */
static void tell(const crowd *all) {
  const bpjs_assess_summary *s = &all->summary;
  if (s->absent > 0)
    complain("%s: %" PRId64 " of %" PRId64 " rows are not enrolled in the month and left out",
             all->path, s->absent, s->rows);
  if (s->bad > 0)
    complain("%s: %" PRId64 " of %" PRId64 " rows are bad and left out; the first is row %" PRId64
             ": %s",
             all->path, s->bad, s->rows, s->first_row, bpjs_status_text(s->first_status));
}

static int is_file(const char *path, const char *other) {
  struct stat one, two;
  return stat(path, &one) == 0 && stat(other, &two) == 0 && S_ISREG(one.st_mode) &&
         one.st_dev == two.st_dev && one.st_ino == two.st_ino;
}

static int open_rows(crowd *all, const wishes *wanted, int laws, int32_t language) {
  if (wanted->rows == NULL)
    return STATUS_OK;
  if (is_file(all->path, wanted->rows)) {
    complain("--rows \"%s\": is the file that is read", wanted->rows);
    return STATUS_USAGE;
  }
  all->rows = fopen(wanted->rows, "wb");
  if (all->rows == NULL) {
    complain("%s: %s", wanted->rows, strerror(errno));
    return STATUS_DATA;
  }
  fputs("row,status", all->rows);
  for (int law = 0; law < laws; law++)
    for (int i = 0; i < GROUPING_LAW; i++)
      fprintf(all->rows, ",%s%s", law > 0 ? "reform_" : "", grouping_heading(i, language));
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
               const bpjs_law *law, const bpjs_law *reform) {
  int status = STATUS_DATA;
  const int laws = reform == NULL ? 1 : 2;
  crowd all = {.path = given->words[0],
               .options = {.struct_size = sizeof all.options,
                           .day = wanted->day,
                           .threads = wanted->threads,
                           .flags = options_value(given, "--stop") != NULL ? BPJS_ASSESS_STOP : 0},
               .progress = isatty(STDERR_FILENO) && !isatty(STDIN_FILENO),
               .summary = {.struct_size = sizeof all.summary}};
  bpjs_assess *assess = make_assess(law, reform, wanted);
  all.assess = assess;
  if (assess != NULL)
    all.tally = grouping_make(wanted->by, wanted->day, laws, &status);
  if (all.tally != NULL)
    status = open_rows(&all, wanted, laws, BPJS_LANGUAGE_EN);
  if (all.tally != NULL && status == STATUS_OK) {
    status = crowd_assess(&all);
    status = close_rows(&all, wanted->rows, status);
    if (status == STATUS_OK)
      status = print(&all, chosen, laws);
    if (status == STATUS_OK)
      tell(&all);
  }
  bpjs_tally_free(all.tally);
  bpjs_assess_free(assess);
  return status;
}

/* The second law is the first with overlays on it. */
static bpjs_law *reform_of(const bpjs_law *law, const option *overlays) {
  bpjs_law *made = NULL;
  for (int i = 0; i < overlays->count; i++) {
    bpjs_law *next = law_overlay(made == NULL ? law : made, overlays->items[i]);
    bpjs_law_free(made);
    made = next;
    if (made == NULL)
      return NULL;
  }
  return made;
}

static int assess(const arguments *given, const settings *chosen) {
  wishes wanted;
  int status = take(given, &wanted);
  if (status != STATUS_OK)
    return status;
  const option *reforms = options_find(given, "--reform");
  bpjs_law *law = law_load(options_find(given, "--law"));
  bpjs_law *reform = law == NULL ? NULL : reform_of(law, reforms);
  status = law == NULL || (reforms->count > 0 && reform == NULL)
               ? STATUS_DATA
               : run(given, chosen, &wanted, law, reform);
  bpjs_law_free(reform);
  bpjs_law_free(law);
  return status;
}

int command_assess(int argc, char **argv) {
  option options[] = {{.name = "--help"},
                      {.name = "--language", .kind = OPTION_VALUE},
                      {.name = "--format", .kind = OPTION_VALUE},
                      {.name = "--on", .kind = OPTION_VALUE},
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
