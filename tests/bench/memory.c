/* How much memory the program has at most, assessing CSV from a pipe: of many rows, and of
 * ten times as many.
 *
 *   memory PROGRAM ROWS
 *
 * A process of few pages starts it, since what a process had before it became another one
 * counts in its peak. */
#define _GNU_SOURCE

#include "timing.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

static void must(int holds, const char *what) {
  if (!holds) {
    fprintf(stderr, "memory: %s\n", what);
    exit(EXIT_FAILURE);
  }
}

/* A program with these as standard input and output; -1: none. What it says of its rows,
 * that they are synthetic, is known. */
static pid_t start(char **arguments, int in, int out) {
  posix_spawn_file_actions_t actions;
  pid_t process;
  posix_spawn_file_actions_init(&actions);
  if (in >= 0)
    posix_spawn_file_actions_adddup2(&actions, in, STDIN_FILENO);
  if (out >= 0) {
    posix_spawn_file_actions_adddup2(&actions, out, STDOUT_FILENO);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
  } else {
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
  }
  must(posix_spawn(&process, arguments[0], &actions, NULL, arguments, environ) == 0, arguments[0]);
  posix_spawn_file_actions_destroy(&actions);
  return process;
}

/* MiB of the one that assesses. */
static double peak(char *program, long long rows) {
  char count[32];
  snprintf(count, sizeof count, "%lld", rows);
  char *made[] = {program, "synthesise", "--rows", count, NULL};
  char *used[] = {program, "assess", "--on", "2024-12-01", "--by", "segment,risk_class,area",
                  "-",     NULL};
  int ends[2], status;
  struct rusage usage;
  must(pipe2(ends, O_CLOEXEC) == 0, "no pipe");
  const pid_t writer = start(made, -1, ends[1]), reader = start(used, ends[0], -1);
  close(ends[0]);
  close(ends[1]);
  must(wait4(reader, &status, 0, &usage) == reader && status == 0, "assess failed");
  must(waitpid(writer, &status, 0) == writer && status == 0, "synthesise failed");
  return (double)usage.ru_maxrss / 1024;
}

int main(int argc, char **argv) {
  must(argc == 3, "PROGRAM ROWS");
  const long long rows = atoll(argv[2]);
  char what[96];
  double peaks[2];
  for (int k = 0; k < 2; k++) {
    const long long count = k == 0 ? rows : 10 * rows;
    peaks[k] = peak(argv[1], count);
    snprintf(what, sizeof what, "CSV: bpjsstat assess, %.6g million rows, peak memory",
             (double)count / 1e6);
    timing_tell(what, peaks[k], "MiB", "");
  }
  timing_tell("CSV: what ten times the rows take more", peaks[1] - peaks[0], "MiB", "<=1");
  return EXIT_SUCCESS;
}
