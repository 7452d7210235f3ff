/* bpjsstat data: the observations themselves. */
#include "checks.h"
#include "commands.h"
#include "files.h"
#include "observations.h"
#include "options.h"
#include "output.h"
#include "query.h"

#include <stdlib.h>

static const char help[] =
    "Usage: bpjsstat data [OPTION]...\n"
    "\n"
    "Looks into the published observations: some 1,500, each with its "
    "rounding,\n"
    "source and confidence. Without options all are listed, the best first.\n"
    "\n"
    "Which observations (codes as in the data, each option once):\n"
    "  --series CODE            active_participants, benefit_paid, "
    "eligible_workers ...\n"
    "  --programme CODE         ALL, JKK, JKM, JHT, JP, JKP\n"
    "  --segment CODE           ALL, PU, BPU, JAKON, PMI, JAKON_PMI\n"
    "  --group CODE             ALL, VULNERABLE, FORMAL, INFORMAL, MALE, "
    "FEMALE ...\n"
    "  --area CODE              ID, KD_64, KD_64_08 ..., or a level: COUNTRY, "
    "PROVINCE,\n"
    "                           REGENCY, UNION. KD_ is a code of the ministry of home\n"
    "                           affairs: KD_32 is Jawa Barat\n"
    "  --period PERIOD          2024, 2024-Q3, 2024-08, 2024-08-31, "
    "2023-01/2024-08\n"
    "  --match HOW              how they lie to the period: inside (the "
    "default), same,\n"
    "                           nearest, latest (not after its end), any\n"
    "  --source TEXT            whose source contains the text\n"
    "  --doubtful               also those known to be wrong or mislabelled "
    "(C) and\n"
    "                           those without a source (D)\n"
    "  --best                   of each quantity the best one only: by "
    "confidence, then\n"
    "                           nearness in time, then finest rounding\n"
    "\n"
    "Instead of a list:\n"
    "  --check                  runs all identities that the figures should "
    "fulfil\n"
    "  --disagreements          where sources differ about one quantity\n"
    "\n"
    "Options:\n"
    "  --data FILE              adds a file of yours, - is standard input; "
    "repeatable.\n"
    "                           Its column ACTION can replace or delete "
    "observations.\n"
    "                           A file with a bad line is refused as a whole. Its\n"
    "                           columns: libbpjsstat_dataset(3); needed are SERIES,\n"
    "                           TIME_PERIOD, OBS_VALUE and UNIT_MEASURE\n"
    "  --language id|en         language and notation of the output\n"
    "  --format text|json|csv   text (the default), JSON, or CSV after "
    "SDMX-CSV 2.0,\n"
    "                           which --data reads again\n"
    "  --help                   this text\n"
    "\n"
    "Examples:\n"
    "  bpjsstat data --series active_participants --segment ALL --area ID\n"
    "      The membership over the years.\n"
    "  bpjsstat data --series active_participants --area PROVINCE --period "
    "2023-12\n"
    "      The provinces at the end of 2023.\n"
    "  bpjsstat data --format csv > published.csv\n"
    "      Everything but the doubtful, for other programs.\n"
    "  bpjsstat data --format csv | cut -d, -f4 | sort -u\n"
    "      The codes that --series takes.\n"
    "  bpjsstat data --data mine.csv --check\n"
    "      Does what I have fit what was published?\n"
    "\n"
    "Exit status: 0; 1 if nothing matches, a file is bad, or an identity is "
    "broken that\n"
    "no listed conflict between sources explains; 2 usage.\n";

static int print_found(const bpjs_dataset *dataset, const arguments *given,
                       const settings *chosen) {
  int64_t *indices = NULL;
  int64_t count = 0;
  int status = query_run(given, dataset, &indices, &count);
  if (status != STATUS_OK)
    return status;
  if (count == 0) {
    complain("no observation matches");
    status = STATUS_DATA;
  } else if (chosen->format == BPJS_FORMAT_TEXT) {
    status = observations_print(dataset, indices, count, chosen->language);
  } else {
    status = print_written(write_dataset(dataset, indices, count, chosen->format));
  }
  free(indices);
  return status;
}

static int print_data(const arguments *given, const settings *chosen) {
  int check = options_value(given, "--check") != NULL;
  int disagreements = options_value(given, "--disagreements") != NULL;
  int status = options_no_words(given);
  if (status == STATUS_OK && check + disagreements + query_given(given) > 1) {
    complain("--check and --disagreements look at all observations and go with "
             "no other choice");
    status = STATUS_USAGE;
  }
  if (status == STATUS_OK)
    status = query_check(given);
  if (status != STATUS_OK)
    return status;
  bpjs_dataset *dataset = files_load(options_find(given, "--data"));
  if (dataset == NULL)
    return STATUS_DATA;
  status = check           ? checks_run(dataset, chosen)
           : disagreements ? checks_disagreements(dataset, chosen)
                           : print_found(dataset, given, chosen);
  bpjs_dataset_free(dataset);
  return status;
}

int command_data(int argc, char **argv) {
  option options[] = {{.name = "--help"},
                      {.name = "--series", .kind = OPTION_VALUE},
                      {.name = "--programme", .kind = OPTION_VALUE},
                      {.name = "--segment", .kind = OPTION_VALUE},
                      {.name = "--group", .kind = OPTION_VALUE},
                      {.name = "--area", .kind = OPTION_VALUE},
                      {.name = "--period", .kind = OPTION_VALUE},
                      {.name = "--match", .kind = OPTION_VALUE},
                      {.name = "--source", .kind = OPTION_VALUE},
                      {.name = "--doubtful"},
                      {.name = "--best"},
                      {.name = "--check"},
                      {.name = "--disagreements"},
                      {.name = "--data", .kind = OPTION_LIST},
                      {.name = "--language", .kind = OPTION_VALUE},
                      {.name = "--format", .kind = OPTION_VALUE},
                      {.name = NULL}};
  return options_run("data", options, help, print_data, argc, argv);
}
