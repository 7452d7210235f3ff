/* bpjsstat report: the nation on one page. */
#include "commands.h"
#include "files.h"
#include "options.h"
#include "output.h"
#include "results.h"
#include "text.h"

#include <stdio.h>

static const char help[] =
    "Usage: bpjsstat report [OPTION]...\n"
    "\n"
    "The nation on one page: participants by segment, coverage against each number\n"
    "of people who could be members, vulnerable workers, benefits, scholarships,\n"
    "funds, growth, the path to the target of 2045, and where sources disagree.\n"
    "Every number has the bounds that rounding leaves, and its source.\n"
    "\n"
    "Options:\n"
    "  --period PERIOD          2024, 2024-12, 2024-Q3 ...: the time meant. Without it\n"
    "                           the newest December with segments. What was not\n"
    "                           published for it is taken from the nearest date\n"
    "  --data FILE              adds a file of yours, - is standard input; repeatable.\n"
    "                           See bpjsstat data --help\n"
    "  --language id|en         language and notation of the output\n"
    "  --format text|json|csv   text (the default), JSON or CSV\n"
    "  --help                   this text\n"
    "\n"
    "Examples:\n"
    "  bpjsstat report\n"
    "  bpjsstat report --language id\n"
    "      The same in Indonesian.\n"
    "  bpjsstat report --period 2023-12\n"
    "      As it was at the end of 2023.\n"
    "  bpjsstat report --data mine.csv --format json\n"
    "      With figures of your own, for another program.\n"
    "\n"
    "Exit status: 0; 1 if a file is bad; 2 usage.\n";

static void print_heading(int32_t language) {
  text_heading(say(language, "BPJS Ketenagakerjaan: the nation on one page",
                   "BPJS Ketenagakerjaan: Indonesia dalam satu halaman"));
  text_wrap(
      say(language,
          "Numbers without a unit are persons. Beside each stands what rounding leaves open, "
          "then its sources [1], which are listed at the end, and remarks a, which follow.",
          "Angka tanpa satuan menyatakan jumlah orang. Di sebelahnya tercantum batas akibat "
          "pembulatan, sumber [1], yang didaftar di bagian akhir, dan catatan a di bawah tabel."),
      0, 0, TEXT_WIDTH);
  putchar('\n');
}

static int print_report(const arguments *given, const settings *chosen) {
  bpjs_period period;
  bpjs_error error = {.struct_size = sizeof error};
  int status = options_no_words(given);
  if (status == STATUS_OK)
    status = options_period(given, "--period", &period);
  if (status != STATUS_OK)
    return status;
  bpjs_dataset *dataset = files_load(options_find(given, "--data"));
  if (dataset == NULL)
    return STATUS_DATA;
  bpjs_dataset *results = NULL;
  if (bpjs_coverage_report(dataset, period.kind == BPJS_PERIOD_NONE ? NULL : &period,
                           chosen->language, &results, &error) != BPJS_OK) {
    complain_error(&error, NULL);
    status = STATUS_DATA;
  } else if (chosen->format == BPJS_FORMAT_TEXT) {
    print_heading(chosen->language);
    status = results_print(results, chosen->language);
  } else {
    status = print_written(write_dataset(results, NULL, 0, chosen->format));
  }
  bpjs_dataset_free(results);
  bpjs_dataset_free(dataset);
  return status;
}

int command_report(int argc, char **argv) {
  option options[] = {{.name = "--help"},
                      {.name = "--period", .kind = OPTION_VALUE},
                      {.name = "--data", .kind = OPTION_LIST},
                      {.name = "--language", .kind = OPTION_VALUE},
                      {.name = "--format", .kind = OPTION_VALUE},
                      {.name = NULL}};
  return options_run("report", options, help, print_report, argc, argv);
}
