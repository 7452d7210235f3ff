/* bpjsstat area: codes and names of the country, provinces, regencies, districts, villages. */
#include "areas.h"
#include "commands.h"
#include "options.h"
#include "output.h"
#include "values.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char help[] =
    "Usage: bpjsstat area find CODE...\n"
    "       bpjsstat area search TEXT...\n"
    "       bpjsstat area children CODE\n"
    "       bpjsstat area roll --to LEVEL CODE...\n"
    "       bpjsstat area successors --since DATE CODE...\n"
    "\n"
    "Codes and names of the country, its 38 provinces and 514 regencies and cities, and of\n"
    "districts and villages from your file. Kemendagri and BPS use the same numbers for\n"
    "other places, so a number needs --system.\n"
    "\n"
    "  find        what a code is\n"
    "  search      names, whatever their spelling: DKI, Kab. Kebumen, jogja; best first,\n"
    "              with how well they fit and how many fit as well\n"
    "  children    what lies in an area\n"
    "  roll        the province, regency ... that a code lies in\n"
    "  successors  what codes of an earlier day are now: Papua was divided in 2022\n"
    "\n"
    "CODE is ID, KD_64 (Kemendagri 64), KD_64_08, KD_64_08_01_2001, KD_PAPUA_2021; with\n"
    "--system kemendagri 64.08, with --system bps 6404.\n"
    "\n"
    "Options:\n"
    "  --system own|kemendagri|bps\n"
    "                       whose codes these are; own ones without it\n"
    "  --on DATE            areas of this day, today's without it\n"
    "  --since DATE         of successors: the day that the codes are of\n"
    "  --to LEVEL           of roll: country, province, regency, district, village, union\n"
    "  --level LEVEL        of search and children: only this level\n"
    "  --within CODE        of search: only what lies in it (KD_32)\n"
    "  --limit N            of search: how many at most, 20 without it, 0 for all\n"
    "  --areas FILE         adds areas of a CSV, - is standard input, or of a .tsv;\n"
    "                       repeatable. Columns: code, name, and if you like parent (or\n"
    "                       district_code ...), system, valid_from, valid_to\n"
    "  --areas-system kemendagri|bps\n"
    "                       whose codes the files have, Kemendagri's without it\n"
    "  --language id|en     language of the output\n"
    "  --format text|json|csv\n"
    "                       text (the default); JSON, a line a code; CSV\n"
    "  --help               this text\n"
    "\n"
    "Examples:\n"
    "  bpjsstat area search bandung\n"
    "  bpjsstat area find --system bps 9403\n"
    "  bpjsstat area children KD_93\n"
    "  bpjsstat area roll --to province --system kemendagri 64.08.01.2001\n"
    "  bpjsstat area successors --since 2021-01-01 --system kemendagri 91 91.01\n"
    "\n"
    "Exit status: 0; 1 if nothing is found or a file is bad; 2 usage.\n";

static const choice systems[] = {{"own", BPJS_AREA_SYSTEM_OWN},
                                 {"kemendagri", BPJS_AREA_SYSTEM_KEMENDAGRI},
                                 {"bps", BPJS_AREA_SYSTEM_BPS},
                                 {NULL, 0}};
static const choice levels[] = {{"country", BPJS_AREA_COUNTRY},
                                {"province", BPJS_AREA_PROVINCE},
                                {"regency", BPJS_AREA_REGENCY},
                                {"district", BPJS_AREA_DISTRICT},
                                {"village", BPJS_AREA_VILLAGE},
                                {"union", BPJS_AREA_UNION},
                                {NULL, 0}};

/* What is asked of the areas. */
typedef struct question {
  const bpjs_areas *areas;
  int32_t system, file_system, day, since, to, level, limit;
  const char *within;
} question;

typedef int32_t answer(const question *asked, const char *text, bpjs_area_list **list,
                       bpjs_error *error);

/* An area on a day is its own successor on that day. */
static int32_t find(const question *asked, const char *text, bpjs_area_list **list,
                    bpjs_error *error) {
  bpjs_area area = {.struct_size = sizeof area};
  const int64_t length = (int64_t)strlen(text);
  int32_t status =
      bpjs_areas_find(asked->areas, text, length, asked->system, asked->day, &area, error);
  return status != BPJS_OK ? status
                           : bpjs_areas_successors(asked->areas, text, length, asked->system,
                                                   asked->day, asked->day, list, error);
}

static int32_t search(const question *asked, const char *text, bpjs_area_list **list,
                      bpjs_error *error) {
  const int64_t length = (int64_t)strlen(text), within = (int64_t)strlen(asked->within);
  return bpjs_areas_search(asked->areas, text, length, asked->within, within, asked->level,
                           asked->day, asked->limit, list, error);
}

static int32_t children(const question *asked, const char *text, bpjs_area_list **list,
                        bpjs_error *error) {
  return bpjs_areas_children(asked->areas, text, (int64_t)strlen(text), asked->system, asked->day,
                             asked->level, list, error);
}

