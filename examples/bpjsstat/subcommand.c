#include "subcommand.h"

#include "output.h"
#include "values.h"

#include <stdio.h>
#include <string.h>

int subcommand_run(const char *command, const char *what, const subcommand *all, const char *help,
                   int argc, char **argv) {
  if (argc < 1) {
    fputs(help, stderr);
    return STATUS_USAGE;
  }
  if (strcmp(argv[0], "--help") == 0 || strcmp(argv[0], "-h") == 0) {
    fputs(help, stdout);
    return STATUS_OK;
  }
  for (; all->name != NULL; all++)
    if (same_word(all->name, argv[0], strlen(argv[0])))
      return all->run(argc - 1, argv + 1);
  complain("unknown %s %s; see bpjsstat %s --help", what, argv[0], command);
  return STATUS_USAGE;
}
