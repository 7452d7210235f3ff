/* The commands. Each takes what follows its name on the command line and
 * returns the exit status. */
#ifndef BPJSSTAT_COMMANDS_H
#define BPJSSTAT_COMMANDS_H

int command_report(int argc, char **argv);
int command_figure(int argc, char **argv);
int command_coverage(int argc, char **argv);
int command_data(int argc, char **argv);
int command_law(int argc, char **argv);
int command_dues(int argc, char **argv);
int command_benefit(int argc, char **argv);
int command_assess(int argc, char **argv);
int command_synthesise(int argc, char **argv);
int command_nation(int argc, char **argv);
int command_area(int argc, char **argv);
int command_abi(int argc, char **argv);

#endif
