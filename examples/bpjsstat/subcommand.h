/* The second word of a command: which of its questions is asked. */
#ifndef BPJSSTAT_SUBCOMMAND_H
#define BPJSSTAT_SUBCOMMAND_H

typedef struct subcommand {
  const char *name;
  int (*run)(int argc, char **argv);
} subcommand;

/* Runs the one of all, which a NULL name ends, that argv names first; what is
 * the noun of an unknown one's complaint. */
int subcommand_run(const char *command, const char *what, const subcommand *all, const char *help,
                   int argc, char **argv);

#endif