static int32_t roll(const question *asked, const char *text, bpjs_area_list **list,
                    bpjs_error *error) {
  bpjs_area area = {.struct_size = sizeof area};
  int32_t status = bpjs_areas_roll(asked->areas, text, (int64_t)strlen(text), asked->system,
                                   asked->day, asked->to, &area, error);
  if (status != BPJS_OK)
    return status;
  return bpjs_areas_successors(asked->areas, area.code, (int64_t)strlen(area.code),
                               BPJS_AREA_SYSTEM_OWN, asked->day, asked->day, list, error);
}

static int32_t follow(const question *asked, const char *text, bpjs_area_list **list,
                      bpjs_error *error) {
  return bpjs_areas_successors(asked->areas, text, (int64_t)strlen(text), asked->system,
                               asked->since, asked->day, list, error);
}

static const struct {
  const char *name;
  answer *run;
  const char *needs; /* an option, or NULL */
} answers[] = {{"find", find, NULL},
               {"search", search, NULL},
               {"children", children, NULL},
               {"roll", roll, "--to"},
               {"successors", follow, "--since"}};

/* Prints the answer to one code or text; *format: CSV has its heading once. */
static int print_answer(const question *asked, answer *run, const char *text,
                        const settings *chosen, int32_t *format) {
  bpjs_error error = {.struct_size = sizeof error};
  bpjs_area_list *list = NULL;
  int status = STATUS_OK;
  if (run(asked, text, &list, &error) != BPJS_OK) {
    complain_error(&error, NULL);
    if (error.code == BPJS_ERROR_UNKNOWN && asked->system == BPJS_AREA_SYSTEM_OWN && *text >= '0' &&
        *text <= '9')
      complain("a number needs --system kemendagri or bps");
    return STATUS_DATA;
  }
  if (bpjs_area_list_count(list) == 0) {
    complain("nothing is found: %s", text);
    status = STATUS_DATA;
  } else if (*format == BPJS_FORMAT_TEXT) {
    areas_print(list, chosen->language);
  } else {
    status = print_written(write_areas(list, *format));
    *format = *format == BPJS_FORMAT_CSV ? BPJS_FORMAT_CSV_RECORDS : *format;
  }
  bpjs_area_list_free(list);
  return status;
}

static int take_question(const arguments *given, question *asked) {
  *asked = (question){.file_system = BPJS_AREA_SYSTEM_KEMENDAGRI,
                      .day = INT32_MAX,
                      .since = INT32_MAX,
                      .limit = 20,
                      .within = options_value(given, "--within")};
  const target targets[] = {
      {.name = "--system", .choice = &asked->system, .choices = systems},
      {.name = "--on", .day = &asked->day},
      {.name = "--since", .day = &asked->since},
      {.name = "--to", .choice = &asked->to, .choices = levels},
      {.name = "--level", .choice = &asked->level, .choices = levels},
      {.name = "--limit", .integer32 = &asked->limit},
      {.name = "--areas-system", .choice = &asked->file_system, .choices = systems + 1},
      {.name = NULL}};
  if (asked->within == NULL)
    asked->within = "";
  return options_take(given, targets);
}

static int print_areas(const arguments *given, const settings *chosen) {
  question asked;
  int32_t format = chosen->format;
  size_t which = 0, count = sizeof answers / sizeof *answers;
  while (which < count &&
         (given->word_count == 0 || strcmp(given->words[0], answers[which].name) != 0))
    which++;
  if (which == count || given->word_count < 2) {
    complain("find, search, children, roll or successors, and what; see bpjsstat area --help");
    return STATUS_USAGE;
  }
  int status = take_question(given, &asked);
  if (status == STATUS_OK && answers[which].needs != NULL)
    status = option_needed(given, answers[which].needs);
  if (status != STATUS_OK)
    return status;
  bpjs_areas *areas = areas_load(options_find(given, "--areas"), asked.file_system);
  if (areas == NULL)
    return STATUS_DATA;
  asked.areas = areas;
  for (int i = 1; i < given->word_count; i++)
    if (print_answer(&asked, answers[which].run, given->words[i], chosen, &format) != STATUS_OK)
      status = STATUS_DATA;
  bpjs_areas_free(areas);
  return status;
}

int command_area(int argc, char **argv) {
  option options[] = {{.name = "--help"},
                      {.name = "--system", .kind = OPTION_VALUE},
                      {.name = "--on", .kind = OPTION_VALUE},
                      {.name = "--since", .kind = OPTION_VALUE},
                      {.name = "--to", .kind = OPTION_VALUE},
                      {.name = "--level", .kind = OPTION_VALUE},
                      {.name = "--within", .kind = OPTION_VALUE},
                      {.name = "--limit", .kind = OPTION_VALUE},
                      {.name = "--areas", .kind = OPTION_LIST},
                      {.name = "--areas-system", .kind = OPTION_VALUE},
                      {.name = "--language", .kind = OPTION_VALUE},
                      {.name = "--format", .kind = OPTION_VALUE},
                      {.name = NULL}};
  return options_run("area", options, help, print_areas, argc, argv);
}
