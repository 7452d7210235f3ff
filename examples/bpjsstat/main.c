/* bpjsstat: statistics of Indonesian employment social security on the command
 * line. Everything it knows comes from the library's public headers. */
#include "commands.h"
#include "output.h"

#include <stdio.h>
#include <string.h>

static const char help[] =
    "Usage: bpjsstat COMMAND [OPTION]...\n"
    "\n"
    "Indonesian employment social security (BPJS Ketenagakerjaan): contributions and\n"
    "benefits under the law of any day since July 2015, with the article behind each\n"
    "amount, and statistics as published, with their rounding and their sources.\n"
    "\n"
    "Commands:\n"
    "  report      the nation on one page: who is covered, who is not, the targets\n"
    "  figure      read figures as the press prints them, and explain them\n"
    "  coverage    coverage ratio and gap of two figures, with bounds\n"
    "  dues        contributions: what is due, who pays, and why\n"
    "  benefit     benefits: what is paid, to whom, and why\n"
    "  assess      what is due of all people in a file, by groups\n"
    "  law         the rates, ceilings and amounts of the law, with their articles\n"
    "  data        look into the published observations, check and export them\n"
    "  area        codes and names of areas, what lies in what, what followed what\n"
    "  synthesise  a population that does not exist, with the counts published\n"
    "  nation      the same assessed, its dues beside the contributions received\n"
    "  abi         functions, structs and constants of the library, for bindings\n"
    "\n"
    "bpjsstat COMMAND --help explains a command with examples.\n"
    "bpjsstat --version prints the version.\n"
    "\n"
    "Exit status: 0 success; 1 the data say no (a bad file, a failed check, a figure\n"
    "that cannot be read); 2 the command line was wrong.\n"
    "\n"
    "This is not a product of BPJS Ketenagakerjaan and no legal advice.\n";

static const struct {
  const char *name;
  int (*run)(int argc, char **argv);
} commands[] = {

    {"report", command_report},   {"figure", command_figure}, {"coverage", command_coverage},
    {"data", command_data},       {"law", command_law},       {"dues", command_dues},
    {"benefit", command_benefit}, {"abi", command_abi},       {"synthesise", command_synthesise},
    {"assess", command_assess},   {"nation", command_nation}, {"area", command_area},

};

static int run(int argc, char **argv) {
  if (argc < 2) {
    fputs(help, stderr);
    return STATUS_USAGE;
  }
  if (strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "-h") == 0) {
    fputs(help, stdout);
    return STATUS_OK;
  }
  if (strcmp(argv[1], "--version") == 0) {
    printf("bpjsstat %s\n", bpjs_version());
    return STATUS_OK;
  }
  for (size_t i = 0; i < sizeof commands / sizeof commands[0]; i++)
    if (strcmp(argv[1], commands[i].name) == 0)
      return commands[i].run(argc - 2, argv + 2);
  complain("unknown %s %s; see bpjsstat --help", argv[1][0] == '-' ? "option" : "command", argv[1]);
  return STATUS_USAGE;
}

int main(int argc, char **argv) {
  return close_output(run(argc, argv));
}
