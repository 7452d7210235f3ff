/* The program of a room's unit tests: runs its suites, or the one that is named.
 * SUITES is a header with a line SUITE_ROW(name) for each. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define SUITE_ROW(name) int suite_run_##name(void);
#include SUITES
#undef SUITE_ROW

static const struct {
  const char *name;
  int (*run)(void);
} suites[] = {
#define SUITE_ROW(name) {#name, suite_run_##name},
#include SUITES
};

int main(int argc, char **argv) {
  int count = 0, worst = EXIT_SUCCESS;
  for (size_t i = 0; i < sizeof suites / sizeof suites[0]; i++) {
    if (argc > 1 && strcmp(argv[1], suites[i].name) != 0)
      continue;
    int status = suites[i].run();
    if (status != EXIT_SUCCESS && worst != EXIT_FAILURE)
      worst = status;
    count++;
  }
  if (argc > 2 || count == 0) {
    fprintf(stderr, "usage: %s [suite]\n", argv[0]);
    return 2;
  }
  return worst;
}
